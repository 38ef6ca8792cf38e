"""Rows of plain data, one editor a column: sites, milestones, adjustments, suspensions, fee steps, rates by worker.

``PlainRows(theme, formats, (Column("title", "Milestone"), Column("amount", "Amount", "amount", 128, unit="DKK")),
title="Milestones", add="Add milestone", near=today)``; ``set_values([{"title": "Pilot live", "amount": "48000.00"}])``,
``values()`` gives the rows as they are typed: what a row has besides its columns stays, what cannot be read is an
``Unread``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from contractor_desk.desk.typed_value import Unread
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.count_entry import CountEntry
from contractor_desk.ui.widgets.day_lists import MonthEntry
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry, HoursEntry, Typed
from contractor_desk.ui.widgets.labels import Elided, retone
from contractor_desk.ui.widgets.rows_editor import EditorRow, RowsEditor

ColumnKind = Literal["text", "amount", "count", "day", "month", "hours", "choice", "check", "result", "vat"]
Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` 0 takes what is left; ``items`` are of a choice; a ``result`` is said by ``set_results``."""

    name: str
    head: str
    kind: ColumnKind = "text"
    width: float = 0
    unit: str = ""
    items: tuple[Item, ...] = ()
    placeholder: str = ""
    decimals: int | None = None


class PlainRow(EditorRow[Plain]):
    """A row; a column of the kind ``vat`` opens its percent and reason below."""

    def __init__(
        self, theme: Theme, formats: Formats, columns: Sequence[Column], value: Plain, near: date,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self._columns, self._value, self._formats = columns, value, formats
        self.result = Elided("", "secondary")
        self._vat: tuple[AmountEntry, Entry] | None = None
        self.also = {"key": columns[0].name}
        for column in columns:
            cell = self._cell(column, near)
            self.cells.append(cell)
            if column.kind != "result":
                self.editors[column.name] = cell
                self._show(cell, self._plain_of(column))
                self._listen(cell)
        if self._vat is not None:
            self.editors.update({"vat_percent": self._vat[0], "vat_reason": self._vat[1]})

    def lay_out(self, widths: Sequence[float], *, height: float, movable: bool) -> None:
        super().lay_out(widths, height=height, movable=movable)
        if self._vat is None:
            return
        self._vat_place = QWidget(self)
        row = QHBoxLayout(self._vat_place)
        row.setContentsMargins(0, 0, 0, self.theme.px(4))
        self._vat[0].setFixedWidth(self.theme.px(90))
        row.addWidget(self._vat[0])
        row.addWidget(self._vat[1], 1)
        self.below.addWidget(self._vat_place)
        self._fit_vat()

    def value(self) -> Plain:
        found = dict(self._value)
        for column in self._columns:
            if column.kind == "result":
                continue
            editor = self.editors[column.name]
            found[column.name] = self._vat_plain() if column.kind == "vat" else _read(editor)
        return found

    def set_result(self, text: str, wrong: bool) -> None:
        self.result.setText(text)
        retone(self.result, "tone", "danger" if wrong else "")

    def set_errors(self, errors: Mapping[str, str]) -> None:
        super().set_errors({name.replace("vat.", "vat_"): sentence for name, sentence in errors.items()})

    def _plain_of(self, column: Column) -> Any:
        found = self._value.get(column.name)
        return (found or {}).get("category") if column.kind == "vat" else found

    def _cell(self, column: Column, near: date) -> QWidget:
        cell = self._made(column, near)
        if column.kind != "result":
            cell.setProperty("small", True)
            cell.setAccessibleName(column.head or column.unit)
        if isinstance(cell, QLineEdit) and column.placeholder:
            cell.setPlaceholderText(column.placeholder)
        return cell

    def _made(self, column: Column, near: date) -> QWidget:
        theme, formats = self.theme, self._formats
        if column.kind == "amount":
            return AmountEntry(theme, formats, unit=column.unit, decimals=column.decimals)
        if column.kind == "count":
            return CountEntry(theme, column.head, unit=column.unit, small=True)
        if column.kind == "day":
            return DayEntry(theme, formats, near)
        if column.kind == "month":
            return MonthEntry(theme, formats)
        if column.kind == "hours":
            return HoursEntry(theme, formats)
        if column.kind == "choice":
            return Choice(theme, column.items, small=True)
        if column.kind == "check":
            return QCheckBox()
        if column.kind == "result":
            return self.result
        if column.kind == "vat":
            made = Choice(theme, column.items, empty=column.placeholder, small=True)
            vat = self._value.get("vat") or {}
            self._vat = (AmountEntry(theme, formats, unit="%"), Entry(theme, small=True))
            for editor, name, said in zip(
                self._vat,
                ("percent", "reason"),
                (self.tr("VAT percent"), self.tr("Reason on the invoice")),
                strict=True,
            ):
                editor.setProperty("small", True)
                editor.setAccessibleName(said)
                self._show(editor, vat.get(name))
                editor.textEdited.connect(self.changed)
            self._vat[1].setPlaceholderText(self.tr("Reason on the invoice"))
            made.picked.connect(lambda _: self._fit_vat())
            return made
        return Entry(theme, small=True)

    def _vat_plain(self) -> Plain | None:
        choice = self.editors["vat"]
        assert isinstance(choice, Choice) and self._vat is not None
        if not choice.key:
            return None
        percent, reason = (_read(editor) for editor in self._vat)
        return {"category": choice.key, "percent": percent, "reason": reason}

    def _fit_vat(self) -> None:
        choice = self.editors["vat"]
        if isinstance(choice, Choice):
            self._vat_place.setVisible(bool(choice.key))

    def _show(self, editor: QWidget, plain: Any) -> None:
        if isinstance(editor, Choice):
            editor.set_key(plain or "")
        elif isinstance(editor, QCheckBox):
            editor.setChecked(bool(plain))
        elif isinstance(plain, Unread) and isinstance(editor, QLineEdit):
            editor.setText(plain.text)
        elif isinstance(editor, Typed):
            editor.set_value(_value(editor, plain))
        elif isinstance(editor, QLineEdit):
            editor.setText(plain or "")

    def _listen(self, editor: QWidget) -> None:
        if isinstance(editor, Choice):
            editor.picked.connect(self.changed)
        elif isinstance(editor, QCheckBox):
            editor.clicked.connect(self.changed)
        elif isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.changed)


