"""What is wrong in a form, in the words of the field itself (look-2.md 3): the value stands there and is not repeated.

``form_sentence(Flaw("period.end", "end_before_start", …), translate)`` is *The end lies before the start.* What has no
words of its own here is said as elsewhere (flaw_sentences.py).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.desk.flaw_sentences import N_, Translate, filled, flaw_sentence

FIELD: Mapping[str, str] = {
    "above_zero": N_("Must be above 0."),
    "absent_needed": N_("Who is absent?"),
    "choose_client": N_("Choose a client."),
    "choose_contractor": N_("Choose a contractor."),
    "currency_needed": N_("Choose a currency."),
    "currency_decimals": N_("{currency} has {digits} decimals."),
    "day_out_of_reach": N_("“{found}” is not between 1900 and 2199."),
    "days_needed": N_("Within how many days?"),
    "end_before_start": N_("The end lies before the start."),
    "end_needed": N_("Until when?"),
    "first_day_needed": N_("From which day on?"),
    "hours_end_before_start": N_("Ends before it starts."),
    "language_needed": N_("Choose a language."),
    "limited_needs_hours": N_("How many hours a month?"),
    "month_needed": N_("From which month on?"),
    "months_needed": N_("For how many months?"),
    "needed": N_("Needed."),
    "not_negative": N_("Must not be negative."),
    "number_needed": N_("Give it a number."),
    "order_number_needed": N_("Which order is it?"),
    "percent_range": N_("From 0 to 100 percent."),
    "position_needed": N_("Which position is it?"),
    "return_before_start": N_("The return lies before the start."),
    "start_after_return": N_("The expected return, {return}, lies before this day."),
    "surcharge_amount": N_("How much: a percentage, or an amount?"),
    "text": N_("Needed."),
    "time_zone_needed": N_("Choose a time zone."),
    "title_needed": N_("What is it called on invoices?"),
    "too_large": N_("“{found}” is too large."),
    "unreadable": N_("“{found}” cannot be read."),
    "vat_needs_reason": N_("Needs a reason on the invoice."),
    "vat_without_reason": N_("Takes no reason."),
    "vat_zero_percent": N_("Has 0 percent."),
}
PLACES: Mapping[str, str] = {
    "conversion.salary above_zero": N_("Salary must be above 0."),
    "period.max_months at_least": N_("At least 1 month."),
    "period.months at_least": N_("At least 1 month."),
}
_LONG = 24
"""What was typed is quoted up to so many signs: the whole of it stands in the field."""
TERM_PAST_MAXIMUM = N_("{total} months is past the maximum of {maximum}.")
RAISE_OR_REMOVE = N_("{sentence} Raise the maximum or remove option {option}.")


def form_sentence(flaw: Flaw, translate: Translate, show: Callable[[date], str] = date.isoformat) -> str:
    """The sentence at the field; ``show`` writes the days in it."""
    data = {name: _shown(item, show) for name, item in flaw.data.items()}
    found = data.get("found")
    if isinstance(found, str) and len(found) > _LONG:
        data["found"] = f"{found[: _LONG - 1]}…"
    text = PLACES.get(f"{flaw.place} {flaw.code}") or FIELD.get(flaw.code)
    if flaw.code == "options_past_maximum" and len(flaw.data["lengths"]) == 1:
        text = TERM_PAST_MAXIMUM
    if text is None:
        return flaw_sentence(flaw.code, data, translate)
    return filled(translate(text), flaw.code, data)


def past_maximum_sentence(flaw: Flaw, option: int, translate: Translate, show: Callable[[date], str]) -> str:
    """What is wrong with options past the maximum, and the two ways to put it right."""
    sentence = form_sentence(flaw, translate, show)
    return translate(RAISE_OR_REMOVE).format(sentence=sentence, option=option)


def _shown(item: Any, show: Callable[[date], str]) -> Any:
    if isinstance(item, str) and len(item) == 10:
        try:
            return show(date.fromisoformat(item))
        except ValueError:
            return item
    return item
