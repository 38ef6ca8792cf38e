"""CommandPalette (25): Ctrl+K finds pages, actions, and whatever the book finds; Enter does it, Esc closes.

``>`` in front lists actions only. Rows stand in groups; the best match of all is listed first, under its own heading.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from contractor_desk.ui import icons
from contractor_desk.ui.found import Found
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets import keys
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.keys import Keys
from contractor_desk.ui.widgets.labels import Elided, Icon, label
from contractor_desk.ui.widgets.mark import paint_mark

WIDTH, ROW, HEADING, MOST_ROWS_HIGH = 640, 34, 29, 420
_PER_GROUP = 6


@dataclass(frozen=True, slots=True)
class _Row:
    heading: str = ""
    found: Found | None = None
    best: bool = False


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []

    def show(self, rows: list[_Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row = self.rows[index.row()]
        if role in (0, 11):  # DisplayRole, AccessibleTextRole
            found = row.found
            return row.heading if found is None else ", ".join(filter(None, (found.title, found.detail, found.right)))
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.rows[index.row()].found is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _RowPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, rows: _Rows, parent: QObject, open_word: str) -> None:
        super().__init__(parent)
        self._theme, self._rows, self._open_word = theme, rows, open_word

    def sizeHint(self, _: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = self._rows.rows[index.row()].found is None
        return QSize(0, self._theme.px(HEADING if heading else ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = self._rows.rows[index.row()]
        box = QRectF(option.rect)
        px, color = self._theme.px, self._theme.color
        painter.save()
        if row.found is None:
            painter.setFont(self._theme.font("caption", px=11.5))
            painter.setPen(color("text3"))
            heading = box.adjusted(px(16), px(8), 0, 0)
            painter.drawText(heading, Qt.AlignmentFlag.AlignTop, row.heading)
        else:
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            if selected:
                painter.fillRect(box, color("selected"))
                painter.fillRect(QRectF(box.left(), box.top(), 3, box.height()), color("accent"))
            self._paint_found(painter, box, row, row.found, selected)
        painter.restore()

    def _paint_found(self, painter: QPainter, box: QRectF, row: _Row, found: Found, selected: bool) -> None:
        px, color = self._theme.px, self._theme.color
        if found.letters:
            paint_mark(painter, self._theme, box.adjusted(px(12), 0, 0, 0), Mark(found.letters, found.slot))
        elif found.icon:
            side = px(15)
            place = QRectF(box.left() + px(12) + (px(22) - side) / 2, box.center().y() - side / 2, side, side)
            icons.paint(painter, found.icon, place, color("text"))
        right = self._paint_right(painter, box, row, found, selected)
        left = box.left() + px(44)
        title = self._theme.font("strong" if row.best or found.letters else "body")
        painter.setFont(title)
        painter.setPen(color("text"))
        width = QFontMetricsF(title).horizontalAdvance(found.title)
        _draw(painter, QRectF(left, box.top(), right - left, box.height()), found.title, title)
        if found.detail:
            plain = self._theme.font("body")
            painter.setPen(color("text2" if selected else "text3"))
            left += width + QFontMetricsF(plain).horizontalAdvance(" ")
            _draw(painter, QRectF(left, box.top(), right - left, box.height()), found.detail, plain)

    def _paint_right(self, painter: QPainter, box: QRectF, row: _Row, found: Found, selected: bool) -> float:
        """What stands at the end of the row; gives where it begins."""
        px, color = self._theme.px, self._theme.color
        right = box.right() - px(16)
        frame, fill = color("border"), color("surface")
        if found.keys:
            width = keys.width(self._theme, found.keys)
            tag = QRectF(right - width, box.top(), width, box.height())
            keys.paint(painter, self._theme, found.keys, tag, color("text3"), frame, fill)
            return right - width - px(10)
        font = self._theme.font("label", weight=400)
        text = found.right or (self._open_word if row.best else "")
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.setFont(font)
        painter.setPen(color("text2" if selected else "text3"))
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - width, box.top(), width + 1, box.height()), flags, text)
        right -= width + px(6)
        if row.best and not found.right:
            tag_width = keys.width(self._theme, "Return")
            tag = QRectF(right - tag_width, box.top(), tag_width, box.height())
            keys.paint(painter, self._theme, "Return", tag, color("text3"), frame, fill)
            right -= tag_width
        return right - px(6)


class CommandPalette(QWidget):
    """A child of the window that dims it. ``find`` gives everything that fits a text; it is asked at each keystroke.

    Signals: ``chosen(deed)`` with what is to be done, after the palette has closed.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, find: Callable[[str], Sequence[Found]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._find = theme, find
        self._before: QWidget | None = None
        px = theme.px
        self.frame = _Plate(theme, self)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = part("plain")
        top.setFixedHeight(px(47))
        head = QHBoxLayout(top)
        head.setContentsMargins(px(16), 0, px(16), 0)
        head.setSpacing(px(12))
        self.edit = QLineEdit()
        self.edit.setProperty("bare", True)
        self.edit.setFont(theme.font("body", px=15))
        self.edit.setAccessibleName(self.tr("Find anything"))
        self.edit.setPlaceholderText(self.tr("Find anything"))
        self.edit.textChanged.connect(self._search)
        self.edit.installEventFilter(self)
        head.addWidget(Icon(theme, "search", "text", 16))
        head.addWidget(self.edit, 1)
        head.addWidget(Keys(theme, "Esc"))
        column.addWidget(top)
        column.addWidget(part("line"))
        self._rows = _Rows()
        self.list = QListView()
        self.list.setModel(self._rows)
        self.list.setItemDelegate(_RowPainter(theme, self._rows, self.list, self.tr("open")))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.clicked.connect(self._do)
        column.addWidget(self.list)
        self._nothing = label("", "muted")
        self._nothing.setFixedHeight(px(56))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._nothing)
        column.addSpacing(px(6))
        column.addWidget(self._foot())
        theme.dress(self.frame)
        self.hide()

    def open(self, text: str = "") -> None:
        """The palette is shown over the window with this text; the focus comes back when it closes."""
        parent = self.parentWidget()
        assert parent is not None
        self._before = self.window().focusWidget()
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.edit.setText(text)
        self._search(text)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_palette(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, _: QEvent) -> None:
        self._place()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, _: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(23, 32, 35, 51))

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentIndex())
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        else:
            return False
        return True

    def _foot(self) -> QWidget:
        px = self._theme.px
        foot = part("palettefoot")
        foot.setFixedHeight(px(36))
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(7))
        row.addWidget(Icon(self._theme, "info", "text3", 13))
        row.addWidget(Elided(self.tr("Names, numbers, amounts, dates. > for commands only"), "small"))
        row.addStretch(1)
        for arrow in ("Up", "Down"):
            row.addWidget(Keys(self._theme, arrow))
        row.addWidget(label(self.tr("move"), "small"))
        self._also_keys, self._also = Keys(self._theme, "Ctrl+Return"), label("", "small")
        row.addWidget(self._also_keys)
        row.addWidget(self._also)
        return foot

    def _search(self, text: str) -> None:
        found = self._find(text.strip())
        sought = text.strip(" >")
        most = len(found) if text.startswith(">") or not sought else _PER_GROUP
        self._rows.show(_grouped(list(found), self.tr("Best match") if sought else "", most))
        empty = not found
        self._nothing.setVisible(empty)
        self._nothing.setText(self.tr("Nothing called “{text}”.").format(text=text.strip()))
        self.list.setVisible(not empty)
        self._step(1, start=-1)
        self._place()

    def _step(self, by: int, start: int | None = None) -> None:
        count = len(self._rows.rows)
        place = self.list.currentIndex().row() if start is None else start
        for _ in range(count):
            place = (place + by) % count
            if self._rows.rows[place].found is not None:
                self.list.setCurrentIndex(self._rows.index(place))
                self._show_also()
                if place <= 1:
                    self.list.scrollToTop()
                return

    def do_also(self) -> None:
        """Ctrl Enter: the second thing that the selected row offers."""
        index = self.list.currentIndex()
        found = self._rows.rows[index.row()].found if index.isValid() else None
        if found is not None and found.also is not None:
            self.close_palette()
            self.chosen.emit(found.also)

    def _do(self, index: QModelIndex) -> None:
        found = self._rows.rows[index.row()].found if index.isValid() else None
        if found is not None:
            self.close_palette()
            self.chosen.emit(found.run)

    def _show_also(self) -> None:
        """The foot says what Ctrl Enter does with the selected row, if anything."""
        index = self.list.currentIndex()
        found = self._rows.rows[index.row()].found if index.isValid() else None
        text = found.also_text if found is not None and found.also is not None else ""
        self._also.setText(text)
        self._also.setVisible(bool(text))
        self._also_keys.setVisible(bool(text))

    def _place(self) -> None:
        px = self._theme.px
        width = min(px(WIDTH), self.width() - 32)
        high = sum(px(HEADING if row.found is None else ROW) for row in self._rows.rows)
        top = min(px(112), self.height() // 8)
        room = self.height() - top - px(48 + 6 + 36 + 40)
        self.list.setFixedHeight(min(high, px(MOST_ROWS_HIGH), max(room, px(ROW))))
        self.frame.setFixedWidth(width)
        self.frame.adjustSize()
        left = min((self.width() - width) // 2 + px(36), self.width() - width - 16)
        self.frame.move(left, top)


class _Plate(QFrame):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("borderStrong"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


def _grouped(found: list[Found], best_heading: str, most: int) -> list[_Row]:
    """Under headings, so many of each group that fit best."""
    rows: list[_Row] = []
    if found and best_heading:
        best = max(found, key=lambda item: item.weight)
        found.remove(best)
        rows += [_Row(best_heading), _Row(found=best, best=True)]
    groups: dict[str, list[Found]] = {}
    for item in found:
        groups.setdefault(item.group, []).append(item)
    for heading, items in groups.items():
        rows.append(_Row(heading))
        rows += [_Row(found=item) for item in sorted(items, key=lambda item: -item.weight)[:most]]
    return rows


def _draw(painter: QPainter, box: QRectF, text: str, font: QFont) -> None:
    painter.setFont(font)
    short = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, short)
