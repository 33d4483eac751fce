"""A phrase is read by the register, and by who else is a holder."""

from collections.abc import Iterable

import pytest

from portcheck.phrases.matching import name_of
from portcheck.phrases.topics import Reading, Register, Topic
from portcheck.plan.building import build
from portcheck.plan.reader import Reader
from portcheck.plan.surnames import Surnames, surnames
from portcheck.wording import Text

NAMES = ("A. Jansen", "B. de Wit", "C. van der Meer-Smit", "D. Bos", "E. Jansen", "F. X")
IDS = ("beek", "bodem", "natuur", "sport", "water")
REGISTER = Register(
    {id_: Topic(id_, Text(id_, id_)) for id_ in IDS}, [name_of(id_, (id_,), "alias") for id_ in IDS]
)
ARGUABLE = (name_of("water", ("water",), "arguable"),)


def read(phrase: str, own: str, names: Iterable[str] = NAMES) -> Reading:
    return Reader(REGISTER, Surnames(names)).read(phrase, own)


def meaning(reading: Reading) -> tuple[tuple[str, ...], tuple[str, ...], str, float]:
    return reading.topics, reading.arguable, reading.rank, reading.weight


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        ("Water (zie Jansen)", "Water (gaat naar Jansen)"),
        ("Water → De Wit", "Water gaat naar De Wit"),
        ("Water ->B. de Wit (VVD)", "Water gaat naar B. de Wit (VVD)"),
        ("Water => Smit", "Water gaat naar Smit"),
        ("Water, zie dhr. Van der Meer", "Water, gaat naar dhr. Van der Meer"),
        ("Water naar Van der Meer-Smit per 1 mei", "Water gaat naar Van der Meer-Smit per 1 mei"),
        ("Zie Jansen: water", "gaat naar Jansen: water"),
        ("Water bij Jansen, sport", "Water gaat naar Jansen, sport"),
        ("Water (zie Bijlage) → Jansen", "Water (zie Bijlage) gaat naar Jansen"),
        ("Water (met De Wit)", "Water (samen met De Wit)"),
        ("Water (1e wethouder De Wit)", "Water (2e) (los van De Wit)"),
        ("Water (1e: Jansen)", "Water (2e) (los van Jansen)"),
        ("Water (eerste wethouder is Jansen)", "Water (2e) (los van Jansen)"),
        ("Water (+Jansen), sport", "Water (samen met Jansen), sport"),
        ("Water (duo met Jansen)", "Water (samen met Jansen)"),
        ("Water (beide met Jansen)", "Water (samen met Jansen)"),
        ("Water (vervangt Jansen)", "Water (vervanger van Jansen)"),
        ("Plaatsvervanging van Jansen: water", "vervanger van Jansen: water"),
        ("Water (achtervang voor De Wit)", "Water (vervanger van De Wit)"),
        ("Water bij afwezigheid van De Wit", "Water, als vervanger van De Wit"),
        ("Water (bij afwezigheid van De Wit)", "Water (vervanger van De Wit)"),
        ("Water → Anna Jansen", "Water gaat naar Anna Jansen"),
        ("Water (zie B. J. de Wit)", "Water (gaat naar B. J. de Wit)"),
        ("Water (met wethouder De Wit)", "Water (samen met wethouder De Wit)"),
        ("Water → weth. Van der Meer", "Water gaat naar weth. Van der Meer"),
        ("Water (met de heer De Wit)", "Water (samen met de heer De Wit)"),
        ("Water (zie v.d. Meer)", "Water (gaat naar v.d. Meer)"),
        ("Water (met Jansen, De Wit)", "Water (samen met Jansen, De Wit)"),
        ("Water (met Jansen en De Wit)", "Water (samen met Jansen en De Wit)"),
        ("Water (zie Jansen/Smit)", "Water (gaat naar Jansen)"),
        ("Water (vervangt Jansen bij afwezigheid)", "Water (vervanger van Jansen bij afwezigheid)"),
        ("Water (ook bij Jansen)", "Water (samen met Jansen)"),
        ("Water [zie: Jansen]", "Water (gaat naar Jansen)"),
        ("Water ⇒ Jansen", "Water gaat naar Jansen"),
        ("Water (tegenlezer voor De Wit)", "Water (vervanger van De Wit)"),
        ("Water (plv. Van der Meer)", "Water (vervanger: Van der Meer)"),
        ("Water (achtervang van der Meer-Smit)", "Water (vervanger: van der Meer-Smit)"),
        ("Water, zie ook bij Jansen", "Water, zie ook gaat naar Jansen"),
        ("Water (vanaf 1 juli Jansen)", "Water (gaat naar Jansen)"),
        ("Water (per 1-1-2025: A. Jansen)", "Water (gaat naar A. Jansen)"),
        ("Water, sinds 1 mei 2024 Jansen (VVD)", "Water, gaat naar Jansen (VVD)"),
        ("Water sinds 2024 Jansen", "Water gaat naar Jansen"),
        ("Water vanaf januari 2024 Jansen", "Water gaat naar Jansen"),
        ("Water per 1 sept 2024 Jansen", "Water gaat naar Jansen"),
        ("Water, waarbij sport naar Jansen gaat", "Water, waarbij sport gaat naar Jansen gaat"),
        ("Water; sport doet Jansen", "Water; sport gaat naar Jansen"),
        ("Water; sport ligt bij Jansen", "Water; sport gaat naar Jansen"),
        ("Gaat over naar Jansen: water", "gaat naar Jansen: water"),
        ("Blijft belegd bij A. Jansen: water", "gaat naar A. Jansen: water"),
        ("Per 1 mei 2025 naar Jansen: water", "gaat naar Jansen: water"),
        ("Water (Jansen: sport)", "Water (zie: sport)"),
        ("Water (bos; B. de Wit: sport)", "Water (bos; zie: sport)"),
        ("Water (Jansen: sport, Bos: beek)", "Water (zie: sport; Bos: beek)"),
        ("Water (Jansen: sport en D. Bos: beek)", "Water (zie: sport; Bos: beek)"),
        ("Water - Jansen en Bos: sport", "Water - Jansen en Bos: sport"),
        ("Water (Jansen: sport, bos: beek)", "Water (zie: sport, bos: beek)"),
        ("Namens Jansen: water", ", als vervanger van Jansen: water"),
        ("Water (namens De Wit)", "Water (, als vervanger van De Wit)"),
        ("Vervanging van Jansen: water", "vervanger van Jansen: water"),
        ("Water valt voortaan onder Jansen", "Water valt gaat naar Jansen"),
        ("Water (bij afwezigheid Jansen)", "Water (vervanger van Jansen)"),
        ("Water (vervanging van Jansen)", "Water (vervanger van Jansen)"),
        ("Water (portefeuillehouder: Jansen)", "Water (gaat naar Jansen)"),
        ("Water (wethouder A. Jansen)", "Water (gaat naar A. Jansen)"),
        ("Water (Trekker Jansen)", "Water (gaat naar Jansen)"),
        ("Bos (1e), Jansen (2e): water", "Water"),
        ("Jansen (1e), Bos (2e): water", "2e wethouder water"),
        ("1e Jansen, 2e Bos: water", "2e wethouder water"),
        ("2e Bos: water", "2e wethouder water"),
        ("Plv. Jansen: water", "2e wethouder water"),
        ("Plv. Jansen", "Plv."),
        ("Jansen water", "zie: water"),
        ("Jansen (water)", "zie: water"),
        ("Sport (Jansen water, De Wit bodem)", "Sport (zie: water, bodem)"),
        ("Jansen neemt water over", "zie: water"),
        ("Bos / Jansen: water", "Water"),
        ("Water (trekker is Jansen)", "Water (gaat naar Jansen)"),
        ("Water (verantwoordelijk: Jansen)", "Water (gaat naar Jansen)"),
        ("Water (allebei: Jansen)", "Water (samen met Jansen)"),
        ("Water (beiden: Jansen)", "Water (samen met Jansen)"),
        ("Water (beide: Jansen)", "Water"),
        ("Water (Jansen)", "Water (gaat naar Jansen)"),
        ("Water [De Wit / Smit?]", "Water (gaat naar De Wit)"),
        ("Water, Jansen", "Water gaat naar Jansen"),
        ("Water / Jansen (VVD)", "Water gaat naar Jansen (VVD)"),
        ("Water > Jansen", "Water gaat naar Jansen"),
        ("Water | Jansen", "Water gaat naar Jansen"),
        ("Water (zaal), Jansen", "Water (zaal) gaat naar Jansen"),
        ("Water → Jansen → De Wit", "Water gaat naar Jansen"),
        ("Water (tijdelijk Jansen)", "Water (tijdelijk gaat naar Jansen)"),
        ("Water naar Jansen en bodem", "Water gaat naar Jansen en bodem"),
        ("Water (Jansen (VVD), Bos)", "Water (zie: Bos)"),
        ("Water (inhoud: Jansen)", "Water (inhoud: Jansen)"),
        ("Jansen: water", "zie: water"),
        ("De Wit / Smit: water", "zie: water"),
        ("Jansen (VVD): water", "zie: water"),
        ("Jansen heeft water", "zie: water"),
        ("Jansen - water", "zie: water"),
        ("Smit, water", "zie: water"),
        ("Water, Jansen: sport", "Water, zie: sport"),
        ("Water (Jansen, Bos)", "Water (zie: Bos)"),
        ("Water: 1e Jansen, 2e Bos", "Water (2e) (2e)"),
        ("Water (1e Bos, 2e Jansen)", "Water (1e Bos, 2e Jansen)"),
        ("Water (1e Jansen / 2e Bos)", "Water (2e)"),
        ("Water (1e Jansen (VVD))", "Water (2e)"),
        ("Water (met Jansen als tweede)", "Water (plv. Jansen)"),
        ("Water (mede Jansen)", "Water (mede wethouder Jansen)"),
        ("Namens Jansen en De Wit: water", "Vervanger van Jansen: water"),
        ("Water gaat per 1 mei naar Bos", "Water"),
        ("Sport, water, per 1 mei naar Jansen", "Sport, water gaat naar Jansen"),
        ("Water (2e Bos)", "Water (2e) (los van Bos)"),
        ("Water / Bos (vervanger)", "Water (2e)"),
        ("Water blijft bij Bos", "Water blijft, Bos"),
        ("Water (overgedragen aan D. Bos)", "Water"),
        ("Water (wethouder: beek)", "Water (wethouder: beek)"),
        ("Water / Jansen (vervanger)", "Water, met iemand als tweede wethouder"),
        ("Sport, water – B. de Wit [2e]", "Sport, water, met iemand als tweede wethouder"),
        ("Water: Jansen (plv. wethouder)", "Water, met iemand als tweede wethouder"),
        ("Water, Jansen (1e); sport", "Water (2e); sport"),
        ("Water, Jansen als tweede", "Water, met iemand als tweede wethouder"),
        ("Water, Jansen 2e wethouder", "Water, met iemand als tweede wethouder"),
        ("Water, Bos als 2e wethouder", "Water (2e)"),
        ("Water (Jansen 2e)", "Water (vervanger: Jansen)"),
        ("Water (Jansen eerste)", "Water (2e) (los van Jansen)"),
        ("Water (Bos 2e)", "Water (2e) (los van Bos)"),
        ("Water + Jansen", "Water samen met Jansen"),
        ("Water & wethouder Jansen", "Water samen met Jansen"),
        ("Water en Jansen", "Water samen met Jansen"),
        ("Water met wethouder De Wit", "Water samen met De Wit"),
        ("Water, met De Wit", "Water, samen met De Wit"),
        ("Water (m. Jansen)", "Water (samen met Jansen)"),
        ("Water i.c.m. wethouder De Wit", "Water samen met De Wit"),
        ("Water (naast Jansen)", "Water (samen met Jansen)"),
        ("Water en Jansen (2e)", "Water (vervanger: Jansen)"),
        ("Water met wethouder Jansen (plv.)", "Water (vervanger: Jansen)"),
        ("Buddy Jansen: water", "Vervanger van Jansen: water"),
        ("Water (assisteert Jansen)", "Water (vervanger van Jansen)"),
        ("Water (zie portefeuille Jansen)", "Water (gaat naar Jansen)"),
        ("Water (tijdelijk: Jansen)", "Water (tijdelijk gaat naar Jansen)"),
        ("Water (Jansen blijft, De Wit per 1 mei)", "Water (gaat naar Jansen)"),
        ("Water: Jansen sinds 2024", "Water (gaat naar Jansen)"),
        *(
            (f"Water, dat bij Jansen {verb}", f"Water, dat gaat naar Jansen {verb}")
            for verb in ("blijft", "ligt", "valt", "zit")
        ),
    ],
)
def test_a_name_of_a_holder_means_what_plain_words_say(phrase: str, said: str) -> None:
    assert meaning(read(phrase, "D. Bos")) == meaning(REGISTER.read(said))


