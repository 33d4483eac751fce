"""The one move that is named for a finding: what it says, and that it is true when it is made."""

import json
import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from portcheck.editing.moving import Move, expected
from portcheck.finding import Finding
from portcheck.kinds import KINDS
from portcheck.lint.linter import Question, lint
from portcheck.plan.building import build
from portcheck.plan.model import COMMISSIONER, LEAD, OWNER, TOPIC, Plan
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.packs import CORE
from portcheck.rulebook.rules import Rule
from portcheck.search.one_move import MOST, with_moves
from portcheck.search.suggestion import OPTIMAL, suggest
from portcheck.search.task_of_plan import task_of
from tests.conftest import DAY
from tests.search.plans import PAIR, UNMOVED, plan, plans, rules
from tests.search.rules import apart, rule, together
from tests.search.test_exact import CASES

BOOK = assemble()
EXAMPLES = settings(max_examples=CASES // 2, deadline=None, derandomize="CASES" not in os.environ)


def found(data: Mapping[str, Any], *made: Rule, lang: str = "en") -> tuple[Finding, ...]:
    core = [one for one in BOOK.rules if one.id.startswith("PC03")]
    book = BOOK._replace(rules=(*core, *(one._replace(pack=CORE) for one in made)))
    question = Question(book, lang, DAY, advise=with_moves)
    return lint(json.dumps(data).encode(), "x", question).findings


def moves(data: Mapping[str, Any], *made: Rule, lang: str = "en") -> list[str]:
    return [finding.move for finding in found(data, *made, lang=lang)]


APART = apart("APART", "mobiliteit", "financien")
MOVED = 'for instance, move "Financiën" from A to B: that solves this and brings nothing new'


# what is said


def test_one_of_a_pair_goes_to_another_holder() -> None:
    assert moves(plan(PAIR), APART) == [MOVED]


def test_it_is_said_in_dutch_too() -> None:
    assert moves(plan(PAIR), APART, lang="nl") == [
        'verplaats bijvoorbeeld "Financiën" van A naar B: dat lost dit op zonder nieuwe bevindingen'
    ]


def test_it_stands_behind_the_help_of_the_rule() -> None:
    (finding,) = found(plan(PAIR), APART)
    assert finding.advice == f"{finding.remedy}; {MOVED}"


def test_what_is_missing_does_not_all_go_to_one_holder() -> None:
    missing = [rule(f"NO-{topic}", "missing-topic", topic=topic) for topic in ("sport", "natuur")]
    said = moves(plan({"A": [], "B": []}), *missing)
    assert said == [
        'for instance, give "Natuur" to B: that solves this and brings nothing new',
        'for instance, give "Sport" to A: that solves this and brings nothing new',
    ]


def test_the_gravest_finding_is_the_first_to_be_given_a_holder() -> None:
    sport = rule("A", "missing-topic", "info", topic="sport")
    nature = rule("B", "missing-topic", "error", topic="natuur")
    said = {f.rule: f.move for f in found(plan({"A": [], "B": []}), sport, nature)}
    assert said == {
        "A": 'for instance, give "Sport" to B: that solves this and brings nothing new',
        "B": 'for instance, give "Natuur" to A: that solves this and brings nothing new',
    }


def test_a_seat_without_a_name_gets_something_last() -> None:
    missing = rule("MISSING", "missing-topic", topic="sport")
    assert moves(plan({"N.N. (CDA)": [], "B": []}), missing) == [
        'for instance, give "Sport" to B: that solves this and brings nothing new'
    ]


def test_a_missing_topic_is_given_to_somebody() -> None:
    missing = rule("MISSING", "missing-topic", topic="sport")
    assert moves(plan({"A": ["Natuur"], "B": []}), missing) == [
        'for instance, give "Sport" to B: that solves this and brings nothing new'
    ]


OFFICE = rule("OFFICE", "reserved-topic", topic="ruimtelijke-ordening", function="commissaris")


def presided(*topics: str, holder: str = "A") -> dict[str, Any]:
    """Give a plan in which K presides, and somebody has topics."""
    data = plan({"K": [], "A": [], "B": ["Water"]})
    data["portefeuillehouders"][0]["functie"] = "commissaris"
    return {
        **data,
        "portefeuillehouders": [
            {**one, "onderwerpen": [*one["onderwerpen"], *topics]} if one["naam"] == holder else one
            for one in data["portefeuillehouders"]
        ],
    }


@pytest.mark.parametrize("phrase", ["Ruimtelijke ordening", "Ruimtelijke ordening (zwaarte 2)"])
def test_a_topic_of_an_office_goes_to_whoever_holds_it(phrase: str) -> None:
    assert moves(presided(phrase, "Sport"), OFFICE) == [
        f'for instance, move "{phrase}" from A to K: that solves this and brings nothing new'
    ]


def test_of_a_phrase_of_more_than_the_topic_of_an_office_no_move_is_named() -> None:
    assert moves(presided("Ruimtelijke ordening en zorg"), OFFICE) == [""]
    assert moves(presided("Ruimtelijke ordening en sport"), OFFICE) == [""]


def test_a_topic_that_rules_give_to_two_offices_goes_to_that_of_the_graver_rule() -> None:
    other = rule(
        "OTHER", "reserved-topic", "info", topic="ruimtelijke-ordening", function="gezaghebber"
    )
    holders = [
        {"naam": "A", "onderwerpen": ["Ruimtelijke ordening", "Sport"]},
        {"naam": "K", "functie": "commissaris", "onderwerpen": []},
        {"naam": "L", "functie": "gezaghebber", "onderwerpen": []},
    ]
    assert moves(plan({}, portefeuillehouders=holders), OFFICE, other)[0] == (
        'for instance, move "Ruimtelijke ordening" from A to K: that solves this; all that is new '
        "then is OTHER, to consider"
    )


def test_the_topic_of_a_members_office_stays_with_the_members() -> None:
    members = rule(
        "OFFICE", "reserved-topic", topic="ruimtelijke-ordening", function="gedeputeerde"
    )
    assert moves(presided("Ruimtelijke ordening", holder="K"), members) == [""]


def test_who_owns_a_party_is_made_whoever_has_the_topic() -> None:
    party = {"naam": "NV X", "eigenaar": "A"}
    own = rule("OWN", "role-with-topic", role="eigenaar", topic="financien")
    data = plan({"A": ["Water"], "B": ["Financiën", "Sport"]}, verbonden_partijen=[party])
    assert moves(data, own) == [
        'for instance, make B owner of "NV X": that solves this and brings nothing new'
    ]


def test_who_has_a_topic_and_a_role_that_are_kept_apart_loses_one_of_the_two() -> None:
    party = {"naam": "NV X", "eigenaar": "A"}
    own = rule("OWN", "role-apart-from-topic", role="eigenaar", topics=["financien"])
    data = plan({"A": ["Financiën"], "B": ["Water"]}, verbonden_partijen=[party])
    assert moves(data, own) == [
        'for instance, make B owner of "NV X": that solves this and brings nothing new'
    ]


def test_a_role_may_go_to_who_lacks_its_topic_where_that_is_shared() -> None:
    party = {"naam": "NV X", "eigenaar": "A"}
    own = rule("OWN", "role-with-topic", role="eigenaar", topic="financien")
    far = rule("FAR", "role-apart-from-topic", role="eigenaar", topics=["water"])
    held = {"A": ["Financiën (gedeeld)", "Water"], "B": ["Sport"]}
    assert moves(plan(held, verbonden_partijen=[party]), own, far) == [
        'for instance, make B owner of "NV X": that solves this and brings nothing new'
    ]


OWN = rule("OWN", "role-with-topic", role="eigenaar", topic="ruimtelijke-ordening")


def test_who_presides_and_has_the_topic_is_made_owner_too() -> None:
    party = {"naam": "NV X", "eigenaar": "A"}
    data = {**presided("Ruimtelijke ordening", holder="K"), "verbonden_partijen": [party]}
    assert moves(data, OWN) == [
        'for instance, make K owner of "NV X": that solves this and brings nothing new'
    ]


def test_of_two_owners_none_is_made_whoever_presides() -> None:
    party = {"naam": "NV X", "eigenaar": ["A", "B"]}
    data = {**presided("Ruimtelijke ordening", holder="K"), "verbonden_partijen": [party]}
    assert moves(data, OWN) == [""]


def test_a_topic_of_two_holders_is_taken_away_from_one() -> None:
    doubled = rule("DOUBLED", "doubled-topic", report="two-holders")
    once = rule("ONCE", "doubled-topic", report="one-holder")
    assert moves(plan({"A": ["Sport"], "B": ["Sport"], "C": []}), doubled, once) == [
        'for instance, take "Sport" away from B: that solves this and brings nothing new'
    ]


def test_a_topic_that_one_holder_has_twice_is_taken_away_once() -> None:
    doubled = rule("DOUBLED", "doubled-topic", report="two-holders")
    once = rule("ONCE", "doubled-topic", report="one-holder")
    assert moves(plan({"A": ["Sport", "Sport"], "B": []}), doubled, once) == [
        'take "Sport" away from A once: that solves this and brings nothing new'
    ]


def test_a_role_goes_to_another_holder() -> None:
    party = {"naam": "NV X", "eigenaar": "A", "opdrachtgever": "A"}
    split = rule("SPLIT", "split-roles", report="combined")
    assert moves(plan({"A": [], "B": []}, verbonden_partijen=[party]), split) == [
        'for instance, make B commissioner of "NV X": that solves this and brings nothing new'
    ]


def test_one_of_two_who_lead_is_left_out() -> None:
    opgave = {"naam": "Wonen", "opdrachtgever": ["A", "B"]}
    lead = rule("LEAD", "lead-holder", requires="opdrachtgever")
    assert moves(plan({"A": [], "B": []}, opgaven=[opgave]), lead) == [
        'for instance, leave B out as commissioner of the opgave "Wonen": '
        "that solves this and brings nothing new"
    ]


def test_what_else_it_solves_decides_and_is_said() -> None:
    other = apart("OTHER", "mobiliteit", "sport")
    data = plan({"A": ["Mobiliteit", "Financiën", "Sport"], "B": []})
    start = 'for instance, move "Mobiliteit" from A to B: that solves this'
    assert moves(data, APART, other) == [
        f"{start} (and OTHER too) and brings nothing new",
        f"{start} (and APART too) and brings nothing new",
    ]


def test_a_new_remark_is_said_where_no_move_is_without() -> None:
    remark = apart("REMARK", "natuur", "mobiliteit", "financien")._replace(severity="info")
    assert moves(plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]}), APART, remark) == [
        'for instance, move "Financiën" from A to B: that solves this; all that is new then is '
        "REMARK, to consider"
    ]


