"""Where a plan gives more to report than anybody reads, that is what is said of it."""

import pytest

from portcheck.finding import Finding
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import Judge

HEAD = "plan: V\nbestuur: Gemeente Voorbeeld\nvolledig: false\nportefeuillehouders:\n"
DEPARTURE = "{regel: UTR202, feiten: f0, reden: r, besluit: b, door: d}"
TOO_MUCH = (
    "there are more than 4000 places to report, and portcheck does not report so many; shorten "
    "the plan, or turn rules off"
)
BOTH = "naam: A, onderwerpen: [Mobiliteit, Financiën]"


def doubled(phrases: int, *topics: str) -> str:
    said = "".join(f"{topic}, " * phrases for topic in topics or ("Sport",))
    return f"{HEAD}  - {{naam: A, onderwerpen: [{said}]}}\n"


def marked(marks: int) -> str:
    return f"{HEAD}  - naam: A\n" + "# portcheck: x\n" * marks


def named_alike(holders: int) -> str:
    """Make as many findings, less one, and twice as many marks that mean nothing."""
    return HEAD + ("  - {naam: A}\n" + "# portcheck: x\n" * 2) * holders


def departing(departures: int) -> str:
    holders = f"  - {{{BOTH}}}\n" * 100
    return f"{HEAD}{holders}afwijkingen:\n" + f"  - {DEPARTURE}\n" * departures


def found(text: str, judge: Judge) -> list[tuple[str, str]]:
    findings: tuple[Finding, ...] = judge(text).findings
    return [(f.rule, f.message) for f in findings]


@pytest.mark.parametrize(
    "text",
    [
        doubled(4_001),
        doubled(2_001, "Sport", "Toerisme"),
        marked(4_001),
        named_alike(1_500),
        departing(41),
    ],
)
def test_more_than_four_thousand_places_are_not_reported(text: str, judge: Judge) -> None:
    assert found(text, judge) == [("PC003", TOO_MUCH)]


def test_nor_are_they_of_a_small_plan_under_many_rules(judge: Judge, rulebook: Rulebook) -> None:
    (apart,) = (rule for rule in rulebook.rules if rule.id == "UTR202")
    many = rulebook._replace(rules=(*rulebook.rules, *[apart] * 2_000))
    judged = judge(f"{HEAD}  - {{{BOTH}}}\n", book=many)
    assert [finding.message for finding in judged.findings] == [TOO_MUCH]


def test_a_plan_with_too_much_to_report_is_named(judge: Judge) -> None:
    assert judge(doubled(4_001)).file == "plan.yaml"


@pytest.mark.parametrize(
    ("text", "rule", "count"), [(doubled(4_000), "PC021", 1), (marked(4_000), "PC040", 4_000)]
)
def test_four_thousand_places_are_reported(text: str, rule: str, count: int, judge: Judge) -> None:
    assert [rule for rule, _ in found(text, judge)] == [rule] * count


LONG = "a" * 2_001


@pytest.mark.parametrize(
    "text",
    [
        f"{HEAD}  - naam: {LONG}\n",
        f"{HEAD}  - {{naam: A, vervanger: {LONG}}}\n",
        f"{HEAD}  - {{naam: A, onderwerpen: [{LONG}]}}\n",
        f"{HEAD}  - {{naam: A, onderwerpen: [{{onderwerp: {LONG}}}]}}\n",
        f"{HEAD}  - naam: A\nverbonden_partijen: [{{naam: V, eigenaar: {LONG}}}]\n",
        f"{HEAD}  - naam: A\nafwijkingen: [{{regel: {LONG}, reden: r, besluit: b, door: d}}]\n",
    ],
)
def test_a_text_that_any_finding_may_repeat_is_two_thousand_characters_at_most(
    text: str, judge: Judge
) -> None:
    message = "this text is too long (2001 characters); at most 2000 expected"
    assert found(text, judge) == [("PC003", message)]
    assert ("PC003", message) not in found(text.replace(LONG, LONG[1:]), judge)
