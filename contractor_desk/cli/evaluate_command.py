"""``evaluate AGREEMENT --side client --score quality=4 …``."""

from __future__ import annotations

import argparse
from decimal import Decimal

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
    if not options.advice:
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
