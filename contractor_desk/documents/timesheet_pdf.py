"""The hours behind a bill as pages: totals by how they were counted, a bar, the entries of the month.

As the annex of an invoice (``Annex``, drawn onto its paper) and as a document of its own (``render``), for a month
that is still to be approved or billed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from contractor_desk.core.invoice import AllowanceMonth, Invoice, LineKind, TimesheetRow
from contractor_desk.core.money import round_hours
from contractor_desk.core.months import Month
from contractor_desk.core.party import Party
from contractor_desk.documents.formats import Formats, formats
from contractor_desk.documents.pagination import draw, paginate
from contractor_desk.documents.paper import MUTED, Paper, Style
from contractor_desk.documents.stationery import LEFT, RIGHT, SPAN, TOP, Stationery, mixed
from contractor_desk.documents.timesheet_table import COUNTED, OUT_OF_SCOPE, EntryTable, counted_as
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words, translator

_LABEL = Style(9.5, "Medium", MUTED)
_STAT = Style(15, "SemiBold")
_BUYER = Style(11, "SemiBold")
_MUTED = Style(11, colour=MUTED)
_NOTE = Style(10, colour=MUTED)
_NOTE_LINE = 14.0
_BUYER_ROOM = 310.0
_NARROWEST_SEGMENT = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursSheet:
    """A month's hours of one agreement. ``month`` is YYYY-MM; ``invoice`` is the number of the invoice they are on."""

    seller: Party
    buyer: Party
    agreement_number: str
    agreement_title: str
    month: str
    language: str
    rows: tuple[TimesheetRow, ...]
    allowance: AllowanceMonth | None = None
    service_names: dict[str, str] = field(default_factory=dict)
    site_names: dict[str, str] = field(default_factory=dict)
    invoice: str | None = None

    @classmethod
    def of(cls, invoice: Invoice) -> HoursSheet:
        return cls(
            seller=invoice.seller,
            buyer=invoice.buyer,
            agreement_number=invoice.agreement_number,
            agreement_title=invoice.agreement_title,
            month=invoice.month,
            language=invoice.language,
            rows=invoice.timesheet,
            allowance=invoice.allowance,
            service_names=invoice.service_names,
            site_names=invoice.site_names,
            invoice=invoice.number or None,
        )


def render(sheet: HoursSheet, day: date) -> bytes:
    """The sheet as a PDF of its own, dated that day."""
    words = translator(sheet.language)
    form = formats(words.language, sheet.buyer.country)
    stationery = Stationery(sheet.seller, words, abroad=sheet.seller.country != sheet.buyer.country)
    annex = Annex(sheet, words, form, stationery)
    name = annex.title
    paper = Paper(
        title=f"{name} – {sheet.seller.name}",
        author=sheet.seller.name,
        subject=f"{sheet.agreement_number}, {sheet.agreement_title}",
        language=words.language,
        day=day,
    )
    annex.draw(paper, name, 0, annex.page_count)
    return paper.save()


