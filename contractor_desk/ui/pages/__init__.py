"""The pages of the window, in sidebar order; Ctrl+1 … 8 go to them in this order.

A page is named here without being imported (page.py, ``PageSpec``). Titles are source texts of the context *Pages*.
"""

from __future__ import annotations

from contractor_desk.ui.page import PageSpec

PAGES: tuple[PageSpec, ...] = ()
