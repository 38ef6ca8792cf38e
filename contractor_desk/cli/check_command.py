"""``check``: a proof that the book is sound."""

from __future__ import annotations

import argparse

from contractor_desk.cli.arguments import add_json
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.desk import soundness

    findings = context.desk().ask(soundness.check_book)
    messages = [soundness.finding_sentence(finding, context.translate) for finding in findings]
    if context.options.json:
        shown = [
            {"code": finding.code, "data": finding.data, "message": message}
            for finding, message in zip(findings, messages, strict=True)
        ]
        context.show_json({"book": str(context.book), "sound": not findings, "findings": shown})
    elif not findings:
        context.show(f"{context.book} is sound.")
    for message in messages if findings else ():
        context.warn(message)
    return 1 if findings else 0
