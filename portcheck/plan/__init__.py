"""This room reads a plan: data to a typed plan, phrases to topics."""
