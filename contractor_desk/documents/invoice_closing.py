"""What closes an invoice: VAT summary and notes on the left, totals on the right, the payment box at the page's foot.

It stays together, and is never alone on a page. Notes that are too long for the left column become rows of their own,
over as many pages as they need.
"""

from __future__ import annotations

from decimal import Decimal
from functools import partial

from contractor_desk.core.invoice import Invoice, VatGroup
from contractor_desk.documents.formats import Formats
from contractor_desk.documents.legal_notes import late_interest, self_billing_note, vat_name, vat_notes
from contractor_desk.documents.pagination import Row
from contractor_desk.documents.paper import HAIR, MUTED, TEXT, TEXT2, Paper, Style
from contractor_desk.documents.payment_box import PaymentBox
from contractor_desk.documents.stationery import LEFT, RIGHT, SPAN
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words

_HEAD = Style(9.5, "Medium", MUTED)
_BODY = Style(11)
_NOTE = Style(10, colour=TEXT2)
_LAW = Style(10, "Medium", TEXT)
_EXPLAINED = Style(10, colour=MUTED)
_TOTAL = Style(17, "SemiBold", tracking=-0.2)
_LINE = 15.0
_NOTE_LINE = 14.0
_TOTALS = 262.0
_GAP = 36.0
_TALLEST_NOTES = 330.0
_LAST_NOTES = 4  # lines that stay together above the totals
_ABOVE = 16.0
_BELOW_RULE = 13.0
_ABOVE_BOX = 18.0


