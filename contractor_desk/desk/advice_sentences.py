"""The advice at a term's end, its reasons and the facts behind it, as sentences (rules.md 5)."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from contractor_desk.core.evaluation import Advice, Reason, StabilityFact

Translate = Callable[[str], str]
ShownNumber = Callable[[Decimal], str]


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


def reason_sentence(reason: Reason, translate: Translate, show: ShownNumber | None = None) -> str:
    """A condition, its figures, and whether it is met; ``show`` writes numbers."""
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
        side=side,
        value=_shown(reason.value, show),
        threshold=_shown(reason.threshold, show),
        criterion=criterion_word(reason.criterion, translate),
    )
    mark = "✓" if reason.holds else "✗"
    return f"{mark} {sentence[0].upper()}{sentence[1:]}"


def fact_sentence(fact: StabilityFact, translate: Translate, show: ShownNumber | None = None) -> str:
    """A fact of the book with where it comes from; ``show`` writes numbers."""
    _ = translate
    sentences = {
        "weeks_worked": _("{part} of {whole} weeks have logged work (time entries)"),
        "hours_logged": _("{part} of {whole} planned hours are logged (time entries, conversion terms)"),
        "invoices_uncredited": _("{part} of {whole} invoices stand uncredited (invoices)"),
        "invoices_on_time": _("{part} of {whole} due invoices were paid within 14 days (payments)"),
    }
    return sentences[fact.kind].format(part=_shown(fact.part, show), whole=_shown(fact.whole, show))


def criterion_word(key: str | None, translate: Translate) -> str:
    """The name of a usual criterion within a sentence; another one is its own name."""
    _ = translate
    return {
        "quality": _("quality"),
        "reliability": _("reliability"),
        "cooperation": _("cooperation"),
        "communication": _("communication"),
        "fit": _("fit of the role"),
        "terms": _("terms"),
    }.get(key or "", key or "")


def _shown(number: Decimal | None, show: ShownNumber | None) -> str:
    if number is None:
        return "–"
    rounded = number.quantize(Decimal("0.01"), ROUND_HALF_UP).normalize()
    plain = rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded
    return show(plain) if show is not None else format(plain, "f")
