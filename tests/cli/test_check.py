"""The options of `portcheck check`, and its exit codes."""

import datetime
import json
import re
import sys
from pathlib import Path

import pytest

from portcheck.reporters import FORMATS
from portcheck.schema.advice import NO_PLAN_YET
from tests.cli.conftest import BAD, ERROR, GOOD, WARNING, Done, Run, write

UNREADABLE = f"empty.yaml:1:1: error[PC002] geen-yaml: the file is empty{NO_PLAN_YET.en}\n"


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"plan.yaml": BAD, "good.yaml": GOOD, "empty.yaml": ""})


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["good.yaml"], 0),
        (["plan.yaml"], 1),
        (["empty.yaml"], 1),
        (["good.yaml", "plan.yaml"], 1),
        (["gone.yaml"], 2),
        (["plan.yaml", "gone.yaml"], 2),
        (["good.yaml", "--pack", "nope"], 2),
        (["good.yaml", "--select", "nope"], 2),
        (["good.yaml", "--config", "gone.yaml"], 2),
        (["good.yaml", "--nope"], 2),
    ],
)
def test_the_exit_code_says_how_it_ended(arguments: list[str], code: int, check: Run) -> None:
    assert check(*arguments).code == code


def test_a_plan_without_findings_gives_the_counts_only(check: Run) -> None:
    done = check("good.yaml", "--pack", "portcheck")
    assert done == Done(
        0, "1 plan: 0 errors, 0 warnings, 0 to consider, 0 departures (as of 2026-01-01)\n", ""
    )


def test_findings_are_results_and_stand_on_stdout(lines: Run) -> None:
    assert lines("plan.yaml") == Done(1, ERROR + WARNING, "")


def test_several_plans_are_reported_in_the_order_given(lines: Run) -> None:
    assert lines("plan.yaml", "empty.yaml").out == ERROR + WARNING + UNREADABLE
    assert lines("empty.yaml", "plan.yaml").out == UNREADABLE + ERROR + WARNING


def test_what_cannot_be_read_is_a_notice_and_the_rest_is_judged(lines: Run) -> None:
    assert lines("gone.yaml", "plan.yaml") == Done(
        2, ERROR + WARNING, "portcheck: gone.yaml: does not exist\n"
    )


@pytest.mark.parametrize(
    ("options", "out"),
    [
        (["--select", "UTR202"], ERROR),
        (["--select", "utr202"], ERROR),
        (["--select", "UTR2"], ERROR),
        (["--select", "mobiliteit-met-financien"], ERROR),
        (["--select", "UTR202,PC021"], ERROR + WARNING),
        (["--select", " UTR202 , PC021,"], ERROR + WARNING),
        (["--select", "UTR202 PC021"], ERROR + WARNING),
        (["--select", "UTR202", "--select", "PC021"], ERROR + WARNING),
        (["--select", ""], ERROR + WARNING),
        (["--select", "UTR1"], ""),
        (["--ignore", "UTR202"], WARNING),
        (["--ignore", "PC"], ERROR),
        (["--ignore", "UTR,onderwerp-dubbel-bij-houder"], ""),
        (["--select", "UTR", "--ignore", "UTR2"], ""),
    ],
)
def test_rules_are_selected_and_ignored(options: list[str], out: str, lines: Run) -> None:
    assert lines("plan.yaml", *options).out == out


@pytest.mark.parametrize(
    ("options", "code"),
    [(["--select", "PC021"], 0), (["--ignore", "UTR202"], 0), (["--select", "UTR202"], 1)],
)
def test_only_rules_that_are_selected_make_a_plan_fail(
    options: list[str], code: int, lines: Run
) -> None:
    assert lines("plan.yaml", *options).code == code


@pytest.mark.parametrize("options", [["--select", "UTR202"], ["--ignore", "PC"]])
def test_that_a_plan_cannot_be_read_is_reported_whatever_is_selected(
    options: list[str], lines: Run
) -> None:
    assert lines("empty.yaml", *options) == Done(1, UNREADABLE, "")


