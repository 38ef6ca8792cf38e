"""What makes a function a command: a name that a person reads in *Undo Stop timer* and in the book's history.

A command's first argument is the unit of work:
``@command("Stop timer") def stop_timer(work: Work, now: datetime) -> TimeEntry``.
The name is an English text of the catalogue; it is translated where it is shown.
"""

from __future__ import annotations

from collections.abc import Callable

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from typing import Any, TypeVar

    Function = TypeVar("Function", bound=Callable[..., Any])


def command(name: str) -> Callable[[Function], Function]:
    """A decorator that gives the function this name and leaves it as it is, so that one command may call another."""

    def named(function: Function) -> Function:
        function.__dict__["command_name"] = name
        return function

    return named


def command_name(function: Callable[..., Any]) -> str:
    """The name of a command. Raises TypeError for a function that is none."""
    name = getattr(function, "command_name", None)
    if not isinstance(name, str):
        raise TypeError(f"{function!r} is not a command: decorate it with @command")
    return name