@pytest.mark.parametrize(
    "phrase",
    [
        "Water van Jansen",
        "Water (zie bijlage)",
        "Water naar Jansens voorbeeld",
        "Bodem De Wit",
        "Water naar Stichting Jansen",
        "Water (zie Piet Jansen)",
        "Water (zie Jansen-Bakker)",
        "Water (zie D. Jansen)",
        "Natuur → Land van De Wit",
        "Water (vervanger van Jansen)",
        "Water (plaatsvervanger van De Wit)",
        "Van zee naar bos",
        "Water → Pieters",
        "Water → X",
        "Water (met bijlage)",
        "Contact met De Wit, water",
        "Water, met Jansen als tweede",
        "Water (met Jansen als trekker)",
        "Water, met Jansen: sport",
        "Bestuurder en Jansen: water",
        "Lid DB en Jansen",
        "Jansen en water",
        "Water (vervanger: Jansen)",
        "Water (vanaf 1 juli 2025)",
        "Water (vanaf Jansen)",
        "Water (vanaf 1 juli Bos)",
        "Water (vanaf 1 juli van Jansen)",
        "Water (vanaf 12 maanden Jansen)",
        "Water (vanaf 6 junioren Jansen)",
        "Water, mede namens Jansen",
        "Namens Lijst Jansen: water",
        "Samen met Jansen en De Wit: water",
        "Water, Bos: 2e",
        "Water (Bos: sport)",
        "Water (beleid: sport)",
        "Water: Jansen, Bos",
        "Water (Bos en Jansen)",
        "Bos, Jansen, water",
        "Water / jansen",
        "Water (Jansens plan)",
        "Water (Stichting Jansen)",
    ],
)
def test_what_points_to_nobody_else_stays(phrase: str) -> None:
    assert meaning(read(phrase, "D. Bos")) == meaning(REGISTER.read(phrase))


