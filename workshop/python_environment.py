"""The project's Python environment: ``.venv/`` holds exactly what ``requirements/*.txt`` pin, and the program itself.

A stamp in it says what was installed from which pins; while it holds, setting up again takes no time. An environment
without its stamp was left half-made and is made anew.
"""

from __future__ import annotations

import compileall
import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Literal

from workshop import system_packages
from workshop.places import REQUIREMENTS, ROOT, VENV, WorkshopError, environment, python, scripts, site_packages

Pins = Literal["runtime", "dev", "bundle"]

# what installing a file of pins installs
_INCLUDED: dict[Pins, tuple[Pins, ...]] = {
    "runtime": ("runtime",),
    "dev": ("runtime", "dev"),
    "bundle": ("runtime", "bundle"),
}

# Raised when what is done below changes, so that older environments are made anew.
_FORMAT = 1


def set_up(pins: Pins) -> None:
    """``.venv/`` has the pinned packages and starts the program; the project is compiled. ``dev`` includes ``runtime``.

    Raises WorkshopError with what to do where the machine or the network does not let it.
    """
    system_packages.ensure()
    make(VENV, pins)
    _link_project()
    compileall.compile_dir(ROOT / "contractor_desk", quiet=2)


def make(venv: Path, pins: Pins) -> None:
    """The environment ``venv`` has what ``requirements/PINS.txt`` pins, compiled, and nothing of older pins."""
    stamp_file = venv / "stamp.json"
    stamp, now = _stamp(stamp_file), _stamp_of_today()
    sound = python(venv).exists() and bool(stamp) and stamp.items() <= now.items()
    if sound and pins in stamp:
        return
    if not sound:
        print(f"Making {venv.relative_to(ROOT)} …", flush=True)
        _create(venv)
        stamp = {name: now[name] for name in ("python", "place", "format")}
    stamp_file.unlink(missing_ok=True)
    print(f"Installing what requirements/{pins}.txt pins …", flush=True)
    _install(venv, pins)
    for installed in _INCLUDED[pins]:
        stamp[installed] = now[installed]
    stamp_file.write_text(json.dumps(stamp, indent=1), encoding="utf-8")


def _stamp_of_today() -> dict[str, str]:
    """The stamp of an environment that has everything. One whose stamp says otherwise anywhere is made anew."""
    digests = {pins: hashlib.sha256((REQUIREMENTS / f"{pins}.txt").read_bytes()).hexdigest() for pins in _INCLUDED}
    return {"python": f"{sys.version} {sys.base_prefix}", "place": str(ROOT), "format": str(_FORMAT)} | digests


def _stamp(file: Path) -> dict[str, str]:
    """What the environment was stamped with; empty if it was left half-made."""
    try:
        stamp = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _create(venv: Path) -> None:
    if venv.is_symlink() or venv.is_file():
        venv.unlink()
    shutil.rmtree(venv, ignore_errors=True)
    _run([sys.executable, "-m", "venv", str(venv)], "The virtual environment could not be made.")


def _install(venv: Path, pins: Pins) -> None:
    """Wheels only, each checked against its hash; compiled afterwards on all cores."""
    pip = [str(python(venv)), "-m", "pip", "--disable-pip-version-check", "--no-input", "install"]
    options = ["--no-user", "--no-compile", "--only-binary", ":all:", "--require-hashes", "-qq"]
    _run(
        [*pip, *options, "-r", str(REQUIREMENTS / f"{pins}.txt")],
        "The packages could not be installed; pip's words are above. Is the network there? Run this again.",
    )
    # some packages bring templates that are no Python: what does not compile is left alone
    compiling = [str(python(venv)), "-m", "compileall", "-qq", "-j", "0", str(site_packages(venv))]
    subprocess.run(compiling, env=environment(), stdin=subprocess.DEVNULL)


def _run(command: list[str], failure: str) -> None:
    if subprocess.run(command, env=environment(), stdin=subprocess.DEVNULL).returncode != 0:
        raise WorkshopError(failure)


def _link_project() -> None:
    """``.venv/bin/contractor-desk`` starts the program from this folder, as it stands."""
    _write(site_packages() / "contractor_desk.pth", f"{ROOT}\n")
    if sys.platform == "win32":
        _write(scripts() / "contractor-desk.cmd", '@"%~dp0python.exe" -m contractor_desk %*\r\n')
        return
    script = scripts() / "contractor-desk"
    _write(
        script,
        f"{_first_lines(str(python()))}\nimport sys\nfrom contractor_desk.__main__ import main\nsys.exit(main())\n",
    )
    script.chmod(0o755)


def _first_lines(interpreter: str) -> str:
    """Lines that start the interpreter; by way of sh where a first line cannot: a long path, or one with a space."""
    if len(interpreter) < 120 and " " not in interpreter:
        return f"#!{interpreter}"
    quoted = interpreter.replace("'", "'\"'\"'")
    return f"#!/bin/sh\n'''exec' '{quoted}' \"$0\" \"$@\"\n' '''"


def _write(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
