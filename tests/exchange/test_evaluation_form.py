"""The form of an evaluation: out, filled in by hand, back; and every way in which it can be wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from contractor_desk.core.errors import PlaceError
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.exchange.evaluation_form import EvaluationForm, FormCriterion, dump, parse
from contractor_desk.words import translator

FORM = EvaluationForm(
    agreement="brandt",
    number="J-2026-03",
    title="IT technician",
    contractor="Jonas Brandt IT",
    client="Havgaard Logistik A/S",
    side="contractor",
    help="Put 1 to 5.",
    criteria=(
        FormCriterion(criterion="quality", name="Quality", weight=Decimal("1.5")),
        FormCriterion(criterion="terms", name="Terms"),
    ),
)


def test_a_form_comes_back_as_it_went_out() -> None:
    assert parse(dump(FORM)) == FORM


def test_a_person_fills_it_in_with_an_editor() -> None:
    text = dump(FORM).decode()
    assert text.count('"score": null') == 2
    filled = text.replace('"score": null', '"score": 4', 1).replace('"by": null', '"by": "Jonas"')
    filled = filled.replace('"on": null', '"on": "2026-11-25"')
    form = parse(filled.encode())
    assert [one.score for one in form.criteria] == [4, None]
    assert (form.by, form.on) == ("Jonas", date(2026, 11, 25))


def changed(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda plain: plain.update(values)


def in_first(**values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda plain: plain["criteria"][0].update(values)


def without(name: str) -> Callable[[dict[str, Any]], None]:
    return lambda plain: plain.__delitem__(name)


@pytest.mark.parametrize(
    ("change", "place", "expected"),
    [
        (changed(format="invoice"), "format", "evaluation_form"),
        (changed(version=2), "version", "version_not_newer"),
        (without("side"), "side", "required_key"),
        (changed(side="both"), "side", "one_of"),
        (changed(agreement=""), "agreement", "text"),
        (changed(colour="red"), "colour", "no_such_key"),
        (changed(on="25 Nov"), "on", "date"),
        (changed(on=20261125), "on", "date"),
        (changed(by=7), "by", "text"),
        (changed(comment="x" * 5001), "comment", "text"),
        (changed(criteria={}), "criteria", "list"),
        (changed(criteria=[]), "criteria", "not_empty"),
        (changed(criteria=["quality"]), "criteria[0]", "object"),
        (in_first(score=6), "criteria[0].score", "score"),
        (in_first(score=0), "criteria[0].score", "score"),
        (in_first(score="4"), "criteria[0].score", "score"),
        (in_first(score=True), "criteria[0].score", "score"),
        (in_first(score=4.5), "criteria[0].score", "score"),
        (in_first(weight=1), "criteria[0].weight", "decimal_string"),
        (in_first(weight="-1"), "criteria[0].weight", "decimal_string"),
        (in_first(mark=4), "criteria[0].mark", "no_such_key"),
        (lambda plain: plain["criteria"][0].pop("criterion"), "criteria[0].criterion", "required_key"),
    ],
)
def test_what_does_not_fit_is_named_with_its_place(
    change: Callable[[dict[str, Any]], None], place: str, expected: str
) -> None:
    plain = json.loads(dump(FORM))
    change(plain)
    with pytest.raises(PlaceError) as refused:
        parse(json.dumps(plain).encode())
    assert (refused.value.data["place"], refused.value.data["expected"]) == (place, expected)
    for language in ("en", "sv"):
        assert error_sentence(refused.value, translator(language))


@pytest.mark.parametrize("data", [b"", b"[]", b"{", b"\xff\xfe1", b'{"format": 1, "format": 2}'])
def test_what_is_no_form_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(PlaceError):
        parse(data)
