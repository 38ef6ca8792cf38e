"""What was found, as a table for people and as JSON for the next run to compare with."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bench.pairs import Finding, Longest


def table(findings: Sequence[Finding | Longest]) -> str:
    """One row a finding; what is above its goal has a mark."""
    head = ("", "ratio", "middle half", "goal", "program", "floor", "against")
    rows = [head, *(_row(found) if isinstance(found, Finding) else _limit_row(found) for found in findings)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _row(finding: Finding) -> tuple[str, ...]:
    return (
        finding.program,
        f"{finding.ratio:.2f}{'' if finding.reached else ' !'}",
        f"{finding.low:.2f}–{finding.high:.2f}",
        f"≤ {finding.goal:g}",
        _time(finding.program_seconds),
        _time(finding.floor_seconds),
        finding.floor,
    )


def _limit_row(found: Longest) -> tuple[str, ...]:
    mark = "" if found.reached else " !"
    worst = max(found.longest_by_name, key=lambda name: found.longest_by_name[name])
    return (
        found.program,
        f"{_time(found.longest)}{mark}",
        worst,
        f"≤ {_time(found.goal)}",
        _time(found.median),
        "",
        "",
    )


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"


def write(findings: Sequence[Finding | Longest], file: Path) -> None:
    """The findings, with the machine they were found on."""
    machine = {
        "python": sys.version.split()[0],
        "sqlite": sqlite3.sqlite_version,
        "system": platform.platform(),
        "cores": os.cpu_count(),
    }
    file.parent.mkdir(parents=True, exist_ok=True)
    found = [asdict(finding) | {"reached": finding.reached} for finding in findings]
    file.write_text(json.dumps({"machine": machine, "findings": found}, indent=1) + "\n", encoding="utf-8")
