"""Recorded departures from advice: what they cover, and what is wrong with them."""

from collections.abc import Callable
from typing import NamedTuple

import pytest

from portcheck.finding import Finding, Waiver
from portcheck.lint.facts import Facts, facts
from portcheck.lint.report import Judged
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.guess import OF_A_FOLDER
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import Judge

PLAN = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - {naam: A. Jansen, onderwerpen: [Mobiliteit, Financiën]}
  - {naam: B. de Vries, onderwerpen: [Verkeer & Vervoer, financieel beleid, wegen]}
  - {naam: C. Bakker, onderwerpen: [Water en Mobiliteit]}
verbonden_partijen:
  - {naam: Vitens, eigenaar: A. Jansen, opdrachtgever: A. Jansen}
opgaven:
  - {naam: Energie, opdrachtgever: [A. Jansen, B. de Vries]}
afwijkingen:
"""
DECIDED = "reden: tegenlezer, besluit: punt 5, door: college"
JANSEN, VRIES, BAKKER = "A. Jansen", "B. de Vries", "C. Bakker"


def departing(*waivers: str) -> str:
    return PLAN + "".join(f"  - {{{waiver}, {DECIDED}}}\n" for waiver in waivers)


def waived(judged: Judged) -> list[tuple[str, tuple[str, ...]]]:
    return [(f.rule, f.holders) for f in judged.findings if f.waiver is not None]


def faults(judged: Judged) -> list[Finding]:
    return [finding for finding in judged.findings if finding.rule.startswith("PC03")]


COVERING = [
    ("regel: UTR202", [("UTR202", (JANSEN,)), ("UTR202", (VRIES,))]),
    ("regel: UTR202, betreft: ", [("UTR202", (JANSEN,)), ("UTR202", (VRIES,))]),
    ("regel: utr201", [("UTR201", (BAKKER,))]),
    ("regel: water-met-mobiliteit", [("UTR201", (BAKKER,))]),
    ("regel: Water-met-MOBILITEIT", [("UTR201", (BAKKER,))]),
    (
        "regel: UTR202, betreft: [Mobiliteit, Financiën]",
        [("UTR202", (JANSEN,)), ("UTR202", (VRIES,))],
    ),
    (
        "regel: UTR202, betreft: [verkeer en vervoer, FINANCIEN]",
        [("UTR202", (JANSEN,)), ("UTR202", (VRIES,))],
    ),
    (
        "regel: UTR202, betreft: [financien, mobiliteit]",
        [("UTR202", (JANSEN,)), ("UTR202", (VRIES,))],
    ),
    ("regel: UTR202, betreft: Mobiliteit", [("UTR202", (JANSEN,)), ("UTR202", (VRIES,))]),
    ("regel: UTR202, betreft: A. Jansen", [("UTR202", (JANSEN,))]),
    ("regel: UTR202, betreft: [B. de Vries, Mobiliteit]", [("UTR202", (VRIES,))]),
    ("regel: UTR401, betreft: Vitens", [("UTR401", (JANSEN,))]),
    ("regel: UTR401, betreft: [Vitens, A. Jansen]", [("UTR401", (JANSEN,))]),
    ("regel: UTR601, betreft: Energie", [("UTR601", (JANSEN, VRIES))]),
    ("regel: UTR202, betreft: A. Jansen, herzien_op: 2026-01-01", [("UTR202", (JANSEN,))]),
    ("regel: UTR202, betreft: A. Jansen, herzien_op: ", [("UTR202", (JANSEN,))]),
    ("regel: UTR202, betreft: A. Jansen, feiten: ", [("UTR202", (JANSEN,))]),
    (
        "regel: PC020, betreft: [A. Jansen, B. de Vries]",
        [("PC020", (JANSEN, VRIES, BAKKER)), ("PC020", (JANSEN, VRIES))],
    ),
]


@pytest.mark.parametrize(
    ("waiver", "expected"), COVERING, ids=[row[0].replace("ë", "e") for row in COVERING]
)
def test_a_departure_covers_the_findings_that_concern_all_it_names(
    waiver: str, expected: list[tuple[str, tuple[str, ...]]], judge: Judge
) -> None:
    assert waived(judge(departing(waiver))) == expected


@pytest.mark.parametrize("waiver", [row[0] for row in COVERING])
def test_a_departure_that_covers_something_is_not_a_finding(waiver: str, judge: Judge) -> None:
    assert faults(judge(departing(waiver))) == []


def test_a_covered_finding_carries_its_departure_and_is_otherwise_the_same(judge: Judge) -> None:
    waiver = (
        "regel: UTR201, betreft: [C. Bakker, Water], maatregel: tegenlezer, herzien_op: 2027-03-01"
    )
    before = judge(PLAN.removesuffix("afwijkingen:\n")).findings
    assert list(judge(departing(waiver)).findings) == [
        finding._replace(
            waiver=Waiver(
                rule="UTR201",
                subjects=("C. Bakker", "Water"),
                reason="tegenlezer",
                decision="punt 5",
                decided_by="college",
                measure="tegenlezer",
                review="2027-03-01",
                facts="",
                path=("afwijkingen", 0),
            )
        )
        if finding.rule == "UTR201"
        else finding
        for finding in before
    ]


class Fault(NamedTuple):
    rule: str
    nl: str
    en: str
    text: str
    subjects: tuple[str, ...] = ()


def unknown_rule(said: str, meant: str = "") -> Fault:
    nl, en = (f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)') if meant else ("", "")
    return Fault("PC030", f'onbekende regel "{said}"{nl}', f'unknown rule "{said}"{en}', said)


def unknown_subject(said: str, marked: str, meant: str = "", rule: str = "UTR202") -> Fault:
    nl, en = (f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)') if meant else ("", "")
    return Fault(
        "PC031",
        f'de afwijking betreft "{said}", dat het plan niet kent{nl}',
        f'the departure concerns "{said}", which the plan does not know{en}',
        marked,
        (rule,),
    )


def lapsed(review: str) -> Fault:
    return Fault(
        "PC032",
        f"de afwijking van UTR202 gold tot en met {review}",
        f"the departure from UTR202 held up to and including {review}",
        review,
        ("UTR202",),
    )


def stale(rule: str, said: str) -> Fault:
    return Fault(
        "PC033",
        f"de afwijking van {rule} dekt geen enkele bevinding",
        f"the departure from {rule} covers no finding",
        said,
        (rule,),
    )


def of_law(rule: str) -> Fault:
    return Fault(
        "PC035",
        f"een plan kan niet afwijken van {rule}: die regel berust op de wet of een reglement",
        f"a plan cannot depart from {rule}: that rule rests on law or standing orders",
        rule,
        (rule,),
    )


FAULTS = [
    ("regel: UTR2022", [unknown_rule("UTR2022", "UTR202")]),
    (
        "regel: mobiliteit-met-financiën",
        [unknown_rule("mobiliteit-met-financiën", "mobiliteit-met-financien")],
    ),
    (
        "regel: WSV707",
        [
            Fault(
                "PC030",
                f'onbekende regel "WSV707"{OF_A_FOLDER.nl}',
                f'unknown rule "WSV707"{OF_A_FOLDER.en}',
                "WSV707",
            )
        ],
    ),
    ("regel: xyz, betreft: [ook onbekend], herzien_op: 2020-01-01", [unknown_rule("xyz")]),
    ("regel: pettenscheiding", [unknown_rule("pettenscheiding", "eigenaar-is-opdrachtgever")]),
    (
        "regel: evenwichtige werkdruk",
        [unknown_rule("evenwichtige werkdruk", "werklast-uit-balans")],
    ),
    ("regel: zowel bodem als water", [unknown_rule("zowel bodem als water")]),
    ("regel: alle", [unknown_rule("alle")]),
    ("regel: regel utr202", [unknown_rule("regel utr202", "UTR202")]),
    ("regel: UTR202/XYZ999", [unknown_rule("UTR202/XYZ999", "UTR202")]),
    (
        "regel: UTR202/UTR205/UTR202",
        [
            Fault(
                "PC030",
                'onbekende regel "UTR202/UTR205/UTR202"; noem elke regel apart: UTR202, UTR205',
                'unknown rule "UTR202/UTR205/UTR202"; name each rule by itself: UTR202, UTR205',
                "UTR202/UTR205/UTR202",
            )
        ],
    ),
    ("regel: PW101", [of_law("PW101")]),
    ("regel: PW104", [of_law("PW104")]),
    (
        "regel: PC033",
        [
            Fault(
                "PC035",
                "een plan kan niet afwijken van PC033: die regel gaat over de vorm van het plan "
                "zelf",
                "a plan cannot depart from PC033: that rule is about the form of the plan itself",
                "PC033",
                ("PC033",),
            )
        ],
    ),
    ("regel: UTR202, betreft: Zeehaven", [unknown_subject("Zeehaven", "Zeehaven")]),
    (
        "regel: UTR202, betreft: [Zeehaven, Zeehaven]",
        [unknown_subject("Zeehaven", "Zeehaven")],
    ),
    (
        "regel: UTR202, betreft: Mobilteit",
        [unknown_subject("Mobilteit", "Mobilteit", "Mobiliteit")],
    ),
    (
        "regel: UTR202, betreft: a. jansen",
        [unknown_subject("a. jansen", "a. jansen", "A. Jansen")],
    ),
    (
        "regel: UTR202, betreft: gedeputeerde Jansen",
        [unknown_subject("gedeputeerde Jansen", "gedeputeerde Jansen", "A. Jansen")],
    ),
    ("regel: UTR401, betreft: vitens", [unknown_subject("vitens", "vitens", "Vitens", "UTR401")]),
    ("regel: UTR202, herzien_op: 2025-12-31", [lapsed("2025-12-31")]),
    (
        "regel: UTR202, betreft: Zeehaven, herzien_op: 2025-12-31",
        [unknown_subject("Zeehaven", "Zeehaven"), lapsed("2025-12-31")],
    ),
    ("regel: UTR105", [stale("UTR105", "UTR105")]),
    ("regel: water-met-mobiliteit, betreft: A. Jansen", [stale("UTR201", "water-met-mobiliteit")]),
    ("regel: UTR202, betreft: Sport", [stale("UTR202", "UTR202")]),
    ("regel: UTR202, betreft: [Mobiliteit, Sport]", [stale("UTR202", "UTR202")]),
    ("regel: UTR202, betreft: [A. Jansen, B. de Vries]", [stale("UTR202", "UTR202")]),
]


@pytest.mark.parametrize(
    ("waiver", "expected"), FAULTS, ids=[row[0].replace("ë", "e") for row in FAULTS]
)
def test_a_departure_that_cannot_hold_says_why(
    waiver: str, expected: list[Fault], judge: Judge
) -> None:
    text = departing(waiver)
    nl, en = (faults(judge(text, lang=lang)) for lang in ("nl", "en"))
    assert [
        Fault(f.rule, f.message, e.message, marked(text, f), f.subjects)
        for f, e in zip(nl, en, strict=True)
    ] == expected


@pytest.mark.parametrize("waiver", [row[0] for row in FAULTS])
def test_a_departure_that_cannot_hold_covers_nothing(waiver: str, judge: Judge) -> None:
    assert waived(judge(departing(waiver))) == []


def marked(text: str, finding: Finding) -> str:
    span = finding.place.span
    assert span.end_line == span.line
    return text.splitlines()[span.line - 1][span.column - 1 : span.end_column - 1]


def test_a_departure_holds_until_its_last_day_and_not_a_day_longer(judge: Judge) -> None:
    text = departing("regel: UTR201, herzien_op: 2021-03-01")
    days = ("2021-02-28", "2021-03-01", "2021-03-02")
    assert [len(waived(judge(text, as_of=day))) for day in days] == [1, 1, 0]


@pytest.mark.parametrize("known", ["Mobiliteit", "Mobiliteit, Mobiliteit"])
def test_an_unknown_subject_in_a_list_is_shown_itself(known: str, judge: Judge) -> None:
    text = departing(f"regel: UTR202, betreft: [{known}, Zeehaven]")
    assert [marked(text, fault) for fault in faults(judge(text))] == ["Zeehaven"]


@pytest.mark.parametrize(
    ("opgave", "subject"), [("Mobiliteit", "Mobiliteit"), ("Water", "Water"), ("Water", "water")]
)
def test_an_opgave_that_is_named_like_a_topic_does_not_hide_the_topic(
    opgave: str, subject: str, judge: Judge
) -> None:
    text = departing(f"regel: UTR201, betreft: {subject}").replace(
        "naam: Energie", f"naam: {opgave}"
    )
    assert (waived(judge(text)), faults(judge(text))) == ([("UTR201", (BAKKER,))], [])


def test_a_phrase_of_the_plan_that_names_two_topics_is_known_to_a_departure(judge: Judge) -> None:
    judged = judge(departing("regel: UTR201, betreft: Water en Mobiliteit"))
    assert (waived(judged), faults(judged)) == ([("UTR201", (BAKKER,))], [])


@pytest.fixture(scope="module")
def facts_of(judge: Judge, rulebook: Rulebook) -> Callable[[str, str], Facts]:
    """Give the facts of what a rule finds with a holder in the plan above."""

    def of(id_: str, holder: str) -> Facts:
        rule = rulebook.find(id_)
        assert rule
        found = judge(PLAN).findings
        return next(facts(rule, f) for f in found if f.rule == id_ and holder in f.holders)

    return of


def test_a_departure_holds_for_the_facts_that_it_was_recorded_for(
    judge: Judge, facts_of: Callable[[str, str], Facts]
) -> None:
    mark = facts_of("UTR202", JANSEN).mark
    judged = judge(departing(f"regel: UTR202, betreft: A. Jansen, feiten: {mark}"))
    assert (waived(judged), faults(judged)) == ([("UTR202", (JANSEN,))], [])


RULE, SUBJECTS, HOLDERS = {"check": "0" * 5}, {"subjects": "0" * 5}, {"holders": "0" * 5}
CHANGED = [
    (RULE, "een andere versie van de regel", "another version of the rule"),
    (
        SUBJECTS,
        "andere onderwerpen (nu: Financiën, Mobiliteit)",
        "other subjects (now: Finance, Mobility)",
    ),
    (
        HOLDERS,
        "andere portefeuillehouders (nu: A. Jansen)",
        "other holders (now: A. Jansen)",
    ),
    (
        SUBJECTS | HOLDERS,
        "andere onderwerpen (nu: Financiën, Mobiliteit) en andere portefeuillehouders "
        "(nu: A. Jansen)",
        "other subjects (now: Finance, Mobility) and other holders (now: A. Jansen)",
    ),
]


@pytest.mark.parametrize(("then", "nl", "en"), CHANGED, ids=["rule", "subjects", "holders", "two"])
def test_a_departure_for_other_facts_covers_nothing_and_says_what_changed(
    then: dict[str, str], nl: str, en: str, judge: Judge, facts_of: Callable[[str, str], Facts]
) -> None:
    mark = facts_of("UTR202", JANSEN)._replace(**then).mark
    text = departing(f"regel: UTR202, betreft: A. Jansen, feiten: {mark}")
    [dutch], [english] = (faults(judge(text, lang=lang)) for lang in ("nl", "en"))
    assert (dutch.message, english.message) == (
        f"de afwijking van UTR202 is vastgesteld voor {nl}",
        f"the departure from UTR202 was decided for {en}",
    )
    assert (marked(text, dutch), dutch.subjects, waived(judge(text))) == (
        mark,
        ("UTR202", "financien", "mobiliteit"),
        [],
    )


def test_a_portfolio_that_changes_hands_voids_the_departure(
    judge: Judge, facts_of: Callable[[str, str], Facts]
) -> None:
    mark = facts_of("UTR201", BAKKER).mark
    text = departing(f"regel: UTR201, betreft: [Water, Mobiliteit], feiten: {mark}")
    judged = judge(text.replace("naam: C. Bakker", "naam: D. Visser"))
    assert [(f.message, f.holders) for f in faults(judged)] == [
        ("the departure from UTR201 was decided for other holders (now: D. Visser)", ("D. Visser",))
    ]


def test_facts_about_what_the_plan_itself_names_say_its_name(judge: Judge) -> None:
    text = departing("regel: UTR401, betreft: Vitens, feiten: f00000-00000-00000")
    [fault] = faults(judge(text))
    assert fault.message.endswith("other subjects (now: Vitens) and other holders (now: A. Jansen)")


def test_facts_without_holders_say_so(judge: Judge) -> None:
    text = departing("regel: UTR304, betreft: Sport, feiten: f00000-00000-00000")
    [fault] = faults(judge(text.replace("volledig: false\n", "")))
    assert fault.message.endswith("other subjects (now: Sports) and other holders (now: none)")


@pytest.mark.parametrize("mark", ["f0000000", "f00000", "12345678", "zie besluit"])
def test_a_mark_that_was_written_by_hand_covers_nothing_and_is_quoted(
    mark: str, judge: Judge
) -> None:
    text = departing(f"regel: UTR202, betreft: A. Jansen, feiten: {mark}")
    [nl], [en] = (faults(judge(text, lang=lang)) for lang in ("nl", "en"))
    assert (nl.message, en.message, nl.rule, waived(judge(text))) == (
        f'de afwijking van UTR202 heeft onder feiten "{mark}"; zo schrijft portcheck waive het '
        "niet",
        f'the departure from UTR202 has "{mark}" under feiten, which is not how portcheck waive '
        "writes it",
        "PC034",
        [],
    )


@pytest.mark.parametrize("order", [slice(None), slice(None, None, -1)])
def test_a_departure_that_lapsed_is_silent_where_others_cover_what_it_was_for(
    order: slice, judge: Judge
) -> None:
    lapsed_one = "regel: UTR202, herzien_op: 2025-12-31"
    newer = [f"regel: UTR202, betreft: {name}" for name in (JANSEN, VRIES)]
    assert faults(judge(departing(*[lapsed_one, *newer][order]))) == []


def test_a_departure_that_lapsed_is_reported_where_others_cover_but_a_part(judge: Judge) -> None:
    waivers = ("regel: UTR202, herzien_op: 2025-12-31", "regel: UTR202, betreft: A. Jansen")
    assert [fault.rule for fault in faults(judge(departing(*waivers)))] == ["PC032"]


def test_of_two_findings_only_the_one_with_the_recorded_facts_is_covered(
    judge: Judge, facts_of: Callable[[str, str], Facts]
) -> None:
    mark = facts_of("UTR202", VRIES).mark
    judged = judge(departing(f"regel: UTR202, feiten: {mark}"))
    assert (waived(judged), faults(judged)) == ([("UTR202", (VRIES,))], [])


def test_two_departures_from_one_finding_are_both_of_use(judge: Judge) -> None:
    judged = judge(departing("regel: UTR201, betreft: Water", "regel: UTR201, betreft: C. Bakker"))
    assert (waived(judged), faults(judged)) == ([("UTR201", (BAKKER,))], [])


def test_a_good_departure_holds_beside_one_for_other_facts(judge: Judge) -> None:
    judged = judge(departing("regel: UTR201", "regel: UTR201, feiten: f0000000"))
    assert (waived(judged), [f.rule for f in faults(judged)]) == (
        [("UTR201", (BAKKER,))],
        ["PC034"],
    )


@pytest.mark.parametrize(
    "options",
    [
        pytest.param({"packs": ("provinciewet",)}, id="a pack that was not chosen"),
        pytest.param({"off": ("UTR105",)}, id="a rule that is off"),
    ],
)
def test_a_departure_from_a_rule_that_does_not_apply_is_neither_stale_nor_unknown(
    options: dict[str, tuple[str, ...]], judge: Judge
) -> None:
    assert faults(judge(departing("regel: UTR105"), **options)) == []


def test_a_departure_from_a_rule_that_is_not_judged_is_not_stale(judge: Judge) -> None:
    assert faults(judge(departing("regel: UTR304, betreft: Sport"))) == []


def test_a_departure_from_a_missing_topic_covers_it(judge: Judge) -> None:
    text = departing("regel: UTR304, betreft: Sport").replace("volledig: false\n", "")
    assert waived(judge(text)) == [("UTR304", ())]


@pytest.mark.parametrize("rule", ["PC030", "PC031", "PC032", "PC033", "PC035"])
def test_what_is_wrong_with_a_departure_is_not_said_where_its_rule_is_off(
    rule: str, judge: Judge
) -> None:
    text = departing(*(waiver for waiver, expected in FAULTS if expected[0].rule == rule))
    found = {fault.rule for fault in faults(judge(text, off=(rule,)))}
    assert rule not in found


@pytest.mark.parametrize(
    "waivers",
    [
        pytest.param(("regel: UTR292", "regel: UTR999"), id="of two unknown rules"),
        pytest.param(
            ("regel: UTR202, betreft: Sport", "regel: UTR202, betreft: Recreatie"),
            id="from one rule, for two subjects that it does not find",
        ),
    ],
)
def test_two_faulty_departures_have_two_fingerprints(
    waivers: tuple[str, str], judge: Judge
) -> None:
    found = faults(judge(departing(*waivers)))
    assert len({finding.fingerprint for finding in found}) == 2


def test_an_empty_list_of_departures_changes_nothing(judge: Judge) -> None:
    assert judge(PLAN) == judge(PLAN.removesuffix("afwijkingen:\n"))


def test_a_departure_may_name_whoever_its_finding_names(judge: Judge) -> None:
    waiver = "regel: PC010, betreft: D. Visser"
    text = departing(waiver).replace("opdrachtgever: A. Jansen", "opdrachtgever: D. Visser")
    judged = judge(text)
    assert (waived(judged), faults(judged)) == ([("PC010", ("D. Visser",))], [])


TOPICS = assemble().register.topics


UNLISTED = PLAN.replace("Mobiliteit, Financiën]", "Sport], partij: GL").replace(
    "afwijkingen:", "partijen: [{naam: VVD}]\nafwijkingen:"
)


def test_a_departure_for_a_party_holds_for_no_other(judge: Judge) -> None:
    text = UNLISTED + f"  - {{regel: PC013, betreft: GL, {DECIDED}}}\n"
    assert waived(judge(text)) == [("PC013", ())]
    other = judge(text.replace("[Water en Mobiliteit]", "[Water], partij: SP"))
    assert [f.waiver is not None for f in other.findings if f.rule == "PC013"] == [True, False]


def test_a_departure_for_a_party_that_was_listed_since_covers_nothing(judge: Judge) -> None:
    text = UNLISTED.replace("VVD", "GL") + f"  - {{regel: PC013, betreft: GL, {DECIDED}}}\n"
    assert [fault.rule for fault in faults(judge(text))] == ["PC033"]


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("topic", sorted(TOPICS))
def test_a_departure_may_name_a_topic_as_findings_do(topic: str, lang: str, judge: Judge) -> None:
    label = TOPICS[topic].label.of(lang)
    found = faults(judge(departing(f"regel: UTR105, betreft: {label}")))
    assert [fault.rule for fault in found] == ["PC033"]


def test_the_facts_of_two_holders_are_two_fingerprints(judge: Judge) -> None:
    found = faults(judge(departing("regel: UTR202, feiten: f0000000")))
    assert [fault.rule for fault in found] == ["PC034", "PC034"]
    assert len({fault.fingerprint for fault in found}) == 2


@pytest.mark.parametrize(
    ("waiver", "severity"),
    [
        ("regel: UTR2022", "error"),
        ("regel: UTR202, betreft: Zeehaven", "error"),
        ("regel: UTR202, herzien_op: 2025-12-31", "warning"),
        ("regel: UTR105", "warning"),
        ("regel: UTR202, betreft: A. Jansen, feiten: f0000000", "warning"),
        ("regel: PW101", "error"),
    ],
    ids=["unknown rule", "unknown subject", "lapsed", "stale", "other facts", "law"],
)
def test_what_is_wrong_with_a_departure_has_a_severity_of_its_own(
    waiver: str, severity: str, judge: Judge
) -> None:
    assert [fault.severity for fault in faults(judge(departing(waiver)))] == [severity]


def test_what_a_lapsed_departure_covered_is_back_as_it_was(judge: Judge) -> None:
    before = judge(PLAN.removesuffix("afwijkingen:\n")).findings
    after = judge(departing("regel: UTR202, betreft: A. Jansen, herzien_op: 2025-12-31")).findings
    assert [f for f in after if f.rule != "PC032"] == list(before)
    assert "error" in {f.severity for f in after if f.rule == "UTR202"}


@pytest.mark.parametrize(
    ("decided", "keys"),
    [
        ("reden: x, besluit: n.n.b., door: college", "besluit"),
        ('reden: x, besluit: GS, door: "?"', "door"),
        ("reden: volgt, besluit: nog te bepalen, door: GS", "reden, besluit"),
        ("reden: nog geen ander, besluit: nog te bespreken in college, door: GS", "besluit"),
        ("reden: x, besluit: (Concept), door: GS", "besluit"),
        ("reden: x, besluit: , door: college", "besluit"),
        ('reden: "", besluit: " ", door: ', "reden, besluit, door"),
    ],
)
def test_a_departure_that_was_not_decided_does_not_hold(
    decided: str, keys: str, judge: Judge
) -> None:
    text = f"{PLAN}  - {{regel: UTR202, betreft: A. Jansen, {decided}}}\n"
    nl, en = (judge(text, lang=lang) for lang in ("nl", "en"))
    said = [
        (found.rule, found.severity, found.message, found.subjects)
        for judged in (nl, en)
        for found in faults(judged)
    ]
    assert said == [
        (
            "PC036",
            "warning",
            f"de afwijking van UTR202 geldt nog niet; in te vullen: {keys}",
            ("UTR202",),
        ),
        (
            "PC036",
            "warning",
            f"the departure from UTR202 does not hold yet; still to fill in: {keys}",
            ("UTR202",),
        ),
    ]
    assert waived(nl) == []


def test_two_departures_that_were_not_decided_have_two_fingerprints(judge: Judge) -> None:
    undecided = "reden: x, besluit: n.n.b., door: GS"
    entries = (f"  - {{regel: UTR202, betreft: {who}, {undecided}}}\n" for who in (JANSEN, VRIES))
    found = faults(judge(PLAN + "".join(entries)))
    assert len({fault.fingerprint for fault in found}) == 2


@pytest.mark.parametrize("key", ["regel", "reden", "besluit", "door"])
def test_a_departure_without_what_makes_it_a_decision_is_no_departure(
    key: str, judge: Judge
) -> None:
    written = {"regel": "UTR202", "reden": "r", "besluit": "b", "door": "d"}
    entry = ", ".join(f"{name}: {value}" for name, value in written.items() if name != key)
    [found] = judge(f"{PLAN}  - {{{entry}}}\n").findings
    assert (found.rule, found.message) == ("PC003", f'the key "{key}" is missing here')
