"""What goes before what: flag, environment, portcheck.yaml; and the language that is spoken."""

from pathlib import Path

import pytest

from tests.cli.conftest import BAD, ERROR, GOOD, Done, Run, write

DUTCH = (
    "plan.yaml:6:19: fout[UTR202] mobiliteit-met-financien: "
    'A. Jansen heeft zowel "Mobiliteit" als "Financiën"\n'
)


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"plan.yaml": BAD, "good.yaml": GOOD, "sub/plan.yaml": BAD})


@pytest.mark.parametrize(
    ("given", "severity"),
    [
        ({"flag", "variable", "nearest"}, "warning"),
        ({"flag", "nearest"}, "warning"),
        ({"variable", "nearest"}, "info"),
        ({"variable"}, "info"),
        ({"nearest"}, "off"),
        (set(), "error"),
    ],
)
def test_a_flag_goes_before_the_environment_and_that_before_the_nearest_file(
    given: set[str], severity: str, lines: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(
        {
            "flag.yaml": "severity: {UTR202: warning}\n",
            "variable.yaml": "severity: {UTR202: info}\n",
        }
    )
    if "nearest" in given:
        write({"portcheck.yaml": "severity: {UTR202: off}\n"})
    if "variable" in given:
        monkeypatch.setenv("PORTCHECK_CONFIG", "variable.yaml")
    options = ["--config", "flag.yaml"] if "flag" in given else []
    out = "" if severity == "off" else ERROR.replace(" error[", f" {severity}[")
    assert lines("plan.yaml", "--select", "UTR202", *options).out == out


def test_an_empty_variable_counts_as_none(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTCHECK_CONFIG", "")
    assert run("rules").code == 0


@pytest.mark.parametrize(
    ("arguments", "variable"),
    [(["--config", "gone.yaml"], None), ([], "gone.yaml")],
)
@pytest.mark.parametrize("command", [["check"], ["explain", "PC001"], ["rules"], ["topics", "-"]])
def test_settings_that_are_asked_for_and_not_there_are_refused(
    command: list[str],
    arguments: list[str],
    variable: str | None,
    run: Run,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if variable:
        monkeypatch.setenv("PORTCHECK_CONFIG", variable)
    why = "; PORTCHECK_CONFIG names it" if variable else ""
    assert run(*command, *arguments) == Done(2, "", f"portcheck: gone.yaml: does not exist{why}\n")


@pytest.mark.parametrize("text", ["", "# fail_on: warning\n"])
def test_settings_that_say_nothing_change_nothing(text: str, lines: Run, run: Run) -> None:
    before = lines("plan.yaml")
    write({"portcheck.yaml": text})
    assert lines("plan.yaml") == before
    assert lines("plan.yaml", "--no-cache") == before
    assert run("rules", "utrecht-2019", "--lint").code == 0


@pytest.mark.parametrize(
    ("path", "code"),
    [("sub", 0), ("sub/plan.yaml", 0), (".", 1), ("plan.yaml", 1), ("sub/gone.yaml", 2)],
)
def test_the_settings_nearest_to_the_plan_count(path: str, code: int, check: Run) -> None:
    write({"sub/portcheck.yaml": "fail_on: never\n"})
    assert check(path).code == code


NOT_HERE = (
    "portcheck: {} does not count here, since settings are looked for from {} upwards; check {} by "
    "itself for it to count\n"
)


@pytest.mark.parametrize(
    ("paths", "told"),
    [
        (["."], ("sub/portcheck.yaml", ".", "sub")),
        (["good.yaml", "sub"], ("sub/portcheck.yaml", ".", "sub")),
        (["good.yaml", "sub/plan.yaml"], ("{here}/sub/portcheck.yaml", ".", "{here}/sub")),
        (["-", "sub/plan.yaml"], ("{here}/sub/portcheck.yaml", ".", "{here}/sub")),
        (["sub", "."], ("portcheck.yaml", "sub", ".")),
        (["sub/plan.yaml", "good.yaml"], ("{here}/portcheck.yaml", "sub", "{here}")),
    ],
)
def test_settings_nearer_to_a_plan_that_do_not_count_are_named(
    paths: list[str], told: tuple[str, str, str], check: Run, tmp_path: Path
) -> None:
    write({"portcheck.yaml": "lang: en\n", "sub/portcheck.yaml": "include: [plan.yaml]\n"})
    said = NOT_HERE.format(*told).replace("{here}", str(tmp_path))
    assert check(*paths, "--lang", "en").err.endswith(said)


@pytest.mark.parametrize(
    "arguments",
    [
        ["sub"],
        ["sub/plan.yaml", "sub"],
        ["good.yaml", "empty"],
        ["good.yaml", "misnamed"],
        [".", "--config", "sub/portcheck.yaml"],
        [".", "--config", "portcheck.yaml"],
        [".", "-q"],
        ["good.yaml", "-"],
    ],
)
def test_settings_that_count_or_are_nobodys_are_not_named(arguments: list[str], check: Run) -> None:
    write({"portcheck.yaml": "lang: en\n", "sub/portcheck.yaml": "lang: en\n"})
    write({"empty/portcheck.yaml": "", "misnamed/portcheck.yml": "", "misnamed/p.yaml": GOOD})
    assert check(*arguments, stdin=GOOD.encode()).err == ""


def test_settings_above_the_plan_count_within_a_repository(
    check: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"portcheck.yaml": "fail_on: never\n", "sub/deep/none": ""})
    monkeypatch.chdir("sub/deep")
    assert check("../plan.yaml").code == 1
    Path("../../.git").mkdir()
    assert check("../plan.yaml").code == 0


def test_for_standard_input_the_settings_of_the_current_folder_count(check: Run) -> None:
    write({"portcheck.yaml": "fail_on: never\n"})
    assert check("-", stdin=BAD.encode()).code == 0


@pytest.mark.parametrize(
    ("options", "code"), [([], 0), (["--fail-on", "error"], 1), (["--fail-on", "never"], 0)]
)
def test_a_threshold_on_the_command_line_goes_before_the_settings(
    options: list[str], code: int, check: Run
) -> None:
    write({"portcheck.yaml": "fail_on: never\n"})
    assert check("plan.yaml", *options).code == code


@pytest.mark.parametrize(
    ("options", "out"),
    [([], ""), (["--pack", "utrecht-2019"], ERROR), (["--pack", "provinciewet"], "")],
)
def test_packs_on_the_command_line_go_before_the_settings(
    options: list[str], out: str, lines: Run
) -> None:
    write({"portcheck.yaml": "packs: [portcheck]\n"})
    assert lines("plan.yaml", "--min-severity", "error", *options).out == out


@pytest.mark.parametrize(
    "packs",
    [
        ["--pack", "provinciewet", "--pack", "utrecht-2019"],
        ["--pack", "provinciewet,utrecht-2019"],
        ["--pack", "provinciewet, utrecht-2019"],
    ],
)
def test_several_packs_are_named_one_by_one_or_by_commas(packs: list[str], check: Run) -> None:
    assert "plan.yaml: checked against portcheck, provinciewet, utrecht-2019\n" in (
        check("plan.yaml", "-v", *packs).err
    )


def test_a_folder_with_a_comma_is_one_pack(check: Run) -> None:
    write({"./a,b/pack.yaml": "name: eigen\n"})
    assert "./a,b" not in check("plan.yaml", "--pack", "./a,b").err


@pytest.mark.parametrize("command", [["check"], ["explain", "PC001"], ["rules"], ["topics", "-"]])
def test_every_command_refuses_an_unknown_pack(command: list[str], run: Run) -> None:
    assert run(*command, "--pack", "utrecht-2018") == Done(
        2, "", 'portcheck: unknown pack "utrecht-2018" (did you mean "utrecht-2019"?)\n'
    )


def test_a_rule_that_is_off_is_silent(lines: Run) -> None:
    write({"portcheck.yaml": "severity: {UTR202: off, PC021: off}\n"})
    assert lines("plan.yaml") == Done(0, "", "")


@pytest.mark.parametrize("severity", ["warning", "info"])
def test_a_plan_that_cannot_be_read_does_not_pass_for_a_good_one_when_its_rule_is_lightened(
    severity: str, check: Run
) -> None:
    write({"portcheck.yaml": f"severity: {{PC002: {severity}}}\n", "empty.yaml": ""})
    assert check("empty.yaml").code != 0


LOCALES = [
    ({"LANG": "nl_NL.UTF-8"}, "nl"),
    ({"LANG": "nl"}, "nl"),
    ({"LANG": "fy_NL.UTF-8"}, "nl"),
    ({"LANG": "Dutch_Netherlands.1252"}, "nl"),
    ({"LANG": "en_US.UTF-8"}, "en"),
    ({"LANG": "de_DE.UTF-8"}, "en"),
    ({"LANG": "C"}, "en"),
    ({"LANG": ""}, "en"),
    ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "nl_NL.UTF-8"}, "nl"),
    ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"),
    ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LC_ALL": "nl_BE.UTF-8"}, "nl"),
    ({"LANG": "nl_NL.UTF-8", "LC_ALL": "", "LC_MESSAGES": ""}, "nl"),
]


