"""What is installed is pinned, hashed, fits the ranges of pyproject.toml, and is the same for all who install it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
# what core may use beside the standard library, and data that is imported by no one
ALLOWED_IN_CORE = {"holidays", "python-dateutil", "tzdata"}
MODULES = {"pyside6-essentials": "PySide6"}


def pins(name: str) -> dict[str, str]:
    """Package → version of a requirements file."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, flags=re.MULTILINE))


def test_every_pin_has_its_hashes() -> None:
    for name in ("runtime", "dev", "bundle"):
        text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        wanted = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
        assert len(wanted) == len(pins(name)) > 10
        assert [block.partition(" ")[0] for block in wanted if "--hash=sha256:" not in block] == []


def test_testing_and_packing_use_what_is_shipped() -> None:
    assert pins("runtime").items() <= pins("dev").items()
    assert pins("runtime").items() <= pins("bundle").items()


def test_pins_fit_the_ranges_of_the_project() -> None:
    for group, wanted in {
        "runtime": PROJECT["project"]["dependencies"],
        "dev": PROJECT["dependency-groups"]["dev"],
        "bundle": PROJECT["dependency-groups"]["bundle"],
    }.items():
        pinned = pins(group)
        for requirement in map(Requirement, wanted):
            assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), requirement


def test_core_is_kept_from_every_library_but_its_own() -> None:
    contract = PROJECT["tool"]["importlinter"]["contracts"][0]
    assert contract["source_modules"] == ["contractor_desk.core"]
    for requirement in map(Requirement, PROJECT["project"]["dependencies"]):
        if requirement.name not in ALLOWED_IN_CORE:
            assert MODULES.get(requirement.name, requirement.name) in contract["forbidden_modules"]
