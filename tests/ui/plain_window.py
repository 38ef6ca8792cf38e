"""A window over plain data, for tests of the shell: a desk that keeps a list of notes, and pages that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QWidget

from contractor_desk.core.errors import DeskError
from contractor_desk.ui.actions import ACTIONS
from contractor_desk.ui.chrome import Home, Sentence
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.found import Found
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.page import Action, Context, Page, PageSpec
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.quick_entry import Reading, Suggestion, Token
from contractor_desk.ui.widgets.status_bar import Fact
from contractor_desk.ui.widgets.timer import Running

ZONE = ZoneInfo("Europe/Stockholm")
HERE = "tests.ui.plain_window"


class Refused(DeskError):
    code = "refused"


class StoppedClock:
    """26 November 2026, 13:52:12 in Stockholm, until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 26, 13, 52, 12, tzinfo=ZONE)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()


class NotesDesk:
    """A book that is a list of notes; each command is one undo step that names itself."""

    def __init__(self, notes: Iterable[str] = ()) -> None:
        self.notes = list(notes)
        self._undo: list[tuple[str, list[str]]] = []
        self._redo: list[tuple[str, list[str]]] = []
        self._callbacks: list[Callable[[frozenset[str]], None]] = []

    @property
    def undo_name(self) -> str | None:
        return self._undo[-1][0] if self._undo else None

    @property
    def redo_name(self) -> str | None:
        return self._redo[-1][0] if self._redo else None

    @property
    def undo_size(self) -> int:
        return len(self._undo[-1:])

    @property
    def redo_size(self) -> int:
        return len(self._redo[-1:])

    def do(self, command: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        before = list(self.notes)
        given = command(self.notes, *args, **named)
        self._undo.append((command.__name__.replace("_", " ").capitalize(), before))
        self._redo.clear()
        self.tell()
        return given

    def ask(self, query: Callable[..., Any], /, *args: Any, **named: Any) -> Any:
        return query(tuple(self.notes), *args, **named)

    def undo(self) -> None:
        self._move(self._undo, self._redo)

    def redo(self) -> None:
        self._move(self._redo, self._undo)

    def on_change(self, callback: Callable[[frozenset[str]], None]) -> None:
        self._callbacks.append(callback)

    def close(self) -> None:
        self._callbacks.clear()

    def _move(self, source: list[tuple[str, list[str]]], target: list[tuple[str, list[str]]]) -> None:
        name, notes = source.pop()
        target.append((name, self.notes))
        self.notes = notes
        self.tell()

    def tell(self) -> None:
        for callback in self._callbacks:
            callback(frozenset({"time"}))


def add_note(notes: list[str], note: str) -> None:
    if not note:
        raise Refused()
    notes.append(note)


def delete_note(notes: list[str], note: str) -> None:
    notes.remove(note)


class PlainChrome:
    """The frame's facts as on picture 01."""

    def __init__(self, desk: NotesDesk) -> None:
        self.desk = desk
        self.timer: Running | None = None
        self.entered: list[str] = []

    def home(self) -> Home:
        return Home("Sandberg Drift AB", "Elin Sandberg · contractor")

    def marks(self) -> Iterable[tuple[str, str]]:
        return [("nordlund", "Nordlund Bygg AB"), ("havgaard", "Havgaard Logistik A/S")]

    def facts(self) -> Sequence[Fact]:
        return [
            Fact("Local database, 14,2 MB", "database"), Fact("Backed up today 09:12", "check"),
            Fact("Rate table 25 Nov", at_end=True), Fact("Thu 26 Nov 2026, week 48", at_end=True),
        ]  # fmt: skip

    def scope_now(self) -> str | None:
        return None

    def running(self) -> Running | None:
        return self.timer

    def toggle_timer(self) -> str:
        since = datetime(2026, 11, 26, 13, 5, tzinfo=ZONE)
        running = Running("VPN drops, Mölndal office", "User support", "in", since, Mark("NB", 0), "Nordlund")
        self.timer = running if self.timer is None else None
        self.desk.tell()
        return "Timer started" if self.timer else "Timer stopped"

    def read_quick(self, text: str) -> Reading:
        kinds = {"@": "agreement", "#": "service"}
        tokens, start = [], 0
        for word in text.split(" "):
            kind = kinds.get(word[:1], "duration" if word[:1].isdigit() else "")
            if kind:
                tokens.append(Token(start, start + len(word), kind))  # type: ignore[arg-type]
            start += len(word) + 1
        if "@" not in text:
            return Reading(tuple(tokens), problem="Which client? Add @name")
        said = "Nordlund Bygg · User support"
        return Reading(tuple(tokens), said, "in", "1:45 of included hours left", ready=True)

    def suggest_quick(self, text: str, place: int) -> Sequence[Suggestion]:
        word = text[:place].rpartition(" ")[2]
        return (
            [Suggestion("@Nordlund", "Nordlund Bygg AB", "IT Care")]
            if word and "@nordlund".startswith(word.lower())
            else []
        )

    def enter_quick(self, text: str) -> str:
        if "refuse" in text:
            raise Refused()
        self.entered.append(text)
        return "Time logged"

    def find(self, text: str) -> Sequence[Found]:
        if not "nordlund bygg".startswith(text.lower()):
            return []
        nothing = self.facts
        return [
            Found(group="Agreements", title="Nordlund Bygg AB, IT Care", detail="A-2023-04 · option by 1 Dec",
                  letters="NB", slot=0, weight=9, run=nothing, also=self.refuse, also_text="start timer"),
            Found(group="Do", title="Start timer on Nordlund", detail="User support", icon="play", keys="Space",
                  weight=5, run=nothing),
            Found(group="Do", title="Give extension notice to Nordlund", icon="flag", right="by 1 Dec", weight=4,
                  run=nothing),
            Found(group="Do", title="Log time on Nordlund…", icon="plus", keys="Ctrl+N", weight=3, run=nothing),
            Found(group="Do", title="Record payment from Nordlund…", icon="card", keys="Ctrl+Shift+P", weight=2,
                  run=nothing),
            Found(group="Invoices", title="2026-0114", detail="October, due 2 Dec", icon="invoice",
                  right="33 062,50 SEK, sent", weight=2, run=nothing),
            Found(group="Invoices", title="2026-0108", detail="September", icon="invoice",
                  right="34 287,50 SEK, paid", weight=1, run=nothing),
            Found(group="Entries", title="Nordic image for Nordlund laptops", detail="User support", icon="time",
                  right="3 Sep, 1:15", weight=1, run=nothing),
        ]  # fmt: skip

    def refuse(self) -> None:
        raise Refused()

    def sentence(self, error: Exception) -> Sentence:
        return Sentence("Not done.", "Nothing was changed.")

    def undo_word(self, name: str) -> str:
        return name


class NoBooks:
    """Remembers what was asked for."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def open(self, path: Path) -> None:
        self.opened.append(path)

    def make(self, path: Path) -> None:
        self.opened.append(path)

    def speak(self, language: str, region: str) -> None:
        self.spoken = (language, region)


class NotesPage(Page):
    key = "notes"
    kinds = frozenset({"time"})

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.refreshed = 0
        self.pressed = 0
        self.header.set_title("Thursday 26 November", "Week 48")
        self.header.add(Button(context.theme, "Log time", icon="plus", keys="Ctrl+N"))
        bill = Button(context.theme, "Bill the month", icon="invoice", kind="primary")
        bill.clicked.connect(self._press)
        self.header.add(bill)
        self.filter = QLineEdit()
        self.list = QListWidget()
        self.body.addWidget(self.filter)
        self.body.addWidget(self.list)

    def refresh(self) -> None:
        self.refreshed += 1
        self.list.clear()
        self.list.addItems(self.context.desk.ask(list))

    def filter_field(self) -> QLineEdit:
        return self.filter

    def _press(self) -> None:
        self.pressed += 1


class PlacePage(Page):
    key = "places"
    kinds = frozenset({"agreements"})
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.where = ""
        self.stays = False
        self.refreshed = 0
        self.pane = QLabel("Hours, rates, amendments")
        self.body.addWidget(self.pane)

    def refresh(self) -> None:
        self.refreshed += 1

    def show_place(self, **place: Any) -> None:
        self.where = place["agreement"]

    def place(self) -> dict[str, Any]:
        return {"agreement": self.where} if self.where else {}

    def right_pane(self) -> QWidget:
        return self.pane

    def may_leave(self) -> bool:
        return not self.stays


def count_notes(notes: Sequence[str], _: date) -> int:
    return len(notes)


def log_note(context: Context, note: str = "Logged") -> None:
    context.shell.do(add_note, note, said="Note added", detail=note)


PAGES = (
    PageSpec(
        "notes", "Today", "today", f"{HERE}:NotesPage", badge=f"{HERE}:count_notes", badge_kinds=frozenset({"time"})
    ),
    PageSpec("time", "Time", "time", f"{HERE}:PlacePage"),
    PageSpec("places", "Agreements", "agreement", f"{HERE}:PlacePage"),
    PageSpec("invoices", "Invoices", "invoice", f"{HERE}:PlacePage"),
    PageSpec("decisions", "Decisions", "decision", f"{HERE}:PlacePage"),
    PageSpec("insight", "Insight", "insight", f"{HERE}:PlacePage"),
    PageSpec("directory", "Directory", "person", f"{HERE}:PlacePage", below_line=True),
    PageSpec("settings", "Settings", "settings", f"{HERE}:PlacePage", below_line=True),
)


def plain_window(
    folder: Path, *, notes: Iterable[str] = (), theme: Theme, region: str = "SE", clock: StoppedClock | None = None
) -> MainWindow:
    """A window over a list of notes, not shown yet."""
    desk = NotesDesk(notes)
    log = Action("time.log", "Log time…", "plus", f"{HERE}:log_note", "")
    return MainWindow(
        book=folder / "notes.cdesk", desk=desk, clock=clock or StoppedClock(),
        preferences=Preferences(folder / "window.ini"), formats=Formats("en", region), theme=theme,
        chrome=PlainChrome(desk), books=NoBooks(), pages=PAGES, actions=(*ACTIONS, log),
    )  # fmt: skip
