"""The week table over the book: what is typed becomes entries, in one step that can be undone.

A cell of several entries changes the last of them; entries on an invoice are refused with its number; Ctrl+D copies the
row from last week; a row is added by client or service and stays while the page is open.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.core.errors import DeskError, StoreError
from contractor_desk.desk.time import running_timers
from contractor_desk.desk.week import (
    DAYS,
    DayWork,
    RatedWeek,
    WeekOfWork,
    WorkRow,
    copy_row,
    keys_there,
    rated_week,
    set_hours,
    week_of_work,
)
from contractor_desk.desk.work_choices import Choices, choices
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.widgets.chips import SCOPE, ScopeTag
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.week_rows import Candidate, Scope, Week, WeekCell, WeekDay, WeekGroup, WeekRow
from contractor_desk.ui.widgets.week_table import WeekTable

if TYPE_CHECKING:
    from contractor_desk.ui.jobs import Progress

Place = tuple[str, str, str]
_OF_COVERAGE: dict[str, Scope] = {"included": "in", "limited": "limited", "billable": "billable", "excluded": "out"}
_BETWEEN = "\n"


class WeekView(QWidget):
    """``show_week(monday, agreement)`` reads it; the scopes follow beside the window."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._monday = _monday(context.clock.today())
        self._agreement: str | None = None
        self._added: dict[date, dict[Place, None]] = {}
        self._week: WeekOfWork | None = None
        self._rated: tuple[date, RatedWeek] | None = None
        self._choices: Choices | None = None
        self._rating = self._rate_again = False
        theme, px = context.theme, context.theme.px
        self.table = WeekTable(theme, context.formats, Week(days=self._days()))
        self.table.cell_edited.connect(self._edit)
        self.table.copy_asked.connect(self._copy)
        self.table.row_added.connect(self._add)
        self.table.row_asked.connect(self._not_found)
        self.table.opened.connect(lambda key: context.shell.open_page("agreements", agreement=key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(12))
        column.setSpacing(px(8))
        column.addWidget(self.table, 1000)
        foot = QHBoxLayout()
        foot.setSpacing(px(18))
        self.tags = {kind: ScopeTag(theme, kind) for kind in ("in", "out", "after")}
        for tag in self.tags.values():
            tag.hide()
            foot.addWidget(tag)
        self.wrong = Elided("", "error")
        foot.addWidget(self.wrong, 1)
        self._hint = label(
            self.tr("Arrows move · type 1:15, 1,25 or 75m · Enter saves · Ctrl+D copies from last week"), "small"
        )
        foot.addWidget(self._hint)
        column.addLayout(foot)
        column.addStretch(1)
        self.setFocusProxy(self.table.view)

    @property
    def monday(self) -> date:
        return self._monday

    def show_week(self, monday: date, agreement: str | None) -> None:
        """That week, of one agreement or of all."""
        if monday != self._monday:
            self.wrong.setText("")
        self._monday, self._agreement = monday, agreement
        desk, today = self._context.desk, self._context.clock.today()
        self._choices = desk.ask(choices, today)
        more = self._added.get(monday, {})
        self._week = desk.ask(week_of_work, monday, agreement=agreement, more=more)
        if not any(day.keys for row in self._week.rows for day in row.days):
            self._added.setdefault(monday, {}).update(dict.fromkeys(row.place for row in self._week.rows))
        self._fill()
        self._rate()

    def set_compact(self, compact: bool) -> None:
        self._hint.setVisible(not compact)

    # What is shown

    def _fill(self) -> None:
        assert self._week is not None
        rated = self._rated[1] if self._rated is not None and self._rated[0] == self._monday else None
        groups: dict[str, list[WorkRow]] = {}
        for row in self._week.rows:
            groups.setdefault(row.agreement, []).append(row)
        made = tuple(
            WeekGroup(
                key=key, mark=self._context.marks.of(key), name=self._week.others.get(key, key),
                rows=tuple(self._row(row, rated) for row in rows),
            )
            for key, rows in groups.items()
        )  # fmt: skip
        week = Week(days=self._days(), groups=made, candidates=self._candidates(), target_seconds=self._week.day_hours)
        self.table.set_week(week)
        self.table.setMaximumHeight(self.table.full_height())
        self._show_scopes(rated)

    def _show_scopes(self, rated: RatedWeek | None) -> None:
        for place, (kind, tag) in enumerate(self.tags.items(), start=1):
            seconds = sum(sums[place] for sums in rated.days) if rated is not None and not self._agreement else 0  # type: ignore[misc]
            tag.set_scope(kind, self._context.formats.hours(int(seconds)))
            tag.setVisible(bool(seconds))

    def _row(self, row: WorkRow, rated: RatedWeek | None) -> WeekRow:
        assert self._week is not None
        scope: Scope = _OF_COVERAGE[row.coverage]
        if rated is not None and row.place in rated.scopes:
            scope = rated.scopes[row.place]
        name = self._service_name(row.service)
        alike = {each.worker for each in self._week.rows if each.agreement == row.agreement}
        if len(alike) > 1:
            name = f"{name}, {self._week.workers.get(row.worker, row.worker)}"
        return WeekRow(
            row_id=_BETWEEN.join(row.place), name=name, scope=scope, scope_label=SCOPE[scope].text,
            cells=tuple(self._cell(day) for day in row.days),
        )  # fmt: skip

    def _cell(self, work: DayWork) -> WeekCell:
        why = ""
        if work.invoice is not None:
            why = self.tr("On invoice {number}. Credit it to change the hours.").format(number=work.invoice)
        seconds = work.seconds
        if work.running:
            seconds += self._running_seconds(work)
        count = len(work.keys)
        note = work.note if count < 2 else "\n".join((self.tr("{n} entries").format(n=count), work.note)).strip()
        return WeekCell(seconds=seconds or None, count=count, running=work.running, why_locked=why, note=note)

    def _running_seconds(self, work: DayWork) -> int:
        """What the timers of the cell have run so far."""
        now = self._context.clock.now()
        running = [entry for entry in self._context.desk.ask(running_timers) if entry.key in work.keys]
        return sum(max(0, int((now - entry.start).total_seconds())) for entry in running if entry.start is not None)

    def _days(self) -> tuple[WeekDay, ...]:
        formats, today = self._context.formats, self._context.clock.today()
        days = [self._monday + timedelta(days=at) for at in range(DAYS)]
        return tuple(
            WeekDay(
                label=f"{formats.day_name(day)} {day.day}", name=formats.long_day(day), today=day == today,
                off=day.weekday() >= 5,
            )
            for day in days
        )  # fmt: skip

    def _candidates(self) -> tuple[Candidate, ...]:
        """Every service of every agreement that has no row yet, those in its scope first."""
        assert self._week is not None and self._choices is not None
        there = {row.place[:2] for row in self._week.rows}
        found = []
        for agreement in self._choices.agreements:
            if agreement.ended or (self._agreement is not None and agreement.key != self._agreement):
                continue
            rest = [key for key, _ in self._choices.services if key not in agreement.listed]
            for service in (*agreement.listed, *rest):
                worker = self._worker_of(agreement.contractor)
                if (agreement.key, service) not in there and worker is not None:
                    key = _BETWEEN.join((agreement.key, service, worker))
                    found.append(Candidate(key=key, text=f"{agreement.other_party}, {self._service_name(service)}"))
        return tuple(found)

    def _worker_of(self, party: str) -> str | None:
        assert self._choices is not None
        keys = [key for key, _, employer in self._choices.workers if employer == party]
        return self._choices.own_worker if self._choices.own_worker in keys else keys[0] if keys else None

    def _service_name(self, service: str) -> str:
        assert self._choices is not None
        names = dict(self._choices.services).get(service, {})
        return names.get(self._context.formats.language) or names.get("en") or service

    # Scopes

    def _rate(self) -> None:
        """What the bills say of the week follows; one rating at a time, and again if something changed meanwhile."""
        self._rate_again = self._rating
        if self._rating:
            return
        self._rating = True
        monday, desk = self._monday, self._context.desk

        def rate(_: Progress) -> RatedWeek:
            week: RatedWeek = desk.ask(rated_week, monday)
            return week

        self._context.jobs.run(rate, done=lambda week: self._take(monday, week), failed=self._failed)

    def _take(self, monday: date, week: RatedWeek) -> None:
        self._rating = False
        if self._rate_again:
            self._rate()
        elif monday == self._monday:
            self._rated = (monday, week)
            self._fill()

    def _failed(self, error: Exception) -> None:
        self._rating = False
        if not isinstance(error, DeskError | StoreError):
            raise error
        self._context.shell.show_error(error)

    # What is done

    def _edit(self, row_id: str, day: int, seconds: int | None) -> None:
        agreement, service, worker = row_id.split(_BETWEEN)
        on, formats = self._monday + timedelta(days=day), self._context.formats
        work = next(row for row in self._rows() if row.place == (agreement, service, worker)).days[day]
        self._added.setdefault(self._monday, {})[agreement, service, worker] = None
        if work.running and seconds is not None:
            seconds = max(0, seconds - self._running_seconds(work))
        said = self.tr("{hours} on {day}").format(hours=formats.hours(seconds or 0), day=formats.weekday(on))
        desk = self._context.desk
        try:
            changed = desk.do(set_hours, agreement, service, worker, on, seconds)
        except DeskError as error:
            self._refuse(error)
            return
        self.wrong.setText("")
        if len(work.keys) > 1:
            there = desk.ask(keys_there, work.keys)
            said = self._of_several(said, len(work.keys), len(work.keys) - len(there), len(changed))
        self._context.shell.say(said, detail=self._service_name(service), undo=desk.undo_name is not None)

    def _of_several(self, said: str, count: int, deleted: int, changed: int) -> str:
        """What became of the entries of a cell, since only their sum was typed."""
        if deleted == count:
            more = self.tr("all {n} entries deleted").format(n=count)
        elif deleted:
            more = self.tr("{deleted} of {n} entries deleted").format(deleted=deleted, n=count)
        elif changed > 1:
            more = self.tr("the last {changed} of {n} entries changed").format(changed=changed, n=count)
        else:
            more = self.tr("the last of {n} entries changed").format(n=count)
        return f"{said}: {more}"

    def _copy(self, row_id: str) -> None:
        agreement, service, worker = row_id.split(_BETWEEN)
        try:
            made = self._context.desk.do(copy_row, agreement, service, worker, self._monday)
        except DeskError as error:
            self._refuse(error)
            return
        if made:
            text = counted(
                len(made), self.tr("1 entry copied from last week"), self.tr("{n} entries copied from last week")
            )
            self._context.shell.say(text, detail=self._service_name(service), undo=True)
        else:
            self._context.shell.say(self.tr("Nothing to copy: no work last week, or the days are filled"))

    def _add(self, key: str) -> None:
        agreement, service, worker = key.split(_BETWEEN)
        self._added.setdefault(self._monday, {})[agreement, service, worker] = None
        self.show_week(self._monday, self._agreement)
        today = (self._context.clock.today() - self._monday).days
        self.table.set_current_cell(key, today if 0 <= today < DAYS else 0)
        self.table.view.setFocus()

    def _not_found(self, text: str) -> None:
        """One that begins so is taken if there is only one; else it is said."""
        wanted = text.casefold().split()
        fits = [one for one in self._candidates() if all(word in one.text.casefold() for word in wanted)]
        if len(fits) == 1:
            self._add(fits[0].key)
        elif fits:
            self.wrong.setText(
                self.tr("{n} rows fit “{text}”: type more of client or service").format(n=len(fits), text=text)
            )
        else:
            self.wrong.setText(self.tr("No client or service is called “{text}”").format(text=text))

    def _refuse(self, error: DeskError) -> None:
        from contractor_desk import words
        from contractor_desk.desk.sentences import error_sentence

        self.wrong.setText(error_sentence(error, words.translator(self._context.formats.language)))
        self.show_week(self._monday, self._agreement)

    def _rows(self) -> tuple[WorkRow, ...]:
        assert self._week is not None
        return self._week.rows


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
