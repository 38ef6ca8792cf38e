"""What a service is called, by language: a row a language; documents take the one of their own.

``NamesEditor(theme, languages)``; ``set_values(tuple(service.name.items()))``, ``values()`` gives the pairs.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.rows_editor import EditorRow, RowsEditor

Name = tuple[str, str]
_WIDTHS = (150, 0)


class NameRow(EditorRow[Name]):
    """A language and the name in it."""

    def __init__(self, theme: Theme, languages: Sequence[Item], value: Name, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        code, name = value
        known = any(item.key == code for item in languages)
        self.language = Choice(theme, [*languages, *(() if known else (Item(code, code),))], small=True)
        self.language.setAccessibleName(self.tr("Language"))
        self.name = Entry(theme, small=True)
        self.name.setAccessibleName(self.tr("Name"))
        self.editors = {"language": self.language, "name": self.name}
        self.cells = [self.language, self.name]
        self.language.set_key(code)
        self.name.setText(name)
        self.language.picked.connect(self.changed)
        self.name.textEdited.connect(self.changed)

    def value(self) -> Name:
        return self.language.key, self.name.text().strip()


class NamesEditor(RowsEditor[Name]):
    """Rows of (language, name); a new one takes the first language that is not there yet."""

    def __init__(self, theme: Theme, languages: Sequence[Item], parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDTHS, row_height=33, parent=parent)
        self._languages = languages
        self.set_words(self.tr("Names"), (self.tr("Language"), self.tr("Name")), self.tr("Add language"))
        self.set_values(())

    def make_row(self, value: Name | None) -> NameRow:
        if value is None:
            used = {code for code, _ in self.values()}
            free = [item.key for item in self._languages if item.key not in used]
            value = (free[0] if free else self._languages[0].key, "")
        return NameRow(self.theme, self._languages, value, self)
