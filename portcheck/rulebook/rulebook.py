"""This file puts packs and settings together into the rulebook that a plan is held against."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError, attempted, each, in_order, refusal
from portcheck.finding import NEVER_OFF, Path
from portcheck.nearest import NO_HINT, Hint, did_you_mean, first_hints
from portcheck.plan.bodies import suits
from portcheck.plan.topics import Register, Topic
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.files import Source, judge_params
from portcheck.rulebook.library import Library, asked_for
from portcheck.rulebook.packs import CORE, DEFAULT, Pack
from portcheck.rulebook.registers import UNKNOWN_TOPIC, Layer, join, unknown_topic
from portcheck.rulebook.rules import Rule, topics_of, with_texts
from portcheck.tree import DISK, Tree
from portcheck.wording import Text

UNKNOWN_RULE = Text('onbekende regel "{rule}"{hint}', 'unknown rule "{rule}"{hint}')
OF_A_FOLDER = Text(
    "; staat de regel in een map van uzelf, noem die dan, bijvoorbeeld --pack ./regels",
    "; if the rule lies in a folder of your own, name that, for instance --pack ./regels",
)
DOUBLE_RULE = Text(
    '"{rule}" is al de naam of het nummer van een regel in {file}',
    '"{rule}" is already the name or id of a rule in {file}',
)
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
OFF = "off"

_ID = re.compile("([A-Z]{2,8})[0-9]{3}")


class Rulebook(NamedTuple):
    """Every pack that is known, the names of those to judge by, and the register of these.

    What is chosen stands behind what it extends. Without chosen names a body is judged by the
    default packs that suit it.
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
        return {
            topic: pack.name
            for pack in self.packs
            if pack.register and pack not in self.named_by
            for topic in pack.register.data["topics"]
        }

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
    hint = or_elsewhere(rulebook, text, did_you_mean(text, rulebook.known()))
    return refusal(UNKNOWN_RULE, rule=text, hint=hint)


def or_elsewhere(rulebook: Rulebook, text: str, hint: Text) -> Text:
    """Add to what may be meant by a rule how to name a folder, where it may lie in one."""
    if rulebook.folders or not _may_be_elsewhere(rulebook, text, hint):
        return hint
    return Text(*map(str.__add__, hint, OF_A_FOLDER))


def _may_be_elsewhere(rulebook: Rulebook, text: str, hint: Text) -> bool:
    """Tell whether an id starts as no other, or a name is like no other."""
    id_ = _ID.fullmatch(text.upper())
    if id_:
        return id_[1] not in {rule.id[:-3] for rule in rulebook.rules}
    return hint is NO_HINT and "-" in text


def assemble(
    names: Iterable[str] = (), config: Configuration | None = None, tree: Tree = DISK
) -> Rulebook:
    """Load the bundled packs, and judge by those that are named, else by the configuration's.

    A pack is named, or given as a folder: `./regels`, from where the settings lie.
    """
    return assemble_from(Library(tree), tuple(names), config or Configuration())


def assemble_from(library: Library, named: tuple[str, ...], config: Configuration) -> Rulebook:
    """Judge by packs of a library that are named, else by the configuration's."""
    taken = each(library.take, asked_for(config, named))
    chosen = dict.fromkeys(name for pack in taken for name in (*pack.bases, pack.name))
    return compose(list(library.packs.values()), config, tuple(chosen))


def compose(packs: list[Pack], config: Configuration, chosen: tuple[str, ...] = ()) -> Rulebook:
    """Join packs that are loaded into a rulebook; raises PortcheckError for all that clashes.

    What is chosen stands behind what it extends. Each changes the rules of those, and the
    configuration has the last word.
    """
    rules = tuple(rule for pack in packs for rule in pack.rules)
    book = Rulebook(tuple(packs), rules, Register({}, ()), chosen)
    register, misnamed = _register(book, config)
    book, complaints = book._replace(register=register), [*_doubles(rules), *misnamed]
    changes = [_with_known_topics, *(_changes(p.source, p.bases) for p in book.judging)]
    for change in (*changes, *((_changes(config.source),) if config.source else ())):
        try:
            book = change(book)
        except PortcheckError as error:  # noqa: PERF203 - what is wrong with one hides no other
            complaints += error.complaints
    if complaints:
        raise PortcheckError(*in_order(complaints))
    return book


