"""The agreement assistant: four steps over one form, to make an agreement or to change one (pictures 15).

*Next* checks the step and goes to the first error; *Create* checks all of them. Esc keeps what was typed in a file
beside the preferences, from where the next *New agreement* goes on. ``open_new(context)`` and ``open_agreement(context,
agreement="nordlund")`` are its actions.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.core.agreement import Agreement
from contractor_desk.core.checks.known import Known
from contractor_desk.core.errors import DeskError
from contractor_desk.core.party import Party
from contractor_desk.desk import agreements, parties
from contractor_desk.desk.agreement_defaults import new_form, next_number
from contractor_desk.desk.agreement_form import Form
from contractor_desk.desk.known import known_keys
from contractor_desk.desk.sentences import error_sentence
from contractor_desk.ui.dialogs.agreement_parties_step import PartiesStep
from contractor_desk.ui.dialogs.agreement_period_step import PeriodStep
from contractor_desk.ui.dialogs.agreement_scope_step import ScopeStep
from contractor_desk.ui.dialogs.agreement_terms_step import TermsStep
from contractor_desk.ui.dialogs.form_step import FormStep
from contractor_desk.ui.dialogs.kept_form import KeptForm
from contractor_desk.ui.marks import SLOTS
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import scroll
from contractor_desk.ui.widgets.choice import Item
from contractor_desk.ui.widgets.dialog import Dialog
from contractor_desk.ui.widgets.labels import Elided
from contractor_desk.ui.widgets.step_header import StepHeader
from contractor_desk.ui.widgets.step_row import State, Step
from contractor_desk.words import translator

WIDTH, HEIGHT = 980, 700
STEPS = ("parties", "period", "terms", "scope")


class AgreementAssistant(Dialog):
    """``agreement`` is what was saved, once the dialog was accepted."""

    def __init__(
        self, context: Context, form: Form, home: Party, *, changes: Agreement | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        title = (
            QCoreApplication.translate("AgreementAssistant", "Change agreement")
            if changes
            else QCoreApplication.translate("AgreementAssistant", "New agreement")
        )
        super().__init__(context.theme, title, width=WIDTH, parent=parent)
        self.context, self.form, self.home = context, form, home
        self.agreement: Agreement | None = None
        self._changes = changes
        self._kept = KeptForm(context)
        self._visited = set(STEPS) if changes else {STEPS[0]}
        self._wrong_steps: set[str] = set()
        self.head.hide()
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        self.header = StepHeader(context.theme, title)
        self.header.chosen.connect(self.go)
        column.insertWidget(0, self.header)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack)
        vat = self._vat()
        count = len(context.desk.ask(known_keys).agreements)
        slot = context.marks.of(changes.key).slot if changes else count % SLOTS
        self.parties = PartiesStep(context, form, home, new=changes is None, vat=vat)
        self.period = PeriodStep(context, form, slot=slot, new=changes is None)
        self.terms = TermsStep(context, form, vat=vat)
        self.scope = ScopeStep(context, form)
        self.steps: dict[str, FormStep] = dict(
            zip(STEPS, (self.parties, self.period, self.terms, self.scope), strict=True)
        )
        px = self.theme.px
        for step in self.steps.values():
            step.setContentsMargins(px(24), px(16), px(24), px(16))
            area = scroll(step)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            step.setAutoFillBackground(False)
            self._stack.addWidget(area)
            step.edited.connect(self._edited)
            step.checked.connect(self._count)
            step.wrote.connect(self.read_book)
        self.parties.remade.connect(self._remade)
        self._lay_out_foot()
        self.read_book()
        for step in self.steps.values():
            step.fill()
        self._before = form.dump()
        self.go(STEPS[0])
        screen = self.screen().availableSize()
        self.resize(min(px(WIDTH), max(WIDTH, screen.width())), min(px(HEIGHT), max(HEIGHT, screen.height())))

    # ---- the steps ----------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        return STEPS[self._stack.currentIndex()]

    @property
    def step(self) -> FormStep:
        return self.steps[self.current]

    def go(self, key: str) -> None:
        """That step is shown, if it was reached before."""
        if key not in self._visited:
            return
        self.read_book()
        self._stack.setCurrentIndex(STEPS.index(key))
        self.step.fill()
        first, last = key == STEPS[0], key == STEPS[-1]
        self.back.setVisible(not first)
        self.cancel.setVisible(first)
        assert self.primary is not None
        saves = self.tr("Save agreement") if self._changes else self.tr("Create agreement")
        self.primary.setText(saves if last else self.tr("Next"))
        self._show_steps()
        self._count()

    def reach(self, key: str) -> None:
        """That step is shown, and all before it count as reached."""
        self._visited.update(STEPS[: STEPS.index(key) + 1])
        self.go(key)

    def submit(self) -> None:
        """The next step is shown, or the agreement saved; what is wrong is said and has the focus."""
        wrong = self.step.check()
        if wrong:
            self.step.focus_wrong()
            self._count()
            return
        at = STEPS.index(self.current)
        if at + 1 < len(STEPS):
            self.reach(STEPS[at + 1])
            self.focus_step()
            return
        for key, step in self.steps.items():
            if step.check():
                self._wrong_steps.add(key)
        if self._wrong_steps:
            self.go(next(key for key in STEPS if key in self._wrong_steps))
            self.step.check()
            self.step.focus_wrong()
            return
        self._save()

    def focus_first(self) -> None:
        """The focus starts in the chosen kind."""
        self.focus_step()

    def focus_step(self) -> None:
        """The first field of the step has the focus."""
        first = {
            "parties": next((tile for tile in self.parties.tiles.tiles() if tile.isChecked()), None),
            "period": self.period.start,
            "terms": self.terms.first_field(),
            "scope": self.scope.first_field(),
        }[self.current]
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def read_book(self) -> None:
        """What the form is held against is the book as it is now."""
        known: Known = self.context.desk.ask(known_keys)
        for step in self.steps.values():
            step.known = known

    # ---- keeping and saving -------------------------------------------------------------------------------------

    def is_changed(self) -> bool:
        return self.form.dump() != self._before

    def keep(self) -> None:
        """The form is kept as typed, outside the book, and the dialog closes."""
        if self._kept.save(self.form):
            self.context.shell.say(self.tr("Draft kept"), detail=self.tr("New agreement goes on from it."))
            self.done(0)
        else:
            self.banner.say(self.tr("The draft cannot be written to {path}.").format(path=self._kept.path), "danger")

    def reject(self) -> None:
        """Esc keeps what was typed of a new agreement; changes of one that is there are asked about."""
        if self._changes is None and self.is_changed():
            self.keep()
        else:
            super().reject()

    def start_anew(self) -> None:
        """What was kept is forgotten; the form is that of a new agreement."""
        self._kept.forget()
        fresh = blank_form(self.context, self.home)
        self.form.plain, self.form.version = fresh.plain, fresh.version
        self.banner.hide()
        self._visited = {STEPS[0]}
        for step in self.steps.values():
            step.check_nothing()
            step.fill()
        self._before = self.form.dump()
        self.go(STEPS[0])
        self.focus_step()

    def _save(self) -> None:
        agreement = self.form.agreement()
        if self._changes is None:
            other = self.parties.known.parties[self.form.text(self.form.other)]
            taken = set(self.parties.known.agreements)
            agreement = replace(agreement, key=parties.key_for(other.name, taken))
        said = self.tr("{title} saved") if self._changes else self.tr("{title} created")
        try:
            said = said.format(title=agreement.title)
            self.agreement = self.context.shell.do(agreements.save_agreement, agreement, said=said)
        except DeskError as error:
            self._refused(error)
            return
        self._kept.forget()
        self.accept()

    def _refused(self, error: DeskError) -> None:
        """What the desk refused is said at the field if it has one, else over the dialog."""
        self.read_book()
        for key, step in self.steps.items():
            if step.check():
                self._visited.add(key)
                self.go(key)
                step.check()
                step.focus_wrong()
                return
        self.banner.say(error_sentence(error, translator(self.context.formats.language)), "danger")

    # ---- inside -------------------------------------------------------------------------------------------------

    def _lay_out_foot(self) -> None:
        self.save_draft = Button(self.theme, self.tr("Save draft"))
        self.save_draft.clicked.connect(self.keep)
        self.add_to_foot(self.save_draft)
        self.save_draft.setVisible(self._changes is None)
        self._hint = Elided("", "hint")
        self._foot_row.insertWidget(1, self._hint)
        self.back = self.add_button(self.tr("Back"))
        self.back.clicked.connect(self._go_back)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.add_button(self.tr("Next"), primary=True)

    def _go_back(self) -> None:
        self.go(STEPS[max(0, STEPS.index(self.current) - 1)])
        self.focus_step()

    def _edited(self) -> None:
        self.header.set_remark(self._remark())

    def _remade(self) -> None:
        """Defaults changed under the other steps."""
        self.header.set_remark(self._remark())

    def _remark(self) -> str:
        party = self.parties.known.parties.get(self.form.text(self.form.other))
        return " · ".join(part for part in (self.form.text("number"), party.name if party else "") if part)

    def _show_steps(self) -> None:
        names = {
            "parties": self.tr("Kind and parties"), "period": self.tr("Period"), "terms": self.tr("Terms"),
            "scope": self.tr("Scope and surcharges"),
        }  # fmt: skip
        steps = []
        for key in STEPS:
            state: State = "done" if key in self._visited else "ahead"
            if self.steps[key].wrong():
                state = "wrong"
            if key == self.current:
                state = "now"
            steps.append(Step(key=key, text=names[key], state=state))
        self.header.set_steps(steps)
        self.header.set_remark(self._remark())

    def _count(self) -> None:
        """The foot says how many fields are to be put right, or what is good to know in this step."""
        wrong = self.step.wrong()
        self._wrong_steps = {key for key in self._wrong_steps if self.steps[key].wrong()}
        hints = {
            "parties": self.tr("Esc keeps what you typed. Drafts are not billed and have no deadlines.")
            if self._changes is None
            else self.tr("What an issued invoice used cannot be changed; amend the agreement instead."),
            "period": self.tr("All dates include their day."),
            "terms": self.tr("Every part can name its clause, invoices then show it."),
            "scope": "",
        }
        self._hint.setText("" if wrong else hints[self.current])
        if self.current == STEPS[-1]:
            said = counted(wrong, self.tr("1 field to put right"), self.tr("{n} fields to put right"))
        else:
            said = counted(
                wrong, self.tr("1 field to put right before Next"), self.tr("{n} fields to put right before Next")
            )
        self.say(said if wrong else "")

    def _vat(self) -> tuple[Item, ...]:
        return (
            Item("S", self.tr("S, standard rate")), Item("Z", self.tr("Z, zero rate")),
            Item("E", self.tr("E, exempt")), Item("AE", self.tr("AE, reverse charge")),
            Item("K", self.tr("K, EU goods")), Item("G", self.tr("G, export")), Item("O", self.tr("O, outside VAT")),
        )  # fmt: skip


def blank_form(context: Context, home: Party) -> Form:
    """The form of a new agreement in this book: its own worker, and reminders as early as the settings say."""
    known = context.desk.ask(known_keys)
    others = [party for party in known.parties.values() if party.key != home.key]
    workers = [worker for worker in context.desk.ask(parties.all_workers) if worker.party == home.key]
    side = "contractor" if workers else "client"
    ours = [each for each in known.agreements.values() if getattr(each, side) == home.key]
    taken = [each.number for each in known.agreements.values()]
    number = next_number([each.number for each in ours], context.clock.today(), taken=taken)
    own = context.desk.ask(parties.own_worker)
    worker = own if any(worker.key == own for worker in workers) else workers[0].key if workers else None
    form = new_form(
        home=home, other=others[0] if len(others) == 1 else None, number=number, worker=worker or "",
        today=context.clock.today(), side=side,
    )  # fmt: skip
    form.plain["decision_lead_days"] = list(context.desk.ask(parties.lead_days))
    return form


def form_of(context: Context, agreement: Agreement, home: Party) -> Form:
    """The form of an agreement that is there."""
    form = Form.of(agreement, today=context.clock.today())
    form.put("_.side", "client" if agreement.client == home.key else "contractor")
    return form


def open_new(context: Context) -> Agreement | None:
    """Ctrl+Shift+A: a new agreement, or the one that was kept; what was saved is shown."""
    home = context.desk.ask(parties.home)
    if home is None:
        return None
    kept = KeptForm(context)
    form = kept.load(context.clock.today())
    dialog = AgreementAssistant(context, form or blank_form(context, home), home, parent=_window(context))
    if form is not None:
        day = kept.kept_on()
        text = QCoreApplication.translate("AgreementAssistant", "You go on with what you typed on {day}.")
        said = text.format(day=context.formats.day(day) if day else "–")
        dialog.banner.say(said, "info", QCoreApplication.translate("AgreementAssistant", "Start anew"))
        dialog.banner.asked.connect(dialog.start_anew)
    if dialog.exec() and dialog.agreement is not None:
        context.shell.open_page("agreements", agreement=dialog.agreement.key)
    return dialog.agreement


def open_agreement(context: Context, agreement: str = "") -> Agreement | None:
    """An agreement of the book is changed (with none named: they are shown, to choose one); versions of the terms that
    an invoice used are refused."""
    home = context.desk.ask(parties.home)
    if home is None:
        return None
    if not agreement:
        context.shell.open_page("agreements")
        return None
    there = context.desk.ask(agreements.agreement_of, agreement)
    form = form_of(context, there, home)
    dialog = AgreementAssistant(context, form, home, changes=there, parent=_window(context))
    dialog.exec()
    return dialog.agreement


def _window(context: Context) -> QWidget | None:
    return context.shell if isinstance(context.shell, QWidget) else None
