"""Whatever does not fit is said at its own key, in words for the writer of the file."""

import json
import re
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from portcheck import bundled
from portcheck.finding import Path
from portcheck.nearest import NO_HINT
from portcheck.schema.explain import misfits
from tests.schema.near import near

Said = tuple[Path, bool, str, str]

PLAN = bundled.schema("plan")
TOP = (
    "afwijkingen, bestuur, bron, opgaven, partijen, periode, plan, portefeuillehouders, proces, "
    "stand, verbonden_partijen, volledig, zetels"
)
FIRST = ("portefeuillehouders", 0)
DEPARTURE = {"regel": "a", "reden": "b", "besluit": "c", "door": "d"}


def said(data: object, schema: dict[str, Any]) -> list[Said]:
    return [
        (m.path, m.at_key, m.message.of("nl", m.values), m.message.of("en", m.values))
        for m in misfits(data, schema)
    ]


def plan(**more: Any) -> dict[str, Any]:
    return {"plan": "x", "bestuur": "y", "portefeuillehouders": [{"naam": "A"}], **more}


def holder(**more: Any) -> dict[str, Any]:
    return plan(portefeuillehouders=[{"naam": "A", **more}])


def typed(
    found: tuple[str, str], expected: tuple[str, str], advice: tuple[str, str] = ("", "")
) -> tuple[str, str]:
    return (
        f"hier staat {found[0]}, verwacht: {expected[0]}{advice[0]}",
        f"found {found[1]}, expected: {expected[1]}{advice[1]}",
    )


NOTHING = ("niets", "nothing")
TEXT = ("een tekst", "a text")
LIST = ("een lijst", "a list")
GROUP = ("een groep sleutels", "a group of keys")
NUMBER = ("een getal", "a number")
WHOLE = ("een geheel getal", "a whole number")
YES_NO = ("true of false", "true or false")
JA = ('"ja"', '"ja"')
INDENT = ("; spring in wat hieronder hoort", "; indent what belongs below it")
BLANK = ("; achter de dubbele punt hoort een spatie", "; a blank belongs behind the colon")


def as_name(text: str) -> tuple[str, str]:
    return f"; schrijf het als {{naam: {text}}}", f"; write it as {{naam: {text}}}"


NAMES = ('; schrijf elk deel als "- naam: …"', '; write each entry as "- naam: …"')
NAMES_WITH_TOPICS = (
    '; schrijf elk deel als "- naam: …", met "onderwerpen:" boven zijn lijst',
    '; write each entry as "- naam: …", with "onderwerpen:" above its list',
)
NAMES_WITH_SEATS = (
    '; schrijf elk deel als "- naam: …", met "zetels: …" eronder',
    '; write each entry as "- naam: …", with "zetels: …" below it',
)
DASHES = ("; begin elk deel ervan met een streepje", "; begin each entry with a dash")
BAR = (
    "; zet een | achter het streepje of de dubbele punt ervoor",
    "; put a | behind the dash or the colon before it",
)
BOTH_LANGUAGES = (
    "; schrijf het in beide talen: {nl: …, en: …}",
    "; write it in both languages: {nl: …, en: …}",
)
QUOTES = ("; zet er aanhalingstekens om", "; put it in quotes")
ITEMS = (
    "; zet elk deel op een eigen regel, achter een gewoon streepje (-) en een gewone spatie",
    "; put each entry on a line of its own, behind a plain hyphen (-) and a plain blank",
)
NO_ITEM = (
    "; vul het in of haal het streepje weg (wat achter een # staat, telt niet)",
    "; fill it in or take the dash away (what stands behind a # does not count)",
)
COLON = (
    "; zet een tekst met een dubbele punt tussen aanhalingstekens",
    "; put a text that holds a colon in quotes",
)
POINT = ("; schrijf 0.8, met een punt", "; write 0.8, with a point")
DASH_TOO_MANY = (
    "; hoort dit bij wat erboven staat, haal dan het streepje weg",
    "; if this belongs to what stands above it, take the dash away",
)
NO_PLAN_YET = (
    '; een plan begint met "plan: …", en `portcheck new-plan` schrijft er een om in te vullen',
    '; a plan starts with "plan: …", and `portcheck new-plan` writes one to fill in',
)
UNQUOTED = ("; laat de aanhalingstekens weg", "; leave out the quotes")
QUOTED_WATER = (
    'door de dubbele punt is "Water" hier een sleutel; zet de hele tekst tussen aanhalingstekens',
    'the colon makes "Water" a key here; put the whole text in quotes',
)
TOPIC = ("een tekst of een groep sleutels", "a text or a group of keys")
EMPTY = ("deze tekst is leeg", "this text is empty")
TOO_LONG = (
    "deze tekst is te lang (3 tekens); ten hoogste 2 verwacht",
    "this text is too long (3 characters); at most 2 expected",
)
NO_ENTRY = (
    "deze lijst is leeg; er hoort iets in te staan",
    "this list is empty; it needs an entry",
)


WITH_DASH = (
    "spring het dan in, met een streepje voor de eerste sleutel",
    "indent it, with a dash before the first key",
)
AS_FAR = (
    "laat het dan even ver inspringen als wat daar staat",
    "indent it as far as what stands there",
)


def below(key: str) -> tuple[str, str]:
    return (
        f'spring het dan in tot recht onder "{key}"',
        f'indent it until it stands right below "{key}"',
    )


def missing(key: str, advice: tuple[str, str] = ("", "")) -> tuple[str, str]:
    return (
        f'de sleutel "{key}" ontbreekt hier{advice[0]}',
        f'the key "{key}" is missing here{advice[1]}',
    )


def outside(key: str, entries: str, indent: tuple[str, str]) -> tuple[str, str]:
    return (
        f'onbekende sleutel "{key}"; hoort dit onder "{entries}", {indent[0]}',
        f'unknown key "{key}"; if this belongs below "{entries}", {indent[1]}',
    )


