"""This folder feeds every door of portcheck with what it can think of, and keeps what failed."""
