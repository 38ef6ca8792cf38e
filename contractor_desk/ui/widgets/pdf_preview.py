"""Pages of a PDF as they will be printed: one page at a time, previous and next, sharp at the size of now (picture
04).

``PdfPreview(theme)``; ``set_pdf(data)`` shows the first page, ``set_stale(reason)`` greys the last good page with the
reason above it. Pages are rendered by pypdfium2 when they are looked at, and kept; Page Up and Page Down, ← and →
turn them, a double click or Enter asks for the document (``opened``).
"""

from __future__ import annotations

import atexit
from functools import cache
from typing import Any
from weakref import WeakSet

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.sheet import Sheet

_A4 = 842 / 595
_OPEN: WeakSet[PdfPages] = WeakSet()


@cache
def _close_all_at_the_end() -> None:
    """Documents that are still open when the program ends are closed before pdfium complains of them: what was
    registered last runs first, so this is called after pdfium was imported."""

    def close() -> None:
        for pages in list(_OPEN):
            pages.close()

    atexit.register(close)


class PdfPages:
    """The pages of a PDF as images, rendered on demand and kept by page and width. Raises ValueError for what is
    no PDF.
    """

    def __init__(self, data: bytes) -> None:
        import pypdfium2

        try:
            self._document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise ValueError(str(error)) from error
        self._kept: dict[tuple[int, int], QImage] = {}
        _OPEN.add(self)
        _close_all_at_the_end()

    @property
    def count(self) -> int:
        return len(self._document)

    def ratio(self, page: int) -> float:
        """Height by width of the page (0 is the first)."""
        width, height = self._document.get_page_size(page)
        return float(height / width)

    def image(self, page: int, width: int) -> QImage:
        """The page that many device pixels wide."""
        if (page, width) not in self._kept:
            points = self._document.get_page_size(page)[0]
            bitmap: Any = self._document[page].render(scale=width / points, rev_byteorder=True, prefer_bgrx=True)
            shown = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888)
            self._kept[(page, width)] = shown.copy()
        return self._kept[(page, width)]

    def close(self) -> None:
        self._document.close()
        self._kept.clear()
        _OPEN.discard(self)


class PdfPage(QWidget):
    """The sheet of paper."""

    turned = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.pages: PdfPages | None = None
        self.page = 0
        self.stale = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round((width - 2) * (self.pages.ratio(self.page) if self.pages else _A4)) + 2

    def sizeHint(self) -> QSize:
        width = self.theme.px(260)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        paper = box.adjusted(1, 1, -1, -1)
        painter.fillRect(paper, QColor("white") if self.pages else self.theme.color("sunken"))
        if self.pages is not None:
            ratio = self.devicePixelRatioF()
            image = self.pages.image(self.page, max(1, round(paper.width() * ratio)))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(
                QRectF(paper.topLeft(), QPointF(paper.right(), paper.top() + image.height() / ratio)), image
            )
        if self.stale:
            veil = self.theme.color("surface")
            veil.setAlphaF(0.6)
            painter.fillRect(paper, veil)
        sheet = Sheet(painter, self, self.theme, box.width(), box.height())
        focused = self.hasFocus()
        sheet.rect(box, line="focus" if focused else "border", line_width=2 if focused else 1)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self.turned.emit(-1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self.turned.emit(1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit()


class PdfPreview(QWidget):
    """Signals: ``opened()``: the document is wanted. ``head`` is the layout of the title line."""

    opened = Signal()

    def __init__(self, theme: Theme, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._page = PdfPage(theme, self)
        self._page.turned.connect(self.turn)
        self._page.opened.connect(self.opened)
        self._title = QLabel(title or self.tr("Preview"))
        self._title.setProperty("role", "section")
        self._number = QLabel()
        self._number.setProperty("role", "muted")
        self._reason = QLabel()
        self._reason.setProperty("role", "error")
        self._reason.setWordWrap(True)
        self._previous = Button(theme, icon="left", small=True, name=self.tr("Previous page"))
        self._next = Button(theme, icon="right", small=True, name=self.tr("Next page"))
        self._previous.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        self.head = QHBoxLayout()
        self.head.setSpacing(theme.px(8))
        for part in (self._title, self._number):
            self.head.addWidget(part)
        self.head.addStretch(1)
        self.head.addWidget(self._previous)
        self.head.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self.head)
        column.addWidget(self._reason)
        column.addWidget(self._page)
        column.addStretch(1)
        self._tell()

    @property
    def page(self) -> int:
        """The page that is shown, from 1; 0 if there is none."""
        return self._page.page + 1 if self._page.pages else 0

    @property
    def pages(self) -> int:
        return self._page.pages.count if self._page.pages else 0

    def set_pdf(self, data: bytes | None) -> None:
        """The document's first page is shown (the same page as before if it still has it); None: no document.

        Raises ValueError if the bytes are no PDF; what was shown stays.
        """
        made = PdfPages(data) if data else None
        if self._page.pages is not None:
            self._page.pages.close()
        self._page.pages = made
        self._page.page = min(self._page.page, made.count - 1) if made else 0
        self.set_stale("")

    def set_stale(self, reason: str) -> None:
        """The last good page is greyed with the reason above it; an empty reason takes that away."""
        self._page.stale = reason
        self._reason.setText(reason)
        self._tell()

    def turn(self, pages: int) -> None:
        """That many pages on or back, held at the first and the last."""
        if self._page.pages is not None:
            self._page.page = max(0, min(self._page.pages.count - 1, self._page.page + pages))
            self._tell()

    def _tell(self) -> None:
        text = self.tr("page {page} of {count}").format(page=self.page, count=self.pages) if self.pages else ""
        self._number.setText(text)
        self._previous.setEnabled(self.page > 1)
        self._next.setEnabled(self.page < self.pages)
        self._reason.setVisible(bool(self._page.stale))
        self._page.setAccessibleName(self._title.text())
        self._page.setAccessibleDescription(text or self.tr("no document"))
        self._page.updateGeometry()
        self._page.update()