def misspelt(key: str, meant: str) -> tuple[str, str]:
    return (
        f'onbekende sleutel "{key}" (bedoelde u "{meant}"?)',
        f'unknown key "{key}" (did you mean "{meant}"?)',
    )


def unknown(key: str, known: str) -> tuple[str, str]:
    return (
        f'onbekende sleutel "{key}"; hier kan staan: {known}',
        f'unknown key "{key}"; what belongs here is {known}',
    )


def meant(name: str) -> tuple[str, str]:
    return f' (bedoelde u "{name}"?)', f' (did you mean "{name}"?)'


def such_as(example: float) -> tuple[str, str]:
    return f"; schrijf bijvoorbeeld {example}", f"; write {example}, for instance"


def alone(number: float) -> tuple[str, str]:
    return f"; schrijf alleen {number}", f"; write {number} alone"


def no_date(text: str, day: str = "") -> tuple[str, str]:
    nl, en = meant(day) if day else ("", "")
    return (
        f'"{text}" is geen datum zoals 2019-06-05{nl}',
        f'"{text}" is no date like 2019-06-05{en}',
    )


def not_listed(found: tuple[str, str], allowed: str) -> tuple[str, str]:
    return (
        f"{found[0]} is hier niet toegestaan; kies uit {allowed}",
        f"{found[1]} is not allowed here; choose from {allowed}",
    )


ITS_TOPICS = "onderwerpen"
HOLDERS = "portefeuillehouders"
OF_HOLDERS = "competenties, fte, functie, naam, onderwerpen, partij, vast, vervanger"
STANDS = "concept, voorgesteld, vastgesteld"

