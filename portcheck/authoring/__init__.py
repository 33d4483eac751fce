"""This room helps to write rules: it describes kinds, drafts rules, and finds what rules miss."""
