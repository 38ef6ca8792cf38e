"""The window of one book: sidebar, top bar, the page, status bar; it is the ``Shell`` that pages speak to.

Pages are made when they are first opened. After a change the open page is refreshed at once and the others when they
are shown. Below 1200 the sidebar shows icons only, below 1280 the right pane is a toggle (F9); both grow with the text
scale. Text scale and language make the whole content anew and lead back to the same place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.ui.bridge import Bridge
from contractor_desk.ui.chrome import Books, Chrome
from contractor_desk.ui.finder import Finder
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.frame import Frame
from contractor_desk.ui.jobs import Jobs
from contractor_desk.ui.marks import Marks
from contractor_desk.ui.page import Action, Clock, Context, Desk, Page, PageSpec
from contractor_desk.ui.page_stack import PageStack
from contractor_desk.ui.preferences import Preferences
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.sidebar import Place

if TYPE_CHECKING:
    from contractor_desk.ui.badges import Badges
    from contractor_desk.ui.taking_back import TakingBack

ICONS_BELOW = 1200
DESIGN_SIZE, LEAST_SIZE, FRAME_ROOM = QSize(1440, 900), QSize(1100, 700), QSize(8, 36)
_TIMER_KINDS = frozenset({"time", "agreements", "services"})
_MARK_KINDS = frozenset({"agreements", "parties"})


class MainWindow(QMainWindow):
    """Signals: ``painted()`` once, right after the first paint; ``awake()`` once its keys act, soon afterwards;
    ``closed()`` when the window is gone for good."""

    painted = Signal()
    awake = Signal()
    closed = Signal()

    def __init__(
        self, *, book: Path, desk: Desk, clock: Clock, preferences: Preferences, formats: Formats, theme: Theme,
        chrome: Chrome, books: Books, pages: Sequence[PageSpec], actions: Sequence[Action],
        look: Callable[[], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._book, self._chrome, self._books = book, chrome, books
        self._specs = {spec.key: spec for spec in pages}
        self._actions = {action.name: action for action in actions}
        self.compact = False
        self._first_paint_seen = self._hires = self._started = False
        self._badges: Badges | None = None
        bridge = Bridge(look, self)
        desk.on_change(bridge.hear)
        bridge.changed.connect(self._changed)
        bridge.trouble.connect(self.show_error)
        self._context = Context(
            desk=desk, clock=clock, preferences=preferences, bridge=bridge, formats=formats, theme=theme,
            jobs=Jobs(self), marks=Marks(chrome.marks), shell=self,
        )  # fmt: skip
        self._scale = theme.scale
        theme.changed.connect(self._theme_changed)
        self.setMinimumSize(LEAST_SIZE)
        self.setWindowFilePath(str(book))
        self._build()
        self._restore_geometry()

    # What pages may ask (page.py, Shell)

    @property
    def context(self) -> Context:
        return self._context

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self.pages.page

    def open_first(self) -> None:
        """The first page, or that of the first run in a book without a home party."""
        first_run = next((spec for spec in self._specs.values() if spec.first_run), None)
        if first_run is not None and not self._chrome.home().name:
            self.pages.show_page(first_run.key, {})
        elif self._listed():
            self.pages.show_page(self._listed()[0].key, {})

    def open_page(self, key: str, /, **place: Any) -> None:
        if not self.pages.open(key, place):
            self._mark_in_sidebar(self.pages.key)

    def do(self, command: Callable[..., Any], /, *args: Any, said: str = "", detail: str = "", **named: Any) -> Any:
        given = self._context.desk.do(command, *args, **named)
        if said:
            self.say(said, detail=detail, undo=self._context.desk.undo_name is not None)
        return given

    def run_action(self, name: str, /, **args: Any) -> None:
        self._guarded(lambda: self._actions[name](self._context, **args))

    def say(self, text: str, *, detail: str = "", undo: bool = False) -> None:
        self.frame.toast.say(text, detail, undo=undo)
        self.frame.place_toast()

    def show_error(self, error: Exception) -> None:
        sentence = self._chrome.sentence(error)
        self.frame.banner.say(f"{sentence.title} {sentence.more}".strip(), "danger")

    def speak(self, language: str, region: str) -> None:
        self._books.speak(language, region)

    def refresh_chrome(self) -> None:
        home = self._chrome.home()
        started = bool(home.name)
        name, remark = (home.name, home.remark) if started else ("Contractor Desk", self.tr("No business yet"))
        self.frame.sidebar.home.set_home(name, remark)
        self.frame.quick.set_hires(home.hires)
        if home.hires != self._hires:
            self._hires = home.hires
            self.frame.sidebar.set_titles({spec.key: self.title_of(spec) for spec in self._listed()})
        self.frame.set_started(started)
        opened = self._specs[self.pages.key] if self.pages.key else None
        if opened is not None and ((started and opened.first_run) or (self._started and not started)):
            self.open_first()
        self._started = started
        of = home.name or self._book.stem
        named = self.tr("{name} – Contractor Desk").format(name=of)
        self.setWindowTitle(named if of != "Contractor Desk" else of)
        self._show_timer()
        self.frame.status.show_facts(self._chrome.facts())

    def _show_timer(self) -> None:
        """What runs; how it counts at this hour waits until the window is there."""
        running = self._chrome.running()
        scope = self._chrome.scope_now() if running and self._first_paint_seen else None
        self.frame.timer.show_running(running._replace(scope=scope) if running and scope else running)

    # What the keys do (shortcuts.py)

    def open_palette(self) -> None:
        self.frame.palette_view.open()

    def focus_quick_entry(self) -> None:
        self.frame.quick.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.frame.quick.edit.selectAll()

    def toggle_timer(self) -> None:
        said = self._guarded(self._chrome.toggle_timer)
        if said:
            self.say(said, undo=self._context.desk.undo_name is not None)

    @property
    def timer_runs(self) -> bool:
        return self._chrome.running() is not None

    def make_new(self) -> None:
        """Ctrl+N: what the page makes new, else an entry of time."""
        if self.page is not None and not self.page.new() and "time.log" in self._actions:
            self.run_action("time.log")

    def focus_filter(self) -> None:
        field = self.page.filter_field() if self.page is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def press_primary(self) -> None:
        """Ctrl+Enter: the filled button of the page, if it is there and can be pressed; the palette's second deed."""
        if self.frame.palette_open:
            self.frame.palette_view.do_also()
            return
        button = self.page.primary() if self.page is not None else None
        if button is not None and button.isVisible() and button.isEnabled():
            button.click()

    def step_back(self) -> None:
        if self.page is not None:
            self.page.step(-1)

    def step_on(self) -> None:
        if self.page is not None:
            self.page.step(1)

    def print_page(self) -> None:
        if self.page is not None:
            self.page.print_out()

    def toggle_right_pane(self) -> None:
        self.pages.toggle_pane()

    def undo(self) -> None:
        self._taking_back.undo()

    def redo(self) -> None:
        self._taking_back.redo()

    def show_shortcuts(self) -> None:
        from contractor_desk.ui.shortcut_sheet import ShortcutSheet

        ShortcutSheet(self._context.theme, self).exec()

    def open_book(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open book"), str(self._book.parent), self.tr("Books (*.cdesk);;All files (*)")
        )
        if chosen:
            self._guarded(self._books.open, Path(chosen))

    def new_book(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("New book"), str(self._book.parent / self.tr("New book.cdesk")), self.tr("Books (*.cdesk)")
        )
        if chosen:
            path = Path(chosen)
            self._guarded(self._books.make, path if path.suffix else path.with_suffix(".cdesk"))

    def open_menu(self) -> None:
        """The menu of the book, below the home party."""
        from contractor_desk.ui.book_menu import BookMenu

        menu = BookMenu(self._context, self._chrome.undo_word, self)
        menu.asked_open.connect(self.open_book)
        menu.asked_new.connect(self.new_book)
        menu.asked_recent.connect(lambda path: self._guarded(self._books.open, path))
        menu.asked_undo.connect(self.undo)
        menu.asked_redo.connect(self.redo)
        menu.asked_shortcuts.connect(self.show_shortcuts)
        menu.asked_action.connect(self.run_action)
        menu.asked_close.connect(self.close)
        home = self.frame.sidebar.home
        menu.popup(home.mapToGlobal(QPoint(self._context.theme.px(10), home.height() + 4)))

    # Qt's own calls

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint: what is heavy waits until all of it is done."""
        super().paintEvent(event)
        if not self._first_paint_seen:
            self._first_paint_seen = True
            QTimer.singleShot(0, self._after_first_paint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.pages.back()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.pages.may_leave():
            event.ignore()
            return
        self._context.bridge.stop_looking()
        self._context.jobs.finish()
        self._context.preferences.keep_geometry("window", self.saveGeometry())
        self._context.preferences.save()
        super().closeEvent(event)
        self.closed.emit()

    # How it is put together

    def _build(self) -> None:
        places = [
            Place(spec.key, self.title_of(spec), spec.icon, f"Ctrl+{number}" if number <= 8 else "", spec.below_line)
            for number, spec in enumerate(self._listed(), start=1)
        ]
        finder = Finder(self, self._chrome, self._listed(), list(self._actions.values()))
        self.pages = PageStack(self._context, self._specs, self._guarded)
        self.frame = Frame(self._context, self._chrome, places, self.pages, finder.find)
        self.pages.opened.connect(self._mark_in_sidebar)
        self.frame.sidebar.chosen.connect(self.open_page)
        self.frame.sidebar.find_asked.connect(self.open_palette)
        self.frame.sidebar.menu_asked.connect(self.open_menu)
        self.frame.quick.entered.connect(self._entered)
        self.frame.timer.toggled.connect(self.toggle_timer)
        self.frame.timer.opened.connect(self._open_running)
        self.frame.timer.minute_passed.connect(lambda: self._guarded(self._show_timer))
        self.frame.undo_asked.connect(self.undo)
        self.frame.deed_chosen.connect(self._guarded)
        self.setCentralWidget(self.frame)
        self.refresh_chrome()

    def _listed(self) -> list[PageSpec]:
        return [spec for spec in self._specs.values() if not spec.first_run and not spec.under]

    def _mark_in_sidebar(self, key: str) -> None:
        self.frame.sidebar.set_current(self._specs[key].under or key)

    def title_of(self, spec: PageSpec) -> str:
        """The page's title in this book, in the window's language."""
        title = spec.client_title if spec.client_title and self._hires else spec.title
        return QCoreApplication.translate("Pages", title)

    def _changed(self, kinds: frozenset[str]) -> None:
        if kinds & _MARK_KINDS:
            self._context.marks.forget()
        self.pages.changed(kinds)
        if kinds & (_TIMER_KINDS | _MARK_KINDS | {"settings"}):
            self.refresh_chrome()
        if self._badges is not None:
            self._badges.count(kinds)

    def _after_first_paint(self) -> None:
        QTimer.singleShot(0, self, self._wake)
        self.painted.emit()

    def _wake(self) -> None:
        """Keys act, badges are counted, and other programs' changes of the book are noticed."""
        if not self.isVisible():  # it was closed at once
            return
        from contractor_desk.ui.badges import Badges
        from contractor_desk.ui.key_map import KeyMap

        self._keys = KeyMap(self, [spec.key for spec in self._listed()], list(self._actions.values()))
        self._badges = Badges(self._context, self._listed(), self._show_badges, self)
        self._badges.count()
        self._context.bridge.start_looking()
        self.awake.emit()

    def _show_badges(self, numbers: Mapping[str, int]) -> None:
        for key, number in numbers.items():
            self.frame.sidebar.set_count(key, number)

    def _theme_changed(self) -> None:
        if self._context.theme.scale == self._scale:
            return
        self._scale = self._context.theme.scale
        self.rebuild()

    def rebuild(self) -> None:
        """All of the content is made anew (text scale, language) and shows the same place."""
        key, place = self.pages.key, self.page.place() if self.page is not None else {}
        typed = self.frame.quick.text()
        self.setFont(self._context.theme.font())  # an open window would keep the size it was opened with
        self._build()
        if self._badges is not None:
            self._badges.count()
        self.frame.quick.set_text(typed)
        self._arrange()
        if key:
            self.pages.show_page(key, place)

    def _arrange(self) -> None:
        compact = self.width() < self._context.theme.px(ICONS_BELOW)
        if compact != self.compact:
            self.compact = compact
            self.pages.set_compact(compact)
        self.frame.set_compact(compact)
        self.pages.arrange_pane(self.width())

    def _restore_geometry(self) -> None:
        kept = self._context.preferences.geometry("window")
        if kept.isEmpty() or not self.restoreGeometry(QByteArray(kept)):
            room = self.screen().availableSize() - FRAME_ROOM
            self.resize(DESIGN_SIZE.boundedTo(room).expandedTo(LEAST_SIZE))

    def _entered(self, text: str) -> None:
        said = self._guarded(self._chrome.enter_quick, text)
        if said is not None:
            self.frame.quick.clear()
            self.say(str(said), undo=self._context.desk.undo_name is not None)

    def _open_running(self) -> None:
        timer = self.frame.timer
        if timer.running is not None and timer.running.key and "time.edit" in self._actions:
            box = QRect(timer.mapToGlobal(timer.rect().topLeft()), timer.size())
            self.run_action("time.edit", key=timer.running.key, at=box)

    def _guarded(self, act: Callable[..., Any], *args: Any) -> Any:
        """What the act gives; a refusal or a trouble with the book is said in the banner, and None given."""
        try:
            return act(*args)
        except (DeskError, StoreError) as error:
            self.show_error(error)
            return None

    @cached_property
    def _taking_back(self) -> TakingBack:
        """Loaded when there is first something to take back."""
        from contractor_desk.ui.taking_back import TakingBack

        return TakingBack(self._context, self._chrome.undo_word, self.frame.hush, self)