OF_PLANS: list[tuple[object, Path, bool, tuple[str, str]]] = [
    # a key that is missing, at the key of the group that lacks it
    ({"plan": "x", "bestuur": "y"}, (), True, missing("portefeuillehouders")),
    ("Naam;Partij", (), False, typed(('"Naam;Partij"',) * 2, GROUP, NO_PLAN_YET)),
    ("x" * 101, (), False, typed(('"' + "x" * 100 + '…"',) * 2, GROUP, NO_PLAN_YET)),
    (plan(portefeuillehouders=[{}]), FIRST, True, missing("naam")),
    (plan(partijen=[{"zetels": 1}]), ("partijen", 0), True, missing("naam")),
    (holder(onderwerpen=[{"zwaarte": 1}]), (*FIRST, "onderwerpen", 0), True, missing("onderwerp")),
    (
        plan(portefeuillehouders=[{"naam": "A"}, {"onderwerpen": ["Sport"]}]),
        ("portefeuillehouders", 1),
        True,
        missing("naam", DASH_TOO_MANY),
    ),
    (
        holder(onderwerpen=[{"onderwerp": "Sport"}, {"zwaarte": 2}]),
        (*FIRST, "onderwerpen", 1),
        True,
        missing("onderwerp", DASH_TOO_MANY),
    ),
    (
        plan(afwijkingen=[DEPARTURE, {"regel": "a", "reden": "b", "besluit": "c"}]),
        ("afwijkingen", 1),
        True,
        missing("door"),
    ),
    # a key that is unknown, at that key
    (
        plan(onderwerpen=["Sport"]),
        ("onderwerpen",),
        True,
        outside("onderwerpen", HOLDERS, below("naam")),
    ),
    (plan(naam="B"), ("naam",), True, outside("naam", HOLDERS, WITH_DASH)),
    (
        plan(opgaven=[{"naam": "A"}], naam="B", partijen=[{"naam": "VVD"}]),
        ("naam",),
        True,
        outside("naam", "opgaven", WITH_DASH),
    ),
    (
        {"naam": "B", **plan(partijen=[{"naam": "VVD"}])},
        ("naam",),
        True,
        outside("naam", HOLDERS, WITH_DASH),
    ),
    (
        plan(opdrachtgever="A", opgaven=None),
        ("opdrachtgever",),
        True,
        outside("opdrachtgever", "opgaven", WITH_DASH),
    ),
    (
        plan(opdrachtgever="A", opgaven=[]),
        ("opdrachtgever",),
        True,
        outside("opdrachtgever", "opgaven", WITH_DASH),
    ),
    (plan(eigenaar="A"), ("eigenaar",), True, unknown("eigenaar", TOP)),
    (holder(zwaarte=2), (*FIRST, "zwaarte"), True, unknown("zwaarte", OF_HOLDERS)),
    (
        holder(onderwerpen=["Sport"], zwaarte=2),
        (*FIRST, "zwaarte"),
        True,
        outside("zwaarte", "onderwerpen", AS_FAR),
    ),
    (
        holder(onderwerpen=[{"onderwerp": "Sport"}], zwaarte=2),
        (*FIRST, "zwaarte"),
        True,
        outside("zwaarte", "onderwerpen", below("onderwerp")),
    ),
    (plan(xyz=1), ("xyz",), True, unknown("xyz", TOP)),
    (plan(period=1), ("period",), True, misspelt("period", "periode")),
    (
        {"plan": "x", "gemeente": "y", "portefeuillehouders": [{"naam": "A"}]},
        ("gemeente",),
        True,
        misspelt("gemeente", "bestuur"),
    ),
    (plan(gemeente="x"), ("gemeente",), True, unknown("gemeente", TOP)),
    (
        holder(Portefeuille=["x"]),
        (*FIRST, "Portefeuille"),
        True,
        misspelt("Portefeuille", ITS_TOPICS),
    ),
    (plan(Stand="concept"), ("Stand",), True, misspelt("Stand", "stand")),
    (holder(naams="A"), (*FIRST, "naams"), True, misspelt("naams", "naam")),
    (plan(**{"\x1b": 1}), ("\x1b",), True, unknown("\\x1b", TOP)),
    # another type
    ([], (), False, typed(LIST, GROUP)),
    (None, (), False, typed(NOTHING, GROUP)),
    (plan(portefeuillehouders=None), FIRST[:1], False, typed(NOTHING, LIST, INDENT)),
    (plan(portefeuillehouders={}), FIRST[:1], False, typed(GROUP, LIST, DASHES)),
    (plan(portefeuillehouders=["ja"]), FIRST, False, typed(JA, GROUP, as_name("ja"))),
    (
        plan(partijen=["CDA (9)"]),
        ("partijen", 0),
        False,
        typed(('"CDA (9)"',) * 2, GROUP, as_name("…")),
    ),
    (
        plan(verbonden_partijen=["Vitens N.V."]),
        ("verbonden_partijen", 0),
        False,
        typed(('"Vitens N.V."',) * 2, GROUP, as_name("Vitens N.V.")),
    ),
    (
        plan(portefeuillehouders=["naam:A"]),
        FIRST,
        False,
        typed(('"naam:A"', '"naam:A"'), GROUP, BLANK),
    ),
    (plan(proces="https://a"), ("proces",), False, typed(('"https://a"', '"https://a"'), GROUP)),
    (plan(plan=None), ("plan",), False, typed(NOTHING, TEXT)),
    (plan(plan=[]), ("plan",), False, typed(LIST, TEXT)),
    (plan(plan=5), ("plan",), False, typed(("het getal 5", "the number 5"), TEXT, QUOTES)),
    (plan(plan=True), ("plan",), False, typed(("true", "true"), TEXT, QUOTES)),
    (holder(fte="5"), (*FIRST, "fte"), False, typed(('"5"', '"5"'), NUMBER, UNQUOTED)),
    (
        plan(volledig="false"),
        ("volledig",),
        False,
        typed(('"false"',) * 2, YES_NO, UNQUOTED),
    ),
    (
        holder(fte="60%"),
        (*FIRST, "fte"),
        False,
        typed(('"60%"',) * 2, NUMBER, ("; schrijf 0.6", "; write 0.6")),
    ),
    (plan(volledig="ja"), ("volledig",), False, typed(JA, YES_NO, meant("true"))),
    (plan(volledig="Nee"), ("volledig",), False, typed(('"Nee"',) * 2, YES_NO, meant("false"))),
    (
        plan(volledig="onwaar"),
        ("volledig",),
        False,
        typed(('"onwaar"',) * 2, YES_NO, meant("false")),
    ),
    (plan(volledig="deels"), ("volledig",), False, typed(('"deels"',) * 2, YES_NO)),
    (
        holder(fte="250%"),
        (*FIRST, "fte"),
        False,
        typed(('"250%"',) * 2, NUMBER, such_as(0.8)),
    ),
    (
        holder(fte="33,3 %"),
        (*FIRST, "fte"),
        False,
        typed(('"33,3 %"',) * 2, NUMBER, ("; schrijf 0.333", "; write 0.333")),
    ),
    (
        holder(fte="1%"),
        (*FIRST, "fte"),
        False,
        typed(('"1%"',) * 2, NUMBER, ("; schrijf 0.01", "; write 0.01")),
    ),
    (holder(fte="0,8 fte"), (*FIRST, "fte"), False, typed(('"0,8 fte"',) * 2, NUMBER, alone(0.8))),
    (holder(fte="0.8 fte"), (*FIRST, "fte"), False, typed(('"0.8 fte"',) * 2, NUMBER, alone(0.8))),
    (plan(zetels="49 zetels"), ("zetels",), False, typed(('"49 zetels"',) * 2, WHOLE, alone(49))),
    (plan(zetels="49,5"), ("zetels",), False, typed(('"49,5"',) * 2, WHOLE, such_as(45))),
    (plan(zetels="1.5 x"), ("zetels",), False, typed(('"1.5 x"',) * 2, WHOLE, such_as(45))),
    (
        plan(partijen=[{"naam": "x", "zetels": "ja"}]),
        ("partijen", 0, "zetels"),
        False,
        typed(JA, WHOLE, such_as(9)),
    ),
    (
        plan(bron={}),
        ("bron",),
        False,
        typed(GROUP, ("een tekst of een lijst", "a text or a list"), COLON),
    ),
    (
        plan(periode=[]),
        ("periode",),
        False,
        typed(LIST, ("een tekst of een geheel getal", "a text or a whole number")),
    ),
    (
        holder(onderwerpen=[None]),
        (*FIRST, "onderwerpen", 0),
        False,
        typed(NOTHING, TOPIC, NO_ITEM),
    ),
    (
        holder(onderwerpen=[2030]),
        (*FIRST, "onderwerpen", 0),
        False,
        typed(("het getal 2030", "the number 2030"), TOPIC, QUOTES),
    ),
    (
        holder(onderwerpen="Sport, Water"),
        (*FIRST, "onderwerpen"),
        False,
        typed(
            ('"Sport, Water"', '"Sport, Water"'),
            LIST,
            ("; schrijf het als [Sport, Water]", "; write it as [Sport, Water]"),
        ),
    ),
    *(
        (
            holder(onderwerpen=text),
            (*FIRST, "onderwerpen"),
            False,
            typed((f'"{text}"', f'"{text}"'), LIST, ITEMS),
        )
        for text in (
            "• Sport • Water",
            "Sport - Water",
            "-Sport -Water",
            "Sport; Water",
            "Mobiliteit (weg, water), Sport",
        )
    ),
    *(
        (
            holder(onderwerpen=text),
            (*FIRST, "onderwerpen"),
            False,
            typed(
                (f'"{text}"', f'"{text}"'),
                LIST,
                (f"; schrijf het als [{meant}]", f"; write it as [{meant}]"),
            ),
        )
        for text, meant in (
            ("Sport,Water,", "Sport, Water"),
            ("Sport,, Water", "Sport, Water"),
            ("Sport, 2030", 'Sport, "2030"'),
            ("Sport, null", 'Sport, "null"'),
            ("Sport, &water", 'Sport, "&water"'),
            ("Mobiliteit (weg), Sport", "Mobiliteit (weg), Sport"),
        )
    ),
    (
        plan(afwijkingen="geen bezwaar"),
        ("afwijkingen",),
        False,
        typed(
            ('"geen bezwaar"', '"geen bezwaar"'),
            LIST,
            (
                "; `portcheck waive` schrijft een afwijking op, met reden en besluit",
                "; `portcheck waive` writes a departure down, with its reason and decision",
            ),
        ),
    ),
    (
        plan(opgaven="Vitale kernen,Wonen"),
        ("opgaven",),
        False,
        typed(
            ('"Vitale kernen,Wonen"',) * 2,
            LIST,
            (
                "; schrijf het als [{naam: Vitale kernen}, {naam: Wonen}]",
                "; write it as [{naam: Vitale kernen}, {naam: Wonen}]",
            ),
        ),
    ),
    (
        plan(opgaven="Vitale kernen, Wonen"),
        ("opgaven",),
        False,
        typed(
            ('"Vitale kernen, Wonen"',) * 2,
            LIST,
            (
                "; schrijf het als [{naam: Vitale kernen}, {naam: Wonen}]",
                "; write it as [{naam: Vitale kernen}, {naam: Wonen}]",
            ),
        ),
    ),
    (
        plan(afwijkingen=["UTR501"]),
        ("afwijkingen", 0),
        False,
        typed(
            ('"UTR501"', '"UTR501"'),
            GROUP,
            (
                "; `portcheck waive` schrijft een afwijking op, met reden en besluit",
                "; `portcheck waive` writes a departure down, with its reason and decision",
            ),
        ),
    ),
    (
        holder(onderwerpen=[["Water", "Bodem"]]),
        (*FIRST, "onderwerpen", 0),
        False,
        typed(
            LIST,
            TOPIC,
            (
                "; geef elk deel ervan een eigen streepje, zonder haakjes",
                "; give each entry of it a dash of its own, without brackets",
            ),
        ),
    ),
    *(
        (
            holder(onderwerpen=[data]),
            (*FIRST, "onderwerpen", 0, key),
            True,
            misspelt(key, meant),
        )
        for data, key, meant in (
            ({"naam": "Water"}, "naam", "onderwerp"),
            ({"onderwerp": "Water", "gewicht": 2}, "gewicht", "zwaarte"),
        )
    ),
    # a name that is made a key
    (
        plan(portefeuillehouders={"A. Jansen": ["Sport"], "Smit": None}),
        FIRST[:1],
        False,
        typed(GROUP, LIST, NAMES_WITH_TOPICS),
    ),
    (
        plan(partijen={"VVD": 8, "CDA": 9}),
        ("partijen",),
        False,
        typed(GROUP, LIST, NAMES_WITH_SEATS),
    ),
    (
        plan(partijen={"VVD": 8, "CDA": None}),
        ("partijen",),
        False,
        typed(GROUP, LIST, NAMES),
    ),
    (plan(opgaven={"Klimaat": 2}), ("opgaven",), False, typed(GROUP, LIST, NAMES)),
    # rows of a table
    (
        plan(portefeuillehouders="A. Jansen\tVVD\tWater, Wonen B. Smit\tCDA\tSport"),
        FIRST[:1],
        False,
        typed(('"A. Jansen VVD Water, Wonen B. Smit CDA Sport"',) * 2, LIST, NAMES_WITH_TOPICS),
    ),
    (
        plan(partijen="VVD\t8 CDA\t9"),
        ("partijen",),
        False,
        typed(('"VVD 8 CDA 9"',) * 2, LIST, NAMES_WITH_SEATS),
    ),
    (
        holder(onderwerpen="Water\tSport"),
        (*FIRST, "onderwerpen"),
        False,
        typed(('"Water Sport"',) * 2, LIST, ITEMS),
    ),
    (
        plan(portefeuillehouders=["A. Jansen\tWater"]),
        FIRST,
        False,
        typed(('"A. Jansen Water"',) * 2, GROUP, as_name("…")),
    ),
    (
        plan(portefeuillehouders={"naam": "A. Jansen", "onderwerpen": ["Sport"]}),
        FIRST[:1],
        False,
        typed(GROUP, LIST, DASHES),
    ),
    (
        plan(portefeuillehouders=[{"A. Jansen": ["Sport"]}]),
        (*FIRST, "A. Jansen"),
        True,
        (
            '"A. Jansen" staat hier als sleutel; is het de naam, schrijf dan "naam: A. Jansen", en '
            'daaronder "onderwerpen:" met de lijst',
            '"A. Jansen" is a key here; if it is the name, write "naam: A. Jansen", and below it '
            '"onderwerpen:" with the list',
        ),
    ),
    (
        plan(opgaven=[{"Vitale kernen": {"opdrachtgever": "A. Jansen"}}]),
        ("opgaven", 0, "Vitale kernen"),
        True,
        (
            '"Vitale kernen" staat hier als sleutel; is het de naam, schrijf dan "naam: Vitale '
            'kernen", en zet wat eronder staat recht onder "naam"',
            '"Vitale kernen" is a key here; if it is the name, write "naam: Vitale kernen", and '
            'put what stands below it right under "naam"',
        ),
    ),
    (
        plan(partijen=[{"VVD": 8}]),
        ("partijen", 0, "VVD"),
        True,
        (
            '"VVD" staat hier als sleutel; is het de naam, schrijf dan "naam: VVD", en daaronder '
            '"zetels: 8"',
            '"VVD" is a key here; if it is the name, write "naam: VVD", and "zetels: 8" below it',
        ),
    ),
    (
        plan(partijen=[{"VVD": None}]),
        ("partijen", 0, "VVD"),
        True,
        (
            '"VVD" staat hier als sleutel; is het de naam, schrijf dan "naam: VVD"',
            '"VVD" is a key here; if it is the name, write "naam: VVD"',
        ),
    ),
    (
        plan(portefeuillehouders=[{"naam": None}]),
        (*FIRST, "naam"),
        False,
        typed(
            NOTHING,
            TEXT,
            (
                '; is er nog geen naam, geef dan een aanduiding, zoals "gedeputeerde VVD"',
                '; if there is no name yet, give a description, such as "gedeputeerde VVD"',
            ),
        ),
    ),
    (
        holder(onderwerpen="Sport"),
        (*FIRST, "onderwerpen"),
        False,
        typed(('"Sport"',) * 2, LIST, ("; schrijf het als [Sport]", "; write it as [Sport]")),
    ),
    (holder(fte="0,8"), (*FIRST, "fte"), False, typed(('"0,8"', '"0,8"'), NUMBER, POINT)),
    # a colon that makes a key of what was to be text
    (
        holder(onderwerpen=[{"Water": -3}]),
        (*FIRST, "onderwerpen", 0, "Water"),
        True,
        QUOTED_WATER,
    ),
    (
        holder(onderwerpen=[{"Water": "kwaliteit"}]),
        (*FIRST, "onderwerpen", 0, "Water"),
        True,
        QUOTED_WATER,
    ),
    *(
        (
            holder(onderwerpen=[{"Water": said}]),
            (*FIRST, "onderwerpen", 0, "Water"),
            True,
            (
                f'door de dubbele punt is "Water" hier een sleutel; is {weight} de zwaarte, '
                f'schrijf dan "onderwerp: Water" en daaronder "zwaarte: {weight}"',
                f'the colon makes "Water" a key here; if {weight} is its weight, write "onderwerp: '
                f'Water" and "zwaarte: {weight}" below it',
            ),
        )
        for said, weight in ((3, "3"), (0.5, "0.5"), ("0,5", "0.5"))
    ),
    *(
        (
            holder(onderwerpen=[{key: said}]),
            (*FIRST, "onderwerpen", 0, key),
            True,
            (
                f'door de dubbele punt is "{key}" hier een sleutel; is 2 de zwaarte, schrijf dan '
                '"onderwerp: Wonen en zwaarte" en daaronder "zwaarte: 2"',
                f'the colon makes "{key}" a key here; if 2 is its weight, write "onderwerp: Wonen '
                'en zwaarte" and "zwaarte: 2" below it',
            ),
        )
        for key, said in (("Wonen en zwaarte (zwaarte", "2)"), ("Wonen en zwaarte, Gewicht", 2))
    ),
    (plan(plan={"A": "b"}), ("plan",), False, typed(GROUP, TEXT, COLON)),
    # a value that is not on the list
    (plan(stand="klaar"), ("stand",), False, not_listed(('"klaar"', '"klaar"'), STANDS)),
    (plan(stand=["x"]), ("stand",), False, not_listed(LIST, STANDS)),
    (plan(stand={}), ("stand",), False, not_listed(GROUP, STANDS)),
    (plan(stand=True), ("stand",), False, not_listed(("true", "true"), STANDS)),
    (
        plan(stand="Concept"),
        ("stand",),
        False,
        (
            '"Concept" is hier niet toegestaan (bedoelde u "concept"?)',
            '"Concept" is not allowed here (did you mean "concept"?)',
        ),
    ),
    # lists, texts, numbers, dates
    (plan(portefeuillehouders=[]), FIRST[:1], True, NO_ENTRY),
    (plan(plan=""), ("plan",), False, EMPTY),
    (plan(plan=" \n"), ("plan",), False, EMPTY),
    (holder(onderwerpen=[" "]), (*FIRST, "onderwerpen", 0), False, EMPTY),
    (
        holder(fte=0),
        (*FIRST, "fte"),
        False,
        ("0 is te laag; meer dan 0", "0 is too low; more than 0"),
    ),
    (
        holder(fte=36),
        (*FIRST, "fte"),
        False,
        ("36 is te hoog; ten hoogste 1.5", "36 is too high; at most 1.5"),
    ),
    (
        holder(fte=80),
        (*FIRST, "fte"),
        False,
        (
            '80 is te hoog; ten hoogste 1.5 (bedoelde u "0.8"?)',
            '80 is too high; at most 1.5 (did you mean "0.8"?)',
        ),
    ),
    (
        plan(zetels=1001),
        ("zetels",),
        False,
        ("1001 is te hoog; ten hoogste 1000", "1001 is too high; at most 1000"),
    ),
    (
        holder(onderwerpen=[{"onderwerp": "x", "zwaarte": -0.5}]),
        (*FIRST, "onderwerpen", 0, "zwaarte"),
        False,
        ("-0.5 is te laag; ten minste 0", "-0.5 is too low; at least 0"),
    ),
    (
        plan(afwijkingen=[{**DEPARTURE, "herzien_op": "1 maart 2021"}]),
        ("afwijkingen", 0, "herzien_op"),
        False,
        no_date("1 maart 2021", "2021-03-01"),
    ),
    (
        plan(afwijkingen=[{**DEPARTURE, "herzien_op": "1-3-2021"}]),
        ("afwijkingen", 0, "herzien_op"),
        False,
        no_date("1-3-2021", "2021-03-01"),
    ),
    (
        plan(afwijkingen=[{**DEPARTURE, "herzien_op": "2021-02-29"}]),
        ("afwijkingen", 0, "herzien_op"),
        False,
        no_date("2021-02-29"),
    ),
    (
        plan(afwijkingen=[{**DEPARTURE, "herzien_op": 2029}]),
        ("afwijkingen", 0, "herzien_op"),
        False,
        no_date("2029"),
    ),
]


