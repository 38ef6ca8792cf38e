"""The keyboard map of look.md 6: which keys do what, and where they apply. The F1 sheet lists this very table.

``act`` is a method of the window; keys without one belong to pages and lists and are only listed.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.keys import Keys
from contractor_desk.ui.widgets.labels import label


@dataclass(frozen=True, slots=True)
class Binding:
    """Keys (several by commas), what they do (a source text of the context *Shortcuts*), and the window's method."""

    keys: str
    text: str
    act: str = ""


EVERYWHERE: tuple[Binding, ...] = (
    Binding("Ctrl+K", QT_TRANSLATE_NOOP("Shortcuts", "Find anything"), "open_palette"),
    Binding("Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Quick entry"), "focus_quick_entry"),
    Binding("Space", QT_TRANSLATE_NOOP("Shortcuts", "Start or stop the timer"), ""),
    Binding("Ctrl+Shift+Space", QT_TRANSLATE_NOOP("Shortcuts", "The same, from any field"), "toggle_timer"),
    Binding("Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New entry, agreement or draft, by page"), "make_new"),
    Binding("Ctrl+Shift+A", QT_TRANSLATE_NOOP("Shortcuts", "New agreement"), ""),
    Binding("Ctrl+Shift+P", QT_TRANSLATE_NOOP("Shortcuts", "Record payment"), ""),
    Binding("Ctrl+1", QT_TRANSLATE_NOOP("Shortcuts", "To the first page, up to Ctrl 8"), ""),
    Binding("Ctrl+Z", QT_TRANSLATE_NOOP("Shortcuts", "Undo"), "undo"),
    Binding("Ctrl+Shift+Z", QT_TRANSLATE_NOOP("Shortcuts", "Redo"), "redo"),
    Binding("F1", QT_TRANSLATE_NOOP("Shortcuts", "This list"), "show_shortcuts"),
)
ON_A_PAGE: tuple[Binding, ...] = (
    Binding("Ctrl+F", QT_TRANSLATE_NOOP("Shortcuts", "Filter this page; also /"), "focus_filter"),
    Binding("Ctrl+Return", QT_TRANSLATE_NOOP("Shortcuts", "The filled button"), "press_primary"),
    Binding("Alt+Left", QT_TRANSLATE_NOOP("Shortcuts", "Week or month before"), "step_back"),
    Binding("Alt+Right", QT_TRANSLATE_NOOP("Shortcuts", "Week or month after"), "step_on"),
    Binding("Return", QT_TRANSLATE_NOOP("Shortcuts", "Open what is selected"), ""),
    Binding("Esc", QT_TRANSLATE_NOOP("Shortcuts", "Back"), ""),
    Binding("T", QT_TRANSLATE_NOOP("Shortcuts", "The same data as a table"), ""),
    Binding("R", QT_TRANSLATE_NOOP("Shortcuts", "Mark draft reviewed, go to next"), ""),
    Binding("Ctrl+D", QT_TRANSLATE_NOOP("Shortcuts", "Week table: copy row from last week"), ""),
    Binding("Ctrl+P", QT_TRANSLATE_NOOP("Shortcuts", "Print or save PDF"), "print_page"),
    Binding("F9", QT_TRANSLATE_NOOP("Shortcuts", "Right pane"), "toggle_right_pane"),
)
BOOKS: tuple[Binding, ...] = (
    Binding("Ctrl+O", QT_TRANSLATE_NOOP("Shortcuts", "Open another book"), "open_book"),
    Binding("Ctrl+W", QT_TRANSLATE_NOOP("Shortcuts", "Close the window"), "close"),
)
GROUPS: tuple[tuple[str, tuple[Binding, ...]], ...] = (
    (QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"), EVERYWHERE),
    (QT_TRANSLATE_NOOP("Shortcuts", "On a page"), ON_A_PAGE),
    (QT_TRANSLATE_NOOP("Shortcuts", "Books"), BOOKS),
)


class ShortcutSheet(QDialog):
    """F1: all keys in two columns; Esc or F1 closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self.setWindowTitle(self.tr("Shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = part("dialoghead")
        head_row = QHBoxLayout(head)
        head_row.setContentsMargins(px(24), px(14), px(24), px(12))
        head_row.addWidget(label(self.tr("Shortcuts"), "title"))
        head_row.addStretch(1)
        head_row.addWidget(label(self.tr("Single letters act when a list has the focus"), "small"))
        column.addWidget(head)
        body = QHBoxLayout()
        body.setContentsMargins(px(24), px(16), px(24), px(20))
        body.setSpacing(px(36))
        left, right = QVBoxLayout(), QVBoxLayout()
        for number, (title, bindings) in enumerate(GROUPS):
            (left if number == 0 else right).addWidget(_group(theme, title, bindings))
        for side in (left, right):
            side.addStretch(1)
            side.setSpacing(px(16))
            body.addLayout(side, 1)
        column.addLayout(body)
        theme.dress(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.accept()
        else:
            super().keyPressEvent(event)


def _group(theme: Theme, title: str, bindings: tuple[Binding, ...]) -> QWidget:
    made = QFrame()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(theme.px(7))
    grid.setHorizontalSpacing(theme.px(16))
    grid.addWidget(label(QCoreApplication.translate("Shortcuts", title), "section"), 0, 0, 1, 2)
    for row, binding in enumerate(bindings, start=1):
        grid.addWidget(label(QCoreApplication.translate("Shortcuts", binding.text)), row, 0)
        grid.addWidget(Keys(theme, binding.keys), row, 1, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(0, 1)
    return made
