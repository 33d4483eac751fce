"""This file writes the plans that are measured, the same ones in every run."""

import json
import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
PHRASES = ROOT / "tests" / "data" / "topics.tsv"

Deal = random.Random

BREAKING = [
    ["Bodem", "Recreatie", "Omgevingswet"],
    ["Water", "Mobiliteit", "Financiën", "Bedrijfsvoering"],
    ["Toerisme", "Natuur", "Vergunningverlening"],
    ["Ruimtelijke ordening"],
]
"""What four holders hold in a plan that breaks each rule of the comparison with others."""


def write(folder: Path, count: int, plan: Callable[[int, Deal], str]) -> list[str]:
    """Write plans, each dealt anew and the same in every run, and give their names."""
    deal = Deal(1)
    files = [folder / f"plan-{number:04}.yaml" for number in range(count)]
    for number, file in enumerate(files):
        file.write_text(plan(number, deal), encoding="utf-8")
    return [str(file) for file in files]


def published(topics: int) -> Callable[[int, Deal], str]:
    """Make plans of published phrases, eight a holder."""
    phrases = [phrase for phrase, _ in _read()]

    def plan(number: int, deal: Deal) -> str:
        dealt = deal.choices(phrases, k=topics)
        holders = [dealt[start : start + 8] for start in range(0, topics, 8)]
        return _text(number, holders)

    return plan


def breaking() -> Callable[[int, Deal], str]:
    """Make plans of 40 phrases and 2.6 kB that break each rule of the comparison with others."""
    phrases = [phrase for phrase, names_nothing in _read() if names_nothing]

    def plan(number: int, deal: Deal) -> str:
        holders = [
            deal.sample(held + deal.sample(phrases, 10 - len(held)), 10) for held in BREAKING
        ]
        return _text(number, holders, DETAILS, REST)

    return plan


def divided(holders: int, topics: int) -> Callable[[int, Deal], str]:
    """Make plans of which a few topics break rules, and the many others name nothing."""
    phrases = [phrase for phrase, names_nothing in _read() if names_nothing]

    def plan(number: int, deal: Deal) -> str:
        others = [f"{deal.choice(phrases)} {at}" for at in range(topics)]
        held = [others[place::holders] for place in range(holders)]
        for place, breaking in enumerate(BREAKING):
            held[place][: len(breaking)] = breaking
        return _text(number, held)

    return plan


DETAILS = """\
    functie: gedeputeerde
    partij: Partij van het Midden
    fte: 1.0
    vervanger: {deputy}
"""
REST = """\
periode: 2027-2031
stand: concept
bron: [werkblad van de formateur van 12 april 2027, met de opmerkingen van de fracties]
partijen:
  - {naam: Partij van het Midden, zetels: 11}
  - {naam: Lijst Voorbeeld, zetels: 6}
verbonden_partijen:
  - {naam: Vitens N.V., eigenaar: Houder 0, opdrachtgever: Houder 1}
  - {naam: Regionale Ontwikkelingsmaatschappij, eigenaar: Houder 1, opdrachtgever: Houder 0}
  - {naam: Omgevingsdienst Voorbeeld, eigenaar: Houder 2, opdrachtgever: Houder 3}
opgaven:
  - {naam: Energietransitie, opdrachtgever: Houder 3, opdracht: GS 2027-09-10, mandaat: true}
  - {naam: Gezonde leefomgeving, opdrachtgever: Houder 2, opdracht: GS 2027-09-10, mandaat: true}
"""


def _text(number: int, holders: Sequence[Sequence[str]], details: str = "", rest: str = "") -> str:
    return "".join(_lines(number, holders, details)) + rest


def _lines(number: int, holders: Sequence[Sequence[str]], details: str) -> Iterator[str]:
    yield f"plan: Variant {number}\nbestuur: Provincie Voorbeeld\nportefeuillehouders:\n"
    for place, phrases in enumerate(holders):
        deputy = f"Houder {(place + 1) % len(holders)}"
        yield f"  - naam: Houder {place}\n{details.format(deputy=deputy)}    onderwerpen:\n"
        for phrase in phrases:
            yield f"      - {json.dumps(phrase, ensure_ascii=False)}\n"


def _read() -> list[tuple[str, bool]]:
    rows = PHRASES.read_text(encoding="utf-8").splitlines()[1:]
    cells = [row.split("\t") for row in rows]
    return [(phrase, topics == arguable == "-") for phrase, topics, arguable in cells]
