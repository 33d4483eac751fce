"""This room is the one door from the text of a plan to what is to be said of it."""
