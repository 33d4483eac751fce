"""This file writes a page for each kind of rule, and an index of them."""

from collections.abc import Iterator
from functools import partial

from portcheck.authoring.described import Description, describe
from portcheck.kinds import KINDS
from portcheck.reporters.kinds import HEAD, SAYS, form, introduction
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import OWN_KINDS
from portcheck.wording import Text
from reference.markdown import fenced, framed, in_both, sentence, table

TITLE = Text("Soorten", "Kinds")
ABOUT = Text(
    "Een soort is wat een regel met zijn waarden toetst. `portcheck kinds NAAM` zegt hetzelfde als "
    "de pagina hier.",
    "A kind is what a rule checks with its params. `portcheck kinds NAME` says what the page here "
    "says.",
)
PARAMS = Text("Waarden", "Params")
NO_PARAMS = Text("Geen.", "None.")
PARAM_HEAD = (
    Text("waarde", "param"),
    Text("neemt", "takes"),
    Text("betekenis", "meaning"),
)
START = Text("Een regel om mee te beginnen", "A rule to start from")
RULES = Text("Regels van deze soort", "Rules of this kind")


def pages() -> Iterator[tuple[str, str]]:
    """Yield each page with its path from docs/."""
    book = assemble()
    yield from in_both("kinds/README.md", _kinds)
    for name in KINDS:
        yield from in_both(f"kinds/{name}.md", partial(_kind, name, book))


def _kinds(lang: str) -> Iterator[str]:
    yield f"# {TITLE.of(lang)}"
    yield ABOUT.of(lang)
    rows = [(f"[{name}]({name}.md)", KINDS[name].about.of(lang)) for name in OWN_KINDS]
    yield table([text.of(lang) for text in HEAD], rows)


def _kind(name: str, book: Rulebook, lang: str) -> Iterator[str]:
    kind = describe(name, book, lang)
    yield f"# {name}"
    yield sentence(kind.about.of(lang))
    yield f"## {PARAMS.of(lang)}"
    yield _params(kind, lang) if kind.params else NO_PARAMS.of(lang)
    if kind.example:
        yield f"## {START.of(lang)}"
        yield sentence(introduction(kind, lang))
        yield fenced(kind.example, "yaml")
        yield sentence(SAYS.of(lang))
        yield framed(kind.findings, lang)
    rules = [rule for rule in book.rules if rule.kind == name]
    if rules:
        yield f"## {RULES.of(lang)}"
        yield "\n".join(
            f"- [{rule.id} {rule.name}](../rules/{rule.pack}/{rule.id}.md)" for rule in rules
        )


def _params(kind: Description, lang: str) -> str:
    return table(
        [text.of(lang) for text in PARAM_HEAD],
        [(f"`{param.name}`", form(param, lang), param.about.of(lang)) for param in kind.params],
    )
