"""doubled-topic: no topic is given out twice."""

import pytest

from tests.conftest import Judge
from tests.kinds.conftest import NOTHING, At, Breaks, See, Seen, holder, plan


def at(line: int, text: str, name: str) -> At:
    return At(line, text, f"bij {name}", f"held by {name}")


def shared(nl: str, en: str, topic: str, *places: At) -> Seen:
    names = [place.nl.removeprefix("bij ") for place in places]
    return Seen(
        f"meer dan één eerste portefeuillehouder voor {nl}: {', '.join(names)}",
        f"more than one first holder of {en}: {', '.join(names)}",
        places[0],
        places[1:],
        (topic,),
        tuple(sorted(names)),
    )


TWO_HOLDERS = [
    pytest.param(
        plan(holder("B", "Mobiliteit"), holder("A", "Verkeer & Vervoer")),
        [
            shared(
                "Mobiliteit",
                "Mobility",
                "mobiliteit",
                at(4, "Mobiliteit", "B"),
                at(5, "Verkeer & Vervoer", "A"),
            )
        ],
        id="the whole topic in other words",
    ),
    pytest.param(
        plan(holder("A", "openbaar vervoer"), holder("B", "Openbaar Vervoer")),
        [
            shared(
                'Mobiliteit, als "openbaar vervoer"',
                'Mobility, as "openbaar vervoer"',
                "mobiliteit",
                at(4, "openbaar vervoer", "A"),
                at(5, "Openbaar Vervoer", "B"),
            )
        ],
        id="a part of a topic in the same words",
    ),
    pytest.param(
        plan(holder("A", "Sport", "sport"), holder("B", "Sport"), holder("C", "Sport")),
        [
            shared(
                "Sport",
                "Sports",
                "sport",
                *(at(n, "Sport", x) for n, x in ((4, "A"), (5, "B"), (6, "C"))),
            )
        ],
        id="three holders, each shown once",
    ),
    pytest.param(
        plan(holder("A", "Sport en Recreatie"), holder("B", "Sport", "Recreatie")),
        [
            shared(
                "Recreatie",
                "Recreation",
                "recreatie",
                at(4, "Sport en Recreatie", "A"),
                at(5, "Recreatie", "B"),
            ),
            shared(
                "Sport", "Sports", "sport", at(4, "Sport en Recreatie", "A"), at(5, "Sport", "B")
            ),
        ],
        id="each topic of a phrase",
    ),
    pytest.param(
        plan(
            holder("A", "Sport", more=", functie: commissaris"),
            holder("B", "Sport"),
            more="volledig: false\n",
        ),
        [shared("Sport", "Sports", "sport", at(4, "Sport", "A"), at(5, "Sport", "B"))],
        id="a commissaris in a published sample",
    ),
    pytest.param(
        plan(holder("A", "openbaar vervoer"), holder("B", "provinciale wegen")),
        NOTHING,
        id="two parts of a topic divide it",
    ),
    pytest.param(
        plan(holder("A", "Mobiliteit"), holder("B", "openbaar vervoer")),
        NOTHING,
        id="a part beside the whole",
    ),
    pytest.param(
        plan(holder("A", "Sport"), holder("B", "{onderwerp: Sport, rol: tweede}")),
        NOTHING,
        id="rol: tweede",
    ),
    pytest.param(
        plan(
            holder("A", "Sport (1e portefeuillehouder)"),
            holder("B", "Sport (2e portefeuillehouder)"),
        ),
        NOTHING,
        id="first and second by their phrases",
    ),
    pytest.param(
        plan(holder("A", "Sport"), holder("B", "Sport (i.s.m. A)")),
        NOTHING,
        id="shared by its phrase",
    ),
    pytest.param(
        plan(holder("A", "Sport (i.s.m. C)"), holder("B", "Sport (i.s.m. C)")),
        NOTHING,
        id="shared by both, in the same words",
    ),
    pytest.param(
        plan(holder("A", "Sport (50/50)"), holder("B", "Sport (50/50)")),
        NOTHING,
        id="shared by both, in halves",
    ),
    pytest.param(
        plan(holder("A", "Sport - beleid"), holder("B", "Sport - uitvoering")),
        NOTHING,
        id="two aspects of a topic behind a dash",
    ),
    pytest.param(plan(holder("A", "Sport", "Sport"), "{naam: B}"), NOTHING, id="one holder, twice"),
]


