"""What comes with portcheck is found."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from portcheck import bundled
from portcheck.phrases import matching
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.configuration import read_configuration
from portcheck.rulebook.files import load, read
from portcheck.rulebook.library import Library
from portcheck.rulebook.packs import _shipped
from portcheck.rulebook.registers import KEPT, Layer, distinct, entries_of, kept
from portcheck.rulebook.wheel import contents
from portcheck.tree import Overlay
from tests.own_pack import PACK

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize("name", ["rules", "schemas"])
def test_in_a_checkout_the_bundled_folders_lie_at_the_top(name: str) -> None:
    assert bundled.folder(name) == str(ROOT / name)


def test_a_schema_is_found_by_its_name() -> None:
    assert bundled.schema("config")["title"] == "portcheck.yaml"


def test_every_bundled_pack_is_known() -> None:
    assert bundled.packs() == sorted(file.parent.name for file in ROOT.glob("rules/*/pack.yaml"))


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let portcheck lie elsewhere as a wheel installs it: its rules, and what they hold."""
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    shutil.copytree(ROOT / "schemas", tmp_path / "schemas")
    (tmp_path / bundled.READ).write_text(json.dumps(contents()), encoding="utf-8")
    monkeypatch.setattr(bundled, "_HERE", str(tmp_path))
    forget()
    yield tmp_path
    forget()


def forget() -> None:
    """Forget where portcheck lies, and what its rules hold."""
    bundled.folder.cache_clear()
    bundled._read_before.cache_clear()
    _shipped.cache_clear()


@pytest.mark.usefixtures("installed")
def test_what_was_read_before_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr("portcheck.rulebook.files.read", lambda *file: opened.append(file))
    assert len(Library().packs["utrecht-2019"].rules) > 30
    assert opened == []


def test_what_was_read_before_is_what_the_files_hold_in_their_order(installed: Path) -> None:
    files = sorted((installed / "rules").glob("*/*.yaml"))
    assert len(files) > 50
    for file in files:
        known = {k: v for k, v in (bundled.known(str(file)) or {}).items() if k != KEPT}
        assert json.dumps(known) == json.dumps(read(str(file)).data)


@pytest.mark.parametrize("pack", ["utrecht-2019", "bbv"])
@pytest.mark.usefixtures("installed")
def test_the_names_that_were_kept_are_those_of_the_register(pack: str) -> None:
    register = Library().packs[pack].register
    assert register is not None
    names = [entry.name for entry in distinct([*entries_of(Layer(register))])]
    assert len(names) > 100
    assert kept(register) == names


@pytest.mark.usefixtures("installed")
def test_names_that_were_kept_are_not_spelt_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "spelt", lambda _: ("nothing",))
    assert assemble().register.read("Grondbeleid").topics == ("grondbeleid",)


@pytest.mark.usefixtures("installed")
def test_endings_leave_names_that_were_kept_what_they_are() -> None:
    assert assemble().register.read("Waterbeleid").topics == ("water",)


@pytest.mark.usefixtures("installed")
def test_settings_add_to_names_that_were_kept(tmp_path: Path) -> None:
    file = tmp_path / "portcheck.yaml"
    file.write_text("topics: {grondbeleid: {aliases: [Zandgrond]}}\n", encoding="utf-8")
    read = assemble(config=read_configuration(str(file))).register.read
    assert read("Zandgrond").topics == read("Grondbeleid").topics == ("grondbeleid",)


def test_the_lines_of_what_was_read_before_are_those_of_its_file(installed: Path) -> None:
    rule = next(rule for rule in Library().packs["utrecht-2019"].rules if rule.id == "UTR201")
    lines = (installed / "rules" / "utrecht-2019" / "UTR201.yaml").read_text().splitlines()
    assert rule.source.place(("kind",)).source in lines


@pytest.mark.usefixtures("installed")
def test_only_files_of_the_bundled_rules_were_read_before(tmp_path: Path) -> None:
    assert bundled.known(str(tmp_path / "pack.yaml")) is None
    assert bundled.known(str(tmp_path / "rules" / "bbv" / "BBV999.yaml")) is None


def test_what_lies_elsewhere_than_on_the_disk_is_read_there(installed: Path) -> None:
    file = str(installed / "rules" / "bbv" / "pack.yaml")
    assert load(file, "pack", Overlay({file: PACK})).data["name"] == "eigen"


def test_a_checkout_reads_its_rules() -> None:
    assert bundled.known(str(ROOT / "rules" / "bbv" / "pack.yaml")) is None
