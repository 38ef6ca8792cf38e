"""Keys for what is made at the desk: short, unique, readable in an export (``time-3f9a0c71b2``)."""

from __future__ import annotations

import secrets


def new_key(kind: str) -> str:
    return f"{kind}-{secrets.token_hex(5)}"
