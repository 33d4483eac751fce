"""`portcheck explain`: one rule, in full."""

import json

import pytest

from portcheck.authoring.described import own_example
from portcheck.reporters.explain import as_text
from portcheck.rulebook.rulebook import Rulebook
from tests.cli.conftest import Done, Run, write
from tests.own_pack import PACK

EXPLAINED = {
    "en": """\
PC010 {name} ({severity})
{summary}

why:     {why}
source:  {source}
help:    {help}
pack:    portcheck
params:  {params}

avoid:
{bad}
""",
    "nl": """\
PC010 {name} ({severity})
{summary}

waarom:  {why}
bron:    {source}
actie:   {help}
pakket:  portcheck
waarden: {params}

niet zo:
{bad}
""",
}


def test_the_help_of_advice_says_how_to_depart_from_it(run: Run) -> None:
    help_ = "help:    give one of the two to another holder, or record the reason under afwijkingen"
    assert f"\n{help_}\n" in run("explain", "UTR202", "--lang", "en").out


@pytest.mark.parametrize(("lang", "severity"), [("en", "warning"), ("nl", "waarschuwing")])
def test_a_rule_is_explained_with_its_reasons_source_and_examples(
    lang: str, severity: str, run: Run, rulebook: Rulebook
) -> None:
    write({"portcheck.yaml": "severity: {PC010: warning}\n"})
    rule = rulebook.find("PC010")
    assert rule is not None
    start = EXPLAINED[lang].format(
        name=rule.name,
        severity=severity,
        summary=rule.summary.of(lang),
        why=rule.why.of(lang),
        source=rule.cited(lang),
        help=rule.help.of(lang),
        params=", ".join(f"{key} = {value}" for key, value in rule.params.items()) or "-",
        bad="\n".join(f"    {line}".rstrip() for line in rule.bad[0].splitlines()),
    )
    done = run("explain", "PC010", "--lang", lang)
    assert (done.code, done.out[: len(start)], done.err) == (0, start, "")


@pytest.mark.parametrize(
    ("rule", "link"),
    [
        ("PW101", ["link:    https://wetten.overheid.nl/BWBR0005645"]),
        ("PW103", ["link:    https://lokaleregelgeving.overheid.nl/CVDR707417/1"]),
        ("UTR202", []),
    ],
)
def test_a_source_is_linked_where_its_address_is_known(
    rule: str, link: list[str], run: Run
) -> None:
    lines = run("explain", rule, "--lang", "en").out.splitlines()
    assert [line for line in lines if line.startswith("link:")] == link


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_is_said_of_a_rule_fits_a_window(lang: str, rulebook: Rulebook) -> None:
    shown = ("".join(as_text(rule, lang)) for rule in rulebook.rules)
    said = [said for text in shown for said in text.split("\n\n")[1].splitlines()]
    assert max(map(len, said)) <= 100
    assert any(line.startswith(" " * 9) for line in said)


def test_a_rule_is_given_as_json_as_the_list_gives_it(run: Run) -> None:
    (rule,) = json.loads(run("explain", "UTR202", "-f", "json").out)["rules"]
    assert rule in json.loads(run("rules", "-f", "json").out)["rules"]


def test_every_example_is_shown(run: Run, rulebook: Rulebook) -> None:
    rule = rulebook.find("UTR202")
    assert rule is not None
    out = run("explain", "UTR202").out
    assert (out.count("\navoid:\n"), out.count("\nprefer:\n")) == (len(rule.bad), len(rule.good))


@pytest.mark.parametrize(
    "said", ["UTR202", "utr202", "mobiliteit-met-financien", "MOBILITEIT-met-financien"]
)
def test_a_rule_is_named_by_id_or_name_in_any_case(said: str, run: Run) -> None:
    done = run("explain", said)
    assert done.out.startswith("UTR202 mobiliteit-met-financien (error)\n")


NL = (
    "; staat de regel in een map van uzelf, noem die dan: met --pack ./regels, of onder packs in "
    "portcheck.yaml"
)
ALL_NL = "; portcheck rules noemt ze alle"
ALL_EN = "; portcheck rules lists them all"
EN = (
    "; if the rule lies in a folder of your own, name that: by --pack ./regels, or under packs in "
    "portcheck.yaml"
)


