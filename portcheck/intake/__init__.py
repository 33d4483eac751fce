"""This room makes a plan to go on with: to fill in, or with what a document divides."""
