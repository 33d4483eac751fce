"""This file is `portcheck new-plan`: a plan to fill in, each of its keys explained."""

from string import Template

import click

from portcheck import bundled
from portcheck.cli import exits, spoken
from portcheck.cli.new_files import WRITTEN, create, require_absent, typed
from portcheck.cli.options import MOST, filled, without_packs
from portcheck.cli.settings import Given, folder_of, language_of_comments, settle
from portcheck.cli.sources import SUFFIXES
from portcheck.editing.scalar import scalar
from portcheck.errors import refusal
from portcheck.plan.bodies import sort_of, title_of_member
from portcheck.wording import Text

UNFOUND = Text(
    "geef het plan een naam die eindigt op .yaml; in een map slaat portcheck check andere "
    "bestanden over",
    "give the plan a name that ends in .yaml; in a folder, portcheck check passes other files over",
)
NEXT = Text(
    "vul het in; `portcheck check {file}` zegt wat er nog ontbreekt",
    "fill it in; `portcheck check {file}` says what is still missing",
)

_COUNTS = {"commissaris": 5}
_COUNT = 4
"""How many members to start with, by who presides over them."""

_TOPICS = {"heemraad": "Waterkeringen"}
_TOPIC = "Verkeer en vervoer"
"""A topic that members may have, by what they are called."""

_UNNAMED = Text("Provincie (naam invullen)", "Provincie (fill in the name)")

_HOLDER = """\
  - naam: {member} {number}
    functie: {member}
    partij:
    competenties:
    vervanger:
    onderwerpen:
      # - {topic}
"""

body_option = spoken.option(
    "--body",
    callback=filled,
    metavar=spoken.NAME,
    help=Text(
        'Het bestuur waarvan de verdeling is, zoals "Provincie Utrecht".',
        'The body whose division it is, such as "Provincie Utrecht".',
    ),
)
holders_option = spoken.option(
    "--holders",
    type=spoken.Range(1, MOST),
    metavar="N",
    help=Text(
        "Het aantal portefeuillehouders (standaard: 5 bij een provincie, anders 4).",
        "The number of holders (default: 5 for a province, else 4).",
    ),
)


@spoken.command(
    Text(
        """\
Schrijf een plan om in te vullen in BESTAND, dat nog niet mag bestaan.

Een toelichting legt elke sleutel uit: in het Nederlands, tenzij --lang of portcheck.yaml iets
anders zegt.""",
        """\
Write a plan to fill in as FILE, which must not exist yet.

Comments in it explain each key: in Dutch, unless --lang or portcheck.yaml says otherwise.""",
    )
)
@spoken.argument("file", spoken.FILE)
@body_option
@holders_option
@without_packs
def command(*, file: str, body: str | None, holders: int | None, given: Given) -> int:
    """Write a plan to fill in."""
    settings = settle(given, folder_of(file))
    if not file.lower().endswith(SUFFIXES):
        raise refusal(UNFOUND, file)
    require_absent(file)
    create(file, plan_to_fill_in(body, holders, language_of_comments(given, settings)))
    click.echo(WRITTEN.of(settings.lang, {"file": file}))
    click.echo(NEXT.of(settings.lang, {"file": typed(file)}))
    return exits.CLEAN


def plan_to_fill_in(body: str | None, holders: int | None, lang: str) -> bytes:
    """Give the text of a plan for a body, with comments in `lang`."""
    name = body or _UNNAMED.of(lang)
    _, function, chair = sort_of(name)
    member = title_of_member(name)
    count = holders or _COUNTS.get(chair, _COUNT)
    topic = _TOPICS.get(function, _TOPIC)
    listed = (
        _HOLDER.format(member=member, number=number, topic=topic) for number in range(1, count + 1)
    )
    text = Template(bundled.template(f"plan.{lang}.yaml")).substitute(
        body=scalar(name),
        holders="".join(listed).rstrip("\n"),
        chair=chair,
        first=f"{member} 1",
        second=f"{member} {min(2, count)}",
    )
    return text.encode("utf-8")
