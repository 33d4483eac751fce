"""The command line speaks Dutch or English: its help, what it refuses, and click's own words."""

import subprocess
import sys
from pathlib import Path

import click
import polib
import pytest

import portcheck
from portcheck.cli.language import asked_for, from_environment
from portcheck.cli.listing import COMMANDS, cli
from portcheck.wording import LANGUAGES
from tests.cli.conftest import GOOD, Run, write
from tests.golden import agrees_in_bytes

FOLDER = Path(portcheck.__file__).parent / "locale" / "nl" / "LC_MESSAGES"
HINT = "'portcheck {command} --help' geeft uitleg.\n\nFout: "


@pytest.fixture(autouse=True)
def plans() -> None:
    write({"plan.yaml": GOOD})


@pytest.mark.parametrize(
    ("arguments", "lang"),
    [
        ([], "en"),
        (["check", "nl"], "en"),
        (["check", "--lang"], "en"),
        (["check", "--lang", "de"], "en"),
        (["check", "--lang", "nl"], "nl"),
        (["check", "--lang=nl", "plan.yaml"], "nl"),
        (["check", "x--lang=nl"], "en"),
        (["check", "--frmat", "--lang", "nl"], "nl"),
    ],
)
def test_the_language_that_is_asked_for_is_known_before_the_arguments_are_read(
    arguments: list[str], lang: str
) -> None:
    assert asked_for(arguments) == lang


def test_without_lang_the_environment_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert asked_for(["check", "--lang", "de"]) == "nl"
    assert asked_for(["check", "--lang", "en"]) == "en"


