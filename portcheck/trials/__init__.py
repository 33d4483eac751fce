"""This room tries rules on their cases: which cases fail, and what no case would notice."""
