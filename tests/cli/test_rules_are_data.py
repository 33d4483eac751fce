"""Rules, registers and settings are data: none runs code, reads a file or commands a terminal."""

import json
import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from portcheck import bundled
from portcheck.reporters import FORMATS
from tests.cli.conftest import Done, Run, write

MARK = "m4rk3d"
"""Stands in every text of the hostile pack: what is run or compiled holds it nowhere."""
ESCAPES = "\\e[31m\\n::error::x\\r\\u202e\\u009b2J"
CODE = f"{{x.__class__}} {{0}} %(x)s $(id) `id` {{{{7*7}}}} __import__('os') {MARK}"
BOTH = f'{{nl: "{CODE} {ESCAPES}", en: "{CODE} {ESCAPES}"}}'
PACK = f"""\
name: eigen
version: "1{ESCAPES}"
authority: advies
title: {BOTH}
document: {BOTH}
bodies: ["{CODE}"]
"""
EXAMPLE = f'"plan: {MARK}{ESCAPES}"'
RULE = f"""\
id: EIG101
name: bos-met-zee
severity: error
kind: keep-apart
params: {{anchor: "bos{ESCAPES}", others: [zee]}}
source: {{section: "{CODE}{ESCAPES}"}}
summary: {BOTH}
why: {BOTH}
help: {BOTH}
examples: {{bad: [{EXAMPLE}], good: [{EXAMPLE}]}}
"""
AREA = f"""\
id: EIG102
name: gebied
severity: warning
kind: area-portfolio
params: {{area_words: ["regio", "{ESCAPES}"], area_roles: ["{CODE}"]}}
source: {{section: "1", document: {BOTH}}}
summary: {BOTH}
why: {BOTH}
help: {BOTH}
examples: {{bad: [{EXAMPLE}], good: [{EXAMPLE}]}}
"""
TOPICS = f"""\
topics:
  "bos{ESCAPES}":
    {{label: {BOTH}, aliases: [bos, "{CODE}", "(a+)+$", "bos * * *"], decoys: ["bosbes {MARK}"]}}
  zee: {{label: {BOTH}, aliases: [zee, "z.*e", "[z"], arguable: [kust]}}
endings: ["{ESCAPES}", "(x+x+)+y"]
"""
PLAN = """\
plan: V
bestuur: Gemeente Voorbeeld
portefeuillehouders:
  - {naam: A, onderwerpen: [Bos en zee, regio Noord, kust, zeee]}
  - {naam: B, onderwerpen: [bosbes m4rk3d, bos x y z]}
"""
SETTINGS = "packs: [./regels]\ntopics: {zee: {aliases: ['(b+)+', 'golf *']}}\nexclude: ['(a+)+$']\n"
FILES = {
    "regels/pack.yaml": PACK,
    "regels/EIG101.yaml": RULE,
    "regels/EIG102.yaml": AREA,
    "regels/topics.yaml": TOPICS,
    "plan.yaml": PLAN,
    "portcheck.yaml": SETTINGS,
}

COMMANDS = {
    "explain": ("explain", "EIG101"),
    "explain another": ("explain", "EIG102"),
    "rules": ("rules",),
    "rules as JSON": ("rules", "-f", "json"),
    "topics": ("topics", "plan.yaml"),
    "topics as JSON": ("topics", "plan.yaml", "-f", "json"),
    "test": ("test", "./regels"),
    **{f"check as {form}": ("check", "plan.yaml", "-f", form) for form in FORMATS},
    "check -v": ("check", "plan.yaml", "-v", "--statistics"),
}


@pytest.fixture(autouse=True)
def files() -> None:
    write(FILES)


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_text_of_a_rule_commands_a_terminal_or_a_log(
    command: tuple[str, ...], lang: str, run: Run
) -> None:
    done = run(*command, "--lang", lang)
    shown = done.out + done.err
    assert done.code in (0, 1)
    assert [sign for sign in shown if not sign.isprintable() and sign != "\n"] == []
    assert "\n::error::x" not in shown


