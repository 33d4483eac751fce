"""This room tries rules on their cases: whether these hold, and what they would not notice."""
