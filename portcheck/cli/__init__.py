"""This room is the command line, with its commands in `commands/`: it alone touches streams."""
