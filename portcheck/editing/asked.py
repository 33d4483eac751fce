"""This file reads what a user asks of a plan: a move, `TOPIC = HOLDER`, or what is to stay."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from portcheck.editing.choosing import chosen, fitting, holder_meant, listed
from portcheck.editing.moving import Move
from portcheck.errors import refusal
from portcheck.nearest import did_you_mean
from portcheck.plan.model import COMMISSIONER, LEAD, OWNER, TOPIC, Entry, Holder, Plan, Role
from portcheck.wording import Text

NO_MOVE = Text(
    '"{said}" is geen verplaatsing; schrijf "{move}"', '"{said}" is not a move; write "{move}"'
)
MOVE = Text("ONDERWERP = NAAM", "TOPIC = HOLDER")
NO_ROLE = Text(
    '"{said}" is niet te verplaatsen: dat kan met onderwerpen, en met eigenaar en opdrachtgever '
    "van iets; verander een vervanger in het plan zelf",
    '"{said}" cannot be moved: topics can, and eigenaar and opdrachtgever of something; change a '
    "vervanger in the plan itself",
)
UNKNOWN_TOPIC = Text(
    'het plan en het register kennen geen onderwerp "{said}"{hint}',
    'neither the plan nor the register knows a topic "{said}"{hint}',
)
MANY_TOPICS = Text(
    '"{said}" kan meer dan één onderwerp zijn: {found}',
    '"{said}" may be more than one topic: {found}',
)
SEVERAL = Text(
    '"{said}" noemt meer dan één onderwerp ({found}); verplaats ze een voor een',
    '"{said}" names more than one topic ({found}); move them one by one',
)
FOUND = Text('"{phrase}" bij {holder}', '"{phrase}" with {holder}')
UNKNOWN_ROLE = Text(
    'het plan heeft geen verbonden partij of opgave "{said}"{hint}',
    'the plan has no verbonden partij or opgave "{said}"{hint}',
)
MANY_ROLES = Text(
    '"{said}" kan meer dan één verbonden partij of opgave zijn: {found}',
    '"{said}" may be more than one verbonden partij or opgave: {found}',
)
SAME_ROLES = Text(
    'meer dan één verbonden partij of opgave heet "{name}"; geef ze eerst verschillende namen',
    'more than one verbonden partij or opgave is called "{name}"; give them different names first',
)
NOT_HELD = Text(
    'niemand heeft "{said}", dus valt er niets weg te halen',
    'nobody holds "{said}", so there is nothing to take away',
)
KEEP_WHAT = Text(
    '"{said}" zegt niet wat waar blijft; schrijf "NAAM: ONDERWERP"',
    '"{said}" does not say what stays where; write "HOLDER: TOPIC"',
)
HAS_NOT = Text('{holder} heeft "{what}" niet{hint}', '{holder} does not have "{what}"{hint}')
STAYS = Text('{holder} heeft "{what}" al', '{holder} has "{what}" already')

_OWNER = re.compile(r"(?:eigenaar(?: van)?|owner(?: of)?)\s+(.+)", re.IGNORECASE)
_COMMISSIONER = re.compile(r"(?:opdrachtgever(?: van)?|commissioner(?: of)?)\s+(.+)", re.IGNORECASE)
_REPLACEMENT = re.compile(r"(?:plaats)?vervanger\b.*|replacement\b.*", re.IGNORECASE)
_OTHERWISE = re.compile(r"([^:=]*[^:=\s])\s*(?:->|→|\bnaar\b|\bto\b)\s*([^:=]+)", re.IGNORECASE)
"""A move written in another form: "Sport -> A. Jansen", "Sport naar A. Jansen"."""

_AT = re.compile(r"(.+)\s(?:bij|with)\s(.+)", re.IGNORECASE)


class _Held(NamedTuple):
    holder: Holder
    entry: Entry


def move_meant(said: str, plan: Plan, lang: str) -> Move:
    """Give the move that is asked for; raises PortcheckError where that is unknown or unclear.

    What moves is the phrase of the plan in these words, else the only phrase that names this
    topic, else a topic that nobody holds yet. Without a name behind `=` it is taken away.
    """
    what, who = _parts(said, plan)
    after = holder_meant(who, plan) if who else ""
    firsts = _held_first(plan)
    in_words = _in_words(what, firsts)
    role = None if in_words else _role(what, plan)
    if role:
        return _with_role(what, role, after)
    held = in_words or _at_holder(what, firsts, plan) or _about(what, firsts, plan)
    return _with_topic(what, held, after) if held else _new(what, plan, after, lang)


def kept(said: str, plan: Plan) -> list[Entry]:
    """Give the entries that are to stay, as `HOLDER: TOPIC` says; raises PortcheckError."""
    who, colon, what = (part.strip() for part in said.partition(":"))
    if not colon or not what:
        raise refusal(KEEP_WHAT, said=said)
    name = holder_meant(who, plan)
    theirs = [_Held(h, entry) for h in plan.holders if h.name == name for entry in h.held]
    found = _in_words_or_about(what, theirs, plan)
    if not found:
        phrases = [entry.phrase for _, entry in theirs]
        hint = did_you_mean(what, phrases) or listed([f'"{phrase}"' for phrase in phrases])
        raise refusal(HAS_NOT, holder=name, what=what, hint=hint)
    return [entry for _, entry in found]


def _parts(said: str, plan: Plan) -> tuple[str, str]:
    """Give what is to move, and to whom; raises PortcheckError for a text that is no move."""
    what, equals, who = (part.strip() for part in said.rpartition("="))
    if not equals or not what:
        other = _OTHERWISE.fullmatch(said)
        move = f"{_at_giver(other[1], plan)} = {other[2]}" if other else MOVE
        raise refusal(NO_MOVE, said=said, move=move)
    if not plan.register.named(what) and _is_turned(what, who, plan):
        raise refusal(NO_MOVE, said=said, move=f"{who} = {what}")
    return what, who


def _at_giver(what: str, plan: Plan) -> str:
    """Give what is to move in the form of a move: "Sport bij A" for "Sport van A"."""
    for word, at in (("van", "bij"), ("from", "with")):
        topic, _, giver = what.partition(f" {word} ")
        if giver and len(fitting(giver, plan.names)) == 1:
            return f"{topic} {at} {giver}"
    return what


def _is_turned(what: str, who: str, plan: Plan) -> bool:
    """Tell whether topic and holder are swapped: the holder stands before the equals sign."""
    return not fitting(who, plan.names) and len(fitting(what, plan.names)) == 1


def _held_first(plan: Plan) -> list[_Held]:
    """Give every phrase that a holder holds first, equal phrases of one holder once.

    A user could not say which of two equal phrases is meant, nor does it matter.
    """
    return list({(h.name, e.phrase): _Held(h, e) for h in plan.holders for e in h.held}.values())


def _in_words_or_about(what: str, held: list[_Held], plan: Plan) -> list[_Held]:
    """Find the phrases in these words, else those that name the same topic."""
    return _in_words(what, held) or _about(what, held, plan)


def _in_words(what: str, held: list[_Held]) -> list[_Held]:
    """Find the phrases in exactly these words, else in these but for capitals."""
    phrases = fitting(what, (entry.phrase for _, entry in held), in_part=False)
    return [one for one in held if one.entry.phrase in phrases]


def _at_holder(what: str, held: list[_Held], plan: Plan) -> list[_Held]:
    """Find a topic with the holder that is named behind it: "Sport bij A. Jansen"."""
    said = _AT.fullmatch(what)
    if not said:
        return []
    names = fitting(said[2], plan.names)
    theirs = [one for one in held if [one.holder.name] == names]
    return _in_words_or_about(said[1], theirs, plan)


def _about(what: str, held: list[_Held], plan: Plan) -> list[_Held]:
    """Find the phrases that name every topic in `what`; raises PortcheckError for a part only."""
    topics = set(plan.register.named(what))
    found = [one for one in held if topics.intersection(one.entry.reading.topics)]
    whole = [one for one in found if topics.issubset(one.entry.reading.topics)]
    more = () if _is_name(what, topics, plan) else plan.register.read(what).unread
    if found and (more or not whole):
        labels = [plan.register.label(topic) for topic in sorted(topics)]
        raise refusal(SEVERAL, said=what, found=[*labels, *more])
    return whole


def _is_name(what: str, topics: Iterable[str], plan: Plan) -> bool:
    """Tell whether a text is the id or the label of one of the topics, in any language."""
    known = (plan.register.topics[topic] for topic in topics)
    return any(what.casefold() in (n.casefold() for n in (t.id, *t.label)) for t in known)


def _with_topic(what: str, held: list[_Held], after: str) -> Move:
    if len(held) > 1:
        found = [FOUND.filled({"phrase": e.phrase, "holder": h.name}) for h, e in held]
        raise refusal(MANY_TOPICS, said=what, found=found)
    ((holder, entry),) = held
    if holder.name == after:
        raise refusal(STAYS, what=entry.phrase, holder=after)
    return Move(TOPIC, entry.phrase, holder.name, after)


def _new(what: str, plan: Plan, after: str, lang: str) -> Move:
    """Give the move of a topic that nobody holds, by its label or in the words that were said."""
    topics = plan.register.named(what)
    if not topics and _REPLACEMENT.fullmatch(what):
        raise refusal(NO_ROLE, said=what)
    if not topics:
        phrases = (entry.phrase for holder in plan.holders for entry in holder.held)
        labels = (topic.label.of(lang) for topic in plan.register.topics.values())
        raise refusal(UNKNOWN_TOPIC, said=what, hint=did_you_mean(what, (*labels, *phrases)))
    if not after:
        raise refusal(NOT_HELD, said=what)
    phrase = plan.register.label(topics[0]).nl if _is_name(what, topics, plan) else what
    return Move(TOPIC, phrase, after=after)


def _role(what: str, plan: Plan) -> Role | None:
    """Find the role that a text names; None for no role; raises PortcheckError for several."""
    for shape, kinds in ((_OWNER, (OWNER,)), (_COMMISSIONER, (COMMISSIONER, LEAD))):
        said = shape.fullmatch(what)
        if said:
            roles = [role for role in plan.roles if role.kind in kinds]
            name = chosen(said[1], [role.of for role in roles], UNKNOWN_ROLE, MANY_ROLES)
            found, *same = (role for role in roles if role.of == name)
            if same:
                raise refusal(SAME_ROLES, name=name)
            return found
    return None


def _with_role(what: str, role: Role, after: str) -> Move:
    if role.holders == (after,):
        raise refusal(STAYS, what=what, holder=after)
    if not role.holders and not after:
        raise refusal(NOT_HELD, said=what)
    return Move(role.kind, role.of, after=after)
