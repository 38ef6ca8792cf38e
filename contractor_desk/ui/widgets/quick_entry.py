"""QuickEntry: ``2h printer fix @Nordlund #support``. It paints what it understood while one types, and says the verdict
before Enter: client, service, scope, what is left. What the words mean is decided by the ``read`` that it is given.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from contractor_desk.ui import icons
from contractor_desk.ui.line_undo import leaves_to_window
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets import keys
from contractor_desk.ui.widgets.chips import SCOPE, paint_tag, tag_width

if TYPE_CHECKING:
    from contractor_desk.ui.widgets.suggestion_list import SuggestionList
    from contractor_desk.ui.widgets.token_tint import TokenTint

TokenKind = Literal["duration", "date", "agreement", "service", "tag", "wrong"]


class Token(NamedTuple):
    """Characters ``start`` up to but not including ``end`` were understood as this; ``slot`` is of an agreement."""

    start: int
    end: int
    kind: TokenKind
    slot: int = 0


class Reading(NamedTuple):
    """What was understood of the text.

    ``said`` comes before the scope (*Nordlund Bygg · User support*), ``more`` after it (*1:45 of included hours left*);
    ``problem`` replaces them in amber (*Which client? Add @name*). Enter works only if ``ready``.
    """

    tokens: tuple[Token, ...] = ()
    said: str = ""
    scope: str = ""
    more: str = ""
    problem: str = ""
    ready: bool = False


class Suggestion(NamedTuple):
    """A completion: it replaces the word being typed by ``text``; ``title`` and ``detail`` are what is listed."""

    text: str
    title: str
    detail: str = ""


class QuickEntry(QFrame):
    """Signals: ``entered(text)`` on Enter when the reading is ready; the field is then emptied by ``clear()``.

    ``read`` is called after every change with the text; ``suggest`` with the text and the place of the cursor.
    """

    entered = Signal(str)

    def __init__(
        self, theme: Theme, read: Callable[[str], Reading],
        suggest: Callable[[str, int], Sequence[Suggestion]] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._read, self._suggest = theme, read, suggest
        self._reading = Reading()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit = _Line(self)
        self.edit.setProperty("bare", True)
        self.set_hires(False)
        self.edit.setAccessibleName(self.tr("Quick entry"))
        self.edit.setAccessibleDescription(self.tr("Hours, note, @client, #service; Enter logs them"))
        self.edit.textChanged.connect(self._typed)
        self.edit.cursorPositionChanged.connect(lambda *_: self.update())
        self.edit.pressed = self._key
        self.edit.keeps_tab = lambda: self._listed() is not None
        self.edit.focus_moved.connect(self._focus_moved)
        self.setFocusProxy(self.edit)
        self.setMinimumWidth(theme.px(240))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.edit)
        self._list: SuggestionList | None = None
        self._colours: TokenTint | None = None
        theme.changed.connect(self._tint)
        self.set_compact(False)

    def set_hires(self, hires: bool) -> None:
        """The example is that of who hires, or of who works for others."""
        self.edit.setPlaceholderText(
            self.tr("Log or correct hours: 2h rack move @contractor #service")
            if hires
            else self.tr("Log time: 2h printer fix @client #service")
        )

    @property
    def reading(self) -> Reading:
        return self._reading

    def text(self) -> str:
        return self.edit.text()

    def set_text(self, text: str) -> None:
        self.edit.setText(text)

    def clear(self) -> None:
        self.edit.clear()

    def read_again(self) -> None:
        """What is typed is read again, since more is known."""
        self._understand(self.text())

    def set_compact(self, compact: bool) -> None:
        px = self._theme.px
        self.setFixedHeight(px(34 if compact else 36))
        self._row.setContentsMargins(px(34), 2, px(10), 2)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px, color = self._theme.px, self._theme.color
        focused = self.edit.hasFocus()
        width = 2 if focused else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.setPen(QPen(color("focus" if focused else "borderStrong"), width))
        painter.setBrush(color("surface"))
        painter.drawRoundedRect(box, 6, 6)
        side = px(14)
        icons.paint(painter, "plus", QRectF(px(11), (self.height() - side) / 2, side, side), color("text3"))
        self._paint_plates(painter)
        self._paint_verdict(painter)

    def _paint_plates(self, painter: QPainter) -> None:
        """Soft plates behind the tokens; the text itself is drawn by the field above them."""
        if self.text():
            self._tint_of().paint_plates(painter, self._reading.tokens, self.height())

    def _paint_verdict(self, painter: QPainter) -> None:
        if not self.text():
            if not self.edit.hasFocus():
                self._paint_keys(painter, "Ctrl+L")
            return
        reading, color, px = self._reading, self._theme.color, self._theme.px
        right = float(self.width() - px(10))
        left = self.edit.x() + QFontMetricsF(self._bold()).horizontalAdvance(self.text()) + px(16)
        if reading.ready and left + keys.width(self._theme, "Enter") < right:
            right = self._paint_keys(painter, "Enter")
        font = self._theme.font("label", weight=400)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter
        if reading.problem:
            painter.setPen(color("warn"))
            if right <= left:
                return
            text = metrics.elidedText(reading.problem, Qt.TextElideMode.ElideRight, right - left)
            painter.drawText(QRectF(left, 0, right - left, self.height()), flags | Qt.AlignmentFlag.AlignRight, text)
            return
        parts = self._parts()
        while parts and sum(width for _, _, width in parts) > right - left:
            parts.pop(0 if len(parts) > 2 else -1)
        place = right - sum(width for _, _, width in parts)
        for text, scope, width in parts:
            box = QRectF(place, 0, width + 1, self.height())
            if scope:
                look = SCOPE[scope]
                paint_tag(painter, self._theme, box, text, color(look.tone), look.glyph)
            else:
                painter.setFont(font)
                painter.setPen(color("text3"))
                painter.drawText(box, flags, text)
            place += width

    def _parts(self) -> list[tuple[str, str, float]]:
        """Text, scope or none, and width of each part of the verdict."""
        reading = self._reading
        metrics = QFontMetricsF(self._theme.font("label", weight=400))
        said = f"{reading.said} · " if reading.said and (reading.scope or reading.more) else reading.said
        more = f" · {reading.more}" if reading.more and reading.scope else reading.more
        parts = [(said, "", metrics.horizontalAdvance(said))] if said else []
        if reading.scope:
            look = SCOPE[reading.scope]
            parts.append((look.text, reading.scope, tag_width(self._theme, look.text, look.glyph) + 1))
        if more:
            parts.append((more, "", metrics.horizontalAdvance(more)))
        return parts

    def _paint_keys(self, painter: QPainter, shortcut: str) -> float:
        width = keys.width(self._theme, shortcut)
        left = self.width() - self._theme.px(10) - width
        color = self._theme.color
        box = QRectF(left, 0, width, self.height())
        keys.paint(painter, self._theme, shortcut, box, color("text3"), color("border"), color("surface"))
        return float(left - self._theme.px(10))

    def _typed(self, text: str) -> None:
        self._understand(text)
        self._offer()

    def _understand(self, text: str) -> None:
        self._reading = self._read(text) if text.strip() else Reading()
        self._tint()
        self.edit.setAccessibleDescription(self._spoken())
        self.update()

    def _spoken(self) -> str:
        reading = self._reading
        scope = SCOPE[reading.scope].text if reading.scope else ""
        return reading.problem or ", ".join(part for part in (reading.said, scope, reading.more) if part)

    def _tint(self) -> None:
        if self.text() or self._colours is not None:
            self._tint_of().apply(self._reading.tokens)

    def _tint_of(self) -> TokenTint:
        """What colours the tokens, loaded when something is first typed."""
        if self._colours is None:
            from contractor_desk.ui.widgets.token_tint import TokenTint

            self._colours = TokenTint(self._theme, self.edit)
        return self._colours

    def _bold(self) -> QFont:
        return self._theme.font("strong")

    def _focus_moved(self, focused: bool) -> None:
        self.update()
        if not focused and self._list is not None:
            self._list.hide()

    def _listed(self) -> SuggestionList | None:
        return self._list if self._list is not None and self._list.isVisible() else None

    def _key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        listed = self._listed()
        if listed is not None and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            listed.step(1 if key == Qt.Key.Key_Down else -1)
        elif listed is not None and key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            listed.choose()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._reading.ready:
                self.entered.emit(self.text())
        elif key == Qt.Key.Key_Escape and listed is not None:
            listed.hide()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            return False
        return True

    def _offer(self) -> None:
        """The list of completions stands below the field; it is made when there is first something to list."""
        place = self.edit.cursorPosition()
        found = self._suggest(self.text(), place) if self._suggest and self.edit.hasFocus() else ()
        word = self.text()[:place].rpartition(" ")[2]
        if [each.text.casefold() for each in found] == [word.casefold()]:
            found = ()  # it is written out already: Enter logs
        if self._list is None:
            if not found:
                return
            from contractor_desk.ui.widgets.suggestion_list import SuggestionList

            self._list = SuggestionList(self._theme, self)
            self._list.chosen.connect(self._complete)
        self._list.offer(found, self.mapTo(self.window(), QPoint(self.edit.x(), self.height() + 2)))

    def _complete(self, text: str) -> None:
        place = self.edit.cursorPosition()
        start = self.text().rfind(" ", 0, place) + 1
        self.edit.setText(f"{self.text()[:start]}{text} {self.text()[place:].lstrip()}")
        self.edit.setCursorPosition(start + len(text) + 1)


class _Line(QLineEdit):
    """The field itself: its owner sees keys first (``pressed`` gives True for one that it took), Tab too while it
    ``keeps_tab``."""

    focus_moved = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pressed: Callable[[QKeyEvent], bool] = lambda _: False
        self.keeps_tab: Callable[[], bool] = lambda: False
        self._filtered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.pressed(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return not self.keeps_tab() and super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self._filtered:  # from now on only: every event that is looked at costs, and there are many at the start
            self._filtered = True
            self.installEventFilter(self)
        super().focusInEvent(event)
        self.focus_moved.emit(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return leaves_to_window(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_moved.emit(False)
