"""This file judges plans as they stood at a commit, for `check --since` to compare with."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from portcheck.change.commit import Commit, commit_at
from portcheck.change.compare import Names, compare
from portcheck.change.renames import renames
from portcheck.change.succession import successors
from portcheck.cli.judging import Judge, Run, judge
from portcheck.cli.options import Settings
from portcheck.cli.sources import MISSING, Plan, Source, sources
from portcheck.errors import Complaint, PortcheckError
from portcheck.lint.linter import plan_of, read
from portcheck.lint.report import Report
from portcheck.plan.document import DocumentError
from portcheck.rulebook.rulebook import Rulebook
from portcheck.wording import Text

AS_IT_WAS = Text(
    "zo stonden regels en instellingen bij {ref}; met --rules-from worktree gelden die van nu",
    "so the rules and settings stood at {ref}; with --rules-from worktree those of today apply",
)


class Past(NamedTuple):
    """How to judge what the paths led to at a commit."""

    ref: str
    paths: tuple[str, ...]
    settings_at: Callable[[Commit], Settings]
    by: Callable[[Settings], Judge]
    narrowed: Callable[[Report], Report]


def judge_since(found: Iterable[Source], settings: Settings, past: Past) -> Run:
    """Judge what was found now, and hold the report against the past; raises PortcheckError."""
    now = list(found)
    run = judge(now, past.by(settings))
    with commit_at(past.ref, _repository(past.paths[0])) as commit:
        with _told_as_at(past.ref, commit):
            before = past.settings_at(commit)
            then = list(sources(past.paths, "", before.config, commit))
            was = judge(then, past.by(before)).report
        deleted = {path for path in past.paths if commit.is_file(path)}
    names = _names(_contents(then), _contents(now), settings.rulebook)
    return run._replace(
        report=compare(past.narrowed(run.report), past.narrowed(was), past.ref, names),
        unread=[u for u in run.unread if u.reason is not MISSING or u.path not in deleted],
    )


def _names(then: dict[str, bytes], now: dict[str, bytes], rulebook: Rulebook) -> Names:
    """Find which files and holders go by another name since."""
    files = renames(then, now)
    present = {files.get(file, file): content for file, content in then.items()}
    holders = {
        file: _successors(present[file], content, rulebook)
        for file, content in now.items()
        if present.get(file, content) != content
    }
    return Names(files, holders)


def _successors(then: bytes, now: bytes, rulebook: Rulebook) -> dict[str, str]:
    try:
        plans = [plan_of(read(content), rulebook) for content in (then, now)]
    except DocumentError:
        return {}
    before, after = plans
    return successors(before, after) if before and after else {}


def _contents(found: Iterable[Source]) -> dict[str, bytes]:
    """Give the bytes of each plan that was found."""
    return {source.file: source.content for source in found if isinstance(source, Plan)}


def _repository(path: str) -> str:
    """Give the nearest folder to a path that is still there."""
    folder = os.path.abspath(path)
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return folder


@contextmanager
def _told_as_at(ref: str, commit: Commit) -> Iterator[None]:
    """Name the files of what is wrong as git does: `HEAD~1:portcheck.yaml`."""
    try:
        yield
    except PortcheckError as error:
        told = [
            said._replace(file=f"{ref}:{os.path.relpath(os.path.realpath(said.file), commit.root)}")
            for said in error.complaints
        ]
        raise PortcheckError(*told, Complaint(AS_IT_WAS, {"ref": ref})) from error
