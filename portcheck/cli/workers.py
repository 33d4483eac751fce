"""This file has plans judged by several processes at once, and gives the answers in order.

This process is one of them: what it judges itself need not be sent back and forth.
"""

import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from typing import NamedTuple

from portcheck.cli.sources import PlanFile
from portcheck.lint.report import Judged

AHEAD = 3
"""How many chunks a process may have waiting; what is read ahead stays in memory."""

Answer = Callable[[PlanFile], Judged]

_answer: list[Answer] = []
"""What a worker judges by: set once in each, when it starts."""


class _Asked(NamedTuple):
    """A chunk of plans, and the answers about them when they are there."""

    chunk: list[PlanFile]
    answers: Future[list[Judged]]


def judged_by(jobs: int, answer: Answer, chunks: Iterator[list[PlanFile]]) -> Iterator[Judged]:
    """Yield how each plan is judged, by this process and others; `answer` must survive pickling."""
    waiting: deque[_Asked] = deque()
    pool = ProcessPoolExecutor(jobs - 1, initializer=_begin, initargs=(answer,))
    try:
        for chunk in chunks:
            waiting.append(_Asked(chunk, pool.submit(_judge, chunk)))
            if len(waiting) > AHEAD * jobs:
                yield from _first(waiting, answer)
        while waiting:
            yield from _first(waiting, answer)
    finally:
        # waits for the chunks in hand: a pool that is left open may complain when Python ends
        pool.shutdown(cancel_futures=True)


def _first(waiting: deque[_Asked], answer: Answer) -> list[Judged]:
    """Give the answers about the first chunk; as long as they wait, judge what nobody has begun."""
    while not waiting[0].answers.done():
        at = next((at for at, asked in enumerate(waiting) if asked.answers.cancel()), None)
        if at is None:
            break
        here: Future[list[Judged]] = Future()  # that of the pool was given up
        here.set_result([*map(answer, waiting[at].chunk)])
        waiting[at] = waiting[at]._replace(answers=here)
    return waiting.popleft().answers.result()


def _begin(answer: Answer) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that the user started
    _answer.append(answer)


def _judge(plans: list[PlanFile]) -> list[Judged]:
    return list(map(_answer[0], plans))
