"""Words for agreements: kinds, periods, notice, coverage, surcharges, as the pages and dialogs say them."""

from __future__ import annotations

from decimal import Decimal

from contractor_desk.core.agreement import Agreement, Cover, Notice, Period, ScopeItem, Surcharge, Terms
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP, translate

_KINDS = {
    "retainer": QT_TRANSLATE_NOOP("Agreements", "Retainer"),
    "interim_cover": QT_TRANSLATE_NOOP("Agreements", "Interim cover"),
    "migration": QT_TRANSLATE_NOOP("Agreements", "Migration project"),
    "trial_to_hire": QT_TRANSLATE_NOOP("Agreements", "Trial to hire"),
    "time_and_materials": QT_TRANSLATE_NOOP("Agreements", "Time and materials"),
}
_GROUPS = {
    "retainer": QT_TRANSLATE_NOOP("Agreements", "Retainers"),
    "trial_to_hire": QT_TRANSLATE_NOOP("Agreements", "Trial to hire"),
    "interim_cover": QT_TRANSLATE_NOOP("Agreements", "Interim cover"),
    "migration": QT_TRANSLATE_NOOP("Agreements", "Migration projects"),
    "time_and_materials": QT_TRANSLATE_NOOP("Agreements", "Time and materials"),
}
_DUTIES = {
    "period_end": QT_TRANSLATE_NOOP("Agreements", "Term ends"),
    "notice": QT_TRANSLATE_NOOP("Agreements", "Notice by"),
    "extension": QT_TRANSLATE_NOOP("Agreements", "Decide by"),
    "conversion_window": QT_TRANSLATE_NOOP("Agreements", "Window opens"),
    "conversion_decision": QT_TRANSLATE_NOOP("Agreements", "Decide by"),
    "return": QT_TRANSLATE_NOOP("Agreements", "Return"),
    "handover": QT_TRANSLATE_NOOP("Agreements", "Hand-over"),
    "max_period": QT_TRANSLATE_NOOP("Agreements", "Latest end"),
    "review": QT_TRANSLATE_NOOP("Agreements", "Price review"),
    "milestone": QT_TRANSLATE_NOOP("Agreements", "Milestone"),
    "purchase_order": QT_TRANSLATE_NOOP("Agreements", "Order expires"),
}


def kind_word(kind: str) -> str:
    return translate("Agreements", _KINDS[kind])


def groups() -> dict[str, str]:
    """The headings of the list, in its order."""
    return {kind: translate("Agreements", text) for kind, text in _GROUPS.items()}


def duty_word(kind: str) -> str:
    """A deadline in a word or two, in front of its date."""
    return translate("Agreements", _DUTIES[kind])


# lupdate sees a number only where it is a plain name, hence these.
def days(n: int) -> str:
    return translate("Agreements", "%n day(s)", "", n)


def distance(n: int) -> str:
    """*in 5 days*, *today*, *3 days ago*, of the days until then."""
    if n == 0:
        return translate("Agreements", "today")
    if n > 0:
        return translate("Agreements", "in %n day(s)", "", n)
    n = -n
    return translate("Agreements", "%n day(s) ago", "", n)


def months_of(n: int) -> str:
    return translate("Agreements", "%n month(s)", "", n)


def years(n: int) -> str:
    return translate("Agreements", "%n year(s)", "", n)


def weeks(n: int) -> str:
    return translate("Agreements", "%n week(s)", "", n)


def days_short(n: int) -> str:
    """*5 d*, for lists."""
    return translate("Agreements", "%n d", "", n)