@pytest.mark.parametrize(("data", "path", "at_key", "messages"), OF_PLANS)
def test_a_misfit_of_a_plan_is_explained(
    data: object, path: Path, messages: tuple[str, str], *, at_key: bool
) -> None:
    assert said(data, PLAN) == [(path, at_key, *messages)]


SHORT = (
    "deze lijst is te kort; ten minste 2 verwacht",
    "this list is too short; at least 2 expected",
)
LONG = (
    "deze lijst is te lang; ten hoogste 2 verwacht",
    "this list is too long; at most 2 expected",
)
SHAPE = "^[a-z]+$"

OF_KEYWORDS: list[tuple[dict[str, Any], object, Path, bool, tuple[str, str]]] = [
    (
        {"type": "object", "required": ["nl", "en"]},
        "ja",
        (),
        False,
        typed(JA, GROUP, BOTH_LANGUAGES),
    ),
    (
        {"type": "object", "required": ["cases"]},
        [],
        (),
        False,
        typed(LIST, GROUP, ('; zet "cases:" erboven', '; put "cases:" above it')),
    ),
    (
        {"items": {"type": "object", "required": ["naam"]}},
        [[]],
        (0,),
        False,
        typed(LIST, GROUP),
    ),
    ({"type": "string"}, {"plan": "x"}, (), False, typed(GROUP, TEXT, BAR)),
    ({"type": "string"}, {"naam": "x"}, (), False, typed(GROUP, TEXT, COLON)),
    ({"minItems": 2}, ["a"], (), True, SHORT),
    ({"minItems": 2}, [], (), True, NO_ENTRY),
    ({"maxItems": 2}, ["a", "b", "c"], (), True, LONG),
    ({"minLength": 1}, "", (), False, EMPTY),
    ({"minLength": 3}, "  ", (), False, EMPTY),
    (
        {"minLength": 3},
        "ab",
        (),
        False,
        (
            "deze tekst is te kort (2 tekens); ten minste 3 verwacht",
            "this text is too short (2 characters); at least 3 expected",
        ),
    ),
    (
        {"contains": {"type": "string"}},
        [1],
        (),
        True,
        (
            "wat in deze lijst hoort te staan, staat er niet in",
            "nothing in this list is what it should hold",
        ),
    ),
    ({"maxLength": 2}, "abc", (), False, TOO_LONG),
    ({"pattern": SHAPE}, "", (), False, EMPTY),
    (
        {"pattern": SHAPE},
        "A b",
        (),
        False,
        (
            f'"A b" heeft niet de verwachte vorm: {SHAPE}',
            f'"A b" does not have the expected shape: {SHAPE}',
        ),
    ),
    (
        {"enum": ["a", "b"]},
        None,
        (),
        False,
        ("hier staat niets; kies uit a, b", "found nothing; choose from a, b"),
    ),
    (
        {"additionalProperties": {"enum": ["warning", "off"]}},
        {"UTR202": "of"},
        ("UTR202",),
        False,
        (
            '"of" is hier niet toegestaan (bedoelde u "off"?)',
            '"of" is not allowed here (did you mean "off"?)',
        ),
    ),
    (
        {"properties": {"a{b}": {}}, "additionalProperties": False},
        {"a{c}": 1},
        ("a{c}",),
        True,
        misspelt("a{c}", "a{b}"),
    ),
]


