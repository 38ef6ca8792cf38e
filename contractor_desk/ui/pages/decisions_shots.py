"""The dialogs of Decisions for the pictures."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from contractor_desk.core.decision import Decision, Offer, OfferTerm
from contractor_desk.desk import offer_papers
from contractor_desk.ui.dialogs import decide
from contractor_desk.ui.dialogs.assumptions import AssumptionsDialog
from contractor_desk.ui.dialogs.decision_settings import ThresholdsDialog
from contractor_desk.ui.dialogs.evaluate import EvaluateDialog
from contractor_desk.ui.dialogs.offer_letter import OfferLetterDialog
from contractor_desk.ui.main_window import MainWindow
from contractor_desk.ui.pages.decisions import DecisionsPage
from contractor_desk.ui.pages.paper_shot import paper


def page(window: MainWindow) -> DecisionsPage:
    found = window.findChild(DecisionsPage)
    assert found is not None, "the shot opens the page first"
    return found


def evaluate(window: MainWindow) -> QDialog:
    shown = page(window)
    assert shown.case is not None
    made = EvaluateDialog(window.context, shown.case, window, side="client")
    made.open()
    return made


def extend(window: MainWindow) -> QDialog:
    return _decide(window, "extend")


def offer(window: MainWindow) -> QDialog:
    return _decide(window, "convert")


def renegotiate(window: MainWindow) -> QDialog:
    return _decide(window, "renegotiate")


def end(window: MainWindow) -> QDialog:
    return _decide(window, "end")


def assumptions(window: MainWindow) -> QDialog:
    shown = page(window)
    assert shown.case is not None
    made = AssumptionsDialog(window.context, shown.case, window)
    made.open()
    return made


def thresholds(window: MainWindow) -> QDialog:
    shown = page(window)
    assert shown.case is not None
    made = ThresholdsDialog(window.context, shown.case.thresholds, window)
    made.open()
    return made


def letter(window: MainWindow) -> QDialog:
    """The letter of an offer that is not in the book, before it is saved."""
    case = page(window).case
    assert case is not None
    made = OfferLetterDialog(window.context, case, _offer(window), window, language="en")
    made.open()
    return made


def letter_page(window: MainWindow) -> QWidget:
    """The same letter on paper (22)."""
    return paper(window.context.desk.ask(offer_papers.pdf_of, _offer(window), "en"), 0)


def _offer(window: MainWindow) -> Decision:
    """To employ who is on trial, on the terms that the page computes."""
    case = page(window).case
    assert case is not None
    offered = Offer(
        position=case.convert.position,
        salary=case.convert.salary,
        start=case.convert.start,
        valid_until=case.convert.by,
        terms=(
            OfferTerm(label="Place of work", text="Odense, with visits to Vejle and Taulov"),
            OfferTerm(label="Working time", text="37 hours a week, Monday to Friday"),
            OfferTerm(label="Holiday", text="25 days under the Holiday Act and 5 further days a year"),
        ),
    )
    today = window.context.clock.today()
    return Decision(key="shown", agreement=case.agreement.key, on=today, choice="convert", offer=offered)


def _decide(window: MainWindow, choice: str) -> QDialog:
    shown = page(window)
    assert shown.case is not None
    return decide.open_dialog(window.context, shown.case, choice, window)  # type: ignore[arg-type]
