"""known-name: whoever a plan names in a role is one of its holders, and is there once."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding
from portcheck.nearest import MOST_HINTS
from tests.kinds.conftest import NOTHING, At, See, Seen, plan

JANSEN, VRIES = "{naam: A. Jansen}", "{naam: B. de Vries}"


def unknown(name: str, at: At, meant: str = "", others: tuple[At, ...] = ()) -> Seen:
    nl, en = (f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)') if meant else ("", "")
    return Seen(
        f'"{name}" is geen portefeuillehouder van dit plan{nl}',
        f'"{name}" is not a holder of this plan{en}',
        at,
        others,
        holders=(name,),
    )


UNKNOWN = [
    pytest.param(
        plan("{naam: A. Jansen, vervanger: B. de Vris}", VRIES),
        [unknown("B. de Vris", At(4, "B. de Vris"), "B. de Vries")],
        id="a replacement, one letter off",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: [B. de Vries, C]}", VRIES),
        [unknown("C", At(4, "C"))],
        id="the second of two replacements",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: [n.n.b., C]}"),
        [unknown("C", At(4, "C"))],
        id="a replacement behind one who is not known yet",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: b. de vries}", VRIES),
        NOTHING,
        id="a replacement in another case",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: De Vries}", VRIES),
        NOTHING,
        id="a replacement, by a surname that one has",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: Vries}", "{naam: B. (Bartholomeus) de Vries}"),
        [unknown("Vries", At(4, "Vries"), "B. (Bartholomeus) de Vries")],
        id="a replacement, by surname only",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: Vries}", VRIES, "{naam: C. de Vries}"),
        [unknown("Vries", At(4, "Vries"))],
        id="a replacement, by a surname that two have",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: Commissaris}", "{naam: B. Ax, functie: commissaris}"),
        [unknown("Commissaris", At(4, "Commissaris"), "B. Ax")],
        id="a replacement, by a function that one has",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: de commissaris}", "{naam: commissaris B. Ax}"),
        [unknown("de commissaris", At(4, "de commissaris"), "commissaris B. Ax")],
        id="a replacement, by a function that begins a name",
    ),
    pytest.param(
        plan("{naam: A. Jansen (VVD), vervanger: Pietersen (D66)}", "{naam: B. Ax (D66)}"),
        [unknown("Pietersen (D66)", At(4, "Pietersen (D66)"))],
        id="a replacement of the same party",
    ),
    pytest.param(
        plan(JANSEN, more="verbonden_partijen: [{naam: V, eigenaar: Xyz, opdrachtgever: Qrs}]\n"),
        [unknown("Xyz", At(5, "Xyz")), unknown("Qrs", At(5, "Qrs"))],
        id="an owner and a commissioner, near nobody",
    ),
    pytest.param(
        plan(JANSEN, more="opgaven: [{naam: V, opdrachtgever: A. Janssen}]\nvolledig: false\n"),
        [unknown("A. Janssen", At(5, "A. Janssen"), "A. Jansen")],
        id="the commissioner of an opgave, in a published sample",
    ),
    pytest.param(
        plan(
            "{naam: A. Jansen, vervanger: K}",
            "{naam: K, functie: commissaris}",
            more="verbonden_partijen: [{naam: V, eigenaar: [K, A. Jansen], opdrachtgever: }]\n"
            "opgaven: [{naam: V, opdrachtgever: [A. Jansen]}]\n",
        ),
        NOTHING,
        id="holders, a commissaris among them",
    ),
    pytest.param(
        plan("{naam: A. Jansen, vervanger: }", more="opgaven:\nverbonden_partijen:\n"),
        NOTHING,
        id="empty keys",
    ),
]


MEANT = [
    ("Jansen, P.", "Dhr. P. Jansen (VVD)"),
    ("Bakker MSc; VVD", "Mw. A. de Vries-Bakker"),
    ("Vries", "Mw. A. de Vries-Bakker"),
    ("D66-gedeputeerde", "gedeputeerde D66"),
    ("BBB", "C. van den Berg"),
    ("Van den Berg-de Groot", "C. van den Berg"),
    ("Vries, de", "Mw. A. de Vries-Bakker"),
    ("Jansen (lid) / De Vries (plv. lid)", "Dhr. P. Jansen (VVD)"),
    ("Bakker (plv.)", "Mw. A. de Vries-Bakker"),
    ("gedeputeerde Smit", ""),
    ("wethouder 5", ""),
    ("gedeputeerde", ""),
    ("(VVD)", ""),
]


@pytest.mark.parametrize(("name", "meant"), MEANT)
def test_a_name_means_the_one_holder_of_that_surname_or_party(
    name: str, meant: str, see: See
) -> None:
    text = plan(
        "{naam: Dhr. P. Jansen (VVD)}",
        "{naam: Mw. A. de Vries-Bakker}",
        "{naam: C. van den Berg, partij: BBB}",
        "{naam: gedeputeerde D66}",
        "{naam: gedeputeerde 5}",
        more=f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n',
    )
    (found,) = see(text, "PC010")
    assert (found.nl, found.en) == unknown(name, found.at, meant)[:2]


IN_CHARGE = [
    ("wethouder Financiën", "A. Jansen"),
    ("Gedeputeerde van Financiën", "A. Jansen"),
    ("gedeputeerde (Financiën)", "A. Jansen"),
    ("pfh. Financiën", "A. Jansen"),
    ("gedeputeerde met de portefeuille Financiën", "A. Jansen"),
    ("Financiën", "A. Jansen"),
    ("the deputy for finance", "A. Jansen"),
    ("gedeputeerde Economische Zaken", "A. Jansen"),
    ("gedeputeerde Water en bodem", "B. de Vries"),
    ("gedeputeerde Financiën en water", ""),
    ("gedeputeerde Sport", ""),
    ("gedeputeerde Mobiliteit", ""),
    ("gedeputeerde Natuur", ""),
    ("Piet Financiën", ""),
    ("de heer Financiën", ""),
    ("de", ""),
]


@pytest.mark.parametrize(("name", "meant"), IN_CHARGE)
def test_a_topic_means_the_one_holder_who_has_it(name: str, meant: str, see: See) -> None:
    text = plan(
        "{naam: A. Jansen, onderwerpen: [Financiën, Economische zaken, Sport]}",
        "{naam: B. de Vries, onderwerpen: [Water en Bodem, Sport]}",
        "{naam: C. Smit, onderwerpen: [Natuur (2e portefeuillehouder)]}",
        more=f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n',
    )
    (found,) = see(text, "PC010")
    assert (found.nl, found.en) == unknown(name, found.at, meant)[:2]


def test_topics_are_looked_for_so_often_and_no_more(see: See) -> None:
    names = [f"gedeputeerde Niets {number}" for number in range(MOST_HINTS)]
    below = ", ".join(f"{{naam: {name}, opdrachtgever: {name}}}" for name in [*names, "Water"])
    text = plan("{naam: B. Smit, onderwerpen: [Water]}", more=f"opgaven: [{below}]\n")
    assert see(text, "PC010")[-1].nl == '"Water" is geen portefeuillehouder van dit plan'


@pytest.mark.parametrize(
    "name",
    [
        *("GS", "het college van B&W", "AB-lid", "collega-wethouders"),
        *("loco", "1e loco-burgemeester"),
    ],
)
def test_whoever_names_the_body_is_asked_for_a_name(name: str, see: See) -> None:
    below = f"opgaven: [{{naam: V, opdrachtgever: {name}}}]\nvolledig: false\n"
    (found,) = see(plan(JANSEN, VRIES, more=below), "PC010")
    assert (found.nl, found.en) == (
        f'"{name}" is geen portefeuillehouder van dit plan; noem bij naam wie van het bestuur dit '
        "is",
        f'"{name}" is not a holder of this plan; name who of the body this is',
    )


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("collega Anna de Wit-Smit", "Mw. A. de Wit–Smit"),
        ("Smit", "D. Smit"),
        ("Wit-Berg", ""),
    ],
)
def test_a_double_name_means_who_has_the_whole_of_it_first(name: str, meant: str, see: See) -> None:
    text = plan(
        "{naam: Mw. A. de Wit–Smit}",
        "{naam: D. Smit}",
        "{naam: E. Berg}",
        more=f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n',
    )
    (found,) = see(text, "PC010")
    assert (found.nl, found.en) == unknown(name, found.at, meant)[:2]


OF_BOTH = 'opgaven: [{naam: V, opdrachtgever: "Jansen  en Smit"}]\nvolledig: false\n'


@pytest.mark.parametrize(
    ("name", "each"),
    [
        ("Jansen en De Vries", "A. Jansen, B. de Vries"),
        ("Jansen, De Vries & Smit", "A. Jansen, B. de Vries, C. Smit"),
        ("Jansen/Smit", "A. Jansen, C. Smit"),
        ("Jansen i.s.m. Smit", "A. Jansen, C. Smit"),
        ("Jansen samen met de heer Smit", "A. Jansen, C. Smit"),
        ("1. Jansen 2. Smit", "A. Jansen, C. Smit"),
        ("1e loco: Smit; 2e loco: Jansen", "C. Smit, A. Jansen"),
        ("Smit (1e) en Jansen (2e)", "C. Smit, A. Jansen"),
    ],
)
def test_several_names_in_one_text_are_to_be_named_each(name: str, each: str, see: See) -> None:
    below = f'opgaven: [{{naam: V, opdrachtgever: "{name}"}}]\nvolledig: false\n'
    (found,) = see(plan(JANSEN, VRIES, "{naam: C. Smit}", more=below), "PC010")
    assert (found.nl, found.en) == (
        f'"{name}" is geen portefeuillehouder van dit plan; noem ieder apart: [{each}]',
        f'"{name}" is not a holder of this plan; name each by itself: [{each}]',
    )


def test_a_name_with_a_comma_is_named_in_quotes_among_others(see: See) -> None:
    holders = plan(JANSEN, '{naam: "B. Smit, wethouder"}', more=OF_BOTH)
    (found,) = see(holders, "PC010")
    assert found.en == (
        '"Jansen  en Smit" is not a holder of this plan; name each by itself: '
        '[A. Jansen, "B. Smit, wethouder"]'
    )


@pytest.mark.parametrize("name", ["Jansen en Xyz", "Jansen en A. Jansen"])
def test_several_of_which_not_each_is_another_holder_are_not(name: str, see: See) -> None:
    below = f"opgaven: [{{naam: V, opdrachtgever: {name}}}]\nvolledig: false\n"
    (found,) = see(plan(JANSEN, VRIES, more=below), "PC010")
    assert "ieder apart" not in found.nl


@pytest.mark.parametrize(("text", "expected"), UNKNOWN)
def test_a_role_names_a_holder(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC010") == expected


@pytest.mark.parametrize("role", ["eigenaar", "opdrachtgever"])
def test_an_unknown_name_in_a_list_is_shown_itself(role: str, see: See) -> None:
    below = f"verbonden_partijen:\n  - naam: V\n    {role}:\n      - A. Jansen\n      - Xyz\n"
    assert see(plan(JANSEN, more=below), "PC010") == [unknown("Xyz", At(9, "Xyz"))]


def test_an_unknown_commissioner_in_a_list_of_an_opgave_is_shown_itself(see: See) -> None:
    below = "opgaven:\n  - naam: V\n    opdrachtgever: [A. Jansen, Xyz]\n"
    assert see(plan(JANSEN, more=below), "PC010") == [unknown("Xyz", At(7, "Xyz"))]


def test_an_unknown_name_behind_one_that_is_there_twice_is_shown_itself(see: See) -> None:
    below = "opgaven:\n  - naam: V\n    opdrachtgever: [A. Jansen, A. Jansen, Xyz]\n"
    assert see(plan(JANSEN, more=below), "PC010") == [unknown("Xyz", At(7, "Xyz"))]


def test_one_unknown_name_in_several_roles_is_reported_once(see: See) -> None:
    more = (
        "verbonden_partijen: [{naam: V, eigenaar: X, opdrachtgever: X}]\n"
        "opgaven: [{naam: V, opdrachtgever: [A. Jansen, X]}, {naam: W, opdrachtgever: Y}]\n"
    )
    assert see(plan("{naam: A. Jansen, vervanger: X}", more=more), "PC010") == [
        unknown("X", At(4, "X"), others=(At(5, "X"), At(5, "X"), At(6, "X"))),
        unknown("Y", At(6, "Y")),
    ]


def test_an_unknown_name_is_the_same_finding_in_another_role(
    find: Callable[..., list[Finding]],
) -> None:
    roles = (
        "opgaven: [{naam: V, opdrachtgever: X}]\n",
        "verbonden_partijen: [{naam: V, eigenaar: X}]\n",
    )
    first, second = (find(plan(JANSEN, more=role), "PC010") for role in roles)
    assert [finding.fingerprint for finding in first] == [finding.fingerprint for finding in second]


def of_no_party(party: str, at: At, *others: At, meant: str = "") -> Seen:
    nl, en = (f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)') if meant else ("", "")
    return Seen(
        f'"{party}" staat niet onder partijen{nl}',
        f'"{party}" is not under partijen{en}',
        at,
        others,
        subjects=(party,),
    )


PARTIES = "volledig: false\npartijen: [{naam: GroenLinks-PvdA}, {naam: VVD}]\n"
OF_PARTIES = [
    pytest.param("{naam: A, partij: GL}", [of_no_party("GL", At(4, "GL"))], id="near none"),
    pytest.param(
        "{naam: A, partij: Groen Links-PvdA}",
        [of_no_party("Groen Links-PvdA", At(4, "Groen Links-PvdA"), meant="GroenLinks-PvdA")],
        id="in another spelling",
    ),
    pytest.param("{naam: A, partij: vvd}", NOTHING, id="in another case"),
    *(
        pytest.param(f"{{naam: A, partij: {none}}}", NOTHING, id=none or "nothing")
        for none in (
            *("", "n.n.b.", "partijloos", "Onafhankelijk", "geen partij", "Independent"),
            *("Neutraal", "vakwethouder", "geen (van buiten)", "zonder partij (extern)"),
        )
    ),
    pytest.param("{naam: A, functie: commissaris, partij: GL}", NOTHING, id="of who presides"),
]


@pytest.mark.parametrize(("holder", "expected"), OF_PARTIES)
def test_a_holder_is_of_a_party_that_is_listed(holder: str, expected: list[Seen], see: See) -> None:
    assert see(plan(holder, more=PARTIES), "PC013") == expected


@pytest.mark.parametrize(
    ("party", "meant"),
    [
        ("V.V.D.", "VVD"),
        ("VVD-fractie", "VVD"),
        ("Statenfractie VVD", "VVD"),
        ("namens het ChristenUnie", "ChristenUnie"),
        ("GL-PvdA", "GroenLinks-PvdA"),
        ("PvdA/GroenLinks", "GroenLinks-PvdA"),
        ("GL–PvdA", "GroenLinks-PvdA"),
        ("P.v.d.D.", "Partij voor de Dieren"),
        ("CU", "ChristenUnie"),
        ("D66", "Democraten 66"),
        ("S", ""),
        ("***", ""),
        ("PvdX", ""),
    ],
)
def test_a_party_is_known_by_its_letters_and_its_initials(party: str, meant: str, see: See) -> None:
    listed = ("GroenLinks-PvdA", "VVD", "Partij voor de Dieren", "ChristenUnie", "Democraten 66")
    more = "".join(f"  - {{naam: {name}}}\n" for name in (*listed, "Stadspartij", "Samen"))
    text = plan(f'{{naam: A, partij: "{party}"}}', more=f"volledig: false\npartijen:\n{more}")
    (found,) = see(text, "PC013")
    assert (found.nl, found.en) == of_no_party(party, found.at, meant=meant)[:2]


def test_an_abbreviation_has_no_initials(see: See) -> None:
    text = plan(
        "{naam: A, partij: Partij Anders}", more="volledig: false\npartijen: [{naam: PvdA}]\n"
    )
    (found,) = see(text, "PC013")
    assert (found.nl, found.en) == of_no_party("Partij Anders", found.at)[:2]


def test_a_party_of_two_holders_is_reported_once(see: See) -> None:
    text = plan("{naam: A, partij: GL}", "{naam: B, partij: gl}", more=PARTIES)
    assert see(text, "PC013") == [of_no_party("GL", At(4, "GL"), At(5, "gl"))]


def test_each_party_that_is_not_listed_is_reported(see: See) -> None:
    text = plan("{naam: A, partij: GL}", "{naam: B, partij: SP}", more=PARTIES)
    assert see(text, "PC013") == [of_no_party("GL", At(4, "GL")), of_no_party("SP", At(5, "SP"))]


def test_where_no_parties_are_listed_none_is_missing(see: See) -> None:
    assert see(plan("{naam: A, partij: GL}", more="partijen:\n"), "PC013") == NOTHING


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
    ],
)
def test_a_function_that_the_body_may_know_is_none_of_another(
    body: str, function: str, see: See
) -> None:
    text = plan(f"{{naam: A, functie: {function}}}", more="volledig: false\n")
    assert see(text.replace("Provincie Voorbeeld", body), "PC014") == NOTHING


def doubled(line: int, name: str, first: int = 4) -> Seen:
    return Seen(
        f'de naam "{name}" staat er meer dan één keer',
        f'the name "{name}" occurs more than once',
        At(line, name),
        (At(first, name),),
        (),
        (name,),
    )


def doubled_as(name: str, other: str, line: int, first: int) -> Seen:
    return Seen(
        f'de naam "{name}" staat er ook als "{other}"',
        f'the name "{name}" also occurs as "{other}"',
        At(line, name),
        (At(first, other),),
    )


def affiliates(*names: str) -> str:
    below = "".join(f"  - {{naam: {name}}}\n" for name in names)
    return plan(JANSEN, more=f"verbonden_partijen:\n{below}")


DOUBLED = [
    pytest.param(plan(JANSEN, VRIES, JANSEN), [doubled(6, "A. Jansen")], id="twice"),
    pytest.param(
        plan(JANSEN, "{naam: A. Jansen, functie: commissaris}", more="volledig: false\n"),
        [doubled(5, "A. Jansen")],
        id="as deputy and commissaris, in a published sample",
    ),
    pytest.param(
        plan(JANSEN, VRIES, VRIES, JANSEN),
        [doubled(6, "B. de Vries", 5), doubled(7, "A. Jansen")],
        id="two names",
    ),
    pytest.param(
        plan(JANSEN, JANSEN, JANSEN),
        [doubled(5, "A. Jansen"), doubled(6, "A. Jansen")],
        id="three times",
    ),
    pytest.param(plan(JANSEN, VRIES), NOTHING, id="once each"),
    pytest.param(
        plan(
            JANSEN, more="opgaven: [{naam: A. Jansen}]\nverbonden_partijen: [{naam: A. Jansen}]\n"
        ),
        NOTHING,
        id="once in each list",
    ),
    pytest.param(
        plan(JANSEN, VRIES, "{naam: a.  jansen}"),
        [doubled(6, "a.  jansen")._replace(related=(At(4, "A. Jansen"),))],
        id="written in another way",
    ),
    pytest.param(
        plan(JANSEN, more="verbonden_partijen:\n  - {naam: Vitens}\n  - {naam: Vitens}\n"),
        [doubled(7, "Vitens", 6)._replace(holders=())],
        id="a verbonden partij twice",
    ),
    pytest.param(
        plan(JANSEN, more="opgaven:\n  - {naam: Wonen}\n  - {naam: Wonen}\n"),
        [doubled(7, "Wonen", 6)._replace(holders=())],
        id="an opgave twice",
    ),
    pytest.param(
        plan(JANSEN, "{naam: Dhr. drs. A. Jansen}", "{naam: mr A.Jansen}"),
        [
            doubled_as("Dhr. drs. A. Jansen", "A. Jansen", 5, 4)._replace(
                holders=("Dhr. drs. A. Jansen",)
            ),
            doubled_as("mr A.Jansen", "A. Jansen", 6, 4)._replace(holders=("mr A.Jansen",)),
        ],
        id="with and without titles",
    ),
    pytest.param(
        plan("{naam: dhr. Jansen}", "{naam: mw. Jansen}", "{naam: A. Jansen (VVD)}"),
        NOTHING,
        id="two of one surname",
    ),
    pytest.param(
        affiliates("Vitens N.V.", "Vitens", "GR Cocensus", "N.V. Vitens"),
        [doubled_as("Vitens", "Vitens N.V.", 7, 6), doubled_as("N.V. Vitens", "Vitens N.V.", 9, 6)],
        id="a verbonden partij with and without its legal form",
    ),
    pytest.param(
        affiliates("RUD-Utrecht", "Stichting RUD Utrecht"),
        [doubled_as("Stichting RUD Utrecht", "RUD-Utrecht", 7, 6)],
        id="a verbonden partij with a hyphen",
    ),
    pytest.param(
        affiliates("OMU B.V.", "Stichting OMU", "Stichting", "N.V.", "-", "Twence Holding B.V."),
        NOTHING,
        id="verbonden partijen of other legal forms",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DOUBLED)
def test_a_name_stands_for_one_holder_or_thing(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC011") == expected


def test_one_name_twice_in_two_lists_makes_two_fingerprints(
    find: Callable[..., list[Finding]],
) -> None:
    twice = "[{naam: Wonen}, {naam: Wonen}]"
    found = find(plan(JANSEN, more=f"opgaven: {twice}\nverbonden_partijen: {twice}\n"), "PC011")
    assert len({finding.fingerprint for finding in found}) == 2


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