@pytest.mark.parametrize(("schema", "data", "path", "at_key", "messages"), OF_KEYWORDS)
def test_a_misfit_of_any_schema_is_explained(
    schema: dict[str, Any], data: object, path: Path, messages: tuple[str, str], *, at_key: bool
) -> None:
    assert said(data, schema) == [(path, at_key, *messages)]


RULE = bundled.schema("rule")["properties"]
ID = ("twee tot acht hoofdletters en drie cijfers", "two to eight capitals and three digits")
NAME = (
    "kleine letters en cijfers, met streepjes ertussen",
    "small letters and digits, with hyphens between them",
)


@pytest.mark.parametrize(
    ("key", "found", "shape", "meant"),
    [
        ("id", "utr101", ID, "UTR101"),
        ("id", "UTR-101", ID, "UTR101"),
        ("id", "UTR1", ID, "UTR001"),
        ("id", "“UTR101”", ID, "UTR101"),
        ("id", "Regel een", ID, ""),
        ("name", "Financiën ontbreekt", NAME, "financien-ontbreekt"),
        ("name", "bos_ontbreekt", NAME, "bos-ontbreekt"),
        ("name", "‘bos’", NAME, "bos"),
        ("name", "!", NAME, ""),
    ],
)
def test_what_has_not_the_shape_of_an_id_or_name_is_answered_by_one_that_has(
    key: str, found: str, shape: tuple[str, str], meant: str
) -> None:
    nl = f'"{found}" heeft niet de verwachte vorm: {shape[0]}'
    en = f'"{found}" does not have the expected shape: {shape[1]}'
    if meant:
        nl, en = f'{nl} (bedoelde u "{meant}"?)', f'{en} (did you mean "{meant}"?)'
    assert said(found, RULE[key]) == [((), False, nl, en)]


