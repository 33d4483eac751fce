"""This file builds a typed plan from data that fits the plan schema.

What is left empty, or "n.n.b.", counts as absent.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from portcheck.finding import Path, Waiver
from portcheck.nothing import is_inapplicable
from portcheck.phrases.run_on import run_on
from portcheck.phrases.topics import Reading, Register
from portcheck.plan.chairs import without_own_office
from portcheck.plan.functions import function_held
from portcheck.plan.model import Affiliate, Entry, Holder, Opgave, Party, Plan, is_recorded
from portcheck.plan.reader import Reader
from portcheck.plan.surnames import Surnames

_ROLES = ("eigenaar", "opdrachtgever")

_NOBODY = ("geen ", "nog geen ", "no ")
"""How what stands for nobody begins: "nog geen opdrachtgever"."""


def build(data: Mapping[str, Any], register: Register) -> Plan:
    """Build the plan from data that fits the plan schema, reading its phrases by `register`."""
    surnames = Surnames(item["naam"] for item in data["portefeuillehouders"])
    reader = Reader(register, surnames)
    holders = tuple(
        _holder(item, data["bestuur"], ("portefeuillehouders", at), reader, surnames)
        for at, item in enumerate(data["portefeuillehouders"])
    )
    return Plan(
        body=data["bestuur"],
        is_complete=data.get("volledig") is not False,
        seats=data.get("zetels") or 0,
        holders=holders,
        surnames=surnames,
        parties=tuple(
            Party(item["naam"], item.get("zetels"), _listed(item.get("wensen")))
            for item in _items(data, "partijen")
        ),
        affiliates=tuple(
            _affiliate(item, at, surnames)
            for at, item in enumerate(_items(data, "verbonden_partijen"))
        ),
        opgaven=tuple(
            _opgave(item, at, surnames) for at, item in enumerate(_items(data, "opgaven"))
        ),
        waivers=tuple(_waiver(item, at) for at, item in enumerate(_items(data, "afwijkingen"))),
        register=register,
        data=data,
        held=_held(holders),
        mentioned=_mentioned(holders),
    )


def with_entries(plan: Plan, entries: Sequence[tuple[Entry, ...]]) -> Plan:
    """Give the plan with other entries for each of its holders."""
    holders = tuple(
        holder if those == holder.entries else holder._replace(entries=those, weight=_weight(those))
        for holder, those in zip(plan.holders, entries, strict=True)
    )
    return plan._replace(holders=holders, held=_held(holders), mentioned=_mentioned(holders))


def _mentioned(holders: tuple[Holder, ...]) -> frozenset[str]:
    topics: set[str] = set()
    for holder in holders:
        for entry in holder.entries:
            topics.update(entry.reading.mentioned)
    return frozenset(topics)


def _held(holders: tuple[Holder, ...]) -> dict[str, list[tuple[Holder, Entry]]]:
    held: dict[str, list[tuple[Holder, Entry]]] = {}
    for holder in holders:
        for entry in holder.held:
            for topic in entry.reading.topics:
                held.setdefault(topic, []).append((holder, entry))
    return held


def _holder(
    item: Mapping[str, Any], body: str, path: Path, reader: Reader, surnames: Surnames
) -> Holder:
    fte, title = item.get("fte"), item.get("functie") or ""
    title = title if is_recorded(title) else ""
    function = function_held(title, item["naam"], body)
    entries = tuple(_entries(item, function, (*path, "onderwerpen"), reader))
    return Holder(
        name=item["naam"],
        title=title,
        function=function,
        party=_on_one_line(item.get("partij")),
        fte=1.0 if fte is None else fte,
        competences=_listed(item.get("competenties")),
        replacements=_who(item.get("vervanger"), surnames),
        entries=entries,
        weight=_weight(entries),
        path=path,
        is_fixed=item.get("vast") is True,
    )


def _entries(item: Mapping[str, Any], function: str, path: Path, reader: Reader) -> Iterator[Entry]:
    """Yield what a holder has, read by the phrase and by how it stands in the list at `path`."""
    listed = _items(item, "onderwerpen")
    phrases = [entry if isinstance(entry, str) else entry["onderwerp"] for entry in listed]
    for at, place in enumerate(run_on(phrases)):
        if is_recorded(phrases[at]):
            phrase = without_own_office(phrases[at], function)
            reading = reader.read(phrase, item["naam"], place.before, function)
            yield _entry(listed[at], (*path, at), reading, is_item=place.is_item)


def _weight(entries: tuple[Entry, ...]) -> float:
    return sum(entry.weight for entry in entries if entry.is_first)


def _entry(item: str | Mapping[str, Any], path: Path, reading: Reading, *, is_item: bool) -> Entry:
    by_itself = reading.weight if is_item else 0
    if isinstance(item, str):
        return Entry(item, by_itself, reading.rank != "second", reading, path)
    weight, role = item.get("zwaarte"), item.get("rol")
    return Entry(
        phrase=item["onderwerp"],
        weight=by_itself if weight is None else weight,
        is_first=role == "eerste" if role else reading.rank != "second",
        reading=reading,
        path=(*path, "onderwerp"),
        is_fixed=item.get("vast") is True,
    )


def _affiliate(item: Mapping[str, Any], at: int, surnames: Surnames) -> Affiliate:
    owners, commissioners = (_who(item.get(role), surnames) for role in _ROLES)
    path = ("verbonden_partijen", at)
    return Affiliate(item["naam"], owners, commissioners, path, _inapplicable(item))


def _opgave(item: Mapping[str, Any], at: int, surnames: Surnames) -> Opgave:
    recorded = frozenset(key for key, value in item.items() if is_recorded(value))
    commissioners = _who(item.get("opdrachtgever"), surnames)
    return Opgave(item["naam"], commissioners, recorded, ("opgaven", at))


def _waiver(item: Mapping[str, Any], at: int) -> Waiver:
    return Waiver(
        rule=item["regel"],
        subjects=_listed(item.get("betreft")),
        reason=_on_one_line(item["reden"]),
        decision=_on_one_line(item["besluit"]),
        decided_by=_on_one_line(item["door"]),
        measure=_on_one_line(item.get("maatregel")),
        review=item.get("herzien_op") or "",
        facts=str(item.get("feiten") or ""),
        path=("afwijkingen", at),
    )


def _on_one_line(text: str | None) -> str:
    return " ".join((text or "").split())


def _items(data: Mapping[str, Any], key: str) -> list[Any]:
    return data.get(key) or []


def _who(value: str | list[str] | None, surnames: Surnames) -> tuple[str, ...]:
    """Give who has a role; "n.n.b." or "geen vervanger" is nobody, unless a holder is called so."""
    said = (surnames.holder(name) for name in _listed(value))
    return tuple(name for name in said if name in surnames.names or _is_somebody(name))


def _inapplicable(item: Mapping[str, Any]) -> frozenset[str]:
    said = ((role, item.get(role)) for role in _ROLES)
    return frozenset(role for role, who in said if isinstance(who, str) and is_inapplicable(who))


def _is_somebody(name: str) -> bool:
    return is_recorded(name) and not name.casefold().startswith(_NOBODY)


def _listed(value: str | list[str] | None) -> tuple[str, ...]:
    names = (value,) if isinstance(value, str) else value or ()
    return tuple(name for name in names if name.strip())
