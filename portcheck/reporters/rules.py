"""This file shows rules: in a table or as JSON."""

from collections.abc import Iterable, Iterator

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
)
NONE = Text("er zijn geen regels", "there are no rules")


def as_table(rules: Iterable[Rule], lang: str) -> Iterator[str]:
    """Yield a table of rules, each in one line that a window shows; its name says what is wrong."""
    rows = [
        (rule.id, rule.name, said.SEVERITY[rule.severity].of(lang), rule.kind) for rule in rules
    ]
    yield draw(HEAD, rows, lang) if rows else f"{NONE.of(lang)}\n"


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
                "link": rule.cites.link or None,
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
