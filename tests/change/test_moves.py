"""What came into other hands: topics by what they name, roles, and holders."""

import pytest

from portcheck.change.moves import loads, moves
from portcheck.lint.report import Load, Moved
from portcheck.plan.model import Plan
from tests.change.conftest import Build


def moved(before: Plan, after: Plan, kind: str = "topic", lang: str = "nl") -> list[str]:
    return [
        f"{move.what}: {'+'.join(move.before)}>{'+'.join(move.after)}"
        for move in moves(before, after, {}, lang)
        if move.kind == kind
    ]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param({"A": "Sport", "B": ""}, {"A": "", "B": "Sport"}, ["Sport: A>B"], id="moved"),
        pytest.param({"A": "Sport"}, {"A": "Sport"}, [], id="stayed"),
        pytest.param({"A": ""}, {"A": "Sport"}, ["Sport: >A"], id="added"),
        pytest.param({"A": "Sport"}, {"A": ""}, ["Sport: A>"], id="gone"),
        pytest.param(
            {"A": "Sport", "B": ""}, {"A": "Sport", "B": "Sport"}, ["Sport: A>A+B"], id="shared"
        ),
        pytest.param(
            {"A": "Verkeer & Vervoer"}, {"A": "Mobiliteit"}, [], id="the same by another name"
        ),
        pytest.param(
            {"A": "Bodem en Water", "B": ""},
            {"A": "Bodem", "B": "Water"},
            ["Water: A>B"],
            id="one of two in a phrase",
        ),
        pytest.param({"A": "Sport, sport"}, {"A": "Sport"}, [], id="said once less"),
        pytest.param(
            {"A": "Cultuur en Sport", "B": ""},
            {"A": "Sport", "B": "CULTUUR"},
            ["CULTUUR: A>B"],
            id="a topic that no register knows",
        ),
        pytest.param(
            {"A": "Coördinatie en Sport", "B": ""},
            {"A": "Sport", "B": ""},
            ["Coördinatie: A>"],
            id="as the plan writes it",
        ),
        pytest.param(
            {"A": "Toezicht gemeentefinanciën", "B": ""},
            {"A": "", "B": "toezicht gemeentefinancien"},
            ["toezicht gemeentefinancien: A>B"],
            id="a phrase that only seems to name a topic",
        ),
        pytest.param({"A": "Sport"}, {"B": "Sport"}, ["Sport: A>B"], id="another holder"),
        pytest.param(
            {"A": "'Integraal Gebieds Programma (IGP)'", "B": ""},
            {"A": "", "B": "'Integraal Gebieds Programma (IGP)'"},
            ["Integraal Gebieds Programma (IGP): A>B"],
            id="a phrase with a bracket is one thing",
        ),
        pytest.param(
            {"A": "'Financiën (incl. leges)'", "B": ""},
            {"A": "", "B": "Financiën"},
            ["Financiën: A>B"],
            id="a bracket behind a topic explains it",
        ),
    ],
)
def test_a_topic_is_followed(
    build: Build, before: dict[str, str], after: dict[str, str], expected: list[str]
) -> None:
    assert moved(build(**before), build(**after)) == expected


def test_topics_come_in_the_order_of_the_later_plan_and_then_what_is_gone(build: Build) -> None:
    before = build(A="Europa, Sport, Cultuur", B="")
    assert moved(before, build(A="", B="Cultuur, Europa")) == [
        "Cultuur: A>B",
        "Europa: A>B",
        "Sport: A>",
    ]


@pytest.mark.parametrize(("lang", "said"), [("nl", "Sport"), ("en", "Sports")])
def test_a_topic_of_the_register_is_named_in_the_language(
    build: Build, lang: str, said: str
) -> None:
    assert moved(build(A="sport"), build(A=""), lang=lang) == [f"{said}: A>"]


def test_a_second_holder_is_no_first_one(build: Build) -> None:
    second = "{onderwerp: Sport, rol: tweede}"
    before, after = build(A="Sport", B=""), build(A="Sport", B=second)
    assert (moved(before, after), moved(before, after, "second")) == ([], ["Sport: >B"])


