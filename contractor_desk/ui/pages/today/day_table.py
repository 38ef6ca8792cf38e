"""The table of the day's entries: when, for whom, what, and what the agreement says of it; the sums at its foot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyleOptionViewItem, QVBoxLayout, QWidget

from contractor_desk.desk.today import DayRow, seconds_of, service_name
from contractor_desk.ui.delegates import RowDelegate
from contractor_desk.ui.marks import Mark
from contractor_desk.ui.page import Context
from contractor_desk.ui.rows_model import ROW_ROLE, Column, Index, RowsModel
from contractor_desk.ui.widgets.cards import foot_row
from contractor_desk.ui.widgets.chips import SCOPE, ScopeTag, paint_tag, tag_width
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.mark import paint_mark
from contractor_desk.ui.widgets.table import RowsTable

_KINDS = ("in", "limited", "billable", "out", "after")
_MARK, _SERVICE, _SCOPE, _HOURS = 1, 2, 4, 5


class DayLine(NamedTuple):
    """A row as it is shown; ``scope`` is empty until the work was rated."""

    key: str
    times: str
    mark: Mark
    client: str
    service: str
    note: str
    scope: str
    seconds: int
    running: bool


class DayTable(QWidget):
    """Signals: ``opened(key, box)`` for an entry (its row in global pixels)."""

    opened = Signal(str, QRect)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        formats = context.formats
        columns = (
            Column[DayLine](self.tr("Time"), lambda row: row.times, width=112),
            Column[DayLine](self.tr("Agreement"), lambda row: "", width=38, spoken=lambda row: row.client),
            Column[DayLine](self.tr("Service"), lambda row: row.service, width=170),
            Column[DayLine](self.tr("Note"), lambda row: row.note),
            Column[DayLine](self.tr("Scope"), lambda row: "", width=_scope_width(context), spoken=_scope_word),
            Column[DayLine](self.tr("Hours"), lambda row: formats.hours(row.seconds), align="right", width=64),
        )
        self._model = RowsModel[DayLine](columns, lambda row: row.key, self)
        self.table = RowsTable(context.theme, self._model, self.tr("Entries of today"), row_height=34)
        self.table.horizontalHeader().hide()
        self.table.setItemDelegate(_DayDelegate(context.theme, parent=self.table))
        self.table.opened.connect(lambda row: self.opened.emit(row.key, self.table.row_box(row.key)))
        foot, row = foot_row(context.theme)
        self.tags = {kind: ScopeTag(context.theme, kind) for kind in _KINDS}
        for tag in self.tags.values():
            row.addWidget(tag)
        row.addStretch(1)
        total = QHBoxLayout()
        total.setSpacing(context.theme.px(4))
        self.total = label("", "strong", numbers=True)
        self._of = label("", "muted", numbers=True)
        for widget in (label(self.tr("Total"), "secondary"), self.total, self._of):
            total.addWidget(widget)
        row.addLayout(total)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addWidget(foot)

    def show_rows(self, rows: Sequence[DayRow], scopes: Mapping[str, str], now: datetime, target_seconds: int) -> None:
        """The rows with their scopes (those that are known), running ones up to ``now``, and their sums."""
        formats = self._context.formats
        lines = [self._line(row, scopes.get(row.key, ""), now) for row in rows]
        with self.table.keep_place():
            self._model.set_rows(lines)
        self.table.fit_height()
        for kind, tag in self.tags.items():
            seconds = sum(line.seconds for line in lines if line.scope == kind)
            tag.set_scope(kind, formats.hours(seconds))
            tag.setVisible(seconds > 0)
        self.total.setText(formats.hours(sum(line.seconds for line in lines)))
        self._of.setText(self.tr("of {hours}").format(hours=formats.hours(target_seconds)) if target_seconds else "")

    def _line(self, row: DayRow, scope: str, now: datetime) -> DayLine:
        if row.start is None:
            times = "–"
        elif row.running:
            times = self.tr("{time} – now").format(time=row.start)
        else:
            times = f"{row.start} – {row.end}"
        return DayLine(
            row.key, times, self._context.marks.of(row.agreement), row.client_name,
            service_name(row, self._context.formats.language), row.note, scope, seconds_of(row, now), row.running,
        )  # fmt: skip


def _scope_width(context: Context) -> int:
    """Room for the longest word of a scope, in design pixels."""
    theme = context.theme
    widest = max(tag_width(theme, SCOPE[kind].text, SCOPE[kind].glyph) for kind in _KINDS)
    return round(widest / theme.scale) + 18


def _scope_word(row: DayLine) -> str:
    return SCOPE[row.scope].text if row.scope else ""


class _DayDelegate(RowDelegate):
    """The mark, the service in strong, the scope as glyph and word; the running entry on a tint."""

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if row.running:
            painter.fillRect(option.rect, self.theme.color("accentSoft"))
        super().paint_ground(painter, option, index)

    def paint_content(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, box: QRectF) -> None:
        row: DayLine = index.data(ROW_ROLE)
        column = index.column()
        if column == _MARK:
            paint_mark(painter, self.theme, box, row.mark)
        elif column == _SCOPE:
            if row.scope:
                look = SCOPE[row.scope]
                paint_tag(painter, self.theme, box, look.text, self.theme.color(look.tone), look.glyph)
        else:
            strong = column in (_SERVICE, _HOURS)
            ink = self.theme.color("text" if strong or column == 0 else "text2")
            self.draw(painter, box, str(index.data(0) or ""), strong=strong, ink=ink, align=index.data(7))
