"""This room tells what is new in a report from what was there before."""
