"""This file drafts a rule of a kind: its file as text, with examples that hold in its pack.

The examples are those of a bundled rule of the kind, or the kind's own, with the topics and the
body of the new rule in place of theirs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from string import Template
from textwrap import indent, wrap
from typing import Any, NamedTuple

from portcheck import bundled
from portcheck.authoring.described import example_rule, own_example
from portcheck.editing.scalar import flow, scalar
from portcheck.kind import is_list_of_topics, is_topic
from portcheck.kinds import KINDS
from portcheck.offices import CHAIRS, MEMBERS
from portcheck.parsing import document
from portcheck.phrases.topics import Register
from portcheck.plan.bodies import sort_of
from portcheck.plan.building import build
from portcheck.plan.model import Entry
from portcheck.review.texts import UNFINISHED
from portcheck.rulebook.assembly import alone, assemble
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

CHOOSE = Text("Kies uit {values}.", "Choose from {values}.")

_MEMBER = re.compile(rf"\b(?:{'|'.join(MEMBERS)})\b")
_CHAIR = re.compile(rf"\b(?:{'|'.join(sorted(CHAIRS))})\b")
_WIDTH = 96


class NewRule(NamedTuple):
    """What a new rule is to be called and to check; `lang` is that of the comments in it.

    Its examples are of `body`; where that is empty, they keep the body of the bundled ones. What is
    only wanted has no id yet.
    """

    name: str
    kind: str
    lang: str
    body: str = ""
    id: str = ""


class Example(NamedTuple):
    """Params of a rule, a plan that breaks it and one that keeps it."""

    params: Mapping[str, Any]
    bad: str
    good: str


def topics_needed(kind: str) -> tuple[int, int | None]:
    """Give how many topics a rule of a kind is about: the least and the most; None for no most."""
    asked = [schema for _, schema in _asked_for(kind)]
    single = sum(map(is_topic, asked))
    lists = [schema for schema in asked if is_list_of_topics(schema)]
    return single + sum(schema["minItems"] for schema in lists), None if lists else single


def takes_topics(kind: str) -> bool:
    """Tell whether a rule of a kind can be about some topics only."""
    params = KINDS[kind].params["properties"].values()
    return any(is_topic(schema) or is_list_of_topics(schema) for schema in params)


def speaks_of_topics(kind: str) -> bool:
    """Tell whether a rule of a kind may be about topics, or its example is."""
    return takes_topics(kind) or any(_topics(rule, register) for rule, register in _showing(kind))


def examples(new: NewRule, topics: Mapping[str, str]) -> Iterator[Example]:
    """Yield examples for a new rule, made from those of rules of its kind, the shortest first.

    They are about `topics`: ids, with the words by which a plan names them.
    """
    for rule, register in _showing(new.kind):
        words = dict(zip(_topics(rule, register), topics.values(), strict=False))
        example = Example(
            params=_params(rule, list(topics)),
            bad=_reworded(rule.bad[0], register, words).replace(rule.id, new.id),
            good=_reworded(rule.good[0], register, words),
        )
        yield _of_body(example, new.body) if new.body else example


def _showing(kind: str) -> Iterator[tuple[Rule, Register]]:
    """Yield the rules that show a kind, the shortest first, with the register that each reads."""
    book = assemble()
    rules = [r for pack in book.judging for r in pack.rules if r.kind == kind]
    rules = rules or [example_rule(own_example(kind))]
    for rule in sorted(rules, key=lambda rule: len(rule.bad[0]) + len(rule.good[0])):
        yield rule, alone(book, rule.pack).register


def rule_text(new: NewRule, example: Example) -> str:
    """Give the file of a new rule; what is still to be written starts with UNFINISHED."""
    return Template(bundled.template(f"rule.{new.lang}.yaml")).substitute(
        id=new.id,
        name=new.name,
        kind=new.kind,
        params="\n".join(_param_lines(new, example.params)),
        todo=UNFINISHED,
        bad=_block(example.bad),
        good=_block(example.good),
    )


def topic_entry(topic: str) -> str:
    """Give a new topic that goes by the words of its id, as it can stand on one line."""
    label, aliases = topic_parts(topic)
    return f"{scalar(topic)}: {{label: {label}, aliases: {aliases}}}"


def topic_parts(topic: str) -> tuple[str, str]:
    """Give the label and the aliases of a new topic, as its file writes them."""
    words = topic.replace("-", " ")
    label = f"{{nl: {scalar(words.capitalize())}, en: {scalar(f'{UNFINISHED}: {words}')}}}"
    return label, f"[{scalar(words)}]"


def _topics(rule: Rule, register: Register) -> list[str]:
    """Give the topics of a rule's params, then those in the marked lines of its bad example."""
    found = rule.topics
    read = document.read(rule.bad[0])
    for entry in _entries(read, register):
        if rule.id in read.line(read.span(entry.path).line):
            found += entry.reading.topics
    return list(dict.fromkeys(found))


def _entries(read: document.Document, register: Register) -> Iterator[Entry]:
    assert isinstance(read.data, dict)  # noqa: S101 - the examples of these kinds are plans
    for holder in build(read.data, register).holders:
        yield from holder.entries


def _reworded(text: str, register: Register, words: Mapping[str, str]) -> str:
    """Give a plan with other words for topics."""
    read = document.read(text)
    for entry in reversed([*_entries(read, register)]):
        said = [words[topic] for topic in entry.reading.topics if topic in words]
        if said:
            start, end = read.bounds(entry.path)
            text = text[:start] + scalar(" en ".join(said)) + text[end:]
    return text


def _of_body(example: Example, body: str) -> Example:
    """Give an example for a body, with the titles that its members and chair have."""
    sort = sort_of(body)

    def titled(text: str) -> str:
        return _CHAIR.sub(sort.chair, _MEMBER.sub(sort.member, text))

    def plan(text: str) -> str:
        named = titled(text)
        start, end = document.read(named).bounds(("bestuur",))
        return named[:start] + scalar(body) + named[end:]

    params = dict(example.params)
    if "function" in params:
        params["function"] = titled(params["function"])
    return Example(params, plan(example.bad), plan(example.good))


def _params(rule: Rule, topics: Sequence[str]) -> Mapping[str, Any]:
    """Give the params of a bundled rule, about other topics."""
    params, left = dict(rule.params), list(topics)
    for key, schema in _asked_for(rule.kind):
        if is_topic(schema):
            params[key] = left.pop(0)
        elif is_list_of_topics(schema):
            params[key] = left
    return params


def _asked_for(kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield the params that a rule of a kind has to give, each with its schema."""
    params = KINDS[kind].params
    yield from ((key, params["properties"][key]) for key in params.get("required", ()))


def _param_lines(new: NewRule, params: Mapping[str, Any]) -> Iterator[str]:
    """Yield each param with what it means; those that are not used are only a comment."""
    known = KINDS[new.kind].params["properties"]
    if not known:
        yield "params: {}"
        return
    yield "params:" if params else "# params:"
    for key, schema in known.items():
        said = " ".join(part.of(new.lang) for part in _meaning(schema))
        yield from (f"  # {line}" for line in wrap(said, _WIDTH))
        yield f"  {key}: {flow(params[key])}" if key in params else f"  # {key}:"


def _meaning(schema: Mapping[str, Any]) -> Iterator[Text]:
    """Yield what a param means, and its values where that does not explain them."""
    about, values = schema["description"], schema.get("enum", ())
    yield about
    if not all(value in about.en for value in values):
        yield CHOOSE.filled({"values": values})


def _block(text: str) -> str:
    return indent(text.rstrip("\n"), " " * 6)
