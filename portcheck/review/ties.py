"""This file tells which topics and roles rules keep together: directly, or through others."""

from collections import deque
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from portcheck.review.pairings import Pairing


class Way(NamedTuple):
    """The chain of pairings that ties a topic to another: its last step, and the steps before it.

    `latest` is the step whose rule stands last.
    """

    pairing: Pairing
    before: "Way | None"
    latest: Pairing

    def back(self) -> Iterator[Pairing]:
        """Yield its steps, the last one first."""
        way: Way | None = self
        while way:
            yield way.pairing
            way = way.before


class Ties:
    """The pairings that keep topics together; searches are cached: thousands of rules may ask."""

    def __init__(self, together: Sequence[Pairing]) -> None:
        self._beside: dict[str, list[Pairing]] = {}
        for pairing in together:
            for topic in pairing.pair:
                self._beside.setdefault(topic, []).append(pairing)
        self._groups = self._grouped()
        self._ways_from = cache(self._searched)

    def way(self, start: str, goal: str) -> Way | None:
        """Give the way by the fewest rules from one topic to another; None without any."""
        group = self._groups.get(start)
        if group is None or group != self._groups.get(goal):
            return None
        return self._ways_from(start)[goal]

    def _grouped(self) -> dict[str, str]:
        """Give for each topic the first one of its group; topics of one group are tied together."""
        groups: dict[str, str] = {}
        for first in self._beside:
            todo = [first] if first not in groups else []
            while todo:
                topic = todo.pop()
                groups[topic] = first
                beside = (other for pairing in self._beside[topic] for other in pairing.pair)
                todo += (other for other in beside if other not in groups)
        return groups

    def _searched(self, start: str) -> dict[str, Way]:
        """Give the shortest way to each topic that is tied to one."""
        ways: dict[str, Way] = {}
        todo = deque([start])
        while todo:
            topic = todo.popleft()
            before = ways.get(topic)
            for pairing in self._beside[topic]:
                (other,) = pairing.pair - {topic}
                if other != start and other not in ways:
                    asked = (before.latest, pairing) if before else (pairing,)
                    ways[other] = Way(pairing, before, max(asked, key=lambda one: one.at))
                    todo.append(other)
        return ways
