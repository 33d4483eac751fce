"""This file has plans judged by several processes at once, and gives the answers in order."""

import signal
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from portcheck.cli.sources import PlanFile
from portcheck.errors import refusal
from portcheck.lint.report import Judged
from portcheck.wording import Text

AHEAD = 3
"""How many chunks a process may have waiting; what is read ahead stays in memory."""

KILLED = Text(
    "het systeem heeft een van de processen die toetsen beëindigd, meestal omdat het geheugen op "
    "is; probeer het met --jobs 1",
    "the system has ended one of the processes that judge, usually because memory ran out; try "
    "--jobs 1",
)

Answer = Callable[[PlanFile], Judged]

_answer: list[Answer] = []
"""What a worker judges by: set once in each, when it starts."""


def judged_by(jobs: int, answer: Answer, chunks: Iterator[list[PlanFile]]) -> Iterator[Judged]:
    """Yield how each plan is judged; `answer` must survive pickling.

    Raises PortcheckError where the system ends one of the processes.
    """
    waiting: deque[Future[list[Judged]]] = deque()
    pool = ProcessPoolExecutor(jobs, initializer=_begin, initargs=(answer,))
    try:
        for chunk in chunks:
            waiting.append(pool.submit(_judge, chunk))
            if len(waiting) > AHEAD * jobs:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    except BrokenProcessPool as error:
        raise refusal(KILLED) from error
    finally:
        # waits for the chunks in hand: a pool that is left open may complain when Python ends
        pool.shutdown(cancel_futures=True)


def _begin(answer: Answer) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the process that the user started
    _answer.append(answer)


def _judge(plans: list[PlanFile]) -> list[Judged]:
    return list(map(_answer[0], plans))
