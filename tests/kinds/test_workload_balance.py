"""workload-balance: nobody's portfolio weighs far more than the others'."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, holder, plan


def weighing(**weights: str) -> str:
    return plan(
        *(holder(name, f"{{onderwerp: Zaak, zwaarte: {w}}}") for name, w in weights.items())
    )


def heavy(at: tuple[int, str], weight: str, total: str, most: str, margin: str) -> Seen:
    line, name = at

    def dutch(number: str) -> str:
        return number.replace(".", ",")

    return Seen(
        f"{name} draagt {dutch(weight)} van {dutch(total)}, ten hoogste {dutch(most)} verwacht; "
        f"ten minste {dutch(margin)} moet naar een andere portefeuille",
        f"{name} carries {weight} of {total}, at most {most} expected; "
        f"at least {margin} must go to another portfolio",
        At(line, name),
        holders=(name,),
    )


def listing(phrase: str, *others: str) -> str:
    owner = holder("B", f'"{phrase}"')
    return plan(holder("A", "Zee", "Zon", "Zand", *others), owner, holder("C", "Wind"))


CASES = [
    pytest.param(
        listing("Wonen, zorg"), [heavy((4, "A"), "3", "5", "2.5", "0.5")], id="two topics in one"
    ),
    pytest.param(
        listing("Wonen (huur, koop, zorg), jeugd,"),
        [heavy((4, "A"), "3", "5", "2.5", "0.5")],
        id="a list in brackets",
    ),
    pytest.param(listing("Wonen, zorg; jeugd"), NOTHING, id="a portfolio as one text"),
    pytest.param(listing("Wonen, zorg en jeugd"), NOTHING, id="a list that ends in a word"),
    pytest.param(listing("Wonen & verkeer & sport"), NOTHING, id="a list of signs for a word"),
    pytest.param(listing("Wonen & verkeer, beleid"), NOTHING, id="a list with an aspect"),
    pytest.param(listing("Wmo, sport- en jeugdbeleid"), NOTHING, id="a list with a word in short"),
    pytest.param(
        listing("Wonen, verkeer en vervoer (weg, water en spoor)"),
        [heavy((4, "A"), "3", "5", "2.5", "0.5")],
        id="two topics, one of which has a name of several words",
    ),
    pytest.param(
        listing("Vergunningverlening, toezicht & handhaving"),
        [heavy((4, "A"), "3", "5", "2.5", "0.5")],
        id="a topic whose name is a list",
    ),
    pytest.param(
        listing("Wonen; vergunningverlening; toezicht en handhaving"),
        [heavy((4, "A"), "3", "5", "2.5", "0.5")],
        id="a topic whose name is a list, with other signs",
    ),
    pytest.param(
        listing("Wonen (huur), zorg, jeugd"),
        NOTHING,
        id="a portfolio as one text, behind a bracket",
    ),
    pytest.param(
        plan(
            holder("A", "Zee", "Zon", "Zand"),
            holder("B", '"Portefeuille:"', '"Wonen, zorg, jeugd"'),
            holder("C", "Wind"),
        ),
        NOTHING,
        id="one text below a heading",
    ),
    pytest.param(
        plan(
            holder("A", "Zee", "Zon", "Zand", "Zout"),
            holder("B", '"Wonen, zorg, jeugd"', "Zaak"),
            holder("C", "Wind"),
        ),
        NOTHING,
        id="a list beside another topic",
    ),
    pytest.param(
        listing("Wonen, zorg, jeugd", "{onderwerp: Zaak, zwaarte: 2}"),
        [heavy((4, "A"), "5", "7", "3.5", "1.5")],
        id="a portfolio as one text, beside a weight",
    ),
    pytest.param(
        weighing(A="7", B="1", C="1"), [heavy((4, "A"), "7", "9", "4.5", "2.5")], id="one of three"
    ),
    pytest.param(
        weighing(B="1", A="3.1", C="2"),
        [heavy((5, "A"), "3.1", "6.1", "3.05", "0.05")],
        id="decimals",
    ),
    pytest.param(weighing(A="3", B="1"), NOTHING, id="exactly at the bound"),
    pytest.param(weighing(A="0.3", B="0.1"), NOTHING, id="at the bound in binary fractions"),
    pytest.param(
        weighing(A="3.01", B="1"), [heavy((4, "A"), "3.01", "4.01", "3", "0.01")], id="just over"
    ),
    pytest.param(
        weighing(A="9", B="9", C="1", D="1", E="1", F="1"),
        [heavy((4, "A"), "9", "22", "5.5", "3.5"), heavy((5, "B"), "9", "22", "5.5", "3.5")],
        id="two of six",
    ),
    pytest.param(
        weighing(A="5", B="1", C="0.67"),
        [heavy((4, "A"), "5", "6.67", "3.33", "1.67")],
        id="rounding leaves no less to move than needed",
    ),
    pytest.param(
        plan(holder("A", "Een", "Twee", "Drie", "Vier"), holder("B", "Vijf")),
        [heavy((4, "A"), "4", "5", "3.75", "0.25")],
        id="a phrase weighs one",
    ),
    pytest.param(
        plan(
            holder("A", "Een", "{onderwerp: Twee, zwaarte: }", "Drie", "Vier"), holder("B", "Vijf")
        ),
        [heavy((4, "A"), "4", "5", "3.75", "0.25")],
        id="an empty weight is one",
    ),
    pytest.param(
        plan(
            holder("A", "Een", "Twee", "{onderwerp: Drie, zwaarte: 9, rol: tweede}"),
            holder("B", "Vijf"),
        ),
        NOTHING,
        id="rol: tweede weighs nothing",
    ),
    pytest.param(
        weighing(A="3", B="1", C="0"), NOTHING, id="who weighs nothing does not lower the mean"
    ),
    pytest.param(
        weighing(A="10", B="2", C="0"),
        [heavy((4, "A"), "10", "12", "9", "1")],
        id="who weighs nothing stays out of the mean",
    ),
    pytest.param(weighing(A="0", B="0"), NOTHING, id="nobody weighs anything"),
    pytest.param(weighing(A="9"), NOTHING, id="one alone"),
    pytest.param(
        plan("{naam: A}", "{naam: B, onderwerpen: }"), NOTHING, id="nobody holds anything"
    ),
    pytest.param(
        plan(
            holder("K", "Een", "Twee", "Drie", "Vier", more=", functie: dijkgraaf"),
            holder("B", "Vijf"),
            holder("C", "Zes"),
        ),
        NOTHING,
        id="a dijkgraaf does not count",
    ),
    pytest.param(
        plan(
            holder("A", "Een", "Twee", "Drie", "Vier"),
            holder("B", "Vijf"),
            more="volledig: false\n",
        ),
        NOTHING,
        id="a published sample says nothing of weights",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_nobody_carries_more_than_half_above_the_mean(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR502") == expected


def test_a_weight_just_over_the_bound_is_not_said_to_be_the_bound(see: See) -> None:
    [found] = see(weighing(A="3.001", B="1"), "UTR502")
    assert found.en.startswith("A carries 3.001 of 4.001, ")


def test_a_large_weight_is_written_in_full(see: See) -> None:
    entries = [f"{{onderwerp: Zaak {n}, zwaarte: 1000}}" for n in range(24)]
    text = plan(holder("A", *entries, "{onderwerp: Zaak, zwaarte: 0.25}"), holder("B", "Zaak"))
    [found] = see(text, "UTR502")
    assert found.en.startswith("A carries 24000.25 of 24001.25, ")
