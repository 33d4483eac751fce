"""This room reviews packs: all that is wrong with them at once, and what to do about it."""
