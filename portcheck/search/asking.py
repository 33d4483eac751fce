"""This file makes a task of a plan: what its rules ask, what may move, and what somebody keeps."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from portcheck.constraint import Constraint
from portcheck.draft import NOBODY, Draft, Thing
from portcheck.finding import ERROR, Finding
from portcheck.plan.model import Plan
from portcheck.plan.topics import Reading, unweighed
from portcheck.rulebook.rules import Rule
from portcheck.search.task import Asked, Break, Lock, Task
from portcheck.wording import Text

FIXED = "vast: true"
"""What a lock is called that stands in the plan."""

UNLIKE = Text(
    '{holder}: "{what}" (staat er nog eens, met een andere zwaarte of vast)',
    '{holder}: "{what}" (there once more, with another weight or vast)',
)
NAMESAKES = Text(
    '{listed}: "{what}" (meer dan één heet zo)', '{listed}: "{what}" (more than one is called so)'
)

STAYS = ""
"""Stands for a rule that no pack has: what a search takes from one holder stays with another."""


def task_of(plan: Plan, rules: Sequence[Rule], findings: Sequence[Finding] = ()) -> Task:
    """Make a task; of the findings, those that a departure covers are to stay."""
    draft = Draft(plan, _waiting(plan, rules))
    asked = [
        Asked(rule.id, rule.severity, made) for rule in rules for made in rule.constraints(draft)
    ]
    again = _again(draft, asked)
    asked += [Asked(STAYS, ERROR, Constraint("present", things)) for things in again]
    doubled, offices = frozenset().union(*again), _offices(draft, asked)
    chairs = {**offices, **_owning(draft, asked, offices)}
    task = Task(
        draft,
        asked,
        [
            list(dict.fromkeys((*_may(draft, thing, number in doubled), *chairs.get(number, ()))))
            for number, thing in enumerate(draft.things)
        ],
        rules={rule.id: rule for rule in rules},
        locks=[*_locks(draft)],
        costs=costs(draft),
        departed=frozenset(finding.fingerprint for finding in findings if finding.waiver),
    )
    return task._replace(excused=_excused(task, findings))


def not_considered(rules: Iterable[Rule]) -> list[str]:
    """Give the ids of the rules that a search cannot take into account."""
    return [rule.id for rule in rules if rule.is_beyond_search]


def _waiting(plan: Plan, rules: Iterable[Rule]) -> list[str]:
    """Give the topics that somebody should have and nobody has, as far as their name says so."""
    draft, register = Draft(plan), plan.register
    missing = dict.fromkeys(
        rule.params["topic"]
        for rule in rules
        if rule.is_of_absence
        for made in rule.constraints(draft)
        if made.form == "present" and not made.one
    )
    return [t for t in missing if t in register.read(register.label(t).nl).topics]


def _again(draft: Draft, asked: Iterable[Asked]) -> list[frozenset[int]]:
    """Give the phrases that are there twice in the same words, of which one can go."""
    found: dict[frozenset[int], None] = {}
    for one in asked:
        if one.constraint.form in ("one-holder", "once") and one.constraint.broken(
            draft, draft.hands
        ):
            by_words: dict[object, set[int]] = {}
            for number in one.constraint.one:
                thing = draft.things[number]
                words = thing.entry.reading.words if thing.entry else thing.path[:-1]
                by_words.setdefault(words, set()).add(number)
            found.update(dict.fromkeys(frozenset(s) for s in by_words.values() if len(s) > 1))
    return [*found]


def _offices(draft: Draft, asked: Iterable[Asked]) -> Mapping[int, list[int]]:
    """Give who presides and may get a phrase, as it names nothing but a topic of that office."""
    entries = dict(draft.firsts())
    found: dict[int, list[int]] = {}
    for constraint in (one.constraint for one in asked if one.constraint.form == "reserved"):
        chairs = sorted(constraint.other.difference(draft.members))
        for number in constraint.one:
            is_elsewhere = draft.things[number].holder not in constraint.other
            if is_elsewhere and _is_of_one(entries[number].reading):
                found.setdefault(number, []).extend(chairs)
    return found


def _owning(
    draft: Draft, asked: Iterable[Asked], offices: Mapping[int, list[int]]
) -> Mapping[int, list[int]]:
    """Give who presides and may get a role, as the topic that goes with it is or may be theirs."""
    others = {NOBODY, *draft.members, *draft.strangers}
    found: dict[int, list[int]] = {}
    for one in asked:
        topics = one.constraint.other if one.constraint.form == "together" else ()
        chairs = {
            holder
            for topic in topics
            for holder in (draft.things[topic].holder, *offices.get(topic, ()))
            if holder not in others
        }
        for number in one.constraint.one if chairs else ():
            role = draft.things[number]
            if role.entry is None and len(draft.role(role.path[:-1])) == 1:
                found.setdefault(number, []).extend(sorted(chairs))
    return found


def _is_of_one(reading: Reading) -> bool:
    """Tell whether a phrase consists of what it claims to hold, and of no more."""
    return [claim.words for claim in reading.claims] == [" ".join(unweighed(reading.words))]


def _may(draft: Draft, thing: Thing, can_go: bool) -> list[int]:  # noqa: FBT001 - a fact of the thing
    """Give with whom a thing may come to lie.

    What a chair or somebody in second place has, or what several share, is not the search's to
    give; of a role with several names one can only be taken away.
    """
    if thing.entry:
        is_free = thing.holder in (*draft.members, NOBODY)
        is_own = thing.entry.is_first and thing.entry.reading.rank == "first"
        others = draft.members if is_free and is_own else ()
    else:
        others = () if len(draft.role(thing.path[:-1])) > 1 else draft.members
    gone = (NOBODY,) if can_go and (others or not thing.entry) else ()
    return list(dict.fromkeys((thing.holder, *others, *gone)))


def _locks(draft: Draft) -> Iterator[Lock]:
    for number, thing in enumerate(draft.things):
        if thing.entry and thing.entry.is_fixed:
            said = f'{draft.names[thing.holder]}: "{thing.name}" ({FIXED})'
            yield Lock(said, frozenset((number,)))
    for holder in draft.plan.holders:
        if holder.is_fixed:
            yield lock_on(draft, holder.name, f"{holder.name} ({FIXED})")
    yield from _unclear(draft)


def _unclear(draft: Draft) -> Iterator[Lock]:
    """Yield locks on what a move cannot name, since something else goes by the same words."""
    alike: dict[Text, dict[object, list[int]]] = {}
    for number, thing in enumerate(draft.things):
        if thing.entry is None:
            said = NAMESAKES.filled({"listed": thing.path[0], "what": thing.name})
            alike.setdefault(said, {}).setdefault(thing.path[1], []).append(number)
        elif thing.entry.is_first and thing.holder != NOBODY:
            said = UNLIKE.filled({"holder": draft.names[thing.holder], "what": thing.name})
            same = thing.weight, thing.entry.is_fixed
            alike.setdefault(said, {}).setdefault(same, []).append(number)
    for said, each in alike.items():
        if len(each) > 1:
            yield Lock(said, frozenset().union(*each.values()))


def lock_on(draft: Draft, name: str, said: str) -> Lock:
    """Give the lock on all that a holder has; nothing comes to it either."""
    number = draft.names.index(name)
    theirs = (at for at, thing in enumerate(draft.things) if thing.holder == number)
    return Lock(said, frozenset(theirs), number)


def costs(draft: Draft, *, of_moves: bool = True) -> Mapping[tuple[int, int], int]:
    """Count against each holder that it is not good at a topic, and that it has no wish for it.

    Where a plan says of nobody what they are good at, or wish for, that counts against nobody. Of
    moves only the new holder counts, else the one who has it as well.
    """
    plan = draft.plan
    wishes = {party.name.casefold(): party.wishes for party in plan.parties}
    grounds = [
        {draft.names.index(holder.name): _topics(plan, said) for holder, said in recorded}
        for recorded in (
            [(holder, holder.competences) for holder in plan.members],
            [(holder, wishes.get(holder.party.casefold(), ())) for holder in plan.members],
        )
        if any(said for _, said in recorded)
    ]
    return Counter(
        (number, holder)
        for number, entry in draft.firsts()
        for ground in grounds
        for holder, theirs in ground.items()
        if not (of_moves and holder == draft.things[number].holder)
        and theirs.isdisjoint(entry.reading.topics)
    )


def _topics(plan: Plan, phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(topic for phrase in phrases for topic in plan.register.named(phrase))


def _excused(task: Task, findings: Iterable[Finding]) -> frozenset[Break]:
    """Give the breaks of a rule with whom only findings that departures cover are about."""
    covered: set[tuple[str, str]] = set()
    open_: set[tuple[str, str]] = set()
    for finding in findings:
        held = covered if finding.waiver else open_
        held.update((finding.rule, holder) for holder in ("", *finding.holders))
    if not covered:
        return frozenset()
    return frozenset(
        (number, holder)
        for number, holder in task.broken(task.draft.hands)
        if (task.asked[number].rule, task.draft.name_of(holder)) in covered - open_
    )
