"""This file describes kinds of rules: what each checks, its params, and an example of it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from portcheck import bundled
from portcheck.finding import Finding
from portcheck.kind import is_list_of_topics
from portcheck.kinds import KINDS
from portcheck.lint.linter import Question, lint
from portcheck.phrases.topics import Register
from portcheck.rulebook.cases import DAY
from portcheck.rulebook.packs import CORE
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import FORM, Cited, Rule, load_rule, rule_of
from portcheck.schema.unfit import TYPES
from portcheck.tree import Overlay
from portcheck.wording import LANGUAGES, UNSAID, Text

ID = "EIG101"
"""The id of a rule that is an example; its file is called so too."""

OWN = "eigen-"
"""What precedes the name of a bundled rule in a copy of it, since two rules of one name clash."""

TOPIC = Text("een onderwerp (id)", "a topic (id)")
TOPICS = Text("een lijst van onderwerpen (id's)", "a list of topics (ids)")
TEXTS = Text("een lijst van teksten", "a list of texts")
SCHEMA = Text("een JSON Schema", "a JSON Schema")
FUNCTION = Text("een functie uit het planformaat", "a function of the plan format")
NOT_OWN = Text("{about}; niet voor eigen regels", "{about}; not for your own rules")
ONE_OF = Text("een van {allowed}", "one of {allowed}")

_BOUNDS = {
    "minimum": Text("ten minste {bound}", "at least {bound}"),
    "exclusiveMinimum": Text("meer dan {bound}", "more than {bound}"),
    "maximum": Text("ten hoogste {bound}", "at most {bound}"),
    "minItems": Text("ten minste {bound}", "at least {bound}"),
    "maxItems": Text("ten hoogste {bound}", "at most {bound}"),
}
_BODIES = re.compile("^bodies: .*", re.MULTILINE)
"""What of a rule is said in a language, and may be in Dutch."""

_NOWHERE = Cited(UNSAID)


class Param(NamedTuple):
    """A param of a kind; `form` says what kind of value it takes, `allowed` which texts only."""

    name: str
    about: Text
    form: Text
    is_required: bool
    allowed: tuple[str, ...] = ()
    default: object = None


class Description(NamedTuple):
    """A kind for those who write rules.

    `example` is the file of a rule EIG101, and `findings` what it reports on its bad example; both
    are empty where only the core can have rules of the kind. An example about topics works in a
    pack without a register, or in one that extends the packs `read_by`.
    """

    name: str
    about: Text
    params: tuple[Param, ...]
    example: str = ""
    findings: tuple[Finding, ...] = ()
    read_by: tuple[str, ...] = ()


def describe(name: str, rulebook: Rulebook, lang: str) -> Description:
    """Describe a kind, with the shortest rule of the default packs; findings are in `lang`.

    `rulebook` is that of the bundled packs, without anybody's settings.
    """
    kind = KINDS[name]
    told = Description(name, kind.about, tuple(params(kind.params)))
    if kind.is_of_core:
        return told._replace(about=NOT_OWN.filled({"about": kind.about}))
    text = _example(name, rulebook)
    if lang == "nl":
        text = _BODIES.sub(lambda line: line[0].replace("not ", "niet "), text)
    rule = example_rule(text)
    question = Question(rulebook._replace(rules=(rule,)), lang, DAY)
    findings = _findings(rule, question)
    nameless = question._replace(rulebook=question.rulebook._replace(register=Register({}, ())))
    is_about_topics = bool(rule.topics) or _findings(rule, nameless) != findings
    read_by = tuple(pack.name for pack in rulebook.named_by) if is_about_topics else ()
    return told._replace(example=text, findings=findings, read_by=read_by)


def _findings(rule: Rule, question: Question) -> tuple[Finding, ...]:
    return lint(rule.bad[0].encode(), "plan.yaml", question).findings


def own_example(kind: str) -> str:
    """Give the file of a rule EIG101 of a kind that no bundled rule is of."""
    return bundled.template(f"kinds/{kind}.yaml")


def example_rule(text: str) -> Rule:
    """Read a rule EIG101 that lies in no file."""
    file = f"{ID}.yaml"
    source = load_rule(file, Overlay({file: text}))
    return rule_of(source, CORE, FORM, _NOWHERE)


def params(schema: Mapping[str, Any]) -> Iterator[Param]:
    """Yield the params that the schema of a kind describes."""
    for name, part in schema["properties"].items():
        yield Param(
            name=name,
            about=part["description"],
            form=Text(*(", ".join(_form(part, lang)) for lang in LANGUAGES)),
            is_required=name in schema.get("required", ()),
            allowed=tuple(part.get("enum", ())),
            default=part.get("default"),
        )


def _form(schema: Mapping[str, Any], lang: str) -> Iterator[str]:
    if "enum" in schema:
        yield ONE_OF.of(lang, {"allowed": schema["enum"]})
    elif schema["type"] == "array":
        yield (TOPICS if is_list_of_topics(schema) else TEXTS).of(lang)
    else:
        known = {"topic": TOPIC, "schema": SCHEMA, "function": FUNCTION}
        yield known.get(schema.get("format", ""), TYPES[schema["type"]]).of(lang)
    for word, bound in _BOUNDS.items():
        if word in schema:
            yield bound.of(lang, {"bound": schema[word]})


def _example(kind: str, rulebook: Rulebook) -> str:
    rules = [rule for pack in rulebook.judging for rule in pack.rules if rule.kind == kind]
    return min(map(_copied, rules), key=len) if rules else own_example(kind)


def _copied(rule: Rule) -> str:
    """Give the file of a rule under another id and name, with one bad and one good example."""
    document = rule.source.document
    lines = document.text.splitlines()
    good = document.span(("examples", "good"), at_key=True).line - 1
    bad = _before_second(rule, "bad", lines[:good])
    kept = [*bad, *_before_second(rule, "good", lines)[good:]]
    text = "\n".join(line for line in kept if not line.startswith("# yaml-language-server:"))
    named = text.replace(f"\nname: {rule.name}\n", f"\nname: {OWN}{rule.name}\n", 1)
    return f"{named.replace(rule.id, ID)}\n"


def _before_second(rule: Rule, key: str, lines: list[str]) -> list[str]:
    """Give the lines that stand before the second of the bad or good examples."""
    has_more = len(rule.bad if key == "bad" else rule.good) > 1
    return lines[: rule.source.document.span(("examples", key, 1)).line - 1 if has_more else None]
