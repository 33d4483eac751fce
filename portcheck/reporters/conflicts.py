"""This file says whether rules can all be satisfied: as text, or as conflicts.schema.json."""

from collections.abc import Iterator, Sequence
from typing import Any

from portcheck.plan.model import COMMISSIONER, OWNER, ROLE_PLACES
from portcheck.reporters.visible import TOOL, visible_json
from portcheck.rulebook.packs import CORE
from portcheck.rulebook.rules import Rule
from portcheck.search.conflicts import Conflicts, Verdict
from portcheck.search.task_of_rules import FREE, Portfolio, holder_name
from portcheck.wording import Text

HEAD = (
    Text(
        "de regels noemen {count} onderwerp; hier ligt het bij één portefeuillehouder",
        "the rules name {count} topic; here it lies with one holder",
    ),
    Text(
        "de regels noemen {count} onderwerpen; hier ligt elk bij één portefeuillehouder en weegt "
        "het 1",
        "the rules name {count} topics; here each lies with one holder and weighs 1",
    ),
)
ONE_EACH = Text(
    "elke rol in een verbonden partij ligt hier bij één portefeuillehouder",
    "each role in a verbonden partij lies with one holder here",
)
CONTRADICTION = Text(
    "deze regels spreken elkaar tegen, hoeveel portefeuillehouders er ook zijn:",
    "these rules contradict each other, however many holders there are:",
)
POSSIBLE = Text("{number}: mogelijk", "{number}: possible")
PART_TIME = Text(
    "{number}: mogelijk als er deeltijders zijn", "{number}: possible if some work part-time"
)
EXAMPLE = Text("{said}, bijvoorbeeld {portfolios}", "{said}, for instance {portfolios}")
NOT_THIS_NUMBER = Text(
    "{number}: niet mogelijk; {rule} {name}: {said}", "{number}: impossible; {rule} {name}: {said}"
)
TOO_FEW = Text(
    "{number}: niet mogelijk; met dit aantal gaan deze regels niet samen:",
    "{number}: impossible; with this number these rules do not go together:",
)
LATE = Text("{number}: niet bekend; de tijd was om", "{number}: not known; time was up")
ALL = Text("mogelijk met elk van deze aantallen", "possible with each of these numbers")
SOME = Text("mogelijk met {numbers} portefeuillehouders", "possible with {numbers} holders")
NONE = Text("mogelijk met geen van deze aantallen", "possible with none of these numbers")
NOTHING_ASKED = Text(
    "geen enkele regel van deze pakketten telt hier mee: wat alleen te overwegen is (info), laat "
    "een verdeling vrij",
    "no rule of these packs counts here: what is only to be considered (info) leaves a division "
    "free",
)
LEAST = Text(
    "de onderwerpen zijn pas te verdelen over {number} portefeuillehouders",
    "it takes {number} holders to divide the topics",
)
LEFT_OUT = Text(
    "niet meegewogen, want (ook) over iets anders dan wie welk onderwerp heeft, of welke rol in "
    "een verbonden partij: {rules}",
    "not taken into account, since (also) about other things than who has which topic, or which "
    "role in a verbonden partij: {rules}",
)
RULE = Text("  - {rule} {name}: {summary}", "  - {rule} {name}: {summary}")
ANOTHER = Text("een ander onderwerp", "another topic")
ROLE_IN = {
    OWNER: Text("eigenaar van {parties}", "owner of {parties}"),
    COMMISSIONER: Text("opdrachtgever van {parties}", "commissioner of {parties}"),
}
ANY_PARTY = Text("een verbonden partij", "a verbonden partij")
ANOTHER_PARTY = Text("een andere verbonden partij", "another verbonden partij")
AND = Text("{first} en {last}", "{first} and {last}")


def as_text(found: Conflicts, lang: str) -> Iterator[str]:
    """Yield the lines of conflicts for people."""
    for line in (*_lines(found, lang), *_left_out(found, lang)):
        yield f"{line}\n"


def _lines(found: Conflicts, lang: str) -> Iterator[str]:
    if found.contradiction:
        yield CONTRADICTION.of(lang)
        yield from _rules(found.contradiction, found, lang)
        return
    if found.topics:
        count = len(found.topics)
        yield HEAD[count != 1].of(lang, {"count": count})
    if any(portfolio.roles for verdict in found.verdicts for portfolio in verdict.portfolios):
        yield ONE_EACH.of(lang)
    for verdict in found.verdicts:
        yield from _verdict(verdict, found, lang)
    yield from _summary(found, lang)
    if {rule.pack for rule in found.rules.values()} == {CORE}:
        yield NOTHING_ASKED.of(lang)
    if found.least:
        yield LEAST.of(lang, {"number": found.least})


