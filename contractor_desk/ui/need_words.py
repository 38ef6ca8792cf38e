"""What needs attention, in the window's words: title, consequence, when, and the one button (look.md 8).

``attention(context, need)`` is the row; ``act_on(context, need)`` does what its button says, or leads there.
"""

from __future__ import annotations

from datetime import timedelta

from contractor_desk.core.months import Month
from contractor_desk.desk.attention import Need
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP, counted, translate
from contractor_desk.ui.widgets.attention_list import Attention, Tone
from contractor_desk.ui.widgets.sheet import Mark

_ICONS = {
    "invoice_overdue": "warning",
    "allowance": "gauge",
    "approval": "diamond",
    "conversion_decision": "decision",
    "conversion_window": "decision",
    "outside_period": "calendar",
    "unbilled": "invoice",
    "unbilled_month": "invoice",
}


_NAMES = {
    "notice": QT_TRANSLATE_NOOP("Needs", "Last day to give notice"),
    "extension": QT_TRANSLATE_NOOP("Needs", "Extension must be decided"),
    "allowance": QT_TRANSLATE_NOOP("Needs", "Included hours"),
    "approval": QT_TRANSLATE_NOOP("Needs", "Entries await approval"),
    "conversion_decision": QT_TRANSLATE_NOOP("Needs", "Trial to hire ends: decide"),
    "conversion_window": QT_TRANSLATE_NOOP("Needs", "Conversion can be agreed"),
    "unbilled": QT_TRANSLATE_NOOP("Needs", "Ended with work not billed"),
    "period_end": QT_TRANSLATE_NOOP("Needs", "The agreement ends"),
    "return": QT_TRANSLATE_NOOP("Needs", "Return is expected"),
    "handover": QT_TRANSLATE_NOOP("Needs", "Hand-over begins"),
    "max_period": QT_TRANSLATE_NOOP("Needs", "Latest possible end"),
    "review": QT_TRANSLATE_NOOP("Needs", "Yearly price review"),
    "milestone": QT_TRANSLATE_NOOP("Needs", "Milestone due"),
    "purchase_order": QT_TRANSLATE_NOOP("Needs", "Purchase order expires"),
}


def kind_name(kind: str) -> str:
    """What a reminder of that kind is about, in a few words."""
    return translate("Needs", _NAMES[kind])


def need_key(need: Need) -> str:
    """What the row is known by."""
    return f"{need.kind}|{need.agreement}|{need.day.isoformat()}|{need.data.get('number', '')}"


def attention(context: Context, need: Need) -> Attention:
    """The row of *Needs attention*."""
    title, detail, button = _words(context, need)
    when, since = _when(context, need)
    mark = context.marks.of(need.agreement)
    return Attention(
        key=need_key(need),
        icon=_ICONS.get(need.kind, "flag"),
        tone=_tone(need),
        title=title,
        detail=detail,
        when=when,
        since=since,
        button=button,
        mark=Mark(letters=mark.letters, slot=mark.slot),
        can_snooze=need.markable,
        can_finish=need.markable,
    )


def act_on(context: Context, need: Need) -> None:
    """The button of the row: the page is opened where the duty is done."""
    shell = context.shell
    if need.kind == "invoice_overdue":
        shell.open_page("invoices", number=need.data["number"])
    elif need.kind in ("unbilled", "unbilled_month"):
        month = need.data.get("month") or str(Month.of(need.day))
        shell.open_page("bill", month=month, agreement=need.agreement)
    elif need.kind in ("approval", "outside_period"):
        shell.open_page("time", agreement=need.agreement, keys=tuple(need.data["entries"]))
    elif need.kind in ("conversion_decision", "conversion_window", "period_end"):
        shell.open_page("decisions", agreement=need.agreement)
    else:
        shell.open_page("agreements", agreement=need.agreement)


def _tone(need: Need) -> Tone:
    return "danger" if need.urgency == "danger" else "warn" if need.urgency == "warn" else "info"


def _when(context: Context, need: Need) -> tuple[str, str]:
    formats = context.formats
    if need.kind == "allowance":
        return formats.percent(need.data["percent"]), formats.month_name(Month.parse(need.data["month"]))
    if need.days < 0:
        count = counted(-need.days, translate("Needs", "1 day"), translate("Needs", "{n} days"))
        return count, translate("Needs", "since {day}").format(day=formats.day_month(need.day))
    if need.days == 0:
        return translate("Needs", "today"), formats.weekday(need.day)
    return (
        counted(need.days, translate("Needs", "in 1 day"), translate("Needs", "in {n} days")),
        formats.weekday(need.day),
    )


