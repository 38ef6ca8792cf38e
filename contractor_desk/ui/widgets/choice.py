"""Choice: one of several, with agreement marks and remarks in the list; a long list finds as one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from contractor_desk.ui.marks import Mark
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.mark import mark_size, paint_mark

_KEY, _DETAIL, _MARK = (int(Qt.ItemDataRole.UserRole) + number for number in range(3))
SEARCH_FROM = 12


@dataclass(frozen=True, slots=True)
class Item:
    """One of the choices: its key, its name, a muted remark behind it, the mark of an agreement."""

    key: str
    text: str
    detail: str = ""
    mark: Mark | None = None


class Choice(QComboBox):
    """Signals: ``picked(key)`` when the user chose another one, ``left()`` when the focus goes elsewhere.

    With an ``empty`` text nothing need be chosen: the key is then the empty string. From 12 items on one can type.
    """

    picked = Signal(str)
    left = Signal()

    def __init__(
        self, theme: Theme, items: Sequence[Item] = (), *, empty: str | None = None, small: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._empty = theme, empty
        if small:
            self.setProperty("small", True)
        self.setItemDelegate(_ItemDelegate(theme, self))
        _alike(self.view())
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.set_items(items)
        self.activated.connect(lambda _: self.picked.emit(self.key))

    @property
    def key(self) -> str:
        """The key of what is chosen; empty if nothing is, or if what is typed names nothing."""
        if self.isEditable() and self.currentText() != self.itemText(self.currentIndex()):
            place = self.findText(self.currentText(), Qt.MatchFlag.MatchFixedString)
            return str(self.itemData(place, _KEY) or "") if place >= 0 else ""
        return str(self.currentData(_KEY) or "")

    def set_items(self, items: Sequence[Item]) -> None:
        """These are the choices; what was chosen stays chosen if it is among them."""
        chosen = self.key
        model = QStandardItemModel(self)
        for item in ((Item("", self._empty),) if self._empty is not None else ()) + tuple(items):
            row = QStandardItem(item.text)
            row.setData(item.key, _KEY)
            row.setData(item.detail, _DETAIL)
            row.setData(item.mark, _MARK)
            row.setData(f"{item.text}, {item.detail}" if item.detail else item.text, Qt.ItemDataRole.AccessibleTextRole)
            model.appendRow(row)
        self.blockSignals(True)
        self.setModel(model)
        searched = len(items) >= SEARCH_FROM
        self.setEditable(searched)
        if searched:
            completer = QCompleter(model, self)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            popup, edit = completer.popup(), self.lineEdit()
            if popup is not None:
                _alike(popup)
                self._theme.dress(popup, waits=True)
            self.setCompleter(completer)
            if edit is not None and not edit.property("bare"):
                edit.setProperty("bare", True)
                edit.returnPressed.connect(lambda: self._settle(first=True))
        self.set_key(chosen)
        self.blockSignals(False)

    def set_key(self, key: str) -> None:
        """That one is chosen; nothing is if the key is not there. Nothing is signalled."""
        before = self.blockSignals(True)
        self.setCurrentIndex(self.findData(key, _KEY))
        self.blockSignals(before)
        self.update()

    def showPopup(self) -> None:
        """The list is open; while nothing is chosen its first item is marked, so that Enter takes it."""
        super().showPopup()
        view = self.view()
        if self.currentIndex() < 0 and self.count() and not self.isEditable():
            view.setCurrentIndex(self.model().index(0, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page, unless the list has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        if popup is not None:
            self._theme.freshen(popup)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and not self.view().isVisible():  # its list gives it back
            self._settle()
            self.left.emit()

    def _settle(self, *, first: bool = False) -> None:
        """What is typed and begins one item's text alone is that item; on Enter the ``first`` of those it begins."""
        typed = self.currentText().strip().casefold()
        if not self.isEditable() or not typed or self.key:
            return
        fits = [at for at in range(self.count()) if self.itemText(at).casefold().startswith(typed)]
        if len(fits) == 1 or (first and fits):
            self.setCurrentIndex(fits[0])
            self.picked.emit(self.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        mark = self.currentData(_MARK)
        if mark is None or self.isEditable():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        px = self._theme.px
        box = QRectF(self.rect()).adjusted(px(9), 0, -px(26), 0)
        paint_mark(painter, self._theme, box, mark, "small")
        box.setLeft(box.left() + mark_size(self._theme, "small").width() + px(7))
        painter.setPen(self._theme.color("text" if self.isEnabled() else "disabled"))
        painter.setFont(self._theme.font())
        short = QFontMetricsF(self._theme.font()).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, box.width()
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, short)


def _alike(items: QAbstractItemView) -> None:
    """All items are as high as the first: a list measures one when its style changes, not all countries."""
    if isinstance(items, QListView):
        items.setUniformItemSizes(True)


class _ItemDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        metrics, px = QFontMetricsF(self._theme.font()), self._theme.px
        text = f"{index.data(0) or ''}  {index.data(_DETAIL) or ''}"
        mark = px(27) if index.data(_MARK) else 0
        return QSize(round(metrics.horizontalAdvance(text)) + mark + 2 * px(10), px(30))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        px, color = self._theme.px, self._theme.color
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, color("selected"))
        box = QRectF(option.rect).adjusted(px(10), 0, -px(10), 0)
        mark = index.data(_MARK)
        if mark is not None:
            paint_mark(painter, self._theme, box, mark, "small")
            box.setLeft(box.left() + px(27))
        font = self._theme.font()
        painter.setFont(font)
        painter.setPen(color("text"))
        text, detail = str(index.data(0) or ""), str(index.data(_DETAIL) or "")
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
        if detail:
            box.setLeft(box.left() + QFontMetricsF(font).horizontalAdvance(f"{text}  "))
            painter.setPen(color("text3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()
