"""The one sheet of flat styling, generated from tokens.json; everything with data is painted instead (look.md 9).

Parts say what they are by a property: ``QLabel[role="title"]``, ``QFrame[part="card"]``, ``QLineEdit[wrong="true"]``.
In the text below ``@text2`` is a colour and ``~12`` is 12 px at the text scale of now; borders and radii do not grow.
Sizes of type are written in points, which alone may have a fraction.
"""

from __future__ import annotations

import re
from typing import Any

from contractor_desk.ui.fonts import points

_EVERYWHERE = """
QFrame[part="line"] { background: @line; border: 0; min-height: 1px; max-height: 1px; }
QLabel { background: transparent; }
QLabel[role="caption"] { font-size: ~11; color: @text3; }
QToolTip { background: @text; color: @surface; border: 0; padding: 4px 7px; font-size: ~12; }
"""

# Sidebar, top bar and status bar have nothing else; a rule that is not there is not looked at when a window opens.
_BARS = """
QWidget[part="sidebar"] { background: @window; border: 0; border-right: 1px solid @line; }
QWidget[part="topbar"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QWidget[part="statusbar"] { background: @window; border: 0; border-top: 1px solid @line; }
QLineEdit { background: transparent; border: 0; padding: 0; color: @text; selection-background-color: @accent;
  selection-color: @onAccent; placeholder-text-color: @text3; }
"""

