"""``check``: a proof that the book is sound."""

from __future__ import annotations

import argparse

from contractor_desk.cli.arguments import add_json
from contractor_desk.cli.context import Context


def arguments(parser: argparse.ArgumentParser) -> None:
    add_json(parser)


def run(context: Context) -> int:
    from contractor_desk.desk.sentences import finding_sentence

    findings = context.desk().check()
    messages = [finding_sentence(finding, context.language) for finding in findings]
    if context.options.json:
        shown = [
            {"code": finding.code, **finding.data, "message": message}
            for finding, message in zip(findings, messages, strict=True)
        ]
        context.show_json({"book": str(context.book), "sound": not findings, "findings": shown})
    elif findings:
        context.show("\n".join(messages))
    else:
        context.show(f"{context.book} is sound.")
    return 1 if findings else 0
