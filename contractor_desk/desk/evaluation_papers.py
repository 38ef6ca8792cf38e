"""An evaluation that goes out and comes back: as a file to fill in, or as a sheet to print."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from contractor_desk.core.agreement import Side
from contractor_desk.core.decision import Evaluation, Score
from contractor_desk.core.errors import PlaceError
from contractor_desk.core.evaluation import CRITERIA
from contractor_desk.desk import decisions
from contractor_desk.desk.command import command
from contractor_desk.exchange import evaluation_form
from contractor_desk.exchange.evaluation_form import EvaluationForm, FormCriterion
from contractor_desk.store.errors import UnknownKeyError
from contractor_desk.store.reading import agreements, parties
from contractor_desk.words import translator

if TYPE_CHECKING:
    from contractor_desk.store.unit import Work

Weights = Sequence[tuple[str, Decimal]]
USUAL: Weights = tuple((criterion, Decimal(1)) for criterion in CRITERIA)


def form_file(
    connection: sqlite3.Connection, agreement_key: str, side: Side, criteria: Weights = USUAL, *, language: str = ""
) -> bytes:
    """The file for that side, in the agreement's language or another. Raises UnknownKeyError."""
    from contractor_desk.documents import evaluation_sheet

    agreement = agreements.agreement(connection, agreement_key)
    words = translator(language or agreement.language)
    return evaluation_form.dump(
        EvaluationForm(
            agreement=agreement.key,
            number=agreement.number,
            title=agreement.title,
            contractor=parties.party(connection, agreement.contractor).name,
            client=parties.party(connection, agreement.client).name,
            side=side,
            help=evaluation_sheet.form_help(words),
            criteria=tuple(
                FormCriterion(criterion=key, name=evaluation_sheet.criterion_name(key, words), weight=weight)
                for key, weight in criteria
            ),
        )
    )


def read_form(data: bytes) -> EvaluationForm:
    """The form of a file, checked. Raises PlaceError."""
    return evaluation_form.parse(data)


@command("Read evaluation form")
def take_form(work: Work, /, data: bytes, *, on: date, agreement: str | None = None) -> Evaluation:
    """The evaluation in the file is in the book, dated as the file says, else on that day. Raises PlaceError (also
    where the file is of another agreement than the one named, or has no score), UnknownKeyError."""
    form = evaluation_form.parse(data)
    if agreement is not None and form.agreement != agreement:
        raise PlaceError("agreement", expected="this_agreement", found=form.agreement, wanted=agreement)
    known = {one.key for one in agreements.agreements(work.connection)}
    if form.agreement not in known:
        raise UnknownKeyError(kind="agreements", key=form.agreement)
    if form.on is not None and form.on > on:
        raise PlaceError("on", expected="not_after_today", found=form.on.isoformat())
    return decisions.evaluate(
        work,
        form.agreement,
        form.side,
        on=form.on or on,
        scores=[
            Score(criterion=one.criterion, weight=one.weight, score=one.score)
            for one in form.criteria
            if one.score is not None
        ],
        by=form.by,
        comment=form.comment,
    )


def sheet(
    connection: sqlite3.Connection,
    agreement_key: str,
    side: Side,
    criteria: Weights = USUAL,
    *,
    day: date,
    language: str = "",
) -> bytes:
    """The sheet to print, as PDF on the home party's paper. Raises UnknownKeyError."""
    from contractor_desk.documents import evaluation_sheet

    agreement = agreements.agreement(connection, agreement_key)
    contractor = parties.party(connection, agreement.contractor)
    client = parties.party(connection, agreement.client)
    by, about = (contractor, client) if side == "contractor" else (client, contractor)
    return evaluation_sheet.render(
        evaluation_sheet.EvaluationSheet(
            sender=parties.home(connection) or contractor,
            about=about.name,
            filled_in_by=by.name,
            agreement_number=agreement.number,
            agreement_title=agreement.title,
            language=language or agreement.language,
            day=day,
            criteria=tuple(evaluation_sheet.SheetCriterion(key=key, weight=weight) for key, weight in criteria),
        )
    )