@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("XYZ999", 'unknown rule "XYZ999"; if the rule lies in a folder of your own, '),
        ("UTR20l", 'unknown rule "UTR20l" (did you mean "UTR20'),
        ("mobiliteit-met-finance", '(did you mean "mobiliteit-met-financien"?)\n'),
        ("UTR202,zzz", 'unknown rule "zzz"; portcheck rules lists them all\n'),
    ],
)
def test_an_unknown_rule_is_refused_with_the_nearest(
    option: str, said: str, message: str, lines: Run
) -> None:
    done = lines("plan.yaml", option, said)
    assert (done.code, done.out, message in done.err) == (2, "", True)


@pytest.mark.parametrize(
    ("threshold", "plan", "code"),
    [
        ("error", "plan.yaml", 1),
        ("error", "warning.yaml", 0),
        ("error", "info.yaml", 0),
        ("warning", "plan.yaml", 1),
        ("warning", "warning.yaml", 1),
        ("warning", "info.yaml", 0),
        ("info", "info.yaml", 1),
        ("info", "good.yaml", 0),
        ("never", "plan.yaml", 0),
        ("never", "empty.yaml", 0),
    ],
)
def test_a_plan_fails_from_the_severity_that_is_asked_for(
    threshold: str, plan: str, code: int, lines: Run
) -> None:
    write(
        {
            "warning.yaml": BAD.replace("Mobiliteit, Financiën, ", ""),
            "info.yaml": GOOD.replace("volledig: false\n", ""),
        }
    )
    only = ["--select", "UTR604"] if plan == "info.yaml" else []
    assert lines(plan, "--fail-on", threshold, *only).code == code


def test_never_does_not_hide_that_a_path_cannot_be_read(lines: Run) -> None:
    assert lines("gone.yaml", "--fail-on", "never").code == 2


@pytest.mark.parametrize(
    ("least", "out"), [("info", ERROR + WARNING), ("warning", ERROR + WARNING), ("error", ERROR)]
)
def test_lighter_findings_are_hidden_on_request(least: str, out: str, lines: Run) -> None:
    assert lines("plan.yaml", "--min-severity", least).out == out


def test_what_is_hidden_fails_all_the_same(lines: Run) -> None:
    options = ["--select", "PC021", "--fail-on", "warning", "--min-severity", "error"]
    assert lines("plan.yaml", *options) == Done(1, "", "")


@pytest.mark.parametrize(
    "date",
    ["", "x", "2026-13-01", "2026-02-30", "2026-01-01T00:00"],
)
def test_a_day_that_is_none_is_refused(date: str, run: Run) -> None:
    done = run("check", "good.yaml", "--as-of", date)
    assert done == Done(
        2,
        "",
        "Usage: portcheck check [OPTIONS] [PATH]...\n"
        "Try 'portcheck check --help' for help.\n\n"
        f"Error: Invalid value for '--as-of': \"{date}\" is not a date like 2019-06-05\n",
    )


@pytest.mark.parametrize("said", ["01-03-2026", "2026-03-01 "])
def test_the_day_that_was_meant_is_named(said: str, run: Run) -> None:
    told = f'"{said}" is not a date like 2019-06-05 (did you mean "2026-03-01"?)\n'
    assert run("check", "good.yaml", "--as-of", said).err.endswith(told)


WAIVED = (
    BAD.replace(", Sport, sport", "")
    + """\
afwijkingen:
  - regel: UTR202
    reden: één duo
    besluit: college 2024-05-14
    door: college
    herzien_op: 2026-03-01
"""
)


@pytest.mark.parametrize(
    ("day", "code"), [("2026-03-01", 0), ("2026-3-1", 0), ("2026-03-02", 1), ("2020-01-01", 0)]
)
def test_a_plan_is_judged_as_on_the_day_that_is_given(day: str, code: int, run: Run) -> None:
    write({"waived.yaml": WAIVED})
    assert run("check", "waived.yaml", "--as-of", day).code == code


