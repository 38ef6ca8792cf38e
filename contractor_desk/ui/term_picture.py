"""An agreement as the timeline shows it: term, options, versions, suspensions, and the days with a duty."""

from __future__ import annotations

from datetime import date

from contractor_desk.core.period import notice_counts
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.ui.agreement_words import days, distance, duty_word, length
from contractor_desk.ui.formats import Formats
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.term import Term, TermDate, TermGap, TermOption, TermVersion

_SHOWN = frozenset(
    {"notice", "extension", "conversion_window", "conversion_decision", "return", "handover", "milestone"}
)


def term_picture(view: AgreementView, slot: int, today: date, formats: Formats) -> Term:
    """The picture of that agreement as of today."""
    agreement, period = view.agreement, view.agreement.period
    left = period.extensions[period.exercised_extensions :]
    options = tuple(
        TermOption(
            last_day=last,
            label=translate("Agreements", "Option {number}: +{more}").format(
                number=period.exercised_extensions + place, more=length(option.months)
            ),
            short=translate("Agreements", "Option {number}").format(number=period.exercised_extensions + place),
        )
        for place, (option, last) in enumerate(zip(left, view.options, strict=False), start=1)
    )
    dates = tuple(
        TermDate(
            key=f"{deadline.kind}-{deadline.date.isoformat()}",
            day=deadline.date,
            label=f"{duty_word(deadline.kind)} {formats.day_month(deadline.date)}",
            detail=_distance(deadline.date, today),
            tone="danger" if deadline.overdue else "warn" if (deadline.date - today).days <= 60 else "info",
        )
        for deadline in view.deadlines
        if deadline.kind in _SHOWN and (deadline.kind != "notice" or notice_counts(period))
    )
    return Term(
        slot=slot,
        start=period.start,
        end=view.end,
        today=today,
        label=_label(view),
        options=options,
        versions=tuple(
            TermVersion(from_=terms.from_, title=terms.title or translate("Agreements", "New terms"))
            for terms in agreement.terms[1:]
        ),
        gaps=tuple(
            TermGap(first=one.from_, last=one.to, label=translate("Agreements", "Suspended"))
            for one in agreement.suspensions
        ),
        dates=dates,
        end_label=""
        if view.end is None
        else translate("Agreements", "Term ends {day}").format(day=formats.day(view.end)),
        end_detail="" if view.end is None else _distance(view.end, today),
    )


def _label(view: AgreementView) -> str:
    period = view.agreement.period
    if view.end is None:
        return translate("Agreements", "Until further notice")
    if period.notice_given_on is not None:
        return translate("Agreements", "Notice given")
    if period.months is not None:
        months = period.months + sum(option.months for option in period.extensions[: period.exercised_extensions])
        return translate("Agreements", "Fixed term, {length}").format(length=length(months))
    return translate("Agreements", "Fixed term")


def _distance(day: date, today: date) -> str:
    ahead = (day - today).days
    return days(ahead) if ahead > 0 else distance(ahead)
