"""When the first page of a book is painted: ``python -m bench.opened_book BOOK`` starts the program as its user does,
and says the time of the first paint.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from contractor_desk.__main__ import main

if TYPE_CHECKING:
    from contractor_desk.app import Program
    from contractor_desk.ui.main_window import MainWindow


def say_first_paint(_: Program, window: MainWindow) -> None:
    """Prints the machine's monotonic time at the first paint, then closes the window, which ends the program."""

    def painted() -> None:
        print(time.monotonic(), flush=True)
        window.close()

    window.painted.connect(painted)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:2], opened=say_first_paint))
