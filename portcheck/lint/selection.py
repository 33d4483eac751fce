"""This file narrows a report to the rules and severities that were asked for."""

from portcheck.finding import INFO, NEVER_OFF, Finding, at_least
from portcheck.lint.kept import Changed
from portcheck.lint.report import Judged, Report


def by_rule(report: Report, selected: frozenset[str], ignored: frozenset[str]) -> Report:
    """Keep the rules that are selected (all, without a selection) and not ignored.

    That a plan cannot be judged, or only in part, is kept in any case.
    """
    if not selected and not ignored:
        return report

    def keeps(rule: str) -> bool:
        chosen = (not selected or rule in selected) and rule not in ignored
        return chosen or rule in NEVER_OFF

    def kept(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(finding for finding in findings if keeps(finding.rule))

    def narrowed(plan: Judged) -> Judged:
        not_judged = tuple(rule for rule in plan.not_judged if keeps(rule))
        return plan._replace(findings=kept(plan.findings), not_judged=not_judged)

    plans = Changed(report.plans, narrowed)
    return report._replace(plans=plans, resolved=kept(report.resolved))


def from_severity(report: Report, threshold: str) -> Report:
    """Keep the findings that are as grave as `threshold` or graver."""

    def grave(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(f for f in findings if at_least(f.severity, threshold))

    if threshold == INFO:
        return report
    plans = Changed(report.plans, lambda plan: plan._replace(findings=grave(plan.findings)))
    return report._replace(plans=plans, resolved=grave(report.resolved))
