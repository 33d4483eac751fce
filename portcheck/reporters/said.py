"""This file holds the words around findings, in Dutch and English."""

import re
from collections.abc import Iterator

from portcheck.finding import Finding, Place, Waiver
from portcheck.lint.report import Moved, Report, Tally
from portcheck.reporters import View
from portcheck.wording import OR, Text, printable

_COMMIT = r"\b[0-9a-f]{40}\b"  # compiled for a comparison alone

SEVERITY = {
    "error": Text("fout", "error"),
    "warning": Text("waarschuwing", "warning"),
    "info": Text("te overwegen", "info"),
    "off": Text("uit", "off"),
}
CONSIDER = Text("te overwegen", "to consider")
COUNTED = {
    "error": (SEVERITY["error"], Text("fouten", "errors")),
    "warning": (SEVERITY["warning"], Text("waarschuwingen", "warnings")),
    "info": (CONSIDER, CONSIDER),
    "waived": (Text("afwijking", "departure"), Text("afwijkingen", "departures")),
    "accepted": (
        Text("bevinding uit de nulmeting", "finding of the baseline"),
        Text("bevindingen uit de nulmeting", "findings of the baseline"),
    ),
    "plan": (Text("plan", "plan"), Text("plannen", "plans")),
    "move": (Text("verplaatsing", "move"), Text("verplaatsingen", "moves")),
    "topic": (Text("onderwerp", "topic"), Text("onderwerpen", "topics")),
    "role": (Text("rol", "role"), Text("rollen", "roles")),
    "rule": (Text("regel", "rule"), Text("regels", "rules")),
    "example": (Text("voorbeeld", "example"), Text("voorbeelden", "examples")),
    "case": (Text("geval", "case"), Text("gevallen", "cases")),
}
NO_FINDINGS = Text("geen bevindingen", "no findings")
WHY = Text("waarom:", "why:")
HELP = Text("actie:", "help:")
REASON = Text("reden:", "reason:")
DEPARTURES = Text("afwijkingen op grond van een besluit", "departures by decision")
DECIDED = Text(
    "{reason} (besluit {decision}, door {by})", "{reason} (decision {decision}, by {by})"
)
MARKED = Text("{reason} (opmerking in het plan)", "{reason} (mark in the plan)")
DEPART = Text(
    "wijkt u van een advies af, leg dan de reden vast onder afwijkingen; `portcheck waive` doet "
    "dat",
    "to depart from advice, record the reason under afwijkingen; `portcheck waive` does so",
)
NOT_JUDGED = Text(
    "niet beoordeeld wegens {because}: {rules}",
    "not judged because of {because}: {rules}",
)
NOT_JUDGED_MANY = Text(
    "{count} regels niet beoordeeld wegens {because}; -f json noemt ze",
    "{count} rules not judged because of {because}; -f json names them",
)
SUMMARY = Text(
    "{plan}: {error}, {warning}, {info}, {waived} (peildatum {as_of})",
    "{plan}: {error}, {warning}, {info}, {waived} (as of {as_of})",
)
SUMMARY_OF_NEW = Text(
    "{plan}; nieuw: {error}, {warning}, {info}; {waived} (peildatum {as_of})",
    "{plan}; new: {error}, {warning}, {info}; {waived} (as of {as_of})",
)
CHANGES = Text(
    "ten opzichte van {against}: {new} nieuw, {resolved} opgelost, {unchanged} ongewijzigd",
    "compared with {against}: {new} new, {resolved} resolved, {unchanged} unchanged",
)
MOVED = Text("in andere handen", "in other hands")
LOADS = Text("zwaarte per portefeuillehouder", "weight of each holder")
LOAD = Text("{holder}: {before} -> {after}", "{holder}: {before} -> {after}")
NOBODY = Text("niemand", "nobody")
FOLLOWS = Text("{after} volgt {before} op", "{after} follows {before}")
HANDED = Text("{what}: {before} -> {after}", "{what}: {before} -> {after}")
WHAT = {
    "topic": Text("{subject}", "{subject}"),
    "second": Text("{subject}, niet als eerste", "{subject}, not as first holder"),
    "owner": Text("{subject}, eigenaar", "{subject}, owner"),
    "commissioner": Text("{subject}, opdrachtgever", "{subject}, commissioner"),
    "replacement": Text("{subject}, vervanger", "{subject}, replacement"),
    "lead": Text("opgave {subject}, opdrachtgever", "opgave {subject}, commissioner"),
}
"""What comes into other hands, by the kind of move."""

CAME = Text("nieuwe portefeuillehouder: {subject}", "new holder: {subject}")
LEFT = Text("geen portefeuillehouder meer: {subject}", "no holder any more: {subject}")
_LISTED = 6
PER_RULE = Text("per regel", "per rule")


