"""The head of an invoice: title and number, to whom, under which agreement, the dates.

An address of forty lines pushes the table down; one that does not fit the page goes on on the next.
"""

from __future__ import annotations

from dataclasses import dataclass

from contractor_desk.core.invoice import Invoice
from contractor_desk.documents.formats import Formats
from contractor_desk.documents.invoice_lines import service_period
from contractor_desk.documents.legal_notes import late_interest
from contractor_desk.documents.paper import MUTED, TEXT2, Paper, Style
from contractor_desk.documents.stationery import (
    LEFT,
    RIGHT,
    SPAN,
    TOP,
    Stationery,
    address_lines,
    register_name,
    registration,
)
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words

_TITLE = Style(26, "SemiBold", tracking=-0.6)
_NUMBER = Style(12, colour=TEXT2)
_LABEL = Style(9.5, "Medium", MUTED)
_STRONG = Style(12, "SemiBold")
_BODY = Style(11)
_MUTED = Style(11, colour=MUTED)
_VALUE = Style(11, "Medium")
_LINE = 15.0
_GAP = 26.0


@dataclass(frozen=True, slots=True)
class _Bit:
    """A line of a column; ``value`` stands at the column's right edge."""

    text: str
    style: Style
    height: float = _LINE
    above: float = 0.0
    value: str = ""


