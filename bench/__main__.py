"""``python -m bench [NAME …] [--rounds N] [--json FILE]``: measures everything, or what is named."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bench import invoices, logging_entries, rating, report, reports, window
from bench.pairs import Finding, Limit, Longest, Pair, hold, measure

FIGURES = Path("build/bench.json")
PAIRS: tuple[Pair, ...] = (
    *rating.PAIRS,
    *invoices.PAIRS,
    *logging_entries.PAIRS,
    *reports.PAIRS,
    *window.PAIRS,
)
LIMITS: tuple[Limit, ...] = window.LIMITS


def main() -> int:
    """Prints the table and writes the JSON file."""
    names = [pair.name for pair in PAIRS] + [limit.name for limit in LIMITS]
    parser = argparse.ArgumentParser(prog="make.py bench", description="Measures against floors in the same run.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    parser.add_argument("--rounds", type=int, help="pairs for each (default: as each says)")
    parser.add_argument("--json", type=Path, default=FIGURES, help="where the figures go (default: %(default)s)")
    wanted = parser.parse_args()
    unknown = set(wanted.names) - set(names)
    if unknown:
        parser.error(f"not measured here: {', '.join(sorted(unknown))}")
    findings: list[Finding | Longest] = []
    everything: tuple[Pair | Limit, ...] = (*PAIRS, *LIMITS)
    for one in everything:
        if wanted.names and one.name not in wanted.names:
            continue
        print(f"{one.program} …", file=sys.stderr, flush=True)
        found = measure(one, wanted.rounds) if isinstance(one, Pair) else hold(one)
        if found is not None:
            findings.append(found)
    print(report.table(findings))
    report.write(findings, wanted.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
