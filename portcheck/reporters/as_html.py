"""This file writes a report as a page for people: for a browser or Word, to print or to mail."""

import re
from collections.abc import Iterator
from html import escape

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.reporters.frames import frame
from portcheck.reporters.outline import (
    Block,
    Counts,
    Head,
    Items,
    Note,
    at,
    line,
    outline,
    title,
)
from portcheck.wording import printable

# nothing is loaded or run, whatever a plan holds: a second lock behind the escaping
_SAFE = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """\
body { font: 16px/1.5 sans-serif; color: #1c1c1c }
body { max-width: 52em; margin: 2em auto; padding: 0 1em }
h1 { font-size: 1.5em } h2 { font-size: 1.2em; margin-top: 2em }
table { border-collapse: collapse }
th, td { border: 1px solid #bbb; padding: .2em .8em; text-align: right }
.finding { border-left: 4px solid #777; padding-left: 1em; margin: 1.5em 0; break-inside: avoid }
.error { border-color: #b3261e } .warning { border-color: #9a6700 }
.finding p { margin: .2em 0 } .rule { color: #555; font-size: .9em }
pre { background: #f5f5f5; padding: .5em; overflow-x: auto; font-size: .85em }
summary { cursor: pointer; font-weight: bold }
"""


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the page, block by block."""
    yield (
        f'<!DOCTYPE html>\n<html lang="{view.lang}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_SAFE}">\n'
        f"<title>portcheck: {_safe(title(report, view.lang))}</title>\n"
        f"<style>\n{_STYLE}</style>\n</head>\n<body>\n"
    )
    yield from (f"{_written(block, view.lang)}\n" for block in outline(report, view))
    yield "</body>\n</html>\n"


def _written(block: Block, lang: str) -> str:
    match block:
        case Head(text, depth):
            return f"<h{depth}>{_safe(text)}</h{depth}>"
        case Counts(heads, numbers):
            rows = (
                f"<tr>{''.join(f'<{tag}>{_safe(str(cell))}</{tag}>' for cell in cells)}</tr>"
                for tag, cells in (("th", heads), ("td", numbers))
            )
            return f"<table>{''.join(rows)}</table>"
        case Note(text):
            return re.sub("`(.+?)`", r"<code>\1</code>", f"<p>{_safe(text)}</p>")
        case Items(findings, summary):
            items = "\n".join(_item(finding, lang) for finding in findings)
            opened = f"<details open><summary>{_safe(summary)}</summary>\n{items}\n</details>"
            return opened if summary else items
    items = "\n".join(f"<li>{_safe(line(*one, lang))}</li>" for one in block.lines)
    return f"<ul>\n{items}\n</ul>"


def _item(finding: Finding, lang: str) -> str:
    severity = said.SEVERITY[finding.severity].of(lang)
    rule = _safe(f"{finding.rule} {finding.name}")
    told = [(said.WHY, f"{_safe(finding.why)} ({_source(finding)})")]
    told += [(said.HELP, _safe(text)) for text in (finding.help, finding.move) if text]
    return "\n".join(
        [
            f'<div class="finding {finding.severity}">',
            f"<p><strong>{severity}: {_safe(finding.message)}</strong></p>",
            f'<p class="rule">{rule}, {at(finding, lang)}</p>',
            *_excerpt(finding),
            *(f"<p><em>{word.of(lang)}</em> {text}</p>" for word, text in told),
            "</div>",
        ]
    )


def _excerpt(finding: Finding) -> Iterator[str]:
    """Yield the lines of the plan, unless there is nothing to say of them."""
    if any(place.source and place.label for place in finding.places):
        lines = "\n".join(_safe(line) for line in frame(finding.places))
        yield f"<pre>{lines}</pre>"


def _source(finding: Finding) -> str:
    source = _safe(finding.source)
    return f'<a href="{escape(finding.link)}">{source}</a>' if finding.link else source


def _safe(text: str) -> str:
    """Make a text inert in HTML, on one line; what would not show is escaped."""
    return escape(printable(text), quote=False)
