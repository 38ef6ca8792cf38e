"""The window of an unexpected error: what happened, that nothing was half written, and a report to copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.labels import label


class CrashWindow(Dialog):
    """What happened, that nothing was half written, and the report with *Copy report*."""

    def __init__(self, theme: Theme, text: str, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", width=720, parent=parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.title.setText(self.tr("Something went wrong"))
        self.remark.setText(self.tr("A mistake in the program, not yours. What was under way was not written."))
        self.remark.show()
        ask = self.tr("Please send the report to whoever looks after the program. It holds no data of your book.")
        self.body.addWidget(label(ask, "secondary", wrap=True))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setMinimumHeight(theme.px(240))
        self.body.addWidget(self.text, 1)
        where = label(self.tr("Also in {file}").format(file=file), "small", wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.body.addWidget(where)
        copy = self.add_button(self.tr("Copy report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.add_button(self.tr("Go on"), primary=True)
