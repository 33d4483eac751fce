"""Many plans are judged by several processes, and the output is that of one."""

import io
import json
import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from portcheck.cli import judging, progress, workers
from portcheck.cli.cache import Cache
from portcheck.cli.judging import CHUNK, How, Judge, cores, judge_all
from portcheck.cli.settings import Settings
from portcheck.cli.sources import PlanFile
from portcheck.errors import PortcheckError
from portcheck.lint.report import Judged
from portcheck.rulebook.configuration import Configuration, read_configuration
from tests.cli.conftest import BAD, DAY, GOOD, Run, write
from tests.repository import Repository

MANY = 2 * CHUNK + 5


@pytest.fixture
def plans() -> None:
    texts = (BAD, GOOD, "plan: [\n", BAD.replace("Sport", "Water"))
    write({f"plan-{number:03}.yaml": texts[number % 4] for number in range(MANY)})


@pytest.mark.usefixtures("plans")
@pytest.mark.parametrize("form", ["text", "json", "sarif"])
def test_the_output_is_the_same_whatever_the_number_of_processes(form: str, check: Run) -> None:
    one, two, three = (check("--no-cache", "-f", form, "--jobs", jobs) for jobs in ("1", "2", "3"))
    assert one == two == three
    assert one.code == 1


@pytest.mark.usefixtures("plans")
def test_more_plans_than_may_wait_are_judged_in_order(
    check: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = check("--no-cache", "-f", "json", "--jobs", "1")
    monkeypatch.setattr(judging, "CHUNK", 2)
    assert check("--no-cache", "-f", "json", "--jobs", "2") == expected


@pytest.mark.usefixtures("plans")
def test_what_several_processes_judged_is_remembered_for_one(check: Run) -> None:
    first = check("--jobs", "2")
    assert len([file for file in Path(".cache").rglob("*") if len(file.name) == 62]) == MANY
    assert check("--jobs", "1") == first


@pytest.mark.usefixtures("plans")
def test_what_is_wrong_with_the_rules_is_said_once(check: Run) -> None:
    write({"portcheck.yaml": "severity: {UTR999: off}\n"})
    done = check("--jobs", "2")
    assert (done.code, done.err.count("\n")) == (2, 1)


@pytest.mark.usefixtures("plans")
def test_settings_hold_in_every_process(check: Run) -> None:
    write({"portcheck.yaml": "severity: {UTR202: off}\n"})
    done = check("--jobs", "2", "-f", "concise", "--no-cache")
    assert ("UTR202" in done.out, "PC021" in done.out) == (False, True)


def test_few_plans_are_judged_by_one_process(check: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "judged_by", pytest.fail)
    write({f"plan-{number:03}.yaml": GOOD for number in range(2 * CHUNK - 1)})
    assert check("--jobs", "2").code == 0


@pytest.mark.parametrize("jobs", ["0", "-1", "x"])
def test_a_number_of_processes_is_one_or_more(jobs: str, check: Run) -> None:
    assert check("--jobs", jobs).code == 2


def test_as_many_processes_as_cores_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cores() >= 1
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 7)
    assert cores() == 7


def test_a_judge_survives_the_way_to_another_process(tmp_path: Path) -> None:
    write({"portcheck.yaml": "severity: {UTR202: off}\nlang: nl\n"})
    settings = Settings(read_configuration("portcheck.yaml"), "nl", ())
    judge = Judge(settings, How(DAY, jobs=2), Cache(str(tmp_path / "cache")))
    plan = PlanFile("plan.yaml", BAD.encode())
    there = pickle.loads(pickle.dumps(judge))  # noqa: S301 - our own
    assert there(plan) == judge(plan)
    assert [finding.rule for finding in judge(plan).findings] == ["PC021"]


def test_a_worker_judges_in_order_and_leaves_ctrl_c_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    handled: list[object] = []
    monkeypatch.setattr(signal, "signal", lambda *told: handled.append(told))
    monkeypatch.setattr(workers, "_answer", [])
    workers._begin(lambda plan: plan.file)  # type: ignore[arg-type,return-value]  # any answer
    answers: list[object] = list(workers._judge([PlanFile("b", b""), PlanFile("a", b"")]))
    assert (answers, handled) == (["b", "a"], [(signal.SIGINT, signal.SIG_IGN)])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal to send")
def test_ctrl_c_ends_all_processes_without_a_complaint() -> None:
    write({f"plan-{number:04}.yaml": BAD for number in range(6000)})
    command = [sys.executable, "-m", "portcheck", "check", "--jobs", "2", "--no-cache"]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509
    )
    time.sleep(0.8)  # started, and far from done
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, b"")


def _end_itself(plan: PlanFile) -> Judged:  # at the top of the file, to be found by the worker
    if plan.file == "b":
        os._exit(9)
    return Judged(plan.file, (), (), ())


def test_a_process_that_the_system_ends_is_told_without_a_traceback() -> None:
    chunks = iter([[PlanFile("a", b"")], [PlanFile("b", b"")], [PlanFile("c", b"")]])
    with pytest.raises(PortcheckError, match="memory ran out; try --jobs 1"):
        list(workers.judged_by(2, _end_itself, chunks))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def counted(items: Iterator[int], monkeypatch: pytest.MonkeyPatch, patience: float) -> str:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(progress, "PATIENCE", patience)
    assert list(progress.shown(items, "nl")) == [0, 1, 2]
    return terminal.getvalue()


def test_a_long_run_is_counted_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "bekeken" in counted(iter(range(3)), monkeypatch, patience=-1)


def test_a_short_run_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert counted(iter(range(3)), monkeypatch, patience=60) == ""


def test_what_is_no_terminal_is_shown_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "PATIENCE", -1)
    assert list(progress.shown(iter(range(3)), "nl")) == [0, 1, 2]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(("is_shown", "judged"), [(True, 3), (False, 1)])
def test_where_a_bar_may_be_shown_the_report_waits_for_its_end(
    *, is_shown: bool, judged: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "shows", lambda: is_shown)
    seen: list[str] = []

    def lint(plan: PlanFile) -> Judged:
        seen.append(plan.file)
        return Judged(plan.file, (), (), ())

    by = Judge(Settings(Configuration(), "nl", ()), How(DAY))
    monkeypatch.setattr(by, "_lint", lint)
    judge_all([PlanFile(name, b"") for name in "abc"], by)
    assert len(seen) == judged


def test_the_rules_of_a_commit_are_applied_by_one_process(tmp_path: Path, check: Run) -> None:
    repository = Repository(tmp_path)
    plans: dict[str, str | bytes] = {f"plan-{number:03}.yaml": BAD for number in range(MANY)}
    repository.commit({**plans, "portcheck.yaml": "severity: {UTR202: off}\n"})
    write({"portcheck.yaml": "lang: en\n"})
    found = json.loads(check("--since", "HEAD", "--jobs", "2", "-f", "json").out)["findings"]
    assert {(f["rule"], f["state"]) for f in found} == {
        ("UTR202", "new"),
        ("PC021", "unchanged"),
    }
