"""This file says what rules and plans do not meet in each other: as text or as JSON."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from portcheck.authoring.coverage import At, Coverage, Near, Silent
from portcheck.reporters.visible import visible_json
from portcheck.wording import Text, printable

HEAD = Text(
    "plannen: {plans}; regels waaraan ze zijn getoetst: {rules}",
    "plans: {plans}; rules that they were checked against: {rules}",
)
SILENT = Text("regels die in geen plan iets vonden", "rules that found nothing in any plan")
ABSENT = Text("; geen plan noemt {topics}", "; no plan names {topics}")
UNTOUCHED = Text("onderwerpen waar geen regel over gaat", "topics that no rule is about")
UNCLAIMED = Text(
    "teksten die geen bekend onderwerp noemen", "phrases that name no topic that is known"
)
PLACES = Text("{said}: {count} keer, zoals {place}", "{said}: {count} times, as in {place}")
NEAR = Text("bijna een bekende naam", "almost a name that is known")
MEANT = Text(
    '{place}: "{said}" lijkt op "{known}", dus {topic}',
    '{place}: "{said}" is like "{known}", so {topic}',
)
BEGUN = Text(
    '{place}: "{said}" begint met "{known}", dus een deel van {topic}',
    '{place}: "{said}" begins with "{known}", so a part of {topic}',
)
MORE = Text("en nog {count}; -f json noemt ze", "and {count} more; -f json names them")
HOW = Text(
    "-f diff geeft een patch die er namen van maakt",
    "-f diff gives a patch that makes names of them",
)
_LISTED = 20


def as_text(found: Coverage, patch: str, lang: str) -> Iterator[str]:
    """Yield it as lines for people; `patch` adds names, if there are any to add."""
    yield f"{HEAD.of(lang, {'plans': found.plans, 'rules': found.rules})}\n"
    labels = {id_: topic.label.of(lang) for id_, topic in found.topics.items()}
    chapters = {
        SILENT: [_silent(silent, found, lang) for silent in found.silent],
        UNTOUCHED: [_found(labels[each.said], each.places, lang) for each in found.untouched],
        UNCLAIMED: [_found(each.said, each.places, lang) for each in found.unclaimed],
        NEAR: [_near(near, found, lang) for near in found.near],
    }
    for head, lines in chapters.items():
        yield from _under(head.of(lang), lines, lang)
    if patch:
        yield f"{HOW.of(lang)}\n"


def as_json(found: Coverage, patch: str, _lang: str) -> Iterator[str]:
    """Yield it as JSON, topics by their ids."""
    return visible_json(
        {
            "version": 1,
            "plans": found.plans,
            "rules": found.rules,
            "silent": [
                {
                    "id": silent.rule.id,
                    "name": silent.rule.name,
                    "pack": silent.rule.pack,
                    "absent": list(silent.absent),
                }
                for silent in found.silent
            ],
            "untouched": [
                {"topic": each.said, "places": _places(each.places)} for each in found.untouched
            ],
            "unclaimed": [
                {"phrase": each.said, "places": _places(each.places)} for each in found.unclaimed
            ],
            "near": [
                {
                    "phrase": near.said,
                    "known": near.known.name.phrase,
                    "topic": near.known.name.topics[0],
                    "strength": near.strength,
                    "places": _places(near.places),
                }
                for near in found.near
            ],
            "patch": patch or None,
        }
    )


def _under(head: str, lines: list[str], lang: str) -> Iterator[str]:
    if not lines:
        return
    yield f"\n{head} ({len(lines)}):\n"
    yield from (f"  {line}\n" for line in lines[:_LISTED])
    if len(lines) > _LISTED:
        yield f"  {MORE.of(lang, {'count': len(lines) - _LISTED})}\n"


def _silent(silent: Silent, found: Coverage, lang: str) -> str:
    labels = [found.topics[topic].label for topic in silent.absent]
    absent = ABSENT.of(lang, {"topics": labels}) if labels else ""
    return f"{silent.rule.id} {silent.rule.name}{absent}"


def _found(said: str, places: Sequence[At], lang: str) -> str:
    place, count = _place(places[0]), len(places)
    if count == 1:
        return f"{printable(said)}: {place}"
    return PLACES.of(lang, {"said": said, "count": count, "place": place})


def _near(near: Near, found: Coverage, lang: str) -> str:
    values = {
        "place": _place(near.places[0]),
        "said": near.said,
        "known": near.known.name.phrase,
        "topic": found.topics[near.known.name.topics[0]].label,
    }
    is_begun = near.strength != near.known.name.strength
    return (BEGUN if is_begun else MEANT).of(lang, values)


def _place(at: At) -> str:
    return f"{printable(at.file)}:{at.line}"


def _places(places: Iterable[At]) -> list[dict[str, Any]]:
    return [{"file": at.file, "line": at.line} for at in places]
