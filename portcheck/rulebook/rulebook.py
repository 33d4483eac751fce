"""This file holds the rulebook that a plan is held against: packs, rules, and what names topics."""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError, refusal
from portcheck.finding import Path
from portcheck.nearest import Hint, did_you_mean, first_hints, naming, nearest
from portcheck.plan.bodies import suits
from portcheck.plan.topics import Register
from portcheck.plan.words import split
from portcheck.rulebook.files import Source
from portcheck.rulebook.packs import CORE, DEFAULT, Pack
from portcheck.rulebook.registers import unknown_topics
from portcheck.rulebook.rules import Rule
from portcheck.wording import UNSAID, Text

UNKNOWN_RULE = Text('onbekende regel "{rule}"{hint}', 'unknown rule "{rule}"{hint}')
LISTED = Text("; portcheck rules noemt ze alle", "; portcheck rules lists them all")
OF_A_FOLDER = Text(
    "; staat de regel in een map van uzelf, noem die dan, bijvoorbeeld --pack ./regels",
    "; if the rule lies in a folder of your own, name that, for instance --pack ./regels",
)
EACH = Text("; noem elke regel apart: {rules}", "; name each rule by itself: {rules}")
OFF = "off"

_ID = "([A-Z]{2,8})[0-9]{3}"  # compiled for an unknown rule alone

_SHORTEST = 6
"""Shorter words, such as "alle", say little of what a rule is about."""


class Rulebook(NamedTuple):
    """Every pack that is known, the names of those to judge by, and the register of these.

    What is chosen stands behind what it extends. Without chosen names a body is judged by the
    default packs that suit it. `taken` are those chosen that somebody asked for, and did not only
    come with another.
    """

    packs: tuple[Pack, ...]
    rules: tuple[Rule, ...]
    register: Register
    chosen: tuple[str, ...]
    taken: tuple[str, ...] = ()

    def packs_for(self, body: str) -> tuple[Pack, ...]:
        """Give the packs that a plan of `body` is held against; the core always."""
        return tuple(
            pack
            for pack in self.packs
            if pack.name == CORE
            or pack.name in self.chosen
            or (not self.chosen and pack.name in DEFAULT and suits(pack.bodies, body))
        )

    @property
    def judging(self) -> tuple[Pack, ...]:
        """The packs that some plan is held against."""
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
        """Give the rules that a plan of `body` is held against, in the order of their packs."""
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
        """Yield each topic of a rule that there is not; its params stand at `base` in a file."""
        topics = self.register.topics
        named = [
            ((*base, *path), topic)
            for path, topic in rule.check.topics(rule.params)
            if topic not in topics
        ]
        if named:
            yield from unknown_topics(source, named, topics, self.topics_elsewhere, hint)

    def known(self) -> list[str]:
        """Give every id and name that `find` knows."""
        return [said for rule in self.rules for said in (rule.id, rule.name)]


class Finder:
    """Finds rules by what a plan calls them, and says what is meant by other names; each once."""

    def __init__(self, rulebook: Rulebook) -> None:
        self.find = cache(rulebook.find)
        self._rulebook = rulebook
        self._known = rulebook.known()
        self._ids = {rule.id for rule in rulebook.rules}
        self._hint = first_hints()

    def hint(self, text: str) -> Text:
        """Give what may be meant by a rule that does not exist."""
        near = _by_ids(text, self._ids) or self._hint(text, self._known)
        return _or_elsewhere(self._rulebook, text, near or self._by_words(text))

    @cached_property
    def _by_words(self) -> Callable[[str], Text]:
        return _by_words(self._rulebook.rules)


def topics_by_pack(packs: Iterable[Pack]) -> dict[str, str]:
    """Give each topic that packs name, with the pack."""
    named = ((pack.name, pack.register) for pack in packs)
    return {topic: name for name, source in named if source for topic in source.data["topics"]}


def _unknown_rule(rulebook: Rulebook, text: str) -> PortcheckError:
    ids = {rule.id for rule in rulebook.rules}
    near = _by_ids(text, ids) or did_you_mean(text, rulebook.known())
    hint = _or_elsewhere(rulebook, text, near or _by_words(rulebook.rules)(text))
    return refusal(UNKNOWN_RULE, rule=text, hint=hint or LISTED)


def _by_ids(text: str, known: Container[str]) -> Text:
    """Name the rules whose ids stand in a text, as in "regel UTR202" and "UTR202/UTR205"."""
    said = (match[0] for match in re.finditer(rf"\b{_ID}\b", text.upper()))
    first, *others = [id_ for id_ in dict.fromkeys(said) if id_ in known] or [""]
    if others:
        return EACH.filled({"rules": [first, *others]})
    return naming(first) if first else UNSAID


def _by_words(rules: Iterable[Rule]) -> Callable[[str], Text]:
    """Make what names the one rule that says all the words of a name, as "pettenscheiding".

    What a rule checks goes before why: several may have the same reason.
    """
    checks: dict[str, set[str]] = {}
    whys: dict[str, set[str]] = {}
    for rule in rules:
        for said, texts in ((checks, rule.summary), (whys, rule.why)):
            for word in split(" ".join(texts)):
                said.setdefault(word, set()).add(rule.name)

    def meant(text: str) -> Text:
        words = [word for word in split(text) if len(word) >= _SHORTEST]
        for said in (checks, whys) if words else ():
            names = set.intersection(*(said.get(word, set()) for word in words))
            if len(names) == 1:
                return naming(*names)
        return UNSAID

    return meant


def _or_elsewhere(rulebook: Rulebook, text: str, hint: Text) -> Text:
    """Add to what may be meant by a rule how to name a folder, where it may lie in one.

    What begins with letters that are like those of no pack means none of these.
    """
    if rulebook.folders:
        return hint
    id_ = re.fullmatch(_ID, text.upper())
    if not id_:
        return OF_A_FOLDER if not hint and "-" in text else hint
    letters = {rule.id[:-3] for rule in rulebook.rules}
    if id_[1] in letters:
        return hint
    is_misspelt = nearest(id_[1], letters) or id_[1][::-1] in letters
    both = Text(hint.nl + OF_A_FOLDER.nl, hint.en + OF_A_FOLDER.en)
    return both if is_misspelt else OF_A_FOLDER
