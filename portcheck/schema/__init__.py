"""This room judges data by a JSON Schema: accepts what fits, and explains what does not."""