@pytest.mark.parametrize(
    ("languages", "lang"), [("nl:en", "nl"), ("en:nl", "en"), ("", "nl"), ("fy", "nl")]
)
def test_language_goes_before_the_locale(
    languages: str, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    monkeypatch.setenv("LANGUAGE", languages)
    assert from_environment() == lang


def helped(environment: dict[str, str]) -> str:
    """Give what a process of its own says of itself: click remembers how it said its last line."""
    command = [sys.executable, "-m", "portcheck", "explain", "--help"]
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    return done.stdout.decode()


@pytest.mark.parametrize("locale", ["nl_NL.UTF-8", "fy_NL.UTF-8", "Dutch_Netherlands.1252"])
def test_help_is_dutch_under_a_dutch_locale(locale: str) -> None:
    told = helped({"LANG": locale})
    assert told.startswith("Gebruik: portcheck explain [OPTIES] REGEL\n\n  Leg een REGEL uit")
    assert "\nOpties:\n" in told
    assert "-h, --help Toon deze uitleg." in " ".join(told.split())


def test_help_of_all_is_dutch_under_a_dutch_locale(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    told = " ".join(run("--help").out.split())
    assert told.startswith("Gebruik: portcheck [OPTIES] OPDRACHT [ARGUMENTEN]... Toets ")
    assert " Opties: -V, --version Toon de versie. " in told
    assert " Bevindingen aanvaarden: waive Leg in PLAN voor elke bevinding " in told
    assert told.endswith(
        " Exitcodes: 0 in orde, 1 bevindingen, 2 kon niet oordelen, 3 niets "
        "getoetst, 4 een fout in portcheck."
    )


@pytest.mark.parametrize("locale", ["nl_NL.UTF-8", "fy_NL.UTF-8", "C.UTF-8"])
def test_help_is_in_the_language_that_is_asked_for(
    locale: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert run("explain", "--help", "--lang", "nl").out.startswith("Gebruik: portcheck explain [O")
    told = run("explain", "--help", "--lang", "en").out
    assert told.startswith("Usage: portcheck explain [OPTIONS] RULE\n\n  Explain a RULE")


@pytest.mark.parametrize(("languages", "word"), [("en:nl", "Usage:"), ("nl:en", "Gebruik:")])
def test_click_speaks_the_first_of_the_languages_too(languages: str, word: str) -> None:
    assert helped({"LANG": "nl_NL.UTF-8", "LANGUAGE": languages}).startswith(word)


def test_every_option_and_command_says_something_else_in_dutch(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: dict[str, list[str]] = {}
    for lang in LANGUAGES:
        monkeypatch.setenv("LANGUAGE", lang)
        group = click.Context(cli)
        commands = [command for name in COMMANDS if (command := cli.get_command(group, name))]
        params = [param for command in commands for param in command.params]
        options = [param for param in params if isinstance(param, click.Option)]
        helps = [*(command.help for command in commands), *(option.help for option in options)]
        told[lang] = [said for said in helps if said]
    assert [same for same, other in zip(*told.values(), strict=True) if same == other] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("check", "--frmat", "x"),
            'de optie "--frmat" bestaat niet (bedoelde u "--format"?)',
        ),
        (
            ("waive", "--reden", "x"),
            'de optie "--reden" bestaat niet (bedoelde u "--reason"?)',
        ),
        (
            ("check", "--format", "x"),
            "De waarde van '-f' / '--format' klopt niet: \"x\" kan niet; kies uit ",
        ),
        (
            ("new-rule", "./regels", "x", "--kind", "keep_apart"),
            'De waarde van \'--kind\' klopt niet: "keep_apart" kan niet (bedoelde u "keep-apart"?)',
        ),
        (
            ("check", "--jobs", "x"),
            "De waarde van '--jobs' klopt niet: \"x\" kan niet; kies een geheel getal vanaf 1",
        ),
        (
            ("check", "--jobs", "1.5"),
            "De waarde van '--jobs' klopt niet: \"1.5\" kan niet; kies een geheel getal vanaf 1",
        ),
        (
            ("check", "--jobs", "0"),
            "De waarde van '--jobs' klopt niet: \"0\" kan niet; kies een geheel getal vanaf 1",
        ),
        (
            ("new-plan", "x.yaml", "--holders", "51"),
            "De waarde van '--holders' klopt niet: \"51\" kan niet; kies een geheel getal van 1 "
            "tot en met 50",
        ),
        (
            ("suggest", "plan.yaml", "--time-limit", "0"),
            "De waarde van '--time-limit' klopt niet: \"0\" kan niet; kies een getal van 0.1 tot "
            "en met 86400",
        ),
        *(
            (
                ("suggest", "plan.yaml", "--time-limit", said),
                f"De waarde van '--time-limit' klopt niet: \"{said}\" kan niet; kies een getal van "
                "0.1 tot en met 86400",
            )
            for said in ("1,5", "nan", "inf", "86401")
        ),
        (
            ("check", "--fail-on", "fout"),
            'De waarde van \'--fail-on\' klopt niet: "fout" kan niet (bedoelde u "error"?)',
        ),
        (
            ("explain", "sport", "met", "europa"),
            "portcheck explain neemt alleen REGEL; dit is te veel: met europa; zet wat uit meer "
            "woorden bestaat tussen aanhalingstekens",
        ),
        (("explain",), "Er ontbreekt 'REGEL'."),
        (
            ("new-rule", "./regels", "mis"),
            "Er ontbreekt een optie: '--kind'. `portcheck kinds` noemt ze alle",
        ),
        (("try", "plan.yaml"), "Er ontbreekt een optie: '--move'."),
        (("waive", "--by", "x"), "Er ontbreken 'PLAN', 'REGEL', '--reason', '--decision'."),
        (("check", "-", "--since", "x"), "met - heeft --since ook --stdin-filename nodig"),
        (
            ("check", "--as-of", "x"),
            "De waarde van '--as-of' klopt niet: \"x\" is geen datum zoals 2019-06-05",
        ),
        (
            ("check", "-o", "x"),
            "De waarde van '-o' / '--output' klopt niet: \"x\" is niet VORM=BESTAND",
        ),
        (
            ("rules", "--holders", "x"),
            "De waarde van '--holders' klopt niet: \"x\" is geen aantal van 1 tot en met 50",
        ),
        (
            ("new-plan", "--body", " ", "x.yaml"),
            "De waarde van '--body' klopt niet: er staat niets in",
        ),
        (
            ("new-rule", "regels", "B!", "--kind", "recorded"),
            "De waarde van 'NAAM' klopt niet: \"B!\" heeft niet de verwachte vorm: kleine letters",
        ),
    ],
)
def test_what_is_wrong_with_a_command_is_said_in_dutch(
    arguments: tuple[str, ...], said: str, run: Run
) -> None:
    done = run(*arguments, "--lang", "nl")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"Gebruik: portcheck {arguments[0]} [OPTIES]")
    assert HINT.format(command=arguments[0]) + said in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("check", "--quiet=x"), "Fout: De optie '--quiet' krijgt geen waarde.\n"),
        (("check", "-o"), "Fout: De optie '-o' vraagt een waarde.\n"),
    ],
)
def test_what_click_says_without_a_usage_is_dutch_too(
    arguments: tuple[str, ...], said: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    assert run(*arguments).err.endswith(said)


def test_an_unknown_command_is_refused_in_dutch(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "nl_NL.UTF-8")
    said = 'Fout: "chekc" is geen opdracht van portcheck (bedoelde u "check"?)\n'
    assert run("chekc").err.endswith(said)
    assert run("-").err.endswith("Fout: De opdracht '-' bestaat niet.\n")
    said = (
        '"check.YML" is geen opdracht van portcheck; zet "check" voor het plan om het te toetsen\n'
    )
    assert run("check.YML").err.endswith(said)


def test_python_reads_the_words_of_click_as_they_are_written() -> None:
    written = polib.pofile(str(FOLDER / "click.po")).to_binary()
    assert agrees_in_bytes(FOLDER / "click.mo", written), "run make golden"
