"""This file finds in sentences who has what: in a text that is no list."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from portcheck.intake.division import phrases_of
from portcheck.intake.people import is_name, is_title_alone, person
from portcheck.intake.sentences import ALSO, VERBS, NamesTopic, is_full_name, parted
from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES
from portcheck.phrases.words import listed
from portcheck.plan.functions import function_of
from portcheck.plan.party_names import is_national
from portcheck.plan.surnames import PARTICLES, surnames

SEVERAL = r"\w{5}\. [\"'“‘]?[A-Z]"
"""What only a text of several sentences has."""

_END = r"(?<=[\w)'’][\w)'’”][.!?])\s+(?=[A-Z])"
"""Where a sentence ends, as it does not behind initials."""

_HERE = "hij|zij|ze"
_AGAIN = (
    rf"(?i)^(?:(?:in|onder) (?:zijn|haar|hun) portefeuilles? (?:zit(?:ten)?|val(?:t|len)) {ALSO}|"
    rf"(?:{_HERE})(?= ))"
)
"""How a sentence begins that says more of whoever the one before is about."""

_TITLES = "|".join((*MEMBER_TITLES, *CHAIR_TITLES))
_TURNED = rf"^(?:\w+ )?({VERBS}) ({_HERE}|de (?:{_TITLES})) "
"""As in "Ook krijgt zij sport", which is "Zij krijgt sport"."""

_AND_VERB = rf",? en (?=(?:{VERBS}) )"

_OF_WHOM = (
    r"^(?:[Hh]et |[Dd]e )?['‘]?(\S.*?)['’]? (?:blijf|blijv|kom|val|vorm|zit)\w* "
    rf"(?:(?:bij|in|onder) )?de portefeuille van ((?:{_TITLES}) [A-Z][^,:]*?)\.?$"
)
"""As in "Sport en zorg blijven in de portefeuille van wethouder Smit."."""

_FULL_NAME = r"[A-Z][\w'’-]+ (?:[a-z'’]{1,4} ){0,3}[A-Z][\w'’–-]+"
_NAMED = rf"(({_FULL_NAME}) \([^()]{{2,30}}\))"
"""Somebody with a party, as many texts name them once: then by title and surname."""

_SUBJECT = (
    r"(?:De portefeuille van )?((?:[\w-]+ )?(?:(?:van|de|den|der|ten|ter|['’]t) |[A-Z][\w'’-]+ )+"
    r"(?:\([^()]*\) )?)(?=[a-z])"
)
"""As in "Wethouder Smit (VVD) is nieuw.", of whom the next sentence says more."""

_NO_NAME = listed("""
    bij, directeur, formateur, fractievoorzitter, in, lijsttrekker, met, minister, na, naast,
    namens, raadslid, staatssecretaris, statenlid, tot, uit, volgens, voor
""").union(PARTICLES)
"""What no holder's name begins with: "In Bergen krijgt wethouder Smit sport"."""

_LISTS = rf"^:|(?:onderdelen|portefeuilles?|verantwoordelijk|{_TITLES})\b| en |, "
"""What applause, as somebody may get as well as a topic, is not told with."""

_QUOTES = '"“„'
_GONE = r"\b(?:(?:af|neer|terug)ge\w+|over(?:ge)?(?:dragen|nomen|nemen))\b"
"""What stands behind a topic that somebody had: "Smit heeft de portefeuille sport neergelegd"."""

_AND = ", (?:(?:maar )?ook|tevens) "
_LONGEST, _LONG = 100, 1_000
"""No longer is a name, and no sentence that says who has what."""

_MOST = 1_000
"""A document of more sentences says more than a division: others are not looked at."""


def told_in(
    texts: Sequence[str], called: Mapping[str, str], known: Container[str], names_topic: NamesTopic
) -> tuple[list[tuple[str, str]], list[str]]:
    """Give whom sentences give what, but for those whose surnames are known, and apart the rest.

    A text that tells nothing new stays whole. "De burgemeester" alone is none who has something.
    """
    listener = _Listener(called, known, names_topic)
    others: list[str] = []
    left = _MOST
    for text in texts:
        sentences = re.split(_END, text) if re.search(SEVERAL, text) else []
        left -= len(sentences)
        before = len(listener.told)
        rest = listener.hear(sentences if left >= 0 else ())
        others.extend(rest if listener.told[before:] else [text])
    is_of_one = all(is_title_alone(person(one)) for one, _ in listener.told)
    return ([], [*texts]) if is_of_one else (listener.told, others)


