"""The door: whatever the bytes are, what comes out is what is to be said of them."""

from collections.abc import Sequence

import pytest

from portcheck.finding import Finding, Place, Span
from portcheck.lint.linter import Question, lint, open_plan, plan_in
from portcheck.lint.linter import judge as judge_opened
from portcheck.lint.report import Judged
from portcheck.plan.model import Plan
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.tree import MAX_BYTES
from tests.conftest import DAY, Judge

GOOD = """\
plan: Voorbeeld
bestuur: {body}
volledig: false
portefeuillehouders:
  - naam: A. Jansen
    onderwerpen: [Sport]
"""
UTF8 = "kies bij Opslaan als de codering UTF-8", "choose the encoding UTF-8 under Save as"

OFFICE = (
    "een document van Word of Excel en geen gewone tekst; `portcheck new-plan PLAN --from "
    "DOCUMENT` maakt er een plan van",
    "a Word or Excel document, not plain text; `portcheck new-plan PLAN --from DOCUMENT` "
    "turns it into a plan",
)
DOCUMENT = (
    "een document (PDF, RTF of een oud bestand van Word of Excel) en geen gewone tekst; kopieer de "
    "tekst naar een .txt, waar `portcheck new-plan PLAN --from TEKST.txt` een plan van maakt",
    "a document (PDF, RTF or an old Word or Excel file), not plain text; copy its text to a "
    ".txt, which `portcheck new-plan PLAN --from TEXT.txt` turns into a plan",
)

UNREADABLE = [
    pytest.param(
        b"plan: x\n" + b"#" * MAX_BYTES,
        (
            "groter dan 1000000 bytes; zo'n bestand leest portcheck niet",
            "larger than 1000000 bytes; portcheck reads no such file",
        ),
        1,
        id="too large",
    ),
    pytest.param(
        "plan: x".encode("utf-16"),
        (
            f"opgeslagen als UTF-16, verwacht UTF-8; {UTF8[0]}",
            f"saved as UTF-16, expected UTF-8; {UTF8[1]}",
        ),
        1,
        id="UTF-16",
    ),
    pytest.param(
        b"\xfe\xff\x00p",
        (
            f"opgeslagen als UTF-16, verwacht UTF-8; {UTF8[0]}",
            f"saved as UTF-16, expected UTF-8; {UTF8[1]}",
        ),
        1,
        id="UTF-16, big end first",
    ),
    pytest.param(
        b"PK\x03\x04\x14\x00",
        OFFICE,
        1,
        id="Word or Excel",
    ),
    pytest.param(b"%PDF-1.7\n%\xe2\xe3", DOCUMENT, 1, id="PDF"),
    pytest.param(b"{\\rtf1\\ansi Water}", DOCUMENT, 1, id="RTF"),
    pytest.param(
        b"plan: x\nbestuur: \x00", ("geen tekstbestand", "not a text file"), 2, id="binary"
    ),
    pytest.param(
        b"\n\x00\n\x00\n", ("geen tekstbestand", "not a text file"), 2, id="binary, with more below"
    ),
    pytest.param(
        "plan: x\nbestuur: y\nbron: Financiën\n".encode("latin-1"),
        (
            f"geen UTF-8 (waarschijnlijk Windows-1252 of Latin-1); {UTF8[0]}",
            f"not UTF-8 (probably Windows-1252 or Latin-1); {UTF8[1]}",
        ),
        3,
        id="Latin-1",
    ),
]


@pytest.mark.parametrize(("content", "messages", "line"), UNREADABLE)
def test_bytes_that_are_no_text_are_one_finding_without_a_source_line(
    content: bytes, messages: tuple[str, str], line: int, judge: Judge
) -> None:
    nl, en = judge(content, lang="nl"), judge(content)
    place = Place((), Span(line, 1, line, 1), "", "")
    assert [(f.rule, f.message, f.place) for j in (nl, en) for f in j.findings] == [
        ("PC001", message, place) for message in messages
    ]