def test_a_remark_is_not_solved_by_another() -> None:
    pair = rule("PAIR", "keep-apart", "info", anchor="mobiliteit", others=["financien"])
    other = rule("OTHER", "keep-apart", "info", anchor="natuur", others=["mobiliteit", "financien"])
    assert moves(plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]}), pair, other) == [""]


# where nothing is named


def test_where_every_move_breaks_something_new_none_is_named() -> None:
    data = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur"]})
    barred = (apart("OTHER", "natuur", "mobiliteit", "financien"), APART)
    assert moves(data, *barred) == [""]


def test_where_two_moves_are_needed_none_is_named() -> None:
    lead = rule("OPEN", "split-roles", report="open")
    data = plan({"A": [], "B": []}, verbonden_partijen=[{"naam": "NV X"}])
    assert moves(data, lead) == [""]


def test_what_is_held_fast_stays() -> None:
    fixed = [{"onderwerp": "Mobiliteit", "vast": True}, {"onderwerp": "Financiën", "vast": True}]
    assert moves(plan({**PAIR, "A": fixed}), APART) == [""]


def test_a_departure_is_left_as_it_is() -> None:
    waiver = {"regel": "APART", "reden": "r", "besluit": "b", "door": "d"}
    assert moves(plan(PAIR, afwijkingen=[waiver]), APART._replace(authority="advies")) == [""]