@pytest.mark.parametrize(
    ("said", "nl", "en"),
    [
        (
            "mobiliteit-met-finance",
            'onbekende regel "mobiliteit-met-finance" (bedoelde u "mobiliteit-met-financien"?)',
            'unknown rule "mobiliteit-met-finance" (did you mean "mobiliteit-met-financien"?)',
        ),
        (
            "heffingen-met-dijken",
            f'onbekende regel "heffingen-met-dijken"{NL}',
            f'unknown rule "heffingen-met-dijken"{EN}',
        ),
        (
            "EIG101",
            f'onbekende regel "EIG101"{NL}',
            f'unknown rule "EIG101"{EN}',
        ),
        (
            "UTTR202",
            f'onbekende regel "UTTR202" (bedoelde u "UTR202"?){NL}',
            f'unknown rule "UTTR202" (did you mean "UTR202"?){EN}',
        ),
        (
            "wp103",
            f'onbekende regel "wp103" (bedoelde u "PW103"?){NL}',
            f'unknown rule "wp103" (did you mean "PW103"?){EN}',
        ),
        ("UTR999", f'onbekende regel "UTR999"{ALL_NL}', f'unknown rule "UTR999"{ALL_EN}'),
        ("UTR", f'onbekende regel "UTR"{ALL_NL}', f'unknown rule "UTR"{ALL_EN}'),
        ("", f'onbekende regel ""{ALL_NL}', f'unknown rule ""{ALL_EN}'),
        (
            "x\n\x1b[2J",
            f'onbekende regel "x \\x1b[2J"{ALL_NL}',
            f'unknown rule "x \\x1b[2J"{ALL_EN}',
        ),
        ("\udce9", f'onbekende regel "\\udce9"{ALL_NL}', f'unknown rule "\\udce9"{ALL_EN}'),
    ],
)
def test_an_unknown_rule_is_refused_with_the_nearest(said: str, nl: str, en: str, run: Run) -> None:
    assert run("explain", said, "--lang", "nl") == Done(2, "", f"portcheck: {nl}\n")
    assert run("explain", said, "--lang", "en") == Done(2, "", f"portcheck: {en}\n")


def test_who_names_a_folder_is_not_told_to(run: Run) -> None:
    write({"regels/pack.yaml": PACK})
    done = run("explain", "EIG101", "--pack", "./regels", "--lang", "en")
    assert (done.code, "--pack" in done.err) == (2, False)


@pytest.mark.parametrize(
    ("rule", "params", "line"),
    [
        ("UTR202", "{}", "params:  anchor = mobiliteit, others = [financien]"),
        (
            "UTR202",
            "{others: [sport, natuur]}",
            "params:  anchor = mobiliteit, others = [sport, natuur]",
        ),
        ("UTR502", "{ratio: 2}", "params:  ratio = 2"),
        ("PC001", "{}", "params:  -"),
    ],
)
def test_the_params_are_those_of_the_settings(rule: str, params: str, line: str, run: Run) -> None:
    write({"portcheck.yaml": f"params: {{{rule}: {params}}}\n"})
    assert line in run("explain", rule).out.splitlines()


def test_names_of_several_words_stay_apart_in_a_list(run: Run) -> None:
    rule = own_example("role-with-topic")
    parties = rule.replace("topic: financien\n", "topic: financien\n  parties: [N.V. X, Vitens]\n")
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": parties})
    out = run("explain", "EIG101", "--pack", "./regels", "--lang", "en").out
    assert "params:  role = eigenaar, topic = financien, parties = [N.V. X, Vitens]\n" in out


def test_params_are_shown_as_a_rule_writes_them(run: Run) -> None:
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": own_example("fits-schema")})
    out = run("explain", "EIG101", "--pack", "./regels", "--lang", "en").out
    assert 'params:  path = [portefeuillehouders, "*", fte], schema = {maximum: 1}\n' in out


@pytest.mark.parametrize(("lang", "word"), [("nl", "uit"), ("en", "off")])
def test_a_rule_that_is_off_is_explained_as_off(lang: str, word: str, run: Run) -> None:
    write({"portcheck.yaml": "severity: {UTR202: off}\n"})
    out = run("explain", "UTR202", "--lang", lang).out
    assert out.startswith(f"UTR202 mobiliteit-met-financien ({word})\n")


def test_what_does_not_print_in_an_example_is_escaped(run: Run) -> None:
    assert "    plan: Voorbeeld\\x00\n" in run("explain", "PC001").out


def test_a_rule_must_be_named(run: Run) -> None:
    assert run("explain") == Done(
        2,
        "",
        "Usage: portcheck explain [OPTIONS] RULE\n"
        "Try 'portcheck explain --help' for help.\n\n"
        "Error: Missing argument 'RULE'.\n",
    )


def test_a_rule_for_some_bodies_names_them(run: Run) -> None:
    said = "bestuur: Provincie, Gemeente, Stadsdeel\n"
    assert said in run("explain", "UTR304", "--lang", "nl").out


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "bestuur: niet Waterschap, niet Eiland\n"),
        ("en", "bodies:  not Waterschap, not Eiland\n"),
    ],
)
def test_a_rule_that_is_not_for_some_bodies_names_them(lang: str, said: str, run: Run) -> None:
    assert said in run("explain", "UTR201", "--lang", lang).out
