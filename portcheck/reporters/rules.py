"""This file shows rules: all of them in a table or as JSON, one in full."""

import json
from collections.abc import Iterable, Iterator

from portcheck.reporters import said
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text, printable

HEAD = (
    Text("regel", "rule"),
    Text("naam", "name"),
    Text("ernst", "severity"),
    Text("soort", "kind"),
    Text("bron", "source"),
    Text("wat er mis is", "what is wrong"),
)
OFF = Text("uit", "off")
SOURCE = Text("bron:  ", "source:")
LINK = Text("adres: ", "link:  ")
PACK = Text("pakket:", "pack:  ")
BODIES = Text("bestuur:", "bodies:")
PARAMS = Text("waarden:", "params:")
BAD = Text("niet zo", "avoid")
GOOD = Text("wel zo", "prefer")


def as_table(rules: Iterable[Rule], lang: str) -> Iterator[str]:
    """Yield a table of rules, each in one line."""
    rows = [
        (
            rule.id,
            rule.name,
            _severity(rule, lang),
            rule.kind,
            rule.cited(lang),
            rule.summary.of(lang),
        )
        for rule in rules
    ]
    yield draw([text.of(lang) for text in HEAD], rows)


def as_json(rules: Iterable[Rule], lang: str) -> Iterator[str]:
    """Yield the JSON of rules."""
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


def as_text(rule: Rule, lang: str) -> Iterator[str]:
    """Yield the lines that explain a rule."""
    for line in _lines(rule, lang):
        yield f"{line}\n"


def _lines(rule: Rule, lang: str) -> Iterator[str]:
    yield f"{rule.id} {rule.name} ({_severity(rule, lang)})"
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


def _severity(rule: Rule, lang: str) -> str:
    return said.SEVERITY.get(rule.severity, OFF).of(lang)
