"""The rules of surcharges, one row each; their order is the order in which *Compound* stacks them (picture 15-4).

``SurchargeEditor(theme, formats, currency="DKK")``; ``set_rules(terms.surcharges, terms.stacking)``, ``values()``
gives the rules and ``stacking`` how several add up. Rows are moved by their dots or by Alt+↑ and Alt+↓.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from contractor_desk.core.agreement import Surcharge, When
from contractor_desk.ui import typed
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.entry import Entry, Typed
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.rows_editor import EditorRow, RowsEditor
from contractor_desk.ui.widgets.segments import Option, SegmentedControl
from contractor_desk.ui.widgets.tag_choice import Tag, TagChoice

Stacking = Literal["add", "highest", "compound"]
_WIDTHS = (156, 190, 130, 0)
_WHENS = ("out_of_scope", "after_hours", "weekend", "holiday", "callout")
_UNITS = ("percent", "per_hour", "per_entry")


class SurchargeRow(EditorRow[Surcharge]):
    """A rule. Its key stays what it was; a new rule is keyed by its occasion."""

    def __init__(
        self, theme: Theme, formats: Formats, value: Surcharge, *, currency: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.key = value.key
        self.when = TagChoice(theme, self._whens(), self.tr("When"))
        self.amount = Typed(theme, lambda text: typed.amount(text, formats), self._write)
        self._formats = formats
        self.amount.setProperty("small", True)
        self.amount.setAccessibleName(self.tr("How much"))
        self.unit = Choice(
            theme,
            [
                Item("percent", self.tr("percent")),
                Item("per_hour", self.tr("{currency} an hour").format(currency=currency)),
                Item("per_entry", self.tr("{currency} each").format(currency=currency)),
            ],
            small=True,
        )
        self.unit.setAccessibleName(self.tr("Percent or amount"))
        self.included = QCheckBox()
        self.included.setAccessibleName(self.tr("Also on included work"))
        self.clause = Entry(theme, small=True, placeholder="§")
        self.clause.setAccessibleName(self.tr("Clause"))
        self.editors = {
            "when": self.when,
            "percent": self.amount,
            "unit": self.unit,
            "also_included": self.included,
            "clause": self.clause,
        }
        self.also = {"per_hour": "percent", "per_entry": "percent", "key": "when"}
        self.cells = [self.when, self._how_much(), self.included, self.clause]
        self.clause.setMaximumWidth(theme.px(68))
        self.when.set_key(value.when)
        unit = next((name for name in _UNITS if getattr(value, name) is not None), "percent")
        self.unit.set_key(unit)
        self.amount.set_value(getattr(value, unit))
        self.included.setChecked(value.also_included)
        self.clause.setText(value.clause or "")
        self.amount.textEdited.connect(self.changed)
        self.clause.textEdited.connect(self.changed)
        self.when.picked.connect(self._name)
        self.when.picked.connect(self.changed)
        self.unit.picked.connect(self.changed)
        self.included.toggled.connect(self.changed)
        self._name()

    def value(self) -> Surcharge:
        """Without an amount none of the three is given, which the checks refuse."""
        amount, unit = self.amount.value(), self.unit.key
        return Surcharge(
            key=self.key,
            when=cast(When, self.when.key),
            percent=amount if unit == "percent" else None,
            per_hour=amount if unit == "per_hour" else None,
            per_entry=amount if unit == "per_entry" else None,
            also_included=self.included.isChecked(),
            clause=self.clause.text().strip() or None,
        )

    def _write(self, value: Decimal) -> str:
        """Percents as they are, money with two decimals or more."""
        places = -int(value.normalize().as_tuple().exponent)
        money = self.unit.key != "percent"
        return self._formats.number(value if not money or places > 2 else value.quantize(Decimal("0.01")))

    def _how_much(self) -> QWidget:
        cell = QWidget(self)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(4))
        self.amount.setFixedWidth(self.theme.px(66))
        row.addWidget(self.amount)
        row.addWidget(self.unit, 1)
        return cell

    def _name(self) -> None:
        name = self.when.tag.text if self.when.tag else ""
        self.setAccessibleName(name)
        self.remove.setAccessibleName(self.tr("Remove the rule for {when}").format(when=name))

    def _whens(self) -> list[Tag]:
        return [
            Tag("out_of_scope", self.tr("Out of scope"), "out", "warn"),
            Tag("after_hours", self.tr("After hours"), "after", "night"),
            Tag("weekend", self.tr("Weekend")),
            Tag("holiday", self.tr("Holiday")),
            Tag("callout", self.tr("Call-out")),
        ]


class SurchargeEditor(RowsEditor[Surcharge]):
    """Rows of ``Surcharge``. Signals besides: ``stacking_changed(stacking)``."""

    stacking_changed = Signal(str)

    def __init__(self, theme: Theme, formats: Formats, *, currency: str = "", parent: QWidget | None = None) -> None:
        super().__init__(theme, _WIDTHS, movable=True, parent=parent)
        self.formats = formats
        self._currency = currency
        heads = (self.tr("When"), self.tr("How much"), self.tr("Also on included"), self.tr("Clause"))
        self.set_words(self.tr("Surcharges"), heads, self.tr("Add rule"))
        options = (
            Option("add", self.tr("Add")),
            Option("highest", self.tr("Highest")),
            Option("compound", self.tr("Compound")),
        )
        self._stacking = SegmentedControl(theme, options, self.tr("If several fit"))
        self._stacking.chosen.connect(self.stacking_changed)
        self._stacking.chosen.connect(self.changed)
        self.head.insertWidget(1, label(self.tr("If several fit"), "smaller"))
        self.head.insertWidget(2, self._stacking)
        self.set_values(())

    @property
    def stacking(self) -> Stacking:
        return cast(Stacking, self._stacking.current)

    def set_currency(self, currency: str) -> None:
        """The currency of amounts in rows that are made from now on."""
        self._currency = currency

    def set_rules(self, rules: Sequence[Surcharge], stacking: Stacking) -> None:
        """These rules in this order; nothing is signalled."""
        self._stacking.set_current(stacking)
        self.set_values(rules)

    def make_row(self, value: Surcharge | None) -> SurchargeRow:
        if value is None:
            taken = {row.when.key for row in self.rows() if isinstance(row, SurchargeRow)}
            when = next((when for when in _WHENS if when not in taken), "out_of_scope")
            value = Surcharge(key=self._free_key(when), when=cast(When, when))
        return SurchargeRow(self.theme, self.formats, value, currency=self._currency, parent=self)

    def _free_key(self, when: str) -> str:
        taken = {row.key for row in self.rows() if isinstance(row, SurchargeRow)}
        return next(key for key in (when, *(f"{when}_{number}" for number in range(2, 99))) if key not in taken)
