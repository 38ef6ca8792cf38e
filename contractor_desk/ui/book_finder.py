"""What the palette lists of the book: agreements, what can be done on them, invoices, parties and entries."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from datetime import date
from functools import partial

from contractor_desk.core.money import from_minor
from contractor_desk.core.months import Month
from contractor_desk.desk.search import AgreementHit, EntryHit, InvoiceHit, search
from contractor_desk.ui import typed
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.found import Found
from contractor_desk.ui.marks import Marks
from contractor_desk.ui.page import Desk, Shell
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP, translate

_AGREEMENTS = QT_TRANSLATE_NOOP("Finder", "Agreements")
_DO = QT_TRANSLATE_NOOP("Finder", "Do")
_INVOICES = QT_TRANSLATE_NOOP("Finder", "Invoices")
_DIRECTORY = QT_TRANSLATE_NOOP("Finder", "Directory")
_ENTRIES = QT_TRANSLATE_NOOP("Finder", "Entries")


def found_in_book(
    text: str, desk: Desk, shell: Shell, formats: Formats, marks: Marks, today: date, services: Mapping[str, str],
    start_timer: Callable[[str], object], startable: Container[str],
) -> list[Found]:  # fmt: skip
    """Everything of the book that fits the text, in the groups of picture 25. ``startable`` are the agreements that a
    timer can start on."""
    hits = desk.ask(search, text, day=_day(text, today, formats))
    rows: list[Found] = []
    for place, hit in enumerate(hits.agreements):
        mark = marks.of(hit.key)
        can_start = hit.key in startable
        rows.append(
            Found(
                group=_group(_AGREEMENTS), title=f"{hit.other_party}, {hit.title}", detail=hit.number,
                letters=mark.letters, slot=mark.slot, weight=8 - place,
                run=partial(shell.open_page, "agreements", agreement=hit.key),
                also=partial(start_timer, hit.key) if can_start else None,
                also_text=translate("Finder", "start timer") if can_start else "",
            )
        )  # fmt: skip
    rows += [_start(hit, start_timer) for hit in hits.agreements if hit.key in startable][:2]
    rows += [_invoice(hit, formats, shell) for hit in hits.invoices]
    rows += [
        Found(
            group=_group(_DIRECTORY), title=hit.name, icon="person", weight=1,
            run=partial(shell.open_page, "directory", party=hit.key),
        )
        for hit in hits.parties
    ]  # fmt: skip
    rows += [_entry(hit, formats, shell, services) for hit in hits.entries]
    return rows


def _start(hit: AgreementHit, start_timer: Callable[[str], object]) -> Found:
    text = translate("Finder", "Start timer on {client}").format(client=hit.other_party)
    return Found(
        group=_group(_DO),
        title=text,
        icon="play",
        weight=3,
        run=partial(start_timer, hit.key),
    )


def _invoice(hit: InvoiceHit, formats: Formats, shell: Shell) -> Found:
    total = formats.money(from_minor(hit.total_minor, hit.currency), hit.currency, coded=True)
    return Found(
        group=_group(_INVOICES), title=hit.number, detail=f"{hit.client}, {formats.month(Month.parse(hit.month))}",
        icon="invoice", right=total, weight=2, run=partial(shell.open_page, "invoices", invoice=hit.number),
    )  # fmt: skip


def _entry(hit: EntryHit, formats: Formats, shell: Shell, services: Mapping[str, str]) -> Found:
    service = services.get(hit.service, hit.service)
    return Found(
        group=_group(_ENTRIES), title=hit.note or service, detail=service if hit.note else "", icon="time",
        right=f"{formats.day_month(hit.local_date)}, {formats.hours(hit.seconds)}", weight=1,
        run=partial(shell.open_page, "time", keys=(hit.key,)),
    )  # fmt: skip


def _day(text: str, today: date, formats: Formats) -> date | None:
    """What the text means as a day; a bare number is none."""
    if text.isdecimal() and len(text) < 8:
        return None
    try:
        return typed.day(text, today, formats)
    except ValueError:
        return None


def _group(name: str) -> str:
    return translate("Finder", name)