@pytest.mark.parametrize("content", [b"plan: x\0", b"plan: [x", b"- x", b""])
def test_of_what_is_no_plan_no_rule_is_judged_but_those_that_say_so(
    content: bytes, judge: Judge, rulebook: Rulebook
) -> None:
    judged = judge(content)
    every = {rule.id for rule in rulebook.rules_for("")}
    assert (judged.packs, {*judged.not_judged}) == ((), every - {"PC001", "PC002", "PC003"})


NO_YAML = [
    pytest.param(
        "plan: x\n---\nplan: y\n",
        (
            "hier begint een tweede document (---); een bestand bevat één plan",
            "a second document (---) starts here; a file holds one plan",
        ),
        Span(2, 1, 2, 4),
        "---",
        id="two documents",
    ),
    pytest.param(
        "\ufeffplan: x\r\nplan: y\r\n",
        (
            'de sleutel "plan" staat hier dubbel; laat er één staan, met alles wat erbij hoort',
            'the key "plan" is here twice; leave one, with all that belongs to it',
        ),
        Span(2, 1, 2, 5),
        "plan: y",
        id="a doubled key behind a byte-order mark, with Windows line ends",
    ),
    pytest.param(
        "plan: x\nbron: [a, b\n",
        (
            "de lijst die hier met [ opent, mist een komma of het sluitende ]",
            "the list that opens here with [ lacks a comma or its closing ]",
        ),
        Span(2, 7, 2, 8),
        "bron: [a, b",
        id="a list that is not closed",
    ),
]


@pytest.mark.parametrize(("text", "messages", "span", "source"), NO_YAML)
def test_a_text_that_is_not_yaml_is_one_finding_at_its_place(
    text: str, messages: tuple[str, str], span: Span, source: str, judge: Judge
) -> None:
    nl, en = judge(text, lang="nl"), judge(text)
    assert [(f.rule, f.message, f.place) for j in (nl, en) for f in j.findings] == [
        ("PC002", message, Place((), span, "", source)) for message in messages
    ]


NO_PLANS = {
    "": ("het bestand is leeg", "the file is empty"),
    "Van: A\nOnderwerp: Re: de plannen\n": (
        "hier staat een tweede dubbele punt; zet een tekst met een dubbele punt tussen "
        "aanhalingstekens, en een tweede sleutel op een eigen tekstregel",
        "there is a second colon here; put a text that holds a colon in quotes, and a second key "
        "on a line of its own",
    ),
}


@pytest.mark.parametrize(("text", "messages"), NO_PLANS.items())
def test_of_a_text_that_is_no_plan_it_is_said_how_to_come_by_one(
    text: str, messages: tuple[str, str], judge: Judge
) -> None:
    nl, en = messages
    assert [judge(text, lang=lang).findings[0].message for lang in ("nl", "en")] == [
        f'{nl}; een plan begint met "plan: …"; `portcheck new-plan` schrijft er een om in te '
        "vullen, en met `--from DOCUMENT` een uit een document of tekst",
        f'{en}; a plan starts with "plan: …"; `portcheck new-plan` writes one to fill in, and with '
        "`--from DOCUMENT` one from a document or a text",
    ]


HOLDERS = "portefeuillehouders: [{naam: A, onderwerpen: [Sport]}]"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"plan: P\nbestuur: B\n{HOLDERS}\n", "P/B"),
        (f"plan: P\nbestuur: B\nstand: x\n{HOLDERS}\n", "P/B"),
        ("plan: P\nbestuur: B\n", "/"),
        ("[", "/"),
    ],
)
def test_what_a_plan_calls_itself_and_whose_it_is_are_told(
    text: str, told: str, judge: Judge
) -> None:
    judged = judge(text)
    assert f"{judged.title}/{judged.body}" == told


