"""Whatever is issued and credited in whatever series and year: no number twice, none left out."""

from __future__ import annotations

import tempfile
from collections import defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import event, given, settings
from hypothesis import strategies as st

from contractor_desk.core.invoice import Invoice
from contractor_desk.core.party import InvoiceSeries
from contractor_desk.core.series import number_in, number_text
from contractor_desk.store import check
from contractor_desk.store.reading import invoices, parties, series
from tests.store.books import furnished, issue, put
from tests.store.values import credit_note, entry, invoice, line

SERIES = st.builds(
    InvoiceSeries,
    prefix=st.sampled_from(["", "{year}-", "F{year}/"]),
    next=st.integers(1, 2000),
    width=st.integers(0, 5),
    yearly=st.booleans(),
).filter(lambda one: not one.yearly or "{year}" in one.prefix)
ACTS = st.one_of(
    st.tuples(st.just("issue"), st.integers(2026, 2028)),
    st.tuples(st.just("credit"), st.integers(2026, 2028)),
    st.tuples(st.just("series"), SERIES),
)


@given(one=SERIES, number=st.integers(1, 10**6), year=st.integers(1990, 2090))
def test_a_number_is_found_again_in_its_text(one: InvoiceSeries, number: int, year: int) -> None:
    assert number_in(one, number_text(one, number, year), year) == number


def test_a_text_of_another_form_is_no_number_of_the_series() -> None:
    one = InvoiceSeries(prefix="A", width=4)
    texts = {"A0007": 7, "A12345": 12345}
    texts |= dict.fromkeys(("A7", "0007", "A00x7", "A", "B0007", "A٠٠٠٧", "A00007"))
    assert {text: number_in(one, text, 2026) for text in texts} == texts


@settings(max_examples=50, deadline=None)
@given(acts=st.lists(ACTS, min_size=1, max_size=15))
def test_numbers_have_no_gap_and_no_double(acts: list[tuple[str, int | InvoiceSeries]]) -> None:
    given_numbers: dict[tuple[str, int], list[int]] = defaultdict(list)
    open_invoices: list[Invoice] = []
    with tempfile.TemporaryDirectory() as folder:
        desk = furnished(Path(folder) / "book.cdesk", entry("t1"))
        for act, what in acts:
            seller = desk.ask(parties.party, "lindqvist")
            if isinstance(what, InvoiceSeries):
                desk.do(put, replace(seller, invoice_series=what))
                continue
            number = desk.ask(series.next_number, "lindqvist", what)
            if desk.ask(invoices.has, number):
                event("taken by another series")
                continue
            facts = {"issue_date": date(what, 5, 5), "seller": seller}
            if act == "issue" or not open_invoices:
                made = invoice(number, line("10.00"), **facts)
                open_invoices.append(made)
            else:
                made = credit_note(number, open_invoices.pop(), **facts)
            desk.do(issue, made)
            event(act)
            sequence = number_in(seller.invoice_series, number, what)
            assert sequence is not None
            yearly = seller.invoice_series.yearly
            given_numbers[seller.invoice_series.prefix, what if yearly else 0].append(sequence)
        for numbers in given_numbers.values():
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        assert desk.ask(check.findings) == []
        assert len(desk.ask(invoices.invoice_rows)) == sum(map(len, given_numbers.values()))
        desk.close()
