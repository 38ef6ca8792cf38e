"""Books to test with: a desk in a temporary folder, and the few commands that the tests give it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from contractor_desk.core.invoice import Invoice
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.store.unit import Work
from tests.store.values import BASICS

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def new_desk(path: Path) -> Desk:
    """The desk of a new book."""
    return Desk.open(path, create=True, clock=lambda: NOON, author="anna")


def furnished(path: Path, *more: Any) -> Desk:
    """The desk of a new book with both parties, a worker, services, an agreement, and what is given."""
    desk = new_desk(path)
    desk.do(furnish, *more)
    return desk


@command("Furnish")
def furnish(work: Work, *more: Any) -> None:
    work.put(*BASICS)
    work.set_home("lindqvist")
    work.put(*more)


@command("Put")
def put(work: Work, *values: Any) -> None:
    work.put(*values)


@command("Delete")
def delete(work: Work, kind: str, key: Any) -> None:
    work.delete(kind, key)


@command("Import")
def add_all(work: Work, values: list[Any]) -> None:
    work.add_all(values)


@command("Issue")
def issue(work: Work, invoice: Invoice, pdf: bytes = b"%PDF paper", xml: bytes | None = None) -> None:
    work.issue(invoice, pdf, xml)


@command("Several steps")
def several(work: Work, *steps: Callable[[Work], None]) -> None:
    for step in steps:
        step(work)
