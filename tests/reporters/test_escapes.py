"""Nothing in a plan commands the terminal that a report is shown on."""

import json
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Report
from portcheck.reporters import FORMATS, View, rendered
from portcheck.rulebook.assembly import assemble
from tests.conftest import DAY
from tests.reporters.awkward import awkward

RULEBOOK = assemble()
TEXTS = sorted(FORMATS.keys() - {"json"})
ESCAPES = r"\e[31m\a\u009b2J\u202e\n\r\t\u200f\x7f"
PLAN = rf"""
plan: "P{ESCAPES}"
bestuur: "Provincie{ESCAPES}"
portefeuillehouders:
  - naam: "A{ESCAPES}"
    vervanger: "B{ESCAPES}"
    onderwerpen: ["Water{ESCAPES} en Mobiliteit", "Financiën{ESCAPES}", "Gebied X{ESCAPES}"]
  - {{naam: "A{ESCAPES}", vervanger: "A{ESCAPES}", onderwerpen: ["Bodem{ESCAPES}"]}}
verbonden_partijen: [{{naam: "V{ESCAPES}", eigenaar: "X{ESCAPES}", opdrachtgever: "X{ESCAPES}"}}]
opgaven: [{{naam: "O{ESCAPES}", opdrachtgever: "X{ESCAPES}"}}]
afwijkingen:
  - {{regel: "X{ESCAPES}", reden: r, besluit: b, door: d}}
  - {{regel: UTR201, betreft: "X{ESCAPES}", reden: r, besluit: b, door: d}}
  - {{regel: UTR202, feiten: "X{ESCAPES}", reden: r, besluit: b, door: d}}
  - {{regel: UTR401, reden: "r{ESCAPES}", besluit: "b{ESCAPES}", door: "d{ESCAPES}"}}
"""
TEXT_OF_BAD = [
    pytest.param(PLAN, id="a plan that fits"),
    pytest.param(
        f'"k{ESCAPES}": x\nplan: "{ESCAPES}"\nstand: "{ESCAPES}"\n', id="one that does not"
    ),
    pytest.param("plan: x\nraw: \x1b[31m\n", id="a raw escape"),
    pytest.param("plan: x\nraw: \x9b31m\n", id="a raw escape of one character"),
    pytest.param(f'"k{ESCAPES}": 1\n"k{ESCAPES}": 2\n', id="a doubled key"),
    pytest.param("plan: !\x85\u202etag x\n", id="a tag"),
    pytest.param("plan: \u202e\u200f\xad*x\n", id="marks of direction"),
]


def shown(text: str, name: str, lang: str) -> str:
    judged = lint(text.encode(), "pl\x1b[1man.yaml", Question(RULEBOOK, lang, DAY))
    assert judged.findings
    return rendered(name, Report(DAY, (judged,)), View(lang, statistics=True))


def unprintable(text: str) -> list[str]:
    return sorted(
        {character for character in text if not (character.isprintable() or character == "\n")}
    )


@pytest.mark.parametrize(("name", "lang"), list(product(TEXTS, ("nl", "en"))))
@pytest.mark.parametrize("text", TEXT_OF_BAD)
def test_no_character_that_commands_a_terminal_is_shown(text: str, name: str, lang: str) -> None:
    assert unprintable(shown(text, name, lang)) == []


@pytest.mark.parametrize("name", TEXTS)
def test_an_awkward_report_is_printable(name: str) -> None:
    assert unprintable(rendered(name, awkward("nl"), View("nl"))) == []


def test_json_holds_no_control_character_of_a_plan() -> None:
    commands = [c for c in shown(PLAN, "json", "nl") if ord(c) < 32 or 127 <= ord(c) < 160]
    assert set(commands) == {"\n"}


@pytest.mark.parametrize(
    "mark",
    [chr(code) for code in (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))],
)
def test_json_holds_no_mark_of_direction(mark: str) -> None:
    text = PLAN.replace('naam: "A', f'naam: "A{mark}')
    assert mark not in shown(text, "json", "nl")


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@settings(deadline=None, derandomize=True, max_examples=100)
@given(words, words, st.sampled_from(TEXTS), st.sampled_from(("nl", "en")))
def test_whatever_the_names_every_line_is_printable(
    name: str, phrase: str, form: str, lang: str
) -> None:
    holders = [
        {"naam": f"A{name}", "onderwerpen": [f"Water en Mobiliteit {phrase}", "Financiën"]},
        {"naam": "B", "vervanger": f"B{name}", "onderwerpen": [f"Bodem ({phrase})", phrase + "x"]},
    ]
    plan = {"plan": phrase + "x", "bestuur": f"Provincie {name}", "portefeuillehouders": holders}
    text = json.dumps(plan, ensure_ascii=False, indent=1)
    assert unprintable(shown(text, form, lang)) == []


@settings(deadline=None, derandomize=True, max_examples=100)
@given(words, words)
def test_a_finding_is_one_line_of_the_concise_format(name: str, phrase: str) -> None:
    holders = [{"naam": f"A{name}", "onderwerpen": [f"Water en Mobiliteit {phrase}"]}]
    plan = {"plan": "x", "bestuur": f"Provincie {name}", "portefeuillehouders": holders}
    text = json.dumps(plan, ensure_ascii=False)
    judged = lint(text.encode(), "plan.yaml", Question(RULEBOOK, "en", DAY))
    lines = rendered("concise", Report(DAY, (judged,)), View("en", quiet=True)).splitlines()
    assert len(lines) == len(judged.findings)
