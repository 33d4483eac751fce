"""This file reads phrases of a plan by its register, and by who else is a holder.

"Water (zie Jansen)", "Mobiliteit → De Wit" and "Sport (met Jansen)" say something of a topic only
where a Jansen and a De Wit are holders: behind "zie", "met" or an arrow may stand anything. So do
"Water (Jansen)" and "De Wit: water", where the name alone says who has it: that of another. And
"Sport (plv. Van der Water)" names no water where somebody is called so, nor "plv. Spoor" the rail.

So a mark is put for each name, and the register reads what is said around it.
"""

import re
from collections.abc import Iterable, Sequence

from portcheck.offices import CHAIR_TITLES
from portcheck.phrases.seat_words import FOR_NOW, HOLDER, SEATS
from portcheck.phrases.topics import Reading, Register
from portcheck.phrases.words import ANOTHER, OWN, listed
from portcheck.plan.chairs import with_chair
from portcheck.plan.mentions import BEFORE_NAME, PLAIN, Mentions
from portcheck.plan.surnames import PARTICLES, TITLES, Surnames

_WORDS_TOO = listed("""
    beek, boer, bos, brug, dijk, dorp, duin, groen, haven, heide, kerk, kunst, markt, meer,
    molen, park, polder, post, stad, veen, wijk, wolf
""")
"""Surnames that may stand in a list of topics, though they name none."""

_BEFORE_SURNAME = TITLES - {"portefeuillehouder"}
"""Behind these stands somebody: "wethouder Spoor"; behind that one a topic may."""

_JOINED = r"\s(?:en|and)\s|\s?[&+/]\s?"
_ARROW = r"(?:[→⇒➔]|[-=]>)\s*$"
_SEATED = rf"(?i)(?<![\w-])(?:{'|'.join(sorted(SEATS))})[.:]?\s*$"
_LED_TO = (
    rf"(?i){_ARROW}|(?<![\w-])(?:{'|'.join(sorted(BEFORE_NAME))})[.:]?\s*$"
    r"|\bbij (?:afwezigheid|ontstentenis|verhindering) van\s+$"
)
_LAST_MARK = rf"[{ANOTHER}{OWN}](?=[^{ANOTHER}{OWN}]*$)"
_TOLD = r"(?:[:=]|\s[-–])\s*$"
_APART = rf"{_LED_TO}|(?:^|[([{{,;:/])\s*$"
_LISTED = r"(?:^|[,;/+>([{])\s*$"
_SEAT = rf"(?i)\s*[(\[]?\s*(?:als\s+)?(?:{'|'.join(sorted(SEATS))})\b"

_OFFICES = (HOLDER | FOR_NOW | {"verantwoordelijk"}) - {"allebei", "beide", "beiden"}
_OFFICE = rf"(?i)(?<![\w-])(?:{'|'.join(sorted(_OFFICES))})(?:[.:]\s*|\s+)(?:is\s+)?$"
"""What stands before a name as a part of it: "Water (trekker is Smit)", "Sport (nu: Smit)"."""

_REACH = 60
"""So many letters around a name are looked at: with hundreds of names each would ask for all."""


