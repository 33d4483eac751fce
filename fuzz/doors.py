"""This file holds a harness for each door through which data comes in: bytes, and what then holds.

An exception that leaves a harness is a failure; what portcheck documents is caught here.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from fuzz.choices import WORDS, Choices
from fuzz.oracles import DAY, FILE, placed, printable, shown, the_same_twice, told
from portcheck import bundled
from portcheck.change import baseline
from portcheck.errors import PortcheckError
from portcheck.kinds import KINDS
from portcheck.lint.linter import Question, lint, read
from portcheck.lint.report import Report
from portcheck.plan.document import Document, DocumentError
from portcheck.reporters.tried import FORMATS, View
from portcheck.rulebook.cases import Case, examples, read_cases
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import CORE, Pack, load_pack, read_pack
from portcheck.rulebook.rulebook import Rulebook, assemble, compose
from portcheck.trials.coverage import covered
from portcheck.trials.mutation import mutated
from portcheck.trials.trial import tried
from portcheck.trials.trials import Trials

BOOK = assemble()
CORE_PACK = load_pack(CORE)
PLAN = """\
plan: V
bestuur: Provincie Voorbeeld
portefeuillehouders:
  - naam: A. Jansen  # portcheck: ignore[PC020] r
    vervanger: Niemand
    onderwerpen: [Bos, Zee, bos en zee, Mobiliteit, Financiën, Mobilteit]
  - {naam: B. de Vries, onderwerpen: [bos, grote grijze zee, Water en Bodem]}
verbonden_partijen: [{naam: V, eigenaar: Niemand, opdrachtgever: Niemand}]
"""
PACK = """\
name: test
version: "1"
authority: advies
title: {nl: proef, en: trial}
document: {nl: notitie, en: note}
"""
RULE = """\
id: TST101
name: bos-ontbreekt
severity: error
kind: missing-topic
params: {topic: bos}
source: {section: "1"}
summary: {nl: geen bos, en: no forest}
why: {nl: daarom, en: because}
help: {nl: geef het, en: give it}
examples: {bad: ["plan: x"], good: ["plan: x"]}
"""
TOPICS = """\
topics:
  bos: {label: {nl: Bos, en: Forest}, aliases: [bos, "bos *", "* zee *"], decoys: [bosbes*]}
  zee: {label: {nl: Zee, en: Sea}, aliases: [zee], parts: [golf], arguable: [kust]}
"""
OWN_TOPICS = """\
topics:
  bos: {aliases: [woud, golf], decoys: [bos en zee]}
  lucht: {label: {nl: Lucht, en: Air}, aliases: [lucht, zee]}
"""


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
    _judged(_written(Choices(data).data(bundled.schema("plan"))), BOOK, "nl")


def departures(data: bytes) -> None:
    """Judge a plan with departures and marks."""
    choices = Choices(data)
    schema = bundled.schema("plan")
    items = [choices.data(schema["$defs"]["afwijking"], schema) for _ in range(choices.byte() % 6)]
    marks = [f"# portcheck: ignore[{choices.of(WORDS)}] {choices.text()}" for _ in range(3)]
    lines = [f"{line} {mark}" for line, mark in zip(PLAN.splitlines(), marks, strict=False)]
    rest = PLAN.splitlines()[len(lines) :]
    text = "\n".join((*lines, *rest, "afwijkingen: "))
    _judged(text.encode(errors="replace") + _written(items), BOOK, "en")


def rule(data: bytes) -> None:
    """Read a rule, apply it, and try it on its own examples."""
    choices = Choices(data)
    content = data[1:]
    if choices.byte() % 4:
        content = _written(_of_rule(choices))
    book = _book({"TST101.yaml": content})
    if book:
        _judged(PLAN.encode(), book, "en")
        _tried(book, [*examples(book.rules[-1], book)])


def cases(data: bytes) -> None:
    """Read cases of a pack, and try its rule on them."""
    choices = Choices(data)
    content = data[1:]
    if choices.byte() % 4:
        content = _written(_of_cases(choices))
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
    choices = Choices(data)
    content = data[1:]
    if choices.byte() % 4:
        content = _written(_of_register(choices))
    book = _book({"topics.yaml": content, "TST101.yaml": b""})
    if book:
        _judged(PLAN.encode(), book, "nl")
        for text in (choices.text(), choices.text()):
            _read(book, text)


def extending(data: bytes) -> None:
    """Read a pack that extends another and changes it, and judge by both."""
    choices = Choices(data)
    content = data[1:]
    if choices.byte() % 4:
        content = _written(_of_pack(choices))
    topics = _written(_of_register(choices)) if choices.byte() % 8 == 0 else OWN_TOPICS.encode()
    files = Files({**_in_folder({}), "q/pack.yaml": content, "q/topics.yaml": topics})
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
    choices = Choices(data)
    content = data[1:]
    if choices.byte() % 4:
        content = _written(choices.data(bundled.schema("config")))
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
    choices = Choices(data)
    content = data[1:]
    if choices.byte() % 4:
        content = _written(choices.data(bundled.schema("baseline")))
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
}

CORPUS = Path(__file__).parent.parent / "tests" / "data" / "corpus"
"""A folder for each door, with every input that ever failed."""


def kept(door: str) -> list[Path]:
    """Give the inputs of a door that once failed."""
    return sorted((CORPUS / door).glob("*"))


def _judged(content: bytes, book: Rulebook, lang: str) -> None:
    judged = lint(content, FILE, Question(book, lang, DAY))
    try:
        document = read(content)
    except DocumentError as error:
        assert len(judged.findings) == 1
        document = Document(content.decode("utf-8-sig") if error.is_text else "", None, {}, {})
    if not any(finding.rule == "PC001" for finding in judged.findings):
        placed(judged.findings, document)
        the_same_twice(document.text)
    shown(judged, lang)


def _pack(files: Mapping[str, bytes]) -> Pack:
    return read_pack("p", Files(_in_folder(files)))


def _in_folder(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the files of a sound pack in the folder p, with others in their place; none if empty."""
    sound = {"pack.yaml": PACK, "TST101.yaml": RULE, "topics.yaml": TOPICS}
    everything = {**{name: text.encode() for name, text in sound.items()}, **files}
    return {f"p/{name}": text for name, text in everything.items() if text}


