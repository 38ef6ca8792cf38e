"""Agreements: the list under its kinds, and one agreement in full (pictures 03 and 24b)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from contractor_desk.core.months import Month
from contractor_desk.desk import agreement_page, frame, hired
from contractor_desk.desk.agreement_page import AgreementView, ListedTerm
from contractor_desk.ui.agreement_words import days_short, duty_word, kind_word, term_short, term_words
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.agreement_extras import AgreementExtras
from contractor_desk.ui.pages.agreement_groups import grouped, searched
from contractor_desk.ui.pages.agreement_menu import AgreementMenu, main_event
from contractor_desk.ui.pages.agreement_tabs import AgreementDates, AgreementHistory, AgreementInvoices
from contractor_desk.ui.pages.agreement_terms import AgreementTerms
from contractor_desk.ui.pages.contractors_overview import ContractorsOverview
from contractor_desk.ui.source_text import translate
from contractor_desk.ui.widgets.buttons import Button
from contractor_desk.ui.widgets.cards import part, scroll
from contractor_desk.ui.widgets.chips import StatusChip
from contractor_desk.ui.widgets.entry import Entry
from contractor_desk.ui.widgets.grouped_list import GroupedList, Heading, Item
from contractor_desk.ui.widgets.labels import Elided, label
from contractor_desk.ui.widgets.mark import AgreementMark
from contractor_desk.ui.widgets.mini_term import MiniTerm
from contractor_desk.ui.widgets.reflow import Beside, Flow
from contractor_desk.ui.widgets.states import EmptyState

ALL = "all contractors"
"""The key of the list's first row for a client: all terms on one axis."""
_TITLE_ROOM = 200
TABS = ("terms", "dates", "extras", "invoices", "history")


