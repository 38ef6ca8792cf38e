"""Who is in the book: parties, workers, services; whose desk it is; and what a new business starts from."""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from contractor_desk import resources
from contractor_desk.core.agreement import LEAD_DAYS
from contractor_desk.core.checks.flaw import refuse
from contractor_desk.core.checks.party import party_flaws, service_flaws, worker_flaws
from contractor_desk.core.party import Party, Service, Worker
from contractor_desk.desk.command import command
from contractor_desk.desk.known import known_keys
from contractor_desk.store.reading import changes, day, parties

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

OWN_WORKER_SETTING, LEAD_DAYS_SETTING = "worker", "decision_lead_days"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryPreset:
    """What a business in a country usually has; every field can be changed. ``vat_percent`` is the standard rate."""

    code: str
    currency: str
    language: str
    time_zone: str
    vat_percent: str
    account: str
    payment_days: int
    endpoint_scheme: str | None
    registration_label: str
    tax_note: str | None
    kilometre_rate: str | None
    eves: tuple[str, ...]


def country_presets() -> tuple[CountryPreset, ...]:
    """The countries that the program knows defaults for (resources/countries/presets.json)."""
    plain = json.loads(resources.path("countries", "presets.json").read_text("utf-8"))
    return tuple(CountryPreset(**{**one, "eves": tuple(one["eves"])}) for one in plain["countries"])


@command("Save party")
def save_party(work: Work, /, party: Party) -> Party:
    """The party is in the book, new or changed. Raises PlaceError."""
    refuse(party_flaws(party))
    work.put(party)
    return party


@command("Save worker")
def save_worker(work: Work, /, worker: Worker) -> Worker:
    """The worker is in the book. Raises PlaceError."""
    refuse(worker_flaws(worker, known_keys(work.connection)))
    work.put(worker)
    return worker


@command("Save service")
def save_service(work: Work, /, service: Service) -> Service:
    """The service is in the catalogue. Raises PlaceError."""
    refuse(service_flaws(service))
    work.put(service)
    return service


@command("Delete from directory")
def delete(work: Work, /, kind: str, key: str) -> None:
    """The party, worker or service (``kind`` as in the book format) is gone. Raises InUseError where it is used."""
    work.delete(kind, key)


@command("Set up business")
def set_up(work: Work, /, home: Party, worker: Worker | None = None) -> Party:
    """The book is the desk of that party, with its first worker. Raises PlaceError."""
    save_party(work, home)
    work.flush()
    work.set_home(home.key)
    if worker is not None:
        save_worker(work, worker)
    return home


@command("Change settings")
def set_setting(work: Work, /, name: str, value: Any) -> None:
    """The book's setting has this value (plain data)."""
    work.put_setting(name, value)


def is_empty(connection: sqlite3.Connection) -> bool:
    """Nobody's desk yet: the first run has not been done."""
    return parties.home_key(connection) is None


def home(connection: sqlite3.Connection) -> Party | None:
    return parties.home(connection)


def all_parties(connection: sqlite3.Connection) -> tuple[Party, ...]:
    return parties.parties(connection)


def all_workers(connection: sqlite3.Connection) -> tuple[Worker, ...]:
    return parties.workers(connection)


def all_services(connection: sqlite3.Connection) -> tuple[Service, ...]:
    return parties.services(connection)


def setting(connection: sqlite3.Connection, name: str, default: Any = None) -> Any:
    """One of the book's settings, or the default where it was never set."""
    return parties.setting(connection, name, default)


def book_id(connection: sqlite3.Connection) -> str:
    """What tells this book from all others."""
    return changes.book_id(connection)


def own_worker(connection: sqlite3.Connection) -> str | None:
    """Whose hours the pages show and the timer logs: the one that the settings name, else the home party's first."""
    return day.own_worker(connection)


def lead_days(connection: sqlite3.Connection) -> tuple[int, ...]:
    """How many days before a date a new agreement reminds: the book's setting, else the usual ones."""
    found = parties.setting(connection, LEAD_DAYS_SETTING)
    return tuple(found) if found else LEAD_DAYS


def key_for(name: str, taken: Collection[str]) -> str:
    """A readable key of a name, free among those taken: *Björkhaga Bostäder AB* is ``bjorkhaga``, the next one
    ``bjorkhaga-2``."""
    letters = unicodedata.normalize("NFKD", name.casefold().replace("ø", "o").replace("æ", "ae").replace("ß", "ss"))
    words = re.findall(r"[a-z0-9]+", letters.encode("ascii", "ignore").decode())
    first = words[0] if words else "new"
    if first not in taken:
        return first
    number = 2
    while f"{first}-{number}" in taken:
        number += 1
    return f"{first}-{number}"
