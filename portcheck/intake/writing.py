"""This file writes a plan to go on with: one to fill in, or one with what a document divides.

Either way comments explain each key.
"""

from collections.abc import Iterator
from string import Template

from portcheck import bundled
from portcheck.editing.scalar import flow, scalar
from portcheck.intake.division import Division, Holding, Topic
from portcheck.plan.bodies import OF_THEIR_OWN, SORTS, sort_of, title_of_member
from portcheck.plan.functions import function_of
from portcheck.wording import Text

_COUNTS = {"commissaris": 5}
_COUNT = 4
"""How many members to start with, by who presides over them."""

_TOPICS = {"heemraad": "Waterkeringen"}
_TOPIC = "Verkeer en vervoer"
"""A topic that members may have, by what they are called."""

_UNNAMED = Text("{sort} (naam invullen)", "{sort} (fill in the name)")
_MOST_LIKELY = OF_THEIR_OWN[0]

_HOLDER = """\
  - naam: {name}
    functie: {member}
    partij:
    competenties:
    vervanger:
    onderwerpen:
      # - {topic}
"""


def plan_to_fill_in(body: str | None, holders: int | None, lang: str) -> bytes:
    """Give the text of a plan for a body, with comments in `lang`."""
    name = body or _unnamed(_MOST_LIKELY, lang)
    _, function, chair = sort_of(name)
    member = title_of_member(name)
    count = holders or _COUNTS.get(chair, _COUNT)
    topic = _TOPICS.get(function, _TOPIC)
    names = [f"{member} {number}" for number in range(1, count + 1)]
    listed = (_HOLDER.format(name=name, member=member, topic=topic) for name in names)
    return _filled(name, "".join(listed), names, lang)


def plan_with(division: Division, source: str, body: str | None, lang: str) -> bytes:
    """Give the text of a plan that says what a document divides, with comments in `lang`."""
    name = body or _unnamed(_sort_in(division), lang)
    listed = (f"{line}\n" for holding in division.holdings for line in _holding(holding))
    names = [scalar(holding.person.name) for holding in division.holdings]
    return _filled(name, "".join(listed), names, lang, f" {scalar(source)}")


def _filled(body: str, holders: str, names: list[str], lang: str, source: str = "") -> bytes:
    text = Template(bundled.template(f"plan.{lang}.yaml")).substitute(
        body=scalar(body),
        source=source,
        holders=holders.rstrip("\n"),
        chair=sort_of(body).chair,
        first=names[0],
        second=names[:2][-1],
    )
    return text.encode("utf-8")


def _unnamed(sort: str, lang: str) -> str:
    return _UNNAMED.of(lang, {"sort": sort})


def _sort_in(division: Division) -> str:
    """Give which sort of body has the functions that a document names; a province without any."""
    functions = {function_of(holding.person.function) for holding in division.holdings}
    told = " ".join((division.head, *map(str, division.passed))).casefold()
    found = (name for name in OF_THEIR_OWN if functions & {SORTS[name].member, SORTS[name].chair})
    stems = {name: SORTS[name].member.removesuffix("ad") for name in OF_THEIR_OWN}  # "heemraden"
    return next(found, "") or max(OF_THEIR_OWN, key=lambda name: told.count(stems[name]))


def _holding(holding: Holding) -> Iterator[str]:
    name, function, party, fte = holding.person
    yield f"  - naam: {scalar(name)}"
    for key, said in ("functie", function), ("partij", party):
        if said:
            yield f"    {key}: {scalar(said)}"
    if holding.replacements:
        first, *others = holding.replacements
        yield f"    vervanger: {flow([first, *others] if others else first)}"
    if fte is not None:
        yield f"    fte: {fte:g}"
    yield "    onderwerpen:"
    for topic in holding.topics:
        yield from _topic(topic)


def _topic(topic: Topic) -> Iterator[str]:
    if not topic.is_second and topic.weight is None:
        yield f"      - {scalar(topic.phrase)}"
        return
    yield f"      - onderwerp: {scalar(topic.phrase)}"
    if topic.is_second:
        yield "        rol: tweede"
    if topic.weight is not None:
        yield f"        zwaarte: {topic.weight:g}"
