"""SVG path data as a QPainterPath: ``path("M3 8.5 8 3l5 5.5")``. What our own icons use: M L H V C A Z and lower case.

Arcs follow the conversion to centre parameters of SVG 1.1, F.6.5, drawn as cubic curves of at most a quarter turn.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from functools import lru_cache

from PySide6.QtGui import QPainterPath

_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}


@lru_cache(maxsize=256)
def path(data: str) -> QPainterPath:
    """The outline of the data, in its own units. Raises KeyError for a command that is not supported."""
    made = QPainterPath()
    x = y = control_x = control_y = 0.0
    for command, given in _commands(data):
        upper = command.upper()
        base_x, base_y = (x, y) if command.islower() else (0.0, 0.0)
        if upper == "Z":
            made.closeSubpath()
            x, y = made.currentPosition().x(), made.currentPosition().y()
        elif upper == "H":
            x = base_x + given[0]
            made.lineTo(x, y)
        elif upper == "V":
            y = base_y + given[0]
            made.lineTo(x, y)
        elif upper in ("M", "L"):
            x, y = base_x + given[0], base_y + given[1]
            (made.moveTo if upper == "M" else made.lineTo)(x, y)
        elif upper == "A":
            end_x, end_y = base_x + given[5], base_y + given[6]
            _arc(made, x, y, given[0], given[1], given[2], bool(given[3]), bool(given[4]), end_x, end_y)
            x, y = end_x, end_y
        else:
            if upper == "S":
                given = (2 * x - control_x - base_x, 2 * y - control_y - base_y, *given)
            control_x, control_y = base_x + given[2], base_y + given[3]
            x, y = base_x + given[4], base_y + given[5]
            made.cubicTo(base_x + given[0], base_y + given[1], control_x, control_y, x, y)
        if upper not in ("C", "S"):
            control_x, control_y = x, y
    return made


def _commands(data: str) -> Iterator[tuple[str, tuple[float, ...]]]:
    tokens = _split_flags(data)
    place = 0
    command = "M"
    while place < len(tokens):
        if tokens[place].isalpha():
            command = tokens[place]
            place += 1
        takes = _TAKES[command.upper()]
        yield command, tuple(float(token) for token in tokens[place : place + takes])
        place += takes
        if command in "Mm":
            command = "L" if command == "M" else "l"


def _split_flags(data: str) -> list[str]:
    """Tokens, with the two flags of an arc taken apart where they are written together (``0 01``)."""
    tokens: list[str] = []
    command, since = "", 0
    rest = data
    while found := _TOKEN.search(rest):
        text, end = found[0], found.end()
        if text.isalpha():
            command, since = text, 0
        else:
            if command in "Aa" and command and since % 7 in (3, 4):
                text, end = text[0], found.start() + 1
            since += 1
        tokens.append(text)
        rest = rest[end:]
    return tokens


def _arc(
    made: QPainterPath, x1: float, y1: float, rx: float, ry: float, turn: float, large: bool, sweep: bool,
    x2: float, y2: float,
) -> None:  # fmt: skip
    if (x1, y1) == (x2, y2):
        return
    phi = math.radians(turn)
    cos, sin = math.cos(phi), math.sin(phi)
    half_x, half_y = (x1 - x2) / 2, (y1 - y2) / 2
    px, py = cos * half_x + sin * half_y, -sin * half_x + cos * half_y
    grow = math.sqrt(max(1.0, (px / rx) ** 2 + (py / ry) ** 2))
    rx, ry = rx * grow, ry * grow
    below = (rx * py) ** 2 + (ry * px) ** 2
    factor = math.sqrt(max(0.0, (rx * ry) ** 2 / below - 1)) * (-1 if large == sweep else 1)
    cx, cy = factor * rx * py / ry, -factor * ry * px / rx
    centre_x, centre_y = cos * cx - sin * cy + (x1 + x2) / 2, sin * cx + cos * cy + (y1 + y2) / 2
    start = math.atan2((py - cy) / ry, (px - cx) / rx)
    sweep_angle = math.atan2((-py - cy) / ry, (-px - cx) / rx) - start
    if sweep and sweep_angle < 0:
        sweep_angle += 2 * math.pi
    elif not sweep and sweep_angle > 0:
        sweep_angle -= 2 * math.pi
    parts = max(1, math.ceil(abs(sweep_angle) / (math.pi / 2) - 1e-9))
    step = sweep_angle / parts
    reach = 4 / 3 * math.tan(step / 4)

    def point(ux: float, uy: float) -> tuple[float, float]:
        return centre_x + cos * rx * ux - sin * ry * uy, centre_y + sin * rx * ux + cos * ry * uy

    for part in range(parts):
        a, b = start + part * step, start + (part + 1) * step
        first = point(math.cos(a) - reach * math.sin(a), math.sin(a) + reach * math.cos(a))
        second = point(math.cos(b) + reach * math.sin(b), math.sin(b) - reach * math.cos(b))
        made.cubicTo(*first, *second, *(point(math.cos(b), math.sin(b)) if part < parts - 1 else (x2, y2)))
