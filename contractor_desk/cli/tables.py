"""Tables for people: ``table([("Agreement", "<"), ("Hours", ">")], [["nordlund", "12.50"]])``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from decimal import Decimal

Columns = Sequence[tuple[str, str]]


def table(columns: Columns, rows: Iterable[Sequence[object]], *, total: Sequence[object] | None = None) -> str:
    """The rows under their heads, columns two spaces apart; ``<`` left, ``>`` right. ``total`` stands under a line."""
    cells = [["" if cell is None else str(cell) for cell in row] for row in rows]
    last = [["" if cell is None else str(cell) for cell in total]] if total is not None else []
    heads = [head for head, _ in columns]
    widths = [max(len(row[index]) for row in [heads, *cells, *last]) for index in range(len(columns))]

    def line(row: Sequence[str]) -> str:
        parts = [f"{cell:{side}{width}}" for cell, (_, side), width in zip(row, columns, widths, strict=True)]
        return "  ".join(parts).rstrip()

    rule = "  ".join("-" * width for width in widths)
    return "\n".join([line(heads), rule, *map(line, cells), *([rule, *map(line, last)] if last else [])])


def hours(seconds: int) -> str:
    """h:mm, rounded down to the minute."""
    sign, seconds = ("-", -seconds) if seconds < 0 else ("", seconds)
    return f"{sign}{seconds // 3600}:{seconds % 3600 // 60:02d}"


def money(amount: Decimal | str) -> str:
    """An amount with its decimals, thousands apart: 12 000.00."""
    from decimal import Decimal

    return f"{Decimal(amount):,f}".replace(",", " ")
