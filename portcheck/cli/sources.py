"""This file finds and reads the plans that a command line names: files, folders and `-`."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import NamedTuple

from portcheck.errors import UNREADABLE, Complaint, PortcheckError, reason_of
from portcheck.nearest import MOST_KNOWN, naming, nearest
from portcheck.rulebook.configuration import NAME, Configuration
from portcheck.rulebook.wanted import Wanted, yaml_files
from portcheck.schema.plan_files import is_plan
from portcheck.tree import DISK, MAX_BYTES, Tree
from portcheck.wording import UNSAID, Text

STDIN = "-"
UNNAMED = "<stdin>"
"""What standard input is called where nobody names it."""

NAMELESS = "''"
"""How a path without a letter is called."""

MISSING = Text("bestaat niet{hint}", "does not exist{hint}")
NO_FILE = Text("is geen gewoon bestand", "is not a regular file")
FOLDER = Text("is een map; noem een plan daarin", "is a folder; name a plan in it")

UNREADABLE_PLAN = Text(
    "{file} is geen leesbaar plan; portcheck check zegt waarom",
    "{file} is not a readable plan; portcheck check says why",
)
NO_PLAN = Text("geen plan gevonden in {paths}", "no plan found in {paths}")

_ENDING = re.compile(r"\.ya?ml(?:\.txt)?$", re.IGNORECASE)
"""What a plan ends in; Notepad puts its own ending behind it."""


class PlanFile(NamedTuple):
    """The bytes of a plan, one more than portcheck reads at most, and what to call them."""

    file: str
    content: bytes


class Passed(NamedTuple):
    """A YAML file in a folder that is no plan."""

    file: str


class Unfit(NamedTuple):
    """A pattern of `include` that no YAML file fits."""

    pattern: str


Found = PlanFile | Passed | Complaint | Unfit
"""What a path leads to; a complaint says why it could not be read."""


def sources(
    paths: tuple[str, ...], stdin_name: str, config: Configuration, tree: Tree = DISK
) -> Iterator[Found]:
    """Yield what each path leads to, each file once; a folder is searched for plans."""
    seen: set[str] = set()
    passed: set[str] = set()
    wanted = Wanted(config)
    for path in paths:
        is_folder = path != STDIN and tree.is_folder(path)
        found = _in_folder(path, wanted, tree) if is_folder else _named(path, stdin_name, tree)
        for real, source in found:
            # what is passed over in a folder may be named beside it
            alike = passed if isinstance(source, Passed) else seen
            if real not in seen and real not in alike:
                yield source
            alike.add(real)
    yield from map(Unfit, wanted.unfit(tree))


def _named(path: str, stdin_name: str, tree: Tree) -> Iterator[tuple[str, Found]]:
    source = _read_plan(path, stdin_name, tree)
    yield path if isinstance(source, Complaint) else os.path.realpath(source.file), source


def _read_plan(path: str, stdin_name: str, tree: Tree = DISK) -> PlanFile | Complaint:
    if path != STDIN:
        return read_file(path, tree)
    if sys.stdin is None:
        return Complaint(MISSING, {"hint": UNSAID}, path)
    return PlanFile(stdin_name, sys.stdin.buffer.read(MAX_BYTES + 1))


def read_file(path: str, tree: Tree = DISK) -> PlanFile | Complaint:
    """Read a file as a plan, or say why it cannot be read."""
    if not tree.is_file(path) and tree.exists(path):
        return Complaint(FOLDER if tree.is_folder(path) else NO_FILE, {}, path)
    try:
        return PlanFile(path, tree.read(path, MAX_BYTES + 1))
    except FileNotFoundError:
        return Complaint(MISSING, {"hint": _meant(path, tree)}, path or NAMELESS)
    except (OSError, ValueError) as error:
        return Complaint(UNREADABLE, {"reason": reason_of(error)}, path)


def _meant(path: str, tree: Tree) -> Text:
    """Name the plan or folder beside it that may be meant: by another ending, or misspelt."""
    folder, said = os.path.split(path.rstrip("/" + os.sep))
    with suppress(OSError):
        # the path itself is there where it is a link that leads nowhere
        others = (name for name in tree.names(folder or os.curdir) if name != said)
        names = [*islice(others, MOST_KNOWN)]
        known = {name[: ending.start()]: name for name in names if (ending := _ENDING.search(name))}
        if "." not in said:
            known |= {name: name for name in names if tree.is_folder(os.path.join(folder, name))}
        stem = re.sub(r"(?:\.ya?ml)?\.\w+$", "", said)
        near = known.get(nearest(stem, known)) if stem else None
        return naming(os.path.join(folder, near)) if near else UNSAID
    return UNSAID


def read_content(path: str) -> bytes:
    """Give the bytes of a plan that a command cannot do without; raises PortcheckError."""
    found = _read_plan(path, "")
    if isinstance(found, Complaint):
        raise PortcheckError(found)
    return found.content


def _in_folder(folder: str, wanted: Wanted, tree: Tree) -> Iterator[tuple[str, Found]]:
    """Yield the plans in a folder, each with its real path; links never lead out of it."""
    closed: list[OSError] = []
    wanted.search(folder)
    for path, real in yaml_files(folder, tree, closed.append):
        file = path.removeprefix(os.path.join(os.curdir, ""))
        if wanted.takes(real):
            yield real, _sift(read_file(file, tree))
        elif os.path.basename(file) == NAME:  # which may be looked for in vain
            yield real, Passed(file)
    for error in closed:
        said = Complaint(UNREADABLE, {"reason": reason_of(error)}, error.filename)
        yield error.filename, said


def _sift(found: PlanFile | Complaint) -> Found:
    if isinstance(found, PlanFile) and not is_plan(found.content):
        return Passed(found.file)
    return found
