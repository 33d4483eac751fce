"""This file is `portcheck explain`: what a rule checks, why, by what source, bad and good plans."""

from portcheck.cli import completion, spoken
from portcheck.cli.options import shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.settings import Given, settle
from portcheck.reporters.explain import as_text
from portcheck.reporters.rules import as_json
from portcheck.wording import Text


@spoken.command(
    Text("Leg een REGEL uit; geef het nummer of de naam.", "Explain a RULE, by its id or name.")
)
@spoken.argument("rule", spoken.RULE, shell_complete=completion.rules)
@spoken.formed(["text", "json"])
@shared
def command(*, rule: str, form: str, given: Given) -> None:
    """Explain a rule."""
    settings = settle(given)
    found = settings.rulebook.named(rule)
    pieces = as_json([found], settings.lang) if form == "json" else as_text(found, settings.lang)
    give(pieces, Outlet(form))
