"""References of payments: the cases of domain.md 4.3, published examples, and laws."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contractor_desk.core import payment_reference as reference
from contractor_desk.core.accounts import fitting, in_groups, printed
from contractor_desk.core.party import Account

VECTORS = Path(__file__).resolve().parent.parent / "vectors" / "public" / "payment_references.csv"
DIGITS = st.text("0123456789", min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (reference.ocr("12345"), "123455"),
        (reference.ocr("260001", length_digit=True), "26000182"),
        (reference.ocr("20260118"), "202601183"),
        (reference.kid("0000123456"), "00001234566"),
        (reference.kid("0000123456", modulus=11), "00001234560"),
        (reference.kid("0000000006", modulus=11), "0000000006-"),
        (reference.fik("260001"), "000000002600013"),
        (reference.fik("1")[-1] + reference.fik("2")[-1], "86"),
        (reference.fik_line(reference.fik("260001"), "12345678"), "+71<000000002600013+12345678<"),
        (reference.creditor_reference("AB2G5"), "RF68AB2G5"),
        (reference.creditor_reference("1234512345"), "RF451234512345"),
        (reference.creditor_reference("260001"), "RF61260001"),
        (reference.viite("260001"), "2600013"),
        (reference.creditor_reference("2600013"), "RF082600013"),
    ],
)
def test_the_references_of_the_domain_page_come_out(made: str, expected: str) -> None:
    assert made == expected


def _published() -> list[dict[str, str]]:
    with VECTORS.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize(
    "case",
    [
        case
        for case in _published()
        if case["scheme"][:2] in ("SE", "NO", "FI", "DK", "RF") and case["scheme"] != "NO-ORGNR"
    ],
    ids=lambda case: f"{case['scheme']} {case['op']} {case['input']}",
)
def test_published_references_are_made_and_judged_alike(case: dict[str, str]) -> None:
    options, text = case["options"], case["input"]
    if case["expected"].startswith("ERROR not numeric"):
        with pytest.raises(ValueError, match="not digits"):
            reference.ocr(text)
        return
    if case["op"] == "make":
        assert _made(case["scheme"], text, options) == case["expected"]
    elif case["op"] == "print":
        size, from_right = (5, True) if case["scheme"] == "FI-VIITE" else (4, False)
        assert in_groups(text, size, from_right=from_right) == case["expected"]
    else:
        good = not case["expected"].startswith(("invalid", "ERROR"))
        if case["expected"] != "ERROR bad padding":
            assert _is_valid(case["scheme"], text, options) is good


def _made(scheme: str, text: str, options: str) -> str:
    if "strip non-digits" in options:
        text = "".join(filter(str.isdigit, text))
    match scheme:
        case "SE-OCR":
            if "fixed_length=16" in options:
                text = text.zfill(14)
            return reference.ocr(text, length_digit="length_digit" in options)
        case "NO-KID":
            length = int(options.split("length=")[1]) if "length=" in options else None
            return reference.kid(text, modulus=11 if "MOD11" in options else 10, length=length)
        case "FI-VIITE":
            return reference.viite(text)
    return reference.creditor_reference(text)


def _is_valid(scheme: str, text: str, options: str) -> bool:
    match scheme:
        case "SE-OCR":
            return reference.is_ocr(text, length_digit="length_digit" in options)
        case "NO-KID":
            return reference.is_kid(text, modulus=11 if "MOD11" in options else 10)
        case "FI-VIITE":
            return reference.is_viite(text)
        case "DK-FIK71":
            return reference.is_fik(text)
    return reference.is_creditor_reference(text)


@given(DIGITS)
def test_what_is_made_is_valid_and_one_wrong_digit_is_not(digits: str) -> None:
    made = reference.ocr(digits)
    assert reference.is_ocr(made)
    assert reference.is_kid(reference.kid(digits))
    assert reference.is_kid(reference.kid(digits, modulus=11), modulus=11)
    assert reference.is_fik(reference.fik(digits))
    assert reference.is_creditor_reference(reference.creditor_reference(digits))
    wrong = str((int(made[0]) + 1) % 10) + made[1:]
    assert not reference.is_ocr(wrong)


@pytest.mark.parametrize("text", ["", "12a", "²3", "1" * 25])
def test_what_does_not_fit_the_scheme_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not"):
        reference.ocr(text)


ACCOUNTS = (
    Account(scheme="iban", id="SE4550000000058398257466", bic="ESSESESS"),
    Account(scheme="bankgiro", id="54029681"),
)


def test_the_reference_follows_the_account_that_the_currency_is_paid_to() -> None:
    assert reference.choose("2026-0118", ACCOUNTS, "SEK") == "202601183"
    assert reference.choose("2026-0118", ACCOUNTS, "EUR") == "RF7320260118"
    assert reference.choose("260001", (Account(scheme="fik", id="12345678"),), "DKK") == "000000002600013"
    assert reference.choose("260001", (Account(scheme="kid", id="12345678903"),), "NOK") == "2600013"
    assert reference.choose("2026-0118", (), "SEK") == "2026-0118"
    assert reference.choose("2026-0118", (Account(scheme="account", id="1234"),), "USD") == "2026-0118"


def test_a_number_too_long_for_the_scheme_stands_for_itself() -> None:
    assert reference.choose("9" * 30, ACCOUNTS, "SEK") == "9" * 30


def test_accounts_that_do_not_take_the_currency_are_left_out_unless_none_does() -> None:
    assert [account.scheme for account in fitting(ACCOUNTS, "SEK")] == ["bankgiro", "iban"]
    assert [account.scheme for account in fitting(ACCOUNTS, "EUR")] == ["iban"]
    assert [account.scheme for account in fitting(ACCOUNTS[1:], "EUR")] == ["bankgiro"]


@pytest.mark.parametrize(
    ("account", "text"),
    [
        (Account(scheme="bankgiro", id="54029681"), "5402-9681"),
        (Account(scheme="bankgiro", id="902-4445"), "902-4445"),
        (Account(scheme="plusgiro", id="1234566"), "12 34 56-6"),
        (Account(scheme="iban", id="se45 5000 0000 0583 9825 7466"), "SE45 5000 0000 0583 9825 7466"),
        (Account(scheme="swish", id="1231234567"), "123 123 45 67"),
        (Account(scheme="kid", id="12345678903"), "1234 56 78903"),
        (Account(scheme="account", id="as the bank wrote it"), "as the bank wrote it"),
        (Account(scheme="bankgiro", id="soon"), "soon"),
    ],
)
def test_account_numbers_print_as_their_scheme_prints_them(account: Account, text: str) -> None:
    assert printed(account) == text