class InvoiceHead:
    """``pages`` are the parts of the columns page by page (one, as a rule); ``bottom`` is where the last one ends."""

    def __init__(self, invoice: Invoice, words: Words, formats: Formats, stationery: Stationery) -> None:
        self._invoice, self._words, self._formats = invoice, words, formats
        self._stationery = stationery
        share = (SPAN - 2 * _GAP) / 3.2
        self._widths = (1.15 * share, share, 1.05 * share)
        self._title = {
            "380": words("Invoice"),
            "381": words("Credit note"),
            "389": words("Self-billed invoice"),
        }[invoice.type]
        self._number = invoice.number or words("Draft")
        self._title_room = min(max(_TITLE.width(self._title), _NUMBER.width(self._number)), SPAN / 2)
        names = stationery.head_height(SPAN - self._title_room - 24)
        self._rule = TOP + max(names, 46.0) + 30
        columns = [self._to(), self._agreement(), self._dates()]
        self.pages, self.bottom = self._paged(columns)

    def draw(self, paper: Paper, page: int) -> float:
        """Draws that page's part; gives its lower edge."""
        if page == 0:
            self._stationery.head(paper, room=SPAN - self._title_room - 24)
            title = wrap(self._title, _TITLE, SPAN / 2)[0]
            paper.right(RIGHT, TOP + _TITLE.baseline(30), title, _TITLE)
            number = wrap(self._number, _NUMBER, SPAN / 2)
            for at, line in enumerate(number[:2]):
                paper.right(RIGHT, TOP + 31 + at * _LINE + _NUMBER.baseline(_LINE), line, _NUMBER)
            self._stationery.rule(paper, self._rule)
            top = self._rule + 14.5
        else:
            top = self._stationery.short_head(paper, f"{self._title} {self._number}") + 14.5
        bottom = top
        left = LEFT
        for column, width in zip(self.pages[page], self._widths, strict=True):
            y = top
            for bit in column:
                y += bit.above
                paper.text(left, y + bit.style.baseline(bit.height), bit.text, bit.style)
                if bit.value:
                    paper.right(left + width, y + _VALUE.baseline(bit.height), bit.value, _VALUE)
                y += bit.height
            bottom = max(bottom, y)
            left += width + _GAP
        return bottom

    # ---- columns ----

    def _to(self) -> list[_Bit]:
        invoice, words, width = self._invoice, self._words, self._widths[0]
        buyer = invoice.buyer
        abroad = buyer.country != invoice.seller.country
        bits = [_Bit(words("Bill to"), _LABEL, 16)]
        bits += [_Bit(line, _STRONG) for line in wrap(buyer.name, _STRONG, width)]
        lines = [words("Att: {name}").format(name=buyer.contact)] if buyer.contact else []
        lines += address_lines(buyer, words.language if abroad else None)
        bits += [_Bit(piece, _BODY) for line in lines for piece in wrap(line, _BODY, width)]
        if buyer.vat_number:
            identity = words("VAT {number}").format(number=buyer.vat_number)
        elif buyer.registration_number:
            identity = f"{register_name(buyer)} {registration(buyer)}"
        else:
            return bits
        return bits + [_Bit(line, _MUTED) for line in wrap(identity, _MUTED, width)]

    def _agreement(self) -> list[_Bit]:
        invoice, words, width = self._invoice, self._words, self._widths[1]
        bits = [_Bit(words("Agreement"), _LABEL, 16)]
        title = f"{invoice.agreement_number}, {invoice.agreement_title}"
        bits += [_Bit(line, _STRONG) for line in wrap(title, _STRONG, width)]
        references = [
            (words("Your reference: {text}"), invoice.buyer_reference),
            (words("Your order: {text}"), invoice.order_reference),
            (words("Contract: {text}"), invoice.contract_reference),
            (words("Our reference: {text}"), invoice.seller.contact),
        ]
        for label, text in references:
            if text:
                bits += [_Bit(line, _BODY) for line in wrap(label.format(text=text), _BODY, width)]
        period = self._formats.span(*service_period(invoice))
        bits.append(_Bit(words("Service period"), _MUTED, above=6))
        return bits + [_Bit(line, _BODY) for line in wrap(period, _BODY, width)]

    def _dates(self) -> list[_Bit]:
        invoice, words, formats = self._invoice, self._words, self._formats
        rows: list[tuple[str, str]] = []
        if invoice.type == "381":
            rows.append((words("Credit note date"), formats.day(invoice.issue_date)))
            rows.append((words("Credits invoice"), invoice.credits or ""))
        else:
            rows.append((words("Invoice date"), formats.day(invoice.issue_date)))
            rows.append((words.pgettext("payment", "Terms"), self._days()))
            rows.append((words("Due date"), formats.day(invoice.due_date)))
            interest = late_interest(invoice.seller.country)
            if interest:
                rows.append((words("Late interest"), self._interest(interest.points)))
        rows.append((words("Currency"), invoice.currency))
        width = self._widths[2]
        bits: list[_Bit] = []
        for label, value in rows:
            if _MUTED.width(label) + 8 + _VALUE.width(value) <= width:
                bits.append(_Bit(label, _MUTED, 16, value=value))
            else:
                bits.append(_Bit(label, _MUTED, 16))
                bits += [_Bit("", _MUTED, 16, value=line) for line in wrap(value, _VALUE, width)]
        return bits

    def _days(self) -> str:
        days = self._invoice.payment_days
        return self._words.ngettext("{n} day", "{n} days", days).format(n=days)

    def _interest(self, points: object) -> str:
        if points is None:
            return self._words("statutory rate")
        return self._words("ref. rate + {points} pp").format(points=points)

    # ---- pages ----

    def _paged(self, columns: list[list[_Bit]]) -> tuple[list[list[list[_Bit]]], float]:
        """The columns cut where a page ends, and the lower edge of the last page's part."""
        pages: list[list[list[_Bit]]] = []
        top = self._rule + 14.5
        while True:
            room = self._stationery.bottom - top
            here: list[list[_Bit]] = []
            rest: list[list[_Bit]] = []
            height = 0.0
            for column in columns:
                used, count = 0.0, 0
                while count < len(column) and used + column[count].above + column[count].height <= room:
                    used += column[count].above + column[count].height
                    count += 1
                here.append(column[:count])
                rest.append(column[count:])
                height = max(height, used)
            pages.append(here)
            if not any(rest):
                return pages, top + height
            columns = rest
            top = self._stationery.short_head_bottom + 14.5
