"""Banner: one sentence across a page or a dialog, in a tone, with at most one thing to do and a cross."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.announce import announce
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.labels import Icon, label, retone

_ICONS = {"warn": "warning", "danger": "warning", "info": "info", "ok": "check"}


class Banner(QFrame):
    """Signals: ``asked()`` when its text button is pressed, ``closed()`` after the cross."""

    asked = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, closable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "banner")
        px = theme.px
        self._sign = Icon(theme, "info", "info", 15)
        self._sentence = label("", "notice", wrap=True)
        self.button = Button(theme, "", kind="quiet", small=True)
        self.button.clicked.connect(self.asked)
        self._cross = Button(theme, icon="close", kind="quiet", small=True, name=self.tr("Close"))
        if not closable:
            self._cross.hide()
        self._cross.clicked.connect(self._close)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(4), px(8), px(4))
        row.setSpacing(px(9))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1)
        row.addWidget(self.button)
        row.addWidget(self._cross)
        self.setMinimumHeight(px(34))
        self.hide()

    @property
    def text(self) -> str:
        return self._sentence.text()

    def say(self, sentence: str, tone: str = "info", button: str = "") -> None:
        """The sentence is shown and announced; the tone is info, warn, danger or ok."""
        retone(self, "tone", tone)
        retone(self._sentence, "tone", tone)
        self._sign.set_icon(_ICONS[tone], tone)
        self._sentence.setText(sentence)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.show()
        announce(self, sentence)

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
