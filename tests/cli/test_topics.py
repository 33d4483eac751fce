"""`portcheck topics`: how each phrase of a plan was read."""

import json
from pathlib import Path

import pytest

from portcheck.schema.advice import NO_PLAN_YET
from tests.cli.conftest import GOOD, Done, Run, write

PLAN = GOOD.replace(
    "[Sport]",
    """
      - Water en Bodem
      - Toezicht gemeentefinanciën
      - onderwerp: Sport
        rol: tweede
      - Dierenwelzijn""",
)


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"plan.yaml": PLAN})


def table(out: str) -> list[list[str]]:
    lines = out.splitlines()
    edges = [at for at, sign in enumerate(lines[1]) if sign == "-" and lines[1][at - 1 : at] != "-"]
    return [
        [line[start:end].strip() for start, end in zip(edges, [*edges[1:], None], strict=True)]
        for line in (lines[0], *lines[2:])
    ]


@pytest.mark.parametrize(
    ("lang", "head", "second", "labels"),
    [
        (
            "en",
            ["line", "holder", "phrase", "read as", "arguable", "stopped by"],
            "(not as first)",
            ["Soil, Water", "", "Sports", ""],
        ),
        (
            "nl",
            [
                "plaats",
                "portefeuillehouder",
                "onderwerp in het plan",
                "gelezen als",
                "misschien",
                "tegengehouden door",
            ],
            "(niet als eerste)",
            ["Bodem, Water", "", "Sport", ""],
        ),
    ],
)
def test_each_phrase_is_shown_with_the_labels_of_the_topics_it_was_read_as(
    lang: str, head: list[str], second: str, labels: list[str], run: Run
) -> None:
    done = run("topics", "plan.yaml", "--lang", lang)
    assert (done.code, done.err) == (0, "")
    found = table(done.out)
    assert found[0] == head
    assert [row[3] for row in found[1:]] == labels
    assert [row[:3] for row in found[1:]] == [
        ["7", "A. Jansen", "Water en Bodem"],
        ["8", "A. Jansen", "Toezicht gemeentefinanciën"],
        ["9", "A. Jansen", f"Sport {second}"],
        ["11", "A. Jansen", "Dierenwelzijn"],
    ]
    assert found[2][5] != ""


@pytest.mark.parametrize(
    ("lang", "any_other"), [("nl", "elk ander onderwerp"), ("en", "any other topic")]
)
def test_what_may_be_any_topic_is_not_shown_as_all_of_them(
    lang: str, any_other: str, run: Run
) -> None:
    plan = PLAN.replace("Water en Bodem", "Sport en al het overige")
    (row, *_) = table(run("topics", "-", "--lang", lang, stdin=plan.encode()).out)[1:]
    assert row[3:5] == [{"nl": "Sport", "en": "Sports"}[lang], any_other]


def test_json_says_how_each_phrase_was_read(run: Run) -> None:
    done = run("topics", "plan.yaml", "--format", "json")
    assert (done.code, done.err) == (0, "")
    content = json.loads(done.out)
    assert content["version"] == 1
    assert [content["phrases"][0], content["phrases"][2]] == [
        {
            "phrase": "Water en Bodem",
            "holder": "A. Jansen",
            "line": 7,
            "column": 9,
            "topics": ["bodem", "water"],
            "arguable": [],
            "decoys": [],
            "first": True,
        },
        {
            "phrase": "Sport",
            "holder": "A. Jansen",
            "line": 9,
            "column": 20,
            "topics": ["sport"],
            "arguable": [],
            "decoys": [],
            "first": False,
        },
    ]


@pytest.mark.parametrize(
    ("lang", "said"),
    [("nl", "het plan noemt nog geen onderwerpen"), ("en", "the plan names no topics yet")],
)
def test_a_plan_without_topics_is_said_to_name_none(lang: str, said: str, run: Run) -> None:
    write({"plan.yaml": GOOD.replace("[Sport]", "[]")})
    assert run("topics", "plan.yaml", "--lang", lang) == Done(0, f"{said}\n", "")


def test_json_is_the_same_in_both_languages(run: Run) -> None:
    said = [run("topics", "plan.yaml", "-f", "json", "--lang", lang).out for lang in ("nl", "en")]
    assert said[0] == said[1]


