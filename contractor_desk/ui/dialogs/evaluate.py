"""Evaluate: one side's scores, typed in here, read from the other side's file, or taken out as a form or a sheet."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QWidget

from contractor_desk.core.agreement import Side
from contractor_desk.core.decision import Evaluation, Score
from contractor_desk.core.errors import DeskError, PlaceError
from contractor_desk.core.evaluation import CRITERIA
from contractor_desk.desk import decisions, evaluation_papers
from contractor_desk.desk.decision_case import Case
from contractor_desk.desk.flaw_sentences import flaw_sentence
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.decision_words import DecisionWords
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import rule
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.entry import AmountEntry, DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.segments import Option, SegmentedControl
from contractor_desk.words import translator

_NONE = "–"


class EvaluateDialog(Dialog):
    """The side that has no view yet is chosen first. A criterion without a score is left out."""

    def __init__(
        self, context: Context, case: Case, parent: QWidget | None = None, *, side: Side | None = None
    ) -> None:
        super().__init__(
            context.theme,
            translate("EvaluateDialog", "Evaluate"),
            f"{case.other.name} · {case.agreement.number}, {case.agreement.title}",
            width=640,
            parent=parent,
        )
        self.context, self.case = context, case
        theme = context.theme
        px = theme.px
        self._words = DecisionWords(context, self)
        other: Side = "client" if case.side == "contractor" else "contractor"
        missing = case.by_contractor is None if case.side == "contractor" else case.by_client is None
        self._touched = False
        other_name = case.other.name
        self.side = SegmentedControl(
            theme,
            [
                Option(case.side, translate("EvaluateDialog", "Our view")),
                Option(other, translate("EvaluateDialog", "The view of {name}").format(name=other_name)),
            ],
        )
        self.side.chosen.connect(lambda _: self._take_side())
        self.body.addWidget(self.side)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        self.on = DayEntry(theme, context.formats, context.clock.today())
        self.by = Entry(theme)
        self.on_field = Field(theme, translate("EvaluateDialog", "Day"), self.on, check=self._day_flaw)
        grid.addWidget(self.on_field, 0, 0)
        grid.addWidget(Field(theme, translate("EvaluateDialog", "By"), self.by), 0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(rule())
        self._rows()
        self.comment = QPlainTextEdit()
        self.comment.setFixedHeight(px(58))
        self.comment.setTabChangesFocus(True)
        self.comment.textChanged.connect(self._touch)
        self.body.addWidget(Field(theme, translate("EvaluateDialog", "In their own words"), self.comment))
        papers = QHBoxLayout()
        papers.setSpacing(px(8))
        self.form = Button(theme, translate("EvaluateDialog", "Form to send…"), icon="mail", small=True)
        self.sheet = Button(theme, translate("EvaluateDialog", "Sheet to print…"), icon="document", small=True)
        self.read = Button(theme, translate("EvaluateDialog", "Read a form…"), icon="import", small=True)
        for button, act in ((self.form, self._save_form), (self.sheet, self._save_sheet), (self.read, self._read_form)):
            button.clicked.connect(act)
            papers.addWidget(button)
        papers.addStretch(1)
        self.body.addLayout(papers)
        self.add_cancel()
        self.add_button(translate("EvaluateDialog", "Save view"), primary=True)
        self.side.set_current(side or (case.side if missing else other))
        self._take_side()

    def _rows(self) -> None:
        theme = self.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(6))
        grid.addWidget(label(translate("EvaluateDialog", "1 is poor, 3 as expected, 5 excellent"), "small"), 0, 0, 1, 2)
        grid.addWidget(label(translate("EvaluateDialog", "Weight"), "small"), 0, 2)
        self.scores: dict[str, SegmentedControl] = {}
        self.weights: dict[str, AmountEntry] = {}
        for at, key in enumerate(self._criteria()):
            name = self._words.criterion(key)
            marks = SegmentedControl(theme, [Option(_NONE, _NONE), *(Option(str(n), str(n)) for n in range(1, 6))])
            marks.setAccessibleName(name)
            marks.chosen.connect(lambda _: self._touch())
            weight = AmountEntry(theme, self.context.formats)
            weight.setFixedWidth(theme.px(64))
            weight.setAccessibleName(translate("EvaluateDialog", "Weight of {name}").format(name=name))
            self.scores[key], self.weights[key] = marks, weight
            grid.addWidget(label(name), at + 1, 0)
            grid.addWidget(marks, at + 1, 1)
            grid.addWidget(weight, at + 1, 2)
        grid.setColumnStretch(0, 1)
        self.body.addLayout(grid)

    def _criteria(self) -> list[str]:
        made = [one for one in (self.case.by_contractor, self.case.by_client) if one is not None]
        return list(dict.fromkeys((*CRITERIA, *(score.criterion for one in made for score in one.scores))))

    @property
    def chosen_side(self) -> Side:
        return "client" if self.side.current == "client" else "contractor"

    def _take_side(self) -> None:
        """The fields show that side's last view, dated today."""
        made = self.case.by_contractor if self.chosen_side == "contractor" else self.case.by_client
        party = self.case.contractor if self.chosen_side == "contractor" else self.case.client
        scores = {score.criterion: score for score in made.scores} if made else {}
        self.on.set_value(self.context.clock.today())
        self.by.setText((made.by if made else None) or party.contact or "")
        for key, marks in self.scores.items():
            marks.set_current(str(scores[key].score) if key in scores else _NONE)
            self.weights[key].set_value(scores[key].weight if key in scores else Decimal(1))
        self.comment.setPlainText((made.comment if made else None) or "")
        ours = self.chosen_side == self.case.side
        for button in (self.form, self.sheet, self.read):
            button.setVisible(not ours)
        self._touched = False

    def _touch(self) -> None:
        self._touched = True

    def is_changed(self) -> bool:
        return self._touched

    def _day_flaw(self) -> str | None:
        if not self.on.readable() or self.on.value() is None:
            return translate("EvaluateDialog", "A day such as 24 Nov 2026.")
        if (self.on.value() or date.max) > self.context.clock.today():
            return translate("EvaluateDialog", "A view is of today or earlier.")
        return None

    def given(self) -> list[Score]:
        """The scores that are given. Raises ValueError for a weight that is no number."""
        return [
            Score(criterion=key, score=int(marks.current), weight=self.weights[key].value() or Decimal(0))
            for key, marks in self.scores.items()
            if marks.current != _NONE
        ]

    def submit(self) -> None:
        """The view is in the book; else the foot says what is wrong."""
        if not self.check_fields():
            return
        try:
            scores = self.given()
        except ValueError:
            self.say(translate("EvaluateDialog", "A weight is a number, such as 1 or 2."))
            return
        if not any(score.weight > 0 for score in scores):
            self.say(translate("EvaluateDialog", "Score at least one criterion that has a weight."))
            return
        try:
            self.context.shell.do(
                decisions.evaluate,
                self.case.agreement.key,
                self.chosen_side,
                on=self.on.value(),
                scores=scores,
                by=self.by.text().strip() or None,
                comment=self.comment.toPlainText().strip() or None,
                said=translate("EvaluateDialog", "View saved"),
                detail=self.case.other.name,
            )
        except DeskError as error:
            self.say(self._refusal(error))
            return
        self.accept()

    def _refusal(self, error: DeskError) -> str:
        words = translator(self.context.formats.language)
        if isinstance(error, PlaceError):
            return f"{error.data['place']}: {flaw_sentence(error.data['expected'], error.data, words)}"
        return error_sentence(error, words)

    # ---- papers -----------------------------------------------------------------------------------------------------

    def _weights(self) -> list[tuple[str, Decimal]]:
        return [
            (key, (entry.value() if entry.readable() else None) or Decimal(1)) for key, entry in self.weights.items()
        ]

    def _file_name(self, ending: str) -> str:
        number = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in self.case.agreement.number)
        return str(Path.home() / f"evaluation-{number}{ending}")

    def _save_form(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("EvaluateDialog", "Save the form"),
            self._file_name(".json"),
            translate("EvaluateDialog", "Evaluation form (*.json)"),
        )
        if chosen:
            data = self.context.desk.ask(
                evaluation_papers.form_file, self.case.agreement.key, self.chosen_side, self._weights()
            )
            self._write(Path(chosen), data)

    def _save_sheet(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            translate("EvaluateDialog", "Save the sheet"),
            self._file_name(".pdf"),
            translate("EvaluateDialog", "PDF (*.pdf)"),
        )
        if chosen:
            data = self.context.desk.ask(
                evaluation_papers.sheet,
                self.case.agreement.key,
                self.chosen_side,
                self._weights(),
                day=self.context.clock.today(),
            )
            self._write(Path(chosen), data)

    def _write(self, path: Path, data: bytes) -> None:
        try:
            path.write_bytes(data)
        except OSError as error:
            self.say(translate("EvaluateDialog", "Not saved: {reason}").format(reason=error.strerror or error))
            return
        self.say("")
        self.context.shell.say(translate("EvaluateDialog", "Saved"), detail=path.name)

    def _read_form(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            translate("EvaluateDialog", "Read a form"),
            str(Path.home()),
            translate("EvaluateDialog", "Evaluation form (*.json)"),
        )
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """The view in the file is in the book and the dialog closes; else the foot says what is wrong with the file."""
        try:
            made: Evaluation = self.context.shell.do(
                evaluation_papers.take_form,
                path.read_bytes(),
                on=self.context.clock.today(),
                agreement=self.case.agreement.key,
                said=translate("EvaluateDialog", "Form read"),
                detail=path.name,
            )
        except OSError as error:
            self.say(translate("EvaluateDialog", "Not read: {reason}").format(reason=error.strerror or error))
        except DeskError as error:
            self.say(self._refusal(error))
        else:
            self.side.set_current(made.side)
            self.accept()
