"""``evaluate AGREEMENT --side client --score quality=4 …``; ``--form FILE`` writes a form to send, ``--read FILE``
reads it back, ``--sheet FILE`` writes a sheet to print."""

from __future__ import annotations

import argparse
from datetime import date
from decimal import Decimal
from pathlib import Path

from contractor_desk.cli.arguments import add_json, day
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("agreement", metavar="KEY")
    parser.add_argument("--side", choices=("contractor", "client"), help="whose view it is")
    parser.add_argument(
        "--score", action="append", default=[], type=score, metavar="CRITERION=1..5[*WEIGHT]", help="may be repeated"
    )
    parser.add_argument("--on", type=day, metavar="DATE", help="default: today")
    parser.add_argument("--by", metavar="NAME")
    parser.add_argument("--comment", metavar="TEXT")
    parser.add_argument("--advice", action="store_true", help="only say what both views and the book's facts advise")
    paper = parser.add_mutually_exclusive_group()
    paper.add_argument("--form", type=Path, metavar="FILE", help="write a form for that side to fill in (JSON)")
    paper.add_argument("--read", type=Path, metavar="FILE", help="read a form that was filled in")
    paper.add_argument("--sheet", type=Path, metavar="FILE", help="write a sheet for that side to print (PDF)")
    add_json(parser)


def score(text: str) -> tuple[str, int, Decimal]:
    """``quality=4*2`` is the criterion, its score and its weight."""
    criterion, _, rest = text.partition("=")
    points, _, weight = rest.partition("*")
    try:
        return criterion.strip(), int(points), Decimal(weight or "1")
    except (ValueError, ArithmeticError):
        raise argparse.ArgumentTypeError(f"{text!r} is not like quality=4 or quality=4*2") from None


def run(context: Context) -> int:
    from contractor_desk.core.decision import Score
    from contractor_desk.core.plain import to_plain
    from contractor_desk.desk import decisions

    options, desk = context.options, context.desk()
    on = options.on or context.today()
    if options.form or options.sheet:
        return _write(context, on)
    if options.read:
        from contractor_desk.desk import evaluation_papers

        desk.do(evaluation_papers.take_form, options.read.read_bytes(), on=on, agreement=options.agreement)
    elif not options.advice:
        if options.side is None or not options.score:
            context.warn("say whose view it is and the scores: --side client --score quality=4")
            return 2
        scores = [Score(criterion=name, score=points, weight=weight) for name, points, weight in options.score]
        desk.do(
            decisions.evaluate,
            options.agreement,
            options.side,
            on=on,
            scores=scores,
            by=options.by,
            comment=options.comment,
        )
    advice = desk.ask(decisions.advice, options.agreement, on)
    if options.json:
        context.show_json({"agreement": options.agreement, "on": on.isoformat(), "advice": to_plain(advice)})
        return 0
    from contractor_desk.desk.advice_sentences import advice_sentence, reason_sentence

    context.show(advice_sentence(advice, context.translate))
    for reason in advice.reasons:
        context.show(f"- {reason_sentence(reason, context.translate)}")
    return 0


def _write(context: Context, on: date) -> int:
    """The form or the sheet of that side is in the file."""
    from contractor_desk.desk import evaluation_papers

    options, desk = context.options, context.desk()
    if options.side is None:
        context.warn("say whose form it is: --side client")
        return 2
    if options.form:
        path, data = options.form, desk.ask(evaluation_papers.form_file, options.agreement, options.side)
    else:
        path, data = options.sheet, desk.ask(evaluation_papers.sheet, options.agreement, options.side, day=on)
    path.write_bytes(data)
    if options.json:
        context.show_json({"agreement": options.agreement, "side": options.side, "file": str(path), "bytes": len(data)})
    else:
        context.show(str(path))
    return 0
