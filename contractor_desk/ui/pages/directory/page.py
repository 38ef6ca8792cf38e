"""Directory: the parties, workers and services of the book; a list at the left, the chosen one in full at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.desk import directory
from contractor_desk.desk.directory import PartyCard, ServiceCard, WorkerCard
from contractor_desk.ui.code_words import function_word
from contractor_desk.ui.dialogs.new_record import NewParty, NewService, NewWorker
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.directory.panes import PartyPane, ServicePane, WorkerPane
from contractor_desk.ui.pages.directory.record_pane import RecordPane
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part
from contractor_desk.ui.widgets.divided import Divided
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.grouped_list import GroupedList, Heading, Item
from contractor_desk.ui.widgets.segments import Option, SegmentedControl
from contractor_desk.ui.widgets.states import EmptyState

Record = PartyCard | WorkerCard | ServiceCard


class DirectoryPage(Page):
    """The place is a kind (parties, workers, services) and a key; ``party``, ``worker`` or ``service`` name both."""

    key = "directory"
    kinds = frozenset({"parties", "workers", "services", "agreements"})
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        px = theme.px
        self._kind = "parties"
        self._chosen: dict[str, str] = {}
        self._cards: dict[str, dict[str, Record]] = {"parties": {}, "workers": {}, "services": {}}
        options = (
            Option("parties", self.tr("Parties")),
            Option("workers", self.tr("Workers")),
            Option("services", self.tr("Services")),
        )
        self.choice = SegmentedControl(theme, options, self.tr("Parties, workers or services"))
        self.search = Entry(theme, icon="search", placeholder=self.tr("Search"))
        self.add = Button(theme, icon="plus", name="")
        self.list = GroupedList(theme, name=self.tr("Directory"))
        left = self._left = part("list")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, px(14), 0, 0)
        column.setSpacing(px(8))
        kinds = QHBoxLayout()
        kinds.setContentsMargins(px(12), 0, px(12), 0)
        kinds.addWidget(self.choice)
        kinds.addStretch(1)
        column.addLayout(kinds)
        head = QHBoxLayout()
        head.setContentsMargins(px(12), 0, px(12), 0)
        head.setSpacing(px(8))
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.party_pane, self.worker_pane = PartyPane(context), WorkerPane(context)
        self.service_pane = ServicePane(context)
        self._panes: dict[str, RecordPane] = {
            "parties": self.party_pane, "workers": self.worker_pane, "services": self.service_pane
        }  # fmt: skip
        self.empty = EmptyState(theme, "people", "", "")
        self.stack = QStackedWidget()
        for pane in (*self._panes.values(), self.empty):
            self.stack.addWidget(pane)
        splitter = Divided(theme)
        splitter.addWidget(left)
        splitter.addWidget(self.stack)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([px(260 if context.shell.compact else 300), px(932)])
        splitter.setStretchFactor(1, 1)
        self.body.addWidget(splitter)
        self.choice.chosen.connect(self._show_kind)
        self.search.textChanged.connect(self._list)
        self.list.chosen.connect(self._choose)
        self.add.clicked.connect(self.new)
        self.empty.asked.connect(self._empty_asked)
        for pane in self._panes.values():
            pane.deleted.connect(self._forget)
        self.party_pane.worker_asked.connect(lambda key: self.show_place(worker=key))
        self.party_pane.new_worker_asked.connect(self._new_worker)
        self.setFocusProxy(self.list)

    # Page

    def dressed(self) -> Sequence[QWidget]:
        return (self._left, *self._panes.values(), self.empty)

    def refresh(self) -> None:
        desk, language = self.context.desk, self.context.formats.language
        self._cards = {
            "parties": {card.party.key: card for card in desk.ask(directory.party_cards)},
            "workers": {card.worker.key: card for card in desk.ask(directory.worker_cards)},
            "services": {card.service.key: card for card in desk.ask(directory.service_cards, language)},
        }
        self._fill()

    def show_place(self, **place: Any) -> None:
        kind = place.pop("kind", self._kind)
        for name, of in (("party", "parties"), ("worker", "workers"), ("service", "services")):
            if name in place:
                kind, place["key"] = of, place.pop(name)
        key = place.pop("key", "")
        super().show_place(**place)
        if not self._may_go():
            return
        self._kind = kind
        self.choice.set_current(kind)
        if key:
            self._chosen[kind] = key
            self.search.clear()
        if self._cards["parties"]:
            self._fill()

    def place(self) -> dict[str, Any]:
        return {"kind": self._kind, "key": self._chosen.get(self._kind, "")}

    def new(self) -> bool:
        """A dialog for a new one of the kind that is shown; what was made is shown."""
        makers = {"parties": NewParty, "workers": NewWorker, "services": NewService}
        self._made(makers[self._kind](self.context, self))
        return True

    def filter_field(self) -> QLineEdit:
        return self.search

    def back(self) -> bool:
        saver = self._panes[self._kind].saver
        if saver.is_changed():
            saver.form.show(saver.kept)
            saver.save_now()
            return True
        if self.search.text():
            self.search.clear()
            return True
        return False

    def may_leave(self) -> bool:
        return self._may_go()

    # Inside

    def _may_go(self) -> bool:
        """What is typed is saved; False if something is wrong with it."""
        return self._panes[self._kind].saver.save_now()

    def _show_kind(self, kind: str) -> None:
        if not self._may_go():
            self.choice.set_current(self._kind)
            return
        self._kind = kind
        self.search.clear()
        self._fill()

    def _choose(self, key: str) -> None:
        if key == self._chosen.get(self._kind):
            return
        if not self._may_go():
            self.list.set_current(self._chosen[self._kind])
            return
        self._chosen[self._kind] = key
        self._show()

    def _forget(self) -> None:
        self._chosen.pop(self._kind, None)
        self._fill()

    def _fill(self) -> None:
        """The list fits what is searched for, and something is chosen if there is anything."""
        names = {
            "parties": self.tr("New party"), "workers": self.tr("New worker"), "services": self.tr("New service")
        }  # fmt: skip
        self.add.setAccessibleName(names[self._kind])
        self.add.setToolTip(names[self._kind])
        if self._chosen.get(self._kind) not in self._cards[self._kind]:
            self._chosen[self._kind] = next(iter(self._cards[self._kind]), "")
        self._list()
        self._show()

    def _list(self) -> None:
        """The list holds what is searched for; what is shown beside it stays as it is."""
        wanted = self.search.text().casefold().split()
        items = [self._item(key, card) for key, card in self._cards[self._kind].items()]
        shown = [item for item in items if all(word in self._searched(item) for word in wanted)]
        blocked = self.list.blockSignals(True)
        self.list.set_entries(self._grouped(shown) if shown or not wanted else self._nothing())
        self.list.set_current(self._chosen.get(self._kind, ""))
        self.list.blockSignals(blocked)

    def _show(self) -> None:
        card = self._cards[self._kind].get(self._chosen.get(self._kind, ""))
        if isinstance(card, PartyCard):
            self.party_pane.show_card(card)
        elif isinstance(card, WorkerCard):
            known = [one.party for one in self._cards["parties"].values() if isinstance(one, PartyCard)]
            self.worker_pane.show_card(card, known)
        elif isinstance(card, ServiceCard):
            self.service_pane.show_card(card)
        else:
            self.empty.set_text(*self._empty_words())
        shown = self.empty if card is None else self._panes[self._kind]
        self.context.theme.freshen(shown)
        self.stack.setCurrentWidget(shown)

    def _empty_words(self) -> tuple[str, str, str]:
        if self._kind == "workers":
            return self.tr("Nobody yet"), self.tr("Whoever logs hours is a worker."), self.tr("New worker")
        if self._kind == "services":
            sentence = self.tr("Services are what is done for a client: user support, server patching.")
            return self.tr("No services yet"), sentence, self.tr("New service")
        return self.tr("Nobody yet"), self.tr("Clients and contractors stand here."), self.tr("New party")

    def _empty_asked(self) -> None:
        self.new()

    def _nothing(self) -> list[Heading | Item]:
        return [Heading(self.tr("Nothing called “{text}”").format(text=self.search.text()))]

    def _grouped(self, items: list[Item]) -> list[Heading | Item]:
        if self._kind != "services":
            return list(items)
        made: dict[str, list[Item]] = {}
        for item in items:
            made.setdefault(item.status, []).append(item)
        ordered: list[Heading | Item] = []
        for function in sorted(made, key=lambda name: (not name, name.casefold())):
            ordered.append(Heading(function or self.tr("No IT function"), str(len(made[function]))))
            ordered += [Item(key=one.key, title=one.title, subtitle=one.subtitle) for one in made[function]]
        return ordered

    def _item(self, key: str, card: Record) -> Item:
        if isinstance(card, PartyCard):
            count = len(card.agreements)
            said = self.tr("%n agreement(s)", "", count) if count else self.tr("no agreement")
            where = card.party.address.city or ""
            subtitle = f"{where} · {said}" if where else said
            return Item(key=key, title=card.party.name, subtitle=subtitle, status=self.tr("you") if card.home else "")
        if isinstance(card, WorkerCard):
            return Item(key=key, title=card.worker.name, subtitle=card.party_name)
        language = self.context.formats.language
        function = card.service.function
        others = [name for code, name in card.service.name.items() if name != card.service.name_in(language)]
        return Item(
            key=key,
            title=card.service.name_in(language),
            subtitle=" · ".join(dict.fromkeys(others)),
            status=function_word(function) if function else "",
        )

    def _searched(self, item: Item) -> str:
        card = self._cards[self._kind][item.key]
        more = ""
        if isinstance(card, PartyCard):
            party = card.party
            more = f"{party.registration_number} {party.vat_number} {party.contact} {party.email}"
        return f"{item.title} {item.subtitle} {item.status} {item.key} {more}".casefold()

    def _new_worker(self, party: str) -> None:
        self._made(NewWorker(self.context, self, party=party))

    def _made(self, dialog: NewParty | NewWorker | NewService) -> None:
        if dialog.exec() and dialog.made:
            self.refresh()
            self.show_place(kind=dialog.kind, key=dialog.made)
