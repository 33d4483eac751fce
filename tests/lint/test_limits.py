"""Where a plan gives more to report than anybody reads, that is what is said of it."""

import pytest

from portcheck.finding import Finding
from tests.conftest import Lint

HEAD = "plan: V\nbestuur: Gemeente Voorbeeld\nvolledig: false\nportefeuillehouders:\n"
DEPARTURE = "{regel: UTR202, feiten: f0, reden: r, besluit: b, door: d}"
BOTH = "naam: A, onderwerpen: [Mobiliteit, Financiën]"


def doubled(phrases: int) -> str:
    return f"{HEAD}  - {{naam: A, onderwerpen: [{'Sport, ' * phrases}]}}\n"


def marked(marks: int) -> str:
    return f"{HEAD}  - naam: A\n" + "# portcheck: x\n" * marks


def departing(departures: int) -> str:
    holders = f"  - {{{BOTH}}}\n" * 100
    return f"{HEAD}{holders}afwijkingen:\n" + f"  - {DEPARTURE}\n" * departures


def found(text: str, lint_text: Lint) -> list[tuple[str, str]]:
    findings: tuple[Finding, ...] = lint_text(text).findings
    return [(f.rule, f.message) for f in findings]


@pytest.mark.parametrize("text", [doubled(5_001), marked(5_001), departing(51)])
def test_a_plan_with_more_than_five_thousand_places_to_report_is_none(
    text: str, lint_text: Lint
) -> None:
    message = "there are more than 5000 places to report, so this is no plan"
    assert found(text, lint_text) == [("PC003", message)]


@pytest.mark.parametrize(
    ("text", "rule", "count"), [(doubled(5_000), "PC021", 1), (marked(5_000), "PC040", 5_000)]
)
def test_five_thousand_places_are_reported(
    text: str, rule: str, count: int, lint_text: Lint
) -> None:
    assert [rule for rule, _ in found(text, lint_text)] == [rule] * count
