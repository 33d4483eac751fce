"""This room is the command line: one module a command; it alone touches streams and exit codes."""