def alone(book: Rulebook, name: str) -> Rulebook:
    """Give the rulebook of one pack and what it extends, without anybody's settings.

    The core is known by the advice that it is given with: its rulebook has the default packs.
    """
    bases = next(pack.bases for pack in book.packs if pack.name == name)
    return compose(list(book.packs), Configuration(), () if name == CORE else (*bases, name))


def _register(book: Rulebook, config: Configuration) -> tuple[Register, tuple[Complaint, ...]]:
    """Give the names of topics; where something is wrong with them, that and the topics alone."""
    layers = _layers(book.named_by)
    try:
        return join(layers, config.source, book.topics_elsewhere), ()
    except PortcheckError as error:
        ids = (id_ for layer in layers for id_ in layer.source.data["topics"])
        return Register({id_: Topic(id_, Text(id_, id_)) for id_ in ids}, ()), error.complaints


def _layers(packs: Iterable[Pack]) -> list[Layer]:
    registers = {pack.name: pack.register for pack in packs if pack.register}
    return [
        Layer(
            register,
            frozenset(registers[base].file for base in pack.bases if base in registers),
        )
        for pack in packs
        if (register := pack.register)
    ]


def _doubles(rules: tuple[Rule, ...]) -> Iterator[Complaint]:
    """Yield each id and name that a rule before has."""
    owners: dict[str, Rule] = {}
    for rule in rules:
        for key, said in (("id", rule.id), ("name", rule.name)):
            owner = owners.setdefault(said, rule)
            if owner is not rule:
                file = owner.source.file
                yield rule.source.complaint(DOUBLE_RULE, (key,), rule=said, file=file)


def _with_known_topics(book: Rulebook) -> Rulebook:
    """Give the rulebook back; raises PortcheckError where a rule is about a topic that is not."""
    hint = first_hints()
    complaints = [
        complaint
        for pack in book.judging
        for rule in pack.rules
        for complaint in _unknown_topics(rule, book, rule.source, ("params",), hint)
    ]
    if complaints:
        raise PortcheckError(*complaints)
    return book


def _unknown_topics(
    rule: Rule, book: Rulebook, source: Source, base: Path, hint: Hint
) -> Iterator[Complaint]:
    """Yield each topic of a rule that there is not; its params stand at `base` in a file."""
    known = book.register.topics
    unknown = [
        (path, topic) for path, topic in topics_of(rule.check, rule.params) if topic not in known
    ]
    others = book.topics_elsewhere if unknown else {}
    for path, topic in unknown:
        meant = unknown_topic(topic, known, others, hint)
        yield source.complaint(UNKNOWN_TOPIC, (*base, *path), topic=topic, hint=meant)


def _changes(
    source: Source, bases: tuple[str, ...] | None = None
) -> Callable[[Rulebook], Rulebook]:
    return lambda book: _changed(book, source, bases)


def _changed(book: Rulebook, source: Source, bases: tuple[str, ...] | None) -> Rulebook:
    """Change rules as a file says; a pack's only those of its `bases`, settings any."""
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
    if complaints:
        raise PortcheckError(*complaints)
    return book._replace(rules=tuple(rules))


def _with_severity(rule: Rule, source: Source, said: str, severity: str) -> Rule:
    if rule.id in NEVER_OFF and severity != rule.severity:
        raise PortcheckError(
            source.complaint(ALWAYS_ERROR, ("severity", said), at_key=True, rule=rule.id)
        )
    return rule._replace(severity=severity)


def _with_params(
    rule: Rule, source: Source, said: str, params: Mapping[str, Any], book: Rulebook
) -> Rule:
    changed = rule._replace(params={**rule.params, **params})
    judge_params(source, ("params", said), changed.params, rule.kind)
    if rule.pack in [pack.name for pack in book.judging]:
        said_here = rule._replace(params=params)
        unknown = [*_unknown_topics(said_here, book, source, ("params", said), first_hints())]
        if unknown:
            raise PortcheckError(*unknown)
    return changed


class _Section(NamedTuple):
    """A section of a file that says something of rules, and what guesses which are meant."""

    source: Source
    name: str
    hint: Hint

    def refuse(self, message: Text, said: str, **values: object) -> PortcheckError:
        return PortcheckError(
            self.source.complaint(message, (self.name, said), at_key=True, **values)
        )


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
