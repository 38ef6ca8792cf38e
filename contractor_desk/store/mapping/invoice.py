"""An issued invoice as rows: one with the frozen whole as JSON, one for each line, one for what it took of an entry.

The JSON is what is read back; the columns beside it are for lists, sums and the database's own checks.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from contractor_desk.core.invoice import Invoice, Line
from contractor_desk.core.money import to_minor
from contractor_desk.core.plain import from_plain, to_plain
from contractor_desk.core.series import number_in
from contractor_desk.store.mapping.kinds import Trail
from contractor_desk.store.mapping.shape import Cell, json_text

_BESIDE = ("lines", "sent", "reminders", "pdf", "pdf_sha256", "xml", "xml_sha256")
Columns = dict[str, Cell]


def invoice_columns(invoice: Invoice) -> Columns:
    """The row of the invoice. ``sequence`` is its number within the seller's series, None for one from elsewhere."""
    series, currency, year = invoice.seller.invoice_series, invoice.currency, invoice.issue_date.year
    sequence = number_in(series, invoice.number, year)
    plain = to_plain(replace(invoice, lines=(), pdf=None, xml=None))
    for name in _BESIDE:
        del plain[name]
    return {
        "number": invoice.number,
        "type": invoice.type,
        "agreement": invoice.agreement,
        "month": invoice.month,
        "contractor": invoice.contractor,
        "client": invoice.client,
        "currency": currency,
        "issue_date": invoice.issue_date.isoformat(),
        "due_date": invoice.due_date.isoformat(),
        "net_minor": to_minor(invoice.net, currency),
        "vat_minor": sum(to_minor(group.amount, currency) for group in invoice.vat),
        "rounding_minor": to_minor(invoice.rounding, currency),
        "total_minor": to_minor(invoice.total, currency),
        "credits": invoice.credits,
        "digest": invoice.digest,
        "series": None if sequence is None else series.prefix,
        "series_year": year if sequence is not None and series.yearly else 0,
        "sequence": sequence,
        "body": json_text(plain),
    }


def line_columns(invoice: Invoice) -> list[Columns]:
    """The rows of its lines, in order."""
    return [
        {
            "invoice": invoice.number,
            "position": position,
            "agreement": invoice.agreement,
            "kind": line.kind,
            "service": line.service,
            "terms_from": None if line.terms_from is None else line.terms_from.isoformat(),
            "source": line.source,
            "seconds": sum(part.seconds for part in line.parts),
            "net_minor": to_minor(line.net, invoice.currency),
            "body": json_text(to_plain(line)),
        }
        for position, line in enumerate(invoice.lines)
    ]


def part_columns(invoice: Invoice, workers: Mapping[str, str]) -> list[Columns]:
    """What each line took of each entry, with its share of the net; the shares of a line sum to its net.

    ``workers`` gives the worker of an entry.
    """
    return [
        {
            "invoice": invoice.number,
            "position": position,
            "entry": part.entry,
            "worker": workers.get(part.entry),
            "seconds": part.seconds,
            "net_minor": share,
        }
        for position, line in enumerate(invoice.lines)
        for part, share in zip(line.parts, _shares(line, to_minor(line.net, invoice.currency)), strict=True)
    ]


def _shares(line: Line, net: int) -> list[int]:
    """The net divided by the seconds of the parts, in whole minor units, cut so that they sum to it."""
    total, reached, given, shares = sum(part.seconds for part in line.parts), 0, 0, []
    for part in line.parts:
        reached += part.seconds
        upto = net * reached // total if total else net
        shares.append(upto - given)
        given = upto
    return shares


def lines_of(bodies: Iterable[str]) -> tuple[Line, ...]:
    """The lines of their JSON, in the order given."""
    return tuple(from_plain(Line, json.loads(body)) for body in bodies)


def invoice_of(
    body: str, lines: Iterable[str], trail: Trail | None, documents: Mapping[str, tuple[bytes, str]]
) -> Invoice:
    """The invoice of its JSON, that of its lines, its trail and its documents (kind → data and hash)."""
    plain: dict[str, Any] = json.loads(body)
    plain["lines"] = [json.loads(line) for line in lines]
    if trail is not None:
        plain["sent"], plain["reminders"] = to_plain(trail.sent), to_plain(trail.reminders)
    if "pdf" in documents:
        data, plain["pdf_sha256"] = documents["pdf"]
        plain["pdf"] = base64.b64encode(data).decode("ascii")
    if "xml" in documents:
        data, plain["xml_sha256"] = documents["xml"]
        plain["xml"] = data.decode("utf-8")
    return from_plain(Invoice, plain)