class PlainRows(RowsEditor[Plain]):
    """Rows of plain data; ``fresh`` gives a new row's beginnings."""

    def __init__(
        self, theme: Theme, formats: Formats, columns: Sequence[Column], *, title: str, add: str, near: date,
        fresh: Callable[[], Plain] = dict, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, [column.width for column in columns], row_height=32, parent=parent)
        self._formats, self._columns, self._near, self._fresh = formats, tuple(columns), near, fresh
        self.set_words(title, [column.head for column in columns], add)
        self.set_values(())

    def make_row(self, value: Plain | None) -> PlainRow:
        return PlainRow(
            self.theme, self._formats, self._columns, self._fresh() if value is None else value, self._near, self
        )

    def set_results(self, results: Sequence[tuple[str, bool]]) -> None:
        """What each row comes to, and whether that is wrong."""
        for row, (text, wrong) in zip(self.rows(), results, strict=False):
            if isinstance(row, PlainRow):
                row.set_result(text, wrong)

    def set_unit(self, name: str, unit: str) -> None:
        """The unit of a column, in rows that are there and in new ones."""
        self._columns = tuple(replace(each, unit=unit) if each.name == name else each for each in self._columns)
        for row in self.rows():
            editor = row.editors.get(name)
            if isinstance(editor, Entry):
                editor.set_unit(unit)

    def set_errors(self, errors: Mapping[str, str]) -> None:
        super().set_errors({place.replace(".vat.", ".vat_"): sentence for place, sentence in errors.items()})

    def renumbered(self) -> None:
        for number, row in enumerate(self.rows(), 1):
            row.setAccessibleName(f"{self.title.text()} {number}")


def _read(editor: QWidget) -> Any:
    if isinstance(editor, Choice):
        return editor.key or None
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, Typed):
        try:
            value = editor.value()
        except ValueError:
            return Unread(editor.text())
        if isinstance(value, Decimal):
            return format(value, "f")
        return value.isoformat() if isinstance(value, date) else value
    assert isinstance(editor, QLineEdit)
    return editor.text().strip() or None


def _value(editor: Typed[Any], plain: Any) -> Any:
    if plain is None:
        return None
    if isinstance(editor, AmountEntry):
        return Decimal(plain)
    return date.fromisoformat(plain) if isinstance(editor, DayEntry) else plain
