"""Values and rules. Pure Python: no Qt, SQL, files, clock or translation (house.md, Rooms)."""
