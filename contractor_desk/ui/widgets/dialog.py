"""The frame of every dialog: a head with title and remark, a body that scrolls if it must, a foot with buttons.

Ctrl+Enter presses the filled button; Esc closes, and asks only if typed text would be lost. The focus starts in the
first empty field.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from contractor_desk.ui.source_text import counted
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.buttons import Button, Kind
from contractor_desk.ui.widgets.cards import part, scroll
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import Elided, Icon, label


class Dialog(QDialog):
    """Lay fields into ``body``; ``add_button`` fills the foot from the right, the filled one last.

    Subclasses override ``submit`` (called by the filled button) and, if typed text can be lost, ``is_changed``.
    """

    def __init__(
        self, theme: Theme, title: str, remark: str = "", *, width: float = 600, scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme = theme
        px = theme.px
        self.setWindowTitle(title)
        self.primary: Button | None = None
        self._asked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = part("dialoghead")
        head = QHBoxLayout(self.head)
        head.setContentsMargins(px(24), px(14), px(24), px(12))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self.title = Elided(title, "title")
        self.remark = label(remark, "muted")
        if not remark:
            self.remark.hide()
        texts.addWidget(self.title)
        texts.addWidget(self.remark)
        texts.addStretch(1)
        head.addLayout(texts, 1)
        self.head_row = head
        column.addWidget(self.head)
        self.banner = Banner(theme, closable=True)
        column.addWidget(self.banner)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(px(24), px(16), px(24), px(16))
        self.body.setSpacing(px(12))
        column.addWidget(scroll(inner) if scrolls else inner, 1)
        self.foot = part("dialogfoot")
        self.foot.setFixedHeight(px(56))
        self._foot_row = QHBoxLayout(self.foot)
        self._foot_row.setContentsMargins(px(24), 0, px(24), 0)
        self._foot_row.setSpacing(px(8))
        self._sign = Icon(theme, "warning", "danger", 13)
        self._sentence = Elided("", "error")
        self._foot_row.addWidget(self._sign)
        self._foot_row.addWidget(self._sentence)
        self._foot_row.addStretch(1)
        column.addWidget(self.foot)
        self.say("")
        theme.dress(self)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._press_primary)
        self.resize(px(width), 10)

    def add_button(self, text: str, *, primary: bool = False, danger: bool = False, icon: str = "") -> Button:
        """A button at the right of the foot; the filled one calls ``submit`` and shows Ctrl Enter."""
        kind: Kind = "primary" if primary else "danger" if danger else "plain"
        button = Button(self.theme, text, icon=icon, kind=kind, keys="Ctrl+Return" if primary else "")
        self._foot_row.addWidget(button)
        if primary:
            self.primary = button
            button.clicked.connect(self.submit)
        return button

    def add_cancel(self, text: str = "") -> Button:
        """The button that closes without doing anything."""
        button = self.add_button(text or self.tr("Cancel"))
        button.clicked.connect(self.reject)
        return button

    def add_lock(self, text: str) -> None:
        """The foot says what cannot be undone, behind a lock."""
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Icon(self.theme, "lock", "text3", 13))
        row.addWidget(label(text, "small"))
        self.add_to_foot(made)

    def add_to_foot(self, widget: QWidget) -> None:
        """The widget stands at the left of the foot (a check box, *Save draft*)."""
        self._foot_row.insertWidget(0, widget)

    def say(self, sentence: str, tone: str = "danger") -> None:
        """A sentence in the foot (*2 fields to put right before Next*); none takes it away."""
        self._sentence.setText(sentence)
        self._sentence.setProperty("role", "error" if tone == "danger" else "warning")
        self._sentence.style().polish(self._sentence)
        self._sign.set_icon("warning", tone)
        self._sentence.setVisible(bool(sentence))
        self._sign.setVisible(bool(sentence))

    def check_fields(self) -> bool:
        """All fields are checked; the first wrong one gets the focus, the foot counts them. True if none is wrong."""
        wrong = [field for field in self.fields() if not field.check()]
        if not wrong:
            self.say("")
            return True
        wrong[0].editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.say(counted(len(wrong), self.tr("1 field to put right"), self.tr("{n} fields to put right")))
        return False

    def fields(self) -> list[Field]:
        """The fields that can be seen, in reading order."""
        shown = [field for field in self.findChildren(Field) if field.isVisibleTo(self)]
        return sorted(shown, key=lambda field: (field.mapTo(self, field.rect().topLeft()).y() // 8, field.x()))

    def submit(self) -> None:
        """What the filled button does."""
        self.accept()

    def is_changed(self) -> bool:
        """Something typed would be lost by closing."""
        return False

    def reject(self) -> None:
        """Closes; with typed text the first Esc says so and the second closes."""
        if self.is_changed() and not self._asked:
            self._asked = True
            self.banner.say(self.tr("What you typed is not kept. Press Esc again to close."), "warn")
            return
        super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for widget in reversed(self.findChildren(QWidget)):  # sizes kept before the sheet came are of another look
            layout = widget.layout()
            if layout is not None:
                layout.invalidate()
                layout.activate()
        self.focus_first()

    def focus_first(self) -> None:
        """The focus is in the first empty field, else in the first one."""
        editors = [field.editor for field in self.fields() if field.editor.isEnabled()]
        empty = [editor for editor in editors if _is_empty(editor)]
        if editors and not (self.focusWidget() in editors and self.isActiveWindow()):
            (empty or editors)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            return
        super().keyPressEvent(event)

    def _press_primary(self) -> None:
        if self.primary is not None and self.primary.isEnabled():
            self.primary.click()


def _is_empty(editor: QWidget) -> bool:
    if isinstance(editor, QLineEdit):
        return not editor.text()
    if isinstance(editor, QComboBox):
        return editor.currentIndex() < 0
    return isinstance(editor, QPlainTextEdit) and not editor.toPlainText()
