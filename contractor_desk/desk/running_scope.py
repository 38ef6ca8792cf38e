"""How the work of the running timer counts at this moment: an evening that costs more is *after*.

``scope_now(book, 18:30)`` is ``after`` where the terms have a surcharge for evenings that fits the service, else what
the terms say of the service. Hours and limits that are used up count on the bill alone.
"""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import cast

from contractor_desk.core.agreement import Band, Coverage
from contractor_desk.core.calendars import bands_of_day, week_of
from contractor_desk.core.days import terms_on_or_earliest
from contractor_desk.core.instants import zone
from contractor_desk.core.surcharges import Charge, fit
from contractor_desk.desk.scopes import ScopeKind, kind_of_coverage
from contractor_desk.store.reading import agreements
from contractor_desk.store.reading.faces import running_row

_CHARGES: dict[Coverage, Charge] = {
    "included": "included",
    "limited": "included",
    "billable": "billable",
    "excluded": "out_of_scope",
}


def scope_now(connection: sqlite3.Connection, now: datetime) -> ScopeKind | None:
    """None where no timer runs, or none of the terms says anything of its service."""
    row = running_row(connection)
    if row is None or row.coverage is None:
        return None
    coverage = cast(Coverage, row.coverage)
    kind = kind_of_coverage(coverage)
    if kind == "out":
        return kind
    agreement = agreements.agreement(connection, row.agreement)
    place = zone(agreement.time_zone)
    terms = terms_on_or_earliest(agreement, row.start.astimezone(place).date())
    local = now.astimezone(place)
    second = local.hour * 3600 + local.minute * 60 + local.second
    bands = bands_of_day(agreement.holidays, week_of(terms.working_hours), local.date())
    band: Band = next(band for until, band in bands if second < until)
    return "after" if fit(terms, _CHARGES[coverage], band, False).band is not None else kind
