"""What an entry counts as, in the window's words: one box for the log-time dialog, the popover and the list.

*Out of scope: § 6.2, +25 %, needs approval.* Wi-Fi surveys is excluded in IT Care. Counts 2,00 h: 2,00 × 980,00 + 25 %
= 2 450,00 kr. Held back until the client says yes.
"""

from __future__ import annotations

from collections.abc import Iterator

from contractor_desk.core.invoice import LineSurcharge
from contractor_desk.desk.verdicts import Counted, EntryVerdict
from contractor_desk.ui.formats import NO_BREAK, Formats
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP, translate
from contractor_desk.ui.widgets.chips import SCOPE
from contractor_desk.ui.widgets.verdict import Tone, VerdictValue

_TONES: dict[str, Tone] = {"in": "ok", "limited": "info", "billable": "neutral", "out": "warn", "after": "night"}
_LEADS = {
    "included": QT_TRANSLATE_NOOP("Verdicts", "{service}: included in {title}."),
    "limited": QT_TRANSLATE_NOOP("Verdicts", "{service}: {hours} a month are included in {title}."),
    "billable": QT_TRANSLATE_NOOP("Verdicts", "{service}: charged by the hour in {title}."),
    "excluded": QT_TRANSLATE_NOOP("Verdicts", "{service}: excluded in {title}."),
}
_UNLISTED = QT_TRANSLATE_NOOP("Verdicts", "{service}: not listed in {title}.")
_BANDS = {
    "after_hours": QT_TRANSLATE_NOOP("Verdicts", "after hours"),
    "weekend": QT_TRANSLATE_NOOP("Verdicts", "weekend"),
    "holiday": QT_TRANSLATE_NOOP("Verdicts", "holiday"),
}
_PROBLEMS: dict[str, tuple[Tone, str, str]] = {
    "outside_period": (
        "warn",
        QT_TRANSLATE_NOOP("Verdicts", "Outside the agreement's period"),
        QT_TRANSLATE_NOOP(
            "Verdicts", "It is left out of the bill. Extend the agreement, or charge it outside the period."
        ),
    ),
    "no_terms": (
        "warn",
        QT_TRANSLATE_NOOP("Verdicts", "No terms on that day"),
        QT_TRANSLATE_NOOP("Verdicts", "The agreement has no terms then, so that it is on no bill."),
    ),
    "no_rate": (
        "danger",
        QT_TRANSLATE_NOOP("Verdicts", "No rate: cannot be billed"),
        QT_TRANSLATE_NOOP("Verdicts", "The terms have no price for it. Amend the agreement first."),
    ),
}


def verdict_value(formats: Formats, verdict: EntryVerdict, service: str) -> VerdictValue:
    """The box of an entry; ``service`` is the service's name."""
    if verdict.invoice is not None:
        title = translate("Verdicts", "On invoice {number}").format(number=verdict.invoice)
        locked = translate("Verdicts", "It is locked; credit the invoice to change it.")
        reason = _reason(formats, verdict, service)
        return VerdictValue(tone="neutral", glyph="invoice", title=title, text=f"{reason} {locked}")
    for code in verdict.problems:
        if code in _PROBLEMS:
            tone, title, text = _PROBLEMS[code]
            return VerdictValue(
                tone=tone, glyph="warning", title=translate("Verdicts", title), text=translate("Verdicts", text)
            )
    if not verdict.billable:
        return VerdictValue(
            tone="neutral",
            glyph="excluded",
            title=translate("Verdicts", "Not billable"),
            text=translate("Verdicts", "It is kept, and counts in no bill."),
        )
    look = SCOPE[verdict.kind]
    return VerdictValue(
        tone=_TONES[verdict.kind], glyph=look.glyph, title=_title(formats, verdict),
        text=_text(formats, verdict, service),
    )  # fmt: skip


def scope_reason(formats: Formats, verdict: EntryVerdict, service: str) -> str:
    """Title and text in one line without marks, for a tooltip or a row."""
    value = verdict_value(formats, verdict, service)
    return f"{value.title}. {value.text}".replace("**", "")


