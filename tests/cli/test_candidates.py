"""compare of three plans or more shows them beside each other."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from portcheck import bundled
from tests.checkout import ROOT
from tests.cli.conftest import BAD, DAY, GOOD, Done, Run, write
from tests.golden import agrees

GOLDEN = Path(__file__).parent / "golden"
VALIDATOR = Draft202012Validator(
    bundled.schema("comparison"), format_checker=FormatChecker(["date"])
)
UTRECHT = [f"examples/utrecht-{year}.yaml" for year in (2015, 2018, 2020)]
PLANS = ("a.yaml", "b.yaml", "c.yaml")


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"a.yaml": GOOD, "b.yaml": BAD, "c.yaml": BAD.replace(", sport", "")})


def beside(run: Run, *arguments: str) -> Done:
    return run("compare", *(arguments or PLANS), "--as-of", DAY)


def compared(run: Run, *arguments: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(beside(run, *PLANS, "-f", "json", *arguments).out)
    return content


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_divisions_of_utrecht_stand_beside_each_other_as_their_golden_file_says(
    lang: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    done = beside(run, *UTRECHT, "--lang", lang)
    assert agrees(GOLDEN / f"candidates.{lang}.txt", done.out)
    assert (done.code, done.err) == (0, "")


def test_a_rule_that_finds_as_much_in_each_plan_is_only_counted(run: Run) -> None:
    done = beside(run, "b.yaml", "b.yaml", "c.yaml", "--lang", "nl")
    assert [line.split()[0] for line in done.out.splitlines()[2:5]] == ["PC021", "alle", "alle"]
    assert "\n1 regel heeft in elk plan evenveel bevindingen; -f json noemt hem\n" in done.out


def test_a_plan_that_is_never_worse_is_named(run: Run) -> None:
    found = [
        line for line in beside(run, *PLANS, "--lang", "nl").out.splitlines() if "nooit" in line
    ]
    assert found == [
        "a is nooit slechter dan b",
        "a is nooit slechter dan c",
        "c is nooit slechter dan b",
    ]


def test_what_differs_in_hands_is_counted(run: Run) -> None:
    assert beside(run).out.endswith(
        "in other hands:\n"
        "  a and b: 2 topics and 0 roles\n"
        "  a and c: 2 topics and 0 roles\n"
        "  b and c: 0 topics and 0 roles\n"
    )


def test_one_is_said_in_the_singular(run: Run) -> None:
    role = "verbonden_partijen: [{naam: V, eigenaar: A. Jansen}]\n"
    write({"b.yaml": f"{GOOD}{role}".replace("[Sport]", "[Sport, Europa]")})
    out = beside(run, *PLANS, "--lang", "nl").out
    assert "  a en b: 1 onderwerp en 1 rol\n" in out


def test_plans_of_one_name_are_called_by_their_way(run: Run) -> None:
    write({"oud/a.yaml": GOOD})
    head = beside(run, "oud/a.yaml", *PLANS).out.splitlines()[0]
    assert head.split()[3:] == ["oud/a.yaml", *PLANS]


def test_what_was_not_judged_has_a_dash(run: Run) -> None:
    write({"a.yaml": GOOD.replace("volledig: false\n", "")})
    out = beside(run, *PLANS, "--lang", "nl").out
    (row,) = [line.split() for line in out.splitlines() if line.startswith("UTR301")]
    assert row[-3:] == ["1", "-", "-"]
    assert "\n-: niet beoordeeld wegens volledig: false\n" in out


@pytest.mark.parametrize(("lang", "said"), [("nl", "geen bevindingen"), ("en", "no findings")])
def test_plans_without_findings_have_no_table(lang: str, said: str, run: Run) -> None:
    done = beside(run, "a.yaml", "a.yaml", "a.yaml", "--lang", lang)
    assert done.out.split("\n\n")[0] == said


def test_from_a_severity_on_rules_are_shown(run: Run) -> None:
    assert [row["rule"] for row in compared(run, "--min-severity", "error")["rules"]] == ["UTR202"]


def test_json_holds_it_all(run: Run) -> None:
    content = compared(run)
    del content["tool"]
    counts = {"waived": 0, "not_judged": content["plans"][0]["not_judged"]}
    assert content == {
        "version": 1,
        "as_of": DAY,
        "plans": [
            {"file": "a.yaml", "error": 0, "warning": 0, "info": 0, **counts},
            {"file": "b.yaml", "error": 1, "warning": 1, "info": 0, **counts},
            {"file": "c.yaml", "error": 1, "warning": 0, "info": 0, **counts},
        ],
        "rules": [
            {
                "rule": "UTR202",
                "name": "mobiliteit-met-financien",
                "severity": "error",
                "counts": [0, 1, 1],
            },
            {
                "rule": "PC021",
                "name": "onderwerp-dubbel-bij-houder",
                "severity": "warning",
                "counts": [0, 1, 0],
            },
        ],
        "never_worse": [
            {"plan": "a.yaml", "than": "b.yaml"},
            {"plan": "a.yaml", "than": "c.yaml"},
            {"plan": "c.yaml", "than": "b.yaml"},
        ],
        "moves": [
            {"from": "a.yaml", "to": "b.yaml", "topics": 2, "roles": 0},
            {"from": "a.yaml", "to": "c.yaml", "topics": 2, "roles": 0},
            {"from": "b.yaml", "to": "c.yaml", "topics": 0, "roles": 0},
        ],
    }


def test_json_fits_its_schema(run: Run) -> None:
    write({"a.yaml": GOOD.replace("volledig: false\n", "")})
    assert [error.message for error in VALIDATOR.iter_errors(compared(run))] == []


def test_both_forms_may_be_written_at_once(run: Run) -> None:
    done = beside(run, *PLANS, "-o", "json=uit.json")
    assert json.loads(Path("uit.json").read_text("utf-8")) == compared(run)
    assert done.out == beside(run).out


@pytest.mark.parametrize("arguments", [("-f", "sarif"), ("-o", "sarif=uit.sarif")])
@pytest.mark.parametrize(
    ("lang", "message"),
    [
        (
            "nl",
            "drie of meer plannen naast elkaar toont portcheck als text of json, niet als sarif",
        ),
        ("en", "three or more plans beside each other come as text or json, not as sarif"),
    ],
)
def test_another_form_is_refused(
    lang: str, message: str, arguments: tuple[str, ...], run: Run
) -> None:
    done = beside(run, *PLANS, *arguments, "--lang", lang)
    assert done == Done(2, "", f"portcheck: {message}\n")


def test_in_a_job_on_github_text_is_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert beside(run).out.startswith("rule ")


def test_a_plan_that_is_none_cannot_stand_beside_others(run: Run) -> None:
    write({"c.yaml": "plan: [\n"})
    assert beside(run) == Done(
        2, "", "portcheck: c.yaml is not a readable plan; portcheck check says why\n"
    )
