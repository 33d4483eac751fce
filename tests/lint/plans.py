"""Plans for the property tests: values that Hypothesis draws, and their text as YAML."""

import json
from typing import NamedTuple

from hypothesis import strategies as st

PHRASES = (
    *("Water", "Mobiliteit", "Water en Mobiliteit", "Financiën", "financieel beleid"),
    *("Bodem", "Water en Bodem", "Natuur", "VTH", "Hart van de Heuvelrug", "Natuur en VTH"),
    *("Sport", "sport", "Recreatie", "Toerisme", "Recreatie en Toerisme", "openbaar vervoer"),
    *("Organisatieontwikkeling", "Personeel & Organisatie", "Mobilteit", "Gebied Noord"),
    *("Financiën (2e portefeuillehouder)", "natuur (met uitzondering van Natura 2000)"),
    *("Dierenwelzijn", "Sport (i.s.m. A)", "Évenementen", "100 % {zeker}", "Grondbeleid: a\tb"),
)
NAMES = ("A. Jansen", "B. de Vries", "C. Bakker", "Ý. Ünal")
FUNCTIONS = ("gedeputeerde", "gedeputeerde", "wethouder", "commissaris")
PARTIES = ("VVD", "SP")


class Drawn(NamedTuple):
    """A plan: its first lines, its holders, and the lines below them."""

    head: tuple[str, ...]
    holders: tuple[str, ...]
    tail: tuple[str, ...]

    def text(self, *, waiver: str = "") -> str:
        """Write it as YAML, of which JSON is a part."""
        lines = [
            *self.head,
            "portefeuillehouders:",
            *(f"  - {holder}" for holder in self.holders),
            *self.tail,
        ]
        if waiver:
            lines += ["afwijkingen:", f"  - {waiver}"]
        return "\n".join(lines) + "\n"


def written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


@st.composite
def _entries(draw: st.DrawFn) -> list[object]:
    entries: list[object] = []
    for phrase in draw(st.lists(st.sampled_from(PHRASES), max_size=5)):
        kind = draw(st.sampled_from(("plain", "plain", "weighed", "second")))
        if kind == "plain":
            entries.append(phrase)
        elif kind == "weighed":
            weight = draw(st.sampled_from((0, 0.5, 1, 3)))
            entries.append({"onderwerp": phrase, "zwaarte": weight})
        else:
            entries.append({"onderwerp": phrase, "rol": "tweede"})
    return entries


@st.composite
def _holders(draw: st.DrawFn) -> list[str]:
    return [
        written(
            {
                "naam": name,
                "functie": draw(st.sampled_from(FUNCTIONS)),
                "partij": draw(st.sampled_from(PARTIES)),
                "fte": draw(st.sampled_from((0.7, 1, None))),
                "vervanger": draw(st.sampled_from((*NAMES, None))),
                "onderwerpen": draw(_entries()),
            }
        )
        for name in draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    ]


_roles = st.sampled_from((None, "A. Jansen", "B. de Vries", "Niemand", ["A. Jansen", "C. Bakker"]))


@st.composite
def _tail(draw: st.DrawFn) -> list[str]:
    lines = []
    if draw(st.booleans()):
        parties = [{"naam": "VVD", "zetels": draw(st.integers(0, 3))}, {"naam": "SP", "zetels": 1}]
        lines.append(f"partijen: {written(parties)}")
    if draw(st.booleans()):
        affiliates = [
            {"naam": name, "eigenaar": draw(_roles), "opdrachtgever": draw(_roles)}
            for name in ("Vitens", "Oasen")
        ]
        lines.append(f"verbonden_partijen: {written(affiliates)}")
    if draw(st.booleans()):
        tasks = [
            {"naam": name, "opdrachtgever": draw(_roles), "mandaat": draw(st.booleans())}
            for name in ("Energie", "Klimaat")
        ]
        lines.append(f"opgaven: {written(tasks)}")
    if draw(st.booleans()):
        lines.append("proces: {tijd: vier weken, evaluatie: }")
    return lines


@st.composite
def plans(draw: st.DrawFn) -> Drawn:
    """Draw a plan that fits the plan format and gives most rules something to say."""
    body = draw(st.sampled_from(("Provincie Voorbeeld", "Gemeente Voorbeeld")))
    head = ["plan: Voorbeeld", f"bestuur: {body}"]
    if draw(st.booleans()):
        head.append("volledig: false")
    return Drawn(tuple(head), tuple(draw(_holders())), tuple(draw(_tail())))
