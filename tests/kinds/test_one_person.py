"""one-person: the name of a holder is that of one person."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan


@pytest.mark.parametrize(
    "name",
    [
        "A. Jansen en B. de Vries",
        "Jan Jansen & Piet Smit (VVD)",
        "Anne-Marie van der Berg / J.P. Kok",
        "Anna van 't Hof + Élise Şahin",
        "Ir. A. Jansen and Ö. Yılmaz",
        "Jan Jansen en Anna Smit de Wit",
    ],
)
def test_a_name_may_be_of_several(name: str, see: See) -> None:
    assert see(plan(f"{{naam: {name}}}"), "PC015") == [
        Seen(
            f'"{name}" noemt meer dan één persoon',
            f'"{name}" names more than one person',
            At(4, name),
            holders=(name,),
        )
    ]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Jansen en De Wit",
            "Anna van Dijk en Waard",
            "J. Smit-Kok",
            "Burgemeester en wethouders",
        ),
        *("A. Jansen / Lokaal Belang", "Jan Jansen en Partij van de Arbeid"),
        *("College B&W", "Vacature VVD/CDA", '"De Vries, Jan Peter en Piet Kok"'),
    ],
)
def test_a_name_that_need_not_be_of_several_is_left_alone(name: str, see: See) -> None:
    assert see(plan(f"{{naam: {name}}}"), "PC015") == NOTHING
