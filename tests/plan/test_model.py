"""Data that fits the plan schema becomes a typed plan; what is left empty counts as absent."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import pytest

from portcheck.finding import Waiver
from portcheck.phrases.matching import name_of
from portcheck.phrases.topics import Register, Topic
from portcheck.plan.building import build, with_entries
from portcheck.plan.model import Affiliate, Entry, Holder, Opgave, Party, Plan, is_recorded
from portcheck.plan.surnames import Surnames
from portcheck.wording import Text


@cache
def register() -> Register:
    return Register(
        {id_: Topic(id_, Text(id_, id_)) for id_ in ("water", "sport")},
        [name_of("water", ("water",), "alias"), name_of("sport", ("sport",), "alias")],
    )


def built(**more: Any) -> Plan:
    data = {"plan": "Concept", "bestuur": "Provincie X", "portefeuillehouders": [{"naam": "A"}]}
    return build({**data, **more}, register())


def holder(**more: Any) -> Holder:
    (only,) = built(portefeuillehouders=[{"naam": "A", **more}]).holders
    return only


def holding(*entries: str | Mapping[str, Any]) -> Holder:
    return holder(onderwerpen=list(entries))


def test_a_bare_plan_has_a_full_time_gedeputeerde_and_nothing_else() -> None:
    plan = built()
    alone = Holder(
        name="A",
        title="",
        function="gedeputeerde",
        party="",
        fte=1.0,
        competences=(),
        replacements=(),
        entries=(),
        weight=0,
        path=("portefeuillehouders", 0),
    )
    assert plan == Plan(
        body="Provincie X",
        is_complete=True,
        seats=0,
        holders=(alone,),
        surnames=Surnames(("A",)),
        parties=(),
        affiliates=(),
        opgaven=(),
        waivers=(),
        register=register(),
        data=plan.data,
        held={},
        mentioned=frozenset(),
    )


def test_keys_that_are_left_empty_count_as_absent() -> None:
    keys = (
        "partijen",
        "verbonden_partijen",
        "opgaven",
        "afwijkingen",
        "volledig",
        "proces",
        "zetels",
    )
    plan, bare = built(**dict.fromkeys(keys)), built()
    assert plan._replace(data=bare.data) == bare


def test_a_holder_s_keys_that_are_left_empty_count_as_absent() -> None:
    keys = ("functie", "partij", "fte", "competenties", "vervanger", "onderwerpen")
    assert holder(**dict.fromkeys(keys)) == holder()


def test_an_entry_s_keys_that_are_left_empty_count_as_absent() -> None:
    empty, bare = holding(
        {"onderwerp": "Water", "zwaarte": None, "rol": None}, {"onderwerp": "Water"}
    ).entries
    assert empty._replace(path=()) == bare._replace(path=())


def test_a_holder_has_what_its_keys_say() -> None:
    said = holder(
        functie="Wethouder", partij="X", fte=0.8, competenties=["a", "b"], vervanger="B. de Vries"
    )
    path = ("portefeuillehouders", 0)
    replacements = ("B. de Vries",)
    assert said == Holder(
        "A", "Wethouder", "wethouder", "X", 0.8, ("a", "b"), replacements, (), 0, path
    )


def test_a_competence_may_be_a_single_text() -> None:
    assert holder(competenties="rekenen").competences == ("rekenen",)


@pytest.mark.parametrize(
    ("function", "is_member"),
    [
        ("gedeputeerde", True),
        ("wethouder", True),
        ("heemraad", True),
        ("hoogheemraad", True),
        ("eilandgedeputeerde", True),
        ("portefeuillehouder", True),
        ("commissaris", False),
        ("burgemeester", False),
        ("dijkgraaf", False),
        ("watergraaf", False),
        ("gezaghebber", False),
        ("voorzitter", False),
    ],
)
def test_who_presides_is_no_member(function: str, *, is_member: bool) -> None:
    assert holder(functie=function).is_member is is_member


@pytest.mark.parametrize(
    ("name", "body", "function"),
    [
        ("Burgemeester Jansen", "Gemeente Voorbeeld", "burgemeester"),
        ("burgemeester", "Gemeente Voorbeeld", "burgemeester"),
        ("waarnemend burgemeester Jansen", "Gemeente Voorbeeld", "burgemeester"),
        ("Wnd. burgemeester Jansen", "Gemeente Voorbeeld", "burgemeester"),
        ("Wethouder Jansen", "Gemeente Voorbeeld", "wethouder"),
        ("watergraaf Jansen", "Waterschap Voorbeeld", "dijkgraaf"),
        ("A. Burgemeester", "Gemeente Voorbeeld", "wethouder"),
        ("Voorzitter Jansen", "Gemeente Voorbeeld", "wethouder"),
        ("Burgemeester Jansen", "Regio Voorbeeld", "portefeuillehouder"),
        ("Waarnemend", "Gemeente Voorbeeld", "wethouder"),
    ],
)
def test_who_has_no_function_has_that_with_which_the_name_begins(
    name: str, body: str, function: str
) -> None:
    (only,) = built(bestuur=body, portefeuillehouders=[{"naam": name}]).holders
    assert only.function == function


def test_a_function_that_is_given_counts_more_than_a_name() -> None:
    assert holder(naam="Commissaris A", functie="gedeputeerde").is_member


@pytest.mark.parametrize("asked", ["heemraad", "hoogheemraad"])
def test_who_has_a_function_is_found_by_any_of_its_titles(asked: str) -> None:
    plan = built(
        portefeuillehouders=[
            {"naam": "A", "functie": "hoogheemraad"},
            {"naam": "B", "functie": "watergraaf"},
            {"naam": "C", "functie": "heemraad"},
        ]
    )
    assert [holder.name for holder in plan.of_function(asked)] == ["A", "C"]


def test_the_members_of_a_plan_divide_its_work() -> None:
    plan = built(
        portefeuillehouders=[{"naam": "A", "functie": "commissaris"}, {"naam": "B"}, {"naam": "C"}]
    )
    assert [holder.name for holder in plan.members] == ["B", "C"]


def test_the_names_of_a_plan_are_those_of_all_its_holders() -> None:
    plan = built(portefeuillehouders=[{"naam": "A", "functie": "commissaris"}, {"naam": "B"}])
    assert plan.names == {"A", "B"}


@pytest.mark.parametrize(
    ("seats", "percent", "share"),
    [(13, 20, 3), (12, 20, 2), (21, 25, 5), (10, 25, 3), (7, 7, 0), (2, 20, 0), (None, 20, 0)],
)
def test_a_share_of_the_seats_is_the_nearest_whole(
    seats: int | None, percent: int, share: int
) -> None:
    assert built(zetels=seats).share_of_seats(percent) == share


@pytest.mark.parametrize(("volledig", "is_complete"), [(None, True), (True, True), (False, False)])
def test_a_plan_is_complete_unless_it_says_otherwise(
    *, volledig: bool | None, is_complete: bool
) -> None:
    assert built(volledig=volledig).is_complete is is_complete


def test_an_entry_may_be_a_text() -> None:
    path = ("portefeuillehouders", 0, "onderwerpen", 0)
    assert holding("Water").entries == (
        Entry("Water", 1, is_first=True, reading=register().read("Water"), path=path),
    )


def test_an_entry_may_be_a_group_and_is_shown_at_its_onderwerp() -> None:
    path = ("portefeuillehouders", 0, "onderwerpen", 1, "onderwerp")
    said = {"onderwerp": "Water", "zwaarte": 2.5, "rol": "tweede"}
    assert holding("Sport", said).entries[1] == Entry(
        "Water", 2.5, is_first=False, reading=register().read("Water"), path=path
    )


@pytest.mark.parametrize(
    ("entries", "topics"),
    [
        (["Cultuur (m.u.v. sport", "water)"], []),
        (["Cultuur (incl. sport", "water)"], ["sport", "water"]),
        (["Cultuur, met uitzondering van", {"onderwerp": "water"}, "Sport"], ["sport"]),
        (["Cultuur (m.u.v. kunst", "Water"], ["water"]),
        (["Sport", "Vacant:", "Water"], ["sport"]),
    ],
)
def test_an_entry_may_run_on_from_one_before_it(
    entries: list[str | Mapping[str, Any]], topics: list[str]
) -> None:
    assert [t for entry in holding(*entries).entries for t in entry.reading.topics] == topics


@pytest.mark.parametrize(
    ("entry", "is_first"),
    [
        ("Water", True),
        ("Water (2e)", False),
        ("Water (i.s.m. B)", True),
        ({"onderwerp": "Water"}, True),
        ({"onderwerp": "Water (2e)"}, False),
        ({"onderwerp": "Water (2e)", "rol": "eerste"}, True),
        ({"onderwerp": "Water", "rol": "tweede"}, False),
        ({"onderwerp": "Water", "rol": "eerste"}, True),
    ],
)
def test_the_role_decides_and_else_the_phrase(
    entry: str | Mapping[str, Any], *, is_first: bool
) -> None:
    assert holding(entry).entries[0].is_first is is_first


@pytest.mark.parametrize(
    ("entry", "weight"),
    [
        ("Wonen (zwaarte 2)", 2),
        ("Wonen (Zwaarte: 0,5)", 0.5),
        ("Wonen, gewicht = 1.5", 1.5),
        ({"onderwerp": "Wonen (zwaarte 2)"}, 2),
        ({"onderwerp": "Wonen (zwaarte 2)", "zwaarte": 3}, 3),
        ("Wonen [weging 3 ]", 3),
        ("Wonen - weight 3", 3),
        ("Wonen (zwaarte 2).", 2),
        ("Wonen (zwaarte 2, met Jansen)", 2),
        ("Wonen (zwaarte 2) en sport (zwaarte 0,5)", 2.5),
        ("Wonen (zwaarte 2e)", 1),
        ("Jongeren op gezond gewicht 2.0", 1),
        ("Wonen (zwaarte 2000)", 1),
        ("Natura 2000", 1),
        ("Wonen (2)", 1),
        ("Landingsgewicht 2", 1),
    ],
)
def test_the_weight_is_that_of_its_key_and_else_what_stands_behind_the_topic(
    entry: str | Mapping[str, Any], weight: float
) -> None:
    assert holding(entry).entries[0].weight == weight


def test_a_holder_holds_what_it_is_first_for() -> None:
    assert [entry.phrase for entry in holding("Water", "Sport (2e)").held] == ["Water"]


@pytest.mark.parametrize("topics", [("Projecten:", "Wonen"), ("Zorg (jeugd", "Wmo)")])
def test_a_heading_and_what_a_comma_cut_off_weigh_nothing_by_themselves(
    topics: tuple[str, str],
) -> None:
    assert holding(*topics).weight == 1
    one, other = ({"onderwerp": topic, "zwaarte": 2} for topic in topics)
    assert holding(one, other).weight == 4


@pytest.mark.parametrize(
    ("entry", "weight"),
    [
        ("Lid AB Veiligheidsregio", 0),
        ("IPO-bestuurder", 0),
        ("IPO", 1),
        ("Nevenfuncties:", 0),
        ("Stuurgroep Zon (i.s.m. Jansen)", 0),
        ("Wonen (gaat naar Jansen)", 0),
        ("Zon (nog niet belegd)", 0),
        ("Voorzitter AB, zwaarte 2", 2),
        ("Lid AB Veiligheidsregio, zorg", 1),
        ("Theater De Zon", 1),
        ("i.s.m. Jansen", 1),
        ("1e loco-burgemeester", 0),
        ("Vice-voorzitter", 0),
        ("1e loco-burgemeester, zorg", 1),
    ],
)
def test_neither_an_office_nor_a_seat_elsewhere_nor_what_another_has_weighs_anything(
    entry: str, weight: float
) -> None:
    assert holding(entry).weight == weight


def test_the_weight_of_a_holder_is_that_of_what_it_holds_first() -> None:
    heavy = {"onderwerp": "Water", "zwaarte": 3}
    light = {"onderwerp": "Sport", "zwaarte": 0}
    second = {"onderwerp": "Sport", "zwaarte": 9, "rol": "tweede"}
    assert holding(heavy, light, second, "Zee").weight == 4


def test_a_holder_has_a_topic_by_the_first_phrase_that_names_it() -> None:
    plan = built(
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Water"]},
            {"naam": "A", "onderwerpen": ["Water (2e)", "Schoon water", "Waterbeheer"]},
        ]
    )
    found = plan.first_entry("water", plan.holders[1])
    assert found is not None
    assert found.phrase == "Schoon water"


@pytest.mark.parametrize("topic", ["water", "sport"])
def test_a_holder_does_not_have_what_another_or_nobody_has(topic: str) -> None:
    plan = built(
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Water"]},
            {"naam": "B", "onderwerpen": ["Water (2e)"]},
        ]
    )
    assert plan.first_entry(topic, plan.holders[1]) is None


@pytest.mark.parametrize(
    ("function", "office", "held"),
    [
        ("burgemeester", "burgemeester", ("water",)),
        ("commissaris", "CdK", ("water",)),
        ("burgemeester", "commissaris", ()),
        ("wethouder", "burgemeester", ()),
    ],
)
def test_who_presides_has_what_is_said_to_be_of_that_office(
    function: str, office: str, held: tuple[str, ...]
) -> None:
    plan = built(
        portefeuillehouders=[
            {"naam": "A", "functie": function, "onderwerpen": ["Wonen", f"Water ({office})"]}
        ]
    )
    assert plan.holders[0].entries[1].reading.topics == held


def test_the_first_holders_of_a_topic_come_each_with_their_first_phrase() -> None:
    plan = built(
        portefeuillehouders=[
            {"naam": "A", "onderwerpen": ["Schoon water", "Water"]},
            {"naam": "B", "onderwerpen": ["Water (2e)"]},
            {"naam": "A", "onderwerpen": ["Water en sport"]},
        ]
    )
    assert [(h.path[1], entry.phrase) for h, entry in plan.first_entries("water")] == [
        (0, "Schoon water"),
        (2, "Water en sport"),
    ]


def test_a_topic_that_nobody_holds_has_no_first_holders() -> None:
    assert built().first_entries("water") == ()


DIVIDED = built(
    portefeuillehouders=[
        {"naam": "A", "onderwerpen": ["Water", "Sport (2e)"]},
        {"naam": "B", "onderwerpen": [{"onderwerp": "Sport", "zwaarte": 3}]},
    ]
)


def test_a_plan_with_other_entries_is_as_if_it_had_been_written_so() -> None:
    (water, second), (sport,) = (holder.entries for holder in DIVIDED.holders)
    exchanged = with_entries(DIVIDED, [(sport, second), (water,)])
    first, other = exchanged.holders
    assert exchanged == DIVIDED._replace(
        holders=(
            DIVIDED.holders[0]._replace(entries=(sport, second), weight=3),
            DIVIDED.holders[1]._replace(entries=(water,), weight=1),
        ),
        held={"sport": [(first, sport)], "water": [(other, water)]},
        mentioned=frozenset(("water", "sport")),
    )


def test_what_nobody_has_any_more_is_not_mentioned() -> None:
    (water, _), _ = (holder.entries for holder in DIVIDED.holders)
    assert with_entries(DIVIDED, [(water,), ()]).mentioned == {"water"}


def test_every_holder_of_a_plan_is_given_its_entries() -> None:
    with pytest.raises(ValueError, match="shorter"):
        with_entries(DIVIDED, [()])


@pytest.mark.parametrize(("said", "is_fixed"), [(True, True), (False, False), (None, False)])
def test_a_holder_and_an_entry_are_fixed_where_the_plan_says_so(
    *, said: bool | None, is_fixed: bool
) -> None:
    (entry,) = holding({"onderwerp": "Water", "vast": said}).entries
    assert (entry.is_fixed, holder(vast=said).is_fixed) == (is_fixed, is_fixed)


def test_parties_have_seats_where_the_plan_says_so() -> None:
    plan = built(partijen=[{"naam": "X", "zetels": 8}, {"naam": "Y"}, {"naam": "Z", "zetels": 0}])
    assert plan.parties == (Party("X", 8), Party("Y", None), Party("Z", 0))


def test_a_party_wishes_for_what_the_plan_lists() -> None:
    plan = built(partijen=[{"naam": "X", "wensen": ["Water", "Sport"]}, {"naam": "Y"}])
    assert [party.wishes for party in plan.parties] == [("Water", "Sport"), ()]


def test_a_verbonden_partij_has_owners_and_commissioners() -> None:
    plan = built(
        verbonden_partijen=[
            {"naam": "V", "eigenaar": "A", "opdrachtgever": ["B", "C"]},
            {"naam": "W", "eigenaar": None, "opdrachtgever": []},
        ]
    )
    assert plan.affiliates == (
        Affiliate("V", ("A",), ("B", "C"), ("verbonden_partijen", 0)),
        Affiliate("W", (), (), ("verbonden_partijen", 1)),
    )


def test_an_opgave_knows_which_of_its_keys_are_filled_in() -> None:
    plan = built(
        opgaven=[
            {"naam": "O", "opdrachtgever": "A", "opdracht": " ", "mandaat": True},
            {"naam": "P", "opdracht": ["x"], "mandaat": False},
        ]
    )
    assert plan.opgaven == (
        Opgave("O", ("A",), frozenset(("naam", "opdrachtgever", "mandaat")), ("opgaven", 0)),
        Opgave("P", (), frozenset(("naam", "opdracht")), ("opgaven", 1)),
    )


WAIVER = {"regel": "UTR202", "reden": "een\n reden", "besluit": " GS  1 ", "door": "het\ncollege"}


def test_a_bare_waiver_holds_its_four_keys_on_one_line_each() -> None:
    assert built(afwijkingen=[WAIVER]).waivers == (
        Waiver("UTR202", (), "een reden", "GS 1", "het college", "", "", "", ("afwijkingen", 0)),
    )


def test_a_full_waiver_holds_all_its_keys() -> None:
    more = {
        "betreft": ["Water", "Sport"],
        "maatregel": "een\ntegenlezer",
        "herzien_op": "2021-03-01",
        "feiten": "f5cea655",
    }
    assert built(afwijkingen=[WAIVER, {**WAIVER, **more}]).waivers[1] == Waiver(
        "UTR202",
        ("Water", "Sport"),
        "een reden",
        "GS 1",
        "het college",
        "een tegenlezer",
        "2021-03-01",
        "f5cea655",
        ("afwijkingen", 1),
    )


def test_the_mark_of_the_facts_may_look_like_a_number() -> None:
    assert built(afwijkingen=[{**WAIVER, "feiten": 12345678}]).waivers[0].facts == "12345678"


@pytest.mark.parametrize(
    ("value", "recorded"),
    [
        (None, False),
        (False, False),
        ("", False),
        (" \n", False),
        ([], False),
        (["", " "], False),
        ([[], [""]], False),
        ("nee", False),
        ("Nog niet.", False),
        (["geen"], False),
        ("n.n.b.", False),
        ("N.T.B.", False),
        ("nog  te bepalen", False),
        ("Nader te bepalen", False),
        ("volgt nog", False),
        ("-", False),
        ("--", False),
        ("(n.t.b.)", False),
        ("N/A", False),
        ("niet van toepassing", False),
        ("Wordt nog ingevuld", False),
        ("nader vast te stellen", False),
        ("niet bekend", False),
        ("unknown", False),
        ("besluit volgt z.s.m.", False),
        ("nog niet belegd", False),
        ("wordt ingevuld", False),
        ("in te vullen", False),
        ("t.z.t.", False),
        ("to follow", False),
        ("Nader", True),
        ("Nader te bepalen locatie", True),
        ("nog te publiceren besluit 12", True),
        ("bekend", True),
        ("nader te bespreken met GS", True),
        ("(ja)", True),
        ("nee, dat deed de griffier", True),
        (True, True),
        ("x", True),
        ("X", True),
        (2021, True),
        (["", "x"], True),
        ({}, False),
        ({"tijd": None, "experts": [""], "evaluatie": {"jaar": "nee"}}, False),
        ({"tijd": None, "experts": ["x"]}, True),
    ],
)
def test_blanks_false_and_nee_record_nothing(value: object, *, recorded: bool) -> None:
    assert is_recorded(value) is recorded


def roles(who: str, holder: str) -> dict[str, object]:
    """Give a plan in which somebody has every role, and a holder."""
    return {
        "plan": "Voorbeeld",
        "bestuur": "Provincie Voorbeeld",
        "portefeuillehouders": [{"naam": holder, "vervanger": who}],
        "verbonden_partijen": [{"naam": "Vitens", "eigenaar": who, "opdrachtgever": ["A. Jansen"]}],
        "opgaven": [{"naam": "Energie", "opdrachtgever": who}],
    }


def test_a_topic_that_is_still_to_be_filled_in_is_none() -> None:
    topics = ["n.n.b.", "Water", {"onderwerp": "?"}]
    holders = [{"naam": "A. Jansen", "onderwerpen": topics}]
    (holder,) = build(
        {**roles("", "A. Jansen"), "portefeuillehouders": holders}, register()
    ).holders
    assert [(entry.phrase, entry.path[3]) for entry in holder.entries] == [("Water", 1)]


@pytest.mark.parametrize(
    "name",
    [
        *("n.n.b.", "nog in te vullen", "vacature", "vacant", "?", "(vacature)", "niemand"),
        *("geen eigenaar", "Nog geen vervanger", "no commissioner", "nader te benoemen"),
    ],
)
def test_a_role_that_nobody_has_yet_is_nobodys(name: str) -> None:
    plan = build(roles(name, "A. Jansen"), register())
    assert (plan.affiliates[0].owners, plan.affiliates[0].commissioners) == ((), ("A. Jansen",))
    assert (plan.opgaven[0].commissioners, plan.holders[0].replacements) == ((), ())


@pytest.mark.parametrize("name", ["vacature", "No Doubt"])
def test_a_holder_may_be_called_as_nobody_is(name: str) -> None:
    plan = build(roles(name, name), register())
    assert (plan.affiliates[0].owners, plan.opgaven[0].commissioners) == ((name,),) * 2
    assert plan.holders[0].replacements == (name,)
