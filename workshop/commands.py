"""The commands of make.py, for example ``main(["demo", "--out", "invoices"])``. Returns the exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence

from workshop import bundle as bundles
from workshop import checks, translations
from workshop.places import BUILD, ROOT, WorkshopError, environment, python, scripts
from workshop.python_environment import set_up


def main(arguments: Sequence[str]) -> int:
    """Does the command; what cannot be done is said in a line or two, with 1."""
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(_usage())
        return 0
    command = COMMANDS.get(arguments[0])
    if command is None:
        print(f"make.py has no command {arguments[0]!r}.\n\n{_usage()}", file=sys.stderr)
        return 2
    os.chdir(ROOT)
    try:
        return command(list(arguments[1:]))
    except WorkshopError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130


def setup(arguments: list[str]) -> int:
    """make .venv/ with everything that running, testing and packing needs"""
    set_up("dev")
    print(f"Ready: {(scripts() / 'contractor-desk').relative_to(ROOT)}")
    return 0


def run(arguments: list[str]) -> int:
    """open the program [BOOK]; without a display, the demo"""
    set_up("runtime")
    if not _has_display():
        print("There is no display here, so this is the demo instead.", flush=True)
        return _program(["demo"])
    return _program(arguments)


def demo(arguments: list[str]) -> int:
    """make the sample book, bill its last month, leave the PDFs [--out DIR]"""
    set_up("runtime")
    return _program(["demo", *arguments])


def check(arguments: list[str]) -> int:
    """lint, format, types and the rooms' import rules"""
    set_up("dev")
    return checks.run_all()


def test(arguments: list[str]) -> int:
    """check, then the tests [pytest's arguments]"""
    set_up("dev")
    failed = checks.run_all()
    if failed:
        return failed
    print("== tests", flush=True)
    pytest = [str(python()), "-m", "pytest", "-n", "2", "--dist", "worksteal", *arguments]
    return subprocess.run(pytest, env=environment(QT_QPA_PLATFORM="offscreen")).returncode


def bench(arguments: list[str]) -> int:
    """measure against floors in the same run [names] [--json FILE] [--quick]"""
    set_up("dev")
    home = {name: str(BUILD / "bench" / "home") for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    return _module("bench", arguments, QT_QPA_PLATFORM="offscreen", **home)


def bundle(arguments: list[str]) -> int:
    """pack the program with PyInstaller into dist/, and try the result"""
    return bundles.build_and_try()


def screenshots(arguments: list[str]) -> int:
    """every page and dialog as PNG, with the sample book [--out DIR]"""
    set_up("runtime")
    return _module("contractor_desk.ui.screenshots", arguments, QT_QPA_PLATFORM="offscreen")


def translate(arguments: list[str]) -> int:
    """take new texts into the catalogues and compile these"""
    set_up("dev")
    return translations.renew()


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "setup": setup,
    "run": run,
    "demo": demo,
    "test": test,
    "check": check,
    "bench": bench,
    "bundle": bundle,
    "screenshots": screenshots,
    "translations": translate,
}


def _usage() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {command.__doc__}" for name, command in COMMANDS.items()]
    return "\n".join(["python3 make.py COMMAND", "", *lines])


def _program(arguments: list[str]) -> int:
    return subprocess.run([str(scripts() / _PROGRAM), *arguments], env=environment()).returncode


def _module(name: str, arguments: list[str], **variables: str) -> int:
    return subprocess.run([str(python()), "-m", name, *arguments], env=environment(**variables)).returncode


_PROGRAM = "contractor-desk.cmd" if sys.platform == "win32" else "contractor-desk"


def _has_display() -> bool:
    """Whether a window would be seen."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal", "minimalegl", "vnc"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
