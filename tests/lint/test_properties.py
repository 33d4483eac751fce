"""What holds for every plan, whatever stands in it."""

import json
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.finding import Finding
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.lint.report import Judged, Report
from portcheck.reporters import FORMATS, View, rendered
from portcheck.rulebook.assembly import assemble
from tests.conftest import DAY
from tests.lint.plans import Drawn, plans, written

RULEBOOK = assemble()
KEEP_APART = [rule for rule in RULEBOOK.rules if rule.kind == "keep-apart"]
UNROLED = {rule.id for rule in RULEBOOK.rules if rule.pack == "utrecht-2019"}
"""The rules of which no two findings share subjects and holders."""

quick = settings(deadline=None, derandomize=True, max_examples=150)


def judged(text: str, lang: str = "en") -> Judged:
    return lint(text.encode(), "plan.yaml", Question(RULEBOOK, lang, DAY))


def fingerprints(text: str, lang: str = "en") -> set[str]:
    return {finding.fingerprint for finding in judged(text, lang).findings}


@quick
@given(plans())
def test_a_drawn_plan_fits_the_format(plan: Drawn) -> None:
    assert not {f.rule for f in judged(plan.text()).findings} & {"PC001", "PC002", "PC003"}


@quick
@given(plans(), st.sampled_from(sorted(FORMATS)), st.sampled_from(("nl", "en")))
def test_the_same_plan_gives_the_same_output(plan: Drawn, name: str, lang: str) -> None:
    one, other = (
        rendered(name, Report(DAY, (judged(plan.text(), lang),)), View(lang)) for _ in range(2)
    )
    assert one == other


@quick
@given(plans(), st.lists(st.sampled_from(("", "# opmerking", "   ", "#: [")), max_size=3))
def test_lines_above_never_change_the_fingerprints(plan: Drawn, above: list[str]) -> None:
    text = plan.text()
    assert fingerprints("".join(f"{line}\n" for line in above) + text) == fingerprints(text)


@quick
@given(plans(), st.integers(1, 3))
def test_lines_above_move_every_place_and_change_nothing_else(plan: Drawn, count: int) -> None:
    text = plan.text()
    before, after = judged(text).findings, judged("#\n" * count + text).findings
    lines = [finding.place.span.line + count for finding in before]
    assert [finding.place.span.line for finding in after] == lines
    assert [f.message for f in after] == [f.message for f in before]


@quick
@given(plans(), st.randoms(use_true_random=False))
def test_the_order_of_holders_never_changes_the_fingerprints(plan: Drawn, random: Random) -> None:
    holders = list(plan.holders)
    random.shuffle(holders)
    moved = plan._replace(holders=tuple(holders))
    assert fingerprints(moved.text()) == fingerprints(plan.text())


@quick
@given(plans())
def test_the_language_never_changes_the_fingerprints(plan: Drawn) -> None:
    assert fingerprints(plan.text(), "nl") == fingerprints(plan.text(), "en")


def departure(finding: Finding) -> str:
    return written(
        {
            "regel": finding.rule,
            "betreft": [*finding.subjects, *finding.holders],
            "reden": "r",
            "besluit": "b",
            "door": "d",
        }
    )


@quick
@given(plans(), st.integers(0, 40))
def test_a_good_departure_silences_its_finding_and_no_other(plan: Drawn, index: int) -> None:
    before = judged(plan.text()).findings
    names = {json.loads(holder)["naam"] for holder in plan.holders}
    candidates = [f for f in before if f.rule in UNROLED and names.issuperset(f.holders)]
    if not candidates:
        return
    chosen = candidates[index % len(candidates)]
    after = judged(plan.text(waiver=departure(chosen))).findings
    waived = [f._replace(waiver=None) for f in after if f.waiver is not None]
    assert waived == [chosen]
    assert [f._replace(waiver=None) for f in after] == list(before)


@quick
@given(plans())
def test_keep_apart_finds_as_many_as_a_count_by_hand(plan: Drawn) -> None:
    text = plan.text()
    built = plan_in(text.encode(), RULEBOOK)
    assert built is not None
    held = [
        {topic for entry in holder.entries if entry.is_first for topic in entry.reading.topics}
        for holder in built.holders
    ]
    found = judged(text).findings
    for rule in KEEP_APART:
        by_hand = sum(
            rule.params["anchor"] in topics and other in topics
            for topics in held
            for other in rule.params["others"]
        )
        assert sum(finding.rule == rule.id for finding in found) == by_hand
