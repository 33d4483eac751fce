"""This file puts packs and settings together into the rulebook that a plan is held against."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from portcheck.errors import Complaint, PortcheckError, refusal
from portcheck.finding import NEVER_OFF, Path
from portcheck.nearest import did_you_mean
from portcheck.plan.topics import Register
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.files import Source, judge_params
from portcheck.rulebook.packs import (
    CORE,
    DEFAULT,
    UNKNOWN_PACK,
    Pack,
    bundled_packs,
    load_pack,
    read_pack,
)
from portcheck.rulebook.registers import UNKNOWN_TOPIC, join
from portcheck.rulebook.rules import Rule, topic_params
from portcheck.tree import DISK, Tree
from portcheck.wording import Text

UNKNOWN_RULE = Text('onbekende regel "{rule}"{hint}', 'unknown rule "{rule}"{hint}')
DOUBLE_RULE = Text(
    '"{rule}" is al de naam of het nummer van een regel in {file}',
    '"{rule}" is already the name or id of a rule in {file}',
)
ALWAYS_ERROR = Text(
    "{rule} is altijd een fout: een plan dat niet te lezen is, zou anders voor een goed plan "
    "doorgaan",
    "{rule} is an error always: a plan that cannot be read would else pass for a good one",
)
SET_TWICE = Text("{rule} is hier al ingesteld", "{rule} is set here already")
OFF = "off"


class Rulebook(NamedTuple):
    """Every pack that is known, the names of those to judge by, and their joint register.

    Without chosen names a body is judged by the default packs that suit it.
    """

    packs: tuple[Pack, ...]
    rules: tuple[Rule, ...]
    register: Register
    chosen: tuple[str, ...]

    def packs_for(self, body: str) -> tuple[Pack, ...]:
        """Give the packs that a plan of `body` is held against; the core always."""
        return tuple(
            pack
            for pack in self.packs
            if pack.name == CORE
            or (pack.name in self.chosen if self.chosen else _is_default(pack, body))
        )

    def rules_for(self, body: str) -> list[Rule]:
        """Give the rules that a plan of `body` is held against, in the order of their packs."""
        names = {pack.name for pack in self.packs_for(body)}
        return [rule for rule in self.rules if rule.pack in names and rule.severity != OFF]

    def find(self, text: str) -> Rule | None:
        """Give the rule with this id or name, whatever its case."""
        wanted = text.casefold()
        return next((r for r in self.rules if wanted in (r.id.casefold(), r.name)), None)

    def matching(self, wanted: Iterable[str]) -> frozenset[str]:
        """Give the ids of rules meant by ids, starts of ids or names; raises PortcheckError."""
        found: set[str] = set()
        for said in wanted:
            folded = said.casefold()
            ids = {
                rule.id
                for rule in self.rules
                if rule.id.casefold().startswith(folded) or rule.name == folded
            }
            if not ids or not folded:
                raise unknown_rule(self, said)
            found |= ids
        return frozenset(found)

    def known(self) -> list[str]:
        """Give every id and name that `find` knows."""
        return [said for rule in self.rules for said in (rule.id, rule.name)]


def unknown_rule(rulebook: Rulebook, text: str) -> PortcheckError:
    """Make the error for a rule that does not exist."""
    return refusal(UNKNOWN_RULE, rule=text, hint=did_you_mean(text, rulebook.known()))


def assemble(
    names: Iterable[str] = (), config: Configuration | None = None, tree: Tree = DISK
) -> Rulebook:
    """Load the bundled packs, and judge by those that are named, else by the configuration's.

    A pack is named, or given as a folder: `./regels`, from where the settings lie.
    """
    config = config or Configuration()
    named = tuple(names)
    packs = {name: load_pack(name, tree) for name in bundled_packs()}
    chosen = config.chosen(named)
    for at, (said, folder) in enumerate(chosen):
        if folder:
            packs[said] = read_pack(folder, tree)
        elif said not in packs:
            raise _unknown_pack(said, at, packs, None if named else config.source)
    return compose(list(packs.values()), config, tuple(packs[said].name for said, _ in chosen))


def _unknown_pack(
    said: str, at: int, packs: Iterable[str], source: Source | None
) -> PortcheckError:
    hint = did_you_mean(said, packs)
    if source is None:
        return refusal(UNKNOWN_PACK, pack=said, hint=hint)
    return PortcheckError(source.complaint(UNKNOWN_PACK, ("packs", at), pack=said, hint=hint))


def compose(packs: list[Pack], config: Configuration, chosen: tuple[str, ...] = ()) -> Rulebook:
    """Join packs that are loaded into a rulebook; raises PortcheckError for what clashes."""
    register = join([pack.register for pack in packs if pack.register], config.source)
    rules = tuple(rule for pack in packs for rule in pack.rules)
    _check_ids(rules)
    _check_topics(rules, register)
    book = Rulebook(tuple(packs), rules, register, chosen)
    if config.source is None:
        return book
    return book._replace(rules=tuple(_configured(book, config.source)))


def _is_default(pack: Pack, body: str) -> bool:
    starts = tuple(start.casefold() for start in pack.bodies)
    return pack.name in DEFAULT and (not starts or body.casefold().lstrip().startswith(starts))


def _check_ids(rules: tuple[Rule, ...]) -> None:
    owners: dict[str, Rule] = {}
    for rule in rules:
        for key, said in (("id", rule.id), ("name", rule.name)):
            if said in owners:
                file = owners[said].source.file
                raise PortcheckError(
                    rule.source.complaint(DOUBLE_RULE, (key,), rule=said, file=file)
                )
            owners[said] = rule


def _check_topics(rules: Iterable[Rule], register: Register) -> None:
    complaints = [
        rule.source.complaint(UNKNOWN_TOPIC, ("params", *path), topic=topic, hint=hint)
        for rule in rules
        for path, topic, hint in _unknown_topics(rule, register)
    ]
    if complaints:
        raise PortcheckError(*complaints)


def _unknown_topics(rule: Rule, register: Register) -> Iterator[tuple[Path, str, Text]]:
    for path, topic in topic_params(rule):
        if topic not in register.topics:
            yield path, topic, did_you_mean(topic, register.topics)


def _configured(book: Rulebook, source: Source) -> Iterator[Rule]:
    severities = _by_rule(book, source, "severity")
    params = _by_rule(book, source, "params")
    for rule in book.rules:
        said, severity = severities.get(rule.id, ("", rule.severity))
        if rule.id in NEVER_OFF and severity != rule.severity:
            raise PortcheckError(
                source.complaint(ALWAYS_ERROR, ("severity", said), at_key=True, rule=rule.id)
            )
        section, changes = params.get(rule.id, ("", {}))
        changed = rule._replace(severity=severity, params={**rule.params, **changes})
        if changes:
            _check_params(changed, source, ("params", section), book.register)
        yield changed


def _check_params(rule: Rule, source: Source, path: Path, register: Register) -> None:
    judge_params(source, path, rule.params, rule.check.params)
    for at, topic, hint in _unknown_topics(rule, register):
        raise PortcheckError(source.complaint(UNKNOWN_TOPIC, (*path, *at), topic=topic, hint=hint))


def _by_rule(book: Rulebook, source: Source, section: str) -> Mapping[str, tuple[str, Any]]:
    """Give what a section of the settings says of each rule, by id, with the name it used."""
    found: dict[str, tuple[str, Any]] = {}
    for said, value in source.data.get(section, {}).items():
        rule = book.find(said)
        if rule is None:
            raise PortcheckError(_no_rule(book, source, section, said))
        if rule.id in found:
            raise PortcheckError(
                source.complaint(SET_TWICE, (section, said), at_key=True, rule=rule.id)
            )
        found[rule.id] = (said, value)
    return found


def _no_rule(book: Rulebook, source: Source, section: str, said: str) -> Complaint:
    hint = did_you_mean(said, book.known())
    return source.complaint(UNKNOWN_RULE, (section, said), at_key=True, rule=said, hint=hint)