def _book(files: Mapping[str, bytes]) -> Rulebook | None:
    try:
        return compose([CORE_PACK, _pack(files)], Configuration(), ("test",))
    except PortcheckError as error:
        told(error)
        return None


def _of_rule(choices: Choices) -> object:
    drawn = choices.data(bundled.schema("rule"))
    kind = choices.of(sorted(KINDS))
    if isinstance(drawn, dict):
        sound = {"id": "TST101", "name": "x", "kind": kind}
        params = choices.data(KINDS[kind].params)
        drawn |= {key: value for key, value in sound.items() if choices.byte() % 8} | (
            {"params": params} if params else {}
        )
    return drawn


def _of_register(choices: Choices) -> object:
    schema = bundled.schema("topics")
    drawn = choices.data(schema)
    if isinstance(drawn, dict) and isinstance(drawn.get("topics"), dict):
        drawn["topics"]["bos"] = choices.data(schema["$defs"]["topic"], schema)
    return drawn


def _of_pack(choices: Choices) -> object:
    schema = bundled.schema("pack")
    sound = read(PACK.encode()).data
    assert isinstance(sound, dict)
    made: dict[str, object] = {**sound, "name": "own", "extends": ["../p >=1"]}
    for section in ("severity", "params", "texts"):
        if choices.byte() % 2:
            part = schema["properties"][section]["additionalProperties"]
            part = KINDS["missing-topic"].params if section == "params" else part
            made[section] = {"TST101": choices.data(part, schema)}
    while choices.byte() % 4 == 1:
        key = choices.of(list(schema["properties"]))
        made[key] = choices.data(schema["properties"][key], schema)
    return made


def _of_cases(choices: Choices) -> object:
    schema = bundled.schema("cases")
    sound: dict[str, object] = {
        "name": "x",
        "plan": PLAN.replace("r\n", "TST101\n"),
        "expect": ["TST101"],
        "rules": ["TST101"],
        "params": {"TST101": {"topic": "zee"}},
    }
    items = []
    for _ in range(1 + choices.byte() % 3):
        item = choices.data(schema["$defs"]["case"], schema)
        own = {key: value for key, value in sound.items() if choices.byte() % 4}
        items.append({**item, **own} if isinstance(item, dict) else item)
    return {"cases": items}


def _tried(book: Rulebook, found: list[Case]) -> None:
    question = Question(book, "nl", DAY)
    outcomes = tuple(tried(case, question) for case in found)
    coverage = covered(book.rules[-1:], outcomes, question)
    mutation = mutated(book.rules[-1:], outcomes, question)
    trials = Trials(("test",), outcomes, coverage, mutation)
    for render in FORMATS.values():
        text = "".join(render(trials, View("en")))
        assert all(printable(line) for line in text.splitlines())


def _read(book: Rulebook, text: str) -> None:
    reading = book.register.read(text)
    assert reading.rank in {"first", "second", "shared"}
    assert {*reading.topics, *reading.arguable} <= book.register.topics.keys()
    assert {claim.topic for claim in reading.claims} == {*reading.topics}


def _written(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass")
