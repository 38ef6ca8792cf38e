"""Every code that can be raised has a sentence, and sentences say their data."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import contractor_desk
from contractor_desk.core.errors import DeskError, PlaceError, StoreError
from contractor_desk.desk import flaw_sentences, sentences, tracker_sentences
from contractor_desk.desk.flaw_sentences import SENSES, SHAPES, UNKNOWN, flaw_sentence
from contractor_desk.desk.form_sentences import FIELD
from contractor_desk.desk.sentences import ERRORS, REASONS, error_sentence
from contractor_desk.desk.tracker_sentences import PROBLEMS, tracker_sentence
from contractor_desk.exchange.clock_text import DateOrderError
from contractor_desk.exchange.merge import MergeError
from contractor_desk.exchange.table_text import TableError
from contractor_desk.exchange.tracker_file import TrackerProblem
from contractor_desk.exchange.tracker_map import UnmappedError

PACKAGE = Path(contractor_desk.__file__).parent
OWN_FUNCTIONS = {"place", "merge", "tracker_unmapped", "unreadable_rows"}


def same(text: str) -> str:
    return text


def calls(folder: str) -> Iterator[tuple[str, ast.Call]]:
    for file in sorted((PACKAGE / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                yield node.func.id if isinstance(node.func, ast.Name) else node.func.attr, node


def texts(node: ast.expr) -> set[str]:
    """The constants that an argument can be (an ``a if … else b`` has two)."""
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}


def raised_codes() -> set[str]:
    found: set[str] = set()
    for folder in ("core", "exchange", "desk"):
        for name, call in calls(folder):
            if name == "Flaw" and len(call.args) > 1 and not isinstance(call.args[1], ast.Name):
                found |= texts(call.args[1])
            if name == "repeated" and len(call.args) > 2:
                found |= texts(call.args[2])
            if name == "Misfit" and call.args and isinstance(call.args[0], ast.Constant):
                found |= texts(call.args[0])
            found |= {code for word in call.keywords if word.arg == "expected" for code in texts(word.value)}
    return found


def test_every_flaw_and_misfit_has_a_sentence() -> None:
    from contractor_desk.exchange.book_schema import SCALARS

    codes = raised_codes() | set(SCALARS) | {"at_least", "not_negative", "list_of", "not_empty", "duplicate_key"}
    assert len(codes) > 80
    assert codes - SHAPES.keys() - SENSES.keys() - FIELD.keys() == {"known_key"}
    assert (SHAPES.keys() | SENSES.keys()) - codes == {"no_such_key_meant"}


def test_every_kind_of_unknown_key_has_a_sentence() -> None:
    kinds = {text for name, call in calls("core") if name == "unknown" for text in texts(call.args[1])}
    assert kinds == set(UNKNOWN)


def test_every_problem_of_a_tracker_row_has_a_sentence() -> None:
    found = set()
    for name, call in calls("exchange"):
        if name == "_problem":
            found |= texts(call.args[0])
        if name == "TrackerProblem" and len(call.args) > 1:
            found |= texts(call.args[1])
    assert found == PROBLEMS.keys()


def test_every_error_class_has_a_sentence() -> None:
    for module in pkgutil.walk_packages(contractor_desk.__path__, "contractor_desk."):
        if not module.name.startswith("contractor_desk.ui") and not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    classes = [*_below(DeskError), *_below(StoreError)]
    codes = {found.code for found in classes if found.__module__.startswith("contractor_desk")}
    assert "" not in codes
    reasons = {name.partition(".")[0] for name in REASONS}
    assert codes - ERRORS.keys() - reasons - OWN_FUNCTIONS == set()


def _below(kind: type) -> Iterator[type[DeskError]]:
    for found in kind.__subclasses__():
        yield found
        yield from _below(found)


@pytest.mark.parametrize("table", [SHAPES, SENSES, UNKNOWN, ERRORS, REASONS, PROBLEMS])
def test_sentences_can_be_filled_in(table: dict[str, str]) -> None:
    for text in table.values():
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name]
        filled = flaw_sentences.filled(text, "", dict.fromkeys(names, "x"))
        assert "{" not in filled.replace("{year}", "") and filled[-1] in ".?"


@pytest.mark.parametrize(
    ("code", "data", "sentence"),
    [
        (
            "options_past_maximum",
            {"lengths": [24, 12, 12], "total": 48, "maximum": 36},
            "24 + 12 + 12 = 48 months is past the maximum of 36.",
        ),
        ("known_key", {"kind": "site", "key": "umea"}, "The agreement has no site “umea”."),
        (
            "no_such_key",
            {"key": "amunt", "meant": "amount"},
            "The format has no key “amunt”; is “amount” meant?",
        ),
        ("no_such_key", {"key": "x", "meant": None}, "The format has no key “x”."),
        ("one_of", {"choices": ["S", "Z"], "found": '"Q"'}, 'Expected one of S, Z; found "Q".'),
    ],
)
def test_a_flaw_is_said_with_its_data(code: str, data: dict[str, object], sentence: str) -> None:
    assert flaw_sentence(code, data, same) == sentence


def test_an_error_in_a_file_is_said_with_its_place() -> None:
    error = PlaceError("agreements[2].terms[0].fee.amount", expected="decimal_string", found="12000", more=2)
    assert error_sentence(error, same) == (
        "agreements[2].terms[0].fee.amount: Expected a decimal number in quotes, such as “950.00”; found 12000. "
        "(2 more places.)"
    )


def test_what_was_typed_steers_no_terminal_and_breaks_no_line() -> None:
    error = PlaceError("parties[0].a\nb\x1b[31m\u202e", expected="no_such_key", key="a\nb", meant=None)
    assert error_sentence(error, same) == "parties[0].a\\nb\\x1b[31m\\u202e: The format has no key “a\\nb”."


def test_many_names_are_counted() -> None:
    conflicts = [{"kind": "time", "key": f"t{i}", "reason": "differs"} for i in range(100_000)]
    sentence = error_sentence(MergeError(conflicts=conflicts), same)
    assert len(sentence) < 250 and "time “t7” and 99992 more" in sentence


def test_conflicts_are_said_by_name_what_is_issued_first() -> None:
    conflicts = [
        {"kind": "time", "key": "t1", "reason": "differs"},
        {"kind": "agreements", "key": "nordlund", "reason": "issued"},
    ]
    assert error_sentence(MergeError(conflicts=conflicts), same) == (
        "An issued invoice depends on agreements “nordlund”; it cannot be replaced. "
        "In the book with other content: time “t1”. Update to replace it."
    )


def test_what_a_tracker_leaves_open_is_said_with_names_and_dates() -> None:
    unmapped = UnmappedError(agreement=["Nordlund / Servers"], service=[], worker=["Anna", ""])
    assert error_sentence(unmapped, same) == (
        "It is not said where hours go: no agreement for “Nordlund / Servers”; no worker for “Anna”, rows without a "
        "name. Name one for all, or map them."
    )
    example = {"row": 2, "value": "03/04/2024", "dmy": "2024-04-03", "mdy": "2024-03-04"}
    assert "“03/04/2024” = 2024-04-03 / 2024-03-04" in error_sentence(
        DateOrderError(reason="undecidable", examples=[example]), same
    )
    assert error_sentence(
        TableError(reason="columns", format="toggl", missing=["duration"], found=["a", "b"]), same
    ) == ("This is no export of toggl: no column duration among a, b.")
    problem = TrackerProblem(31, "not_a_time", {"value": "2:7x"})
    assert tracker_sentence(problem, same) == "Row 31: “2:7x” is not a time."


def test_sentences_are_translated_before_they_are_filled_in() -> None:
    swedish = {"There is no party “{key}”.": "Det finns ingen part ”{key}”."}
    assert flaw_sentence("known_key", {"kind": "party", "key": "x"}, lambda text: swedish[text]) == (
        "Det finns ingen part ”x”."
    )
    assert sentences.N_("a") == tracker_sentences.N_("a") == "a"
