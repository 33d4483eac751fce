"""Which function a title stands for."""

import re

import pytest

from portcheck import bundled
from portcheck.offices import FUNCTIONS
from portcheck.plan.bodies import SORTS
from portcheck.plan.functions import function_held, is_function, is_title


@pytest.mark.parametrize(
    ("title", "body", "function"),
    [
        ("wethouder", "Gemeente X", "wethouder"),
        ("Wethouder", "Gemeente X", "wethouder"),
        ("WATERGRAAF", "Waterschap X", "dijkgraaf"),
        ("hoogheemraad", "Waterschap X", "heemraad"),
        ("waarnemend burgemeester", "Gemeente X", "burgemeester"),
        ("wnd. burgemeester", "Gemeente X", "burgemeester"),
        ("kandidaat-wethouder", "Gemeente X", "wethouder"),
        ("kandidaat-burgemeester", "Gemeente X", "burgemeester"),
        ("acting mayor", "Gemeente X", "burgemeester"),
        ("Wnd. CdK", "Provincie X", "commissaris"),
        ("wethouder, 1e loco", "Gemeente X", "wethouder"),
        ("wethouder", "Provincie X", "wethouder"),
        ("portefeuillehouder", "Gemeente X", "wethouder"),
        ("portefeuillehouder", "Provincie X", "gedeputeerde"),
        ("portefeuillehouder", "Regio X", "portefeuillehouder"),
        ("Portefeuillehouder financiën", "Gemeente X", "wethouder"),
        ("voorzitter", "Waterschap X", "dijkgraaf"),
        ("plv. voorzitter", "Waterschap X", "heemraad"),
        ("voorzitter", "Gemeente X", "burgemeester"),
        ("voorzitter", "Stadsdeel X", "voorzitter"),
        ("loco-burgemeester", "Gemeente X", "wethouder"),
        ("2e locoburgemeester", "Gemeente X", "wethouder"),
        ("Loco-commissaris", "Provincie X", "gedeputeerde"),
        ("plaatsvervangend dijkgraaf", "Waterschap X", "heemraad"),
        ("deputearre", "Provincie X", "gedeputeerde"),
        ("DB-lid", "Waterschap X", "heemraad"),
        ("DB-lid", "Regio X", "portefeuillehouder"),
        ("vice-voorzitter", "Regio X", "portefeuillehouder"),
        ("stadsdeelvoorzitter", "Stadsdeel X", "voorzitter"),
        ("chairman", "Waterschap X", "dijkgraaf"),
        ("Mayor", "Gemeente X", "burgemeester"),
        ("cdk", "Provincie X", "commissaris"),
        ("gouverneur", "Provincie X", "commissaris"),
        ("waarnemend gouverneur", "Provincie X", "commissaris"),
        ("eilandsecretaris", "Eilandgebied X", "secretaris"),
        ("eilandcommissaris", "Eilandgebied X", "gedeputeerde"),
        ("island governor", "Eilandgebied X", "gezaghebber"),
        ("Burgemeester/voorzitter", "Gemeente X", "burgemeester"),
        ("locoburgemeester/wethouder", "Gemeente X", "wethouder"),
        ("1e loco-burgemeester, wethouder sport", "Gemeente X", "wethouder"),
        ("lid van gedeputeerde staten", "Provincie X", "gedeputeerde"),
        ("deputy mayor for sports", "Gemeente X", "wethouder"),
        ("boargemaster", "Gemeinte X", "burgemeester"),
        ("King's Commissioner", "Provincie X", "commissaris"),
        ("King's Commissioner in Utrecht", "Provincie X", "commissaris"),
        ("mayor of De Bilt", "Gemeente X", "burgemeester"),
        ("burgermeester", "Gemeente X", "burgemeester"),
        ("whetouder", "Gemeente X", "wethouder"),
        ("kapitein", "Gemeente X", "wethouder"),
        ("gemeentesecretaris", "Gemeente X", "secretaris"),
        ("wnd. secretaris-directeur", "Waterschap X", "secretaris"),
        ("algemeen directeur/provinciesecretaris", "Provincie X", "secretaris"),
        ("griffier", "Provincie X", "secretaris"),
        ("raadslid", "Gemeente X", "secretaris"),
        ("Statenlid (VVD)", "Provincie X", "secretaris"),
        ("algemeen directeur", "Waterschap X", "secretaris"),
        ("wethouder/directeur", "Gemeente X", "wethouder"),
        ("directeur", "Regio X", "portefeuillehouder"),
        ("Gouverneur", "Provincie X", "commissaris"),
        ("vice-gouverneur", "Provincie X", "gedeputeerde"),
        ("1e loco-CdK", "Provincie X", "gedeputeerde"),
        ("deputy", "Provincie X", "gedeputeerde"),
        ("viceburgemeester", "Gemeente X", "wethouder"),
        ("plv. burgemeester", "Gemeente X", "wethouder"),
        ("plaatsvervangend burgemeester", "Gemeente X", "wethouder"),
        ("plv. dijkgraaf", "Waterschap X", "heemraad"),
        ("plv. commissaris", "Provincie X", "gedeputeerde"),
        ("regeringscommissaris", "Eilandgebied X", "gezaghebber"),
        ("regeringscommissaris", "Provincie X", "commissaris"),
        ("GS-lid", "Provincie X", "gedeputeerde"),
        ("burg.", "Gemeente X", "burgemeester"),
        ("weth.", "Gemeente X", "wethouder"),
        ("Gedep.", "Provincie X", "gedeputeerde"),
        ("Gebiedsgedeputeerde Noord", "Provincie X", "gedeputeerde"),
        ("duo-wethouder", "Gemeente X", "wethouder"),
        ("tijdelijke wethouder", "Gemeente X", "wethouder"),
        ("interim-burgemeester", "Gemeente X", "burgemeester"),
        ("oud-griffier", "Provincie X", "gedeputeerde"),
        ("fractiesecretaris", "Gemeente X", "wethouder"),
        ("wethouder/secretaris", "Gemeente X", "wethouder"),
        ("lid DB, secretaris", "Waterschap X", "heemraad"),
        ("secretaris", "Regio X", "portefeuillehouder"),
        ("penningmeester", "Regio X", "portefeuillehouder"),
        ("algemeen bestuurslid", "Regio X", "portefeuillehouder"),
        ("plaatsvervangend regeringscommissaris", "Eilandgebied X", "gedeputeerde"),
        ("coördinerend wethouder", "Gemeente X", "wethouder"),
        ("formateur", "Gemeente X", "secretaris"),
        ("locodijkgraaf", "Waterschap X", "heemraad"),
        ("1ste lococommissaris", "Provincie X", "gedeputeerde"),
        ("locogezaghebber", "Eilandgebied X", "gedeputeerde"),
        ("lokoboargemaster", "Gemeinte X", "wethouder"),
        ("plv. gezaghebber", "Eilandgebied X", "gedeputeerde"),
        ("plaatsvervangend gedeputeerde", "Provincie X", "gedeputeerde"),
        ("plv. portefeuillehouder", "Regio X", "portefeuillehouder"),
        ("plv. griffier", "Gemeente X", "secretaris"),
        ("vijfde loco-burgemeester", "Gemeente X", "wethouder"),
        ("mevrouw de burgemeester", "Gemeente X", "burgemeester"),
        ("dienstdoend burgemeester", "Gemeente X", "burgemeester"),
        ("partijloos wethouder", "Gemeente X", "wethouder"),
        ("geborgd heemraad", "Waterschap X", "heemraad"),
        ("gezworene", "Waterschap X", "heemraad"),
        ("1e schepen", "Gemeente X", "wethouder"),
        ("schepen en OCMW-voorzitter", "Stad X", "portefeuillehouder"),
        ("Government Commissioner", "Public Entity X", "gezaghebber"),
    ],
)
def test_a_title_gives_a_function_of_the_body(title: str, body: str, function: str) -> None:
    assert function_held(title, "A. Jansen", body) == function