class Annex:
    """The sheet laid out on pages of a seller's paper."""

    def __init__(self, sheet: HoursSheet, words: Words, form: Formats, stationery: Stationery) -> None:
        self._sheet, self._words, self._formats, self._stationery = sheet, words, form, stationery
        month = Month.parse(sheet.month)
        self._period = form.span(month.first, month.last)
        if sheet.invoice:
            self.title = words("Time-sheet annex to invoice {number}").format(number=sheet.invoice)
        else:
            self.title = words("Time sheet {month}").format(month=form.month_year(month.first))
        self._seconds = _by_kind(sheet.rows)
        self._table = EntryTable(sheet.rows, sheet.service_names, sheet.site_names, words, form)
        self._allowance = wrap(self._allowance_sentence(month), _NOTE, SPAN) if sheet.allowance else ()
        self._closing = wrap(self._closing_sentence(), _NOTE, SPAN)
        top = self._top_of_table()
        self._pages = paginate(
            self._table.rows,
            first_room=stationery.bottom - top - self._table.head_height,
            room=stationery.bottom - stationery.short_head_bottom - 18 - self._table.head_height,
            closing=self._table.total_height + 10 + _NOTE_LINE * len(self._closing),
        )
        self.page_count = len(self._pages)

    def draw(self, paper: Paper, name: str, before: int, count: int) -> None:
        """Draws all pages; ``before`` pages precede them, ``count`` is the document's last page."""
        for at, page in enumerate(self._pages):
            if at == 0:
                top = self._draw_opening(paper)
            else:
                title = self._words("{document}, continued").format(document=self.title)
                top = self._stationery.short_head(paper, title) + 18
            top = draw(page, paper, self._table.draw_head(paper, top))
            if at == len(self._pages) - 1:
                self._table.draw_total(paper, top)
                self._draw_note(paper, self._stationery.bottom - _NOTE_LINE * len(self._closing), self._closing)
            self._stationery.foot(paper, name, before + at + 1, count)
            paper.end_page()

    # ---- above the table ----

    def _top_of_table(self) -> float:
        head = max(self._head_height(), 46.0)
        bar = 13 + 13 + 20 + 12 + 12 if self._seconds else 13
        notes = 7 + _NOTE_LINE * len(self._allowance) if self._allowance else 0
        return TOP + head + 18 + 1.5 + bar + notes + 18

    def _head_height(self) -> float:
        _, _, lines = self._buyer()
        return max(16.0 * lines, self._stationery.head_height(SPAN - _BUYER_ROOM - 24))

    def _buyer(self) -> tuple[tuple[str, ...], tuple[str, ...], int]:
        sheet = self._sheet
        names = wrap(sheet.buyer.name, _BUYER, _BUYER_ROOM)
        text = f"{sheet.agreement_number}, {sheet.agreement_title} · {self._period}"
        agreement = wrap(text, _MUTED, _BUYER_ROOM)
        return names, agreement, len(names) + len(agreement)

    def _draw_opening(self, paper: Paper) -> float:
        self._stationery.head(paper, self.title, SPAN - _BUYER_ROOM - 24)
        names, agreement, _ = self._buyer()
        top = TOP
        for text, style in [(name, _BUYER) for name in names] + [(line, _MUTED) for line in agreement]:
            paper.right(RIGHT, top + style.baseline(16), text, style)
            top += 16
        top = TOP + max(self._head_height(), 46.0) + 18
        self._stationery.rule(paper, top)
        top += 14.5
        if self._seconds:
            self._draw_stats(paper, top)
            self._draw_bar(paper, top + 45)
        self._draw_note(paper, self._top_of_table() - 18 - _NOTE_LINE * len(self._allowance), self._allowance)
        return self._top_of_table()

    def _draw_stats(self, paper: Paper, top: float) -> None:
        words, total = self._words, sum(self._seconds.values())
        stats = [(words("Hours in the period"), total)]
        stats += [(counted_as(kind, words, in_full=True), seconds) for kind, seconds in self._seconds.items()]
        width = SPAN / max(len(stats), 5)
        for at, (label, seconds) in enumerate(stats):
            left = LEFT + at * width
            paper.text(left, top + _LABEL.baseline(13), wrap(label, _LABEL, width - 8)[0], _LABEL)
            paper.text(left, top + 13 + _STAT.baseline(20), f"{self._formats.hours(seconds)} h", _STAT)

    def _draw_bar(self, paper: Paper, top: float) -> None:
        """The hours' shares: filled, lighter, hatched, so that they differ without colour."""
        total = sum(self._seconds.values())
        room = SPAN - 2 * (len(self._seconds) - 1)
        spare = room - _NARROWEST_SEGMENT * len(self._seconds)
        left = LEFT
        accent = self._stationery.accent
        for kind, seconds in self._seconds.items():
            width = _NARROWEST_SEGMENT + spare * seconds / total if total else room / len(self._seconds)
            if kind == "out_of_scope":
                paper.hatch(left, top, width, 12, OUT_OF_SCOPE)
                paper.frame(left, top, width, 12, OUT_OF_SCOPE)
            else:
                share = {"included": 0.0, "overage": 0.54, "billable": 0.28}.get(kind, 0.0)
                paper.fill(left, top, width, 12, mixed(accent, share))
            left += width + 2

    def _draw_note(self, paper: Paper, top: float, lines: tuple[str, ...]) -> None:
        for at, line in enumerate(lines):
            paper.text(LEFT, top + at * _NOTE_LINE + _NOTE.baseline(_NOTE_LINE), line, _NOTE)

    # ---- sentences ----

    def _allowance_sentence(self, month: Month) -> str:
        allowance, words, form = self._sheet.allowance, self._words, self._formats
        if allowance is None:
            return ""
        this, following = form.month(month.first), form.month(month.plus(1).first)
        granted = form.hours(allowance.granted_seconds)
        if allowance.carried_in_seconds:
            first = words("Included hours: {granted} for {month} and {carried} carried over from before.").format(
                granted=granted, month=this, carried=form.hours(allowance.carried_in_seconds)
            )
        else:
            first = words("Included hours: {granted} for {month}.").format(granted=granted, month=this)
        if allowance.carried_out_seconds:
            second = words("{hours} are carried over to {month}.").format(
                hours=form.hours(allowance.carried_out_seconds), month=following
            )
        else:
            second = words("Nothing is carried over to {month}.").format(month=following)
        return f"{first} {second}"

    def _closing_sentence(self) -> str:
        words = self._words
        workers = list(dict.fromkeys(row.worker for row in self._sheet.rows))
        sentences = []
        if any(row.start for row in self._sheet.rows):
            sentences.append(words("Times are local."))
        if len(workers) == 1:
            sentences.append(words("All entries by {name}.").format(name=workers[0]))
        return " ".join(sentences)


def _by_kind(rows: tuple[TimesheetRow, ...]) -> dict[LineKind, int]:
    """Seconds by kind, in the order of an invoice's groups, without those that have none."""
    sums: dict[LineKind, int] = {kind: 0 for kind in COUNTED}
    for row in rows:
        sums[row.kind] = sums.get(row.kind, 0) + row.seconds
    return {kind: seconds for kind, seconds in sums.items() if round_hours(seconds)}
