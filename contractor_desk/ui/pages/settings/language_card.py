"""Language and formats of this machine's windows: words, numbers and dates, theme, text size; all at once."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import cast

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.desk.code_names import country_names
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.page import Context
from contractor_desk.ui.theme import SCALES
from contractor_desk.ui.theme import Choice as ThemeChoice
from contractor_desk.ui.widgets.cards import Card, rule
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.segments import Option, SegmentedControl

_AMOUNT = Decimal(24000)


class LanguageCard(Card):
    """What is chosen is kept in the preferences and shown at once."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "")
        theme, preferences = context.theme, context.preferences
        px = theme.px
        self.context = context
        self.language = Choice(theme, language_items(self.tr("As the system")))
        self.language.set_key(preferences.language)
        self.region = Choice(theme, region_items(context, self.tr("As the system")))
        self.region.set_key(preferences.region)
        self.theme_choice = SegmentedControl(
            theme,
            (
                Option("system", self.tr("System")),
                Option("light", self.tr("Light")),
                Option("dark", self.tr("Dark")),
            ),
            self.tr("Theme"),
        )
        self.theme_choice.set_current(theme.choice)
        self.scale = Choice(
            theme, [Item(f"{scale:g}", context.formats.percent(round(scale * 100))) for scale in SCALES]
        )
        self.scale.set_key(f"{theme.scale:g}")
        self._choices = {"language": self.language, "region": self.region, "scale": self.scale}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(11))
        grid.addWidget(Field(theme, self.tr("This program speaks"), self.language), 0, 0)
        grid.addWidget(Field(theme, self.tr("Numbers and dates"), self.region), 0, 1)
        themes = QWidget()
        row = QHBoxLayout(themes)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.theme_choice)
        row.addStretch(1)
        grid.addWidget(Field(theme, self.tr("Theme"), themes), 1, 0, 1, 2)
        grid.addWidget(Field(theme, self.tr("Text size"), self.scale), 2, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout()
        column.setContentsMargins(px(16), px(11), px(16), px(12))
        column.setSpacing(px(9))
        column.addWidget(label(self.tr("Language and formats"), "section"))
        column.addLayout(grid)
        column.addWidget(rule())
        column.addWidget(self._examples())
        self.body.addLayout(column)
        self.language.picked.connect(lambda key: context.shell.speak(key, preferences.region))
        self.region.picked.connect(lambda key: context.shell.speak(preferences.language, key))
        self.theme_choice.chosen.connect(self._set_theme)
        self.scale.picked.connect(self._set_scale)

    def focused(self) -> str:
        """The name of the choice that has the focus."""
        return next((name for name, choice in self._choices.items() if choice.hasFocus()), "")

    def focus(self, name: str) -> None:
        self._choices[name].setFocus()

    def _examples(self) -> QWidget:
        px, formats, today = self.context.theme.px, self.context.formats, self.context.clock.today()
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(px(2))
        grid.setHorizontalSpacing(px(14))
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("Looks like this"), "smaller"), 0, 0, 1, 2)
        currency = formats.currency or "EUR"
        week = self.tr("week {number}").format(number=formats.week(today))
        here = label(f"{formats.money(_AMOUNT, currency)} · {formats.day(today)} · {week}", "strong", numbers=True)
        grid.addWidget(label(self.tr("Here"), "secondary"), 1, 0)
        grid.addWidget(here, 1, 1)
        others = (
            (self.tr("Danish client"), Formats("da", "da_DK"), "DKK"),
            (self.tr("British client"), Formats("en", "en_GB"), "GBP"),
        )
        for at, (name, other, money) in enumerate(others, start=2):
            grid.addWidget(label(name, "secondary"), at, 0)
            grid.addWidget(label(example(other, money, today), "secondary", numbers=True), at, 1)
        return made

    def _set_theme(self, choice: str) -> None:
        self.context.preferences.theme = cast(ThemeChoice, choice)
        self.context.theme.set_choice(cast(ThemeChoice, choice))

    def _set_scale(self, scale: str) -> None:
        self.context.preferences.scale = float(scale)
        self.context.theme.set_scale(float(scale))


def language_items(system: str) -> list[Item]:
    """The languages of the window, each by its own name."""
    return [Item("", system), Item("en", "English"), Item("sv", "Svenska")]


def region_items(context: Context, system: str) -> list[Item]:
    """The countries in whose way numbers and dates can be written, by name."""
    found = [Item(code, name) for code, name in country_names(context.formats.language)]
    known = {item.key for item in found}
    chosen = context.preferences.region
    more = [Item(chosen, chosen)] if chosen and chosen not in known else []
    return [Item("", system), *more, *found]


def example(formats: Formats, currency: str, day: date) -> str:
    """An amount and a day as they are written there."""
    return f"{formats.money(_AMOUNT, currency)} · {formats.day(day)}"