def test_no_text_of_a_rule_is_a_template(run: Run) -> None:
    found = json.loads(run("check", "plan.yaml", "-f", "json", "--lang", "en").out)["findings"]
    assert all(CODE in f["why"] for f in found if f["rule"].startswith("EIG"))
    assert {f["rule"] for f in found} >= {"EIG101", "EIG102"}


WATCH = f"""
import json, os, sys
seen = []
def watch(event, arguments):
    if event == "open":
        seen.append([event, os.fsdecode(arguments[0]) if arguments[0] != -1 else ""])
    elif event in ("exec", "compile", "import", "object.__getattr__"):
        seen.append([event, str(arguments)[:2000]]) if {MARK!r} in repr(arguments) else None
    elif event.partition(".")[0] in {{"os", "shutil", "subprocess", "socket", "ctypes", "urllib",
                                     "ftplib", "pickle", "pty", "signal", "tempfile", "code"}}:
        seen.append([event, str(arguments)])
sys.addaudithook(watch)
from portcheck.cli.main import main
try:
    main()
finally:
    with open("seen.json", "w") as file:
        json.dump(seen, file)
"""
LOOKING = {"os.listdir", "os.scandir", "os.walk", "os.fwalk"}
KEEPING = {"os.mkdir", "os.rename", "os.remove", "os.utime", "os.chmod", "tempfile.mkstemp"}
"""What the cache of judged plans does, in its own folder."""


def watched(*arguments: str) -> list[tuple[str, str]]:
    """Run portcheck with a hook on all that Python lets be audited, and give what was done."""
    subprocess.run([sys.executable, "-c", WATCH, *arguments], capture_output=True, check=False)
    seen: list[Any] = json.loads(Path("seen.json").read_text(encoding="utf-8"))
    return [(event, said) for event, said in seen]


