"""Where things lie in the project, for example ``VENV / "bin" / "python"``, and the environment commands run in."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
REQUIREMENTS = ROOT / "requirements"

# What would send an installation elsewhere than into the environment, or keep it from being compiled.
_UNWANTED = (
    "PIP_PREFIX",
    "PIP_REQUIRE_VIRTUALENV",
    "PIP_ROOT",
    "PIP_TARGET",
    "PIP_USER",
    "PYTHONDONTWRITEBYTECODE",
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "VIRTUAL_ENV",
    "__PYVENV_LAUNCHER__",
)


class WorkshopError(Exception):
    """A step could not be done; the text says what to do, in one or two lines for the person at the terminal."""


def scripts(venv: Path = VENV) -> Path:
    """The folder of the environment's programs."""
    return venv / ("Scripts" if sys.platform == "win32" else "bin")


def python(venv: Path = VENV) -> Path:
    """The environment's interpreter."""
    return scripts(venv) / ("python.exe" if sys.platform == "win32" else "python")


def site_packages(venv: Path = VENV) -> Path:
    """Where the environment keeps what is installed."""
    if sys.platform == "win32":
        return venv / "Lib" / "site-packages"
    return venv / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def environment(**more: str) -> dict[str, str]:
    """This process's environment without what would spoil an installation, and with ``more``."""
    kept = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    return kept | more