@pytest.mark.parametrize(
    ("found", "meant"),
    [("fout", "error"), ("Waarschuwing", "warning"), ("te overwegen", "info"), ("eror", "error")],
)
def test_a_severity_may_be_said_in_dutch_and_is_then_answered_in_english(
    found: str, meant: str
) -> None:
    ((_, _, _, en),) = said(found, RULE["severity"])
    assert en.endswith(f'(did you mean "{meant}"?)')


@pytest.mark.parametrize(
    ("schema", "found", "meant"),
    [
        ("rule", "soort", "kind"),
        ("rule", "Ernst", "severity"),
        ("rule", "waarden", "params"),
        ("rule", "naam", "name"),
        ("plan", "source", "bron"),
        ("plan", "wethouders", "portefeuillehouders"),
        ("plan", "burgemeester", "portefeuillehouders"),
        ("pack", "gezag", "authority"),
        ("topics", "uitgangen", "endings"),
        ("config", "taal", "lang"),
        ("cases", "gevallen", "cases"),
    ],
)
def test_a_key_in_the_other_language_is_answered_by_the_right_one(
    schema: str, found: str, meant: str
) -> None:
    answers = [en for *_, en in said({found: 1}, bundled.schema(schema))]
    assert f'unknown key "{found}" (did you mean "{meant}"?)' in answers


@pytest.mark.parametrize(
    ("found", "meant"),
    [
        ("naam", "label"),
        ("namen", "aliases"),
        ("synoniemen", "aliases"),
        ("onderdelen", "parts"),
        ("schijnnamen", "decoys"),
    ],
)
def test_a_key_of_a_topic_in_dutch_is_answered_by_the_right_one(found: str, meant: str) -> None:
    data = {"topics": {"sport": {found: 1}}}
    assert misspelt(found, meant)[1] in [en for *_, en in said(data, bundled.schema("topics"))]


