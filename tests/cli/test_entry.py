"""How portcheck starts and ends."""

import contextlib
import gc
import os
import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from portcheck import __version__
from portcheck.__main__ import start
from portcheck.cli import reporting
from portcheck.cli.listing import COMMANDS
from portcheck.cli.main import main
from portcheck.errors import refusal
from portcheck.lint import linter
from portcheck.wording import Text
from tests.cli.conftest import DAY, GOOD, Done, Run, write


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"plan.yaml": GOOD})


@pytest.mark.parametrize("option", ["-V", "--version"])
def test_the_version_is_said(option: str, run: Run) -> None:
    assert run(option) == Done(0, f"portcheck {__version__}\n", "")


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_lists_the_commands_and_exit_codes(option: str, run: Run) -> None:
    done = run(option)
    assert (done.code, done.err) == (0, "")
    assert re.findall(r"^  ([\w-]+)  ", done.out.partition("\n\nStart:")[2], re.MULTILINE) == [
        *COMMANDS
    ]
    assert done.out.endswith(
        "  Exit codes: 0 clean, 1 findings, 2 could not judge, 3 nothing checked, 4 a\n"
        "  mistake in portcheck.\n"
    )


def test_the_commands_stand_below_heads_by_what_they_are_for(run: Run) -> None:
    heads = re.findall(r"^(\S.+):\n  ([\w-]+)  ", run("--help").out, re.MULTILINE)
    assert heads == [
        ("Start", "init"),
        ("Check and compare", "check"),
        ("Improve a plan", "try"),
        ("Accept findings", "waive"),
        ("Rules and formats", "rules"),
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, run: Run) -> None:
    done = run(command, "-h")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Usage: portcheck {command} [OPTIONS]")


def test_without_a_command_the_help_is_shown_and_nothing_was_judged(run: Run) -> None:
    assert run() == Done(2, "", run("--help").out)


def test_help_says_of_each_command_its_whole_first_sentence(run: Run) -> None:
    told = " ".join(run("--help").out.split())
    assert "..." not in told.partition(" Start: ")[2]
    said = "Record the present findings in a baseline, for check --baseline to accept."
    assert f"baseline {said}" in told


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("chekc", "check"),
        ("toets", "check"),
        ("lint", "check"),
        ("afwijkingen", "waivers"),
        ("leg-uit", "explain"),
        ("help", "--help"),
        ("versie", "--version"),
    ],
)
def test_the_command_that_is_meant_is_named(said: str, meant: str, run: Run) -> None:
    refusal = f'Error: "{said}" is not a command of portcheck (did you mean "{meant}"?)\n'
    assert run(said).err.endswith(refusal)


@pytest.mark.parametrize("said", ["", "variant", "__init__"])
def test_an_unknown_command_is_refused(said: str, run: Run) -> None:
    done = run(said)
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith(f'Error: "{said}" is not a command of portcheck\n')


def test_an_unknown_option_is_refused(run: Run) -> None:
    done = run("check", "plan.yaml", "--zzz", "json")
    assert (done.code, done.out) == (2, "")
    assert done.err.endswith('Error: there is no option "--zzz"\n')


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("formt", "format"),
        ("taal", "lang"),
        ("output-format", "format"),
        ("severity", "min-severity"),
        ("strict", "fail-on"),
    ],
)
def test_the_option_that_is_meant_is_named(said: str, meant: str, run: Run) -> None:
    refusal = f'Error: there is no option "--{said}" (did you mean "--{meant}"?)\n'
    assert run("check", f"--{said}", "x").err.endswith(refusal)


@pytest.mark.parametrize(
    ("option", "said", "meant"),
    [
        ("--format", "md", "markdown"),
        ("--format", "reviewdog", "rdjson"),
        ("--fail-on", "none", "never"),
    ],
)
def test_the_value_that_is_meant_is_named(option: str, said: str, meant: str, run: Run) -> None:
    refusal = f'"{said}" is not valid (did you mean "{meant}"?)\n'
    assert run("check", option, said).err.endswith(refusal)


@pytest.mark.parametrize(
    ("option", "command"), [("--lang", "check"), ("-q", "check"), ("--move", "try")]
)
def test_an_option_before_the_command_is_told_its_place(
    option: str, command: str, run: Run
) -> None:
    said = f'there is no option "{option}"; options stand behind the command: portcheck {command} '
    assert run(option, "en", command, "plan.yaml").err.endswith(f"Error: {said}{option}\n")


def test_an_option_that_no_command_has_is_misspelt_at_most(run: Run) -> None:
    assert run("--versie").err.endswith('no option "--versie" (did you mean "--version"?)\n')
    assert run("--zzz").err.endswith('Error: there is no option "--zzz"\n')


def test_a_name_in_several_words_is_to_be_quoted(run: Run) -> None:
    said, hint = "Error: portcheck topics takes PLAN only; unexpected: ", "; quote what consists"
    assert run("topics", "mijn", "plan.yaml").err.endswith(f"{said}plan.yaml\n")
    assert f"{said}concept.yaml{hint}" in run("topics", "mijn", "concept.yaml").err


def test_an_option_without_its_value_is_answered_by_the_usage(run: Run) -> None:
    assert run("check", "-o").err.splitlines()[0] == "Usage: portcheck check [OPTIONS] [PATH]..."