def test_what_a_departure_covers_does_not_go_away() -> None:
    waiver = {"regel": "OTHER", "betreft": ["Financiën"], "reden": "r", "besluit": "b", "door": "d"}
    other = apart("OTHER", "natuur", "mobiliteit", "financien")._replace(authority="advies")
    data = plan({"A": ["Financiën", "Mobiliteit", "Natuur"], "B": []}, afwijkingen=[waiver])
    start = 'for instance, move "Mobiliteit" from A to B: that solves this'
    assert sorted(moves(data, APART, other)) == [
        "",
        f"{start} (and APART too) and brings nothing new",
        f"{start} and brings nothing new",
    ]


def test_what_a_departure_covers_stays_with_the_same_holders() -> None:
    waiver = {"regel": "OTHER", "reden": "r", "besluit": "b", "door": "d"}
    other = together("OTHER", "financien", "natuur")._replace(authority="advies", severity="info")
    data = plan({**PAIR, "B": ["Natuur", "Bodem", "Water"]}, afwijkingen=[waiver])
    assert sorted(moves(data, APART, other)) == [
        "",
        'for instance, move "Mobiliteit" from A to C: that solves this and brings nothing new',
    ]


def test_what_stays_wrong_stays_with_the_same_holders() -> None:
    split = together("SPLIT", "financien", "natuur")
    data = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Sport"], "C": ["Natuur"]})
    fixed = rule("FIXED", "keep-apart", anchor="natuur", others=["financien"])
    assert moves(data, APART, split, fixed)[0] == MOVED.replace("Financiën", "Mobiliteit")