def _words(context: Context, need: Need) -> tuple[str, str, str]:
    """Title, detail and button of a kind."""
    formats, data = context.formats, need.data
    day = formats.day(need.day)
    end = formats.day(data["end"]) if data.get("end") else ""
    match need.kind:
        case "invoice_overdue":
            amount = formats.money(data["open"], data["currency"], coded=True)
            detail = translate("Needs", "{amount} from {party}, due {day}.").format(
                amount=amount, party=need.party_name, day=day
            )
            return (
                translate("Needs", "Invoice {number} is overdue").format(number=data["number"]),
                detail,
                translate("Needs", "Open invoice"),
            )
        case "notice":
            detail = translate("Needs", "Received by {day}, it ends the agreement on {end}.").format(day=day, end=end)
            return translate("Needs", "Last day to give notice"), detail, translate("Needs", "Open agreement")
        case "extension":
            detail = translate("Needs", "Option {option}: {months} months more. Without it the agreement ends {end}.")
            said = detail.format(option=data["option"], months=data["months"], end=end)
            return translate("Needs", "Extension must be decided"), said, translate("Needs", "Decide")
        case "allowance":
            hours = formats.hours(data["available_seconds"])
            used = formats.percent(data["percent"])
            title = translate("Needs", "{used} of included hours used").format(used=used)
            return (
                title,
                translate("Needs", "Of {hours} with {party}.").format(hours=hours, party=need.party_name),
                translate("Needs", "See scope"),
            )
        case "approval":
            count = len(data["entries"])
            title = counted(
                count,
                translate("Needs", "1 out-of-scope entry awaits approval"),
                translate("Needs", "{n} out-of-scope entries await approval"),
            )
            asked = formats.day_month(data["since"])
            return (
                title,
                translate("Needs", "Since {day}. Held back from billing until approved.").format(day=asked),
                translate("Needs", "Look"),
            )
        case "conversion_decision":
            title = translate("Needs", "Trial to hire ends: decide")
            return (
                title,
                translate("Needs", "Extend, make an offer, or end. The trial ends {end}.").format(end=end),
                translate("Needs", "Decide"),
            )
        case "conversion_window":
            title = translate("Needs", "Conversion can be agreed")
            return (
                title,
                translate("Needs", "{position}; the trial ends {end}.").format(position=data["position"], end=end),
                translate("Needs", "Look"),
            )
        case "outside_period":
            count = len(data["entries"])
            title = counted(
                count,
                translate("Needs", "1 entry outside the agreement's period"),
                translate("Needs", "{n} entries outside the agreement's period"),
            )
            return (
                title,
                translate("Needs", "Left out of the bill until the period is extended or they are charged anyway."),
                translate("Needs", "Look"),
            )
        case "unbilled":
            title = translate("Needs", "Ended with work not billed")
            return (
                title,
                translate("Needs", "{party}: ended {day}.").format(party=need.party_name, day=day),
                translate("Needs", "Bill it"),
            )
        case "unbilled_month":
            month = formats.month(Month.parse(data["month"]))
            said = translate("Needs", "{month} is not billed yet").format(month=month)
            return (
                said[:1].upper() + said[1:],
                need.party_name,
                translate("Needs", "Bill it"),
            )
    return _of_dates(context, need, day)


def _of_dates(context: Context, need: Need, day: str) -> tuple[str, str, str]:
    data, party, look = need.data, need.party_name, translate("Needs", "Open agreement")
    match need.kind:
        case "period_end":
            renews = data.get("renewal") == "automatic"
            detail = (
                translate("Needs", "It renews itself after {day}.")
                if renews
                else translate("Needs", "Last day {day}. Decide what comes after.")
            )
            return (
                translate("Needs", "The agreement ends"),
                f"{party}. {detail.format(day=day)}",
                translate("Needs", "Decide"),
            )
        case "return":
            return translate("Needs", "{who} is expected back").format(who=data["for"]), f"{party}, {day}.", look
        case "handover":
            starts = translate("Needs", "The return is on {day}.").format(
                day=context.formats.day(data["return_expected"])
            )
            return translate("Needs", "Hand-over begins"), f"{party}. {starts}", look
        case "max_period":
            return (
                translate("Needs", "Latest possible end"),
                translate("Needs", "{party}: no extension goes past {day}.").format(party=party, day=day),
                look,
            )
        case "review":
            return translate("Needs", "Yearly price review"), f"{party}, {day}.", look
        case "milestone":
            return translate("Needs", "Milestone due: {title}").format(title=data["title"]), f"{party}, {day}.", look
        case _:
            return (
                translate("Needs", "Purchase order {number} expires").format(number=data.get("number", "")),
                f"{party}, {day}.",
                look,
            )


def snooze_until(need: Need) -> timedelta:
    """How long a snooze hides: a week, or until the day before where that is sooner, at least a day."""
    return timedelta(days=min(7, max(1, need.days - 1)) if need.days > 0 else 1)
