"""The popover of an entry: when, what, note, what it counts as, and delete, split, approve (picture 17b).

Esc discards, Enter and a click outside save. An entry on an issued invoice is shown and says why it is locked.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk import words
from contractor_desk.core.errors import DeskError
from contractor_desk.desk import quick, time
from contractor_desk.desk.entry_list import entry_of
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.desk.verdicts import EntryVerdict
from contractor_desk.desk.work_choices import choices
from contractor_desk.ui.dialogs.log_time import LogTimeDialog
from contractor_desk.ui.dialogs.record_yes import RecordYesDialog
from contractor_desk.ui.dialogs.split_entry import SplitEntryDialog
from contractor_desk.ui.entry_times import EntryTimes
from contractor_desk.ui.page import Context
from contractor_desk.ui.verdict_reader import VerdictReader
from contractor_desk.ui.verdict_words import verdict_value
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part, rule
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.labels import Elided, Icon, label, retone
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.popover import Popover
from contractor_desk.ui.widgets.verdict import Verdict, VerdictValue


def edit_entry(context: Context, key: str = "", at: QRect | None = None) -> None:
    """The popover of the entry, or without a key of what was worked on last, is open beside the box (global pixels),
    else in the middle (action *time.edit*)."""
    if not key:
        last = context.desk.ask(quick.last_work)
        if last is None:
            return
        key = last.key
    shell = context.shell
    parent = shell if isinstance(shell, QWidget) else None
    if at is None:
        screen = QGuiApplication.primaryScreen().availableGeometry()
        middle = parent.geometry().center() if parent is not None else screen.center()
        at = QRect(middle.x() - context.theme.px(200), middle.y(), 1, 1)
    EntryPopover(context, key, parent).open_beside(at)


class EntryPopover(Popover):
    """One entry of the book."""

    def __init__(self, context: Context, key: str, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context, self._key = context, key
        self._translate = words.translator(context.formats.language)
        self.entry, self.invoice = context.desk.ask(entry_of, key)
        offered = context.desk.ask(choices, context.clock.today())
        self._agreement = next(each for each in offered.agreements if each.key == self.entry.agreement)
        language = context.formats.language
        self._names = {
            service: names.get(language) or names.get("en") or service for service, names in offered.services
        }
        self.times = EntryTimes(context, context.clock.today(), self)
        self.times.show_entry(self.entry, self._agreement.time_zone)
        self._times_before = self.times.value()
        rest = [service for service in self._names if service not in self._agreement.listed]
        items = [Item(service, self._names.get(service, service)) for service in (*self._agreement.listed, *rest)]
        self.service = Choice(context.theme, items)
        self.service.set_key(self.entry.service)
        self.note = Entry(context.theme, placeholder=self.tr("Note, shown to the client"))
        self.note.setText(self.entry.note)
        self.verdict = Verdict(context.theme, VerdictValue(tone="neutral", glyph="info", title=" "))
        self.wrong = label("", "error", wrap=True)
        self.wrong.hide()
        self._lay_out()
        self._reader = VerdictReader(context, self._typed, self)
        self._reader.read.connect(self._show_verdict)
        self.times.changed.connect(self._reader.ask_soon)
        self.times.changed.connect(self._clear_wrong)
        self.service.picked.connect(self._reader.ask_soon)
        self._lock()
        self._reader.ask()

    # How it is put together

    def _lay_out(self) -> None:
        px = self.theme.px
        self.setAccessibleName(self.tr("Entry"))
        self.body.addLayout(self._head())
        self.body.addWidget(rule())
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), px(12), px(16), px(12))
        inner.setSpacing(px(10))
        when = QHBoxLayout()
        when.setSpacing(px(8))
        clock = self.entry.start is not None
        when.addWidget(self.times.day, 4)
        if clock:
            when.addWidget(self.times.start, 3)
            when.addWidget(self.times.end, 3)
        else:
            when.addWidget(self.times.length, 3)
            when.addStretch(3)
        for editor, name in (
            (self.times.day, self.tr("Date")), (self.times.start, self.tr("From")), (self.times.end, self.tr("To")),
            (self.times.length, self.tr("Duration")), (self.service, self.tr("Service")), (self.note, self.tr("Note")),
        ):  # fmt: skip
            editor.setAccessibleName(name)
        inner.addLayout(when)
        inner.addWidget(self.wrong)
        inner.addWidget(self.service)
        inner.addWidget(self.note)
        inner.addWidget(self.verdict)
        self._asked_row = self._approval_row()
        inner.addWidget(self._asked_row)
        self.body.addLayout(inner)
        self.body.addWidget(self._foot())

    def _head(self) -> QHBoxLayout:
        px = self.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(10), px(16), px(9))
        head.setSpacing(px(9))
        head.addWidget(AgreementMark(self.theme, self._context.marks.of(self.entry.agreement)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._title = Elided(self._names.get(self.entry.service, self.entry.service), "strong")
        place = dict(self._agreement.sites).get(self.entry.site or "", "")
        where = f"{self._agreement.other_party}, {self._agreement.title}" + (f" · {place}" if place else "")
        texts.addWidget(self._title)
        texts.addWidget(Elided(where, "small"))
        head.addLayout(texts, 1)
        seconds = self.entry.duration
        if self.entry.running and self.entry.start is not None:
            seconds = max(0, int((self._context.clock.now() - self.entry.start).total_seconds()))
        self.length = label(self._context.formats.hours(seconds), "section", numbers=True)
        head.addWidget(self.length)
        return head

    def _approval_row(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.theme.px(6))
        layout.addWidget(Icon(self.theme, "mail", "text3", 14))
        self._asked = Elided("", "secondary")
        layout.addWidget(self._asked, 1)
        self.ask = Button(self.theme, self.tr("Ask"), small=True)
        self.ask.clicked.connect(self._ask_approval)
        self.yes = Button(self.theme, self.tr("Record yes…"), small=True)
        self.yes.clicked.connect(partial(self._leave_to, RecordYesDialog))
        layout.addWidget(self.ask)
        layout.addWidget(self.yes)
        row.hide()
        return row

    def _foot(self) -> QWidget:
        px = self.theme.px
        foot = part("cardfoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(16), px(10), px(16), px(10))
        row.setSpacing(px(8))
        self.delete = Button(self.theme, self.tr("Delete"), icon="delete", kind="danger", small=True)
        self.delete.clicked.connect(self._delete)
        self.split = Button(self.theme, self.tr("Split…"), small=True)
        self.split.clicked.connect(self._split)
        self.more = Button(self.theme, self.tr("All fields…"), small=True)
        self.more.clicked.connect(self._open_all)
        self.done_button = Button(self.theme, self.tr("Done"), kind="primary", small=True, keys="Return")
        self.done_button.clicked.connect(self._finish)
        for widget in (self.delete, self.split, self.more):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.done_button)
        self.split.setEnabled(self.entry.start is not None and self.entry.end is not None)
        return foot

    def _lock(self) -> None:
        if self.invoice is None:
            return
        for editor in (self.times.day, self.times.start, self.times.end, self.times.length, self.note):
            editor.setReadOnly(True)
        for widget in (self.service, self.delete, self.split, self.more):
            widget.setEnabled(False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        first = self.times.end if self.entry.end is not None else self.times.length
        (first if first.isVisible() else self.note).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button) and focused is not self.done_button:
                focused.click()
            else:
                self._finish()
        elif event.key() == Qt.Key.Key_Delete and not isinstance(self.focusWidget(), Entry):
            self._delete()
        else:
            super().keyPressEvent(event)

    # What is typed

    def _typed(self) -> Mapping[str, Any] | None:
        times = self.times.value()
        if times is None or not self.service.key:
            return None
        entry = self.entry
        facts = {
            "key": entry.key, "agreement": entry.agreement, "service": self.service.key, "worker": entry.worker,
            "site": entry.site, "billable": entry.billable, "callout": entry.callout, "approved": entry.approved,
            "outside_period": entry.outside_period,
        }  # fmt: skip
        return times.facts() | facts

    def _show_verdict(self, verdict: EntryVerdict | None) -> None:
        formats = self._context.formats
        self._title.setText(self._names.get(self.service.key, self.service.key))
        if self.times.length.readable() and not self.entry.running:
            self.length.setText(formats.hours(self.times.length.value() or 0))
        if verdict is None:
            title = self.tr("The timer runs") if self.entry.running else self.tr("Not a time yet")
            self.verdict.set_value(VerdictValue(tone="neutral", glyph="info", title=title))
            return
        self.verdict.set_value(verdict_value(formats, verdict, self._names.get(verdict.service, verdict.service)))
        self._show_approval(verdict)
        self.adjustSize()

    def _show_approval(self, verdict: EntryVerdict) -> None:
        formats, entry = self._context.formats, self.entry
        self._asked_row.setVisible(verdict.needs_approval and self.invoice is None)
        if entry.approved is not None and entry.approved.on is not None:
            who = entry.approved.by or entry.approved.reference or ""
            text = self.tr("Yes from {who}, {day}").format(who=who, day=formats.day_month(entry.approved.on))
        elif entry.asked_on is not None:
            text = self.tr("Asked {day}").format(day=formats.day_month(entry.asked_on))
        else:
            text = self.tr("Not asked yet")
        self._asked.setText(text)
        self.ask.setVisible(entry.asked_on is None and not verdict.approved)
        self.yes.setVisible(not verdict.approved)

    def _clear_wrong(self) -> None:
        self.wrong.hide()
        for editor in (self.times.day, self.times.start, self.times.end, self.times.length):
            retone(editor, "wrong", False)

    # What it does

    def may_close(self) -> bool:
        return self._save()

    def _finish(self) -> None:
        if self._save():
            self.close()

    def _save(self) -> bool:
        """What was changed is in the book, or refused with the sentence at the times."""
        if self.invoice is not None:
            return True
        times = self.times.value()
        changed: dict[str, Any] = {}
        if self.service.key and self.service.key != self.entry.service:
            changed["service"] = self.service.key
        if self.note.text().strip() != self.entry.note:
            changed["note"] = self.note.text().strip()
        if times != self._times_before or (times is None and not self.entry.running):
            if times is None:
                self._refuse(self.tr("Type a day and times, such as 14:45."))
                return False
            changed |= times.facts()
        if not changed:
            return True
        try:
            self._context.shell.do(
                time.edit_entry, self._key, said=self.tr("Entry saved"), detail=self._title.text(), **changed
            )
        except DeskError as error:
            self._refuse(error_sentence(error, self._translate))
            return False
        return True

    def _refuse(self, sentence: str) -> None:
        for editor in (self.times.day, self.times.start, self.times.end, self.times.length):
            retone(editor, "wrong", not editor.readable() or not editor.text().strip())
        self.wrong.setText(sentence)
        self.wrong.show()
        self.adjustSize()

    def _delete(self) -> None:
        self.close()
        try:
            self._context.shell.do(
                time.delete_entries, (self._key,), said=self.tr("Entry deleted"),
                detail=f"{self._title.text()}, {self._agreement.other_party}, {self.length.text()}",
            )  # fmt: skip
        except DeskError as error:
            self._context.shell.show_error(error)

    def _ask_approval(self) -> None:
        today = self._context.clock.today()
        self._context.shell.do(
            time.ask_approval, (self._key,), on=today, said=self.tr("Noted that the client is asked")
        )
        self.entry, self.invoice = self._context.desk.ask(entry_of, self._key)
        self._reader.ask()

    def _leave_to(self, dialog: type[RecordYesDialog]) -> None:
        if self._save():
            parent = self.parentWidget()
            self.close()
            dialog(self._context, (self._key,), parent).open()

    def _split(self) -> None:
        if self._save():
            parent = self.parentWidget()
            entry, _ = self._context.desk.ask(entry_of, self._key)
            self.close()
            SplitEntryDialog(self._context, entry, self._agreement.time_zone, parent).open()

    def _open_all(self) -> None:
        if self._save():
            self.close()
            LogTimeDialog(self._context, key=self._key).open()
