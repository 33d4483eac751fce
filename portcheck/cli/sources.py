"""This file finds and reads the plans that a command line names: files, folders and `-`."""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from fnmatch import fnmatch
from itertools import islice
from typing import NamedTuple

from portcheck.errors import UNREADABLE, Complaint, PortcheckError, reason_of
from portcheck.nearest import MOST_KNOWN, naming, nearest
from portcheck.rulebook.configuration import Configuration
from portcheck.tree import DISK, MAX_BYTES, Tree
from portcheck.wording import UNSAID, Text

STDIN = "-"
UNNAMED = "<stdin>"
"""What standard input is called where nobody names it."""

SUFFIXES = (".yaml", ".yml")

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

_PLAN_KEY = re.compile(
    rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\"']?(?:plan|portefeuillehouders)[\"']?[ \t]*:",
    re.MULTILINE,
)


class PlanFile(NamedTuple):
    """The bytes of a plan, one more than portcheck reads at most, and what to call them."""

    file: str
    content: bytes


class Passed(NamedTuple):
    """A YAML file in a folder that is no plan."""

    file: str


Found = PlanFile | Passed | Complaint
"""What a path leads to; a complaint says why it could not be read."""


def sources(
    paths: tuple[str, ...], stdin_name: str, config: Configuration, tree: Tree = DISK
) -> Iterator[Found]:
    """Yield what each path leads to, each file once; a folder is searched for plans."""
    seen: set[str] = set()
    for path in paths:
        is_folder = path != STDIN and tree.is_folder(path)
        found = _in_folder(path, config, tree) if is_folder else _named(path, stdin_name, tree)
        for real, source in found:
            if real not in seen:
                yield source
            if not isinstance(source, Passed):  # a file may be named beside its folder
                seen.add(real)


def _named(path: str, stdin_name: str, tree: Tree) -> Iterator[tuple[str, Found]]:
    source = _read_plan(path, stdin_name, tree)
    yield path if isinstance(source, Complaint) else os.path.realpath(source.file), source


def _read_plan(path: str, stdin_name: str, tree: Tree = DISK) -> PlanFile | Complaint:
    if path != STDIN:
        return _read_file(path, tree)
    if sys.stdin is None:
        return Complaint(MISSING, {"hint": UNSAID}, path)
    return PlanFile(stdin_name, sys.stdin.buffer.read(MAX_BYTES + 1))


def _read_file(path: str, tree: Tree) -> PlanFile | Complaint:
    if not tree.is_file(path) and tree.exists(path):
        return Complaint(FOLDER if tree.is_folder(path) else NO_FILE, {}, path)
    try:
        return PlanFile(path, tree.read(path, MAX_BYTES + 1))
    except FileNotFoundError:
        return Complaint(MISSING, {"hint": _meant(path, tree)}, path)
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


def _in_folder(folder: str, config: Configuration, tree: Tree) -> Iterator[tuple[str, Found]]:
    """Yield the plans in a folder, each with its real path; links never lead out of it."""
    closed: list[OSError] = []
    for path, real in tree.files(folder, closed.append):
        if path.lower().endswith(SUFFIXES) and _is_wanted(real, config):
            file = path.removeprefix(os.path.join(os.curdir, ""))
            yield real, _sift(_read_file(file, tree))
    for error in closed:
        said = Complaint(UNREADABLE, {"reason": reason_of(error)}, error.filename)
        yield error.filename, said


def _is_wanted(real: str, config: Configuration) -> bool:
    if not (config.include or config.exclude):
        return True
    relative = os.path.relpath(real, os.path.realpath(config.folder))
    said = relative.replace(os.sep, "/")
    included = not config.include or any(_fits(said, pattern) for pattern in config.include)
    return included and not any(_fits(said, pattern) for pattern in config.exclude)


def _fits(file: str, pattern: str) -> bool:
    """Match a path: `*` crosses folders, `**/` may stand for none, a folder means all in it."""
    folder = pattern.rstrip("/") + "/*"
    return any(
        fnmatch(file, glob.removeprefix(drop)) for glob in (pattern, folder) for drop in ("", "**/")
    )


def _sift(found: PlanFile | Complaint) -> Found:
    if isinstance(found, Complaint):
        return found
    # without its NULs, UTF-16 shows its keys; the linter will say how to save it
    if _PLAN_KEY.search(found.content.replace(b"\0", b"")) or _has_key(found.content):
        return found
    return Passed(found.file)


def _has_key(content: bytes) -> bool:
    """Tell whether a plan's key stands at the top where it does not start a line: `{plan: …}`."""
    if b"plan" not in content and b"portefeuillehouders" not in content:
        return False
    # 20 ms of import for the few plans that start otherwise
    from portcheck.parsing import document
    from portcheck.parsing.refusals import DocumentError

    try:
        data = document.read_bytes(content).data
    except DocumentError:
        return False
    return isinstance(data, dict) and ("plan" in data or "portefeuillehouders" in data)
