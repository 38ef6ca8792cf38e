"""The language of the window: which one is spoken, and Qt's catalogues for it (our texts, and Qt's own dialogs).

English has a catalogue too, for the forms of texts with a number (*1 day*, *2 days*).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from contractor_desk import resources


def spoken(wanted: str) -> str:
    """The language that was chosen, else the system's, if there is a catalogue for it; else English."""
    language = wanted or QLocale.system().name()[:2]
    return language if _catalogue(language).is_file() else "en"


class Language(QObject):
    """The translators that are installed in the application; one at a time."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._kept: list[bytes] = []

    def speak(self, language: str) -> None:
        """All texts that are made from now on are in that language."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators.clear()
        self._kept.clear()
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        for file in (qt / f"qtbase_{language}.qm", _catalogue(language)):
            translator = QTranslator(self)
            data = file.read_bytes() if file.is_file() else b""
            if data and translator.load(data):  # from memory: Qt maps a file, which an update may write over
                self._app.installTranslator(translator)
                self._translators.append(translator)
                self._kept.append(data)


def _catalogue(language: str) -> Path:
    return resources.path("translations", f"contractor_desk_{language}.qm")
