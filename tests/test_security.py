"""What SECURITY.md promises: each promise names its test, and what needs none elsewhere is here."""

import ast
import json
import os
import re
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from portcheck.reporters import FORMATS
from tests.cli.conftest import BAD, GOOD

ROOT = Path(__file__).parent.parent
PROMISES = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", PROMISES)
PORTCHECK = Path(sysconfig.get_path("scripts")) / "portcheck"
DATED = ["--as-of", "2026-01-01", "--fail-on", "never"]


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_a_test_that_holds_a_promise_exists(file: str, test: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    assert test in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_promise_names_its_test() -> None:
    promised, _, _ = PROMISES.partition("## Out of scope")
    promises = re.findall(r"^- .+(?:\n  .+)*", promised, re.MULTILINE)
    assert [promise for promise in promises if "`tests/" in promise] == promises != []


def run(*command: str | Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    """Run a command in a folder, without anybody's settings."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8", "HOME": str(folder)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# Python tells a hook of all that reaches outside the process
WATCHED = """
import json, os, sys
reached = []
def watch(event, arguments):
    kind = event.partition(".")[0]
    writes = event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    if writes or kind in {"socket", "subprocess", "shutil", "tempfile", "urllib", "http"}:
        reached.append([event, repr(arguments)])
    elif kind == "os" and event not in {"os.listdir", "os.scandir", "os.walk"}:
        reached.append([event, repr(arguments)])
sys.addaudithook(watch)
sys.argv[0] = "portcheck"
from portcheck.cli.main import main
try:
    main()
finally:
    print(json.dumps(reached), file=sys.stderr)
"""
NO_PLAN = GOOD.replace("naam:", "name:")
READING = [
    *(["check", ".", "--no-cache", "--format", form, *DATED] for form in FORMATS),
    ["topics", "bad.yaml"],
    ["waivers", "bad.yaml"],
    ["coverage", "bad.yaml", "--format", "diff"],
    ["rules"],
    ["rules", "--lint", "utrecht-2019"],
    ["explain", "UTR202"],
    ["kinds", "keep-apart"],
    ["schema", "rule"],
    ["compare", "good.yaml", "bad.yaml", *DATED],
    ["test", "utrecht-2019"],
]


def reached(folder: Path, *arguments: str) -> list[list[str]]:
    """List what a command did beyond reading files."""
    done = run(sys.executable, "-I", "-B", "-c", WATCHED, *arguments, folder=folder)
    *said, last = done.stderr.splitlines()
    assert done.returncode in {0, 1}, "\n".join(said)
    events: list[list[str]] = json.loads(last)
    return events


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """A folder with a good plan, a bad one, and one that does not fit."""
    for name, text in {"good": GOOD, "bad": BAD, "no plan": NO_PLAN}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("arguments", READING, ids=" ".join)
def test_a_command_that_judges_only_reads_files(arguments: list[str], plans: Path) -> None:
    assert reached(plans, *arguments) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", ".", "--no-cache", "--output", "json=written", *DATED],
        ["baseline", "bad.yaml", "--output", "written"],
        ["schema", "plan", "--output", "written"],
    ],
    ids=" ".join,
)
def test_a_command_that_writes_opens_what_it_is_told_and_no_more(
    arguments: list[str], plans: Path
) -> None:
    ((event, of_what),) = reached(plans, *arguments)
    assert (event, of_what.split(", ")[0]) == ("open", "('written'")


def test_what_is_remembered_lies_in_the_users_cache_alone(plans: Path) -> None:
    events = reached(plans, "check", ".", *DATED)
    cache = repr(str(plans / ".cache"))[:-1]
    assert {event for event, _ in events} == {"os.mkdir", "open", "os.rename", "os.utime"}
    assert [of_what for _, of_what in events if not of_what.startswith(f"({cache}")] == []


@pytest.mark.parametrize("tag", ["!!python/object/apply:os.system", "!!python/name:os", "!x"])
def test_a_tag_that_asks_for_code_is_refused(tag: str, plans: Path) -> None:
    (plans / "bad.yaml").write_text(f"plan: {tag} [touch touched]\n", encoding="utf-8")
    done = run(PORTCHECK, "check", "bad.yaml", "-q", "-f", "concise", "--lang", "en", folder=plans)
    assert (done.returncode, re.findall(r"the tag (\S+) is not read", done.stdout)) == (
        1,
        [tag],
    )


HOSTILE = "{0.__class__} {nl} %s $(touch touched) `touch touched` <script>"
PACK = {
    "pack.yaml": f"""\
name: eigen
version: "1"
authority: advies
title: {{nl: "{HOSTILE}", en: "{HOSTILE}"}}
document: {{nl: "{HOSTILE}", en: "{HOSTILE}"}}
""",
    "EIG101.yaml": f"""\
id: EIG101
name: te-weinig
severity: error
kind: holder-count
params: {{function: gedeputeerde, min: 4}}
source: {{section: "{HOSTILE}"}}
summary: {{nl: "{HOSTILE}", en: "{HOSTILE}"}}
why: {{nl: "{HOSTILE}", en: "{HOSTILE}"}}
help: {{nl: "{HOSTILE}", en: "{HOSTILE}"}}
examples:
  bad: ["plan: a"]
  good: ["plan: b"]
""",
}
TOUCH = "open('touched', 'w')\n"
CODE = ["click.py", "json.py", "sitecustomize.py", "ruamel/__init__.py", "regels/__init__.py"]
CODE += ["regels/EIG101.py", "conftest.py", "portcheck.py"]


def test_a_text_of_a_rule_is_neither_code_nor_a_template(plans: Path) -> None:
    (plans / "regels").mkdir()
    for name, text in PACK.items():
        (plans / "regels" / name).write_text(text, encoding="utf-8")
    done = run(PORTCHECK, "explain", "EIG101", "--pack", "./regels", folder=plans)
    assert done.returncode == 0, done.stderr
    assert HOSTILE in " ".join(done.stdout.split())
    assert not (plans / "touched").exists()


def test_nothing_is_imported_from_the_folder_of_the_plans(plans: Path) -> None:
    for name in CODE:
        file = plans / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(TOUCH, encoding="utf-8")
    for name, text in PACK.items():
        (plans / "regels" / name).write_text(text, encoding="utf-8")
    run(PORTCHECK, "check", ".", "--pack", "./regels", *DATED, folder=plans)
    assert not (plans / "touched").exists()


@pytest.mark.parametrize(
    "name", ["os", "os:system", "./regels/../../../../../etc", "https://example.invalid/pack"]
)
def test_a_pack_is_a_bundled_name_or_a_folder_of_yaml(name: str, plans: Path) -> None:
    done = run(PORTCHECK, "check", "good.yaml", "--pack", name, folder=plans)
    assert (done.returncode, done.stdout, done.stderr[:11]) == (2, "", "portcheck: ")


BY_NAME = re.compile(
    r"\b(?:install|add|download|uvx)\b(?: +-[\w=.-]+)* +['\"]?portcheck(?![\w./:-])"
)
SHOWN = ["*.md", "*.toml", "*.yaml", "*.yml", "Makefile", "docs/**/*.md", "examples/**/*", ".ci/*"]


@pytest.mark.parametrize("said", ["pipx install portcheck", 'pip install -U "portcheck[suggest]"'])
def test_installing_by_the_name_alone_is_noticed(said: str) -> None:
    assert BY_NAME.search(said)


def test_nothing_says_to_install_portcheck_by_its_name() -> None:
    files = {file for pattern in SHOWN for file in ROOT.glob(pattern) if file.is_file()}
    files |= {f for f in (ROOT / "portcheck").rglob("*") if f.suffix in (".py", ".yaml", ".md")}
    assert len(files) > 200
    saying = [f for f in files if BY_NAME.search(f.read_text(encoding="utf-8"))]
    assert saying == []