_SHEET = """
QWidget[part="page"], QWidget[part="scroll"] { background: @canvas; border: 0; }
QScrollArea { background: transparent; border: 0; }
QFrame[part="card"] { background: @surface; border: 1px solid @line; border-radius: @cardRadius; }
QFrame[part="startcard"] { background: @surface; border: 1px solid @border; border-radius: @cardRadius;
  padding: 1px; }
QFrame[part="startcard"]:focus { border: 2px solid @focus; padding: 0; }
QFrame[part="tile"] { background: @accentSoft; border: 0; border-radius: 6px; }
QFrame[part="cardhead"], QFrame[part="cardbody"], QFrame[part="plain"] { background: transparent; border: 0; }
QFrame[part="cardfoot"] { background: @sunken; border: 0; border-top: 1px solid @line;
  border-bottom-left-radius: 7px; border-bottom-right-radius: 7px; }
QFrame[part="palettefoot"] { background: @window; border: 0; border-top: 1px solid @line;
  border-bottom-left-radius: 9px; border-bottom-right-radius: 9px; }
QFrame[part="pane"] { background: @surface; border: 0; }
QFrame[part="pagehead"] { background: @canvas; border: 0; border-bottom: 1px solid @line; }
QFrame[part="listfoot"] { background: @surface; border: 0; border-top: 1px solid @line; }
QWidget[part="sidepane"] { background: @window; border: 0; border-left: 1px solid @line; }
QFrame[part="list"] { background: @canvas; border: 0; border-right: 1px solid @line; }
QFrame[part="sunken"] { background: @sunken; border: 1px solid @line; border-radius: @cardRadius; }
QFrame[part="upright"] { background: @border; border: 0; min-width: 1px; max-width: 1px; }
QFrame[part="banner"] { border: 0; border-radius: @controlRadius; background: @infoSoft; }
QFrame[part="banner"][tone="warn"] { background: @warnSoft; }
QFrame[part="banner"][tone="danger"] { background: @dangerSoft; }
QFrame[part="banner"][tone="ok"] { background: @okSoft; }

QLabel[role="title"] { font-size: ~20; font-weight: 650; letter-spacing: -0.25px; }
QLabel[role="section"] { font-size: ~14; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="figure"] { font-size: ~24; font-weight: 600; letter-spacing: -0.4px; }
QLabel[role="amount"] { font-size: ~20; font-weight: 600; letter-spacing: -0.3px; }
QLabel[role="headline"] { font-size: ~28; font-weight: 650; letter-spacing: -0.5px; }
QLabel[role="lead"] { font-size: ~15; color: @text2; }
QLabel[role="notice"] { font-weight: 500; }
QLabel[role="secondary"] { color: @text2; }
QLabel[role="muted"] { color: @text3; }
QLabel[role="small"] { font-size: ~12; color: @text3; }
QLabel[role="smaller"] { font-size: ~11.5; color: @text3; }
QLabel[role="fieldname"] { font-size: ~12; font-weight: 500; color: @text2; }
QLabel[role="hint"] { font-size: ~11.5; color: @text3; }
QLabel[role="error"] { font-size: ~12; color: @danger; }
QLabel[role="warning"] { font-size: ~12; color: @warn; }
QLabel[role="wrong"] { font-weight: 600; color: @danger; }
QLabel[role="group"] { font-size: ~11.5; font-weight: 500; color: @text3; }
QLabel[role="link"] { color: @accent; font-weight: 500; }
QLabel[role="unit"] { color: @text3; }
QLabel[role="clause"] { font-size: ~11.5; color: @text2; background: @surface; border: 1px solid @border;
  border-radius: 4px; padding: 0 5px; }
QLabel[tone="ok"] { color: @ok; } QLabel[tone="warn"] { color: @warn; } QLabel[tone="danger"] { color: @danger; }
QLabel[tone="info"] { color: @info; } QLabel[tone="night"] { color: @night; } QLabel[tone="accent"] { color: @accent; }
QLabel:disabled { color: @disabled; }

QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: @controlRadius;
  padding: 0 ~12; min-height: ~30; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:checked { background: @selected; font-weight: 600; }
QPushButton:disabled { color: @disabled; border-color: @line; background: @surface; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed {
  background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:disabled { background: @neutralSoft; color: @disabled; border-color: @line; }
QPushButton[small="true"] { min-height: ~24; padding: 0 ~9; font-size: ~12; }
QPushButton[nav="true"] { background: transparent; border-color: transparent; color: @text2; text-align: left; }
QPushButton[nav="true"]:hover { background: @hover; }
QPushButton[nav="true"]:checked { background: @selected; color: @text; }
QPushButton[danger="true"] { color: @danger; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: @accent; }
QPushButton[quiet="true"]:hover { background: @hover; }
QPushButton[quiet="true"]:disabled { color: @disabled; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
  background: @surface; color: @text; border: 1px solid @borderStrong; border-radius: @controlRadius;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit { min-height: ~30; padding: 0 ~9; placeholder-text-color: @text3; }
QPlainTextEdit, QTextEdit { padding: ~4 ~6; }
QAbstractSpinBox, QComboBox { min-height: ~30; padding: 0 ~4 0 ~9; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @focus; min-height: ~28;
  padding-left: ~8; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: ~3 ~5; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"], QComboBox[wrong="true"] {
  border: 2px solid @danger; min-height: ~28; padding-left: ~8; }
QPlainTextEdit[wrong="true"], QTextEdit[wrong="true"] { border: 2px solid @danger; padding: ~3 ~5; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: @sunken; border-color: @border; color: @text2; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled {
  background: @sunken; border-color: @line; color: @disabled; }
QLineEdit[small="true"], QComboBox[small="true"], QAbstractSpinBox[small="true"] {
  min-height: ~24; padding: 0 ~7; font-size: ~12.5; border-radius: 5px; }
QLineEdit[small="true"]:focus, QComboBox[small="true"]:focus, QAbstractSpinBox[small="true"]:focus {
  min-height: ~22; padding: 0 ~6; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus { background: transparent; border: 0; padding: 0;
  min-height: 0; }
QComboBox::drop-down { border: 0; width: ~22; }
QComboBox::down-arrow { image: url("@chevron"); width: ~12; height: ~12; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @borderStrong; outline: 0;
  selection-background-color: @selected; selection-color: @text; padding: 4px 0; }
QComboBox QAbstractItemView::item { min-height: ~28; padding: 0 ~8; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: ~18; border: 0; background: transparent; }
QAbstractSpinBox::up-arrow { image: url("@chevronUp"); width: ~10; height: ~10; }
QAbstractSpinBox::down-arrow { image: url("@chevron"); width: ~10; height: ~10; }
QDateEdit::drop-down { border: 0; width: ~22; }
QDateEdit::down-arrow { image: url("@calendar"); width: ~14; height: ~14; }

QCheckBox, QRadioButton { spacing: ~8; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: ~14; height: ~14; border: 1px solid @borderStrong;
  background: @surface; border-radius: 4px; }
QRadioButton::indicator { border-radius: @radioRadius; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked { background: @accent; border-color: @accent;
  image: url("@check"); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url("@dash"); }
QRadioButton::indicator:checked { border: ~5 solid @accent; width: ~6; height: ~6; border-radius: @radioOnRadius; }
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus { border: 2px solid @focus; width: ~12;
  height: ~12; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; }

QAbstractItemView { background: @surface; border: 0; outline: 0; alternate-background-color: @surface;
  selection-background-color: @selected; selection-color: @text; }
QListWidget { border: 1px solid @borderStrong; padding: 3px; }
QListWidget::item { padding: ~5 ~8; border-radius: 4px; }
QListWidget::item:selected { background: @selected; color: @text; }
QHeaderView { background: @surface; border: 0; }
QHeaderView::section { background: @surface; color: @text3; border: 0; border-bottom: 1px solid @line;
  padding: 0 ~8; min-height: ~28; font-size: ~11.5; font-weight: 500; }
QTableCornerButton::section { background: @surface; border: 0; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; } QSplitter::handle:vertical { height: 1px; }

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @text2; border: 0; border-bottom: 2px solid transparent;
  padding: 0 0 ~6 0; margin-right: ~20; font-weight: 500; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }

QProgressBar { background: @neutralSoft; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; } QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @borderStrong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: ~5 ~24 ~5 ~12; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: ~12; height: ~12; margin-left: ~6; }
QMenu::indicator:checked { image: url("@tick"); }

QDialog { background: @surface; }
QFrame[part="dialoghead"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QFrame[part="dialogfoot"] { background: @window; border: 0; border-top: 1px solid @line; }
"""

