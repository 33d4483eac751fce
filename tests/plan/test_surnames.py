"""A name in a role means the holder who alone has its surname."""

import pytest

from portcheck.plan.surnames import Surnames, are_of_one

NAMES = Surnames(
    (
        *("Dhr. P. Jansen (VVD)", "Mw. A. de Vries-Bakker", "C. van den Berg", "Huib van Essen"),
        *("Piet Smit", "Klaas Smit", "A. van der Water", "gedeputeerde D66", "G. de Wit–de Groot"),
        *("Leon Meijer (wethouder Ede)", "B. ", "H. de Heer", "B. Bos", "Marie-Louise Kok"),
        *("K. v.d. Zee", "P.P.M. (Peter) van Vliet-Mulder MPM", "M. (Marian) Dekker (CDA)"),
    )
)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Jansen", "Dhr. P. Jansen (VVD)"),
        ("gedeputeerde Jansen", "Dhr. P. Jansen (VVD)"),
        ("P. Jansen", "Dhr. P. Jansen (VVD)"),
        ("Pieter Jansen ", "Dhr. P. Jansen (VVD)"),
        ("jansen", "Dhr. P. Jansen (VVD)"),
        ("Jansen P.", "Dhr. P. Jansen (VVD)"),
        ("Jansen jr.", "Dhr. P. Jansen (VVD)"),
        ("Bakker", "Mw. A. de Vries-Bakker"),
        ("A. de Vries", "Mw. A. de Vries-Bakker"),
        ("De Vries-Bakker", "Mw. A. de Vries-Bakker"),
        ("mevrouw De Vries", "Mw. A. de Vries-Bakker"),
        ("Van den Berg", "C. van den Berg"),
        ("v.d. Berg", "C. van den Berg"),
        ("Cees vd Berg", "C. van den Berg"),
        ("Van der Zee", "K. v.d. Zee"),
        ("P.J. Jansen", "Dhr. P. Jansen (VVD)"),
        ("van Essen", "Huib van Essen"),
        ("Klaas Smit", "Klaas Smit"),
        ("K. Smit", "Klaas Smit"),
        ("Klaas Smit (VVD)", "Klaas Smit"),
        ("Bakker (GroenLinks-PvdA)", "Mw. A. de Vries-Bakker"),
        ("D66", "gedeputeerde D66"),
        ("De Wit", "G. de Wit–de Groot"),
        ("Leon Meijer", "Leon Meijer (wethouder Ede)"),
        ("B. ", "B. "),
        ("de heer Jansen", "Dhr. P. Jansen (VVD)"),
        ("hoogheemraad Jansen", "Dhr. P. Jansen (VVD)"),
        ("De Heer", "H. de Heer"),
        ("de heer De Heer", "H. de Heer"),
        ("M.L. Kok", "Marie-Louise Kok"),
        ("Louise Kok", "Marie-Louise Kok"),
        ("b. bos", "B. Bos"),
        ("gezaghebber Bos", "B. Bos"),
        ("Peter van Vliet", "P.P.M. (Peter) van Vliet-Mulder MPM"),
        ("P. Mulder", "P.P.M. (Peter) van Vliet-Mulder MPM"),
        ("Marian Dekker", "M. (Marian) Dekker (CDA)"),
    ],
)
def test_a_surname_means_the_one_holder_who_has_it(said: str, name: str) -> None:
    assert NAMES.holder(said) == name


@pytest.mark.parametrize(
    "said",
    [
        *("Smit", "J. Jansen", "Essen", "Afdeling Water", "J. Berg", "Jansen en Smit"),
        *("Jansen, De Vries", "Jansen (plv.)", "Jansen / De Vries", "beheer door Jansen", "Xyz"),
        *("Van der Berg", "C. VD Berg", "Water", "", "de burgemeester", "Heer", "J. de Heer"),
        *("V. Bakker", "L. Kok", "Bureau Bos", "bij Bos"),
    ],
)
def test_whoever_else_may_be_meant_is_nobody_of_the_plan(said: str) -> None:
    assert NAMES.holder(said) == said


@pytest.mark.parametrize(
    ("initials", "meant"), [("ABCDEFGHI", "A. Jansen"), ("ABCDEFGHIJ", "A Jansen")]
)
def test_of_very_many_namesakes_none_is_looked_for(initials: str, meant: str) -> None:
    names = Surnames(f"{initial}. Jansen" for initial in initials)
    assert names.holder("A Jansen") == meant


def test_the_same_names_are_the_same_surnames() -> None:
    assert {Surnames(("A", "B")), Surnames(("B", "A"))} == {Surnames(("A", "B"))}
    assert Surnames(("A",)) != frozenset(("A",))


@pytest.mark.parametrize("name", ["T. Vos", "Tim Vos", "A.T. Vos", "J. van 't Vos", "J. v.d. Vos"])
def test_an_initial_is_no_particle(name: str) -> None:
    whole = name.partition(" ")[2]
    assert Surnames((name,)).whose(whole) == {name}


@pytest.mark.parametrize("said", ["Van 't Hof", "Van ‘t Hof", "van t Hof", "E. van 't Hof"])
def test_a_particle_is_one_however_it_is_written(said: str) -> None:
    names = Surnames(("E. van 't Hof", "T. Hof"))
    assert names.whose(said) == {"E. van 't Hof"}


@pytest.mark.parametrize(("one", "other"), [("A. Smit", "Smit"), ("Smit", "A. Smit")])
def test_either_name_may_be_the_other_in_short(one: str, other: str) -> None:
    assert are_of_one(one, other)


def test_of_two_names_neither_may_be_the_other() -> None:
    assert not are_of_one("A. Smit", "A. Bos")


@pytest.mark.parametrize("name", ["J. van de Meer", "J. van den Meer"])
def test_a_particle_in_short_may_be_either(name: str) -> None:
    assert Surnames((name,)).whose("J. v.d. Meer") == {name}


def test_a_hyphen_between_two_surnames_may_have_blanks_around_it() -> None:
    assert Surnames(("A. Vries - Bakker",)).whose("Vries") == {"A. Vries - Bakker"}


def test_a_title_alone_means_nobody() -> None:
    assert Surnames(("A. Jansen",)).whose("Wethouder") == set()
