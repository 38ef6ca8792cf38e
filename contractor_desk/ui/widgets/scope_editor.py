"""What the terms say of each service, one row each: coverage, hours a month, own rate, clause (picture 15-4).

``ScopeEditor(theme, formats, services, currency="DKK")`` where ``services`` are ``ServiceName("patching", "Server
patching", "operations")``; ``set_values(terms.scope)``, ``values()`` gives the scope items. Fields that do not apply
to a coverage are a dash; what stands in them is kept while the row is open. A limit that is shown and never computed
with (*6 servers*) is opened by the pencil.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from contractor_desk.core.agreement import Coverage, ScopeItem
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.chips import SCOPE
from contractor_desk.ui.widgets.entry import AmountEntry, Entry
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.rows_editor import EditorRow, MutedButton, RowsEditor
from contractor_desk.ui.widgets.tag_choice import Tag, TagChoice

_WIDTHS = (0, 124, 78, 98, 80)
_COVERAGES = ("included", "limited", "billable", "excluded")
_WITH_RATE = ("limited", "billable", "excluded")


@dataclass(frozen=True, slots=True)
class ServiceName:
    """A service of the catalogue: its key, its name, its function as it is shown."""

    key: str
    name: str
    function: str = ""


class ScopeRow(EditorRow[ScopeItem]):
    """A service. ``general_rate`` is the rate that holds where none is given."""

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        service: ServiceName,
        value: ScopeItem,
        *,
        currency: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self.service = service
        self.setAccessibleName(service.name)
        self.remove.setAccessibleName(self.tr("Remove {service}").format(service=service.name))
        self.coverage = TagChoice(theme, coverage_tags(), self.tr("Coverage of {service}").format(service=service.name))
        self.hours = AmountEntry(theme, formats, unit=self.tr("h"))
        self.rate = AmountEntry(theme, formats, decimals=2)
        self.clause = Entry(theme, small=True, placeholder="§")
        self.limit_note = Entry(theme, small=True, placeholder=self.tr("Limit as it is shown: 6 servers"))
        for editor, said in (
            (self.hours, self.tr("hours a month")),
            (self.rate, self.tr("own rate, {currency} an hour").format(currency=currency)),
            (self.clause, self.tr("clause")),
            (self.limit_note, self.tr("limit as it is shown")),
        ):
            editor.setProperty("small", True)
            editor.setAccessibleName(f"{service.name}, {said}")
            editor.textEdited.connect(self.changed)
        self._hours_place, self._rate_place = _place(self.hours), _place(self.rate)
        self.editors = {
            "coverage": self.coverage,
            "hours": self.hours,
            "rate": self.rate,
            "clause": self.clause,
            "limit_note": self.limit_note,
        }
        self.also = {"service": "coverage"}
        self.cells = [self._name(), self.coverage, self._hours_place, self._rate_place, self.clause]
        self.coverage.set_key(value.coverage)
        self.hours.set_value(value.hours)
        self.rate.set_value(value.rate)
        self.clause.setText(value.clause or "")
        self.limit_note.setText(value.limit_note or "")
        self.coverage.picked.connect(self._cover)
        self._fit()

    def lay_out(self, widths: Sequence[float], *, height: float, movable: bool) -> None:
        super().lay_out(widths, height=height, movable=movable)
        self._note_place = QWidget(self)
        place = QHBoxLayout(self._note_place)
        place.setContentsMargins(0, 0, 0, self.theme.px(4))
        self.limit_note.setMaximumWidth(self.theme.px(320))
        place.addWidget(self.limit_note)
        place.addStretch(1)
        self.below.addWidget(self._note_place)
        self._note_place.setVisible(bool(self.limit_note.text()))

    def value(self) -> ScopeItem:
        coverage = cast(Coverage, self.coverage.key)
        return ScopeItem(
            service=self.service.key,
            coverage=coverage,
            hours=self.hours.value() if coverage == "limited" else None,
            rate=self.rate.value() if coverage in _WITH_RATE else None,
            limit_note=self.limit_note.text().strip() or None,
            clause=self.clause.text().strip() or None,
        )

    def set_general_rate(self, text: str) -> None:
        """The rate that holds without an own one, greyed in the field."""
        self.rate.setPlaceholderText(text)

    def _name(self) -> QWidget:
        cell = QWidget(self)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(6))
        name = label(self.service.name)
        name.setFont(self.theme.font("body", weight=500))
        row.addWidget(name)
        row.addWidget(label(self.service.function, "smaller"))
        row.addStretch(1)
        note = MutedButton(self.theme, "edit", self.tr("Limit as it is shown"))
        note.clicked.connect(self._show_note)
        row.addWidget(note)
        return cell

    def _show_note(self) -> None:
        self._note_place.setVisible(True)
        self.limit_note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cover(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        self._hours_place.setCurrentIndex(0 if self.coverage.key == "limited" else 1)
        self._rate_place.setCurrentIndex(0 if self.coverage.key in _WITH_RATE else 1)


class ScopeEditor(RowsEditor[ScopeItem]):
    """Rows of ``ScopeItem``. Signals besides: ``copy_asked()``: the scope of another agreement is wanted."""

    copy_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        formats: Formats,
        services: Sequence[ServiceName],
        *,
        currency: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, _WIDTHS, parent=parent)
        self.formats = formats
        self._services = {service.key: service for service in services}
        self._currency = currency
        self._rate_text = ""
        heads = (self.tr("Service"), self.tr("Coverage"), self.tr("A month"), self.tr("Own rate"), self.tr("Clause"))
        self.set_words(self.tr("Services"), heads, self.tr("Add service"))
        copy = Button(theme, self.tr("Copy from…"), kind="quiet", small=True)
        copy.clicked.connect(self.copy_asked)
        self.head.addWidget(copy)
        self.set_values(())

    def set_services(self, services: Sequence[ServiceName], currency: str) -> None:
        """The catalogue of now, and the currency that rates are in; rows keep their services."""
        self._services = {service.key: service for service in services}
        self._currency = currency
        self.add.setEnabled(bool(self.missing()))

    def set_general_rate(self, rate: Decimal | None) -> None:
        """The terms' rate, greyed where a service has none of its own."""
        self._rate_text = "" if rate is None else self.formats.number(rate, max(2, -int(rate.as_tuple().exponent)))
        for row in self.rows():
            if isinstance(row, ScopeRow):
                row.set_general_rate(self._rate_text)

    def missing(self) -> list[ServiceName]:
        """The services of the catalogue that have no row."""
        taken = {row.service.key for row in self.rows() if isinstance(row, ScopeRow)}
        return [service for service in self._services.values() if service.key not in taken]

    def add_row(self) -> None:
        """A menu of the services that have no row yet; choosing one adds it."""
        self.services_menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def services_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for service in self.missing():
            menu.addAction(service.name).triggered.connect(lambda _=False, key=service.key: self.add_service(key))
        return menu

    def add_service(self, key: str) -> None:
        """That service has a row, included, with the focus on its coverage."""
        row = self.make_row(ScopeItem(service=key, coverage="included"))
        self._append(row)
        self._renumber()
        row.coverage.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def make_row(self, value: ScopeItem | None) -> ScopeRow:
        if value is None:
            value = ScopeItem(service=self.missing()[0].key, coverage="included")
        service = self._services.get(value.service, ServiceName(value.service, value.service))
        row = ScopeRow(self.theme, self.formats, service, value, currency=self._currency, parent=self)
        row.set_general_rate(self._rate_text)
        return row

    def renumbered(self) -> None:
        self.add.setEnabled(bool(self.missing()))


def coverage_tags() -> list[Tag]:
    """The four coverages with their glyphs and tones."""
    return [Tag(key, SCOPE[key].text, SCOPE[key].glyph, SCOPE[key].tone) for key in _COVERAGES]


def _place(editor: QWidget) -> QStackedWidget:
    """The editor, or a dash where it does not apply."""
    place = QStackedWidget()
    place.addWidget(editor)
    place.addWidget(label("–", "muted"))
    return place
