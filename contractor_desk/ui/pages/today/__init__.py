"""Today: what needs attention, the day's entries, the week, included hours and what is not billed (pictures 01, 12)."""
