"""Deadlines and billing problems as sentences: what is due, and what follows if nothing is done (look.md 8).

``deadline_sentence(deadline, translate)``: *Notice must be received by 2026-09-30 for the agreement to end on
2026-12-31.*
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from contractor_desk.core.deadlines import Deadline
from contractor_desk.core.invoice import Problem
from contractor_desk.core.reminders import Reminder

Shown = Callable[[date], str]
Translate = Callable[[str], str]


def deadline_title(deadline: Deadline, translate: Translate) -> str:
    """The duty in a few words, for lists."""
    _ = translate
    titles = {
        "period_end": _("Agreement ends"),
        "notice": _("Last day to give notice"),
        "extension": _("Extension must be decided"),
        "conversion_window": _("Conversion window opens"),
        "conversion_decision": _("Trial to hire: decide"),
        "return": _("Absent employee expected back"),
        "handover": _("Hand-over begins"),
        "max_period": _("Latest possible end"),
        "review": _("Yearly price review"),
        "milestone": _("Milestone due"),
        "purchase_order": _("Purchase order expires"),
    }
    return titles[deadline.kind]


def deadline_sentence(deadline: Deadline, translate: Translate, show: Shown = date.isoformat) -> str:
    """The duty, its day and its consequence in one sentence; ``show`` writes dates."""
    _ = translate
    data = {name: show(value) if isinstance(value, date) else value for name, value in deadline.data.items()}
    renews = data.get("renewal") == "automatic"
    sentences = {
        "period_end": _("The agreement ends on {date} and renews itself unless notice was given.")
        if renews
        else _("The agreement ends on {date}."),
        "notice": _("Notice must be received by {date} for the agreement to end on {end}."),
        "extension": _("Option {option}, {months} months more, must be decided by {date}; otherwise it ends on {end}."),
        "conversion_window": _("From {date} the conversion to permanent employment ({position}) can be agreed."),
        "conversion_decision": _(
            "Extend, convert to permanent employment or end: decide by {date}; the trial ends on {end}."
        ),
        "return": _("{for} is expected back on {date}."),
        "handover": _("The hand-over to {for} begins on {date}; the return is on {return_expected}."),
        "max_period": _("No extension goes past {date}, the latest possible end."),
        "review": _("The yearly price review is on {date}."),
        "milestone": _("The milestone “{title}” is due on {date}."),
        "purchase_order": _("Purchase order {number} expires on {date}."),
    }
    return sentences[deadline.kind].format(date=show(deadline.date), **data)


def reminder_sentence(reminder: Reminder, translate: Translate, show: Shown = date.isoformat) -> str:
    """What a reminder is about, its day and its consequence, in one sentence."""
    _ = translate
    data = reminder.data
    if reminder.kind == "approval":
        return _("{count} out-of-scope entries wait for the client's approval since {since}.").format(
            count=len(data["entries"]), since=show(data["since"])
        )
    if reminder.kind == "allowance":
        return _("{percent} % of the included hours of {month} are used.").format(**data)
    if reminder.kind == "unbilled":
        return _("The agreement ended on {date} and has work or fees that are not invoiced.").format(
            date=show(reminder.date)
        )
    due = Deadline(agreement=reminder.agreement, kind=reminder.kind, date=reminder.date, data=data)
    return deadline_sentence(due, translate, show)


def problem_sentence(problem: Problem, translate: Translate) -> str:
    """Why an entry is not on the bill as one might expect, and what to do."""
    _ = translate
    sentences = {
        "outside_period": _(
            "Entry {entry} lies outside the agreement's period and is left out: extend the period, or charge it anyway."
        ),
        "no_rate": _("There is no rate for a part of entry {entry}, so it is left out: give the service a rate."),
        "no_terms": _("No version of the terms is in force on the day of entry {entry}; it is left out."),
        "not_approved": _("Entry {entry} is out of scope and waits for the client's approval; it is left out."),
        "running": _("The timer of entry {entry} is running; it is left out until it is stopped."),
        "earlier_month_open": _("{month} has work or fees that are not invoiced yet: issue that month too."),
        "overlap": _("Entry {entry} overlaps another of the same worker; both are charged."),
    }
    return sentences[problem.code].format(entry=problem.entry, month=problem.month)
