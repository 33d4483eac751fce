"""What came of trying rules, as text, JSON and JUnit XML."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator
from junitparser import JUnitXml

from portcheck.bundled import schema
from portcheck.cli.commands.test import FORMATS
from portcheck.finding import Place, Span
from portcheck.parsing.document import read
from portcheck.rulebook.cases import BAD, CASE, Case
from portcheck.rulebook.files import Source
from portcheck.trials.faults import MISSING, NOISY, Fault
from portcheck.trials.mutation import PARAMS, Gap, Mutation
from portcheck.trials.trial import Outcome
from portcheck.trials.trials import Trials, joined
from portcheck.trials.untested import Untested
from portcheck.wording import printable
from tests.golden import agrees
from tests.reporters.awkward import NASTY, place

SAID = printable(NASTY)
"""Messages are made so."""

GOLDEN = Path(__file__).parent / "golden"
DOCUMENT = read("x: y\n")
FILE = "regels/EIG101.yaml"


def case(form: str, name: str, owner: str = "", file: str = FILE) -> Case:
    source = Source(file, {}, DOCUMENT)
    return Case(form, name, owner, "", frozenset(), frozenset(), (), {}, source, ())


def outcome(of: Case, *faults: Fault) -> Outcome:
    return Outcome(of, faults, frozenset(), frozenset())


MARKED = place(12, (24, 30), "            - Wonen  # EIG101")
TWO = (
    place(9, (15, 20), "            - Sport", "Sport"),
    place(10, (15, 20), "            - Water"),
)
FAULTS = (
    Fault(MISSING, "EIG101", "x is missing", "look at it " * 12, MARKED),
    Fault(NOISY, "EIG101", "y is noisy", "mark it", TWO[0], TWO[1:]),
)
GAP = Gap(PARAMS, "EIG101", "with max 5 no test fails", "add a plan", FILE, place(5, (9, 20), "x"))
GOOD = outcome(case(CASE, "in orde", file="regels/tests/x.yaml"))
BROKEN = outcome(case(BAD, "1", "EIG101"), *FAULTS)
AWKWARD = outcome(
    case(CASE, NASTY, file=f"regels/tests/{NASTY}.yaml"),
    Fault(NOISY, "EIG101", SAID, SAID, Place((), Span(1, 1, 1, 2), SAID, NASTY)),
)
OPEN = Untested(3, 9, ("EIG101",), ("EIG102",), tuple((f"EIG10{n}", "min") for n in range(8)))
EVERYTHING = Trials(("eigen", "anders"), (BROKEN, GOOD, AWKWARD), OPEN, Mutation(4, (GAP,)))
CLEAN = Trials(("eigen",), (GOOD,), Untested(1, 2))
NOTHING = Trials(("eigen",))
ALL = [
    pytest.param(EVERYTHING, id="everything"),
    pytest.param(CLEAN, id="clean"),
    pytest.param(CLEAN._replace(mutation=Mutation(3)), id="clean, and changed"),
    pytest.param(NOTHING, id="nothing"),
]


def shown(trials: Trials, form: str, lang: str = "en", *, strict: bool = False) -> str:
    return "".join(FORMATS[form](trials._replace(is_strict=strict), lang))


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_everything_is_shown_as_before(form: str, lang: str) -> None:
    assert agrees(GOLDEN / f"tried-{form}.{lang}.txt", shown(EVERYTHING, form, lang))


def test_what_is_in_order_takes_one_line() -> None:
    assert shown(CLEAN, "text") == "eigen: 1 rule, 0 examples, 1 case; not in order: 0\n"


def test_that_all_changes_are_noticed_is_said() -> None:
    text = shown(CLEAN._replace(mutation=Mutation(3)), "text", "nl")
    assert text.startswith("wijzigingen die geen enkele test opmerkt: 0 van 3\n")


@pytest.mark.parametrize("trials", ALL)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_json_fits_its_schema(trials: Trials, lang: str) -> None:
    content = json.loads(shown(trials, "json", lang))
    assert list(Draft202012Validator(schema("trials")).iter_errors(content)) == []


def test_the_json_has_every_field_of_its_schema() -> None:
    content = json.loads(shown(EVERYTHING, "json"))
    assert set(properties(schema("trials"))) <= set(keys(content))


def properties(of: Any) -> list[str]:
    inside = of.values() if isinstance(of, dict) else of if isinstance(of, list) else ()
    own = list(of.get("properties", ())) if isinstance(of, dict) else []
    return [*own, *(key for part in inside for key in properties(part))]


def keys(of: Any) -> list[str]:
    inside = of.values() if isinstance(of, dict) else of if isinstance(of, list) else ()
    return [*(of if isinstance(of, dict) else ()), *(key for part in inside for key in keys(part))]


@pytest.mark.parametrize("trials", ALL)
def test_a_parser_of_junit_reads_as_many_cases_as_there_are(trials: Trials) -> None:
    text = shown(trials, "junit")
    suites = JUnitXml.fromstring(text.encode())
    names = [test.name for suite in suites for test in suite]
    assert len(names) == int(ET.fromstring(text).attrib["tests"])  # noqa: S314 - it is our own


def test_a_case_that_does_not_hold_is_a_test_that_fails() -> None:
    root = ET.fromstring(shown(EVERYTHING, "junit"))  # noqa: S314 - it is our own
    failed = [
        test.attrib["name"] for test in root.iter("testcase") if test.find("failure") is not None
    ]
    assert failed[0] == "EIG101 bad example 1"


@pytest.mark.parametrize(("strict", "tag"), [(True, "failure"), (False, "skipped")])
def test_what_the_cases_leave_open_fails_where_it_is_strict(strict: bool, tag: str) -> None:  # noqa: FBT001 - a table's
    root = ET.fromstring(shown(EVERYTHING, "junit", strict=strict))  # noqa: S314 - it is our own
    found = [(test.attrib["name"], test[0].tag) for test in root[-1]]
    assert found == [(name, tag) for name in ("unreported", "unsilent", "unvaried", "EIG101")]


COUNTED: list[tuple[Callable[[Trials], object], object]] = [
    (lambda trials: trials.packs, ("eigen", "anders", "eigen")),
    (lambda trials: len(trials.outcomes), 4),
    (lambda trials: trials.untested.rules, 4),
    (lambda trials: trials.examples, 1),
    (lambda trials: len(trials.failed), 2),
    (lambda trials: trials.is_full, False),
]


@pytest.mark.parametrize(("count", "expected"), COUNTED)
def test_trials_of_packs_go_together(count: Callable[[Trials], object], expected: object) -> None:
    assert count(joined([EVERYTHING, CLEAN])) == expected


def test_mutations_go_together_where_they_were_asked_for() -> None:
    two = [CLEAN._replace(mutation=Mutation(3)), CLEAN._replace(mutation=Mutation(4))]
    assert joined(two).mutation == Mutation(7)


@pytest.mark.parametrize(
    ("trials", "is_full"),
    [
        (CLEAN, True),
        (CLEAN._replace(untested=OPEN), False),
        (CLEAN._replace(mutation=Mutation(1)), True),
        (CLEAN._replace(mutation=Mutation(1, (GAP,))), False),
    ],
)
def test_trials_are_full_where_nothing_is_open_or_unnoticed(
    trials: Trials, is_full: object
) -> None:
    assert trials.is_full is is_full
