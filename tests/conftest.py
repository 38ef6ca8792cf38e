"""Every test runs without a screen and with a data folder of its own, so that none touches the user's book."""

from __future__ import annotations

import os
import shutil
import tempfile

import pytest
from hypothesis import settings

_PLACES = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME")
_home = tempfile.mkdtemp(prefix="contractor-desk-tests-")

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _place in _PLACES:
    os.environ[_place] = os.path.join(_home, _place.lower())
for _language in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
    os.environ.pop(_language, None)
os.environ["LANG"] = "C.UTF-8"

# a machine that is busy must not fail a law; what CI tries is the same each time
settings.register_profile("project", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite-golden", action="store_true", help="write the golden files anew instead of comparing")


@pytest.fixture
def rewrite_golden(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--rewrite-golden"))


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_home, ignore_errors=True)