class Reader:
    """Reads the phrases of a plan whose holders have these surnames."""

    def __init__(self, register: Register, surnames: Surnames) -> None:
        self._register = register
        self._surnames = surnames
        self._mentions = Mentions(surnames)

    def read(self, phrase: str, own: str, before: str = "", function: str = "") -> Reading:
        """Give how a phrase of the holder `own` is read, behind what others left open.

        Who is known to have another function does not preside.
        """
        marked, people = self._marked(phrase, own)
        if function and function not in CHAIR_TITLES:
            marked, people = with_chair(marked, people)
        lead = self._marked(before, own)[0] if before else ""  # as of most
        return self._register.read(marked, lead, people)

    def _marked(self, phrase: str, own: str) -> tuple[str, tuple[str, ...]]:
        """Give a phrase with a mark for each name of a holder, and these names.

        A name that may be the holder's too points to nobody else. "Jansen en De Wit" is one.
        """
        phrase = phrase.replace(ANOTHER, "").replace(OWN, "")
        marked, people, end = "", [""], 0
        for starts, stop in self._mentions.find(phrase):
            if people[-1] and re.fullmatch(_JOINED, phrase[end : starts[0]]):
                people[-1] += phrase[end:stop]
                if own in self._surnames.whose(phrase[starts[0] : stop]):
                    marked = re.sub(_LAST_MARK, OWN, marked)
            elif said := self._with_mark(phrase, range(end, stop), starts, own):
                marked += said[0]
                people.append(said[1])
            else:
                continue
            end = stop + _party_length(phrase[stop:])
            people[-1] += phrase[stop:end]
        return marked + phrase[end:], tuple(people[1:])

    def _with_mark(
        self, phrase: str, part: range, starts: Sequence[int], own: str
    ) -> tuple[str, str] | None:
        """Give part of a phrase with a mark for the name at its end, and that; None if it is none.

        "Mobiliteit: Spoor" may say both: that it goes to Spoor, and that the rail is a part of it.
        """
        end, stop = part.start, part.stop
        sure = [at for at in starts if not self._may_be_topic(phrase, range(at, stop), own)]
        start = (sure or starts)[0]
        before, name = phrase[end:start], phrase[start:stop]
        is_own = own in self._surnames.whose(name)
        if sure:
            before = re.sub(_OFFICE, "", before)
            mark = OWN if is_own else ANOTHER
            return re.sub(_ARROW, " naar ", before) + mark, phrase[end + len(before) : stop]
        may_be_both = not is_own and re.search(_TOLD, before[-_REACH:])
        return (f"{before}{ANOTHER} ({name})", name) if may_be_both else None

    def _may_be_topic(self, phrase: str, part: range, own: str) -> bool:
        """Tell whether a name may be that of a topic: "Sport, Kunst", "Onderhoud van Wegen".

        One's own topic is no name of oneself: "Sport, water", but "plv. Water".
        """
        name = phrase[part.start : part.stop]
        if own.startswith(f"{name},"):
            return True
        before = phrase[max(part.start - _REACH, 0) : part.start]
        whose = self._surnames.whose(name)
        is_own = own in whose
        is_listed = not is_own and re.search(_LISTED, before)
        is_word = bool(is_listed) and name.casefold() in _WORDS_TOO
        if not is_word and not self._names_topic(name):
            return False
        may_have_seat = is_word or before.rstrip().endswith(("(", "["))
        if may_have_seat and re.match(_SEAT, phrase[part.stop : part.stop + _REACH]):
            return False
        may_be_bare = not is_own or " " in name or re.search(_SEATED, before)
        return not (may_be_bare and _is_name(before, name, whose))

    def _names_topic(self, name: str) -> bool:
        reading = self._register.read(name)
        return bool(reading.topics or reading.arguable)


def _is_name(before: str, name: str, whose: Iterable[str]) -> bool:
    """Tell whether a name in which a topic would be read is one.

    "Onderhoud van Wegen" is about roads, and "Spoor" about rail; "J. Spoor", "Van Wegen" and "plv.
    Spoor" are not, nor is "Bodem De Wit", though De Wit may be called B. Who is called "Wethouder
    Sport" has no other name than the topic.
    """
    theirs = [one.split() for one in whose]
    if all(TITLES.issuperset(map(str.casefold, words[:-1])) for words in theirs):
        return False
    known = {word for words in theirs for word in words if word[0].isupper()}
    firsts = name.split()[:-1]
    particles = [word for word in firsts if word.casefold() in PARTICLES]
    told = {word.strip(".") for word in firsts if word not in particles and word not in known}
    if not all(word[1:2] in ("", ".") or word.casefold() in _BEFORE_SURNAME for word in told):
        return False
    if len(particles) < len(firsts) or not PLAIN.issuperset(particles):
        return True
    return bool(re.search(_APART if particles else _LED_TO, before))


def _party_length(behind: str) -> int:
    """Count the letters of a party that stands behind a name: " (VVD)"."""
    bracket = re.match(r" \(([^()]+)\)", behind)
    if not bracket:
        return 0
    from portcheck.plan.party_names import names_party  # few phrases have one

    return bracket.end() if names_party(bracket[1]) else 0