@pytest.mark.parametrize(
    ("name", "body", "function"),
    [
        ("burgemeester Jansen", "Gemeente X", "burgemeester"),
        ("A. Jansen, waarnemend burgemeester", "Gemeente X", "burgemeester"),
        ("A. Jansen (burgemeester)", "Gemeente X", "burgemeester"),
        ("A. Jansen (VVD), wethouder", "Gemeente X", "wethouder"),
        ("A. Jansen, burgemeester van X", "Regio X", "portefeuillehouder"),
        ("A. Jansen (loco-burgemeester)", "Gemeente X", "wethouder"),
        ("A. Jansen, gemeentesecretaris", "Gemeente X", "secretaris"),
        ("A. Jansen (burgemeester van X)", "Gemeente X", "burgemeester"),
        ("A. Jansen (burgemeester tot 2020)", "Gemeente X", "wethouder"),
        ("A. Jansen (commissaris bij Vitens)", "Provincie X", "gedeputeerde"),
        ("A. Jansen (bestuurssecretaris)", "Gemeente X", "wethouder"),
        ("A. Jansen (directeur van Y)", "Gemeente X", "wethouder"),
        ("A. Jansen (secretary of X)", "Gemeente X", "secretaris"),
        ("A. Jansen (gemeentesecretaris )", "Gemeente X", "secretaris"),
        ("Griffier, J.", "Gemeente X", "wethouder"),
        ("Jan (Griffier) Jansen", "Gemeente X", "wethouder"),
        ("Gemeentesecretaris Jansen", "Gemeente X", "secretaris"),
        ("Jan Griffier Jansen", "Gemeente X", "wethouder"),
        ("A. Griffier", "Gemeente X", "wethouder"),
        ("Mw. Dijkgraaf", "Waterschap X", "heemraad"),
        ("Barend Dijkgraaf", "Waterschap X", "heemraad"),
        ("A. Jansen", "Gemeente X", "wethouder"),
    ],
)
def test_a_name_may_tell_the_function(name: str, body: str, function: str) -> None:
    assert function_held("", name, body) == function


