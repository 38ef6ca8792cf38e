"""The page of a book without a business: look at the sample, or set up one's own (picture 08)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Side
from contractor_desk.desk.code_names import country_names
from contractor_desk.desk.desk import Desk
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.jobs import Progress
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.settings.language_card import language_items
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part, rule
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.labels import Icon, label
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.segments import Option, SegmentedControl
from contractor_desk.ui.widgets.sheet import Sheet
from contractor_desk.ui.widgets.states import Loading

REGIONS = ("SE", "DK", "NO", "FI", "DE", "NL", "IE", "GB")
_AMOUNT = Decimal("1234.5")


class TermPicture(Painted):
    """Four years and two options, today and the day to decide: what the program is about, in one line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("An agreement of four years with two options of a year"))

    def design_size(self) -> tuple[float, float]:
        return 860, 78

    def paint(self, sheet: Sheet) -> None:
        unit = sheet.width / 860
        bar = QRectF(0, 22, 430 * unit, 22)
        sheet.rect(bar, fill="accent", radius=4)
        sheet.text(12, 37, self.tr("4 years"), size=12, weight=600, colour="onAccent")
        sheet.rect(QRectF(430 * unit, 22, 112 * unit, 22), fill="accentSoft", line="accent")
        for place in (546, 704):
            box = QRectF(place * unit, 22, 154 * unit, 22)
            sheet.rect(box, line="text3", dash=(4, 3), radius=3)
            sheet.text(box.center().x(), 37, self.tr("+ 1 year"), size=12, colour="text2", align="middle")
        today, decide = 430 * unit, 503 * unit
        sheet.line(today, 6, today, 56, "text", 2)
        sheet.disc(today, 6, 4.5, fill="text")
        sheet.text(today, 71, self.tr("today"), size=12, colour="text2", align="middle")
        sheet.line(decide, 6, decide, 52, "warn", 2)
        sheet.flag(decide, 6, "warn", width=16, height=11)
        sheet.text(decide, 71, self.tr("decide"), size=12, weight=600, colour="warn", align="middle")


class StartCard(QFrame):
    """A way to begin. Signals: ``chosen()`` by its button, a click anywhere on it, or Enter."""

    chosen = Signal()

    def __init__(self, theme: Theme, icon: str, title: str, text: str, button: str, *, first: bool) -> None:
        super().__init__()
        px = theme.px
        self.setProperty("part", "startcard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("takes_space", True)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(20), px(20), px(18))
        column.setSpacing(px(8))
        tile = part("tile")
        tile.setFixedSize(px(36), px(36))
        inside = QHBoxLayout(tile)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Icon(theme, icon, "accent", 18), 0, Qt.AlignmentFlag.AlignCenter)
        column.addWidget(tile)
        column.addSpacing(px(6))
        column.addWidget(label(title, "section"))
        column.addWidget(label(text, "secondary", wrap=True))
        column.addStretch(1)
        self.button = Button(theme, button, kind="primary" if first else "plain", keys="Return" if first else "")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.chosen)
        column.addWidget(self.button)
        self.setMinimumHeight(px(222))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Right)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()


