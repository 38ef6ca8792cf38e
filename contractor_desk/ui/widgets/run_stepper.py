"""A run of several steps with its progress (picture 04): the steps, a bar, and a sentence beside it; Cancel while
it works.

``RunStepper(theme)``; ``set_run(Run(steps=(Step(key="collect", text="Collect", state="done"), …), done=4, of=6,
strong="4 of 6 reviewed", rest=", 1 warning. 7 agreements checked, 1 had nothing to bill.", cancellable=False))``.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.painted import Painted
from contractor_desk.ui.widgets.sheet import Sheet
from contractor_desk.ui.widgets.step_row import Step, StepRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """``done`` of ``of`` fills the bar (0 of 0: empty); ``strong`` and ``rest`` are one sentence."""

    steps: tuple[Step, ...]
    done: int = 0
    of: int = 0
    strong: str = ""
    rest: str = ""
    cancellable: bool = False


class ProgressLine(Painted):
    """A bar of eight pixels and a sentence at its right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._share, self._strong, self._rest = 0.0, "", ""

    def set_progress(self, share: float, strong: str, rest: str) -> None:
        """``share`` from 0 to 1."""
        self._share, self._strong, self._rest = max(0.0, min(1.0, share)), strong, rest
        self.setAccessibleName(f"{strong}{rest}")
        self.update()

    def design_size(self) -> tuple[float, float]:
        return 900, 18

    def paint(self, sheet: Sheet) -> None:
        words = sheet.text_width(self._strong, 13, 600) + sheet.text_width(self._rest, 13)
        bar = max(120.0, sheet.width - words - 14) if words else sheet.width
        box = QRectF(0, 5, bar, 8)
        sheet.rect(box, fill="neutralSoft", radius=4)
        if self._share:
            sheet.rect(QRectF(0, 5, max(8.0, bar * self._share), 8), fill="accent", radius=4)
        x, room = bar + 14, sheet.width - bar - 14
        strong = sheet.text(x, 13.5, self._strong, weight=600, room=room) if self._strong else 0.0
        if self._rest:
            sheet.text(x + strong, 13.5, self._rest, colour="text2", room=room - strong)


class RunStepper(QWidget):
    """Signals: ``cancelled()``. ``row`` is the layout of the first line: put the page's buttons at its end."""

    cancelled = Signal()

    def __init__(self, theme: Theme, run: Run | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._steps = StepRow(theme, (), parent=self)
        self._progress = ProgressLine(theme, self)
        self._cancel = Button(theme, self.tr("Cancel"), small=True, kind="quiet", parent=self)
        self._cancel.clicked.connect(self.cancelled)
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.px(12))
        self.row.addWidget(self._steps)
        self.row.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(theme.px(8))
        below.addWidget(self._progress, 1)
        below.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addLayout(self.row)
        column.addLayout(below)
        self.set_run(run or Run(steps=()))

    def fit_steps(self, width: int) -> None:
        """The steps are shown where the first line has room for them in that width; its sentence says it too."""
        self._steps.show()
        self._steps.setVisible(self.row.minimumSize().width() <= width)

    def set_run(self, run: Run) -> None:
        """The steps and the progress of now; assistive technology is told the sentence."""
        self._steps.set_steps(run.steps)
        self._progress.set_progress(run.done / run.of if run.of else 0.0, run.strong, run.rest)
        self._cancel.setVisible(run.cancellable)