# By itself, since a rule for every widget inside another has each widget of a page look for its ancestors.
_CALENDAR = """
QWidget { alternate-background-color: @surface; background: @surface; }
QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
QToolButton { color: @text; background: transparent; border: 0; padding: 4px 8px; }
QToolButton:hover { background: @hover; }
"""

_TYPE = re.compile(r"font-size: ~(\d+(?:\.\d+)?)")
_SCALED = re.compile(r"~(\d+(?:\.\d+)?)")
_NAMED = re.compile(r"@([A-Za-z]\w*)")


def style_sheet(colours: dict[str, str], radius: dict[str, int], scale: float, pictures: dict[str, str]) -> str:
    """The sheet in these colours; ``pictures`` are the paths of the small arrows and ticks by name."""
    return _filled(_EVERYWHERE + _SHEET, colours, radius, scale, pictures)


def bar_sheet(colours: dict[str, str], scale: float) -> str:
    """The sheet of the bars around the page in these colours."""
    return _filled(_EVERYWHERE + _BARS, colours, {}, scale, {})


def _filled(text: str, colours: dict[str, str], radius: dict[str, int], scale: float, pictures: dict[str, str]) -> str:
    radii = {f"{name}Radius": f"{value}px" for name, value in radius.items()}
    names: dict[str, Any] = {**colours, **radii, **_radio(scale), **pictures}
    typed = _TYPE.sub(lambda found: f"font-size: {points(float(found[1]) * scale):.2f}pt", text)
    sized = _SCALED.sub(lambda found: f"{_pixels(float(found[1]) * scale)}px", typed)
    return _coloured(sized, names)


def calendar_sheet(colours: dict[str, str]) -> str:
    """The sheet of a calendar to pick a day from, over the one of its window."""
    return _coloured(_CALENDAR, colours)


def _coloured(text: str, names: dict[str, Any]) -> str:
    return _NAMED.sub(lambda found: str(names[found[1]]), text)


def _radio(scale: float) -> dict[str, str]:
    """Half of what the round ones measure: a radius of more makes them square."""
    off = min(_pixels(14 * scale) + 2, _pixels(12 * scale) + 4) // 2
    on = (2 * _pixels(5 * scale) + _pixels(6 * scale)) // 2
    return {"radioRadius": f"{off}px", "radioOnRadius": f"{on}px"}


def _pixels(value: float) -> int:
    return int(value + 0.5)