def test_a_finding_holds_all_that_is_to_be_said_of_it(judge: Judge, rulebook: Rulebook) -> None:
    [found] = judge("plan: [").findings
    rule = rulebook.find("PC002")
    assert rule
    assert found == Finding(
        rule="PC002",
        name="geen-yaml",
        severity="error",
        message="the text ends here, and a [ or { is not closed yet",
        file="plan.yaml",
        place=Place((), Span(1, 8, 1, 8), "", "plan: ["),
        related=(),
        why=rule.why.en,
        help=rule.help.en,
        source=rule.cited("en"),
        subjects=(),
        holders=(),
        fingerprint=found.fingerprint,
    )


@pytest.mark.parametrize("text", ["- een\n- lijst\n", "tekst\n", "12\n", "null\n"])
def test_what_is_no_group_of_keys_does_not_fit(text: str, judge: Judge) -> None:
    assert [f.rule for f in judge(text).findings] == ["PC003"]


def test_a_plan_that_does_not_fit_shows_every_misfit_and_nothing_else(judge: Judge) -> None:
    text = "plan: x\nbestur: Gemeente x\nportefeuillehouders: []\n"
    judged = judge(text)
    assert judged.packs == ()
    assert [(f.rule, f.message, f.place.span) for f in judged.findings] == [
        (
            "PC003",
            'unknown key "bestur" (did you mean "bestuur"?)',
            Span(2, 1, 2, 7),
        ),
        ("PC003", "this list is empty; it needs an entry", Span(3, 1, 3, 20)),
    ]


def test_a_misfit_is_said_of_its_file_in_the_language_that_is_asked_for(judge: Judge) -> None:
    text = "plan: x\nbestuur: x\nportefeuillehouders: []\n"
    both = [judge(text, lang=lang) for lang in ("nl", "en")]
    assert [(one.file, f.file, f.message) for one in both for f in one.findings] == [
        ("plan.yaml", "plan.yaml", "deze lijst is leeg; er hoort iets in te staan"),
        ("plan.yaml", "plan.yaml", "this list is empty; it needs an entry"),
    ]


def test_two_missing_keys_have_two_fingerprints(judge: Judge) -> None:
    found = judge("stand: concept\n").findings
    assert len(found) == len({finding.fingerprint for finding in found}) == 3


def test_a_file_holds_the_plan_that_its_bytes_say(rulebook: Rulebook) -> None:
    plan = plan_in(b"\xef\xbb\xbf" + GOOD.format(body="Gemeente X").encode(), rulebook)
    assert plan
    read = [(h.name, [entry.reading.topics for entry in h.entries]) for h in plan.holders]
    assert (plan.body, read) == ("Gemeente X", [("A. Jansen", [("sport",)])])


def test_what_is_said_of_a_plan_names_its_file(judge: Judge) -> None:
    assert judge(GOOD.format(body="Gemeente X")).file == "plan.yaml"


@pytest.mark.parametrize("content", [b"", b"\x00", b"\xff", b"plan: [", b"plan: x\n", b"- x\n"])
def test_a_file_that_is_no_plan_holds_none(content: bytes, rulebook: Rulebook) -> None:
    assert plan_in(content, rulebook) is None


@pytest.mark.parametrize(
    ("body", "packs"),
    [
        ("'  Provincie Drenthe'", ("portcheck", "provinciewet", "utrecht-2019")),
        ("Interprovinciaal overleg", ("portcheck", "utrecht-2019")),
    ],
)
def test_a_body_is_held_against_the_packs_that_suit_it(
    body: str, packs: tuple[str, ...], judge: Judge
) -> None:
    assert judge(GOOD.format(body=body)).packs == packs


