"""This file is `portcheck topics`: how each phrase of a plan was read."""

from collections.abc import Iterable

import click

from portcheck.cli import exits
from portcheck.cli.options import folder_of, settle, shared
from portcheck.cli.output import Outlet, give
from portcheck.cli.plans import typed
from portcheck.cli.sources import STDIN, read_content
from portcheck.plan.document import Document
from portcheck.plan.model import Entry, Holder, Plan
from portcheck.reporters.tables import draw
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text, printable

HEAD = (
    Text("plaats", "line"),
    Text("portefeuillehouder", "holder"),
    Text("onderwerp in het plan", "phrase"),
    Text("gelezen als", "read as"),
    Text("misschien", "arguable"),
    Text("tegengehouden door", "stopped by"),
)
SECOND = Text(" (tweede)", " (second)")


@click.command()
@click.argument("plan")
@click.option("-f", "--format", "format_", type=click.Choice(["table", "json"]), default="table")
@click.option("--stdin-filename", default="<stdin>", metavar="NAME", help="What to call -.")
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    plan: str,
    format_: str,
    stdin_filename: str,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """Show how each phrase of PLAN was read: which topics it names, and what stopped it."""
    settings = settle(packs, lang, config, folder_of(plan))
    name = stdin_filename if plan == STDIN else plan
    found = typed(read_content(plan, stdin_filename), name, settings)
    if found is None:
        return exits.FINDINGS
    render = _table if format_ == "table" else _json
    give(render(found.plan, found.document, settings.lang), Outlet(format_))
    return exits.CLEAN


def _entries(plan: Plan) -> list[tuple[Holder, Entry]]:
    return [(holder, entry) for holder in plan.holders for entry in holder.entries]


def _table(plan: Plan, document: Document, lang: str) -> Iterable[str]:
    rows = [
        (
            document.span(entry.path).line,
            printable(holder.name),
            printable(entry.phrase) + ("" if entry.is_first else SECOND.of(lang)),
            *(
                ", ".join(map(printable, names))
                for names in (entry.reading.topics, entry.reading.arguable, entry.reading.decoys)
            ),
        )
        for holder, entry in _entries(plan)
    ]
    return [draw([text.of(lang) for text in HEAD], rows)]


def _json(plan: Plan, document: Document, _lang: str) -> Iterable[str]:
    phrases = []
    for holder, entry in _entries(plan):
        span = document.span(entry.path)
        phrases.append(
            {
                "phrase": entry.phrase,
                "holder": holder.name,
                "line": span.line,
                "column": span.column,
                "topics": list(entry.reading.topics),
                "arguable": list(entry.reading.arguable),
                "decoys": list(entry.reading.decoys),
                "first": entry.is_first,
            }
        )
    return visible_json({"version": 1, "phrases": phrases})
