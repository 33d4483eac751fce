"""This file judges plans as they stood at a commit, for `check --since` to compare with."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from portcheck.change.commit import Commit, commit_at
from portcheck.change.comparable import changed, comparable
from portcheck.change.compare import Renamed, compare
from portcheck.change.git import work_tree
from portcheck.change.renames import renames
from portcheck.cli.judging import How, Judge, Run, judge_all
from portcheck.cli.settings import Settings
from portcheck.cli.sources import MISSING, Found, Passed, PlanFile, read_file, sources
from portcheck.errors import Complaint, PortcheckError, refusal
from portcheck.lint.report import Report
from portcheck.rulebook.rulebook import Rulebook
from portcheck.schema.plan_files import is_plan
from portcheck.tree import MAX_BYTES
from portcheck.wording import Text

OUTSIDE = Text(
    "{paths} ligt niet in {folder}; vergelijk elke repository apart",
    "{paths} does not lie in {folder}; compare each repository by itself",
)
AS_IT_WAS = Text(
    "dit waren de regels en instellingen van {ref}; met --rules-from worktree gelden die van "
    "vandaag",
    "these were the rules and settings of {ref}; with --rules-from worktree those of today apply",
)


class Past(NamedTuple):
    """What the paths led to at a commit, and by which settings to judge that."""

    ref: str
    paths: tuple[str, ...]
    settings_at: Callable[[Commit], Settings]


def judge_since(found: Iterable[Found], settings: Settings, how: How, past: Past) -> Run:
    """Judge what was found now, and hold the report against the past; raises PortcheckError."""
    with commit_at(past.ref, _repository(past.paths[0])) as commit:
        _require_inside(commit, past.paths)
        known = work_tree(commit.root)
        now = [*_of_now(found, commit, known)]
        run, present = judge_all(now, Judge(settings, how)), _contents(now)
        rulebook = settings.rulebook  # what is wrong with it is not of then
        with _told_as_at(past.ref, commit):
            report, renamed = _as_it_was(commit, past, how, present, rulebook)
        deleted = {path for path in past.paths if commit.exists(path)}
    then = comparable(report, run.report, renamed, rulebook)
    return run._replace(
        report=compare(run.report, then, past.ref, renamed),
        unread=[u for u in run.unread if u.message is not MISSING or u.file not in deleted],
    )


def _as_it_was(
    commit: Commit, past: Past, how: How, present: dict[str, bytes], rulebook: Rulebook
) -> tuple[Report, Renamed]:
    """Judge the plans of a commit by its own settings, and give what goes by another name since.

    `present` are the plans of now, and `rulebook` is what those are held against.
    """
    settings = past.settings_at(commit)
    then = _contents(sources(past.paths, "", settings.config, commit))
    gone = _gone(then, present, commit, settings)
    files = renames(gone, {f: c for f, c in present.items() if f not in then})
    was = {**then, **{file: gone[file] for file in files}}
    renamed, samples = changed(was, present, files, rulebook)
    by = Judge(settings, how._replace(suggests=False), samples=samples)
    return judge_all((PlanFile(*plan) for plan in was.items()), by).report, renamed


def _require_inside(commit: Commit, paths: tuple[str, ...]) -> None:
    outside = [path for path in paths if not commit.holds(path)]
    if outside:
        raise refusal(OUTSIDE, paths=outside, folder=commit.root)


def _of_now(found: Iterable[Found], commit: Commit, known: set[str]) -> Iterator[Found]:
    """Yield what there is now: of the plans those that git knows, each once."""
    judged: set[str] = set()
    for source in found:
        one = _as_it_is(source, commit) if isinstance(source, Passed) else source
        if not isinstance(one, PlanFile):
            yield one
        elif _is_seen(one, known) and (real := os.path.realpath(one.file)) not in judged:
            judged.add(real)
            yield one


def _is_seen(plan: PlanFile, known: set[str]) -> bool:
    """Tell whether git knows a plan or would add it; what it ignores is no part of a change."""
    real = os.path.realpath(plan.file)
    return real in known or not os.path.exists(real)


def _as_it_is(passed: Passed, commit: Commit) -> Found:
    """Give a file that is no plan; one that was a plan at the commit is judged as such."""
    file = passed.file
    was_plan = commit.is_file(file) and is_plan(commit.read(file, MAX_BYTES + 1))
    return read_file(file) if was_plan else passed


def _gone(
    then: dict[str, bytes], now: dict[str, bytes], commit: Commit, settings: Settings
) -> dict[str, bytes]:
    """Give the plans of the commit that are there no more.

    Where a plan is new, those that no path leads to are among them: it may have come from there.
    """
    elsewhere: dict[str, bytes] = {}
    if now.keys() - then.keys():
        known = {os.path.realpath(file) for file in then}
        root = os.path.relpath(commit.root)
        everywhere = _contents(sources((root,), "", settings.config, commit))
        elsewhere = {f: c for f, c in everywhere.items() if os.path.realpath(f) not in known}
    plans = {**then, **elsewhere}
    return {f: c for f, c in plans.items() if f not in now and not os.path.exists(f)}


def _contents(found: Iterable[Found]) -> dict[str, bytes]:
    """Give the bytes of each plan that was found."""
    return {source.file: source.content for source in found if isinstance(source, PlanFile)}


def _repository(path: str) -> str:
    """Give the nearest folder to a path that is still there."""
    folder = os.path.realpath(path)
    while not os.path.isdir(folder):
        folder = os.path.dirname(folder)
    return folder


@contextmanager
def _told_as_at(ref: str, commit: Commit) -> Iterator[None]:
    """Name the files of what is wrong as git does: `HEAD~1:portcheck.yaml`.

    What is said of no file is of the commit itself, and no rules of today would mend it.
    """
    try:
        yield
    except PortcheckError as error:
        if not all(said.file for said in error.complaints):
            raise
        told = [
            said._replace(file=f"{ref}:{os.path.relpath(os.path.realpath(said.file), commit.root)}")
            for said in error.complaints
        ]
        raise PortcheckError(*told, Complaint(AS_IT_WAS, {"ref": ref})) from error
