"""What of a window is cut, overlaps or scrolls sideways: ``faults(window)`` says it in words, widget by widget."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStackedLayout,
    QWidget,
)

from contractor_desk.ui.palette import CommandPalette
from contractor_desk.ui.widgets.labels import Elided
from contractor_desk.ui.widgets.toast import UndoToast

_FLOATING = (UndoToast, CommandPalette)
_PAINTED_OVER = "_Ring"
SLACK = 1
"""Pixels that rounding may take."""


def faults(window: QWidget, *, sideways: bool = True) -> list[str]:
    """One sentence a fault, for all that is shown in the window; ``sideways`` whether scrolling sideways is one."""
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.window() is not window or not widget.width():
            continue
        found += _sideways(widget) if sideways else ()
        found += _cut(widget)
        found += _outside(widget)
        found += _overlaps(widget)
    return found


def _sideways(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > SLACK:
        wide = widget.widget()
        yield f"{said(widget)} scrolls sideways by {widget.horizontalScrollBar().maximum()} ({widest(wide)})"


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, Elided):
        return
    if isinstance(widget, QLabel) and widget.text() and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if widget.height() + SLACK < needed:
            yield f"{said(widget)} is {widget.height()} high, its lines need {needed}"
    elif isinstance(widget, QLabel) and widget.text() and widget.minimumWidth() != 1:
        needed = widget.sizeHint().width()
        if widget.width() + SLACK < needed:
            yield f"{said(widget)} is {widget.width()} wide and needs {needed}"
    elif isinstance(widget, QAbstractButton) and widget.text():
        needed = widget.minimumSizeHint().width()
        if widget.width() + SLACK < needed:
            yield f"{said(widget)} is {widget.width()} wide and needs {needed}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Text, buttons and fields lie within their parent, unless that is what scrolls."""
    parent = widget.parentWidget()
    if not isinstance(widget, QLabel | QAbstractButton | QLineEdit) or parent is None or _scrolls(parent):
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield f"{said(widget)} at {_box(widget.geometry())} is outside {said(parent)} {_box(parent.rect())}"


def _overlaps(widget: QWidget) -> Iterator[str]:
    """What a layout placed side by side does not lie one over another."""
    if widget.layout() is None or isinstance(widget.layout(), QStackedLayout):
        return
    kids = [
        child for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if child.isVisibleTo(widget) and not child.isWindow() and child.width() and child.height()
        and not isinstance(child, _FLOATING) and type(child).__name__ != _PAINTED_OVER
    ]  # fmt: skip
    for place, one in enumerate(kids):
        for other in kids[place + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{said(one)} {_box(one.geometry())} lies over {said(other)} {_box(other.geometry())}"


def _scrolls(parent: QWidget) -> bool:
    above = parent.parentWidget()
    return isinstance(above, QAbstractScrollArea | QAbstractItemView) and above.viewport() is parent


def widest(widget: QWidget | None) -> str:
    """Which of what is inside asks for the most width: where to look."""
    if widget is None:
        return "nothing inside"
    trail: list[str] = []
    while widget is not None:
        trail.append(f"{said(widget)} {widget.minimumSizeHint().width()}/{widget.minimumWidth()}")
        kids = [kid for kid in widget.children() if isinstance(kid, QWidget) and kid.isVisibleTo(widget)]
        right = lambda kid: kid.geometry().right()  # noqa: E731
        widget = max(kids, key=right, default=None)
    return " > ".join(trail)


def said(widget: QWidget) -> str:
    """``Button “Log time”``, for a person to find it."""
    text = getattr(widget, "text", str)
    words = (text() if callable(text) else "") or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{str(words)[:40]}”" if words else type(widget).__name__


def _box(box: QRect) -> str:
    return f"({box.x()}, {box.y()}, {box.width()}×{box.height()})"
