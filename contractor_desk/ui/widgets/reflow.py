"""Parts that stand beside each other where there is room and below each other where there is none (large text, small
windows).

``Beside(theme, (cards, 8), (costs, 7))`` puts widgets side by side by their shares; ``Flow(theme, buttons)`` sets them
in lines like words; ``FieldGrid(theme, 12)`` takes fields as a grid layout does, ``grid.addWidget(field, 0, 8, 1, 4)``,
and goes over to two columns and to one. None asks for more width than its widest part, so that a page wraps before
it scrolls sideways.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QWidget

from contractor_desk.ui.theme import Theme

_ANY_WIDTH = 16_777_215
_CHANGES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)


class _Fitting(QWidget):
    """Its parts stand as its width allows, again after every change of either."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit(self.width())
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    def minimumSizeHint(self) -> QSize:
        wide = max((_least(part) for part in self._fitted() if not part.isHidden()), default=0)
        return QSize(wide, super().minimumSizeHint().height())

    def _fitted(self) -> Iterable[QWidget]:
        raise NotImplementedError

    def _fit(self, width: int) -> None:
        raise NotImplementedError


class Beside(_Fitting):
    """Each part is (widget, share); a share of 0 keeps the width that ``set_width`` gave. ``gap`` in design pixels."""

    def __init__(
        self,
        theme: Theme,
        *parts: tuple[QWidget, int],
        gap: float = 14,
        top: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: dict[QWidget, int] = {}
        self._parts = [part for part, _ in parts]
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(gap))
        for part, share in parts:
            self._row.addWidget(part, share)
            if top:
                self._row.setAlignment(part, Qt.AlignmentFlag.AlignTop)

    @property
    def stacked(self) -> bool:
        """The parts stand below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def set_width(self, part: QWidget, pixels: int) -> None:
        """The part is so wide beside the others, and as wide as they are below them."""
        self._widths[part] = pixels
        self._fit(self.width())

    def needed(self) -> int:
        """The width in which all parts stand beside each other."""
        shown = [part for part in self._parts if not part.isHidden()]
        gaps = self._row.spacing() * max(0, len(shown) - 1)
        return gaps + sum(max(self._widths.get(part, 0), _room(part)) for part in shown)

    def _fitted(self) -> Iterable[QWidget]:
        return self._parts

    def _fit(self, width: int) -> None:
        """The parts stand as the width allows."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        stacked = width < self.needed()
        if stacked != self.stacked:
            self._row.setDirection(below if stacked else beside)
        for part, pixels in self._widths.items():
            least, most = (0, _ANY_WIDTH) if stacked else (pixels, pixels)
            if (part.minimumWidth(), part.maximumWidth()) != (least, most):
                part.setMinimumWidth(least)
                part.setMaximumWidth(most)


class Flow(QWidget):
    """Widgets in a line, as wide as they like to be, and in further lines where one has no room. ``gap`` in design
    pixels."""

    def __init__(
        self, theme: Theme, widgets: Sequence[QWidget] = (), gap: float = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._gap = theme.px(gap)
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for widget in widgets:
            self.add(widget)

    def add(self, widget: QWidget) -> None:
        """The widget stands last."""
        widget.setParent(self)
        widget.installEventFilter(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hints = [_liked(widget) for widget in self._shown()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        hints = [_liked(widget) for widget in self._shown()]
        return QSize(max((hint.width() for hint in hints), default=0), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box in self._boxes(width)), default=0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _CHANGES:
            self.updateGeometry()
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a widget asked for another size
            self.updateGeometry()
            self.place()
        return super().event(event)

    def place(self) -> None:
        """The widgets stand where they belong in the width of now."""
        for widget, box in zip(self._shown(), self._boxes(self.width()), strict=True):
            widget.setGeometry(box)

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._widgets if not widget.isHidden()]

    def _boxes(self, width: int) -> list[QRect]:
        lines: list[list[QSize]] = [[]]
        x = 0
        for widget in self._shown():
            hint = _liked(widget)
            if lines[-1] and x + hint.width() > width:
                lines.append([])
                x = 0
            lines[-1].append(hint)
            x += hint.width() + self._gap
        boxes: list[QRect] = []
        y = 0
        for line in lines:
            x, high = 0, max((hint.height() for hint in line), default=0)
            for hint in line:
                boxes.append(QRect(x, y + (high - hint.height()) // 2, hint.width(), hint.height()))
                x += hint.width() + self._gap
            y += high + self._gap
        return boxes


class FieldGrid(_Fitting):
    """Fields in equal columns; in less room in two columns, then in one, in reading order."""

    def __init__(
        self, theme: Theme, columns: int, *, across: float = 12, down: float = 11, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns, self._level = columns, 0
        self._places: list[tuple[QWidget, int, int, int]] = []
        self._measured: tuple[object, ...] = ()
        self._needs = [0, 0, 0]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(across))
        self._grid.setVerticalSpacing(theme.px(down))
        self._set_columns(columns)

    def addWidget(self, widget: QWidget, row: int, column: int, rows: int = 1, columns: int = 1) -> None:
        """As of a grid layout; a field is one row high."""
        self._places.append((widget, row, column, columns))
        self._places.sort(key=lambda place: place[1:3])
        self._grid.addWidget(widget, row, column, rows, columns)

    def clear(self) -> None:
        """Nothing is in it."""
        for widget, *_ in self._places:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._places = []

    def _fitted(self) -> Iterable[QWidget]:
        return (widget for widget, *_ in self._places)

    def _fit(self, width: int) -> None:
        shown = tuple((widget.isHidden(), _least(widget)) for widget, *_ in self._places)
        if shown != self._measured:
            self._measured = shown
            before = self._level
            for level in (0, 1, 2):
                self._arrange(level)
                self._needs[level] = self._grid.minimumSize().width()
            self._arrange(before)
        self._arrange(next((level for level, need in enumerate(self._needs) if need <= width), 2))

    def _arrange(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        for widget, *_ in self._places:
            self._grid.removeWidget(widget)
        if level == 0:
            self._set_columns(self._columns)
            for widget, row, column, columns in self._places:
                self._grid.addWidget(widget, row, column, 1, columns)
            return
        self._set_columns(2 if level == 1 else 1)
        row, left = 0, True
        for widget, _, _, columns in self._places:
            if widget.isHidden():
                continue
            wide = level == 2 or columns > self._columns // 2
            if wide and not left:
                row, left = row + 1, True
            self._grid.addWidget(widget, row, 0 if left else 1, 1, 2 if wide and level == 1 else 1)
            left = wide or not left
            row += left

    def _set_columns(self, columns: int) -> None:
        for place in range(self._columns):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
            self._grid.setColumnMinimumWidth(place, 1 if place < columns else 0)


def _room(widget: QWidget) -> int:
    """The width in which a widget need not break into lines."""
    return _liked(widget).width() if widget.sizePolicy().hasHeightForWidth() else _least(widget)


def _liked(widget: QWidget) -> QSize:
    """The size that a widget likes to have, within what it was told."""
    return widget.sizeHint().expandedTo(widget.minimumSize()).boundedTo(widget.maximumSize())


def _least(widget: QWidget) -> int:
    """The least width of a widget: what it asks for, or what it was told."""
    return max(widget.minimumWidth(), min(widget.minimumSizeHint().width(), widget.maximumWidth()))
