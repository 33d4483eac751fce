"""A phrase of a list may run on from one before it: its bracket, what that excepts, or heads."""

from time import process_time

import pytest

from portcheck.phrases.run_on import run_on


def befores(phrases: list[str]) -> list[str]:
    return [place.before for place in run_on(phrases)]


@pytest.mark.parametrize(
    ("phrases", "before"),
    [
        (["Cultuur (m.u.v. sport", "natuur)"], "(m.u.v. sport"),
        (["Cultuur (m.u.v. (top)sport", "spel", "natuur)"], "(m.u.v. (top)sport spel"),
        (["Cultuur (kunst) (m.u.v. sport", "natuur) en water"], "(m.u.v. sport"),
        (["a) Cultuur (m.u.v. sport", "natuur)"], "(m.u.v. sport"),
        (["Cultuur (m.u.v. sport", "water (bos", "rivier), natuur)"], "(m.u.v. sport water (bos"),
        (["Jeugd ((i.s.m. Smit", "sport))"], "((i.s.m. Smit"),
        (["Natuur, met uitzondering van", "water"], "met uitzondering van"),
        (["Natuur m.u.v.", "water"], "muv"),
        (["Natuur, exclusief", "water"], "exclusief"),
        (["Natuur in het hele land, behalve", "water"], "behalve"),
        (["Natuur (zonder bos", *["ven"] * 7, "heide)"], f"(zonder bos{' ven' * 7}"),
    ],
)
def test_what_is_left_open_stands_before_the_next(phrases: list[str], before: str) -> None:
    assert befores(phrases)[-1] == before


@pytest.mark.parametrize(
    "phrases",
    [
        [],
        ["Natuur"],
        ["Natuur (zonder water)", "Sport"],
        ["Natuur (zonder water)", "Sport", "Zorg)"],
        ["Natuur (zonder water", "Sport"],
        ["Natuur (zonder water", "a) Sport"],
        ["Natuur (zonder water", "Sport", "1.1) Zorg: b) jeugd"],
        ["Natuur (zonder water", "Zorg :)"],
        ["Natuur (zonder water", "Sport (top)"],
        ["Natuur (zonder water", *["Sport"] * 8, "Zorg)"],
        ["Toerisme uitgezonderd", "Sport"],
        ["Samenwerking binnen en buiten de organisatie van", "Sport"],
    ],
)
def test_what_is_closed_or_was_forgotten_stands_before_none(phrases: list[str]) -> None:
    assert not any(befores(phrases))


def test_a_bracket_is_closed_but_once() -> None:
    phrases = ["Natuur (zonder water", "bos)", "Sport", "Zorg)"]
    assert befores(phrases) == ["", "(zonder water", "", ""]


@pytest.mark.parametrize(
    ("phrases", "before"),
    [
        (["Vacant:", "Natuur", "Sport"], ["", "Vacant:", "Vacant:"]),
        (["Vacant: ", "Natuur", "Nieuw:", "Sport"], ["", "Vacant:", "", "Nieuw:"]),
        (["Vacant:", "Cultuur (kunst", "natuur)"], ["", "Vacant:", "Vacant: (kunst"]),
        (["Vacant", "Natuur"], ["", ""]),
        (["Sport", "Nevenfuncties ", "Natuur"], ["", "", "Nevenfuncties:"]),
        (["Nevenfuncties", "Portefeuille", "Sport"], ["", "", "Portefeuille:"]),
        (["Lidmaatschappen", "Natuur", "Nieuw:", "Sport"], ["", "Lidmaatschappen:", "", "Nieuw:"]),
        (["Vacant:", "Natuur", "Nieuw: sport", "Zorg"], ["", "Vacant:", "", ""]),
        (["Vacant:", "Natuur (nieuw: bos)", "Zorg"], ["", "Vacant:", "Vacant:"]),
        (["Vacant:", *["Natuur"] * 101], ["", *["Vacant:"] * 100, ""]),
        ([f"Vacant {'x' * 80}:", "Natuur"], ["", ""]),
    ],
)
def test_a_heading_stands_before_all_below_it(phrases: list[str], before: list[str]) -> None:
    assert befores(phrases) == before


@pytest.mark.parametrize(
    ("phrases", "items"),
    [
        (["Natuur", "Sport"], [True, True]),
        (["Projecten:", "Natuur", "Sport"], [False, True, True]),
        (["Sport", "Nevenfuncties", "Natuur"], [True, False, True]),
        (["Projecten:", "Wijk: west"], [False, True]),
        (["Natuur:", "Sport:"], [True, True]),
        (["Cultuur (m.u.v. sport", "natuur)", "Zorg"], [True, False, True]),
        (["Natuur, met uitzondering van", "water"], [True, False]),
    ],
)
def test_neither_a_heading_nor_what_a_comma_cut_off_is_an_item(
    phrases: list[str], items: list[bool]
) -> None:
    assert [place.is_item for place in run_on(phrases)] == items


def test_lists_of_nothing_but_brackets_are_read_at_once() -> None:
    started = process_time()
    run_on(["(" * 2000] * 500 + [")" * 2000] * 500)
    assert process_time() - started < 5
