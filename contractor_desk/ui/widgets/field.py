"""Field: a name above, an editor, and below it a hint, a warning, or the sentence of what is wrong.

What is typed is checked on leaving the field, not while typing; once an error is shown it goes as soon as it is mended.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.announce import described
from contractor_desk.ui.widgets.labels import Icon, label, retone


class Field(QWidget):
    """Signals: ``left()`` after the check on leaving, ``edited()`` when the user changed it.

    ``check`` gives the sentence of what is wrong with the editor's content, or nothing. Further editors of the same
    field (a number and its unit, say) are given as ``beside`` and share the name and the sentence.
    """

    left = Signal()
    edited = Signal()

    def __init__(
        self, theme: Theme, name: str, editor: QWidget, *, beside: tuple[QWidget, ...] = (), hint: str = "",
        check: Callable[[], str | None] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._hint, self._check = theme, hint, check
        self.editor = editor
        self._parts = (editor, *beside)
        self._error = ""
        self.name = label(name, "fieldname")
        self.name.setBuddy(editor)
        if not name:  # to show it before it has a parent would open a window of its own
            self.name.hide()
        for part in self._parts:
            if not part.accessibleName():
                part.setAccessibleName(name)
            part.installEventFilter(self)
        self._sign = Icon(theme, "warning", "danger", 13)
        self._below = label("", "hint", wrap=True)
        self._below.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.name)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        if editor.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed:
            row.addWidget(editor, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            row.addWidget(editor, 1)
        for part in beside:
            row.addWidget(part)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(5))
        foot.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._below, 1)
        column.addLayout(foot)
        column.addStretch(1)
        self._listen()
        self._show("", "hint")

    @property
    def error(self) -> str:
        """The sentence that is shown as wrong, or nothing."""
        return self._error

    def set_check(self, check: Callable[[], str | None]) -> None:
        self._check = check

    def check(self) -> bool:
        """True if the content is right; else the sentence is shown."""
        self.set_error((self._check() if self._check else None) or "")
        return not self._error

    def set_error(self, sentence: str) -> None:
        """The field is framed red with the sentence below; none takes both away."""
        if sentence == self._error:
            return
        self._error = sentence
        for part in self._parts:
            retone(part, "wrong", bool(sentence))
        self._show(sentence, "error")

    def set_warning(self, sentence: str) -> None:
        """An amber sentence that blocks nothing."""
        if not self._error:
            self._show(sentence, "warning")

    def set_hint(self, hint: str) -> None:
        self._hint = hint
        if not self._error:
            self._show("", "hint")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and not self._still_inside():
            self.check()
            self.left.emit()
        return False

    def _show(self, sentence: str, role: str) -> None:
        text = sentence or self._hint
        retone(self._below, "role", role if sentence else "hint")
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._sign.setVisible(bool(sentence))
        self._sign.set_icon("warning", "danger" if role == "error" else "warn")
        self.editor.setAccessibleDescription(text)
        if sentence:
            described(self.editor)

    def _still_inside(self) -> bool:
        if QApplication.activePopupWidget() is not None:  # its own list or calendar: the focus comes back
            return True
        focused = self.window().focusWidget()
        return focused in self._parts[1:] or (focused is self.editor and self.isActiveWindow() is False)

    def _listen(self) -> None:
        for part in self._parts:
            if isinstance(part, QLineEdit):
                part.textEdited.connect(self._changed)
            elif isinstance(part, QComboBox):
                part.currentIndexChanged.connect(self._changed)
                part.editTextChanged.connect(self._changed)
            elif isinstance(part, QPlainTextEdit):
                part.textChanged.connect(self._changed)
            elif isinstance(part, QDateEdit):
                part.dateChanged.connect(self._changed)
            elif isinstance(part, QAbstractSpinBox) and hasattr(part, "valueChanged"):
                part.valueChanged.connect(self._changed)

    def _changed(self, *_: object) -> None:
        if self._error:
            self.check()
        self.edited.emit()
