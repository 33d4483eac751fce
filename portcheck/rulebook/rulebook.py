"""This file puts packs and settings together into the rulebook that a plan is held against."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from portcheck.errors import Complaint, PortcheckError, refusal
from portcheck.nearest import did_you_mean
from portcheck.plan.topics import Register
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.files import Source, judge_params
from portcheck.rulebook.packs import CORE, DEFAULT, UNKNOWN_PACK, Pack, bundled_packs, load_pack
from portcheck.rulebook.registers import UNKNOWN_TOPIC, join
from portcheck.rulebook.rules import Rule, topic_params
from portcheck.wording import Text

UNKNOWN_RULE = Text('onbekende regel "{rule}"{hint}', 'unknown rule "{rule}"{hint}')
DOUBLE_RULE = Text(
    '"{rule}" is al de naam of het nummer van een regel in {file}',
    '"{rule}" is already the name or id of a rule in {file}',
)
CANNOT_BE_OFF = Text(
    "{rule} kan niet uit: een plan dat niet te lezen is, zou dan voor een goed plan doorgaan",
    "{rule} cannot be off: a plan that cannot be read would then pass for a good one",
)
OFF = "off"
NEVER_OFF = ("PC001", "PC002", "PC003")
"""The rules that report a plan which cannot be judged."""


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

    def known(self) -> list[str]:
        """Give every id and name that `find` knows."""
        return [said for rule in self.rules for said in (rule.id, rule.name)]


def unknown_rule(rulebook: Rulebook, text: str) -> PortcheckError:
    """Make the error for a rule that does not exist."""
    return refusal(UNKNOWN_RULE, rule=text, hint=did_you_mean(text, rulebook.known()))


def assemble(names: Iterable[str] = (), config: Configuration | None = None) -> Rulebook:
    """Load the bundled packs, to judge by those that are named, else by the configuration's."""
    config = config or Configuration()
    bundled = bundled_packs()
    chosen = tuple(names) or config.packs
    for name in chosen:
        if name not in bundled:
            raise refusal(UNKNOWN_PACK, pack=name, hint=did_you_mean(name, bundled))
    return compose([load_pack(name) for name in bundled], config, chosen)


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


def _check_topics(rules: tuple[Rule, ...], register: Register) -> None:
    complaints = [
        rule.source.complaint(
            UNKNOWN_TOPIC, path, topic=topic, hint=did_you_mean(topic, register.topics)
        )
        for rule in rules
        for path, topic in topic_params(rule)
        if topic not in register.topics
    ]
    if complaints:
        raise PortcheckError(*complaints)


def _configured(book: Rulebook, source: Source) -> Iterator[Rule]:
    severities = _by_rule(book, source, "severity")
    params = _by_rule(book, source, "params")
    for rule in book.rules:
        severity = severities.get(rule.id, rule.severity)
        if severity == OFF and rule.id in NEVER_OFF:
            raise PortcheckError(
                source.complaint(CANNOT_BE_OFF, ("severity",), at_key=True, rule=rule.id)
            )
        yield rule._replace(severity=severity, params={**rule.params, **params.get(rule.id, {})})


def _by_rule(book: Rulebook, source: Source, section: str) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for said, value in source.data.get(section, {}).items():
        rule = book.find(said)
        if rule is None:
            raise PortcheckError(_no_rule(book, source, section, said))
        if section == "params":
            path = (section, said)
            judge_params(source, path, {**rule.params, **value}, rule.check.params)
        found[rule.id] = value
    return found


def _no_rule(book: Rulebook, source: Source, section: str, said: str) -> Complaint:
    hint = did_you_mean(said, book.known())
    return source.complaint(UNKNOWN_RULE, (section, said), at_key=True, rule=said, hint=hint)
