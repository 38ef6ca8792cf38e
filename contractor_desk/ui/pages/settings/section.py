"""A section of the settings: its title, a remark, and its cards in two columns."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.ui.page import Context
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.labels import label


class Section(QWidget):
    """Subclasses put cards into ``left`` and ``right`` and override ``refresh``."""

    key: ClassVar[str] = ""
    shares: ClassVar[tuple[int, int]] = (1, 1)
    """How wide the columns are beside each other."""
    narrow_below: ClassVar[int] = 700
    """In less room the right column stands below the left one."""

    def __init__(self, context: Context, title: str, remark: str) -> None:
        super().__init__()
        self.context, self.title, self.remark = context, title, remark
        self._room = 0
        px = context.theme.px
        columns = self._columns = QHBoxLayout(self)
        columns.setContentsMargins(px(24), 0, px(24), px(20))
        columns.setSpacing(px(14))
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for side, share in zip((self.left, self.right), self.shares, strict=True):
            side.setSpacing(px(14))
            columns.addLayout(side, share)

    def set_room(self, width: int) -> None:
        """The columns stand beside each other in a width of so many pixels, or below each other."""
        self._room = width
        px = self.context.theme.px
        least = sum(side.minimumSize().width() for side in (self.left, self.right)) + self._columns.spacing()
        narrow = width < max(px(self.narrow_below), least + 2 * px(24))
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._columns.direction() != direction:
            self._columns.setDirection(direction)
            edge = px(16 if narrow else 24)
            self._columns.setContentsMargins(edge, 0, edge, px(20))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self._room:
            self.set_room(self._room)
        return super().event(event)

    def focused(self) -> str:
        """The name of what has the focus, of what makes the pages anew when it changes; else nothing."""
        return ""

    def focus(self, name: str) -> None:
        """What has that name has the focus again."""

    def refresh(self) -> None:
        """The section shows the book as it is now; what is being typed stays."""

    def save(self) -> bool:
        """What is typed is saved. False if something is wrong with it."""
        return True

    def revert(self) -> bool:
        """What is typed and was not saved is taken back. False if there is nothing like that."""
        return False


def card(theme: Theme, content: QWidget, title: str = "", remark: str = "") -> Card:
    """A card around the content, with a remark at the right end of its head."""
    px = theme.px
    made = Card(theme, title)
    if remark:
        made.add_to_head(label(remark, "smaller"))
    box = QVBoxLayout()
    box.setContentsMargins(px(16), 0 if title else px(11), px(16), px(13))
    box.addWidget(content)
    made.body.addLayout(box)
    return made