@pytest.mark.parametrize(
    ("chosen", "packs"),
    [
        (("provinciewet",), ("portcheck", "provinciewet")),
        (("utrecht-2019",), ("portcheck", "utrecht-2019")),
        (("portcheck",), ("portcheck",)),
        (("utrecht-2019", "provinciewet"), ("portcheck", "provinciewet", "utrecht-2019")),
    ],
)
def test_packs_that_are_chosen_hold_for_every_body(
    chosen: tuple[str, ...], packs: tuple[str, ...], judge: Judge
) -> None:
    assert judge(GOOD.format(body="Gemeente Utrecht"), packs=chosen).packs == packs


def test_a_rule_of_a_pack_that_does_not_suit_the_body_finds_nothing(judge: Judge) -> None:
    text = GOOD.format(body="Gemeente X").replace("volledig: false\n", "")
    assert not [f for f in judge(text).findings if f.rule.startswith("PW")]


ABSENCE = {
    "PW103",
    *("UTR301", "UTR302", "UTR303", "UTR304", "UTR306", "UTR307"),
    *("UTR502", "UTR503", "UTR504", "UTR604"),
    *(f"UTR{number}" for number in range(700, 714)),
}


def test_rules_of_absence_are_not_judged_on_a_published_sample(judge: Judge) -> None:
    not_judged = judge(GOOD.format(body="Provincie Utrecht")).not_judged
    assert set(not_judged) >= ABSENCE


def test_a_file_can_be_judged_as_a_sample_whatever_it_says(rulebook: Rulebook) -> None:
    text = GOOD.format(body="Provincie Utrecht").replace("volledig: false\n", "").encode()
    asked = Question(rulebook, "en", DAY, samples={"sample.yaml"})
    not_judged = [{*lint(text, file, asked).not_judged} for file in ("sample.yaml", "plan.yaml")]
    assert (not_judged[0] >= ABSENCE, not_judged[1]) == (True, set())


def test_every_rule_is_judged_on_a_complete_plan(judge: Judge) -> None:
    text = GOOD.format(body="Provincie Utrecht").replace("volledig: false\n", "")
    assert judge(text).not_judged == ()


@pytest.mark.parametrize("said", ["true", "", "null"])
def test_a_plan_is_complete_unless_it_says_false(said: str, judge: Judge) -> None:
    text = GOOD.format(body="Provincie Utrecht").replace("volledig: false", f"volledig: {said}")
    assert judge(text).not_judged == ()


def test_a_rule_that_is_off_is_neither_applied_nor_not_judged(judge: Judge) -> None:
    text = GOOD.format(body="Provincie Utrecht").replace("Sport", "Water en Mobiliteit")
    judged = judge(text, off=("UTR201", "UTR304"))
    said = {*(f.rule for f in judged.findings), *judged.not_judged}
    assert not {"UTR201", "UTR304"} & said


MANY = """\
plan: Voorbeeld
bestuur: Provincie Voorbeeld
portefeuillehouders:
  - {naam: A. Jansen, onderwerpen: [Water en Mobiliteit, Financiën, Mobilteit]}
  - {naam: B. de Vries, onderwerpen: ["Hart van de Heuvelrug, Natuur en VTH", Bodem]}
"""


def keys(judged: Judged) -> list[tuple[object, ...]]:
    return [(f.place.span, f.rule, f.subjects, f.holders, f.fingerprint) for f in judged.findings]


def test_findings_come_in_the_order_of_place_rule_subjects_and_holders(judge: Judge) -> None:
    found = keys(judge(MANY))
    assert found == sorted(found)
    assert len(found) > 15
    assert len({key[:2] for key in found}) < len(found)


def test_findings_come_in_the_same_order_in_both_languages(judge: Judge) -> None:
    nl, en = ([f.fingerprint for f in judge(MANY, lang=lang).findings] for lang in ("nl", "en"))
    assert nl == en


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_rule_speaks_in_the_language_that_is_asked_for(
    lang: str, judge: Judge, rulebook: Rulebook
) -> None:
    rule = rulebook.find("UTR201")
    assert rule
    [found] = [f for f in judge(MANY, lang=lang).findings if f.rule == "UTR201"]
    assert (found.why, found.help) == (rule.why.of(lang), rule.help.of(lang))


