"""Time: the week as a table that is typed into (picture 02b), and the list of all entries."""
