"""The one button that fits an agreement now, and the menu of all else that can happen to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from contractor_desk.core.lifecycle import notice_ends
from contractor_desk.core.period import next_extension
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.ui.page import Context
from contractor_desk.ui.pages import agreement_events as events
from contractor_desk.ui.pages.agreement_events import Run
from contractor_desk.ui.source_text import translate


@dataclass(frozen=True, slots=True)
class Event:
    """``text`` of the button or menu entry; empty: nothing to do now."""

    text: str
    run: Run


def main_event(view: AgreementView, today: date) -> Event:
    """The filled button of the page: what the agreement wants next."""
    agreement, period = view.agreement, view.agreement.period
    over = view.end is not None and view.end < today
    if agreement.status == "draft":
        return Event(translate("Agreements", "Sign and start…"), events.sign)
    if agreement.conversion is not None:
        return Event(translate("Agreements", "Decide…"), events.decide)
    if over or agreement.status == "ended":
        return Event(translate("Agreements", "Reopen"), events.reopen)
    if any(one.to is None and one.from_ <= today for one in agreement.suspensions):
        return Event(translate("Agreements", "Resume…"), events.resume)
    settled = period.ended_on is not None or period.notice_given_on is not None
    if next_extension(period) is not None and not settled:
        if view.side == "client":
            number = period.exercised_extensions + 1
            return Event(translate("Agreements", "Decide option {number}…").format(number=number), events.exercise)
        return Event(translate("Agreements", "Exercise option…"), events.exercise)
    if agreement.cover is not None:
        return Event(translate("Agreements", "Move return…"), events.move_return)
    if view.end is not None and not settled:
        return Event(translate("Agreements", "Extend…"), events.extend)
    if not settled:
        return Event(translate("Agreements", "Give notice…"), events.give_notice)
    return Event("", lambda *_: None)


class AgreementMenu(QMenu):
    """Everything else that can be done with the agreement; what does not fit is left out."""

    def __init__(self, context: Context, view: AgreementView, page: QWidget) -> None:
        super().__init__(page)
        context.theme.dress(self)
        self.aboutToHide.connect(self.deleteLater)
        self._context, self._view, self._page = context, view, page
        agreement, period = view.agreement, view.agreement.period
        today = context.clock.today()
        noticeable = any(end is not None for end in notice_ends(agreement, today).values())
        open_suspension = any(one.to is None or one.to >= today for one in agreement.suspensions)
        settled = period.ended_on is not None or period.notice_given_on is not None
        if next_extension(period) is not None and not settled:
            self._add(translate("Agreements", "Exercise option…"), events.exercise)
        if view.end is not None:
            self._add(translate("Agreements", "Extend…"), events.extend)
        if noticeable:
            self._add(translate("Agreements", "Give notice…"), events.give_notice)
        if period.notice_given_on is not None:
            self._add(translate("Agreements", "Withdraw notice"), events.withdraw_notice)
        self._add(translate("Agreements", "End…"), events.end)
        if settled or agreement.status == "ended":
            self._add(translate("Agreements", "Reopen"), events.reopen)
        self.addSeparator()
        if not any(one.to is None for one in agreement.suspensions):
            self._add(translate("Agreements", "Suspend…"), events.suspend)
        if open_suspension:
            self._add(translate("Agreements", "Resume…"), events.resume)
        if agreement.cover is not None:
            self._add(translate("Agreements", "Move return…"), events.move_return)
            self._add(translate("Agreements", "Record return…"), events.record_return)
        for milestone in agreement.milestones:
            if milestone.done is None:
                self._add(
                    translate("Agreements", "Milestone done: {title}…").format(title=milestone.title),
                    events.done(milestone.key),
                )
        for site in agreement.sites:
            if site.cutover_planned is not None and site.cutover_done is None:
                self._add(
                    translate("Agreements", "Cut-over done: {site}…").format(site=site.name), events.cut_over(site.key)
                )
        self.addSeparator()
        self._add(translate("Agreements", "Edit…"), events.edit)
        self._add(translate("Agreements", "Delete"), events.delete)

    def _add(self, text: str, run: Run) -> None:
        action = QAction(text, self)
        action.triggered.connect(lambda: run(self._context, self._view, self._page))
        self.addAction(action)