def test_a_path_without_a_letter_is_named(run: Run) -> None:
    assert run("check", "").err == "portcheck: '': does not exist\n"


@pytest.mark.parametrize(
    ("lang", "message"),
    [
        (
            "nl",
            f"portcheck {__version__}: dit is een fout in portcheck: ZeroDivisionError: {{x}} mis; "
            "meld hem met wat hieronder staat bij wie portcheck beheert\n"
            "Traceback (most recent call last):\n",
        ),
        (
            "en",
            f"portcheck {__version__}: this is a mistake in portcheck: ZeroDivisionError: {{x}} "
            "mis; please report it with the lines below to portcheck's maintainers\n"
            "Traceback (most recent call last):\n",
        ),
    ],
)
def test_a_mistake_in_portcheck_is_owned_with_a_traceback(
    lang: str, message: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("{x} mis")

    monkeypatch.setattr(linter, "lint", fail)
    done = run("check", "plan.yaml", "--lang", lang)
    assert (done.code, done.out, done.err[: len(message)]) == (4, "", message)
    assert done.err.endswith("\nZeroDivisionError: {x} mis\n")


def test_an_interruption_ends_quietly(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(linter, "lint", interrupt)
    try:
        done = run("check", "plan.yaml")
    except KeyboardInterrupt:
        pytest.fail("Ctrl-C came through to Python, which shows a traceback")
    assert (done.code, done.out, done.err.strip()) == (130, "", "")


class EndedError(Exception):
    """What os._exit leaves in a test."""


@pytest.fixture
def hard_end(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def leave(code: int) -> None:
        raise EndedError(code)

    monkeypatch.setattr(os, "_exit", leave)
    thresholds = gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)


@pytest.mark.usefixtures("hard_end")
def test_portcheck_runs_as_a_module_and_ends_without_tidying_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["portcheck", "--version"])
    for module in ("multiprocessing", "portcheck.__main__"):
        monkeypatch.delitem(sys.modules, module, raising=False)
    with pytest.raises(EndedError) as ended:
        runpy.run_module("portcheck", run_name="__main__")
    assert (ended.value.args, capsys.readouterr().out) == ((0,), f"portcheck {__version__}\n")


@pytest.mark.usefixtures("hard_end")
def test_where_others_judged_python_ends_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["portcheck", "--version"])
    monkeypatch.setitem(sys.modules, "multiprocessing", ModuleType("multiprocessing"))
    with pytest.raises(SystemExit):
        start()


def ended() -> object:
    """Run what sys.argv asks for, with the streams as they are, and give the exit code."""
    with pytest.raises(SystemExit) as end:
        main()
    return end.value.code


@pytest.mark.parametrize(("plan", "code"), [("plan.yaml", 0), ("empty.yaml", 1)])
def test_without_a_stdout_the_verdict_is_the_same(
    plan: str, code: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write({"empty.yaml": ""})
    monkeypatch.setattr(sys, "argv", ["portcheck", "check", plan, "--as-of", DAY])
    monkeypatch.setattr(sys, "stdout", None)
    assert ended() == code


def test_without_a_stdin_it_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["portcheck", "check", "-", "-q", "--as-of", DAY])
    monkeypatch.setattr(sys, "stdin", None)
    assert (ended(), capsys.readouterr().err) == (2, "portcheck: -: does not exist\n")


def test_a_reader_that_has_left_is_no_failure(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    monkeypatch.setattr(sys, "argv", ["portcheck", "rules"])
    with os.fdopen(writing, "w", encoding="utf-8") as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        code = ended()
    assert (code, capsys.readouterr().err) == (0, "")


def test_what_ends_the_judging_behind_a_reader_that_has_left_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_of: object) -> int:
        raise refusal(Text("een proces is weg", "a process is gone"))

    reading, writing = os.pipe()
    os.close(reading)
    monkeypatch.setattr(reporting, "code_of", refuse)
    monkeypatch.setattr(sys, "argv", ["portcheck", "compare", "plan.yaml", "plan.yaml"])
    with os.fdopen(writing, "w", encoding="utf-8", buffering=1) as stdout:
        monkeypatch.setattr(sys, "stdout", stdout)
        code = ended()
    assert (code, capsys.readouterr().err) == (2, "portcheck: a process is gone\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
@pytest.mark.parametrize(
    ("lang", "message"),
    [
        ("nl", "portcheck: het systeem weigert: de schijf is vol\n"),
        ("en", "portcheck: the system refuses: No space left on device\n"),
    ],
)
def test_a_full_disk_is_said(
    lang: str,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", ["portcheck", "rules", "--lang", lang])
    full = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115 - closing it fails as well
    monkeypatch.setattr(sys, "stdout", full)
    code = ended()
    with contextlib.suppress(OSError):
        full.close()
    assert (code, capsys.readouterr().err) == (2, message)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_what_cannot_be_said_at_all_is_not_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["portcheck", "check", "gone.yaml", "--as-of", DAY])
    full = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115 - closing it may fail
    monkeypatch.setattr(sys, "stderr", full)
    code = ended()
    with contextlib.suppress(OSError):
        full.close()
    assert code == 2
