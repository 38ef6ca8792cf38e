"""The list of agreements in groups: under their kinds, or a client's contractors together; what a search looks in."""

from __future__ import annotations

from datetime import date

from contractor_desk.desk.agreement_page import ListedTerm
from contractor_desk.ui.agreement_words import groups
from contractor_desk.ui.source_text import translate


def searched(row: ListedTerm) -> str:
    return f"{row.other_name} {row.agreement.title} {row.agreement.number} {row.agreement.key}".casefold()


def grouped(rows: list[ListedTerm], today: date, *, hires: bool) -> list[tuple[str, list[ListedTerm]]]:
    """Under the kinds, or for a client together; those that wait to start, drafts and ended ones apart."""
    made: dict[str, list[ListedTerm]] = {}
    names, contractors = groups(), translate("Agreements", "Contractors")
    for row in rows:
        agreement = row.agreement
        over = row.end is not None and row.end < today
        if agreement.status == "ended" or over:
            group = translate("Agreements", "Ended")
        elif agreement.status == "draft" or agreement.period.start > today:
            group = translate("Agreements", "Not started")
        else:
            group = contractors if hires else names[agreement.kind]
        made.setdefault(group, []).append(row)
    order = [contractors, *names.values(), translate("Agreements", "Not started"), translate("Agreements", "Ended")]
    return [(group, made[group]) for group in dict.fromkeys(order) if group in made]
