"""Step 1 of the agreement assistant: its kind, who it is between, money and calendar, references (picture 15-1)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from contractor_desk.core.checks.flaw import Flaw
from contractor_desk.core.party import Party, Worker
from contractor_desk.desk import parties
from contractor_desk.desk.agreement_defaults import take_kind, take_parties
from contractor_desk.desk.agreement_form import Form
from contractor_desk.ui.dialogs.agreement_kind_parts import (
    AdjustmentsPart,
    ConversionPart,
    CoverPart,
    MilestonesPart,
    OpeningPart,
    Part,
    SitesPart,
)
from contractor_desk.ui.dialogs.code_choices import (
    country_items,
    country_name,
    currency_items,
    language_items,
    subdivisions,
    zone_items,
)
from contractor_desk.ui.dialogs.directory_entry import PartyEntry, WorkerEntry
from contractor_desk.ui.dialogs.form_step import RETURN_FLAW, Bound, FormStep
from contractor_desk.ui.page import Context
from contractor_desk.ui.source_text import counted
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.choice import Choice, Item
from contractor_desk.ui.widgets.day_lists import DaysEntry, NamesEntry
from contractor_desk.ui.widgets.entry import DayEntry, Entry
from contractor_desk.ui.widgets.field import Field
from contractor_desk.ui.widgets.kind_tile import KindChoice, KindTiles
from contractor_desk.ui.widgets.labels import label
from contractor_desk.ui.widgets.segments import Option, SegmentedControl

_MAKE = "+"
"""What is chosen in a list of nobody: to make the first one."""


class PartiesStep(FormStep):
    """Signals besides: ``remade()`` when the kind, the side or the other party changed what the other steps start
    from."""

    remade = Signal()

    def __init__(self, context: Context, form: Form, home: Party, *, new: bool, vat: tuple[Item, ...]) -> None:
        super().__init__(context, form)
        self.home, self._new = home, new
        self._free = form.get("number")
        self._parties: dict[str, Party] = {}
        px = self.theme.px
        self.column.addWidget(label(self.tr("What kind of agreement is it?"), "section"))
        self.column.addSpacing(px(7))
        self.tiles = KindTiles(self.theme, self._kinds())
        self.tiles.chosen.connect(self._take_kind)
        self.column.addWidget(self.tiles)
        self.column.addSpacing(px(14))
        self._lay_out_parties()
        self._kind_slot = QVBoxLayout()
        self.column.addLayout(self._kind_slot)
        self.parts: dict[str, Part] = {}
        for name, part in (("cover", CoverPart(self)), ("conversion", ConversionPart(self))):
            self.parts[name] = part
            self._kind_slot.addWidget(part)
        self.parts["milestones"] = MilestonesPart(self, vat)
        self.parts["sites"] = SitesPart(self)
        self._lay_out_calendar()
        self._lay_out_references()
        self._lay_out_more(vat)
        self.column.addStretch(1)
        self.read_book()

    # ---- layout -------------------------------------------------------------------------------------------------

    def _lay_out_parties(self) -> None:
        theme = self.theme
        self.section(self.tr("Who is it between?"), line=False)
        grid = self.grid(12)
        self.side = SegmentedControl(
            theme,
            (Option("contractor", self.tr("Contractor")), Option("client", self.tr("Client"))),
            self.tr("I am the"),
        )
        self.side.chosen.connect(self._take_side)
        grid.addWidget(Field(theme, self.tr("I am the"), self.side), 0, 0, 1, 3)
        self.other = Choice(theme)
        self.other.picked.connect(self._pick_other)
        self.other.left.connect(self._settle_other)
        self.new_party = Button(theme, icon="plus", name=self.tr("New party"))
        self.new_party.clicked.connect(self.make_party)
        self.edit_party = Button(theme, icon="edit", name=self.tr("Edit party"))
        self.edit_party.clicked.connect(self.change_party)
        self.other_field = self.bind(
            "client", self.tr("Client"), self.other, beside=(self.edit_party, self.new_party), also=("contractor",),
            listen=False,
        )  # fmt: skip
        grid.addWidget(self.other_field, 0, 3, 1, 6)
        self.number = self.bind("number", self.tr("Agreement number"), Entry(theme), hint=self.tr("Next free number"))
        grid.addWidget(self.number, 0, 9, 1, 3)
        grid.addWidget(self.bind("title", self.tr("Title on invoices"), Entry(theme)), 1, 0, 1, 6)
        self.worker = Choice(theme)
        self.new_worker = Button(theme, icon="plus", name=self.tr("New worker"))
        self.new_worker.clicked.connect(self.make_worker)
        grid.addWidget(self.bind("_.worker", self.tr("Worker"), self.worker, beside=(self.new_worker,)), 1, 6, 1, 3)
        options = [Option("draft", self.tr("Draft")), Option("active", self.tr("Active"))]
        if self.form.get("status") == "ended":
            options.append(Option("ended", self.tr("Ended")))
        status = SegmentedControl(theme, options, self.tr("Status"))
        grid.addWidget(self.bind("status", self.tr("Status"), status), 1, 9, 1, 3)

    def _lay_out_calendar(self) -> None:
        theme = self.theme
        self.section(self.tr("Language, money and calendar"), self.tr("from the client, change if needed"))
        grid = self.grid(4)
        self.currency = Choice(theme, currency_items())
        language = Choice(theme, language_items(self.form.text("language")))
        self.zone = Choice(theme, zone_items())
        self.country = Choice(theme, country_items(), empty=self.tr("None"))
        grid.addWidget(self.bind("currency", self.tr("Currency"), self.currency, then=self.remade.emit), 0, 0)
        grid.addWidget(self.bind("language", self.tr("Document language"), language), 0, 1)
        grid.addWidget(self.bind("time_zone", self.tr("Time zone"), self.zone), 0, 2)
        self.holidays = self.bind("holidays.country", self.tr("Public holidays"), self.country, then=self._take_country)
        grid.addWidget(self.holidays, 0, 3)

    def _lay_out_references(self) -> None:
        theme = self.theme
        self._reference_slot = QVBoxLayout()
        self.column.addLayout(self._reference_slot)
        self.references = QWidget(self)
        column = QVBoxLayout(self.references)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.section(self.tr("References the client asks for"), self.tr("printed on every invoice"), into=column)
        grid = self.grid(4, column)
        optional = self.tr("Optional")
        for at, (place, name) in enumerate((
            ("buyer_reference", self.tr("Buyer reference")), ("order_reference", self.tr("Order reference")),
            ("contract_reference", self.tr("Contract reference")),
        )):  # fmt: skip
            grid.addWidget(self.bind(place, name, Entry(theme, placeholder=optional)), 0, at)
        self.site_names = NamesEntry(theme, placeholder=optional)
        self.site_names.textEdited.connect(self._take_sites)
        self.site_field = Field(theme, self.tr("Sites"), self.site_names)
        grid.addWidget(self.site_field, 0, 3)

    def _lay_out_more(self, vat: tuple[Item, ...]) -> None:
        theme, px = self.theme, self.theme.px
        self.column.addSpacing(px(12))
        self.more_button = Button(theme, self.tr("More: own days off, dates, notes, opening position"), icon="right",
                                  kind="quiet", small=True)  # fmt: skip
        self.more_button.setCheckable(True)
        self.more_button.toggled.connect(self._show_more)
        self.column.addWidget(self.more_button)
        self.column.setAlignment(self.more_button, Qt.AlignmentFlag.AlignLeft)
        self.more = QWidget(self)
        column = QVBoxLayout(self.more)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(px(10))
        self._more_slot = QVBoxLayout()
        column.addLayout(self._more_slot)
        self.start_group()
        grid = self.grid(4, column)
        days = DaysEntry(theme, self.context.formats, self.context.clock.today())
        self.part_of_country = Choice(theme, (), empty=self.tr("The whole country"))
        signed = DayEntry(theme, self.context.formats, self.context.clock.today())
        grid.addWidget(
            self.bind("holidays.extra", self.tr("Own days off"), days, hint=self.tr("Separated by ;")), 0, 0, 1, 2
        )
        grid.addWidget(self.bind("holidays.subdivision", self.tr("Part of the country"), self.part_of_country), 0, 2)
        grid.addWidget(self.bind("signed_on", self.tr("Signed on"), signed), 0, 3)
        grid.addWidget(self.bind("invoice_note", self.tr("Note on every invoice"), Entry(theme)), 1, 0, 1, 2)
        in_house = self.bind("in_house_note", self.tr("What stays in-house, and who decides it"), Entry(theme))
        grid.addWidget(in_house, 1, 2, 1, 2)
        self._sites_slot = QVBoxLayout()
        column.addLayout(self._sites_slot)
        for name, part in (("adjustments", AdjustmentsPart(self, vat)), ("opening", OpeningPart(self))):
            self.parts[name] = part
            column.addWidget(part)
        self.column.addWidget(self.more)
        self.more.hide()

    # ---- what follows -------------------------------------------------------------------------------------------

    def read_book(self) -> None:
        """The parties and workers are those of the book now."""
        desk = self.context.desk
        self._parties = {party.key: party for party in desk.ask(parties.all_parties)}
        others = [party for party in self._parties.values() if party.key != self.home.key]
        self._show_others([Item(party.key, party.name, country_name(party.country)) for party in others])
        self._read_workers()

    def _show_others(self, items: list[Item]) -> None:
        """These can be chosen; a book without any offers to make one, so that the list is no dead end."""
        client = self.form.side == "contractor"
        self.other.set_items(items or [Item(_MAKE, self.tr("New client…") if client else self.tr("New contractor…"))])
        self.other.set_key(self.form.text(self.form.other))

    def _read_workers(self) -> None:
        side = self.form.text("contractor")
        found: list[Worker] = [one for one in self.context.desk.ask(parties.all_workers) if one.party == side]
        self.worker.set_items([Item(one.key, one.name) for one in found])
        if self.form.text("_.worker") not in {one.key for one in found}:
            self.form.put("_.worker", found[0].key if found else "")
        self.worker.set_key(self.form.text("_.worker"))

    def fill(self) -> None:
        self.tiles.set_current(self.form.text("kind"))
        self.side.set_current(self.form.side)
        self.part_of_country.set_items([Item(code, code) for code in subdivisions(self.form.text("holidays.country"))])
        names = tuple(row.get("name") or "" for row in self.form.get("sites") or ())
        self.site_names.set_value(names or None)
        super().fill()
        self.other.set_key(self.form.text(self.form.other))
        self._read_workers()
        self._arrange()

    def flaws(self) -> list[Flaw]:
        """Of a new agreement the first day is still to come: a return before it is said there (PeriodStep)."""
        return [flaw for flaw in super().flaws() if not (self._new and flaw.code == RETURN_FLAW)]

    def refresh(self) -> None:
        form = self.form
        client = form.side == "contractor"
        self.other_field.name.setText(self.tr("Client") if client else self.tr("Contractor"))
        party = self._parties.get(form.text(form.other))
        self.edit_party.setEnabled(party is not None)
        hint = ""
        if party is not None:
            vat = self.tr("VAT {number}").format(number=party.vat_number) if party.vat_number else ""
            hint = ", ".join(part for part in (country_name(party.country), vat or self.tr("no VAT number")) if part)
        self.other_field.set_hint(hint)
        extra = form.get("holidays.extra")
        days = len(extra) if isinstance(extra, list) else 0
        self.holidays.set_hint(
            counted(days, self.tr("and 1 own day off"), self.tr("and {n} own days off")) if days else ""
        )
        self.number.set_hint(self.tr("Next free number") if self._new and form.get("number") == self._free else "")
        for part in self.parts.values():
            if part.isVisibleTo(self):
                part.refresh()

    def reveal(self, bound: Bound) -> None:
        if self.more.isAncestorOf(bound.editor):
            self.more_button.setChecked(True)

    # ---- what the user does -------------------------------------------------------------------------------------

    def make_party(self) -> None:
        """A new party on the other side, which is then chosen."""
        title = self.tr("New client") if self.form.side == "contractor" else self.tr("New contractor")
        entry = PartyEntry(self.context, name=self._typed_name(), title=title, parent=self.window())
        if entry.exec() and entry.party is not None:
            self._take_new(entry.party)

    def change_party(self) -> None:
        """The party that is chosen, changed in the book."""
        party = self._parties.get(self.form.text(self.form.other))
        if party is not None:
            entry = PartyEntry(self.context, party, title=party.name, parent=self.window())
            if entry.exec() and entry.party is not None:
                self._take_new(entry.party)

    def make_worker(self) -> None:
        """A new worker of the contractor, who is then chosen."""
        party = self.form.text("contractor")
        if not party:
            self.other.setFocus()
            return
        entry = WorkerEntry(self.context, party, self.window())
        if entry.exec() and entry.worker is not None:
            self.wrote.emit()
            self.form.put("_.worker", entry.worker.key)
            self._read_workers()
            self._changed()
        self.worker.setFocus()

    def _take_new(self, party: Party) -> None:
        self.wrote.emit()
        self.read_book()
        self.take_party(party)
        self.other.setFocus()

    def _typed_name(self) -> str:
        return self.other.currentText() if self.other.isEditable() and not self.other.key else ""

    def _take_kind(self, kind: str) -> None:
        take_kind(self.form, kind, before=self.form.text("kind"))
        self._again()

    def _take_side(self, side: str) -> None:
        other = self._parties.get(self.form.text(self.form.other))
        self.form.put("_.side", side)
        take_parties(self.form, self.home, other)
        self._again()

    def _pick_other(self, key: str) -> None:
        if key == _MAKE:
            self.other.set_key("")
            self.make_party()
        else:
            self._take_other()

    def take_party(self, party: Party) -> None:
        """That party is on the other side."""
        self.other.set_key(party.key)
        self._take_other()

    def _take_other(self) -> None:
        party = self._parties.get(self.other.key)
        if self._new:
            take_parties(self.form, self.home, party)
        else:
            self.form.put(self.form.other, party.key if party else None)
        self._again()

    def _settle_other(self) -> None:
        if self.other.key != self.form.text(self.form.other):
            self._take_other()

    def _take_country(self) -> None:
        self.form.put("holidays.subdivision", None)
        codes = subdivisions(self.form.text("holidays.country"))
        self.part_of_country.set_items([Item(code, code) for code in codes])

    def _take_sites(self) -> None:
        """Names are the sites in their order; what is known of a name stays with it."""
        names = self.site_names.value() or ()
        before = {row.get("name"): row for row in self.form.get("sites") or ()}
        self.form.put("sites", [before.get(name, {"name": name}) for name in names])
        editor = self.parts["sites"]
        assert isinstance(editor, SitesPart)
        editor.editor.set_values(self.form.get("sites"))
        self._changed()

    def _again(self) -> None:
        """What was typed elsewhere may have changed with it."""
        self.fill()
        self._changed()
        self.remade.emit()

    def _arrange(self) -> None:
        """The part of the kind stands here, the references move under More where it needs the room (15-1b)."""
        migration = self.form.shows("milestones")
        self.parts["cover"].setVisible(self.form.shows("cover"))
        self.parts["conversion"].setVisible(self.form.shows("conversion"))
        for name in ("milestones", "sites"):
            part = self.parts[name]
            (self._kind_slot if migration else self._sites_slot).addWidget(part)
            part.setVisible(True)
        plain = self.form.get("kind") in ("retainer", "time_and_materials")
        (self._reference_slot if plain else self._more_slot).addWidget(self.references)
        self.site_field.setVisible(not migration)
        self.refresh()

    def _show_more(self, shown: bool) -> None:
        self.more.setVisible(shown)
        self.more_button.set_icon("down" if shown else "right")
        self.refresh()

    def _kinds(self) -> tuple[KindChoice, ...]:
        return (
            KindChoice(kind="retainer", title=self.tr("Retainer"),
                       text=self.tr("A monthly fee covers agreed services and hours.")),
            KindChoice(kind="interim_cover", title=self.tr("Interim cover"),
                       text=self.tr("Stands in until an absent employee is back.")),
            KindChoice(kind="migration", title=self.tr("Migration"),
                       text=self.tr("Sites, milestones and a fixed end.")),
            KindChoice(kind="trial_to_hire", title=self.tr("Trial to hire"),
                       text=self.tr("A set time, then decide on employment.")),
            KindChoice(kind="time_and_materials", title=self.tr("By the hour"),
                       text=self.tr("Time and materials, with or without a cap.")),
        )  # fmt: skip
