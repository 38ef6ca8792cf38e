"""What would this cost: the lines of one example's bill in words, its total, and the totals of the other stackings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time
from itertools import pairwise

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.codes import is_time_zone
from contractor_desk.core.invoice import Draft, Line
from contractor_desk.desk.agreement_examples import STACKINGS, Example, band_spans, priced
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP, translate
from contractor_desk.ui.widgets.cost_example import Cost, CostLine

_BANDS = {
    "normal": QT_TRANSLATE_NOOP("AgreementCost", "in hours"),
    "after_hours": QT_TRANSLATE_NOOP("AgreementCost", "after hours"),
    "weekend": QT_TRANSLATE_NOOP("AgreementCost", "weekend"),
    "holiday": QT_TRANSLATE_NOOP("AgreementCost", "holiday"),
}
_WHEN = {
    "out_of_scope": QT_TRANSLATE_NOOP("AgreementCost", "Out of scope"),
    "after_hours": QT_TRANSLATE_NOOP("AgreementCost", "After hours"),
    "weekend": QT_TRANSLATE_NOOP("AgreementCost", "Weekend"),
    "holiday": QT_TRANSLATE_NOOP("AgreementCost", "Holiday"),
    "callout": QT_TRANSLATE_NOOP("AgreementCost", "Call-out"),
}
_STACKING = {
    "add": QT_TRANSLATE_NOOP("AgreementCost", "Added: {total}"),
    "highest": QT_TRANSLATE_NOOP("AgreementCost", "Highest: {total}"),
    "compound": QT_TRANSLATE_NOOP("AgreementCost", "Compound: {total}"),
}


def cost_of(formats: Formats, agreement: Agreement, example: Example) -> Cost:
    """The example priced under the agreement's stacking, the other two beside it; or why it has no price."""
    terms = agreement.terms[-1]
    if not is_time_zone(agreement.time_zone) or example.day < terms.from_:
        return Cost(problem=translate("AgreementCost", "Choose a day on which the terms hold."))
    drafts: dict[str, Draft] = {stacking: priced(agreement, example, stacking) for stacking in STACKINGS}
    draft = drafts[terms.stacking]
    if any(problem.code == "no_rate" for problem in draft.problems):
        return Cost(problem=translate("AgreementCost", "It has no rate and cannot be billed."))
    if not draft.lines:
        return Cost(problem=translate("AgreementCost", "Nothing of it would be billed."))
    lines = tuple(shown for line in draft.lines for shown in _lines(formats, agreement, example, line, draft))
    others = tuple(
        translate("AgreementCost", _STACKING[stacking]).format(total=formats.amount(other.net, agreement.currency))
        for stacking, other in drafts.items()
        if stacking != terms.stacking and terms.surcharges
    )
    return Cost(
        lines=lines,
        total_name=translate("AgreementCost", "Total, {currency}").format(currency=agreement.currency),
        total=formats.amount(draft.net, agreement.currency),
        others=others,
    )


def is_out_of_scope(agreement: Agreement, service: str) -> bool:
    """Work on that service (an empty key: one that is not listed) is excluded."""
    terms = agreement.terms[-1]
    item = terms.scope_item(service)
    return (item.coverage if item is not None else terms.unlisted) == "excluded"


def _lines(formats: Formats, agreement: Agreement, example: Example, line: Line, draft: Draft) -> Iterator[CostLine]:
    currency, terms = agreement.currency, agreement.terms[-1]
    if line.kind == "cap":
        yield CostLine(title=translate("AgreementCost", "Past the cap"), amount=formats.amount(line.net, currency))
        return
    hours = translate("AgreementCost", "{hours} h × {price}").format(
        hours=formats.number(line.quantity, 2), price=formats.amount(line.reference_price or line.price, currency)
    )
    if line.kind == "included" and not line.surcharges:
        hours = translate("AgreementCost", "{hours} h, covered by the fee").format(
            hours=formats.number(line.quantity, 2)
        )
    yield CostLine(
        title=_title(formats, agreement, example, line, draft), detail=hours, amount=formats.amount(line.base, currency)
    )
    rules = {rule.key: rule for rule in terms.surcharges}
    for surcharge in line.surcharges:
        rule = rules[surcharge.key]
        if surcharge.percent is not None:
            detail = translate("AgreementCost", "{percent} of {amount}").format(
                percent=formats.percent(surcharge.percent), amount=formats.amount(line.base, currency)
            )
            if line.kind == "included":
                detail = translate("AgreementCost", "{percent} of what it would cost").format(
                    percent=formats.percent(surcharge.percent)
                )
            elif terms.stacking == "compound":
                detail = translate("AgreementCost", "{percent}, on what stands above it").format(
                    percent=formats.percent(surcharge.percent)
                )
        elif surcharge.per_hour is not None:
            detail = translate("AgreementCost", "{amount} an hour").format(
                amount=formats.amount(surcharge.per_hour, currency)
            )
        else:
            detail = translate("AgreementCost", "once, on the first line")
        if rule.clause:
            detail = f"{detail}, {rule.clause}"
        title = translate("AgreementCost", _WHEN[rule.when])
        yield CostLine(title=title, detail=detail, amount=formats.amount(surcharge.amount, currency))


def _title(formats: Formats, agreement: Agreement, example: Example, line: Line, draft: Draft) -> str:
    """*15:00–16:30, in hours*: the clock times of the line, where they are one span."""
    named = {other.band for other in draft.lines}
    spans = [
        (start, end, band)
        for start, end, band in band_spans(agreement, example)
        if band == line.band or (line.band is None and band not in named)
    ]
    bands = list(dict.fromkeys(band for _, _, band in spans))
    words = ", ".join(translate("AgreementCost", _BANDS[band]) for band in bands)
    single = sum(1 for other in draft.lines if other.band == line.band and other.kind != "cap") == 1
    joined = all(before[1] == after[0] for before, after in pairwise(spans))
    if spans and single and joined:
        times = f"{_clock(formats, spans[0][0])}–{_clock(formats, spans[-1][1])}"
        return f"{times}, {words}"
    return {
        "included": translate("AgreementCost", "Included"), "overage": translate("AgreementCost", "Overage"),
        "billable": translate("AgreementCost", "Billable"),
        "out_of_scope": translate("AgreementCost", "Out of scope"),
    }[line.kind]  # fmt: skip


def _clock(formats: Formats, moment: time) -> str:
    return "24:00" if moment == time.max else formats.time(moment)
