"""Importing the window leaves Python's own import in place (tech.md 2)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_python_imports_as_before_once_qt_is_loaded() -> None:
    lines = ("import builtins", "before = builtins.__import__", "import contractor_desk.ui.main_window")
    script = "; ".join((*lines, "print(builtins.__import__ is before)"))
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "True", done.stderr
