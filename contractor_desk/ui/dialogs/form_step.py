"""A step of an assistant: fields bound to places of one form, checked when they are left.

A flaw at a field is said when the field is left, one that two fields make together when their group is left, all of
them on *Next* (look-2.md 3). What is said goes as soon as it is mended; nothing new is said while one types.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from dataclasses import field as field_of
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.checks.known import Known
from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.form_sentences import form_sentence
from contractor_desk.desk.typed_value import Unread
from contractor_desk.ui.page import Context
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.choice import Choice
from contractor_desk.ui.widgets.day_lists import DaysEntry
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry, Typed
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label, retone
from contractor_desk.ui.widgets.reflow import FieldGrid
from contractor_desk.ui.widgets.segments import SegmentedControl
from contractor_desk.words import Words, translator

RETURN_FLAW = "return_before_start"
TOGETHER = frozenset(
    "end_before_start options_past_maximum end_past_maximum options_need_end renewal_needs_notice renewal_needs_months "
    "renewal_needs_end return_before_start vat_needs_number vat_needs_reason vat_without_reason vat_needs_percent "
    "vat_above_zero vat_zero_percent vat_outside_alone two_parties notice_side order_number_needed months_needed "
    "end_needed month_needed hours_only_with_limited fee_steps_ascending".split()
)
"""Flaws of several fields: said when the group is left."""


@dataclass
class Bound:
    """A field or an editor of rows and the places that it shows. ``fill`` shows what the form has."""

    place: str
    field: Field | None
    editor: QWidget
    fill: Callable[[], None]
    also: tuple[str, ...] = ()
    group: int = 0
    shown: dict[str, str] = field_of(default_factory=dict)


class FormStep(QWidget):
    """Signals: ``edited()`` after every change of the form, ``checked()`` after what is said may have changed,
    ``wrote()`` after the step put something into the book."""

    edited = Signal()
    checked = Signal()
    wrote = Signal()

    def __init__(self, context: Context, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context, self.form, self.theme = context, form, context.theme
        self.words: Words = translator(context.formats.language)
        self.known = Known()
        self.bound: list[Bound] = []
        self._group = 0
        self._group_of: dict[QWidget, int] = {}
        self._said: set[tuple[str, str]] = set()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    # ---- what subclasses lay out --------------------------------------------------------------------------------

    def start_group(self) -> int:
        """What is bound from now on belongs together."""
        self._group += 1
        return self._group

    def section(
        self, title: str, remark: str = "", *, line: bool = True, into: QVBoxLayout | None = None
    ) -> QHBoxLayout:
        """A heading under a hairline; the row is given back, for what stands at its end."""
        px = self.theme.px
        column = self.column if into is None else into
        if line:
            column.addSpacing(px(13))
            column.addWidget(rule())
            column.addSpacing(px(10))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(label(title, "section"))
        if remark:
            row.addWidget(label(remark, "smaller"))
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(px(5))
        self.start_group()
        return row

    def grid(self, columns: int, into: QVBoxLayout | None = None) -> FieldGrid:
        """A grid of equal columns, 14 apart; of two or one where there is less room."""
        made = FieldGrid(self.theme, columns, across=14, down=10)
        (self.column if into is None else into).addWidget(made)
        return made

    # ---- binding ------------------------------------------------------------------------------------------------

    def bind(
        self, place: str, name: str, editor: QWidget, *, beside: tuple[QWidget, ...] = (), hint: str = "",
        also: tuple[str, ...] = (), then: Callable[[], None] | None = None, listen: bool = True,
    ) -> Field:  # fmt: skip
        """The field of an editor whose value stands at ``place``; ``also`` are places whose flaws it shows. Without
        ``listen`` the step itself takes what is chosen."""
        made = Field(self.theme, name, editor, beside=beside, hint=hint)
        self.bind_editor(place, editor, field=made, also=also, then=then, listen=listen)
        for part in beside:
            self._group_of.setdefault(part, self._group)
        return made

    def bind_editor(
        self, place: str, editor: QWidget, *, field: Field | None = None, also: tuple[str, ...] = (),
        then: Callable[[], None] | None = None, listen: bool = True,
    ) -> Bound:  # fmt: skip
        """The editor's value stands at ``place``; a field may show the flaws of several editors."""

        def write() -> None:
            self.form.put(place, read_plain(editor))
            if then is not None:
                then()
            self._changed()

        if listen:
            self._listen(editor, place, write)
        made = Bound(place, field, editor, lambda: fill_editor(editor, self.form.get(place)), also, self._group)
        self.bound.append(made)
        self._group_of[editor] = self._group
        if field is not None:
            field.set_check(lambda: self._said_of(field) or None)
        if isinstance(editor, Entry | Choice):
            editor.left.connect(lambda: self._left(made))
        return made

    def bind_rows(self, place: str, editor: Any, read: Callable[[], Any], fill: Callable[[], None]) -> Bound:
        """An editor of rows whose flaws it shows itself by ``set_errors``."""

        def write() -> None:
            self.form.put(place, read())
            self._changed()

        editor.changed.connect(write)
        made = Bound(place, None, editor, fill, (), self._group)
        self.bound.append(made)
        self._group_of[editor] = self._group
        editor.left.connect(lambda: self._left(made, together=True))
        return made

    def group_of(self, widget: QWidget | None) -> int:
        """The group of the field in which the widget is; 0 for none."""
        while widget is not None and widget is not self:
            if widget in self._group_of:
                return self._group_of[widget]
            widget = widget.parentWidget()
        return 0

    def _listen(self, editor: QWidget, place: str, write: Callable[[], None]) -> None:
        if isinstance(editor, Choice):
            editor.picked.connect(lambda _: write())
            editor.left.connect(lambda: self._settle(editor, place, write))
        elif isinstance(editor, SegmentedControl):
            editor.chosen.connect(lambda _: write())
        elif isinstance(editor, QCheckBox):
            editor.clicked.connect(lambda _: write())
        elif isinstance(editor, QLineEdit):
            editor.textEdited.connect(lambda _: write())

    # ---- filling and checking -----------------------------------------------------------------------------------

    def fill(self) -> None:
        """Every field shows the form."""
        for bound in self.bound:
            bound.fill()
        if self._said:
            self._said &= {(flaw.place, flaw.code) for flaw in self.flaws()}
            self._say()
        self.refresh()

    def refresh(self) -> None:
        """What follows from the form is shown; subclasses do so."""

    def flaws(self) -> list[Flaw]:
        """The flaws of the form that belong to this step."""
        return [flaw for flaw in self.form.flaws(self.known) if self.bound_of(flaw.place) is not None]

    def bound_of(self, place: str) -> Bound | None:
        """The field that shows flaws of the place: the one that names most of it."""
        best: tuple[int, Bound] | None = None
        for bound in self.bound:
            for named in (bound.place, *bound.also):
                full = self.form.place(named)
                if (place == full or place.startswith((f"{full}.", f"{full}["))) and (
                    best is None or len(full) > best[0]
                ):
                    best = (len(full), bound)
        return best[1] if best else None

    def check(self) -> int:
        """Everything that is wrong in the step is said; how many fields that is."""
        self._said = {(flaw.place, flaw.code) for flaw in self.flaws()}
        self._say()
        return self.wrong()

    def check_nothing(self) -> None:
        """Nothing is said to be wrong."""
        self._said.clear()
        self._say()

    def wrong(self) -> int:
        """How many fields and rows are said to be wrong."""
        fields = {id(bound.field) for bound in self.bound if bound.shown and bound.field is not None}
        return len(fields) + sum(len(bound.shown) for bound in self.bound if bound.field is None)

    def focus_wrong(self) -> bool:
        """The focus goes to the first field that is wrong."""
        for bound in self.bound:
            if not bound.shown:
                continue
            self.reveal(bound)
            find = getattr(bound.editor, "focus_error", None)
            if find is None or not find():
                bound.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def reveal(self, bound: Bound) -> None:
        """What hides the field is opened; subclasses with such parts do so."""

    def sentence(self, flaw: Flaw) -> str:
        """What is said of the flaw."""
        return form_sentence(flaw, self.words, self.context.formats.day)

    def places_of(self, flaw: Flaw) -> Iterable[str]:
        """Where the flaw is shown; subclasses may show one elsewhere."""
        return (flaw.place,)

    # ---- inside -------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        now = {(flaw.place, flaw.code) for flaw in self.flaws()} if self._said else set()
        self._said &= now
        self._say()
        self.refresh()
        self.edited.emit()

    def _settle(self, editor: Choice, place: str, write: Callable[[], None]) -> None:
        """A choice in which one types is settled when it is left."""
        if editor.isEditable() and editor.key != (self.form.get(place) or ""):
            write()

    def _left(self, bound: Bound, *, together: bool = False) -> None:
        for flaw in self.flaws():
            if self.bound_of(flaw.place) is bound and (together or flaw.code not in TOGETHER):
                self._said.add((flaw.place, flaw.code))
        self._say()

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is None or not self.isAncestorOf(before):
            return
        group = self.group_of(before)
        if not group or (now is not None and self.isAncestorOf(now) and self.group_of(now) == group):
            return
        if now is None or now.window() is not self.window():
            return
        for flaw in self.flaws():
            bound = self.bound_of(flaw.place)
            if bound is not None and bound.group == group and flaw.code in TOGETHER:
                self._said.add((flaw.place, flaw.code))
        self._say()

    def _said_of(self, field: Field | None) -> str:
        """What is said at the field, of all that it shows."""
        return next((sentence for bound in self.bound if bound.field is field for sentence in bound.shown.values()), "")

    def _say(self) -> None:
        """The fields show what is said of them, and nothing else."""
        said: dict[int, dict[str, str]] = {}
        for flaw in self.flaws() if self._said else ():
            if (flaw.place, flaw.code) not in self._said:
                continue
            for place in self.places_of(flaw):
                bound = self.bound_of(place)
                if bound is not None:
                    full = self.form.place(bound.place)
                    rest = place[len(full) :].lstrip(".") if place.startswith(full) else ""
                    said.setdefault(id(bound), {}).setdefault(rest, self.sentence(flaw))
        for bound in self.bound:
            errors = said.get(id(bound), {})
            if bound.field is None and hasattr(bound.editor, "set_errors") and (errors or bound.shown):
                bound.editor.set_errors(errors)
            bound.shown = errors
        for shown in {id(bound.field): bound.field for bound in self.bound if bound.field is not None}.values():
            shown.set_error(self._said_of(shown))
        for bound in self.bound:
            if bound.field is not None:
                retone(bound.editor, "wrong", bool(bound.shown))
        self.checked.emit()


