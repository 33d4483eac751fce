"""portcheck wherever it is started: poor locales, closed streams, full disks, Ctrl-C."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import BAD, DAY, GOOD, write

COMMAND = [sys.executable, "-m", "portcheck"]
CHECK = [*COMMAND, "check", "--as-of", DAY, "--no-cache"]
SECONDS = 60
SIGNS = BAD.replace("A. Jansen", "Żoë 😀")
MANY = "plan: V\nbestuur: Gemeente Voorbeeld\nvolledig: false\nportefeuillehouders:\n" + "".join(
    f"- {{naam: A, vervanger: B{number}}}\n" for number in range(660)
)
"""A plan with 1,319 findings: each name but the first is doubled, and no replacement is known."""

Start = Callable[..., "subprocess.CompletedProcess[bytes]"]

needs_full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has it")
posix = pytest.mark.skipif(os.name != "posix", reason="rights and signals of POSIX")


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Run a command with nothing in its environment but what is given."""
    write({"plan.yaml": SIGNS, "good.yaml": GOOD})

    def run(*command: str, **variables: str) -> "subprocess.CompletedProcess[bytes]":
        found = {"PATH": os.environ["PATH"], "COVERAGE_PROCESS_START": ""}
        return subprocess.run(
            command,
            capture_output=True,
            env={**found, **variables},
            timeout=SECONDS,
            check=False,
            cwd=tmp_path,
        )

    return run


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"LANG": "C"},
        {"LANG": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0"},
        {"LC_ALL": "no_SUCH.locale"},
        {"PYTHONIOENCODING": "cp1252"},
        {"PYTHONIOENCODING": "ascii:strict"},
        {"HOME": "/nonexistent"},
        {"HOME": "", "XDG_CACHE_HOME": ""},
        {"XDG_CACHE_HOME": "/dev/null"},
        {"TERM": "dumb", "COLUMNS": "1"},
        {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": ""},
    ],
    ids=str,
)
@pytest.mark.parametrize("form", ["text", "json", "markdown", "table"])
def test_the_verdict_does_not_depend_on_the_environment(
    variables: dict[str, str], form: str, start: Start
) -> None:
    done = start(*CHECK[:-1], "plan.yaml", "-f", form, "-o", "sarif=out.sarif", **variables)
    assert (done.returncode, done.stderr, b"UTR202" in done.stdout) == (1, b"", True)
    assert "Żoë 😀" in Path("out.sarif").read_text(encoding="utf-8")


@posix
def test_a_folder_that_may_not_be_written_is_judged(start: Start, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "plan.yaml").rename(tmp_path / "sub" / "plan.yaml")
    (tmp_path / "sub").chmod(0o555)
    done = start(*CHECK[:-1], "sub", XDG_CACHE_HOME=str(tmp_path / "sub"))
    (tmp_path / "sub").chmod(0o755)
    assert (done.returncode, done.stderr) == (1, b"")


@needs_full
@pytest.mark.parametrize("form", ["json", "text", "sarif", "junit", "markdown"])
def test_a_report_on_a_full_disk_is_refused_with_its_name(form: str, start: Start) -> None:
    done = start(*CHECK, "plan.yaml", "-o", f"{form}=/dev/full", LANG="C.UTF-8")
    said = b"portcheck: /dev/full: cannot be written: No space left on device\n"
    assert (done.returncode, done.stderr) == (2, said)


@needs_full
@pytest.mark.parametrize(
    "command", [["check", "plan.yaml"], ["rules"], ["explain", "UTR202"], ["topics", "plan.yaml"]]
)
def test_a_full_disk_for_any_output_is_said(command: list[str], start: Start) -> None:
    done = start("sh", "-c", 'exec "$@" >/dev/full', "sh", *COMMAND, *command)
    assert (done.returncode, b"Traceback" in done.stderr) == (2, False)
    assert b"No space left on device" in done.stderr


@needs_full
def test_a_full_disk_for_what_is_said_changes_no_verdict(start: Start) -> None:
    done = start("sh", "-c", 'exec "$@" 2>/dev/full', "sh", *CHECK, "plan.yaml", "gone.yaml")
    assert (done.returncode, b"Traceback" in done.stdout) == (2, False)


@posix
@pytest.mark.parametrize("form", ["text", "json", "github", "table"])
def test_a_reader_that_stops_after_a_line_changes_no_verdict(form: str, start: Start) -> None:
    write({"many.yaml": MANY})
    script = f'"$@" many.yaml -f {form} | head -1; echo "${{PIPESTATUS[0]}}" >&2'
    done = start("bash", "-c", script, "bash", *CHECK, LANG="C.UTF-8")
    assert (done.stderr, done.stdout.count(b"\n")) == (b"1\n", 1)


SLOW = """
import sys, time
from portcheck.cli import judging
def judge(*_arguments, **_options):
    print("ready", file=sys.stderr, flush=True)
    time.sleep(60)
judging.Judge.__call__ = judge
from portcheck.cli.main import main
main()
"""


@pytest.fixture
def interrupted() -> "Iterator[subprocess.Popen[bytes]]":
    write({"plan.yaml": BAD})
    heed = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
    process = subprocess.Popen(
        [sys.executable, "-c", heed + SLOW, "check", "plan.yaml", "--no-cache"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        yield process


@posix
def test_ctrl_c_ends_it_without_a_traceback(interrupted: "subprocess.Popen[bytes]") -> None:
    assert interrupted.stderr is not None
    interrupted.stderr.readline()
    time.sleep(0.1)
    interrupted.send_signal(signal.SIGINT)
    out, err = interrupted.communicate(timeout=SECONDS)
    assert (interrupted.returncode, out, err.strip()) == (130, b"", b"")


def test_two_hundred_thousand_findings_are_reported(start: Start) -> None:
    for number in range(152):
        write({f"many/{number:03}.yaml": MANY})
    done = start(*CHECK, "many", "-q", "-f", "concise", "--lang", "en")
    assert (done.returncode, done.stderr, done.stdout.count(b"\n")) == (1, b"", 152 * 1_320)
