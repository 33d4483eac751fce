"""This file is `portcheck propose`: divisions to start a negotiation from."""

from portcheck.cli import spoken
from portcheck.cli.options import Given, folder_of, gathered, settle, shared
from portcheck.cli.plans import opened, require_file
from portcheck.cli.solving import Limits, Proposing, require_solver, sought
from portcheck.wording import Text

_PROPOSING = (
    spoken.option(
        "-k",
        "proposals",
        type=spoken.Range(1, 20),
        default=3,
        metavar="K",
        help=Text("Doe K voorstellen (standaard: 3).", "Make K proposals (default: 3)."),
    ),
    spoken.formed(["text", "json"]),
    spoken.option(
        "--write-to",
        metavar=spoken.FOLDER,
        help=Text(
            "Schrijf elk voorstel als plan in MAP: PLAN-voorstel-1.yaml enzovoort.",
            "Write each proposal into FOLDER as a plan: PLAN-voorstel-1.yaml and so on.",
        ),
    ),
)


@spoken.command(
    Text(
        """\
Verdeel de onderwerpen van PLAN opnieuw, op meer manieren, die zoveel verschillen als de regels
toelaten.

Wie een onderwerp nu heeft, doet er niet toe; competenties en wensen van partijen wel.""",
        """\
Divide the topics of PLAN anew, several ways that differ as much as the rules allow.

Who has a topic now does not matter; competences and wishes of parties do.""",
    )
)
@spoken.argument("plan", "PLAN")
@gathered("proposing", Proposing, _PROPOSING)
@sought(30)
@shared
def command(*, plan: str, limits: Limits, proposing: Proposing, given: Given) -> int:
    """Search for divisions of the topics of a plan."""
    settings = settle(given, folder_of(plan))
    if proposing.write_to:
        require_file(plan)
    found = opened(plan, settings)
    require_solver()
    from portcheck.cli.proposing import propose  # 60 ms, for the solver

    return propose(found, settings, limits, proposing)