def read_plain(editor: QWidget) -> Any:
    """What the editor holds as the form keeps it; an Unread where it cannot be read."""
    if isinstance(editor, Choice):
        return editor.key or None
    if isinstance(editor, SegmentedControl):
        return editor.current
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    if isinstance(editor, Typed):
        try:
            return plain_of(editor.value())
        except ValueError:
            return Unread(editor.text())
    assert isinstance(editor, QLineEdit)
    return editor.text().strip() or None


def fill_editor(editor: QWidget, value: Any) -> None:
    """The editor shows what the form keeps; nothing is signalled."""
    before = editor.blockSignals(True)
    if isinstance(editor, Choice):
        editor.set_key(value or "")
    elif isinstance(editor, SegmentedControl):
        editor.set_current(str(value))
    elif isinstance(editor, QCheckBox):
        editor.setChecked(bool(value))
    elif isinstance(editor, QLineEdit):
        if isinstance(value, Unread):
            editor.setText(value.text)
        elif isinstance(editor, Typed):
            editor.set_value(value_of(editor, value))
        else:
            editor.setText(value or "")
        editor.setCursorPosition(0)
    editor.blockSignals(before)


def plain_of(value: Any) -> Any:
    """A typed value as the form keeps it."""
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain_of(item) for item in value]
    return value


def value_of(editor: Typed[Any], plain: Any) -> Any:
    """The value that an entry of that kind shows of what the form keeps."""
    if plain is None or plain == []:
        return None
    if isinstance(editor, AmountEntry):
        return Decimal(plain)
    if isinstance(editor, DayEntry):
        return date.fromisoformat(plain)
    if isinstance(editor, DaysEntry):
        return tuple(date.fromisoformat(day) for day in plain)
    return tuple(plain) if isinstance(plain, list) else plain