def count(number: int, what: str, lang: str) -> str:
    """Say a number of things, in the singular or plural."""
    one, many = COUNTED[what]
    return f"{number} {(one if number == 1 else many).of(lang)}"


def tail(report: Report, view: View, *, advises: bool = False) -> list[str]:
    """Give the lines below the findings: per rule if asked for, what was not judged, the counts.

    Where the findings are told with what to do, they say how to depart from advice too.
    """
    if view.quiet and not view.statistics:
        return []
    tally = report.tally
    lines = _statistics(tally, view.lang) if view.statistics else []
    if not view.quiet:
        lines += [""] if lines else []
        if advises and tally.has_advice:
            lines.append(DEPART.of(view.lang))
        if tally.not_judged:
            lines.append(not_judged(tally, view.lang))
        if report.accepted:
            lines.append(count(report.accepted, "accepted", view.lang))
        if report.against:
            lines.append(_changes(report, tally, view.lang))
        if report.plans or report.against:  # else it is said instead that there was no plan
            lines.append(_summary(report, tally, view.lang))
    return lines


def not_judged(tally: Tally, lang: str) -> str:
    """Say which rules could not be judged, or of many how many."""
    rules, because = tally.not_judged, OR.of(lang).join(tally.because)
    if len(rules) > _LISTED:
        return NOT_JUDGED_MANY.of(lang, {"count": len(rules), "because": because})
    return NOT_JUDGED.of(lang, {"rules": rules, "because": because})


def against(report: Report) -> str:
    """Say what a report was compared with, a commit as short as git does."""
    return re.sub(_COMMIT, lambda found: found[0][:12], report.against)


def _changes(report: Report, tally: Tally, lang: str) -> str:
    values = {
        "against": against(report),
        "new": tally.counted,
        "resolved": len(report.resolved),
        "unchanged": tally.unchanged,
    }
    return CHANGES.of(lang, values)


def moved(move: Moved, lang: str) -> str:
    """Say what came into other hands."""
    subject = {"subject": move.what}
    if move.kind == "holder":
        return (CAME if move.after else LEFT).of(lang, subject)
    hands = {"before": move.before or NOBODY, "after": move.after or NOBODY}
    if move.kind == "successor":
        return FOLLOWS.of(lang, hands)
    return HANDED.of(lang, {"what": WHAT[move.kind].of(lang, subject), **hands})


def loaded(report: Report, lang: str) -> list[str]:
    """Say what each holder carries, before and after, where that is not the same."""
    changed = (load for load in report.loads if load.before != load.after)
    return [LOAD.of(lang, load._asdict()) for load in changed]


def _summary(report: Report, tally: Tally, lang: str) -> str:
    numbers = {"plan": len(report.plans), **tally.severities, "waived": tally.waived}
    counts = {what: count(number, what, lang) for what, number in numbers.items()}
    summary = SUMMARY_OF_NEW if report.against else SUMMARY
    return summary.of(lang, {**counts, "as_of": report.as_of})


def _statistics(tally: Tally, lang: str) -> list[str]:
    """Give a line a rule, the most frequent first."""
    rows = sorted(tally.rules.items(), key=lambda row: (-row[1], row[0]))
    lines = [f"{number:5}  {rule} {name}" for (rule, name), number in rows]
    return [f"{PER_RULE.of(lang)}:", *lines] if lines else []


def decided(waiver: Waiver, lang: str) -> str:
    """Say on what grounds a finding is departed from, and who decided so."""
    if not waiver.decision:
        return MARKED.of(lang, {"reason": waiver.reason})
    values = {"reason": waiver.reason, "decision": waiver.decision, "by": waiver.decided_by}
    return DECIDED.of(lang, values)


def reasoned(waiver: Waiver, lang: str) -> str:
    """Say the same, behind the word by which it is told from what stands before it."""
    return f"{REASON.of(lang)} {decided(waiver, lang)}"


def shown(report: Report, view: View) -> Iterator[Finding]:
    """Yield the findings, and behind them those departed from where the view is to show them."""
    yield from report.findings
    if view.show_waived:
        yield from (f for f, _ in report.waived)


def graded(finding: Finding, lang: str) -> str:
    """Say how grave a finding is, or that it is departed from."""
    return (COUNTED["waived"][0] if finding.waiver else SEVERITY[finding.severity]).of(lang)


def told(finding: Finding, lang: str) -> str:
    """Give the message, and on what grounds it is departed from, if it is."""
    if finding.waiver is None:
        return finding.message
    return f"{finding.message}; {reasoned(finding.waiver, lang)}"


def where(finding: Finding) -> str:
    """Give file, line and column as editors and terminals link them."""
    return at(finding.file, finding.place)


def at(file: str, place: Place) -> str:
    """Give a place in a file in the same way."""
    return f"{printable(file)}:{place.span.line}:{place.span.column}"
