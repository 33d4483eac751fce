"""This file changes rules as the pack.yaml of another pack says, or portcheck.yaml."""

from collections.abc import Callable, Mapping
from typing import Any

from portcheck.errors import Complaint, attempted, require_none
from portcheck.finding import NEVER_OFF, Path
from portcheck.kind import Params
from portcheck.nearest import first_hints
from portcheck.rulebook.files import Source, judge_params
from portcheck.rulebook.rulebook import Finder, Rulebook
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
    """Change rules as a file says; give the book unchanged, with complaints, if the file is wrong.

    A pack changes only rules of its `bases`; settings, for which `bases` is None, change any.
    """
    finder = Finder(book)
    keys: dict[tuple[str, str], str] = {}  # by section and rule id: the key in that section

    def note(path: tuple[str, str]) -> None:
        section, said = path
        rule = _rule_of_key(path, source, finder, bases)
        if keys.setdefault((section, rule.id), said) != said:
            raise source.refusal(SET_TWICE, path, at_key=True, rule=rule.id)

    def changed(rule: Rule) -> Rule:
        for section, change in _CHANGES.items():
            said = keys.get((section, rule.id))
            if said is not None:
                rule = change(rule, source.data[section][said], (section, said), source, book)
        return rule

    named = [(section, said) for section in _CHANGES for said in source.data.get(section, {})]
    _, misnamed = attempted(note, named)
    rules, wrong = attempted(changed, book.rules)
    complaints = (*misnamed, *wrong)
    return (book, complaints) if complaints else (book._replace(rules=tuple(rules)), ())


def _rule_of_key(
    path: tuple[str, str], source: Source, finder: Finder, bases: tuple[str, ...] | None
) -> Rule:
    """Give the rule that a key stands for; raises PortcheckError where a file cannot change it."""
    rule = finder.said_at(path, path[-1], source, at_key=True)
    if bases is not None and rule.pack == source.data["name"]:
        raise source.refusal(ITS_OWN, path, at_key=True, rule=rule.id, file=rule.source.file)
    if bases is not None and rule.pack not in bases:
        raise source.refusal(NOT_EXTENDED, path, at_key=True, rule=rule.id, pack=rule.pack)
    return rule


def _with_severity(rule: Rule, severity: str, path: Path, source: Source, _book: Rulebook) -> Rule:
    if rule.id in NEVER_OFF and severity != rule.severity:
        raise source.refusal(ALWAYS_ERROR, path, at_key=True, rule=rule.id)
    return rule._replace(severity=severity)


def _with_params(rule: Rule, params: Params, path: Path, source: Source, book: Rulebook) -> Rule:
    changed = rule._replace(params={**rule.params, **params})
    judge_params(source, path, changed.params, rule.kind)
    if rule.pack in [pack.name for pack in book.judging]:
        said_here = rule._replace(params=params)
        require_none(book.unknown_topics(said_here, source, path, first_hints()))
    return changed


_CHANGES: Mapping[str, Callable[[Rule, Any, Path, Source, Rulebook], Rule]] = {
    "severity": _with_severity,
    "params": _with_params,
    "texts": lambda rule, texts, *_: with_texts(rule, texts),
}
"""How each section of a file changes a rule."""
