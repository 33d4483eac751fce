"""This file tells which holder of a plan is meant by a name that no holder has."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import dropwhile

from portcheck.nearest import MOST_HINTS, MOST_KNOWN, first_hints, naming
from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES
from portcheck.phrases.words import listed, split
from portcheck.plan.model import Plan
from portcheck.plan.surnames import PARTICLES, TITLES, surnames
from portcheck.wording import UNSAID, Text, printable

EACH = Text("; noem ieder apart: [{names}]", "; name each by itself: [{names}]")

_SEVERAL = " (?:en|and) | ?[&+/,] ?"
"""What stands between names that hold single blanks alone."""

_CAPITAL = r"[^\W\d_a-zà-ÿ]"
_SURNAME = rf"(?:['’]?(?i:{'|'.join(PARTICLES)}) ){{0,4}}{_CAPITAL}[\w'’-]+"
_PERSON = (
    rf"(?:(?:{_CAPITAL}[a-z]{{0,2}}\.[ -]?)+ ?|{_CAPITAL}[\w'’-]+ )"
    rf"{_SURNAME}(?: {_SURNAME})?(?: \([^()]*\))?"
)
"""Somebody with a first name or initials, and one surname or two."""

_SEVERAL_IN_ROLE = (
    rf"{_SEVERAL}| ?; ?| (?:ism|i\.s\.m\.|(?:samen )?met|with) "
    r"| (?=[0-9](?:de|e|ste|st|nd|rd)?[.:)]* )"
)
"""In a role also what says that they do it together, or in which order: "1. Jansen 2. De Vries"."""

_STANDS_IN = r"\b(?:deputy|plv|plaatsverv)"
"""Whoever only stands in has no role beside another: "Jansen (lid), De Vries (plv.)"."""

_IN_CHARGE = listed("""
    (, de, for, het, in, met, of, the, van, voor, with, alderman, deputy, lid, minister, pfh, ph,
    portefeuille, portefeuilles, weth
""").union(MEMBER_TITLES, CHAIR_TITLES)
"""What stands before a topic by which whoever has it is meant: "wethouder van Financiën"."""

_BODY = listed("""
    ab, alle, allen, b&w, bestuur, college, collega, collegelid, db, elkaar, gezamenlijk, gs,
    iedereen, loco, locoburgemeester, onderling, staten
""")
_WHO_OF_BODY = Text("; noem bij naam wie van het bestuur dit is", "; name who of the body this is")


def meaning(plan: Plan) -> Callable[[str], Text]:
    """Make what says which holder a name means: that of a surname, party or function, or spelling.

    Of what two holders have in common nobody is meant, nor of the spelling of a title.
    """
    names = sorted(plan.names) if len(plan.names) <= MOST_KNOWN else ()  # of more none is near
    known, hint = [(name, _titles(name)) for name in names], first_hints()
    looks = iter([True] * MOST_HINTS)  # each goes through all phrases
    namesakes: dict[str, set[str]] = {}
    for holder in plan.holders:
        for key in {*surnames(holder.name), holder.party.casefold(), holder.function}:
            namesakes.setdefault(key, set()).add(holder.name)

    def one(name: str) -> str:
        """Give the holder of a surname, party or function."""
        whole, *parts = surnames(re.sub("^[Dd]e (?=[a-z]+$)", "", name))  # "de burgemeester"
        alike = namesakes.get(whole, set())
        same = alike if len(alike) == 1 else alike.union(*(namesakes.get(k, ()) for k in parts))
        return next(iter(same)) if len(same) == 1 else ""

    @cache
    def meant(name: str) -> Text:
        first, *others = map(one, _each_in_role(name))
        several = {first, *others}
        if others and all(several) and len(several) == len(others) + 1:
            return EACH.filled({"names": ", ".join(map(_listed, (first, *others)))})
        holder = (first if not others else "") or one(name)
        if not holder and next(looks, False):
            holder = _in_charge(plan, name)
        if holder:
            return naming(holder)
        titles = _titles(name)
        return hint(name, (other for other, theirs in known if not titles & theirs))

    return meant


def each_of(names: str) -> list[str]:
    """Give each of the names that are said as one: "Jansen en De Vries"."""
    return re.split(_SEVERAL, " ".join(names.split()))


def are_people(name: str) -> bool:
    """Tell whether a name is, beyond doubt, of several: "A. Jansen en B. de Vries"."""
    each = each_of(name)
    return len(each) > 1 and "," not in name and all(re.fullmatch(_PERSON, one) for one in each)


def whose_of_body(name: str) -> Text:
    """Give a clause asking for a name where the body is named, or any of its members."""
    is_body = not _BODY.isdisjoint(split(name.casefold().replace("-", " ")))
    return _WHO_OF_BODY if is_body else UNSAID


def _each_in_role(names: str) -> list[str]:
    """Give each of the names in a role, without those who only stand in for another."""
    each = re.split(_SEVERAL_IN_ROLE, " ".join(names.split()))
    return [name for name in each if not re.search(_STANDS_IN, name.casefold())] or each


def _in_charge(plan: Plan, name: str) -> str:
    """Give who alone has the topic by which a role is said, as in "wethouder Financiën"."""
    words = [*dropwhile(_IN_CHARGE.__contains__, split(name))]
    topics, but_first = (plan.register.read(" ".join(w)).topics for w in (words, words[1:]))
    if topics and topics == but_first:
        return ""  # "Piet Sport" is somebody
    held = [{holder.name for holder, _ in plan.held.get(topic, ())} for topic in topics]
    whose = set().union(*held) if topics else {*_holders_saying(plan, f" {' '.join(words)} ")}
    return next(iter(whose)) if all(held) and len(whose) == 1 else ""


def _holders_saying(plan: Plan, words: str) -> Iterator[str]:
    """Yield the names of those in whose portfolio words stand: "wethouder Economie"."""
    for holder in plan.holders if words.strip() else ():
        if any(words in f" {' '.join(entry.reading.words)} " for entry in holder.held):
            yield holder.name


def _listed(name: str) -> str:
    """Give a name as it is to stand in a list in brackets."""
    return f'"{printable(name)}"' if re.search(r"[]\[{},#:]", name) else printable(name)


def _titles(name: str) -> frozenset[str]:
    return TITLES.intersection(re.findall(r"\w+", name.casefold()))
