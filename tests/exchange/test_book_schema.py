"""The schema that ships is the one that imports are checked against."""

from __future__ import annotations

from pathlib import Path

from contractor_desk.exchange.book_schema import schema_text

SHIPPED = Path(__file__).parents[2] / "resources" / "schemas" / "book-1.schema.json"


def test_the_schema_that_ships_is_the_one_that_imports_are_checked_against() -> None:
    assert SHIPPED.read_text(encoding="utf-8") == schema_text(), (
        "write it anew: SHIPPED.write_text(schema_text(), encoding='utf-8')"
    )
