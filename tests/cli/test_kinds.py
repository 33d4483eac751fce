"""`portcheck kinds`: what kinds of rules there are, and one of them in full."""

import json

import pytest

from portcheck.authoring.described import Description, Param, own_example
from portcheck.cli.commands.kinds import ALL
from portcheck.kinds import KINDS
from portcheck.reporters.kinds import as_text
from portcheck.rulebook.rules import OWN_KINDS
from portcheck.wording import Text
from tests.cli.conftest import Done, Run, write

FITS_SCHEMA = {
    "en": """\
fits-schema
checks a part of the plan against a JSON Schema, with the rule's own message: for what no other kind
covers

params:
  path: a list of texts; required
    The keys that lead to what has to fit, with '*' for all in a list: [portefeuillehouders, '*',
    fte]. Without keys, the whole plan. What is not there or left empty is not judged.
  schema: a JSON Schema; required
    The JSON Schema that it has to fit. A key that is left empty counts as absent. Patterns
    (pattern) and references ($ref) are not read.

example, to be kept as EIG101.yaml in a pack:
{example}

what it says of its bad example:
    warning[EIG101] meer-dan-voltijd: somebody works more than full time
       |
     7 |     fte: 1.2  # EIG101
       |          ^^^ 1.2 is too high; at most 1

`portcheck new-rule ./regels NAME --kind fits-schema` writes one for a pack of your own
""",
    "nl": """\
fits-schema
toetst een deel van het plan aan een JSON Schema, en meldt wat de regel zelf zegt: voor wat geen
andere soort controleert

waarden (params):
  path: een lijst van teksten; verplicht
    De sleutels die leiden naar wat moet passen, met '*' voor alles in een lijst:
    [portefeuillehouders, '*', fte]. Zonder sleutels het hele plan. Wat er niet staat of leeg is
    gelaten, wordt niet beoordeeld.
  schema: een JSON Schema; verplicht
    Het JSON Schema waarin dat moet passen. Een sleutel die leeg is gelaten, telt als afwezig.
    Patronen (pattern) en verwijzingen ($ref) worden niet gelezen.

voorbeeld, te bewaren als EIG101.yaml in een pakket:
{example}

wat die regel over zijn slechte voorbeeld zegt:
    waarschuwing[EIG101] meer-dan-voltijd: iemand werkt meer dan voltijd
       |
     7 |     fte: 1.2  # EIG101
       |          ^^^ 1.2 is te hoog; ten hoogste 1

`portcheck new-rule ./regels NAAM --kind fits-schema` schrijft er een voor uw eigen pakket
""",
}


@pytest.mark.parametrize(
    ("lang", "head"), [("en", ["kind", "what it does"]), ("nl", ["soort", "wat zij doet"])]
)
def test_every_kind_of_ones_own_rules_is_listed_with_what_it_does(
    lang: str, head: list[str], run: Run
) -> None:
    done = run("kinds", "--lang", lang)
    first, _, *rows = done.out.splitlines()
    assert (done.code, done.err, first.split(maxsplit=1)) == (0, "", head)
    said = " ".join(f"{name} {KINDS[name].about.of(lang)}" for name in OWN_KINDS)
    assert " ".join(" ".join(rows).split()) == said


@pytest.mark.parametrize("args", [[], ["doubled-topic"]])
def test_what_a_kind_does_fits_a_window(args: list[str], run: Run) -> None:
    said = run("kinds", *args, "--lang", "nl").out.partition("\n\nvoorbeeld")[0]
    assert max(map(len, said.splitlines())) <= 100


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_kind_is_shown_with_its_params_an_example_and_what_that_says(lang: str, run: Run) -> None:
    lines = own_example("fits-schema").splitlines()
    example = "\n".join(f"    {line}".rstrip() for line in lines)
    expected = FITS_SCHEMA[lang].format(example=example)
    assert run("kinds", "fits-schema", "--lang", lang) == Done(0, expected, "")


