"""The sample books: an invented firm on a day, and what a year of business with it would have left behind.

``sample_book(date(2026, 11, 26))`` is Sandberg Drift AB, a contractor, as of that Thursday: its agreements with all
kinds of deadlines ahead, thirteen months of hours, expenses, evaluations, what its own suppliers billed.
``sample_book(date(2026, 11, 26), "client")`` is Havgaard Logistik A/S, who hires contractors. Nothing in it is issued
yet: ``issue_plan`` says what to issue, send and be paid for on which day, for the commands to do. Both are the same
for the same arguments; no clock is read.
"""

from __future__ import annotations

from contractor_desk.desk.sample.bookkeeping import Credit, Issue, Payment, Reminder, Sending, Step, issue_plan
from contractor_desk.desk.sample.scene import sample_book

__all__ = ["Credit", "Issue", "Payment", "Reminder", "Sending", "Step", "issue_plan", "sample_book"]