@pytest.mark.parametrize(("variables", "lang"), LOCALES)
def test_the_language_is_that_of_the_locale(
    variables: dict[str, str], lang: str, lines: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert lines("plan.yaml", "--select", "UTR202").out == (DUTCH if lang == "nl" else ERROR)


@pytest.mark.parametrize(
    ("locale", "word"), [("nl_NL.UTF-8", "onbekende regel"), ("C.UTF-8", "unknown rule")]
)
def test_what_goes_wrong_is_said_in_the_language_of_the_locale(
    locale: str, word: str, lines: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert lines("plan.yaml", "--select", "zzz").err.startswith(f'portcheck: {word} "zzz"')


@pytest.mark.parametrize(
    ("settings", "options", "out"),
    [
        ("lang: nl", [], DUTCH),
        ("lang: nl", ["--lang", "en"], ERROR),
        ("lang: en", ["--lang", "nl"], DUTCH),
        ("{}", ["--lang=nl"], DUTCH),
    ],
)
def test_a_flag_goes_before_the_language_of_the_settings(
    settings: str, options: list[str], out: str, lines: Run
) -> None:
    write({"portcheck.yaml": f"{settings}\n"})
    assert lines("plan.yaml", "--select", "UTR202", *options).out == out


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--lang", "nl"], "onbekende regel"),
        (["--lang=nl"], "onbekende regel"),
        (["--lang", "en"], "unknown rule"),
    ],
)
def test_what_goes_wrong_is_said_in_the_language_that_is_asked_for(
    options: list[str], word: str, run: Run
) -> None:
    assert run("check", "plan.yaml", "--select", "zzz", *options).err.startswith(
        f"portcheck: {word} "
    )


