"""baseline records the findings of today; check --baseline then fails by new ones only."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import BAD, GOOD, WARNING, Done, Run, write

REFUSED = "no baseline, version 1, as portcheck baseline writes it"
COUNTED = "1 plan: 0 errors, 0 warnings, 0 to consider, 0 departures (as of 2026-01-01)\n"
SECOND = "  - naam: B. de Vries\n    onderwerpen: [Water]\n"


def said(all_: int, added: int, gone: int, file: str = "base.json") -> str:
    return f"{file}: baseline written; findings: {all_}, added: {added}, taken out: {gone}\n"


@pytest.fixture(autouse=True)
def recorded(run: Run) -> None:
    """Record one error and one warning."""
    write({"plan.yaml": BAD})
    assert run("baseline", "-o", "base.json") == Done(0, "", said(2, 2, 0))


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize(
    "text",
    [
        pytest.param(BAD, id="as it was"),
        pytest.param("# een\n\n" + BAD, id="lines above"),
        pytest.param(BAD.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(BAD + SECOND, id="a holder below"),
        pytest.param(BAD.replace("  - naam: A", f"{SECOND}  - naam: A"), id="a holder above"),
    ],
)
def test_what_was_there_is_accepted_wherever_it_stands(text: str, lang: str, lines: Run) -> None:
    Path("plan.yaml").write_bytes(text.encode())
    assert lines("plan.yaml", "--baseline", "base.json", "--lang", lang) == Done(0, "", "")


@pytest.mark.parametrize("name", ["text", "concise"])
@pytest.mark.parametrize(
    ("lang", "chosen", "line"),
    [
        ("en", "", "2 findings of the baseline"),
        ("en", "UTR202", "1 finding of the baseline"),
        ("nl", "", "2 bevindingen uit de nulmeting"),
        ("nl", "UTR202", "1 bevinding uit de nulmeting"),
    ],
)
def test_their_number_is_said(name: str, lang: str, chosen: str, line: str, check: Run) -> None:
    done = check("-f", name, "--lang", lang, "--select", chosen, "--baseline", "base.json")
    assert (done.code, line in done.out.splitlines()) == (0, True)


def test_their_number_stands_below_a_table(check: Run) -> None:
    out = check("-f", "table", "--baseline", "base.json").out
    assert out.endswith("\n2 findings of the baseline\n" + COUNTED)


def test_their_number_is_said_whatever_is_shown(check: Run) -> None:
    out = check("--min-severity", "error", "--baseline", "base.json").out
    assert out.endswith("2 findings of the baseline\n" + COUNTED)


def test_their_number_stands_in_json(check: Run) -> None:
    summary = [
        json.loads(check("-f", "json", *more).out)["summary"]
        for more in ((), ("--baseline", "base.json"))
    ]
    assert [(s["error"], s["warning"], s["baseline"]) for s in summary] == [(1, 1, 0), (0, 0, 2)]


def test_a_second_finding_of_the_same_rule_fails(lines: Run) -> None:
    write({"plan.yaml": BAD + SECOND.replace("Water", "Mobiliteit, Financiën")})
    done = lines("--baseline", "base.json", "--select", "UTR202")
    assert (done.code, done.out.count("\n"), "B. de Vries" in done.out) == (1, 1, True)


def test_topics_that_moved_to_another_holder_are_new(lines: Run) -> None:
    write({"plan.yaml": BAD.replace("A. Jansen", "B. de Vries")})
    done = lines("--baseline", "base.json", "--select", "UTR202")
    assert (done.code, "B. de Vries" in done.out) == (1, True)


def test_the_same_findings_in_another_plan_are_new(lines: Run) -> None:
    write({"ander.yaml": BAD})
    done = lines("--baseline", "base.json")
    assert (done.code, {line.split(":")[0] for line in done.out.splitlines()}) == (
        1,
        {"ander.yaml"},
    )


def test_what_is_accepted_is_so_in_the_rest_of_a_plan_that_does_not_fit(lines: Run) -> None:
    write({"plan.yaml": BAD.replace("volledig: false", "stand: voorzet")})
    done = lines("--baseline", "base.json")
    assert (done.code, [line.split("[")[1][:5] for line in done.out.splitlines()]) == (1, ["PC003"])


def test_a_plan_that_does_not_fit_is_not_recorded(run: Run) -> None:
    write({"plan.yaml": BAD.replace("volledig: false", "stand: voorzet")})
    before = Path("base.json").read_bytes()
    assert run("baseline", "plan.yaml", "-o", "base.json").code == 2
    assert Path("base.json").read_bytes() == before


def test_plans_are_known_from_any_folder(
    run: Run, lines: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write({"a/plan.yaml": BAD, "b/c/d.txt": ""})
    run("baseline", "a", "-o", "b/base.json")
    assert json.loads(Path("b/base.json").read_bytes())["findings"][0]["plan"] == "../a/plan.yaml"
    monkeypatch.chdir("b/c")
    assert lines("../../a", "--baseline", "../base.json").code == 0
    assert lines(str(tmp_path / "a/plan.yaml"), "--baseline", str(tmp_path / "b/base.json")) == (
        0,
        "",
        "",
    )


@pytest.mark.parametrize(("severity", "code"), [("error", 1), ("warning", 0), ("info", 0)])
def test_a_finding_that_became_graver_is_not_accepted(severity: str, code: int, check: Run) -> None:
    write({"portcheck.yaml": f"severity: {{PC021: {severity}}}\n"})
    assert check("--baseline", "base.json", "--select", "PC021").code == code


def test_a_baseline_that_is_written_again_accepts_what_became_graver(run: Run, lines: Run) -> None:
    write({"portcheck.yaml": "severity: {PC021: error}\n"})
    graver = "more severe than in the previous baseline, and accepted as such from now on: PC021\n"
    assert run("baseline", "-o", "base.json") == Done(0, "", said(2, 0, 0) + graver)
    assert lines("--baseline", "base.json") == Done(0, "", "")


def test_a_baseline_that_is_written_again_is_silent_of_what_became_less_grave(run: Run) -> None:
    write({"portcheck.yaml": "severity: {PC021: info}\n"})
    assert run("baseline", "-o", "base.json") == Done(0, "", said(2, 0, 0))


def test_an_entry_without_a_severity_accepts_any(lines: Run) -> None:
    file = Path("base.json")
    file.write_text(file.read_text("utf-8").replace(', "severity": "warning"', ""), "utf-8")
    write({"portcheck.yaml": "severity: {PC021: error}\n"})
    assert lines("--baseline", "base.json") == Done(0, "", "")


def test_a_departure_is_no_finding_of_the_baseline(run: Run, check: Run) -> None:
    run("waive", "plan.yaml", "UTR202", "--reason", "r", "--decision", "b", "--by", "d")
    out = check("-f", "concise", "--baseline", "base.json").out
    counted = COUNTED.replace("0 departures", "1 departure")
    assert out.endswith("\n1 finding of the baseline\n" + counted)
    assert run("baseline", "-o", "base.json").err == said(1, 0, 1)


def test_a_finding_with_a_new_departure_needs_no_entry(run: Run) -> None:
    run("waive", "plan.yaml", "UTR202", "--reason", "r", "--decision", "b", "--by", "d")
    assert run("baseline", "-o", "base.json", "--prune").err == said(1, 0, 1)


def test_a_baseline_of_the_same_findings_is_the_same_file(run: Run) -> None:
    before = Path("base.json").read_bytes()
    assert run("baseline", "-o", "base.json") == Done(0, "", said(2, 0, 0))
    assert Path("base.json").read_bytes() == before


def test_a_baseline_of_one_plan_keeps_what_it_has_of_others(run: Run, lines: Run) -> None:
    write({"plan.yaml": GOOD, "second.yaml": BAD})
    assert run("baseline", "second.yaml", "-o", "base.json") == Done(0, "", said(4, 2, 0))
    assert run("baseline", "plan.yaml", "-o", "base.json") == Done(0, "", said(2, 0, 2))
    assert lines("second.yaml", "--baseline", "base.json") == Done(0, "", "")


def test_a_baseline_drops_what_it_has_of_a_plan_that_was_renamed(run: Run) -> None:
    Path("plan.yaml").rename("second.yaml")
    assert run("baseline", "second.yaml", "-o", "base.json") == Done(0, "", said(2, 2, 2))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "nl",
            "plan.yaml is er niet meer, maar staat nog in base.json; heet dat plan nu b.yaml, "
            "verander de naam dan ook daar",
        ),
        (
            "en",
            "plan.yaml is gone, but still stands in base.json; if that plan is called b.yaml now, "
            "change the name there too",
        ),
    ],
)
def test_check_says_which_plan_of_the_baseline_has_another_name(
    lang: str, said: str, lines: Run
) -> None:
    Path("plan.yaml").rename("b.yaml")
    done = lines("--baseline", "base.json", "--lang", lang)
    assert (done.code, done.err) == (1, f"portcheck: {said}\n")


def test_check_is_silent_of_names_where_another_plan_has_the_same_findings(lines: Run) -> None:
    write({"b.yaml": BAD})
    assert lines("--baseline", "base.json").err == ""
    Path("plan.yaml").unlink()
    write({"b.yaml": GOOD})
    assert lines("--baseline", "base.json").err == ""


def test_a_plan_that_the_baseline_knows_is_no_other_by_a_new_name(run: Run, lines: Run) -> None:
    write({"b.yaml": BAD})
    run("baseline", "-o", "base.json")
    Path("plan.yaml").unlink()
    write({"b.yaml": BAD + SECOND.replace("Water", "Mobiliteit, Financiën")})
    assert lines("--baseline", "base.json").err == ""


def test_a_baseline_of_standard_input_would_be_of_no_plan(run: Run) -> None:
    refused = "portcheck: -: this takes a plan in a file, not standard input\n"
    assert run("baseline", "-", "-o", "base.json", stdin=BAD.encode()) == Done(2, "", refused)


def test_a_baseline_drops_what_it_has_of_a_plan_that_became_a_folder(run: Run) -> None:
    Path("plan.yaml").rename("second.yaml")
    write({"plan.yaml/third.yaml": GOOD})
    assert run("baseline", "second.yaml", "-o", "base.json") == Done(0, "", said(2, 2, 2))


def test_prune_takes_out_what_was_solved_and_adds_nothing(run: Run, lines: Run) -> None:
    write({"plan.yaml": BAD.replace("Sport, sport", "Sport"), "ander.yaml": BAD})
    assert run("baseline", "-o", "base.json", "--prune") == Done(0, "", said(1, 0, 1))
    write({"plan.yaml": BAD})
    assert lines("plan.yaml", "--baseline", "base.json") == Done(0, WARNING, "")


def test_prune_leaves_the_plans_that_were_not_named(run: Run) -> None:
    write({"ander.yaml": GOOD})
    assert run("baseline", "ander.yaml", "-o", "base.json", "--prune").err == said(2, 0, 0)


def test_prune_takes_out_what_was_deleted(run: Run) -> None:
    Path("plan.yaml").rename("ander.yaml")
    assert run("baseline", "-o", "base.json", "--prune").err == said(0, 0, 2)


def test_prune_asks_for_a_baseline(run: Run) -> None:
    done = run("baseline", "-o", "gone.json", "--prune")
    expected = "portcheck: gone.json: does not exist; portcheck baseline -o gone.json records it\n"
    assert done == Done(2, "", expected)


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("gone.yaml",), 2, "gone.yaml: does not exist"),
        (("broken.yml",), 2, "broken.yml is not a readable plan; portcheck check says why"),
        (("leeg",), 3, "no plan found in leeg"),
    ],
)
def test_nothing_is_written_unless_all_was_read(
    arguments: tuple[str, ...], code: int, error: str, run: Run
) -> None:
    write({"broken.yml": "plan: [\n", "leeg/x.txt": ""})
    before = Path("base.json").read_bytes()
    done = run("baseline", *arguments, "-o", "base.json")
    assert done == Done(code, "", f"portcheck: {error}\nportcheck: base.json was not written\n")
    assert Path("base.json").read_bytes() == before


def test_a_file_that_is_no_baseline_is_not_written_over(run: Run) -> None:
    done = run("baseline", "-o", "plan.yaml")
    assert done == Done(2, "", f"portcheck: plan.yaml:1:1: {REFUSED}\n")
    assert Path("plan.yaml").read_text("utf-8") == BAD


def test_a_baseline_with_other_line_ends_is_read(lines: Run) -> None:
    file = Path("base.json")
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert lines("--baseline", "base.json").code == 0


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("x", f"base.json:1:1: {REFUSED}"),
        ('{"version": 2, "findings": []}', f"base.json: {REFUSED}"),
    ],
)
def test_check_refuses_what_is_no_baseline(text: str, error: str, check: Run) -> None:
    write({"base.json": text})
    assert check("--baseline", "base.json") == Done(2, "", f"portcheck: {error}\n")


def test_check_refuses_a_baseline_that_is_not_there(check: Run) -> None:
    expected = "portcheck: gone.json: does not exist; portcheck baseline -o gone.json records it\n"
    assert check("--baseline", "gone.json") == Done(2, "", expected)


def test_a_plan_that_cannot_be_read_is_never_accepted(lines: Run) -> None:
    write({"plan.yaml": "plan: [\n"})
    assert lines("--baseline", "base.json").code == 1
