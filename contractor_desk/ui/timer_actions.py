"""The timer as actions that have a name: what the palette, the keys and the pages start and stop."""

from __future__ import annotations

from contractor_desk.desk import quick, time
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate


def continue_last(context: Context) -> None:
    """The timer runs again on what was worked on last; what ran is stopped first."""
    last = context.desk.ask(quick.last_work)
    if last is None:
        context.shell.run_action("time.log")
        return
    context.shell.do(
        time.start_timer, context.clock.now(), worker=last.worker, agreement=last.agreement, service=last.service,
        site=last.site, note=last.note, billable=last.billable,
        said=translate("TimerActions", "Timer started"), detail=last.note,
    )  # fmt: skip
