"""A line typed in haste is understood, and what is not clear is seen."""

from __future__ import annotations

import pytest

from contractor_desk.core.durations import seconds_of_text
from contractor_desk.core.quick_entry import Choice, fitting, understand

AGREEMENTS = (
    Choice(key="nordlund", names=("Nordlund Bygg AB", "IT Care")),
    Choice(key="nordvik", names=("Nordvik Åkeri AB", "Drift")),
    Choice(key="bjorkhaga", names=("Björkhaga Bostäder AB", "Drift 12")),
)
SERVICES = (
    Choice(key="user_support", names=("User support", "Användarstöd")),
    Choice(key="patching", names=("Server patching", "Serverpatchning")),
)


def test_duration_client_and_service_are_taken_out_of_the_note() -> None:
    entry = understand("2h printer fix @nordlund #support", AGREEMENTS, SERVICES)
    assert (entry.seconds, entry.agreement, entry.service, entry.note) == (
        7200,
        "nordlund",
        "user_support",
        "printer fix",
    )
    assert [(token.kind, token.first, token.last) for token in entry.tokens] == [
        ("duration", 0, 2),
        ("agreement", 15, 24),
        ("service", 25, 33),
    ]


def test_a_name_that_fits_two_is_left_open_with_both_shown() -> None:
    entry = understand("1:15 @nord", AGREEMENTS, SERVICES)
    assert entry.agreement is None
    assert entry.tokens[1].choices == ("nordlund", "nordvik")


def test_accents_and_case_do_not_matter() -> None:
    assert fitting("BJÖRK", AGREEMENTS) == ("bjorkhaga",)
    assert fitting("bjork", AGREEMENTS) == ("bjorkhaga",)
    assert fitting("anvandar", SERVICES) == ("user_support",)


def test_an_exact_name_wins_over_a_longer_one() -> None:
    assert fitting("drift", AGREEMENTS) == ("nordvik",)


def test_nothing_that_fits_is_seen_as_a_token_without_choices() -> None:
    entry = understand("@nobody 30m", AGREEMENTS, SERVICES)
    assert entry.tokens[0].choices == ()
    assert entry.seconds == 1800


def test_clock_times_make_a_span() -> None:
    entry = understand("9:00-10.30 reboot", AGREEMENTS, SERVICES)
    assert (entry.start, entry.end, entry.seconds, entry.note) == ("09:00", "10:30", None, "reboot")


@pytest.mark.parametrize("text", ["printer 3", "room 12", "2026", "H", "@", "#"])
def test_plain_numbers_and_lone_signs_stay_in_the_note(text: str) -> None:
    entry = understand(text, AGREEMENTS, SERVICES)
    assert (entry.note, entry.seconds, entry.tokens) == (text, None, ())


def test_only_the_first_duration_counts() -> None:
    entry = understand("1h moved 2h backup window", AGREEMENTS, SERVICES)
    assert (entry.seconds, entry.note) == (3600, "moved 2h backup window")


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:15", 4500), ("1,25", 4500), ("1.25", 4500), ("75m", 4500), ("1h15", 4500), ("1h 15m", 4500), ("2h", 7200),
        ("75 min", 4500), ("1:15:30", 4530), ("0:00", 0), ("8", 28800), ("1,3333", 4800),
        ("", None), ("h", None), ("1:60", None), ("-1", None), ("1:1", None), ("x", None), ("1h15x", None), ("٣", None),
        (".5", None), ("1 15", None),
    ],
)  # fmt: skip
def test_durations_as_people_write_them(text: str, seconds: int | None) -> None:
    assert seconds_of_text(text) == seconds
