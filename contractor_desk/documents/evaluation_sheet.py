"""An evaluation to fill in by hand: the criteria with boxes from 1 to 5, room for a comment, a place to sign.

For whoever does not take a file: the sheet is printed, filled in, and typed in at the desk.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from contractor_desk.core.party import Party
from contractor_desk.documents.formats import formats
from contractor_desk.documents.paper import HAIR, MUTED, TEXT, Paper, Style
from contractor_desk.documents.stationery import LEFT, RIGHT, SPAN, TOP, Stationery
from contractor_desk.documents.wrapping import wrap
from contractor_desk.words import Words, translator

_TITLE = Style(22, "SemiBold", tracking=-0.4)
_DAY = Style(12, colour=MUTED)
_BODY = Style(11.5)
_STRONG = Style(12.5, "SemiBold")
_SMALL = Style(10, colour=MUTED)
_HEAD = Style(10.5, "Medium", MUTED)
_LINE = 16.0
_ROW = 40.0
_BOX = 16.0
_STEP = 52.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCriterion:
    key: str
    weight: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationSheet:
    """``sender`` is whose paper it is; ``about`` is who is evaluated, ``filled_in_by`` who evaluates."""

    sender: Party
    about: str
    filled_in_by: str
    agreement_number: str
    agreement_title: str
    language: str
    day: date
    criteria: tuple[SheetCriterion, ...]


def criterion_name(key: str, words: Words) -> str:
    """The name of a usual criterion in that language; another one is its own name."""
    return {
        "quality": words("Quality of the work"),
        "reliability": words("Reliability"),
        "cooperation": words("Cooperation"),
        "communication": words("Communication"),
        "fit": words("Fit of the role"),
        "terms": words("Terms of the agreement"),
    }.get(key, key)


def form_help(words: Words) -> str:
    """How the file of an evaluation is filled in."""
    return words(
        "Put a whole number from 1 (poor) to 5 (excellent) in place of null at each score, your name at “by”, and what "
        "you want to say at “comment”. Then send the file back."
    )


def render(sheet: EvaluationSheet) -> bytes:
    """The sheet as one page of PDF; criteria beyond twelve are left out."""
    words = translator(sheet.language)
    form = formats(words.language, sheet.sender.country)
    stationery = Stationery(sheet.sender, words, abroad=False)
    title = words("Evaluation")
    paper = Paper(
        title=f"{title} – {sheet.agreement_number}",
        author=sheet.sender.name,
        subject=f"{sheet.agreement_number}, {sheet.agreement_title}",
        language=words.language,
        day=sheet.day,
    )
    room = SPAN - _TITLE.width(title) - 24
    stationery.head(paper, room=room)
    paper.right(RIGHT, TOP + _TITLE.baseline(28), title, _TITLE)
    paper.right(RIGHT, TOP + 28 + _DAY.baseline(18), form.span(sheet.day, sheet.day), _DAY)
    top = TOP + max(stationery.head_height(room), 52.0) + 20
    stationery.rule(paper, top)
    top = _opening(paper, sheet, words, top + 18)
    top = _criteria(paper, sheet, words, top + 12)
    _closing(paper, sheet, words, top + 18, stationery.bottom)
    stationery.foot(paper, f"{title} {sheet.agreement_number}", 1, 1)
    paper.end_page()
    return paper.save()


def _opening(paper: Paper, sheet: EvaluationSheet, words: Words, top: float) -> float:
    lines = [
        f"{sheet.agreement_number}, {sheet.agreement_title}",
        words("{by} on the work with {about}").format(by=sheet.filled_in_by, about=sheet.about),
    ]
    for at, line in enumerate(lines):
        style = _STRONG if at == 0 else _BODY
        paper.text(LEFT, top + at * 18 + style.baseline(18), wrap(line, style, SPAN)[0], style)
    top += 18 * len(lines) + 10
    guide = words(
        "Tick one box for each line: 1 is poor, 3 is as expected, 5 is excellent. Leave out what you cannot say."
    )
    for line in wrap(guide, _BODY, SPAN):
        paper.text(LEFT, top + _BODY.baseline(_LINE), line, _BODY)
        top += _LINE
    return top


def _criteria(paper: Paper, sheet: EvaluationSheet, words: Words, top: float) -> float:
    first = RIGHT - 4 * _STEP - _BOX
    for score in range(1, 6):
        x = first + (score - 1) * _STEP
        text = str(score)
        paper.text(x + (_BOX - _HEAD.width(text)) / 2, top + _HEAD.baseline(18), text, _HEAD)
    top += 20
    paper.rule(LEFT, RIGHT, top, 1, MUTED)
    for criterion in sheet.criteria[:12]:
        name = wrap(criterion_name(criterion.key, words), _BODY, first - LEFT - 20)[0]
        paper.text(LEFT, top + _BODY.baseline(_ROW), name, _BODY)
        for score in range(1, 6):
            x = first + (score - 1) * _STEP
            paper.frame(x, top + (_ROW - _BOX) / 2, _BOX, _BOX, TEXT)
        top += _ROW
        paper.rule(LEFT, RIGHT, top - 0.5, 0.5, HAIR)
    return top


def _closing(paper: Paper, sheet: EvaluationSheet, words: Words, top: float, bottom: float) -> None:
    paper.text(LEFT, top + _STRONG.baseline(18), words("In your own words"), _STRONG)
    top += 44
    while top < bottom - 90:
        paper.rule(LEFT, RIGHT, top, 0.5, HAIR)
        top += 30
    width = (SPAN - 44) / 2
    for left, below in ((LEFT, words("Name")), (LEFT + width + 44, words("Place and date"))):
        paper.rule(left, left + width, bottom - 28, 0.75, MUTED)
        paper.text(left, bottom - 25 + _SMALL.baseline(15), below, _SMALL)
