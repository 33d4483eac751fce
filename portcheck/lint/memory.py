"""This file writes a judged plan down as plain data, and reads it back."""

from typing import Any

from portcheck.finding import Finding, Place, Span, Waiver
from portcheck.lint.report import Judged


def written(judged: Judged) -> list[Any]:
    """Give a judged plan as lists, texts and numbers: JSON has no other tuples."""
    return list(judged)


def read(data: list[Any]) -> Judged:
    """Give back the judged plan that `written` gave."""
    file, packs, findings, not_judged = data
    return Judged(file, tuple(packs), tuple(map(_finding, findings)), tuple(not_judged))


def _finding(data: list[Any]) -> Finding:
    finding = Finding(*data)
    return finding._replace(
        place=_place(data[5]),
        related=tuple(map(_place, finding.related)),
        subjects=tuple(finding.subjects),
        holders=tuple(finding.holders),
        waiver=_waiver(data[13]),
    )


def _place(data: Any) -> Place:
    path, span, label, source = data
    return Place(tuple(path), Span(*span), label, source)


def _waiver(data: Any) -> Waiver | None:
    if data is None:
        return None
    waiver = Waiver(*data)
    return waiver._replace(subjects=tuple(waiver.subjects), path=tuple(waiver.path))
