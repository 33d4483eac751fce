"""This room turns files of rules, registers and settings into values, or says what is wrong."""
