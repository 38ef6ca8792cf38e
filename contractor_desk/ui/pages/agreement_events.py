"""What can happen to an agreement from its page, each with its question and its consequence (rules.md 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from contractor_desk.core.agreement import Suspension
from contractor_desk.core.errors import DeskError
from contractor_desk.core.lifecycle import notice_ends
from contractor_desk.core.period import next_extension
from contractor_desk.desk import agreements
from contractor_desk.desk.agreement_page import AgreementView
from contractor_desk.ui.agreement_words import length
from contractor_desk.ui.dialogs.agreement_event import Ask, EventDialog
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import translate

Run = Callable[[Context, AgreementView, QWidget], None]


def done(key: str) -> Run:
    def run(context: Context, view: AgreementView, page: QWidget) -> None:
        milestone = next(one for one in view.agreement.milestones if one.key == key)

        def act(on: date, _: str) -> None:
            context.shell.do(
                agreements.save_milestone,
                view.agreement.key,
                replace(milestone, done=on),
                said=translate("Agreements", "{title} is done").format(title=milestone.title),
            )

        amount = context.formats.money(milestone.amount, view.agreement.currency)
        what = translate("Agreements", "{title} is billed with the month of that day: {amount}.")
        remark = what.format(title=milestone.title, amount=amount)
        EventDialog(
            context,
            Ask(
                translate("Agreements", "Milestone done"),
                remark,
                translate("Agreements", "Done on"),
                translate("Agreements", "Mark done"),
            ),
            act,
            page,
        ).exec()

    return run


def cut_over(key: str) -> Run:
    def run(context: Context, view: AgreementView, page: QWidget) -> None:
        site = next(one for one in view.agreement.sites if one.key == key)

        def act(on: date, _: str) -> None:
            context.shell.do(
                agreements.save_site,
                view.agreement.key,
                replace(site, cutover_done=on),
                said=translate("Agreements", "{site} is cut over").format(site=site.name),
            )

        EventDialog(
            context,
            Ask(
                translate("Agreements", "Cut-over done"),
                site.name,
                translate("Agreements", "Cut over on"),
                translate("Agreements", "Mark done"),
            ),
            act,
            page,
        ).exec()

    return run


def sign(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(on: date, _: str) -> None:
        signed = replace(view.agreement, status="active", signed_on=on)
        context.shell.do(agreements.save_agreement, signed, said=translate("Agreements", "The agreement is active"))

    remark = translate("Agreements", "From then on it has dates and is billed.")
    EventDialog(
        context,
        Ask(
            translate("Agreements", "Sign and start"),
            remark,
            translate("Agreements", "Signed on"),
            translate("Agreements", "Start"),
        ),
        act,
        page,
    ).exec()


def exercise(context: Context, view: AgreementView, page: QWidget) -> None:
    option = next_extension(view.agreement.period)
    if option is None:
        return

    def act(on: date, _: str) -> None:
        context.shell.do(
            agreements.exercise_option,
            view.agreement.key,
            on=on,
            said=translate("Agreements", "The option is exercised"),
        )

    until = context.formats.day(view.options[0]) if view.options else ""
    remark = translate("Agreements", "{length} more: the agreement then ends {day}.").format(
        length=length(option.months), day=until
    )
    EventDialog(
        context,
        Ask(
            translate("Agreements", "Exercise option"),
            remark,
            translate("Agreements", "Told on"),
            translate("Agreements", "Exercise option"),
        ),
        act,
        page,
    ).exec()


def extend(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        today = context.clock.today()
        context.shell.do(
            agreements.extend,
            view.agreement.key,
            new_end=day,
            on=today,
            said=translate("Agreements", "The agreement is extended"),
        )

    now = (
        ""
        if view.end is None
        else translate("Agreements", "It now ends {day}.").format(day=context.formats.day(view.end))
    )
    ask = Ask(
        translate("Agreements", "Extend the agreement"),
        now,
        translate("Agreements", "New last day"),
        translate("Agreements", "Extend"),
        start=view.end,
    )
    EventDialog(context, ask, act, page).exec()


def give_notice(context: Context, view: AgreementView, page: QWidget) -> None:
    formats = context.formats
    sides = (
        (view.side, translate("Agreements", "Us")),
        ("client" if view.side == "contractor" else "contractor", translate("Agreements", "The other side")),
    )

    def act(on: date, by: str) -> None:
        side = "contractor" if by == "contractor" else "client"
        context.shell.do(
            agreements.give_notice,
            view.agreement.key,
            on=on,
            by=side,
            how=dialog.note.text().strip() or None,
            said=translate("Agreements", "Notice is recorded"),
        )

    def consequence(on: date, by: str) -> str:
        ends: dict[Any, date | None] = dict(notice_ends(view.agreement, on))
        found = ends.get(by)
        return (
            translate("Agreements", "Received then, the agreement ends {day}.").format(day=formats.day(found))
            if found
            else ""
        )

    ask = Ask(
        translate("Agreements", "Give notice"),
        translate("Agreements", "By whom, and the day it was received."),
        translate("Agreements", "Received on"),
        translate("Agreements", "Give notice"),
        choices=sides,
        choice_name=translate("Agreements", "Notice by"),
        note_name=translate("Agreements", "How: letter, mail, in person"),
    )
    dialog = EventDialog(context, ask, act, page, consequence)
    dialog.exec()


def withdraw_notice(context: Context, view: AgreementView, _: QWidget) -> None:
    _at_once(context, agreements.withdraw_notice, view, translate("Agreements", "The notice is withdrawn"))


def end(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        today = context.clock.today()
        context.shell.do(
            agreements.end,
            view.agreement.key,
            last_day=day,
            on=today,
            said=translate("Agreements", "The end is recorded"),
        )

    remark = translate("Agreements", "An end that both agreed on. Work after that day is not billed unless you say so.")
    EventDialog(
        context,
        Ask(
            translate("Agreements", "End the agreement"),
            remark,
            translate("Agreements", "Last day"),
            translate("Agreements", "End"),
        ),
        act,
        page,
    ).exec()


def reopen(context: Context, view: AgreementView, _: QWidget) -> None:
    _at_once(context, agreements.reopen, view, translate("Agreements", "The agreement is open again"))


def suspend(context: Context, view: AgreementView, page: QWidget) -> None:
    choices = (
        ("stop", translate("Agreements", "Fee stops")),
        ("stop_extends", translate("Agreements", "Fee stops, the end moves")),
        ("keep", translate("Agreements", "Fee goes on")),
    )

    def act(day: date, how: str) -> None:
        rest = Suspension(from_=day, fee="keep" if how == "keep" else "stop", extends_end=how == "stop_extends")
        context.shell.do(
            agreements.suspend, view.agreement.key, rest, said=translate("Agreements", "The agreement rests")
        )

    ask = Ask(
        translate("Agreements", "Suspend the agreement"),
        translate("Agreements", "Its days are not in force until you resume it."),
        translate("Agreements", "First day"),
        translate("Agreements", "Suspend"),
        choices=choices,
        choice_name=translate("Agreements", "Meanwhile"),
    )
    EventDialog(context, ask, act, page).exec()


def resume(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        context.shell.do(
            agreements.resume, view.agreement.key, first_day=day, said=translate("Agreements", "The agreement goes on")
        )

    EventDialog(
        context,
        Ask(
            translate("Agreements", "Resume the agreement"),
            "",
            translate("Agreements", "Work goes on from"),
            translate("Agreements", "Resume"),
        ),
        act,
        page,
    ).exec()


def move_return(context: Context, view: AgreementView, page: QWidget) -> None:
    cover = view.agreement.cover
    if cover is None:
        return

    def act(day: date, _: str) -> None:
        today = context.clock.today()
        context.shell.do(
            agreements.move_return,
            view.agreement.key,
            expected=day,
            on=today,
            said=translate("Agreements", "The return is moved"),
        )

    remark = translate("Agreements", "{who}. The date before is kept, and reminders move along.").format(who=cover.for_)
    ask = Ask(
        translate("Agreements", "Move return"),
        remark,
        translate("Agreements", "Expected back on"),
        translate("Agreements", "Move return"),
        start=cover.return_expected,
    )
    EventDialog(context, ask, act, page).exec()


def record_return(context: Context, view: AgreementView, page: QWidget) -> None:
    def act(day: date, _: str) -> None:
        context.shell.do(
            agreements.record_return,
            view.agreement.key,
            returned_on=day,
            said=translate("Agreements", "The return is recorded"),
        )

    EventDialog(
        context,
        Ask(
            translate("Agreements", "Record return"),
            "",
            translate("Agreements", "Back since"),
            translate("Agreements", "Record return"),
        ),
        act,
        page,
    ).exec()


def decide(context: Context, view: AgreementView, page: QWidget) -> None:
    context.shell.open_page("decisions", agreement=view.agreement.key)


def edit(context: Context, view: AgreementView, page: QWidget) -> None:
    context.shell.run_action("agreement.edit", agreement=view.agreement.key)


def delete(context: Context, view: AgreementView, _: QWidget) -> None:
    _at_once(
        context,
        agreements.delete_agreement,
        view,
        translate("Agreements", "{title} is deleted").format(title=view.agreement.title),
    )


def _at_once(context: Context, command: Callable[..., Any], view: AgreementView, said: str) -> None:
    """What needs no question; a refusal is shown over the page."""
    try:
        context.shell.do(command, view.agreement.key, said=said)
    except DeskError as error:
        context.shell.show_error(error)
