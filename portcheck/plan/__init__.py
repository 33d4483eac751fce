"""This room reads a plan: text to data with lines, data to a typed plan, phrases to topics."""
