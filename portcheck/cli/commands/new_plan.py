"""This file is `portcheck new-plan`: a plan to fill in, or one with what a document divides."""

import os
from collections.abc import Sequence
from itertools import islice

import click

from portcheck.cli import spoken
from portcheck.cli.language import here
from portcheck.cli.new_files import WRITTEN, create, require_absent, typed
from portcheck.cli.options import body_named, filled, holders_counted, without_packs
from portcheck.cli.settings import Given, folder_of, language_of_comments, settle
from portcheck.errors import refusal, unreadable
from portcheck.intake.certainty import LONGEST
from portcheck.intake.division import Division
from portcheck.intake.files import MAX_BYTES, parts_of
from portcheck.intake.reading import division_in
from portcheck.intake.sentences import NamesTopic
from portcheck.intake.writing import plan_to_fill_in, plan_with
from portcheck.plan.namesakes import are_people
from portcheck.rulebook.wanted import SUFFIXES
from portcheck.tree import DISK
from portcheck.wording import Text, printable

UNFOUND = Text(
    "geef het plan een naam die eindigt op .yaml; in een map slaat portcheck check andere "
    "bestanden over",
    "give the plan a name that ends in .yaml; in a folder, portcheck check passes other files over",
)
DOCUMENT = Text(
    "dit bestand is er al; maak er een plan van met portcheck new-plan plan.yaml --from {file}",
    "this file is there already; make a plan of it by portcheck new-plan plan.yaml --from {file}",
)
NEXT = Text(
    "vul het in; `portcheck check {file}` zegt wat er nog ontbreekt",
    "fill it in; `portcheck check {file}` says what is still missing",
)
COUNTED = Text(
    "--holders past niet bij --from: het bestand zegt wie er zijn",
    "--holders does not go with --from: the file says who they are",
)
NOBODY = Text(
    "hierin is geen verdeling herkend; geef een tabel de koppen Portefeuillehouder en Onderwerp, "
    "of zet in een tekst elke naam op een eigen tekstregel met de onderwerpen eronder",
    "no division was recognised in it; give a table the heads Portefeuillehouder and Onderwerp, or "
    "put each name in a text on a line of its own with its topics below",
)
HELD = Text("onderwerpen per portefeuillehouder:", "topics by holder:")
SEVERAL = Text(
    '"{name}" lijkt meer dan één persoon; zet ieder dan apart in het plan',
    '"{name}" looks like more than one person; if so, enter each by itself in the plan',
)
PASSED = Text("overgeslagen: {line}", "passed over: {line}")
MORE = Text("overgeslagen: nog {count} tekstregels", "passed over: {count} more lines")
LOOK = Text(
    "kijk het na, vul aan wat ontbreekt; `portcheck topics {file}` toont welke onderwerpen erin "
    "gelezen worden",
    "look it over, fill in what is missing; `portcheck topics {file}` shows which topics are read "
    "in it",
)

_MOST_PASSED = 10
"""Of so many lines it is said that they were passed over."""


@spoken.command(
    Text(
        """\
Schrijf een plan om in te vullen in BESTAND, dat op .yaml eindigt en nog niet bestaat.

Een toelichting legt elke sleutel uit: in het Nederlands, tenzij --lang of portcheck.yaml iets
anders zegt. Met --from staat er al in wie volgens een document welke onderwerpen heeft.""",
        """\
Write a plan to fill in as FILE, which ends in .yaml and does not exist yet.

Comments in it explain each key: in Dutch, unless --lang or portcheck.yaml says otherwise. With
--from, it already says who has which topics according to a document.""",
    )
)
@spoken.argument("file", spoken.FILE)
@body_named
@holders_counted
@spoken.option(
    "--from",
    "source",
    read=filled,
    metavar=spoken.FILE,
    help=Text(
        "Neem de verdeling over uit dit bestand: .docx, .xlsx, .csv of .txt.",
        "Take the division from this file: .docx, .xlsx, .csv or .txt.",
    ),
)
@without_packs
def command(
    *, file: str, body: str | None, holders: int | None, source: str | None, given: Given
) -> None:
    """Write a plan to fill in, or one with what a document divides."""
    if source and holders:
        raise click.UsageError(here(COUNTED))
    settings = settle(given, folder_of(file))
    if not file.lower().endswith(SUFFIXES):
        raise refusal(DOCUMENT if os.path.isfile(file) else UNFOUND, file, file=typed(file))
    require_absent(file)
    comments = language_of_comments(given, settings)
    if not source:
        create(file, plan_to_fill_in(body, holders, comments))
        _say(settings.lang, WRITTEN, file=file)
        _say(settings.lang, NEXT, file=typed(file))
        return
    register = settings.rulebook.register

    def names_topic(phrase: str) -> bool:
        return bool(register.read(phrase).mentioned)

    division = _division(source, names_topic)
    create(file, plan_with(division, os.path.basename(source), body, comments))
    _say(settings.lang, WRITTEN, file=file)
    _say(settings.lang, HELD)
    for holding in division.holdings:
        click.echo(f"{len(holding.topics):>4}  {printable(holding.person.name)}")
    for name in (holding.person.name for holding in division.holdings):
        if are_people(name):
            _say(settings.lang, SEVERAL, name=name)
    _say_passed(division.passed, names_topic, settings.lang)
    _say(settings.lang, LOOK, file=typed(file))


def _division(source: str, names_topic: NamesTopic) -> Division:
    """Read what a document divides; raises PortcheckError where that is nothing."""
    try:
        content = DISK.read(source, MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(source, error) from error
    division = division_in(parts_of(content, source), names_topic)
    if not any(holding.topics for holding in division.holdings):
        raise refusal(NOBODY, source)
    return division


def _say_passed(passed: Sequence[str | Text], names_topic: NamesTopic, lang: str) -> None:
    """Name what was passed over; of many lines some, and before others those that name a topic."""
    more = len(passed) - _MOST_PASSED
    if more > 1:  # to read each of many lines takes seconds
        telling = (line for line in passed if names_topic(str(line)[:LONGEST]))
        passed = [*dict.fromkeys((*islice(telling, _MOST_PASSED), *passed))][:_MOST_PASSED]
    for line in passed:
        _say(lang, PASSED, line=line)
    if more > 1:
        _say(lang, MORE, count=more)


def _say(lang: str, text: Text, **values: object) -> None:
    click.echo(text.of(lang, values))
