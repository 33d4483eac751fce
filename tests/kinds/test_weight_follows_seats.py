"""weight-follows-seats: the order of weights is the order of seats."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan


def bearing(parties: str, *holders: str, more: str = "") -> str:
    written = []
    for at, said in enumerate(holders):
        party, *weights = said.split()
        entries = ", ".join(f"{{onderwerp: Zaak, zwaarte: {weight}}}" for weight in weights)
        written.append(f"{{naam: H{at}, partij: {party}, onderwerpen: [{entries}]}}")
    return plan(*written, more=f"partijen: {parties}\n{more}")


def follows(line: int, *order: str) -> list[Seen]:
    said = ", ".join(order)
    return [
        Seen(
            f"de zwaarte van de portefeuilles volgt de zetels: {said}",
            f"the weight of the portfolios follows the seats: {said}",
            At(line, "partijen"),
        )
    ]


TWO = "[{naam: VVD, zetels: 8}, {naam: SP, zetels: 3}]"

CASES = [
    pytest.param(bearing(TWO, "VVD 3", "SP 1"), follows(6, "VVD", "SP"), id="two parties"),
    pytest.param(
        bearing(TWO, "SP 0.1", "vvd 0.2"), follows(6, "VVD", "SP"), id="a party in another case"
    ),
    pytest.param(
        bearing(
            "[{naam: A, zetels: 1}, {naam: B, zetels: 5}, {naam: C, zetels: 3}]",
            "A 1",
            "B 3",
            "C 2",
        ),
        follows(7, "B", "C", "A"),
        id="three parties, in the order of their seats",
    ),
    pytest.param(
        bearing(TWO, "VVD 1", "VVD 2 2", "SP 3"),
        follows(7, "VVD", "SP"),
        id="a party bears by its heaviest portfolio",
    ),
    pytest.param(
        bearing(TWO, "VVD 2 2", "VVD 1", "SP 3"),
        follows(7, "VVD", "SP"),
        id="a party bears by its heaviest portfolio, also where a lighter one follows",
    ),
    pytest.param(
        bearing(
            "[{naam: VVD, zetels: 8}, {naam: SP, zetels: 3}, {naam: D66}]", "VVD 3", "SP 1", "D66 9"
        ),
        follows(7, "VVD", "SP"),
        id="a party without seats does not count",
    ),
    pytest.param(
        bearing(
            "[{naam: VVD, zetels: 8}, {naam: SP, zetels: 3}, {naam: D66, zetels: 9}]",
            "VVD 3",
            "SP 1",
        ),
        follows(6, "VVD", "SP"),
        id="a party without a holder does not count",
    ),
    pytest.param(
        bearing("[{naam: VVD, zetels: 8}, {naam: SP, zetels: 0}]", "VVD 3", "SP 1"),
        follows(6, "VVD", "SP"),
        id="no seats is a number of seats",
    ),
    pytest.param(bearing(TWO, "VVD 1", "SP 3"), NOTHING, id="the smaller bears more"),
    pytest.param(bearing(TWO, "VVD 2", "SP 2"), NOTHING, id="equal weights"),
    pytest.param(
        bearing("[{naam: VVD, zetels: 3}, {naam: SP, zetels: 3}]", "VVD 3", "SP 1"),
        NOTHING,
        id="equal seats",
    ),
    pytest.param(
        bearing(
            "[{naam: A, zetels: 5}, {naam: B, zetels: 3}, {naam: C, zetels: 3}]",
            "A 3",
            "B 2",
            "C 1",
        ),
        NOTHING,
        id="seats in a tie below the first",
    ),
    pytest.param(bearing(TWO, "VVD 3", "VVD 1"), NOTHING, id="one party bears all"),
    pytest.param(
        bearing("[{naam: VVD}, {naam: SP, zetels: }]", "VVD 3", "SP 1"),
        NOTHING,
        id="no seats given",
    ),
    pytest.param(bearing("", "VVD 3", "SP 1"), NOTHING, id="an empty list of parties"),
    pytest.param(plan("{naam: A, partij: VVD}"), NOTHING, id="no list of parties"),
    pytest.param(
        bearing(TWO, "VVD 3", "SP 1", more="volledig: false\n"), NOTHING, id="a published sample"
    ),
    pytest.param(
        plan(
            "{naam: A, partij: VVD, functie: burgemeester, onderwerpen: [Een, Twee]}",
            "{naam: B, partij: SP, onderwerpen: [Drie]}",
            more=f"partijen: {TWO}\n",
        ),
        NOTHING,
        id="a burgemeester bears nothing for a party",
    ),
    pytest.param(
        plan(
            "{naam: A, partij: VVD, onderwerpen: [Een, {onderwerp: Twee, rol: tweede}]}",
            "{naam: B, partij: SP, onderwerpen: [Drie]}",
            more=f"partijen: {TWO}\n",
        ),
        NOTHING,
        id="rol: tweede weighs nothing",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_weights_in_the_order_of_seats_are_noticed(
    text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, "UTR503") == expected
