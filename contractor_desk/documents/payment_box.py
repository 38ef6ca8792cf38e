"""The box that says where to pay: accounts that take the currency, the reference, the sum and the day, a code to scan.

For kronor to a bankgiro: Bankgiro and OCR number, IBAN and BIC, to pay and the last day. What is too wide for its
column is set smaller; further accounts are further rows.
"""

from __future__ import annotations

from dataclasses import dataclass

from contractor_desk.core import accounts, payment_reference
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.party import Account
from contractor_desk.documents import payment_code
from contractor_desk.documents.formats import Formats
from contractor_desk.documents.paper import MUTED, TEXT, Paper, Style
from contractor_desk.documents.stationery import ACCENT, LEFT, SPAN, mixed
from contractor_desk.words import Words

_LABEL = Style(9.5, "Medium", MUTED)
_VALUE = Style(13, "SemiBold")
_PAD = 14.0
_INSET = 17.0
_ROW = 42.0  # label 13, gap 3, value 17, gap 9
_GAP = 18.0
_CODE = 84.0
_SMALLEST = 7.0


@dataclass(frozen=True, slots=True)
class Cell:
    label: str
    value: str


class PaymentBox:
    """What the box of an invoice shows; its height is in pixels."""

    def __init__(self, invoice: Invoice, words: Words, formats: Formats, accent: str) -> None:
        self._accent = accent
        fitting = accounts.fitting(invoice.seller.accounts, invoice.currency)
        reference = invoice.payment_reference or payment_reference.choose(invoice.number, fitting, invoice.currency)
        total = f"{formats.money(invoice.total, invoice.currency)} {invoice.currency}"
        self._columns = [
            *_account_columns(fitting, reference, words),
            [Cell(words("To pay"), total), Cell(words("Latest on our account"), formats.day(invoice.due_date))],
        ]
        content = payment_code.payload(invoice, reference)
        self._code = payment_code.matrix(content) if content else None
        rows = max(len(column) for column in self._columns)
        self.height = max(rows * _ROW - 9, _CODE if self._code else 0) + 2 * _PAD

    def draw(self, paper: Paper, top: float) -> None:
        fill = "#F6FAFB" if self._accent == ACCENT else mixed(self._accent, 0.96)
        paper.card(LEFT, top, SPAN, self.height, 6, fill, self._accent)
        room = SPAN - 2 * _INSET
        if self._code:
            paper.cells(LEFT + SPAN - _INSET - _CODE, top + (self.height - _CODE) / 2, _CODE, self._code, TEXT)
            room -= _CODE + _GAP
        widths = self._widths(room)
        left = LEFT + _INSET
        for column, width in zip(self._columns, widths, strict=True):
            y = top + _PAD
            for cell in column:
                paper.text(left, y + _LABEL.baseline(13), cell.label, _narrowed(_LABEL, cell.label, width))
                paper.text(left, y + 16 + _VALUE.baseline(17), cell.value, _narrowed(_VALUE, cell.value, width))
                y += _ROW
            left += width + _GAP

    def _widths(self, room: float) -> list[float]:
        """The columns' widths: what they need, the rest shared alike; all narrowed alike where they need too much."""
        room -= _GAP * (len(self._columns) - 1)
        needed = [
            max(max(_LABEL.width(cell.label), _VALUE.width(cell.value)) for cell in column) for column in self._columns
        ]
        spare = room - sum(needed)
        if spare >= 0:
            return [width + spare / len(needed) for width in needed]
        return [width * room / sum(needed) for width in needed]


def _account_columns(fitting: tuple[Account, ...], reference: str, words: Words) -> list[list[Cell]]:
    """Two columns of accounts: the first account with the reference below it, then the others."""
    if not fitting:
        return [[Cell(words("Reference, always give it"), reference)]] if reference else []
    first, *others = fitting
    columns = [_cells(first, reference, words)]
    if reference:
        columns[0].append(_reference_cell(first, reference, words))
    rest = [cell for account in others[:3] for cell in _cells(account, reference, words)]
    if rest:
        columns.append(rest)
    elif len(columns[0]) > 2:
        columns = [columns[0][:2], columns[0][2:]]
    return columns


def _cells(account: Account, reference: str, words: Words) -> list[Cell]:
    label = {
        "iban": "IBAN",
        "bankgiro": "Bankgiro",
        "plusgiro": "Plusgiro",
        "swish": "Swish",
        "fik": words("Payment slip (FIK)"),
        "kid": words("Account number"),
        "account": words("Account number"),
    }[account.scheme]
    value = accounts.printed(account)
    if account.scheme == "fik" and payment_reference.is_fik(reference):
        value = payment_reference.fik_line(reference, account.id)
    cells = [Cell(label, value)]
    if account.bic:
        cells.append(Cell("BIC", account.bic))
    return cells


def _reference_cell(account: Account, reference: str, words: Words) -> Cell:
    if account.scheme in ("bankgiro", "plusgiro") and payment_reference.is_ocr(reference):
        return Cell(words("OCR, always give this number"), reference)
    if account.scheme == "kid":
        return Cell(words("KID, always give this number"), reference)
    if payment_reference.is_creditor_reference(reference):
        reference = accounts.in_groups(reference)
    return Cell(words("Reference, always give it"), reference)


def _narrowed(style: Style, text: str, width: float) -> Style:
    """The style, smaller where the text is wider than its column."""
    wide = style.width(text)
    if wide <= width:
        return style
    return Style(max(style.size * width / wide, _SMALLEST), style.weight, style.colour)