class AgreementsPage(Page):
    """List and detail; the place is an agreement and a tab."""

    key = "agreements"
    kinds = frozenset(
        {"agreements", "parties", "services", "workers", "time", "invoices", "decisions", "settings", "expenses"}
    )
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        px = theme.px
        self._rows: list[ListedTerm] = []
        self._hires = False
        self._unmade: dict[str, Callable[[], QWidget]] = {}
        self._hours: dict[str, int] = {}
        self._key = ""
        self._tab = "terms"
        self._view: AgreementView | None = None
        self._terms: AgreementTerms | None = None
        self.list = GroupedList(theme, name=translate("Agreements", "Agreements"))
        self.search = Entry(theme, icon="search", placeholder=translate("Agreements", "Search agreements"))
        self.add = Button(theme, icon="plus", name=translate("Agreements", "New agreement"))
        left = part("list")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, px(14), 0, 0)
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setContentsMargins(px(12), 0, px(12), 0)
        head.setSpacing(px(8))
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        column.addLayout(head)
        self.columns = QWidget()
        names = QHBoxLayout(self.columns)
        names.setContentsMargins(px(16), 0, px(16), 0)
        names.addWidget(label(translate("Agreements", "Contractor, role"), "small"))
        names.addStretch(1)
        self.columns_right = label("", "small")
        names.addWidget(self.columns_right)
        self.columns.hide()
        column.addWidget(self.columns)
        column.addWidget(self.list, 1)
        self.detail = part("pane")
        self._detail_column = QVBoxLayout(self.detail)
        self._detail_column.setContentsMargins(0, 0, 0, 0)
        self._detail_column.setSpacing(0)
        self.empty = EmptyState(theme, "agreement", "", "", keys="Ctrl+Shift+A")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.detail)
        self.stack.addWidget(self.empty)
        self.overview = ContractorsOverview(context)
        self.stack.addWidget(self.overview)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.stack)
        self.splitter.setCollapsible(0, False)
        self.splitter.setStretchFactor(1, 1)
        self.body.addWidget(self.splitter)
        self._head()
        self._fit_list()
        self.list.chosen.connect(self._choose)
        self.search.textChanged.connect(lambda _: self._fill())
        self.add.clicked.connect(self.new)
        self.empty.asked.connect(self.new)
        self.setFocusProxy(self.list)

    def _head(self) -> None:
        theme = self.context.theme
        px = theme.px
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(px(24), px(16), px(24), px(8))
        row.setSpacing(px(12))
        self.mark = AgreementMark(theme, self.context.marks.of(""), "large")
        named = QWidget()
        named.setMinimumWidth(px(_TITLE_ROOM))
        texts = QVBoxLayout(named)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        self.title = Elided("", "title")
        self.subtitle = Elided("", "muted")
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self.status = StatusChip(theme, "active")
        self.amend = Button(theme, translate("Agreements", "Amend"))
        self.act = Button(theme, "", kind="primary")
        self.more = Button(theme, icon="more", name=translate("Agreements", "More"))
        acts = Flow(theme, (self.status, self.amend, self.act, self.more))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Beside(theme, (named, 1), (acts, 0), gap=12), 1)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(translate("Agreements", "Parts of the agreement"))
        for _ in TABS:
            self.tabs.addTab("")
        strip = QHBoxLayout()
        strip.setContentsMargins(px(16), 0, px(24), 0)
        strip.addWidget(self.tabs)
        strip.addStretch(1)
        self.more_terms = Button(
            theme, translate("Agreements", "Hours, rates, amendments"), icon="pane", kind="plain", small=True, keys="F9"
        )
        self.more_terms.clicked.connect(lambda: self.context.shell.toggle_right_pane())
        self.more_terms.hide()
        strip.addWidget(self.more_terms)
        self.tab_body = QStackedWidget()
        self._detail_column.addWidget(head)
        self._detail_column.addLayout(strip)
        self._detail_column.addWidget(part("line"))
        self._detail_column.addWidget(self.tab_body, 1)
        self.tabs.currentChanged.connect(self._show_tab)
        self.amend.clicked.connect(self._amend)
        self.act.clicked.connect(self._act)
        self.more.clicked.connect(self._open_menu)

    # Page

    def refresh(self) -> None:
        today = self.context.clock.today()
        self._rows = self.context.desk.ask(agreement_page.listed_terms, today)
        self._hires = self.context.desk.ask(frame.home_side) == "client"
        self._hours = self.context.desk.ask(hired.hired_hours, Month.of(today)) if self._hires else {}
        self.search.setPlaceholderText(
            translate("Agreements", "Search contractors")
            if self._hires
            else translate("Agreements", "Search agreements")
        )
        month = self.context.formats.month_name(Month.of(today))[:3]
        self.columns_right.setText(translate("Agreements", "{month} h · next date").format(month=month))
        self.columns.setVisible(self._hires and bool(self._rows))
        keys = [row.agreement.key for row in self._rows]
        if self._key not in keys and not (self._key == ALL and self._hires and keys):
            self._key = keys[0] if keys else ""
        self._fill()
        if self._key:
            self._show()
        else:
            self._say_empty()
            self.stack.setCurrentWidget(self.empty)

    def show_place(self, **place: Any) -> None:
        self._tab = place.pop("tab", "") or self._tab
        agreement = place.pop("agreement", "")
        super().show_place(**place)
        if agreement:
            self._key = agreement
            if self._rows:
                self.list.set_current(agreement)
                self._show()

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        if hasattr(self, "splitter"):
            self._fit_list()

    def _fit_list(self) -> None:
        """The list is 288 px wide, 232 in the narrow window (24b)."""
        left = self.context.theme.px(232 if self.context.shell.compact else 288)
        self.splitter.setSizes([left, max(1, self.width() - left)])

    def place(self) -> dict[str, Any]:
        return {"agreement": self._key, "tab": self._tab}

    def new(self) -> bool:
        self.context.shell.run_action("agreement.new")
        return True

    def filter_field(self) -> QLineEdit:
        return self.search

    def primary(self) -> Button | None:
        return self.act if self._view is not None else None

    def right_pane(self) -> QWidget | None:
        return self._terms.side if self._terms is not None else None

    def right_pane_shown(self, shown: bool) -> None:
        self._offer_pane()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_pane()

    def _offer_pane(self) -> None:
        """What is behind F9 is offered beside the tabs (24b), where there is room for it."""
        hidden = self._terms is not None and self._tab == "terms" and self._terms.side.isHidden()
        room = self.stack.width() - self.context.theme.px(56)
        fits = self.tabs.sizeHint().width() + self.more_terms.sizeHint().width() <= room
        self.more_terms.setVisible(hidden and fits)

    def back(self) -> bool:
        if self.search.text():
            self.search.clear()
            return True
        return False

    # Inside

    def _say_empty(self) -> None:
        """What will be here, for who works and for who hires."""
        title, sentence = (
            translate("Agreements", "No agreement yet"),
            translate(
                "Agreements", "They say what you do, for how long, and what it costs. Bills and dates follow from them."
            ),
        )
        if self._hires:
            title, sentence = (
                translate("Agreements", "No contractor yet"),
                translate("Agreements", "Add the first contractor. You see their hours, invoices and dates here."),
            )
        self.empty.set_text(title, sentence, translate("Agreements", "New agreement"))

    def _fill(self) -> None:
        wanted = self.search.text().casefold().strip()
        today = self.context.clock.today()
        rows = [row for row in self._rows if not wanted or wanted in searched(row)]
        entries: list[Heading | Item] = []
        if self._hires and rows and not wanted:
            entries.append(
                Item(
                    key=ALL,
                    title=translate("Agreements", "All contractors"),
                    subtitle=translate("Agreements", "all terms on one axis, by next date"),
                )
            )
        for group, found in grouped(rows, today, hires=self._hires):
            entries.append(Heading(group, str(len(found)) if group == translate("Agreements", "Ended") else ""))
            entries += [self._item(row, today) for row in found]
        if not entries:
            entries = (
                [Heading(translate("Agreements", "Nothing called “{text}”").format(text=self.search.text()))]
                if wanted
                else []
            )
        self.list.set_entries(entries)
        if self._key:
            self.list.set_current(self._key)

    def _item(self, row: ListedTerm, today: date) -> Item:
        agreement = row.agreement
        days = (row.next.date - today).days if row.next is not None else None
        status, tone = "", "text3"
        if agreement.status == "draft":
            status = translate("Agreements", "draft")
        elif days is not None and days <= 120:
            status = days_short(days) if days >= 0 else translate("Agreements", "overdue")
            tone = "danger" if days < 0 else "warn" if days <= 14 else "info" if days <= 45 else "text3"
        bar = "warn" if tone == "warn" else "danger" if tone == "danger" else "info" if tone == "info" else "text2"
        term = MiniTerm(gone=row.gone, option_share=row.option_share, tone=bar) if row.end is not None else None
        subtitle, figure = f"{agreement.title}, {term_short(agreement, self.context.formats)}", ""
        if self._hires:
            subtitle = f"{kind_word(agreement.kind)} · {agreement.title}"
            figure = self.context.formats.hours(self._hours[agreement.key]) if agreement.key in self._hours else "–"
            status = self._next_words(row, days) or status
        return Item(
            key=agreement.key,
            title=row.other_name,
            mark=self.context.marks.of(agreement.key),
            subtitle=subtitle,
            figure=figure,
            status=status,
            tone=tone,
            term=term,
        )

    def _next_words(self, row: ListedTerm, days: int | None) -> str:
        """*Notice by 31 Dec*, for the client's list; without a date nearby: until notice."""
        if row.agreement.status != "active" or row.next is None or days is None or days > 400:
            return translate("Agreements", "until notice") if row.end is None else ""
        return f"{duty_word(row.next.kind)} {self.context.formats.day_month(row.next.date)}"

    def _choose(self, key: str) -> None:
        self._key = key
        self._show()

    def _show(self) -> None:
        if self._key == ALL:
            self._view = self._terms = None
            self.overview.show_day(self.context.clock.today())
            self.stack.setCurrentWidget(self.overview)
            return
        self.stack.setCurrentWidget(self.detail)
        view = self._view = self.context.desk.ask(agreement_page.agreement_view, self._key, self.context.clock.today())
        agreement = view.agreement
        other = view.client if view.side == "contractor" else view.contractor
        self.mark.set_mark(self.context.marks.of(agreement.key), other.name)
        self.title.setText(f"{other.name}, {agreement.title}")
        parts = [agreement.number, kind_word(agreement.kind), term_words(agreement, self.context.formats)]
        if agreement.signed_on is not None and view.side == "contractor":
            parts.append(
                translate("Agreements", "signed {day}").format(day=self.context.formats.day(agreement.signed_on))
            )
        if view.side == "client":
            parts.append(translate("Agreements", "we are the client"))
        self.subtitle.setText(" · ".join(parts))
        today = self.context.clock.today()
        over = view.end is not None and view.end < today
        self.status.set_status("ended" if over and agreement.status == "active" else agreement.status)
        event = main_event(view, today)
        self.act.setText(event.text)
        self.act.setVisible(bool(event.text))
        names = (
            translate("Agreements", "Terms"),
            translate("Agreements", "Dates"),
            translate("Agreements", "Work and extras"),
            translate("Agreements", "Invoices {count}").format(count=view.invoice_count),
            translate("Agreements", "History"),
        )
        for place, name in enumerate(names):
            self.tabs.setTabText(place, name)
        while (gone := self.tab_body.widget(0)) is not None:
            self.tab_body.removeWidget(gone)
            gone.deleteLater()
        hidden = self._terms is not None and self._terms.side.isHidden()
        self._terms = AgreementTerms(self.context, view, self._amend)
        self._terms.side.setHidden(hidden)
        self.tab_body.addWidget(scroll(self._terms))
        for _ in TABS[1:]:
            self.tab_body.addWidget(QWidget())
        self._unmade = {
            "dates": lambda: AgreementDates(self.context, view),
            "extras": lambda: AgreementExtras(self.context, view),
            "invoices": lambda: AgreementInvoices(self.context, view),
            "history": lambda: AgreementHistory(self.context, view),
        }
        place = TABS.index(self._tab) if self._tab in TABS else 0
        self.tabs.setCurrentIndex(place)
        self._show_tab(place)

    def _show_tab(self, place: int) -> None:
        """The tab is made when it is first shown."""
        self._tab = TABS[place]
        make = self._unmade.pop(self._tab, None)
        if make is not None:
            empty = self.tab_body.widget(place)
            assert empty is not None, "each tab has its place"
            self.tab_body.removeWidget(empty)
            empty.deleteLater()
            self.tab_body.insertWidget(place, scroll(make()))
        self.tab_body.setCurrentIndex(place)
        self._offer_pane()

    def _amend(self) -> None:
        self.context.shell.run_action("agreement.amend", agreement=self._key)

    def _act(self) -> None:
        if self._view is not None:
            main_event(self._view, self.context.clock.today()).run(self.context, self._view, self)

    def _open_menu(self) -> None:
        if self._view is None:
            return
        menu = AgreementMenu(self.context, self._view, self)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