@pytest.mark.parametrize(
    ("name", "lang", "line"),
    [
        ("holder-count", "en", "  min: a whole number, at least 1; optional"),
        ("holder-count", "nl", "  min: een geheel getal, ten minste 1; mag ontbreken"),
        ("keep-apart", "en", "  others: a list of topics (ids), at least 1, at most 300; required"),
        (
            "spread-topics",
            "nl",
            "  most: een geheel getal, ten minste 1; mag ontbreken; standaard: 1",
        ),
        ("split-roles", "nl", "  report: een van combined, open; verplicht"),
        ("near-topic", "en", "params: none"),
        ("near-topic", "nl", "waarden (params): geen"),
    ],
)
def test_a_param_is_shown_with_its_form(name: str, lang: str, line: str, run: Run) -> None:
    assert line in run("kinds", name, "--lang", lang).out.splitlines()


@pytest.mark.parametrize(("lang", "said"), [("nl", "standaard: 2"), ("en", "default: 2")])
def test_a_param_is_shown_with_what_it_is_without(lang: str, said: str) -> None:
    form = Text("een getal", "a number")
    kind = Description("k", Text("a", "b"), (Param("x", form, form, is_required=False, default=2),))
    (line,) = [line for line in as_text(kind, lang) if line.startswith("  x: ")]
    assert line.endswith(f"; {said}\n")


def test_a_kind_of_the_core_has_nothing_to_show(run: Run) -> None:
    out = run("kinds", "by-linter", "--lang", "en").out
    about = f"{KINDS['by-linter'].about.en}; not for your own rules"
    assert out == f"by-linter\n{about}\n\nparams: none\n"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_json_says_all_of_a_kind(lang: str, run: Run) -> None:
    kind = KINDS["fits-schema"]
    texts = {"nl": "een lijst van teksten", "en": "a list of texts"}
    schema = {"nl": "een JSON Schema", "en": "a JSON Schema"}
    message = {"nl": "iemand werkt meer dan voltijd", "en": "somebody works more than full time"}
    done = run("kinds", "fits-schema", "-f", "json", "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == {
        "version": 1,
        "kinds": [
            {
                "name": "fits-schema",
                "about": kind.about.of(lang),
                "params": [
                    {
                        "name": name,
                        "about": kind.params["properties"][name]["description"].of(lang),
                        "form": form[lang],
                        "allowed": None,
                        "required": True,
                        "default": None,
                    }
                    for name, form in (("path", texts), ("schema", schema))
                ],
                "example": own_example("fits-schema"),
                "read_by": [],
                "findings": [{"line": 7, "column": 10, "message": message[lang]}],
            }
        ],
    }


def test_json_of_all_kinds_is_that_of_each(run: Run) -> None:
    every = json.loads(run("kinds", "-f", "json").out)["kinds"]
    assert [kind["name"] for kind in every] == [*OWN_KINDS]
    (one,) = json.loads(run("kinds", "doubled-topic", "-f", "json").out)["kinds"]
    assert [param["allowed"] for param in one["params"]] == [["two-holders", "one-holder"]]
    assert one in every


def test_the_language_is_that_of_the_settings(run: Run) -> None:
    write({"portcheck.yaml": "lang: nl\n"})
    assert run("kinds").out.startswith("soort ")


@pytest.mark.parametrize(
    ("said", "nl", "en"),
    [
        (
            "keep-part",
            'onbekende soort "keep-part" (bedoelde u "keep-apart"?)',
            'unknown kind "keep-part" (did you mean "keep-apart"?)',
        ),
        ("", f'onbekende soort ""{ALL.nl}', f'unknown kind ""{ALL.en}'),
        ("x\x1b[2J", f'onbekende soort "x\\x1b[2J"{ALL.nl}', f'unknown kind "x\\x1b[2J"{ALL.en}'),
    ],
)
def test_an_unknown_kind_is_refused_with_the_nearest(said: str, nl: str, en: str, run: Run) -> None:
    assert run("kinds", said, "--lang", "nl") == Done(2, "", f"portcheck: {nl}\n")
    assert run("kinds", said, "--lang", "en") == Done(2, "", f"portcheck: {en}\n")
