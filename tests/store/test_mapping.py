"""Every kind of value comes back from its columns as it was, and every column is in the schema."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from contractor_desk.core.book import Allocation, Payment
from contractor_desk.core.invoice import Invoice
from contractor_desk.core.money import minor_digits
from contractor_desk.store import schema
from contractor_desk.store.mapping.invoice import invoice_columns, invoice_of, line_columns, part_columns
from contractor_desk.store.mapping.kinds import ADJUSTMENTS, ALLOCATIONS, MILESTONES, SHAPES, SITES, TERMS
from contractor_desk.store.mapping.shape import Shape, key_from, key_text
from tests.store.values import entry, invoice, line, values, whole_invoice

PARTS = (TERMS, SITES, MILESTONES, ADJUSTMENTS)
CURRENCIES = st.sampled_from(["SEK", "EUR", "JPY", "KWD"])


@pytest.mark.parametrize(
    "shape", [*(one for one in SHAPES.values() if one.kind != "payments"), *PARTS], ids=lambda one: one.kind
)
@settings(max_examples=40)
@given(data=st.data())
def test_what_goes_into_columns_comes_back(shape: Shape[Any], data: st.DataObject) -> None:
    value = data.draw(values(shape.type))
    parts = {child.field: getattr(value, child.field) for child in shape.children}
    cells = shape.cells(value)
    assert all(cell is None or type(cell) in (int, str) for cell in cells)
    assert shape.value(cells, **parts) == value


@given(data=st.data(), currency=CURRENCIES)
def test_payments_come_back_in_the_minor_units_of_their_currency(data: st.DataObject, currency: str) -> None:
    places = minor_digits(currency)
    amounts = st.decimals(min_value=-(10**6), max_value=10**6, places=places)
    allocations = st.lists(values(Allocation, amount=amounts), max_size=2).map(tuple)
    made = values(Payment, amount=amounts, fee=st.none() | amounts, currency=st.just(currency), allocations=allocations)
    payment = data.draw(made)
    shape = SHAPES["payments"]
    parts = [ALLOCATIONS.cells(part, currency) for part in payment.allocations]
    read = shape.value(shape.cells(payment), allocations=tuple(ALLOCATIONS.value(part, currency) for part in parts))
    assert read == payment


def test_a_payment_with_a_fraction_of_a_minor_unit_is_refused() -> None:
    payment = Payment(key="p", date=datetime(2026, 1, 1).date(), amount=Decimal("1.005"), currency="SEK")
    with pytest.raises(ValueError, match="minor units"):
        SHAPES["payments"].cells(payment)


@settings(max_examples=40)
@given(data=st.data())
def test_invoices_come_back_from_their_rows(data: st.DataObject) -> None:
    amounts = st.decimals(min_value=-(10**6), max_value=10**6, places=2)
    lines = st.lists(values(type(line("1")), net=amounts), max_size=3).map(tuple)
    groups = st.lists(values(type(invoice("1").vat[0]), amount=amounts), max_size=2).map(tuple)
    nothing = st.none()
    made = values(
        Invoice, net=amounts, rounding=amounts, total=amounts, vat=groups, currency=st.just("SEK"), lines=lines,
        sent=st.just(()), reminders=st.just(()), pdf=nothing, pdf_sha256=nothing, xml=nothing, xml_sha256=nothing,
    )  # fmt: skip
    value = data.draw(made)
    bodies = [str(row["body"]) for row in line_columns(value)]
    assert invoice_of(str(invoice_columns(value)["body"]), bodies, None, {}) == value


@pytest.mark.parametrize("shape", [*SHAPES.values(), *PARTS, ALLOCATIONS], ids=lambda one: one.kind)
def test_every_column_of_a_kind_is_in_the_schema(shape: Shape[Any]) -> None:
    owned = {"id", "agreement", "position", "payment"}
    wanted = {*shape.columns, *shape.derived} | ({"invoice"} if shape.lockable else set())
    there = {column.name for column in schema.metadata.tables[shape.table].columns}
    assert wanted <= there
    assert there - wanted <= owned


def test_an_invoice_has_every_column_of_its_tables() -> None:
    value = whole_invoice("1001", entry("t1"))
    assert invoice_columns(value).keys() == {c.name for c in schema.invoices.columns} - {"id"}
    assert line_columns(value)[0].keys() == {c.name for c in schema.invoice_lines.columns}
    assert part_columns(value, {})[0].keys() == {c.name for c in schema.line_parts.columns}


@given(seconds=st.lists(st.integers(0, 10_000), min_size=1, max_size=6), net=st.integers(-(10**7), 10**7))
def test_the_shares_of_a_lines_parts_sum_to_its_net(seconds: list[int], net: int) -> None:
    parts = tuple(
        type(whole_invoice("1", entry("t")).lines[1].parts[0])(entry=f"t{i}", seconds=s) for i, s in enumerate(seconds)
    )
    value = invoice("1", line(str(Decimal(net).scaleb(-2)), parts=parts))
    assert sum(int(row["net_minor"] or 0) for row in part_columns(value, {})) == net


def test_instants_lie_as_whole_utc_seconds() -> None:
    shape = SHAPES["time"]
    start = datetime(2026, 10, 5, 9, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2)))
    cells = dict(zip(shape.columns, shape.cells(entry("t", start=start)), strict=True))
    assert cells["start_at"] == 1_791_183_600
    assert shape.value(shape.cells(entry("t", start=start))).start == datetime(2026, 10, 5, 7, tzinfo=UTC)


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        SHAPES["time"].cells(replace(entry("t"), start=datetime(2026, 10, 5, 9)))


def test_keys_of_several_columns_are_read_back_from_their_text() -> None:
    key = key_from(("nordlund", "notice", datetime(2026, 10, 15).date()))
    assert key == ("nordlund", "notice", "2026-10-15")
    assert key_text(key) == "nordlund|notice|2026-10-15"
