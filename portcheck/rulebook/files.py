"""This file reads one YAML file that portcheck itself depends on, and checks it by its schema."""

from collections.abc import Iterable, Mapping
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from portcheck import bundled
from portcheck.errors import Complaint, PortcheckError, Trap, in_order, require_none, unreadable
from portcheck.finding import Path, Place
from portcheck.kind import Params
from portcheck.kinds import KINDS
from portcheck.offices import FUNCTIONS
from portcheck.parsing import document
from portcheck.parsing.refusals import DocumentError
from portcheck.phrases.matching import names_nothing, spelt
from portcheck.schema.accept import Check, accepts, compile_schema
from portcheck.tree import DISK, MAX_BYTES, Tree
from portcheck.wording import Text

if TYPE_CHECKING:
    from portcheck.schema.unfit import Misfit

NO_WORD = Trap(
    '"{phrase}" bevat geen woord',
    '"{phrase}" holds no word',
    "no-word",
    "schrijf ten minste één woord",
    "write at least one word",
)


class Source:
    """A file of keys and values: its data, and the place of anything in it.

    Where a wheel holds its data, the file itself is read only when a place is asked for.
    """

    def __init__(
        self, file: str, data: dict[str, Any], found: document.Document | None = None
    ) -> None:
        self.file = file
        self.data = data
        self._found = found

    @property
    def was_read_before(self) -> bool:
        """Whether its data were read, and found to be right, when a wheel was built."""
        return self._found is None

    @cached_property
    def document(self) -> document.Document:
        """The document that knows the lines of the file."""
        return self._found or read(self.file)

    def complaint(
        self, message: Text, path: Path, *, at_key: bool = False, **values: object
    ) -> Complaint:
        """Make a complaint about what stands at `path`."""
        span = self.document.span(path, at_key=at_key)
        return Complaint(message, values, self.file, span.line, span.column)

    def refusal(
        self, message: Text, path: Path, *, at_key: bool = False, **values: object
    ) -> PortcheckError:
        """Make an error of such a complaint."""
        return PortcheckError(self.complaint(message, path, at_key=at_key, **values))

    def place(self, path: Path, label: str = "") -> Place:
        """Give the place of what stands at `path`, with the line that it starts on."""
        span = self.document.span(path)
        return Place(path, span, label, self.document.line(span.line))


def load(file: str, schema: str, tree: Tree = DISK) -> Source:
    """Read a YAML file and check it by `schemas/<schema>.schema.json`; raises PortcheckError."""
    known = bundled.known(file) if tree is DISK else None
    if known is not None:
        return Source(file, known)
    found = read(file, tree)
    data: Any = found.data  # a dict, as every schema asks
    source = Source(file, data, found)
    if not accepts(schema)(data):
        raise PortcheckError(*_misfits(source, (), data, bundled.schema(schema)))
    return source


def read(file: str, tree: Tree = DISK) -> document.Document:
    """Read a YAML file, whatever it holds; raises PortcheckError."""
    try:
        content = tree.read(file, MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(file, error) from error
    try:
        return _parsed(document.decode(content))
    except DocumentError as error:
        at = error.span
        raise PortcheckError(
            Complaint(error.message, error.values, file, at.line, at.column)
        ) from error


# a pack that is reviewed is read three times: by itself, with what it extends, and for its cases
_parsed = lru_cache(maxsize=4096)(document.read)


@cache
def _accepts_params(kind: str) -> Check:
    return compile_schema(KINDS[kind].params)


def judge_params(source: Source, path: Path, params: Params, kind: str) -> None:
    """Check a rule's params by the schema of its kind; raises PortcheckError."""
    schema = KINDS[kind].params
    if not _accepts_params(kind)(params):
        raise PortcheckError(*_misfits(source, path, params, schema))
    for name, value in params.items():
        part, at = schema["properties"][name], (*path, name)
        if part.get("format") == "schema":
            from portcheck.schema.of_rule import faults  # 1 ms that only a schema has to pay

            require_none(_complaints(source, at, faults(value)))
        elif part.get("format") == "function" and value not in FUNCTIONS:
            raise PortcheckError(*_misfits(source, at, value, {"enum": [*FUNCTIONS]}))
        elif part.get("items", {}).get("format") == "name":
            _judge_names(source, at, value)


def _judge_names(source: Source, path: Path, names: Iterable[str]) -> None:
    require_none(
        source.complaint(NO_WORD, (*path, at), phrase=name)
        for at, name in enumerate(names)
        if names_nothing(spelt(name))
    )


def _misfits(
    source: Source, path: Path, data: object, schema: Mapping[str, Any]
) -> list[Complaint]:
    """Say why the data at `path` of a file does not fit a schema."""
    # this imports jsonschema, which a file that fits need not wait for
    from portcheck.schema.explain import misfits

    return _complaints(source, path, misfits(data, schema))


def _complaints(source: Source, path: Path, misfits: Iterable["Misfit"]) -> list[Complaint]:
    return in_order(
        source.complaint(one.message, (*path, *one.path), at_key=one.at_key, **one.values)
        for one in misfits
    )
