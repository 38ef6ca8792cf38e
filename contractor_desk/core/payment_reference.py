"""References that a payer types and a bank checks, made of an invoice number's digits (domain.md 4.3).

``ocr("12345")`` is ``123455``, ``fik("260001")`` is ``000000002600013``, ``creditor_reference("260001")`` is
``RF61260001``; ``choose("2026-0118", accounts, "SEK")`` picks the scheme by the seller's accounts.
All makers take digits and raise ValueError for anything else, or for what does not fit the scheme's length.
"""

from __future__ import annotations

from collections.abc import Iterable

from contractor_desk.core.accounts import fitting
from contractor_desk.core.party import Account


def choose(number: str, accounts: Iterable[Account], currency: str) -> str:
    """The reference of an invoice number for the first fitting account; the number itself where no scheme has one."""
    digits = "".join(character for character in number if character in "0123456789")
    account = next(iter(fitting(accounts, currency)), None)
    try:
        match account.scheme if account else None:
            case "bankgiro" | "plusgiro":
                return ocr(digits)
            case "fik":
                return fik(digits)
            case "kid":
                return kid(digits)
            case "iban":
                return creditor_reference(digits)
    except ValueError:
        return number
    return number


# ---- Sweden ---------------------------------------------------------------------------------------------------------


def ocr(digits: str, *, length_digit: bool = False) -> str:
    """Swedish OCR number, 2 to 25 digits: a mod-10 check digit, before it the length's last digit if asked for."""
    _check_digits(digits)
    if length_digit:
        digits += str((len(digits) + 2) % 10)
    return _of_length(digits + luhn_digit(digits), 2, 25)


def is_ocr(reference: str, *, length_digit: bool = False) -> bool:
    """True if the check digit, and the length digit if there is one, are right."""
    body = reference[:-1]
    return (
        _is_digits(reference)
        and 2 <= len(reference) <= 25
        and luhn_digit(body) == reference[-1]
        and not (length_digit and int(body[-1]) != len(reference) % 10)
    )


# ---- Norway ---------------------------------------------------------------------------------------------------------


def kid(digits: str, *, modulus: int = 10, length: int | None = None) -> str:
    """Norwegian KID, 2 to 25 characters, with the check digit that was agreed on with the bank (mod 10 or mod 11, whose
    remainder 10 is written ``-``), filled up with zeros to the length."""
    _check_digits(digits)
    if length is not None:
        digits = digits.zfill(length - 1)
    return _of_length(digits + _kid_digit(digits, modulus), 2, length or 25)


def is_kid(reference: str, *, modulus: int = 10) -> bool:
    body = reference[:-1]
    return _is_digits(body) and len(reference) <= 25 and _kid_digit(body, modulus) == reference[-1]


def _kid_digit(digits: str, modulus: int) -> str:
    if modulus == 10:
        return luhn_digit(digits)
    total = sum(int(digit) * (2 + place % 6) for place, digit in enumerate(reversed(digits)))
    check = -total % 11
    return "-" if check == 10 else str(check)


# ---- Denmark --------------------------------------------------------------------------------------------------------

_FIK_LENGTH = {"71": 15, "75": 16}


def fik(digits: str, *, card: str = "71") -> str:
    """The reference of a Danish payment slip (card 71: 15 digits, 75: 16), zeros in front, the last one its check."""
    _check_digits(digits)
    length = _FIK_LENGTH[card]
    body = digits.zfill(length - 1)
    return _of_length(body + luhn_digit(body), length, length)


def is_fik(reference: str, *, card: str = "71") -> bool:
    return _is_digits(reference) and len(reference) == _FIK_LENGTH[card] and luhn_digit(reference[:-1]) == reference[-1]


def fik_line(reference: str, creditor: str, *, card: str = "71") -> str:
    """The line that is typed into a Danish bank: ``+71<000000002600013+12345678<``."""
    return f"+{card}<{reference}+{creditor}<"


# ---- Finland --------------------------------------------------------------------------------------------------------


def viite(digits: str) -> str:
    """Finnish reference, 4 to 20 digits, check digit by the weights 7, 3, 1 from the right."""
    _check_digits(digits)
    return _of_length(digits + _viite_digit(digits), 4, 20)


def is_viite(reference: str) -> bool:
    return _is_digits(reference) and 4 <= len(reference) <= 20 and _viite_digit(reference[:-1]) == reference[-1]


def _viite_digit(digits: str) -> str:
    total = sum(int(digit) * (7, 3, 1)[place % 3] for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


# ---- everywhere -----------------------------------------------------------------------------------------------------


def creditor_reference(reference: str) -> str:
    """RF creditor reference (ISO 11649) of 1 to 21 letters and digits; its check digits are 02 to 98."""
    reference = reference.upper()
    if not (1 <= len(reference) <= 21 and _is_alphanumeric(reference)):
        raise ValueError(f"no creditor reference can be made of {reference!r}")
    return f"RF{98 - _as_number(reference + 'RF00') % 97:02d}{reference}"


def is_creditor_reference(text: str) -> bool:
    """True for a valid RF reference, printed in groups or not."""
    text = text.replace(" ", "").upper()
    return (
        5 <= len(text) <= 25
        and _is_alphanumeric(text)
        and text[:2] == "RF"
        and text[2:4].isdecimal()
        and 2 <= int(text[2:4]) <= 98
        and _as_number(text[4:] + text[:4]) % 97 == 1
    )


def luhn_digit(digits: str) -> str:
    """The mod-10 check digit: weights 2, 1, 2 … from the right, the digits of the products summed."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        product = int(digit) * (2 - place % 2)
        total += product - 9 if product > 9 else product
    return str(-total % 10)


def _as_number(text: str) -> int:
    return int("".join(str(int(character, 36)) for character in text))


def _is_alphanumeric(text: str) -> bool:
    return text.isascii() and text.isalnum()


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()


def _check_digits(text: str) -> None:
    if not _is_digits(text):
        raise ValueError(f"not digits: {text!r}")


def _of_length(reference: str, shortest: int, longest: int) -> str:
    if not shortest <= len(reference) <= longest:
        raise ValueError(f"{reference!r} is not of {shortest} to {longest} characters")
    return reference
