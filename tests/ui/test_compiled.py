"""What PySide6 compiles at every start is compiled once and kept; if the file is harmed, the start goes on."""

from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, ModuleType

import pytest

from contractor_desk.ui.compiled import kept_in

ROOT = Path(__file__).parents[2]
PART = "shibokensupport/signature/mapping.py"


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


def test_a_part_that_explains_calls_is_run_when_a_name_of_it_is_asked_for(tmp_path: Path) -> None:
    for _ in range(2):  # compiled, and read from the file
        code = _ask(tmp_path / "compiled", b"answer = ran = 42", "shibokensupport/signature/layout.py")
        module = ModuleType("layout")
        exec(code, module.__dict__)
        assert "answer" not in module.__dict__
        assert not hasattr(module, "__path__"), "what Python itself asks runs nothing"
        assert "answer" not in module.__dict__
        assert module.answer == 42
        assert module.__dict__["ran"] == 42
        with pytest.raises(AttributeError):
            _ = module.question


def test_a_wrong_call_is_still_explained() -> None:
    script = "import contractor_desk.ui; from PySide6.QtCore import QSize; QSize('wide')"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert "PySide6.QtCore.QSize.__init__(w: int, h: int" in done.stderr
