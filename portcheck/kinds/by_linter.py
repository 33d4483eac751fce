"""This file stands for what the linter itself reports: an unreadable file, a waiver gone wrong."""

from collections.abc import Iterator

from portcheck.kind import NO_PARAMS, Kind, Params, unmoved
from portcheck.plan.model import Plan
from portcheck.problem import Problem
from portcheck.wording import Text

ABOUT = Text(
    "staat voor wat portcheck zelf meldt, zoals een onleesbaar bestand",
    "stands for what portcheck itself reports, such as an unreadable file",
)


def _problems(_plan: Plan, _params: Params) -> Iterator[Problem]:
    yield from ()


KIND = Kind(ABOUT, NO_PARAMS, _problems, unmoved, is_of_core=True)
