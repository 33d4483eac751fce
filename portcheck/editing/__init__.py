"""This room changes the text of a plan or register as somebody asks; every other byte stays."""