def test_without_a_day_today_counts_and_is_printed(run: Run) -> None:
    before = datetime.date.today().isoformat()
    found = re.search(r"as of ([\d-]+)", run("check", "good.yaml").out)
    assert found is not None
    assert before <= found[1] <= datetime.date.today().isoformat()


@pytest.mark.parametrize(
    ("format_", "start"),
    [
        ("text", "error[UTR202] mobiliteit-met-financien: A. Jansen holds both"),
        ("concise", ERROR),
        ("table", "file       line    rule    severity    message\n"),
        ("json", '{\n  "version": 1,\n'),
    ],
)
def test_each_format_gives_its_form_and_the_same_exit_code(
    format_: str, start: str, check: Run
) -> None:
    done = check("plan.yaml", "--format", format_)
    assert (done.code, done.out[: len(start)], done.err) == (1, start, "")


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize(("path", "code"), [("plan.yaml", 1), ("sub", 3)])
def test_the_format_does_not_change_the_exit_code(
    format_: str, path: str, code: int, check: Run
) -> None:
    write({"sub/notes.yaml": "a: 1\n"})
    assert check(path, "--format", format_).code == code


def test_an_unknown_format_is_refused_with_the_known_ones(check: Run) -> None:
    known = ", ".join(FORMATS)
    assert check("plan.yaml", "--format", "xml").err.endswith(
        f"Error: Invalid value for '-f' / '--format': \"xml\" is not valid; choose from {known}\n"
    )


def test_json_is_json_when_notices_are_given(check: Run) -> None:
    done = check("plan.yaml", "gone.yaml", "-v", "--format", "json")
    assert json.loads(done.out)["files"] == ["plan.yaml"]
    assert "gone.yaml: does not exist" in done.err


def test_statistics_count_each_rule_the_most_frequent_first(check: Run) -> None:
    out = check("plan.yaml", "plan.yaml", "-q", "-f", "concise", "--statistics").out
    assert out == (
        f"{ERROR}{WARNING}per rule:\n"
        "    1  PC021 onderwerp-dubbel-bij-houder\n"
        "    1  UTR202 mobiliteit-met-financien\n"
    )


def test_quiet_gives_findings_only(check: Run) -> None:
    assert check("plan.yaml", "-q", "-f", "concise") == Done(1, ERROR + WARNING, "")


def test_quiet_is_quiet_about_an_empty_folder(check: Run) -> None:
    write({"sub/notes.txt": ""})
    assert check("sub", "-q") == Done(3, "", "")


def test_settings_are_no_plan(lines: Run) -> None:
    write({"portcheck.yaml": "lang: en\n"})
    said = (
        "portcheck.yaml:1:1: error[PC003] past-niet-in-planformaat: these are settings, not a plan"
    )
    assert lines("portcheck.yaml") == Done(1, f"{said}\n", "")


def test_quiet_says_what_cannot_be_read(check: Run) -> None:
    assert check("gone.yaml", "-q") == Done(2, "", "portcheck: gone.yaml: does not exist\n")


def test_verbose_says_which_settings_and_packs_were_used(check: Run, tmp_path: Path) -> None:
    write({"portcheck.yaml": "{}\n"})
    assert check("good.yaml", "-v").err == (
        f"portcheck: settings: {tmp_path}/portcheck.yaml\n"
        "portcheck: good.yaml: checked against gemeentewet, portcheck, utrecht-2019\n"
    )


def test_verbose_says_that_there_are_no_settings(check: Run) -> None:
    assert check("good.yaml", "-v", "--lang", "nl").err == (
        "portcheck: geen portcheck.yaml gevonden\n"
        "portcheck: good.yaml: getoetst aan gemeentewet, portcheck, utrecht-2019\n"
    )


def test_a_plan_that_cannot_be_read_was_held_against_nothing(check: Run) -> None:
    assert "checked against" not in check("empty.yaml", "-v").err


