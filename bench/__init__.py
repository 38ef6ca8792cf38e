"""Measurements against floors in the same run: what the program adds to what nobody can do without."""
