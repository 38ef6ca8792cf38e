"""What hangs on an agreement is taken away or changed: sites, milestones, adjustments, suspensions (rules.md 1, 4).

``agreements.save_site`` and ``save_milestone`` put one in place of the one with its key; here is the rest. Each gives
the agreement as it is afterwards. What stands on an issued invoice is refused by the book (IssuedError), a site that
hours name too (InUseError).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from contractor_desk.core import lifecycle
from contractor_desk.core.agreement import Adjustment, Agreement, Suspension
from contractor_desk.desk.agreements import agreement_of, put_agreement
from contractor_desk.desk.command import command

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work


@command("Remove site")
def remove_site(work: Work, key: str, site: str) -> Agreement:
    agreement = agreement_of(work.connection, key)
    return put_agreement(work, replace(agreement, sites=tuple(each for each in agreement.sites if each.key != site)))


@command("Remove milestone")
def remove_milestone(work: Work, key: str, milestone: str) -> Agreement:
    agreement = agreement_of(work.connection, key)
    kept = tuple(each for each in agreement.milestones if each.key != milestone)
    return put_agreement(work, replace(agreement, milestones=kept))


@command("Save adjustment")
def save_adjustment(work: Work, key: str, adjustment: Adjustment) -> Agreement:
    """The one-off amount is billed with its month, in place of the one with its key."""
    agreement = agreement_of(work.connection, key)
    if any(each.key == adjustment.key for each in agreement.adjustments):
        changed = tuple(adjustment if each.key == adjustment.key else each for each in agreement.adjustments)
    else:
        changed = (*agreement.adjustments, adjustment)
    return put_agreement(work, replace(agreement, adjustments=changed))


@command("Remove adjustment")
def remove_adjustment(work: Work, key: str, adjustment: str) -> Agreement:
    agreement = agreement_of(work.connection, key)
    kept = tuple(each for each in agreement.adjustments if each.key != adjustment)
    return put_agreement(work, replace(agreement, adjustments=kept))


@command("Change suspension")
def change_suspension(work: Work, key: str, from_: date, suspension: Suspension) -> Agreement:
    """The suspension that began on that day is as it is given. Raises what ``lifecycle.suspend`` raises."""
    return put_agreement(
        work, lifecycle.suspend(_without_suspension(agreement_of(work.connection, key), from_), suspension)
    )


@command("Remove suspension")
def remove_suspension(work: Work, key: str, from_: date) -> Agreement:
    """The days of the suspension that began on that day are in force again."""
    return put_agreement(work, _without_suspension(agreement_of(work.connection, key), from_))


def _without_suspension(agreement: Agreement, from_: date) -> Agreement:
    return replace(agreement, suspensions=tuple(each for each in agreement.suspensions if each.from_ != from_))
