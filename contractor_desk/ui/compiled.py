"""Code that PySide6 carries as text inside its library, compiled once instead of at every start.

PySide6 reads its Python parts (``shibokensupport``) from an archive in the library and compiles them whenever it is
imported: a third of the time a bare window takes to open. Python keeps what it compiles of files in ``__pycache__``;
this does the same for those parts, in a file of the user's cache folder that belongs to one text, Python and PySide6.
Those parts that only explain a call (signatures, error messages, ``.pyi`` files) are run when they are first asked.
"""

from __future__ import annotations

import builtins
import importlib.util
import marshal
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import CodeType
from typing import Any

_PARTS = "shibokensupport/"
_DEFERRED = frozenset(
    f"{_PARTS}signature/{name}.py" for name in ("parser", "layout", "lib/enum_sig", "lib/pyi_generator")
)
_STUB = """
def __getattr__(name):
    names = globals()
    if "_whole" in names and not name.startswith("__"):
        exec(names.pop("_whole"), names)
    if name in names:
        return names[name]
    raise AttributeError(name)

_whole = "whole"
"""


@contextmanager
def kept_in(file: Path) -> Iterator[None]:
    """Meanwhile PySide6 may be imported; what it compiles is taken from the file, and kept there if it was not.

    A file that is damaged or of another Python counts as empty; one that cannot be written is done without.
    """
    shelf = _Shelf(file)
    compiles = builtins.compile
    builtins.compile = shelf.compiled
    try:
        yield
    finally:
        builtins.compile = compiles
    shelf.close()


class _Shelf:
    """Compiled parts by file name and check sum of their text."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._compile = builtins.compile
        self._parts: dict[tuple[str, int], CodeType] = _read(file)
        self._grown = False

    def compiled(self, source: Any, filename: Any, mode: str, *rest: Any, **named: Any) -> Any:
        """As ``compile`` does, from the shelf where it can be."""
        if mode != "exec" or rest or named or not isinstance(source, bytes) or not str(filename).startswith(_PARTS):
            return self._compile(source, filename, mode, *rest, **named)
        key = (filename, zlib.crc32(source))
        if key not in self._parts:
            code = self._compile(source, filename, mode, dont_inherit=True)
            self._parts[key] = self._deferred(code) if filename in _DEFERRED else code
            self._grown = True
        return self._parts[key]

    def _deferred(self, code: CodeType) -> CodeType:
        """Code of a module that runs this code when one of its names is first asked for."""
        stub: CodeType = self._compile(_STUB, code.co_filename, "exec", dont_inherit=True)
        return stub.replace(co_consts=tuple(code if each == "whole" else each for each in stub.co_consts))

    def close(self) -> None:
        """What was compiled now is in the file."""
        if not self._grown:
            return
        content = marshal.dumps(self._parts)
        part = self._file.with_suffix(".part")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(_head(content) + content)
            part.replace(self._file)
        except OSError:
            pass


def _read(file: Path) -> dict[tuple[str, int], CodeType]:
    try:
        whole = file.read_bytes()
    except OSError:
        return {}
    content = whole[len(_head(b"")) :]
    if whole[: len(_head(b""))] != _head(content):
        return {}
    parts: dict[tuple[str, int], CodeType] = marshal.loads(content)
    return parts


def _head(content: bytes) -> bytes:
    """Which Python wrote it, and the content's check sum."""
    return importlib.util.MAGIC_NUMBER + zlib.crc32(content).to_bytes(4, "big")
