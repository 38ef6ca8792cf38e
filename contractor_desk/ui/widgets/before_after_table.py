"""Terms before and after, a row each: what holds now, what is to hold from a date, and the change (picture 16).

``BeforeAfterTable(theme)``; ``set_heads("Now, Amendment 3", "From 1 Jan 2027")``, then for each term
``add_term(TermChange(key="fee", name="Monthly fee", now="26 400,00", clause="§ 4.1"), editor)``. A term that is not
to change says *as before*; Enter or a click on it opens its editor. What changed is tinted; the arrow takes it back.
``set_change("fee", "+2,1 %")`` writes the change.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.chips import SCOPE, ScopeTag
from contractor_desk.ui.widgets.labels import Elided, Icon, label, retone

_NAME, _NOW, _CHANGE, _CLAUSE, _BACK = 163, 112, 72, 66, 26
_ROW = 34


@dataclass(frozen=True, slots=True, kw_only=True)
class TermChange:
    """``scope``: a coverage, shown as glyph and word in place of ``now``; ``locked``: why the term cannot change."""

    key: str
    name: str
    now: str = ""
    scope: str = ""
    clause: str = ""
    locked: str = ""


class ChangeRow(QWidget):
    """A term. Signals: ``opened()``, ``taken_back()``."""

    opened = Signal()
    taken_back = Signal()

    def __init__(self, theme: Theme, term: TermChange, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.term = term
        self.editor = editor
        px = theme.px
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(term.name)
        self._name = Elided(term.name)
        self._change = label("", "secondary", numbers=True)
        self._before = _AsBefore(theme, self.tr("as before"), kind="quiet", small=True)
        self._before.setAccessibleName(self.tr("{name} as before, change it").format(name=term.name))
        self._before.clicked.connect(self.opened)
        if term.locked:
            self._before.setEnabled(False)
            self._before.setToolTip(term.locked)
        self._place = QStackedWidget()
        self._place.addWidget(_left(self._before))
        self._place.addWidget(_left(editor))
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._back = Button(theme, icon="undo", kind="quiet", small=True, name=self.tr("Take the change back"))
        self._back.setAccessibleDescription(term.name)
        self._back.clicked.connect(self.taken_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(6), px(3), px(6), px(3))
        row.setSpacing(px(6))
        now: QWidget = ScopeTag(theme, term.scope) if term.scope in SCOPE else Elided(term.now, "secondary")
        clause = label(term.clause, "clause")
        if not term.clause:
            clause.hide()
        clause.setFixedHeight(px(19))
        for widget, width in (
            (self._name, _NAME),
            (now, _NOW),
            (self._place, 0),
            (self._change, _CHANGE),
            (_left(clause), _CLAUSE),
            (self._back, _BACK),
        ):
            if width:
                widget.setFixedWidth(px(width))
            row.addWidget(widget, 0 if width else 1)
        column.addLayout(row)
        self._errors = QWidget(self)
        line = QHBoxLayout(self._errors)
        line.setContentsMargins(px(6), 0, 0, px(4))
        line.addWidget(Icon(theme, "warning", "danger", 13))
        self._sentence = label("", "error", wrap=True)
        line.addWidget(self._sentence, 1)
        self._errors.hide()
        column.addWidget(self._errors)
        column.addWidget(part("line"))
        self.setMinimumHeight(px(_ROW))
        theme.changed.connect(self._tint)
        self.set_open(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere in the row is one on *as before*."""
        if not self.is_open and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()

    @property
    def is_open(self) -> bool:
        """The term is to change, and its editor is shown."""
        return self._place.currentIndex() == 1

    def set_open(self, opened: bool) -> None:
        self._place.setCurrentIndex(1 if opened else 0)
        place = self._back.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(place)
        self._back.setVisible(opened)
        if not opened:
            self.set_change("")
            self.set_error("")
        self._tint()

    def set_change(self, text: str) -> None:
        self._change.setText(text)

    def set_error(self, sentence: str) -> None:
        """The editor is red with the sentence below the row; none takes both away."""
        retone(self.editor, "wrong", bool(sentence))
        self._sentence.setText(sentence)
        self._errors.setVisible(bool(sentence))

    def _tint(self) -> None:
        self._name.setFont(self.theme.font("body", weight=600 if self.is_open else 400))
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self.theme.color("accentSoft" if self.is_open else "surface"))
        self.setPalette(palette)
        self.setAutoFillBackground(True)


