"""What the codes in the payment box say, by the published examples, and where there is none."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal as D
from pathlib import Path

import pytest

from contractor_desk.core.invoice import Invoice
from contractor_desk.core.party import Account
from contractor_desk.documents import payment_code
from tests.documents import sample_invoices as sample

VECTORS = Path(__file__).resolve().parent.parent / "vectors" / "public" / "epc_qr.json"
CASES = json.loads(VECTORS.read_text(encoding="utf-8"))["cases"]
IBAN = "FR1420041010050500013M02606"


def test_the_epc_s_own_example_comes_out_byte_for_byte() -> None:
    case = next(case for case in CASES if case["id"] == "epc-example-2-text")
    given = case["input"]
    content = payment_code.epc(name=given["name"], iban=given["iban"], text=given["text"], amount=D(given["amount"]))
    assert content.decode(case["byte_encoding"]).split("\n") == case["expected_lines"]
    assert len(content) == case["expected_bytes"]
    rows = payment_code.matrix(content)
    assert len(rows) <= 17 + 4 * 13


def test_amounts_have_no_needless_zeros() -> None:
    case = next(case for case in CASES if case["id"] == "epc-amount-5.00")
    lines = payment_code.epc(name="x", iban=IBAN, amount=D(case["input"]["amount"])).decode().split("\n")
    assert lines[7] == case["expected_amount_line"]


@pytest.mark.parametrize("amount", [case["input"]["amount"] for case in CASES if case.get("expected") == "refused"])
def test_amounts_that_no_transfer_can_have_are_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="no EPC code"):
        payment_code.epc(name="x", iban=IBAN, amount=D(amount))


def test_a_reference_and_a_text_exclude_each_other() -> None:
    with pytest.raises(ValueError, match="reference, or a text"):
        payment_code.epc(name="x", iban=IBAN, amount=D(1), reference="RF61260001", text="260001")


def test_a_name_beyond_latin_letters_is_written_in_utf_8() -> None:
    content = payment_code.epc(name="Ελληνικά", iban=IBAN, amount=D(1))
    assert content.decode("utf-8").split("\n")[2] == "1"
    assert "Ελληνικά" in content.decode("utf-8")


def _euros(**changes: object) -> Invoice:
    return replace(sample.DANISH_CLIENT, **changes)  # type: ignore[arg-type]


def test_euros_to_an_iban_have_the_epc_s_code() -> None:
    content = payment_code.payload(_euros(), "RF4620260119")
    assert content is not None
    assert content.decode("iso-8859-1").split("\n") == [
        "BCD", "002", "2", "SCT", "EXAMSESS", "Sandberg Drift AB", "SE4550000000058398257466", "EUR41448.7", "",
        "RF4620260119",
    ]  # fmt: skip


def test_kronor_to_a_bankgiro_have_the_code_of_swedish_banks() -> None:
    content = payment_code.payload(sample.NOVEMBER, "202601183")
    assert content is not None
    assert json.loads(content, parse_float=D) == {
        "uqr": 1,
        "tp": 1,
        "nme": "Sandberg Drift AB",
        "cid": "5599991231",
        "iref": "202601183",
        "ddt": "20261231",
        "due": D("51811.00"),
        "pt": "BG",
        "acc": "5999-0001",
    }


@pytest.mark.parametrize(
    "invoice",
    [
        sample.CREDIT_NOTE,
        replace(sample.NOVEMBER, currency="USD"),
        replace(sample.NOVEMBER, currency="DKK"),
        replace(sample.NOVEMBER, total=D("0.00")),
        replace(sample.NOVEMBER, seller=replace(sample.SANDBERG, accounts=(Account(scheme="account", id="1"),))),
        _euros(total=D("1000000000.00")),
    ],
    ids=["credit note", "dollars", "Danish kroner", "nothing to pay", "no known account", "too much"],
)
def test_elsewhere_there_is_no_code(invoice: Invoice) -> None:
    assert payment_code.payload(invoice, "1") is None
