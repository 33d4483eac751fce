"""What words for seats and offices say alone."""

import pytest

from portcheck.phrases.seat_words import is_joint, is_office
from portcheck.phrases.words import split


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("medeportefeuillehouder water", True),
        ("water ( gezamenlijk )", True),
        ("gezamenlijk", True),
        ("water , gedeeld", True),
        ("water , gezamenlijk bos", False),
        ("gezamenlijke portefeuille water", True),
        ("gedeelde verantwoordelijkheid : water", True),
        ("gezamenlijke opgaven", False),
        ("gezamenlijke opgaven portefeuille", False),
        ("mei-deputearre water", True),
        ("deelt water met smit", True),
        ("deelt uit", False),
        ("met smit deelt hij niets", False),
        ("kennis gedeeld ; water", False),
        ("water ( duo )", True),
        ("duowethouder water", True),
        ("mede-portefeuille water", True),
        ("mede verantwoordelijk voor water", True),
        ("mede water", False),
        ("samen sterk , water", False),
        ("water ( 50 , 50 )", True),
        ("water , 50 en ouder", False),
        ("collegebreed : water", True),
        ("water collegebreed", True),
        ("water collegebreed , bos", True),
        ("collegebrede portefeuille water", True),
        ("collegebreed programma water", False),
        ("collegebrede opgaven", False),
        ("water ( het hele college )", True),
        ("voltallig db : water", True),
        ("water ( alle wethouders )", True),
        ("water , met de andere collegeleden", True),
        ("water ( elke gedeputeerde )", True),
        ("alle heemraden verantwoordelijk : water", True),
        ("water ( hiele kolleezje )", True),
        ("water ( all aldermen )", True),
        ("water ( allen )", True),
        ("water ( met allen )", True),
        ("iedereen : water", True),
        ("water ( beiden )", True),
        ("water voor allen", False),
        ("allen-straat , water", False),
        ("iedereen doet mee : water", False),
        ("contact met alle wethouders , water", False),
        ("alle water", False),
        ("alle wethouders en water", False),
        ("water ( elk voor eigen portefeuille )", False),
        ("water ( college )", False),
        ("water ( overige )", False),
        ("college van bestuur , water", False),
    ],
)
def test_what_another_has_too_is_joint(words: str, *, is_so: bool) -> None:
    assert is_joint(words.split()) == is_so


@pytest.mark.parametrize(
    "said",
    [
        *("eerste loco-commissaris van de Koning", "2e locoburgemeester", "3e loco", "Voorzitter"),
        *("1e loco CdK", "vice-voorzitter", "wnd. burgemeester", "deputy mayor", "plv. dijkgraaf"),
        *("het loco-burgemeesterschap", "Vierde loco", "4e loco-burgemeester"),
    ],
)
def test_an_office_is_told_in_words_for_it_alone(said: str) -> None:
    assert is_office(split(said))


@pytest.mark.parametrize(
    "said",
    [
        *(
            "projectwethouder stationsgebied",
            "wethouder wijken",
            "",
            "tweede",
            "1.",
            "Sport",
            "van de",
        ),
        *("Vijfde", "locomotieven", "de Koning", "burgemeestersreferendum", "waterschap"),
        *("loco-burgemeester en wonen", "Rol van de Koning", "Voorzitter GGD", "2e loco, sport"),
    ],
)
def test_what_says_more_than_an_office_or_none_is_none(said: str) -> None:
    assert not is_office(split(said))
