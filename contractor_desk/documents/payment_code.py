"""The QR code in the payment box, where there is a standard for it; None elsewhere.

Euros to an IBAN: the European Payments Council's code (EPC069-12 v2.1, "BCD", version 002). Swedish kronor to a
bankgiro, plusgiro: the JSON code of UsingQR version 1 that Swedish banks read.
"""

from __future__ import annotations

import json
from decimal import Decimal

from contractor_desk.core import accounts, payment_reference
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.party import Account

EPC_LARGEST = Decimal("999999999.99")
_UQR_ACCOUNT = {"bankgiro": "BG", "plusgiro": "PG"}


def payload(invoice: Invoice, reference: str) -> bytes | None:
    """What the code says; None where no standard fits the currency and the account."""
    if invoice.type == "381" or invoice.total <= 0 or not reference:
        return None
    for account in accounts.fitting(invoice.seller.accounts, invoice.currency):
        if account.scheme == "iban" and invoice.currency == "EUR" and invoice.total <= EPC_LARGEST:
            is_rf = payment_reference.is_creditor_reference(reference)
            return epc(
                name=invoice.seller.name,
                iban=account.id,
                bic=account.bic,
                amount=invoice.total,
                reference=reference if is_rf else "",
                text="" if is_rf else reference[:140],
            )
        if account.scheme in _UQR_ACCOUNT and invoice.currency == "SEK":
            return using_qr(invoice, account, reference)
    return None


def epc(*, name: str, iban: str, amount: Decimal, bic: str | None = None, reference: str = "", text: str = "") -> bytes:
    """A SEPA credit transfer in the EPC's form: reference (RF) or text, not both. Raises ValueError for an amount
    outside 0.01 to 999999999.99 or text that is too long. UTF-8, unless Latin-1 is shorter."""
    if amount != amount.quantize(Decimal("0.01")) or not Decimal("0.01") <= amount <= EPC_LARGEST:
        raise ValueError(f"no EPC code for {amount}")
    if (reference and text) or len(text) > 140:
        raise ValueError("an EPC code has a reference, or a text of 140 letters at most")
    compact = "".join(iban.split()).upper()
    value = f"{amount:f}"
    if "." in value:
        value = value.rstrip("0").rstrip(".")
    lines = ["BCD", "002", "1", "SCT", bic or "", name[:70], compact, f"EUR{value}", "", reference, text]
    while not lines[-1]:
        lines.pop()
    try:
        lines[2] = "2"
        return "\n".join(lines).encode("iso-8859-1")
    except UnicodeEncodeError:
        lines[2] = "1"
        return "\n".join(lines).encode("utf-8")


def using_qr(invoice: Invoice, account: Account, reference: str) -> bytes:
    """An invoice in the form of UsingQR 1: amounts as numbers, dates YYYYMMDD."""
    content = {
        "uqr": 1,
        "tp": 1,
        "nme": invoice.seller.name[:50],
        "cid": invoice.seller.registration_number or "",
        "iref": reference,
        "ddt": f"{invoice.due_date:%Y%m%d}",
        "due": "",
        "pt": _UQR_ACCOUNT[account.scheme],
        "acc": accounts.printed(account),
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace('"due":""', f'"due":{invoice.total:f}').encode("utf-8")


def matrix(content: bytes) -> tuple[bytes, ...]:
    """The code's rows of 0 and 1: level M for the EPC, as it asks; L at least for others, so that the squares stay
    large. Any mask may be used; a fixed one saves trying all eight."""
    import segno

    is_epc = content.startswith(b"BCD\n")
    encoding = "iso-8859-1" if content.startswith(b"BCD\n002\n2") else "utf-8"
    code = segno.make_qr(content.decode(encoding), error="m" if is_epc else "l", encoding=encoding, mask=3)
    return tuple(bytes(row) for row in code.matrix)
