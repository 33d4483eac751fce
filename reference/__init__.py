"""This room writes the pages under docs/ that say what the code, the rules and a schema say."""
