"""waive as a process that is killed, shut out or raced: the plan is whole, and nobody is misled."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import BAD, GOOD, Done, Run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and rights of POSIX")

DECISION = ("--reason", "één duo", "--decision", "GS 2027-05-14", "--by", "college")
MAIN = "from portcheck.cli.main import main\nmain()\n"
HEED = "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
"""What a process does that was started in the background, where a shell has it ignore Ctrl-C."""
SECONDS = 20
"""What no run may take."""
ROUNDS = 12
NOBODY = 65534


@pytest.fixture(autouse=True)
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(BAD, encoding="utf-8")
    return file


def python(script: str, *arguments: str) -> "subprocess.Popen[str]":
    """Start a script that runs portcheck."""
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def ended(process: "subprocess.Popen[str]") -> Done:
    out, err = process.communicate(timeout=SECONDS)
    return Done(process.returncode, out, err)


def waive_with(hook: str, rule: str = "UTR202") -> Done:
    """Run waive in a process of its own, after a hook has been set."""
    return ended(python(HEED + hook + MAIN, "waive", "plan.yaml", rule, *DECISION))


def sent_in(function: str, number: signal.Signals) -> str:
    """Give the hook by which a process sends itself a signal instead of calling a function."""
    return (
        "import os, time\n"
        f"def stopped(*_arguments):\n    os.kill(os.getpid(), {number:d})\n    time.sleep(9)\n"
        f"os.{function} = stopped\n"
    )


STEPS = ["fsync", "chmod", "replace"]
BUSY = "is being edited already; where that is not so, remove"


@pytest.mark.parametrize("step", STEPS)
def test_who_is_killed_leaves_the_plan_as_it_was_and_says_how_to_go_on(
    step: str, plan: Path, run: Run
) -> None:
    assert waive_with(sent_in(step, signal.SIGKILL)).code == -signal.SIGKILL
    assert plan.read_text("utf-8") == BAD
    draft = plan.with_name("plan.yaml.lock")
    assert list(plan.parent.iterdir()) in ([plan, draft], [draft, plan])
    refused = run("waive", "plan.yaml", "UTR202", *DECISION)
    assert refused == Done(2, "", f"portcheck: plan.yaml {BUSY} {draft}\n")
    draft.unlink()
    assert run("waive", "plan.yaml", "UTR202", *DECISION).code == 0


@pytest.mark.parametrize("step", STEPS)
def test_who_is_interrupted_leaves_nothing_behind(step: str, plan: Path) -> None:
    assert waive_with(sent_in(step, signal.SIGINT)).code == 130
    assert (list(plan.parent.iterdir()), plan.read_text("utf-8")) == ([plan], BAD)


def test_who_is_interrupted_once_it_is_written_leaves_it_written(plan: Path) -> None:
    hook = (
        "import os, signal, time\nreplace = os.replace\n"
        "def stopped(*names):\n    replace(*names)\n    os.kill(os.getpid(), signal.SIGINT)\n"
        "    time.sleep(9)\n"
        "os.replace = stopped\n"
    )
    assert waive_with(hook).code == 130
    assert list(plan.parent.iterdir()) == [plan]
    assert plan.read_text("utf-8").startswith(f"{BAD}afwijkingen:\n")


def test_what_another_wrote_after_the_plan_was_read_stays(plan: Path) -> None:
    hook = (
        "import os\nopened = os.open\n"
        "def late(name, *flags, **more):\n"
        "    if str(name).endswith('.lock'):\n"
        "        open('plan.yaml', 'a').write('# hand\\n')\n"
        "    return opened(name, *flags, **more)\n"
        "os.open = late\n"
    )
    done = waive_with(hook)
    assert done == Done(2, "", "portcheck: plan.yaml has changed meanwhile; nothing was written\n")
    assert (list(plan.parent.iterdir()), plan.read_text("utf-8")) == ([plan], f"{BAD}# hand\n")


TWO = GOOD.replace("[Sport]", "[Mobiliteit, Financiën, Water]")
REFUSALS = (BUSY, "has changed meanwhile; nothing was written")


@pytest.mark.parametrize("_round", range(ROUNDS))
def test_of_two_who_waive_at_once_each_lands_whole_or_is_refused(_round: int, plan: Path) -> None:
    plan.write_text(TWO, encoding="utf-8")
    rules = {"UTR201": "water-met-mobiliteit", "UTR202": "mobiliteit-met-financien"}
    started = {id_: python(MAIN, "waive", "plan.yaml", id_, *DECISION) for id_ in rules}
    done = {id_: ended(process) for id_, process in started.items()}
    text = plan.read_text("utf-8")
    assert {id_: text.count(f"regel: {name}\n") for id_, name in rules.items()} == {
        id_: int(one.code == 0) for id_, one in done.items()
    }
    refused = [one.err for one in done.values() if one.code]
    assert [err for err in refused if not any(reason in err for reason in REFUSALS)] == []
    assert len(refused) < len(rules)
    assert text.count("    door: college\n    feiten: f") == len(rules) - len(refused)
    assert list(plan.parent.iterdir()) == [plan]


PUT = f"""
import os, sys
from portcheck.cli.replacing import put
from portcheck.errors import PortcheckError
if os.geteuid() == 0:  # root is refused nothing
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
try:
    put(sys.argv[1], b"before", b"after")
except PortcheckError as error:
    print(error)
"""


@pytest.fixture
def shared() -> Iterator[Path]:
    """Give a folder that whoever is not root can reach."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
        os.chmod(folder, 0o700)


@pytest.mark.parametrize(
    ("file_mode", "folder_mode", "content"),
    [
        pytest.param(0o444, 0o777, b"before", id="a read-only plan"),
        pytest.param(0o666, 0o555, b"before", id="a read-only folder"),
        pytest.param(0o666, 0o777, b"after", id="neither"),
    ],
)
def test_what_is_read_only_is_not_written(
    file_mode: int, folder_mode: int, content: bytes, shared: Path
) -> None:
    file = shared / "plan.yaml"
    file.write_bytes(b"before")
    file.chmod(file_mode)
    shared.chmod(folder_mode)
    done = ended(python(PUT, str(file)))
    said = f"{file}: cannot be written: Permission denied\n" if content == b"before" else ""
    assert done == Done(0, said, "")
    assert (list(shared.iterdir()), file.read_bytes()) == ([file], content)
    assert file.stat().st_mode & 0o777 == file_mode


def test_a_link_to_a_plan_stays_a_link(plan: Path, run: Run) -> None:
    folder = plan.parent / "elders"
    folder.mkdir()
    real = plan.rename(folder / "echt.yaml")
    real.chmod(0o640)
    plan.symlink_to(real)
    assert run("waive", "plan.yaml", "UTR202", *DECISION).code == 0
    assert (plan.is_symlink(), plan.resolve()) == (True, real)
    assert real.read_text("utf-8").startswith(f"{BAD}afwijkingen:\n")
    assert (real.stat().st_mode & 0o777, list(folder.iterdir())) == (0o640, [real])


def test_a_link_to_a_plan_that_is_being_edited_is_refused(plan: Path, run: Run) -> None:
    link = plan.with_name("link.yaml")
    link.symlink_to("plan.yaml")
    plan.with_name("plan.yaml.lock").touch()
    assert BUSY in run("waive", "link.yaml", "UTR202", *DECISION).err
    assert plan.read_text("utf-8") == BAD