@pytest.mark.parametrize(
    ("said_as", "meant"),
    [
        ("loco-burgemeester", "wethouder"),
        ("Loco burgemeester", "wethouder"),
        ("2e locoburgemeester", "wethouder"),
        ("eerste loco-burgemeester", "wethouder"),
        ("Loco-commissaris", "gedeputeerde"),
        ("loco-dijkgraaf", "heemraad"),
        ("plaatsvervangend dijkgraaf", "heemraad"),
    ],
)
def test_who_stands_in_for_the_chair_is_a_member(said_as: str, meant: str) -> None:
    ((*_, en),) = said(holder(functie=said_as), PLAN)
    assert en == f'"{said_as}" is not allowed here (did you mean "{meant}"?)'


@pytest.mark.parametrize(
    ("said_as", "meant"),
    [
        ("lid", "portefeuillehouder"),
        ("DB-lid", "portefeuillehouder"),
        ("stadsdeelbestuurder", "portefeuillehouder"),
        ("vice-voorzitter", "portefeuillehouder"),
        ("stadsdeelvoorzitter", "voorzitter"),
        ("waarnemend burgemeester", "burgemeester"),
        ("Mayor", "burgemeester"),
        ("alderman", "wethouder"),
        ("kandidaat-wethouder", "wethouder"),
        ("eilandcommissaris", "eilandgedeputeerde"),
        ("island governor", "gezaghebber"),
        ("deputearre", "gedeputeerde"),
    ],
)
def test_a_title_that_a_plan_does_not_know_is_answered_by_the_function(
    said_as: str, meant: str
) -> None:
    ((*_, en),) = said(holder(functie=said_as), PLAN)
    assert en == f'"{said_as}" is not allowed here (did you mean "{meant}"?)'


@pytest.mark.parametrize("said_as", ["Wethouder", "WATERGRAAF", "Portefeuillehouder"])
def test_a_function_with_capitals_is_answered_by_itself(said_as: str) -> None:
    ((*_, en),) = said(holder(functie=said_as), PLAN)
    assert en == f'"{said_as}" is not allowed here (did you mean "{said_as.casefold()}"?)'


@pytest.mark.parametrize("said_as", ["2e", "derde", "3de"])
def test_a_seat_behind_the_first_is_answered_by_the_second(said_as: str) -> None:
    ((*_, en),) = said(holder(onderwerpen=[{"onderwerp": "Sport", "rol": said_as}]), PLAN)
    assert en == f'"{said_as}" is not allowed here (did you mean "tweede"?)'


def test_every_misfit_is_explained_at_its_own_key() -> None:
    data = {
        "plan": "",
        "portefeuillehouders": [
            {"naam": "A", "onderwerpen": ["Water", " ", {"zwaarte": -1}]},
            {"namen": "B", "functie": "wethouders"},
        ],
        "partijen": [{"naam": "x", "zetels": 1.5}],
    }
    found = [(m.path, m.message.of("en", m.values).split('"')[0]) for m in misfits(data, PLAN)]
    assert found == [
        ((), "the key "),
        (("partijen", 0, "zetels"), "found the number 1.5, expected: a whole number"),
        (("plan",), "this text is empty"),
        (("portefeuillehouders", 0, "onderwerpen", 1), "this text is empty"),
        (("portefeuillehouders", 0, "onderwerpen", 2), "the key "),
        (
            ("portefeuillehouders", 0, "onderwerpen", 2, "zwaarte"),
            "-1 is too low; at least 0",
        ),
        (("portefeuillehouders", 1), "the key "),
        (("portefeuillehouders", 1, "functie"), ""),
        (("portefeuillehouders", 1, "namen"), "unknown key "),
    ]


def test_every_missing_key_is_a_misfit_of_its_own() -> None:
    assert said({}, PLAN) == [
        ((), True, *missing(key)) for key in ("plan", "bestuur", "portefeuillehouders")
    ]


def test_every_unknown_key_is_a_misfit_of_its_own() -> None:
    assert said(plan(xyz=1, qrs=2), PLAN) == [
        ((key,), True, *unknown(key, TOP)) for key in ("qrs", "xyz")
    ]


def test_misfits_of_a_long_list_come_in_its_order() -> None:
    data = plan(portefeuillehouders=[{"naam": ""} for _ in range(12)])
    paths = [misfit.path for misfit in misfits(data, PLAN)]
    assert paths == [("portefeuillehouders", at, "naam") for at in range(12)]


def test_a_thousand_misfits_are_told_and_that_there_are_more() -> None:
    data = plan(partijen=[{} for _ in range(1_000)])
    assert len(misfits(data, PLAN)) == 1_000
    found = said({**data, "x": 1}, PLAN)
    assert (len(found), found[0]) == (
        1_001,
        (
            (),
            True,
            "er past nog meer niet: alleen de eerste 1000 worden hier genoemd",
            "more does not fit than is reported here: only the first 1000 are named",
        ),
    )


def test_no_more_names_are_looked_up_than_anybody_reads() -> None:
    found = said([f"zwart{at}" for at in range(60)], {"items": {"enum": ["zwarte"]}})
    assert [nl.endswith('(bedoelde u "zwarte"?)') for _, _, nl, _ in found] == [
        *([True] * 50),
        *([False] * 10),
    ]


def test_a_key_that_is_misspelt_is_not_called_missing_too() -> None:
    data = {"plann": "x", "bestuur": "x", "portefeuillehouders": [{"nam": "A"}, {"x": "B"}]}
    assert [(path, nl.partition(";")[0]) for path, _, nl, _ in said(data, PLAN)] == [
        (("plann",), 'onbekende sleutel "plann" (bedoelde u "plan"?)'),
        (("portefeuillehouders", 0, "nam"), 'onbekende sleutel "nam" (bedoelde u "naam"?)'),
        (("portefeuillehouders", 1), 'de sleutel "naam" ontbreekt hier'),
        (("portefeuillehouders", 1, "x"), 'onbekende sleutel "x"'),
    ]


