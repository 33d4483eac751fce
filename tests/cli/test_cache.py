"""What is remembered between runs changes nothing but the time that a run takes."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from portcheck.cli import cache as cache_module
from portcheck.cli.cache import DAYS, Cache, users_cache
from portcheck.lint import as_data
from portcheck.lint.linter import Question, lint
from portcheck.rulebook.rulebook import Rulebook
from tests.checkout import ROOT
from tests.cli.conftest import BAD, DAY, GOOD, Done, Run, write
from tests.own_pack import PACK
from tests.reporters.awkward import awkward

PLANS = sorted((ROOT / "examples").glob("*.yaml"))


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(str(tmp_path / "cache"))


def entries(folder: str = ".cache/portcheck") -> list[Path]:
    return sorted(
        file
        for file in Path(folder).rglob("*")
        if file.is_file() and file.parent.name != "portcheck"
    )


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the plans that the linter itself judged."""
    judged: list[str] = []
    real = lint

    def counting(content: bytes, file: str, question: Question) -> object:
        judged.append(file)
        return real(content, file, question)

    monkeypatch.setattr("portcheck.lint.linter.lint", counting)
    return judged


# what is kept is what was given


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_a_judged_plan_is_read_back_as_it_was_written(file: Path, rulebook: Rulebook) -> None:
    judged = lint(file.read_bytes(), file.name, Question(rulebook, "nl", DAY))
    assert as_data.read(json.loads(json.dumps(as_data.written(judged)))) == judged


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_awkward_report_is_read_back_as_it_was_written(lang: str) -> None:
    for judged in awkward(lang).plans:
        read = as_data.read(json.loads(json.dumps(as_data.written(judged))))
        assert read == judged
        assert [type(f.place.span) for f in read.findings] == [
            type(f.place.span) for f in judged.findings
        ]


def test_a_line_with_very_many_places_is_kept_once(rulebook: Rulebook) -> None:
    plan = GOOD.replace("[Sport]", f"[{'Sport, ' * 5_000}]").encode()
    judged = lint(plan, "plan.yaml", Question(rulebook, "nl", DAY))
    assert len(json.dumps(as_data.written(judged))) < 30 * len(plan)


def test_an_answer_is_kept_under_its_key(cache: Cache) -> None:
    key = cache.key("a")
    cache.put(key, ["x", 1, None])
    assert (cache.get(key), cache.get(cache.key("b"))) == (["x", 1, None], None)


def test_where_one_part_ends_and_the_next_begins_counts(cache: Cache) -> None:
    assert len({cache.key("ab", "c"), cache.key("a", "bc"), cache.key("abc")}) == 3