class _Listener:
    """What was told so far in the sentences of a document: who has what."""

    def __init__(
        self, called: Mapping[str, str], known: Container[str], names_topic: NamesTopic
    ) -> None:
        self.told: list[tuple[str, str]] = []
        self._called = called
        self._known = known
        self._names_topic: NamesTopic = lambda said: any(map(names_topic, phrases_of([said])))

    def hear(self, sentences: Iterable[str]) -> list[str]:
        """Keep what sentences say of who has what, and give those that say nothing of it.

        What begins with "Hij", or "In haar portefeuille zit", is about who was named right before.
        """
        others: list[str] = []
        who = ""
        for clause, turned in chain.from_iterable(map(_clauses, sentences)):
            again = re.match(_AGAIN, turned)
            plain = _said_of(who, again) if who and again else turned
            said, topics = parted(plain, self._names_topic)
            named = self._meant(said)
            is_told = self._is_told(named, topics, plain[len(said) :], is_again=named == who)
            if is_told and surnames(person(named).name)[0] not in self._known:
                self.told.append((named, re.sub(_AND, ", ", topics)))
            else:
                others.append(clause)
            who = named if is_told else _subject(plain, self._called) or (who if again else "")
        return others

    def _meant(self, said: str) -> str:
        """Give whom a name means, in full, or who was told of with a title; else nobody.

        A title alone is that of whoever presides: "de wethouder" may be any of them.
        """
        named = _in_full(said, self._called)
        if not is_title_alone(person(named)):
            return named
        office = function_of(person(named).function)
        if office not in CHAIR_TITLES or office in self._known:
            return ""
        return next((one for one, _ in self.told if function_of(one) == office), named)

    def _is_told(self, named: str, topics: str, behind: str, *, is_again: bool) -> bool:
        """Tell whether a sentence gives topics, by what stands behind the name, to a holder."""
        if not 0 < len(named) <= _LONGEST or not _are_topics(topics, self._called):
            return False
        is_known = is_again or (named in self._called.values() and self._names_topic(topics))
        is_list = " " not in topics or bool(re.search(_LISTS, behind))
        return (is_known or _is_sure(named, behind)) and (is_list or self._names_topic(topics))


def _said_of(who: str, again: re.Match[str]) -> str:
    """Give a sentence that says more of somebody with the name in it."""
    sign = " " if re.fullmatch(_HERE, again[0].casefold()) else ": "
    return f"{who}{sign}{again.string[again.end() :].strip(' :')}"


def _are_topics(said: str, called: Container[str]) -> bool:
    """Tell whether what somebody has may be topics: no quote, nor said of another or of once."""
    is_aside = said[:1] in ("", *_QUOTES) or bool(re.search(_GONE, said))
    return not is_aside and not _names_any(said, called)


def _names_any(said: str, called: Container[str]) -> bool:
    """Tell whether a text names anybody of whom it is known."""
    return any(word.casefold() in called for word in re.findall(r"[A-Z][\w'’-]+", said))


def _clauses(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield what a sentence says of somebody, by verb: "Smit heeft sport en krijgt zorg".

    Each as it stands there, and with whom it is about in front.
    """
    if len(sentence) > _LONG:
        yield sentence, sentence
        return
    first, *others = re.split(_AND_VERB, sentence)
    turned = re.sub(_TURNED, r"\2 \1 ", re.sub(_OF_WHOM, r"\2: \1", first))
    yield first, re.sub("^(?:En|Ook) ", "", turned)
    for other in others:
        turned = re.sub(_TURNED, r"\2 \1 ", other)
        yield other, f"Hij {other}" if turned == other else turned


def _is_sure(named: str, behind: str) -> bool:
    """Tell whether somebody is named who has a seat: by a title, a party, or what stands behind."""
    found = person(named)
    if is_title_alone(found):
        return function_of(found.function) in CHAIR_TITLES
    has_seat = is_national(found.party) or re.search(rf"\b(?:portefeuille|{_TITLES})\b", behind)
    is_full = is_full_name(found.name) and found.name.split()[0].casefold() not in _NO_NAME
    return bool(found.function and is_name(found.name)) or bool(has_seat and is_full)


def _subject(sentence: str, called: Mapping[str, str]) -> str:
    """Give whom alone a sentence is about that does not say what they have."""
    found = re.match(_SUBJECT, sentence)
    who = _in_full(found[1].strip(), called) if found else ""
    rest = sentence[found.end() :] if found else ""
    is_alone = not _names_any(rest, called) and not re.search(_FULL_NAME, rest)
    return who if is_alone and (who in called.values() or _is_sure(who, "")) else ""


def called_in(texts: Iterable[str]) -> dict[str, str]:
    """Give who are named with a party by surname, where but one is called so."""
    found = {
        name: full
        for text in texts
        for full, name in re.findall(_NAMED, text)
        if person(full).party
    }
    count = Counter(surnames(name)[0] for name in found)
    return {one: full for name, full in found.items() if count[one := surnames(name)[0]] == 1}


def _in_full(named: str, called: Mapping[str, str]) -> str:
    """Give a name in full where the text says it elsewhere: "Wethouder Smit"."""
    found = person(named)
    full = called.get(surnames(found.name)[0], "")
    is_short = person(full).name.casefold().endswith(f" {found.name.casefold()}")
    return f"{found.function} {full}".strip() if is_short and not found.party else named
