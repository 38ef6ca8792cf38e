"""What codes are called in the window: IT functions, schemes of accounts and of electronic addresses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from contractor_desk.ui.source_text import QT_TRANSLATE_NOOP
from contractor_desk.ui.widgets.choice import Item

_FUNCTIONS = {
    "support": QT_TRANSLATE_NOOP("Codes", "Support"),
    "operations": QT_TRANSLATE_NOOP("Codes", "Operations"),
    "security": QT_TRANSLATE_NOOP("Codes", "Security"),
    "network": QT_TRANSLATE_NOOP("Codes", "Network"),
    "identity": QT_TRANSLATE_NOOP("Codes", "Identity"),
    "print": QT_TRANSLATE_NOOP("Codes", "Printing"),
    "purchasing": QT_TRANSLATE_NOOP("Codes", "Purchasing"),
    "project": QT_TRANSLATE_NOOP("Codes", "Projects"),
    "development": QT_TRANSLATE_NOOP("Codes", "Development"),
    "administration": QT_TRANSLATE_NOOP("Codes", "Administration"),
}
_ACCOUNTS = {
    "iban": "IBAN",
    "bankgiro": "Bankgiro",
    "plusgiro": "Plusgiro",
    "swish": "Swish",
    "fik": "FIK",
    "kid": QT_TRANSLATE_NOOP("Codes", "Account with KID"),
    "account": QT_TRANSLATE_NOOP("Codes", "Account"),
}
_USED_FOR = {
    "iban": QT_TRANSLATE_NOOP("Codes", "any currency"),
    "bankgiro": QT_TRANSLATE_NOOP("Codes", "SEK, with OCR"),
    "plusgiro": QT_TRANSLATE_NOOP("Codes", "SEK, with OCR"),
    "swish": "SEK",
    "fik": QT_TRANSLATE_NOOP("Codes", "DKK, with reference"),
    "kid": QT_TRANSLATE_NOOP("Codes", "NOK, with KID"),
    "account": QT_TRANSLATE_NOOP("Codes", "any currency"),
}
_ENDPOINTS = {
    "0007": QT_TRANSLATE_NOOP("Codes", "Swedish company number"),
    "0184": QT_TRANSLATE_NOOP("Codes", "Danish CVR number"),
    "0192": QT_TRANSLATE_NOOP("Codes", "Norwegian company number"),
    "0216": QT_TRANSLATE_NOOP("Codes", "Finnish OVT code"),
    "9930": QT_TRANSLATE_NOOP("Codes", "German VAT number"),
    "0204": "Leitweg-ID",
    "0106": QT_TRANSLATE_NOOP("Codes", "Dutch KvK number"),
    "0208": QT_TRANSLATE_NOOP("Codes", "Belgian company number"),
    "9935": QT_TRANSLATE_NOOP("Codes", "Irish VAT number"),
    "0088": "GLN",
    "0060": "D-U-N-S",
}


def function_items(found: str | None = None) -> list[Item]:
    """The IT functions that a service can belong to, and the one found in the book if it is another."""
    items = [Item(key, _word(text)) for key, text in _FUNCTIONS.items()]
    return items if not found or found in _FUNCTIONS else [*items, Item(found, found)]


def function_word(function: str) -> str:
    """*Operations* for ``operations``; the code itself for one that is not listed."""
    return _word(_FUNCTIONS[function]) if function in _FUNCTIONS else function


def account_items() -> list[Item]:
    """The schemes of accounts."""
    return [Item(key, _word(text)) for key, text in _ACCOUNTS.items()]


def account_use(scheme: str) -> str:
    """What an account of that scheme is used for."""
    return _word(_USED_FOR[scheme])


def endpoint_items(found: str | None = None) -> list[Item]:
    """The schemes of electronic addresses (EAS codes), and the one found in the book if it is another."""
    items = [Item(key, f"{key}, {_word(text)}") for key, text in _ENDPOINTS.items()]
    return items if not found or found in _ENDPOINTS else [*items, Item(found, found)]


def _word(text: str) -> str:
    return QCoreApplication.translate("Codes", text)