@pytest.mark.parametrize(("text", "expected"), TWO_HOLDERS)
def test_a_topic_has_one_first_holder(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC020") == expected


def repeated(topics: tuple[str, ...], *places: At) -> Seen:
    name = places[0].nl.removeprefix("bij ")
    return Seen(
        f'"{places[0].text}" staat meer dan één keer bij {name}',
        f'"{places[0].text}" occurs more than once with {name}',
        places[0],
        places[1:],
        topics,
        (name,),
    )


ONE_HOLDER = [
    pytest.param(
        plan(holder("A", "Sport", "Cultuur", "sport")),
        [repeated(("sport",), at(4, "Sport", "A"), at(4, "sport", "A"))],
        id="the same words in another case",
    ),
    pytest.param(
        plan(holder("A", "Sport", "sport"), holder("B", "Water", "WATER")),
        [
            repeated(("sport",), at(4, "Sport", "A"), at(4, "sport", "A")),
            repeated(("water",), at(5, "Water", "B"), at(5, "WATER", "B")),
        ],
        id="each of two holders",
    ),
    pytest.param(
        plan(holder("A", "Recreatie en Toerisme", "recreatie & toerisme")),
        [
            repeated(
                ("recreatie", "toerisme"),
                at(4, "Recreatie en Toerisme", "A"),
                at(4, "recreatie & toerisme", "A"),
            )
        ],
        id="two topics of one phrase, in one finding",
    ),
    pytest.param(
        plan(holder("A", "Sport", "sport", "SPORT")),
        [repeated(("sport",), *(at(4, x, "A") for x in ("Sport", "sport", "SPORT")))],
        id="three times, in one finding",
    ),
    pytest.param(
        plan(holder("A", "Sport en cultuur", "Recreatie en sport")),
        [
            Seen(
                "meer dan één vermelding van Sport bij A",
                "more than one entry of Sports with A",
                at(4, "Sport en cultuur", "A"),
                (at(4, "Recreatie en sport", "A"),),
                ("sport",),
                ("A",),
            )
        ],
        id="among other topics, which are no repetition",
    ),
    pytest.param(plan(holder("A", "Water", "waterbeheer")), NOTHING, id="two names of one topic"),
    pytest.param(
        plan(holder("A", "Natuur", "Natuur (i.s.m. B)")), NOTHING, id="once by itself, once shared"
    ),
    pytest.param(
        plan(holder("A", "Sport", "sportaccommodaties")), NOTHING, id="a part beside the whole"
    ),
    pytest.param(
        plan(holder("A", "Sport", "{onderwerp: Sport, rol: tweede}")), NOTHING, id="rol: tweede"
    ),
    pytest.param(plan(holder("A", "Sport"), holder("B", "Sport")), NOTHING, id="two holders"),
    pytest.param(
        plan(holder("A", "'Verkeer en vervoer, mobiliteit'")), NOTHING, id="within one phrase"
    ),
    pytest.param(plan("{naam: A}"), NOTHING, id="no topics"),
]


@pytest.mark.parametrize(("text", "expected"), ONE_HOLDER)
def test_a_holder_holds_a_topic_once(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC021") == expected


def test_two_findings_of_one_phrase_do_not_say_the_same(see: See) -> None:
    found = see(plan(*(holder(name, "Water en Bodem (provinciaal)") for name in "AB")), "PC020")
    assert len({seen.nl for seen in found}) == len(found) > 0


def test_which_holder_comes_first_makes_no_other_finding(judge: Judge) -> None:
    holders = [holder("A", "Financiën"), holder("B", "financieel beleid")]
    prints = [
        [f.fingerprint for f in judge(plan(*order)).findings if f.rule == "PC020"]
        for order in (holders, holders[::-1])
    ]
    assert prints[0] == prints[1] != []


@pytest.mark.parametrize(
    ("id_", "text", "expected"),
    [
        *(pytest.param("PC020", *case.values, id=case.id) for case in TWO_HOLDERS),
        *(pytest.param("PC021", *case.values, id=case.id) for case in ONE_HOLDER),
    ],
)
def test_a_search_is_asked_for_what_the_check_finds(
    id_: str, text: str, expected: list[Seen], breaks: Breaks
) -> None:
    assert breaks(text, id_) == {seen.subjects for seen in expected}
