"""The advice at a term's end, its reasons and the facts behind it, as sentences (rules.md 5)."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from contractor_desk.core.evaluation import Advice, Reason, StabilityFact

Translate = Callable[[str], str]


def advice_sentence(advice: Advice, translate: Translate) -> str:
    """What is advised, in one sentence. It is advice; the decision is the user's."""
    _ = translate
    sentences = {
        "offer": _("Make an offer: both sides are content and the work was steady."),
        "end": _("End it: one side scores it too low to go on."),
        "talk": _("Talk first: not every condition of an offer is met."),
        "incomplete": _("Not both sides have given their view yet."),
    }
    return sentences[advice.kind]


def reason_sentence(reason: Reason, translate: Translate) -> str:
    """A condition, its figures, and whether it is met."""
    _ = translate
    side = {"contractor": _("the contractor"), "client": _("the client")}.get(reason.side or "", "")
    if reason.code == "scored":
        text = _("{side} has given scores") if reason.holds else _("{side} has not given scores")
    elif reason.code == "lowest_criterion":
        text = _("the lowest score of {side} is {value} for “{criterion}” (at least {threshold})")
    elif reason.code == "stability":
        text = (
            _("stability is not known yet (at least {threshold})")
            if reason.value is None
            else _("stability is {value} (at least {threshold})")
        )
    else:
        text = _("the score of {side} is {value} (at least {threshold})")
    sentence = text.format(
        side=side, value=_shown(reason.value), threshold=_shown(reason.threshold), criterion=reason.criterion
    )
    mark = "✓" if reason.holds else "✗"
    return f"{mark} {sentence[0].upper()}{sentence[1:]}"


def fact_sentence(fact: StabilityFact, translate: Translate) -> str:
    """A fact of the book with where it comes from."""
    _ = translate
    sentences = {
        "weeks_worked": _("{part} of {whole} weeks have logged work (time entries)"),
        "hours_logged": _("{part} of {whole} planned hours are logged (time entries, conversion terms)"),
        "invoices_uncredited": _("{part} of {whole} invoices stand uncredited (invoices)"),
        "invoices_on_time": _("{part} of {whole} due invoices were paid within 14 days (payments)"),
    }
    return sentences[fact.kind].format(part=_shown(fact.part), whole=_shown(fact.whole))


def _shown(number: Decimal | None) -> str:
    if number is None:
        return "–"
    rounded = number.quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()
    return format(rounded, "f")
