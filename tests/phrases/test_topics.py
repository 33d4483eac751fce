"""Phrases are read by a register: which topics they name, which they lay claim to, which not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.phrases.claims import Claim
from portcheck.phrases.matching import name_of
from portcheck.phrases.topics import Reading, Register, Topic
from portcheck.phrases.words import BROKEN
from portcheck.wording import Text

Names = dict[str, str]
"""Phrase to "topic", "topic:strength" or "decoy"; several topics are joined by "+"."""


def register(names: Names, endings: tuple[str, ...] = ()) -> Register:
    listed = []
    for phrase, said in names.items():
        known, _, strength = said.partition(":")
        if said == "decoy":
            listed.append(name_of(phrase, (), "decoy"))
        else:
            listed.append(name_of(phrase, tuple(known.split("+")), strength or "alias"))
    ids = sorted({topic for name in listed for topic in name.topics})
    topics = {id_: Topic(id_, Text(f"{id_.upper()} nl", f"{id_.upper()} en")) for id_ in ids}
    return Register(topics, listed, endings)


def topics(names: Names, phrase: str, *endings: str) -> tuple[str, ...]:
    return register(names, endings).read(phrase).topics


BASE: Names = {
    "water": "water",
    "bodem": "bodem",
    "sport": "sport",
    "natuur": "natuur",
    "verkeer en vervoer": "mobiliteit",
    "drinkwater": "water:part",
    "verkeer, vervoer en spoor": "mobiliteit",
    "bewegen": "sport:arguable",
    "vrije tijd": "recreatie+toerisme",
    "toezicht water": "decoy",
}


@pytest.mark.parametrize(
    ("before", "phrase", "read"),
    [
        ("(m.u.v. sport", "natuur) en water", ("water",)),
        ("(i.s.m. Smit", "natuur)", ()),
        ("(incl. sport", "natuur)", ("natuur",)),
        ("met uitzondering van", "water, natuur", ()),
        ("met uitzondering van", "water; natuur", ("natuur",)),
        ("Nevenfuncties:", "stichting water", ()),
        ("Nevenfuncties:", "stichting zon; stichting water", ()),
        ("Bodem vervallen:", "water", ("water",)),
        ("Projecten:", "water", ("water",)),
        ("Projecten:", "bodem, water 2e", ("bodem",)),
        ("Nevenfuncties q.q.:", "water", ()),
        ("Lid van (onder meer):", "water", ()),
        ("Dit gaat naar Smit:", "water; bodem", ()),
        ("Lid van het college, portefeuille:", "water", ("water",)),
        ("Wijkwethouder Noord:", "water", ("water",)),
        ("In overleg met Smit:", "water", ("water",)),
        ("Dhr. Smit:", "water", ("water",)),
        ("Bestuurlijke overleggen:", "water", ()),
        ("Ervaring:", "water", ()),
    ],
)
def test_a_phrase_is_read_behind_what_was_left_open(
    before: str, phrase: str, read: tuple[str, ...]
) -> None:
    assert register(BASE).read(phrase, before).topics == read


@pytest.mark.parametrize(
    ("before", "phrase", "rank"),
    [
        ("2e portefeuillehouder:", "Water", "second"),
        ("Vervanger van Smit:", "Water", "second"),
        ("Gezamenlijke portefeuilles:", "Water", "shared"),
        ("1e portefeuillehouder:", "Water", "first"),
        ("Sport (2e portefeuillehouder):", "Water", "first"),
        ("2e portefeuillehouder:", "Water (1e); sport (2e)", "first"),
        ("2e portefeuillehouder:", "Water (1e)", "first"),
        ("2e portefeuillehouder:", "1e wethouder water", "first"),
        ("2e portefeuillehouder:", "1e vervanger water", "second"),
        ("2e-portefeuillehouder:", "Water", "second"),
        ("Tweede portefeuilles:", "Water", "second"),
        ("Vervanging bij afwezigheid:", "Water", "second"),
    ],
)
def test_a_heading_gives_the_seat_of_what_stands_below_it(
    before: str, phrase: str, rank: str
) -> None:
    assert register(BASE).read(phrase, before).rank == rank


def test_a_reading_holds_all_there_is_to_say_of_a_phrase() -> None:
    found = register(BASE).read("Toezicht water, Drinkwater en bewegen (2e): blauwe plekken")
    scope = "toezicht water , drinkwater en bewegen ( 2e ) : blauwe plekken"
    assert found == Reading(
        words=tuple(scope.split()),
        said=tuple(scope.split()),
        topics=("water",),
        arguable=("sport",),
        decoys=("toezicht water",),
        claims=(Claim("water", scope, is_whole=False),),
        unread=("2e", "blauwe plekken"),
        slips=(),
        rank="second",
    )


def test_a_topic_that_is_named_is_not_arguable_as_well() -> None:
    found = register(BASE).read("sport en bewegen")
    assert (found.topics, found.arguable) == (("sport",), ())


@pytest.mark.parametrize("phrase", ["Al het overige", "Sport, everything else"])
def test_any_topic_may_be_meant_by_the_rest(phrase: str) -> None:
    found = register(BASE).read(phrase)
    assert {*found.topics, *found.arguable} == set(register(BASE).topics)


def test_what_is_excepted_from_the_rest_is_no_topic() -> None:
    assert register(BASE).read("Alle overige onderwerpen, behalve sport").topics == ()


BESIDES = {
    "middelen": name_of("middelen", ("x",), "arguable", ("y", "z")),
    "belastingen": name_of("belastingen", ("x",), "alias", ("y",)),
}


@pytest.mark.parametrize(
    ("phrase", "topics", "arguable"),
    [
        ("middelen", (), ("x", "y", "z")),
        ("belastingen", ("x",), ("y",)),
        ("belastingen en middelen", ("x",), ("y", "z")),
        ("i.s.m. belastingen", (), ("x", "y")),
    ],
)
def test_what_a_phrase_may_mean_besides_is_arguable(
    phrase: str, topics: tuple[str, ...], arguable: tuple[str, ...]
) -> None:
    found = Register({}, BESIDES.values()).read(phrase)
    assert (found.topics, found.arguable) == (topics, arguable)


@pytest.mark.parametrize(
    ("phrase", "topics", "arguable"),
    [
        ("sport, lid stuurgroep water", ("sport",), ("water",)),
        ("sport (i.s.m. wethouder Smit, vrije tijd)", ("sport",), ("recreatie", "toerisme")),
        ("sport in relatie tot toezicht water", ("sport",), ()),
        ("sport in relatie tot water, natuur", ("natuur", "sport"), ("water",)),
        ("sport m.u.v. water", ("sport",), ()),
        ("sport zonder water, i.s.m. natuur", ("sport",), ("natuur",)),
        ("sport i.s.m. sport", ("sport",), ()),
        ("water i.s.m. bewegen", ("water",), ("sport",)),
        ("sport excl. water, natuur", ("sport",), ("natuur",)),
        ("natuur (water ligt bij Smit)", ("natuur",), ("water",)),
        ("natuur (dit ligt bij Smit)", (), ("natuur",)),
        ("sport (excl. water, natuur)", ("sport",), ()),
        ("sport, verkeer, vervoer en spoor (naar wethouder Smit)", ("sport",), ("mobiliteit",)),
    ],
)
def test_what_is_touched_upon_is_arguable_and_what_is_excepted_is_not(
    phrase: str, topics: tuple[str, ...], arguable: tuple[str, ...]
) -> None:
    found = register(BASE).read(phrase)
    assert (found.topics, found.arguable) == (topics, arguable)


# --- which topics

WHICH = [
    ("Water", ("water",)),
    ("WÁTER", ("water",)),
    ("Water en Bodem", ("bodem", "water")),
    ("Water & Bodem", ("bodem", "water")),
    ("water, bodem / sport", ("bodem", "sport", "water")),
    ("water bodem", ("bodem", "water")),
    ("water, water", ("water",)),
    ("transport", ()),
    ("waterland", ()),
    ("grondwater", ()),
    ("Drinkwater", ("water",)),
    ("bewegen", ()),
    ("Verkeer & Vervoer", ("mobiliteit",)),
    ("verkeer", ()),
    ("verkeer, vervoer", ()),
    ("vrije tijd", ("recreatie", "toerisme")),
    ("vrije, tijd", ()),
    ("toezicht water", ()),
    ("water toezicht water", ("water",)),
    ("", ()),
    ("(,;)", ()),
]


@pytest.mark.parametrize(("phrase", "found"), WHICH)
def test_a_phrase_names_topics(phrase: str, found: tuple[str, ...]) -> None:
    assert register(BASE).read(phrase).topics == found


LONGEST = [
    ({"a b": "x", "b c d": "y"}, "a b c d", ("x",)),
    ({"a": "x", "a b": "y"}, "a b", ("y",)),
    ({"a b": "y", "a": "x"}, "a b", ("y",)),
    ({"a": "x", "a b c": "y"}, "a b", ("x",)),
    ({"a": "x", "a b": "decoy"}, "a b a", ("x",)),
    ({"a b": "x", "b": "decoy"}, "a b", ("x",)),
    ({"a": "x:part", "a b": "y:arguable"}, "a b", ()),
    ({"a*": "x", "ac": "y"}, "ac", ("y",)),
    ({"ac": "y", "a*": "x"}, "ac", ("y",)),
    ({"a*": "x", "acd*": "y"}, "acde", ("y",)),
    ({"a*": "x", "acd*": "y"}, "ac", ("x",)),
    ({"a*": "x", "acd*": "y"}, "axde", ("x",)),
    ({"acd*": "decoy", "a*": "x"}, "acde", ()),
    ({"a *": "x", "a c": "y"}, "a c", ("y",)),
    ({"a *": "x", "a c": "y"}, "a c d", ("x",)),
]


@pytest.mark.parametrize(("names", "phrase", "found"), LONGEST)
def test_the_leftmost_and_then_the_longest_name_wins(
    names: Names, phrase: str, found: tuple[str, ...]
) -> None:
    assert topics(names, phrase) == found


PREFIXES = [
    ({"water*": "x"}, "waterkwaliteit", ("x",)),
    ({"water*": "x"}, "water", ("x",)),
    ({"water*": "x"}, "wate", ()),
    ({"water*": "x"}, "drinkwater", ()),
    ({"Wáter*": "x"}, "waterpeil", ("x",)),
    ({"schoon water*": "x"}, "schoon waterbeleid", ("x",)),
    ({"schoon water*": "x"}, "schoon", ()),
    ({"schoon* water": "x"}, "schoonste water", ("x",)),
    ({"schoon* water": "x"}, "schoonste bodem", ()),
    ({"*": "x"}, "elk woord", ("x",)),
    ({"water&sport*": "x"}, "water en sportvelden", ("x",)),
    ({"water&sport*": "x"}, "sportvelden", ()),
]


@pytest.mark.parametrize(("names", "phrase", "found"), PREFIXES)
def test_a_star_stands_for_any_rest_of_a_word(
    names: Names, phrase: str, found: tuple[str, ...]
) -> None:
    assert topics(names, phrase) == found


GAPS = [
    ("ruimte * wonen", "ruimte voor wonen", ("x",)),
    ("ruimte * wonen", "ruimte a b c d wonen", ("x",)),
    ("ruimte * wonen", "ruimte a b c d e wonen", ()),
    ("ruimte * wonen", "ruimte wonen", ()),
    ("ruimte * wonen", "ruimte voor, wonen", ()),
    ("ruimte * wonen", "ruimte en wonen", ()),
    ("ruimte * wonen", "ruimte", ()),
    ("ruimte *", "ruimte", ()),
    ("ruimte *", "ruimte voor", ("x",)),
    ("ruimte * en * wonen", "ruimte a en b wonen", ("x",)),
    ("* wonen", "betaalbaar wonen", ("x",)),
    ("ruimte * woon*", "ruimte voor woonwijken", ("x",)),
    ("ruimte *", "ruimte incl. wonen", ()),
    ("ruimte *", "ruimte m.u.v. wonen", ()),
    ("ruimte * wonen", "ruimte i.s.m. wonen", ()),
]


@pytest.mark.parametrize(("name", "phrase", "found"), GAPS)
def test_a_lone_star_stands_for_one_to_four_words(
    name: str, phrase: str, found: tuple[str, ...]
) -> None:
    assert topics({name: "x"}, phrase) == found


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("ruimte voor veel schoon water", ()),
        ("ruimte voor a b c d water", ("water",)),
        ("ruimte voor a, water", ("water",)),
    ],
)
def test_a_gap_at_the_end_takes_all_it_can(phrase: str, found: tuple[str, ...]) -> None:
    assert topics({"ruimte voor *": "decoy", "water": "water"}, phrase) == found


@pytest.mark.parametrize(
    ("phrase", "arguable"),
    [
        ("ruimte voor schoon water", ("x",)),
        ("ruimte voor spel", ()),
        ("toezicht op water bij dorpen", ("x",)),
        ("toezicht water", ()),
        ("toezicht water en toezicht bij dorpen", ()),
    ],
)
def test_what_fills_the_gap_of_a_decoy_is_arguable(phrase: str, arguable: tuple[str, ...]) -> None:
    names = {"ruimte voor *": "decoy", "toezicht * dorpen": "decoy", "toezicht water": "decoy"}
    found = register({**names, "water": "x"}).read(phrase)
    assert (found.topics, found.arguable) == ((), arguable)


@pytest.mark.parametrize("strength", ["alias", "part", "arguable"])
def test_what_fills_the_gap_of_a_name_is_arguable(strength: str) -> None:
    found = register({"ruimte *": f"x:{strength}", "water": "y"}).read("Ruimte schoon water")
    assert "y" in found.arguable
    assert "y" not in found.topics


def test_what_stands_between_the_words_of_a_name_is_arguable() -> None:
    found = register({"ruimte * wonen": "x", "water": "y"}).read("Ruimte voor water wonen")
    assert (found.topics, found.arguable) == (("x",), ("y",))


def test_only_what_fills_the_gap_of_a_name_is_arguable() -> None:
    found = register({"ruimte voor *": "decoy", "water": "x"}).read("Geen water, ruimte voor spel")
    assert (found.topics, found.arguable) == ((), ())


def test_what_fills_the_gap_at_the_end_of_a_name_may_be_silent() -> None:
    found = register({"ruimte *": "x", "water": "y"}).read("Ruimte los van water")
    assert (found.topics, found.arguable) == (("x",), ("y",))


def test_a_name_is_touched_upon_where_what_stands_before_its_gap_goes_to_another() -> None:
    found = register({"ruimte, water *": "x"}).read("Ruimte, water wonen gaat naar Smit")
    assert (found.topics, found.arguable) == ((), ("x",))


def test_a_gap_ends_where_something_else_begins() -> None:
    found = register({"ruimte *": "x", "water": "y"}).read("Ruimte wonen maar ook water")
    assert found.topics == ("x", "y")


ELLIPSES = [
    ({"sportbeleid": "x"}, "Sport- en cultuurbeleid", ("x",)),
    ({"sportbeleid": "x"}, "Sport-, kunst- en cultuurbeleid", ("x",)),
    ({"kunstbeleid": "x"}, "Sport-, kunst- en cultuurbeleid", ("x",)),
    ({"sportbeleid": "x"}, "Sport- (en cultuur)beleid", ()),
    ({"sport": "x"}, "Sport- en cultuurbeleid", ("x",)),
    ({"sport": "x", "sportbeleid": "y"}, "Sport- en cultuurbeleid", ("y",)),
    ({"sportbel*": "x"}, "Sport- en cultuurbeleid", ("x",)),
    ({"natuurwet": "x"}, "Natuur- en jachtwet", ("x",)),
    ({"natuurw": "x"}, "Natuur- en jachtw", ()),
    ({"waterkering": "x"}, "waterkwaliteit en -kering", ("x",)),
    ({"waterkering": "x"}, "waterkwaliteit, -kering", ("x",)),
    ({"kering": "x"}, "waterkwaliteit en -kering", ("x",)),
    ({"waterkering": "x"}, "-kering", ()),
    ({"waterkering": "x"}, "en -kering", ()),
    ({"sport": "x"}, "sport-", ("x",)),
    ({"sportbeleid": "x"}, "sport-, a-, b-, c-, d- en e-beleid", ()),
    ({"sportbeleid": "x"}, "sport- cultuurbeleid", ("x",)),
    ({"sportbeleid": "x"}, "cultuurbeleid sport- en kunst", ()),
    ({"waterkering": "x"}, "dijk -kering waterkwaliteit", ()),
    ({"water": "x", "waterrecreatie*": "y"}, "Water- en dagrecreatie", ("y",)),
    ({"water": "x", "water*": "y"}, "Water- en dagrecreatie", ("x",)),
    ({"sport": "x", "sportschap*": "decoy"}, "Sport- en waterschap", ("x",)),
    ({"grond": "x:arguable", "grondex*": "x"}, "Grond- en vastgoedexploitatie", ("x",)),
    ({"automobiliteit": "x"}, "auto- en e-mobiliteit", ("x",)),
    ({"sportbeleid": "x"}, "sport- en xbeleid", ()),
    ({"bodemwater": "x"}, "bodem- en water", ()),
    ({"bodemwater": "x"}, "bodem en -water", ()),
    ({"paashaas": "x"}, "paasei en -haas", ("x",)),
    ({"paashaas": "x"}, "paast en -haas", ()),
    ({"ovbeleid": "x"}, "ovlijnen en -beleid", ("x",)),
    ({"xbeleid": "x"}, "xlijnen en -beleid", ()),
]


@pytest.mark.parametrize(("names", "phrase", "found"), ELLIPSES)
def test_a_shortened_word_is_completed_by_its_partner(
    names: Names, phrase: str, found: tuple[str, ...]
) -> None:
    assert topics(names, phrase) == found


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("Water1", ("water",)),
        ("Sport2) en bodem12", ("bodem", "sport")),
        ("Water2030", ()),
        ("Waterland1", ()),
    ],
)
def test_the_number_of_a_footnote_is_no_part_of_a_word(phrase: str, found: tuple[str, ...]) -> None:
    assert register(BASE).read(phrase).topics == found


def test_a_single_letter_has_no_footnote() -> None:
    assert topics({"v en v": "mobiliteit", "ro": "ro"}, "V1 en V2, RO1") == ("ro",)


ENDINGS = [
    ("waterbeleid", ("x",)),
    ("water-beleid", ("x",)),
    ("waterszaken", ("x",)),
    ("waterbeleidszaken", ("x",)),
    ("Bodem- en waterbeleid", ("x",)),
    ("waterkunde", ()),
    ("beleid", ()),
    ("hoogwaterbeleid", ()),
    ("xbeleid", ()),
    ("watersysteemzaken", ()),
]


@pytest.mark.parametrize(("phrase", "found"), ENDINGS)
def test_an_ending_leaves_the_topic_as_it_is(phrase: str, found: tuple[str, ...]) -> None:
    assert topics({"water": "x"}, phrase, "zaken", "beleidszaken", "beleid") == found


@pytest.mark.parametrize("ending", ["beleid", "-beleid", "*beleid", "Beleid", " beleid "])
def test_an_ending_is_written_in_any_way(ending: str) -> None:
    assert topics({"sport": "sport"}, "Sportbeleid", ending) == ("sport",)


@pytest.mark.parametrize("ending", ["-", "*", "en", "&"])
def test_what_is_no_word_is_no_ending(ending: str) -> None:
    assert topics({"won": "won"}, "Wonen", ending) == ()


def test_the_longest_ending_is_taken_off_first() -> None:
    names = {"water": "x", "waterbeleid": "y"}
    assert topics(names, "waterbeleidszaken", "zaken", "beleidszaken", "beleid") == ("x",)


@pytest.mark.parametrize(("phrase", "found"), [("EUbeleid", ("x",)), ("Xbeleid", ())])
def test_what_stands_before_an_ending_has_two_letters_or_more(
    phrase: str, found: tuple[str, ...]
) -> None:
    assert topics({"eu": "x", "x": "y"}, phrase, "beleid") == found


def test_an_ending_is_taken_off_a_completed_word() -> None:
    assert topics({"sport": "x"}, "Sport- en cultuurbeleid", "beleid") == ("x",)


HYPHENS: Names = {
    "water": "water",
    "bodem": "bodem",
    "bodem*": "bodem:part",
    "sport": "sport",
    "watersport*": "zeilen:part",
    "verkeer": "verkeer:part",
    "verkeer en vervoer": "mobiliteit",
    "fiets-ov": "fiets",
    "ov": "ov",
    "natuur-water": "decoy",
    "weg": "verkeer:arguable",
    "ruimtelijke ordening": "ruimte:part",
    "sport en water": "decoy",
    "sport en waterles": "decoy",
    "p en c cyclus": "p-en-c",
}


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("Verkeer-vervoer", ("mobiliteit",)),
        ("Verkeer-en-vervoer", ("mobiliteit",)),
        ("Bodem-water-sport", ("bodem", "sport", "water")),
        ("Sport-bodem (klein)", ("bodem", "sport")),
        ("Sport-en-bodem", ("bodem", "sport")),
        ("Water-en-sport", ("sport", "water")),
        ("Water-sport", ("zeilen",)),
        ("Water-sport-bodem", ("bodem", "sport", "water")),
        ("Bodem-ov", ("bodem", "ov")),
        ("Bodem-sanering", ("bodem",)),
        ("Sport-gala", ()),
        ("Water-verkeer", ()),
        ("Sport-weg", ()),
        ("Natuur-water", ()),
        ("Fiets-ov", ("fiets",)),
        ("Ruimtelijke-ordening", ("ruimte",)),
        ("Sport-water", ()),
        ("Sport en water-les", ()),
        ("Water-, -sport", ("sport", "water")),
        ("Water--sport", ()),
        ("P-en-C-cyclus", ("p-en-c",)),
        ("Ver- keer en bodem", ("bodem", "verkeer")),
        ("Ruimte- lijke orde-\nning", ("ruimte",)),
        ("Water- sportgala", ("zeilen",)),
        ("Bo- dem- en sport", ("bodem", "sport")),
        ("Bodem- sport", ("bodem", "sport")),
        ("Water- sport", ("sport", "water")),
        ("Water- en", ("water",)),
        ("Sport- ", ("sport",)),
        ("-".join(["Sport", "bodem"] * 6), ("bodem", "sport")),
        ("-".join(["Sport", "bodem"] * 7), ()),
    ],
)
def test_a_hyphen_stands_between_whole_topics_or_within_a_name(
    phrase: str, found: tuple[str, ...]
) -> None:
    assert topics(HYPHENS, phrase) == found


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("Omgevings wet", ("omgevingswet",)),
        ("Omgevings visies en water", ("omgevingsvisie", "water")),
        ("Sports water", ("sport", "water")),
        ("Omgevings, wet", ()),
        ("Omgevings- wet", ("omgevingswet",)),
        ("Omgeving wet", ()),
    ],
)
def test_a_word_that_was_written_as_two_is_one(phrase: str, found: tuple[str, ...]) -> None:
    names = {"omgevingswet": "omgevingswet", "omgevingsvisie*": "omgevingsvisie:part"}
    more = {"water": "water", "sports": "sport", "sportswater": "zwemmen"}
    assert topics(names | more, phrase) == found


def test_whole_topics_with_a_hyphen_between_them_are_claimed() -> None:
    claims = register(HYPHENS).read("Sport-bodem").claims
    assert claims == (
        Claim("sport", "sport", is_whole=True),
        Claim("bodem", "bodem", is_whole=True),
    )


@pytest.mark.parametrize(
    ("phrase", "touched"),
    [
        ("Cultuur-sport", ("sport",)),
        ("Water-verkeer", ("verkeer", "water")),
        ("Bodem--x, Sport-bodem", ()),
        ("Stuurgroep cultuur-sport", ("sport",)),
        ("Exclusief cultuur-sport", ()),
        ("Sport-platform", ("sport",)),
        ("Water-sport", ("sport", "water")),
        ("Water\u2013sport", ("sport", "water")),
        ("Exclusief water-sport", ()),
        ("Bodem-cultuur-water", ("water",)),
        ("Bodem-weg", ()),
        ("Sport-wedstrijd", ()),
        ("Fiets-ov", ()),
    ],
)
def test_a_name_beside_a_hyphen_is_touched_upon_where_the_word_may_be_no_list(
    phrase: str, touched: tuple[str, ...]
) -> None:
    names = HYPHENS | {"sportwedstrijd": "decoy"}
    assert register(names).read(phrase).arguable == touched


def test_a_word_with_a_hyphen_in_a_longer_name_is_no_list() -> None:
    names = {"dag van de sport-bodem": "x", "sport": "sport", "bodem": "bodem"}
    assert topics(names, "Dag van de sport-bodem") == ("x",)


def test_nothing_is_touched_upon_within_a_name_that_has_a_hyphen() -> None:
    found = register({"water-sport": "zeilen", "water": "water"}).read("Water-sport")
    assert (found.topics, found.arguable) == (("zeilen",), ())


DAMAGED = ["Financi?n", f"Financi{BROKEN}n", "FinanciÃ«n", "Financiƫn", "financien", "FINANCIËN"]


@pytest.mark.parametrize("phrase", DAMAGED)
def test_a_broken_encoding_is_read_all_the_same(phrase: str) -> None:
    assert topics({"financiën": "x"}, f"{phrase} en sport") == ("x",)


@pytest.mark.parametrize(
    ("phrase", "found"),
    [
        ("romtlike ûntjouwing", ("x",)),
        (f"romtlike {BROKEN}ntjouwing", ("x",)),
        ("romtlike ?ntjouwing", ("x",)),
        ("romtlike ontjouwing", ()),
    ],
)
def test_a_word_that_starts_with_a_broken_letter_is_read(
    phrase: str, found: tuple[str, ...]
) -> None:
    assert topics({"romtlike ûntjouwing": "x"}, phrase) == found


# --- exceptions

EXCEPTED = [
    "met uitzondering van",
    "met uitsluiting van",
    "met uitz. van",
    "ex.",
    "afgezien van",
    "m.u.v.",
    "uitgezonderd",
    "exclusief",
    "excl.",
    "behalve",
    "behoudens",
    "zonder",
    "niet",
    "except",
    "excluding",
    "útsein",
]


@pytest.mark.parametrize("words", EXCEPTED)
def test_what_is_excepted_names_nothing(words: str) -> None:
    found = register(BASE).read(f"water {words} bodem")
    assert (found.topics, found.rank) == (("water",), "first")


@pytest.mark.parametrize(
    "words",
    [
        *("i.s.m.", "in samenwerking met", "in overleg met", "in afstemming met", "i.o.m."),
        *("samen met", "tezamen met", "gezamenlijk met", "gedeeld met", "in duo met"),
    ],
)
def test_what_is_done_with_another_is_shared_and_what_follows_names_nothing(words: str) -> None:
    found = register(BASE).read(f"water {words} Sport")
    assert (found.topics, found.rank) == (("water",), "shared")


@pytest.mark.parametrize(
    ("phrase", "rank"),
    [
        ("Water (gezamenlijke portefeuille)", "shared"),
        ("Gedeelde portefeuille water", "shared"),
        ("Water (m. wethouder Jansen)", "shared"),
        ("Water & wethouder Jansen", "shared"),
        ("Water (collegebreed)", "shared"),
        ("Water (gezamenlijk)", "shared"),
        ("Gezamenlijk: water", "shared"),
        ("Mede-portefeuillehouder water", "shared"),
        ("Duoportefeuille water", "shared"),
        ("Gezamenlijke opgave water", "first"),
        ("Water, gedeeld eigendom", "first"),
    ],
)
def test_what_is_said_to_be_joint_is_shared_and_names_its_topic(phrase: str, rank: str) -> None:
    found = register(BASE).read(phrase)
    assert (found.topics, found.rank) == (("water",), rank)


SCOPES = [
    ("water (m.u.v. bodem), sport", ("sport", "water")),
    ("water (m.u.v. bodem, natuur), sport", ("sport", "water")),
    ("water (sport m.u.v. bodem) natuur", ("natuur", "sport", "water")),
    ("water m.u.v. bodem, sport", ("water",)),
    ("water m.u.v. bodem (sport) natuur", ("water",)),
    ("water m.u.v. bodem; sport", ("sport", "water")),
    ("water zonder bodem en natuur, sport", ("sport", "water")),
    ("water (m.u.v. bodem; sport) natuur", ("natuur", "water")),
    ("water m.u.v. bodem (zie: natuur) en sport", ("water",)),
    ("water (m.u.v. bodem (m.u.v. sport)) natuur", ("natuur", "water")),
    ("m.u.v. bodem", ()),
    ("water met bodem", ("bodem", "water")),
    ("water met uitzondering", ("water",)),
    ("water, niet-bodem", ("water",)),
    ("1) water m.u.v. bodem", ("water",)),
    ("water m.u.v. bodem) sport", ("water",)),
]


@pytest.mark.parametrize(("phrase", "found"), SCOPES)
def test_an_exception_holds_to_the_end_of_its_bracket_or_phrase(
    phrase: str, found: tuple[str, ...]
) -> None:
    assert register(BASE).read(phrase).topics == found


@pytest.mark.parametrize(
    "phrase", ["BAC Water", "Bestuurlijke adviescommissie Water", "adviescommissies water en bodem"]
)
def test_an_advisory_body_elsewhere_names_nothing(phrase: str) -> None:
    found = register(BASE).read(phrase)
    assert (found.topics, found.rank) == ((), "first")


@pytest.mark.parametrize(
    ("phrase", "named", "arguable"),
    [
        ("Sportcommissie", (), ("sport",)),
        ("Watertafel", ("water",), ()),
        ("Sport- en natuurcommissie", (), ("natuur", "sport")),
        ("Sport- en natuurcommissie van Twente", (), ("natuur", "sport")),
        ("Sportcommissie en water", ("water",), ("sport",)),
        ("Sport- en cultuurbeleid", ("sport",), ()),
    ],
)
def test_what_a_body_is_called_after_is_touched_upon_unless_a_name_says_so(
    phrase: str, named: tuple[str, ...], arguable: tuple[str, ...]
) -> None:
    names = {"sport*": "sport", "natuur*": "natuur", "water*": "water", "watertafel": "water"}
    found = register(names).read(phrase)
    assert (found.topics, found.arguable) == (named, arguable)


# --- first and second holders

RANKS = [
    ("Water", "first"),
    ("Water (2e)", "second"),
    ("Water (2de)", "second"),
    ("Water (2nd)", "second"),
    ("Water (tweede)", "second"),
    ("Water (second)", "second"),
    ("Wetter (twadde)", "second"),
    ("Water (2e", "second"),
    ("Water (2e portefeuillehouder)", "second"),
    ("2e portefeuillehouder water", "second"),
    ("Water, tweede aanspreekpunt", "second"),
    ("Water, 2e wethouder", "second"),
    ("Water (1e portefeuillehouder)", "first"),
    ("Tweede Kamer", "first"),
    ("2e fase", "first"),
    ("Water 2e", "second"),
    ("Water (2e fase)", "first"),
    ("plv. Water", "second"),
    ("Plaatsvervangend voorzitter", "first"),
    ("Water (plv.)", "second"),
    ("Water (vervanger)", "second"),
    ("Water (vervangend)", "second"),
    ("Water (achtervang)", "second"),
    ("Achtervang: water", "second"),
    ("Achtervang voorzitter", "first"),
    ("Achterwacht water", "second"),
    ("Plaatsvervanger: water", "second"),
    ("Water, tweede trekker", "second"),
    ("Water plv.", "second"),
    ("Water (2e) i.s.m. Jansen", "second"),
    ("2e pfh water", "second"),
    ("2e portefeuillehouder: water", "second"),
    ("Water (2e pfh: Jansen)", "first"),
    ("Water (als tweede)", "second"),
    ("Water (als achtervang)", "second"),
    ("Water (als vervanger van Jansen)", "second"),
    ("Water (als vervanger van de voorzitter)", "first"),
    ("Water (met Jansen als tweede)", "first"),
    ("Tegenlezer water", "second"),
    ("Water (meelezer)", "second"),
    ("Water (tegenlezer: Jansen)", "first"),
    ("2e: water", "second"),
    ("Water (1e) en bodem (2e)", "first"),
    ("Water; 2e wethouder cultuur", "first"),
    ("2e-wethouder water", "second"),
    ("Water (tweede-portefeuillehouder)", "second"),
    ("2e-lijns water", "first"),
    ("2e ged. Water", "second"),
    ("Water (2e verantw.)", "second"),
    ("plaatsverv. Water", "second"),
    ("Backup: water", "second"),
    ("Schaduwportefeuillehouder water", "second"),
    ("Water (sparringpartner)", "second"),
    ("Buddy project water", "first"),
    ("Buddy: water", "second"),
    ("Buddy project: water", "first"),
    ("Buddy van Jansen voor water", "second"),
    ("Water (schaduw)", "second"),
    ("Schaduw: water", "second"),
    ("Water, groen en schaduw", "first"),
    ("Schaduw van bomen: water", "first"),
    ("Water (schaduw en hitte)", "first"),
    ("Schaduwrijke bomen, water", "first"),
    ("Schaduwportefeuille: water", "second"),
    ("Schaduw portefeuille water", "second"),
    ("Schaduw-wethouder water", "second"),
    ("Skaadwethâlder water", "second"),
    ("Shadow portfolio: water", "second"),
    ("Adjunct-gedeputeerde water", "second"),
    ("Vice-voorzitter water", "first"),
    ("Meedenker: water", "second"),
    ("Water (meedenkend)", "second"),
    ("Meedenkend water", "first"),
    ("Denkt mee over water", "second"),
    ("Water (leest mee)", "second"),
    ("Water (kijkt mee met Jansen)", "second"),
    ("Goes denkt mee: water", "first"),
    ("Assisteert Jansen bij water", "second"),
    ("Water, assisteert bij sport", "first"),
    ("Assistentie water", "first"),
    ("Tweede handtekening water", "second"),
    ("Water (2e lezer)", "second"),
    ("Water (eerste handtekening)", "first"),
    ("Water (tweede handtekening: Jansen)", "first"),
    ("Tweede lezing water", "first"),
    ("Second reader: water", "second"),
    ("Critical friend: water", "second"),
    ("Sparring partner water", "second"),
    ("Klankbord voor water", "second"),
    ("Water (klankbord met inwoners)", "first"),
    ("Tsjinlêzer: water", "second"),
    ("Ondersteunend wethouder water", "second"),
    ("Ondersteunend water", "first"),
    ("Vaste vervanger: water", "second"),
    ("Vaste lasten water", "first"),
    ("Reserve water", "first"),
    ("Vervanging: water", "second"),
    ("Plaatsvervanging: water", "second"),
    ("Secundaire portefeuilles: water", "second"),
    ("Oude portefeuille: water", "first"),
    ("Tweede portefeuille water", "second"),
    ("2e portefeuille (water)", "first"),
    ("2e pfh - water", "second"),
    ("Plv. / water", "second"),
    ("2e / 3e fase water", "first"),
    ("3e / 4e fase water", "first"),
    ("Vervangend / aanvullend water", "first"),
    ("Water - 2e / sport", "first"),
    ("Water (2e?)", "second"),
    ("Water (beide als 2e pfh)", "second"),
    ("Water (evt. 2e)", "second"),
    ("Water (2e pfh, tijdelijk)", "second"),
    ("Water (2e; 1e is Jansen)", "second"),
    ("Water (plv./vervanger)", "second"),
    ("Treedt op als vervanger voor water", "second"),
    ("Water, voor-portefeuillehouder", "first"),
    ("Sport; vervanging: water", "first"),
    ("Vervanging bij afwezigheid: water", "second"),
    ("Water (vervanging bij verhindering)", "second"),
    ("Water (vervanging bij afwezigheid: Jansen)", "first"),
    ("Water (bij afwezigheid)", "second"),
    ("Bij afwezigheid: water", "second"),
    ("Vervanging wegen en water", "first"),
    ("Water (vervanging)", "first"),
    ("Water bij afwezigheid van regen", "first"),
    ("", "first"),
]


@pytest.mark.parametrize(("phrase", "rank"), RANKS)
def test_a_phrase_may_give_the_second_seat(phrase: str, rank: str) -> None:
    assert register(BASE).read(phrase).rank == rank


@pytest.mark.parametrize(
    ("phrase", "topics", "arguable", "rank"),
    [
        ("Sport 1e wethouder, water 2e wethouder", ("sport",), ("water",), "first"),
        ("Sport, water als tweede, natuur als eerste", ("natuur",), ("sport", "water"), "first"),
        ("Sport, water als tweede", ("sport", "water"), (), "second"),
        ("1e sport, 2e water", ("sport",), ("water",), "first"),
        ("Water 2e", ("water",), (), "second"),
        ("2e drinkwater", ("water",), (), "first"),
        ("2e wethouder sport, 2e water", ("sport", "water"), (), "second"),
        ("Bodem, water 2e", ("bodem",), ("water",), "first"),
        ("Water, 2e wethouder bodem m.u.v. sport", ("water",), ("bodem",), "first"),
        ("Wijkwethouder Zuid, water", ("water",), (), "first"),
        ("Wijkwethouder Zuid, drinkwater", (), ("water",), "first"),
    ],
)
def test_a_seat_or_an_area_is_told_from_a_topic_beside_it(
    phrase: str, topics: tuple[str, ...], arguable: tuple[str, ...], rank: str
) -> None:
    found = register(BASE).read(phrase)
    assert (found.topics, found.arguable, found.rank) == (topics, arguable, rank)


def test_what_a_list_gives_the_second_seat_alone_is_touched_upon() -> None:
    found = register(BASE).read("Natuur; sport (2e wethouder); water (zonder bodem), plv. bodem")
    assert (found.topics, found.arguable, found.rank) == (
        ("natuur", "water"),
        ("bodem", "sport"),
        "first",
    )


# --- claims

WHOLE = [
    ("Water", {"water": "water"}),
    ("Water en Bodem", {"water": "water", "bodem": "bodem"}),
    ("Water, Bodem", {"water": "water", "bodem": "bodem"}),
    ("schoon water en bodem", {"bodem": "bodem"}),
    ("bodem en water in zee", {"bodem": "bodem"}),
    ("drinkwater, bodem", {"bodem": "bodem"}),
    ("water, schoon water", {"water": "water"}),
    ("Verkeer & vervoer", {"mobiliteit": "verkeer en vervoer"}),
    ("vrije tijd", {"recreatie": "vrije tijd", "toerisme": "vrije tijd"}),
    ("Water (zwaarte 2)", {"water": "water"}),
    ("Water, bodem (gewicht: 2,5)", {"water": "water", "bodem": "bodem"}),
    ("Water (schoon) (zwaarte 2)", {}),
    ("Water (gezond gewicht)", {}),
    ("Water Bodem", {}),
    ("drinkwater", {}),
    ("bewegen", {}),
    ("toezicht water", {}),
    ("Water (inclusief bodem)", {}),
    ("water m.u.v. bodem", {}),
    ("Regio: water", {}),
    ("water, onderdeel drinkwater", {}),
    ("water- en windkracht", {}),
    ("wind en -water", {}),
    ("Water - beleid", {}),
    ("Water - kwantiteit", {}),
    ("Water, stad en dorpen", {}),
    ("Water, strategisch", {}),
    ("Water, gebied Oost", {}),
    ("Water, beleid en uitvoering", {}),
    ("Water, noorderpark", {"water": "water"}),
    ("Water, beheer wegen", {"water": "water"}),
    ("Water, bodem en beheer", {"water": "water", "bodem": "bodem"}),
    ("Water,", {"water": "water"}),
]


@pytest.mark.parametrize(("phrase", "claims"), WHOLE)
def test_a_name_that_fills_its_part_of_a_phrase_claims_the_whole_topic(
    phrase: str, claims: Names
) -> None:
    found = register(BASE).read(phrase).claims
    assert {claim.topic: claim.words for claim in found if claim.is_whole} == claims


PARTS = [
    ("Water", []),
    ("Water Bodem", [("water", "water bodem"), ("bodem", "water bodem")]),
    ("schoon water en bodem", [("water", "schoon water")]),
    ("bodem en water in zee", [("water", "water in zee")]),
    ("drinkwater", [("water", "drinkwater")]),
    ("water, schoon water", [("water", "schoon water")]),
    ("bewegen", []),
    ("toezicht water", []),
    (
        "Water (inclusief bodem)",
        [("water", "water ( inclusief bodem )"), ("bodem", "water ( inclusief bodem )")],
    ),
    ("Regio: water", [("water", "regio : water")]),
    ("water, zee: bodem", [("water", "water , zee : bodem"), ("bodem", "water , zee : bodem")]),
    ("water- en windkracht", [("water", "water- en windkracht")]),
    ("wind en -water", [("water", "wind en -water")]),
    ("water (m.u.v. bodem)", [("water", "water ( muv bodem )")]),
    ("(water, water)", [("water", "( water , water )")]),
]


@pytest.mark.parametrize(("phrase", "claims"), PARTS)
def test_a_name_among_other_words_claims_what_they_say(
    phrase: str, claims: list[tuple[str, str]]
) -> None:
    found = register(BASE).read(phrase).claims
    assert [(claim.topic, claim.words) for claim in found if not claim.is_whole] == claims


# --- unread

UNREAD = [
    ("Water", ()),
    ("Vliegveld", ("vliegveld",)),
    ("Water, vliegveld", ("vliegveld",)),
    ("schoon water", ()),
    ("Vliegveld en haven", ("vliegveld", "haven")),
    ("grote stad (in de regio)", ("grote stad", "in de regio")),
    ("bewegen", ()),
    ("toezicht water", ()),
    ("water m.u.v. het vliegveld", ()),
    ("water (m.u.v. het vliegveld)", ()),
    ("vliegveld m.u.v. water", ()),
    ("verkeer, vervoer en spoor (naar wethouder Smit)", ()),
    (",", ()),
]


@pytest.mark.parametrize(("phrase", "unread"), UNREAD)
def test_a_stretch_in_which_nothing_was_recognised_is_unread(
    phrase: str, unread: tuple[str, ...]
) -> None:
    assert register(BASE).read(phrase).unread == unread


# --- typing errors

KNOWN: Names = {
    "mobiliteit": "x",
    "ruimtelijke ordening": "x",
    "Financiën": "x",
    "recreatie": "x:part",
    "toerisme": "decoy",
    "bewegen": "x:arguable",
    "natuur": "x",
    "erfgoed": "x",
    "grondwater*": "x:part",
}
NEAR = [
    ("mobliteit", "mobiliteit"),
    ("mobilitteit", "mobiliteit"),
    ("mobiliteid", "mobiliteit"),
    ("mobelitiet", None),
    ("mobiliteti", "mobiliteit"),
    ("mboiliteit", "mobiliteit"),
    ("mobikiteit", "mobiliteit"),
    ("mobiliteiten", None),
    ("mobiliteits", None),
    ("mobilitei", None),
    ("nobiliteit", None),
    ("obiliteit", None),
    ("mobiliteit", None),
    ("ruimtelijke odrening", "ruimtelijke ordening"),
    ("ruimtelijkeordening", "ruimtelijke ordening"),
    ("fianncien", "Financiën"),
    ("recraetie", "recreatie"),
    ("toerimse", None),
    ("beewgen", None),
    ("natur", "natuur"),
    ("natuut", None),
    ("erfgeod", "erfgoed"),
    ("mob", None),
    ("x", None),
]


@pytest.mark.parametrize(("typed", "near"), NEAR)
def test_one_slip_leads_to_the_known_phrase(typed: str, near: str | None) -> None:
    assert register(KNOWN).read(typed).slips == (((typed, near),) if near else ())


def test_what_is_one_slip_away_is_not_missing() -> None:
    found = register(BASE).read("sport, drinwater")
    assert (found.topics, found.arguable, found.meant) == (("sport",), (), ("water",))
    assert found.mentioned == ("sport", "water")


def test_a_name_with_a_star_is_never_proposed() -> None:
    assert register(KNOWN).read("grondwatr").slips == ()


# --- names of topics

NAMED = [
    ("water", ("water",)),
    ("Water", ("water",)),
    ("WATER NL", ("water",)),
    ("Water en", ("water",)),
    ("drinkwater", ("water",)),
    ("Water en Bodem", ("bodem", "water")),
    ("toezicht water", ()),
    ("vliegveld", ()),
    ("recreatie", ("recreatie",)),
    ("Toerisme NL", ("toerisme",)),
    ("toerisme EN", ("toerisme",)),
]


@pytest.mark.parametrize(("said", "meant"), NAMED)
def test_a_topic_is_meant_by_its_id_label_or_phrase(said: str, meant: tuple[str, ...]) -> None:
    assert register(BASE).named(said) == meant


def test_a_topic_has_the_label_that_its_register_gives() -> None:
    assert register(BASE).label("water") == Text("WATER nl", "WATER en")


# --- properties

vocabulary = st.sampled_from(
    (*BASE, *EXCEPTED, "en", ",", ";", "(", ")", ":", "-", "sport-", "-water", "(2e)", "x", "ë?")
)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.one_of(st.text(max_size=30), st.lists(vocabulary, max_size=10).map(" ".join)))
def test_every_topic_is_claimed_and_nothing_else_is(phrase: str) -> None:
    found = register(BASE).read(phrase)
    assert {claim.topic for claim in found.claims} == set(found.topics)


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.lists(vocabulary, max_size=10).map(" ".join))
def test_brackets_around_a_phrase_change_no_topic(phrase: str) -> None:
    bare = phrase.replace("(", " ").replace(")", " ")
    assert register(BASE).read(f"({bare})").topics == register(BASE).read(bare).topics


def test_what_stands_before_a_known_part_is_unread() -> None:
    assert register({"water": "water"}).read("gebiedszaken, water").unread == ("gebiedszaken",)
