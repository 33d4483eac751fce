"""This file is `portcheck test`: whether packs load, and the examples of their rules hold."""

import click

from portcheck.cli import exits
from portcheck.cli.options import settle, shared
from portcheck.lint.trials import failures
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.rulebook import compose
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
    book = compose(list(settings.rulebook.packs), Configuration())
    names = settings.rulebook.chosen or tuple(pack.name for pack in book.packs)
    rules = [rule for rule in book.rules if rule.pack in names]
    failed = [failure for rule in rules for failure in failures(rule, book, settings.lang)]
    for failure in failed:
        click.echo(failure.of(settings.lang))
    examples = sum(len(rule.bad) + len(rule.good) for rule in rules)
    values = {"packs": names, "rules": len(rules), "examples": examples, "failed": len(failed)}
    click.echo(TRIED.of(settings.lang, values))
    return exits.FINDINGS if failed else exits.CLEAN if rules else exits.NOTHING
