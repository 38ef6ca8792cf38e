"""How the window looks: colours, sizes and type from ``resources/theme/tokens.json``, light or dark, switchable live.

Painted widgets ask ``theme.color("accent")``, ``theme.agreement(3).solid``, ``theme.px(12)`` and
``theme.font("label")`` when they paint; Qt repaints them when the palette changes. Flat parts are styled by one sheet
(``style_sheet.py``) that ``theme.dress(widget)`` keeps on a top-level part: a page, a bar, a dialog. A hidden part is
restyled when it is shown, so that a switch costs only what is seen.
"""

from __future__ import annotations

import json
import weakref
from typing import Any, Literal, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from contractor_desk import resources
from contractor_desk.ui import fonts
from contractor_desk.ui.style_sheet import bar_sheet, calendar_sheet, style_sheet

Choice = Literal["system", "light", "dark"]
_TIGHT = {"title": -0.25, "figure": -0.4, "timer": -0.2}
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75)


class AgreementColours(NamedTuple):
    """One of the eight searched colours: bar and mark, tint of its block, text on the tint, letters on the mark."""

    name: str
    solid: QColor
    tint: QColor
    ink: QColor
    letters: QColor


class Theme(QObject):
    """Signals: ``changed()`` after colours or sizes changed (palette and sheets are already in place)."""

    changed = Signal()

    def __init__(self, tokens: dict[str, Any], *, choice: Choice = "system", scale: float = 1.0) -> None:
        super().__init__()
        self._tokens = tokens
        self._choice: Choice = choice
        self._scale = _within(scale)
        self._dressed: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._waiting: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._stale: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._bars: weakref.WeakSet[QWidget] = weakref.WeakSet()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._make()

    @classmethod
    def load(cls, *, choice: Choice = "system", scale: float = 1.0) -> Theme:
        """The theme of the shipped tokens."""
        tokens = json.loads(resources.path("theme", "tokens.json").read_text(encoding="utf-8"))
        return cls(tokens, choice=choice, scale=scale)

    # What painters ask

    @property
    def choice(self) -> Choice:
        return self._choice

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def high_contrast(self) -> bool:
        """The desktop asks for more contrast: soft fills are off, outlines and patterns stay (look.md 7)."""
        return self._high_contrast

    @property
    def sheet(self) -> str:
        """The style sheet of flat parts in the colours of now."""
        return self._sheet

    @property
    def calendar_sheet(self) -> str:
        """What a calendar to pick a day from wears over the sheet."""
        return self._calendar_sheet

    def color(self, name: str) -> QColor:
        """A colour of tokens.json by its name (``text2``, ``warnSoft``); a copy that may be changed."""
        return QColor(self._colours[name])

    def agreement(self, slot: int) -> AgreementColours:
        """The colours of an agreement; a ninth agreement reuses the first slot."""
        return self._agreements[slot % len(self._agreements)]

    def px(self, pixels: float) -> int:
        """A measure of the mockups in device-independent pixels at the text scale of now."""
        return round(pixels * self._scale)

    def size(self, name: str) -> int:
        """A size of tokens.json (``row``, ``control``, ``sidebar``) at the text scale of now."""
        return self.px(self._tokens["size"][name])

    def radius(self, name: str) -> int:
        return int(self._tokens["radius"][name])

    def font(
        self, style: str = "body", *, tabular: bool = False, weight: int | None = None, px: float | None = None
    ) -> QFont:
        """A type style of tokens.json (caption, label, body, strong, section, title, figure, timer)."""
        made = self._fonts.get((style, tabular, weight, px))
        if made is None:
            given = self._tokens["type"][style]
            made = fonts.font((px or given["px"]) * self._scale, weight or given["weight"], tabular=tabular)
            if style in _TIGHT:
                made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TIGHT[style] * self._scale)
            self._fonts[style, tabular, weight, px] = made
        return QFont(made)

    # What changes it

    def set_choice(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice = choice
            self._remake()

    def set_scale(self, scale: float) -> None:
        """The text scale, held between 1 and 1.75."""
        if _within(scale) != self._scale:
            self._scale = _within(scale)
            self._remake()

    def apply(self, app: QApplication) -> None:
        """The application has Inter and these colours. Called once before the first window."""
        fonts.load()
        self._dress_application(app)

    def dress(self, widget: QWidget, *, waits: bool = False, bar: bool = False) -> None:
        """The part wears the sheet now and after every change.

        A part that ``waits`` is restyled only while it is seen; whoever shows it calls ``freshen`` before. A ``bar``
        around the page has a short sheet of its own.
        """
        if bar:
            self._bars.add(widget)
        self._put_on(widget)
        self._dressed.add(widget)
        if waits:
            self._waiting.add(widget)

    def freshen(self, widget: QWidget) -> None:
        """A part that waited wears the sheet of now."""
        if widget in self._stale:
            self._stale.discard(widget)
            self._put_on(widget)

    def _put_on(self, widget: QWidget) -> None:
        widget.setStyleSheet(self._bar_sheet if widget in self._bars else self._sheet)

    def _follow_system(self) -> None:
        if self._choice == "system" or self._wants_contrast() != self._high_contrast:
            self._remake()

    def _remake(self) -> None:
        self._make()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self._dress_application(app)
        self._redress()
        self.changed.emit()

    def _redress(self) -> None:
        for widget in list(self._dressed):
            if not shiboken6.isValid(widget):
                self._dressed.discard(widget)
            elif widget in self._waiting and not widget.isVisible():
                self._stale.add(widget)
            else:
                self._stale.discard(widget)
                self._put_on(widget)

    def _dress_application(self, app: QApplication) -> None:
        app.setFont(self.font("body"))
        app.setPalette(self._palette())

    def _wants_contrast(self) -> bool:
        preference = QGuiApplication.styleHints().accessibility().contrastPreference()
        return preference == Qt.ContrastPreference.HighContrast

    def _make(self) -> None:
        self._fonts: dict[tuple[str, bool, int | None, float | None], QFont] = {}
        hints = QGuiApplication.styleHints()
        wanted = {"system": Qt.ColorScheme.Unknown, "light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        if self._choice != "system" or hints.colorScheme() != Qt.ColorScheme.Unknown:
            hints.setColorScheme(wanted[self._choice])
        self._dark = self._choice == "dark" or (self._choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        self._high_contrast = self._wants_contrast()
        mode = "dark" if self._dark else "light"
        names = dict(self._tokens["color"][mode])
        if self._high_contrast:
            names = _more_contrast(names)
        self._colours = {name: QColor(value) for name, value in names.items()}
        self._agreements = tuple(
            AgreementColours(
                slot["name"],
                QColor(slot[mode]["solid"]),
                QColor(names["surface"] if self._high_contrast else slot[mode]["tint"]),
                QColor(names["text"] if self._high_contrast else slot[mode]["ink"]),
                QColor(slot[mode]["letters"]),
            )
            for slot in self._tokens["agreement"]
        )
        pictures = {file.stem: file.resolve().as_posix() for file in resources.path("theme", mode).glob("*.svg")}
        self._sheet = style_sheet(names, self._tokens["radius"], self._scale, pictures)
        self._bar_sheet = bar_sheet(names, self._scale)
        self._calendar_sheet = calendar_sheet(names)

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "canvas", QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface", QPalette.ColorRole.AlternateBase: "sunken",
            QPalette.ColorRole.Text: "text", QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text", QPalette.ColorRole.BrightText: "danger",
            QPalette.ColorRole.Highlight: "accent", QPalette.ColorRole.HighlightedText: "onAccent",
            QPalette.ColorRole.ToolTipBase: "text", QPalette.ColorRole.ToolTipText: "surface",
            QPalette.ColorRole.PlaceholderText: "text3", QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.LinkVisited: "accent", QPalette.ColorRole.Accent: "accent",
            QPalette.ColorRole.Light: "surface", QPalette.ColorRole.Midlight: "line",
            QPalette.ColorRole.Mid: "border", QPalette.ColorRole.Dark: "borderStrong",
            QPalette.ColorRole.Shadow: "borderStrong",
        }  # fmt: skip
        palette = QPalette()
        for role, name in roles.items():
            palette.setColor(role, self._colours[name])
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self._colours["disabled"])
        return palette


def application(program: str) -> QApplication:
    """The application, in Qt's own style: asking for it by argument spares loading QStyle into Python."""
    return QApplication([program, "-style", "Fusion"])


def _within(scale: float) -> float:
    return min(max(scale, SCALES[0]), SCALES[-1])


def _more_contrast(names: dict[str, str]) -> dict[str, str]:
    made = dict(names)
    for name in names:
        if name.endswith("Soft") or name in ("sunken", "window", "canvas"):
            made[name] = names["surface"]
    for name in ("text2", "text3", "line", "border", "borderStrong", "neutral"):
        made[name] = names["text"]
    return made