def length(months: int) -> str:
    """*4 years*, *18 months*."""
    return years(months // 12) if months and months % 12 == 0 else months_of(months)


def term_words(agreement: Agreement, formats: Formats) -> str:
    """*4 years + 2 × 1 year*, *until further notice*, *to 31 Dec 2026*."""
    period = agreement.period
    if period.months is not None:
        base = length(period.months)
    elif period.end is not None:
        base = translate("Agreements", "to {day}").format(day=formats.day(period.end))
    elif period.notice_given_on is not None:
        return translate("Agreements", "notice given {day}").format(day=formats.day(period.notice_given_on))
    else:
        return translate("Agreements", "until further notice")
    options = [option.months for option in period.extensions]
    if options and len(set(options)) == 1:
        more = length(options[0])
        return f"{base} + {more}" if len(options) == 1 else f"{base} + {len(options)} × {more}"
    return " + ".join([base, *(length(months) for months in options)])


def term_short(agreement: Agreement, formats: Formats) -> str:
    """*4 + 1 + 1 years*, for lists; other terms as ``term_words``."""
    period = agreement.period
    months = [period.months or 0, *(option.months for option in period.extensions)]
    if period.months and len(months) > 1:
        for unit, text in (
            (12, translate("Agreements", "{numbers} years")),
            (1, translate("Agreements", "{numbers} months")),
        ):
            if all(each % unit == 0 for each in months):
                return text.format(numbers=" + ".join(str(each // unit) for each in months))
    return term_words(agreement, formats)


def notice_words(notice: Notice | None) -> str:
    """*3 months, to the end of a month*."""
    if notice is None:
        return translate("Agreements", "none")
    if notice.months is not None:
        text = months_of(notice.months)
    elif notice.weeks is not None:
        text = weeks(notice.weeks)
    else:
        text = days(notice.days or 0)
    return (
        translate("Agreements", "{time}, to the end of a month").format(time=text) if notice.to == "month_end" else text
    )


def limit_words(item: ScopeItem, formats: Formats) -> str:
    """What limits the service: hours a month, a note, or the approval that it needs."""
    if item.hours is not None:
        hours = translate("Agreements", "{hours} a month").format(hours=formats.hours(int(item.hours * 3600)))
        return f"{hours}, {item.limit_note}" if item.limit_note else hours
    return item.limit_note or ""


def surcharge_words(surcharge: Surcharge, formats: Formats, currency: str) -> str:
    """*+25 %*, *+200 kr/h*, *+500 kr each*."""
    if surcharge.percent is not None:
        return f"+{formats.percent(surcharge.percent)}"
    if surcharge.per_hour is not None:
        return f"+{formats.money(surcharge.per_hour, currency)}/h"
    return translate("Agreements", "+{amount} each").format(
        amount=formats.money(surcharge.per_entry or Decimal(0), currency)
    )


def out_of_scope_words(terms: Terms, formats: Formats, currency: str) -> str:
    """The surcharges that excluded work bears."""
    fitting = [one for one in terms.surcharges if one.when == "out_of_scope"]
    return ", ".join(surcharge_words(one, formats, currency) for one in fitting)


def period_rows(period: Period, formats: Formats) -> list[tuple[str, str]]:
    """The period's figures as name and value."""
    rows = [(translate("Agreements", "Starts"), formats.day(period.start))]
    if period.ended_on is not None:
        rows.append((translate("Agreements", "Ends on, as agreed"), formats.day(period.ended_on)))
    if period.notice_given_on is not None:
        by = {
            "contractor": translate("Agreements", "by the contractor"),
            "client": translate("Agreements", "by the client"),
        }.get(period.notice_by or "", "")
        facts = [formats.day(period.notice_given_on), by, period.notice_how or ""]
        rows.append((translate("Agreements", "Notice given"), ", ".join(fact for fact in facts if fact)))
    if period.renewal == "automatic":
        rows.append((translate("Agreements", "Renews itself by"), length(period.renewal_months or 0)))
    if period.max_months is not None:
        rows.append((translate("Agreements", "At most"), length(period.max_months)))
    return rows


def cover_rows(cover: Cover, formats: Formats) -> list[tuple[str, str]]:
    """Who is covered, when they are expected, and every date that was expected before."""
    rows = [(translate("Agreements", "Covers"), cover.for_)]
    if cover.returned_on is not None:
        rows.append((translate("Agreements", "Back since"), formats.day(cover.returned_on)))
    elif cover.return_expected is not None:
        rows.append((translate("Agreements", "Expected back on"), formats.day(cover.return_expected)))
    if cover.handover_days:
        rows.append((translate("Agreements", "Hand-over"), days(cover.handover_days)))
    for change in reversed(cover.history):
        before = translate("Agreements", "Moved {day}, before that").format(day=formats.day(change.on))
        rows.append((before, formats.day(change.return_expected)))
    return rows
