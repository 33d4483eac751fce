"""This file makes a task of a plan: what rules ask, what may move, what departures cover."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.finding import ERROR, Finding
from portcheck.plan.model import Plan
from portcheck.rulebook.rules import Rule
from portcheck.search.allowed_holders import allowed_holders
from portcheck.search.locks import locks_in
from portcheck.search.task import Asked, Break, Task

STAYS = ""
"""The id of a rule that only a search has: of things that are doubled, one stays."""


def task_of(plan: Plan, rules: Sequence[Rule], findings: Sequence[Finding] = ()) -> Task:
    """Make a task; what the findings covered by a departure say stays as it is."""
    draft = Draft(plan, _missing_topics(plan, rules))
    asked = [
        Asked(rule.id, rule.severity, made) for rule in rules for made in rule.constraints(draft)
    ]
    doubled = _doubled(draft, asked)
    asked += [Asked(STAYS, ERROR, Constraint("present", things)) for things in doubled]
    task = Task(
        draft,
        asked,
        allowed_holders(draft, asked, frozenset().union(*doubled)),
        rules={rule.id: rule for rule in rules},
        locks=[*locks_in(draft)],
        costs=costs(draft),
        departed=frozenset(finding.fingerprint for finding in findings if finding.waiver),
    )
    return task._replace(excused=_excused(task, findings))


def costs(draft: Draft, *, of_moves: bool = True) -> Mapping[tuple[int, int], int]:
    """Give, by thing and holder, 1 for a missing competence plus 1 for a missing wish.

    Where a plan records no competences, or no wishes, these cost nothing. With `of_moves`, it costs
    nothing to leave a thing with its holder.
    """
    plan = draft.plan
    by_party = {party.name.casefold(): party.wishes for party in plan.parties}
    competences = [holder.competences for holder in plan.members]
    wishes = [by_party.get(holder.party.casefold(), ()) for holder in plan.members]
    grounds = [
        {who: _topics(plan, said) for who, said in zip(draft.members, recorded, strict=True)}
        for recorded in (competences, wishes)
        if any(recorded)
    ]
    return Counter(
        (number, holder)
        for number, entry in draft.firsts()
        for ground in grounds
        for holder, theirs in ground.items()
        if not (of_moves and holder == draft.things[number].holder)
        and theirs.isdisjoint(entry.reading.topics)
    )


def _missing_topics(plan: Plan, rules: Iterable[Rule]) -> list[str]:
    """Give the topics that rules find missing, if their names are read as these topics."""
    draft, register = Draft(plan), plan.register
    missing = dict.fromkeys(
        rule.params["topic"]
        for rule in rules
        if rule.is_of_absence
        for made in rule.constraints(draft)
        if made.form == "present" and not made.one
    )
    return [t for t in missing if t in register.read(register.label(t).nl).topics]


def _doubled(draft: Draft, asked: Iterable[Asked]) -> list[frozenset[int]]:
    """Give the sets of things in the same words, of which rules want fewer."""
    wrong = (
        one.constraint
        for one in asked
        if one.constraint.form in ("one-holder", "once")
        and one.constraint.broken(draft, draft.hands)
    )
    return [*dict.fromkeys(chain.from_iterable(_in_same_words(draft, made.one) for made in wrong))]


def _in_same_words(draft: Draft, things: Iterable[int]) -> Iterator[frozenset[int]]:
    """Yield the sets of things that are in the same words."""
    by_words: dict[object, set[int]] = {}
    for number in things:
        thing = draft.things[number]
        words = thing.entry.reading.words if thing.entry else thing.path[:-1]
        by_words.setdefault(words, set()).add(number)
    return (frozenset(same) for same in by_words.values() if len(same) > 1)


def _topics(plan: Plan, phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(topic for phrase in phrases for topic in plan.register.named(phrase))


def _excused(task: Task, findings: Iterable[Finding]) -> frozenset[Break]:
    """Give the broken constraints whose findings are all covered by departures."""
    covered: set[tuple[str, str]] = set()
    uncovered: set[tuple[str, str]] = set()
    for finding in findings:
        held = covered if finding.waiver else uncovered
        held.update((finding.rule, holder) for holder in ("", *finding.holders))
    if not covered:
        return frozenset()
    return frozenset(
        (number, holder)
        for number, holder in task.broken(task.draft.hands)
        if (task.asked[number].rule, task.draft.name_of(holder)) in covered - uncovered
    )
