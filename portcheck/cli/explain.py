"""This file is `portcheck explain`: what a rule checks, why, by what source, bad and good plans."""

import json
from collections.abc import Iterator

import click

from portcheck.cli.options import settle, shared
from portcheck.reporters import said
from portcheck.rulebook.rulebook import unknown_rule
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text, printable

SOURCE = Text("bron:  ", "source:")
LINK = Text("adres: ", "link:  ")
PACK = Text("pakket:", "pack:  ")
BODIES = Text("bestuur:", "bodies:")
PARAMS = Text("waarden:", "params:")
BAD = Text("niet zo", "avoid")
GOOD = Text("wel zo", "prefer")


@click.command()
@click.argument("rule")
@shared
def command(*, rule: str, packs: tuple[str, ...], lang: str | None, config: str | None) -> None:
    """Explain a RULE, by its id or name."""
    settings = settle(packs, lang, config)
    found = settings.rulebook.find(rule)
    if found is None:
        raise unknown_rule(settings.rulebook, rule)
    click.echo("\n".join(_lines(found, settings.lang)))


def _lines(rule: Rule, lang: str) -> Iterator[str]:
    severity = said.SEVERITY.get(rule.severity, Text("uit", "off")).of(lang)
    yield f"{rule.id} {rule.name} ({severity})"
    yield rule.summary.of(lang)
    yield ""
    yield f"{said.WHY.of(lang).strip():8} {rule.why.of(lang)}"
    yield f"{SOURCE.of(lang):8} {rule.cited(lang)}"
    if rule.link:
        yield f"{LINK.of(lang):8} {rule.link}"
    yield f"{said.HELP.of(lang).strip():8} {rule.help.of(lang)}"
    yield f"{PACK.of(lang):8} {rule.pack}"
    if rule.bodies:
        yield f"{BODIES.of(lang):8} {printable(', '.join(rule.bodies))}"
    yield f"{PARAMS.of(lang):8} {_params(rule)}"
    for title, examples in ((BAD, rule.bad), (GOOD, rule.good)):
        for example in examples:
            yield ""
            yield f"{title.of(lang)}:"
            yield from (f"    {printable(line)}".rstrip() for line in example.splitlines())


def _params(rule: Rule) -> str:
    values = ", ".join(f"{key} = {_value(value)}" for key, value in rule.params.items())
    return printable(values) or "-"


def _value(value: object) -> str:
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return " ".join(map(str, value)) if isinstance(value, list) else str(value)
