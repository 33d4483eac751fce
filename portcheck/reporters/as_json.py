"""This file writes a report as JSON, field by field as schemas/report.schema.json promises."""

from collections.abc import Iterator
from typing import Any

from portcheck.finding import Finding, Place, Waiver
from portcheck.lint.report import Load, Moved, Report
from portcheck.reporters import View
from portcheck.reporters.visible import TOOL, visible_json


def render(report: Report, _view: View) -> Iterator[str]:
    """Yield the report as one JSON object; waived findings are in it, and marked."""
    tally = report.tally
    content = {
        "version": 1,
        "tool": TOOL,
        "as_of": report.as_of,
        "files": (plan.file for plan in report.plans),
        "findings": (_finding(f) for plan in report.plans for f in plan.findings),
        **(_changes(report) if report.against else {}),
        "summary": {
            **tally.severities,
            "waived": tally.waived,
            "baseline": report.accepted,
            "unchanged": tally.unchanged,
            "resolved": len(report.resolved),
            "not_judged": tally.not_judged,
        },
    }
    return visible_json(content)


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "name": finding.name,
        "severity": finding.severity,
        "message": finding.message,
        "file": finding.file,
        **_span(finding.place),
        "label": finding.place.label,
        "subjects": list(finding.subjects),
        "holders": list(finding.holders),
        "related": [{"message": place.label, **_span(place)} for place in finding.related],
        "why": finding.why,
        "help": finding.advice,
        "source": finding.source,
        "link": finding.link or None,
        "fingerprint": finding.fingerprint,
        "waived": finding.waiver is not None,
        **({"waiver": waiver(finding.waiver)} if finding.waiver else {}),
        **({"state": finding.state} if finding.state else {}),
    }


def _changes(report: Report) -> dict[str, Any]:
    return {
        "against": report.against,
        "resolved": [_finding(finding) for finding in report.resolved],
        "moves": [_move(move) for move in report.moves],
        **({"loads": [_load(load) for load in report.loads]} if report.loads else {}),
    }


def _move(move: Moved) -> dict[str, Any]:
    return {
        "what": move.kind,
        "subject": move.what,
        "from": list(move.before),
        "to": list(move.after),
    }


def _load(load: Load) -> dict[str, Any]:
    return {
        "holder": load.holder,
        "before": round(load.before, 6),
        "after": round(load.after, 6),
    }


def _span(place: Place) -> dict[str, Any]:
    return {**place.span._asdict(), "path": list(place.path)}


def waiver(of: Waiver) -> dict[str, Any]:
    """Give a departure field by field."""
    return {
        "rule": of.rule,
        "subjects": list(of.subjects),
        "reason": of.reason,
        "decision": of.decision,
        "decided_by": of.decided_by,
        "measure": of.measure or None,
        "review": of.review or None,
        "facts": of.facts or None,
    }
