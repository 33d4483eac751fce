"""This file holds the rulebook that a plan is judged by: packs, rules, and the names of topics."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError, Trap, refusal
from portcheck.finding import Path
from portcheck.nearest import Hint
from portcheck.phrases.topics import Register
from portcheck.plan.bodies import suits
from portcheck.rulebook.files import Source
from portcheck.rulebook.packs import CORE, DEFAULT, Pack
from portcheck.rulebook.registers import unknown_topics
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

UNKNOWN_RULE = Trap(
    'onbekende regel "{rule}"{hint}',
    'unknown rule "{rule}"{hint}',
    "unknown-rule",
    "noem een regel die bestaat; portcheck rules noemt ze alle",
    "name a rule that exists; portcheck rules lists them",
)
LISTED = Text("; portcheck rules noemt ze alle", "; portcheck rules lists them all")
OFF = "off"


class Rulebook(NamedTuple):
    """Every pack that is known, the names of those to judge by, and the register of these.

    `chosen` has each pack after the packs that it extends; if it is empty, a body is judged by the
    default packs that suit it. `taken` are the chosen packs that somebody named: the others are
    only extended by those.
    """

    packs: tuple[Pack, ...]
    rules: tuple[Rule, ...]
    register: Register
    chosen: tuple[str, ...]
    taken: tuple[str, ...] = ()

    def packs_for(self, body: str) -> tuple[Pack, ...]:
        """Give the packs that a plan of `body` is judged by; always the core."""
        return tuple(
            pack
            for pack in self.packs
            if pack.name == CORE
            or pack.name in self.chosen
            or (not self.chosen and pack.name in DEFAULT and suits(pack.bodies, body))
        )

    @property
    def judging(self) -> tuple[Pack, ...]:
        """The packs that any plan can be judged by."""
        names = (CORE, *(self.chosen or DEFAULT))
        return tuple(pack for pack in self.packs if pack.name in names)

    @property
    def named_by(self) -> tuple[Pack, ...]:
        """The packs whose registers read a plan: those that judge it, else the default ones."""
        named = tuple(pack for pack in self.judging if pack.register)
        return named or tuple(p for p in self.packs if p.name in DEFAULT and p.register)

    @property
    def topics_elsewhere(self) -> dict[str, str]:
        """The topics of packs whose registers do not read a plan, each with its pack."""
        named_by = self.named_by
        return topics_by_pack(pack for pack in self.packs if pack not in named_by)

    @property
    def folders(self) -> list[str]:
        """The folders of the packs to judge by that do not come with portcheck."""
        own = bundled.packs()
        return [pack.folder for pack in self.judging if pack.name not in own]

    def rules_for(self, body: str) -> list[Rule]:
        """Give the rules that a plan of `body` is judged by, in the order of their packs."""
        names = {pack.name for pack in self.packs_for(body)}
        return [
            rule
            for rule in self.rules
            if rule.pack in names and rule.severity != OFF and suits(rule.bodies, body)
        ]

    def find(self, text: str) -> Rule | None:
        """Give the rule with this id or name, whatever its case."""
        wanted = text.casefold()
        return next((r for r in self.rules if wanted in (r.id.casefold(), r.name)), None)

    def named(self, text: str) -> Rule:
        """Give the rule with this id or name; raises PortcheckError where there is none."""
        rule = self.find(text)
        if rule is None:
            raise _unknown_rule(self, text)
        return rule

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
                raise _unknown_rule(self, said)
            found |= ids
        return frozenset(found)

    def unknown_topics(
        self, rule: Rule, source: Source, base: Path, hint: Hint
    ) -> Iterator[Complaint]:
        """Yield each unknown topic of a rule; its params stand at `base` in a file."""
        topics = self.register.topics
        named = [
            ((*base, *path), topic)
            for path, topic in rule.check.topics(rule.params)
            if topic not in topics
        ]
        if named:
            yield from unknown_topics(source, named, topics, self.topics_elsewhere, hint)


class Finder:
    """Finds rules by id or name, and guesses which is meant by another name; it caches both."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.find = cache(rulebook.find)
        self._rulebook = rulebook

    @cached_property
    def hint(self) -> Callable[[str], Text]:
        """What gives the clause that says which rule may be meant by an unknown name."""
        return _guess(self._rulebook)

    def said_at(self, path: Path, said: str, source: Source, *, at_key: bool = False) -> Rule:
        """Give the rule that a file names at `path`; raises PortcheckError where there is none."""
        rule = self.find(said)
        if rule is None:
            values = {"rule": said, "hint": self.hint(said)}
            raise source.refusal(UNKNOWN_RULE, path, at_key=at_key, **values)
        return rule


def topics_by_pack(packs: Iterable[Pack]) -> dict[str, str]:
    """Give each topic that packs name, with the pack."""
    named = ((pack.name, pack.register) for pack in packs)
    return {topic: name for name, source in named if source for topic in source.data["topics"]}


def _unknown_rule(rulebook: Rulebook, text: str) -> PortcheckError:
    return refusal(UNKNOWN_RULE, rule=text, hint=_guess(rulebook)(text) or LISTED)


def _guess(rulebook: Rulebook) -> Callable[[str], Text]:
    from portcheck.rulebook.guess import Guess  # few runs name an unknown rule

    return Guess(rulebook.rules, has_own=bool(rulebook.folders)).hint
