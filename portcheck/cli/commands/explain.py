"""This file is `portcheck explain`: what a rule checks, why, by what source, bad and good plans."""

from portcheck.cli import spoken
from portcheck.cli.options import shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.settings import Given, settle
from portcheck.reporters.explain import as_text
from portcheck.rulebook.rulebook import unknown_rule
from portcheck.wording import Text


@spoken.command(
    Text("Leg een REGEL uit; geef het nummer of de naam.", "Explain a RULE, by its id or name.")
)
@spoken.argument("rule", spoken.RULE)
@shared
def command(*, rule: str, given: Given) -> None:
    """Explain a rule."""
    settings = settle(given)
    found = settings.rulebook.find(rule)
    if found is None:
        raise unknown_rule(settings.rulebook, rule)
    give(as_text(found, settings.lang), Outlet("text"))