@pytest.mark.parametrize(
    ("options", "colored"),
    [([], False), (["--color", "never"], False), (["--color", "always"], True)],
)
def test_color_is_given_on_request_and_not_into_a_file(
    options: list[str], *, colored: bool, check: Run
) -> None:
    out = check("plan.yaml", *options).out
    assert ("\x1b[31;1merror[UTR202]\x1b[0m" in out) is colored
    assert ("\x1b" in out) is colored


@pytest.mark.parametrize(
    ("variable", "value", "colored"),
    [
        ("TERM", "xterm", True),
        ("TERM", "dumb", False),
        ("NO_COLOR", "1", False),
        ("NO_COLOR", "", True),
    ],
)
def test_a_terminal_gets_color_unless_it_declines(
    variable: str,
    value: str,
    *,
    colored: bool,
    check: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(variable, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert ("\x1b" in check("plan.yaml").out) is colored


def test_color_can_be_had_without_a_terminal(check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in check("plan.yaml").out
    assert "\x1b" not in check("plan.yaml", "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in check("plan.yaml").out


def test_asking_for_color_goes_before_no_color(check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" in check("plan.yaml", "--color", "always").out


def test_standard_input_is_judged_under_the_name_that_is_given(lines: Run) -> None:
    done = lines("-", "--stdin-filename", "plan.yaml", stdin=BAD.encode())
    assert done == Done(1, ERROR + WARNING, "")


def test_standard_input_is_called_stdin_without_a_name(lines: Run) -> None:
    done = lines("-", stdin=BAD.encode())
    assert done.out == (ERROR + WARNING).replace("plan.yaml", "<stdin>")


def test_standard_input_is_judged_once(check: Run) -> None:
    assert json.loads(check("-", "-", "-f", "json", stdin=BAD.encode()).out)["files"] == ["<stdin>"]


def test_empty_standard_input_is_a_finding(lines: Run) -> None:
    assert lines("-") == Done(1, UNREADABLE.replace("empty.yaml", "<stdin>"), "")


def test_standard_input_that_is_too_large_is_a_finding(lines: Run) -> None:
    assert lines("-", stdin=b"#" * 1_000_001).out == (
        "<stdin>:1:1: error[PC001] onleesbaar-bestand: larger than 1000000 bytes; "
        "portcheck reads no such file\n"
    )


def test_without_a_path_the_current_folder_is_judged(lines: Run) -> None:
    Path("good.yaml").unlink()
    assert lines() == Done(1, ERROR + WARNING, "")


def test_without_a_plan_nothing_is_checked(check: Run) -> None:
    write({"sub/notes.yaml": "a: 1\n"})
    assert check("sub") == Done(
        3,
        "",
        "portcheck: no plan found in sub (a YAML file with plan or portefeuillehouders at its top; "
        "`portcheck new-plan` writes one); with --allow-empty that is not an error\n",
    )


@pytest.mark.parametrize("settings", ["include: [good.yaml]\n", "exclude: [sub]\n"])
def test_without_a_plan_settings_that_keep_any_out_are_named(settings: str, check: Run) -> None:
    write({"portcheck.yaml": settings, "sub/plan.yaml": GOOD})
    assert check("sub").err == (
        "portcheck: no plan found in sub (a YAML file with plan or portefeuillehouders at its top, "
        "which the settings allow by include and exclude); with --allow-empty that is not an "
        "error\n"
    )


def test_without_a_plan_the_paths_are_named_in_dutch_too(check: Run) -> None:
    write({"one/a.txt": "", "two/a.txt": ""})
    assert check("one", "two", "--lang", "nl").err == (
        "portcheck: geen plan gevonden in one, two (een YAML-bestand met bovenaan plan of "
        "portefeuillehouders; `portcheck new-plan` schrijft er een); met --allow-empty telt dat "
        "niet als fout\n"
    )


def test_that_nothing_is_checked_may_be_allowed(check: Run) -> None:
    write({"sub/notes.yaml": "a: 1\n"})
    assert check("sub", "--allow-empty") == Done(0, "", "portcheck: no plan found in sub\n")


def test_an_empty_folder_is_allowed_but_not_a_path_that_is_gone(check: Run) -> None:
    assert check("gone", "--allow-empty").code == 2
