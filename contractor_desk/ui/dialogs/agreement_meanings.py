"""What the terms come to, in sentences with figures (15-3): each figure is that of the rules on made-up work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.allowance import granted_seconds, rollover_of
from contractor_desk.core.checks.known import Known
from contractor_desk.core.months import Month
from contractor_desk.desk.agreement_examples import counted_seconds, prorated_fee
from contractor_desk.desk.agreement_form import Form
from contractor_desk.ui.agreement_words import days
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.dates_panel import Meaning

if TYPE_CHECKING:
    from contractor_desk.ui.dialogs.form_step import FormStep

_CALL_SECONDS = 20 * 60


def meanings(step: FormStep, form: Form, known: Known) -> tuple[Meaning, ...]:
    """The sentences that apply to the terms at hand."""
    agreement = form.agreement()
    return tuple(_all(step, agreement, known))


def _all(step: FormStep, agreement: Agreement, known: Known) -> Iterator[Meaning]:
    formats, terms = step.context.formats, agreement.terms[-1]
    currency = agreement.currency
    first = Month.of(max(terms.from_, agreement.period.start))
    if terms.rounding or terms.minimum:
        yield from _call(step, agreement)
    allowance = terms.allowance
    if allowance is not None and allowance.hours > 0:
        yield from _rollover(step, agreement, first)
    if terms.fee is not None and terms.fee.amount > 0:
        middle = first.plus(1).first + timedelta(days=14)
        fee = prorated_fee(agreement, middle)
        if fee is not None:
            text = translate("AgreementMeanings", "Ending on {day}, that month’s fee is **{fee}**.")
            shown = text.format(day=formats.day_month(middle), fee=formats.amount(fee, currency))
            yield Meaning(icon="calendar", text=shown)
    if terms.cap is not None:
        text = {
            "month": translate(
                "AgreementMeanings", "Hourly work stops at **{amount}** a month; the rest is a visible deduction."
            ),
            "agreement": translate(
                "AgreementMeanings", "Hourly work stops at **{amount}** in all; the rest is a visible deduction."
            ),
        }[terms.cap.per]
        yield Meaning(icon="flag", text=text.format(amount=formats.amount(terms.cap.amount, currency)))
    elif terms.fee is None and terms.rate is not None:
        text = translate("AgreementMeanings", "An hour costs **{rate}**; nothing caps the hours.")
        yield Meaning(icon="flag", text=text.format(rate=formats.money(terms.rate, currency, coded=True)))
    issued = first.last + timedelta(days=1)
    if 0 <= terms.payment_days < 4000:
        text = translate("AgreementMeanings", "An invoice of {day} is due on **{due}**, {within} later.")
        due = issued + timedelta(days=terms.payment_days)
        shown = text.format(day=formats.day_month(issued), due=formats.day_month(due), within=days(terms.payment_days))
        yield Meaning(icon="invoice", text=shown)
    yield from _vat(agreement, known)


def _call(step: FormStep, agreement: Agreement) -> Iterator[Meaning]:
    counted = counted_seconds(agreement, _CALL_SECONDS, callout=False)
    called = counted_seconds(agreement, _CALL_SECONDS, callout=True)
    if counted is None or called is None:
        return
    formats = step.context.formats
    text = translate("AgreementMeanings", "A 20 minute call counts **{hours} h**.")
    if called != counted:
        text = translate(
            "AgreementMeanings", "A 20 minute call counts **{hours} h**; a 20 minute call-out **{called} h**."
        )
    shown = text.format(hours=formats.decimal_hours(counted), called=formats.decimal_hours(called))
    yield Meaning(icon="time", text=shown)


def _rollover(step: FormStep, agreement: Agreement, first: Month) -> Iterator[Meaning]:
    formats, month = step.context.formats, first.plus(1) if _is_part(agreement, first) else first
    granted, rollover = granted_seconds(agreement, month), rollover_of(agreement, month)
    if not granted:
        return
    name = formats.month_name(month)
    if rollover is None or not 0 < rollover.months < 1200:
        text = translate("AgreementMeanings", "Hours not used in {month} are gone on **{day}**.")
        yield Meaning(icon="gauge", text=text.format(month=name, day=formats.day_month(month.last)))
        return
    left = min(Decimal(granted) / 7200, rollover.cap_hours if rollover.cap_hours is not None else Decimal(granted))
    text = translate("AgreementMeanings", "{hours} h left in {month} can be used until **{day}**.")
    hours = formats.number(left.normalize() if left != left.to_integral_value() else left.quantize(Decimal(1)))
    until = month.plus(rollover.months).last
    yield Meaning(icon="gauge", text=text.format(hours=hours, month=name, day=_until(step, until, month)))


def _vat(agreement: Agreement, known: Known) -> Iterator[Meaning]:
    vat = agreement.terms[-1].vat
    client, seller = known.parties.get(agreement.client), known.parties.get(agreement.contractor)
    if vat.category not in ("AE", "K") or client is None or seller is None:
        return
    if client.vat_number and seller.vat_number:
        said = translate("AgreementMeanings", "Both VAT numbers are on file, so reverse charge can be used.")
        yield Meaning(icon="world", text=said)
        return
    missing = seller if not seller.vat_number else client
    said = translate("AgreementMeanings", "Reverse charge needs the VAT number of **{name}**.")
    yield Meaning(icon="warning", text=said.format(name=missing.name), tone="warn")


def _is_part(agreement: Agreement, month: Month) -> bool:
    """The month is not in force as a whole."""
    return agreement.period.start > month.first


def _until(step: FormStep, day: date, month: Month) -> str:
    formats = step.context.formats
    return formats.day(day) if day.year != month.year else formats.day_month(day)
