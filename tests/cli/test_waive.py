"""waive writes a decision into a plan and nothing else; waivers lists what is recorded."""

import datetime
import json
import os
import re
import threading
from pathlib import Path

import pytest

from portcheck import bundled
from portcheck.cli.replacing import put
from portcheck.editing.appending import append_items
from portcheck.parsing.document import Document, read
from portcheck.reporters.waivers import STATES as IN_WORDS
from portcheck.rulebook.packs import read_pack
from tests.cli.conftest import BAD, Done, Run, write

DECISION = ("--reason", "één duo", "--decision", "GS 2027-05-14, punt 5", "--by", "college")
ENTRY = """\
afwijkingen:
  - regel: mobiliteit-met-financien
    betreft: [Financiën, Mobiliteit]
    reden: één duo
    besluit: "GS 2027-05-14, punt 5"
    door: college
    """
RECORDED = "plan.yaml: departure from UTR202 recorded\n"


@pytest.fixture(autouse=True)
def plan(tmp_path: Path) -> Path:
    file = tmp_path / "plan.yaml"
    file.write_text(BAD, encoding="utf-8")
    return file


def test_a_departure_is_added_and_all_else_stays(plan: Path, run: Run) -> None:
    assert run("waive", "plan.yaml", "UTR202", *DECISION) == Done(0, "", RECORDED)
    before, written = plan.read_text("utf-8").split("afwijkingen:")
    assert before == BAD
    entry, mark = written.split("feiten: ")
    assert f"afwijkingen:{entry}" == ENTRY
    assert re.fullmatch(r"f[0-9a-f]{5}-[0-9a-f]{5}-[0-9a-f]{5}\n", mark)


def test_a_departure_that_was_written_covers_its_finding(check: Run, run: Run) -> None:
    assert check("plan.yaml").code == 1
    run("waive", "plan.yaml", "utr202", *DECISION)
    assert check("plan.yaml").code == 0


def test_one_departure_is_written_of_names_that_are_there_twice_in_two_lists(
    plan: Path, run: Run
) -> None:
    lists = "verbonden_partijen: [{naam: V}, {naam: V}]\nopgaven: [{naam: V}, {naam: V}]\n"
    plan.write_text(BAD + lists, encoding="utf-8")
    run("waive", "plan.yaml", "PC011", *DECISION)
    assert plan.read_text("utf-8").count("regel: dubbele-naam") == 1
    assert run("waive", "plan.yaml", "PC011", *DECISION).err.startswith("portcheck: all that PC011")


def test_a_departure_may_have_a_last_day_and_a_measure(plan: Path, run: Run) -> None:
    more = ("--until", "2029-03-01", "--measure", "tegenlezer")
    run("waive", "plan.yaml", "UTR202", *DECISION, *more)
    assert "    maatregel: tegenlezer\n    herzien_op: 2029-03-01\n" in plan.read_text("utf-8")


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_a_byte_order_mark_stay(mark: str, end: str, plan: Path, run: Run) -> None:
    plan.write_bytes((mark + BAD.replace("\n", end)).encode())
    run("waive", "plan.yaml", "UTR202", *DECISION)
    text = plan.read_bytes().decode()
    assert text.startswith(mark + BAD.replace("\n", end))
    assert text.count("\n") == text.count(end)


def test_each_finding_of_a_rule_gets_a_departure_that_names_its_holder(
    plan: Path, run: Run, check: Run
) -> None:
    plan.write_text(BAD + "  - naam: B\n    onderwerpen: [verkeer, financiën]\n", encoding="utf-8")
    run("waive", "plan.yaml", "UTR202", *DECISION)
    text = plan.read_text("utf-8")
    assert "betreft: [Financiën, Mobiliteit, A. Jansen]" in text
    assert "betreft: [Financiën, Mobiliteit, B]" in text
    assert check("plan.yaml").code == 0


def test_a_departure_names_a_verbonden_partij_as_the_plan_does(plan: Path, run: Run) -> None:
    roles = "{naam: Vitens N.V., eigenaar: A. Jansen, opdrachtgever: A. Jansen}"
    plan.write_text(f"{BAD}verbonden_partijen: [{roles}]\n", encoding="utf-8")
    run("waive", "plan.yaml", "UTR401", *DECISION)
    assert "betreft: [Vitens N.V.]" in plan.read_text("utf-8")


