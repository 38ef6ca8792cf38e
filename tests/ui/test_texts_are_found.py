"""Every text of the window can be found by lupdate: no helper hides it, none is put together first."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).parents[2] / "contractor_desk" / "ui"
FILES = sorted(UI.rglob("*.py"))


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _helpers(tree: ast.AST) -> set[str]:
    """Functions of the file that hand their own parameter on to be translated."""
    found = set()
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            parameters = {argument.arg for argument in function.args.args}
            for call in _calls(function):
                if (
                    _name(call) == "translate"
                    and isinstance(call.args[-1], ast.Name)
                    and call.args[-1].id in parameters
                ):
                    found.add(function.name)
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(UI)))
def test_texts_are_written_where_lupdate_looks(file: Path) -> None:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    helpers = _helpers(tree) - {"translate"}
    for call in _calls(tree):
        name = _name(call)
        first = call.args[0] if call.args else None
        if name in helpers:
            hidden = isinstance(first, ast.Constant) and isinstance(first.value, str)
            assert not hidden, f"line {call.lineno}: {name}() hides its text; write translate(context, text)"
        if name in ("tr", "translate", "QT_TRANSLATE_NOOP"):
            assert not any(isinstance(argument, ast.JoinedStr) for argument in call.args), (
                f"line {call.lineno}: put the text together after translating it"
            )
