"""This file is `portcheck kinds`: every kind of rule, or one with its params and an example."""

from portcheck.authoring.described import describe
from portcheck.cli import completion, spoken
from portcheck.cli.options import without_packs
from portcheck.cli.output import Outlet, give
from portcheck.cli.settings import Given, settle
from portcheck.errors import refusal
from portcheck.kinds import KINDS
from portcheck.nearest import did_you_mean
from portcheck.reporters.kinds import as_json, as_table, as_text
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rules import OWN_KINDS, UNKNOWN_KIND
from portcheck.wording import Text

ALL = Text("; `portcheck kinds` noemt ze alle", "; `portcheck kinds` lists them all")


@spoken.command(
    Text(
        "Noem de soorten regels, of toon de soort NAAM met haar waarden en een voorbeeld.",
        "List every kind of rule, or show the one called NAME with its params and an example.",
    )
)
@spoken.argument("name", Text("[NAAM]", "[NAME]"), required=False, shell_complete=completion.kinds)
@spoken.formed(["text", "json"])
@without_packs
def command(*, name: str | None, form: str, given: Given) -> None:
    """Show the kinds of rules, or one of them."""
    lang = settle(given).lang
    if name is not None and name not in KINDS:
        hint = did_you_mean(name, KINDS)
        raise refusal(UNKNOWN_KIND, kind=name, hint=hint or ALL)
    book = assemble()
    found = [describe(kind, book, lang) for kind in ([name] if name else OWN_KINDS)]
    if form == "json":
        pieces = as_json(found, lang)
    else:
        pieces = as_text(found[0], lang) if name else as_table(found, lang)
    give(pieces, Outlet(form))
