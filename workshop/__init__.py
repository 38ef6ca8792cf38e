"""How the program is set up, run, tested, measured and packed. Standard library only; the program never imports it."""
