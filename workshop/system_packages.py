"""What the operating system must bring: on Debian and Ubuntu it is installed, elsewhere it is named.

A library is there if the loader finds it (``libEGL.so.1``), whatever package it came from.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

from workshop.places import WorkshopError

_VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"

# library → Debian package. The first part is what Qt loads always, the second what its xcb platform loads for a window.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# what PyInstaller needs beside them: a program, and the library of a Python that is Debian's own
PACKING_PROGRAMS = {"objdump": "binutils"}
PACKING_LIBRARIES = {f"libpython{_VERSION}.so.1.0": f"libpython{_VERSION}"} if sys.base_prefix == "/usr" else {}


def ensure(*, packing: bool = False) -> None:
    """The libraries of Qt and Python's venv are there, and with ``packing`` what PyInstaller needs.

    Raises WorkshopError with the command to run where they are missing and cannot be installed from here.
    """
    packages = missing_packages(packing=packing)
    if not packages:
        return
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not _is_debian():
        if _venv_package() in packages:
            raise WorkshopError(
                f"This Python ({sys.executable}) came without its ensurepip module. Install the part of it that makes "
                "virtual environments, then run this again."
            )
        missing = [library for library in QT_LIBRARIES if not _loads(library)]
        print("Not found, and possibly needed by the window:", *missing, flush=True)
        return
    if os.geteuid() != 0:
        raise WorkshopError(
            "System packages are missing. Install them, then run this again:\n  sudo " + " ".join(command)
        )
    print("Installing system packages:", *packages, flush=True)
    _apt(["apt-get", "update"], fatal=False)
    _apt(command, fatal=True)


def missing_packages(*, packing: bool = False) -> list[str]:
    """Debian's names of what is missing, sorted."""
    packages: set[str] = set()
    if sys.platform == "linux":
        libraries = QT_LIBRARIES | (PACKING_LIBRARIES if packing else {})
        packages |= {package for library, package in libraries.items() if not _loads(library)}
        programs = PACKING_PROGRAMS if packing else {}
        packages |= {package for program, package in programs.items() if shutil.which(program) is None}
    if importlib.util.find_spec("ensurepip") is None:
        packages.add(_venv_package())
    return sorted(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _venv_package() -> str:
    return f"python{_VERSION}-venv"


def _is_debian() -> bool:
    return Path("/etc/debian_version").exists() and shutil.which("apt-get") is not None


def _apt(command: list[str], *, fatal: bool) -> None:
    waiting = [command[0], "-o", "DPkg::Lock::Timeout=300", "-qq", *command[1:]]
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    finished = subprocess.run(
        waiting, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if finished.returncode == 0:
        return
    print(finished.stdout, end="", file=sys.stderr)
    if fatal:
        raise WorkshopError(
            "The system packages could not be installed; apt's words are above. This is what was asked for:\n  "
            + " ".join(command)
        )
