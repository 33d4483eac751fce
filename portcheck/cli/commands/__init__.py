"""This room holds one module a command of portcheck, called as it is; `what_if.py` is `try`."""
