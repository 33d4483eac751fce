"""This file is `portcheck rules`: every rule in a table, or as JSON."""

from collections.abc import Iterable

import click

from portcheck.cli.options import settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.reporters import said
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.rulebook.rulebook import Rulebook
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
@click.option("-f", "--format", "format_", type=click.Choice(["table", "json"]), default="table")
@shared
def command(*, format_: str, packs: tuple[str, ...], lang: str | None, config: str | None) -> None:
    """List every rule, or those of the packs named by --pack."""
    settings = settle(packs, lang, config)
    rules = _chosen(settings.rulebook, packs)
    render = _table if format_ == "table" else _json
    give(render(rules, settings.lang), Outlet(format_))


def _chosen(rulebook: Rulebook, packs: tuple[str, ...]) -> list[Rule]:
    return [rule for rule in rulebook.rules if not packs or rule.pack in packs]


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
                "waivable": rule.is_waivable,
            }
            for rule in rules
        ],
    }
    return visible_json(content)
