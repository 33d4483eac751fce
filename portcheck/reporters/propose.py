"""This file says proposals: who would hold what, as text or as schemas/proposals.schema.json."""

from collections.abc import Iterator
from typing import Any

from portcheck.draft import NOBODY, Draft, Thing
from portcheck.plan.model import TOPIC
from portcheck.reporters import suggest, ways
from portcheck.reporters.visible import TOOL, visible_json
from portcheck.reporters.ways import Context
from portcheck.search.proposing import Proposal, Proposals
from portcheck.search.suggestion import OPTIMAL, Suggestion
from portcheck.wording import Text

HEAD = Text("voorstel {number}", "proposal {number}")
NOTHING = Text("{holder}: niets", "{holder}: nothing")
HOLDS = Text("{holder} ({weight}): {topics}", "{holder} ({weight}): {topics}")
REMARKS = Text("te overwegen: {rules}", "to consider: {rules}")
ALIKE = Text(
    "lijkt op voorstel {number}: {same} van de {all} onderwerpen bij dezelfde",
    "resembles proposal {number}: {same} of {all} topics with the same holder",
)
UNPROVED = Text(
    "misschien kan het nog evenwichtiger; de zoektijd was te kort om dat uit te sluiten",
    "perhaps a better balance exists; there was too little time to rule that out",
)
FEWER = (
    Text(
        "{file}: meer dan {count} voorstel is niet gevonden",
        "{file}: no more than {count} proposal was found",
    ),
    Text(
        "{file}: meer dan {count} verschillende voorstellen zijn niet gevonden",
        "{file}: no more than {count} different proposals were found",
    ),
)


def as_text(proposals: Proposals, context: Context, wanted: int) -> Iterator[str]:
    """Yield the lines of proposals for people; `wanted` is how many were asked for."""
    if proposals.impossible:
        yield from suggest.as_text(proposals.impossible, context)
        return
    for number, proposal in enumerate(proposals.given, 1):
        if number > 1:
            yield "\n"
        for line in _proposal(number, proposal, proposals, context):
            yield f"{line}\n"
    count = len(proposals.given)
    if count < wanted:
        said = FEWER[count != 1].of(context.lang, {"file": context.file, "count": count})
        yield f"\n{said}\n"


def _proposal(
    number: int, proposal: Proposal, beside: Proposals, context: Context
) -> Iterator[str]:
    lang, draft, topics = context.lang, beside.draft, beside.topics
    yield HEAD.of(lang, {"number": number})
    for holder, held in _portfolios(draft, proposal):
        values = {
            "holder": draft.names[holder],
            "weight": sum(thing.weight for thing in held),
            "topics": "; ".join(thing.name for thing in held),
        }
        yield f"  {(HOLDS if held else NOTHING).of(lang, values)}"
    for step in proposal.way.steps:
        if step.move.kind != TOPIC or not step.move.after:
            yield f"  {ways.told(step, lang)}"
    for line in ways.left(proposal.way, context):
        yield f"  {line}"
    if proposal.remarks:
        yield f"  {REMARKS.of(lang, {'rules': ways.names(proposal.remarks, context)})}"
    for earlier, same in enumerate(proposal.alike, 1):
        if 2 * same >= topics:
            yield f"  {ALIKE.of(lang, {'number': earlier, 'same': same, 'all': topics})}"
    if not proposal.is_best:
        yield f"  {UNPROVED.of(lang)}"


def _portfolios(draft: Draft, proposal: Proposal) -> Iterator[tuple[int, list[Thing]]]:
    """Yield the topics that each member has first, and whoever presides and gets one."""
    held: dict[int, list[Thing]] = {number: [] for number in range(len(draft.names))}
    for number, _ in draft.firsts():
        if proposal.hands[number] != NOBODY:
            held[proposal.hands[number]].append(draft.things[number])
    for holder, things in held.items():
        if holder in draft.members or any(thing.holder != holder for thing in things):
            yield holder, things


def as_json(proposals: Proposals, context: Context, wanted: int) -> Iterator[str]:
    """Yield proposals as one JSON object."""
    content = {
        "version": 1,
        "tool": TOOL,
        "wanted": wanted,
        "topics": proposals.topics,
        "proposals": [_listed(proposal, proposals.draft) for proposal in proposals.given],
        **ways.why_not(proposals.impossible or Suggestion(OPTIMAL), context),
        "not_considered": context.not_considered,
    }
    return visible_json(content)


def _listed(proposal: Proposal, draft: Draft) -> dict[str, Any]:
    return {
        "holders": [
            {
                "holder": draft.names[holder],
                "weight": round(sum(thing.weight for thing in held), 6),
                "topics": [_topic(draft, thing) for thing in held],
            }
            for holder, held in _portfolios(draft, proposal)
        ],
        "roles": [
            {
                "kind": step.move.kind,
                "of": step.move.what,
                "from": step.move.before or None,
                "to": step.move.after or None,
            }
            for step in proposal.way.steps
            if step.move.kind != TOPIC
        ],
        "dropped": [
            {"phrase": step.move.what, "holder": step.move.before}
            for step in proposal.way.steps
            if step.move.kind == TOPIC and not step.move.after
        ],
        "left": list(proposal.way.left),
        "remarks": list(proposal.remarks),
        "alike": list(proposal.alike),
        "is_best": proposal.is_best,
    }


def _topic(draft: Draft, thing: Thing) -> dict[str, Any]:
    before = draft.name_of(thing.holder)
    return {"phrase": thing.name, "weight": thing.weight, "before": before or None}
