"""This file writes a judged plan down as plain data, and reads it back."""

from typing import Any

from portcheck.finding import Finding, Place, Span, Waiver
from portcheck.lint.report import Judged


def written(judged: Judged) -> list[Any]:
    """Give a judged plan as lists, texts and numbers.

    A source line is written once: thousands of places may stand on one of a megabyte.
    """
    lines: dict[str, int] = {}

    def of_place(place: Place) -> list[Any]:
        return [place.path, place.span, place.label, lines.setdefault(place.source, len(lines))]

    findings = [
        f._replace(place=of_place(f.place), related=tuple(map(of_place, f.related)))  # type: ignore[arg-type]  # plain
        for f in judged.findings
    ]
    rest = [judged.not_judged, judged.title, judged.body]
    return [judged.file, judged.packs, findings, *rest, list(lines)]


def read(data: list[Any]) -> Judged:
    """Give back the judged plan that `written` gave."""
    file, packs, findings, not_judged, title, body, lines = data
    found = tuple(_finding(finding, lines) for finding in findings)
    return Judged(file, tuple(packs), found, tuple(not_judged), title, body)


def _finding(data: list[Any], lines: list[str]) -> Finding:
    finding = Finding(*data)
    return finding._replace(
        place=_place(finding.place, lines),
        related=tuple(_place(place, lines) for place in finding.related),
        subjects=tuple(finding.subjects),
        holders=tuple(finding.holders),
        waiver=_waiver(finding.waiver),
    )


def _place(data: Any, lines: list[str]) -> Place:
    path, span, label, line = data
    return Place(tuple(path), Span(*span), label, lines[line])


def _waiver(data: Any) -> Waiver | None:
    if data is None:
        return None
    waiver = Waiver(*data)
    return waiver._replace(subjects=tuple(waiver.subjects), path=tuple(waiver.path))
