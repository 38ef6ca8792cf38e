"""``python -m bench [NAME …] [--rounds N] [--json FILE]``: measures all pairs, or those named."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from bench import invoices, logging_entries, rating, report, reports, window
from bench.pairs import Pair, measure

FIGURES = Path("build/bench.json")
PAIRS: tuple[Pair, ...] = (
    *rating.PAIRS,
    *invoices.PAIRS,
    *logging_entries.PAIRS,
    *reports.PAIRS,
    *window.PAIRS,
)


def main() -> int:
    """Prints the table as it grows and writes the JSON file."""
    parser = argparse.ArgumentParser(
        prog="make.py bench", description="Measures the program against floors in the same run."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(pair.name for pair in PAIRS))
    parser.add_argument("--rounds", type=int, help="pairs for each (default: as each says)")
    parser.add_argument(
        "--json", type=Path, default=Path("build/bench.json"), help="where the figures go (default: %(default)s)"
    )
    wanted = parser.parse_args()
    unknown = set(wanted.names) - {pair.name for pair in PAIRS}
    if unknown:
        parser.error(f"not measured here: {', '.join(sorted(unknown))}")
    findings = []
    for pair in PAIRS:
        if not wanted.names or pair.name in wanted.names:
            print(f"{pair.program} …", file=sys.stderr, flush=True)
            findings.append(measure(pair, wanted.rounds))
    print(report.table(findings))
    report.write(findings, wanted.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
