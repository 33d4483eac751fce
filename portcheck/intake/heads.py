"""This file tells what the head of a column means, or the label before a colon."""

import re

NAME, TOPICS, SECOND, REPLACEMENT = "naam", "onderwerpen", "tweede", "vervanger"
PARTY, FUNCTION, POST, WEIGHT = "partij", "functie", "fte", "zwaarte"

# fmt: off
_HEADS = (
    (REPLACEMENT, ("vervang", "plaatsvervang", "loco", "replace", "stands")),
    (SECOND, ("tweede", "2e", "2de", "ism", "medeportefeuillehouder", "second")),
    (PARTY, ("partij", "fractie", "party")),
    (POST, ("fte", "deeltijd", "omvang", "aanstelling")),
    (WEIGHT, ("zwaarte", "gewicht", "weging", "weight")),
    (NAME, (
        "naam", "name", "portefeuillehouder", "wethouder", "gedeputeerde", "heemra", "hoogheemra",
        "bestuurder", "bestuurslid", "bestuursleden", "collegelid", "collegeleden", "dagelijks",
        "wie", "holder", "alderman",
    )),
    (FUNCTION, ("functie", "function", "rol", "titel", "ambt")),
    (TOPICS, (
        "onderwerp", "portefeuille", "taak", "taken", "taakveld", "thema", "beleids", "programma",
        "dossier", "aandachts", "verantwoordelijk", "werkveld", "topic", "portfolio", "task",
    )),
)
"""With what words a head begins that means something; the first that is met decides."""

_SMALL = frozenset((
    "1e", "and", "bestuurlijk", "bestuurlijke", "de", "eerste", "en", "het", "naar", "nieuwe", "of",
    "per", "primair", "primaire", "the", "van", "voor",
))
# fmt: on
_LONGEST = 60


def meaning_of(head: str) -> str:
    """Give what a head means; empty where it holds a word that says something else."""
    words = re.findall(r"\w+", head.casefold()) if len(head) <= _LONGEST else []
    met = [next((key for key, stems in _HEADS if word.startswith(stems)), "") for word in words]
    if not all(key or word in _SMALL for key, word in zip(met, words, strict=True)):
        return ""
    return next((key for key, _ in _HEADS if key in met), "")
