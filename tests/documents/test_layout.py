"""Wrapping and pagination: nothing lost, nothing too wide, nothing alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from contractor_desk.documents.pagination import Row, height_of, paginate
from contractor_desk.documents.paper import Style
from contractor_desk.documents.wrapping import clean, wrap

BODY = Style(11)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=200)


@given(TEXTS, st.floats(60, 400))
def test_lines_fit_and_together_hold_every_letter(text: str, width: float) -> None:
    lines = wrap(text, BODY, width)
    assert all(BODY.width(line) <= width + 0.01 or len(line) == 1 for line in lines)
    kept = [letter for letter in clean(text) if not letter.isspace()]
    shown = iter("".join(lines))
    assert all(letter in shown for letter in kept)


def test_long_swedish_words_break_where_their_parts_meet() -> None:
    word = "Upphandlingsrådgivningstjänsteavtalsförlängning"
    assert wrap(word, BODY, 105) == ("Upphandlings-", "rådgivnings-", "tjänsteavtals-", "förlängning")
    assert wrap("https://example.org/a/very/long/path", BODY, 100) == ("https://example.", "org/a/very/long/", "path")
    assert wrap("A-2026-0000-1111-2222", BODY, 70) == ("A-2026-", "0000-1111-", "2222")


def test_line_breaks_stay_and_other_control_characters_go() -> None:
    assert wrap("one\r\ntwo\tthree\x00", BODY, 500) == ("one", "two three")
    assert wrap("e\u0301", BODY, 500) == ("é",)
    assert wrap("", BODY, 100) == ("",)


def _nothing(*_: object) -> None:
    return None


@st.composite
def _documents(draw: st.DrawFn) -> tuple[list[Row], float, float, float]:
    again = Row(28, _nothing)
    rows: list[Row] = []
    for _ in range(draw(st.integers(1, 8))):
        rows.append(Row(28, _nothing, is_head=True))
        for at in range(draw(st.integers(1, 12))):
            rows.append(Row(draw(st.sampled_from([22, 37, 52, 277])), _nothing, again=again if at else None))
    room = draw(st.floats(650, 900))
    return rows, draw(st.floats(-50, 900)), room, draw(st.floats(0, 330))


@given(_documents())
def test_no_row_is_lost_no_page_overfull_and_what_closes_is_not_alone(
    document: tuple[list[Row], float, float, float],
) -> None:
    rows, first_room, room, closing = document
    pages = paginate(rows, first_room, room, closing)
    ids = {id(row) for row in rows}
    assert [id(row) for page in pages for row in page if id(row) in ids] == [id(row) for row in rows]
    for number, page in enumerate(pages):
        limit = (room if number else first_room) - (closing if number == len(pages) - 1 else 0)
        assert not page or height_of(page) <= limit + 0.001
        assert not page or not page[-1].is_head
        if number:
            assert page
            assert page[0].is_head or id(page[0]) not in ids
