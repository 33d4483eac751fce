"""This file says what came of trying rules: as text, as trials.schema.json, or as JUnit XML."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

from portcheck.reporters import said, xml
from portcheck.reporters.frames import framed
from portcheck.reporters.visible import TOOL, visible_json
from portcheck.rulebook.cases import BAD, CASE, GOOD, Case
from portcheck.trials.faults import WHAT, Fault
from portcheck.trials.mutation import Gap, Mutation
from portcheck.trials.trial import Outcome
from portcheck.trials.trials import Trials
from portcheck.trials.untested import Untested
from portcheck.wording import Text, printable

TITLES = {
    BAD: Text("slecht voorbeeld {name}", "bad example {name}"),
    GOOD: Text("goed voorbeeld {name}", "good example {name}"),
    CASE: Text('geval "{name}"', 'case "{name}"'),
}
UNREPORTED = Text(
    "regels die in geen enkel plan iets melden: {names}",
    "rules that report something in no plan: {names}",
)
UNSILENT = Text(
    "regels die in geen enkel plan dat ze beoordelen zwijgen: {names}",
    "rules that are silent in no plan that they judge: {names}",
)
UNVARIED = Text(
    "waarden waarvan geen geval toont dat ze verschil maken ({count} van {all}): {names}",
    "params that no case shows to make a difference ({count} of {all}): {names}",
)
MUTATED = Text(
    "wijzigingen die geen enkele test opmerkt: {count} van {all}",
    "changes that no test notices: {count} of {all}",
)
MORE = Text("… (+{count}; -f json noemt alle)", "… (+{count}; -f json names them all)")
SUMMARY = Text(
    "{packs}: {rules}, {examples}, {cases}; niet in orde: {failed}",
    "{packs}: {rules}, {examples}, {cases}; not in order: {failed}",
)
COVERAGE = Text("dekking", "coverage")

_SHOWN = 6


def as_text(trials: Trials, lang: str) -> Iterator[str]:
    """Yield what is wrong with frames, then what the cases leave open, then the counts."""
    for outcome in trials.failed:
        for fault in outcome.faults:
            yield "".join(f"{line}\n" for line in (*_framed(outcome.case, fault, lang), ""))
    open_ = [message for _, message in _open(trials.untested, lang)]
    gaps = [_line(gap) for gap in trials.unnoticed]
    if trials.mutation:
        gaps.append(MUTATED.of(lang, {"count": len(gaps), "all": trials.mutation.tried}))
    for line in (*open_, *gaps, _summary(trials, lang)):
        yield f"{line}\n"


def _framed(case: Case, fault: Fault, lang: str) -> Iterator[str]:
    head = f"{WHAT[fault.what].of(lang)}[{fault.rule}] {_title(case, lang)}: {fault.message}"
    places = (fault.place, *fault.related)
    return framed(head, case.source.file, places, [(said.HELP.of(lang), fault.help)])


def _title(case: Case, lang: str) -> str:
    return TITLES[case.form].of(lang, {"name": case.name})


def _open(untested: Untested, lang: str) -> Iterator[tuple[str, str]]:
    """Yield what the cases leave open, by the names of the fields of its JSON, as sentences."""
    unvaried = [f"{rule} {printable(param)}" for rule, param in untested.unvaried]
    for key, names, text in (
        ("unreported", untested.unreported, UNREPORTED),
        ("unsilent", untested.unsilent, UNSILENT),
        ("unvaried", unvaried, UNVARIED),
    ):
        if names:
            values = {"names": _named(names, lang), "count": len(names), "all": untested.params}
            yield key, text.of(lang, values)


def _named(names: Sequence[str], lang: str) -> list[str]:
    more = len(names) - _SHOWN
    return [*names[:_SHOWN], *([MORE.of(lang, {"count": more})] if more > 0 else [])]


def _line(gap: Gap) -> str:
    return f"{said.at(gap.file, gap.place)}: {gap.rule}: {gap.message}; {gap.help}"


def _summary(trials: Trials, lang: str) -> str:
    examples = trials.examples
    cases = len(trials.outcomes) - examples
    values = {
        "packs": trials.packs,
        "rules": said.count(trials.untested.rules, "rule", lang),
        "examples": said.count(examples, "example", lang),
        "cases": said.count(cases, "case", lang),
        "failed": len(trials.failed),
    }
    return SUMMARY.of(lang, values)


def as_json(trials: Trials, _lang: str) -> Iterator[str]:
    """Yield what came of it as one JSON object."""
    untested, mutation = trials.untested, trials.mutation
    content = {
        "version": 1,
        "tool": TOOL,
        "packs": list(trials.packs),
        "summary": {
            "rules": untested.rules,
            "examples": trials.examples,
            "cases": len(trials.outcomes) - trials.examples,
            "failed": len(trials.failed),
        },
        "faults": [
            _plain(fault, case.source.file, form=case.form, case=case.name)
            for case, faults, *_ in trials.failed
            for fault in faults
        ],
        "coverage": {
            "params": untested.params,
            "unreported": list(untested.unreported),
            "unsilent": list(untested.unsilent),
            "unvaried": [{"rule": rule, "param": param} for rule, param in untested.unvaried],
        },
        "mutation": mutation and _mutation(mutation),
    }
    return visible_json(content)


def _mutation(mutation: Mutation) -> dict[str, Any]:
    unnoticed = [_plain(gap, gap.file) for gap in mutation.unnoticed]
    return {"tried": mutation.tried, "unnoticed": unnoticed}


def _plain(found: Fault | Gap, file: str, **about: str) -> dict[str, Any]:
    """Give a fault of a case, which says more about it, or a gap in the tests."""
    return {
        "what": found.what,
        "rule": found.rule,
        **about,
        "message": found.message,
        "help": found.help,
        "file": file,
        **found.place.span._asdict(),
    }


def as_junit(trials: Trials, lang: str) -> Iterator[str]:
    """Yield a suite a file with a test for each case, and one for what the cases leave open.

    That fails where the trials are strict, else it is skipped.
    """
    suites = [*_suites(trials.outcomes, lang), *_untested_suite(trials, lang)]
    return xml.junit(lambda: suites)


def _suites(outcomes: Iterable[Outcome], lang: str) -> Iterator[ET.Element]:
    by_file: dict[str, list[ET.Element]] = {}
    for outcome in outcomes:
        file = printable(outcome.case.source.file)
        by_file.setdefault(file, []).append(_test(outcome, file, lang))
    for file, tests in by_file.items():
        yield xml.suite(file, tests)


def _test(outcome: Outcome, file: str, lang: str) -> ET.Element:
    title = f"{outcome.case.owner} {_title(outcome.case, lang)}".strip()
    test = ET.Element("testcase", classname=file, name=title)
    if outcome.faults:
        message = "; ".join(f"{fault.rule}: {fault.message}" for fault in outcome.faults)
        what = outcome.faults[0].what
        failure = ET.SubElement(test, "failure", type=what, message=printable(message))
        failure.text = "\n\n".join(
            f"{said.at(outcome.case.source.file, fault.place)}: {WHAT[fault.what].of(lang)}: "
            f"{fault.rule}: {printable(fault.message)}\n"
            f"{said.HELP.of(lang)} {printable(fault.help)}"
            for fault in outcome.faults
        )
    return test


def _untested_suite(trials: Trials, lang: str) -> Iterator[ET.Element]:
    result = "failure" if trials.is_strict else "skipped"
    tests = [
        *_open(trials.untested, lang),
        *((gap.rule, _line(gap)) for gap in trials.unnoticed),
    ]
    elements = []
    for name, message in tests:
        test = ET.Element("testcase", classname=COVERAGE.of(lang), name=name)
        ET.SubElement(test, result, message=printable(message))
        elements.append(test)
    if elements:
        yield xml.suite(COVERAGE.of(lang), elements)
