"""The colours of the tokens in quick entry: strong text in the colour of its kind, on a soft plate.

A QLineEdit takes formats for parts of its text by an input-method event; the plates are painted behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QInputMethodEvent, QPainter, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QLineEdit

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.quick_entry import Token

_PLATED = ("agreement", "service", "wrong")


class TokenTint:
    """Of one field; the plates are painted by the widget around it, in its own coordinates."""

    def __init__(self, theme: Theme, edit: QLineEdit) -> None:
        self._theme, self._edit = theme, edit

    def apply(self, tokens: Sequence[Token]) -> None:
        """The field's text has the colours of these tokens."""
        cursor = self._edit.cursorPosition()
        attributes = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat, place.start - cursor, place.length, place.format
            )
            for place in self._ranges(tokens)
        ]
        QCoreApplication.sendEvent(self._edit, QInputMethodEvent("", attributes))

    def paint_plates(self, painter: QPainter, tokens: Sequence[Token], height: int) -> None:
        """The plates of these tokens, in a row of that height."""
        plated = [token for token in tokens if token.kind in _PLATED]
        if not plated:
            return
        layout = QTextLayout(self._edit.text(), self._edit.font())
        layout.setFormats(self._ranges(tokens))
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        cursor = _x(line, self._edit.cursorPosition())
        shift = self._edit.x() + self._edit.cursorRect().center().x() - cursor + 0.5
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setClipRect(self._edit.geometry().adjusted(-2, 0, 2, 0))
        plate = self._theme.px(20)
        for token in plated:
            left, right = _x(line, token.start) + shift - 2.5, _x(line, token.end) + shift + 2.5
            painter.setBrush(self._ground(token))
            painter.drawRoundedRect(QRectF(left, (height - plate) / 2, right - left, plate), 4, 4)
        painter.restore()

    def _ranges(self, tokens: Sequence[Token]) -> list[QTextLayout.FormatRange]:
        ranges = []
        for token in tokens:
            made = QTextLayout.FormatRange()
            made.start, made.length = token.start, token.end - token.start
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setForeground(self._ink(token))
            made.format = form
            ranges.append(made)
        return ranges

    def _ink(self, token: Token) -> QColor:
        if token.kind == "agreement":
            return self._theme.agreement(token.slot).ink
        return self._theme.color({"service": "accent", "wrong": "warn", "tag": "text2"}.get(token.kind, "text"))

    def _ground(self, token: Token) -> QColor:
        if token.kind == "agreement":
            return self._theme.agreement(token.slot).tint
        return self._theme.color("accentSoft" if token.kind == "service" else "warnSoft")


def _x(line: QTextLine, place: int) -> float:
    found: Any = line.cursorToX(place)
    return float(found[0] if isinstance(found, tuple) else found)
