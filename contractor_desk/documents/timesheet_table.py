"""The table of a time sheet: date, time, who (where there are several), service, what was done, how it was counted,
hours.

How an entry was counted is a sign and a word, never a colour alone: ● Included, ◇ Out of scope, + Overage.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from contractor_desk.core.invoice import LineKind, TimesheetRow
from contractor_desk.documents.formats import Formats
from contractor_desk.documents.invoice_lines import band_name
from contractor_desk.documents.pagination import Row
from contractor_desk.documents.paper import LINE, MUTED, TEXT, Paper, Style
from contractor_desk.documents.stationery import LEFT, RIGHT, SPAN
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words

COUNTED: tuple[LineKind, ...] = ("included", "overage", "billable", "out_of_scope")
INCLUDED = "#1A6B43"
OUT_OF_SCOPE = "#875100"

_HEAD = Style(9.5, "Medium", MUTED)
_BODY = Style(11)
_NOTE = Style(11, colour=MUTED)
_SMALL = Style(10, colour=MUTED)
_TOTAL = Style(11, "SemiBold")
_LINE = 15.0
_PAD = 4.2
_GAP = 12.0
_SIGN = 14.0
_LINES_IN_A_ROW = 20
_COLOURS: dict[str, str] = {"included": INCLUDED, "out_of_scope": OUT_OF_SCOPE}


def counted_as(kind: LineKind, words: Words, *, in_full: bool = False) -> str:
    if kind == "included":
        return words("Included in the fee") if in_full else words("Included")
    return {"overage": words("Overage"), "billable": words("By the hour"), "out_of_scope": words("Out of scope")}.get(
        kind, kind
    )


class EntryTable:
    """Rows for pagination, one an entry and way of counting it."""

    head_height = 21.0
    total_height = 24.0

    def __init__(
        self,
        entries: Sequence[TimesheetRow],
        service_names: dict[str, str],
        site_names: dict[str, str],
        words: Words,
        formats: Formats,
    ) -> None:
        self._words, self._formats = words, formats
        self._total = formats.hours(sum(entry.seconds for entry in entries))
        self._texts = [self._cells(entry, service_names, site_names) for entry in entries]
        self._show_worker = len({entry.worker for entry in entries}) > 1
        self._columns()
        self.rows: list[Row] = []
        for entry, cells in zip(entries, self._texts, strict=True):
            self._add(entry.kind, cells)

    # ---- texts and columns ----

    def _cells(self, entry: TimesheetRow, services: dict[str, str], sites: dict[str, str]) -> dict[str, str]:
        service = services.get(entry.service, entry.service)
        note = f"{entry.note} ({entry.reference})" if entry.note and entry.reference else entry.note or entry.reference
        return {
            "date": self._formats.day_month(entry.day),
            "time": f"{entry.start}–{entry.end}" if entry.start and entry.end else entry.start or "",
            "worker": entry.worker,
            "service": f"{service}, {sites.get(entry.site, entry.site)}" if entry.site else service,
            "note": note or "",
            "counted": counted_as(entry.kind, self._words),
            "band": band_name(entry.band or "", self._words),
            "hours": self._formats.hours(entry.seconds),
        }

    def _columns(self) -> None:
        """Left edges and widths by column, the note taking what is left; the last is right-aligned."""
        words = self._words

        def widest(name: str, head: str, least: float, most: float) -> float:
            texts = {cells[name] for cells in self._texts}
            return min(max([least, _HEAD.width(head), *map(_BODY.width, texts)]), most) + _GAP

        wanted = [("date", words("Date"), 46.0, 80.0)]
        if any(cells["time"] for cells in self._texts):
            wanted.append(("time", words.pgettext("of day", "Time"), 84.0, 96.0))
        if self._show_worker:
            wanted.append(("worker", words("Who"), 40.0, 84.0))
        wanted.append(("service", words("Service"), 100.0, 120.0 if self._show_worker else 150.0))
        widths = {name: widest(name, head, least, most) for name, head, least, most in wanted}
        heads = {name: head for name, head, _, _ in wanted}
        hours = max(_HEAD.width(words("Hours")), _TOTAL.width(self._total), 44.0)
        counted = widest("counted", words("Counted as"), 80.0, 130.0) + _SIGN
        heads |= {"note": words("What was done"), "counted": words("Counted as")}
        widths["note"] = SPAN - sum(widths.values()) - counted - hours
        widths["counted"] = counted
        self._at: dict[str, tuple[float, float, str]] = {}
        left = LEFT
        for name, width in widths.items():
            self._at[name] = (left, width - _GAP, heads[name])
            left += width

    # ---- rows ----

    def _add(self, kind: LineKind, cells: dict[str, str]) -> None:
        wrapped: dict[str, tuple[str, ...]] = {}
        for name, (_, width, _) in self._at.items():
            room = width - _SIGN if name == "counted" else width
            wrapped[name] = wrap(cells[name], _BODY, room)
        if cells["band"]:
            band = wrap(cells["band"], _SMALL, self._at["counted"][1] - _SIGN)
            wrapped["band"] = band
        count = max(map(len, wrapped.values()))
        count = max(count, len(wrapped["counted"]) + len(wrapped.get("band", ())))
        for first in range(0, count, _LINES_IN_A_ROW):
            piece = {name: lines[first : first + _LINES_IN_A_ROW] for name, lines in wrapped.items()}
            lines = min(count - first, _LINES_IN_A_ROW)
            last = first + _LINES_IN_A_ROW >= count
            height = lines * _LINE + _PAD * ((not first) + last) + 0.5 * last
            draw = partial(self._draw_row, kind, piece, cells["hours"] if not first else "", height, first == 0, last)
            self.rows.append(Row(height, draw))

    def _draw_row(
        self,
        kind: LineKind,
        piece: dict[str, tuple[str, ...]],
        hours: str,
        height: float,
        is_first: bool,
        is_last: bool,
        paper: Paper,
        top: float,
    ) -> None:
        base = top + _BODY.baseline(_LINE) + (_PAD if is_first else 0)
        colour = _COLOURS.get(kind, TEXT)
        for name, (left, _, _) in self._at.items():
            style = _NOTE if name == "note" else _BODY
            if name == "counted":
                style = Style(11, colour=colour)
                left += _SIGN
            for at, line in enumerate(piece[name]):
                paper.text(left, base + at * _LINE, line, style)
        left = self._at["counted"][0]
        for at, line in enumerate(piece.get("band", ()), len(piece["counted"])):
            paper.text(left + _SIGN, base + at * _LINE, line, _SMALL)
        if is_first:
            _draw_sign(paper, kind, left + 4.5, base - 4, colour)
        paper.right(RIGHT, base, hours, _BODY)
        if is_last:
            paper.rule(LEFT, RIGHT, top + height - 0.5, 0.5, LINE)

    def draw_head(self, paper: Paper, top: float) -> float:
        """The head of the table; gives the y below it."""
        base = top + _HEAD.baseline(_LINE)
        for left, _, head in self._at.values():
            paper.text(left, base, head, _HEAD)
        paper.right(RIGHT, base, self._words("Hours"), _HEAD)
        paper.rule(LEFT, RIGHT, top + 20, 1, TEXT)
        return top + self.head_height

    def draw_total(self, paper: Paper, top: float) -> None:
        base = top + _PAD + _TOTAL.baseline(_LINE)
        paper.rule(LEFT, RIGHT, top - 0.5, 1, TEXT)
        paper.text(LEFT, base, self._words("Total"), _TOTAL)
        paper.right(RIGHT, base, self._total, _TOTAL)


def _draw_sign(paper: Paper, kind: LineKind, x: float, y: float, colour: str) -> None:
    """A disc, a diamond, a plus or a ring around the point."""
    if kind == "included":
        paper.disc(x, y, 2.8, colour)
    elif kind == "out_of_scope":
        paper.polygon([(x, y - 4), (x + 4, y), (x, y + 4), (x - 4, y)], colour, thickness=1)
    elif kind == "overage":
        paper.fill(x - 3.4, y - 0.7, 6.8, 1.4, colour)
        paper.fill(x - 0.7, y - 3.4, 1.4, 6.8, colour)
    else:
        paper.frame(x - 3, y - 3, 6, 6, colour, 1.2)
