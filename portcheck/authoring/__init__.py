"""This room serves those who write rules: kinds described, rules drafted, and what these miss."""
