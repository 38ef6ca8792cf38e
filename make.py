#!/usr/bin/env python3
"""The workshop's door: ``python3 make.py COMMAND``. Needs Python 3.11 or newer and nothing else.

``python3 make.py run`` makes ``.venv/`` if it is missing or old and opens the program; ``python3 make.py`` alone lists
the commands. Each command is in ``workshop/``, by its noun.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - the sentence is for whoever starts it with an older Python
    sys.exit(
        f"Contractor Desk needs Python 3.11 or newer; this is Python {sys.version.split()[0]} ({sys.executable}). "
        "Start it with a newer one, for example: python3.12 make.py run"
    )

from workshop.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
