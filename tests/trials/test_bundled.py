"""The tests of the bundled packs hold, leave nothing open, and notice what is changed."""

from functools import cache

import pytest

from portcheck import bundled
from portcheck.rulebook.assembly import alone, assemble
from portcheck.trials.trials import Trials, try_pack

PACKS = bundled.packs()


@cache
def trials(name: str, *, mutate: bool = True) -> Trials:
    book = assemble()
    pack = next(pack for pack in book.packs if pack.name == name)
    return try_pack(pack, alone(book, name), "en", mutate=mutate)


@pytest.mark.parametrize("pack", PACKS)
def test_every_case_holds(pack: str) -> None:
    faults = [fault for outcome in trials(pack).failed for fault in outcome.faults]
    assert [f"{fault.rule} {fault.message}" for fault in faults] == []


@pytest.mark.parametrize("pack", PACKS)
def test_every_rule_is_seen_to_report_and_to_be_silent(pack: str) -> None:
    left = trials(pack).untested
    assert (left.unreported, left.unsilent) == ((), ())


@pytest.mark.parametrize("pack", PACKS)
def test_a_whole_plan_satisfies_every_rule(pack: str) -> None:
    rules = {rule.id for rule in assemble().rules if rule.pack == pack}
    outcomes = trials(pack).outcomes
    assert [one for one in outcomes if rules <= one.judged and not one.case.expected]


@pytest.mark.parametrize("pack", PACKS)
def test_every_param_is_varied(pack: str) -> None:
    assert trials(pack, mutate=False).untested.unvaried == ()


@pytest.mark.parametrize("pack", PACKS)
def test_every_change_is_noticed(pack: str) -> None:
    mutation = trials(pack).mutation
    assert mutation
    assert [f"{gap.rule} {gap.message}" for gap in mutation.unnoticed] == []