@pytest.mark.parametrize(
    ("lang", "source"),
    [
        ("nl", "notitie provincie Utrecht 2019, §3.1 ¶3, §4 ¶2"),
        ("en", "note of the province of Utrecht 2019, §3.1 ¶3, §4 ¶2"),
    ],
)
def test_a_finding_cites_the_source_of_its_rule(lang: str, source: str, judge: Judge) -> None:
    [found] = [f for f in judge(MANY, lang=lang).findings if f.rule == "UTR201"]
    assert found.source == source


def test_another_file_of_portchecks_is_said_to_be_no_plan(judge: Judge) -> None:
    [found] = judge("packs: [./regels]\n").findings
    assert (found.rule, found.message) == ("PC003", "these are settings, not a plan")


def test_a_finding_links_to_where_its_source_can_be_read(judge: Judge, rulebook: Rulebook) -> None:
    rule = rulebook.find("PW104")
    assert rule
    [found] = [f for f in judge(MANY).findings if f.rule == "PW104"]
    assert found.link == rule.cites.link != ""


def test_a_file_may_be_as_large_as_can_be(judge: Judge) -> None:
    start = GOOD.format(body="Gemeente X").encode()
    assert judge(start + b"#" * (MAX_BYTES - len(start))).findings == ()


def test_a_plan_can_be_judged_as_if_it_departed_from_nothing(rulebook: Rulebook) -> None:
    each = ", ".join(
        f"{{regel: {rule}, reden: r, besluit: b, door: d}}" for rule in ("UTR201", "XYZ")
    )
    asked = Question(rulebook, "en", DAY, waivers=False)
    plain, departing = (
        lint(text.encode(), "plan.yaml", asked).findings
        for text in (MANY, f"{MANY}afwijkingen: [{each}]\n")
    )
    assert departing == plain


def test_a_plan_can_be_judged_as_if_no_mark_ignored_anything(rulebook: Rulebook) -> None:
    asked = Question(rulebook, "en", DAY, waivers=False)
    marked = MANY.replace("Mobilteit]}", "Mobilteit]}  # portcheck: ignore[UTR201, XYZ] why")
    assert marked != MANY
    found = lint(marked.encode(), "plan.yaml", asked).findings
    assert [f for f in found if f.waiver or f.rule.startswith("PC03")] == []
    assert "UTR201" in {f.rule for f in found}


def in_capitals(
    plan: Plan, rules: Sequence[Rule], findings: Sequence[Finding], lang: str
) -> list[Finding]:
    """Advise in a way that shows what was asked, and in which language."""
    known = {rule.id for rule in rules}
    said = f"{lang} {plan.body}".upper()
    return [f._replace(help=said) for f in findings if f.rule in known]


def test_who_is_asked_for_advice_has_the_last_word_on_findings(rulebook: Rulebook) -> None:
    asked = Question(rulebook, "nl", DAY, advise=in_capitals)
    found = lint(MANY.encode(), "plan.yaml", asked).findings
    assert {f.help for f in found} == {"NL PROVINCIE VOORBEELD"}


def test_a_plan_that_is_open_is_judged_as_its_file_is(rulebook: Rulebook) -> None:
    asked, content = Question(rulebook, "nl", DAY), MANY.encode()
    opened = open_plan(content, "plan.yaml", rulebook)
    assert opened
    assert opened.content == content
    assert judge_opened(opened, asked) == lint(content, "plan.yaml", asked)


@pytest.mark.parametrize("content", [b"plan: [", b"naam: geen plan"])
def test_what_is_no_plan_is_not_opened(content: bytes, rulebook: Rulebook) -> None:
    assert open_plan(content, "plan.yaml", rulebook) is None
