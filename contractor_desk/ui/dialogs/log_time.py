"""Log time: one entry with everything that can be said of it, and what it would count as (picture 17a).

The same form edits an entry. *Log and new* keeps agreement, service and day for the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from contractor_desk import words
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.work import TimeEntry
from contractor_desk.desk import quick, time
from contractor_desk.desk.entry_list import entry_of
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.desk.verdicts import EntryVerdict
from contractor_desk.desk.work_choices import AgreementChoice, choices
from contractor_desk.ui.entry_times import EntryTimes
from contractor_desk.ui.included_hours import IncludedHours
from contractor_desk.ui.page import Context
from contractor_desk.ui.verdict_reader import VerdictReader
from contractor_desk.ui.verdict_words import verdict_value
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.verdict import Verdict, VerdictValue

_DAY_SECONDS = 24 * 3600


def log_time(context: Context, *, day: date | None = None, agreement: str = "", service: str = "") -> None:
    """The dialog to log time is open (action *time.log*)."""
    dialog = LogTimeDialog(context, day=day, agreement=agreement, service=service)
    dialog.open()


def edit_all(context: Context, key: str) -> None:
    """The same form over an entry of the book is open."""
    LogTimeDialog(context, key=key).open()


class LogTimeDialog(Dialog):
    """Fields by name in ``by_place``, as a ``PlaceError`` names them."""

    def __init__(
        self, context: Context, *, day: date | None = None, agreement: str = "", service: str = "", key: str = "",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        shell = context.shell
        super().__init__(
            context.theme, self.tr("Edit entry") if key else self.tr("Log time"), " ",
            parent=parent or (shell if isinstance(shell, QWidget) else None),
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._key = context, key
        self._before: TimeEntry | None = None
        self._translate = words.translator(context.formats.language)
        today = context.clock.today()
        self._choices = context.desk.ask(choices, today)
        self._names = {key: _in(names, context.formats.language) for key, names in self._choices.services}
        self._make_editors(day or today)
        self._lay_out()
        self._make_foot()
        self._reader = VerdictReader(context, self._typed, self)
        self._reader.read.connect(self._show_verdict)
        if key:
            self._fill(key)
        else:
            self._preset(agreement, service)
        self._typed_at_first = self._typed_text()
        self._listen()
        self._say_day()
        self._reader.ask()

    # How it is put together

    def _make_editors(self, day: date) -> None:
        theme, marks = self.theme, self._context.marks
        self.agreement = Choice(
            theme,
            [
                Item(each.key, f"{each.other_party}, {each.title}", mark=marks.of(each.key))
                for each in self._choices.agreements
                if not each.ended or self._key
            ],
        )
        self.service = Choice(theme)
        self.site = Choice(theme, empty="–")
        self.worker = Choice(theme)
        self.times = EntryTimes(self._context, day, self)
        self.note, self.reference = Entry(theme), Entry(theme)
        self.tags = Entry(theme, placeholder=self.tr("Optional"))
        self.billable = QCheckBox(self.tr("Billable"))
        self.billable.setChecked(True)
        self.callout = QCheckBox(self.tr("Call-out"))
        self.outside = QCheckBox(self.tr("Charge outside the period"))
        self.verdict = Verdict(theme, _unknown(self.tr("Not read yet")))
        self.included = IncludedHours(self._context)

    def _lay_out(self) -> None:
        times, hours = self.times, self.tr("Type 0:30 or 30m.")
        fields: dict[str, tuple[str, QWidget, Callable[[], str | None] | None]] = {
            "agreement": (self.tr("Agreement"), self.agreement, self._check_agreement),
            "service": (self.tr("Service"), self.service, self._check_service),
            "date": (self.tr("Date"), times.day, self._check_day),
            "start": (self.tr("From"), times.start, self._check_start),
            "end": (self.tr("To"), times.end, self._check_end),
            "break_seconds": (self.tr("Break"), times.pause, lambda: _wrong(times.pause, hours)),
            "seconds": (self.tr("Duration"), times.length, self._check_length),
            "site": (self.tr("Site"), self.site, None),
            "worker": (self.tr("Worker"), self.worker, self._check_worker),
            "note": (self.tr("Note, shown to the client"), self.note, None),
            "reference": (self.tr("Ticket or reference"), self.reference, None),
            "tags": (self.tr("Tags"), self.tags, None),
        }
        self.by_place = {
            place: Field(self.theme, name, editor, check=check) for place, (name, editor, check) in fields.items()
        }
        self.by_place["seconds"].set_hint(self.tr("or 2, 2h, 120m"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(12))
        grid.setVerticalSpacing(self.theme.px(10))
        for column in range(4):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, self.theme.px(100))
        rows: tuple[tuple[tuple[str, int], ...], ...] = (
            (("agreement", 2), ("service", 2)),
            (("date", 1), ("start", 1), ("end", 1), ("break_seconds", 1)),
            (("seconds", 1), ("site", 1), ("worker", 2)),
            (("note", 4),),
            (("reference", 2), ("tags", 2)),
        )
        for row, placed in enumerate(rows):
            column = 0
            for name, span in placed:
                grid.addWidget(self.by_place[name], row, column, 1, span)
                column += span
        self.body.addLayout(grid)
        ticks = QHBoxLayout()
        ticks.setSpacing(self.theme.px(18))
        for tick in (self.billable, self.callout, self.outside):
            ticks.addWidget(tick)
        ticks.addStretch(1)
        self.body.addLayout(ticks)
        self.body.addWidget(self.verdict)
        self.body.addWidget(self.included)
        self.body.addStretch(1)

    def _make_foot(self) -> None:
        self.ask_now = QCheckBox(self.tr("Ask for approval now"))
        self.ask_now.hide()
        self.add_to_foot(self.ask_now)
        self.add_cancel()
        if not self._key:
            self.again = self.add_button(self.tr("Log and new"))
            self.again.clicked.connect(self._log_and_new)
        self.add_button(self.tr("Save") if self._key else self.tr("Log time"), primary=True)

    def _listen(self) -> None:
        self.agreement.picked.connect(self._agreement_picked)
        for choice in (self.service, self.site, self.worker):
            choice.picked.connect(self._reader.ask_soon)
        for tick in (self.billable, self.callout, self.outside):
            tick.toggled.connect(self._reader.ask_soon)
        self.times.changed.connect(self._reader.ask_soon)
        self.times.changed.connect(self._say_day)
        self.times.changed.connect(self._look_again)

    # What it shows

    def _preset(self, agreement: str, service: str) -> None:
        if not agreement:
            last = self._context.desk.ask(quick.last_work)
            agreement, service = (last.agreement, last.service) if last is not None else ("", "")
        self.agreement.set_key(agreement)
        self._offer()
        self.service.set_key(service)

    def _fill(self, key: str) -> None:
        entry, invoice = self._context.desk.ask(entry_of, key)
        self._before = entry
        chosen = next(each for each in self._choices.agreements if each.key == entry.agreement)
        self.agreement.set_key(entry.agreement)
        self._offer()
        self.service.set_key(entry.service)
        self.site.set_key(entry.site or "")
        self.worker.set_key(entry.worker)
        self.times.show_entry(entry, chosen.time_zone)
        self.note.setText(entry.note)
        self.reference.setText(entry.reference or "")
        self.tags.setText(", ".join(entry.tags))
        self.billable.setChecked(entry.billable)
        self.callout.setChecked(entry.callout)
        self.outside.setChecked(entry.outside_period)
        if invoice is not None and self.primary is not None:
            self.primary.setEnabled(False)

    def _offer(self) -> None:
        """Services, sites and workers of the agreement; what was chosen stays if it is among them."""
        chosen = self._agreement()
        listed = chosen.listed if chosen is not None else ()
        rest = [key for key in self._names if key not in listed]
        self.service.set_items([Item(key, self._names.get(key, key)) for key in (*listed, *rest)])
        self.site.set_items([Item(*site) for site in chosen.sites] if chosen is not None else [])
        self.by_place["site"].setEnabled(bool(chosen is not None and chosen.sites))
        workers = [
            Item(key, name) for key, name, party in self._choices.workers
            if chosen is not None and party == chosen.contractor
        ]  # fmt: skip
        self.worker.set_items(workers)
        if not self.worker.key and workers:
            own = self._choices.own_worker
            self.worker.set_key(own if own in {worker.key for worker in workers} else workers[0].key)

    def _agreement_picked(self, _: str) -> None:
        self._offer()
        self._reader.ask_soon()

    def _say_day(self) -> None:
        day = self.times.day.value() if self.times.day.readable() else None
        text = self.tr("Entry for {day}").format(day=self._context.formats.long_day(day)) if day else " "
        self.remark.setText(text)

    def _look_again(self) -> None:
        """What is said at one of the times goes once another has cured it."""
        for place in ("start", "end", "seconds"):
            if self.by_place[place].error:
                self.by_place[place].check()

    def _show_verdict(self, verdict: EntryVerdict | None) -> None:
        if verdict is None:
            self.verdict.set_value(_unknown(self.tr("Type a duration, or from and to, to see what it counts as")))
            self.included.hide()
            self.ask_now.hide()
            return
        formats = self._context.formats
        self.verdict.set_value(verdict_value(formats, verdict, self._names.get(verdict.service, verdict.service)))
        asked = self._before is not None and self._before.asked_on is not None
        self.ask_now.setVisible(verdict.needs_approval and not verdict.approved and not asked)
        self.included.show_month(verdict, self.agreement.key)

    # What is typed

    def _agreement(self) -> AgreementChoice | None:
        return next((each for each in self._choices.agreements if each.key == self.agreement.key), None)

    def _facts(self) -> dict[str, Any]:
        tags = tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip())
        return {
            "agreement": self.agreement.key, "service": self.service.key, "worker": self.worker.key or None,
            "site": self.site.key or None, "note": self.note.text().strip(),
            "reference": self.reference.text().strip() or None, "tags": tags, "billable": self.billable.isChecked(),
            "callout": self.callout.isChecked(), "outside_period": self.outside.isChecked(),
        }  # fmt: skip

    def _typed(self) -> Mapping[str, Any] | None:
        times = self.times.value()
        if times is None or not self.agreement.key or not self.service.key:
            return None
        approved = self._before.approved if self._before is not None else None
        return times.facts() | self._facts() | {"key": self._key or None, "approved": approved}

    def _typed_text(self) -> tuple[object, ...]:
        return (*self._facts().items(), self.times.value(), self.times.length.text(), self.times.start.text())

    def is_changed(self) -> bool:
        return self._typed_text() != self._typed_at_first

    # Checks

    def _check_agreement(self) -> str | None:
        return None if self.agreement.key else self.tr("Choose an agreement.")

    def _check_service(self) -> str | None:
        return None if self.service.key else self.tr("Choose a service.")

    def _check_worker(self) -> str | None:
        return None if self.worker.key else self.tr("Choose whose time it is.")

    def _check_day(self) -> str | None:
        return _wrong(self.times.day, self.tr("Type 25 Nov."), needed=True)

    def _check_start(self) -> str | None:
        return _wrong(self.times.start, self.tr("Type 14:45."))

    def _check_end(self) -> str | None:
        wrong = _wrong(self.times.end, self.tr("Type 16:45."))
        if wrong is None and bool(self.times.start.text().strip()) != bool(self.times.end.text().strip()):
            return self.tr("Give both.")
        return wrong

    def _check_length(self) -> str | None:
        wrong = _wrong(self.times.length, self.tr("Type 2:00 or 75m."))
        if wrong is None and (self.times.length.value() or 0) > _DAY_SECONDS:
            return self.tr("A day has 24 hours.")
        if wrong is None and self.times.value() is None and not self.times.start.text().strip():
            return self.tr("How long?")
        return wrong

    def focus_first(self) -> None:
        """In the duration, where agreement and service are chosen already."""
        if self.agreement.key and self.service.key and not self._key:
            self.times.length.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().focus_first()

    # What it does

    def submit(self) -> None:
        if self._write():
            self.accept()

    def _log_and_new(self) -> None:
        if not self._write():
            return
        for editor in (self.times.start, self.times.end, self.times.length, self.note, self.reference, self.tags):
            editor.clear()
        self.times.pause.set_value(0)
        self._typed_at_first = self._typed_text()
        self.times.length.setFocus(Qt.FocusReason.OtherFocusReason)
        self._reader.ask()

    def _write(self) -> bool:
        if not self.check_fields():
            self.ask_now.hide()
            return False
        times = self.times.value()
        assert times is not None, "the fields were checked"
        facts = self._facts()
        if self.ask_now.isVisible() and self.ask_now.isChecked():
            facts["asked_on"] = self._context.clock.today()
        formats, name = self._context.formats, self._names.get(self.service.key, "")
        try:
            if self._before is not None:
                changed = times.facts() if self._times_changed(times) else {}
                entry = self._context.shell.do(
                    time.edit_entry, self._key, said=self.tr("Entry saved"), detail=name, **(facts | changed)
                )  # fmt: skip
            else:
                entry = self._context.shell.do(time.log_time, **(facts | times.facts()))
                said = self.tr("{hours} logged").format(hours=formats.hours(entry.duration))
                self._context.shell.say(said, detail=name, undo=True)
        except DeskError as error:
            self._refused(error)
            return False
        assert isinstance(entry, TimeEntry)
        return True

    def _times_changed(self, times: object) -> bool:
        assert self._before is not None
        before = EntryTimes(self._context, self._context.clock.today(), self)
        chosen = next(each for each in self._choices.agreements if each.key == self._before.agreement)
        before.show_entry(self._before, chosen.time_zone)
        return before.value() != times

    def _refused(self, error: DeskError) -> None:
        place = str(error.data.get("place", "")) if isinstance(error, PlaceError) else ""
        place = {"hours": "seconds", "at": "start", "on": "date"}.get(place, place)
        if error.code == "which_worker":
            place = "worker"
        field = self.by_place.get(place)
        if field is None or not isinstance(error, PlaceError):
            self.banner.say(error_sentence(error, self._translate), "danger")
            return
        field.set_error(flaw_sentence(error.data["expected"], error.data, self._translate))
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)


def _wrong(editor: Any, sentence: str, *, needed: bool = False) -> str | None:
    """The sentence if what is typed cannot be read, or is missing where it is needed."""
    if not editor.readable() or (needed and not editor.text().strip()):
        return sentence
    return None


def _unknown(text: str) -> VerdictValue:
    return VerdictValue(tone="neutral", glyph="info", title=text)


def _in(names: Mapping[str, str], language: str) -> str:
    return names.get(language) or names.get("en") or next(iter(names.values()), "")
