"""Every format of an awkward report is what it was; UPDATE_GOLDEN=1 writes what it is now."""

import os
from pathlib import Path

import pytest

from portcheck import __version__
from portcheck.reporters import FORMATS, View, reporter
from tests.reporters.awkward import awkward

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_format_shows_an_awkward_report_as_its_golden_file_does(name: str, lang: str) -> None:
    shown = reporter(name)(awkward(lang), View(lang, statistics=True))
    file = GOLDEN / f"{name}.{lang}.txt"
    shown = shown.replace(f'"version": "{__version__}"', '"version": "(this)"')  # every release
    if os.environ.get("UPDATE_GOLDEN") == "1":
        file.write_bytes(shown.encode())
    assert shown == file.read_bytes().decode()