@pytest.mark.parametrize(
    ("what", "before", "after", "expected"),
    [
        ("owner", "{naam: V, eigenaar: A}", "{naam: V, eigenaar: B}", ["V: A>B"]),
        ("owner", "{naam: V, eigenaar: A}", "{naam: V, opdrachtgever: A}", ["V: A>"]),
        ("commissioner", "{naam: V, eigenaar: A}", "{naam: V, opdrachtgever: A}", ["V: >A"]),
        ("owner", "{naam: V, eigenaar: [A, B]}", "{naam: V, eigenaar: [B, A]}", []),
        ("owner", "{naam: V, eigenaar: A}", "{naam: W, eigenaar: A}", ["W: >A", "V: A>"]),
    ],
)
def test_a_role_in_a_verbonden_partij_is_followed(
    build: Build, what: str, before: str, after: str, expected: list[str]
) -> None:
    plans = [build(f"verbonden_partijen: [{said}]\n", A="", B="") for said in (before, after)]
    assert moved(plans[0], plans[1], what) == expected


def test_the_commissioner_of_an_opgave_is_followed(build: Build) -> None:
    plans = [build(f"opgaven: [{{naam: O, opdrachtgever: {who}}}]\n", A="", B="") for who in "AB"]
    assert moved(plans[0], plans[1], "lead") == ["O: A>B"]


def test_who_came_and_who_left_is_said(build: Build) -> None:
    found = moves(build(A="", B=""), build(B="", C=""), {}, "nl")
    assert found == (Moved("holder", "C", (), ("C",)), Moved("holder", "A", ("A",), ()))


def test_what_went_to_who_follows_has_not_moved(build: Build) -> None:
    before = build("verbonden_partijen: [{naam: V, eigenaar: A}]\n", A="Sport, Europa", B="")
    after = build("verbonden_partijen: [{naam: V, eigenaar: C}]\n", C="Sport", B="Europa")
    assert moves(before, after, {"A": "C"}, "nl") == (
        Moved("successor", "C", ("A",), ("C",)),
        Moved("topic", "Europa", ("A",), ("B",)),
    )


def test_who_is_only_called_otherwise_has_not_moved(build: Build) -> None:
    before, after = build(**{"A. Smit": "Sport", "B": ""}), build(Smit="", B="Sport")
    assert moves(before, after, {"A. Smit": "Smit"}, "nl") == (
        Moved("topic", "Sport", ("A. Smit",), ("B",)),
    )


def test_a_role_that_still_has_the_name_of_who_is_gone_has_not_moved(build: Build) -> None:
    role = "verbonden_partijen: [{naam: V, eigenaar: A}]\n"
    found = moves(build(role, A="Sport"), build(role, C="Sport"), {"A": "C"}, "nl")
    assert found == (Moved("successor", "C", ("A",), ("C",)),)


def test_a_topic_that_went_from_second_to_first_holder_is_told_in_one_place(build: Build) -> None:
    second = "{onderwerp: Sport, rol: tweede}"
    found = moves(build(A=f"{second}, Europa"), build(A="Sport"), {}, "nl")
    assert [(move.kind, move.what) for move in found] == [
        ("topic", "Sport"),
        ("second", "Sport"),
        ("topic", "Europa"),
    ]


def test_another_replacement_is_told(build: Build) -> None:
    plans = [build(f"  - {{naam: C, vervanger: {who}}}\n", A="", B="") for who in "AB"]
    assert moved(plans[0], plans[1], "replacement") == ["C: A>B"]


def test_what_each_holder_carries_is_weighed(build: Build) -> None:
    second = "{onderwerp: Sport, rol: tweede}"
    before = build(A="Sport, {onderwerp: Water, zwaarte: 2.5}", B="Europa")
    after = build(B=f"Europa, {second}, {{onderwerp: Water, zwaarte: 2.5}}", C="Sport")
    assert loads(before, after) == (Load("B", 1, 3.5), Load("C", 0, 1))
