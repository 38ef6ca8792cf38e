"""Safety and reminders (19c, what there is of it): where the book lies, a copy of it, the proof that it is sound, and
how early new agreements remind."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk import parties, safekeeping, soundness
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages.settings.section import Section, card
from contractor_desk.ui.record_form import attempt
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import Elided, Icon, label
from contractor_desk.ui.widgets.reflow import Flow
from contractor_desk.ui.widgets.states import Loading
from contractor_desk.words import translator

MOST_LEAD_DAYS, MOST_SHOWN = 3650, 12


class SafetySection(Section):
    """What is done here concerns the file of the book, save for the days of reminders."""

    key = "safety"

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Safety and reminders"), "")
        theme = context.theme
        px = theme.px
        self.file = Elided("", "strong")
        self.file_size = label("", "secondary")
        self.copy = Button(theme, self.tr("Save a copy…"), small=True)
        self.open_folder = Button(theme, self.tr("Show the folder"), small=True, kind="quiet")
        place = QWidget()
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(10))
        row.addWidget(Icon(theme, "database", "text2", 16))
        row.addWidget(self.file, 1)
        row.addWidget(self.file_size)
        column.addLayout(row)
        said = self.tr("A copy is a book of its own: put it on another disk, and open it if this one is lost.")
        column.addWidget(label(said, "small", wrap=True))
        column.addWidget(Flow(theme, (self.copy, self.open_folder), gap=8))
        self.left.addWidget(card(theme, place, self.tr("Where the book lies")))
        self.proof = SoundnessCard(context)
        self.left.addWidget(self.proof)
        self.left.addStretch(1)
        self.days = Entry(theme)
        hint = self.tr("For new agreements; each can have its own. From 0 to {most} days, with commas.")
        self.days_field = Field(
            theme, self.tr("Days before a date"), self.days, hint=hint.format(most=MOST_LEAD_DAYS), check=self._wrong
        )
        self.desktop = QCheckBox(self.tr("Also on the desktop, while the program runs"))
        self.desktop.clicked.connect(lambda: context.shell.run_action("reminders.desktop"))
        reminders = QWidget()
        column = QVBoxLayout(reminders)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.days_field)
        column.addWidget(self.desktop)
        self.right.addWidget(card(theme, reminders, self.tr("Reminders")))
        self.right.addStretch(1)
        self.copy.clicked.connect(self._copy)
        self.open_folder.clicked.connect(self._open_folder)
        self.days_field.left.connect(self.save)

    def focus(self, name: str) -> None:
        (self.proof.check if name == "check" else self.copy).setFocus()

    def refresh(self) -> None:
        path = self.context.desk.ask(safekeeping.book_file)
        self.remark = self.tr("this book: {name}").format(name=path.name)
        self.file.setText(str(path))
        self.file.setAccessibleName(self.tr("The book is {path}").format(path=path))
        megabytes = self.context.formats.number(round(path.stat().st_size / 100_000), 0)
        self.file_size.setText(self.tr("{size} MB").format(size=self._tenths(megabytes)))
        self.desktop.setChecked(self.context.preferences.notices)
        if not self.days.hasFocus():
            self.days.setText(_listed(self.context.desk.ask(parties.lead_days)))

    def save(self) -> bool:
        if self._wrong() is not None:
            return False
        days = _days(self.days.text())
        if tuple(days) != self.context.desk.ask(parties.lead_days):
            attempt(self.context, parties.set_setting, parties.LEAD_DAYS_SETTING, days)
        self.days.setText(_listed(days))
        return True

    def revert(self) -> bool:
        kept = _listed(self.context.desk.ask(parties.lead_days))
        if self.days.text() == kept:
            return False
        self.days.setText(kept)
        self.days_field.set_error("")
        return True

    def copy_to(self, target: Path) -> None:
        """A copy of the book is made there, on a worker."""
        desk = self.context.desk
        self.context.jobs.run(
            lambda _: desk.ask(safekeeping.copy_book, target),
            done=lambda path: self.context.shell.say(self.tr("Copy saved"), detail=str(path)),
            failed=self._fail,
        )

    def _copy(self) -> None:
        path = self.context.desk.ask(safekeeping.book_file)
        day = self.context.clock.today().isoformat()
        proposed = path.with_name(f"{path.stem} {day}{path.suffix}")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), str(proposed), self.tr("Books (*.cdesk)"))
        if chosen:
            self.copy_to(Path(chosen))

    def _open_folder(self) -> None:
        folder = self.context.desk.ask(safekeeping.book_file).parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _fail(self, error: Exception) -> None:
        self.context.shell.show_error(error)

    def _wrong(self) -> str | None:
        try:
            _days(self.days.text())
        except ValueError:
            return self.tr("Whole days from 0 to {most}, such as 90, 30, 7.").format(most=MOST_LEAD_DAYS)
        return None

    def _tenths(self, number: str) -> str:
        return f"{number[:-1] or '0'}{self.context.formats.decimal_point}{number[-1]}"


class SoundnessCard(Card):
    """The proof: a button, and then what was found, with the time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, self.tr("Soundness"))
        px = context.theme.px
        self.context = context
        self.check = Button(context.theme, self.tr("Check now"), small=True)
        self.add_to_head(self.check)
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(px(16), 0, px(16), px(12))
        self._rows.setSpacing(px(6))
        self.body.addLayout(self._rows)
        self.loading = Loading(context.theme, 2)
        self.loading.hide()
        self.body.addWidget(self.loading)
        said = self.tr("Every figure, number, document and event of the history is proved against the others.")
        self._show([(said, "", "info")])
        self.check.clicked.connect(self.run)

    def run(self) -> None:
        """The book is checked, on a worker."""
        desk, language = self.context.desk, self.context.formats.language
        self.check.setEnabled(False)
        self._show([])

        def prove(_: object) -> list[str]:
            words = translator(language)
            return [soundness.finding_sentence(one, words) for one in desk.ask(soundness.check_book)]

        self.loading.follow(self.context.jobs.run(prove, done=self._proved, failed=self._failed))

    @property
    def sentences(self) -> list[str]:
        """What is said."""
        return list(self._said)

    def _proved(self, found: list[str]) -> None:
        self.check.setEnabled(True)
        when = self._when(self.context.clock.now())
        if not found:
            good = (
                self.tr("The file is whole, keys agree"),
                self.tr("Invoices add up, no number is missing"),
                self.tr("The history hangs together"),
            )
            self._show([(text, when, "ok") for text in good])
            return
        rows = [(text, when, "danger") for text in found[:MOST_SHOWN]]
        if len(found) > MOST_SHOWN:
            rows.append((self.tr("%n more", "", len(found) - MOST_SHOWN), "", "danger"))
        self._show(rows)

    def _failed(self, error: Exception) -> None:
        self.check.setEnabled(True)
        if not isinstance(error, DeskError | StoreError):
            raise error
        self.context.shell.show_error(error)

    def _when(self, now: datetime) -> str:
        return f"{self.context.formats.day_month(now.date())} {self.context.formats.time(now)}"

    def _show(self, rows: list[tuple[str, str, str]]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._said = [text for text, _, _ in rows]
        icons = {"ok": "check", "danger": "warning", "info": "info"}
        for text, when, tone in rows:
            made = QWidget()
            line = QHBoxLayout(made)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(self.context.theme.px(10))
            line.addWidget(Icon(self.context.theme, icons[tone], "text3" if tone == "info" else tone, 13))
            line.addWidget(label(text, "secondary", wrap=True), 1)
            line.addWidget(label(when, "secondary", numbers=True))
            self._rows.addWidget(made)


def _days(text: str) -> list[int]:
    """The days from the most to the fewest, each once. Raises ValueError for what is no day, or for none."""
    days = sorted({int(part) for part in re.split(r"[,;\s]+", text.strip()) if part}, reverse=True)
    if not days or days[0] > MOST_LEAD_DAYS or days[-1] < 0:
        raise ValueError(text)
    return days


def _listed(days: list[int] | tuple[int, ...]) -> str:
    return ", ".join(str(day) for day in days)
