"""Cards and their parts: a titled surface with hairlines, on which a page lays out what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.labels import Elided


def part(name: str, parent: QWidget | None = None) -> QFrame:
    """A frame that the sheet styles by its part (card, pane, sunken, line …)."""
    made = QFrame(parent)
    made.setProperty("part", name)
    return made


def rule() -> QFrame:
    """A hairline across."""
    return part("line")


class Card(QFrame):
    """A surface with a hairline and radius 8. ``head`` holds the title; widgets go into ``body``, edge to edge."""

    def __init__(self, theme: Theme, title: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "card")
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 1, 1)
        self._column.setSpacing(0)
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(8))
        self.title = Elided(title, "section")
        self.remark = Elided(remark, "small")
        self.remark.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it gives way first
        self.head.addWidget(self.title)
        self.head.addWidget(self.remark, 1)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        if title:
            self.setAccessibleName(title)
            self._column.addLayout(self.head)
        self._column.addLayout(self.body, 1)
        self.set_compact(False)

    def set_title(self, title: str, remark: str = "") -> None:
        self.title.setText(title)
        self.setAccessibleName(title)
        self.remark.setText(remark)

    def add_to_head(self, widget: QWidget) -> None:
        """The widget stands at the right end of the head."""
        self.head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_foot(self) -> QHBoxLayout:
        """A sunken row at the bottom (totals), 36 px high."""
        foot, row = foot_row(self._theme)
        self._column.addWidget(foot)
        return row

    def set_compact(self, compact: bool) -> None:
        """The head's paddings in the narrow window (24a) or the wide one."""
        px = self._theme.px
        margins = (12, 8, 12, 6) if compact else (16, 11, 16, 9)
        self.head.setContentsMargins(*(px(margin) for margin in margins))


def foot_row(theme: Theme) -> tuple[QFrame, QHBoxLayout]:
    """A card's sunken foot of 36 px, and the row in it."""
    px = theme.px
    foot = part("cardfoot")
    foot.setFixedHeight(px(37))
    row = QHBoxLayout(foot)
    row.setContentsMargins(px(16), 0, px(16), 0)
    row.setSpacing(px(18))
    return foot, row


def scroll(content: QWidget) -> QScrollArea:
    """The content in an area that scrolls, without a frame, on the page's ground; sideways only where its least width
    has no room (large text in a small window).
    """
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    viewport = QWidget()  # ours, since a viewport that Qt made is looked up among all kinds of widgets (30 ms)
    viewport.setAutoFillBackground(False)
    area.setViewport(viewport)
    area.setWidget(content)
    content.setAutoFillBackground(False)  # setWidget turns it on
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def key_value(theme: Theme, name: str, value: QLabel) -> QWidget:
    """A row of 28 px: a muted name at the left, the value at the right."""
    made = QWidget()
    made.setFixedHeight(theme.px(28))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(Elided(name, "secondary"), 1)
    value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    row.addWidget(value)
    return made
