"""This file says where something belongs whose key is unknown here, and known in another place."""

import re
from collections.abc import Mapping

from portcheck.nearest import naming
from portcheck.offices import CHAIR_TITLES, MEMBERS
from portcheck.schema import unfit
from portcheck.schema.group import Group, takes_names
from portcheck.schema.translated import bare, translated
from portcheck.wording import OR, UNSAID, Text

# fmt: off
_AREAS_AND_SEATS = frozenset((
    "buurten", "commissie", "commissies", "dorp", "dorpen", "gebied", "gebieden", "kern", "kernen",
    "lidmaatschap", "lidmaatschappen", "nevenfunctie", "nevenfuncties", "overleg", "overleggen",
    "regio", "regio's", "stadsdeel", "stadsdelen", "stuurgroep", "stuurgroepen",
    "vertegenwoordiging", "vertegenwoordigingen", "wijk", "wijken", "wijkwethouder",
))
# fmt: on
"""What is listed of holders beside their topics is read among these: "Wijken: Noord, Zuid"."""

# fmt: off
_IN_PARTY = MEMBERS | CHAIR_TITLES | {
    "ab", "afgevaardigde", "bestuurder", "bestuurslid", "db", "lid", "plaatsvervanger", "plv",
    "vertegenwoordiger", "vertegenwoordiging",
}
# fmt: on
"""Only what somebody is there for tells which of the two roles this is."""

# fmt: off
_LEADS = MEMBERS | CHAIR_TITLES | {
    "bestuurlijk coördinator", "bestuurlijk verantwoordelijke", "coördinator",
    "coördinerend portefeuillehouder", "coördinerend wethouder", "eerstverantwoordelijke", "lead",
    "verantwoordelijk", "verantwoordelijke",
}
# fmt: on
"""Of an opgave this is its opdrachtgever."""

_STAND_INS = frozenset(("loco", "loco burgemeester", "loco commissaris", "locoburgemeester"))
"""Who is the second of these is no replacement of a holder, and says so among the topics."""

_LONGEST_ENTRY = 60
_NEEDS_ESCAPE = r'["\\{}\[\]]'


def elsewhere(group: Group, key: str, near: Text) -> tuple[Text, Mapping[str, object]] | None:
    """Give the message and its values for a key that belongs elsewhere; `near` names a likely one.

    A list that is there already is meant by no other word for it: that would stand there twice.
    """
    if bare(key) in _STAND_INS and "onderwerpen" in group.known and not _is_name(group.found[key]):
        return unfit.AS_ENTRY, {"entry": _as_entry(key, str(group.found[key]))}
    meant = translated(key, group.known)
    beside = next((n for n in group.lists if n == meant or near == naming(n)), "")
    if beside:
        how = unfit.BY_NAME if takes_names(group.known[beside]) else UNSAID
        return unfit.BESIDE, {"beside": beside, "how": how}
    if key in group.outermost:
        return _outermost(group, key)
    return None if near else _inside(group, key)


def _outermost(group: Group, key: str) -> tuple[Text, Mapping[str, object]]:
    """Say how a key stands too far inside; one that lists know too may belong to either."""
    homes = group.homes(key)
    if homes:
        return unfit.ELSEWHERE, {"home": _either(homes), "indent": UNSAID}
    return unfit.INSIDE, {"top": next(iter(group.outermost))}


def _inside(group: Group, key: str) -> tuple[Text, Mapping[str, object]] | None:
    word, homes = bare(key), group.homes(key)
    if word in _AREAS_AND_SEATS and "onderwerpen" in group.known:
        return unfit.AS_ENTRY, {"entry": _as_entry(key, group.found[key])}
    if "eigenaar" in group.known and not _IN_PARTY.isdisjoint(word.replace(".", "").split()):
        return unfit.SEATED, {}
    if word in _LEADS and "mandaat" in group.known and "opdrachtgever" not in group.found:
        return unfit.MISSPELT, {"hint": naming("opdrachtgever")}
    indent = unfit.INDENT if homes and homes[0] in group.found else UNSAID
    return (unfit.ELSEWHERE, {"home": _either(homes), "indent": indent}) if homes else None


def _is_name(value: object) -> bool:
    """Tell whether a value can be a name, and not only "1e" or "ja"."""
    return isinstance(value, list) or bool(re.search(r"[^\W\d_]{3}", str(value)))


def _either(names: list[str]) -> Text:
    return OR.join(Text(f'"{name}"', f'"{name}"') for name in names)


def _as_entry(key: str, value: object) -> str:
    """Give a key and the texts behind it as one entry of a list."""
    texts = value if isinstance(value, list) else [value]
    said = ", ".join(map(str, texts))
    are_texts = all(isinstance(text, str) for text in texts)
    is_shown = are_texts and len(said) <= _LONGEST_ENTRY and not re.search(_NEEDS_ESCAPE, said)
    return f"{key.capitalize()}: {said if is_shown else '…'}"
