"""What a value may not say: rules of every aggregate as data, the same for a book file, a command and a form.

``agreement_flaws(agreement, known)`` gives flaws such as ``Flaw("terms[0].rate", "not_negative", {"found": "-1"})``;
``book_flaws`` gives them for a whole book with the paths of its file. Sentences are made in ``desk/sentences.py``.
"""

from contractor_desk.core.checks.agreement import agreement_flaws
from contractor_desk.core.checks.book import book_flaws
from contractor_desk.core.checks.flaw import Flaw, refuse, under
from contractor_desk.core.checks.known import Known
from contractor_desk.core.checks.party import party_flaws, service_flaws, worker_flaws
from contractor_desk.core.checks.period import period_flaws
from contractor_desk.core.checks.terms import terms_flaws, vat_clash, vat_flaws
from contractor_desk.core.checks.warning import agreement_warnings
from contractor_desk.core.checks.work import entry_flaws, expense_flaws

__all__ = [
    "Flaw",
    "Known",
    "agreement_flaws",
    "agreement_warnings",
    "book_flaws",
    "entry_flaws",
    "expense_flaws",
    "party_flaws",
    "period_flaws",
    "refuse",
    "service_flaws",
    "terms_flaws",
    "under",
    "vat_clash",
    "vat_flaws",
    "worker_flaws",
]
