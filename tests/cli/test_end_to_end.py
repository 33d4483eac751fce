"""portcheck as a process of its own: streams, encodings and pipes as the system gives them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import BAD, DAY, ERROR, GOOD, WARNING, write

COMMAND = [sys.executable, "-m", "portcheck"]
CHECK = [*COMMAND, "check", "--as-of", DAY]
SECONDS = 20
"""What no run may take; the whole of this module takes a few."""

Start = Callable[..., "subprocess.CompletedProcess[bytes]"]


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Start:
    """Run a command with further variables in its environment."""
    for name in ("PYTHONIOENCODING", "PYTHONUTF8", "PYTHONDONTWRITEBYTECODE"):
        monkeypatch.delenv(name, raising=False)
    write({"plan.yaml": BAD, "good.yaml": GOOD})

    def run(
        *command: str, stdin: bytes = b"", **variables: str
    ) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run(
            command,
            input=stdin,
            capture_output=True,
            env={**os.environ, **variables},
            timeout=SECONDS,
            check=False,
        )

    return run


def test_findings_go_to_stdout_and_notices_to_stderr(start: Start) -> None:
    done = start(*CHECK, "-q", "-f", "concise", "plan.yaml", "gone.yaml")
    assert (done.returncode, done.stdout.decode(), done.stderr.decode()) == (
        2,
        ERROR + WARNING,
        "portcheck: gone.yaml: does not exist\n",
    )


def test_a_clean_plan_ends_well(start: Start) -> None:
    done = start(*CHECK, "-q", "good.yaml")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_standard_input_is_judged(start: Start) -> None:
    done = start(
        *CHECK, "-q", "-f", "concise", "-", "--stdin-filename", "plan.yaml", stdin=BAD.encode()
    )
    assert (done.returncode, done.stdout.decode()) == (1, ERROR + WARNING)


SIGNS = BAD.replace("A. Jansen", "Żoë 😀")


@pytest.mark.parametrize("encoding", ["ascii:strict", "cp1252"])
@pytest.mark.parametrize("format_", ["text", "concise", "table", "json"])
def test_an_output_that_lacks_letters_does_not_stop_the_report(
    encoding: str, format_: str, start: Start
) -> None:
    write({"plan.yaml": SIGNS})
    done = start(*CHECK, "plan.yaml", "-f", format_, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr, b"UTR202" in done.stdout) == (1, b"", True)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_json_is_json_in_every_encoding(encoding: str, start: Start) -> None:
    write({"plan.yaml": SIGNS})
    done = start(*CHECK, "plan.yaml", "-f", "json", PYTHONIOENCODING=encoding)
    assert "Żoë 😀" in {
        holder
        for finding in json.loads(done.stdout.decode("utf-8"))["findings"]
        for holder in finding["holders"]
    }


def test_a_letter_that_the_output_lacks_is_escaped(start: Start) -> None:
    write({"plan.yaml": SIGNS})
    done = start(
        *CHECK, "-q", "-f", "concise", "--select", "UTR202", "plan.yaml", PYTHONIOENCODING="cp1252"
    )
    assert done.stdout.decode("cp1252") == ERROR.replace("A. Jansen", "\\u017boë \\U0001f600")


def test_a_notice_that_the_terminal_cannot_show_is_escaped(start: Start) -> None:
    done = start(*CHECK, "-q", "Ż.yaml", PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stderr) == (2, b"portcheck: \\u017b.yaml: does not exist\n")


@pytest.mark.parametrize(
    ("command", "verdict"),
    [
        (["rules"], 0),
        (["explain", "UTR202"], 0),
        (["check", "good.yaml"], 0),
        (["check", "plan.yaml"], 1),
    ],
)
@pytest.mark.usefixtures("start")
def test_a_reader_that_leaves_early_changes_no_verdict(command: list[str], verdict: int) -> None:
    process = subprocess.Popen([*COMMAND, *command], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    with process:
        assert process.stderr is not None
        said = process.stderr.read()
        code = process.wait(SECONDS)
    assert (code, said) == (verdict, b"")


@pytest.mark.parametrize(
    ("redirection", "plan", "code"),
    [(">&-", "good.yaml", 0), (">&-", "plan.yaml", 1), ("2>&-", "gone.yaml", 2)],
)
def test_the_exit_code_is_the_same_without_a_stream_to_write_to(
    redirection: str, plan: str, code: int, start: Start
) -> None:
    done = start("sh", "-c", f'exec "$@" {redirection}', "sh", *CHECK, plan)
    assert (done.returncode, b"Traceback" in done.stderr) == (code, False)


def test_without_standard_input_it_cannot_be_read(start: Start) -> None:
    done = start("sh", "-c", 'exec "$@" <&-', "sh", *CHECK, "-")
    assert (done.returncode, b"Traceback" in done.stderr) == (2, False)


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be deleted there")
def test_a_folder_that_is_gone_is_no_mistake_of_portcheck(start: Start) -> None:
    Path("gone").mkdir()
    done = start("sh", "-c", 'cd gone && rmdir ../gone && exec "$@"', "sh", *CHECK)
    assert (done.returncode in (2, 3), b"Traceback" in done.stderr) == (True, False)


@pytest.mark.parametrize(
    "plan",
    [
        "plan: V\nbestuur: G\nportefeuillehouders:\n" + "- {}\n" * 9_900,
        GOOD.replace("[Sport]", f"[{'Sport, ' * 9_900}]"),
    ],
    ids=["9,900 misfits", "9,900 phrases on one line"],
)
def test_a_plan_with_very_many_faults_is_judged_in_seconds(plan: str, start: Start) -> None:
    write({"many.yaml": plan})
    options = ["-q", "-f", "concise", "--fail-on", "warning"]
    # of the processor: on a busy machine those of the clock say nothing
    limited = ["sh", "-c", 'ulimit -t 4; exec "$@"', "sh"]
    assert start(*limited, *CHECK, "many.yaml", *options).returncode == 1
