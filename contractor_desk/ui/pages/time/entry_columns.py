"""The columns of the list of entries and how their cells are painted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from contractor_desk.desk.entry_list import EntryRow
from contractor_desk.ui import icons
from contractor_desk.ui.delegates import RowDelegate
from contractor_desk.ui.page import Context
from contractor_desk.ui.rows_model import ROW_ROLE, Column, Index
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.chips import SCOPE, paint_tag
from contractor_desk.ui.widgets.mark import mark_size, paint_mark

AGREEMENT, SCOPE_COLUMN, STATE = 2, 5, 7


def entry_columns(
    context: Context, services: Mapping[str, str], names: Mapping[str, str], reason: Callable[[EntryRow], str],
    kind: Callable[[EntryRow], str],
) -> list[Column[EntryRow]]:  # fmt: skip
    """The columns; ``names`` are the other parties by agreement, ``reason`` says why an entry has its scope."""
    formats = context.formats

    this_year = context.clock.today().year

    def day(row: EntryRow) -> str:
        return formats.weekday(row.local_date, year=row.local_date.year != this_year)

    def times(row: EntryRow) -> str:
        if row.start is None:
            return "–"
        place = ZoneInfo(row.time_zone)
        start = formats.time(row.start.astimezone(place))
        end = translate("EntryList", "now") if row.end is None else formats.time(row.end.astimezone(place))
        return f"{start} – {end}"

    def hours(row: EntryRow) -> str:
        if row.start is None or row.end is not None:
            return formats.hours(row.seconds)
        return formats.hours(max(0, int((context.clock.now() - row.start).total_seconds())))

    def state(row: EntryRow) -> str:
        if row.invoice is not None:
            return row.invoice
        if row.approved:
            return translate("EntryList", "Approved")
        return translate("EntryList", "Asked {day}").format(day=formats.day_month(row.asked_on)) if row.asked_on else ""

    def scope_word(row: EntryRow) -> str:
        found = kind(row)
        return SCOPE[found].text if found else ""

    return [
        Column(
            translate("EntryList", "Date"), day, key="when",
            width=120,
        ),
        Column(translate("EntryList", "Time"), times, width=158 if formats.twelve_hours else 112, least=800),
        Column(
            translate("EntryList", "Agreement"), lambda row: names.get(row.agreement, row.agreement_title),
            key="agreement", width=190, tooltip=lambda row: row.agreement_title,
        ),
        Column(
            translate("EntryList", "Service"), lambda row: services.get(row.service, row.service), key="service",
            width=172,
        ),
        Column(translate("EntryList", "Note"), lambda row: row.note, key="note", tooltip=lambda row: row.note),
        Column(
            translate("EntryList", "Scope"), lambda row: "", width=128, least=720, tooltip=reason, spoken=scope_word,
        ),
        Column(
            translate("EntryList", "Hours"), hours, align="right", key="duration",
            width=70,
        ),
        Column(translate("EntryList", "State"), state, width=112, least=900),
    ]  # fmt: skip


class EntryDelegate(RowDelegate):
    """Mark and name of the agreement, scope as glyph and word, a lock before the invoice."""

    def __init__(self, context: Context, kind: Callable[[EntryRow], str], parent: QWidget) -> None:
        super().__init__(context.theme, parent=parent)
        self._context, self._kind = context, kind

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> None:
        row: EntryRow = index.data(ROW_ROLE)
        column = index.column()
        if column == AGREEMENT:
            paint_mark(painter, self.theme, box, self._context.marks.of(row.agreement))
            box = box.adjusted(mark_size(self.theme).width() + self.theme.px(8), 0, 0, 0)
            self.draw(painter, box, str(index.data(0)))
        elif column == SCOPE_COLUMN:
            kind = self._kind(row)
            if kind:
                look = SCOPE[kind]
                paint_tag(painter, self.theme, box, look.text, self.theme.color(look.tone), look.glyph)
        else:
            if column == STATE and row.invoice is not None:
                side = self.theme.px(12)
                place = QRectF(box.left(), box.center().y() - side / 2, side, side)
                icons.paint(painter, "invoice", place, self.theme.color("text3"))
                box = box.adjusted(side + self.theme.px(5), 0, 0, 0)
            strong = column == 6
            ink = self.theme.color("text" if strong or column in (0, 3) else "text2")
            self.draw(painter, box, str(index.data(0) or ""), strong=strong, ink=ink, align=index.data(7))
