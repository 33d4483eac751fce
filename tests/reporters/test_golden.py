"""Every format of an awkward report is what it was; UPDATE_GOLDEN=1 writes what it is now."""

from pathlib import Path

import pytest

from portcheck import __version__
from portcheck.reporters import FORMATS, View, rendered
from tests.golden import agrees_in_bytes
from tests.reporters.awkward import awkward, compared

GOLDEN = Path(__file__).parent / "golden"


REPORTS = {"": awkward, ".compared": compared}


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_a_format_shows_an_awkward_report_as_its_golden_file_does(
    name: str, lang: str, report: str
) -> None:
    shown = rendered(name, REPORTS[report](lang), View(lang, statistics=True))
    file = GOLDEN / f"{name}{report}.{lang}.txt"
    shown = shown.replace(f'"version": "{__version__}"', '"version": "(this)"')  # every release
    assert agrees_in_bytes(file, shown.encode())