class _AsBefore(Button):
    """A grey word that is a button."""

    def _ink(self) -> QColor:
        strong = self.isEnabled() and (self.underMouse() or self.hasFocus())
        return self._theme.color("text" if strong else "text3")


class BeforeAfterTable(QWidget):
    """Signals: ``opened(key)`` when a term is to change (fill its editor with what holds now), ``taken_back(key)``,
    ``count_changed(changed, all)``."""

    opened = Signal(str)
    taken_back = Signal(str)
    count_changed = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: dict[str, ChangeRow] = {}
        self._only_changes = False
        px = theme.px
        self.setAccessibleName(self.tr("What changes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._heads = {name: label("", "group") for name in ("term", "now", "then", "change", "clause")}
        self._heads["change"].setAlignment(Qt.AlignmentFlag.AlignRight)
        heads = QHBoxLayout()
        heads.setContentsMargins(px(6), px(4), px(6), px(4))
        heads.setSpacing(px(6))
        for name, width in (("term", _NAME), ("now", _NOW), ("then", 0), ("change", _CHANGE), ("clause", _CLAUSE)):
            if width:
                self._heads[name].setFixedWidth(px(width))
            heads.addWidget(self._heads[name], 0 if width else 1)
        heads.addSpacing(px(_BACK + 6))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(heads)
        self._column.addWidget(part("line"))
        self.set_heads("", "")

    def set_heads(self, now: str, then: str) -> None:
        """What stands over the two columns of terms."""
        texts = {
            "term": self.tr("Term"),
            "now": now,
            "then": then,
            "change": self.tr("Change"),
            "clause": self.tr("Clause"),
        }
        for name, text in texts.items():
            self._heads[name].setText(text)

    def add_term(self, term: TermChange, editor: QWidget) -> ChangeRow:
        """A row for the term, as before; its editor is hidden until the term is to change."""
        editor.setProperty("small", True)
        if not editor.accessibleName():
            editor.setAccessibleName(term.name)
        row = ChangeRow(self.theme, term, editor, self)
        row.opened.connect(lambda: self.open_term(term.key))
        row.taken_back.connect(lambda: self.take_back(term.key))
        self._rows[term.key] = row
        self._column.addWidget(row)
        self._count()
        return row

    def clear(self) -> None:
        """No terms."""
        for row in self._rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = {}
        self._count()

    def row(self, key: str) -> ChangeRow:
        return self._rows[key]

    def open_term(self, key: str, *, focus: bool = True) -> None:
        """The term is to change: its editor is shown and, unless told otherwise, has the focus."""
        row = self._rows[key]
        if row.is_open or row.term.locked:
            return
        row.set_open(True)
        row.show()
        self.opened.emit(key)
        if focus:
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._count()

    def take_back(self, key: str) -> None:
        """The term stays as it was."""
        row = self._rows[key]
        if not row.is_open:
            return
        row.set_open(False)
        row.setVisible(not self._only_changes)
        row.setFocus()
        self.taken_back.emit(key)
        self._count()

    def changed_keys(self) -> tuple[str, ...]:
        """The terms that are to change, in order."""
        return tuple(key for key, row in self._rows.items() if row.is_open)

    def set_change(self, key: str, text: str) -> None:
        self._rows[key].set_change(text)

    def set_error(self, key: str, sentence: str) -> None:
        self._rows[key].set_error(sentence)

    def show_only_changes(self, only: bool) -> None:
        """Terms that stay as before are hidden, or shown again."""
        self._only_changes = only
        for row in self._rows.values():
            row.setVisible(row.is_open or not only)
        self.updateGeometry()

    def _count(self) -> None:
        self.count_changed.emit(len(self.changed_keys()), len(self._rows))


def _left(widget: QWidget) -> QWidget:
    """The widget at the left of its column, in its own width."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return place
