"""``decide AGREEMENT extend|convert|end|renegotiate``: what the end of a term brings, recorded with what it does."""

from __future__ import annotations

import argparse
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context

if TYPE_CHECKING:
    from contractor_desk.core.decision import Decision


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("agreement", metavar="KEY")
    parser.add_argument("choice", choices=("extend", "convert", "end", "renegotiate"))
    parser.add_argument("--on", type=day, metavar="DATE", help="the day of the decision (default: today)")
    parser.add_argument("--by", metavar="NAME", help="who decided")
    parser.add_argument("--why", metavar="TEXT")
    parser.add_argument("--option", type=int, metavar="N", help="extend: the option (default: the next one)")
    parser.add_argument("--new-end", type=day, metavar="DATE", help="extend or end: the last day")
    parser.add_argument("--position", metavar="TEXT", help="convert: the position that is offered")
    parser.add_argument("--salary", type=amount, metavar="AMOUNT", help="convert: a month's salary")
    parser.add_argument("--start", type=day, metavar="DATE", help="convert: first day of the employment")
    parser.add_argument("--valid-until", type=day, metavar="DATE", help="convert: default fourteen days")
    parser.add_argument("--term", action="append", default=[], type=term, metavar="LABEL=TEXT", help="convert: a term")
    parser.add_argument("--out", type=Path, metavar="DIR", help="convert: write the letter (PDF) into this folder")
    parser.add_argument("--language", metavar="CODE", help="convert: that of the letter (default: the agreement's)")
    add_json(parser)


def term(text: str) -> tuple[str, str]:
    """``Place of work=Odense`` is a label and its text."""
    label, equals, rest = text.partition("=")
    if not (label.strip() and equals and rest.strip()):
        raise argparse.ArgumentTypeError(f"{text!r} is not like “Place of work=Odense”")
    return label.strip(), rest.strip()


def amount(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        raise argparse.ArgumentTypeError(f"{text!r} is not an amount like 42000.00") from None


def run(context: Context) -> int:
    from contractor_desk.core.decision import Decision, Offer, OfferTerm
    from contractor_desk.core.plain import to_plain
    from contractor_desk.desk import decisions
    from contractor_desk.desk.agreements import agreement_of
    from contractor_desk.desk.keys import new_key

    options, desk = context.options, context.desk()
    on = options.on or context.today()
    offer = None
    if options.choice == "convert":
        conversion = desk.ask(agreement_of, options.agreement).conversion
        offer = Offer(
            position=options.position or (conversion.position if conversion else ""),
            salary=options.salary if options.salary is not None else (conversion.salary if conversion else None),
            start=options.start,
            valid_until=options.valid_until or decisions.offer_valid_until(on),
            terms=tuple(OfferTerm(label=label, text=text) for label, text in options.term),
        )
    decision = desk.do(
        decisions.decide,
        Decision(
            key=new_key("decision"),
            agreement=options.agreement,
            on=on,
            by=options.by,
            choice=options.choice,
            why=options.why,
            option=options.option,
            new_end=options.new_end,
            offer=offer,
        ),
    )
    letter = _write_letter(context, decision) if options.out is not None and offer is not None else None
    if options.json:
        context.show_json(to_plain(decision) | ({"letter": str(letter)} if letter is not None else {}))
    else:
        end = f", ends on {decision.new_end}" if decision.new_end else ""
        context.show(f"Decided for {decision.agreement}: {decision.choice}{end}.")
        if letter is not None:
            context.show(str(letter))
    return 0


def _write_letter(context: Context, decision: Decision) -> Path:
    """The letter is in the folder, which is made where it is missing; its path."""
    from contractor_desk.desk import offer_papers
    from contractor_desk.desk.agreements import agreement_of

    options, desk = context.options, context.desk()
    options.out.mkdir(parents=True, exist_ok=True)
    path: Path = options.out / offer_papers.file_name(desk.ask(agreement_of, decision.agreement), decision.on)
    path.write_bytes(desk.ask(offer_papers.letter_pdf, decision.key, options.language or ""))
    return path
