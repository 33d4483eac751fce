"""This file is `portcheck try`: what moves would introduce and resolve, without making them."""

from functools import partial

from portcheck.change.compare import Renamed, compare
from portcheck.change.moves import loads, moves
from portcheck.cli import spoken
from portcheck.cli.options import dated, shared
from portcheck.cli.plans import opened, reopened
from portcheck.cli.reporting import Reporting, conclude, reported
from portcheck.cli.settings import Given, Settings, folder_of, settle
from portcheck.editing.asked import move_meant
from portcheck.editing.choosing import require_names
from portcheck.editing.moving import moved
from portcheck.lint.linter import Opened, Question, judge
from portcheck.lint.report import Report
from portcheck.wording import Text

UNEDITABLE = Text(
    '"{said}" is niet uit te voeren zoals het plan is opgeschreven; zet elk onderwerp en '
    "elke naam op een eigen tekstregel",
    '"{said}" cannot be carried out as the plan is laid out; put each topic and each name '
    "on a line of its own",
)


@spoken.command(
    Text(
        """\
Zeg wat verplaatsingen in PLAN zouden oplossen, wat er nieuw bij komt, en hoe zwaar ieders
portefeuille wordt.

Er wordt niets geschreven. Regelnummers zijn die van het plan zoals het zou worden.""",
        """\
Try moves in PLAN: say what they would resolve and introduce, and what each holder would carry.

Nothing is written. Line numbers are those of the plan as it would be.""",
    )
)
@spoken.argument("plan", "PLAN")
@spoken.option(
    "--move",
    "said",
    multiple=True,
    required=True,
    metavar=Text("'ONDERWERP = NAAM'", "'TOPIC = HOLDER'"),
    help=Text(
        "Geef een onderwerp aan een ander, of haal het weg ('ONDERWERP ='); ook een rol: 'eigenaar "
        "van ... = NAAM' of 'opdrachtgever van ... = NAAM'. Mag vaker, en gebeurt in die volgorde.",
        "Give a topic to another holder, or take it away ('TOPIC ='); a role too: 'eigenaar van "
        "NAME = HOLDER' or 'opdrachtgever van NAME = HOLDER'. Repeatable, done in that order.",
    ),
)
@dated
@reported
@shared
def command(
    *, plan: str, said: tuple[str, ...], as_of: str, reporting: Reporting, given: Given
) -> int:
    """Try moves on a plan."""
    settings = settle(given, folder_of(plan))
    found = opened(plan, settings)
    require_names(found.plan, plan)
    after = found
    for move in said:
        after = _moved(after, move, settings)
    question = Question(settings.rulebook, settings.lang, as_of)
    then, now = (Report(as_of, (judge(version, question),)) for version in (found, after))
    report = compare(now, then, plan, Renamed())._replace(
        moves=moves(found.plan, after.plan, {}, settings.lang),
        loads=loads(found.plan, after.plan),
    )
    return conclude(report, reporting, settings)


def _moved(before: Opened, said: str, settings: Settings) -> Opened:
    """Give the plan after a move; raises PortcheckError."""
    move = move_meant(said, before.plan, settings.lang)
    moving = partial(moved, moves=[move])
    return reopened(before, moving, UNEDITABLE, settings.rulebook, said=said)
