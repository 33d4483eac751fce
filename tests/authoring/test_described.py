"""What is told of a kind is true: its example is a rule that works, and says what is shown."""

from pathlib import Path
from typing import Any

import pytest

from portcheck import bundled
from portcheck.authoring.described import ID, Param, describe, params
from portcheck.errors import PortcheckError
from portcheck.kinds import KINDS
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import OWN_KINDS
from portcheck.trials.trial import failures
from portcheck.wording import Text
from tests.own_pack import PACK

SHOWN = sorted(OWN_KINDS)
FILES = (Path(bundled.__file__).parent / "templates" / "kinds").iterdir()
ABOUT = Text("wat", "what")
OTHER_TOPICS = "topics: {dijken: {label: {nl: Dijken, en: Dikes}, aliases: [dijken]}}\n"


@pytest.mark.parametrize("more", ["", "extends: [utrecht-2019]\n"], ids=["alone", "extending"])
@pytest.mark.parametrize("name", SHOWN)
def test_the_example_of_a_kind_works_in_a_pack(
    name: str, more: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    (tmp_path / "pack.yaml").write_text(f"{PACK}{more}", encoding="utf-8")
    example = describe(name, rulebook, "nl").example
    (tmp_path / f"{ID}.yaml").write_text(example, encoding="utf-8")
    book = assemble((str(tmp_path),))
    rule = book.find(ID)
    assert rule is not None
    assert (rule.kind, len(rule.bad), len(rule.good)) == (name, 1, 1)
    assert [*failures(rule, book, "nl")] == []


@pytest.mark.parametrize("name", SHOWN)
def test_an_example_asks_for_the_names_of_a_pack_only_if_it_needs_them(
    name: str, rulebook: Rulebook, tmp_path: Path
) -> None:
    told = describe(name, rulebook, "nl")
    (tmp_path / "pack.yaml").write_text(PACK, encoding="utf-8")
    (tmp_path / "topics.yaml").write_text(OTHER_TOPICS, encoding="utf-8")
    (tmp_path / f"{ID}.yaml").write_text(told.example, encoding="utf-8")

    def works() -> bool:
        try:
            book = assemble((str(tmp_path),))
        except PortcheckError:
            return False
        rule = book.find(ID)
        return rule is not None and not any(failures(rule, book, "nl"))

    assert works() == (told.read_by == ())


@pytest.mark.parametrize("name", SHOWN)
def test_what_the_example_says_is_shown_in_the_language_that_is_asked(
    name: str, rulebook: Rulebook
) -> None:
    said = {lang: describe(name, rulebook, lang).findings for lang in ("nl", "en")}
    assert {f.rule for f in said["nl"]} == {f.rule for f in said["en"]} == {ID}
    assert [f.message for f in said["nl"]] != [f.message for f in said["en"]]


@pytest.mark.parametrize("name", SHOWN)
def test_nothing_in_an_example_leads_to_a_file_that_is_not_there(
    name: str, rulebook: Rulebook
) -> None:
    assert "schema.json" not in describe(name, rulebook, "nl").example


@pytest.mark.parametrize("name", ["keep-apart", "keep-together", "missing-topic", "recorded"])
def test_the_example_of_a_kind_is_the_shortest_that_its_rules_give(
    name: str, rulebook: Rulebook
) -> None:
    lengths = [
        len(describe(name, rulebook._replace(packs=(pack._replace(rules=(rule,)),)), "nl").example)
        for pack in rulebook.judging
        for rule in pack.rules
        if rule.kind == name
    ]
    assert len(lengths) > 1
    assert len(describe(name, rulebook, "nl").example) == min(lengths)


def test_a_kind_has_an_example_of_its_own_only_where_no_bundled_rule_is_one(
    rulebook: Rulebook,
) -> None:
    ruled = {rule.kind for pack in rulebook.judging for rule in pack.rules}
    assert {file.stem for file in FILES} == {*SHOWN} - ruled


@pytest.mark.parametrize("name", sorted(KINDS.keys() - {*OWN_KINDS}))
def test_a_kind_of_the_core_has_no_example(name: str, rulebook: Rulebook) -> None:
    told = describe(name, rulebook, "nl")
    assert (told.example, told.findings, told.params) == ("", (), ())
    assert told.about.nl == f"{KINDS[name].about.nl}; niet voor eigen regels"


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_kind_says_what_it_does_in_both_languages_on_one_line(kind: Any) -> None:
    assert all(text and text == " ".join(text.split()) for text in kind.about)
    assert kind.about.nl != kind.about.en


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_a_param_is_described_in_both_languages(kind: Any) -> None:
    texts = [schema["description"] for schema in kind.params["properties"].values()]
    assert [(type(text), all(text), text[0] != text[1]) for text in texts] == [
        (Text, True, True) for _ in texts
    ]


@pytest.mark.parametrize(
    ("schema", "form"),
    [
        ({"type": "string"}, Text("een tekst", "a text")),
        ({"type": "string", "format": "topic"}, Text("een onderwerp (id)", "a topic (id)")),
        ({"type": "object", "format": "schema"}, Text("een JSON Schema", "a JSON Schema")),
        (
            {"type": "integer", "minimum": 1, "maximum": 3},
            Text(
                "een geheel getal, ten minste 1, ten hoogste 3",
                "a whole number, at least 1, at most 3",
            ),
        ),
        (
            {"type": "number", "exclusiveMinimum": 0.5},
            Text("een getal, meer dan 0,5", "a number, more than 0.5"),
        ),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3},
            Text(
                "een lijst van teksten, ten minste 1, ten hoogste 3",
                "a list of texts, at least 1, at most 3",
            ),
        ),
        (
            {"type": "array", "items": {"type": "string", "format": "topic"}, "minItems": 2},
            Text(
                "een lijst van onderwerpen (id's), ten minste 2",
                "a list of topics (ids), at least 2",
            ),
        ),
    ],
)
def test_the_form_of_a_param_is_said_in_words(schema: dict[str, Any], form: Text) -> None:
    described = {"properties": {"x": {"description": ABOUT, **schema}}}
    assert [*params(described)] == [Param("x", ABOUT, form, is_required=False)]


def test_a_param_says_what_is_allowed_whether_it_is_required_and_what_it_is_without() -> None:
    schema = {
        "required": ["x"],
        "properties": {
            "x": {"description": ABOUT, "enum": ["a", "b"]},
            "y": {"description": ABOUT, "type": "integer", "default": 2},
        },
    }
    one_of, whole = Text("een van a, b", "one of a, b"), Text("een geheel getal", "a whole number")
    assert [*params(schema)] == [
        Param("x", ABOUT, one_of, is_required=True, allowed=("a", "b")),
        Param("y", ABOUT, whole, is_required=False, default=2),
    ]