@pytest.mark.parametrize(
    ("heading", "topics"), [("Zie Jansen:", ()), ("Naar De Wit:", ()), ("Zie Bos:", ("water",))]
)
def test_below_a_heading_that_points_to_another_holder_nothing_is_ones_own(
    heading: str, topics: tuple[str, ...]
) -> None:
    topic = Topic("water", Text("Water", "Water"))
    register = Register({"water": topic}, [name_of("water", ("water",), "alias")])
    assert Reader(register, Surnames(NAMES)).read("Water", "D. Bos", heading).topics == topics


def test_a_holder_hands_nothing_over_to_a_namesake() -> None:
    assert read("Water → Jansen", "E. Jansen").topics == ("water",)


@pytest.mark.parametrize("name", ["In 't Veld", "Op den Dries", "van Essen"])
def test_who_is_called_as_a_phrase_goes_on_is_the_second(name: str) -> None:
    holders = (f"A. {name}", "B. Smit")
    assert read(f"Water (2e wethouder {name})", "B. Smit", holders).rank == "first"
    assert read("Water (2e wethouder op afstand)", "B. Smit", holders).rank == "second"
    assert read(f"Water (vervangt {name})", "B. Smit", holders).rank == "second"


@pytest.mark.parametrize(
    "name",
    [
        "S. van der Water",
        "Bas Van der Water (VVD)",
        "Smit-van der Water, burgemeester",
        "wethouder Bas van der Water",
    ],
)
@pytest.mark.parametrize("phrase", ["Sport (plv. {})", "Sport ({})", "Sport, {}", "{}: sport"])
def test_a_surname_names_no_topic(name: str, phrase: str) -> None:
    topic = Topic("water", Text("Water", "Water"))
    register = Register({"water": topic}, [name_of("water", ("water",), "alias")])
    reader = Reader(register, Surnames((name, "B. Bos", "C. de Wit")))
    assert reader.read(phrase.format("Van der Water"), "B. Bos").topics == ()
    assert reader.read("Kwaliteit van der water", "B. Bos").topics == ("water",)
    assert reader.read("Sport (Water)", "B. Bos").topics == ("water",)
    assert reader.read("Ruimte (Water: krw)", "B. Bos").topics == ("water",)
    assert reader.read("Ruimte (Van der Water: water)", "B. Bos").topics == ()