def test_a_name_that_is_no_holder_is_a_slip_and_moves_nowhere() -> None:
    known = rule("KNOWN", "known-holder", "error")
    data = plan({"A": []}, opgaven=[{"naam": "Wonen", "opdrachtgever": "X. Weg"}])
    assert moves(data, known) == [""]


def test_of_two_alike_that_weigh_differently_it_cannot_be_said_which_goes() -> None:
    doubled = rule("ONCE", "doubled-topic", report="one-holder")
    twice = ["Sport", {"onderwerp": "Sport", "zwaarte": 2}]
    assert moves(plan({"A": twice, "B": []}), doubled) == [""]


def test_where_two_holders_have_one_name_none_is_named() -> None:
    data = plan(PAIR)
    data["portefeuillehouders"].append({"naam": "A", "onderwerpen": ["Water"]})
    assert moves(data, APART) == [""]


def test_of_a_very_large_plan_none_is_named() -> None:
    many = [f"Onderwerp {number}" for number in range(MOST // 3)]
    assert moves(plan({**PAIR, "B": many}), APART) == [""]


def test_among_very_many_holders_a_missing_topic_is_given_to_nobody() -> None:
    missing = rule("MISSING", "missing-topic", topic="sport")
    many: dict[str, list[str]] = {f"A{number}": [] for number in range(MOST)}
    assert moves(plan(many), missing) == [
        'for instance, give "Sport" to A0: that solves this and brings nothing new'
    ]
    assert moves(plan({**many, "B": []}), missing) == [""]


def test_a_rule_that_no_search_can_weigh_is_asked_all_the_same() -> None:
    seats = rule("SEATS", "weight-follows-seats", "warning")
    parties = [{"naam": "X", "zetels": 9}, {"naam": "Y", "zetels": 5}]
    data = plan(
        {"A": ["Mobiliteit", "Financiën"], "B": ["Natuur", "Sport", "Water"]}, partijen=parties
    )
    for holder, party in zip(data["portefeuillehouders"], "YX", strict=True):
        holder["partij"] = party
    assert moves(data, APART) == [MOVED]
    assert moves(data, APART, seats)[-1] == ""


def test_a_rule_on_the_data_is_asked_of_the_data_after_the_move() -> None:
    path = ["portefeuillehouders", "*", "onderwerpen"]
    few = rule("FEW", "fits-schema", path=path, schema={"maxItems": 2})
    data = plan({"A": ["Mobiliteit", "Financiën"], "B": ["Natuur", "Sport"]})
    assert moves(data, APART) == [MOVED]
    assert moves(data, APART, few) == [""]


# what is said is true

WORDS = re.compile(
    r'(?:for instance, )?(?:move "(?P<moved>.+)" from (?P<from>.+) to (?P<to>.+)'
    r'|give "(?P<given>.+)" to (?P<getter>.+)'
    r'|take "(?P<taken>.+)" away from (?P<loser>.+?)(?: once)?'
    r"|(?:make|leave) (?P<who>.+?)(?P<out> out as)? (?P<role>owner|commissioner)"
    r' of (?P<opgave>the opgave )?"(?P<of>.+)")'
    r": that solves this.*?"
    r"(?: and brings nothing new|; all that is new then is (?P<new>.+), to consider)"
)
SEVERITIES = st.sampled_from(["info", "warning", "error"])


BOOKS = st.lists(st.tuples(rules(UNMOVED), SEVERITIES), min_size=4, max_size=10)


def made(drawn: Sequence[tuple[tuple[str, Mapping[str, Any]], str]]) -> list[Rule]:
    return [
        rule(f"R{at}", kind, severity, **params)
        for at, ((kind, params), severity) in enumerate(drawn)
    ]


def said(move: str, data: Mapping[str, Any]) -> tuple[Move, set[str]]:
    """Read a move and the remarks that it brings from the sentence that names it."""
    words = WORDS.fullmatch(move)
    assert words, move
    new = set((words["new"] or "").split(", ")) - {""}
    if words["of"]:
        kind = LEAD if words["opgave"] else {"owner": OWNER}.get(words["role"], COMMISSIONER)
        listed = "opgaven" if words["opgave"] else "verbonden_partijen"
        key = "eigenaar" if kind == OWNER else "opdrachtgever"
        (names,) = (item[key] for item in data[listed] if item["naam"] == words["of"])
        others = [name for name in names if name != words["who"]]
        if words["out"]:
            return Move(kind, words["of"], words["who"], others[0]), new
        return Move(kind, words["of"], "".join(names), words["who"]), new
    what = words["moved"] or words["given"] or words["taken"]
    before = words["from"] or words["loser"] or ""
    return Move(TOPIC, what, before, words["to"] or words["getter"] or ""), new


def is_unclear(of: Plan) -> bool:
    """Tell whether a holder has two things in the same words that weigh differently."""
    weights = {(h.name, e.phrase, e.weight) for h in of.holders for e in h.held}
    return len(weights) > len({words[:2] for words in weights})


@given(plans(), BOOKS)
@EXAMPLES
def test_who_makes_the_move_has_solved_the_finding_and_has_no_other_new(
    of: Plan, drawn: list[Any]
) -> None:
    book = made(drawn)
    before = found(of.data, *book)
    known = {finding.fingerprint for finding in before}
    for finding in before:
        if finding.move:
            move, remarks = said(finding.move, of.data)
            after = found(expected(of.data, move), *book)
            assert finding.fingerprint not in {one.fingerprint for one in after}
            new = {(one.rule, one.severity) for one in after if one.fingerprint not in known}
            assert new == {(id_, "info") for id_ in remarks}


@given(plans(), BOOKS)
@EXAMPLES
def test_of_a_finding_that_is_alone_it_is_the_suggestion(of: Plan, drawn: list[Any]) -> None:
    book = [one for one in made(drawn) if not KINDS[one.kind].is_of_core]
    grave = Counter(f.rule for f in found(of.data, *book) if f.severity != "info")
    once = [rule for rule, times in grave.items() if times == 1]
    assume(once and not is_unclear(of))
    alone = [one for one in book if one.id == once[0] or one.id not in grave]
    (finding,) = (f for f in found(of.data, *alone) if f.severity != "info")
    way = suggest(task_of(build(of.data, BOOK.register), alone), 60)
    steps = way.ways[0].steps if way.status == OPTIMAL else ()
    if len(steps) == 1:
        assert said(finding.move, of.data)[0] == steps[0].move
    else:
        assert finding.move == ""
