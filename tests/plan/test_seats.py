"""In which seat a phrase puts its holder."""

import pytest

from portcheck.plan.seats import is_first, is_joint, is_office, is_second
from portcheck.plan.words import split


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("2e", False),
        ("( 2e )", True),
        ("water ( 2e )", True),
        ("2e wethouder water", True),
        ("3e wethouder water", True),
        ("water ( derde portefeuillehouder )", True),
        ("3e fase , water", False),
        ("twadde deputearre water", True),
        ("2e hoogheemraad water", True),
        ("second deputy for water", True),
        ("2e wethouder , water", False),
        ("2e wethouder water , bos", True),
        ("water , 2e wethouder", True),
        ("plv water", True),
        ("; plv water", True),
        ("3 , plv water", True),
        ("3 ,", False),
        ("vervangt wethouder water", True),
        ("1e vervanger water", True),
        ("plv water 1e", True),
        ("water ( eerste vervanger )", True),
        ("water , eerste vervanger", False),
        ("water ( 1e plv voorzitter )", False),
        ("second holder of water", True),
        ("water ( second portfolio holder )", True),
        ("deputy portfolio holder ; water", True),
        ("deputy holder of water", True),
        ("deputy of water", False),
        ("second portfolio ; water", False),
        ("substitute ; water", True),
        ("water ( als 2e wethouder )", True),
        ("water , als vervanger van smit", True),
        ("water , als plaatsvervanger van de voorzitter", False),
        ("water , met jansen als vervanger van smit", False),
        ("als vervanger", True),
        ("water ( bos , 2e wethouder )", True),
        ("water als 2e wethouder", True),
        ("als vervanger ; water", True),
        ("is plaatsvervanger van smit voor water", True),
        ("smit is plaatsvervanger", False),
        ("water en 2e wethouder", True),
        ("water ( bos ) en 2e wethouder", True),
        ("water ( met 2e wethouder )", False),
        ("water ( bos ; 2e wethouder )", False),
        ("water ( met Smit als 2e wethouder )", False),
        ("vervangend water", False),
        ("plv voorzitter", False),
        ("plv burgemeester , water", False),
        ("plaatsvervanger van de burgemeester ; water", False),
        ("plaatsvervanger van smit ; water", True),
        ("treedt op als plaatsvervanger van smit voor water", True),
        ("fungeert als vervanger van smit", True),
        ("treedt op als vervanger van de burgemeester", False),
        ("second deputy mayor , water", False),
        ("water ( 2e wethouder Smit )", False),
        ("water ( plv wethouder ; Smit )", False),
        ("water ( 2e", True),
        ("water ( 2e wethouder", True),
        ("water ( 2e wethouder naast Smit )", True),
        ("water ( 2e wethouder bij afwezigheid )", True),
        ("water ( 2e wethouder , Smit )", False),
        ("water ( 2e wethouder , naast Smit )", True),
        ("water ( 2e wethouder , 1e : Smit )", True),
        ("water ( 2e wethouder ; eerste wethouder Smit )", True),
        ("water ( plv wethouder , vervanger : Smit )", True),
        ("water ( 2e wethouder ; zwaarte 2 )", True),
        ("water ( plv wethouder , zwaarte 2 )", True),
        ("( 2e wethouder , water )", False),
        ("water ( plv wethouder Smit )", True),
        ("( 2e wethouder water )", True),
        ("water ( secundair )", True),
        ("water ( secundair portefeuillehouder )", True),
        ("water ( plaatsvervanger van Smit )", True),
        ("water ( plaatsvervanger van de burgemeester )", False),
        ("2e : water", True),
        ("plv : water", True),
        ("( 2e : water )", False),
        ("bos , 2e : water", False),
        ("ferfangend deputearre water", True),
        ("ferfangend water", False),
        ("water ( plakferfanger )", True),
        ("water ( 2e ph )", True),
        ("water , 2e", True),
        ("water : 2e wethouder", True),
        ("water ; plv", True),
        ("water , als plv", True),
        ("water als 2e", True),
        ("( water ) als 2e", True),
        ("bos , water , 2e", True),
        ("bos , water , vervanger", False),
        ("bos , water als 2e", False),
        ("bos ; water , 2e", True),
        ("( bos , water ) , 2e", True),
        ("water ( bos , 2e )", False),
        ("water , 2e en 3e fase", False),
        ("water , 2e fase", False),
        (", 2e", False),
        ("water , smit als 2e", False),
        ("water met smit als 2e", False),
        ("water , met smit als 2e wethouder", False),
        ("water als 1e", False),
        ("water ( 1e wethouder smit )", False),
        ("water ( 1e wethouder bestuurlijk )", False),
        ("water 1e , 2e", False),
        ("water ( 1e wethouder )", False),
        ("water ( 1e wethouder , smit 2e )", False),
        ("( 1e wethouder smit )", False),
        ("water ( 1e voor de binnenstad )", False),
        ("2e woordvoerder water", True),
        ("water ( bos , 2e", False),
        ("water ( bos ; plv", False),
        ("water ( bos als 2e", False),
        ("water ( bos , 2e , heide )", False),
        ("bos , 1e , water , plv", True),
        ("bos als 1e en water als 2e", True),
        ("2e wethouder ,", False),
        ("water , als vervanger ; bos", True),
        ("water ; plv wethouder", True),
        ("water als 2e ; wethouder bos", True),
        ("water als 2e wethouder bestuurlijk", True),
        ("bos , water als 2e wethouder bestuurlijk", True),
        ("bos , 2e wethouder water", True),
        ("water met 2e wethouder smit", False),
        ("water ( 2e , tijdelijk )", True),
        ("water ( plv tot mei )", True),
        ("water ( 2e ; naast smit )", True),
        ("water ( tijdelijk 2e )", True),
        ("water ( nu nog als vervanger )", True),
        ("water ( 2e , bos )", False),
        ("water ( 2e fase tot mei )", False),
        ("2e tot mei : water", False),
        ("nu 2e", False),
    ],
)
def test_the_second_seat_is_told_from_what_only_counts(words: str, *, is_so: bool) -> None:
    assert is_second(words.split()) == is_so


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("bos , water als 2e", True),
        ("bos , water als vervanger , ven", True),
        ("bos , smit als 2e", False),
        ("bos , met water als 2e", False),
        ("bos , water als bron", False),
        ("water 2e wethouder , bos", True),
        ("smit 2e wethouder , bos", False),
        ("water met smit 2e wethouder , bos", False),
        ("( water 2e wethouder , bos )", False),
        ("2e wethouder , water", False),
        ("water 1e wethouder , bos", False),
        ("water 2e wethouder smit , bos", True),
    ],
)
def test_a_seat_behind_a_topic_is_that_of_the_topic(words: str, *, is_so: bool) -> None:
    assert is_second(words.split(), lambda part: "water" in part) == is_so


@pytest.mark.parametrize(
    ("words", "is_so"),
    [
        ("1e wethouder water", True),
        ("water ( eerste )", True),
        ("1e : water", True),
        ("water ( lead )", True),
        ("water , 1e", True),
        ("water ( 2e )", False),
        ("1e vervanger water", False),
        ("1e fase water", False),
        ("water ( met smit als 1e )", False),
        ("bos , 1e ; water", True),
    ],
)
def test_the_first_seat_is_told_as_the_second_is(words: str, *, is_so: bool) -> None:
    assert is_first(words.split()) == is_so


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
    ],
)
def test_what_another_has_too_is_joint(words: str, *, is_so: bool) -> None:
    assert is_joint(words.split()) == is_so


@pytest.mark.parametrize(
    "said",
    [
        *("eerste loco-commissaris van de Koning", "2e locoburgemeester", "3e loco", "Voorzitter"),
        *("1e loco CdK", "vice-voorzitter", "wnd. burgemeester", "deputy mayor", "plv. dijkgraaf"),
        *("het loco-burgemeesterschap", "Vierde loco"),
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
