"""This room makes a typed plan of data, and knows bodies, functions, parties and surnames."""
