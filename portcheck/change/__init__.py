"""This room compares reports and plans: which findings are new, and what changed hands."""
