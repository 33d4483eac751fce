"""This file writes a report as SARIF 2.1.0, which code scanning services and editors read."""

import re
from collections.abc import Iterator
from itertools import chain
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from portcheck import __version__
from portcheck.finding import Finding, Place, Waiver
from portcheck.lint.report import Report
from portcheck.reporters import View, said
from portcheck.reporters.visible import visible_json

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~&])")


def render(report: Report, view: View) -> Iterator[str]:
    """Yield one run; what was resolved is in it as absent, what is waived only if asked for."""
    rules: dict[str, Finding] = {}
    for finding in _shown(report, view):
        rules.setdefault(finding.rule, finding)
    order = {rule: at for at, rule in enumerate(sorted(rules))}
    driver = {
        "name": "portcheck",
        "version": __version__,
        "rules": [_rule(rules[rule], view.lang) for rule in order],
    }
    run = {
        "tool": {"driver": driver},
        "language": view.lang,
        "columnKind": "unicodeCodePoints",
        "results": (_result(f, order[f.rule], view) for f in _shown(report, view)),
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return visible_json({"version": "2.1.0", "$schema": schema, "runs": [run]})


def _shown(report: Report, view: View) -> Iterator[Finding]:
    found = (finding for plan in report.plans for finding in plan.findings)
    gone = (finding._replace(state="absent") for finding in report.resolved)
    return (f for f in chain(found, gone) if view.sarif_suppressions or f.waiver is None)


def _rule(finding: Finding, lang: str) -> dict[str, Any]:
    word = said.HELP.of(lang)
    why, source, action = (
        _MARKUP.sub(r"\\\1", text) for text in (finding.why, finding.source, finding.remedy)
    )
    return {
        "id": finding.rule,
        "name": finding.name,
        "shortDescription": {"text": finding.name.replace("-", " ")},
        "fullDescription": {"text": finding.why},
        "help": {
            "text": f"{finding.why} ({finding.source})\n\n{word} {finding.remedy}",
            "markdown": f"{why} (*{source}*)\n\n**{word}** {action}",
        },
        **({"helpUri": finding.link} if finding.link else {}),
        "defaultConfiguration": {"level": _LEVELS[finding.severity]},
    }


def _result(finding: Finding, index: int, view: View) -> dict[str, Any]:
    # the format wants a set
    places = {(place.span, place.label): place for place in finding.related}
    related = [_location(finding.file, place) for place in places.values()]
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": _message(finding.message),
        "locations": [_location(finding.file, finding.place)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {"portcheck/v1": finding.fingerprint},
        **({"baselineState": finding.state} if finding.state else {}),
        **_suppressions(finding.waiver, view),
        "properties": {"subjects": list(finding.subjects), "holders": list(finding.holders)},
    }


def _location(file: str, place: Place) -> dict[str, Any]:
    span = place.span
    region = {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
    return {
        "physicalLocation": {"artifactLocation": {"uri": _uri(file)}, "region": region},
        **({"message": _message(place.label)} if place.label else {}),
    }


def _uri(file: str) -> str:
    """Give a file's name as a URI; a colon is encoded, lest what is before it be a scheme."""
    path = PurePath(file)
    if path.is_absolute():
        return path.as_uri()
    return quote(path.as_posix(), errors="surrogateescape")


def _message(text: str) -> dict[str, str]:
    """Give a text as one without placeholders (§3.11.5) or links (§3.11.6)."""
    return {"text": text.replace("{", "{{").replace("}", "}}").replace("](", "] (")}


def _suppressions(waiver: Waiver | None, view: View) -> dict[str, Any]:
    """Give the departure from a result: all results have the field or none has, says §3.27.23."""
    if not view.sarif_suppressions:
        return {}
    departure = waiver and {
        "kind": "external",
        "status": "accepted",
        "justification": said.decided(waiver, view.lang),
        "properties": {"decision": waiver.decision, "decided_by": waiver.decided_by},
    }
    return {"suppressions": [departure] if departure else []}
