"""Accounts to pay to: which fit a currency, and how their numbers are printed.

``fitting`` an invoice in SEK are the bankgiro and the IBAN, in EUR the IBAN alone; bankgiro ``54029681`` prints as
``5402-9681``, an IBAN in groups of four.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from contractor_desk.core.party import Account, AccountScheme

# The currency in which a domestic scheme is paid; the others take any.
_CURRENCY: dict[AccountScheme, str] = {
    "bankgiro": "SEK",
    "plusgiro": "SEK",
    "swish": "SEK",
    "fik": "DKK",
    "kid": "NOK",
}
_DIGITS: dict[AccountScheme, tuple[int, int]] = {"bankgiro": (7, 8), "plusgiro": (2, 8), "swish": (10, 11)}
_BIC = re.compile(r"[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")
_ORDER: tuple[AccountScheme, ...] = ("bankgiro", "plusgiro", "fik", "kid", "iban", "account", "swish")


def fitting(accounts: Iterable[Account], currency: str) -> tuple[Account, ...]:
    """The accounts that money of that currency can be paid to, domestic schemes first; all of them if none fits."""
    in_order = sorted(accounts, key=lambda account: _ORDER.index(account.scheme))
    fits = tuple(account for account in in_order if _CURRENCY.get(account.scheme, currency) == currency)
    return fits or tuple(in_order)


def printed(account: Account) -> str:
    """The account's number as its scheme prints it; one that does not have the scheme's form is left as it is."""
    compact = account.id.replace(" ", "").replace("-", "").replace(".", "")
    length = len(compact)
    if account.scheme == "iban":
        return in_groups(compact.upper())
    if not (compact.isascii() and compact.isdecimal()):
        return account.id
    match account.scheme:
        case "bankgiro" if length in (7, 8):
            return f"{compact[:-4]}-{compact[-4:]}"
        case "plusgiro" if 2 <= length <= 8:
            return f"{in_groups(compact[:-1], 2, from_right=True)}-{compact[-1]}"
        case "swish" if length == 10:
            return f"{compact[:3]} {compact[3:6]} {compact[6:8]} {compact[8:]}"
        case "kid" if length == 11:
            return f"{compact[:4]} {compact[4:6]} {compact[6:]}"
    return account.id


def is_iban(text: str) -> bool:
    """Country, check digits that are right (ISO 7064, modulus 97) and 11 to 30 letters or digits; blanks count not."""
    compact = "".join(text.split()).upper()
    if not (compact.isascii() and compact.isalnum() and 15 <= len(compact) <= 34):
        return False
    if not (compact[:2].isalpha() and compact[2:4].isdecimal()):
        return False
    return int("".join(str(int(letter, 36)) for letter in compact[4:] + compact[:4])) % 97 == 1


def is_bic(text: str) -> bool:
    """The form of ISO 9362: a bank (4 signs), its country, a place, and perhaps a branch: 8 or 11 in all."""
    return _BIC.fullmatch("".join(text.split()).upper()) is not None


def is_domestic(account: Account) -> bool:
    """A bankgiro, plusgiro or Swish number has as many digits as its scheme has; other schemes take anything."""
    digits = re.sub(r"[\s\-+]", "", account.id)
    low, high = _DIGITS.get(account.scheme, (0, 0))
    return not high or (digits.isascii() and digits.isdecimal() and low <= len(digits) <= high)


def in_groups(text: str, size: int = 4, *, from_right: bool = False) -> str:
    """``RF15 093``: groups of four from the left; of another size, or from the right, on demand."""
    first = len(text) % size if from_right else 0
    groups = [text[:first]] if first else []
    return " ".join(groups + [text[at : at + size] for at in range(first, len(text), size)])
