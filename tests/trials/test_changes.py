"""Plans are changed in one place at a time, and stay plans."""

from typing import Any

import pytest

from portcheck.schema.accept import accepts
from portcheck.trials.changes import MOST, changed

A: dict[str, Any] = {"naam": "A", "onderwerpen": ["Sport", "Water"]}
B: dict[str, Any] = {"naam": "B", "onderwerpen": ["Natuur"]}


def plan(*holders: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"plan": "V", "bestuur": "V", "portefeuillehouders": list(holders), **more}


def found(data: dict[str, Any], *phrases: str) -> list[dict[str, Any]]:
    return list(changed(data, phrases))


CHANGES = [
    pytest.param(plan(A, {**B, "onderwerpen": ["Natuur", "Bos"]}), id="a phrase is given"),
    pytest.param(plan({"naam": "A", "onderwerpen": ["Sport", "Water", "Natuur"]}), id="merged"),
    pytest.param(
        plan({**A, "onderwerpen": ["Natuur", "Water"]}, {**B, "onderwerpen": ["Sport"]}),
        id="swapped",
    ),
    pytest.param(plan({**A, "onderwerpen": ["Water"]}, B), id="a phrase is dropped"),
    pytest.param(
        plan({**A, "onderwerpen": ["Sport", "Water", "Water"]}, B), id="a phrase is doubled"
    ),
    pytest.param(plan({"naam": "A"}, B), id="a key is dropped"),
    pytest.param(plan(B), id="a holder is dropped"),
    pytest.param(plan(A, A, B), id="a holder is doubled"),
    pytest.param(plan({**A, "naam": "A en B"}), id="two holders go by both names"),
]


@pytest.mark.parametrize("expected", CHANGES)
def test_a_plan_is_changed_in_one_place(expected: dict[str, Any]) -> None:
    assert expected in found(plan(A, B), "Bos")


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(plan(A, opgaven=[{"naam": "x"}]), plan(A), id="a key at the top"),
        pytest.param(
            plan({**A, "fte": 0.5}), plan({**A, "fte": 1.5}), id="a number that is one more"
        ),
        pytest.param(
            plan({**A, "fte": 0.8}), plan({**A, "fte": 1.3}), id="a number that is half more"
        ),
        pytest.param(
            plan(A, partijen=[{"naam": "P", "zetels": 3}]),
            plan(A, partijen=[{"naam": "P", "zetels": 2}]),
            id="a number that is one less",
        ),
        pytest.param(
            plan(A, verbonden_partijen=[{"naam": "V", "eigenaar": "A", "opdrachtgever": "B"}]),
            plan(A, verbonden_partijen=[{"naam": "V", "eigenaar": "A", "opdrachtgever": "A"}]),
            id="a role that goes to who has the other",
        ),
    ],
)
def test_whatever_stands_in_a_plan_is_changed(
    data: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert expected in found(data)


def test_what_has_no_owner_has_none_who_commissions_it() -> None:
    data = plan(A, verbonden_partijen=[{"naam": "V", "opdrachtgever": "B"}])
    parties = [one.get("verbonden_partijen", [{}]) for one in found(data)]
    assert {party.get("opdrachtgever") for list_ in parties for party in list_} == {"B", None}


def test_a_changed_plan_is_a_plan_still() -> None:
    changes = found(plan(A, B, volledig=False), "Bos")
    assert [*filter(accepts("plan"), changes)] == changes != []


def test_what_a_plan_must_have_stays() -> None:
    changes = found(plan(A, B))
    assert [one for one in changes if one["plan"] and one["bestuur"]] == changes != []


def test_of_a_large_plan_not_everything_is_changed() -> None:
    many = {"naam": "A", "onderwerpen": [f"x{number}" for number in range(MOST)]}
    assert len(found(plan(many))) == MOST
