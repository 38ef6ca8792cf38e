"""What is started: ``contractor-desk bill 2026-10`` or ``python -m contractor_desk bill 2026-10``."""

from __future__ import annotations

import sys

from contractor_desk import cli


def main() -> int:
    """Does what the command line says and returns the exit code (interfaces.md, Command line)."""
    return cli.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