def test_another_installation_has_other_keys(
    cache: Cache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = cache.key("a")
    assert Cache(str(tmp_path)).key("a") == key
    monkeypatch.setattr(cache_module, "__version__", "99")
    assert Cache(str(tmp_path)).key("a") != key


# a run that remembers


FORMATS = ["text", "concise", "table", "json", "sarif", "github", "gitlab", "junit", "html"]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_second_run_says_the_same_without_judging_again(
    form: str, lang: str, check: Run, counted: list[str]
) -> None:
    write({file.name: file.read_text("utf-8") for file in PLANS} | {"kapot.yaml": "plan: [\n"})
    first = check("-f", form, "--lang", lang)
    judged = len(counted)
    assert check("-f", form, "--lang", lang) == first
    assert (judged, len(counted)) == (len(PLANS) + 1, len(PLANS) + 1)
    assert check("-f", form, "--lang", lang, "--no-cache") == first


def test_without_cache_nothing_is_kept_or_used(check: Run, counted: list[str]) -> None:
    write({"plan.yaml": BAD})
    check("--no-cache")
    assert (len(counted), entries()) == (1, [])
    check()
    check("--no-cache")
    assert len(counted) == 3


def test_of_many_plans_only_a_changed_one_is_judged_again(check: Run, counted: list[str]) -> None:
    write({f"plan-{number}.yaml": GOOD for number in range(5)})
    check()
    counted.clear()
    write({"plan-3.yaml": BAD})
    assert (check().code, counted) == (1, ["plan-3.yaml"])


SETTINGS = "severity: {UTR202: warning}\n"
OWN = {
    "regels/pack.yaml": PACK,
    "regels/EIG101.yaml": "id: EIG101\nname: sport-met-x\nseverity: error\nkind: keep-apart\n"
    "params: {anchor: sport, others: [water]}\nsource: {section: '1'}\n"
    "summary: {nl: s, en: s}\nwhy: {nl: w, en: w}\nhelp: {nl: h, en: h}\n"
    "examples: {bad: [x], good: [x]}\n",
}


EXTENDING = PACK.replace("name: eigen", "name: mijn") + "extends: [../regels]\n"


@pytest.mark.parametrize(
    ("before", "after", "arguments", "then"),
    [
        pytest.param({}, {"plan.yaml": GOOD}, [], [], id="plan"),
        pytest.param({}, {"portcheck.yaml": SETTINGS}, [], [], id="settings appear"),
        pytest.param(
            {"portcheck.yaml": SETTINGS},
            {"portcheck.yaml": SETTINGS.replace("warning", "info")},
            [],
            [],
            id="settings",
        ),
        pytest.param(
            {"ci.yaml": SETTINGS}, {}, [], ["--config", "ci.yaml"], id="settings by option"
        ),
        pytest.param({}, {}, [], ["--lang", "nl"], id="language"),
        pytest.param({}, {}, [], ["--pack", "provinciewet"], id="pack"),
        pytest.param({}, {}, [], ["--no-waivers"], id="departures"),
        pytest.param({}, {}, [], ["--no-suggest"], id="moves"),
        pytest.param(
            OWN,
            {"regels/EIG101.yaml": OWN["regels/EIG101.yaml"].replace("water", "mobiliteit")},
            ["--pack", "./regels"],
            ["--pack", "./regels"],
            id="rule of a folder",
        ),
        pytest.param(
            {**OWN, "portcheck.yaml": "packs: [./regels]\n"},
            {"regels/EIG101.yaml": OWN["regels/EIG101.yaml"].replace("water", "mobiliteit")},
            [],
            [],
            id="rule of a folder in the settings",
        ),
        pytest.param(
            {file.replace("regels", "re[g]els"): text for file, text in OWN.items()},
            {"re[g]els/EIG101.yaml": OWN["regels/EIG101.yaml"].replace("water", "mobiliteit")},
            ["--pack", "./re[g]els"],
            ["--pack", "./re[g]els"],
            id="rule of a folder with brackets in its name",
        ),
        pytest.param(
            {**OWN, "eigen/pack.yaml": EXTENDING},
            {"regels/EIG101.yaml": OWN["regels/EIG101.yaml"].replace("water", "mobiliteit")},
            ["--pack", "./eigen"],
            ["--pack", "./eigen"],
            id="rule of a folder that is extended",
        ),
    ],
)
def test_what_an_answer_depends_on_makes_it_another(  # noqa: PLR0913, PLR0917 - of the table
    before: dict[str, str],
    after: dict[str, str],
    arguments: list[str],
    then: list[str],
    check: Run,
    counted: list[str],
) -> None:
    write({"plan.yaml": BAD, **before})
    check("plan.yaml", *arguments)
    counted.clear()
    write(after)
    remembering = check("plan.yaml", *then)
    assert counted == ["plan.yaml"]
    assert remembering == check("plan.yaml", *then, "--no-cache")


def test_an_answer_by_a_pack_that_extends_another_is_remembered(
    check: Run, counted: list[str]
) -> None:
    write({"plan.yaml": BAD, **OWN, "eigen/pack.yaml": EXTENDING})
    codes = [check("--pack", "./eigen", "plan.yaml").code for _ in range(3)]
    assert (codes, counted) == ([0, 0, 0], ["plan.yaml"])


def test_what_a_pack_came_to_extend_is_part_of_what_an_answer_depends_on(
    check: Run, counted: list[str]
) -> None:
    write({"plan.yaml": BAD, **OWN, "eigen/pack.yaml": PACK.replace("name: eigen", "name: mijn")})
    check("--pack", "./eigen", "plan.yaml")
    write({"eigen/pack.yaml": EXTENDING})
    check("--pack", "./eigen", "plan.yaml")
    write({"regels/EIG101.yaml": OWN["regels/EIG101.yaml"].replace("water", "mobiliteit")})
    counted.clear()
    check("--pack", "./eigen", "plan.yaml")
    assert counted == ["plan.yaml"]


def test_a_plan_with_a_review_date_is_judged_anew_on_another_day(
    run: Run, counted: list[str]
) -> None:
    waiver = "afwijkingen: [{regel: UTR202, reden: r, besluit: b, door: d, herzien_op: 2026-06-01}]"
    write({"plan.yaml": f"{BAD}{waiver}\n", "ander.yaml": BAD})
    codes = [run("check", "--as-of", day, "plan.yaml").code for day in ("2026-06-01", "2026-06-02")]
    run("check", "--as-of", "2026-06-01", "ander.yaml")
    run("check", "--as-of", "2026-06-02", "ander.yaml")
    assert (codes, counted) == ([0, 1], ["plan.yaml", "plan.yaml", "ander.yaml"])


def test_the_same_plan_under_another_name_is_another(check: Run) -> None:
    write({"a.yaml": BAD})
    check("a.yaml")
    Path("a.yaml").rename("b.yaml")
    assert "b.yaml:6" in check("b.yaml", "-f", "concise").out


def test_settings_that_are_wrong_are_said_every_time(check: Run) -> None:
    write({"plan.yaml": GOOD, "portcheck.yaml": "severity: {UTR999: off}\n"})
    assert [check().code for _ in range(3)] == [2, 2, 2]


def test_a_pack_that_is_gone_is_said_although_its_answers_are_there(check: Run) -> None:
    write({"plan.yaml": GOOD, **OWN})
    assert check("--pack", "./regels", "plan.yaml").code == 0
    Path("regels/pack.yaml").unlink()
    assert check("--pack", "./regels", "plan.yaml").code == 2


def test_settings_are_remembered_with_all_that_a_run_asks_of_them(
    check: Run, counted: list[str]
) -> None:
    settings = "fail_on: warning\nlang: nl\nexclude: [weg.yaml]\npacks: [provinciewet]\n"
    write({"plan.yaml": BAD, "weg.yaml": BAD, "portcheck.yaml": settings})
    first = check("-v")
    assert (first.code, check("-v"), counted) == (1, first, ["plan.yaml"])


# what can befall a cache


@pytest.mark.parametrize(
    "damage",
    [b"", b"x", b"\n", b"{}", b"0" * 64 + b"\n[]", b"\xff\xfe", b"a" * 100_000],
    ids=["empty", "a letter", "a line end", "no hash", "a wrong hash", "no text", "long"],
)
def test_what_is_damaged_is_judged_again_and_mended(
    damage: bytes, check: Run, counted: list[str]
) -> None:
    write({"plan.yaml": BAD})
    first = check()
    (entry,) = entries()
    entry.write_bytes(damage)
    assert check() == first
    assert check() == first
    assert len(counted) == 2


def test_what_was_cut_short_is_judged_again(check: Run, counted: list[str]) -> None:
    write({"plan.yaml": BAD})
    first = check()
    (entry,) = entries()
    entry.write_bytes(entry.read_bytes()[:-1])
    assert (check(), len(counted)) == (first, 2)


@pytest.mark.parametrize("place", ["/dev/null", "bestand"])
def test_a_folder_that_cannot_be_written_changes_nothing(
    place: str, check: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"plan.yaml": BAD, "bestand": "x"})
    expected = check("--no-cache")
    monkeypatch.setenv("XDG_CACHE_HOME", os.path.abspath(place))
    assert check() == expected


