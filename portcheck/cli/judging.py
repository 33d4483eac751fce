"""This file judges the plans that were found, and says what is no finding."""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING, Any, NamedTuple

from portcheck.cli.cache import Answers, Cache
from portcheck.cli.progress import shown, shows
from portcheck.cli.settings import Settings
from portcheck.cli.sources import Found, Passed, PlanFile, Unfit
from portcheck.errors import Complaint
from portcheck.finding import Finding
from portcheck.lint import as_data
from portcheck.lint.kept import Kept
from portcheck.lint.report import Judged, Report

if TYPE_CHECKING:
    from portcheck.lint.linter import Question
    from portcheck.plan.model import Plan
    from portcheck.rulebook.rules import Rule

CHUNK = 32
"""How many plans a process judges at a time; fewer than that for each are judged by one."""

_REVIEW = b"herzien_op"
"""Only where this stands in a plan does an answer depend on the day."""


class Run(NamedTuple):
    """What comes of the paths: plans judged, files passed over, and what could not be read.

    `unfit` are the patterns of `include` that no file fits.

    The plans are judged on the first way through them, and all is known of the files behind it.
    """

    report: Report
    passed: list[Passed]
    unread: list[Complaint]
    unfit: list[Unfit]


class How(NamedTuple):
    """How to judge: as on which day, whether departures count, and by how many processes at most.

    Where it `suggests`, the one move that is enough is named for each finding, if there is one.
    """

    as_of: str
    waivers: bool = True
    suggests: bool = False
    jobs: int = 1


class Judge:
    """Judges plans by settings; the linter and the rules are loaded for the first that is new.

    The files in `samples` are judged as published samples, and their answers are not to be
    remembered.
    """

    def __init__(
        self,
        settings: Settings,
        how: How,
        cache: Cache | None = None,
        samples: frozenset[str] = frozenset(),
    ) -> None:
        self.settings = settings
        self.how = how
        self._cache = cache
        self._samples = samples

    @property
    def jobs(self) -> int:
        """How many processes may judge by it."""
        return self.how.jobs if self.settings.is_of_now else 1

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what it judges by, for a worker to load for itself."""
        return Judge, (self.settings, self.how, self._cache, self._samples)

    def __call__(self, plan: PlanFile) -> Judged:
        """Judge a plan, or remember how the same plan was judged by the same rules."""
        answers = self._answers
        if answers is None:
            return self._lint(plan)
        about = (self.how.as_of if _REVIEW in plan.content else "", plan.file, plan.content)
        known = answers.get(about)
        if isinstance(known, list):
            return as_data.read(known)
        judged = self._lint(plan)
        answers.learn(self.settings.rulebook.folders)
        answers.put(about, as_data.written(judged))
        return judged

    def _lint(self, plan: PlanFile) -> Judged:
        from portcheck.lint.linter import lint  # 45 ms, as for the rules that it applies

        return lint(plan.content, plan.file, self._question)

    @cached_property
    def _question(self) -> "Question":
        from portcheck.lint.linter import Question

        return Question(
            self.settings.rulebook,
            self.settings.lang,
            self.how.as_of,
            waivers=self.how.waivers,
            advise=_with_moves if self.how.suggests else None,
            samples=self._samples,
        )

    @cached_property
    def _answers(self) -> Answers | None:
        if self._cache is None:
            return None
        settings, how = self.settings, self.how
        told = (settings.lang, how.waivers, how.suggests)
        return Answers(self._cache, told, settings.config, settings.packs)


def judge_all(found: Iterable[Found], by: Judge) -> Run:
    """Judge every plan that was found, by several processes where there are many."""
    unread: list[Complaint] = []
    passed: list[Passed] = []
    unfit: list[Unfit] = []
    sifted = _sifted(shown(iter(found), by.settings.lang), unread, passed, unfit)
    plans = Kept(_judged(sifted, by))
    if plans and shows():  # a report in between would tear the bar
        len(plans)
    return Run(Report(by.how.as_of, plans), passed, unread, unfit)


def _judged(plans: Iterator[PlanFile], by: Judge) -> Iterator[Judged]:
    """Yield how each plan is judged, by several processes where there is work for them all."""
    enough = CHUNK * by.jobs if by.jobs > 1 else 0
    first = list(islice(plans, enough))
    if by.jobs == 1 or len(first) < enough:
        yield from map(by, chain(first, plans))
        return
    _ = by.settings.rulebook  # what is wrong with the rules is said here, and not by each worker
    from portcheck.cli.workers import judged_by  # 15 ms that only many plans have to pay

    yield from judged_by(by.jobs, by, _chunks(chain(first, plans)))


def _sifted(
    found: Iterable[Found], unread: list[Complaint], passed: list[Passed], unfit: list[Unfit]
) -> Iterator[PlanFile]:
    """Yield the plans, and put aside what could not be read, what is none and what found none."""
    for source in found:
        if isinstance(source, PlanFile):
            yield source
        elif isinstance(source, Complaint):
            unread.append(source)
        elif isinstance(source, Passed):
            passed.append(source)
        else:
            unfit.append(source)


def _chunks(plans: Iterator[PlanFile]) -> Iterator[list[PlanFile]]:
    while chunk := list(islice(plans, CHUNK)):
        yield chunk


def cores() -> int:
    """Give how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _with_moves(
    plan: "Plan", rules: "Sequence[Rule]", findings: Sequence[Finding], lang: str
) -> list[Finding]:
    from portcheck.search.one_move import with_moves  # 5 ms that a clean plan need not pay

    return with_moves(plan, rules, findings, lang)
