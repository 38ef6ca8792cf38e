"""The table of an invoice's lines: rows for pagination, columns as wide as their numbers ask for.

Description takes what is left; clause and description break into lines; several surcharges stand one below the other.
"""

from __future__ import annotations

from functools import partial

from contractor_desk.core.invoice import Invoice
from contractor_desk.documents.formats import Formats
from contractor_desk.documents.invoice_lines import GroupText, LineText, groups
from contractor_desk.documents.pagination import Row
from contractor_desk.documents.paper import HAIR, MUTED, TEXT, Paper, Style
from contractor_desk.documents.stationery import LEFT, RIGHT
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words

_HEAD = Style(9.5, "Medium", MUTED)
_GROUP = Style(11, "SemiBold")
_AGAIN = Style(11, "Medium", MUTED)
_BODY = Style(11)
_CLAUSE = Style(10, colour=MUTED)
_LINE = 15.0
_PAD = 3.5
_INDENT = 12.0
_GAP = 10.0
_GROUP_HEIGHT = 28.5
_NARROWEST_DESCRIPTION = 150.0
_LINES_IN_A_ROW = 18  # a longer description goes on in a row of its own, so that it can break over pages

_BASE = _BODY.baseline(_LINE)


class LineTable:
    """``rows`` are the rows of all groups, in order."""

    head_height = 21.0

    def __init__(self, invoice: Invoice, words: Words, formats: Formats) -> None:
        self._words = words
        layout = invoice.seller.layout
        self._has_clauses = layout is None or layout.clause_column
        texts = list(groups(invoice, words, formats))
        self._columns(texts)
        self.rows: list[Row] = []
        for group in texts:
            self._add(group)
        self._ids = {id(row) for row in self.rows}

    def is_on(self, page: list[Row]) -> bool:
        """True if a page has rows of this table, so that it wants its head."""
        return any(id(row) in self._ids for row in page)

    def draw_head(self, paper: Paper, top: float) -> float:
        """The head of the table; gives the y below it."""
        words = self._words
        base = top + _HEAD.baseline(_LINE)
        paper.text(LEFT, base, words("Description"), _HEAD)
        if self._has_clauses:
            paper.text(self._clause, base, words("Clause"), _HEAD)
        for right, name in (
            (self._quantity, words("Quantity")),
            (self._price, words("Price")),
            (self._surcharge, words("Surcharge")),
            (RIGHT, words("Amount")),
        ):
            paper.right(right, base, name, _HEAD)
        paper.rule(LEFT, RIGHT, top + 20, 1, TEXT)
        return top + self.head_height

    # ---- columns ----

    def _columns(self, texts: list[GroupText]) -> None:
        """Right edges of the number columns, left edge of the clauses, as wide as the widest of their texts."""
        words = self._words
        lines = [line for group in texts for line in group.lines]

        def widest(least: float, head: str, values: list[str]) -> float:
            return max(least, _HEAD.width(head) + _GAP, *(_BODY.width(value) + _GAP for value in values))

        amounts = [line.amount for line in lines]
        amount = max(widest(80, words("Amount"), amounts), *(_GROUP.width(group.amount) + _GAP for group in texts), 0.0)
        surcharge = widest(62, words("Surcharge"), [text for line in lines for text in line.surcharges])
        price = widest(72, words("Price"), [line.price for line in lines])
        quantity = widest(62, words("Quantity"), [line.quantity for line in lines])
        self._surcharge = RIGHT - amount
        self._price = self._surcharge - surcharge
        self._quantity = self._price - price
        self._end = self._quantity - quantity
        clause = 112.0
        if self._end - clause - LEFT < _NARROWEST_DESCRIPTION:
            clause = max(60.0, self._end - LEFT - _NARROWEST_DESCRIPTION)
        self._clause = self._end - clause if self._has_clauses else self._end
        self._clause_room = clause - 4
        self._room = max(self._clause - LEFT - _INDENT - 8, 60.0)

    # ---- rows ----

    def _add(self, group: GroupText) -> None:
        again_title = self._words("{group}, continued").format(group=group.title)
        again = Row(_GROUP_HEIGHT, partial(self._draw_group, again_title, "", _AGAIN))
        titles = wrap(group.title, _GROUP, self._surcharge - LEFT)
        self.rows.append(
            Row(
                _GROUP_HEIGHT + _LINE * (len(titles) - 1),
                partial(self._draw_titles, titles, group.amount),
                is_head=True,
            )
        )
        for number, line in enumerate(group.lines):
            self._add_line(line, again if number else None, again)

    def _add_line(self, line: LineText, again: Row | None, within: Row) -> None:
        description = wrap(line.description, _BODY, self._room)
        clause = wrap(line.clause, _CLAUSE, self._clause_room) if self._has_clauses else ()
        more = wrap(line.more, _CLAUSE, self._room) if line.more else ()
        first = description[:_LINES_IN_A_ROW]
        count = max(len(first) + len(more), len(clause), len(line.surcharges))
        draw = partial(self._draw_line, line, first, more, clause)
        self.rows.append(Row(_LINE * count + 2 * _PAD, draw, again=again))
        for at in range(_LINES_IN_A_ROW, len(description), _LINES_IN_A_ROW):
            piece = description[at : at + _LINES_IN_A_ROW]
            self.rows.append(Row(_LINE * len(piece), partial(self._draw_piece, piece), again=within))

    def _draw_titles(self, titles: tuple[str, ...], amount: str, paper: Paper, top: float) -> None:
        for at, title in enumerate(titles[:-1]):
            paper.text(LEFT, top + 10 + at * _LINE + _GROUP.baseline(_LINE), title, _GROUP)
        self._draw_group(titles[-1], amount, _GROUP, paper, top + _LINE * (len(titles) - 1))

    def _draw_group(self, title: str, amount: str, style: Style, paper: Paper, top: float) -> None:
        base = top + 10 + style.baseline(_LINE)
        paper.text(LEFT, base, title, style)
        paper.right(RIGHT, base, amount, style)
        paper.rule(LEFT, RIGHT, top + _GROUP_HEIGHT - 0.5, 0.5, HAIR)

    def _draw_line(
        self,
        line: LineText,
        description: tuple[str, ...],
        more: tuple[str, ...],
        clause: tuple[str, ...],
        paper: Paper,
        top: float,
    ) -> None:
        base = top + _PAD + _BASE
        for at, text in enumerate(description):
            paper.text(LEFT + _INDENT, base + at * _LINE, text, _BODY)
        for at, text in enumerate(more, len(description)):
            paper.text(LEFT + _INDENT, base + at * _LINE, text, _CLAUSE)
        for at, text in enumerate(clause):
            paper.text(self._clause, base + at * _LINE, text, _CLAUSE)
        paper.right(self._quantity, base, line.quantity, _BODY)
        paper.right(self._price, base, line.price, _BODY)
        for at, text in enumerate(line.surcharges):
            paper.right(self._surcharge, base + at * _LINE, text, _BODY)
        paper.right(RIGHT, base, line.amount, _BODY)

    def _draw_piece(self, piece: tuple[str, ...], paper: Paper, top: float) -> None:
        for at, text in enumerate(piece):
            paper.text(LEFT + _INDENT, top - _PAD + at * _LINE + _BASE, text, _BODY)
