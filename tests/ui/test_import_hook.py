"""Importing the window leaves Python's own import and compile in place (tech.md 2) and keeps what PySide6 compiled."""

from __future__ import annotations

import os
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


def test_what_pyside_compiles_is_kept_in_the_cache_folder(tmp_path: Path) -> None:
    lines = ("import builtins", "before = builtins.compile", "import contractor_desk.ui")
    script = "; ".join((*lines, "from contractor_desk import places", "assert builtins.compile is before"))
    script += "; print(places.compiled_code())"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=60,
        env={**os.environ, "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)},
    )  # fmt: skip
    kept = Path(done.stdout.strip())
    assert kept.is_relative_to(tmp_path), done.stderr
    assert kept.stat().st_size > 10_000
