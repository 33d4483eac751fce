"""This file finds paths into a plan, in the params of rules, with keys that no plan has."""

from collections.abc import Iterable, Iterator, Sequence

from portcheck import bundled
from portcheck.errors import Complaint, Trap
from portcheck.kind import EACH
from portcheck.nearest import first_hints
from portcheck.review.outlines import Outline
from portcheck.schema.accept import inlined

NOWHERE = Trap(
    'geen plan heeft hier "{key}"{hint}',
    'no plan has "{key}" here{hint}',
    "leads-nowhere",
    "noem sleutels van het planformaat, met '*' voor alles in een lijst; portcheck schema plan "
    "noemt ze",
    "name keys of the plan format, with '*' for every entry of a list; portcheck schema plan "
    "lists them",
)


def astray(outlines: Iterable[Outline]) -> Iterator[Complaint]:
    """Yield the first key of each path among the params of rules that no plan has there."""
    hint = first_hints()
    for outline in outlines:
        for name, schema in outline.check.params["properties"].items():
            if schema.get("format") == "path" and name in outline.params:
                for at, key, known in _unknown(outline.params[name]):
                    path = ("params", name, at)
                    meant = hint(key, known)
                    yield outline.source.complaint(NOWHERE, path, key=key, hint=meant)


def _unknown(path: Sequence[str]) -> Iterator[tuple[int, str, list[str]]]:
    """Yield the first key of a path that no plan has there, with the keys that plans do have."""
    place = inlined(bundled.schema("plan"))
    for at, key in enumerate(path):
        below = place.get("properties") or ({EACH: place["items"]} if "items" in place else {})
        if key not in below:
            yield at, key, [*below]
            return
        place = below[key]
