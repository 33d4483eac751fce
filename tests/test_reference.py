"""The pages of reference say what is so now, lead where they say, and their advice works."""

import re
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from ruamel.yaml import YAML

from portcheck.kinds import KINDS
from portcheck.rulebook.assembly import alone, assemble
from portcheck.rulebook.configuration import read_configuration
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from reference.__main__ import DOCS, WRITTEN, main
from reference.markdown import sentence, table
from tests.conftest import Judge
from tests.pages import PAGES

RULES = assemble().rules
BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def blocks(rule: Rule, key: str) -> list[str]:
    found = BLOCK.findall(PAGES[f"en/rules/{rule.pack}/{rule.id}.md"])
    return [text for text in found if text.startswith(f"{key}:\n")]


def test_the_pages_say_what_is_so_now() -> None:
    stale = [
        name
        for name, text in PAGES.items()
        if not (DOCS / name).exists() or (DOCS / name).read_text("utf-8") != text
    ]
    assert stale == [], "run make docs"


def test_no_page_is_left_of_what_is_no_more() -> None:
    found = [file for name in WRITTEN for file in (DOCS / name).rglob("*") if file.is_file()]
    assert {file.relative_to(DOCS).as_posix() for file in found} <= set(PAGES), "run make docs"


def test_what_is_written_by_hand_stays_where_the_pages_are_written_anew(tmp_path: Path) -> None:
    for name in ("README.md", "nl/adviseur.md", "nl/rules/utrecht-2019/UTR000.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    main(tmp_path)
    found = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*.md")}
    assert found == {*PAGES, "README.md", "nl/adviseur.md"}


def test_every_kind_has_a_page_in_both_languages() -> None:
    expected = {f"{lang}/kinds/{name}.md" for name in KINDS for lang in ("nl", "en")}
    assert expected <= set(PAGES)


def test_every_rule_has_a_page_in_both_languages() -> None:
    expected = {f"{lang}/rules/{r.pack}/{r.id}.md" for r in RULES for lang in ("nl", "en")}
    assert expected <= set(PAGES)


@pytest.mark.parametrize("rule", [r for r in RULES if r.is_waivable], ids=lambda rule: rule.id)
def test_the_departure_that_a_page_shows_covers_the_findings_of_its_example(
    rule: Rule, rulebook: Rulebook, judge: Judge
) -> None:
    (entry,) = blocks(rule, "afwijkingen")
    book = alone(rulebook, rule.pack)
    judged = judge(f"{rule.bad[0]}{entry}", book=book, packs=book.chosen)
    waived = [finding.waiver is not None for finding in judged.findings if finding.rule == rule.id]
    assert waived
    assert all(waived)


@pytest.mark.parametrize("rule", [r for r in RULES if not r.is_waivable], ids=lambda rule: rule.id)
def test_a_page_shows_no_departure_where_there_can_be_none(rule: Rule) -> None:
    assert blocks(rule, "afwijkingen") == []


def test_the_values_that_the_pages_show_are_settings_that_change_nothing(
    tmp_path: Path, rulebook: Rulebook
) -> None:
    shown = [YAML(typ="safe").load(text) for rule in RULES for text in blocks(rule, "params")]
    params = {id_: values for text in shown for id_, values in text["params"].items()}
    file = tmp_path / "portcheck.yaml"
    YAML(typ="safe").dump({"params": params}, file)
    changed = assemble(config=read_configuration(str(file)))
    assert params.keys() == {rule.id for rule in rulebook.rules if rule.params}
    assert [rule.params for rule in changed.rules] == [rule.params for rule in rulebook.rules]


@pytest.mark.parametrize(
    ("message", "expected"),
    [("geef Sport aan iemand", "Geef Sport aan iemand."), ("portcheck leest", "portcheck leest.")],
)
def test_a_message_becomes_a_sentence(message: str, expected: str) -> None:
    assert sentence(message) == expected


@pytest.mark.parametrize(
    ("text", "cell"), [("[nl|en]", r"[nl\|en]"), ("'*', '*'", r"'\*', '\*'"), ("`'*'`", "`'*'`")]
)
def test_no_sign_of_a_text_takes_effect_in_a_cell(text: str, cell: str) -> None:
    assert table(["a"], [[text]]).splitlines()[2] == f"| {cell} |"


def test_no_sign_of_a_text_takes_effect_on_a_page() -> None:
    found = {
        f"{name}: {token.content}"
        for name, text in PAGES.items()
        for token in MarkdownIt().enable("table").parse(text)
        if any(
            part.type in ("em_open", "strong_open", "html_inline") for part in token.children or ()
        )
    }
    assert found == set()
