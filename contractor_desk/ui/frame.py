"""The parts of the window around the page: sidebar, top bar, banner, the stack of pages, status bar, toast, palette.

Banner, toast and palette are made when they are first needed: a start does without them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.ui.chrome import Chrome
from contractor_desk.ui.found import Found
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.quick_entry import QuickEntry
from contractor_desk.ui.widgets.sidebar import Place, Sidebar
from contractor_desk.ui.widgets.status_bar import StatusBar
from contractor_desk.ui.widgets.timer import TimerWidget
from contractor_desk.ui.widgets.top_bar import TopBar

if TYPE_CHECKING:
    from contractor_desk.ui.palette import CommandPalette
    from contractor_desk.ui.widgets.banner import Banner
    from contractor_desk.ui.widgets.toast import UndoToast


class Frame(QWidget):
    """Built once for a text scale and a language; the window connects the signals of its parts.

    Signals: ``deed_chosen(deed)`` for what was chosen in the palette, ``undo_asked()`` in the toast.
    """

    deed_chosen = Signal(object)
    undo_asked = Signal()

    def __init__(
        self,
        context: Context,
        chrome: Chrome,
        places: Sequence[Place],
        pages: QStackedWidget,
        find: Callable[[str], Sequence[Found]],
    ) -> None:
        super().__init__()
        theme = self._theme = context.theme
        self.sidebar = Sidebar(theme, places)
        self.quick = QuickEntry(theme, chrome.read_quick, chrome.suggest_quick)
        self.timer = TimerWidget(theme, context.formats, context.clock.now)
        self.top = TopBar(theme, self.quick, self.timer)
        self.status = StatusBar(theme)
        self._content = QWidget()
        column = self._column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(pages, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(self._content, 1)
        for part in (self.sidebar, self.top, self.status):
            theme.dress(part, bar=True)
        self._find = find
        self._palette: CommandPalette | None = None
        self._banner: Banner | None = None
        self._toast: UndoToast | None = None

    @property
    def banner(self) -> Banner:
        """The banner between top bar and page."""
        if self._banner is None:
            from contractor_desk.ui.widgets.banner import Banner

            self._banner = Banner(self._theme, closable=True)
            self._column.insertWidget(1, self._banner)
            self._theme.dress(self._banner)
        return self._banner

    def hush(self) -> None:
        """The banner is away."""
        if self._banner is not None:
            self._banner.hide()

    @property
    def toast(self) -> UndoToast:
        """The toast above the status bar."""
        if self._toast is None:
            from contractor_desk.ui.widgets.toast import UndoToast

            self._toast = UndoToast(self._theme, self._content)
            self._toast.undo_asked.connect(self.undo_asked)
        return self._toast

    @property
    def palette_view(self) -> CommandPalette:
        """The palette, made when it is first opened."""
        if self._palette is None:
            from contractor_desk.ui import palette

            self._palette = palette.CommandPalette(self._theme, self._find, self)
            self._palette.chosen.connect(self.deed_chosen)
        return self._palette

    @property
    def palette_open(self) -> bool:
        return self._palette is not None and self._palette.isVisible()

    def set_compact(self, compact: bool) -> None:
        """The narrow window (24a): icons only, smaller paddings."""
        self.sidebar.set_mini(compact)
        self.top.set_compact(compact)
        self.status.set_compact(compact)

    def set_started(self, started: bool) -> None:
        """Before there is a business (08) the top bar is away and the pages cannot be opened, but for Settings."""
        self.top.setVisible(started)
        for key, button in self.sidebar.buttons.items():
            button.setEnabled(started or key == "settings")

    def place_toast(self) -> None:
        """The toast stands in the middle above the status bar."""
        if self._toast is None:
            return
        left = (self._content.width() - self._toast.width()) // 2
        above = self.status.height() + self._theme.px(18)
        self._toast.move(max(8, left), self._content.height() - above - self._toast.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._palette is not None:
            self._palette.setGeometry(self.rect())
        self.place_toast()
