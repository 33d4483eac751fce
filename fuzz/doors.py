"""This file holds a harness for each door through which data comes in: bytes, and what then holds.

An exception that leaves a harness is a failure; what portcheck documents is caught here.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from fuzz import commands
from fuzz.choices import WORDS, Choices
from fuzz.drawn import (
    OWN_TOPICS,
    PLAN,
    in_folder,
    of_cases,
    of_pack,
    of_register,
    of_rule,
    written,
)
from fuzz.oracles import FILE, placed, printable, shown, the_same_twice, told
from portcheck import bundled
from portcheck.change import baseline
from portcheck.cli.commands.test import FORMATS
from portcheck.errors import PortcheckError
from portcheck.intake.files import parts_of
from portcheck.intake.reading import division_in
from portcheck.intake.writing import plan_with
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Report
from portcheck.parsing.document import Document, read_bytes
from portcheck.parsing.refusals import DocumentError
from portcheck.rulebook.assembly import assemble, compose
from portcheck.rulebook.cases import DAY, Case, examples, read_cases
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import CORE, Pack, load_pack, read_pack
from portcheck.rulebook.rulebook import Rulebook
from portcheck.schema.accept import accepts
from portcheck.trials.mutation import mutated
from portcheck.trials.trial import tried
from portcheck.trials.trials import Trials
from portcheck.trials.untested import untested

_LAYOUT = (
    *("\n", "\n- ", "\n\n", "\t", ";", "\nNaam: ", "\nWethouder A. Jansen\n", "\nB. Smit (CDA): "),
    *(
        "Naam;Portefeuille\n",
        "Thema;Wethouder;2e portefeuillehouder;Gewicht\n",
        ";x;",
        ";2e\n",
        ", ",
    ),
    *("\nJan de Wit\nVVD\n0,8 fte\n", "\nVervanger: ", "\nFte: ", '"', "\n• "),
)
"""What makes a document of words: lines, bullets, cells, heads and names."""

BOOK = assemble()
CORE_PACK = load_pack(CORE)


class Files:
    """Files that are nowhere on the disk, as a Tree."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = files

    def read(self, file: str, most: int) -> bytes:
        """Give the first `most` bytes of a file."""
        if file not in self._files:
            raise FileNotFoundError(2, "No such file or directory", file)
        return self._files[file][:most]

    def names(self, folder: str) -> list[str]:
        """Give the names in a folder."""
        inside = [file.partition(f"{folder}/") for file in self._files]
        return [name for before, slash, name in inside if slash and not before and "/" not in name]

    def exists(self, path: str) -> bool:
        """Tell whether there is anything at a path."""
        return self.is_file(path) or self.is_folder(path)

    def is_file(self, path: str) -> bool:
        """Tell whether a path leads to a file."""
        return path in self._files

    def is_folder(self, path: str) -> bool:
        """Tell whether a path leads to a folder."""
        return any(file.startswith(f"{path}/") for file in self._files)

    def is_top(self, folder: str) -> bool:
        """Tell whether a folder is where a git repository starts."""
        return folder == "/"

    def files(self, _folder: str, _failed: Callable[[OSError], None]) -> Iterator[tuple[str, str]]:
        """Yield no file: what is searched for plans is not what this stands for."""
        yield from ()


def plan(data: bytes) -> None:
    """Judge a plan, and report on it in every format."""
    _judged(data, BOOK, "en" if len(data) % 2 else "nl")


def built_plan(data: bytes) -> None:
    """Judge a plan that fits the format, or nearly so."""
    _judged(written(Choices(data).data(bundled.schema("plan"))), BOOK, "nl")


def departures(data: bytes) -> None:
    """Judge a plan with departures and marks."""
    choices = Choices(data)
    schema = bundled.schema("plan")
    items = [choices.data(schema["$defs"]["afwijking"], schema) for _ in range(choices.byte() % 6)]
    marks = [f"# portcheck: ignore[{choices.of(WORDS)}] {choices.text()}" for _ in range(3)]
    lines = [f"{line} {mark}" for line, mark in zip(PLAN.splitlines(), marks, strict=False)]
    rest = PLAN.splitlines()[len(lines) :]
    text = "\n".join((*lines, *rest, "afwijkingen: "))
    _judged(text.encode(errors="replace") + written(items), BOOK, "en")


def rule(data: bytes) -> None:
    """Read a rule, apply it, and try it on its own examples."""
    _, content = _file(data, of_rule)
    book = _book({"TST101.yaml": content})
    if book:
        _judged(PLAN.encode(), book, "en")
        _tried(book, [*examples(book.rules[-1], book)])


def cases(data: bytes) -> None:
    """Read cases of a pack, and try its rule on them."""
    _, content = _file(data, of_cases)
    book = _book({})
    assert book
    try:
        found = read_cases("p", book, Files({"p/tests/c.yaml": content}))
    except PortcheckError as error:
        told(error)
        return
    _tried(book, found)


def register(data: bytes) -> None:
    """Read a register, and phrases by it."""
    choices, content = _file(data, of_register)
    book = _book({"topics.yaml": content, "TST101.yaml": b""})
    if book:
        _judged(PLAN.encode(), book, "nl")
        for text in (choices.text(), choices.text()):
            _read(book, text)


