"""Which texts say that there is nothing."""

import pytest

from portcheck.nothing import is_inapplicable, is_no_decision, is_nothing, is_vacant


@pytest.mark.parametrize("text", ["n.v.t.", "(nvt)", "N/A", "- niet van toepassing -"])
def test_what_is_not_applicable_is_nothing_and_none_is_needed(text: str) -> None:
    assert is_inapplicable(text)
    assert is_nothing(text)


@pytest.mark.parametrize("text", ["", "geen", "(n.n.b.)", "wordt nader bepaald", "besluit volgt"])
def test_what_is_not_known_yet_is_nothing_of_which_one_is_needed(text: str) -> None:
    assert is_nothing(text)
    assert not is_inapplicable(text)


@pytest.mark.parametrize("text", ["Nader", "geen bezwaar van de raad", "niet de wethouder"])
def test_what_says_more_is_something(text: str) -> None:
    assert not is_nothing(text)


@pytest.mark.parametrize(
    "text",
    [
        *("n.n.b.", "Concept", "conceptbesluit", "ontwerp-besluit", "Concept voorstel"),
        *("geen besluit", "draft decision", "nog in behandeling", "nog vast te stellen in GS"),
        *("moet nog langs de raad", "nog niet besproken", "to be discussed", "not yet taken"),
    ],
)
def test_what_is_to_come_is_no_decision(text: str) -> None:
    assert is_no_decision(text)


@pytest.mark.parametrize(
    "text",
    [
        *("besluit", "Voorstel 2027-12", "proposal 12 adopted", "Conceptakkoord van 3 mei"),
        *("Nogmaals besloten 3 mei", "Nog voor de zomer besloten: 3 juni 2027"),
        *("nog niet gepubliceerd, GS 2027-05-14", "not yet public: GS 2027-05-14"),
    ],
)
def test_what_was_decided_is_a_decision(text: str) -> None:
    assert not is_no_decision(text)


@pytest.mark.parametrize(
    "name",
    [
        *("N.N.", "NN (kandidaat CDA volgt)", "vacature 1", "Vacant", "n.n.b. (VVD)"),
        *("nog te benoemen", "Wethouder N.N.", "vacature: VVD", "NN2"),
    ],
)
def test_a_seat_without_a_name_is_vacant(name: str) -> None:
    assert is_vacant(name)


@pytest.mark.parametrize(
    "name", ["A. Jansen", "gedeputeerde VVD", "N. Nijs", "Nann Smit (vacature)"]
)
def test_whoever_is_called_something_sits_there(name: str) -> None:
    assert not is_vacant(name)