@pytest.mark.parametrize("command", [COMMANDS["check as text"], COMMANDS["test"], ("rules",)])
def test_a_hostile_pack_opens_no_file_and_starts_nothing(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    allowed = [
        *(sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")),
        *(sys.prefix, sys.base_prefix, os.path.dirname(os.path.dirname(bundled.__file__))),
        *(bundled.folder("rules"), bundled.folder("schemas"), str(tmp_path)),
    ]
    done = watched(*command)
    assert {event for event, _ in done} <= {"open", *LOOKING, *KEEPING}
    opened = {os.path.realpath(said) for event, said in done if event == "open" and said}
    inside = tuple(os.path.join(os.path.realpath(folder), "") for folder in allowed)
    assert {file for file in opened if not file.startswith(inside) and file != os.devnull} == set()
    assert str(tmp_path / "regels" / "EIG101.yaml") in opened


@pytest.mark.parametrize(
    ("schema", "key"),
    [
        ('{pattern: "(a+)+$"}', "pattern"),
        ('{properties: {naam: {pattern: "(a|a)*b"}}}', "pattern"),
        ('{patternProperties: {"(a+)+$": {}}}', "patternProperties"),
        ('{format: regex, $ref: "#"}', "$ref"),
        ('{items: {$ref: "file:///etc/passwd"}}', "$ref"),
        ('{$ref: "http://localhost/x"}', "$ref"),
        ("{anyOf: [{anyOf: []}]}", "anyOf"),
    ],
)
def test_a_schema_that_may_take_for_ever_or_reach_out_is_refused(
    schema: str, key: str, lines: Run
) -> None:
    rule = RULE.replace("keep-apart", "fits-schema").replace(
        f'params: {{anchor: "bos{ESCAPES}", others: [zee]}}',
        f"params:\n  path: [portefeuillehouders]\n  schema: {schema}",
    )
    write({"regels/EIG101.yaml": rule})
    done = lines("plan.yaml", "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert f'EIG101.yaml:7:{11 + schema.index(key)}: unknown key "{key}"' in done.err


TAGGED = [
    "!!python/object/apply:os.system ['touch ran']",
    "!!python/object/new:os.system ['touch ran']",
    "!!python/name:os.system",
    "!!python/module:os",
    "!<tag:yaml.org,2002:python/object/apply:os.system> ['touch ran']",
    "!include /etc/passwd",
    "!!binary eA==",
]


@pytest.mark.parametrize("tagged", TAGGED)
@pytest.mark.parametrize(
    "file", ["regels/pack.yaml", "regels/EIG101.yaml", "regels/topics.yaml", "portcheck.yaml"]
)
def test_a_tag_makes_nothing(file: str, tagged: str, check: Run) -> None:
    write({file: f"{FILES[file]}x: {tagged}\n"})
    done = check("plan.yaml")
    assert (done.code, done.out, "is not read" in done.err) == (2, "", True)
    assert not Path("ran").exists()


@pytest.mark.parametrize("name", ["pack.yaml", "EIG101.yaml", "EIG103.yaml", "topics.yaml"])
def test_a_pipe_in_a_pack_is_not_waited_for(name: str, lines: Run) -> None:
    file = Path("regels", name)
    file.unlink(missing_ok=True)
    os.mkfifo(file)
    said = f"portcheck: {file}: cannot be read: Not a regular file\n"
    assert lines("plan.yaml", "--lang", "en").err.replace(f"{Path.cwd()}/", "") == said


@pytest.mark.parametrize("option", ["--config", "--baseline"])
def test_a_pipe_for_settings_or_a_baseline_is_not_waited_for(option: str, lines: Run) -> None:
    os.mkfifo("pipe")
    assert lines("plan.yaml", option, "pipe") == Done(
        2, "", "portcheck: pipe: cannot be read: Not a regular file\n"
    )


@pytest.mark.parametrize("name", ["pack.yaml", "EIG101.yaml", "EIG103.yaml", "topics.yaml"])
def test_a_link_in_a_pack_is_not_followed_out_of_it(name: str, lines: Run) -> None:
    write({"secret.yaml": "geheim: x\n"})
    file = Path("regels", name)
    file.unlink(missing_ok=True)
    file.symlink_to("../secret.yaml")
    said = f"portcheck: {file}: cannot be read: A link leads out of the folder\n"
    done = lines("plan.yaml", "--lang", "en")
    assert (done.code, done.err.replace(f"{Path.cwd()}/", "")) == (2, said)


def test_a_link_within_a_pack_is_a_file_of_it(lines: Run) -> None:
    Path("regels/EIG102.yaml").rename("regels/EIG102.txt")
    Path("regels/EIG102.yaml").symlink_to("EIG102.txt")
    assert "EIG102" in lines("plan.yaml").out


@pytest.mark.parametrize(
    ("pack", "reason"),
    [
        ("./../..", 'portcheck.yaml:1:9: there is no pack.yaml in the folder "./../.."'),
        ("../../../../../../etc", "etc"),  # what lies in it differs by machine
        ("./a\\0b", "cannot be read: its name holds a NUL character"),
        ("./", 'portcheck.yaml:1:9: there is no pack.yaml in the folder "./"'),
        ("./portcheck.yaml", 'portcheck.yaml:1:9: there is no folder "./portcheck.yaml"'),
        ("/dev", "/dev"),
    ],
)
def test_a_pack_that_is_none_is_refused_by_its_name(pack: str, reason: str, check: Run) -> None:
    write({"portcheck.yaml": f'packs: ["{pack}"]\n'})
    done = check("plan.yaml")
    assert (done.code, done.out, reason in done.err) == (2, "", True)


@pytest.mark.parametrize("name", ["EIG101\n", "bos-met-zee\n"])
def test_a_line_end_behind_a_name_forges_no_line(name: str, lines: Run) -> None:
    old = name.strip()
    write({"regels/EIG101.yaml": RULE.replace(f": {old}\n", f': "{old}\\n"\n')})
    Path("regels/EIG101.yaml").rename(f"regels/{'EIG101' + name[6:] * (name[0] == 'E')}.yaml")
    out = lines("plan.yaml", "--select", "EIG").out
    assert len(out.splitlines()) == 2


def test_an_example_with_a_deadly_plan_is_judged_as_any_plan(run: Run) -> None:
    write({"regels/EIG101.yaml": RULE.replace(EXAMPLE, json.dumps("[" * 40_000))})
    assert run("test", "./regels").code == 1