@pytest.mark.parametrize(
    "said",
    [
        *("Wethouder", "wnd. dijkgraaf", "DB-lid", "wethouder/loco", "tweede loco", "collegelid"),
        *("wijkwethouder", "heemr.", "parttime wethouder", "vervangend gedeputeerde"),
        *("locodijkgraaf", "plv. gezaghebber", "partijloze wethouder", "gezworene", "2e schepen"),
        *("OCMW-voorzitter", "toegevoegd schepen", "Government Commissioner"),
    ],
)
def test_a_title_is_a_function_however_it_is_said(said: str) -> None:
    assert is_title(said)


@pytest.mark.parametrize(
    "said",
    [
        *("whetouder", "kapitein", "waarnemend", "/", "oud-wethouder", "oudwethouder"),
        *("wet.", "wethouders", "raadslid", "Water", "gede", "Naam", "plv. griffier", "locosport"),
        *("locosecretaris", "plv.", "Mw. Dijkgraaf", "Barend Dijkgraaf", "ereburgemeester"),
    ],
)
def test_what_nobody_is_called_is_no_title(said: str) -> None:
    assert not is_title(said)


@pytest.mark.parametrize(
    "title", ["mw. gedeputeerde", "Mevr. de burgemeester", "de heer wethouder"]
)
def test_a_function_may_have_an_address_before_it(title: str) -> None:
    assert is_function(title)


def test_an_editor_is_told_the_functions() -> None:
    holder = bundled.schema("plan")["$defs"]["portefeuillehouder"]["properties"]
    assert {*FUNCTIONS} == {*holder["functie"]["examples"]}


@pytest.mark.parametrize("file", ["rule", "pack"])
def test_an_editor_is_told_the_sorts_of_bodies(file: str) -> None:
    told = bundled.schema(file)["properties"]["bodies"]["description"]
    assert [sort for sort in SORTS if not re.search(rf"\b{sort}\b", told)] == []
