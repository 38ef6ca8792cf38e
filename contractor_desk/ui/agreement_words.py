"""Words for agreements: kinds, periods, notice, coverage, surcharges, as the pages and dialogs say them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from contractor_desk.core.agreement import Agreement, Notice, Period, ScopeItem, Surcharge, Terms
from contractor_desk.core.deadlines import Deadline
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP

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


def tr(text: str) -> str:
    return QCoreApplication.translate("Agreements", text)


def count(text: str, number: int) -> str:
    """A text with ``%n``."""
    return QCoreApplication.translate("Agreements", text, "", number)


def kind_word(kind: str) -> str:
    return tr(_KINDS[kind])


def groups() -> dict[str, str]:
    """The headings of the list, in its order."""
    return {kind: tr(text) for kind, text in _GROUPS.items()}


def duty_word(kind: str) -> str:
    """A deadline in a word or two, in front of its date."""
    return tr(_DUTIES[kind])


def length(months: int) -> str:
    """*4 years*, *18 months*."""
    if months and months % 12 == 0:
        return count("%n year(s)", months // 12)
    return count("%n month(s)", months)


def term_words(agreement: Agreement, formats: Formats) -> str:
    """*4 years + 2 × 1 year*, *until further notice*, *to 31 Dec 2026*."""
    period = agreement.period
    if period.months is not None:
        base = length(period.months)
    elif period.end is not None:
        base = tr("to {day}").format(day=formats.day(period.end))
    else:
        return tr("until further notice")
    options = [option.months for option in period.extensions]
    if options and len(set(options)) == 1:
        more = length(options[0])
        return f"{base} + {more}" if len(options) == 1 else f"{base} + {len(options)} × {more}"
    return " + ".join([base, *(length(months) for months in options)])


def notice_words(notice: Notice | None) -> str:
    """*3 months, to the end of a month*."""
    if notice is None:
        return tr("none")
    if notice.months is not None:
        text = count("%n month(s)", notice.months)
    elif notice.weeks is not None:
        text = count("%n week(s)", notice.weeks)
    else:
        text = count("%n day(s)", notice.days or 0)
    return tr("{time}, to the end of a month").format(time=text) if notice.to == "month_end" else text


def limit_words(item: ScopeItem, formats: Formats) -> str:
    """What limits the service: hours a month, a note, or the approval that it needs."""
    if item.hours is not None:
        hours = tr("{hours} a month").format(hours=formats.hours(int(item.hours * 3600)))
        return f"{hours}, {item.limit_note}" if item.limit_note else hours
    return item.limit_note or ""


def surcharge_words(surcharge: Surcharge, formats: Formats, currency: str) -> str:
    """*+25 %*, *+200 kr/h*, *+500 kr each*."""
    if surcharge.percent is not None:
        return f"+{formats.percent(surcharge.percent)}"
    if surcharge.per_hour is not None:
        return f"+{formats.money(surcharge.per_hour, currency)}/h"
    return tr("+{amount} each").format(amount=formats.money(surcharge.per_entry or Decimal(0), currency))


def out_of_scope_words(terms: Terms, formats: Formats, currency: str) -> str:
    """The surcharges that excluded work bears."""
    fitting = [one for one in terms.surcharges if one.when == "out_of_scope"]
    return ", ".join(surcharge_words(one, formats, currency) for one in fitting)


def duty_sentence(deadline: Deadline, today: date, formats: Formats) -> str:
    """*Notice by 1 Dec 2026, in 5 days*."""
    days = (deadline.date - today).days
    when = count("in %n day(s)", days) if days > 0 else tr("today") if days == 0 else count("%n day(s) ago", -days)
    return f"{duty_word(deadline.kind)} {formats.day(deadline.date)}, {when}"


def period_rows(period: Period, formats: Formats) -> list[tuple[str, str]]:
    """The period's figures as name and value."""
    rows = [(tr("Starts"), formats.day(period.start))]
    if period.ended_on is not None:
        rows.append((tr("Ends on, as agreed"), formats.day(period.ended_on)))
    if period.notice_given_on is not None:
        rows.append((tr("Notice given"), formats.day(period.notice_given_on)))
    if period.renewal == "automatic":
        rows.append((tr("Renews itself by"), length(period.renewal_months or 0)))
    if period.max_months is not None:
        rows.append((tr("At most"), length(period.max_months)))
    return rows
