"""The texts in other languages: gettext catalogues for sentences and documents, Qt's for the widgets.

``resources/locale/sv/LC_MESSAGES/contractor_desk.po`` and ``resources/translations/contractor_desk_sv.ts`` are what
people edit; the compiled files beside them are committed too, since the program starts from a clone.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from workshop.places import ROOT, WorkshopError, environment, scripts

LANGUAGES = ("sv",)
_DOMAIN = "contractor_desk"
_PACKAGE = ROOT / "contractor_desk"


def renew() -> int:
    """Every text of the program is in its catalogue, and the catalogues are compiled. Untranslated ones stay empty."""
    _gettext()
    _qt()
    return 0


def _gettext() -> None:
    _run("python", "-m", "workshop.catalogues")


def _qt() -> None:
    sources = [_relative(path) for path in sorted((_PACKAGE / "ui").rglob("*.py"))]
    folder = ROOT / "resources" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        catalogue = folder / f"{_DOMAIN}_{language}.ts"
        _run("pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", _relative(catalogue))
        _run("pyside6-lrelease", "-silent", _relative(catalogue), "-qm", _relative(catalogue.with_suffix(".qm")))


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _run(program: str, *arguments: str) -> None:
    finished = subprocess.run(
        [str(scripts() / program), *arguments], cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL
    )
    if finished.returncode != 0:
        raise WorkshopError(f"{program} ended with {finished.returncode}; its words are above.")
