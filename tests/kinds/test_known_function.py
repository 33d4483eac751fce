"""known-function: each holder has a function that bodies of this sort know."""

import pytest

from tests.kinds.conftest import NOTHING, At, See, Seen, plan


def elsewhere(function: str, at: At, body: str, meant: str, *others: At) -> Seen:
    return Seen(
        f'"{function}" is geen functie bij {body} (bedoelde u "{meant}"?)',
        f'"{function}" is not a function at {body} (did you mean "{meant}"?)',
        at,
        others,
        subjects=(function,),
    )


OF_FUNCTIONS = [
    pytest.param("Gemeente X", "gedeputeerde", "wethouder", id="a deputy of a municipality"),
    pytest.param("GS van X", "burgemeester", "commissaris", id="a mayor of a province"),
    pytest.param("Waterschap X", "wethouder", "heemraad", id="an alderman of a water board"),
    pytest.param("Eilandgebied X", "wethouder", "gedeputeerde", id="an alderman of an island"),
    pytest.param("Gemeente X", "hoogheemraad", "wethouder", id="by a title, as it is written"),
    pytest.param("Gemeente X", "watergraaf", "burgemeester", id="by a title of a chair"),
    pytest.param("Hoogheemraadschap X", "wethouder", "hoogheemraad", id="by the title there"),
    pytest.param("Gemeente X", "whetouder", "wethouder", id="misspelt"),
    pytest.param("Gemeente X", "burgermeester", "burgemeester", id="a chair, misspelt"),
]


@pytest.mark.parametrize(("body", "function", "meant"), OF_FUNCTIONS)
def test_a_function_is_one_of_the_body(body: str, function: str, meant: str, see: See) -> None:
    text = plan(f"{{naam: A, functie: {function}}}", more="volledig: false\n")
    assert see(text.replace("Provincie Voorbeeld", body), "PC014") == [
        elsewhere(function, At(4, function), body, meant)
    ]


@pytest.mark.parametrize(
    ("function", "body"),
    [
        ("provinciesecretaris", "Provincie Voorbeeld"),
        ("formateur", "Gemeente X"),
        ("directeur", "Regio X"),
    ],
)
def test_who_serves_the_body_does_not_belong_in_the_plan(
    function: str, body: str, see: See
) -> None:
    text = plan(f"{{naam: A, functie: {function}}}", more="volledig: false\n")
    assert see(text.replace("Provincie Voorbeeld", body), "PC014") == [
        Seen(
            f'"{function}" is geen functie bij {body}; wie geen lid van het bestuur is, hoort '
            "niet onder portefeuillehouders",
            f'"{function}" is not a function at {body}; whoever is not a member of the body does '
            "not belong under portefeuillehouders",
            At(4, function),
            subjects=(function,),
        )
    ]


@pytest.mark.parametrize(
    ("body", "member", "chair"),
    [
        ("Hoogheemraadschap X", "hoogheemraad", "dijkgraaf"),
        ("Regio X", "portefeuillehouder", "voorzitter"),
    ],
)
def test_a_function_that_no_body_knows_is_told_those_of_this_one(
    body: str, member: str, chair: str, see: See
) -> None:
    text = plan("{naam: A, functie: kapitein}", more="volledig: false\n")
    assert see(text.replace("Provincie Voorbeeld", body), "PC014") == [
        Seen(
            f'"kapitein" is geen functie bij {body}; een lid heet hier "{member}", en wie voorzit '
            f'"{chair}"',
            f'"kapitein" is not a function at {body}; a member is called "{member}" here, and '
            f'whoever presides "{chair}"',
            At(4, "kapitein"),
            subjects=("kapitein",),
        )
    ]


def test_a_function_of_two_holders_is_reported_once(see: See) -> None:
    text = plan("{naam: A, functie: wethouder}", "{naam: B, functie: Wethouder}")
    wethouder = At(4, "wethouder"), At(5, "Wethouder")
    assert see(text, "PC014") == [
        elsewhere("wethouder", wethouder[0], "Provincie Voorbeeld", "gedeputeerde", wethouder[1])
    ]


def test_each_function_of_another_body_is_reported(see: See) -> None:
    text = plan("{naam: A, functie: wethouder}", "{naam: B, functie: heemraad}")
    assert see(text, "PC014") == [
        elsewhere(function, At(line, function), "Provincie Voorbeeld", "gedeputeerde")
        for line, function in ((4, "wethouder"), (5, "heemraad"))
    ]


@pytest.mark.parametrize(
    ("body", "function"),
    [
        ("Provincie X", "commissaris"),
        ("Provincie X", "portefeuillehouder"),
        ("Provincie X", "voorzitter"),
        ("Gemeente X", "Wethouder"),
        ("Gemeente X", "loco-burgemeester"),
        ("Waterschap X", "DB-lid"),
        ("Gemeente X", '""'),
        ("Gemeente X", "n.n.b."),
        ("Gemeente X", "lid van het college"),
        ("Hoogheemraadschap X", "hoogheemraad"),
        ("Regio X", "wethouder"),
        ("Regio X", "penningmeester"),
        ("Regio X", "coördinerend portefeuillehouder"),
        ("Eilandgebied X", "plv. regeringscommissaris"),
        ("Utrecht", "wethouder"),
        ("Gemeente X, fractie", "raadslid"),
    ],
)
def test_a_function_that_the_body_may_know_is_none_of_another(
    body: str, function: str, see: See
) -> None:
    text = plan(f"{{naam: A, functie: {function}}}", more="volledig: false\n")
    assert see(text.replace("Provincie Voorbeeld", body), "PC014") == NOTHING
