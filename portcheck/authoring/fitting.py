"""This file fits a new rule into its pack: the topics it is about, and examples that hold there."""

import os
from collections.abc import Iterable, Iterator, Mapping

from portcheck.authoring.drafting import (
    NewRule,
    examples,
    rule_text,
    takes_topics,
    topic_entry,
    topics_needed,
)
from portcheck.authoring.new_pack import new_pack
from portcheck.authoring.numbering import next_id
from portcheck.errors import Complaint, PortcheckError, refusal
from portcheck.lint.linter import plan_in
from portcheck.rulebook.assembly import DOUBLE_RULE, assemble
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.packs import Pack
from portcheck.rulebook.registers import hint_at
from portcheck.rulebook.rulebook import Rulebook
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
"""A word needs more letters than this for a typing error in it to be noticed."""


def drafted(
    folder: str, wanted: NewRule, topics: tuple[str, ...], config: Configuration
) -> tuple[NewRule, dict[str, str]]:
    """Give a new rule with its id and body, and the text of each file that is to be written.

    Files of the pack are among them where the folder is none yet. The rule gets an id and a name
    that no rule has by which the settings judge. Raises PortcheckError.
    """
    files = new_pack(folder, wanted.kind, topics, wanted.lang)
    book = assemble((folder,), tree=Overlay(files))
    books = (book, *_settled(config, files))
    _require_new(wanted.name, books)
    taken = frozenset(rule.id for one in books for rule in one.rules)
    id_ = next_id(_own_pack(book), wanted.kind, taken)
    new = wanted._replace(id=id_, body=wanted.body or body_of(book))
    about = _topics_for(wanted.kind, topics, book)
    file = os.path.normpath(os.path.join(_own_pack(book).folder, f"{id_}.yaml"))
    return new, {**files, file: _fitted(file, new, about, book, files)}


def _settled(config: Configuration, files: Mapping[str, str]) -> list[Rulebook]:
    """Give what plans are held against by the settings, where that can be loaded."""
    try:
        return [assemble(config=config, tree=Overlay(files))]
    except PortcheckError:  # said to whoever checks a plan
        return []


def _require_new(name: str, books: Iterable[Rulebook]) -> None:
    known = next(filter(None, (book.find(name) for book in books)), None)
    if known:
        raise refusal(DOUBLE_RULE, rule=name, file=known.source.file)


def _own_pack(book: Rulebook) -> Pack:
    """Give the pack that a rulebook was put together for: the last of those that are chosen."""
    return next(pack for pack in book.packs if pack.name == book.chosen[-1])


def body_of(book: Rulebook) -> str:
    """Give the body of the first good example of a pack that is a plan; empty without one."""
    good = (text for rule in _own_pack(book).rules for text in rule.good)
    plans = (plan_in(text.encode(), book) for text in good)
    return next((plan.body for plan in plans if plan), "")


def _topics_for(kind: str, said: tuple[str, ...], book: Rulebook) -> tuple[str, ...]:
    """Give the topics that a rule is about, or that its examples may speak of.

    They are `said`, or else the first topics of the pack. Raises PortcheckError.
    """
    known = book.register.topics
    least, most = topics_needed(kind)
    if said and not least:
        raise refusal(ANY_TOPIC if takes_topics(kind) else NO_TOPICS, kind=kind)
    unknown = [topic for topic in said if topic not in known]
    if unknown:
        file = os.path.join(_own_pack(book).folder, "topics.yaml")
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


def _fitted(
    file: str, new: NewRule, topics: tuple[str, ...], book: Rulebook, files: Mapping[str, str]
) -> str:
    """Give the file of a rule with the first examples that hold, else with the first of all.

    `files` are texts of the pack, by file, that are not written yet.
    """
    words = {topic: book.register.label(topic).nl for topic in topics}
    drafts = [rule_text(new, example) for example in examples(new, words)]
    folder = os.path.join(_own_pack(book).folder, "")  # the slash tells it from a pack's name

    def holds(text: str) -> bool:
        with_rule = assemble((folder,), tree=Overlay({**files, file: text}))
        return not any(complaints_of(new.id, with_rule, new.lang))

    return next(filter(holds, drafts), drafts[0])


def complaints_of(id_: str, book: Rulebook, lang: str) -> Iterator[Complaint]:
    """Give what is wrong with the examples of a rule, in the words of `lang`."""
    rule = next(rule for rule in book.rules if rule.id == id_)
    return failures(rule, book, lang)


def _topics(book: Rulebook) -> tuple[str, ...]:
    """Give the topics for examples: the pack's own first, then those whose labels are read well."""
    own, register = _own_pack(book), book.register
    first = own.register.data["topics"] if own.register else ()

    def rank(topic: str) -> tuple[bool, bool, bool]:
        label = register.label(topic).nl
        return topic not in first, register.read(label).topics != (topic,), len(label) <= _LONG

    return tuple(sorted(register.topics, key=rank))
