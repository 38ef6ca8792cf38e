"""``python bare_query.py BOOK SQL …``: a bare script that asks a book and prints the rows."""

import sqlite3
import sys

book = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
for sql in sys.argv[2:]:
    for row in book.execute(sql):
        print(*row, sep="\t")
