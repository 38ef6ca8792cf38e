"""What a pane shows when it has no rows: Empty, Loading, and an error where it happened (look.md 5)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from contractor_desk.ui.jobs import Job
from contractor_desk.ui.theme import Theme
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.labels import Elided, Icon, label

QUIET_MS = 300
BAR_AFTER_MS = 1000
_ONE_LINE, _TWO_LINES = 29, 54
_SENTENCE_ROOM = 380
"""Pixels that a sentence has in the smallest window, however large the text is."""


class EmptyState(QWidget):
    """An icon, one sentence on what will be here, one button. Signals: ``asked()`` when the button is pressed.

    ``filled`` is false where the screen has its filled button elsewhere, and for *Clear filter*.
    """

    asked = Signal()

    def __init__(
        self, theme: Theme, icon: str, title: str, sentence: str, button: str = "", *, keys: str = "",
        button_icon: str = "plus", filled: bool = True, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(30), px(24), px(30), px(24))
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(Icon(theme, icon, "accent", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(8))
        self.title = label(title, "section")
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.title)
        column.addSpacing(px(3))
        self.sentence = label(sentence, "secondary", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setMaximumWidth(px(360))
        least = min(px(280), _SENTENCE_ROOM)
        self.sentence.setMinimumWidth(least)
        self.sentence.setMinimumHeight(max(0, self.sentence.heightForWidth(least)))
        column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(12))
        self.button = Button(
            theme, button, icon=button_icon if filled else "", kind="primary" if filled else "plain", keys=keys
        )
        if not button:
            self.button.hide()
        self.button.clicked.connect(self.asked)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def set_text(self, title: str, sentence: str, button: str = "") -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.sentence.setMinimumHeight(max(0, self.sentence.heightForWidth(self.sentence.minimumWidth())))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)


class ErrorPane(QWidget):
    """What failed, what is unchanged, what to do, in the pane where it happened. Signals: ``asked()`` for its button.

    ``details`` go to the clipboard with *Copy details*.
    """

    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        px = theme.px
        self._details = ""
        self.title = label("", "wrong")
        self.sentence = label("", "secondary", wrap=True)
        self.button = Button(theme, "", small=True)
        self.button.clicked.connect(self.asked)
        self.copy = Button(theme, self.tr("Copy details"), small=True)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(Icon(theme, "warning", "danger", 15))
        head.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.button)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(14))
        column.setSpacing(px(4))
        column.addLayout(head)
        column.addWidget(self.sentence)
        column.addSpacing(px(6))
        column.addLayout(buttons)
        column.addStretch(1)

    def show_error(self, title: str, sentence: str, details: str = "", button: str = "") -> None:
        self.title.setText(title)
        self.sentence.setText(sentence)
        self._details = details or f"{title}\n{sentence}"
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {sentence}")


class Skeleton(QWidget):
    """Grey rows where rows will be, of one line or, if ``tall``, of two. Their room is taken also while they are
    hidden, so that nothing moves when they come."""

    def __init__(self, theme: Theme, rows: int = 3, *, tall: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._rows, self._tall = theme, rows, tall
        self.setAccessibleName(self.tr("Loading"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._rows * self._row_height())

    def _row_height(self) -> int:
        return self._theme.px(_TWO_LINES if self._tall else _ONE_LINE)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("neutralSoft"))
        px = self._theme.px
        for row in range(self._rows):
            top = row * self._row_height() + (px(8) if self._tall else 0)
            painter.drawRoundedRect(QRectF(0, top, px(22), px(20)), 3, 3)
            painter.drawRoundedRect(QRectF(px(30), top + px(5), px(150 if row % 2 == 0 else 110), px(10)), 3, 3)
            end = px(60 if row % 2 == 0 else 72)
            painter.drawRoundedRect(QRectF(self.width() - end, top + px(5), end, px(10)), 3, 3)
            if self._tall:
                second = QRectF(px(30), top + px(23), px(260 if row % 2 == 0 else 310), px(8))
                painter.drawRoundedRect(second, 3, 3)


class Loading(QWidget):
    """Nothing for 300 ms, then grey rows; after a second a bar, "4 of 7, Tallmark Förlag" and *Cancel*.

    ``follow(job)`` shows the job until it has ended.
    """

    def __init__(self, theme: Theme, rows: int = 3, parent: QWidget | None = None, *, tall: bool = False) -> None:
        super().__init__(parent)
        px = theme.px
        self._skeleton = Skeleton(theme, rows, tall=tall)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self._text = Elided("", "small")
        self.cancel = Button(theme, self.tr("Cancel"), kind="quiet", small=True)
        foot = QHBoxLayout()
        foot.addWidget(self._text, 1)
        foot.addWidget(self.cancel)
        self._run = QWidget()
        run = QVBoxLayout(self._run)
        run.setContentsMargins(0, px(12), 0, 0)
        run.setSpacing(px(5))
        run.addWidget(self.bar)
        run.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(0)
        column.addWidget(self._skeleton)
        column.addWidget(self._run)
        column.addStretch(1)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._skeleton.show)
        self._late = QTimer(self, singleShot=True, interval=BAR_AFTER_MS)
        self._late.timeout.connect(self._run.show)
        self._skeleton.hide()
        self._run.hide()

    def follow(self, job: Job) -> None:
        """Starts with nothing; ends hidden."""
        self._skeleton.hide()
        self._run.hide()
        self.bar.setRange(0, 0)
        self._text.setText("")
        self.show()
        self._quiet.start()
        self._late.start()
        job.progressed.connect(self._progress)
        job.ended.connect(self._end)
        self.cancel.clicked.connect(job.cancel)

    def _progress(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        counted = self.tr("{done} of {total}").format(done=done, total=total)
        self._text.setText(f"{counted}, {text}" if text else counted)

    def _end(self) -> None:
        self._quiet.stop()
        self._late.stop()
        self.hide()
