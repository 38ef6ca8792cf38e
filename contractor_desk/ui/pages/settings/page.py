"""Settings (19a, 19b, 19c): sections at the left, the chosen one's cards at the right; saved as typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from contractor_desk.desk import parties
from contractor_desk.ui.page import Context, Page
from contractor_desk.ui.pages.settings.about import AboutSection
from contractor_desk.ui.pages.settings.business import BusinessSection
from contractor_desk.ui.pages.settings.hours import HoursSection
from contractor_desk.ui.pages.settings.invoices import InvoicesSection
from contractor_desk.ui.pages.settings.safety import SafetySection
from contractor_desk.ui.pages.settings.section import Section
from contractor_desk.ui.widgets.banner import Banner
from contractor_desk.ui.widgets.cards import part, scroll
from contractor_desk.ui.widgets.labels import Elided, Icon, label
from contractor_desk.ui.widgets.section_nav import SectionNav


class SettingsPage(Page):
    """The place is a section: business, invoices, hours, safety, about."""

    key = "settings"
    kinds = frozenset({"parties", "workers", "settings", "invoices"})
    padded = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        theme = context.theme
        px = theme.px
        made = (BusinessSection, InvoicesSection, HoursSection, SafetySection, AboutSection)
        self.sections: dict[str, Section] = {section.key: section(context) for section in made}
        self._stale = set(self.sections)
        titles = [section.title for section in self.sections.values()]
        self.nav = SectionNav(theme, titles, self.tr("Sections"))
        left = self._left = part("list")
        left.setFixedWidth(px(216))
        column = QVBoxLayout(left)
        column.setContentsMargins(px(4), px(14), px(4), 0)
        column.setSpacing(px(6))
        name = label(self.tr("Settings"), "section")
        name.setContentsMargins(px(17), 0, 0, 0)
        column.addWidget(name)
        column.addWidget(self.nav, 1)
        self.title, self.remark = label("", "title"), Elided("", "muted")
        saved = QHBoxLayout()
        saved.setSpacing(px(6))
        saved.addWidget(Icon(theme, "check", "text2", 12))
        saved.addWidget(Elided(self.tr("Saved as you type, undo with Ctrl Z"), "secondary"))
        above = self._above = QWidget()
        head = QHBoxLayout(above)
        head.setContentsMargins(px(24), px(18), px(24), px(14))
        head.setSpacing(px(12))
        head.addWidget(self.title)
        head.addWidget(self.remark)
        head.addStretch(1)
        head.addLayout(saved)
        self.banner = Banner(theme)
        self.stack = QStackedWidget()
        self._areas = [scroll(section) for section in self.sections.values()]
        for area in self._areas:
            self.stack.addWidget(area)
        self._scroll_bar = self._areas[0].verticalScrollBar().sizeHint().width()
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(above)
        right.addWidget(self.banner)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addLayout(right, 1)
        whole = QWidget()
        whole.setLayout(row)
        self.body.addWidget(whole)
        self._at = 0
        self.nav.set_current(0)
        self.nav.chosen.connect(self._go)
        self.banner.asked.connect(lambda: context.shell.open_page("first_run"))
        self.setFocusProxy(self.nav)

    @property
    def section(self) -> Section:
        """The section that is shown."""
        return list(self.sections.values())[self._at]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for section in self.sections.values():
            section.set_room(self.width() - self._left.width() - self._scroll_bar)

    def dressed(self) -> Sequence[QWidget]:
        return (self._left, self._above, self.banner, *self._areas)

    def refresh(self) -> None:
        self._stale = set(self.sections)
        if self.context.desk.ask(parties.is_empty):
            self.banner.say(self.tr("There is no business in this book yet."), "info", self.tr("Back to the start"))
        else:
            self.banner.hide()
        self._refresh_section()

    def show_place(self, **place: Any) -> None:
        section, focused = place.pop("section", self.section.key), place.pop("at", "")
        super().show_place(**place)
        self._go(list(self.sections).index(section))
        self.nav.set_current(self._at)
        if focused:
            self.section.focus(focused)

    def place(self) -> dict[str, Any]:
        return {"section": self.section.key, "at": self.section.focused()}

    def back(self) -> bool:
        return self.section.revert()

    def may_leave(self) -> bool:
        return self.section.save()

    def _go(self, at: int) -> None:
        if at == self._at:
            return
        if not self.section.save():
            self.nav.set_current(self._at)
            return
        self._at = at
        self.context.theme.freshen(self._areas[at])
        self.stack.setCurrentIndex(at)
        self._refresh_section()

    def _refresh_section(self) -> None:
        if self.section.key in self._stale:
            self._stale.discard(self.section.key)
            self.section.refresh()
        self.title.setText(self.section.title)
        self.remark.setText(self.section.remark)
