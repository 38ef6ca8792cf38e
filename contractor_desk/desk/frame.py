"""What stands around every page: whose desk it is, the marks of the agreements, the running timer.

``home_face`` of the sample is *Sandberg Drift AB, Elin Sandberg, contractor*. Plain rows only, so that all of it is
there before the first paint.
"""

from __future__ import annotations

import sqlite3
from typing import Literal, NamedTuple

from contractor_desk.store.reading.faces import HomeRow, OtherParty, RunningRow, home_row, other_parties, running_row

__all__ = ["HomeFace", "OtherParty", "RunningRow", "home_face", "home_side", "other_parties", "running_row"]


class HomeFace(NamedTuple):
    """The home party's name, who works there or is its contact, and on which side of its agreements it stands."""

    name: str
    person: str
    side: Literal["contractor", "client"]


def home_face(connection: sqlite3.Connection) -> HomeFace | None:
    """The face of the home party; None in an empty book."""
    row = home_row(connection)
    return None if row is None else HomeFace(row.name, row.contact or row.worker or "", _side(row))


def home_side(connection: sqlite3.Connection) -> Literal["contractor", "client"]:
    """The client, if the home party hires and sells to nobody, or has neither agreements nor workers yet; else the
    contractor."""
    row = home_row(connection)
    return "contractor" if row is None else _side(row)


def _side(row: HomeRow) -> Literal["contractor", "client"]:
    return "client" if not row.sells and (row.hires or row.worker is None) else "contractor"
