"""This file is `portcheck rules`: every rule in a table, or as JSON."""

from collections.abc import Iterable

import click

from portcheck.cli import exits
from portcheck.cli.numbers import numbers
from portcheck.cli.options import settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.reporters import said
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

HEAD = (
    Text("regel", "rule"),
    Text("naam", "name"),
    Text("ernst", "severity"),
    Text("soort", "kind"),
    Text("bron", "source"),
    Text("wat er mis is", "what is wrong"),
)


@click.command()
@click.argument("named", nargs=-1, metavar="[PACK]...")
@click.option("-f", "--format", "format_", type=click.Choice(["table", "json"]), default="table")
@click.option(
    "--lint", is_flag=True, help="Say all that is wrong with the files of each PACK instead."
)
@click.option(
    "--conflicts",
    is_flag=True,
    help="Say for how many holders a plan can satisfy every rule, else which rules forbid it.",
)
@click.option(
    "--holders",
    metavar="N..M",
    callback=numbers,
    default="3..9",
    help="Say so for these numbers of holders (default: 3..9).",
)
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    named: tuple[str, ...],
    format_: str,
    lint: bool,
    conflicts: bool,
    holders: range,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """List every rule, or those of each PACK."""
    settings = settle((*named, *packs), lang, config)
    if lint:
        from portcheck.cli import linting  # what a list does not need

        return linting.tell(settings, format_)
    if conflicts:
        from portcheck.cli.conflicts import tell  # the solver, which a list does not need

        return tell(settings, holders, format_)
    book = settings.rulebook
    rules = [rule for rule in book.rules if not settings.packs or rule.pack in book.chosen]
    render = _table if format_ == "table" else _json
    give(render(rules, settings.lang), Outlet(format_))
    return exits.CLEAN


def _table(rules: list[Rule], lang: str) -> Iterable[str]:
    rows = [
        (
            rule.id,
            rule.name,
            said.SEVERITY.get(rule.severity, Text("uit", "off")).of(lang),
            rule.kind,
            rule.cited(lang),
            rule.summary.of(lang),
        )
        for rule in rules
    ]
    return [draw([text.of(lang) for text in HEAD], rows)]


def _json(rules: list[Rule], lang: str) -> Iterable[str]:
    content = {
        "version": 1,
        "rules": [
            {
                "id": rule.id,
                "name": rule.name,
                "pack": rule.pack,
                "severity": rule.severity,
                "kind": rule.kind,
                "params": rule.params,
                "source": rule.cited(lang),
                "link": rule.link or None,
                "summary": rule.summary.of(lang),
                "why": rule.why.of(lang),
                "help": rule.help.of(lang),
                "bodies": rule.bodies,
                "waivable": rule.is_waivable,
            }
            for rule in rules
        ],
    }
    return visible_json(content)
