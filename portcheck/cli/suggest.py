"""This file is `portcheck suggest`: the least that has to move for a plan to be right."""

from portcheck.cli import spoken
from portcheck.cli.options import Given, folder_of, gathered, settle, shared
from portcheck.cli.plans import opened, require_file
from portcheck.cli.solving import Limits, Suggesting, require_solver, sought
from portcheck.wording import Text

_SUGGESTING = (
    spoken.option(
        "--holders",
        type=spoken.Range(1, 99),
        metavar="N",
        help=Text(
            "Ga uit van N leden: wie er nog niet is, is een vacature, en krijgt ook onderwerpen.",
            "Suppose N members: who is not there yet is a vacancy, which gets topics too.",
        ),
    ),
    spoken.option(
        "--max-moves",
        type=spoken.Range(0),
        metavar="N",
        help=Text("Stel ten hoogste N verplaatsingen voor.", "Suggest at most N moves."),
    ),
    spoken.option(
        "--alternatives",
        type=spoken.Range(0, 20),
        default=0,
        metavar="K",
        help=Text(
            "Toon ook K andere antwoorden, het beste eerst.",
            "Show K other answers too, the best first.",
        ),
    ),
    spoken.option(
        "-f",
        "--format",
        "form",
        type=spoken.Choice(["text", "json", "diff"]),
        default="text",
        help=Text(
            "De vorm: zinnen (text, standaard), JSON, of de verandering van het plan (diff).",
            "The format: sentences (text, the default), JSON, or the change of the plan (diff).",
        ),
    ),
    spoken.option(
        "--write",
        is_flag=True,
        help=Text(
            "Voer de verplaatsingen in PLAN door, en laat al het andere zoals het is.",
            "Make the moves in PLAN, and keep all else as it is.",
        ),
    ),
)


@spoken.command(
    Text(
        "Zoek de minste verplaatsingen waarna PLAN geen bevinding meer heeft die een andere "
        "verdeling oplost.",
        "Suggest the fewest moves after which PLAN has no finding that another division solves.",
    )
)
@spoken.argument("plan", "PLAN")
@gathered("suggesting", Suggesting, _SUGGESTING)
@sought(10)
@shared
def command(*, plan: str, limits: Limits, suggesting: Suggesting, given: Given) -> int:
    """Search for the fewest moves."""
    settings = settle(given, folder_of(plan))
    if suggesting.write:
        require_file(plan)
    found = opened(plan, settings)
    require_solver()
    from portcheck.cli.searching import suggest  # 60 ms, for the solver

    return suggest(found, settings, limits, suggesting)
