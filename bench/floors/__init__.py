"""Floors that are processes of their own: what a bare script does from start to exit."""