@pytest.mark.parametrize("place", ["", "relatief"])
def test_without_a_place_for_it_nothing_is_kept(
    place: str, check: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"plan.yaml": BAD})
    monkeypatch.setenv("XDG_CACHE_HOME", place)
    monkeypatch.setenv("HOME", "relatief")
    assert check().code == 1
    assert not Path("relatief").exists()


@pytest.mark.parametrize(
    ("platform", "expected"), [("linux", ".cache"), ("darwin", "Library/Caches")]
)
def test_the_place_is_that_of_the_platform(
    platform: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    cache = users_cache()
    assert cache is not None
    cache.put(cache.key("a"), [])
    assert (tmp_path / expected / "portcheck").is_dir()


def test_processes_at_once_get_in_nobodys_way(tmp_path: Path) -> None:
    write({f"plan-{number:02}.yaml": BAD for number in range(20)})
    command = [sys.executable, "-m", "portcheck", "check", "-f", "concise", "--as-of", DAY]
    started = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    outputs = {process.communicate() for process in started}
    assert (len(outputs), {process.returncode for process in started}) == (1, {1})
    assert {len(file.name) for file in entries(str(tmp_path / ".cache/portcheck"))} == {62}


def test_what_is_old_is_swept_once_a_day(cache: Cache, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    old, young = cache.key("old"), cache.key("young")
    cache.put(old, [1])
    stale = time.time() - (DAYS + 1) * 86_400
    os.utime(folder / old[:2] / old[2:], (stale, stale))
    cache.put(young, [2])
    assert cache.get(old) == [1]
    os.utime(folder / "swept", (stale, stale))
    cache.put(young, [3])
    assert (cache.get(old), cache.get(young)) == (None, [3])


HEAVY = {"ruamel.yaml", "_ruamel_yaml", "portcheck.rulebook.rulebook", "portcheck.lint.linter"}
PROGRAM = """
import sys
from portcheck.cli.main import main
sys.argv = ["portcheck", "check", "plan.yaml"]
try:
    main()
except SystemExit:
    print("modules:", *sys.modules)
"""


@pytest.mark.parametrize("settings", ["", SETTINGS])
def test_a_run_that_remembers_all_loads_neither_yaml_nor_rules(settings: str) -> None:
    write({"plan.yaml": BAD, "portcheck.yaml": settings or "lang: en\n"})
    loaded = []
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
        )
        loaded.append(HEAVY & set(done.stdout.partition("modules:")[2].split()))
    assert loaded == [HEAVY, set()]


def test_a_second_day_leaves_the_verdict(run: Run) -> None:
    write({"plan.yaml": BAD})
    done = [run("check", "-q", "-f", "concise", "--as-of", day) for day in (DAY, "2027-01-01")]
    assert done[0] == done[1] != Done(0, "", "")
