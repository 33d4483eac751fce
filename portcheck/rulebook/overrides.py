"""This file changes rules as the pack.yaml of another pack says, or portcheck.yaml."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from portcheck.errors import Complaint, PortcheckError, attempted, require_none
from portcheck.finding import NEVER_OFF
from portcheck.nearest import Hint, first_hints
from portcheck.rulebook.files import Source, judge_params
from portcheck.rulebook.rulebook import UNKNOWN_RULE, Rulebook
from portcheck.rulebook.rules import Rule, with_texts
from portcheck.wording import Text

ALWAYS_ERROR = Text(
    "{rule} is altijd een fout: een plan dat niet te lezen is, zou anders voor een goed plan "
    "doorgaan",
    "{rule} is an error always: a plan that cannot be read would else pass for a good one",
)
NOT_EXTENDED = Text(
    "{rule} is een regel van het pakket {pack}, dat dit pakket niet uitbreidt; neem het op onder "
    "extends",
    "{rule} is a rule of the pack {pack}, which this pack does not extend; name it under extends",
)
ITS_OWN = Text(
    "{rule} is een regel van dit pakket zelf; verander die in {file}",
    "{rule} is a rule of this pack itself; change it in {file}",
)
SET_TWICE = Text("{rule} is hier al ingesteld", "{rule} is set here already")


def overridden(
    book: Rulebook, source: Source, bases: tuple[str, ...] | None
) -> tuple[Rulebook, tuple[Complaint, ...]]:
    """Change rules as a file says, or say what is wrong with it.

    A pack changes only those of its `bases`, settings any.
    """
    hint = first_hints()
    named = [
        _by_rule(_Section(source, section, hint), book, bases)
        for section in ("severity", "params", "texts")
    ]
    severities, params, texts = (found for found, _ in named)

    def changed(rule: Rule) -> Rule:
        if rule.id in severities:
            rule = _with_severity(rule, source, *severities[rule.id])
        if rule.id in params:
            rule = _with_params(rule, source, *params[rule.id], book)
        return with_texts(rule, texts[rule.id][1]) if rule.id in texts else rule

    rules, wrong = attempted(changed, book.rules)
    complaints = (*(said for _, unknown in named for said in unknown), *wrong)
    return (book, complaints) if complaints else (book._replace(rules=tuple(rules)), ())


def _with_severity(rule: Rule, source: Source, said: str, severity: str) -> Rule:
    if rule.id in NEVER_OFF and severity != rule.severity:
        raise source.refusal(ALWAYS_ERROR, ("severity", said), at_key=True, rule=rule.id)
    return rule._replace(severity=severity)


def _with_params(
    rule: Rule, source: Source, said: str, params: Mapping[str, Any], book: Rulebook
) -> Rule:
    changed = rule._replace(params={**rule.params, **params})
    judge_params(source, ("params", said), changed.params, rule.kind)
    if rule.pack in [pack.name for pack in book.judging]:
        said_here = rule._replace(params=params)
        require_none(book.unknown_topics(said_here, source, ("params", said), first_hints()))
    return changed


class _Section(NamedTuple):
    """A section of a file that says something of rules, and what guesses which are meant."""

    source: Source
    name: str
    hint: Hint

    def refuse(self, message: Text, said: str, **values: object) -> PortcheckError:
        return self.source.refusal(message, (self.name, said), at_key=True, **values)


def _by_rule(
    section: _Section, book: Rulebook, bases: tuple[str, ...] | None
) -> tuple[Mapping[str, tuple[str, Any]], tuple[Complaint, ...]]:
    """Give what a section says of each rule, by id, with the name it used; and what is wrong."""
    found: dict[str, tuple[str, Any]] = {}

    def note(said: str) -> None:
        rule = book.find(said)
        if rule is None:
            raise section.refuse(
                UNKNOWN_RULE, said, rule=said, hint=section.hint(said, book.known())
            )
        if bases is not None and rule.pack == section.source.data["name"]:
            raise section.refuse(ITS_OWN, said, rule=rule.id, file=rule.source.file)
        if bases is not None and rule.pack not in bases:
            raise section.refuse(NOT_EXTENDED, said, rule=rule.id, pack=rule.pack)
        if rule.id in found:
            raise section.refuse(SET_TWICE, said, rule=rule.id)
        found[rule.id] = (said, data[said])

    data = section.source.data.get(section.name, {})
    _, complaints = attempted(note, data)
    return found, complaints
