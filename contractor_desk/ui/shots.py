"""The pictures of the window: which page or dialog, of which sample book, in which sizes; named like the mockups.

Whoever builds a page adds its shots here: ``Shot("05-invoices", "invoices")`` shows a page;
``Shot("20b-credit-invoice", "invoices", then="contractor_desk.ui.pages.invoices_shots:credit")`` calls a function with
the window after the page is open, which gives the dialog to take instead of the window (or nothing). With ``over`` the
dialog is taken where it stands over the window. A ``paper`` is a page of a document: one picture, whatever the theme.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Book = Literal["contractor", "client", "empty"]
THURSDAY, FIRST_OF_DECEMBER, THIRD_OF_DECEMBER = date(2026, 11, 26), date(2026, 12, 1), date(2026, 12, 3)
WIDE, SMALLER, LEAST = (1440, 900), (1280, 800), (1100, 700)

_DECISIONS = "contractor_desk.ui.pages.decisions_shots"


@dataclass(frozen=True, slots=True)
class Shot:
    """``place`` goes to the page's ``show_place``. A picture of a dialog has one size, its own."""

    name: str
    page: str = ""
    place: dict[str, Any] = field(default_factory=dict)
    then: str = ""
    book: Book = "contractor"
    today: date = THURSDAY
    sizes: tuple[tuple[int, int], ...] = (WIDE, SMALLER)
    over: bool = False
    paper: bool = False

    @property
    def themes(self) -> tuple[str, ...]:
        return ("light",) if self.paper else ("light", "dark")

    def file(self, theme: str, size: tuple[int, int]) -> str:
        """``01-today-light.png``, ``01-today-light-1280.png``; a picture of one size has no suffix.

        The second set of mockups (12 to 25) and papers are light and do not say so: ``12-client-today.png``.
        """
        unsaid = theme == "light" and (self.paper or "12" <= self.name[:2] <= "25")
        suffix = f"-{size[0]}" if size != self.sizes[0] else ""
        return f"{self.name}{'' if unsaid else '-' + theme}{suffix}.png"


_ASSISTANT = "contractor_desk.ui.dialogs.agreement_shots"

SHOTS: tuple[Shot, ...] = (
    Shot("01-today", "today"),
    Shot("12-client-today", "today", book="client"),
    Shot("02b-time-table", "time", {"mode": "table"}),
    Shot("02c-time-list", "time", {"mode": "list"}),
    Shot("17a-log-time", "time", then="contractor_desk.ui.pages.time.shots:log_time"),
    Shot("17b-entry-popover", "time", then="contractor_desk.ui.pages.time.shots:popover", over=True),
    Shot("15-new-agreement-1", then=f"{_ASSISTANT}:kind_and_parties"),
    Shot("15-new-agreement-1b-cover", then=f"{_ASSISTANT}:interim_cover"),
    Shot("15-new-agreement-1b-kinds", then=f"{_ASSISTANT}:trial_to_hire"),
    Shot("15-new-agreement-1b-migration", then=f"{_ASSISTANT}:migration"),
    Shot("15-new-agreement-2", then=f"{_ASSISTANT}:period"),
    Shot("15-new-agreement-2b-errors", then=f"{_ASSISTANT}:period_errors"),
    Shot("15-new-agreement-3", then=f"{_ASSISTANT}:terms"),
    Shot("15-new-agreement-4", then=f"{_ASSISTANT}:scope"),
    Shot("15-change-agreement-3", then=f"{_ASSISTANT}:changed"),
    Shot("13-client-contractors", "agreements", {"agreement": "kystnet", "tab": "terms"}, book="client"),
    Shot("13b-all-contractors", "agreements", {"agreement": "all contractors"}, book="client"),
    Shot("03-agreements", "agreements", {"agreement": "nordlund", "tab": "terms"}),
    Shot("03b-agreement-dates", "agreements", {"agreement": "vesterbro", "tab": "dates"}),
    Shot("24b-compact-agreements", "agreements", {"agreement": "nordlund", "tab": "terms"}, sizes=(LEAST,)),
    Shot("03c-work-and-extras", "agreements", {"agreement": "havgaard", "tab": "extras"}),
    Shot("03d-milestone", then="contractor_desk.ui.pages.agreement_shots:milestone", sizes=(WIDE,)),
    Shot("01b-snooze", then="contractor_desk.ui.pages.agreement_shots:snooze", sizes=(WIDE,)),
    Shot(
        "16-amend", "agreements", {"agreement": "nordlund", "tab": "terms"},
        "contractor_desk.ui.pages.agreement_shots:amend", over=True,
    ),
    Shot("24a-compact-today", "today", sizes=(LEAST,)),
    Shot("06-decisions", "decisions", {"agreement": "tallmark"}),
    Shot("06-decisions-ended", "decisions", {"row": "solviken-ended"}),
    Shot("06-decisions-client", "decisions", {"agreement": "brandt"}, book="client"),
    Shot("06-decisions-evaluate", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:evaluate"),
    Shot("06-decisions-extend", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:extend"),
    Shot("06-decisions-offer", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:offer"),
    Shot("06-decisions-renegotiate", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:renegotiate"),
    Shot("06-decisions-end", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:end"),
    Shot("06-decisions-assumptions", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:assumptions"),
    Shot("06-decisions-thresholds", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:thresholds"),
    Shot("06-decisions-letter", "decisions", {"agreement": "tallmark"}, f"{_DECISIONS}:letter"),
    Shot(
        "04-bill-month", "bill", {"month": "2026-11", "agreement": "nordlund"},
        "contractor_desk.ui.pages.bill_shots:look", today=FIRST_OF_DECEMBER,
    ),
    Shot(
        "04b-issue", "bill", {"month": "2026-11"}, "contractor_desk.ui.pages.bill_shots:ask", today=FIRST_OF_DECEMBER,
        sizes=(WIDE,),
    ),
    Shot("05-invoices", "invoices", then="contractor_desk.ui.pages.invoices_shots:overdue"),
    Shot(
        "20b-credit-invoice", "invoices", then="contractor_desk.ui.pages.invoices_shots:credit", sizes=(WIDE,),
    ),
    Shot("20d-record-sent", "invoices", then="contractor_desk.ui.pages.invoices_shots:sent", sizes=(WIDE,)),
    Shot("20e-why-each-line", "invoices", then="contractor_desk.ui.pages.invoices_shots:why", sizes=(WIDE,)),
    Shot("09a-invoice-page1", "invoices", then="contractor_desk.ui.pages.invoices_shots:first_page", paper=True),
    Shot("09b-invoice-annex", "invoices", then="contractor_desk.ui.pages.invoices_shots:annex", paper=True),
    Shot("22-offer-letter", "decisions", {"agreement": "brandt"}, f"{_DECISIONS}:letter_page", "client", paper=True),
    Shot("08-first-run", book="empty"),
    Shot("08b-set-up", then="contractor_desk.ui.pages.first_run_shots:set_up", book="empty"),
    Shot("19a-settings-business", "settings", {"section": "business"}),
    Shot("19b-settings-invoices", "settings", {"section": "invoices"}),
    Shot("19c-settings-safety", "settings", {"section": "safety"}),
    Shot("30-directory-parties", "directory", {"party": "nordlund"}),
    Shot("31-directory-services", "directory", {"service": "user_support"}),
    Shot("10-components", "components"),
    Shot("25-command-palette", then="contractor_desk.ui.screenshots:palette"),
    Shot("00-shortcuts", then="contractor_desk.ui.screenshots:shortcuts"),
)  # fmt: skip
