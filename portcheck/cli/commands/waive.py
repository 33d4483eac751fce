"""This file is `portcheck waive`: write a departure from advice into a plan, as a decision."""

from functools import partial

import click

from portcheck.cli import completion, spoken
from portcheck.cli.language import here
from portcheck.cli.options import EMPTY, gathered, iso_date, shared, today
from portcheck.cli.plans import edited, opened, require_file
from portcheck.cli.replacing import put
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.editing.appending import append_items
from portcheck.errors import refusal
from portcheck.lint.departing import Decided, entries
from portcheck.lint.linter import Question, judge
from portcheck.lint.waivers import binding
from portcheck.nothing import is_no_decision, is_nothing
from portcheck.wording import Text

KEY = "afwijkingen"
TEXT = Text("TEKST", "TEXT")

NO_FINDING = Text(
    "{rule} meldt niets in {file}, dus er is niets om van af te wijken",
    "{rule} reports nothing in {file}, so there is nothing to depart from",
)
COVERED = Text(
    "alles wat {rule} in {file} meldt, valt al onder een afwijking",
    "all that {rule} reports in {file} is covered by a departure already",
)
IN_BRACKETS = Text(
    "de lijst {key} staat tussen haken of is om een andere reden niet aan te vullen; "
    "schrijf haar met streepjes, één per tekstregel",
    "the list {key} stands in brackets or cannot be added to for another reason; write it "
    "with dashes, one a line",
)
SWAPPED = Text(
    "noem eerst het plan, dan de regel: portcheck waive {plan} {rule}",
    "name the plan first, then the rule: portcheck waive {plan} {rule}",
)
UNDECIDED = Text("dat is nog geen besluit", "that is not a decision yet")
PASSED = Text("{date} is al voorbij", "{date} has passed")
WRITTEN = Text("{file}: afwijking van {rule} vastgelegd", "{file}: departure from {rule} recorded")


def _recorded(value: str | None) -> str | None:
    """Hold a text to record something: a departure without a reason or a decision does not hold."""
    if value is not None and is_nothing(value):
        raise click.BadParameter(here(EMPTY))
    return value


def _decided(value: str | None) -> str | None:
    """Hold a text to name a decision, not what is still to be decided."""
    if value is not None and is_no_decision(value):
        raise click.BadParameter(here(EMPTY if is_nothing(value) else UNDECIDED))
    return value


def _to_come(value: str | None) -> str | None:
    """Hold a last day to be today or later: a departure that lapsed covers nothing."""
    date = iso_date(value)
    if date and date < today():
        raise click.BadParameter(here(PASSED, date=date))
    return date


_OPTIONS = (
    spoken.option(
        "--reason",
        required=True,
        read=_recorded,
        metavar=TEXT,
        help=Text("Waarom het advies niet wordt gevolgd.", "Why the advice is not followed."),
    ),
    spoken.option(
        "--decision",
        required=True,
        read=_decided,
        metavar=TEXT,
        help=Text("Het besluit waarin dat staat.", "The decision that says so."),
    ),
    spoken.option(
        "--by",
        required=True,
        read=_recorded,
        metavar=TEXT,
        help=Text("Wie dat besloot.", "Who decided."),
    ),
    spoken.option(
        "--until",
        metavar=spoken.DATE,
        read=_to_come,
        help=Text(
            "De laatste dag waarop de afwijking geldt, zoals 2028-05-14.",
            "The last day on which the departure holds, such as 2028-05-14.",
        ),
    ),
    spoken.option(
        "--measure",
        read=_recorded,
        metavar=TEXT,
        help=Text(
            "De maatregel die het bezwaar ondervangt.", "The measure that meets the objection."
        ),
    ),
)


@spoken.command(
    Text(
        "Leg in PLAN voor elke bevinding van REGEL een afwijking vast; al het andere blijft zoals "
        "het is.",
        "Record in PLAN a departure from RULE for each of its findings; keep all else as it is.",
    )
)
@spoken.argument("plan", "PLAN")
@spoken.argument("rule", spoken.RULE, shell_complete=completion.rules)
@gathered("decided", Decided, _OPTIONS)
@shared
def command(*, plan: str, rule: str, decided: Decided, given: Given) -> None:
    """Write departures from a rule into a plan."""
    settings = settle(given, folder_of(plan))
    book = settings.rulebook
    if not book.find(rule) and book.find(plan):
        raise refusal(SWAPPED, plan=rule, rule=plan)
    found = book.named(rule)
    if not found.is_waivable:
        raise refusal(binding(found), rule=found.id)
    require_file(plan)
    before = opened(plan, settings)
    judged = judge(before, Question(book, settings.lang, today()))
    findings = [f for f in judged.findings if f.rule == found.id]
    items = entries(found, findings, decided, book)
    if not items:
        raise refusal(COVERED if findings else NO_FINDING, rule=found.id, file=plan)
    adding = partial(append_items, key=KEY, items=items)
    put(plan, before.content, edited(before, adding, IN_BRACKETS, key=KEY))
    click.echo(WRITTEN.of(settings.lang, {"file": plan, "rule": found.id}), err=True)
