"""What is wrong with a value, in a sentence: for the codes of ``core/checks`` and of the book file.

``flaw_sentence("above_zero", {"found": "0"}, translate)`` is *Must be above 0; found 0.* Data that a sentence does not
name is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Translate = Callable[[str], str]


def N_(text: str) -> str:
    """Marks a text for the catalogue; it is translated where it is shown (gettext's name for it)."""
    return text


# ---- shapes: what the schema of a file expects ------------------------------------------------------------------

SHAPES: Mapping[str, str] = {
    "decimal_string": N_("Expected a decimal number in quotes, such as “950.00”; found {found}."),
    "date": N_("Expected a day such as 2026-01-15, between 1900 and 2199; found {found}."),
    "instant": N_("Expected a date and time such as 2026-10-05T09:00:00, in whole seconds; found {found}."),
    "time_of_day": N_("Expected a time such as 08:00, or 24:00; found {found}."),
    "month": N_("Expected a month such as 2026-10; found {found}."),
    "key": N_("Expected a key: a text of 1 to 200 characters; found {found}."),
    "text": N_("Expected a text that is not empty."),
    "integer": N_("Expected a whole number without quotes; found {found}."),
    "integer_range": N_("Expected a whole number from {low} to {high}; found {found}."),
    "true_or_false": N_("Expected true or false; found {found}."),
    "list": N_("Expected a list in square brackets; found {found}."),
    "list_of": N_("Expected a list of {length}; found {found}."),
    "not_empty": N_("Expected at least one."),
    "object": N_("Expected an object in braces; found {found}."),
    "one_of": N_("Expected one of {choices}; found {found}."),
    "no_such_key": N_("The format has no key “{key}”."),
    "no_such_key_meant": N_("The format has no key “{key}”; is “{meant}” meant?"),
    "required_key": N_("The key “{key}” is missing."),
    "less_nesting": N_("Expected at most {depth} levels of nesting."),
    "json": N_("Expected JSON; the file cannot be read from “{found}” on."),
    "utf8": N_("Expected UTF-8 text; found {found}. Save the file as UTF-8."),
    "not_empty_file": N_("The file is empty."),
    "key_once": N_("The key “{key}” stands twice in one object."),
    "writable_text": N_("Expected characters that can be written; found {found}."),
    "book_format": N_("Expected “{format}”; found {found}. This is no book of Contractor Desk."),
    "version_not_newer": N_(
        "The file is of version {found}; this program reads version {version}. Update the program."
    ),
}

# ---- senses: what the values must say ---------------------------------------------------------------------------

SENSES: Mapping[str, str] = {
    "after_today": N_("A snooze must end after {on}; found {found}."),
    "clock_time": N_("Expected a time such as 09:00; found {found}."),
    "duration": N_("Expected a duration such as 1:15, 1.25 or 75m; found {found}."),
    "inside_the_entry": N_("The split must lie between the start and the end of the entry."),
    "name_or_reference": N_("Say who approved it, or where it stands."),
    "next_option": N_("The next option is {next}, not {found}."),
    "offer_start": N_("Say on which day the employment starts."),
    "evaluation_form": N_("This is no evaluation form of Contractor Desk; found {found}."),
    "this_agreement": N_("The form is of the agreement “{found}”, not of “{wanted}”."),
    "not_after_today": N_("The day must not lie ahead; found {found}."),
    "from_to": N_("Expected {least} to {most}; found {found}."),
    "why": N_("Say why: an overdue decision is not put away without a reason."),
    "overdue_decision": N_("Only a decision that is overdue can be put away."),
    "above_zero": N_("Must be above 0; found {found}."),
    "allocated_past_paid": N_("{allocated} is allocated to invoices, but {paid} was paid."),
    "amount_or_km": N_("Expected either an amount, or kilometres with a rate."),
    "at_least": N_("Must be {least} or more; found {found}."),
    "bankgiro_number": N_("A bankgiro number has 7 or 8 digits."),
    "base64": N_("Expected base64."),
    "before_opening": N_("Hours carried in are of months before {month}; found {found}."),
    "bic": N_("A BIC has 8 or 11 letters and digits, such as NDEASESS."),
    "colour": N_("Expected a colour such as #0B5A6F; found {found}."),
    "country": N_("Expected a country code such as SE (ISO 3166); found “{found}”."),
    "credits_with_381": N_("A credit note (type 381) names the invoice it credits, and nothing else does."),
    "currency": N_("Expected a currency code such as SEK (ISO 4217); found “{found}”."),
    "currency_decimals": N_("{currency} has {digits} decimals; found {found}."),
    "date_needs_seconds": N_("An entry with a date needs its seconds."),
    "decide_by_days_or_months": N_("An option is decided by days or by months before the end, not both."),
    "duplicate_key": N_("“{key}” is there already; each stands once."),
    "email": N_("Type name@firm.com."),
    "end_before_start": N_("The end, {end}, lies before the start, {start}."),
    "end_needs_start": N_("An entry with an end needs a start."),
    "end_or_months": N_("A period has an end or a number of months, not both."),
    "end_past_maximum": N_("With all options the end is {end}, past the latest possible end, {latest}."),
    "entry_too_long": N_("An entry lasts at most {days} days; this one goes from {start} to {end}."),
    "exercised_past_options": N_("{exercised} options are exercised, but the period has {options}."),
    "fee_steps_ascending": N_("The months of the fee steps ascend; {found} follows {before}."),
    "holiday_country": N_("No public holidays are known for the country “{found}”."),
    "holiday_subdivision": N_("No public holidays are known for “{found}” in {country}."),
    "home_needed": N_("The book needs its home party: whose desk it is."),
    "hours_end_before_start": N_("Ends before it starts: {start} to {end}; one span a day."),
    "hours_only_with_limited": N_("Hours go with “limited” only; “{service}” is {coverage}."),
    "iban": N_("This is no IBAN; look for a wrong digit."),
    "km_needs_rate": N_("Kilometres need a rate."),
    "language": N_("Expected a language code such as sv or en-GB; found “{found}”."),
    "limited_needs_hours": N_("How many hours a month? “{service}” is limited and has no hours."),
    "month_day": N_("Expected a month and a day such as 03-31; found “{found}”."),
    "name_in_a_language": N_("Expected a name in one language at least."),
    "not_negative": N_("Must not be negative; found {found}."),
    "notice_before_start": N_("The notice, {given}, lies before the start, {start}."),
    "notice_length": N_("A notice period is given in months, weeks or days: exactly one of them."),
    "notice_side": N_("A notice rule for each side names at least one side."),
    "number_taken": N_("{number} is taken by {title}."),
    "option": N_("The agreement has {options} options; there is no option {found}."),
    "options_need_end": N_("Until further notice there are no options: give the period an end or its months."),
    "options_past_maximum": N_("{lengths} = {total} months is past the maximum of {maximum}."),
    "percent_range": N_("Expected a percentage from 0 to 100; found {found}."),
    "renewal_needs_end": N_("Automatic renewal needs an end or months to renew from."),
    "renewal_needs_months": N_("Automatic renewal needs its months."),
    "renewal_needs_notice": N_("Automatic renewal needs a notice period."),
    "plusgiro_number": N_("A plusgiro number has 2 to 8 digits."),
    "return_before_start": N_("The return, {return}, lies before the start, {start}."),
    "score": N_("A score is 1 to 5; found {found}."),
    "series_needs_year": N_("A series that starts anew each year has {{year}} in its prefix; found “{found}”."),
    "series_prefix": N_("The only field of a prefix is {{year}}; found “{found}”."),
    "sha256_of_data": N_("The SHA-256 is not that of the data."),
    "snooze_until": N_("A snooze needs the day on which it ends."),
    "start_or_date": N_("An entry has clock times, or a date with seconds: exactly one of the two."),
    "subdivision_needs_country": N_("The subdivision “{found}” needs its country."),
    "sum": N_("Does not add up: {sum} was expected, found {found}."),
    "surcharge_amount": N_("A surcharge has exactly one of percent, per hour and per entry."),
    "suspensions_overlap": N_("The suspension from {from} overlaps another."),
    "swish_number": N_("A Swish number has 10 digits."),
    "terms_ascending": N_("Versions of the terms ascend; {from} follows {before}."),
    "terms_needed": N_("An agreement has at least one version of its terms."),
    "terms_same_day": N_("Two versions of the terms start on {key}."),
    "time_zone": N_("Expected a time zone such as Europe/Stockholm; found “{found}”."),
    "two_parties": N_("Contractor and client are two parties; both are “{key}”."),
    "vat_above_zero": N_("Category S has a percentage above 0; zero-rated is Z."),
    "vat_needs_number": N_("Reverse charge needs the VAT number of {name}."),
    "vat_needs_percent": N_("Category S needs a percentage."),
    "vat_needs_reason": N_("Category {category} needs a reason."),
    "vat_number": N_("A VAT number is written like {example}."),
    "vat_outside_alone": N_("Category O does not stand beside another category on an invoice."),
    "vat_without_percent": N_("Category O has no percentage."),
    "vat_without_reason": N_("Category {category} takes no reason."),
    "vat_zero_percent": N_("Category {category} has 0 percent; found {found}."),
    "weekday": N_("Expected a weekday: mon, tue, wed, thu, fri, sat or sun; found “{found}”."),
    "working_hours_empty": N_("At least one day, or no rule."),
    # warnings
    "allowance_without_fee": N_("There are hours included, but no fee."),
    "no_overage_rate": N_("Work beyond the hours included has no rate and cannot be billed."),
    "no_rate": N_("Work that is not included has no rate and cannot be billed."),
    "same_when": N_("Two surcharges fit the same work."),
    "starts_on_day_off": N_("The start, {start}, is a day off."),
}

UNKNOWN: Mapping[str, str] = {
    "agreement": N_("There is no agreement “{key}”."),
    "entry": N_("There is no time entry “{key}”."),
    "invoice": N_("There is no invoice “{key}”."),
    "party": N_("There is no party “{key}”."),
    "service": N_("There is no service “{key}”."),
    "site": N_("The agreement has no site “{key}”."),
    "worker": N_("There is no worker “{key}”."),
}


def flaw_sentence(code: str, data: Mapping[str, Any], translate: Translate) -> str:
    """The sentence of a flaw or a misfit, without its place. Raises KeyError for a code that has none."""
    if code == "known_key":
        text = UNKNOWN[data["kind"]]
    elif code == "no_such_key" and data.get("meant"):
        text = SHAPES["no_such_key_meant"]
    else:
        text = SHAPES.get(code) or SENSES[code]
    return filled(translate(text), code, data)


def filled(text: str, code: str, data: Mapping[str, Any]) -> str:
    """The text with its data: lists in a row (months of options as a sum), None as a dash."""
    joint = " + " if code == "options_past_maximum" else ", "
    shown = _Data()
    for name, item in data.items():
        shown[name] = joint.join(map(str, item)) if isinstance(item, list) else "–" if item is None else item
    return text.format_map(shown)


class _Data(dict[str, Any]):
    """What a sentence names and the data does not say is a dash, so that the sentence is never lost over it."""

    def __missing__(self, name: str) -> str:
        return "–"
