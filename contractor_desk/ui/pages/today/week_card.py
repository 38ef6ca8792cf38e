"""The week: a column a day against the target, and the hours by scope (picture 01)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import Card
from contractor_desk.ui.widgets.chips import ScopeTag
from contractor_desk.ui.widgets.hours_strip import DayHours, HoursStrip, Week
from contractor_desk.ui.widgets.labels import label


class WorkDay(NamedTuple):
    """Seconds of a day by scope; before the work is rated all of it stands in ``in_seconds``."""

    day: date
    in_seconds: int
    out_seconds: int = 0
    after_seconds: int = 0
    target_seconds: int = 0


class WeekCard(Card):
    """Enter or a click on a day opens it on the page *Time*."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, "-", parent=parent)
        self._context = context
        self._days: Sequence[WorkDay] = ()
        self._compact = False
        self.total = label("", "strong", numbers=True)
        self._of = label("", "muted", numbers=True)
        total = QHBoxLayout()
        total.setSpacing(context.theme.px(4))
        total.addWidget(self.total)
        total.addWidget(self._of)
        self.head.addLayout(total)
        self.strip = HoursStrip(context.theme, context.formats, Week(days=()))
        self.strip.activated.connect(self._open)
        px = context.theme.px
        inner = QVBoxLayout()
        inner.setContentsMargins(px(16), 0, px(16), px(11))
        inner.setSpacing(px(8))
        inner.addWidget(self.strip)
        self._legend = QHBoxLayout()
        self._legend.setSpacing(px(14))
        self.tags = {kind: ScopeTag(context.theme, kind) for kind in ("in", "out", "after")}
        for tag in self.tags.values():
            self._legend.addWidget(tag)
        self._legend.addStretch(1)
        inner.addLayout(self._legend)
        self.body.addLayout(inner)

    def show_days(self, days: Sequence[WorkDay], today: date, *, rated: bool) -> None:
        """The days from Monday to Sunday; without ``rated`` nothing is said of scope."""
        formats = self._context.formats
        self._days = days
        self.set_title(self.tr("Week {number}").format(number=formats.week(today)))
        self.strip.set_week(Week(days=tuple(self._column_of(day, today) for day in days)))
        sums = {
            "in": sum(day.in_seconds for day in days),
            "out": sum(day.out_seconds for day in days),
            "after": sum(day.after_seconds for day in days),
        }
        self.total.setText(formats.hours(sum(sums.values())))
        target = sum(day.target_seconds for day in days)
        self._of.setText(self.tr("of {hours}").format(hours=formats.hours(target)) if target else "")
        for kind, tag in self.tags.items():
            tag.set_scope(kind, formats.hours(sums[kind]))
            tag.setVisible(rated and sums[kind] > 0)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._compact = compact

    def _column_of(self, day: WorkDay, today: date) -> DayHours:
        formats = self._context.formats
        name = formats.day_name(day.day)
        return DayHours(
            label=name if self._compact else f"{name} {day.day.day}",
            name=formats.long_day(day.day),
            in_seconds=day.in_seconds,
            out_seconds=day.out_seconds,
            after_seconds=day.after_seconds,
            target_seconds=day.target_seconds,
            today=day.day == today,
            ahead=day.day > today,
        )

    def _open(self, place: str) -> None:
        self._context.shell.open_page("time", day=self._days[int(place)].day)
