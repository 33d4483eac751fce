"""This file holds packs that grow, each heavy in its own way: how often, to the files of a pack."""

from collections.abc import Callable, Mapping

from fuzz.drawn import PACK, RULE
from fuzz.shapes import letters

Shape = Callable[[int], Mapping[str, str]]


def _topic(at: int) -> str:
    return f"t{letters(at)}x"


def _rules(kind: str, params: Callable[[int], str], start: int = 0) -> Shape:
    """Make rules of a kind, so many, with the params that each has."""

    def of(times: int) -> dict[str, str]:
        rules = {}
        for at in range(start, times):
            id_ = f"T{letters(at // 1000 + 26).upper()}{at % 1000:03}"
            text = RULE.replace("TST101", id_).replace("bos-ontbreekt", f"regel-{at}")
            text = text.replace("missing-topic", kind).replace("{topic: bos}", params(at))
            rules[f"{id_}.yaml"] = text
        return {"topics.yaml": _topics(times), **rules}

    return of


def _topics(times: int) -> str:
    names = [_topic(at) for at in range(max(times, 2))]
    return "topics:\n" + "".join(
        f"  {name}: {{label: {{nl: {name}, en: of {name}}}, aliases: [{name}]}}\n" for name in names
    )


def _apart(times: int) -> Mapping[str, str]:
    others = ", ".join(map(_topic, range(1, max(times, 2))))
    params = f"{{anchor: {_topic(0)}, others: [{others}]}}"
    rule = RULE.replace("missing-topic", "keep-apart").replace("{topic: bos}", params)
    return {"topics.yaml": _topics(times), "TST101.yaml": rule}


def _chain(start: int) -> Shape:
    """Keep each topic together with the next, from one on, and the first apart from all."""
    pairs = _rules(
        "keep-together", lambda at: f"{{topics: [{_topic(at - 1)}, {_topic(at)}]}}", start
    )
    return lambda times: {**pairs(times), **_apart(times)}


def _listed(file: str, head: str, line: Callable[[int], str]) -> Shape:
    return lambda times: {file: head + "".join(f"{line(at)}\n" for at in range(times))}


PACKS: dict[str, Shape] = {
    "topics": lambda times: {"topics.yaml": _topics(times)},
    "rules": _rules("missing-topic", lambda at: f"{{topic: {_topic(at)}}}"),
    "the same rule": _rules("missing-topic", lambda _at: f"{{topic: {_topic(0)}}}"),
    "numbers": _rules(
        "holder-count",
        lambda at: f"{{function: wethouder, {'min' if at % 2 else 'max'}: {at + 1}}}",
    ),
    "kept apart": _apart,
    "kept together but for the first": _chain(2),
    "contradictions": _chain(1),
    "topics that are spread": _rules(
        "spread-topics",
        lambda at: f"{{topics: [{', '.join(_topic(max(at - one, 0)) for one in range(20))}]}}",
    ),
    "unknown topics": lambda times: {**_apart(times), "topics.yaml": _topics(2)},
    "topics without a name": _listed(
        "topics.yaml", "topics:\n", lambda at: f"  {_topic(at)}: {{}}"
    ),
    "severities of no rule": _listed(
        "pack.yaml", f"{PACK}severity:\n", lambda at: f"  x{letters(at)}: off"
    ),
    "extended packs of no name": _listed(
        "pack.yaml", f"{PACK}extends:\n", lambda at: f"- x{letters(at)}"
    ),
    "extended folders that are not there": _listed(
        "pack.yaml", f"{PACK}extends:\n", lambda at: f"- ./x{letters(at)}"
    ),
    "cases that say nothing": _listed(
        "tests/c.yaml", "cases:\n", lambda at: f"- {{name: x{letters(at)}, plan: x}}"
    ),
    "cases of no rule": _listed(
        "tests/c.yaml", "cases:\n", lambda at: f"- {{name: x, plan: '# ABC{at % 1000:03}'}}"
    ),
}
