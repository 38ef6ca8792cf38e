"""The texts in other languages: gettext catalogues for sentences and documents, Qt's for the widgets.

``resources/locale/sv/LC_MESSAGES/contractor_desk.po`` and ``resources/translations/contractor_desk_sv.ts`` are what
people edit; the compiled files beside them are committed too, since the program starts from a clone.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from workshop.places import ROOT, WorkshopError, environment, python, scripts

WINDOW_LANGUAGES = ("sv",)
_WINDOW = ROOT / "contractor_desk" / "ui"


def renew() -> int:
    """Every text of the program is in its catalogue, and these are compiled. New texts are empty, old ones gone."""
    _run(python(), "-m", "workshop.catalogues")
    folder = ROOT / "resources" / "translations"
    folder.mkdir(parents=True, exist_ok=True)
    sources = sorted(_WINDOW.rglob("*.py"))
    for language in WINDOW_LANGUAGES:
        catalogue = folder / f"contractor_desk_{language}.ts"
        _run(scripts() / "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none", *sources, "-ts", catalogue)
        _run(scripts() / "pyside6-lrelease", "-silent", catalogue, "-qm", catalogue.with_suffix(".qm"))
    return 0


def _run(program: Path, *arguments: str | Path) -> None:
    command = [str(program), *(str(argument) for argument in arguments)]
    if subprocess.run(command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL).returncode != 0:
        raise WorkshopError(f"{program.name} could not do its part; its words are above.")
