"""Books to measure with, made through the desk, kept under ``build/`` while what made them is the same."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from bench import hours
from contractor_desk.core.agreement import Agreement, Opening
from contractor_desk.core.party import Account, Address, InvoiceSeries, Party, Service, Worker
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk.command import command
from contractor_desk.desk.desk import Desk
from contractor_desk.store.unit import Work

FOLDER = Path("build/bench")
MONTH_START = date(2026, 10, 1)
INVOICES = 200
NOW = datetime(2026, 11, 2, 9, tzinfo=UTC)
NOW_DAY = NOW.date()
_SOURCES = (
    "bench/hours.py",
    "bench/books.py",
    "contractor_desk/store/migrations/versions/first_book.py",
    "contractor_desk/store/triggers.py",
)


def clock() -> datetime:
    """The same moment always."""
    return NOW


def many_entries(count: int) -> Path:
    """A book of one agreement with that many entries over ten years, the last of them in October 2026."""

    def fill(work: Work) -> None:
        start = date(2016, 11, 1)
        _put_firm(work, [hours.agreement(start)])
        work.add_all(hours.entries(count, start, 3652))

    return _kept(f"entries-{count}", fill)


def busy_office(count: int) -> Path:
    """A book of twenty agreements with that many entries over five years, billed elsewhere until September 2026."""

    def fill(work: Work) -> None:
        start = date(2021, 11, 1)
        retainer = replace(hours.agreement(start), opening=Opening(month=f"{MONTH_START:%Y-%m}"))
        agreements = [
            replace(retainer, key=agreement_key(number), number=f"A-{number}", client=f"client{number}")
            for number in range(1, 21)
        ]
        _put_firm(work, agreements)
        work.add_all(_shared_out(hours.entries(count, start, 1826), agreements))

    return _kept(f"office-{count}", fill)


def month_of_invoices() -> Path:
    """A book of 200 retainers with a client and sixteen entries each in October 2026; nothing is issued."""

    def fill(work: Work) -> None:
        retainer = hours.agreement(MONTH_START)
        agreements = [
            replace(retainer, key=agreement_key(number), number=f"A-{number}", client=f"client{number}")
            for number in range(1, INVOICES + 1)
        ]
        _put_firm(work, agreements)
        work.add_all(_shared_out(hours.entries(INVOICES * 16, MONTH_START, 31), agreements))

    return _kept("month", fill)


def agreement_key(number: int) -> str:
    """The key of the agreement with that number, from 1 to 200."""
    return f"agreement{number:03}"


def sample(on: date = NOW_DAY) -> Path:
    """The sample book with its year of hours up to that day, as ``demo`` makes it."""
    folder = FOLDER / f"sample-{on:%Y%m%d}"
    book = folder / "Sample.cdesk"
    if not book.exists():
        command = [sys.executable, "-m", "contractor_desk", "demo", "--on", f"{on:%Y-%m-%d}", "--out", str(folder)]
        subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    return book


def copy(book: Path, name: str) -> Path:
    """A fresh copy beside the book."""
    place = book.with_name(f"{name}.cdesk")
    for leftover in place.parent.glob(f"{place.name}*"):
        leftover.unlink()
    return Path(shutil.copyfile(book, place))


def _shared_out(entries: Iterable[TimeEntry], agreements: list[Agreement]) -> list[TimeEntry]:
    return [
        replace(entry, agreement=agreements[number % len(agreements)].key, note="Monthly patches of the servers")
        for number, entry in enumerate(entries)
    ]


def _put_firm(work: Work, agreements: list[Agreement]) -> None:
    work.put(_party("lindqvist", "Lindqvist IT AB"))
    work.set_home("lindqvist")
    clients = sorted({agreement.client for agreement in agreements})
    work.put(*(_party(client, f"{client.capitalize()} AB") for client in clients))
    work.put(*(Worker(key=key, name=key.capitalize(), party="lindqvist") for key in hours.WORKERS))
    work.put(*(Service(key=key, name={"en": key.replace("_", " ").capitalize()}) for key in hours.SERVICES))
    work.put(*agreements)


def _party(key: str, name: str) -> Party:
    return Party(
        key=key,
        name=name,
        country="SE",
        registration_number="5566778899",
        vat_number="SE556677889901",
        address=Address(street="Storgatan 1", postal_code="411 38", city="Göteborg"),
        language="en",
        accounts=(Account(scheme="iban", id="SE4550000000058398257466", bic="ESSESESS"),),
        invoice_series=InvoiceSeries(next=1001),
    )


def _kept(name: str, fill: Callable[[Work], None]) -> Path:
    made_by = hashlib.sha256(b"".join(Path(source).read_bytes() for source in _SOURCES)).hexdigest()
    place = FOLDER / f"{name}-{made_by[:12]}.cdesk"
    if not place.exists():
        FOLDER.mkdir(parents=True, exist_ok=True)
        half = place.with_suffix(".half")
        half.unlink(missing_ok=True)
        desk = Desk.open(half, create=True, clock=clock)
        desk.do(command("Fill the book")(fill))
        desk.close()
        half.replace(place)
    return place
