"""Where the program keeps things on this machine: the default book, settings, the crash log, compiled code.

The default book is ``Contractor Desk.cdesk`` in the user's data folder, as the platform has it.
"""

from __future__ import annotations

from pathlib import Path

_NAME = "contractor-desk"


def default_book() -> Path:
    """The path of the user's default book, whether it is there or not."""
    return data_folder() / "Contractor Desk.cdesk"


def data_folder() -> Path:
    import platformdirs

    return Path(platformdirs.user_data_dir(_NAME, appauthor=False))


def settings_file() -> Path:
    """What belongs to the machine and not to a book: window geometry, theme, recent books."""
    import platformdirs

    return Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "window.ini"


def crash_log() -> Path:
    import platformdirs

    return Path(platformdirs.user_log_dir(_NAME, appauthor=False)) / "crash.log"


def compiled_code() -> Path:
    """What ui/compiled.py keeps; may be deleted at any time."""
    import platformdirs

    return Path(platformdirs.user_cache_dir(_NAME, appauthor=False)) / "compiled"