@pytest.mark.parametrize(
    ("phrase", "topics"),
    [
        ("Onderhoud van Wegen", ("wegen",)),
        ("Onderhoud Van Wegen", ()),
        ("Sport (Jan van Wegen)", ()),
        ("Sport (J. van Wegen)", ()),
        ("Sport (P. van Wegen)", ("wegen",)),
        ("Sport (van Wegen)", ()),
        ("van Wegen", ()),
    ],
)
def test_a_plain_word_before_a_topic_makes_a_name_only_where_one_may_stand(
    phrase: str, topics: tuple[str, ...]
) -> None:
    topic = Topic("wegen", Text("Wegen", "Roads"))
    register = Register({"wegen": topic}, [name_of("wegen", ("wegen",), "alias")])
    reader = Reader(register, Surnames(("Jan van Wegen", "B. Bos")))
    assert reader.read(phrase, "B. Bos").topics == topics


def test_a_name_without_particles_may_be_a_topic() -> None:
    topic = Topic("water", Text("Water", "Water"))
    register = Register({"water": topic}, [name_of("water", ("water",), "alias")])
    reader = Reader(register, Surnames(("A. Water", "(VVD)")))
    assert reader.read("Sport (Water)", "A. Water").topics == ("water",)


@pytest.mark.parametrize(
    ("phrase", "topics"),
    [
        ("plv. Water", ()),
        ("Portefeuillehouder Water", ("water",)),
        ("plv. wethouder Water", ()),
        ("plv. weth. Water", ()),
        ("Vervanger: A. Water", ()),
        ("Sport (vervanger: Water)", ()),
        ("Sport (Water plv.)", ()),
        ("Sport [Water plv.]", ()),
        ("Anna Water", ()),
        ("B. Water", ("water",)),
        ("plv. water", ("water",)),
        ("wethouder Waters", ("water",)),
        ("wethouder van Water", ("water",)),
        ("Milieu Anna Water", ()),
        ("Milieu A. Water", ()),
        ("Milieu (A.B.C. Water)", ()),
        ("Afdeling A. Water", ()),
        ("Algemeen A. Water", ()),
        ("Bij afwezigheid van Water: milieu", ()),
        ("Milieu: Water", ()),
        ("Afvalwater Water", ("water",)),
    ],
)
def test_nor_does_one_without_particles_behind_a_first_name_or_a_seat(
    phrase: str, topics: tuple[str, ...]
) -> None:
    topic = Topic("water", Text("Water", "Water"))
    register = Register({"water": topic}, [name_of("water*", ("water",), "alias")])
    names = ("Anna Water", "C. Bos")
    assert Reader(register, Surnames(names)).read(phrase, "C. Bos").topics == topics