@pytest.mark.parametrize("holders", [0, 40])
def test_a_plan_is_read_no_more_often_for_many_findings(
    holders: int, plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    more = "".join(
        f"  - naam: B{i}\n    onderwerpen: [verkeer, financiën]\n" for i in range(holders)
    )
    plan.write_text(BAD + more, encoding="utf-8")
    texts: list[str] = []

    def counting(text: str) -> Document:
        texts.append(text)
        return read(text)

    monkeypatch.setattr("portcheck.editing.layout.read", counting)
    run("waive", "plan.yaml", "UTR202", *DECISION)
    assert [text.count("regel:") for text in texts if text.startswith(BAD)] == [0, holders + 1]


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        ("zzz", 'unknown rule "zzz"; portcheck rules lists them all'),
        (
            "PW101",
            "a plan cannot depart from PW101: that rule rests on law or standing orders",
        ),
        ("UTR201", "UTR201 reports nothing in plan.yaml, so there is nothing to depart from"),
    ],
)
def test_what_cannot_be_departed_from_is_refused(
    rule: str, message: str, plan: Path, run: Run
) -> None:
    done = run("waive", "plan.yaml", rule, *DECISION)
    assert done == Done(2, "", f"portcheck: {message}\n")
    assert plan.read_text("utf-8") == BAD


def test_who_names_the_rule_before_the_plan_is_told_which_comes_first(run: Run) -> None:
    message = "name the plan first, then the rule: portcheck waive plan.yaml UTR202"
    assert run("waive", "UTR202", "plan.yaml", *DECISION) == Done(2, "", f"portcheck: {message}\n")


def test_what_a_departure_covers_needs_no_other(plan: Path, run: Run) -> None:
    run("waive", "plan.yaml", "UTR202", *DECISION)
    text = plan.read_text("utf-8")
    assert run("waive", "plan.yaml", "UTR202", *DECISION) == Done(
        2,
        "",
        "portcheck: all that UTR202 reports in plan.yaml is covered by a departure already\n",
    )
    assert plan.read_text("utf-8") == text


def test_a_list_in_brackets_is_left_alone(plan: Path, run: Run) -> None:
    entry = "{regel: UTR201, reden: x, besluit: x, door: x}"
    text = f"{BAD}afwijkingen: [{entry}]\n"
    plan.write_text(text, encoding="utf-8")
    done = run("waive", "plan.yaml", "UTR202", *DECISION)
    assert (done.code, "stands in brackets" in done.err) == (2, True)
    assert plan.read_text("utf-8") == text


def test_a_plan_that_is_not_there_is_said(run: Run) -> None:
    assert run("waive", "gone.yaml", "UTR202", *DECISION).err == (
        "portcheck: gone.yaml: does not exist\n"
    )


def test_a_plan_that_another_is_editing_is_left_alone(plan: Path, run: Run) -> None:
    Path("plan.yaml.lock").touch()
    done = run("waive", "plan.yaml", "UTR202", *DECISION)
    assert (done.code, "is being edited already" in done.err) == (2, True)
    assert plan.read_text("utf-8") == BAD


def test_a_plan_that_changed_meanwhile_is_left_alone(
    plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*arguments: object, **options: object) -> str:
        plan.write_text("plan: anders\n", encoding="utf-8")
        return append_items(*arguments, **options)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr("portcheck.cli.commands.waive.append_items", slow)
    done = run("waive", "plan.yaml", "UTR202", *DECISION)
    assert done.err == "portcheck: plan.yaml has changed meanwhile; nothing was written\n"
    assert plan.read_text("utf-8") == "plan: anders\n"


