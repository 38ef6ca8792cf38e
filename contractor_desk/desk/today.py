"""What the first page shows: at once the hours as they lie in the book, then what needs rating (house.md).

``first_look`` reads sums only and imports nothing of the rules; ``second_look`` rates, and belongs on a worker thread.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from contractor_desk.store.reading import day as day_reading
from contractor_desk.store.reading.day import DayRow as DayRow
from contractor_desk.store.reading.day import week_of

if TYPE_CHECKING:
    from decimal import Decimal

    from contractor_desk.desk.attention import Needs
    from contractor_desk.desk.client_today import ClientLook
    from contractor_desk.desk.drafts import Drafts
    from contractor_desk.desk.scopes import EntryScope


_SATURDAY = 5
_GAP_SECONDS = 15 * 60


class FirstLook(NamedTuple):
    """``entries`` of the day; ``week`` from Monday to Sunday with the seconds of each day, ``targets`` with those that
    are aimed at."""

    entries: tuple[DayRow, ...]
    week: tuple[tuple[date, int], ...]
    targets: tuple[tuple[date, int], ...]


class Retainer(NamedTuple):
    """The included hours of the month, in seconds. ``overage`` is what is charged beyond them."""

    agreement: str
    party_name: str
    currency: str
    granted_seconds: int
    carried_in_seconds: int
    used_seconds: int
    overage_seconds: int
    overage: Decimal


class Unbilled(NamedTuple):
    """Net of all that is open of an agreement billed from here; ``since`` is the first day of its oldest month."""

    agreement: str
    party_name: str
    currency: str
    net: Decimal
    since: date


class SecondLook(NamedTuple):
    needs: Needs
    scopes: dict[str, EntryScope]
    week: tuple[tuple[date, int, int, int], ...]
    """Day, and its seconds in scope, out of scope and after hours."""
    retainers: tuple[Retainer, ...]
    unbilled: tuple[Unbilled, ...]
    client: ClientLook | None = None
    """What a home party that hires sees instead of its own week, retainers and what is unbilled."""


def first_look(connection: sqlite3.Connection, today: date) -> FirstLook:
    """The day's entries and the week's sums, from SQL alone."""
    monday, sunday = week_of(today)
    worker = day_reading.own_worker(connection)
    sums = day_reading.seconds_by_day(connection, monday, sunday, worker)
    days = tuple(
        (day, sums.get(day, 0)) for day in (date.fromordinal(monday.toordinal() + place) for place in range(7))
    )
    aimed_at = day_reading.day_target_seconds(connection)
    return FirstLook(
        entries=tuple(day_reading.day_rows(connection, today, worker)),
        week=days,
        targets=tuple((day, aimed_at if day.weekday() < _SATURDAY else 0) for day, _ in days),
    )


def seconds_of(row: DayRow, now: datetime) -> int:
    """The seconds of work in the row, a running one counted up to ``now``."""
    return max(0, int((now - row.started).total_seconds())) if row.running and row.started else row.seconds


def gap_of(rows: Sequence[DayRow]) -> tuple[str, str] | None:
    """From when to when (local HH:MM) the day's longest pause between two entries lasted, if a quarter of an hour."""
    timed = [row for row in rows if row.started is not None and row.start is not None]
    best: tuple[int, tuple[str, str]] | None = None
    for before, after in pairwise(timed):
        if before.started is None or after.started is None or before.end is None or after.start is None:
            continue
        pause = int((after.started - before.started).total_seconds()) - before.seconds
        if pause >= _GAP_SECONDS and before.end < after.start and (best is None or pause > best[0]):
            best = pause, (before.end, after.start)
    return best[1] if best else None


def service_name(row: DayRow, language: str) -> str:
    """The name of the row's service in that language, else in English, else in the first there is."""
    names: dict[str, str] = json.loads(row.services)
    return names.get(language) or names.get("en") or next(iter(names.values()), row.service)


def second_look(connection: sqlite3.Connection, today: date) -> SecondLook:
    """What needs attention, what the agreements say of the week's work, included hours, and what is not billed yet."""
    from contractor_desk.desk import frame
    from contractor_desk.desk.attention import needs
    from contractor_desk.desk.client_today import client_look
    from contractor_desk.desk.drafts import Drafts
    from contractor_desk.desk.scopes import entry_scopes
    from contractor_desk.desk.week import by_scope
    from contractor_desk.store.reading.entries import entries_between

    monday, sunday = week_of(today)
    drafts = Drafts(connection)
    retainers, unbilled = _money(connection, today, drafts)
    scopes = entry_scopes(connection, monday, sunday, drafts)
    own = entries_between(connection, monday, sunday, worker=day_reading.own_worker(connection))
    return SecondLook(
        needs=needs(connection, today, drafts),
        scopes=scopes,
        week=by_scope(own, scopes, monday, sunday),
        retainers=retainers,
        unbilled=unbilled,
        client=client_look(connection, today) if frame.home_side(connection) == "client" else None,
    )


def _money(
    connection: sqlite3.Connection, today: date, drafts: Drafts
) -> tuple[tuple[Retainer, ...], tuple[Unbilled, ...]]:
    from contractor_desk.core.months import Month
    from contractor_desk.store.reading import agreements, parties

    home = parties.home_key(connection)
    names = {
        row.key: row.contractor_name if row.client == home else row.client_name
        for row in agreements.agreement_rows(connection)
    }
    retainers, unbilled = [], []
    month = Month.of(today)
    for agreement in sorted(agreements.agreements(connection), key=lambda each: each.key):
        if agreement.status == "draft" or agreement.contractor != home:
            continue
        found = drafts.unbilled(agreement, month)
        draft = found.draft
        if draft.allowance is not None and draft.allowance.granted_seconds + draft.allowance.carried_in_seconds:
            over = sum((line.net for line in draft.lines if line.kind == "overage"), type(draft.net)(0))
            retainers.append(
                Retainer(
                    agreement=agreement.key,
                    party_name=names[agreement.key],
                    currency=draft.currency,
                    granted_seconds=draft.allowance.granted_seconds,
                    carried_in_seconds=draft.allowance.carried_in_seconds,
                    used_seconds=draft.allowance.used_seconds,
                    overage_seconds=draft.allowance.overage_seconds,
                    overage=over,
                )
            )
        if found.net:
            unbilled.append(
                Unbilled(
                    agreement=agreement.key,
                    party_name=names[agreement.key],
                    currency=draft.currency,
                    net=found.net,
                    since=found.months[0].first,
                )
            )
    return tuple(retainers), tuple(unbilled)