def test_a_holder_that_goes_by_its_topic_is_no_surname() -> None:
    topic = Topic("water", Text("Water", "Water"))
    register = Register({"water": topic}, [name_of("water", ("water",), "alias")])
    reader = Reader(register, Surnames(("Wethouder Water", "C. Bos")))
    assert reader.read("2e wethouder Water", "C. Bos").topics == ("water",)


def test_a_place_is_not_who_is_called_after_it() -> None:
    assert read("Water naar Essen", "B. Smit", ("A. van Essen",)).topics == ("water",)
    assert read("Water naar Van Essen", "B. Smit", ("A. van Essen",)).topics == ()


@pytest.mark.parametrize("phrase", ["Water → Klaas Bos", "Water (zie K. Bos)"])
def test_a_first_name_or_initial_tells_namesakes_apart(phrase: str) -> None:
    names = ("Jan Bos", "Klaas Bos")
    assert read(phrase, "Jan Bos", names).topics == ()
    assert read(phrase, "Klaas Bos", names).topics == ("water",)


def test_of_many_namesakes_none_is_told_apart() -> None:
    names = [f"{letter}. Bos" for letter in "ABCDEFGHIJ"]
    assert read("Water → Z. Bos", "K. Smit", names).topics == ()
    assert read("Water → C. Bos", "A. Bos", names).topics == ("water",)
    assert read("Water → C. Bos", "A. Bos", names[:-1]).topics == ()