def extending(data: bytes) -> None:
    """Read a pack that extends another and changes it, and judge by both."""
    choices, content = _file(data, of_pack)
    topics = written(of_register(choices)) if choices.byte() % 8 == 0 else OWN_TOPICS.encode()
    files = Files({**in_folder({}), "q/pack.yaml": content, "q/topics.yaml": topics})
    try:
        if choices.byte() % 16:
            pack = read_pack("q", files)._replace(name="own", bases=("test",))
            book = compose([CORE_PACK, _pack({}), pack], Configuration(), ("test", "own"))
        else:  # with all bundled packs, which takes ten times as long
            book = assemble(["./q"], tree=files)
    except PortcheckError as error:
        told(error)
        return
    _judged(PLAN.encode(), book, "nl")


def settings(data: bytes) -> None:
    """Read a configuration, and judge by it."""
    _, content = _file(data, lambda choices: choices.data(bundled.schema("config")))
    files = Files({"portcheck.yaml": content})
    try:
        found = read_configuration("portcheck.yaml", files)
        if found.packs:
            assemble((), found, files)
        book = compose([CORE_PACK, _pack({})], found)
    except PortcheckError as error:
        told(error)
        return
    _judged(PLAN.encode(), book, "en")


def accepted(data: bytes) -> None:
    """Read a baseline, and take what it accepts out of a report."""
    _, content = _file(data, lambda choices: choices.data(bundled.schema("baseline")))
    try:
        found = baseline.parse(content, "nul\nmeting.json")
    except PortcheckError as error:
        told(error)
        return
    assert baseline.parse(baseline.render(found).encode(), "") == found
    report = Report(DAY, (lint(PLAN.encode(), FILE, Question(BOOK, "nl", DAY)),))
    left = baseline.accept(report, found, "")
    assert len([*left.findings]) + left.accepted == len([*report.findings])


def phrase(data: bytes) -> None:
    """Read a phrase by the bundled register."""
    choices = Choices(data)
    if choices.byte() % 2:
        text = "".join(choices.text() for _ in range(1 + choices.byte() % 3))
    else:
        text = data[1:].decode(errors="replace")
    _read(BOOK, text)


def document(data: bytes) -> None:
    """Take the division from a document, and hold the plan that is written to it."""
    choices = Choices(data)
    suffix = choices.of((".txt", ".csv", ".tsv", ".docx", ".xlsx"))
    content = data[2:]
    if suffix in (".txt", ".csv", ".tsv") and choices.byte() % 4:
        laid_out = (choices.of(_LAYOUT) + choices.text() for _ in range(choices.byte() % 40))
        content = "".join(laid_out).encode(errors="replace")
    try:
        parts = parts_of(content, f"verdeling{suffix}")
    except PortcheckError as error:
        told(error)
        return
    division = division_in(parts, lambda said: bool(BOOK.register.read(said).mentioned))
    if not division.holdings:
        return
    found = read_bytes(plan_with(division, "verdeling.txt", None, "nl")).data
    assert isinstance(found, dict)
    assert accepts("plan")(found)
    names = [holder["naam"] for holder in found["portefeuillehouders"]]
    assert names == [holding.person.name for holding in division.holdings]
    for holder, holding in zip(found["portefeuillehouders"], division.holdings, strict=True):
        entries = holder["onderwerpen"] or []
        phrases = [item if isinstance(item, str) else item["onderwerp"] for item in entries]
        assert phrases == [topic.phrase for topic in holding.topics]


DOORS: dict[str, Callable[[bytes], None]] = {
    "plan": plan,
    "built-plan": built_plan,
    "departures": departures,
    "rule": rule,
    "cases": cases,
    "register": register,
    "extending": extending,
    "settings": settings,
    "baseline": accepted,
    "phrase": phrase,
    "document": document,
    **commands.DOORS,
}

CORPUS = Path(__file__).parent.parent / "tests" / "data" / "corpus"
"""A folder for each door, with every input that ever failed."""


def kept(door: str) -> list[Path]:
    """Give the inputs of a door that once failed."""
    return sorted((CORPUS / door).glob("*"))


def _file(data: bytes, draw: Callable[[Choices], object]) -> tuple[Choices, bytes]:
    """Draw a file, or take it as it stands; give it behind the choices that are left."""
    choices = Choices(data)
    return choices, written(draw(choices)) if choices.byte() % 4 else data[1:]


def _judged(content: bytes, book: Rulebook, lang: str) -> None:
    judged = lint(content, FILE, Question(book, lang, DAY))
    try:
        document = read_bytes(content)
    except DocumentError as error:
        assert len(judged.findings) == 1
        document = Document(content.decode("utf-8-sig") if error.is_text else "", None, {}, {})
    if not any(finding.rule == "PC001" for finding in judged.findings):
        placed(judged.findings, document)
        the_same_twice(document.text)
    shown(judged, lang)


def _pack(files: Mapping[str, bytes]) -> Pack:
    return read_pack("p", Files(in_folder(files)))


def _book(files: Mapping[str, bytes]) -> Rulebook | None:
    try:
        return compose([CORE_PACK, _pack(files)], Configuration(), ("test",))
    except PortcheckError as error:
        told(error)
        return None


def _tried(book: Rulebook, found: list[Case]) -> None:
    question = Question(book, "nl", DAY)
    outcomes = tuple(tried(case, question) for case in found)
    left = untested(book.rules[-1:], outcomes, question)
    mutation = mutated(book.rules[-1:], outcomes, question)
    trials = Trials(("test",), outcomes, left, mutation)
    for render in FORMATS.values():
        text = "".join(render(trials, "en"))
        assert all(printable(line) for line in text.splitlines())


def _read(book: Rulebook, text: str) -> None:
    reading = book.register.read(text)
    assert reading.rank in {"first", "second", "shared"}
    assert {*reading.topics, *reading.arguable} <= book.register.topics.keys()
    assert {claim.topic for claim in reading.claims} == {*reading.topics}