class FirstRunPage(Page):
    """Sample or own business; contractor or client."""

    key = "first_run"
    kinds = frozenset({"parties"})
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        px = theme.px
        self._under_way = False
        inner = QWidget()
        inner.setMaximumWidth(px(860))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, px(116), 0, px(24))
        column.setSpacing(0)
        column.addWidget(TermPicture(theme))
        column.addSpacing(px(34))
        head = label(self.tr("Know what each agreement covers, and when it ends."), "headline", wrap=True)
        column.addWidget(head)
        column.addSpacing(px(10))
        column.addWidget(
            label(
                self.tr(
                    "Contractor Desk keeps your agreements, hours and invoices on this computer. "
                    "Nothing is sent anywhere until you send it, and no account is needed."
                ),
                "lead",
                wrap=True,
            )
        )
        column.addSpacing(px(28))
        self.banner = Banner(theme, closable=True)
        column.addWidget(self.banner)
        self.sample = StartCard(
            theme,
            "play",
            self.tr("Start with sample data"),
            self.tr(
                "Agreements of all kinds, a year of hours and invoices of an invented firm. "
                "Your own business goes in a new book."
            ),
            self.tr("Open the sample"),
            first=True,
        )
        self.own = StartCard(
            theme,
            "agreement",
            self.tr("Set up my business"),
            self.tr("Name, company number, VAT and bank details. About five minutes, then your first agreement."),
            self.tr("Set up"),
            first=False,
        )
        column.addWidget(Beside(theme, (self.sample, 1), (self.own, 1), gap=16))
        column.addSpacing(px(24))
        column.addWidget(rule())
        column.addSpacing(px(16))
        self.language = Choice(theme, language_items(self.tr("As the system")), small=True)
        self.language.set_key(context.preferences.language)
        self.language.setAccessibleName(self.tr("Language"))
        self.region = Choice(theme, self._regions(), small=True)
        self.region.set_key(context.preferences.region)
        self.region.setAccessibleName(self.tr("Formats"))
        self.language.setMinimumWidth(px(136))
        self.region.setMinimumWidth(px(310))
        options = (Option("contractor", self.tr("Contractor")), Option("client", self.tr("Client")))
        self.side = SegmentedControl(theme, options, self.tr("I am a"))
        self.side.set_current("contractor")
        named = (
            (self.tr("Language"), self.language), (self.tr("Formats"), self.region), (self.tr("I am a"), self.side)
        )  # fmt: skip
        choices: list[tuple[QWidget, int]] = [(_named(theme, name, choice), 0) for name, choice in named]
        column.addWidget(Beside(theme, *choices, (QWidget(), 1), gap=26))
        self.loading = Loading(theme, 0, self)
        self.loading.hide()
        column.addWidget(self.loading)
        column.addStretch(1)
        outer = QWidget()
        row = QHBoxLayout(outer)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(outer)
        self.body.addWidget(scroll)
        self.language.picked.connect(lambda key: context.shell.speak(key, context.preferences.region))
        self.region.picked.connect(lambda key: context.shell.speak(context.preferences.language, key))
        self.sample.chosen.connect(self.open_sample)
        self.own.chosen.connect(self.set_up)
        self.setFocusProxy(self.sample)

    def refresh(self) -> None:
        """Nothing of the book is shown here."""

    def primary(self) -> QAbstractButton | None:
        return self.sample.button

    @property
    def chosen_side(self) -> Side:
        return "client" if self.side.current == "client" else "contractor"

    def _regions(self) -> list[Item]:
        """Where numbers and dates are written so: with an amount and a day as an example."""
        language, today = self.context.formats.language, self.context.clock.today()
        chosen = self.context.preferences.region
        names = dict(country_names(language))
        codes = [*REGIONS, *([chosen] if chosen and chosen not in REGIONS else [])]
        system = self.tr("As the system: {amount}, {day}")
        said = [Item("", _shown(system, Formats(language), today))]
        for code in codes:
            text = self.tr("{region}: {amount}, {day}").replace("{region}", names.get(code, code))
            said.append(Item(code, _shown(text, Formats(language, code), today)))
        return said

    def place(self) -> dict[str, Any]:
        at = "language" if self.language.hasFocus() else "region" if self.region.hasFocus() else ""
        return {"side": self.side.current, "at": at}

    def show_place(self, **place: Any) -> None:
        side, at = place.pop("side", self.side.current), place.pop("at", "")
        super().show_place(**place)
        self.side.set_current(side)
        if at:
            (self.language if at == "language" else self.region).setFocus()

    def open_sample(self) -> None:
        """The book becomes the sample, on a worker."""
        if self._under_way:
            return
        self._under_way = True
        desk = self.context.desk
        assert isinstance(desk, Desk)
        job = self.context.jobs.run(
            _filling(desk, self.context, self.chosen_side), done=self._filled, failed=self._failed
        )
        self.loading.follow(job)

    def set_up(self) -> None:
        """The dialog that asks for the business; then the page on which the first agreement is made."""
        from contractor_desk.ui.dialogs.business_setup import BusinessSetup

        if BusinessSetup(self.context, self.chosen_side, self).exec():
            self.context.shell.open_page("agreements")

    def _filled(self, _: object) -> None:
        self._under_way = False
        self.context.shell.refresh_chrome()
        self.context.shell.say(self.tr("This is the sample. Open or make another book in the menu at the top left."))

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        self.context.shell.show_error(error)


def _named(theme: Theme, name: str, choice: QWidget) -> QWidget:
    """The choice with its name before it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(8))
    row.addWidget(label(name, "secondary"))
    row.addWidget(choice)
    row.addStretch(1)
    return made


def _shown(text: str, formats: Formats, day: date) -> str:
    return text.format(amount=formats.money(_AMOUNT, formats.currency or "EUR"), day=formats.day(day))


def _filling(desk: Desk, context: Context, side: Side) -> Callable[[Progress], None]:
    today, now = context.clock.today(), context.clock.now()

    def fill(progress: Progress) -> None:
        from contractor_desk.desk import sample_desk

        sample_desk.fill(desk, today, side, now=now, told=lambda done, of: progress.step(done, of, ""))

    return fill
