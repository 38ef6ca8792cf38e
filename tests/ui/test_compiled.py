"""What PySide6 compiles at every start is compiled once and kept; if the file is harmed, the start goes on."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from pathlib import Path
from types import CodeType

import pytest

from contractor_desk.ui.compiled import kept_in

PART = "shibokensupport/signature/parser.py"


def _ask(file: Path, source: bytes, name: str = PART) -> CodeType:
    with kept_in(file):
        code: CodeType = compile(source, name, "exec")
    return code


def _answer(code: CodeType) -> object:
    found: dict[str, object] = {}
    exec(code, found)
    return found["answer"]


def test_a_part_is_compiled_once_and_read_from_the_file_afterwards(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "compiled"
    before = builtins.compile
    assert _answer(_ask(file, b"answer = 42")) == 42
    assert builtins.compile is before
    written = file.stat().st_mtime_ns, file.read_bytes()
    assert _answer(_ask(file, b"answer = 42")) == 42
    assert (file.stat().st_mtime_ns, file.read_bytes()) == written


def test_another_text_of_the_same_part_is_not_mistaken_for_it(tmp_path: Path) -> None:
    file = tmp_path / "compiled"
    _ask(file, b"answer = 42")
    assert _answer(_ask(file, b"answer = 43")) == 43
    assert _answer(_ask(file, b"answer = 42")) == 42


@pytest.mark.parametrize("harm", [lambda whole: whole[:-3], lambda _: b"", lambda whole: b"\0" * len(whole)])
def test_a_damaged_file_counts_as_empty_and_is_written_anew(tmp_path: Path, harm: Callable[[bytes], bytes]) -> None:
    file = tmp_path / "compiled"
    _ask(file, b"answer = 42")
    whole = file.read_bytes()
    file.write_bytes(harm(whole))
    assert _answer(_ask(file, b"answer = 42")) == 42
    assert file.read_bytes() == whole


def test_a_folder_that_cannot_be_written_is_done_without(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert _answer(_ask(tmp_path / "file" / "compiled", b"answer = 42")) == 42


def test_nothing_else_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "compiled"
    assert _answer(_ask(file, b"answer = 42", "elsewhere.py")) == 42
    assert not file.exists()


def test_the_writer_of_stubs_is_left_empty(tmp_path: Path) -> None:
    code = _ask(tmp_path / "compiled", b"answer = 42", "shibokensupport/signature/lib/pyi_generator.py")
    with pytest.raises(KeyError):
        _answer(code)