def _title(formats: Formats, verdict: EntryVerdict) -> str:
    more = list(_title_parts(formats, verdict))
    word = SCOPE[verdict.kind].text
    return f"{word}: {', '.join(more)}" if more else word


def _title_parts(formats: Formats, verdict: EntryVerdict) -> Iterator[str]:
    beyond = any(part.overage for part in verdict.counted)
    counted = next((part.clause for part in verdict.counted if part.clause), None)
    clause = counted if beyond or verdict.clause is None else verdict.clause
    if clause:
        yield clause
    if beyond:
        yield translate("Verdicts", "beyond the included hours")
    seen = dict.fromkeys(surcharge for part in verdict.counted for surcharge in _added(formats, part.surcharges))
    yield from (f"+{text}" for text in seen)
    if verdict.needs_approval and not verdict.approved:
        yield translate("Verdicts", "needs approval")


def _text(formats: Formats, verdict: EntryVerdict, service: str) -> str:
    sentences = [_reason(formats, verdict, service)]
    if verdict.counted:
        sentences.append(_sum(formats, verdict))
    if "overlap" in verdict.problems:
        sentences.append(translate("Verdicts", "It overlaps another entry."))
    if verdict.needs_approval:
        sentences.append(
            translate("Verdicts", "The client said yes.")
            if verdict.approved
            else translate("Verdicts", "Held back until the client says yes.")
        )
    return " ".join(sentences)


def _reason(formats: Formats, verdict: EntryVerdict, service: str) -> str:
    if verdict.coverage is None:
        return translate("Verdicts", "{title} has no terms on that day.").format(title=verdict.agreement_title)
    text = _LEADS[verdict.coverage] if verdict.listed else _UNLISTED
    hours = formats.hours(verdict.limit_seconds)
    return translate("Verdicts", text).format(service=service, title=verdict.agreement_title, hours=hours)


def _sum(formats: Formats, verdict: EntryVerdict) -> str:
    free = sum(part.seconds for part in verdict.counted if not part.price)
    charged = [part for part in verdict.counted if part.price]
    unit = translate("Verdicts", "h")
    whole = f"{formats.decimal_hours(sum(part.seconds for part in verdict.counted))}{NO_BREAK}{unit}"
    if not charged and not verdict.net:
        return translate("Verdicts", "Counts {hours}, at no extra charge.").format(hours=whole)
    terms = [_factor(formats, verdict.currency, part) for part in charged]
    if free:
        terms.append(
            translate("Verdicts", "{hours} included").format(hours=f"{formats.decimal_hours(free)}{NO_BREAK}{unit}")
        )
    amount = formats.money(verdict.net, verdict.currency)
    said = translate("Verdicts", "Counts {hours}: {terms} = **{amount}**.")
    return (
        said.format(hours=whole, terms="; ".join(terms), amount=amount)
        if terms
        else said.format(hours=whole, terms=translate("Verdicts", "surcharges"), amount=amount)
    )


def _factor(formats: Formats, currency: str, part: Counted) -> str:
    text = f"{formats.decimal_hours(part.seconds)} × {formats.amount(part.price, currency)}"
    for added in _added(formats, part.surcharges):
        text += f" + {added}"
    if part.band is not None and part.band in _BANDS:
        text += f" ({translate('Verdicts', _BANDS[part.band])})"
    return text


def _added(formats: Formats, surcharges: tuple[LineSurcharge, ...]) -> Iterator[str]:
    for surcharge in surcharges:
        if surcharge.percent is not None:
            yield formats.percent(surcharge.percent)
        elif surcharge.per_hour is not None:
            yield translate("Verdicts", "{amount} an hour").format(amount=formats.number(surcharge.per_hour, 2))
        elif surcharge.per_entry is not None:
            yield translate("Verdicts", "{amount} each time").format(amount=formats.number(surcharge.per_entry, 2))