@pytest.mark.parametrize(
    "said", ["Van der Berg-de Groot", "De Groot", "mw. Van der Berg", "A. van der Berg–De Groot"]
)
def test_either_part_of_a_double_name_may_have_its_particles(said: str) -> None:
    assert read(f"Water (zie {said})", "B", ("Anne van der Berg-de Groot",)).topics == ()


def test_who_is_alone_hands_nothing_over() -> None:
    assert read("Water → Jansen", "E. Jansen", ("E. Jansen",)).topics == ("water",)


def test_a_phrase_of_nothing_but_initials_takes_no_longer_than_others() -> None:
    phrase = "Water → " + "de " * 2000 + "wit"
    assert read(phrase, "A. Jansen") == REGISTER.read(phrase)


def test_the_surnames_of_a_plan_are_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def count(name: str) -> tuple[str, ...]:
        asked.append(name)
        return surnames(name)

    monkeypatch.setattr("portcheck.plan.surnames.surnames", count)
    names = [f"A. Jansen{number}" for number in range(100)]
    reader = Reader(REGISTER, Surnames(names))
    for name in names:
        reader.read("Water (met Jansen1)", name)
    assert sorted(name for name in asked if name in names) == sorted(names)


def test_what_goes_to_another_holder_is_touched_upon_and_stands_as_written() -> None:
    water = Topic("water", Text("Water", "Water"))
    register = Register({"water": water}, [name_of("water", ("water",), "alias")])
    holders = [
        {"naam": "A. Jansen", "onderwerpen": ["Water"]},
        {"naam": "B. de Wit", "onderwerpen": [{"onderwerp": "Water (zie Jansen)"}]},
    ]
    plan = build({"bestuur": "", "portefeuillehouders": holders}, register)
    (entry,) = plan.holders[1].entries
    assert entry.phrase == "Water (zie Jansen)"
    assert (entry.reading.topics, entry.reading.arguable) == ((), ("water",))


