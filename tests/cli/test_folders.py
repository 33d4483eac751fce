"""What `portcheck check` finds in a folder, and what it passes over."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck.schema.plan_files import is_plan
from tests.checkout import ROOT
from tests.cli.conftest import GOOD, Done, Run, write

Files = Callable[..., list[str]]


@pytest.fixture
def files(check: Run) -> Files:
    """Give the files that a run judged."""

    def judged(*arguments: str) -> list[str]:
        names: list[str] = json.loads(check("-f", "json", *arguments).out)["files"]
        return names

    return judged


def test_a_folder_is_searched_in_order_for_yaml_files(files: Files) -> None:
    names = ["b.yml", "a.yaml", "C.YAML", "sub/deep/d.yaml", "sub/e.YML"]
    write(dict.fromkeys([*names, "f.txt", "g.yaml.orig", "yaml"], GOOD))
    assert files(".") == ["C.YAML", "a.yaml", "b.yml", "sub/e.YML", "sub/deep/d.yaml"]


def test_hidden_files_and_folders_are_passed_over(files: Files) -> None:
    write({".a.yaml": GOOD, ".venv/b.yaml": GOOD, "sub/.git/c.yaml": GOOD, "d.yaml": GOOD})
    assert files(".") == ["d.yaml"]


def test_a_hidden_folder_that_is_named_is_searched(files: Files) -> None:
    write({".drafts/a.yaml": GOOD})
    assert files(".drafts") == [".drafts/a.yaml"]


def test_a_virtual_environment_is_passed_over(files: Files) -> None:
    write({"venv/pyvenv.cfg": "home = /usr\n", "venv/lib/plan.yaml": GOOD, "a.yaml": GOOD})
    assert files(".") == ["a.yaml"]


def test_a_virtual_environment_that_is_named_is_searched(files: Files) -> None:
    write({"venv/pyvenv.cfg": "home = /usr\n", "venv/plan.yaml": GOOD})
    assert files("venv") == ["venv/plan.yaml"]


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "plan: x\n",
        "portefeuillehouders: []\n",
        "'plan': x\n",
        '"plan" : x\n',
        "# first\n---\nplan: x\n",
        "bestuur: x\r\nplan: x\r\n",
        "{plan: x}\n",
        "{bestuur: x, portefeuillehouders: []}\n",
        '{"plan": "x"}\n',
        "  plan: x\n  bestuur: y\n",
        "\ufeffplan: x\n",
        "? plan\n: x\n",
        "a: 1\rplan: x\r",
        "plan: [\n",
        "plan: x\nplan: y\n",
        "plan: x\n" + "#" * 1_000_000,
        "Plan: x\nBestuur: y\n",
        "portefeuillehouder: []\n",
        "Portefeuille-houders: []\n",
        "plan x\nbestuur y\nportefeuillehouders\n  - naam A. Jansen\n",
        "titel: x\nbestuur: y\ngedeputeerden: []\n",
        "pln: x\nbestuur: y\nhouders:\n  - naam: A\n    onderwerpen: [Water]\n",
        "gedeputeerden:\n  - naam: A\n    onderwerpen: [Water]\n",
        "x: y\nbestuur: z\nvolledig: false\n",
        "verdeling:\n  plan: x\n  portefeuillehouders:\n    - naam: A\n",
    ],
)
def test_a_file_with_a_plans_key_at_the_top_is_a_plan(text: str, files: Files) -> None:
    Path("a.yaml").write_bytes(text.encode())
    assert files(".") == ["a.yaml"]


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_plan_that_is_not_utf_8_is_a_plan(encoding: str, files: Files) -> None:
    mark = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}.get(encoding, "")
    Path("a.yaml").write_bytes((mark + GOOD.replace("Jansen", "Zoë")).encode(encoding))
    assert files(".") == ["a.yaml"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a: 1\n",
        "- plan: x\n",
        "a:\n  plan: x\n",
        "# plan: x\na: 1\n",
        "{a: {plan: x}}\n",
        "plan\n",
        "plans: x\n",
        "{{ plan }}: [\n",
        "[plan, portefeuillehouders]\n",
        "portefeuillehouder_id: 3\nnaam: x\n",
        "portcheck: {plan: 1}\n",
        "services:\n  plan: {image: x}\n",
        "nl:\n  plan: Plan\n  portefeuillehouders: Portefeuillehouders\n",
        "bestuur:\n  - {naam: A, rol: voorzitter}\n",
        "onderwerpen: [Water]\nperiode: 2027\nbron: x\nproces: {}\nstand: 1\n",
        "examples:\n  bad:\n    - |\n      plan: x\n      portefeuillehouders: []\n",
    ],
)
def test_a_file_without_a_plans_key_at_the_top_is_passed_over(text: str, check: Run) -> None:
    write({"a.yaml": text, "plan.yaml": GOOD})
    done = check(".", "-v", "-q")
    assert done == Done(
        0,
        "",
        "portcheck: no portcheck.yaml found\n"
        "portcheck: plan.yaml: checked against gemeentewet, portcheck, utrecht-2019\n"
        "portcheck: a.yaml: passed over; no plan\n",
    )


@pytest.mark.parametrize("content", [b"a: Zo\xeb # plan\n", b"\xff\xd8\x00\x01 plan", b"\x00" * 9])
def test_a_file_that_is_no_text_and_no_plan_is_passed_over(content: bytes, files: Files) -> None:
    Path("a.yaml").write_bytes(content)
    assert files(".", "--allow-empty") == []


@pytest.mark.parametrize("folder", ["rules", ".github", "schemas"])
def test_no_other_file_of_portcheck_itself_is_a_plan(folder: str) -> None:
    found = [file for file in (ROOT / folder).rglob("*.y*ml") if is_plan(file.read_bytes())]
    assert found == []


def test_a_file_that_is_named_is_judged_whatever_it_holds(files: Files) -> None:
    write({"a.yaml": "a: 1\n", "b.txt": "hello\n", ".c": GOOD})
    assert files("a.yaml", "b.txt", ".c") == ["a.yaml", "b.txt", ".c"]


@pytest.mark.parametrize("paths", [["notes.yaml", "."], [".", "notes.yaml"]])
def test_a_file_that_is_named_beside_its_folder_is_judged(paths: list[str], files: Files) -> None:
    write({"notes.yaml": "a: 1\n"})
    assert files(*paths) == ["notes.yaml"]


def test_a_file_that_is_named_twice_is_judged_once(files: Files, tmp_path: Path) -> None:
    write({"sub/a.yaml": GOOD})
    assert files("sub/a.yaml", "sub", f"{tmp_path}/sub/a.yaml", "sub/../sub/a.yaml", ".") == [
        "sub/a.yaml"
    ]


def test_a_file_that_two_links_show_is_judged_once(files: Files) -> None:
    write({"a.yaml": GOOD})
    Path("b.yaml").symlink_to("a.yaml")
    assert files(".") == ["a.yaml"]


def test_a_link_that_leads_out_of_the_folder_is_not_followed(files: Files) -> None:
    write({"out/a.yaml": GOOD, "in/b.yaml": GOOD, "inside/c.yaml": GOOD})
    Path("in/file.yaml").symlink_to("../out/a.yaml")
    Path("in/folder").symlink_to("../out")
    Path("in/sibling.yaml").symlink_to("../inside/c.yaml")
    assert files("in") == ["in/b.yaml"]


def test_a_link_that_is_named_is_followed(files: Files) -> None:
    write({"out/a.yaml": GOOD})
    Path("link").symlink_to("out")
    Path("b.yaml").symlink_to("out/a.yaml")
    assert files("b.yaml") == ["b.yaml"]
    assert files("link") == ["link/a.yaml"]


def test_a_folder_above_a_link_is_the_one_that_the_system_means(files: Files) -> None:
    write({"there/deep/x.txt": "", "there/a.yaml": GOOD, "b.yaml": GOOD})
    Path("link").symlink_to("there/deep")
    assert [Path(file).name for file in files("link/..")] == ["a.yaml"]


def test_a_link_to_itself_cannot_be_read(check: Run) -> None:
    Path("loop.yaml").symlink_to("loop.yaml")
    assert check("loop.yaml", "-q") == Done(
        2, "", "portcheck: loop.yaml: cannot be read: Too many levels of symbolic links\n"
    )


def test_folders_that_link_in_a_circle_are_searched_once(files: Files) -> None:
    write({"a/b.yaml": GOOD})
    Path("a/c").symlink_to("../a")
    assert files(".") == ["a/b.yaml"]


def test_a_link_within_the_folder_to_nothing_is_said(check: Run) -> None:
    Path("gone.yaml").symlink_to("nowhere.yaml")
    assert check(".", "-q") == Done(2, "", "portcheck: gone.yaml: does not exist\n")


def test_a_folder_that_cannot_be_listed_is_said(
    check: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"locked/a.yaml": GOOD})
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)  # root, as which tests may run, is refused nothing
    done = check("locked", "-q")
    assert (done.code, done.err) == (2, "portcheck: locked: cannot be read: Permission denied\n")


ALL = ["a.yaml", "new/b.yaml", "new/old/c.yaml"]


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ("{}", ALL),
        ("include: []", ALL),
        ("include: [new/*]", ALL[1:]),
        ("include: ['*.yaml']", ALL),
        ("include: ['a*', new/old/*]", [ALL[0], ALL[2]]),
        ("include: ['?.yaml']", ALL[:1]),
        ("exclude: [new/*]", ALL[:1]),
        ("exclude: ['*/old/*']", ALL[:2]),
        ("include: [new/*]\nexclude: [new/old/*]", ALL[1:2]),
        ("include: [nowhere/*]", []),
        ("include: [./new/*]", ALL[1:]),
        ("include: [.]", ALL),
        ("include: ['.\\new\\old\\']", ALL[2:]),
        ("exclude: [./new//old/*]", ALL[:2]),
    ],
)
def test_settings_say_which_files_of_a_folder_are_judged(
    settings: str, found: list[str], files: Files
) -> None:
    write({**dict.fromkeys(ALL, GOOD), "portcheck.yaml": f"{settings}\n"})
    assert files(".", "--allow-empty") == found


def test_patterns_count_from_the_folder_of_the_settings(files: Files) -> None:
    write({**dict.fromkeys(ALL, GOOD), "portcheck.yaml": "exclude: [new/old/*]\n"})
    Path(".git").mkdir()
    assert files("new") == ["new/b.yaml"]


def test_a_file_that_is_named_is_judged_though_it_is_excluded(files: Files) -> None:
    write({"a.yaml": GOOD, "portcheck.yaml": "exclude: ['*']\n"})
    assert files("a.yaml") == ["a.yaml"]


UNFIT = "portcheck: {}: no YAML file fits what include names: {}\n"


@pytest.mark.parametrize(
    ("patterns", "unfit"),
    [
        ("new/*, nwe/*", "nwe/*"),
        ("nwe/*, ./odl", "nwe/*, odl"),
        ("a.yaml, a.yml", "a.yml"),
        ("new/*, '*/old/*', a.yaml, '?.yaml'", ""),
        ("new/*, empty/*", "empty/*"),
        ("new/*, empty/notes.txt", "empty/notes.txt"),
    ],
)
@pytest.mark.parametrize("path", [".", "new", "empty"])
def test_a_pattern_that_no_file_fits_is_named(
    patterns: str, unfit: str, path: str, check: Run, tmp_path: Path
) -> None:
    write({**dict.fromkeys(ALL, GOOD), "portcheck.yaml": f"include: [{patterns}]\n"})
    write({"empty/notes.txt": "", ".git/x": ""})
    said = re.sub(r"portcheck: no plan .+\n", "", check(path, "--allow-empty").err)
    assert said == (UNFIT.format(tmp_path / "portcheck.yaml", unfit) if unfit else "")


def test_a_folder_is_not_in_one_whose_name_it_only_begins_with(check: Run) -> None:
    settings = "plannen/portcheck.yaml"
    write({"plan/a.yaml": GOOD, "plannen/b.yaml": GOOD, settings: "include: [b.yaml]\n"})
    assert "include" not in check("plan", "--config", settings, "--allow-empty").err


def test_patterns_say_nothing_of_a_file_that_is_named(check: Run) -> None:
    write({"a.yaml": GOOD, "portcheck.yaml": "include: [nowhere/*]\n"})
    assert check("a.yaml").err == ""


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ""),
        (1, "new/0.yaml"),
        (7, ", ".join(f"new/{n}.yaml" for n in range(5)) + ", and 2 more"),
    ],
)
def test_what_include_names_and_is_no_plan_is_said(count: int, said: str, check: Run) -> None:
    write({"new/plan.yaml": GOOD, "portcheck.yaml": "include: ['*']\n"})
    write({f"new/{n}.yaml": "a: 1\n" for n in range(count)})
    assert check(".").err == (f"portcheck: passed over, no plan: {said}\n" if said else "")


def test_what_is_passed_over_in_two_folders_is_said_once(check: Run) -> None:
    write({"new/plan.yaml": GOOD, "new/a.yaml": "a: 1\n", "portcheck.yaml": "include: ['*']\n"})
    assert check(".", "new").err == "portcheck: passed over, no plan: new/a.yaml\n"