def _verdict(verdict: Verdict, found: Conflicts, lang: str) -> Iterator[str]:
    number = {"number": verdict.number}
    for rule, said in _said(verdict, lang):
        values = {"rule": rule.id, "name": rule.name, "said": said}
        yield NOT_THIS_NUMBER.of(lang, {**number, **values})
    if verdict.core:
        yield TOO_FEW.of(lang, number)
        yield from _rules(verdict.core, found, lang)
    elif verdict.is_possible:
        said = (PART_TIME if verdict.part_time else POSSIBLE).of(lang, number)
        brief = _brief(verdict, found, lang)
        yield EXAMPLE.of(lang, {"said": said, "portfolios": brief}) if brief else said
    elif not verdict.is_known:
        yield LATE.of(lang, number)


def _said(verdict: Verdict, lang: str) -> Iterator[tuple[Rule, str]]:
    """Yield each rule that has something against the number of holders, and what."""
    for rule, problem in verdict.counts:
        yield rule, problem.message.of(lang, {"summary": rule.summary, **problem.values})


def _brief(verdict: Verdict, found: Conflicts, lang: str) -> str:
    """Say who holds which topics, the holders by their numbers alone; nothing of who has none."""
    if not any(_is_told(portfolio) for portfolio in verdict.portfolios):
        return ""
    is_named = any(role.party for portfolio in verdict.portfolios for role in portfolio.roles)
    free = ANOTHER_PARTY if is_named else ANY_PARTY
    portfolios = (
        (portfolio.office or number, ", ".join(_things(portfolio, free, found, lang)))
        for number, portfolio in enumerate(verdict.portfolios, 1)
    )
    return "; ".join(f"({who}) {said}" for who, said in portfolios if said)


def _is_told(portfolio: Portfolio) -> bool:
    """Whether somebody has anything that rules speak of."""
    return bool(portfolio.roles) or any(topic != FREE for topic in portfolio.topics)


def _things(portfolio: Portfolio, free: Text, found: Conflicts, lang: str) -> Iterator[str]:
    """Yield what somebody has; a verbonden partij that no rule names goes by `free`."""
    yield from (_topic(topic, found, lang) for topic in portfolio.topics)
    for kind, said in ROLE_IN.items():
        parties = [role.party or free for role in portfolio.roles if role.kind == kind]
        if parties:
            yield said.of(lang, {"parties": _joined(parties, lang)})


def _topic(topic: str, found: Conflicts, lang: str) -> str:
    return (ANOTHER if topic == FREE else found.topics[topic].label).of(lang)


def _rules(ids: Sequence[str], found: Conflicts, lang: str) -> Iterator[str]:
    for rule in (found.rules[id_] for id_ in ids):
        values = {"rule": rule.id, "name": rule.name, "summary": rule.summary}
        yield RULE.of(lang, values)


def _summary(found: Conflicts, lang: str) -> Iterator[str]:
    """Yield for which numbers it is possible, as far as that is known."""
    numbers = [str(verdict.number) for verdict in found.verdicts if verdict.is_possible]
    if numbers and len(numbers) == len(found.verdicts):
        yield ALL.of(lang)
    elif numbers:
        yield SOME.of(lang, {"numbers": _joined(numbers, lang)})
    elif all(verdict.is_known for verdict in found.verdicts):
        yield NONE.of(lang)


def _joined(items: Sequence[str | Text], lang: str) -> str | Text:
    *first, last = items
    return AND.of(lang, {"first": first, "last": last}) if first else last


def _left_out(found: Conflicts, lang: str) -> Iterator[str]:
    if found.left_out:
        names = [f"{id_} {found.rules[id_].name}" for id_ in found.left_out]
        yield LEFT_OUT.of(lang, {"rules": names})


def as_json(found: Conflicts, lang: str) -> Iterator[str]:
    """Yield conflicts as one JSON object."""
    content = {
        "version": 1,
        "tool": TOOL,
        "topics": list(found.topics),
        "contradiction": list(found.contradiction),
        "numbers": [_number(verdict, lang) for verdict in found.verdicts],
        "least": found.least or None,
        "left_out": list(found.left_out),
    }
    return visible_json(content)


def _number(verdict: Verdict, lang: str) -> dict[str, Any]:
    return {
        "holders": verdict.number,
        "possible": verdict.is_possible if verdict.is_known else None,
        "part_time": verdict.part_time,
        "core": list(verdict.core),
        "counts": [{"rule": rule.id, "said": said} for rule, said in _said(verdict, lang)],
        "portfolios": [
            {
                "holder": portfolio.office or holder_name(at),
                "topics": [topic for topic in portfolio.topics if topic != FREE],
                "others": portfolio.topics.count(FREE),
                "roles": [
                    {"role": ROLE_PLACES[role.kind][1], "party": role.party or None}
                    for role in portfolio.roles
                ],
            }
            for at, portfolio in enumerate(verdict.portfolios)
        ],
    }