@pytest.mark.parametrize(
    ("phrase", "topics"),
    [
        ("Water: Jansen", ()),
        ("Sport (water: Jansen)", ("sport",)),
        ("Sport, water = De Wit", ("sport",)),
        ("Sport; water - A. Jansen", ("sport",)),
        ("Sport, water – Jansen", ("sport",)),
        ("Sport, het water in de stad: Jansen", ("sport",)),
        ("Sport (water: Bos)", ("sport", "water")),
        ("Sport (water: Jansens plan)", ("sport", "water")),
        *(
            (f"Sport (water: Jansen {behind})", ("sport",))
            for behind in ("blijft", "gaat hierover", "m.i.v. mei", "per mei", "vanaf mei")
        ),
        ("Sport (trekker: Jansen)", ()),
        ("Sport (2e pfh: Jansen)", ("sport",)),
        ("Sport (ambtelijk trekker: Jansen)", ("sport",)),
        ("Sport (vorige portefeuillehouder: Jansen)", ("sport",)),
        ("Sport (mede: Jansen)", ("sport",)),
        ("Sport, Jansen, water", ("water",)),
        ("Sport; Jansen, water", ("sport",)),
        ("Jansen, water via", ()),
        ("Sport, Jansen water", ("sport",)),
        ("Sport: water: mevrouw B. de Wit", ("sport",)),
        ("Sport, water: beheer door De Wit", ("sport", "water")),
        ("Sport - trekker: Jansen", ()),
        ("Sport - inhoud: Jansen", ("sport",)),
        ("Sport (inhoud: Jansen)", ("sport",)),
        ("Sport (zaal, Jansen)", ("sport",)),
        ("Sport [zaal: Jansen]", ("sport",)),
        ("Sport (voorlopig: Jansen)", ()),
        ("Sport (water door Jansen)", ("sport",)),
        ("Sport (water via De Wit)", ("sport",)),
        ("Sport via De Wit, water", ("water",)),
        ("Sport (beheer door Jansen)", ("sport",)),
        ("Sport (overdracht aan Jansen per mei)", ()),
        ("Sport (overdracht per 1-9-2025 aan Jansen)", ()),
        ("Sport (gift aan Jansen)", ("sport",)),
        ("Sport, water nog te verdelen: Jansen", ("sport",)),
    ],
)
def test_a_topic_before_the_name_of_another_is_theirs(phrase: str, topics: tuple[str, ...]) -> None:
    ids = ("sport", "water")
    known = {id_: Topic(id_, Text(id_, id_)) for id_ in ids}
    register = Register(known, [name_of(id_, (id_,), "alias") for id_ in ids])
    assert Reader(register, Surnames(NAMES)).read(phrase, "D. Bos").topics == topics


@pytest.mark.parametrize(
    ("phrase", "topics"),
    [
        ("Sport, Kunst", ("sport",)),
        ("Kunst, sport", ("sport",)),
        ("Sport (H. Kunst)", ()),
        ("Sport: Kunst", ()),
        ("Sport (vanaf 1 juli Kunst)", ()),
        ("Sport, wethouder Kunst", ()),
        ("Sport / Water", ("sport", "water")),
        ("Sport (W. Water)", ()),
        ("Water: sport", ("sport", "water")),
        ("W. Water: sport", ()),
        ("Sport → Water", ()),
    ],
)
def test_in_a_list_a_surname_that_is_a_word_too_is_no_name_by_itself(
    phrase: str, topics: tuple[str, ...]
) -> None:
    ids = ("sport", "water")
    known = {id_: Topic(id_, Text(id_, id_)) for id_ in ids}
    register = Register(known, [name_of(id_, (id_,), "alias") for id_ in ids])
    reader = Reader(register, Surnames(("A. Jansen", "H. Kunst", "W. Water")))
    assert reader.read(phrase, "A. Jansen").topics == topics


@pytest.mark.parametrize(
    "surname",
    [
        *("Beek", "Boer", "Bos", "Brug", "Dijk", "Dorp", "Duin", "Groen", "Haven", "Heide", "Kerk"),
        *("Kunst", "Markt", "Meer", "Molen", "Park", "Polder", "Post", "Stad", "Veen", "Wijk"),
        "Wolf",
    ],
)
def test_what_is_a_word_too_may_stand_in_a_list(surname: str) -> None:
    assert "sport" in read(f"Sport, {surname}", "A. Jansen", ("A. Jansen", f"B. {surname}")).topics


@pytest.mark.parametrize("phrase", ["Sport (met Water)", "Sport bij Water", "Water: sport"])
def test_in_ones_own_portfolio_a_surname_that_is_a_topic_is_one(phrase: str) -> None:
    reader = Reader(REGISTER, Surnames(("A. Jansen", "W. Water")))
    assert reader.read(phrase, "W. Water").topics == ("sport", "water")


