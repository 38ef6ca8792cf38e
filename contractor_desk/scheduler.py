"""Daily reminders by the system's own scheduler: systemd on Linux, launchd on macOS, the task scheduler on Windows.

``schedule("linux", home, ["contractor-desk", "remind"], "09:00")`` gives the files to write and the commands
that switch them on; ``install`` does both.
"""

from __future__ import annotations

import plistlib
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

NAME = "contractor-desk-remind"
LABEL = "example.contractor-desk.remind"
_PATIENCE_SECONDS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """``files`` by path, ``on`` and ``off``: commands that switch it on and off."""

    files: Mapping[Path, bytes]
    on: tuple[tuple[str, ...], ...]
    off: tuple[tuple[str, ...], ...]


def schedule(platform: str, home: Path, command: Sequence[str], at: str) -> Schedule:
    """The files for that platform (``sys.platform``), every day at ``at`` (HH:MM, local), late if the machine slept."""
    if platform == "darwin":
        return _launchd(home, command, at)
    if platform == "win32":
        return _task(home, command, at)
    return _systemd(home, command, at)


def install(home: Path, command: Sequence[str], at: str) -> tuple[list[Path], bool]:
    """The files are written; whether they could be switched on too."""
    made = schedule(sys.platform, home, command, at)
    for path, content in made.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return list(made.files), all(_runs(each) for each in made.on)


def uninstall(home: Path) -> list[Path]:
    """It is switched off and its files are gone; those that were there."""
    made = schedule(sys.platform, home, (), "09:00")
    there = [path for path in made.files if path.exists()]
    if there:
        for each in made.off:
            _runs(each)
    for path in there:
        path.unlink()
    return there


def _runs(command: Sequence[str]) -> bool:
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _systemd(home: Path, command: Sequence[str], at: str) -> Schedule:
    folder = home / ".config" / "systemd" / "user"
    line = " ".join(shlex.quote(part).replace("%", "%%") for part in command)
    service = f"[Unit]\nDescription=Reminders of Contractor Desk\n\n[Service]\nType=oneshot\nExecStart={line}\n"
    timer = (
        "[Unit]\nDescription=Daily reminders of Contractor Desk\n\n"
        f"[Timer]\nOnCalendar=*-*-* {at}:00\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n"
    )
    return Schedule(
        files={
            folder / f"{NAME}.service": service.encode(),
            folder / f"{NAME}.timer": timer.encode(),
        },
        on=(("systemctl", "--user", "daemon-reload"), ("systemctl", "--user", "enable", "--now", f"{NAME}.timer")),
        off=(("systemctl", "--user", "disable", "--now", f"{NAME}.timer"),),
    )


def _launchd(home: Path, command: Sequence[str], at: str) -> Schedule:
    path = home / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    content = {
        "Label": LABEL,
        "ProgramArguments": list(command),
        "StartCalendarInterval": {"Hour": int(at[:2]), "Minute": int(at[3:])},
    }
    return Schedule(
        files={path: plistlib.dumps(content)},
        on=(("launchctl", "load", "-w", str(path)),),
        off=(("launchctl", "unload", "-w", str(path)),),
    )


def _task(home: Path, command: Sequence[str], at: str) -> Schedule:
    path = home / "AppData" / "Local" / "contractor-desk" / f"{NAME}.xml"
    program, arguments = (command[0], subprocess.list2cmdline(command[1:])) if command else ("", "")
    content = (
        '<?xml version="1.0" encoding="UTF-16"?>\n'
        '<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">\n'
        f"  <Triggers><CalendarTrigger><StartBoundary>2026-01-01T{at}:00</StartBoundary>"
        "<ScheduleByDay><DaysInterval>1</DaysInterval></ScheduleByDay></CalendarTrigger></Triggers>\n"
        "  <Settings><StartWhenAvailable>true</StartWhenAvailable></Settings>\n"
        f"  <Actions><Exec><Command>{escape(program)}</Command>"
        f"<Arguments>{escape(arguments)}</Arguments></Exec></Actions>\n"
        "</Task>\n"
    )
    return Schedule(
        files={path: content.encode("utf-16")},
        on=(("schtasks", "/Create", "/F", "/TN", NAME, "/XML", str(path)),),
        off=(("schtasks", "/Delete", "/F", "/TN", NAME),),
    )