def test_standard_input_is_read(run: Run) -> None:
    assert run("topics", "-", stdin=PLAN.encode()) == run("topics", "plan.yaml")


@pytest.mark.parametrize(("settings", "topics"), [("{}", ""), ("alias", "Mobility")])
def test_phrases_are_read_with_the_aliases_of_the_settings(
    settings: str, topics: str, run: Run
) -> None:
    aliases = "topics: {mobiliteit: {aliases: [Dierenwelzijn]}}"
    write({"portcheck.yaml": aliases if settings == "alias" else settings})
    assert table(run("topics", "plan.yaml").out)[4][3] == topics


def test_the_settings_beside_the_plan_count_as_for_check(run: Run) -> None:
    write(
        {
            "sub/plan.yaml": PLAN,
            "sub/portcheck.yaml": "topics: {mobiliteit: {aliases: [Dierenwelzijn]}}\n",
        }
    )
    assert table(run("topics", "sub/plan.yaml").out)[4][3] == "Mobility"


@pytest.mark.parametrize(
    ("content", "nl", "en"),
    [
        (
            b"",
            f"fout[PC002] geen-yaml: het bestand is leeg{NO_PLAN_YET.nl}",
            f"error[PC002] geen-yaml: the file is empty{NO_PLAN_YET.en}",
        ),
        (
            b"\xff",
            "fout[PC001] onleesbaar-bestand: geen UTF-8 (waarschijnlijk Windows-1252 of "
            "Latin-1); kies bij Opslaan als de codering UTF-8",
            "error[PC001] onleesbaar-bestand: not UTF-8 (probably Windows-1252 or Latin-1); "
            "choose the encoding UTF-8 under Save as",
        ),
        (
            PLAN.replace("plan: Voorbeeld\n", "").encode(),
            'fout[PC003] past-niet-in-planformaat: de sleutel "plan" ontbreekt hier',
            'error[PC003] past-niet-in-planformaat: the key "plan" is missing here',
        ),
    ],
    ids=["empty", "latin-1", "ill-formed"],
)
def test_a_plan_that_cannot_be_read_is_a_finding(
    content: bytes, nl: str, en: str, run: Run
) -> None:
    Path("bad.yaml").write_bytes(content)
    for lang, said in (("nl", nl), ("en", en)):
        done = run("topics", "bad.yaml", "--format", "json", "--lang", lang)
        assert done == Done(1, "", f"bad.yaml:1:1: {said}\n")


def test_of_a_plan_that_does_not_fit_only_that_is_said(run: Run) -> None:
    Path("bad.yaml").write_text(f"{PLAN}stand: voorzet\n", encoding="utf-8")
    done = run("topics", "bad.yaml")
    assert (done.code, "PC003" in done.err, done.err.count("\n")) == (1, True, 1)


def test_standard_input_that_cannot_be_read_is_called_by_its_name(run: Run) -> None:
    assert run("topics", "-", "--stdin-filename", "a.yaml") == Done(
        1, "", f"a.yaml:1:1: error[PC002] geen-yaml: the file is empty{NO_PLAN_YET.en}\n"
    )


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("gone.yaml", "gone.yaml: does not exist"),
        (".", ".: is a folder; name a plan in it"),
        ("plan.yaml/x", "plan.yaml/x: cannot be read: Not a directory"),
    ],
)
def test_a_path_that_cannot_be_read_is_refused(path: str, message: str, run: Run) -> None:
    assert run("topics", path) == Done(2, "", f"portcheck: {message}\n")


@pytest.mark.parametrize("format_", ["table", "json"])
@pytest.mark.parametrize("sign", ["\\x9b", "\\e", "\\u202e"])
def test_a_phrase_cannot_command_a_terminal(sign: str, format_: str, run: Run) -> None:
    text = GOOD.replace("[Sport]", f'["Sport{sign}31m"]').replace("A. Jansen", f'"A{sign}"')
    write({"plan.yaml": text})
    out = run("topics", "plan.yaml", "--format", format_).out
    assert [sign for sign in out if not sign.isprintable() and sign != "\n"] == []


def test_a_plan_must_be_named(run: Run) -> None:
    assert run("topics").err.endswith("Error: Missing argument 'PLAN'.\n")
