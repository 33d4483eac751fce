"""What comes with portcheck is found."""

from pathlib import Path

import pytest

from portcheck import bundled

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("name", ["rules", "schemas"])
def test_in_a_checkout_the_bundled_folders_lie_at_the_top(name: str) -> None:
    assert bundled.folder(name) == str(ROOT / name)


def test_a_schema_is_found_by_its_name() -> None:
    assert bundled.schema("config")["title"] == "portcheck.yaml"


def test_every_bundled_pack_is_known() -> None:
    assert bundled.packs() == ["bbv", "gemeentewet", "portcheck", "provinciewet", "utrecht-2019"]
