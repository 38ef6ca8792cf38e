"""The decisions page with the sample: a trial to hire played through by both sides to the letter, with real events."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from contractor_desk.desk import evaluation_papers
from contractor_desk.desk.agreements import agreement_of
from contractor_desk.desk.decision_case import Case, case
from contractor_desk.ui.dialogs.amend import AmendDialog
from contractor_desk.ui.dialogs.assumptions import AssumptionsDialog
from contractor_desk.ui.dialogs.decide import AcceptDialog
from contractor_desk.ui.dialogs.decide_choices import EndDialog, ExtendDialog, RenegotiateDialog
from contractor_desk.ui.dialogs.decision_settings import LeadDaysDialog, PutAwayDialog, ThresholdsDialog, WaiveDialog
from contractor_desk.ui.dialogs.evaluate import EvaluateDialog
from contractor_desk.ui.dialogs.offer import OfferDialog
from contractor_desk.ui.dialogs.offer_letter import OfferLetterDialog
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.agreement_dependence import AgreementDependence, CapacityDialog
from contractor_desk.ui.pages.decisions import DecisionsPage
from contractor_desk.ui.widgets.entry import Entry
from tests.documents.reading import whole
from tests.ui.pages.thursday import NOW, Thursday

TODAY = NOW.date()
D = TypeVar("D", bound=QWidget)


def shown(window: MainWindow, agreement: str) -> DecisionsPage:
    window.open_page("decisions", agreement=agreement)
    QApplication.processEvents()
    page = window.page
    assert isinstance(page, DecisionsPage)
    return page


def dialog(kind: type[D]) -> D:
    """The dialog that is open now."""
    QApplication.processEvents()
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind), found
    return found


def click(qtbot: QtBot, button: QPushButton) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def type_over(qtbot: QtBot, entry: Entry, text: str) -> None:
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, text)


def press_primary(qtbot: QtBot, open_dialog: QWidget) -> None:
    qtbot.keyClick(open_dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def stored(window: MainWindow, agreement: str, on: date = TODAY) -> Case:
    return window.context.desk.ask(case, agreement, on)  # type: ignore[no-any-return]


def test_a_trial_to_hire_is_played_through_by_both_sides_to_the_letter_and_the_exit(
    client: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(client, "brandt")
    assert "Not both sides" in page.advice.remark.text()

    # The other side's view comes back in a file.
    form = json.loads(client.context.desk.ask(evaluation_papers.form_file, "brandt", "contractor"))
    for criterion in form["criteria"]:
        criterion["score"] = 4
    form["by"] = "Jonas Brandt"
    path = tmp_path / "form.json"
    path.write_text(json.dumps(form), "utf-8")
    click(qtbot, page.evaluations.evaluate)
    evaluate = dialog(EvaluateDialog)
    assert evaluate.chosen_side == "contractor", "the missing view comes first"
    evaluate.read_file(path)
    assert stored(client, "brandt").by_contractor is not None
    assert "Make an offer" in page.advice.remark.text()

    # The offer: refused while it makes no sense, then made.
    click(qtbot, page.offer)
    offer = dialog(OfferDialog)
    offer.why.setFocus()
    qtbot.keyClick(offer.why, Qt.Key.Key_Tab)
    assert offer.focusWidget() is next(iter(offer.terms.values()))
    assert not offer.is_changed()
    type_over(qtbot, offer.salary, "0")
    offer.reject()
    assert offer.isVisible(), "the first Esc says that what was typed is lost"
    press_primary(qtbot, offer)
    assert offer.places["offer.salary"].error
    assert stored(client, "brandt").decision is None
    type_over(qtbot, offer.salary, "39 000")
    type_over(qtbot, offer.start, "4 Jan 2027")
    type_over(qtbot, offer.terms["Place of work"], "Odense, with visits to Vejle")
    qtbot.wait(250)
    assert "4 Jan 2027" in offer.summary.text.text()
    assert "the agreement ends on 31 Dec 2026" in offer.summary.text.text(), "not past its own end"
    press_primary(qtbot, offer)

    # The letter, in three languages.
    letter = dialog(OfferLetterDialog)
    for language, words in (("en", "Offer of employment"), ("sv", "Erbjudande om anställning"), ("da", "Tilbud om")):
        letter.language.set_key(language)
        letter.language.picked.emit(language)
        text = whole(letter.pdf)
        assert words in text
        assert "Odense, with visits to Vejle" in text
    assert letter.save(tmp_path / "offer.pdf")
    assert (tmp_path / "offer.pdf").read_bytes() == letter.pdf
    letter.close()
    decision = stored(client, "brandt").decision
    assert decision is not None
    assert decision.offer is not None
    assert (decision.offer.salary, decision.offer.start) == (Decimal("39000"), date(2027, 1, 4))
    assert page.row is not None
    assert page.row.group == "waiting"

    # It is accepted; what changes hands is ticked off or waived with a reason.
    click(qtbot, page.outcome.accept)
    press_primary(qtbot, dialog(AcceptDialog))
    agreement = client.context.desk.ask(agreement_of, "brandt")
    assert agreement.period.ended_on == date(2026, 12, 31)
    boxes = page.outcome.boxes
    assert len(boxes) == 8
    qtbot.mouseClick(boxes[0], Qt.MouseButton.LeftButton, pos=QPoint(8, boxes[0].height() // 2))
    click(qtbot, page.outcome.waivers[0])
    waive = dialog(WaiveDialog)
    press_primary(qtbot, waive)
    assert waive.places["why"].error, "no waiving without a reason"
    qtbot.keyClicks(waive.why, "Stays in the job")
    press_primary(qtbot, waive)
    decision = client.context.desk.ask(case, "brandt", TODAY, decision.key).decision
    assert [(item.done_on, item.waived) for item in decision.checklist[:2]] == [
        (TODAY, None),
        (None, "Stays in the job"),
    ]
    client.context.desk.undo()
    client.context.desk.undo()
    decision = client.context.desk.ask(case, "brandt", TODAY, decision.key).decision
    assert [(item.done_on, item.waived) for item in decision.checklist[:2]] == [(None, None), (None, None)]


def test_our_own_view_is_clicked_in_and_kept_with_weights_and_words(client: MainWindow, qtbot: QtBot) -> None:
    page = shown(client, "brandt")
    click(qtbot, page.evaluations.evaluate)
    evaluate = dialog(EvaluateDialog)
    buttons = evaluate.side.findChildren(QWidget)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert evaluate.chosen_side == "client"
    assert evaluate.comment.toPlainText().startswith("Keeps the terminals"), "the last view to start from"
    marks = evaluate.scores["quality"]
    three = next(b for b in marks.findChildren(QPushButton.__mro__[1]) if b.accessibleName() == "3")
    qtbot.mouseClick(three, Qt.MouseButton.LeftButton)
    type_over(qtbot, evaluate.weights["terms"], "0")
    press_primary(qtbot, evaluate)
    made = stored(client, "brandt").by_client
    assert made is not None
    scores = {score.criterion: (score.score, score.weight) for score in made.scores}
    assert scores["quality"] == (3, Decimal(2))
    assert scores["terms"] == (4, Decimal(0))
    assert made.on == TODAY


def test_a_view_without_a_score_is_not_saved(client: MainWindow, qtbot: QtBot) -> None:
    page = shown(client, "brandt")
    click(qtbot, page.evaluations.evaluate)
    evaluate = dialog(EvaluateDialog)
    press_primary(qtbot, evaluate)
    assert evaluate.isVisible()
    assert stored(client, "brandt").by_contractor is None
    evaluate.close()


def test_extending_by_the_option_says_the_new_end_and_does_it(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    click(qtbot, page.extend)
    extend = dialog(ExtendDialog)
    assert "from 24 Dec 2026 to 24 Jun 2027" in extend.summary.text.text()
    press_primary(qtbot, extend)
    assert stored(contractor, "tallmark").end == date(2027, 6, 24)
    contractor.context.desk.undo()
    assert stored(contractor, "tallmark").end == date(2026, 12, 24)


def test_a_new_last_day_before_the_end_is_refused_at_its_field(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    page.decide("extend")
    extend = dialog(ExtendDialog)
    qtbot.mouseClick(extend.by_day, Qt.MouseButton.LeftButton, pos=QPoint(8, extend.by_day.height() // 2))
    type_over(qtbot, extend.new_end, "1 Dec 2026")
    press_primary(qtbot, extend)
    assert "24" in extend.places["new_end"].error
    assert extend.new_end.text() == "1 Dec 2026", "what was typed is kept"
    assert stored(contractor, "tallmark").end == date(2026, 12, 24)
    extend.close()


def test_ending_early_makes_the_exit_checklist(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    click(qtbot, page.end)
    end = dialog(EndDialog)
    type_over(qtbot, end.new_end, "11 Dec 2026")
    qtbot.wait(250)
    assert "11 Dec 2026 instead of 24 Dec 2026" in end.summary.text.text()
    press_primary(qtbot, end)
    taken = stored(contractor, "tallmark")
    assert taken.end == date(2026, 12, 11)
    assert page.row is not None
    assert (page.row.group, page.row.choice) == ("decided", "end")
    assert len(page.outcome.boxes) == 8


def test_renegotiating_can_draft_the_agreement_that_follows(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    click(qtbot, page.renegotiate)
    talk = dialog(RenegotiateDialog)
    qtbot.mouseClick(talk.draft, Qt.MouseButton.LeftButton, pos=QPoint(8, talk.draft.height() // 2))
    press_primary(qtbot, talk)
    draft = contractor.context.desk.ask(agreement_of, "tallmark-2")
    assert (draft.status, draft.period.start) == ("draft", date(2026, 12, 25))
    assert contractor.page is not page, "the draft is open"


def test_renegotiating_leads_to_the_terms_with_before_and_after(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    click(qtbot, page.renegotiate)
    talk = dialog(RenegotiateDialog)
    opened: list[QWidget] = []

    def close() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, AmendDialog):
            opened.append(found)
            found.done(0)
        else:
            QTimer.singleShot(50, close)

    QTimer.singleShot(50, close)
    press_primary(qtbot, talk)
    assert len(opened) == 1
    case_now = stored(contractor, "tallmark")
    assert case_now.decision is not None
    assert case_now.decision.choice == "renegotiate"
    assert page.row is not None
    assert page.row.group == "waiting"


def test_undecided_after_the_end_it_stays_on_top_until_a_reason_is_given(
    opened: Callable[[str], MainWindow], clock: Thursday, qtbot: QtBot
) -> None:
    clock.moment = datetime.combine(date(2026, 12, 26), NOW.timetz())
    window = opened("contractor")
    page = shown(window, "tallmark")
    assert page.rows[0].agreement == "tallmark"
    assert page.banner.isVisible()
    click(qtbot, page.put_away)
    away = dialog(PutAwayDialog)
    press_primary(qtbot, away)
    assert away.places["why"].error
    qtbot.keyClicks(away.why, "Maria leaves the firm")
    press_primary(qtbot, away)
    assert page.rows[0].agreement != "tallmark"
    assert page.row is not None
    assert (page.row.state, page.row.why) == ("put_away", "Maria leaves the firm")


def test_assumptions_change_the_costs_and_a_changed_figure_is_unverified(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    before = page.costs.sentence.text()
    click(qtbot, page.costs.assumptions)
    assume = dialog(AssumptionsDialog)
    type_over(qtbot, assume.values["contributions_percent"], "10,21")
    type_over(qtbot, assume.hours, "-5")
    press_primary(qtbot, assume)
    assert assume.places["hours"].error
    type_over(qtbot, assume.hours, "80")
    press_primary(qtbot, assume)
    costs = stored(contractor, "tallmark").costs
    assert (costs.hours, costs.table.contributions_percent) == (Decimal(80), Decimal("10.21"))
    assert "contributions_percent" in costs.table.unverified
    assert page.costs.sentence.text() != before


def test_thresholds_and_reminder_days_are_edited_from_the_page(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "tallmark")
    click(qtbot, page.advice.thresholds)
    thresholds = dialog(ThresholdsDialog)
    type_over(qtbot, thresholds.entries["offer_score"], "4,5")
    press_primary(qtbot, thresholds)
    assert stored(contractor, "tallmark").advice.kind == "talk"
    click(qtbot, page.track.change)
    leads = dialog(LeadDaysDialog)
    type_over(qtbot, leads.days, "soon")
    press_primary(qtbot, leads)
    assert leads.places["decision_lead_days"].error
    type_over(qtbot, leads.days, "7, 0, 30")
    press_primary(qtbot, leads)
    assert stored(contractor, "tallmark").agreement.decision_lead_days == (30, 7, 0)


def test_the_keyboard_walks_list_and_choices(contractor: MainWindow, qtbot: QtBot) -> None:
    page = shown(contractor, "nordlund")
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.row is not None
    assert page.row.agreement == "tallmark"
    page.options.strip.setFocus()
    qtbot.keyClick(page.options.strip, Qt.Key.Key_End)
    qtbot.keyClick(page.options.strip, Qt.Key.Key_Return)
    dialog(EndDialog).close()
    assert page.place() == {"row": "tallmark"}


@pytest.mark.parametrize("days", [0, 40, 400])
def test_every_row_of_both_books_can_be_shown_on_any_day(
    opened: Callable[[str], MainWindow], clock: Thursday, days: int
) -> None:
    clock.moment = NOW + timedelta(days=days)
    for side in ("contractor", "client"):
        page = shown(opened(side), "")
        for row in page.rows:
            page.show_place(row=row.key)
            assert page.case is not None
            assert page.case.agreement.key == row.agreement


def test_dependence_and_capacity_stand_on_the_agreement(contractor: MainWindow, qtbot: QtBot) -> None:
    contractor.open_page("agreements", agreement="nordlund")
    QApplication.processEvents()
    shown_here = contractor.page.findChildren(AgreementDependence)[-1]
    texts = [label.text() for label in shown_here.findChildren(QLabel)]
    assert any("not legal advice" in text for text in texts)
    assert "Share of revenue, 12 months" in texts
    click(qtbot, shown_here.change)
    capacity = dialog(CapacityDialog)
    type_over(qtbot, capacity.hours, "0")
    press_primary(qtbot, capacity)
    assert capacity.places["hours"].error
    type_over(qtbot, capacity.hours, "20")
    press_primary(qtbot, capacity)
    QApplication.processEvents()
    again = contractor.page.findChildren(AgreementDependence)[-1]
    assert any("over capacity" in label.text() for label in again.findChildren(QLabel))
