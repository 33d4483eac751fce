"""This file explains one rule in full."""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from portcheck.editing.scalar import flow
from portcheck.plan.bodies import barred_by
from portcheck.reporters import said
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text, printable

SOURCE = Text("bron:", "source:")
LINK = Text("adres:", "link:")
PACK = Text("pakket:", "pack:")
BODIES = Text("bestuur:", "bodies:")
NOT = Text("niet", "not")
PARAMS = Text("waarden:", "params:")
BAD = Text("niet zo", "avoid")
GOOD = Text("wel zo", "prefer")

_WIDTH = 100


def as_text(rule: Rule, lang: str) -> Iterator[str]:
    """Yield the lines that explain a rule."""
    for line in _lines(rule, lang):
        yield f"{line}\n"


def _lines(rule: Rule, lang: str) -> Iterator[str]:
    yield f"{rule.id} {rule.name} ({said.SEVERITY[rule.severity].of(lang)})"
    yield rule.summary.of(lang)
    yield ""
    help_ = ", ".join(filter(None, (rule.help.of(lang), rule.departing.of(lang))))
    for title, text in (
        (said.WHY, rule.why.of(lang)),
        (SOURCE, rule.cited(lang)),
        (LINK, rule.cites.link),
        (said.HELP, help_),
        (PACK, rule.pack),
        (BODIES, bodies(rule.bodies, lang)),
        (PARAMS, _params(rule)),
    ):
        first = f"{title.of(lang):8} "
        yield from wrap(  # nothing where a rule says nothing
            text,
            _WIDTH,
            initial_indent=first,
            subsequent_indent=" " * len(first),
            break_long_words=False,
            break_on_hyphens=False,
        )
    for title, examples in ((BAD, rule.bad), (GOOD, rule.good)):
        for example in examples:
            yield ""
            yield f"{title.of(lang)}:"
            yield from (f"    {printable(line)}".rstrip() for line in example.splitlines())


def bodies(names: Iterable[str], lang: str) -> str:
    """Say which bodies a rule or pack is for, and which not."""
    listed = (f"{NOT.of(lang)} {barred}" if (barred := barred_by(name)) else name for name in names)
    return printable(", ".join(listed))


def _params(rule: Rule) -> str:
    values = ", ".join(f"{key} = {flow(value)}" for key, value in rule.params.items())
    return printable(values) or "-"
