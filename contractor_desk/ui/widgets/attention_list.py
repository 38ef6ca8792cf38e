"""What needs the user, most urgent first: what, consequence, when, and one button that does it (pictures 01 and 12).

``AttentionList(theme, (Attention(key="inv-0109", icon="warning", tone="danger", mark=Mark(letters="HL", slot=1),
title="Invoice 2026-0109 is overdue", detail="41 200,00 DKK, due 14 Nov.", when="12 days", since="since 14 Nov",
button="Send reminder"),))``. ↑ and ↓ go from row to row, Enter opens, Tab reaches the button; S snoozes and D is
done, as the menu behind ⋯ says (shown on the row that is pointed at or has the focus).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.sheet import Sheet

Tone = Literal["danger", "warn", "info", "ok"]
_HIGH, _PAD, _BUTTON, _WHEN = 56.0, 16.0, 112.0, 92.0


class Attention(NamedTuple):
    """``icon`` is a name of ui/icons.py; ``when`` is bold in the tone's colour, ``since`` below it. No button where
    it is empty.
    """

    key: str
    icon: str
    tone: Tone
    title: str
    detail: str
    when: str
    since: str = ""
    button: str = ""
    mark: Mark | None = None
    can_snooze: bool = True
    can_finish: bool = True


class AttentionRow(Painted):
    """One row. Its signals carry nothing; the list adds the key."""

    acted = Signal()
    opened = Signal()
    snoozed = Signal()
    postponed = Signal()
    finished = Signal()

    def __init__(self, theme: Theme, row: Attention, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.row = row
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(" ".join(part for part in (row.detail, row.when, row.since) if part))
        self.button = QPushButton(row.button, self)
        self.button.setProperty("small", True)
        self.button.setAccessibleName(f"{row.button}, {row.title}")
        self.button.setVisible(bool(row.button))
        self.button.clicked.connect(self.acted)
        self.more = QToolButton(self)
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(self.tr("Snooze or done"))
        self.more.setToolTip(self.tr("Snooze or done"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.clicked.connect(lambda: self._open_menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.more.hide()
        self._restyle()

    def design_size(self) -> tuple[float, float]:
        return 740, _HIGH

    def _restyle(self) -> None:
        super()._restyle()
        self.more.setIcon(icons.icon("more", self.theme.color("text2")))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px = self.theme.px
        width = max(px(_BUTTON), self.button.sizeHint().width())
        high = px(26)
        top = (self.height() - high) // 2
        self.button.setGeometry(self.width() - px(_PAD) - width, top, width, high)
        when = max(px(_WHEN), round(QFontMetricsF(self.theme.font("strong")).horizontalAdvance(self.row.when)))
        self.more.setGeometry(self.button.x() - when - px(10 + 32), top, px(26), high)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_more()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._show_more()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_more()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_more()

    def _show_more(self) -> None:
        can = self.row.can_snooze or self.row.can_finish
        self.more.setVisible(can and (self.underMouse() or self.hasFocus()))
        self.update()

    def paint(self, sheet: Sheet) -> None:
        row = self.row
        middle = sheet.height / 2
        if self.underMouse():
            sheet.rect(QRectF(0, 1, sheet.width, sheet.height - 1), fill="hover")
        sheet.line(0, 0.5, sheet.width, 0.5, "line")
        sheet.rect(QRectF(_PAD, middle - 14, 28, 28), fill=f"{row.tone}Soft", radius=6)
        sheet.icon(row.icon, row.tone, _PAD + 6.5, middle - 7.5, 15)
        x = _PAD + 38
        if row.mark is not None:
            sheet.mark(x, middle - 10, row.mark)
            x += 32
        right = sheet.width - _PAD
        if row.button:
            right = self.button.x() / self.scale - 10
        when_width = max(_WHEN, sheet.text_width(row.when, 13, 600))
        sheet.text(right, middle - 3, row.when, weight=600, colour=row.tone, align="right", tabular=True)
        sheet.text(
            right, middle + 14, row.since, size=11.5, colour="text3", align="right", room=when_width, tabular=True
        )
        room = right - when_width - 10 - x - (30 if self.more.isVisible() else 0)
        sheet.text(x, middle - 3, row.title, weight=600, room=room)
        sheet.text(x, middle + 14, row.detail, size=12, colour="text3", room=room)
        if self.hasFocus():
            sheet.rect(QRectF(2, 2, sheet.width - 4, sheet.height - 4), line="focus", line_width=2, radius=4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_S and self.row.can_snooze:
            self.snoozed.emit()
        elif key == Qt.Key.Key_D and self.row.can_finish:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def menu(self) -> QMenu:
        """The menu of the row: open, snooze, done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add(menu, self.tr("Open"), QKeySequence(Qt.Key.Key_Return)).triggered.connect(self.opened)
        if self.row.can_snooze:
            self._add(menu, self.tr("Snooze"), QKeySequence(Qt.Key.Key_S)).triggered.connect(self.snoozed)
            menu.addAction(self.tr("Snooze until…")).triggered.connect(self.postponed)
        if self.row.can_finish:
            self._add(menu, self.tr("Done"), QKeySequence(Qt.Key.Key_D)).triggered.connect(self.finished)
        return menu

    @staticmethod
    def _add(menu: QMenu, text: str, shown: QKeySequence) -> QAction:
        action = menu.addAction(text)
        action.setShortcut(shown)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        return action

    def _open_menu(self, place: QPoint) -> None:
        if self.row.can_snooze or self.row.can_finish:
            self.menu().popup(place)


class AttentionList(QWidget):
    """Signals, each with the key of the row: ``acted`` (its button), ``opened``, ``snoozed``, ``postponed``
    (snoozed until a day that is still to be asked for), ``finished``.
    """

    acted = Signal(str)
    opened = Signal(str)
    snoozed = Signal(str)
    postponed = Signal(str)
    finished = Signal(str)

    def __init__(self, theme: Theme, rows: Sequence[Attention] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: list[AttentionRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Needs attention"))
        self.set_rows(rows)

    def set_rows(self, rows: Sequence[Attention]) -> None:
        """These rows, in this order; the focus stays on the row of the same key, or goes to the one that took its
        place.
        """
        if tuple(rows) == tuple(shown.row for shown in self._rows):
            return
        focused = next((at for at, shown in enumerate(self._rows) if shown.hasFocus() or shown.button.hasFocus()), None)
        key = self._rows[focused].row.key if focused is not None else None
        for shown in self._rows:
            self._column.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self._rows = [self._make(row) for row in rows]
        if focused is not None and self._rows:
            keys = [row.key for row in rows]
            self._rows[keys.index(key) if key in keys else min(focused, len(keys) - 1)].setFocus()

    def rows(self) -> tuple[AttentionRow, ...]:
        return tuple(self._rows)

    def _make(self, row: Attention) -> AttentionRow:
        made = AttentionRow(self.theme, row, self)
        made.acted.connect(lambda: self.acted.emit(row.key))
        made.opened.connect(lambda: self.opened.emit(row.key))
        made.snoozed.connect(lambda: self.snoozed.emit(row.key))
        made.postponed.connect(lambda: self.postponed.emit(row.key))
        made.finished.connect(lambda: self.finished.emit(row.key))
        self._column.addWidget(made)
        made.show()
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        here = next((at for at, shown in enumerate(self._rows) if shown.hasFocus() or shown.button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        self._rows[max(0, min(len(self._rows) - 1, here + step))].setFocus(Qt.FocusReason.OtherFocusReason)
