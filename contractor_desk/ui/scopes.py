"""The scope tag of each coverage, for work: an excluded service is out of scope."""

from __future__ import annotations

SCOPES = {"included": "in", "limited": "limited", "billable": "billable", "excluded": "out"}
