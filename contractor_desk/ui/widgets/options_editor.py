"""Options to extend, one row each: months more, how long before the end they are decided, what that comes to
(15-2).

``OptionsEditor(theme)``; ``set_values(period.extensions)``, ``values()`` gives the extensions, ``set_results([("to 31
Dec 2029, by 30 Sep 2028", False), ("past the maximum", True)])`` says what each comes to (True: wrong).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from contractor_desk.core.agreement import Extension
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.count_entry import CountEntry
from contractor_desk.ui.widgets.labels import Elided, label, retone
from contractor_desk.ui.widgets.rows_editor import EditorRow, RowsEditor

_WIDTHS = (24, 116, 62, 134, 0)
_FIRST = Extension(months=12, decide_by_months=3)


class OptionRow(EditorRow[Extension]):
    """An option."""

    def __init__(self, theme: Theme, value: Extension, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.number = label("", "muted")
        self.months = CountEntry(theme, self.tr("Extends by, in months"), unit=self.tr("months"), small=True)
        self.before = CountEntry(theme, self.tr("Decided at least"), small=True)
        units = [Item("months", self.tr("months before")), Item("days", self.tr("days before"))]
        self.unit = Choice(theme, units, small=True)
        self.unit.setAccessibleName(self.tr("Months or days before the end"))
        self.result = Elided("", "secondary")
        self.editors = {"months": self.months, "decide_by_months": self.before, "unit": self.unit}
        self.also = {"decide_by_days": "decide_by_months"}
        self.cells = [self.number, self.months, self.before, self.unit, self.result]
        in_days = value.decide_by_days is not None
        self.months.set_value(value.months)
        self.before.set_value(value.decide_by_days if in_days else value.decide_by_months)
        self.unit.set_key("days" if in_days else "months")
        self.months.textEdited.connect(self.changed)
        self.before.textEdited.connect(self.changed)
        self.unit.picked.connect(self.changed)

    def value(self) -> Extension:
        """Empty months count as 0, which the checks refuse; without a number it is decided at the end itself."""
        before, in_days = self.before.value(), self.unit.key == "days"
        return Extension(
            months=self.months.value() or 0,
            decide_by_months=None if in_days else before,
            decide_by_days=before if in_days else None,
        )

    def set_number(self, number: int) -> None:
        self.number.setText(str(number))
        self.setAccessibleName(self.tr("Option {number}").format(number=number))
        self.remove.setAccessibleName(self.tr("Remove option {number}").format(number=number))

    def set_result(self, text: str, wrong: bool) -> None:
        """What the option comes to; red if that is wrong."""
        self.result.setText(text)
        retone(self.result, "tone", "danger" if wrong else "")


class OptionsEditor(RowsEditor[Extension]):
    """Rows of ``Extension``; a new one is like the last."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDTHS, row_height=36, parent=parent)
        heads = ("", self.tr("Extends by"), self.tr("Decided at least"), "", self.tr("Result"))
        self.set_words(self.tr("Options to extend"), heads, self.tr("Add option"))
        self.set_values(())

    def make_row(self, value: Extension | None) -> OptionRow:
        last = self.rows()[-1] if self.rows() else None
        like = last.value() if last is not None and not last.unreadable() else _FIRST
        return OptionRow(self.theme, value or like, self)

    def set_results(self, results: Sequence[tuple[str, bool]]) -> None:
        """What each option comes to, and whether that is wrong."""
        for row, (text, wrong) in zip(self._option_rows(), results, strict=False):
            row.set_result(text, wrong)

    def renumbered(self) -> None:
        for number, row in enumerate(self._option_rows(), 1):
            row.set_number(number)

    def _option_rows(self) -> list[OptionRow]:
        return [row for row in self.rows() if isinstance(row, OptionRow)]
