"""This room changes the text of a plan or a register by span, so that every other byte stays."""
