"""``python bare_query.py QUERIES``: a bare script that runs the given SQL on a book and prints the rows.

``QUERIES`` is JSON: ``{"book": "book.cdesk", "sql": ["SELECT …", …]}``.
"""

from __future__ import annotations

import json
import sqlite3
import sys


def main() -> None:
    """Prints the rows of each query, tab between cells."""
    with open(sys.argv[1], encoding="utf-8") as file:
        queries = json.load(file)
    book = sqlite3.connect(f"file:{queries['book']}?mode=ro", uri=True)
    for sql in queries["sql"]:
        for row in book.execute(sql):
            print(*row, sep="\t")


if __name__ == "__main__":
    main()
