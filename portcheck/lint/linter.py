"""This file is the door: the bytes of a plan go in, what is to be said of it comes out."""

from collections.abc import Callable, Container, Sequence
from typing import NamedTuple

from portcheck import bundled
from portcheck.finding import NEVER_OFF, Finding
from portcheck.lint.engine import (
    MOST_PLACES,
    Fault,
    Sheet,
    TooMuchError,
    apply,
    finding,
    judgeable,
    require_fewer,
)
from portcheck.lint.report import Judged
from portcheck.parsing.document import Document, read_bytes
from portcheck.parsing.refusals import DocumentError
from portcheck.plan.building import build
from portcheck.plan.model import Plan
from portcheck.problem import Problem, Spot
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.schema.accept import accepts
from portcheck.wording import UNSAID, Text

TOO_MUCH = Text(
    "er zijn meer dan {most} plaatsen te melden, en zoveel meldt portcheck niet; maak het plan "
    "korter, of zet regels uit",
    "there are more than {most} places to report, and portcheck does not report so many; shorten "
    "the plan, or turn rules off",
)

MARKING = "portcheck"
"""Without this word no comment is a mark by which a plan departs from advice."""

Advise = Callable[[Plan, Sequence[Rule], Sequence[Finding], str], list[Finding]]
"""What has more to say of findings, in a language, when all of a plan's are known."""


class Question(NamedTuple):
    """By which rules a plan is judged, in which language, and on which day (ISO date).

    Without `waivers`, it is judged as if no departure from advice were recorded. `advise` is asked
    of every plan of which a finding counts. The files in `samples` are judged as published samples,
    which lack nothing, whatever they say.
    """

    rulebook: Rulebook
    lang: str
    as_of: str
    waivers: bool = True
    advise: Advise | None = None
    samples: Container[str] = ()


class Opened(NamedTuple):
    """A plan, the bytes of its file, and the document that knows where its parts stand."""

    file: str
    content: bytes
    document: Document
    plan: Plan


def lint(content: bytes, file: str, question: Question) -> Judged:
    """Judge one plan; whatever is wrong with it, the file included, is a finding."""
    try:
        found = read_bytes(content)
    except DocumentError as error:
        text = content.decode("utf-8-sig") if error.is_text else ""
        sheet = Sheet(file, Document(text, None, {}, {}), question.lang)
        said = UNSAID.join((error.message, _way_to_plan(text))) if error.is_text else error.message
        problem = Problem(said, Spot((), span=error.span), error.values)
        return _unjudged("PC002" if error.is_text else "PC001", [problem], sheet, question)
    plan = _plan_of(found, question.rulebook)
    if plan is None:
        return _judge_in_part(Sheet(file, found, question.lang), question)
    return judge(Opened(file, content, found, plan), question)


def judge(opened: Opened, question: Question) -> Judged:
    """Judge a plan that is open already, as `lint` does."""
    sheet, plan = Sheet(opened.file, opened.document, question.lang), opened.plan
    if opened.file in question.samples:
        plan = plan._replace(is_complete=False)
    try:
        return _judge(plan, sheet, question)
    except TooMuchError:
        problem = Problem(TOO_MUCH, Spot(()), {"most": MOST_PLACES})
        return _unjudged("PC003", [problem], sheet, question)


def open_plan(content: bytes, file: str, rulebook: Rulebook) -> Opened | None:
    """Open the plan that a file's bytes hold; None where they hold none."""
    try:
        found = read_bytes(content)
    except DocumentError:
        return None
    plan = _plan_of(found, rulebook)
    return Opened(file, content, found, plan) if plan else None


def plan_in(content: bytes, rulebook: Rulebook) -> Plan | None:
    """Build the plan that a file's bytes hold; None where they hold none."""
    found = open_plan(content, "", rulebook)
    return found.plan if found else None


def _plan_of(found: Document, rulebook: Rulebook) -> Plan | None:
    """Build the plan that a document holds; None where it does not fit the plan format."""
    if not accepts("plan")(found.data) or not isinstance(found.data, dict):
        return None
    return build(found.data, rulebook.register)


def _judge(
    plan: Plan, sheet: Sheet, question: Question, but_for: Callable[[Rule], bool] = lambda _: False
) -> Judged:
    book = question.rulebook
    rules = book.rules_for(plan.body)
    applied = [rule for rule in judgeable(plan, rules) if not but_for(rule)]
    by_id = {rule.id: rule for rule in applied}
    found = list(apply(plan, applied, sheet))
    findings, faults = _departed(plan, found, sheet, question, by_id)
    require_fewer(len(findings) + len(faults))
    if question.advise and not all(f.waiver for f in findings):
        findings = question.advise(plan, applied, findings, question.lang)
    of_faults = (finding(by_id[id_], said, sheet) for id_, said in faults if id_ in by_id)
    return Judged(
        file=sheet.file,
        packs=tuple(pack.name for pack in book.packs_for(plan.body)),
        findings=_in_order([*findings, *of_faults]),
        not_judged=tuple(rule.id for rule in rules if rule.id not in by_id),
        title=plan.data["plan"],
        body=plan.body,
    )


