"""keep-apart: nobody holds a topic together with one to be kept apart from it."""

import pytest

from portcheck.wording import Text
from tests.kinds.conftest import NOTHING, At, Breaks, See, Seen, holder, plan


def two(name: str, one: str, other: str, at: At, related: At, *topics: str) -> list[Seen]:
    return [
        Seen(
            f'{name} heeft zowel "{one}" als "{other}"',
            f'{name} holds both "{one}" and "{other}"',
            at,
            (related,),
            topics,
            (name,),
        )
    ]


MONEY = "financien", "mobiliteit"
FINANCE, MOBILITY = Text("Financiën", "Finance"), Text("Mobiliteit", "Mobility")


def both(name: str, one: str = "Mobiliteit", other: str = "Financiën", line: int = 4) -> list[Seen]:
    """Give the finding of who holds mobility and finance, one in these words and one in those."""
    at, related = (
        At(line, phrase, f"{label.nl}, bij {name}", f"{label.en}, held by {name}")
        for phrase in (one, other)
        for label in [FINANCE if phrase == FINANCE.nl else MOBILITY]
    )
    return two(name, one, other, at, related, *MONEY)


WITH_FINANCE = [
    pytest.param(
        plan(holder("A", "Mobiliteit", "Sport", "Financiën")),
        both("A"),
        id="two phrases of one holder",
    ),
    pytest.param(
        plan(holder("A", "Financiën", "openbaar vervoer")),
        both("A", "Financiën", "openbaar vervoer"),
        id="the phrase that comes first is shown first, whichever topic it names",
    ),
    pytest.param(
        plan(holder("A", "Financiën en Mobiliteit")),
        [
            Seen(
                'A heeft met "Financiën en Mobiliteit" zowel Mobiliteit als Financiën',
                'A holds both Mobility and Finance in "Financiën en Mobiliteit"',
                At(
                    4,
                    "Financiën en Mobiliteit",
                    "Mobiliteit en Financiën, bij A",
                    "Mobility and Finance, held by A",
                ),
                (),
                MONEY,
                ("A",),
            )
        ],
        id="both topics in one phrase",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "fietspaden", "Financiën", "financieel beleid")),
        both("A"),
        id="a topic held by two phrases counts once, by the first",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "Financiën"), holder("B", "Financiën", "wegen")),
        both("A") + both("B", "Financiën", "wegen", line=5),
        id="each of two holders who hold both",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "Financiën"), more="volledig: false\n"),
        both("A"),
        id="a published sample too",
    ),
    pytest.param(
        plan(holder("K", "Mobiliteit", "Financiën", more=", functie: commissaris")),
        both("K"),
        id="a commissaris too",
    ),
    pytest.param(
        plan(
            holder(
                "A", "{onderwerp: Mobiliteit, zwaarte: 3, rol: eerste}", "{onderwerp: Financiën}"
            )
        ),
        both("A"),
        id="an entry with keys is shown by its phrase",
    ),
    pytest.param(
        plan(
            holder("A", "{onderwerp: Mobiliteit (2e portefeuillehouder), rol: eerste}", "Financiën")
        ),
        both("A", "Mobiliteit (2e portefeuillehouder)"),
        id="rol: eerste outranks what the phrase says",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit"), holder("B", "Financiën")), NOTHING, id="two holders"
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "{onderwerp: Financiën, rol: tweede}")),
        NOTHING,
        id="rol: tweede does not hold",
    ),
    pytest.param(
        plan(holder("A", "{onderwerp: Mobiliteit, rol: tweede}", "Financiën")),
        NOTHING,
        id="rol: tweede does not hold the anchor either",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit (2e portefeuillehouder)", "Financiën")),
        NOTHING,
        id="a phrase that says second holder does not hold",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "Toezicht gemeentefinanciën")), NOTHING, id="a decoy"
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit", "begroting")),
        NOTHING,
        id="an arguable phrase accuses nobody",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit (met uitzondering van financiën)")),
        NOTHING,
        id="what is excepted is not held",
    ),
    pytest.param(plan("{naam: A}", "{naam: B, onderwerpen: }"), NOTHING, id="empty portfolios"),
]


@pytest.mark.parametrize(("text", "expected"), WITH_FINANCE)
def test_mobility_is_kept_apart_from_finance(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR202") == expected


@pytest.mark.parametrize(("text", "expected"), WITH_FINANCE)
def test_a_search_is_asked_for_what_the_check_finds(
    text: str, expected: list[Seen], breaks: Breaks
) -> None:
    assert breaks(text, "UTR202") == {seen.subjects for seen in expected}


def test_the_anchor_is_kept_apart_from_each_other_topic(see: See) -> None:
    text = plan(
        "naam: A\n    onderwerpen:\n      - Natuur\n      - Hart van de Heuvelrug\n      - VTH",
    )
    heuvelrug = At(
        7,
        "Hart van de Heuvelrug",
        "Hart van de Heuvelrug, bij A",
        "Hart van de Heuvelrug, held by A",
    )
    assert see(text, "UTR203") == [
        *two(
            "A",
            "Natuur",
            "Hart van de Heuvelrug",
            At(6, "Natuur", "Natuur, bij A", "Nature, held by A"),
            heuvelrug,
            "hart-van-de-heuvelrug",
            "natuur",
        ),
        *two(
            "A",
            "Hart van de Heuvelrug",
            "VTH",
            heuvelrug,
            At(8, "VTH", "Vergunningverlening, bij A", "Licensing, held by A"),
            "hart-van-de-heuvelrug",
            "vergunningverlening",
        ),
    ]


def test_the_other_topics_are_not_kept_apart_from_each_other(see: See) -> None:
    assert see(plan(holder("A", "Natuur", "VTH")), "UTR203") == []
