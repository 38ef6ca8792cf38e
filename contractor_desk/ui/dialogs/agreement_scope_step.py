"""Step 4 of the agreement assistant: services, surcharges, and what an hour of some work would cost (picture 15-4)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from contractor_desk.core.agreement import ScopeItem, Surcharge
from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.desk import parties
from contractor_desk.desk.agreement_examples import Example, working_day_after
from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.typed_value import Unread
from contractor_desk.ui import typed
from contractor_desk.ui.dialogs.agreement_cost import cost_of, is_out_of_scope
from contractor_desk.ui.dialogs.code_choices import function_name
from contractor_desk.ui.dialogs.directory_entry import ServiceEntry
from contractor_desk.ui.dialogs.form_step import FormStep
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.cost_example import Cost, CostExample
from contractor_desk.ui.widgets.entry import DayEntry, Entry, Typed
from contractor_desk.ui.widgets.labels import Icon, label
from contractor_desk.ui.widgets.reflow import Beside
from contractor_desk.ui.widgets.rows_editor import EditorRow, RowsEditor
from contractor_desk.ui.widgets.scope_editor import ScopeEditor, ServiceName
from contractor_desk.ui.widgets.surcharge_editor import SurchargeEditor

_PAUSE_MS = 120


class ScopeStep(FormStep):
    """The services and surcharges of the terms at hand, beside an example that is priced by the rules."""

    def __init__(self, context: Context, form: Form) -> None:
        super().__init__(context, form)
        px = self.theme.px
        left, right = QWidget(self), QWidget(self)
        self.left = QVBoxLayout(left)
        self.left.setContentsMargins(0, 0, 0, 0)
        self.left.setSpacing(0)
        self.right = QVBoxLayout(right)
        self.right.setContentsMargins(0, 0, 0, 0)
        self.right.setSpacing(px(10))
        sides = Beside(self.theme, (left, 1), (right, 0), gap=16, top=True)
        sides.set_width(right, px(248))
        self.column.addWidget(sides)
        self._day_typed = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._price)
        self._lay_out_scope()
        self._lay_out_surcharges()
        self.left.addStretch(1)
        self._lay_out_example()
        self._lay_out_notes()
        self.right.addStretch(1)

    # ---- layout -------------------------------------------------------------------------------------------------

    def _lay_out_scope(self) -> None:
        theme, px = self.theme, self.theme.px
        self.start_group()
        self.scope = ScopeEditor(theme, self.context.formats, self._services())
        self.scope.copy_asked.connect(self._copy)
        self.new_service = Button(theme, self.tr("New service"), icon="plus", kind="quiet", small=True)
        self.new_service.clicked.connect(self.make_service)
        self.scope.head.insertWidget(self.scope.head.indexOf(self.scope.add), self.new_service)
        self.bind_rows("@scope", self.scope, lambda: rows_plain(self.scope), self._fill_scope)
        self.left.addWidget(self.scope)
        self.left.addSpacing(px(12))
        self.start_group()
        grid = self.grid(8, self.left)
        unlisted = Choice(theme, [
            Item("excluded", self.tr("Excluded")), Item("billable", self.tr("Billable")),
            Item("included", self.tr("Included")),
        ])  # fmt: skip
        approval = Choice(theme, [
            Item("required", self.tr("needs the client’s approval")),
            Item("not_required", self.tr("needs no approval")),
        ])  # fmt: skip
        grid.addWidget(self.bind("@unlisted", self.tr("Services not listed"), unlisted), 0, 0, 1, 2)
        grid.addWidget(self.bind("@approval", self.tr("Excluded work"), approval), 0, 2, 1, 3)

    def _lay_out_surcharges(self) -> None:
        px = self.theme.px
        self.left.addSpacing(px(12))
        self.left.addWidget(part("line"))
        self.left.addSpacing(px(8))
        self.start_group()
        self.surcharges = SurchargeEditor(self.theme, self.context.formats)
        self.surcharges.stacking_changed.connect(lambda stacking: self.form.put("@stacking", stacking))
        self.bind_rows("@surcharges", self.surcharges, lambda: rows_plain(self.surcharges), self._fill_surcharges)
        self.left.addWidget(self.surcharges)

    def _lay_out_example(self) -> None:
        theme, formats = self.theme, self.context.formats
        self.example = CostExample(theme, self.tr("What would this cost?"))
        self.service = Choice(theme, (), small=True)
        self.service.setAccessibleName(self.tr("Service of the example"))
        self.day = DayEntry(theme, formats, self.context.clock.today())
        self.times = Typed(theme, _times, lambda span: f"{formats.time(span[0])}–{_end(formats.time, span[1])}",
                           numbers=False)  # fmt: skip
        self.called = QCheckBox(self.tr("Called out"))
        for editor, name in ((self.day, self.tr("Day of the example")), (self.times, self.tr("Times, from and to"))):
            editor.setProperty("small", True)
            editor.setAccessibleName(name)
            editor.textEdited.connect(self._later.start)
        row = Beside(theme, (self.day, 6), (self.times, 5), gap=6)
        self.example.fields.addWidget(self.service)
        self.example.fields.addWidget(row)
        self.example.fields.addWidget(self.called)
        self.service.picked.connect(lambda _: self._later.start())
        self.called.clicked.connect(lambda: self._later.start())
        self.times.set_value((time(15), time(18)))
        if formats.twelve_hours:
            self.times.setMinimumWidth(self.times.fontMetrics().horizontalAdvance(self.times.text()) + theme.px(26))
        self.day.textEdited.connect(self._type_day)
        self.right.addWidget(self.example)

    def _lay_out_notes(self) -> None:
        self.notes: list[QWidget] = []
        self._note_slot = QVBoxLayout()
        self._note_slot.setSpacing(self.theme.px(8))
        self.right.addLayout(self._note_slot)

    # ---- what follows -------------------------------------------------------------------------------------------

    def fill(self) -> None:
        self.scope.set_services(self._services(), self.form.text("currency"))
        self.surcharges.set_currency(self.form.text("currency"))
        super().fill()
        if not self._day_typed:
            agreement = self.form.agreement()
            self.day.set_value(working_day_after(agreement, agreement.terms[-1].from_))

    def refresh(self) -> None:
        rate = self.form.get("@rate")
        try:
            self.scope.set_general_rate(Decimal(rate) if isinstance(rate, str) else None)
        except InvalidOperation:
            self.scope.set_general_rate(None)
        items = [Item(row["service"], self._name(row["service"])) for row in self.form.get("@scope") or ()]
        chosen = self.service.key
        self.service.set_items([*items, Item("", self.tr("A service not listed"))])
        dearest = next(
            (row["service"] for row in reversed(self.form.get("@scope") or ()) if row.get("coverage") != "included"), ""
        )
        self.service.set_key(chosen if chosen and any(item.key == chosen for item in items) else dearest)
        self._say_notes()
        self._later.start()

    def _type_day(self) -> None:
        self._day_typed = True

    def _price(self) -> None:
        try:
            day, span = self.day.value(), self.times.value()
        except ValueError:
            return
        if day is None or span is None:
            return
        if not self.form.sound(self.known):
            self.example.set_cost(Cost(problem=self.tr("It is priced as soon as what is wrong is put right.")))
            return
        example = Example(
            service=self.service.key or "unlisted", worker=self.form.text("_.worker"), day=day, start=span[0],
            end=span[1], callout=self.called.isChecked(),
        )  # fmt: skip
        self.example.set_cost(cost_of(self.context.formats, self.form.agreement(), example))
        self._say_notes()

    def _say_notes(self) -> None:
        """What waits for the client's yes, and all warnings, before *Create*."""
        for note in self.notes:
            self._note_slot.removeWidget(note)
            note.hide()
            note.deleteLater()
        self.notes = []
        agreement = self.form.agreement()
        if is_out_of_scope(agreement, self.service.key) and agreement.terms[-1].approval == "required":
            self._note(self.tr("Waits for the client’s yes before it can be billed."), "info")
        for sentence in dict.fromkeys(self.warning_sentence(flaw) for flaw in self.form.warnings()):
            self._note(sentence, "warn")

    def warning_sentence(self, flaw: Flaw) -> str:
        """A warning, with the services that it is about."""
        sentence = self.sentence(flaw)
        names = [self._name(key) for key in flaw.data.get("services", ())]
        return f"{sentence} ({', '.join(names)})" if names else sentence

    def _note(self, sentence: str, tone: str) -> None:
        made = QFrame(self)
        made.setProperty("part", "banner" if tone == "warn" else "sunken")
        made.setProperty("tone", tone)
        row = QHBoxLayout(made)
        px = self.theme.px
        row.setContentsMargins(px(14), px(9), px(12), px(9))
        row.setSpacing(px(7))
        icon = Icon(self.theme, "warning" if tone == "warn" else "info", tone if tone == "warn" else "text2", 13)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(
            label(sentence, "secondary" if tone == "info" else "notice", "warn" if tone == "warn" else "", wrap=True), 1
        )
        self._note_slot.addWidget(made)
        self.notes.append(made)

    def first_field(self) -> QWidget:
        """The first service, or what makes one."""
        rows = self.scope.rows()
        first = rows[0].first_editor() if rows else None
        return first or (self.scope.add if self.scope.missing() else self.new_service)

    # ---- what the user does -------------------------------------------------------------------------------------

    def make_service(self) -> None:
        """A new service of the catalogue, which then has a row."""
        entry = ServiceEntry(self.context, self.form.text("language"), self.window())
        if entry.exec() and entry.service is not None:
            self.wrote.emit()
            self.scope.set_services(self._services(), self.form.text("currency"))
            self.scope.add_service(entry.service.key)

    def _copy(self) -> None:
        """A menu of the other agreements; choosing one takes its services and surcharges."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for other in self.known.agreements.values():
            if other.key != self.form.get("key") and other.terms:
                terms = to_plain(other.terms[-1])
                take = _taker(self._take_terms, terms)
                menu.addAction(f"{other.number}  {other.title}").triggered.connect(take)
        if not menu.isEmpty():
            menu.popup(self.scope.mapToGlobal(self.scope.rect().topRight()))

    def _take_terms(self, terms: dict[str, Any]) -> None:
        for name in ("scope", "unlisted", "approval", "surcharges", "stacking"):
            self.form.put(f"@{name}", terms[name])
        self.fill()
        self._changed()

    # ---- rows ---------------------------------------------------------------------------------------------------

    def _fill_scope(self) -> None:
        fill_rows(self.scope, self.form.get("@scope") or [], lambda row: from_plain(ScopeItem, row))

    def _fill_surcharges(self) -> None:
        self.surcharges.set_rules((), self.form.get("@stacking"))
        fill_rows(self.surcharges, self.form.get("@surcharges") or [], lambda row: from_plain(Surcharge, row))

    def _services(self) -> list[ServiceName]:
        language = self.context.formats.language
        services = self.context.desk.ask(parties.all_services)
        return [ServiceName(one.key, one.name_in(language), function_name(one.function)) for one in services]

    def _name(self, key: str) -> str:
        return next((one.name for one in self._services() if one.key == key), key)


def rows_plain(editor: RowsEditor[Any]) -> list[Any]:
    """The rows as the form keeps them; what cannot be read as it was typed."""
    return [_row_plain(row) for row in editor.rows()]


def fill_rows(editor: RowsEditor[Any], rows: list[Any], made: Callable[[Any], Any]) -> None:
    """The editor shows rows that the form kept."""
    readable = [{name: None if isinstance(item, Unread) else item for name, item in row.items()} for row in rows]
    editor.set_values([made(row) for row in readable])
    for shown, row in zip(editor.rows(), rows, strict=True):
        for name, item in row.items():
            entry = shown.editors.get(shown.also.get(name, name))
            if isinstance(item, Unread) and isinstance(entry, Entry):
                entry.setText(item.text)


def _row_plain(row: EditorRow[Any]) -> Any:
    """The row's value; an entry that cannot be read is emptied for that moment."""
    kept = {name: entry for name in row.unreadable() if isinstance(entry := row.editors[name], Entry)}
    texts = {name: (entry.text(), entry.cursorPosition()) for name, entry in kept.items()}
    for entry in kept.values():
        entry.setText("")
    plain = to_plain(row.value())
    for name, (text, cursor) in texts.items():
        kept[name].setText(text)
        kept[name].setCursorPosition(cursor)
        plain[name] = Unread(text)
    return plain


def _taker(take: Callable[[Any], None], terms: Any) -> Callable[[], None]:
    return lambda: take(terms)


def _times(text: str) -> tuple[time, time]:
    first, dash, last = text.replace("−", "-").replace("–", "-").replace(" ", "").partition("-")
    if not dash:
        raise ValueError(text)
    end = time.max if last in ("24", "24:00", "2400", "24.00") else typed.clock(last)
    return typed.clock(first), end


def _end(write: Callable[[time], str], end: time) -> str:
    return "24:00" if end == time.max else write(end)
