"""Whoever presides is named by title alone, and that is another but where one presides oneself."""

import pytest

from portcheck.phrases.matching import name_of
from portcheck.phrases.topics import Reading, Register, Topic
from portcheck.plan.building import build
from portcheck.plan.chairs import without_own_office
from portcheck.plan.reader import Reader
from portcheck.plan.surnames import Surnames
from portcheck.wording import Text

IDS = ("sport", "water")
REGISTER = Register(
    {id_: Topic(id_, Text(id_, id_)) for id_ in IDS}, [name_of(id_, (id_,), "alias") for id_ in IDS]
)


def read(phrase: str, function: str = "wethouder") -> Reading:
    return Reader(REGISTER, Surnames(("A. Jansen", "D. Bos"))).read(phrase, "D. Bos", "", function)


@pytest.mark.parametrize(
    ("phrase", "topics", "rank"),
    [
        ("Sport (water: burgemeester)", ("sport",), "first"),
        ("Sport (zaal: Jansen, water: burgemeester)", ("sport",), "first"),
        ("Sport (zaal), water: burgemeester", ("sport",), "first"),
        ("Water: burgemeester", (), "first"),
        ("Water – dijkgraaf", (), "first"),
        ("Water (bgm.)", (), "first"),
        ("Sport; water: zie bgm", ("sport",), "first"),
        ("Water (zie burg.)", (), "first"),
        ("Sport (water bij burg.)", ("sport",), "first"),
        ("Water (bevoegdheid burgemeester)", (), "first"),
        ("Water (mede bevoegdheid burgemeester)", ("water",), "first"),
        ("Sport (water: bevoegdheid van de burgemeester)", ("sport",), "first"),
        ("Sport (water: bgm Jansen)", ("sport",), "first"),
        ("Water: de commissaris van de Koning", (), "first"),
        ("Water -> burgemeester", (), "first"),
        ("Water → burgemeester, sport", ("sport",), "first"),
        ("Water > burgemeester per 1 mei", (), "first"),
        ("Water (trekker burgemeester)", (), "first"),
        ("Water, trekker: burgemeester", (), "first"),
        ("Sport (water door burgemeester)", ("sport",), "first"),
        ("Water (1e: burgemeester)", ("water",), "second"),
        ("Water (1e burgemeester)", ("water",), "second"),
        ("Water, primair burgemeester", ("water",), "second"),
        ("Water (burgemeester is 1e)", ("water",), "second"),
        ("Water (eerste portefeuillehouder: burgemeester)", ("water",), "second"),
        ("Water (1e burgemeester, 2e wethouder Bos)", ("water",), "second"),
    ],
)
def test_who_presides_is_another(phrase: str, topics: tuple[str, ...], rank: str) -> None:
    said = read(phrase)
    assert (said.topics, said.rank) == (topics, rank)


@pytest.mark.parametrize(
    "phrase",
    [
        "Kabinet burgemeester: water",
        "Water, ondersteuning burgemeester",
        "Water: burgemeester en wethouders",
        "Water (plv. burgemeester)",
        "Water (loco-burgemeester)",
        "Water, burgemeester",
        "Water, kabinet burg.",
        "Water, burg. Smit",
        "Burgemeester",
        "1e loco-burgemeester",
    ],
)
def test_a_title_that_tells_of_nobody_stays(phrase: str) -> None:
    assert read(phrase) == REGISTER.read(phrase)


@pytest.mark.parametrize(
    ("called", "function"),
    [
        ("commissaris", "commissaris"),
        ("CdK", "commissaris"),
        ("CvdK", "commissaris"),
        ("bgm", "burgemeester"),
    ],
)
def test_who_presides_has_a_topic_before_that_office(called: str, function: str) -> None:
    assert without_own_office(f"Water ({called}), sport", function) == "Water, sport"


def test_an_office_that_several_have_stays() -> None:
    assert without_own_office("Water (wethouder)", "wethouder") == "Water (wethouder)"


@pytest.mark.parametrize("function", ["burgemeester", "dijkgraaf", ""])
def test_who_presides_or_may_is_no_other(function: str) -> None:
    assert read("Water: burgemeester", function).topics == ("water",)


def test_the_function_of_a_holder_tells_who_presides() -> None:
    holders = [
        {"naam": "A. Jansen", "functie": function, "onderwerpen": ["Water: burgemeester"]}
        for function in ("burgemeester", "wethouder")
    ]
    plan = build({"bestuur": "", "portefeuillehouders": holders}, REGISTER)
    assert [holder.entries[0].reading.topics for holder in plan.holders] == [("water",), ()]


def test_a_title_stands_among_the_words_beside_names_as_it_is_written() -> None:
    said = read("Sport (Jansen), water (trekker: bgm), sport → Jansen")
    shown = "sport ( jansen ) , water ( trekker bgm ) , sport naar jansen"
    assert " ".join(said.words) == shown
