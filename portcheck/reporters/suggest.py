"""This file says a suggestion: as sentences for people, or as schemas/suggestion.schema.json."""

from collections.abc import Iterator
from typing import Any

from portcheck.plan.model import TOPIC
from portcheck.reporters import said, ways
from portcheck.reporters.visible import visible_json
from portcheck.reporters.ways import Context
from portcheck.search.fewest_moves import MANY
from portcheck.search.steps import Way
from portcheck.search.suggestion import FEASIBLE, IMPOSSIBLE, NOTHING, Suggestion
from portcheck.wording import Text

SOLVED = Text(
    "{file}: met {moves} is alles opgelost wat aan de verdeling ligt",
    "{file}: with {moves}, everything is solved that is up to the division",
)
SO_FAR = Text(
    "{file}: de tijd is om; met {moves} is alles opgelost wat aan de verdeling ligt, en misschien "
    "kan het met minder",
    "{file}: time is up; with {moves}, everything is solved that is up to the division, and "
    "perhaps it takes fewer",
)
NOTHING_TO_DO = Text(
    "{file}: aan de verdeling hoeft niets te veranderen",
    "{file}: nothing has to change in the division",
)
NO_WAY = Text(
    "{file}: geen verdeling voldoet aan alles; dit gaat niet samen:",
    "{file}: no division satisfies everything; these do not go together:",
)
UNKNOWN_WHY = Text(
    "{file}: geen verdeling voldoet aan alles; waarom niet, is binnen de tijd niet gevonden: geef "
    "met --time-limit meer",
    "{file}: no division satisfies everything; why not was not found in time: give more with "
    "--time-limit",
)
GIVE_UP_ONE = Text(
    "laat één hiervan los, en het kan: {parts}",
    "give up one of these, and there is a division: {parts}",
)
GIVE_UP_MORE = Text(
    "één ervan loslaten is niet genoeg: er is nog meer dat niet samengaat",
    "giving up one of them is not enough: others do not go together either",
)
SPLIT = Text(
    '"{phrase}" noemt in één tekst wat uit elkaar moet; splits die in het plan en zoek opnieuw',
    '"{phrase}" names in one text what is to lie apart; split it in the plan and search again',
)
NEAREST = Text("het dichtst erbij, met {moves}:", "the nearest to one, in {moves}:")
ANOTHER = Text("een ander antwoord, met {moves}:", "another answer, in {moves}:")
ONE_OF = Text(
    "er zijn {count} antwoorden van {moves}; --alternatives toont er meer",
    "there are {count} answers of {moves}; --alternatives shows more",
)
ONE_OF_MANY = Text(
    "er zijn meer dan {count} antwoorden van {moves}; --alternatives toont er meer",
    "there are more than {count} answers of {moves}; --alternatives shows more",
)
ONLY = Text("een ander antwoord van {moves} is er niet", "there is no other answer of {moves}")
ERRORS_ONLY = Text(
    "met {moves} zijn de fouten die aan de verdeling liggen al opgelost: {steps}",
    "with {moves} the errors that another division solves are solved already: {steps}",
)
STILL = Text("dan blijft: {rules}", "left then: {rules}")
CLEARS = Text("lost op: {rules}", "solves: {rules}")
TOGETHER = Text("samen lost dat ook op: {rules}", "together this solves too: {rules}")
CARRIES = Text(
    "{holder} draagt dan {after}, nu {before}", "{holder} then carries {after}, now {before}"
)
FITS = Text(
    "past bij wat {holder} goed kan of graag wil", "suits what {holder} is good at or wishes for"
)
HEAVIEST = Text(
    "zwaarste portefeuille: {after}, nu {before}", "heaviest portfolio: {after}, now {before}"
)


def as_text(suggestion: Suggestion, context: Context) -> Iterator[str]:
    """Yield the lines of a suggestion for people."""
    lines = _impossible if suggestion.status == IMPOSSIBLE else _possible
    for line in lines(suggestion, context):
        yield f"{line}\n"


