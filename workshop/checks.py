"""What must be clean before a change goes in: ruff's rules and format, mypy --strict, the rooms' import contracts."""

from __future__ import annotations

import subprocess
import sys

from workshop.places import environment, scripts

# name → program of the environment and its arguments
CHECKS = {
    "lint": ["ruff", "check", "--quiet", "."],
    "format": ["ruff", "format", "--check", "--quiet", "."],
    "types": ["mypy", "--no-error-summary"],
    "rooms": ["lint-imports"],
}


def run_all() -> int:
    """All of them run, whatever the one before found; 1 if one found something, with its findings printed."""
    failed = [name for name, command in CHECKS.items() if not _passes(name, command)]
    if failed:
        print("Not clean:", ", ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def _passes(name: str, command: list[str]) -> bool:
    program = scripts() / command[0]
    print(f"== {name}: {' '.join(command)}", flush=True)
    finished = subprocess.run(
        [str(program), *command[1:]],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    if finished.returncode != 0:
        print(finished.stdout, end="", flush=True)
    return finished.returncode == 0
