"""What can happen to an agreement from its page: the one button that fits now, all else in the menu (rules.md 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from contractor_desk.core.agreement import Suspension
from contractor_desk.core.errors import DeskError
from contractor_desk.core.lifecycle import notice_ends
from contractor_desk.core.period import next_extension
from contractor_desk.desk import agreements
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.ui.agreement_words import length, tr
from contractor_desk.ui.dialogs.agreement_event import Ask, EventDialog
from contractor_desk.ui.page import Context

Run = Callable[[Context, AgreementView, QWidget], None]


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
        return Event(tr("Sign and start…"), sign)
    if agreement.conversion is not None:
        return Event(tr("Decide…"), decide)
    if over or agreement.status == "ended":
        return Event(tr("Reopen"), reopen)
    settled = period.ended_on is not None or period.notice_given_on is not None
    if next_extension(period) is not None and not settled:
        return Event(tr("Exercise option…"), exercise)
    if agreement.cover is not None:
        return Event(tr("Move return…"), move_return)
    if view.end is not None and not settled:
        return Event(tr("Extend…"), extend)
    if not settled:
        return Event(tr("Give notice…"), give_notice)
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
            self._add(tr("Exercise option…"), exercise)
        if view.end is not None:
            self._add(tr("Extend…"), extend)
        if noticeable:
            self._add(tr("Give notice…"), give_notice)
        if period.notice_given_on is not None:
            self._add(tr("Withdraw notice"), withdraw_notice)
        self._add(tr("End…"), end)
        if settled or agreement.status == "ended":
            self._add(tr("Reopen"), reopen)
        self.addSeparator()
        self._add(tr("Suspend…"), suspend)
        if open_suspension:
            self._add(tr("Resume…"), resume)
        if agreement.cover is not None:
            self._add(tr("Move return…"), move_return)
            self._add(tr("Record return…"), record_return)
        for milestone in agreement.milestones:
            if milestone.done is None:
                self._add(tr("Milestone done: {title}…").format(title=milestone.title), _done(milestone.key))
        for site in agreement.sites:
            if site.cutover_planned is not None and site.cutover_done is None:
                self._add(tr("Cut-over done: {site}…").format(site=site.name), _cut_over(site.key))
        self.addSeparator()
        self._add(tr("Edit…"), edit)
        self._add(tr("Delete"), delete)

    def _add(self, text: str, run: Run) -> None:
        action = QAction(text, self)
        action.triggered.connect(lambda: run(self._context, self._view, self._page))
        self.addAction(action)


def _done(key: str) -> Run:
    def run(context: Context, view: AgreementView, page: QWidget) -> None:
        milestone = next(one for one in view.agreement.milestones if one.key == key)

        def act(on: date, _: str) -> None:
            context.shell.do(
                agreements.save_milestone,
                view.agreement.key,
                replace(milestone, done=on),
                said=tr("{title} is done").format(title=milestone.title),
            )

        amount = context.formats.money(milestone.amount, view.agreement.currency)
        what = tr("{title} is billed with the month of that day: {amount}.")
        remark = what.format(title=milestone.title, amount=amount)
        EventDialog(context, Ask(tr("Milestone done"), remark, tr("Done on"), tr("Mark done")), act, page).exec()

    return run


def _cut_over(key: str) -> Run:
    def run(context: Context, view: AgreementView, page: QWidget) -> None:
        site = next(one for one in view.agreement.sites if one.key == key)

        def act(on: date, _: str) -> None:
            context.shell.do(
                agreements.save_site,
                view.agreement.key,
                replace(site, cutover_done=on),
                said=tr("{site} is cut over").format(site=site.name),
            )

        EventDialog(context, Ask(tr("Cut-over done"), site.name, tr("Cut over on"), tr("Mark done")), act, page).exec()

    return run


def sign(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(on: date, _: str) -> None:
        signed = replace(view.agreement, status="active", signed_on=on)
        context.shell.do(agreements.save_agreement, signed, said=tr("The agreement is active"))

    remark = tr("From then on it has dates and is billed.")
    EventDialog(context, Ask(tr("Sign and start"), remark, tr("Signed on"), tr("Start")), act, page).exec()


def exercise(context: Context, view: AgreementView, page: QWidget) -> None:
    option = next_extension(view.agreement.period)
    if option is None:
        return

    def act(on: date, _: str) -> None:
        context.shell.do(agreements.exercise_option, view.agreement.key, on=on, said=tr("The option is exercised"))

    until = context.formats.day(view.options[0]) if view.options else ""
    remark = tr("{length} more: the agreement then ends {day}.").format(length=length(option.months), day=until)
    EventDialog(context, Ask(tr("Exercise option"), remark, tr("Told on"), tr("Exercise option")), act, page).exec()


def extend(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        today = context.clock.today()
        context.shell.do(
            agreements.extend, view.agreement.key, new_end=day, on=today, said=tr("The agreement is extended")
        )

    now = "" if view.end is None else tr("It now ends {day}.").format(day=context.formats.day(view.end))
    ask = Ask(tr("Extend the agreement"), now, tr("New last day"), tr("Extend"), start=view.end)
    EventDialog(context, ask, act, page).exec()


def give_notice(context: Context, view: AgreementView, page: QWidget) -> None:
    formats = context.formats
    sides = ((view.side, tr("Us")), ("client" if view.side == "contractor" else "contractor", tr("The other side")))

    def act(on: date, by: str) -> None:
        side = "contractor" if by == "contractor" else "client"
        context.shell.do(agreements.give_notice, view.agreement.key, on=on, by=side, said=tr("Notice is recorded"))

    def consequence(on: date, by: str) -> str:
        ends: dict[Any, date | None] = dict(notice_ends(view.agreement, on))
        found = ends.get(by)
        return tr("Received then, the agreement ends {day}.").format(day=formats.day(found)) if found else ""

    ask = Ask(
        tr("Give notice"), tr("By whom, and the day it was received."), tr("Received on"), tr("Give notice"),
        choices=sides, choice_name=tr("Notice by"),
    )  # fmt: skip
    EventDialog(context, ask, act, page, consequence).exec()


def withdraw_notice(context: Context, view: AgreementView, _: QWidget) -> None:
    _at_once(context, agreements.withdraw_notice, view, tr("The notice is withdrawn"))


def end(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        today = context.clock.today()
        context.shell.do(agreements.end, view.agreement.key, last_day=day, on=today, said=tr("The end is recorded"))

    remark = tr("An end that both agreed on. Work after that day is not billed unless you say so.")
    EventDialog(context, Ask(tr("End the agreement"), remark, tr("Last day"), tr("End")), act, page).exec()


def reopen(context: Context, view: AgreementView, _: QWidget) -> None:
    _at_once(context, agreements.reopen, view, tr("The agreement is open again"))


def suspend(context: Context, view: AgreementView, page: QWidget) -> None:
    choices = (
        ("stop", tr("Fee stops")),
        ("stop_extends", tr("Fee stops, the end moves")),
        ("keep", tr("Fee goes on")),
    )

    def act(day: date, how: str) -> None:
        rest = Suspension(from_=day, fee="keep" if how == "keep" else "stop", extends_end=how == "stop_extends")
        context.shell.do(agreements.suspend, view.agreement.key, rest, said=tr("The agreement rests"))

    ask = Ask(
        tr("Suspend the agreement"), tr("Its days are not in force until you resume it."), tr("First day"),
        tr("Suspend"), choices=choices, choice_name=tr("Meanwhile"),
    )  # fmt: skip
    EventDialog(context, ask, act, page).exec()


def resume(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        context.shell.do(agreements.resume, view.agreement.key, first_day=day, said=tr("The agreement goes on"))

    EventDialog(context, Ask(tr("Resume the agreement"), "", tr("Work goes on from"), tr("Resume")), act, page).exec()


def move_return(context: Context, view: AgreementView, page: QWidget) -> None:
    cover = view.agreement.cover
    if cover is None:
        return

    def act(day: date, _: str) -> None:
        today = context.clock.today()
        context.shell.do(
            agreements.move_return, view.agreement.key, expected=day, on=today, said=tr("The return is moved")
        )

    remark = tr("{who}. The date before is kept, and reminders move along.").format(who=cover.for_)
    ask = Ask(tr("Move return"), remark, tr("Expected back on"), tr("Move return"), start=cover.return_expected)
    EventDialog(context, ask, act, page).exec()


def record_return(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        context.shell.do(
            agreements.record_return, view.agreement.key, returned_on=day, said=tr("The return is recorded")
        )

    EventDialog(context, Ask(tr("Record return"), "", tr("Back since"), tr("Record return")), act, page).exec()


def decide(context: Context, view: AgreementView, page: QWidget) -> None:
    context.shell.open_page("decisions", agreement=view.agreement.key)


def edit(context: Context, view: AgreementView, page: QWidget) -> None:
    context.shell.run_action("agreement.edit", agreement=view.agreement.key)


def delete(context: Context, view: AgreementView, _: QWidget) -> None:
    _at_once(context, agreements.delete_agreement, view, tr("{title} is deleted").format(title=view.agreement.title))


def _at_once(context: Context, command: Callable[..., Any], view: AgreementView, said: str) -> None:
    """What needs no question; a refusal is shown over the page."""
    try:
        context.shell.do(command, view.agreement.key, said=said)
    except DeskError as error:
        context.shell.show_error(error)
