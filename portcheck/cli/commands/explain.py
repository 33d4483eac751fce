"""This file is `portcheck explain`: what a rule checks, why, by what source, bad and good plans."""

from portcheck.cli import spoken
from portcheck.cli.options import shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.settings import Given, settle
from portcheck.reporters.explain import as_text
from portcheck.wording import Text


@spoken.command(
    Text("Leg een REGEL uit; geef het nummer of de naam.", "Explain a RULE, by its id or name.")
)
@spoken.argument("rule", spoken.RULE)
@shared
def command(*, rule: str, given: Given) -> None:
    """Explain a rule."""
    settings = settle(given)
    give(as_text(settings.rulebook.named(rule), settings.lang), Outlet("text"))
