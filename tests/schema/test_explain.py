"""Whatever does not fit is said at its own key, in words for the writer of the file."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from jsonschema import Draft202012Validator, FormatChecker

from portcheck import bundled
from portcheck.parsing.document import read
from portcheck.schema.accept import Schema, inlined, parts
from portcheck.schema.explain import misfits
from portcheck.schema.unfit import Misfit
from portcheck.wording import UNSAID
from tests.schema.near import near

PLAN = bundled.schema("plan")
SOUND = {"plan": "x", "bestuur": "y", "portefeuillehouders": [{"naam": "A"}]}
TOP = (
    "afwijkingen, bestuur, bron, opgaven, partijen, periode, plan, portefeuillehouders, proces, "
    "stand, verbonden_partijen, volledig, zetels"
)
FYI_NL = "; wat alleen ter informatie is, hoort achter een #"
FYI_EN = "; what is for information only goes after a #"


def plan(**more: Any) -> dict[str, Any]:
    return {**SOUND, **more}


def holder(**more: Any) -> dict[str, Any]:
    return plan(portefeuillehouders=[{"naam": "A", **more}])


def where(misfit: Misfit) -> str:
    """Say where a misfit is: "a/0" leads to a value, "key of a/0" to its key."""
    path = "/".join(map(str, misfit.path)) or "all"
    return f"key of {path}" if misfit.at_key else path


def said(data: object, schema: Schema) -> list[tuple[str, str, str]]:
    """Give where each misfit is, and what is said of it in both languages."""
    return [
        (where(m), m.message.of("nl", m.values), m.message.of("en", m.values))
        for m in misfits(data, schema)
    ]


OF_PLANS = [
    # a key that is missing, at the key of the group that lacks it
    (
        "portefeuillehouders: [{}]",
        "key of portefeuillehouders/0",
        'de sleutel "naam" ontbreekt hier',
        'the key "naam" is missing here',
    ),
    (
        "partijen: [{zetels: 1}]",
        "key of partijen/0",
        'de sleutel "naam" ontbreekt hier',
        'the key "naam" is missing here',
    ),
    (
        "portefeuillehouders: [{naam: A}, {onderwerpen: [Sport]}]",
        "key of portefeuillehouders/1",
        'de sleutel "naam" ontbreekt hier; hoort dit bij wat erboven staat, haal dan het '
        "streepje weg",
        'the key "naam" is missing here; if this belongs to what stands above it, take the '
        "dash away",
    ),
    (
        "portefeuillehouders: [{naam: A}, {naam: B, onderwerpen: [{zwaarte: 1}]}]",
        "key of portefeuillehouders/1/onderwerpen/0",
        'de sleutel "onderwerp" ontbreekt hier',
        'the key "onderwerp" is missing here',
    ),
    (
        "afwijkingen: [{regel: a, reden: b, besluit: c, door: d}, {regel: a, reden: b, "
        "besluit: c}]",
        "key of afwijkingen/1",
        'de sleutel "door" ontbreekt hier',
        'the key "door" is missing here',
    ),
    # a key that is unknown, at that key
    (
        "onderwerpen: [Sport]",
        "key of onderwerpen",
        'onbekende sleutel "onderwerpen"; hoort dit onder "portefeuillehouders", laat het '
        'dan inspringen tot recht onder "naam"',
        'unknown key "onderwerpen"; if this belongs below "portefeuillehouders", indent it '
        'until it is right below "naam"',
    ),
    (
        "naam: B",
        "key of naam",
        'onbekende sleutel "naam"; hoort dit onder "portefeuillehouders", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel",
        'unknown key "naam"; if this belongs below "portefeuillehouders", indent it, with a '
        "dash before the first key",
    ),
    (
        "opgaven: [{naam: A}]\nnaam: B\npartijen: [{naam: VVD}]",
        "key of naam",
        'onbekende sleutel "naam"; hoort dit onder "opgaven", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel",
        'unknown key "naam"; if this belongs below "opgaven", indent it, with a dash before '
        "the first key",
    ),
    (
        "opdrachtgever: A\nopgaven:",
        "key of opdrachtgever",
        'onbekende sleutel "opdrachtgever"; hoort dit onder "opgaven", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel",
        'unknown key "opdrachtgever"; if this belongs below "opgaven", indent it, with a '
        "dash before the first key",
    ),
    (
        "opdrachtgever: A\nopgaven: []",
        "key of opdrachtgever",
        'onbekende sleutel "opdrachtgever"; hoort dit onder "opgaven", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel",
        'unknown key "opdrachtgever"; if this belongs below "opgaven", indent it, with a '
        "dash before the first key",
    ),
    (
        "partijen: [{VVD: 8, naam: CDA}]",
        "key of partijen/0/VVD",
        f'onbekende sleutel "VVD"; hier kan staan: naam, wensen, zetels{FYI_NL}',
        f'unknown key "VVD"; what belongs here is naam, wensen, zetels{FYI_EN}',
    ),
    (
        "eigenaar: A",
        "key of eigenaar",
        'de sleutel "eigenaar" hoort niet hier, maar onder "verbonden_partijen"',
        'the key "eigenaar" does not belong here, but below "verbonden_partijen"',
    ),
    (
        "opdrachtgever: A",
        "key of opdrachtgever",
        'de sleutel "opdrachtgever" hoort niet hier, maar onder "verbonden_partijen" of "opgaven"',
        'the key "opdrachtgever" does not belong here, but below "verbonden_partijen" or "opgaven"',
    ),
    (
        "evaluatie: 2029",
        "key of evaluatie",
        'de sleutel "evaluatie" hoort niet hier, maar onder "proces"',
        'the key "evaluatie" does not belong here, but below "proces"',
    ),
    (
        "burgemeester: C. de Wit",
        "key of burgemeester",
        'onbekende sleutel "burgemeester"; hoort dit bij "portefeuillehouders", zet het dan daar, '
        'als "- naam: …"',
        'unknown key "burgemeester"; if this belongs to "portefeuillehouders", put it there, as '
        '"- naam: …"',
    ),
    (
        "portefeuillehouders: [{naam: A, vervanger: B, plaatsvervanger: C}]",
        "key of portefeuillehouders/0/plaatsvervanger",
        'onbekende sleutel "plaatsvervanger"; hoort dit bij "vervanger", zet het dan daar',
        'unknown key "plaatsvervanger"; if this belongs to "vervanger", put it there',
    ),
    (
        "verbonden_partijen: [{naam: GGD, AB-lid: A}]",
        "key of verbonden_partijen/0/AB-lid",
        'onbekende sleutel "AB-lid"; wie hier namens het bestuur aandelen, een stem of een zetel '
        'heeft, is "eigenaar", en wie de diensten afneemt "opdrachtgever"',
        'unknown key "AB-lid"; who holds shares, a vote or a seat here for the body is "eigenaar", '
        'and who takes the services is "opdrachtgever"',
    ),
    (
        "xyz: 1",
        "key of xyz",
        f'onbekende sleutel "xyz"; hier kan staan: {TOP}{FYI_NL}',
        f'unknown key "xyz"; what belongs here is {TOP}{FYI_EN}',
    ),
    (
        "period: 1",
        "key of period",
        'onbekende sleutel "period" (bedoelde u "periode"?)',
        'unknown key "period" (did you mean "periode"?)',
    ),
    (
        "gemeente: x",
        "key of gemeente",
        f'onbekende sleutel "gemeente"; hier kan staan: {TOP}{FYI_NL}',
        f'unknown key "gemeente"; what belongs here is {TOP}{FYI_EN}',
    ),
    (
        "Stand: concept",
        "key of Stand",
        'onbekende sleutel "Stand" (bedoelde u "stand"?)',
        'unknown key "Stand" (did you mean "stand"?)',
    ),
    (
        '"\\u001b": 1',
        "key of \x1b",
        f'onbekende sleutel "\\x1b"; hier kan staan: {TOP}{FYI_NL}',
        f'unknown key "\\x1b"; what belongs here is {TOP}{FYI_EN}',
    ),
    # another type
    (
        "portefeuillehouders:",
        "portefeuillehouders",
        "hier staat niets, verwacht: een lijst; laat inspringen wat hieronder hoort",
        "found nothing, expected: a list; indent what belongs below it",
    ),
    (
        "portefeuillehouders: {}",
        "portefeuillehouders",
        "hier staat een groep sleutels, verwacht: een lijst; begin elk deel ervan met een streepje",
        "found a group of keys, expected: a list; begin each entry with a dash",
    ),
    (
        "portefeuillehouders: [ja]",
        "portefeuillehouders/0",
        'hier staat "ja", verwacht: een groep sleutels; schrijf het als {naam: ja}',
        'found "ja", expected: a group of keys; write it as {naam: ja}',
    ),
    (
        "partijen: [CDA (9)]",
        "partijen/0",
        'hier staat "CDA (9)", verwacht: een groep sleutels; schrijf het als {naam: CDA, '
        "zetels: 9}",
        'found "CDA (9)", expected: a group of keys; write it as {naam: CDA, zetels: 9}',
    ),
    (
        "partijen: [50PLUS]",
        "partijen/0",
        'hier staat "50PLUS", verwacht: een groep sleutels; schrijf het als {naam: 50PLUS}',
        'found "50PLUS", expected: a group of keys; write it as {naam: 50PLUS}',
    ),
    (
        "partijen: VVD 11 zetels, D66",
        "partijen",
        'hier staat "VVD 11 zetels, D66", verwacht: een lijst; schrijf het als [{naam: VVD, '
        "zetels: 11}, {naam: D66}]",
        'found "VVD 11 zetels, D66", expected: a list; write it as [{naam: VVD, zetels: 11}, '
        "{naam: D66}]",
    ),
    (
        "portefeuillehouders: [{A. Jansen: Sport en water}]",
        "key of portefeuillehouders/0/A. Jansen",
        '"A. Jansen" staat hier als sleutel; is het de naam, schrijf dan "naam: A. Jansen", '
        'en daaronder "onderwerpen:" met elk onderwerp achter een streepje',
        '"A. Jansen" is a key here; if it is the name, write "naam: A. Jansen", and below it '
        '"onderwerpen:" with each topic after a dash',
    ),
    (
        "verbonden_partijen: [Vitens N.V.]",
        "verbonden_partijen/0",
        'hier staat "Vitens N.V.", verwacht: een groep sleutels; schrijf het als {naam: '
        "Vitens N.V.}",
        'found "Vitens N.V.", expected: a group of keys; write it as {naam: Vitens N.V.}',
    ),
    (
        'portefeuillehouders: ["naam:A"]',
        "portefeuillehouders/0",
        'hier staat "naam:A", verwacht: een groep sleutels; achter de dubbele punt hoort een '
        "spatie",
        'found "naam:A", expected: a group of keys; a space belongs after the colon',
    ),
    (
        "proces: https://a",
        "proces",
        'hier staat "https://a", verwacht: een groep sleutels',
        'found "https://a", expected: a group of keys',
    ),
    ("plan:", "plan", "hier staat niets, verwacht: een tekst", "found nothing, expected: a text"),
    (
        "plan: []",
        "plan",
        "hier staat een lijst, verwacht: een tekst; schrijf het als één tekst, zonder rechte "
        "haken of streepjes",
        "found a list, expected: a text; write it as one text, without square brackets or dashes",
    ),
    (
        "proces: [een start]",
        "proces",
        "hier staat een lijst, verwacht: een groep sleutels; haal de streepjes of haken weg, en "
        "zet voor elk deel een sleutel",
        "found a list, expected: a group of keys; take the dashes or brackets away, and put a key "
        "before each entry",
    ),
    (
        "plan: 5",
        "plan",
        "hier staat het getal 5, verwacht: een tekst; zet er aanhalingstekens om",
        "found the number 5, expected: a text; put it in quotes",
    ),
    (
        "plan: true",
        "plan",
        "hier staat true, verwacht: een tekst; zet er aanhalingstekens om",
        "found true, expected: a text; put it in quotes",
    ),
    (
        'volledig: "false"',
        "volledig",
        'hier staat "false", verwacht: true of false; laat de aanhalingstekens weg',
        'found "false", expected: true or false; leave out the quotes',
    ),
    (
        "volledig: ja",
        "volledig",
        'hier staat "ja", verwacht: true of false (bedoelde u "true"?)',
        'found "ja", expected: true or false (did you mean "true"?)',
    ),
    (
        "volledig: Nee",
        "volledig",
        'hier staat "Nee", verwacht: true of false (bedoelde u "false"?)',
        'found "Nee", expected: true or false (did you mean "false"?)',
    ),
    (
        "volledig: onwaar",
        "volledig",
        'hier staat "onwaar", verwacht: true of false (bedoelde u "false"?)',
        'found "onwaar", expected: true or false (did you mean "false"?)',
    ),
    (
        "volledig: deels",
        "volledig",
        'hier staat "deels", verwacht: true of false',
        'found "deels", expected: true or false',
    ),
    (
        "zetels: 49 zetels",
        "zetels",
        'hier staat "49 zetels", verwacht: een geheel getal; schrijf alleen 49',
        'found "49 zetels", expected: a whole number; write 49 alone',
    ),
    (
        "zetels: 49,5",
        "zetels",
        'hier staat "49,5", verwacht: een geheel getal; schrijf bijvoorbeeld 45',
        'found "49,5", expected: a whole number; write 45, for instance',
    ),
    (
        "zetels: 1.5 x",
        "zetels",
        'hier staat "1.5 x", verwacht: een geheel getal; schrijf bijvoorbeeld 45',
        'found "1.5 x", expected: a whole number; write 45, for instance',
    ),
    (
        "partijen: [{naam: x, zetels: ja}]",
        "partijen/0/zetels",
        'hier staat "ja", verwacht: een geheel getal; schrijf bijvoorbeeld 9',
        'found "ja", expected: a whole number; write 9, for instance',
    ),
    (
        "bron: {}",
        "bron",
        "hier staat een groep sleutels, verwacht: een tekst of een lijst; zet een tekst met "
        "een dubbele punt tussen aanhalingstekens",
        "found a group of keys, expected: a text or a list; put a text that holds a colon in "
        "quotes",
    ),
    (
        "periode: []",
        "periode",
        "hier staat een lijst, verwacht: een tekst of een geheel getal; schrijf het als één "
        "tekst, zonder rechte haken of streepjes",
        "found a list, expected: a text or a whole number; write it as one text, without square "
        "brackets or dashes",
    ),
    (
        "afwijkingen: geen bezwaar",
        "afwijkingen",
        'hier staat "geen bezwaar", verwacht: een lijst; `portcheck waive` schrijft een '
        "afwijking op, met reden en besluit",
        'found "geen bezwaar", expected: a list; `portcheck waive` writes a departure down, '
        "with its reason and decision",
    ),
    (
        "opgaven: Vitale kernen,Wonen",
        "opgaven",
        'hier staat "Vitale kernen,Wonen", verwacht: een lijst; schrijf het als [{naam: '
        "Vitale kernen}, {naam: Wonen}]",
        'found "Vitale kernen,Wonen", expected: a list; write it as [{naam: Vitale kernen}, '
        "{naam: Wonen}]",
    ),
    (
        "opgaven: Vitale kernen, Wonen",
        "opgaven",
        'hier staat "Vitale kernen, Wonen", verwacht: een lijst; schrijf het als [{naam: '
        "Vitale kernen}, {naam: Wonen}]",
        'found "Vitale kernen, Wonen", expected: a list; write it as [{naam: Vitale kernen}, '
        "{naam: Wonen}]",
    ),
    (
        "afwijkingen: [UTR501]",
        "afwijkingen/0",
        'hier staat "UTR501", verwacht: een groep sleutels; `portcheck waive` schrijft een '
        "afwijking op, met reden en besluit",
        'found "UTR501", expected: a group of keys; `portcheck waive` writes a departure '
        "down, with its reason and decision",
    ),
    # a name that is made a key
    (
        "portefeuillehouders: {A. Jansen: [Sport], Smit: null}",
        "portefeuillehouders",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: '
        '…", met "onderwerpen:" boven zijn lijst',
        'found a group of keys, expected: a list; write each entry as "- naam: …", with '
        '"onderwerpen:" above its list',
    ),
    (
        "partijen: {VVD: 8, CDA: 9}",
        "partijen",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: '
        '…", met "zetels: …" eronder',
        'found a group of keys, expected: a list; write each entry as "- naam: …", with '
        '"zetels: …" below it',
    ),
    (
        "partijen: {VVD: 8, CDA: null}",
        "partijen",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: …"',
        'found a group of keys, expected: a list; write each entry as "- naam: …"',
    ),
    (
        "opgaven: {Klimaat: 2}",
        "opgaven",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: …"',
        'found a group of keys, expected: a list; write each entry as "- naam: …"',
    ),
    (
        "partijen: {VVD: 8 zetels, CDA: 9}",
        "partijen",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: '
        '…", met "zetels: …" eronder',
        'found a group of keys, expected: a list; write each entry as "- naam: …", with '
        '"zetels: …" below it',
    ),
    (
        "opgaven: {Klimaat: A. Jansen}",
        "opgaven",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: '
        '…", met "opdrachtgever: …" eronder',
        'found a group of keys, expected: a list; write each entry as "- naam: …", with '
        '"opdrachtgever: …" below it',
    ),
    (
        "verbonden_partijen: {Vitens: {eigenaar: A. Jansen}, BNG: null}",
        "verbonden_partijen",
        'hier staat een groep sleutels, verwacht: een lijst; schrijf elk deel als "- naam: '
        '…", met "eigenaar: …" en "opdrachtgever: …" eronder',
        'found a group of keys, expected: a list; write each entry as "- naam: …", with '
        '"eigenaar: …" and "opdrachtgever: …" below it',
    ),
    # rows of a table
    (
        "portefeuillehouders: A. Jansen\tVVD\tWater, Wonen B. Smit\tCDA\tSport",
        "portefeuillehouders",
        'hier staat "A. Jansen VVD Water, Wonen B. Smit CDA Sport", verwacht: een lijst; '
        'schrijf elk deel als "- naam: …", met "onderwerpen:" boven zijn lijst',
        'found "A. Jansen VVD Water, Wonen B. Smit CDA Sport", expected: a list; write each '
        'entry as "- naam: …", with "onderwerpen:" above its list',
    ),
    (
        "partijen: VVD\t8 CDA\t9",
        "partijen",
        'hier staat "VVD 8 CDA 9", verwacht: een lijst; schrijf elk deel als "- naam: …", '
        'met "zetels: …" eronder',
        'found "VVD 8 CDA 9", expected: a list; write each entry as "- naam: …", with '
        '"zetels: …" below it',
    ),
    (
        "portefeuillehouders: [A. Jansen\tWater]",
        "portefeuillehouders/0",
        'hier staat "A. Jansen Water", verwacht: een groep sleutels; schrijf het als {naam: …}',
        'found "A. Jansen Water", expected: a group of keys; write it as {naam: …}',
    ),
    (
        "portefeuillehouders: {naam: A. Jansen, onderwerpen: [Sport]}",
        "portefeuillehouders",
        'hier staat een groep sleutels, verwacht: een lijst; zet een streepje voor "naam", en de '
        "andere sleutels recht onder dat woord",
        'found a group of keys, expected: a list; put a dash before "naam", and the other keys '
        "right below that word",
    ),
    (
        "portefeuillehouders: [{A. Jansen: [Sport]}]",
        "key of portefeuillehouders/0/A. Jansen",
        '"A. Jansen" staat hier als sleutel; is het de naam, schrijf dan "naam: A. Jansen", '
        'en daaronder "onderwerpen:" met elk onderwerp achter een streepje',
        '"A. Jansen" is a key here; if it is the name, write "naam: A. Jansen", and below it '
        '"onderwerpen:" with each topic after a dash',
    ),
    (
        "portefeuillehouders: [{A. Jansen: null}]",
        "key of portefeuillehouders/0/A. Jansen",
        '"A. Jansen" staat hier als sleutel; is het de naam, schrijf dan "naam: A. Jansen"',
        '"A. Jansen" is a key here; if it is the name, write "naam: A. Jansen"',
    ),
    (
        "opgaven: [{Vitale kernen: {opdrachtgever: A. Jansen}}]",
        "key of opgaven/0/Vitale kernen",
        '"Vitale kernen" staat hier als sleutel; is het de naam, schrijf dan "naam: Vitale '
        'kernen", en zet wat eronder staat recht onder "naam"',
        '"Vitale kernen" is a key here; if it is the name, write "naam: Vitale kernen", and '
        'put what stands below it right under "naam"',
    ),
    (
        "partijen: [{VVD: 8}]",
        "key of partijen/0/VVD",
        '"VVD" staat hier als sleutel; is het de naam, schrijf dan "naam: VVD", en daaronder '
        '"zetels: 8"',
        '"VVD" is a key here; if it is the name, write "naam: VVD", and "zetels: 8" below it',
    ),
    (
        "partijen: [{VVD: null}]",
        "key of partijen/0/VVD",
        '"VVD" staat hier als sleutel; is het de naam, schrijf dan "naam: VVD"',
        '"VVD" is a key here; if it is the name, write "naam: VVD"',
    ),
    (
        "portefeuillehouders: [{naam: null}]",
        "portefeuillehouders/0/naam",
        "hier staat niets, verwacht: een tekst; is er nog geen naam, geef dan een "
        'aanduiding, zoals "gedeputeerde VVD" (wat achter een # staat, telt niet)',
        "found nothing, expected: a text; if there is no name yet, give a description, such "
        'as "gedeputeerde VVD" (what follows a # does not count)',
    ),
    # a colon that makes a key of what was to be text
    (
        "plan: {A: b}",
        "plan",
        "hier staat een groep sleutels, verwacht: een tekst; zet een tekst met een dubbele "
        "punt tussen aanhalingstekens",
        "found a group of keys, expected: a text; put a text that holds a colon in quotes",
    ),
    (
        "bestuur: {naam: Gemeente X, soort: gemeente}",
        "bestuur",
        "hier staat een groep sleutels, verwacht: een tekst; schrijf het als één tekst, zonder "
        "sleutels",
        "found a group of keys, expected: a text; write it as one text, without keys",
    ),
    (
        "proces:\nevaluatie: 2029",
        "key of evaluatie",
        'de sleutel "evaluatie" hoort niet hier, maar onder "proces"; zet hem daaronder, en laat '
        "hem inspringen",
        'the key "evaluatie" does not belong here, but below "proces"; put it below that, and '
        "indent it",
    ),
    # a value that is not on the list
    (
        "stand: klaar",
        "stand",
        '"klaar" is hier niet toegestaan; kies uit concept, voorgesteld, vastgesteld',
        '"klaar" is not allowed here; choose from concept, voorgesteld, vastgesteld',
    ),
    (
        "stand: [x]",
        "stand",
        "een lijst is hier niet toegestaan; kies uit concept, voorgesteld, vastgesteld",
        "a list is not allowed here; choose from concept, voorgesteld, vastgesteld",
    ),
    (
        "stand: {}",
        "stand",
        "een groep sleutels is hier niet toegestaan; kies uit concept, voorgesteld, vastgesteld",
        "a group of keys is not allowed here; choose from concept, voorgesteld, vastgesteld",
    ),
    (
        "stand: true",
        "stand",
        "true is hier niet toegestaan; kies uit concept, voorgesteld, vastgesteld",
        "true is not allowed here; choose from concept, voorgesteld, vastgesteld",
    ),
    (
        "stand: Concept",
        "stand",
        '"Concept" is hier niet toegestaan (bedoelde u "concept"?)',
        '"Concept" is not allowed here (did you mean "concept"?)',
    ),
    # lists, texts, numbers, dates
    (
        "portefeuillehouders: []",
        "key of portefeuillehouders",
        "deze lijst is leeg; er hoort iets in te staan",
        "this list is empty; it needs an entry",
    ),
    ('plan: ""', "plan", "deze tekst is leeg", "this text is empty"),
    ('plan: " \\n"', "plan", "deze tekst is leeg", "this text is empty"),
    (
        "zetels: 1001",
        "zetels",
        "1001 is te hoog; ten hoogste 1000",
        "1001 is too high; at most 1000",
    ),
    (
        "afwijkingen: [{regel: a, reden: b, besluit: c, door: d, herzien_op: 1 maart 2021}]",
        "afwijkingen/0/herzien_op",
        '"1 maart 2021" is geen datum zoals 2019-06-05 (bedoelde u "2021-03-01"?)',
        '"1 maart 2021" is not a date like 2019-06-05 (did you mean "2021-03-01"?)',
    ),
    (
        "afwijkingen: [{regel: a, reden: b, besluit: c, door: d, herzien_op: 1-3-2021}]",
        "afwijkingen/0/herzien_op",
        '"1-3-2021" is geen datum zoals 2019-06-05 (bedoelde u "2021-03-01"?)',
        '"1-3-2021" is not a date like 2019-06-05 (did you mean "2021-03-01"?)',
    ),
    (
        "afwijkingen: [{regel: a, reden: b, besluit: c, door: d, herzien_op: 2021-02-29}]",
        "afwijkingen/0/herzien_op",
        '"2021-02-29" is geen datum zoals 2019-06-05',
        '"2021-02-29" is not a date like 2019-06-05',
    ),
    (
        "afwijkingen: [{regel: a, reden: b, besluit: c, door: d, herzien_op: nader te bepalen}]",
        "afwijkingen/0/herzien_op",
        'hier staat "nader te bepalen"; laat dit leeg zolang er niets in te vullen is',
        'found "nader te bepalen"; leave this empty as long as there is nothing to fill in',
    ),
    (
        "partijen: [{naam: {naam: VVD}}]",
        "partijen/0/naam",
        "hier staat een groep sleutels, verwacht: een tekst; schrijf het als één tekst, zonder "
        "sleutels",
        "found a group of keys, expected: a text; write it as one text, without keys",
    ),
    (
        "partijen: [{naam: [VVD, CDA]}]",
        "partijen/0/naam",
        'hier staat een lijst, verwacht: een tekst; schrijf voor ieder apart "- naam: …"',
        'found a list, expected: a text; write "- naam: …" for each of them',
    ),
    (
        "partijen: [{naam: [VVD]}]",
        "partijen/0/naam",
        "hier staat een lijst, verwacht: een tekst; schrijf het als één tekst, zonder rechte haken "
        "of streepjes",
        "found a list, expected: a text; write it as one text, without square brackets or dashes",
    ),
    # who leads, or is there, by another word
    *(
        (
            f"opgaven: [{{naam: V, {word}: x}}]",
            f"key of opgaven/0/{word}",
            f'onbekende sleutel "{word}" (bedoelde u "{key}"?)',
            f'unknown key "{word}" (did you mean "{key}"?)',
        )
        for word, key in (
            ("coördinator", "opdrachtgever"),
            ("Portefeuillehouder", "opdrachtgever"),
            ("bestuursopdracht", "opdracht"),
        )
    ),
    *(
        (
            f"opgaven: [{{naam: V, opdrachtgever: x, {word}: y}}]",
            f"key of opgaven/0/{word}",
            f'onbekende sleutel "{word}"; hier kan staan: mandaat, naam, opdracht, '
            f"opdrachtgever{FYI_NL}",
            f'unknown key "{word}"; what belongs here is mandaat, naam, opdracht, '
            f"opdrachtgever{FYI_EN}",
        )
        for word in ("lead", "ambtelijk opdrachtgever", "mede-opdrachtgever")
    ),
    (
        "verbonden_partijen: [{naam: V, plv. lid: x}]",
        "key of verbonden_partijen/0/plv. lid",
        'onbekende sleutel "plv. lid"; wie hier namens het bestuur aandelen, een stem of een zetel '
        'heeft, is "eigenaar", en wie de diensten afneemt "opdrachtgever"',
        'unknown key "plv. lid"; who holds shares, a vote or a seat here for the body is '
        '"eigenaar", and who takes the services is "opdrachtgever"',
    ),
    (
        "afwijkingen: [{regel: a, reden: b, besluit: c, door: d, herzien_op: 2029}]",
        "afwijkingen/0/herzien_op",
        '"2029" is geen datum zoals 2019-06-05',
        '"2029" is not a date like 2019-06-05',
    ),
]
"""What stands in a plan that else fits."""


@pytest.mark.parametrize(("text", "place", "nl", "en"), OF_PLANS)
def test_a_misfit_of_a_plan_is_explained(text: str, place: str, nl: str, en: str) -> None:
    added: Any = read(text).data
    assert said(plan(**added), PLAN) == [(place, nl, en)]


OF_HOLDERS = [
    # a key that is missing, at the key of the group that lacks it
    (
        "onderwerpen: [{zwaarte: 1}]",
        "key of onderwerpen/0",
        'de sleutel "onderwerp" ontbreekt hier',
        'the key "onderwerp" is missing here',
    ),
    (
        "onderwerpen: [{onderwerp: Sport}, {zwaarte: 2}]",
        "key of onderwerpen/1",
        'de sleutel "onderwerp" ontbreekt hier; hoort dit bij wat erboven staat, haal dan '
        "het streepje weg",
        'the key "onderwerp" is missing here; if this belongs to what stands above it, take '
        "the dash away",
    ),
    # a key that is unknown, at that key
    (
        "zwaarte: 2",
        "key of zwaarte",
        'onbekende sleutel "zwaarte"; hier kan staan: competenties, fte, functie, naam, '
        f"onderwerpen, partij, vast, vervanger{FYI_NL}",
        'unknown key "zwaarte"; what belongs here is competenties, fte, functie, naam, '
        f"onderwerpen, partij, vast, vervanger{FYI_EN}",
    ),
    (
        "wensen: [Sport]",
        "key of wensen",
        'de sleutel "wensen" hoort niet hier, maar onder "partijen"',
        'the key "wensen" does not belong here, but below "partijen"',
    ),
    (
        "partijen: [{naam: VVD}]",
        "key of partijen",
        'de sleutel "partijen" hoort niet hier; laat hem minder ver inspringen, gelijk met "plan"',
        'the key "partijen" does not belong here; indent it less, in line with "plan"',
    ),
    (
        "zetels: 3",
        "key of zetels",
        'de sleutel "zetels" hoort niet hier, maar onder "partijen"',
        'the key "zetels" does not belong here, but below "partijen"',
    ),
    (
        "onderwerpen: [Sport]\nOnderwerpen: [Water]",
        "key of Onderwerpen",
        'onbekende sleutel "Onderwerpen"; hoort dit bij "onderwerpen", zet het dan daar',
        'unknown key "Onderwerpen"; if this belongs to "onderwerpen", put it there',
    ),
    (
        "wijken: [true, {a: b}]",
        "key of wijken",
        'onbekende sleutel "wijken"; schrijf dit als een tekst onder "onderwerpen", met de '
        'aanhalingstekens: "Wijken: …"',
        'unknown key "wijken"; write this as a text below "onderwerpen", with the quotes: '
        '"Wijken: …"',
    ),
    (
        "wijken: [Noord, Zuid]",
        "key of wijken",
        'onbekende sleutel "wijken"; schrijf dit als een tekst onder "onderwerpen", met de '
        'aanhalingstekens: "Wijken: Noord, Zuid"',
        'unknown key "wijken"; write this as a text below "onderwerpen", with the quotes: '
        '"Wijken: Noord, Zuid"',
    ),
    (
        'nevenfuncties: ["voorzitter \\"De Kwikstaart\\""]',
        "key of nevenfuncties",
        'onbekende sleutel "nevenfuncties"; schrijf dit als een tekst onder "onderwerpen", met '
        'de aanhalingstekens: "Nevenfuncties: …"',
        'unknown key "nevenfuncties"; write this as a text below "onderwerpen", with the quotes: '
        '"Nevenfuncties: …"',
    ),
    (
        "onderwerpen: [Sport]\nzwaarte: 2",
        "key of zwaarte",
        'onbekende sleutel "zwaarte"; hoort dit onder "onderwerpen", laat het dan even ver '
        "inspringen als wat daar staat",
        'unknown key "zwaarte"; if this belongs below "onderwerpen", indent it as far as '
        "what is there",
    ),
    (
        "onderwerpen: [{onderwerp: Sport}]\nzwaarte: 2",
        "key of zwaarte",
        'onbekende sleutel "zwaarte"; hoort dit onder "onderwerpen", laat het dan inspringen tot '
        'recht onder "onderwerp"',
        'unknown key "zwaarte"; if this belongs below "onderwerpen", indent it until it '
        'is right below "onderwerp"',
    ),
    (
        "Portefeuille: [x]",
        "key of Portefeuille",
        'onbekende sleutel "Portefeuille" (bedoelde u "onderwerpen"?)',
        'unknown key "Portefeuille" (did you mean "onderwerpen"?)',
    ),
    (
        "naams: A",
        "key of naams",
        'onbekende sleutel "naams" (bedoelde u "naam"?)',
        'unknown key "naams" (did you mean "naam"?)',
    ),
    # another type
    (
        'fte: "5"',
        "fte",
        'hier staat "5", verwacht: een getal; laat de aanhalingstekens weg',
        'found "5", expected: a number; leave out the quotes',
    ),
    (
        "fte: 60%",
        "fte",
        'hier staat "60%", verwacht: een getal; schrijf 0.6',
        'found "60%", expected: a number; write 0.6',
    ),
    (
        "fte: 250%",
        "fte",
        'hier staat "250%", verwacht: een getal; schrijf bijvoorbeeld 0.8',
        'found "250%", expected: a number; write 0.8, for instance',
    ),
    (
        "fte: 33,3 %",
        "fte",
        'hier staat "33,3 %", verwacht: een getal; schrijf 0.333',
        'found "33,3 %", expected: a number; write 0.333',
    ),
    (
        "fte: 1%",
        "fte",
        'hier staat "1%", verwacht: een getal; schrijf 0.01',
        'found "1%", expected: a number; write 0.01',
    ),
    (
        "fte: 0,8 fte",
        "fte",
        'hier staat "0,8 fte", verwacht: een getal; schrijf alleen 0.8',
        'found "0,8 fte", expected: a number; write 0.8 alone',
    ),
    (
        "fte: 0.8 fte",
        "fte",
        'hier staat "0.8 fte", verwacht: een getal; schrijf alleen 0.8',
        'found "0.8 fte", expected: a number; write 0.8 alone',
    ),
    *(
        (
            f'fte: "{said_as}"',
            "fte",
            f'hier staat "{said_as}", verwacht: een getal; schrijf {nl}',
            f'found "{said_as}", expected: a number; write {en}',
        )
        for said_as, nl, en in (
            ("ca. 0,8", "alleen 0.8", "0.8 alone"),
            ("±0,9", "alleen 0.9", "0.9 alone"),
            ("0,8 fte (80%)", "alleen 0.8", "0.8 alone"),
            ("0,2 fte (1 dag)", "alleen 0.2", "0.2 alone"),
            ("deeltijd (80%)", "0.8", "0.8"),
            ("voltijds", "1", "1"),
            ("Full-time", "1", "1"),
            ("1 dag", "bijvoorbeeld 0.8", "0.8, for instance"),
            ("4/5", "bijvoorbeeld 0.8", "0.8, for instance"),
            ("deeltijd, 0,8 of 0,9", "bijvoorbeeld 0.8", "0.8, for instance"),
        )
    ),
    (
        "fte: [0.8]",
        "fte",
        "hier staat een lijst, verwacht: een getal; schrijf het zonder rechte haken of streepjes",
        "found a list, expected: a number; write it without brackets or dashes",
    ),
    # what a comma makes a key in braces
    (
        "onderwerpen: [{onderwerp: Sport, zwaarte: 1,5 x}]",
        "key of onderwerpen/0/5 x",
        'door de komma staat "5 x" hier los; schrijf 1.5, met een punt',
        'the comma cuts "5 x" off here; write 1.5, with a point',
    ),
    (  # and of the number only what it lacks is said, not that 0 is too low
        "onderwerpen: [{onderwerp: Sport, zwaarte: 0,5}]",
        "key of onderwerpen/0/5",
        'door de komma staat "5" hier los; schrijf 0.5, met een punt',
        'the comma cuts "5" off here; write 0.5, with a point',
    ),
    # nothing yet, where a text is none
    *(
        (
            f"fte: {nothing}",
            "fte",
            f'hier staat "{nothing}"; laat dit leeg zolang er niets in te vullen is',
            f'found "{nothing}"; leave this empty as long as there is nothing to fill in',
        )
        for nothing in ("n.n.b.", "onbekend", "nog te bepalen")
    ),
    (
        'fte: " "',
        "fte",
        'hier staat " ", verwacht: een getal; schrijf bijvoorbeeld 0.8',
        'found " ", expected: a number; write 0.8, for instance',
    ),
    (
        "onderwerpen: [{onderwerp: Sport, rol: n.v.t.}]",
        "onderwerpen/0/rol",
        'hier staat "n.v.t."; laat dit leeg zolang er niets in te vullen is',
        'found "n.v.t."; leave this empty as long as there is nothing to fill in',
    ),
    *(
        (
            f"{key}: {value}",
            f"key of {key}",
            f'onbekende sleutel "{key}"; schrijf dit als een tekst onder "onderwerpen", met de '
            f'aanhalingstekens: "{entry}"',
            f'unknown key "{key}"; write this as a text below "onderwerpen", with the quotes: '
            f'"{entry}"',
        )
        for key, value, entry in (
            ("loco", "1", "Loco: 1"),
            ("loco", "2e", "Loco: 2e"),
            ("loco-burgemeester", "ja", "Loco-burgemeester: ja"),
        )
    ),
    *(
        (
            f"{key}: {value}",
            f"key of {key}",
            f'onbekende sleutel "{key}" (bedoelde u "vervanger"?)',
            f'unknown key "{key}" (did you mean "vervanger"?)',
        )
        for key, value in (("loco", "Jansen"), ("locoburgemeester", "[B. Smit]"))
    ),
    (
        "vast: nee",
        "vast",
        'hier staat "nee", verwacht: true of false (bedoelde u "false"?)',
        'found "nee", expected: true or false (did you mean "false"?)',
    ),
    (
        "onderwerpen: [null]",
        "onderwerpen/0",
        "hier staat niets, verwacht: een tekst of een groep sleutels; vul het in of haal het "
        "streepje weg (wat achter een # staat, telt niet)",
        "found nothing, expected: a text or a group of keys; fill it in or take the dash "
        "away (what follows a # does not count)",
    ),
    (
        "onderwerpen: [2030]",
        "onderwerpen/0",
        "hier staat het getal 2030, verwacht: een tekst of een groep sleutels; zet er "
        "aanhalingstekens om",
        "found the number 2030, expected: a text or a group of keys; put it in quotes",
    ),
    (
        "onderwerpen: Sport, Water",
        "onderwerpen",
        'hier staat "Sport, Water", verwacht: een lijst; schrijf het als [Sport, Water]',
        'found "Sport, Water", expected: a list; write it as [Sport, Water]',
    ),
    (
        "onderwerpen: • Sport • Water",
        "onderwerpen",
        'hier staat "• Sport • Water", verwacht: een lijst; zet elk deel op een eigen tekstregel, '
        "achter een gewoon streepje (-) en een gewone spatie",
        'found "• Sport • Water", expected: a list; put each entry on a line of its own, '
        "after a plain hyphen (-) and a plain space",
    ),
    (
        "onderwerpen: Sport - Water",
        "onderwerpen",
        'hier staat "Sport - Water", verwacht: een lijst; zet elk deel op een eigen tekstregel, '
        "achter een gewoon streepje (-) en een gewone spatie",
        'found "Sport - Water", expected: a list; put each entry on a line of its own, '
        "after a plain hyphen (-) and a plain space",
    ),
    (
        "onderwerpen: -Sport -Water",
        "onderwerpen",
        'hier staat "-Sport -Water", verwacht: een lijst; zet elk deel op een eigen tekstregel, '
        "achter een gewoon streepje (-) en een gewone spatie",
        'found "-Sport -Water", expected: a list; put each entry on a line of its own, '
        "after a plain hyphen (-) and a plain space",
    ),
    (
        "onderwerpen: Sport; Water",
        "onderwerpen",
        'hier staat "Sport; Water", verwacht: een lijst; zet elk deel op een eigen tekstregel, '
        "achter een gewoon streepje (-) en een gewone spatie",
        'found "Sport; Water", expected: a list; put each entry on a line of its own, after '
        "a plain hyphen (-) and a plain space",
    ),
    (
        "onderwerpen: Mobiliteit (weg, water), Sport",
        "onderwerpen",
        'hier staat "Mobiliteit (weg, water), Sport", verwacht: een lijst; zet elk deel op '
        "een eigen tekstregel, achter een gewoon streepje (-) en een gewone spatie",
        'found "Mobiliteit (weg, water), Sport", expected: a list; put each entry on a line '
        "of its own, after a plain hyphen (-) and a plain space",
    ),
    (
        "onderwerpen: Sport,Water,",
        "onderwerpen",
        'hier staat "Sport,Water,", verwacht: een lijst; schrijf het als [Sport, Water]',
        'found "Sport,Water,", expected: a list; write it as [Sport, Water]',
    ),
    (
        "onderwerpen: Sport,, Water",
        "onderwerpen",
        'hier staat "Sport,, Water", verwacht: een lijst; schrijf het als [Sport, Water]',
        'found "Sport,, Water", expected: a list; write it as [Sport, Water]',
    ),
    (
        "onderwerpen: Sport, 2030",
        "onderwerpen",
        'hier staat "Sport, 2030", verwacht: een lijst; schrijf het als [Sport, "2030"]',
        'found "Sport, 2030", expected: a list; write it as [Sport, "2030"]',
    ),
    (
        "onderwerpen: Sport, null",
        "onderwerpen",
        'hier staat "Sport, null", verwacht: een lijst; schrijf het als [Sport, "null"]',
        'found "Sport, null", expected: a list; write it as [Sport, "null"]',
    ),
    (
        "onderwerpen: Sport, &water",
        "onderwerpen",
        'hier staat "Sport, &water", verwacht: een lijst; schrijf het als [Sport, "&water"]',
        'found "Sport, &water", expected: a list; write it as [Sport, "&water"]',
    ),
    (
        "onderwerpen: Mobiliteit (weg), Sport",
        "onderwerpen",
        'hier staat "Mobiliteit (weg), Sport", verwacht: een lijst; schrijf het als '
        "[Mobiliteit (weg), Sport]",
        'found "Mobiliteit (weg), Sport", expected: a list; write it as [Mobiliteit (weg), Sport]',
    ),
    (
        "onderwerpen: [[Water, Bodem]]",
        "onderwerpen/0",
        "hier staat een lijst, verwacht: een tekst of een groep sleutels; geef elk deel "
        "ervan een eigen streepje, zonder haakjes",
        "found a list, expected: a text or a group of keys; give each entry of it a dash of "
        "its own, without brackets",
    ),
    (
        "onderwerpen: [{naam: Water}]",
        "key of onderwerpen/0/naam",
        'onbekende sleutel "naam" (bedoelde u "onderwerp"?)',
        'unknown key "naam" (did you mean "onderwerp"?)',
    ),
    (
        "onderwerpen: [{onderwerp: Water, gewicht: 2}]",
        "key of onderwerpen/0/gewicht",
        'onbekende sleutel "gewicht" (bedoelde u "zwaarte"?)',
        'unknown key "gewicht" (did you mean "zwaarte"?)',
    ),
    # rows of a table
    (
        "onderwerpen: Water\tSport",
        "onderwerpen",
        'hier staat "Water Sport", verwacht: een lijst; zet elk deel op een eigen tekstregel, '
        "achter een gewoon streepje (-) en een gewone spatie",
        'found "Water Sport", expected: a list; put each entry on a line of its own, after '
        "a plain hyphen (-) and a plain space",
    ),
    (
        "onderwerpen: [{nog te bepalen: null}]",
        "key of onderwerpen/0/nog te bepalen",
        'door een dubbele punt erachter of een vraagteken ervoor is "nog te bepalen" hier een '
        "sleutel; haal dat weg, of zet de hele tekst tussen rechte aanhalingstekens",
        'a colon after it or a question mark before it makes "nog te bepalen" a key here; take '
        "that away, or put the whole text in straight quotes",
    ),
    *(
        (
            f"onderwerpen: {said}",
            "onderwerpen",
            f'hier staat "{said}", verwacht: een lijst; zet elk deel op een eigen tekstregel, '
            "achter een gewoon streepje (-) en een gewone spatie",
            f'found "{said}", expected: a list; put each entry on a line of its own, after a '
            "plain hyphen (-) and a plain space",
        )
        for said in ("1. Water 2. Sport", "a) Sport, Water", "o Sport", "Water Sport Wonen")
    ),
    (
        "onderwerpen: Sport",
        "onderwerpen",
        'hier staat "Sport", verwacht: een lijst; schrijf het als [Sport]',
        'found "Sport", expected: a list; write it as [Sport]',
    ),
    (
        "fte: 0,8",
        "fte",
        'hier staat "0,8", verwacht: een getal; schrijf 0.8, met een punt',
        'found "0,8", expected: a number; write 0.8, with a point',
    ),
    # a colon that makes a key of what was to be text
    (
        "onderwerpen: [{Water: -3}]",
        "key of onderwerpen/0/Water",
        'door de dubbele punt is "Water" hier een sleutel; zet de hele tekst tussen rechte '
        "aanhalingstekens",
        'the colon makes "Water" a key here; put the whole text in straight quotes',
    ),
    (
        "onderwerpen: [{Water: kwaliteit}]",
        "key of onderwerpen/0/Water",
        'door de dubbele punt is "Water" hier een sleutel; zet de hele tekst tussen rechte '
        "aanhalingstekens",
        'the colon makes "Water" a key here; put the whole text in straight quotes',
    ),
    (
        "onderwerpen: [{Water: 3}]",
        "key of onderwerpen/0/Water",
        'door de dubbele punt is "Water" hier een sleutel; is 3 de zwaarte, schrijf dan '
        '"onderwerp: Water" en daaronder "zwaarte: 3"',
        'the colon makes "Water" a key here; if 3 is its weight, write "onderwerp: Water" '
        'and "zwaarte: 3" below it',
    ),
    (
        "onderwerpen: [{Water: 0.5}]",
        "key of onderwerpen/0/Water",
        'door de dubbele punt is "Water" hier een sleutel; is 0.5 de zwaarte, schrijf dan '
        '"onderwerp: Water" en daaronder "zwaarte: 0.5"',
        'the colon makes "Water" a key here; if 0.5 is its weight, write "onderwerp: Water" '
        'and "zwaarte: 0.5" below it',
    ),
    (
        'onderwerpen: [{Water: "0,5"}]',
        "key of onderwerpen/0/Water",
        'door de dubbele punt is "Water" hier een sleutel; is 0.5 de zwaarte, schrijf dan '
        '"onderwerp: Water" en daaronder "zwaarte: 0.5"',
        'the colon makes "Water" a key here; if 0.5 is its weight, write "onderwerp: Water" '
        'and "zwaarte: 0.5" below it',
    ),
    (
        "onderwerpen: [{Wonen en zwaarte (zwaarte: 2)}]",
        "key of onderwerpen/0/Wonen en zwaarte (zwaarte",
        'door de dubbele punt is "Wonen en zwaarte (zwaarte" hier een sleutel; is 2 de '
        'zwaarte, schrijf dan "onderwerp: Wonen en zwaarte" en daaronder "zwaarte: 2"',
        'the colon makes "Wonen en zwaarte (zwaarte" a key here; if 2 is its weight, write '
        '"onderwerp: Wonen en zwaarte" and "zwaarte: 2" below it',
    ),
    (
        'onderwerpen: [{"Wonen en zwaarte, Gewicht": 2}]',
        "key of onderwerpen/0/Wonen en zwaarte, Gewicht",
        'door de dubbele punt is "Wonen en zwaarte, Gewicht" hier een sleutel; is 2 de '
        'zwaarte, schrijf dan "onderwerp: Wonen en zwaarte" en daaronder "zwaarte: 2"',
        'the colon makes "Wonen en zwaarte, Gewicht" a key here; if 2 is its weight, write '
        '"onderwerp: Wonen en zwaarte" and "zwaarte: 2" below it',
    ),
    # lists, texts, numbers, dates
    ('onderwerpen: [" "]', "onderwerpen/0", "deze tekst is leeg", "this text is empty"),
    ("fte: 0", "fte", "0 is te laag; meer dan 0", "0 is too low; more than 0"),
    ("fte: 36", "fte", "36 is te hoog; ten hoogste 1.5", "36 is too high; at most 1.5"),
    (
        "fte: 80",
        "fte",
        '80 is te hoog; ten hoogste 1.5 (bedoelde u "0.8"?)',
        '80 is too high; at most 1.5 (did you mean "0.8"?)',
    ),
    (
        "onderwerpen: [{onderwerp: x, zwaarte: -0.5}]",
        "onderwerpen/0/zwaarte",
        "-0.5 is te laag; ten minste 0",
        "-0.5 is too low; at least 0",
    ),
]
"""What stands with a holder, below the name."""


@pytest.mark.parametrize(("text", "place", "nl", "en"), OF_HOLDERS)
def test_a_misfit_of_a_holder_is_explained(text: str, place: str, nl: str, en: str) -> None:
    added: Any = read(text).data
    key = "key of " if place.startswith("key of ") else ""
    inside = place.removeprefix(key)
    assert said(holder(**added), PLAN) == [(f"{key}portefeuillehouders/0/{inside}", nl, en)]


LONG = "x" * 100

WHOLE = [
    # a key that is missing, at the key of the group that lacks it
    (
        "plan: x\nbestuur: y",
        "key of all",
        'de sleutel "portefeuillehouders" ontbreekt hier',
        'the key "portefeuillehouders" is missing here',
    ),
    (
        "Naam;Partij",
        "all",
        'hier staat "Naam;Partij", verwacht: een groep sleutels; een plan begint met "plan: …"'
        "; `portcheck new-plan` schrijft er een om in te vullen, en met "
        "`--from DOCUMENT` een uit een document of tekst",
        'found "Naam;Partij", expected: a group of keys; a plan starts with "plan: …"; '
        "`portcheck new-plan` writes one to fill in, and with "
        "`--from DOCUMENT` one from a document or a text",
    ),
    (
        f"{LONG}x",
        "all",
        f'hier staat "{LONG}…", verwacht: een groep sleutels; een plan begint met "plan: …"; '
        "`portcheck new-plan` schrijft er een om in te vullen, en met "
        "`--from DOCUMENT` een uit een document of tekst",
        f'found "{LONG}…", expected: a group of keys; a plan starts with "plan: …"; '
        "`portcheck new-plan` writes one to fill in, and with "
        "`--from DOCUMENT` one from a document or a text",
    ),
    # a key that is unknown, at that key
    (
        "naam: B\nplan: x\nbestuur: y\nportefeuillehouders: [{naam: A}]\npartijen: [{naam: VVD}]",
        "key of naam",
        'onbekende sleutel "naam"; hoort dit onder "portefeuillehouders", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel",
        'unknown key "naam"; if this belongs below "portefeuillehouders", indent it, with a '
        "dash before the first key",
    ),
    (
        "opgaven: [{naam: A}]\nnaam: B\npartijen: [{naam: VVD}]\n"
        "plan: x\nbestuur: y\nportefeuillehouders: [{naam: A}]",
        "key of naam",
        'onbekende sleutel "naam"; hoort dit onder "opgaven", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel",
        'unknown key "naam"; if this belongs below "opgaven", indent it, with a dash before '
        "the first key",
    ),
    (
        "plan: x\ngemeente: y\nportefeuillehouders: [{naam: A}]",
        "key of gemeente",
        'onbekende sleutel "gemeente" (bedoelde u "bestuur"?)',
        'unknown key "gemeente" (did you mean "bestuur"?)',
    ),
    # another type
    (
        "[]",
        "all",
        'hier staat een lijst, verwacht: een groep sleutels; een plan begint met "plan: …"; '
        "`portcheck new-plan` schrijft er een om in te vullen, en met "
        "`--from DOCUMENT` een uit een document of tekst",
        'found a list, expected: a group of keys; a plan starts with "plan: …"; '
        "`portcheck new-plan` writes one to fill in, and with "
        "`--from DOCUMENT` one from a document or a text",
    ),
    (
        "~",
        "all",
        "hier staat niets, verwacht: een groep sleutels",
        "found nothing, expected: a group of keys",
    ),
]
"""All that stands in a file."""


@pytest.mark.parametrize(("text", "place", "nl", "en"), WHOLE)
def test_what_is_no_plan_at_all_is_explained(text: str, place: str, nl: str, en: str) -> None:
    assert said(read(text).data, PLAN) == [(place, nl, en)]


OF_KEYWORDS: list[tuple[dict[str, Any], object, str, str, str]] = [
    (
        {"type": "object", "required": ["nl", "en"]},
        "ja",
        "all",
        'hier staat "ja", verwacht: een groep sleutels; schrijf het in beide talen: {nl: …, en: …}',
        'found "ja", expected: a group of keys; write it in both languages: {nl: …, en: …}',
    ),
    (
        {"type": "object", "required": ["cases"]},
        [],
        "all",
        'hier staat een lijst, verwacht: een groep sleutels; zet "cases:" erboven',
        'found a list, expected: a group of keys; put "cases:" above it',
    ),
    (
        {"items": {"type": "object", "required": ["naam"]}},
        [[]],
        "0",
        "hier staat een lijst, verwacht: een groep sleutels; haal de streepjes of haken weg, en "
        "zet voor elk deel een sleutel",
        "found a list, expected: a group of keys; take the dashes or brackets away, and put a key "
        "before each entry",
    ),
    (
        {"type": "string"},
        {"plan": "x"},
        "all",
        "hier staat een groep sleutels, verwacht: een tekst; zet een | achter het streepje "
        "of de dubbele punt ervoor",
        "found a group of keys, expected: a text; put a | after the dash or the colon before it",
    ),
    (
        {"type": "string"},
        {"sleutel": "x"},
        "all",
        "hier staat een groep sleutels, verwacht: een tekst; zet een tekst met een dubbele "
        "punt tussen aanhalingstekens",
        "found a group of keys, expected: a text; put a text that holds a colon in quotes",
    ),
    (
        {"minItems": 2},
        ["a"],
        "key of all",
        "deze lijst is te kort; ten minste 2 verwacht",
        "this list is too short; at least 2 expected",
    ),
    (
        {"minItems": 2},
        [],
        "key of all",
        "deze lijst is leeg; er hoort iets in te staan",
        "this list is empty; it needs an entry",
    ),
    (
        {"maxItems": 2},
        ["a", "b", "c"],
        "key of all",
        "deze lijst is te lang; ten hoogste 2 verwacht",
        "this list is too long; at most 2 expected",
    ),
    ({"minLength": 1}, "", "all", "deze tekst is leeg", "this text is empty"),
    ({"minLength": 3}, "  ", "all", "deze tekst is leeg", "this text is empty"),
    (
        {"minLength": 3},
        "ab",
        "all",
        "deze tekst is te kort (2 tekens); ten minste 3 verwacht",
        "this text is too short (2 characters); at least 3 expected",
    ),
    (
        {"contains": {"type": "string"}},
        [1],
        "key of all",
        "wat in deze lijst hoort te staan, staat er niet in",
        "nothing in this list is what it should hold",
    ),
    (
        {"maxLength": 2},
        "abc",
        "all",
        "deze tekst is te lang (3 tekens); ten hoogste 2 verwacht",
        "this text is too long (3 characters); at most 2 expected",
    ),
    ({"pattern": "^[a-z]+$"}, "", "all", "deze tekst is leeg", "this text is empty"),
    (
        {"pattern": "^[a-z]+$"},
        "A b",
        "all",
        '"A b" heeft niet de verwachte vorm: ^[a-z]+$',
        '"A b" does not have the expected shape: ^[a-z]+$',
    ),
    (
        {"enum": ["a", "b"]},
        None,
        "all",
        "hier staat niets; kies uit a, b",
        "found nothing; choose from a, b",
    ),
    (
        {"additionalProperties": {"enum": ["warning", "off"]}},
        {"UTR202": "of"},
        "UTR202",
        '"of" is hier niet toegestaan (bedoelde u "off"?)',
        '"of" is not allowed here (did you mean "off"?)',
    ),
    (
        {"properties": {"a{b}": {}}, "additionalProperties": False},
        {"a{c}": 1},
        "key of a{c}",
        'onbekende sleutel "a{c}" (bedoelde u "a{b}"?)',
        'unknown key "a{c}" (did you mean "a{b}"?)',
    ),
    (
        {"type": ["string", "object"], "properties": {"nl": {}}, "additionalProperties": False},
        {"Water": 3},
        "key of Water",
        'door de dubbele punt is "Water" hier een sleutel; zet de hele tekst tussen rechte '
        "aanhalingstekens",
        'the colon makes "Water" a key here; put the whole text in straight quotes',
    ),
]


@pytest.mark.parametrize(("schema", "data", "place", "nl", "en"), OF_KEYWORDS)
def test_a_misfit_of_any_schema_is_explained(
    schema: dict[str, Any], data: object, place: str, nl: str, en: str
) -> None:
    assert said(data, schema) == [(place, nl, en)]


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
    assert said(found, RULE[key]) == [("all", nl, en)]


@pytest.mark.parametrize(
    ("found", "meant"),
    [("fout", "error"), ("Waarschuwing", "warning"), ("te overwegen", "info"), ("eror", "error")],
)
def test_a_severity_may_be_said_in_dutch_and_is_then_answered_in_english(
    found: str, meant: str
) -> None:
    ((*_, en),) = said(found, RULE["severity"])
    assert en.endswith(f'(did you mean "{meant}"?)')


@pytest.mark.parametrize(
    ("where", "found", "meant"),
    [
        ("rule", "soort", "kind"),
        ("rule", "Ernst", "severity"),
        ("rule", "waarden", "params"),
        ("rule", "naam", "name"),
        ("plan", "source", "bron"),
        ("plan", "wethouders", "portefeuillehouders"),
        ("plan", "burgemeester", "portefeuillehouders"),
        ("plan", "bestuurders", "portefeuillehouders"),
        ("plan", "coalitie", "partijen"),
        ("plan", "collegeperiode", "periode"),
        ("plan", "gemeenschappelijke_regelingen", "verbonden_partijen"),
        ("plan", "programma's", "opgaven"),
        ("plan", "status", "stand"),
        ("pack", "gezag", "authority"),
        ("pack", "source", "document"),
        ("topics", "uitgangen", "endings"),
        ("config", "taal", "lang"),
        ("cases", "gevallen", "cases"),
        ("topics topics sport", "naam", "label"),
        ("topics topics sport", "namen", "aliases"),
        ("topics topics sport", "synoniemen", "aliases"),
        ("topics topics sport", "onderdelen", "parts"),
        ("topics topics sport", "schijnnamen", "decoys"),
        ("plan portefeuillehouders 0", "aandachtsgebieden", "onderwerpen"),
        ("plan portefeuillehouders 0", "rol", "functie"),
        ("plan portefeuillehouders 0", "plaatsvervanger", "vervanger"),
        ("plan verbonden_partijen 0", "aandeelhouder", "eigenaar"),
        ("plan opgaven 0", "trekker", "opdrachtgever"),
    ],
)
def test_a_key_in_other_words_is_answered_by_the_right_one(
    where: str, found: str, meant: str
) -> None:
    schema, *way = where.split()
    data: object = {found: 1}
    for step in reversed(way):
        data = [data] if step == "0" else {step: data}
    answers = [en for *_, en in said(data, bundled.schema(schema))]
    assert f'unknown key "{found}" (did you mean "{meant}"?)' in answers


@pytest.mark.parametrize(
    ("of", "found"),
    [
        ("portefeuillehouders", "ervaring"),
        ("verbonden_partijen", "opdrachtnemer"),
    ],
)
def test_a_key_that_only_looks_like_another_is_answered_by_none(of: str, found: str) -> None:
    data = holder(onderwerpen=[]) | {of: [{"naam": "A. Jansen", found: "B. de Vries"}]}
    (answer,) = [en for *_, en in said(data, PLAN) if found in en]
    assert answer.startswith(f'unknown key "{found}"; what belongs here is ')


@pytest.mark.parametrize("said_as", ["Eerste", "TWEEDE"])
def test_a_word_with_capitals_is_answered_by_itself(said_as: str) -> None:
    ((*_, en),) = said(holder(onderwerpen=[{"onderwerp": "Sport", "rol": said_as}]), PLAN)
    assert en == f'"{said_as}" is not allowed here (did you mean "{said_as.casefold()}"?)'


@pytest.mark.parametrize("said_as", ["2e", "derde", "3de", 2, "plv", "secundair", "back-up"])
def test_a_seat_behind_the_first_is_answered_by_the_second(said_as: object) -> None:
    ((*_, en),) = said(holder(onderwerpen=[{"onderwerp": "Sport", "rol": said_as}]), PLAN)
    assert en.endswith(' is not allowed here (did you mean "tweede"?)')


@pytest.mark.parametrize("said_as", [1, "1e", "primair", "trekker", "coördinerend"])
def test_the_first_seat_is_known_by_other_words(said_as: object) -> None:
    ((*_, en),) = said(holder(onderwerpen=[{"onderwerp": "Sport", "rol": said_as}]), PLAN)
    assert en.endswith(' is not allowed here (did you mean "eerste"?)')


def test_every_misfit_is_explained_at_its_own_key() -> None:
    data = {
        "plan": "",
        "portefeuillehouders": [
            {"naam": "A", "onderwerpen": ["Water", " ", {"zwaarte": -1}]},
            {"namen": "B", "functie": 7},
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
        (
            ("portefeuillehouders", 1, "functie"),
            "found the number 7, expected: a text; put it in quotes",
        ),
        (("portefeuillehouders", 1, "namen"), "unknown key "),
    ]


def test_every_missing_key_is_a_misfit_of_its_own() -> None:
    assert said({"stand": "concept"}, PLAN) == [
        ("key of all", f'de sleutel "{key}" ontbreekt hier', f'the key "{key}" is missing here')
        for key in ("plan", "bestuur", "portefeuillehouders")
    ]


@pytest.mark.parametrize("data", [{}, {"A. Jansen": "Mobiliteit", "B. de Vries": "Water"}])
def test_where_no_key_is_that_of_a_plan_it_is_said_how_to_come_by_one(data: object) -> None:
    (told,) = ([nl, en] for _, nl, en in said(data, PLAN) if 'sleutel "plan" ontbreekt' in nl)
    assert told == [
        'de sleutel "plan" ontbreekt hier; een plan begint met "plan: …"; `portcheck new-plan` '
        "schrijft er een om in te vullen, en met `--from DOCUMENT` een uit een document of tekst",
        'the key "plan" is missing here; a plan starts with "plan: …"; `portcheck new-plan` '
        "writes one to fill in, and with `--from DOCUMENT` one from a document or a text",
    ]


def test_of_another_file_it_is_not_said_how_to_come_by_a_plan() -> None:
    assert said({"naam": "x"}, bundled.schema("pack"))[0][1].endswith("ontbreekt hier")


def test_every_unknown_key_is_a_misfit_of_its_own() -> None:
    assert said(plan(xyz=1, qrs=2), PLAN) == [
        (
            f"key of {key}",
            f'onbekende sleutel "{key}"; hier kan staan: {TOP}{FYI_NL}',
            f'unknown key "{key}"; what belongs here is {TOP}{FYI_EN}',
        )
        for key in ("qrs", "xyz")
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
            "key of all",
            "er past nog meer niet: alleen de eerste 1000 worden hier genoemd",
            "more does not fit than is reported here: only the first 1000 are named",
        ),
    )


def test_no_more_names_are_looked_up_than_anybody_reads() -> None:
    found = said([f"zwart{at}" for at in range(60)], {"items": {"enum": ["zwarte"]}})
    assert [nl.endswith('(bedoelde u "zwarte"?)') for _, nl, _ in found] == [
        *([True] * 50),
        *([False] * 10),
    ]


def test_a_key_that_is_misspelt_is_not_called_missing_too() -> None:
    data = {"plann": "x", "bestuur": "x", "portefeuillehouders": [{"nam": "A"}, {"x": "B"}]}
    assert [(place, nl.partition(";")[0]) for place, nl, _ in said(data, PLAN)] == [
        ("key of plann", 'onbekende sleutel "plann" (bedoelde u "plan"?)'),
        ("key of portefeuillehouders/0/nam", 'onbekende sleutel "nam" (bedoelde u "naam"?)'),
        ("key of portefeuillehouders/1", 'de sleutel "naam" ontbreekt hier'),
        ("key of portefeuillehouders/1/x", 'onbekende sleutel "x"'),
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
    found = [nl for _, nl, _ in said(holder(onderwerpen=[topic]), PLAN)]
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
    ((_, nl, _),) = said(text, schema)
    assert ("hoort dit bij de tekst ervoor" in nl) is is_cut_off


def test_behind_the_names_that_are_looked_up_what_is_missing_is_said() -> None:
    data = plan(partijen=[{f"naam{at}": "x"} for at in range(60)])
    advice = "hoort dit bij wat erboven staat, haal dan het streepje weg"
    missing = [nl for _, nl, _ in said(data, PLAN) if nl.startswith("de sleutel")]
    assert missing == [f'de sleutel "naam" ontbreekt hier; {advice}'] * 10


def test_a_function_that_stands_as_the_key_of_who_has_it_means_the_name() -> None:
    data = plan(portefeuillehouders=[{"dijkgraaf": "A"}])
    ((*_, en),) = said(data, PLAN)
    assert en == 'unknown key "dijkgraaf" (did you mean "naam"?)'


def test_that_a_name_is_missing_is_said_beside_a_misspelt_key_that_is_not_the_name() -> None:
    data = plan(portefeuillehouders=[{"Partij": "x"}])
    assert [nl for _, nl, _ in said(data, PLAN)] == [
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
    above = {m.path[:-1] for m in found if m.values.get("hint", UNSAID) != UNSAID}
    assert {m.path for m in found} | above >= {
        tuple(error.absolute_path) for error in errors if error.validator != "additionalProperties"
    }


def test_data_that_fits_has_no_misfit() -> None:
    assert misfits(plan(), PLAN) == []


def test_an_unknown_key_where_no_key_belongs_is_not_answered_by_an_empty_list() -> None:
    schema = {"type": "object", "additionalProperties": False, "properties": {}}
    ((_, nl, en),) = said({"x": 1}, schema)
    assert (nl[-1] == " ", en[-1] == " ") == (False, False)


@pytest.mark.parametrize("name", ["config", "pack", "plan", "rule", "topics"])
def test_no_shape_that_a_file_by_hand_must_have_is_told_as_a_pattern(name: str) -> None:
    patterns = set(re.findall(r'"pattern": "([^"]*)"', json.dumps(bundled.schema(name))))
    for pattern in patterns - {"\\\\S"}:
        ((_, nl, en),) = said("?!", {"pattern": json.loads(f'"{pattern}"')})
        assert ("^" in nl, "^" in en) == (False, False)


def test_a_key_outside_a_list_whose_last_entry_is_an_empty_group_begins_an_entry() -> None:
    data = plan(opdrachtgever="A", opgaven=[{}])
    assert (
        'onbekende sleutel "opdrachtgever"; hoort dit onder "opgaven", laat het dan inspringen, '
        "met een streepje voor de eerste sleutel"
    ) in [nl for _, nl, _ in said(data, PLAN)]


def test_a_text_where_one_key_is_missing_is_shown_behind_it() -> None:
    source = {"type": "object", "required": ["section"], "properties": {"section": {}}}
    (found,) = said({"source": "§4 lid 2"}, {"properties": {"source": source}})
    assert found[1:] == (
        'hier staat "§4 lid 2", verwacht: een groep sleutels; schrijf het als {section: §4 lid 2}',
        'found "§4 lid 2", expected: a group of keys; write it as {section: §4 lid 2}',
    )


def test_a_longer_word_means_the_key_that_is_short_for_it() -> None:
    counts = {"additionalProperties": False, "properties": {"min": {}, "max": {}}}
    assert [nl for *_, nl, _ in said({"minimum": 1, "maximum": 2}, counts)] == [
        'onbekende sleutel "maximum" (bedoelde u "max"?)',
        'onbekende sleutel "minimum" (bedoelde u "min"?)',
    ]


HOSTILE = ["A\x1bc", "A\x1bc 8", "A\x1bc, B", "12\x1bc", "x:\x1bc", "A \u202e b", "A \ue000"]
"""Texts that would clear a terminal, or be shown in another order than they stand."""


def hostile(schema: Schema) -> Iterator[object]:
    """Yield hostile values for a schema and all in it: as they are, in a list, as key and value."""
    for text in HOSTILE:
        yield from (text, [text], {text: 1}, {"naam": text, text: [text]}, [{text: text}])
    for path, part in parts(schema):
        for value in hostile(part):
            yield [value] if path[0] == "items" else {path[-1]: value}


@pytest.mark.parametrize("name", ["config", "pack", "plan", "rule", "topics"])
def test_whatever_stands_in_a_file_what_is_said_of_it_commands_no_terminal(name: str) -> None:
    schema = inlined(bundled.schema(name))
    told = [text for data in hostile(schema) for _, *texts in said(data, schema) for text in texts]
    assert len(told) > 1000
    assert [text for text in told if not text.isprintable()] == []


@pytest.mark.parametrize(
    ("key", "text", "written"),
    [
        (
            "portefeuillehouders",
            "Jansen (CDA), Smit (VVD)",
            "{naam: Jansen (CDA)}, {naam: Smit (VVD)}",
        ),
        ("partijen", "CDA 8, VVD (11 zetels)", "{naam: CDA, zetels: 8}, {naam: VVD, zetels: 11}"),
    ],
)
def test_names_in_a_row_are_shown_as_the_list_that_they_are(
    key: str, text: str, written: str
) -> None:
    ((_, nl, en),) = said(plan(**{key: text}), PLAN)
    assert (f"schrijf het als [{written}]" in nl, f"write it as [{written}]" in en) == (True, True)


def test_a_row_of_parties_in_a_list_is_not_one_of_them() -> None:
    ((_, nl, _),) = said(plan(partijen=["CDA 8, VVD 11"]), PLAN)
    assert "VVD" not in nl.partition("verwacht")[2]
