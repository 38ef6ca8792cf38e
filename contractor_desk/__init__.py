"""Contractor Desk: from an agreement to its charges, deadlines and decisions."""

__version__ = "0.1.0"
