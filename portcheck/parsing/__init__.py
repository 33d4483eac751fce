"""This room reads YAML: it turns text into data that knows its lines, or says what is wrong."""
