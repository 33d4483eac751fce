"""A plan that does not fit as a whole: what of it is judged, and by which rules."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.kinds import KINDS
from portcheck.lint.engine import MOST_PLACES
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged
from portcheck.parsing.document import read_bytes
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY, Judge
from tests.lint.plans import Drawn, plans

PLAN = """\
plan: Voorbeeld
bestuur: Provincie Voorbeeld
stand: concept
portefeuillehouders:
  - naam: A. Jansen
    fte: 0.8
    onderwerpen:
      - Mobiliteit
      - Financiën
      - Bodem
  - naam: B. de Vries
    partij: VVD
    onderwerpen:
      - Water
      - Financiën
partijen: [{naam: VVD, zetels: 8}]
"""
APART, TOGETHER, DOUBLE = "UTR202", "UTR101", "PC020"


def rules(judged: Judged) -> set[str]:
    """Give the rules that found something, beside that on what does not fit."""
    found = {finding.rule for finding in judged.findings}
    assert "PC003" in found
    return found - {"PC003"}


def instead(old: str, new: str) -> str:
    assert old in PLAN
    return PLAN.replace(old, new, 1)


TOPICLESS = {
    "a choice there is not": ("stand: concept", "stand: voorzet"),
    "a text for a number": ("fte: 0.8", "fte: vier dagen"),
    "a group for a name": ("fte: 0.8", "vervanger: {naam: B. de Vries}"),
    "a text for truth": ("stand: concept", "volledig: misschien"),
    "a text for an entry": ("partijen:", "opgaven: [Energietransitie]\npartijen:"),
    "a list for a party": ("partij: VVD", "partij: [VVD]"),
    "a weight": ("- Bodem", "- {onderwerp: Bodem, zwaarte: zwaar}"),
    "a blank entry": ("- Bodem", "- Bodem\n      -"),
}


@pytest.mark.parametrize("edit", TOPICLESS.values(), ids=TOPICLESS)
def test_what_tells_of_no_topic_leaves_all_topics_judged(
    edit: tuple[str, str], judge: Judge
) -> None:
    assert rules(judge(instead(*edit))) == {APART, TOGETHER, DOUBLE}


UNSURE = {
    "a key that is not known": ("stand: concept", "versie: 2"),
    "one that a holder has": ("fte: 0.8", "taken: [Water]"),
    "one that a topic has": ("- Bodem", "- {onderwerp: Bodem, samen: B. de Vries}"),
    "a role there is not": ("- Bodem", "- {onderwerp: Bodem, rol: derde}"),
    "a list in a list": ("- Bodem", "- Bodem: [Wonen]"),
    "topics in one text": ("onderwerpen:\n      - Water\n      - Financiën", "onderwerpen: Water"),
}


@pytest.mark.parametrize("edit", UNSURE.values(), ids=UNSURE)
def test_what_may_tell_of_a_topic_keeps_apart_what_lies_apart(
    edit: tuple[str, str], judge: Judge
) -> None:
    judged = judge(instead(*edit))
    assert (APART in rules(judged), TOGETHER in judged.not_judged) == (True, True)


ALONE = {
    "a departure without a decision": ("partijen:", "afwijkingen: [{regel: UTR202}]\npartijen:"),
    "a departure by another word": ("stand: concept", "uitzonderingen: [UTR202]"),
    "a misspelt one": ("stand: concept", "afwijkngen: [UTR202]"),
    "one of a holder's": ("fte: 0.8", "afwijking: UTR202"),
    "one below another key": (
        "partijen:",
        "opgaven: [{naam: X, afwijking: X}]\npartijen:",
    ),
    "the key of one": ("stand: concept", "besluiten: [{regel: UTR202}]"),
    "one among topics": ("- Bodem", "- afwijkingen: [UTR202]"),
    "a holder at the top": ("stand: concept", "commissaris: C. Bakker"),
    "a name at the top": ("stand: concept", "C. Bakker: [Water]"),
    "a name at a holder": ("fte: 0.8", "C. Bakker: [Water]"),
    "a seat behind all holders": ("stand: concept", "rol: tweede"),
    "a function that is no text": ("fte: 0.8", "functie: [wethouder]"),
    "a holder without a name": ("naam: B. de Vries", "fte: 1"),
    "a name that is no text": ("naam: B. de Vries", "naam: [B. de Vries]"),
    "a holder that is a text": ("  - naam: B. de Vries", "  - C. Bakker\n  - naam: B. de Vries"),
    "no plan": ("plan: Voorbeeld", "plan:"),
    "no body": ("bestuur: Provincie Voorbeeld\n", ""),
}


@pytest.mark.parametrize("edit", ALONE.values(), ids=ALONE)
def test_what_may_change_all_the_rest_leaves_nothing_judged(
    edit: tuple[str, str], judge: Judge
) -> None:
    judged = judge(instead(*edit))
    assert (rules(judged), judged.packs) == (set(), ())


@pytest.mark.parametrize("edit", ALONE.values(), ids=ALONE)
def test_where_nothing_is_judged_every_other_rule_is_said_to_be_unjudged(
    edit: tuple[str, str], judge: Judge
) -> None:
    unjudged = {*judge(instead(*edit)).not_judged}
    assert unjudged >= {APART, TOGETHER, DOUBLE, "PC030"}
    assert "PC003" not in unjudged


@pytest.mark.parametrize(
    ("body", "law"),
    [("Provincie Voorbeeld", "PW101"), ("3", ""), ("[A, B]", "")],
)
def test_the_law_of_a_body_is_unjudged_where_the_plan_names_that(
    body: str, law: str, judge: Judge
) -> None:
    text = instead("partijen:", "afwijkingen: UTR202\npartijen:")
    unjudged = judge(text.replace("Provincie Voorbeeld", body)).not_judged
    assert ("PW101" if "PW101" in unjudged else "") == law


def test_what_is_found_stands_where_it_does_in_the_file(judge: Judge) -> None:
    text = instead("- Bodem", "- 2e portefeuillehouder:\n      - Bodem")
    (found,) = (f for f in judge(text).findings if f.rule == APART)
    assert (found.place.span.line, found.place.source) == (8, "      - Mobiliteit")


def test_what_does_not_fit_is_said_among_what_is_found_in_the_order_of_the_file(
    judge: Judge,
) -> None:
    lines = [f.place.span.line for f in judge(instead("fte: 0.8", "fte: x")).findings]
    assert (lines, lines[0]) == (sorted(lines), 6)


def test_an_entry_heads_those_below_it_also_where_it_does_not_fit(judge: Judge) -> None:
    text = instead("- Mobiliteit", "- 2e portefeuillehouder:\n      - Mobiliteit")
    assert rules(judge(text)) == set()


def test_who_has_a_topic_by_a_role_that_there_is_not_does_not_have_it_first(judge: Judge) -> None:
    text = instead("- Mobiliteit", "- {onderwerp: Mobiliteit, rol: derde}")
    assert rules(judge(text)) == {DOUBLE}


def test_of_an_entry_that_does_not_fit_the_others_may_run_on(judge: Judge) -> None:
    text = instead(
        "- Mobiliteit", '- {onderwerp: "Sport (m.u.v.", rol: derde}\n      - Mobiliteit)'
    )
    assert rules(judge(text)) == {DOUBLE}


@pytest.mark.parametrize("key", ["rol", "role"])
def test_whose_seat_is_not_known_holds_nothing(key: str, judge: Judge) -> None:
    assert rules(judge(instead("fte: 0.8", f"{key}: tweede"))) == set()


def of_four(top: str, fte: str = "1") -> str:
    """Write a plan with more wethouders than a council of nine may have."""
    holders = "".join(f"  - {{naam: {name}, fte: {fte}}}\n" for name in "ABCD")
    return f"plan: V\nbestuur: Gemeente V\n{top}\nportefeuillehouders:\n{holders}"


def test_holders_are_counted_where_all_that_counts_is_known(judge: Judge) -> None:
    assert "GW101" in rules(judge(of_four("zetels: 9\nstand: voorzet")))


@pytest.mark.parametrize(
    ("top", "fte"),
    [("zetels: veel", "1"), ("zetels: 9", "hele week"), ("zetels: 9\nversie: 2", "1")],
)
def test_holders_are_not_counted_where_it_is_not(top: str, fte: str, judge: Judge) -> None:
    judged = judge(of_four(top, fte))
    assert (rules(judged), "GW101" in judged.not_judged) == (set(), True)


OF_WHOLE = {
    "fits-schema",
    "keep-together",
    "known-party",
    "replacement",
    "reserved-topic",
    "role-with-topic",
    "single-holder",
    "spread-topics",
}


def test_more_of_a_plan_may_gainsay_rules_of_some_kinds() -> None:
    assert {name for name, kind in KINDS.items() if kind.is_of_whole} == OF_WHOLE


def test_a_party_may_be_known_under_a_key_that_is_not(judge: Judge) -> None:
    text = instead("partij: VVD", "partij: SP")
    at_once = [rules(judge(text.replace("stand: concept", f"{key}: x"))) for key in ("stand", "x")]
    assert ["PC013" in found for found in at_once] == [True, False]


def test_nothing_is_missing_in_a_part(judge: Judge) -> None:
    judged = judge(instead("concept", "voorzet"))
    assert {"UTR304", "UTR502", "UTR504"} <= {*judged.not_judged}


def test_a_part_is_judged_by_the_packs_that_suit_its_body(judge: Judge) -> None:
    assert judge(instead("concept", "voorzet")).packs == judge(PLAN).packs


DEPARTURE = "afwijkingen: [{regel: REGEL, reden: r, besluit: b, door: d}]\n"


def departing(rule: str, text: str = instead("concept", "voorzet")) -> str:
    return text + DEPARTURE.replace("REGEL", rule)


@pytest.mark.parametrize("rule", [APART, "mobiliteit-met-financien"])
def test_a_rule_that_a_plan_departs_from_is_not_judged_in_part(rule: str, judge: Judge) -> None:
    judged = judge(departing(rule))
    assert (rules(judged), APART in judged.not_judged) == ({TOGETHER, DOUBLE}, True)


def test_a_rule_that_a_mark_names_is_not_judged_in_part(judge: Judge) -> None:
    text = instead("concept", "voorzet").replace(
        "- Bodem", "- Bodem  # portcheck: ignore[UTR101] x"
    )
    assert rules(judge(text)) == {APART, DOUBLE}


def test_a_mark_that_cannot_be_read_names_no_rule(judge: Judge) -> None:
    text = instead("concept", "voorzet").replace("- Bodem", "- Bodem  # portcheck: ignore[]")
    assert rules(judge(text)) == {APART, TOGETHER, DOUBLE}


def test_departures_are_not_judged_in_part(judge: Judge) -> None:
    judged = judge(departing("XYZ"))
    assert (rules(judged), "PC030" in judged.not_judged) == ({APART, TOGETHER, DOUBLE}, True)


def test_what_says_so_is_not_called_unjudged_where_a_plan_departs_from_nothing(
    judge: Judge,
) -> None:
    assert "PC030" not in judge(instead("concept", "voorzet")).not_judged


def test_the_law_is_judged_whatever_a_plan_departs_from(judge: Judge) -> None:
    text = of_four("zetels: 9\nstand: voorzet")
    assert "GW101" in rules(judge(departing("GW101", text)))


def test_a_part_can_be_judged_as_if_it_departed_from_nothing(rulebook: Rulebook) -> None:
    asked = Question(rulebook, "en", DAY, waivers=False)
    judged = lint(departing(APART).encode(), "plan.yaml", asked)
    assert (APART in rules(judged), "PC030" in judged.not_judged) == (True, False)


def test_no_advice_is_asked_on_a_part(rulebook: Rulebook) -> None:
    asked = Question(rulebook, "en", DAY, advise=lambda *_: [])
    judged = lint(instead("concept", "voorzet").encode(), "plan.yaml", asked)
    assert rules(judged) == {APART, TOGETHER, DOUBLE}


def test_of_a_part_with_too_much_to_say_only_what_does_not_fit_is_said(judge: Judge) -> None:
    names = ", ".join(["Niemand"] * MOST_PLACES)
    text = instead("fte: 0.8", f"vervanger: [{names}]")
    many = ", ".join(f"N{at}" for at in range(MOST_PLACES + 1))
    assert rules(judge(text.replace("concept", "voorzet"))) != set()
    assert rules(judge(text.replace("concept", "voorzet").replace(names, many))) == set()


BOOK = assemble()
SAID_OF_TOPICS: tuple[Any, ...] = (
    {"PHRASE": None},
    {"2e portefeuillehouder": "PHRASE"},
    ["PHRASE"],
    {"onderwerp": "PHRASE", "rol": "mede"},
    {"onderwerp": "PHRASE", "met": "B. de Vries"},
    None,
)


def spoilt_entry(draw: st.DrawFn, holder: dict[str, Any]) -> None:
    entries = holder["onderwerpen"]
    if isinstance(entries, list) and entries:
        at = draw(st.integers(0, len(entries) - 1))
        if isinstance(entries[at], str):
            made = json.dumps(draw(st.sampled_from(SAID_OF_TOPICS)))
            entries[at] = json.loads(made.replace('"PHRASE"', json.dumps(entries[at])))


def spoilt_key(draw: st.DrawFn, holder: dict[str, Any]) -> None:
    key = draw(st.sampled_from(("functie", "fte", "vervanger", "onderwerpen")))
    if key in holder:
        holder[draw(st.sampled_from(("rol", "taken", "functi", "x")))] = holder.pop(key)


def spoilt_value(draw: st.DrawFn, holder: dict[str, Any]) -> None:
    key = draw(st.sampled_from(("functie", "fte", "vervanger", "partij", "onderwerpen")))
    holder[key] = {"naam": str(holder.get(key))}


def split_topics(draw: st.DrawFn, holder: dict[str, Any]) -> None:
    entries = holder.get("onderwerpen")
    if isinstance(entries, list):
        at = draw(st.integers(0, len(entries)))
        holder["onderwerpen"], holder["taken"] = entries[:at], entries[at:]


def moved_up(draw: st.DrawFn, plan: dict[str, Any]) -> None:
    key = draw(st.sampled_from(("partijen", "verbonden_partijen", "opgaven", "volledig")))
    if key in plan:
        plan[draw(st.sampled_from(("extra", "fracties")))] = plan.pop(key)
    elif len(plan["portefeuillehouders"]) > 1:
        plan[draw(st.sampled_from(("wethouder", "leden")))] = plan["portefeuillehouders"].pop()


@st.composite
def spoilt(draw: st.DrawFn, drawn: Drawn) -> str:
    """Draw the same plan, so that it says what it did in ways that do not fit."""
    plan = json.loads(json.dumps(read_bytes(drawn.text().encode()).data))
    for _ in range(draw(st.integers(1, 3))):
        spoil = draw(st.sampled_from((spoilt_entry, spoilt_key, spoilt_value, split_topics, None)))
        if spoil:
            spoil(draw, draw(st.sampled_from(plan["portefeuillehouders"])))
        else:
            moved_up(draw, plan)
    return json.dumps(plan)


def told(text: str) -> set[tuple[str, str, str]]:
    """Give what is found wrong: by which rule, with what, with whom."""
    judged = lint(text.encode(), "plan.yaml", Question(BOOK, "en", DAY))
    return {
        (finding.rule, subject, holder)
        for finding in judged.findings
        if finding.rule != "PC003"
        for subject in finding.subjects or ("",)
        for holder in finding.holders or ("",)
    }


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.data(), plans())
def test_nothing_is_found_in_a_part_that_is_not_found_in_the_whole(
    data: st.DataObject, plan: Drawn
) -> None:
    assert told(data.draw(spoilt(plan))) <= told(plan.text())
