"""known-body: the name of a body tells what sort of body it is."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan

JANSEN = "{naam: A. Jansen}"


def of_body(name: str) -> str:
    """Give a plan of a body."""
    return plan(JANSEN).replace("bestuur: ", f"bestuur: {name} # ", 1)


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("Provicie Utrecht", "Provincie"),
        ("waterscap Voorbeeld", "Waterschap"),
        ("Utrecht", "Provincie Utrecht"),
    ],
)
def test_a_body_of_no_sort_is_reported_with_the_sort_that_was_meant(
    name: str, sort: str, see: See
) -> None:
    assert see(of_body(name), "PC012") == [
        Seen(
            f'"{name}" zegt niet wat voor bestuur dit is (bedoelde u "{sort}"?)',
            f'"{name}" does not tell what sort of body this is (did you mean "{sort}"?)',
            At(2, name),
        )
    ]


@pytest.mark.parametrize(
    "name", ["GS Utrecht", "Veiligheidsregio Utrecht", "De Bilt", "Gemeenten Ede en Epe"]
)
def test_a_body_that_is_called_otherwise_is_left_alone(name: str, see: See) -> None:
    assert see(of_body(name), "PC012") == NOTHING


def test_functions_tell_of_which_sort_a_body_is_before_its_name_does(see: See) -> None:
    told = ("{naam: A, functie: wethouder}", "{naam: B, functie: burgemeester}", "{naam: C}")
    (found,) = see(plan(*told, body="Utrecht"), "PC012")
    assert found.nl == '"Utrecht" zegt niet wat voor bestuur dit is (bedoelde u "Gemeente"?)'


@pytest.mark.parametrize(
    "holders",
    [
        ("{naam: A, functie: wethouder}", "{naam: B, functie: voorzitter}"),
        ("{naam: A, functie: portefeuillehouder}", "{naam: B, functie: voorzitter}"),
        ("{naam: A, functie: wethouder}", "{naam: B, functie: wethouder}"),
    ],
)
def test_a_board_whose_members_have_a_function_elsewhere_is_left_alone(
    holders: tuple[str, ...], see: See
) -> None:
    assert see(plan(*holders, body="Baanbrekers"), "PC012") == NOTHING
