"""Where the files that travel with the program lie: ``path("theme", "tokens.json")``.

In a clone they are in ``resources/`` at the root; wheel and bundle carry them as ``contractor_desk/_resources/``.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path


@lru_cache(maxsize=1)
def folder() -> Path:
    """The folder of resources of this installation."""
    package = Path(__file__).resolve().parent
    inside = package / "_resources"
    return inside if inside.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """The path of one resource; it need not exist."""
    return folder().joinpath(*parts)