@pytest.mark.parametrize("command", [["check", "plan.yaml", "--select", "zzz"], ["explain", "zzz"]])
def test_what_goes_wrong_is_said_in_the_language_of_the_settings(
    command: list[str], run: Run
) -> None:
    write({"portcheck.yaml": "lang: nl\n"})
    assert run(*command).err.startswith('portcheck: onbekende regel "zzz"')


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "fail-on: error\n",
            'portcheck.yaml:1:1: unknown key "fail-on" (did you mean "fail_on"?)',
        ),
        (
            "params: {UTR301: {topic: zzz}}\n",
            'portcheck.yaml:1:26: unknown topic "zzz"',
        ),
        ("packs: [zzz]\n", 'portcheck.yaml:1:9: unknown pack "zzz"'),
    ],
)
def test_settings_that_are_wrong_are_refused_before_a_plan_is_judged(
    text: str, message: str, check: Run, tmp_path: Path
) -> None:
    write({"portcheck.yaml": text})
    assert check("plan.yaml") == Done(2, "", f"portcheck: {tmp_path}/{message}\n")


def test_the_name_of_settings_cannot_forge_a_line(check: Run) -> None:
    assert check("plan.yaml", "--config", "a\nportcheck: all is well\x1b[2J") == Done(
        2,
        "",
        "portcheck: a portcheck: all is well\\x1b[2J: does not exist\n",
    )
