"""The keyboard map of look.md 6: which keys do what, and where they apply. The F1 sheet (shortcut_sheet.py) lists this
very table.

``act`` is a method of the window; keys without one belong to pages and lists and are only listed.
"""

from __future__ import annotations

from typing import NamedTuple

from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP


class Binding(NamedTuple):
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
