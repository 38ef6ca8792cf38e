"""An IBAN is known by its check digits, however it is spaced."""

from __future__ import annotations

import pytest

from contractor_desk.core.accounts import is_iban


@pytest.mark.parametrize("text", ["SE35 5000 0000 0549 1000 0003", "gb82west12345698765432", "NO9386011117947"])
def test_a_right_one_is_known_in_any_writing(text: str) -> None:
    assert is_iban(text)


@pytest.mark.parametrize(
    "text", ["", "SE35 5000 0000 0549 1000 0004", "XX12 nonsense", "5040-7777", "SE35", "S\u00c535 5000", "1" * 22]
)
def test_a_wrong_digit_a_word_and_a_domestic_number_are_none(text: str) -> None:
    assert not is_iban(text)
