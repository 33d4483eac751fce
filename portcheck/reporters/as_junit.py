"""This file writes a report as JUnit XML, which CI servers show as tests: one a rule and file."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from portcheck.finding import INFO, UNCHANGED, Finding, grade
from portcheck.lint.report import Judged, Report
from portcheck.reporters import View, said, xml
from portcheck.wording import printable


def render(report: Report, view: View) -> Iterator[str]:
    """Yield a suite a file, with a case for each rule that found something, else one that passes.

    None is kept: of many plans there may be more than fit the memory.
    """
    return xml.junit(lambda: (_suite(plan, view.lang) for plan in report.plans))


def _suite(plan: Judged, lang: str) -> ET.Element:
    file = printable(plan.file)
    cases = [_case(file, findings, lang) for findings in _by_rule(plan)]
    cases = cases or [ET.Element("testcase", classname=file, name=said.NO_FINDINGS.of(lang))]
    return xml.suite(file, cases)


def _by_rule(plan: Judged) -> list[list[Finding]]:
    by_rule: dict[str, list[Finding]] = {}
    for finding in plan.findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    return [*by_rule.values()]


def _case(file: str, findings: list[Finding], lang: str) -> ET.Element:
    name = printable(f"{findings[0].rule} {findings[0].name}")
    case = ET.Element("testcase", classname=file, name=name)
    case.extend(_results(findings, lang))
    return case


def _results(findings: list[Finding], lang: str) -> Iterator[ET.Element]:
    """Yield at most one of each kind: what reads JUnit takes the first, and passes over others."""
    waived = [f for f in findings if f.waiver is not None]
    others = [f for f in findings if f.waiver is None]
    failed = [f for f in others if _is_failure(f)]
    noted = [f for f in others if not _is_failure(f)]
    if failed:
        gravest = max((f.severity for f in failed), key=grade)
        message = "; ".join(printable(f.message) for f in failed)
        yield _element("failure", failed, lang, type=gravest, message=message)
        noted += waived
    elif waived:
        reason = "; ".join(said.decided(f.waiver, lang) for f in waived if f.waiver)
        yield _element("skipped", waived, lang, message=reason)
    if noted:
        yield _element("system-out", noted, lang)


def _is_failure(finding: Finding) -> bool:
    return finding.severity != INFO and finding.state != UNCHANGED


def _element(tag: str, findings: list[Finding], lang: str, **attributes: str) -> ET.Element:
    element = ET.Element(tag, attributes)
    element.text = "\n\n".join(_told(finding, lang) for finding in findings)
    return element


def _told(finding: Finding, lang: str) -> str:
    """Say place, message, reason and help; `printable` leaves no character that XML forbids."""
    decided = f"; {said.reasoned(finding.waiver, lang)}" if finding.waiver else ""
    return (
        f"{said.where(finding)}: {printable(finding.message)}{decided}\n"
        f"{said.WHY.of(lang)} {printable(finding.why)} ({printable(finding.source)})\n"
        f"{said.HELP.of(lang)} {printable(finding.advice)}"
    )
