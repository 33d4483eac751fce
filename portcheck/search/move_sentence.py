"""This file says, in one sentence, the move that solves a finding, and what else it does."""

from collections.abc import Iterable

from portcheck.draft import Draft
from portcheck.plan.model import COMMISSIONER, LEAD, OWNER
from portcheck.search.single_moves import SingleMove
from portcheck.wording import Text

GIVEN = Text(
    'verplaats bijvoorbeeld "{what}" van {before} naar {after}',
    'for instance, move "{what}" from {before} to {after}',
)
PLACED = Text('geef "{what}" bijvoorbeeld aan {after}', 'for instance, give "{what}" to {after}')
DROPPED = Text(
    'haal "{what}" bijvoorbeeld weg bij {before}', 'for instance, take "{what}" away from {before}'
)
DROPPED_ONCE = Text(
    'haal "{what}" één keer weg bij {before}', 'take "{what}" away from {before} once'
)
MADE = Text("maak bijvoorbeeld {after} {role}", "for instance, make {after} {role}")
LEFT_OUT = Text(
    "laat bijvoorbeeld {before} weg als {role}", "for instance, leave {before} out as {role}"
)
ROLE_NAMES = {
    OWNER: Text('eigenaar van "{what}"', 'owner of "{what}"'),
    COMMISSIONER: Text('opdrachtgever van "{what}"', 'commissioner of "{what}"'),
    LEAD: Text('opdrachtgever van de opgave "{what}"', 'commissioner of the opgave "{what}"'),
}
SOLVED = Text("dat lost dit op", "that solves this")
SOLVED_TOO = Text("dat lost dit op (en ook {also})", "that solves this (and {also} too)")
NOTHING_NEW = Text(
    "{move}: {solved} zonder nieuwe bevindingen", "{move}: {solved} and brings nothing new"
)
REMARK = Text(
    "{move}: {solved}; nieuw is dan alleen {fresh}, om te overwegen",
    "{move}: {solved}; all that is new then is {fresh}, to consider",
)


def sentence(
    draft: Draft, single: SingleMove, also: Iterable[str], fresh: Iterable[str], lang: str
) -> str:
    """Say a move, the rules that it solves `also`, and those with new remarks (`fresh`)."""
    solves_too, remarks = sorted(also), sorted(fresh)
    values = {
        "move": _move(draft, single, lang),
        "solved": (SOLVED_TOO if solves_too else SOLVED).of(lang, {"also": solves_too}),
        "fresh": remarks,
    }
    return (REMARK if remarks else NOTHING_NEW).of(lang, values)


def _move(draft: Draft, single: SingleMove, lang: str) -> str:
    thing = draft.things[single.thing]
    before, after = draft.name_of(thing.holder), draft.name_of(single.holder)
    values: dict[str, object] = {"what": thing.name, "before": before, "after": after}
    if thing.entry is None:
        role = ROLE_NAMES[thing.kind].of(lang, values)
        return (MADE if after else LEFT_OUT).of(lang, {**values, "role": role})
    if after:
        return (GIVEN if before else PLACED).of(lang, values)
    firsts = (draft.things[number] for number, _ in draft.firsts())
    is_twice = sum(t.holder == thing.holder and t.name == thing.name for t in firsts) > 1
    return (DROPPED_ONCE if is_twice else DROPPED).of(lang, values)
