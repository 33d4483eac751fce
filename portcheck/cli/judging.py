"""This file judges the plans that were found, and says what is no finding."""

import os
from collections.abc import Iterable
from functools import cached_property
from glob import glob
from typing import TYPE_CHECKING, NamedTuple

import click

from portcheck.cli.options import Settings
from portcheck.cli.sources import Plan, Source, Unread
from portcheck.lint import memory
from portcheck.lint.report import Judged, Report
from portcheck.tree import DISK, MAX_BYTES
from portcheck.wording import Text

if TYPE_CHECKING:
    from portcheck.cli.cache import Cache
    from portcheck.lint.linter import Question

UNREADABLE_PLAN = Text(
    "{file} is geen leesbaar plan; portcheck check zegt waarom",
    "{file} is no readable plan; portcheck check says why",
)
NO_PLAN = Text("geen plan gevonden in {paths}", "no plan found in {paths}")

_REVIEW = b"herzien_op"
"""Only where this stands in a plan does an answer depend on the day."""


class Run(NamedTuple):
    """What came of the paths: plans judged, files passed over, and what could not be read."""

    report: Report
    passed: int
    unread: list[Unread]


class Judge:
    """Judges plans by settings; the linter and the rules are loaded for the first that is new."""

    def __init__(
        self, settings: Settings, as_of: str, *, waivers: bool = True, cache: "Cache | None" = None
    ) -> None:
        self.settings = settings
        self.as_of = as_of
        self._waivers = waivers
        self._cache = cache

    def __call__(self, plan: Plan) -> Judged:
        """Judge a plan, or remember how the same plan was judged by the same rules."""
        if self._cache is None:
            return self._lint(plan)
        day = self.as_of if _REVIEW in plan.content else ""
        key = self._cache.key(self._rules, day, plan.file, plan.content)
        known = self._cache.get(key)
        if isinstance(known, list):
            return memory.read(known)
        judged = self._lint(plan)
        self._cache.put(key, memory.written(judged))
        return judged

    def _lint(self, plan: Plan) -> Judged:
        from portcheck.lint.linter import lint  # 45 ms, as for the rules that it applies

        return lint(plan.content, plan.file, self._question)

    @cached_property
    def _question(self) -> "Question":
        from portcheck.lint.linter import Question

        settings = self.settings
        return Question(settings.rulebook, settings.lang, self.as_of, waivers=self._waivers)

    @cached_property
    def _rules(self) -> bytes:
        """What the settings and rules say, but for the rules that come with portcheck."""
        settings = self.settings
        told = [f"{settings.lang} {self._waivers} {settings.packs}".encode()]
        if settings.config.file:
            told.append(_content(settings.config.file))
        for _, folder in settings.config.chosen(settings.packs):
            told += [_content(file) for file in sorted(glob(os.path.join(folder, "*")))]
        return b"\0".join(told)


def judge(found: Iterable[Source], by: Judge) -> Run:
    """Judge every plan that was found."""
    judged: list[Judged] = []
    unread: list[Unread] = []
    passed = 0
    for source in found:
        if isinstance(source, Plan):
            judged.append(by(source))
        elif isinstance(source, Unread):
            unread.append(source)
        else:
            passed += 1
    return Run(Report(by.as_of, tuple(judged)), passed, unread)


def notice(notices: Iterable[str]) -> None:
    """Say on standard error what is no finding, a line each."""
    for line in notices:
        click.echo(f"portcheck: {line}", err=True)


def failures(run: Run, lang: str) -> list[str]:
    """Say of each path that could not be read why not."""
    return [
        failed.reason.of(lang, {"path": failed.path, "reason": failed.detail})
        for failed in run.unread
    ]


def _content(file: str) -> bytes:
    """Give what a file holds, by its name; what cannot be read is said when the rules are."""
    try:
        return os.fsencode(file) + b"\0" + DISK.read(file, MAX_BYTES + 1)
    except OSError:
        return os.fsencode(file)
