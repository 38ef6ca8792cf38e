"""Invoices that were issued in another book come in as they are, whatever their order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from contractor_desk.core.invoice import Sent
from contractor_desk.desk.desk import Desk
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import entries, invoices, series
from contractor_desk.store.unit import Work
from tests.store.books import furnished, issue, several
from tests.store.values import TRAIN, credit_note, entry, invoice, line, whole_invoice

T1, T2 = entry("t1"), entry("t2", 6, 3)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = furnished(tmp_path / "firm.cdesk", T1, T2, entry("t3", 7), TRAIN)
    yield made
    made.close()


def next_number(desk: Desk, year: int = 2026, contractor: str = "lindqvist") -> str:
    return desk.ask(series.next_number, contractor, year)


def test_issued_invoices_can_be_brought_in_whatever_their_order(desk: Desk) -> None:
    first = whole_invoice("1001", T1, T2)
    desk.do(issue, first, b"%PDF one", b"<one/>")
    desk.do(issue, note := credit_note("1002", first))
    desk.do(issue, again := whole_invoice("1003", T1, T2))
    kept = list(desk.ask(lambda connection: list(invoices.invoices(connection, documents=True))))

    copied = furnished(Path(desk.path).with_name("copy.cdesk"), T1, T2, TRAIN)
    copied.do(several, lambda work: work.bring_in([kept[2], kept[1], kept[0]]))
    assert copied.ask(entries.entry_invoice, "t1") == "1003"
    assert copied.ask(invoices.credited_by, "1001") == "1002"
    assert copied.ask(series.next_number, "lindqvist", 2026) == "1004"
    assert copied.undo_name is None
    found = copied.ask(lambda connection: list(invoices.invoices(connection, documents=True)))
    assert found == list(reversed(kept))
    assert (note.type, again.type) == ("381", "380")
    copied.close()


def test_an_invoice_from_elsewhere_keeps_its_trail_and_its_strange_number(desk: Desk) -> None:
    strange = replace(invoice("OLD/77", line("10.00")), sent=(Sent(on=date(2026, 1, 1), how="portal"),))
    desk.do(several, lambda work: work.bring_in([strange]))
    assert desk.ask(invoices.invoice, "OLD/77") == strange
    assert next_number(desk) == "1001"


@pytest.mark.parametrize(
    ("changes", "kind", "key"),
    [
        ({"agreement": "none"}, "agreements", "none"),
        ({"client": "nobody"}, "parties", "nobody"),
        ({"type": "381", "credits": "77"}, "invoices", "77"),
    ],
)
def test_an_invoice_that_names_what_is_not_there(desk: Desk, changes: dict[str, str], kind: str, key: str) -> None:
    strange = invoice("1001", line("10.00"), **changes)
    for act in (lambda work: work.bring_in([strange]), lambda work: work.issue(strange, b"%PDF")):
        with pytest.raises(UnknownKeyError) as refused:
            desk.do(several, act)
        assert refused.value.data == {"kind": kind, "key": key}


def test_an_invoice_that_took_what_is_not_there_cannot_be_brought_in(desk: Desk) -> None:
    def bring_in(work: Work) -> None:
        work.bring_in([invoice("1001", line("10.00"), taken=("t9",))])

    with pytest.raises(UnknownKeyError) as refused:
        desk.do(several, bring_in)
    assert refused.value.data == {"kind": "time", "key": "t9"}
