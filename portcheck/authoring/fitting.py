"""This file fits a new rule into its pack: the topics it is about, and examples that hold there."""

import os
from collections.abc import Iterable, Iterator, Mapping

from portcheck.authoring.drafting import (
    Example,
    NewRule,
    examples,
    rule_text,
    takes_topics,
    topic_entry,
    topics_needed,
)
from portcheck.editing.pieces import piece_of
from portcheck.editing.written import Written
from portcheck.errors import Complaint, PortcheckError, refusal
from portcheck.lint.linter import plan_in
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.packs import Pack
from portcheck.rulebook.registers import hint_at
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.tree import Overlay
from portcheck.trials.trial import failures
from portcheck.wording import Text

NO_TOPIC_YET = Text(
    'onbekend onderwerp "{topic}"{hint}; zet een nieuw onderwerp eerst in {file}, onder topics: '
    "{entry}",
    'unknown topic "{topic}"{hint}; put a new topic into {file} first, under topics: {entry}',
)
NO_TOPICS = Text(
    "een regel van de soort {kind} gaat niet over onderwerpen; laat --topic weg",
    "a rule of kind {kind} is not about topics; leave out --topic",
)
ANY_TOPIC = Text(
    "een regel van de soort {kind} gaat over alle onderwerpen; laat --topic weg, en noem bij "
    "params in de regel de onderwerpen als het er maar enkele zijn",
    "a rule of kind {kind} is about all topics; leave out --topic, and name topics under params "
    "in the rule where it is about some only",
)
OTHER_NUMBER = Text(
    "het aantal onderwerpen bij de soort {kind} is {count}, niet {given}; noem elk met --topic",
    "the number of topics for the kind {kind} is {count}, not {given}; name each with --topic",
)
FEWER = Text(
    "een regel van de soort {kind} gaat over ten minste {count} onderwerpen, niet over {given}; "
    "noem elk met --topic",
    "a rule of kind {kind} is about at least {count} topics, not {given}; name each with --topic",
)

_LONG = 7
"""More letters than this a word should have for a typing error in it to be noticed."""


def own_pack(book: Rulebook) -> Pack:
    """Give the pack that a rulebook was put together for: of those that are chosen, the last."""
    return next(pack for pack in book.packs if pack.name == book.chosen[-1])


def body_of(book: Rulebook) -> str:
    """Give the body of the first good example of a pack that is a plan; empty without one."""
    plans = (plan_in(text.encode(), book) for text in _good(book))
    return next((plan.body for plan in plans if plan), "")


def topics_for(kind: str, said: tuple[str, ...], book: Rulebook) -> tuple[str, ...]:
    """Give the topics that a rule is about, or that its examples may speak of.

    They are those that are said, else the first of the pack. Raises PortcheckError.
    """
    known = book.register.topics
    least, most = topics_needed(kind)
    if said and not least:
        raise refusal(ANY_TOPIC if takes_topics(kind) else NO_TOPICS, kind=kind)
    unknown = [topic for topic in said if topic not in known]
    if unknown:
        file = os.path.join(own_pack(book).folder, "topics.yaml")
        hints = [hint_at(topic, known, book.topics_elsewhere) for topic in unknown]
        values = [
            {"topic": topic, "hint": hint, "file": file, "entry": topic_entry(topic)}
            for topic, hint in zip(unknown, hints, strict=True)
        ]
        raise PortcheckError(*(Complaint(NO_TOPIC_YET, value) for value in values))
    if not least:
        return _topics(book)
    topics = said or _topics(book)[:least]
    if not least <= len(topics) <= (most or len(topics)):
        wanted = OTHER_NUMBER if most else FEWER
        raise refusal(wanted, kind=kind, count=least, given=len(topics))
    return topics


def file_of(new: NewRule, book: Rulebook) -> str:
    """Give where the file of a rule belongs."""
    return os.path.normpath(os.path.join(own_pack(book).folder, f"{new.id}.yaml"))


def fitted(new: NewRule, topics: tuple[str, ...], book: Rulebook, files: Mapping[str, str]) -> str:
    """Give the file of a rule with the first examples that hold, else with the first of all.

    Where its own good example does not hold, that of another rule of the pack may. One on which the
    rule can say anything goes before one on which it cannot. `files` of the pack are not written
    yet.
    """
    found = [*examples(new, {topic: book.register.label(topic).nl for topic in topics})]
    unjudged: list[Example] = []
    for example, rule, with_rule in _drafts(new, found, book, files):
        if not any(failures(rule, with_rule, new.lang)):
            if _is_judged(rule, with_rule):
                return rule_text(new, example)
            unjudged.append(example)
    return rule_text(new, (*unjudged, *found)[0])


def _drafts(
    new: NewRule, found: Iterable[Example], book: Rulebook, files: Mapping[str, str]
) -> Iterator[tuple[Example, Rule, Rulebook]]:
    """Yield examples, each with the rule that has it and its rulebook; others' good ones last."""
    file = file_of(new, book)
    folder = os.path.join(own_pack(book).folder, "")  # said as one: a name is that of a pack
    made: list[tuple[Example, Rule, Rulebook]] = []
    for example in found:
        tree = Overlay({**files, file: rule_text(new, example)})
        with_rule = assemble((folder,), tree=tree)
        rule = next(rule for rule in with_rule.rules if rule.id == new.id)
        made.append((example, rule, with_rule))
        for good in (example.good, _completed(example.good, book)):
            yield example._replace(good=good), rule._replace(good=(good,)), with_rule
    for example, rule, with_rule in made:
        for good in _good(book):
            yield example._replace(good=good), rule._replace(good=(good,)), with_rule


def complaints_since(book: Rulebook, id_: str, lang: str) -> Iterator[Complaint]:
    """Yield what is wrong with examples of a pack since it has the new rule."""
    for rule in own_pack(book).rules:
        for complaint in failures(rule, book, lang):
            if id_ in (rule.id, complaint.values["rule"]):
                yield complaint


def _good(book: Rulebook) -> list[str]:
    """Give the good examples of a pack."""
    return [text for rule in own_pack(book).rules for text in rule.good]


def _completed(text: str, book: Rulebook) -> str:
    """Give an example whose last holder has besides what rules of the pack miss in a plan."""
    plan = plan_in(text.encode(), book)
    if plan and plan.is_complete:
        absent = (rule for rule in own_pack(book).rules if rule.is_of_absence)
        topics = dict.fromkeys(topic for rule in absent for topic in rule.topics)
        path = (*plan.holders[-1].path, "onderwerpen")
        for topic in (topic for topic in topics if topic not in plan.mentioned):
            text = Written(text).with_entry(path, piece_of(book.register.label(topic).nl))
    return text


def _is_judged(rule: Rule, book: Rulebook) -> bool:
    """Tell whether a rule can say anything of its good example: what a sample lacks it cannot."""
    plan = plan_in(rule.good[0].encode(), book)
    return plan is None or plan.is_complete or not rule.is_of_absence


def _topics(book: Rulebook) -> tuple[str, ...]:
    """Give the topics that rules of a pack may speak of: its own first, then as they are named."""
    own, register = own_pack(book), book.register
    first = own.register.data["topics"] if own.register else ()

    def rank(topic: str) -> tuple[bool, bool, bool]:
        label = register.label(topic).nl
        return topic not in first, register.read(label).topics != (topic,), len(label) <= _LONG

    return tuple(sorted(register.topics, key=rank))
