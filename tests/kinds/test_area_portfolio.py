"""area-portfolio: phrases that divide the work by area instead of by topic."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan


def by_area(said: str, *places: tuple[int, str, str]) -> list[Seen]:
    first, *rest = [At(line, text, f"bij {name}", f"held by {name}") for line, text, name in places]
    return [
        Seen(
            f"het werk is naar gebied verdeeld: {said}",
            f"work is divided by area: {said}",
            first,
            tuple(rest),
            (),
            tuple(sorted({name for _, _, name in places})),
        )
    ]


FOUR = plan(holder("B", "Wijk Oost", "Wijk West"), holder("A", "Gebied Noord", "Kern Zuid"))
FOUR_PLACES = (
    (4, "Wijk Oost", "B"),
    (4, "Wijk West", "B"),
    (5, "Gebied Noord", "A"),
    (5, "Kern Zuid", "A"),
)

CASES = [
    pytest.param(
        plan(holder("A", "Gebied Utrecht-Oost")),
        by_area('"Gebied Utrecht-Oost"', (4, "Gebied Utrecht-Oost", "A")),
        id="an area word and a name",
    ),
    pytest.param(
        plan(holder("A", "wijk IJburg")),
        by_area('"wijk IJburg"', (4, "wijk IJburg", "A")),
        id="an area word in any case",
    ),
    pytest.param(
        plan(holder("A", "STADSDEEL Élan")),
        by_area('"STADSDEEL Élan"', (4, "STADSDEEL Élan", "A")),
        id="a name with a diacritic",
    ),
    pytest.param(
        plan(holder("A", "Gebiedsgedeputeerde Foodvalley")),
        by_area('"Gebiedsgedeputeerde Foodvalley"', (4, "Gebiedsgedeputeerde Foodvalley", "A")),
        id="a role at the start",
    ),
    pytest.param(
        plan(holder("A", "Wonen (wijkwethouder oost)")),
        by_area('"Wonen (wijkwethouder oost)"', (4, "Wonen (wijkwethouder oost)", "A")),
        id="a role anywhere",
    ),
    pytest.param(
        plan(holder("A", "Wijkwethouderschap Oost")),
        by_area('"Wijkwethouderschap Oost"', (4, "Wijkwethouderschap Oost", "A")),
        id="a role with -schap",
    ),
    pytest.param(
        plan(holder("A", "Stadsdeel 5(Oost)")),
        by_area('"Stadsdeel 5(Oost)"', (4, "Stadsdeel 5(Oost)", "A")),
        id="the number of an area",
    ),
    pytest.param(
        plan(
            holder("K", "{onderwerp: Wijk Oost, rol: tweede}", more=", functie: burgemeester"),
            more="volledig: false\n",
        ),
        by_area('"Wijk Oost"', (4, "Wijk Oost", "K")),
        id="a second seat of a burgemeester, in a published sample",
    ),
    pytest.param(
        plan(holder("A", "Wijk Oost", "Wijk West", "Gebied Noord")),
        by_area(
            '"Wijk Oost", "Wijk West", "Gebied Noord"',
            *((4, text, "A") for text in ("Wijk Oost", "Wijk West", "Gebied Noord")),
        ),
        id="three are named",
    ),
    pytest.param(
        FOUR,
        by_area('"Wijk Oost", "Wijk West", "Gebied Noord", … (+1)', *FOUR_PLACES),
        id="a fourth is counted, and shown",
    ),
    pytest.param(plan(holder("A", "Gebied", "Zorg;")), NOTHING, id="an area word alone"),
    pytest.param(plan(holder("A", "Wijken 2030")), NOTHING, id="an area word and a year"),
    pytest.param(plan(holder("A", "Sport, wijken 2.0")), NOTHING, id="an area word and a version"),
    pytest.param(plan(holder("A", "Wijken 21e eeuw")), NOTHING, id="an area word and a century"),
    pytest.param(
        plan(holder("A", "Wijk en buurt", "wijken")), NOTHING, id="an area word without a name"
    ),
    pytest.param(
        plan(holder("A", "Leefbaarheid Wijk Oost")), NOTHING, id="an area word further on"
    ),
    pytest.param(
        plan(holder("A", "Gebiedsontwikkeling Noord", "Wijkaanpak Oost")),
        NOTHING,
        id="a word that only starts so",
    ),
    pytest.param(
        plan(holder("A", "Wijken en Kernen", "Wijk & Buurt")),
        NOTHING,
        id="an area word and another",
    ),
    pytest.param(plan("{naam: A}", "{naam: B, onderwerpen: }"), NOTHING, id="no topics"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_work_divided_by_area_is_noticed(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "UTR605") == expected


@pytest.mark.parametrize(
    "phrase", ["Gebied 't Gooi", "Gebied ’t Gooi", "Wijk De Meern", "Wijk (Oost)"]
)
def test_an_areas_name_may_start_with_a_mark_or_an_article(phrase: str, see: See) -> None:
    quoted = phrase.replace("'", "''")
    assert [seen.at.line for seen in see(plan(holder("A", f"'{quoted}'")), "UTR605")] == [4]


@pytest.mark.parametrize(
    "phrase", ["Integratie en stadsdeel 5", "Zorg; wijk Oost", "Sport, kern Aa", "Jeugd/wijk Oost"]
)
def test_an_area_may_be_one_of_several_parts(phrase: str, see: See) -> None:
    assert [seen.at.line for seen in see(plan(holder("A", f"'{phrase}'")), "UTR605")] == [4]