def _judge_in_part(sheet: Sheet, question: Question) -> Judged:
    """Say why a plan does not fit the plan format, and judge what can be judged of the rest."""
    # 10 ms that a plan which fits need not wait for, beside those for explaining
    from portcheck.lint.in_part import part_of

    data = sheet.document.data
    unjudged = _unjudged("PC003", _misfits(data), sheet, question)
    part = part_of(data)
    if part is None:
        return unjudged
    # nothing is missing in a part
    plan = build(part.data, question.rulebook.register)._replace(is_complete=False)
    left_out = _about_departures(plan, sheet, question)
    of_rest = question._replace(waivers=False, advise=None)
    try:
        judged = _judge(
            plan, sheet, of_rest, lambda rule: rule.id in left_out or part.may_gainsay(rule)
        )
    except TooMuchError:
        return unjudged
    return judged._replace(findings=_in_order([*unjudged.findings, *judged.findings]))


def _about_departures(plan: Plan, sheet: Sheet, question: Question) -> set[str]:
    """Give the rules that a plan departs from, and those about departures, if it does from any.

    From which of their findings it departs, a part of the plan cannot tell.
    """
    from portcheck.lint.ignores import named  # as for departures that are applied

    said = {*(waiver.rule for waiver in plan.waivers), *named(sheet.document)}
    if not said or not question.waivers:
        return set()
    book = question.rulebook
    about = (rule.id for rule in book.rules if rule.kind == BY_LINTER and rule.id not in NEVER_OFF)
    meant = map(book.find, said)
    return {*about, *(rule.id for rule in meant if rule and rule.is_waivable)}


def _departed(
    plan: Plan, findings: list[Finding], sheet: Sheet, question: Question, judged: Container[str]
) -> tuple[list[Finding], list[Fault]]:
    """Mark what a plan departs from, in either way, and give what is wrong with its departures.

    `judged` are the ids of the rules applied.
    """
    faults: list[Fault] = []
    if not question.waivers:
        return findings, faults
    # either way takes half a millisecond to load, which few plans have to pay
    if plan.waivers:
        from portcheck.lint.waivers import waive

        findings, faults = waive(plan, findings, question.rulebook, judged, question.as_of)
    if MARKING in sheet.document.text.casefold():
        from portcheck.lint.ignores import ignore

        findings, misplaced = ignore(sheet.document, findings, question.rulebook)
        faults = [*faults, *misplaced]
    return findings, faults


def _misfits(data: object) -> list[Problem]:
    """Give why data does not fit the plan format."""
    # explaining takes jsonschema, which a plan that fits need not wait for
    from portcheck.schema.explain import misfits
    from portcheck.schema.other_file import other_file

    other = other_file(data)
    if other:
        return [Problem(other, Spot(()))]
    return [
        Problem(
            misfit.message,
            Spot(misfit.path, at_key=misfit.at_key),
            misfit.values,
            role="/".join(map(str, (*misfit.path, misfit.values.get("key", "")))),
        )
        for misfit in misfits(data, bundled.schema("plan"))
    ]


def _way_to_plan(text: str) -> Text:
    from portcheck.schema.advice import way_to_plan  # which a plan that can be read need not know

    return way_to_plan(text)


def _unjudged(id_: str, problems: list[Problem], sheet: Sheet, question: Question) -> Judged:
    """Say by a rule of the core why a plan could not be judged, and nothing else of it."""
    book = question.rulebook
    rule = next(rule for rule in book.rules if rule.id == id_)
    findings = [finding(rule, problem, sheet) for problem in problems]
    others = (other.id for other in book.rules_for(_body(sheet)) if other.id not in NEVER_OFF)
    return Judged(file=sheet.file, packs=(), findings=_in_order(findings), not_judged=tuple(others))


def _body(sheet: Sheet) -> str:
    """Give the body of what may be no plan, as far as it names one."""
    data = sheet.document.data
    body = data.get("bestuur") if isinstance(data, dict) else None
    return body if isinstance(body, str) else ""


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(
        sorted(
            findings,
            key=lambda f: (f.place.span, f.rule, f.subjects, f.holders, f.fingerprint),
        )
    )
