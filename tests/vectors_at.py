"""Where the worked cases lie: beside the project where they are shared, else the copy that travels with the tests."""

from __future__ import annotations

from pathlib import Path

_SHARED = Path(__file__).resolve().parents[2] / "shared" / "vectors"
VECTORS = _SHARED if _SHARED.is_dir() else Path(__file__).resolve().parent / "vectors"
