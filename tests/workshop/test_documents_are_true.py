"""What the project's documents and files say of themselves holds: commands exist, links lead somewhere, nothing names
a package index or this machine, no file is longer than one can hold in mind."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from contractor_desk import cli
from workshop.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "DECISIONS.md", "CHANGELOG.md")
NOT_OURS = {".git", ".venv", "build", "dist", "node_modules"}


def tree(*suffixes: str) -> list[Path]:
    """The project's files with one of the endings, none of what was made or fetched."""
    found = []
    for path in sorted(ROOT.iterdir()):
        if path.is_file():
            found.append(path)
        elif path.name not in NOT_OURS and not path.name.endswith("_cache"):
            found += sorted(child for child in path.rglob("*") if child.is_file())
    return [path for path in found if path.suffix in suffixes and "__pycache__" not in path.parts]


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_named_in_a_document_exist(document: str) -> None:
    text = read(ROOT / document)
    assert set(re.findall(r"python3 make\.py ([a-z]+)\b", text)) <= set(COMMANDS)
    assert set(re.findall(r"`contractor-desk (?:--book \S+ )?([a-z]+)", text)) <= set(cli.COMMANDS)


def test_the_readme_names_both_ways_to_start() -> None:
    text = read(ROOT / "README.md")
    assert "python3 make.py run" in text
    assert "python3 make.py test" in text


@pytest.mark.parametrize("document", DOCUMENTS)
def test_links_in_a_document_lead_somewhere(document: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", read(ROOT / document))
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_what_architecture_draws_is_there() -> None:
    drawing = read(ROOT / "ARCHITECTURE.md").partition("```")[2].partition("```")[0]
    top, package = [], []
    for line in drawing.strip().splitlines():
        names = re.match(
            r"((?: *[\w.]+/?)+)", line.partition("   ")[0] if not line.startswith(" ") else line[2:].partition("   ")[0]
        )
        assert names, line
        (package if line.startswith(" ") else top).extend(names[0].split())
    assert "core/" in package and "resources/" in top
    assert [name for name in top if not (ROOT / name).exists()] == []
    assert [name for name in package if not (ROOT / "contractor_desk" / name).exists()] == []


def test_decisions_are_dated_and_short() -> None:
    decisions = re.split(r"^## ", read(ROOT / "DECISIONS.md"), flags=re.MULTILINE)[1:]
    assert len(decisions) >= 5
    for decision in decisions:
        title, _, body = decision.partition("\n")
        assert re.match(r"\d{4}-\d{2}-\d{2} · \S", title), title
        assert len(body.strip().splitlines()) <= 8, title


def test_nothing_names_a_package_index() -> None:
    named = re.compile("--(extra-)?" + "index-url|--trusted" + "-host|--find" + "-links|_resolved" + '": "http')
    files = tree(".md", ".toml", ".txt", ".py", ".json", ".cfg", ".spec", ".yaml", ".yml")
    assert [str(path.relative_to(ROOT)) for path in files if named.search(read(path))] == []


def test_nothing_names_a_machines_paths() -> None:
    places = re.compile("/work" + r"/|/farm" + r"/|/root" + r"/\.|/tmp" + r"/[a-z]")
    files = tree(".md", ".toml", ".txt", ".py", ".json", ".cfg", ".spec", ".ts", ".po", ".csv")
    assert [str(path.relative_to(ROOT)) for path in files if places.search(read(path))] == []


def test_no_file_is_longer_than_one_can_hold_in_mind() -> None:
    # a migration is a record of a book format, written once; a test file may hold many cases
    files = [path for path in tree(".py") if not {"migrations", "tests"} & set(path.relative_to(ROOT).parts)]
    lengths = {str(path.relative_to(ROOT)): len(read(path).splitlines()) for path in files}
    assert {name: lines for name, lines in lengths.items() if lines > 400} == {}
