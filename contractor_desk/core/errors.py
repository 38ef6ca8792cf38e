"""What can be refused, and the data that a sentence about it needs.

``DeskError`` is a rule refused, ``StoreError`` a book that cannot be used. Neither holds a sentence: it is made
where it is shown, from ``code`` and ``data`` (house.md, Errors), for example
``PlaceError("agreements[2].terms[0].fee.amount", expected="decimal_string", found=12)``.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in typing, which a report starts faster without (DECISIONS.md)
if TYPE_CHECKING:
    from typing import Any, ClassVar


class DeskError(Exception):
    """A rule refused what was asked; nothing was written. Subclasses set ``code``, data goes in by name."""

    code: ClassVar[str] = ""

    def __init__(self, **data: Any) -> None:
        super().__init__(self.code, data)
        self.data = data


class StoreError(Exception):
    """The book cannot be read or written (full disk, locked, newer, damaged, foreign). Says what to do, by ``code``."""

    code: ClassVar[str] = ""

    def __init__(self, **data: Any) -> None:
        super().__init__(self.code, data)
        self.data = data


class PlaceError(DeskError):
    """A value in a book file or a form that does not fit: ``place`` is its path, ``expected`` what was expected there.

    ``expected`` is a short code with its own sentence (``decimal_string``, ``known_key`` …); further data as needed.
    """

    code = "place"

    def __init__(self, place: str, *, expected: str, **data: Any) -> None:
        super().__init__(place=place, expected=expected, **data)
