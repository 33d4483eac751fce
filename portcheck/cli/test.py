"""This file is `portcheck test`: whether packs load, and the examples of their rules hold."""

import click

from portcheck.cli import exits
from portcheck.cli.options import settle, shared
from portcheck.lint.trials import failures
from portcheck.rulebook.rulebook import Rulebook, alone
from portcheck.wording import Text

TRIED = Text(
    "{packs}: {rules} regel(s), {examples} voorbeeld(en), waarvan niet in orde: {failed}",
    "{packs}: {rules} rule(s), {examples} example(s), of which not in order: {failed}",
)


@click.command()
@click.argument("tried", nargs=-1, metavar="[PACK]...")
@shared
def command(
    *, tried: tuple[str, ...], packs: tuple[str, ...], lang: str | None, config: str | None
) -> int:
    """Try the rules of each PACK on their own examples; without PACK, those of the settings."""
    settings = settle((*tried, *packs), lang, config)
    names = _asked(settings.rulebook, tried)
    books = {name: alone(settings.rulebook, name) for name in names}
    rules = [rule for name, book in books.items() for rule in book.rules if rule.pack == name]
    failed = [fault for rule in rules for fault in failures(rule, books[rule.pack], settings.lang)]
    for failure in failed:
        click.echo(failure.of(settings.lang))
    examples = sum(len(rule.bad) + len(rule.good) for rule in rules)
    values = {"packs": names, "rules": len(rules), "examples": examples, "failed": len(failed)}
    click.echo(TRIED.of(settings.lang, values))
    return exits.FINDINGS if failed else exits.CLEAN if rules else exits.NOTHING


def _asked(book: Rulebook, tried: tuple[str, ...]) -> list[str]:
    """Give the packs to try: those that were asked for, without what these extend."""
    packs = [pack for pack in book.packs if not book.chosen or pack.name in book.chosen]
    extended = {base for pack in packs for base in pack.bases}
    return [pack.name for pack in packs if pack.name in tried or pack.name not in extended]