def test_words_of_the_name_of_a_body_name_its_topics() -> None:
    reader = Reader(REGISTER, Surnames(("Commissie Sport en Water", "Commissie Natuur, Bodem")))
    assert reader.read("Sport en Water", "Commissie Sport en Water").topics == ("sport", "water")
    said = reader.read("Commissie Natuur, Bodem", "Commissie Natuur, Bodem")
    assert (said.topics, said.arguable) == ((), ("bodem", "natuur"))
    named = "Gezonde Natuur, Bodem"
    assert Reader(REGISTER, Surnames((named,))).read(named, named).topics == ("bodem", "natuur")


@pytest.mark.parametrize(
    "phrase", ["Sport (2e Water)", "Sport (plv. Water)", "(plv. Water)", "Plv. Water", "2e Water"]
)
def test_behind_a_seat_ones_own_name_is_no_topic(phrase: str) -> None:
    reader = Reader(REGISTER, Surnames(("A. Jansen", "W. Water")))
    said = reader.read(phrase, "W. Water")
    assert ("water" in said.mentioned, said.rank) == (False, "second")


@pytest.mark.parametrize("sign", [":", " -", " –", " ="])
def test_a_topic_behind_a_sign_may_be_the_name_of_another(sign: str) -> None:
    reader = Reader(REGISTER, Surnames(("A. Jansen", "B. Bos", "W. Water")))
    assert meaning(reader.read(f"Sport{sign} Water", "A. Jansen"))[:2] == ((), ("sport", "water"))
    said = reader.read(f"Sport{sign} Water / Jansen", "A. Jansen")
    assert said.topics == ("sport", "water")
    assert reader.read(f"Sport{sign} Water", "W. Water").topics == ("sport", "water")


def test_ones_own_name_names_no_topic() -> None:
    reader = Reader(REGISTER, Surnames(("A. Jansen", "W. Water")))
    assert reader.read("W. Water: sport", "W. Water").topics == ("sport",)


@pytest.mark.parametrize("sign", [" →", " naar", " bij", ", zie"])
def test_what_is_arguable_goes_to_another_too(sign: str) -> None:
    register = Register({"water": Topic("water", Text("Water", "Water"))}, ARGUABLE)
    reader = Reader(register, Surnames(NAMES))
    assert reader.read(f"Water{sign} Jansen", "D. Bos").weight == 0


def test_names_that_are_joined_stand_among_the_words_as_one() -> None:
    assert read("Naar Jansen en De Wit", "D. Bos").words == ("naar", "jansen en de wit")


def test_a_name_stands_among_the_words_as_it_is_written() -> None:
    said = "Water (trekker: A. Jansen), sport → De Wit"
    shown = ("water", "(", "trekker a jansen", ")", ",", "sport", "naar", "de wit")
    assert read(said, "D. Bos").words == shown


def test_what_looks_like_a_mark_for_a_name_says_nothing() -> None:
    assert read("Water (\x01), \x02 sport (Jansen)", "D. Bos").topics == ("water",)
    assert read("Water (\x01)", "D. Bos") == REGISTER.read("Water ()")


@pytest.mark.parametrize("phrase", ["2e: Jansen", "plv.: Jansen", "duo: Jansen"])
def test_who_is_named_behind_a_seat_alone_takes_nothing_over(phrase: str) -> None:
    assert read(phrase, "D. Bos").weight == 1


def test_a_seat_behind_a_name_is_no_topic_of_whoever_is_named() -> None:
    assert read("De Wit: 2e", "D. Bos").unread == ("de wit", "2e")


def test_a_name_behind_a_topic_that_is_one_too_is_found() -> None:
    reader = Reader(REGISTER, Surnames(("A. Jansen", "D. Bos", "W. Water")))
    assert reader.read("Water, sport naar Jansen", "D. Bos").topics == ("water",)


def test_the_party_behind_a_name_is_of_that_name() -> None:
    said = read("Naar De Wit, naar Jansen (VVD)", "D. Bos").words
    assert said == ("naar", "de wit", ",", "naar", "jansen vvd")


def test_a_name_behind_a_sign_alone_joins_none() -> None:
    assert read("& De Wit", "D. Bos").words == ("en", "de wit")
