"""The theme: the tokens' colours, a live switch, the text scale, contrast that can be read."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk import resources
from contractor_desk.ui import icons
from contractor_desk.ui.outline import path
from contractor_desk.ui.theme import Theme

TOKENS = json.loads(resources.path("theme", "tokens.json").read_text(encoding="utf-8"))


def _luminance(colour: QColor) -> float:
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_colours_are_those_of_the_tokens_in_both_modes(theme: Theme) -> None:
    for mode in ("light", "dark"):
        theme.set_choice(mode)
        assert theme.color("accent").name().upper() == TOKENS["color"][mode]["accent"]
        assert theme.agreement(9).solid.name().upper() == TOKENS["agreement"][1][mode]["solid"]
    assert theme.dark


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_text_and_chips_can_be_read(theme: Theme, mode: str) -> None:
    theme.set_choice(mode)  # type: ignore[arg-type]
    grounds = ("window", "canvas", "surface", "sunken", "hover", "selected")
    for ink in ("text", "text2", "text3", "ok", "warn", "danger", "info", "night"):
        for ground in grounds:
            assert contrast(theme.color(ink), theme.color(ground)) >= 4.5, (ink, ground)
    for tone in ("ok", "warn", "danger", "info", "neutral", "night"):
        assert contrast(theme.color(tone), theme.color(f"{tone}Soft")) >= 4.5, tone
    for slot in range(8):
        colours = theme.agreement(slot)
        assert contrast(colours.letters, colours.solid) >= 4.5
        assert contrast(colours.ink, colours.tint) >= 4.5


def test_a_switch_restyles_what_is_seen_and_a_part_that_waits_when_it_is_shown(theme: Theme, qtbot: QtBot) -> None:
    seen, hidden = QLabel("a"), QLabel("b")
    for label in (seen, hidden):
        label.setProperty("role", "muted")
        label.setProperty("part", "page")
        qtbot.addWidget(label)
        theme.dress(label, waits=True)
    seen.show()
    theme.set_choice("dark")
    assert TOKENS["color"]["dark"]["text3"] in seen.styleSheet()
    assert TOKENS["color"]["dark"]["text3"] not in hidden.styleSheet()
    theme.freshen(hidden)
    assert TOKENS["color"]["dark"]["text3"] in hidden.styleSheet()


def test_a_dressed_part_that_is_gone_is_forgotten(theme: Theme) -> None:
    part = QWidget()
    theme.dress(part)
    part.deleteLater()
    QApplication.sendPostedEvents(part, 52)
    theme.set_choice("dark")
    assert part not in theme._dressed


def test_type_and_sizes_grow_with_the_text_scale(theme: Theme) -> None:
    small, row = QFontInfo(theme.font("body")).pixelSize(), theme.size("row")
    theme.set_scale(1.75)
    assert QFontInfo(theme.font("body")).pixelSize() == round(13 * 1.75)
    assert small == 13
    assert theme.size("row") == round(36 * 1.75)
    assert row == 36
    theme.set_scale(9)
    assert theme.scale == 1.75
    theme.set_scale(1)


def test_the_window_speaks_inter_with_figures_of_one_width(theme: Theme) -> None:
    font = theme.font("body", tabular=True)
    assert QFontInfo(font).family() == "Inter"
    metrics = QFontMetricsF(font)
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
    plain = QFontMetricsF(theme.font("body"))
    assert plain.horizontalAdvance("1111") < plain.horizontalAdvance("8888")


def test_sizes_may_have_half_pixels(theme: Theme) -> None:
    wide, wider = theme.font("body", px=12), theme.font("body", px=12.5)
    assert QFontMetricsF(wider).horizontalAdvance("Nordlund") > QFontMetricsF(wide).horizontalAdvance("Nordlund")


def test_the_sheet_names_only_colours_and_pictures_that_exist(theme: Theme) -> None:
    assert "@" not in theme.sheet
    assert "~" not in theme.sheet


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_small_pictures_of_the_sheet_have_the_tokens_colours(mode: str) -> None:
    wanted = {"chevron": "text3", "chevronUp": "text3", "calendar": "text3", "check": "onAccent", "dash": "onAccent",
              "tick": "accent"}  # fmt: skip
    for name, colour in wanted.items():
        text = resources.path("theme", mode, f"{name}.svg").read_text(encoding="utf-8")
        assert f'stroke="{TOKENS["color"][mode][colour]}"' in text


def test_every_icon_lies_in_its_box() -> None:
    for name, data in icons.ICONS.items():
        box = path(data).boundingRect()
        assert 0 <= box.left() <= box.right() <= 16, name
        assert 0 <= box.top() <= box.bottom() <= 16, name


def test_an_arc_is_drawn_through_its_far_side() -> None:
    box = path("M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8z").boundingRect()
    assert (round(box.left(), 1), round(box.right(), 1)) == (1.8, 14.2)


def test_more_contrast_takes_tints_off_and_keeps_outlines(theme: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Theme, "_wants_contrast", lambda _: True)
    theme.set_choice("dark")
    assert theme.high_contrast
    assert theme.color("warnSoft") == theme.color("surface")
    assert theme.agreement(0).tint == theme.color("surface")
    assert theme.color("border") == theme.color("text")
    assert theme.color("text3") == theme.color("text")
    monkeypatch.undo()
    theme.set_choice("light")
    assert not theme.high_contrast
