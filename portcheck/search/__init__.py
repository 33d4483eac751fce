"""This room finds divisions that break no rules: a Draft and constraints in, new holders out."""
