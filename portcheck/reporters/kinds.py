"""This file shows kinds of rules: all of them in a table, one in full, or as JSON."""

import json
from collections.abc import Iterable, Iterator
from textwrap import fill, wrap

from portcheck.authoring.described import ID, Description, Param
from portcheck.finding import Finding
from portcheck.reporters import said
from portcheck.reporters.frames import frame
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text

HEAD = (Text("soort", "kind"), Text("wat zij doet", "what it does"))
PARAMS = Text("waarden (params):", "params:")
NO_PARAMS = Text("waarden (params): geen", "params: none")
REQUIRED = Text("verplicht", "required")
OPTIONAL = Text("mag ontbreken", "optional")
DEFAULT = Text("standaard: {default}", "default: {default}")
EXAMPLE = Text(
    "voorbeeld, te bewaren als {file} in een pakket:",
    "example, to be kept as {file} in a pack:",
)
EXAMPLE_OF_TOPICS = Text(
    "voorbeeld, te bewaren als {file} in een pakket zonder eigen onderwerpen (topics.yaml), of een "
    "dat {packs} uitbreidt:",
    "example, to be kept as {file} in a pack without topics of its own (topics.yaml), or one that "
    "extends {packs}:",
)
SAYS = Text("wat die regel over zijn slechte voorbeeld zegt:", "what it says of its bad example:")
DRAFT = Text(
    "`portcheck new-rule ./regels NAAM --kind {kind}` schrijft er een voor uw eigen pakket",
    "`portcheck new-rule ./regels NAME --kind {kind}` writes one for a pack of your own",
)

_WIDTH = 100
_INDENT = "    "


def as_table(kinds: Iterable[Description], lang: str) -> Iterator[str]:
    """Yield a table of kinds, each with what it does, as wide as a window mostly is."""
    rows = [(kind.name, kind.about.of(lang)) for kind in kinds]
    width = _WIDTH - max(len(name) for name, _ in rows) - len("  ")
    yield draw(HEAD, [(name, fill(about, width)) for name, about in rows], lang)


def as_text(kind: Description, lang: str) -> Iterator[str]:
    """Yield the lines of one kind."""
    for line in _lines(kind, lang):
        yield f"{line}\n"


def form(param: Param, lang: str) -> str:
    """Say what value a param takes, and what goes without it."""
    parts = [param.form.of(lang), (REQUIRED if param.is_required else OPTIONAL).of(lang)]
    if param.default is not None:
        parts.append(DEFAULT.of(lang, {"default": json.dumps(param.default)}))
    return "; ".join(parts)


def introduction(kind: Description, lang: str) -> str:
    """Say in what kind of pack the example of a kind works."""
    text = EXAMPLE_OF_TOPICS if kind.read_by else EXAMPLE
    return text.of(lang, {"file": f"{ID}.yaml", "packs": kind.read_by})


def _lines(kind: Description, lang: str) -> Iterator[str]:
    yield kind.name
    yield from wrap(kind.about.of(lang), _WIDTH)
    yield ""
    yield (PARAMS if kind.params else NO_PARAMS).of(lang)
    for param in kind.params:
        yield f"  {param.name}: {form(param, lang)}"
        about = wrap(param.about.of(lang), _WIDTH - len(_INDENT), break_on_hyphens=False)
        yield from (f"{_INDENT}{line}" for line in about)
    if kind.example:
        yield ""
        yield introduction(kind, lang)
        yield from (f"{_INDENT}{line}".rstrip() for line in kind.example.splitlines())
        yield ""
        yield SAYS.of(lang)
        for finding in kind.findings:
            yield from _framed(finding, lang)
        yield ""
        yield DRAFT.of(lang, {"kind": kind.name})


def _framed(finding: Finding, lang: str) -> Iterator[str]:
    yield f"{_INDENT}{said.graded(finding, lang)}[{finding.rule}] {finding.name}: {finding.message}"
    yield from (f"{_INDENT} {line}" for line in frame(finding.places))


def as_json(kinds: Iterable[Description], lang: str) -> Iterator[str]:
    """Yield kinds as JSON."""
    return visible_json({"version": 1, "kinds": [_kind(kind, lang) for kind in kinds]})


def _kind(kind: Description, lang: str) -> dict[str, object]:
    return {
        "name": kind.name,
        "about": kind.about.of(lang),
        "params": [
            {
                "name": param.name,
                "about": param.about.of(lang),
                "form": param.form.of(lang),
                "allowed": list(param.allowed) or None,
                "required": param.is_required,
                "default": param.default,
            }
            for param in kind.params
        ],
        "example": kind.example or None,
        "read_by": list(kind.read_by),
        "findings": [
            {
                "line": finding.place.span.line,
                "column": finding.place.span.column,
                "message": finding.message,
            }
            for finding in kind.findings
        ],
    }
