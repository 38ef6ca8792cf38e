"""A desktop notification from outside the window, by the platform's own program; without one there is just text."""

from __future__ import annotations

import shutil
import subprocess
import sys

_PATIENCE_SECONDS = 10


def notify(title: str, text: str) -> bool:
    """Whether the notification was handed over. Never raises: who cannot notify prints."""
    command = _command(title, text)
    if command is None:
        return False
    try:
        done = subprocess.run(command, capture_output=True, timeout=_PATIENCE_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _command(title: str, text: str) -> list[str] | None:
    if sys.platform == "darwin":
        script = "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run"
        return ["osascript", "-e", script, title, text]
    if sys.platform == "win32":
        return ["msg", "*", "/TIME:60", f"{title}: {text}"]
    program = shutil.which("notify-send")
    return [program, "--app-name=Contractor Desk", "--", title, text] if program else None
