"""This file finds rules that say the same, and rules that no division can follow together.

Here each is held against each, by what its kind asks of topics and numbers; that several together
leave too few holders is for a search to say.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from portcheck.errors import Complaint
from portcheck.finding import SEVERITIES, Path
from portcheck.rulebook.outlines import Outline
from portcheck.rulebook.rules import BY_LINTER
from portcheck.wording import Text

SAME = Text("deze regel zegt hetzelfde als {rule}", "this rule says the same as {rule}")
WITHIN = Text("wat deze regel zegt, zegt {rule} ook al", "what this rule says, {rule} says already")
APART = Text(
    '"{one}" en "{other}" blijven hier gescheiden, maar horen bij elkaar volgens {rules}',
    '"{one}" and "{other}" are kept apart here, but belong together according to {rules}',
)
TOGETHER = Text(
    'hierdoor horen "{one}" en "{other}" bij elkaar, maar ze blijven gescheiden volgens {rules}',
    'by this "{one}" and "{other}" belong together, but they are kept apart according to {rules}',
)
ITSELF = Text(
    '"{topic}" staat hier tegenover zichzelf; hier horen twee onderwerpen',
    '"{topic}" stands here against itself; two topics belong here',
)
TOO_FEW = Text(
    "ten minste {least} gaat niet samen met ten hoogste {most} volgens {rules}",
    "at least {least} does not go together with at most {most} by {rules}",
)

Pair = frozenset[str]


class Asked(NamedTuple):
    """One thing that a rule asks of two topics, and where it says so."""

    outline: Outline
    pair: Pair
    path: Path


def disputes(
    outlines: Sequence[Outline], are_kin: Callable[[Outline, Outline], bool]
) -> Iterator[Complaint]:
    """Yield what is wrong with rules beside each other; each is blamed on the later of the two.

    Rules that are no kin may say the same: each pack stands by itself.
    """
    asking = [outline for outline in outlines if outline.kind != BY_LINTER]
    yield from _said_before(asking, are_kin)
    yield from _by_themselves(asking)
    graver = [outline for outline in asking if outline.severity in SEVERITIES[1:]]
    yield from _contradictions(graver)
    yield from _numbers(graver)


def _said_before(
    outlines: Sequence[Outline], are_kin: Callable[[Outline, Outline], bool]
) -> Iterator[Complaint]:
    saying = [(outline, _sayings(outline)) for outline in outlines]
    for at, (outline, said) in enumerate(saying):
        for earlier, known in saying[:at]:
            if not are_kin(earlier, outline):
                continue
            if said <= known:
                message = SAME if said == known else WITHIN
                yield outline.source.complaint(message, ("kind",), rule=_place(earlier))
            elif known < said:
                yield earlier.source.complaint(WITHIN, ("kind",), rule=_place(outline))


def _sayings(outline: Outline) -> frozenset[object]:
    """Give what a rule says, so that two of them that say the same compare as equal."""
    said: list[object] = [(outline.kind, asked.pair) for asked in _asked(outline)]
    return frozenset(said or [(outline.kind, _frozen(outline.params))])


def _frozen(value: object) -> object:
    if isinstance(value, Mapping):
        return frozenset((key, _frozen(part)) for key, part in value.items())
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _asked(outline: Outline) -> list[Asked]:
    """Give the pairs of topics that a rule keeps apart or together."""
    params: Mapping[str, Any] = outline.params
    if outline.kind == "keep-apart":
        return [
            Asked(outline, frozenset((params["anchor"], other)), ("params", "others", at))
            for at, other in enumerate(params["others"])
        ]
    if outline.kind == "keep-together":
        return [Asked(outline, frozenset(params["topics"]), ("params", "topics"))]
    return []


def _by_themselves(outlines: Iterable[Outline]) -> Iterator[Complaint]:
    for outline in outlines:
        for asked in _asked(outline):
            if len(asked.pair) == 1:
                yield outline.source.complaint(ITSELF, asked.path, topic=next(iter(asked.pair)))


def _contradictions(outlines: Sequence[Outline]) -> Iterator[Complaint]:
    order = [outline.id for outline in outlines]
    every = [asked for outline in outlines for asked in _asked(outline) if len(asked.pair) > 1]
    together = [asked for asked in every if asked.outline.kind == "keep-together"]
    for apart in (asked for asked in every if asked.outline.kind == "keep-apart"):
        chain = _chain(together, apart.pair)
        blamed = max((apart, *chain), key=lambda asked: order.index(asked.outline.id))
        others = [_place(asked.outline) for asked in (apart, *chain) if asked is not blamed]
        one, other = sorted(apart.pair)
        if chain:
            yield blamed.outline.source.complaint(
                APART if blamed is apart else TOGETHER,
                blamed.path,
                one=one,
                other=other,
                rules=others,
            )


def _chain(together: Sequence[Asked], pair: Pair) -> list[Asked]:
    """Give the fewest rules by which two topics belong together; none where they do not."""
    start, goal = sorted(pair)
    ways: dict[str, list[Asked]] = {start: []}
    todo = deque([start])
    while todo and goal not in ways:
        topic = todo.popleft()
        for asked in together:
            for next_ in asked.pair - {topic} if topic in asked.pair else ():
                if next_ not in ways:
                    ways[next_] = [*ways[topic], asked]
                    todo.append(next_)
    return ways.get(goal, [])


def _numbers(outlines: Sequence[Outline]) -> Iterator[Complaint]:
    counting = [outline for outline in outlines if outline.kind == "holder-count"]
    for outline in counting:
        least = outline.params.get("min", 0)
        for other in counting:
            most = other.params.get("max", least)
            if outline.params["function"] == other.params["function"] and least > most:
                path, rule = ("params", "min"), _place(other, ("params", "max"))
                yield outline.source.complaint(TOO_FEW, path, least=least, most=most, rules=rule)


def _place(outline: Outline, path: Path = ("id",)) -> str:
    """Give a rule's id, and where it stands."""
    line = outline.source.document.span(path).line
    return f"{outline.id} ({outline.source.file}:{line})"
