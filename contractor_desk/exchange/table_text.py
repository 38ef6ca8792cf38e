"""Bytes of a CSV file to rows of text: encodings, delimiters, headers as programs and spreadsheets write them.

``read_table(data, {"start date": "start_date"})`` gives the rows by field; row numbers are those that a spreadsheet
shows (the header is row 1).
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from contractor_desk.core.errors import DeskError

_DELIMITERS = (",", ";", "\t", "|")


class TableError(DeskError):
    """Not a file of that format: ``reason`` is ``empty``, ``encoding``, ``csv`` (with ``row`` and ``detail``) or
    ``columns`` (with ``missing`` and ``found``) or ``other_tracker``."""

    code = "table"


@dataclass(frozen=True, slots=True)
class TableRow:
    """``cells`` by field; a cell that the row is too short for is blank. ``beyond`` is what stands past the header."""

    number: int
    cells: Mapping[str, str]
    beyond: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """``header`` as written, without marks and spaces around it; ``fields`` are those that it has."""

    header: tuple[str, ...]
    fields: frozenset[str]
    rows: tuple[TableRow, ...]


def read_table(data: bytes, names: Mapping[str, str]) -> Table:
    """The rows of a CSV file; ``names``: the field that a column's name in lower case stands for. Raises TableError."""
    text = _text(data)
    delimiter, skipped = _delimiter(text, names)
    records = _records(text, delimiter)
    header: list[str] = []
    fields: list[str | None] = []
    rows = []
    for number, record in records:
        if not any(cell.strip() for cell in record) or (number == 1 and skipped):
            continue
        if not header:
            header = [_plain(cell) for cell in record]
            fields = _fields(header, names)
            continue
        cells = dict.fromkeys((field for field in fields if field), "")
        cells.update((field, cell.strip()) for field, cell in zip(fields, record, strict=False) if field)
        rows.append(TableRow(number, cells, " ".join(record[len(fields) :]).strip()))
    if not header:
        raise TableError(reason="empty")
    return Table(tuple(header), frozenset(field for field in fields if field), tuple(rows))


def _text(data: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16, else Windows-1252 (what older spreadsheets write)."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise TableError(reason="empty")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encodings = ["utf-16"]
    elif data[1:2] == b"\0" or data[:1] == b"\0":
        encodings = ["utf-16-le" if data[1:2] == b"\0" else "utf-16-be"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise TableError(reason="encoding")


def _delimiter(text: str, names: Mapping[str, str]) -> tuple[str, bool]:
    """The delimiter with which most column names are known; true if the first line only names it (``sep=;``)."""
    first = text.lstrip("\ufeff\r\n").splitlines()[0]
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        return first.strip()[4], True
    known = {delimiter: _known(first, delimiter, names) for delimiter in _DELIMITERS}
    return max(_DELIMITERS, key=lambda delimiter: known[delimiter]), False


def _known(line: str, delimiter: str, names: Mapping[str, str]) -> int:
    return sum(_plain(cell).lower() in names for cell in next(csv.reader([line], delimiter=delimiter), []))


def _records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            record = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise TableError(reason="csv", row=number, detail=str(error)) from None
        yield number, record


def _fields(header: list[str], names: Mapping[str, str]) -> list[str | None]:
    """The field of each column; of two columns for one field the first."""
    fields: list[str | None] = []
    for name in header:
        field = names.get(name.lower())
        fields.append(None if field in fields else field)
    return fields


def _plain(cell: str) -> str:
    return " ".join(cell.replace("\ufeff", "").strip().strip('"').split())