@pytest.mark.parametrize(
    ("topic", "starts"),
    [
        ({"Water": "kwaliteit"}, ["door de dubbele punt"]),
        ({"Water": ["kwaliteit"]}, ['onder "Water" hoort hier geen lijst; zet elk deel ']),
        ({"Water": {"a": "b"}}, ["de sleutel", 'onbekende sleutel "Water"; hier kan']),
        ({"Water": "a", "Bos": "b"}, ["de sleutel", *['onbekende sleutel "'] * 2]),
        ({"topic": "Water"}, ['onbekende sleutel "topic" (bedoelde u "onderwerp"?)']),
    ],
)
def test_a_topic_that_became_a_key_is_told_from_a_key_that_is_none(
    topic: dict[str, object], starts: list[str]
) -> None:
    found = [nl for _, _, nl, _ in said(holder(onderwerpen=[topic]), PLAN)]
    assert len(found) == len(starts)
    assert all(nl.startswith(start) for nl, start in zip(found, starts, strict=True))


@pytest.mark.parametrize(
    ("text", "is_cut_off"),
    [
        ({"nl": "wie dit doet", "doet dat": None, "en": "so"}, True),
        ({"doet dat": None, "nl": "wie dit doet", "en": "so"}, False),
        ({"nl": "wie dit doet", "en": "so", "doet dat": "niet"}, False),
        ({"nl": "wie dit doet", "en": 1, "doet dat": None}, False),
    ],
)
def test_a_text_that_a_comma_cut_off_is_told_from_a_key_that_is_none(
    text: dict[str, object], *, is_cut_off: bool
) -> None:
    schema = {"type": "object", "additionalProperties": False, "properties": {"nl": {}, "en": {}}}
    ((_, _, nl, _),) = said(text, schema)
    assert ("hoort dit bij de tekst ervoor" in nl) is is_cut_off


def test_behind_the_names_that_are_looked_up_what_is_missing_is_said() -> None:
    data = plan(partijen=[{f"naam{at}": "x"} for at in range(60)])
    missing = [nl for _, _, nl, _ in said(data, PLAN) if nl.startswith("de sleutel")]
    assert missing == [f'de sleutel "naam" ontbreekt hier{DASH_TOO_MANY[0]}'] * 10


def test_a_function_that_stands_as_the_key_of_who_has_it_means_the_name() -> None:
    data = plan(portefeuillehouders=[{"dijkgraaf": "A"}])
    ((*_, en),) = said(data, PLAN)
    assert en == 'unknown key "dijkgraaf" (did you mean "naam"?)'


def test_that_a_name_is_missing_is_said_beside_a_misspelt_key_that_is_not_the_name() -> None:
    data = plan(portefeuillehouders=[{"Partij": "x"}])
    assert [nl for _, _, nl, _ in said(data, PLAN)] == [
        'de sleutel "naam" ontbreekt hier',
        'onbekende sleutel "Partij" (bedoelde u "partij"?)',
    ]


def test_items_that_fit_are_passed_over() -> None:
    data = plan(partijen=[*({"naam": "x"} for _ in range(5_000)), {"naam": 1}])
    assert [m.path for m in misfits(data, PLAN)] == [("partijen", 5_000, "naam")]


@settings(deadline=None, derandomize=True, max_examples=200)
@given(near(PLAN))
def test_as_much_is_explained_as_jsonschema_finds(data: object) -> None:
    errors = Draft202012Validator(PLAN, format_checker=FormatChecker(["date"])).iter_errors(data)
    found = misfits(data, PLAN)
    above = {m.path[:-1] for m in found if m.values.get("hint", NO_HINT) != NO_HINT}
    assert {m.path for m in found} | above >= {
        tuple(error.absolute_path) for error in errors if error.validator != "additionalProperties"
    }


def test_data_that_fits_has_no_misfit() -> None:
    assert misfits(plan(), PLAN) == []


def test_an_unknown_key_where_no_key_belongs_is_not_answered_by_an_empty_list() -> None:
    schema = {"type": "object", "additionalProperties": False, "properties": {}}
    ((_, _, nl, en),) = said({"x": 1}, schema)
    assert (nl[-1] == " ", en[-1] == " ") == (False, False)


@pytest.mark.parametrize("name", ["config", "pack", "plan", "rule", "topics"])
def test_no_shape_that_a_file_by_hand_must_have_is_told_as_a_pattern(name: str) -> None:
    patterns = set(re.findall(r'"pattern": "([^"]*)"', json.dumps(bundled.schema(name))))
    for pattern in patterns - {"\\\\S"}:
        ((_, _, nl, en),) = said("?!", {"pattern": json.loads(f'"{pattern}"')})
        assert ("^" in nl, "^" in en) == (False, False)


def test_a_key_outside_a_list_whose_last_entry_is_an_empty_group_begins_an_entry() -> None:
    data = plan(opdrachtgever="A", opgaven=[{}])
    said = [misfit.message.of("nl", misfit.values) for misfit in misfits(data, PLAN)]
    assert outside("opdrachtgever", "opgaven", WITH_DASH)[0] in said


def test_a_text_where_one_key_is_missing_is_shown_behind_it() -> None:
    source = {"type": "object", "required": ["section"], "properties": {"section": {}}}
    (found,) = said({"source": "§4 lid 2"}, {"properties": {"source": source}})
    assert found[2:] == (
        'hier staat "§4 lid 2", verwacht: een groep sleutels; schrijf het als {section: §4 lid 2}',
        'found "§4 lid 2", expected: a group of keys; write it as {section: §4 lid 2}',
    )


def test_a_longer_word_means_the_key_that_is_short_for_it() -> None:
    counts = {"additionalProperties": False, "properties": {"min": {}, "max": {}}}
    assert [nl for *_, nl, _ in said({"minimum": 1, "maximum": 2}, counts)] == [
        'onbekende sleutel "maximum" (bedoelde u "max"?)',
        'onbekende sleutel "minimum" (bedoelde u "min"?)',
    ]
