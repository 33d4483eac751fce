"""This file puts packs and settings together into a rulebook."""

from collections.abc import Iterable, Iterator, Sequence

from portcheck.errors import Complaint, PortcheckError, Trap, each, in_order, require_none
from portcheck.nearest import first_hints
from portcheck.phrases.topics import Register, Topic
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.files import Source
from portcheck.rulebook.library import Library, requested
from portcheck.rulebook.overrides import overridden
from portcheck.rulebook.packs import CORE, Pack
from portcheck.rulebook.registers import Layer, join
from portcheck.rulebook.rulebook import Rulebook
from portcheck.tree import DISK, Tree
from portcheck.wording import Text

_DOUBLE = (
    "double-rule",
    "geef deze regel een nummer en een naam die nog vrij zijn",
    "give this rule an id and a name that are still free",
)
DOUBLE_RULE = Trap(
    '"{rule}" is al de naam of het nummer van een regel in {file}; kies een andere',
    '"{rule}" is already the name or id of a rule in {file}; choose another',
    *_DOUBLE,
    is_said=True,
)
COPIED_RULE = Trap(
    'nummer en naam van deze regel zijn al die van "{rule}" in {file}; kies voor allebei een ander',
    'the id and the name of this rule are already those of "{rule}" in {file}; choose others',
    *_DOUBLE,
    is_said=True,
)


def assemble(
    names: Iterable[str] = (), config: Configuration | None = None, tree: Tree = DISK
) -> Rulebook:
    """Load the bundled packs, and judge by those in `names`, else by the configuration's.

    A pack is given by its name, or as a folder: `./regels`, as `Configuration.chosen` reads it.
    """
    return assemble_from(Library(tree), tuple(names), config or Configuration())


def assemble_from(library: Library, named: tuple[str, ...], config: Configuration) -> Rulebook:
    """Judge by packs of a library that are named, else by the configuration's."""
    taken = each(library.take, requested(config, named))
    chosen = dict.fromkeys(name for pack in taken for name in (*pack.bases, pack.name))
    book = compose(list(library.packs.values()), config, tuple(chosen))
    return book._replace(taken=tuple(pack.name for pack in taken))


def compose(packs: list[Pack], config: Configuration, chosen: tuple[str, ...] = ()) -> Rulebook:
    """Join loaded packs into a rulebook; raises PortcheckError with every clash between them.

    `chosen` has each pack after the packs that it extends, whose rules it may change. The
    configuration changes rules last.
    """
    rules = tuple(rule for pack in packs for rule in pack.rules)
    book = Rulebook(tuple(packs), rules, Register({}, ()), chosen)
    register, misnamed = _register(book, config)
    book = book._replace(register=register)
    complaints = [*doubles(rule.source for rule in rules), *misnamed, *_of_unknown_topics(book)]
    for pack in book.judging:
        book, wrong = overridden(book, pack.source, pack.bases)
        complaints += wrong
    if config.source:
        book, wrong = overridden(book, config.source, None)
        complaints += wrong
    require_none(in_order(complaints))
    return book


def alone(book: Rulebook, name: str) -> Rulebook:
    """Give the rulebook of one pack and what it extends, without anybody's settings.

    For the core, which has no register, it is the rulebook of the default packs.
    """
    bases = next(pack.bases for pack in book.packs if pack.name == name)
    return compose(list(book.packs), Configuration(), () if name == CORE else (*bases, name))


def _register(book: Rulebook, config: Configuration) -> tuple[Register, tuple[Complaint, ...]]:
    """Give the register; where a name is wrong, the topics without names, and the complaints."""
    layers = _layers(book.named_by)
    try:
        return join(layers, config.source, book.topics_elsewhere), ()
    except PortcheckError as error:
        ids = (id_ for layer in layers for id_ in layer.source.data["topics"])
        return Register({id_: Topic(id_, Text(id_, id_)) for id_ in ids}, ()), error.complaints


def _layers(packs: Sequence[Pack]) -> list[Layer]:
    files = {pack.name: pack.register.file for pack in packs if pack.register}
    return [
        Layer(pack.register, frozenset(files[base] for base in pack.bases if base in files))
        for pack in packs
        if pack.register
    ]


def doubles(rules: Iterable[Source]) -> Iterator[Complaint]:
    """Yield each id and name that an earlier rule has too; a file may lack either.

    A rule with both the id and the name of one other is told once: its file is a copy.
    """
    owners: dict[str, Source] = {}
    for rule in rules:
        said = {key: rule.data.get(key) for key in ("id", "name")}
        taken = {
            key: owner
            for key, name in said.items()
            if isinstance(name, str) and (owner := owners.setdefault(name, rule)) is not rule
        }
        if len(taken) > 1 and taken["id"] is taken["name"]:
            file = taken["id"].file
            yield rule.complaint(COPIED_RULE, ("id",), rule=said["id"], file=file)
            continue
        for key, owner in taken.items():
            yield rule.complaint(DOUBLE_RULE, (key,), rule=said[key], file=owner.file)


def _of_unknown_topics(book: Rulebook) -> Iterator[Complaint]:
    """Yield each unknown topic that is named by a rule of a pack that may judge."""
    hint = first_hints()
    for pack in book.judging:
        for rule in pack.rules:
            yield from book.unknown_topics(rule, rule.source, ("params",), hint)