def test_a_write_that_fails_leaves_the_plan_and_no_draft(
    plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    done = run("waive", "plan.yaml", "UTR202", *DECISION)
    assert done.err == "portcheck: plan.yaml: cannot be written: No space left on device\n"
    assert [file.name for file in plan.parent.iterdir()] == ["plan.yaml"]
    assert plan.read_text("utf-8") == BAD


def test_a_read_only_plan_is_not_written(
    plan: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_arguments: False)  # root is refused nothing
    done = run("waive", "plan.yaml", "UTR202", *DECISION)
    assert (done.code, "cannot be written: Permission denied" in done.err) == (2, True)
    assert plan.read_text("utf-8") == BAD


def test_of_two_who_write_at_once_one_is_refused(plan: Path) -> None:
    before = plan.read_bytes()
    refused: list[Exception] = []

    def write(number: int) -> None:
        try:
            put("plan.yaml", before, before + f"# {number}\n".encode())
        except Exception as error:  # noqa: BLE001 - whatever it is, it is compared below
            refused.append(error)

    writers = [threading.Thread(target=write, args=(number,)) for number in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert len(refused) == 1
    assert plan.read_bytes().count(b"#") == 1


STATES = f"""{BAD}afwijkingen:
  - {{regel: UTR202, betreft: [Mobiliteit], reden: a, besluit: b, door: c}}
  - {{regel: UTR202, reden: a, besluit: b, door: c, herzien_op: 2025-01-01}}
  - {{regel: UTR201, reden: a, besluit: b, door: c, herzien_op: 2025-01-01}}
  - {{regel: UTR201, reden: a, besluit: b, door: c}}
  - {{regel: PW101, reden: a, besluit: b, door: c}}
"""


@pytest.mark.parametrize(
    ("lang", "states"),
    [
        ("nl", ["geldt", "vervangen", "verlopen", "dekt niets", "onbekende regel"]),
        ("en", ["holds", "replaced", "lapsed", "covers nothing", "unknown rule"]),
    ],
)
def test_departures_are_listed_with_their_state(
    lang: str, states: list[str], plan: Path, run: Run
) -> None:
    plan.write_text(STATES.replace("PW101", "PW199"), encoding="utf-8")
    out = run("waivers", "plan.yaml", "--as-of", "2026-01-01", "--lang", lang).out
    assert [re.split("  +", line)[-1] for line in out.splitlines()[2:]] == states


def test_the_states_are_told_by_rules_that_are_off_too(plan: Path, run: Run) -> None:
    plan.write_text(STATES, encoding="utf-8")
    told = run("waivers", "plan.yaml").out
    write({"portcheck.yaml": "severity: {PC032: off, PC033: off, PC035: off}\n"})
    assert run("waivers", "plan.yaml").out == told


def test_a_long_reason_goes_on_below(plan: Path, run: Run) -> None:
    reason = " ".join(["omdat"] * 20)
    plan.write_text(STATES.replace("reden: a", f"reden: {reason}", 1), encoding="utf-8")
    out = run("waivers", "plan.yaml", "--as-of", "2026-01-01").out
    assert [line.count("omdat") for line in out.splitlines()[2:6]] == [6, 6, 6, 2]


def test_every_rule_on_departures_has_a_state_in_words() -> None:
    names = {rule.name for rule in read_pack(bundled.folder("rules") + "/portcheck").rules}
    assert {name for name in names if name.startswith("afwijking-")} <= set(IN_WORDS)


OWN_RULE = """\
id: EIG101
name: zonder-maatregel
severity: warning
kind: fits-schema
params: {path: [afwijkingen, "*", door], schema: {enum: [college]}}
source: {section: x}
summary: {nl: een ander besloot het, en: somebody else decided it}
why: {nl: dat hoort zo, en: it should be so}
help: {nl: verander het, en: change it}
examples: {bad: ["a"], good: ["b"]}
"""


def test_a_rule_of_ones_own_may_speak_of_a_departure(plan: Path, run: Run) -> None:
    pack = "name: eigen\nversion: '1'\nauthority: vorm\nextends: [utrecht-2019]\n"
    texts = "title: {nl: a, en: b}\ndocument: {nl: a, en: b}\n"
    write({"eigen/pack.yaml": pack + texts, "eigen/EIG101.yaml": OWN_RULE})
    plan.write_text(STATES, encoding="utf-8")
    out = run("waivers", "plan.yaml", "--pack", "./eigen", "--lang", "nl").out
    assert out.splitlines()[2].endswith("zonder-maatregel")


def test_a_plan_without_departures_says_so(run: Run) -> None:
    assert run("waivers", "plan.yaml", "--lang", "nl") == Done(
        0, "er zijn geen afwijkingen vastgelegd\n", ""
    )


def test_departures_are_listed_as_json(plan: Path, run: Run) -> None:
    plan.write_text(STATES, encoding="utf-8")
    found = json.loads(run("waivers", "plan.yaml", "-f", "json", "--as-of", "2026-01-01").out)
    assert found["version"] == 1
    assert found["waivers"][0] == {
        "rule": "UTR202",
        "subjects": ["Mobiliteit"],
        "reason": "a",
        "decision": "b",
        "decided_by": "c",
        "measure": None,
        "review": None,
        "facts": None,
        "state": "holds",
    }


FOLDER = {
    "plannen/a.yaml": STATES,
    "plannen/b.yaml": BAD,
    "plannen/c.yaml": STATES.replace("regel: UTR202", "regel: mobiliteit-met-financien"),
}


def test_the_departures_of_a_folder_are_listed_with_their_plan(run: Run) -> None:
    write(FOLDER)
    done = run("waivers", "plannen", "--as-of", "2026-01-01", "--lang", "nl")
    head, _, *rows = [re.split("  +", line) for line in done.out.splitlines()]
    assert (done.code, done.err, head[:2]) == (0, "", ["plan", "regel"])
    assert [row[0] for row in rows] == ["plannen/a.yaml"] * 5 + ["plannen/c.yaml"] * 5


def test_the_departures_of_two_plans_are_listed_as_json_with_their_plan(run: Run) -> None:
    write(FOLDER)
    files = ("plannen/a.yaml", "plannen/c.yaml")
    found = json.loads(run("waivers", *files, "-f", "json", "--as-of", "2026-01-01").out)
    assert [(w["plan"], w["state"]) for w in found["waivers"][::5]] == [
        ("plannen/a.yaml", "holds"),
        ("plannen/c.yaml", "holds"),
    ]


def test_of_plans_that_cannot_be_read_that_is_said_beside_the_departures_of_others(
    run: Run,
) -> None:
    write({**FOLDER, "plannen/d.yaml": "plan: [\n"})
    done = run("waivers", "plannen", "none.yaml", "--lang", "nl")
    assert (done.code, "plannen/a.yaml" in done.out) == (2, True)
    assert done.err == (
        "portcheck: plannen/d.yaml is geen leesbaar plan; portcheck check zegt waarom\n"
        "portcheck: none.yaml: bestaat niet\n"
    )


def test_where_there_is_no_plan_no_departure_is_listed(run: Run) -> None:
    write({"leeg/a.txt": ""})
    assert run("waivers", "leeg", "--lang", "nl") == Done(
        3, "", "portcheck: geen plan gevonden in leeg\n"
    )
    assert run("waivers", "leeg", "none.yaml", "--lang", "nl") == Done(
        2, "", "portcheck: none.yaml: bestaat niet\n"
    )


def test_a_departure_from_a_rule_that_does_not_apply_is_not_judged(plan: Path, run: Run) -> None:
    plan.write_text(STATES, encoding="utf-8")
    out = run("waivers", "plan.yaml", "--pack", "provinciewet", "--lang", "en").out
    assert out.splitlines()[2].endswith("not judged")


@pytest.mark.parametrize("command", [["waivers", "plan.yaml"], ["waive", "plan.yaml", "UTR202"]])
@pytest.mark.parametrize(
    ("content", "rule"),
    [(b"plan: [\n", "PC002"), (b"plan: x\n", "PC003"), ("plan: \xeb\n".encode("latin-1"), "PC001")],
)
def test_what_is_no_plan_is_said_as_check_says_it(
    content: bytes, rule: str, command: list[str], plan: Path, run: Run
) -> None:
    plan.write_bytes(content)
    done = run(*command, *(DECISION if command[0] == "waive" else ()))
    assert (done.code, done.out, f"error[{rule}]" in done.err) == (1, "", True)
    assert plan.read_bytes() == content


@pytest.mark.parametrize("rule", ["PC001", "PC033"])
def test_what_the_linter_itself_says_cannot_be_departed_from(rule: str, run: Run) -> None:
    assert run("waive", "plan.yaml", rule, *DECISION).code == 2


def test_standard_input_cannot_be_written_to(run: Run) -> None:
    assert run("waive", "-", "UTR202", *DECISION, stdin=BAD.encode()) == Done(
        2, "", "portcheck: -: this takes a plan in a file, not standard input\n"
    )


@pytest.mark.parametrize(
    ("lang", "said"),
    [("nl", "één duo (opmerking in het plan)"), ("en", "één duo (mark in the plan)")],
)
def test_a_mark_in_the_plan_is_listed_as_a_departure_without_a_decision(
    lang: str, said: str, plan: Path, check: Run
) -> None:
    mark = "  # portcheck: ignore[UTR202] één duo\n"
    plan.write_text(BAD.replace(", sport]\n", f", sport]{mark}"), encoding="utf-8")
    out = check("plan.yaml", "--lang", lang).out
    assert [line for line in out.splitlines() if line.endswith(said)] != []


@pytest.mark.parametrize("option", ["--reason", "--decision", "--by", "--measure"])
@pytest.mark.parametrize("text", ["", " ", "\t", "n.n.b."])
def test_a_text_that_says_nothing_is_not_recorded(
    option: str, text: str, plan: Path, run: Run
) -> None:
    done = run("waive", "plan.yaml", "UTR202", *DECISION, option, text)
    assert (done.code, f"Invalid value for '{option}': it says nothing" in done.err) == (2, True)
    assert plan.read_text("utf-8") == BAD


def test_what_is_still_to_be_decided_is_no_decision(plan: Path, run: Run) -> None:
    done = run("waive", "plan.yaml", "UTR202", *DECISION, "--decision", "concept")
    assert (done.code, "that is not a decision yet" in done.err) == (2, True)
    assert plan.read_text("utf-8") == BAD


def test_a_last_day_that_has_passed_is_not_recorded(plan: Path, run: Run) -> None:
    done = run("waive", "plan.yaml", "UTR202", *DECISION, "--until", "2001-01-01")
    assert (done.code, "2001-01-01 has passed" in done.err) == (2, True)
    assert plan.read_text("utf-8") == BAD


def test_today_may_be_the_last_day(run: Run) -> None:
    today = datetime.date.today().isoformat()
    assert run("waive", "plan.yaml", "UTR202", *DECISION, "--until", today).code == 0


WHOLE = BAD.replace("volledig: false\n", "").replace("Mobiliteit, Financiën, ", "")


def test_a_departure_of_the_whole_plan_outlives_a_change_of_names(
    plan: Path, run: Run, check: Run
) -> None:
    plan.write_text(WHOLE, encoding="utf-8")
    run("waive", "plan.yaml", "UTR504", *DECISION)
    written = plan.read_text("utf-8")
    assert "betreft" not in written
    plan.write_text(written.replace("A. Jansen", "B. de Vries"), encoding="utf-8")
    out = check("-q", "-f", "concise", "--select", "UTR504,PC03").out
    assert [line.split(" ", 1)[1] for line in out.splitlines()] == [
        "info[UTR504] competenties-niet-gewogen: "
        "not every holder has competences on record; missing for B. de Vries",
        "warning[PC034] afwijking-andere-feiten: the departure from UTR504 was decided for "
        "other holders (now: B. de Vries)",
    ]


def test_a_name_that_a_decided_departure_knew_and_the_plan_does_not_is_said(
    plan: Path, run: Run, lines: Run
) -> None:
    more = "  - naam: B\n    onderwerpen: [verkeer, financiën]\n"
    plan.write_text(BAD + more, encoding="utf-8")
    run("waive", "plan.yaml", "UTR202", *DECISION)
    plan.write_text(plan.read_text("utf-8").replace("naam: B\n", "naam: C\n"), encoding="utf-8")
    assert lines("--select", "PC03").out == (
        "plan.yaml:17:38: warning[PC034] afwijking-andere-feiten: the departure from UTR202 was "
        'decided for "B", which the plan no longer knows\n'
    )


def test_of_two_departures_from_one_finding_the_second_is_double(plan: Path, run: Run) -> None:
    twice = "  - {regel: UTR202, reden: a, besluit: b, door: c}\n" * 2
    plan.write_text(f"{BAD}afwijkingen:\n{twice}", encoding="utf-8")
    out = run("waivers", "plan.yaml", "--lang", "nl").out
    assert [line.split()[-1] for line in out.splitlines()[2:]] == ["geldt", "dubbel"]