def _possible(suggestion: Suggestion, context: Context) -> Iterator[str]:
    lang, best = context.lang, suggestion.ways[0]
    if suggestion.status == NOTHING:
        yield NOTHING_TO_DO.of(lang, {"file": context.file})
        yield from _after(best, context, ways.LEFT)
        return
    head = SO_FAR if suggestion.status == FEASIBLE else SOLVED
    yield head.of(lang, {"file": context.file, "moves": _count(best, lang)})
    yield from _steps(best, context)
    yield from _after(best, context, ways.LEFT)
    if suggestion.alike:
        yield from ("", _how_many(suggestion, best, lang))
    for way in suggestion.ways[1:]:
        yield from ("", ANOTHER.of(lang, {"moves": _count(way, lang)}))
        yield from _steps(way, context)
    fewer = suggestion.errors_only
    if fewer:
        steps = "; ".join(ways.told(step, lang) for step in fewer.steps)
        yield from ("", ERRORS_ONLY.of(lang, {"moves": _count(fewer, lang), "steps": steps}))
        yield STILL.of(lang, {"rules": ways.names(fewer.left, context)})


def _impossible(suggestion: Suggestion, context: Context) -> Iterator[str]:
    lang = context.lang
    if not suggestion.core:
        yield UNKNOWN_WHY.of(lang, {"file": context.file})
        return
    yield NO_WAY.of(lang, {"file": context.file})
    yield from (f"  - {ways.element(part, context)}" for part in suggestion.core)
    for phrase in suggestion.splits:
        yield SPLIT.of(lang, {"phrase": phrase})
    if suggestion.ways_out:
        yield GIVE_UP_ONE.of(lang, {"parts": ways.names(suggestion.ways_out, context)})
    else:
        yield GIVE_UP_MORE.of(lang)
    for way in suggestion.ways:
        if way.steps:
            yield from ("", NEAREST.of(lang, {"moves": _count(way, lang)}))
            yield from _steps(way, context)
        yield from _after(way, context, STILL)


def _steps(way: Way, context: Context) -> Iterator[str]:
    lang = context.lang
    for number, step in enumerate(way.steps, 1):
        margin = " " * len(f"  {number}. ")
        yield f"  {number}. {ways.told(step, lang)}"
        if step.clears:
            yield margin + CLEARS.of(lang, {"rules": ways.names(step.clears, context)})
        before, after = step.load
        values = {"holder": step.move.after, "before": before, "after": after}
        if step.move.kind == TOPIC and step.move.after and before != after:
            yield margin + CARRIES.of(lang, values)
        if step.fits:
            yield margin + FITS.of(lang, values)


def _after(way: Way, context: Context, left: Text) -> Iterator[str]:
    lang, (before, after) = context.lang, way.heaviest
    if way.together:
        yield TOGETHER.of(lang, {"rules": ways.names(way.together, context)})
    if before != after:
        yield HEAVIEST.of(lang, {"before": before, "after": after})
    yield from ways.left(way, context, left)


def _how_many(suggestion: Suggestion, best: Way, lang: str) -> str:
    values = {"count": suggestion.alike, "moves": _count(best, lang)}
    if suggestion.alike > MANY:
        return ONE_OF_MANY.of(lang, {**values, "count": MANY})
    return (ONE_OF if suggestion.alike > 1 else ONLY).of(lang, values)


def _count(way: Way, lang: str) -> str:
    return said.count(len(way.steps), "move", lang)


def as_json(suggestion: Suggestion, context: Context) -> Iterator[str]:
    """Yield a suggestion as one JSON object."""
    best = suggestion.ways[0] if suggestion.ways else Way((), (), (0, 0))
    fewer = suggestion.errors_only
    content = {
        "version": 1,
        "status": suggestion.status,
        "moves": _listed(best),
        "alternatives": [_listed(way) for way in suggestion.ways[1:]],
        "alike": suggestion.alike,
        "errors_only": _listed(fewer) if fewer else None,
        **ways.why_not(suggestion, context),
        "left": list(best.left),
        "not_considered": context.not_considered,
    }
    return visible_json(content)


def _listed(way: Way) -> list[dict[str, Any]]:
    return [
        {
            "kind": step.move.kind,
            "phrase": step.move.what,
            "topics": list(step.topics),
            "from": step.move.before or None,
            "to": step.move.after or None,
            "clears": list(step.clears),
        }
        for step in way.steps
    ]
