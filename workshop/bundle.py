"""The program as a folder that needs no Python: PyInstaller by ``build.spec`` → ``dist/contractor-desk/``.

It is packed from an environment with the runtime packages only, since PyInstaller takes in what it finds.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from workshop import python_environment, system_packages
from workshop.places import BUILD, DIST, ROOT, WorkshopError, environment, python

PROGRAM = DIST / "contractor-desk" / ("contractor-desk.exe" if sys.platform == "win32" else "contractor-desk")

_OPEN_SECONDS = 8


def build_and_try() -> int:
    """``dist/contractor-desk/`` is new, and what is in it was started and made the demo's invoices."""
    system_packages.ensure(packing=True)
    venv = BUILD / "bundle-venv"
    BUILD.mkdir(exist_ok=True)
    python_environment.make(venv, "bundle")
    packing = [str(python(venv)), "-m", "PyInstaller", "build.spec", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    if subprocess.run([*packing, *places], cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL).returncode != 0:
        raise WorkshopError("PyInstaller could not pack the program; its words are above.")
    _try()
    size = sum(path.stat().st_size for path in PROGRAM.parent.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{PROGRAM.relative_to(ROOT)}: {size / 1e6:.0f} MB, tried")
    return 0


def _try() -> None:
    """The demo makes its invoices, and the window stays open over its book. Raises WorkshopError where it does not."""
    with tempfile.TemporaryDirectory() as folder:
        home = {name: folder for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA")}
        variables = environment(QT_QPA_PLATFORM="offscreen", **home)
        out = Path(folder) / "demo"
        demo = [str(PROGRAM), "demo", "--out", str(out)]
        finished = subprocess.run(demo, cwd=folder, env=variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        if finished.returncode != 0 or not list(out.glob("*.pdf")):
            raise WorkshopError(f"What was packed does not run its demo (exit code {finished.returncode}).")
        (book,) = out.glob("*.cdesk")
        window = subprocess.Popen([str(PROGRAM), str(book)], cwd=folder, env=variables, stdin=subprocess.DEVNULL)
        try:
            code = window.wait(_OPEN_SECONDS)
        except subprocess.TimeoutExpired:
            window.terminate()
            window.wait()
        else:
            raise WorkshopError(f"What was packed does not keep its window open (exit code {code}).")
