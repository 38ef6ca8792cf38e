"""The logo: chosen from a picture file, kept in the book, shown as it will be printed: on white."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.party import Logo
from contractor_desk.ui.page import Context
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.labels import label, retone

LARGEST_PX, KEPT_BYTES = 960, 400_000
_TYPES = {"png": "image/png", "jpeg": "image/jpeg", "jpg": "image/jpeg"}


class LogoCard(Card):
    """Signals: ``picked(logo)`` with a Logo, or None when it was removed."""

    picked = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "")
        px = context.theme.px
        self.context = context
        self.picture = LogoPicture(context.theme)
        self.choose = Button(context.theme, self.tr("Choose…"), small=True)
        self.remove = Button(context.theme, self.tr("Remove"), small=True)
        self._said = label("", "smaller", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(px(6))
        texts.addStretch(1)
        texts.addLayout(buttons)
        texts.addWidget(self._said)
        texts.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(px(14))
        row.addWidget(self.picture)
        row.addLayout(texts, 1)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(11), px(16), px(12))
        column.setSpacing(px(7))
        column.addWidget(label(self.tr("Logo"), "section"))
        column.addLayout(row)
        self.body.addLayout(column)
        self._say("")
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(lambda: self.picked.emit(None))

    def show_logo(self, logo: Logo | None) -> None:
        """That logo is shown, or the place for one."""
        image = QImage()
        if logo is not None:
            image.loadFromData(base64.b64decode(logo.data))
        self.picture.set_image(image)
        self.remove.setEnabled(logo is not None)

    def take_file(self, path: Path) -> bool:
        """The picture in the file becomes the logo. False, with the reason said, if it is no picture."""
        logo = logo_of(path)
        if logo is None:
            self._say(self.tr("{name} is no picture that can be read.").format(name=path.name))
            return False
        self._say("")
        self.picked.emit(logo)
        return True

    def _choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), str(Path.home()), kinds)
        if chosen:
            self.take_file(Path(chosen))

    def _say(self, wrong: str) -> None:
        retone(self._said, "role", "error" if wrong else "smaller")
        self._said.setText(wrong or self.tr("PNG, JPEG or SVG, kept in the book"))


class LogoPicture(QWidget):
    """The logo in a white square of 76 px."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._image = theme, QImage()
        self.setFixedSize(theme.px(76), theme.px(76))
        self.setAccessibleName(self.tr("The logo"))

    def set_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        empty = self._image.isNull()
        pen = QPen(self._theme.color("border"), 1, Qt.PenStyle.DashLine if empty else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.color("sunken") if empty else QColor("white"))
        painter.drawRoundedRect(box, 8, 8)
        if not empty:
            inner = box.adjusted(*(self._theme.px(edge) for edge in (10, 10, -10, -10)))
            size = self._image.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(inner.center())
            painter.drawImage(place, self._image)


def logo_of(path: Path) -> Logo | None:
    """The picture of a file as a logo: small PNG and JPEG files as they are, all else as a PNG of at most 960 px."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    kind = bytes(reader.format().data()).decode()
    if kind == "svg":
        size = reader.size()
        reader.setScaledSize((size if size.isValid() else QSize(1, 1)).scaled(
            QSize(LARGEST_PX, LARGEST_PX), Qt.AspectRatioMode.KeepAspectRatio
        ))  # fmt: skip
    image = reader.read()
    if image.isNull():
        return None
    data = path.read_bytes()
    if kind in _TYPES and len(data) <= KEPT_BYTES:
        return Logo(name=path.name, type=_TYPES[kind], data=base64.b64encode(data).decode("ascii"))
    if max(image.width(), image.height()) > LARGEST_PX:
        image = image.scaled(
            LARGEST_PX, LARGEST_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    encoded = base64.b64encode(buffer.data().data()).decode("ascii")
    return Logo(name=f"{path.stem}.png", type="image/png", data=encoded)
