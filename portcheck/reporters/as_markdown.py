"""This file writes a report as Markdown, for a comment on a merge request or a job's summary."""

from collections.abc import Iterator

from portcheck.finding import Finding
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.reporters.inert import inert
from portcheck.reporters.outline import Block, Counts, Head, Items, Note, at, line, outline


def render(report: Report, view: View) -> Iterator[str]:
    """Yield the blocks of a report, with empty lines between."""
    for number, block in enumerate(outline(report, view)):
        yield ("\n" if number else "") + f"{_written(block, view.lang)}\n"


def _written(block: Block, lang: str) -> str:
    match block:
        case Head(text, depth):
            return f"{'#' * (depth + 1)} {inert(text)}"
        case Counts(heads, numbers):
            rows = (heads, ["---:"] * len(heads), map(str, numbers))
            return "\n".join(f"| {' | '.join(row)} |" for row in rows)
        case Note(text):
            return text
        case Items(findings, summary):
            items = "\n".join(_item(finding, lang) for finding in findings)
            opened = f"<details><summary>{summary}</summary>\n\n{items}\n\n</details>"
            return opened if summary else items
    return "\n".join(f"- {inert(line(*one, lang))}" for one in block.lines)


def _item(finding: Finding, lang: str) -> str:
    severity = said.SEVERITY[finding.severity].of(lang)
    why, help_ = said.WHY.of(lang), said.HELP.of(lang)
    brief = f"{finding.rule} {finding.name} ({at(finding, lang)}): {finding.message}"
    ground = f"{finding.why} ({finding.source})"
    lines = [
        f"- **{severity}** {inert(brief)}",
        f"  - {why} {inert(ground)}",
        *(f"  - {help_} {inert(told)}" for told in (finding.help, finding.move) if told),
    ]
    return "\n".join(lines)
