"""This room reads YAML: text to plain data that knows its lines, or why it is none."""
