"""Every door that the fuzzer knows holds for whatever it drew before, and for a sample of more."""

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from fuzz.commands import laid
from fuzz.doors import BOOK, DOORS, kept
from fuzz.drawn import in_folder
from fuzz.shapes import SHAPES, Shape
from fuzz.shapes_of_packs import PACKS
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Report
from portcheck.reporters import FORMATS, View, rendered
from portcheck.review import review
from portcheck.rulebook.cases import DAY
from portcheck.rulebook.configuration import Configuration

SIGNS = b"abe: -[]{},\n #'\"&*!|>%@`?\\\t\r\x00\xc3\xab\xef\xbb\xbf"


def drawn(door: str, count: int) -> Iterator[bytes]:
    """Yield bytes that are the same in every run: of any kind, or of signs that mean something."""
    some = random.Random(door)  # noqa: S311 - nothing is to be kept secret
    for _ in range(count):
        size = some.randint(0, 300)
        yield some.randbytes(size) if some.random() < 0.7 else bytes(some.choices(SIGNS, k=size))


@pytest.mark.parametrize("door", DOORS)
def test_a_door_holds_for_a_few_hundred_draws(door: str) -> None:
    for data in drawn(door, 300):
        DOORS[door](data)


@pytest.mark.parametrize(
    ("door", "file"), [(door, file) for door in DOORS for file in kept(door)], ids=str
)
def test_a_door_holds_for_what_once_failed(door: str, file: Path) -> None:
    DOORS[door](file.read_bytes())


def steps(do: Callable[[], object]) -> int:
    """Count the lines of Python that something runs: unlike a time, the same on every machine."""
    count = 0

    def trace(_frame: FrameType, event: str, _argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        do()
    finally:
        sys.settrace(before)
    return count


def judged_and_shown(shape: Shape, times: int) -> int:
    question = Question(BOOK, "en", DAY)
    judged = lint(shape.text_of(times).encode(), "plan.yaml", question)

    def do() -> None:
        lint(shape.text_of(times).encode(), "plan.yaml", question)
        for name in FORMATS:
            rendered(name, Report(DAY, (judged,)), View("en", statistics=True))

    return steps(do)


def is_too_much(shape: Shape, times: int) -> bool:
    """Tell whether a shape is refused for the places that there are to report."""
    judged = lint(shape.text_of(times).encode(), "plan.yaml", Question(BOOK, "en", DAY))
    return [f.rule for f in judged.findings if "places to report" in f.message] == ["PC003"]


@pytest.mark.parametrize("name", SHAPES)
def test_what_grows_twice_as_much_takes_twice_as_many_steps_more(name: str) -> None:
    shape = SHAPES[name]
    judged_and_shown(shape, 1)  # what is done once, such as an import
    # one shape has too much at any size, and is to be refused as fast
    most = next((times for times in (120, 28) if not is_too_much(shape, times)), 120)
    few, more, many = (judged_and_shown(shape, times) for times in (most // 4, most // 2, most))
    assert many - more <= 2.5 * max(more - few, 0) + 3_000


def linted(name: str, times: int) -> int:
    files = {file: text.encode() for file, text in PACKS[name](times).items()}
    with laid(in_folder(files)) as folder:
        return steps(lambda: review.review((f"{folder}/p",), Configuration()))


@pytest.mark.parametrize("name", PACKS)
def test_a_pack_that_grows_twice_as_much_takes_twice_as_many_steps_more_to_lint(name: str) -> None:
    linted(name, 240)  # what is done once: an import, and what is read of the same text
    few, more, many = (linted(name, times) for times in (60, 120, 240))
    assert many - more <= 2.5 * max(more - few, 0) + 3_000