class Closing:
    """``rows`` are notes that need pages, put before it; ``height`` is what it takes of the last page."""

    def __init__(self, invoice: Invoice, words: Words, formats: Formats, accent: str) -> None:
        self._invoice, self._words, self._formats = invoice, words, formats
        self._totals = self._total_rows()
        self._final = (
            words("Credited") if invoice.type == "381" else words("To pay"),
            f"{formats.money(invoice.total, invoice.currency)} {invoice.currency}",
        )
        self._final_style, totals_width = self._final_fitted()
        self._totals_left = RIGHT - totals_width
        self._left_width = SPAN - totals_width - _GAP
        self._box = PaymentBox(invoice, words, formats, accent) if invoice.type != "381" else None
        self._explained = self._explanations()
        self._explanation: tuple[str, ...] = ()
        notes = self._notes(self._left_width)
        self.rows: list[Row] = []
        if len(notes) * _NOTE_LINE > _TALLEST_NOTES:
            self.rows = _note_rows(self._notes(SPAN))
            notes = []
        self._note_lines = notes
        self.say_where_the_hours_are(888, 889)
        below = len(notes) + len(self._explanation)
        left = 20.5 + 21 * len(invoice.vat) + below * _NOTE_LINE + 9 * bool(notes) + 9 * bool(self._explanation)
        right = 18 * len(self._totals) + 34
        self.height = _ABOVE + _BELOW_RULE + max(left, right)
        if self._box:
            self.height += _ABOVE_BOX + self._box.height

    def say_where_the_hours_are(self, first: int, last: int) -> None:
        """Names the annex's pages, inclusive; none if first is past last."""
        words = self._words
        where = ""
        if last > first:
            where = words("The time entries behind the hours are on pages {first} to {last}.")
        elif last == first:
            where = words("The time entries behind the hours are on page {first}.")
        text = " ".join(part for part in (*self._explained, where.format(first=first, last=last)) if part)
        self._explanation = wrap(text, _EXPLAINED, self._left_width) if text else ()

    def draw(self, paper: Paper, top: float, bottom: float) -> None:
        """Below ``top``; the payment box ends at ``bottom``."""
        top += _ABOVE
        paper.rule(LEFT, RIGHT, top, 1, TEXT)
        self._draw_vat(paper, top + _BELOW_RULE)
        self._draw_totals(paper, top + _BELOW_RULE)
        if self._box:
            self._box.draw(paper, bottom - self._box.height)

    # ---- right: totals ----

    def _total_rows(self) -> list[tuple[str, str]]:
        invoice, words, formats = self._invoice, self._words, self._formats
        rows = [(words("Total excl. VAT"), formats.money(invoice.net, invoice.currency))]
        for group in invoice.vat:
            if group.amount or group.category == "S":
                label = words("VAT {percent}").format(percent=formats.percent(group.percent or Decimal(0)))
                rows.append((label, formats.money(group.amount, invoice.currency)))
        if not any(group.amount for group in invoice.vat) and len(rows) == 1:
            rows.append((words("VAT"), formats.money(Decimal(0), invoice.currency)))
        if invoice.rounding:
            rows.append((words("Rounding"), formats.money(invoice.rounding, invoice.currency)))
        return rows

    def _final_fitted(self) -> tuple[Style, float]:
        """The style of the last total and the width of the totals: wider for a large sum, then smaller letters."""
        label, value = self._final
        needed = _TOTAL.width(label) + 14 + _TOTAL.width(value)
        width = min(max(_TOTALS, needed), SPAN / 2)
        if needed <= width:
            return _TOTAL, width
        return Style(_TOTAL.size * width / needed, "SemiBold"), width

    def _draw_totals(self, paper: Paper, top: float) -> None:
        left = self._totals_left
        for label, value in self._totals:
            base = top + _BODY.baseline(_LINE)
            paper.text(left, base, label, _BODY)
            paper.right(RIGHT, base, value, _BODY)
            top += 18
        paper.rule(left, RIGHT, top + 1, 1, HAIR)
        base = top + 9 + self._final_style.baseline(22)
        paper.text(left, base, self._final[0], self._final_style)
        paper.right(RIGHT, base, self._final[1], self._final_style)

    # ---- left: VAT and notes ----

    def _draw_vat(self, paper: Paper, top: float) -> None:
        words, formats, currency = self._words, self._formats, self._invoice.currency
        amount_right = LEFT + self._left_width
        amounts = [formats.money(group.amount, currency) for group in self._invoice.vat]
        base_right = amount_right - max(122.0, *(_BODY.width(text) + 20 for text in amounts))
        head = top + _HEAD.baseline(_LINE)
        paper.text(LEFT, head, words("VAT summary"), _HEAD)
        paper.right(base_right, head, words.pgettext("VAT", "Base"), _HEAD)
        paper.right(amount_right, head, words("VAT"), _HEAD)
        paper.rule(LEFT, amount_right, top + 20, 0.5, HAIR)
        top += 20.5
        for group, amount in zip(self._invoice.vat, amounts, strict=True):
            base = top + 3 + _BODY.baseline(_LINE)
            taxable = formats.money(group.taxable, currency)
            room = base_right - _BODY.width(taxable) - 8 - LEFT
            paper.text(LEFT, base, wrap(self._vat_label(group), _BODY, room)[0], _BODY)
            paper.right(base_right, base, taxable, _BODY)
            paper.right(amount_right, base, amount, _BODY)
            top += 21
        top += 9
        for text, style in self._note_lines:
            paper.text(LEFT, top + style.baseline(_NOTE_LINE), text, style)
            top += _NOTE_LINE
        top += 9 if self._note_lines else 0
        for text in self._explanation:
            paper.text(LEFT, top + _EXPLAINED.baseline(_NOTE_LINE), text, _EXPLAINED)
            top += _NOTE_LINE

    def _vat_label(self, group: VatGroup) -> str:
        name = vat_name(group.category, self._words)
        percent = self._formats.percent(group.percent) if group.percent is not None else ""
        return ", ".join(part for part in (percent, name) if part)

    def _explanations(self) -> list[str]:
        layout = self._invoice.seller.layout
        if layout is not None and not layout.clause_column:
            return []
        if not all(line.clause_note for line in self._invoice.lines if line.kind != "adjustment"):
            return []
        sentence = self._words("Every line names its clause in agreement {number}.")
        return [sentence.format(number=self._invoice.agreement_number)]

    def _notes(self, width: float) -> list[tuple[str, Style]]:
        invoice, words = self._invoice, self._words
        texts: list[tuple[str, Style]] = []
        if invoice.type == "381" and invoice.credits:
            sentence = words("This credit note credits invoice {number}.").format(number=invoice.credits)
            texts.append((sentence, _LAW))
            if invoice.reason:
                texts.append((words("Reason: {text}").format(text=invoice.reason), _NOTE))
        billed = self_billing_note(invoice, words)
        texts += [(note, _LAW) for note in ([billed] if billed else []) + vat_notes(invoice, words)]
        if invoice.invoice_note:
            texts.append((invoice.invoice_note, _NOTE))
        interest = late_interest(invoice.seller.country) if invoice.type != "381" else None
        if interest and interest.points is not None:
            sentence = words("Late interest: the reference rate + {points} percentage points ({law}).")
            texts.append((sentence.format(points=interest.points, law=interest.law), _EXPLAINED))
        elif interest:
            sentence = words("Late interest: the statutory rate ({law}).")
            texts.append((sentence.format(law=interest.law), _EXPLAINED))
        return [(line, style) for text, style in texts for line in wrap(text, style, width)]


def _note_rows(notes: list[tuple[str, Style]]) -> list[Row]:
    def draw(text: str, style: Style, paper: Paper, top: float) -> None:
        paper.text(LEFT, top + style.baseline(_NOTE_LINE), text, style)

    space = Row(_NOTE_LINE, lambda paper, top: None)
    last = len(notes) - 1
    return [
        space,
        *(
            Row(_NOTE_LINE, partial(draw, text, style), is_head=last - _LAST_NOTES < at < last)
            for at, (text, style) in enumerate(notes)
        ),
    ]
