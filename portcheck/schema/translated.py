"""This file knows keys, commands and options by other words: who writes Dutch may mean a key."""

import re
from collections.abc import Collection
from functools import cache

from portcheck.offices import FUNCTIONS, PLURALS

_WORDS = (
    ("actie", "help"),
    ("advice", "advies"),
    ("afwijkingen", "departures", "uitzonderingen", "waivers"),
    ("anker", "anchor"),
    ("besturen", "bodies"),
    ("bestuur", "provincie", "gemeente", "waterschap", "eiland", "openbaar lichaam", "body"),
    ("document", "bron", "source"),
    ("bron", "source", "sources", "link", "links", "url", "vindplaats", "website"),
    ("burgemeester", "boargemaster", "mayor", "waarnemend burgemeester"),
    ("competenties", "kwaliteit", "kwaliteiten", "skills", "vaardigheden", "vaardigheid"),
    ("concept", "beoogd", "draft", "ontwerp", "voorlopig"),
    ("eigenaar", "aandeelhouder", "owner", "ava"),
    ("ernst", "severity"),
    ("fout", "fouten", "error"),
    ("heemraad", "gezworene"),
    ("ja", "waar", "yes", "true"),
    ("nee", "no", "onwaar", "false"),
    ("commissaris", "cdk", "cvdk", "gouverneur", "king's commissioner", "kommissaris"),
    ("eerste", "1", "1e", "1ste", "first", "hoofd", "primair", "primary"),
    ("eerste", "coördinator", "coördinerend", "lead", "trekker"),
    ("fte", "aanstelling", "deeltijd", "deeltijdfactor", "deeltijdpercentage", "fte factor"),
    ("fte", "dagen", "omvang", "parttime", "uren", "werktijd"),
    ("akkoordvorm", "akkoord"),
    ("ambtelijk_adviseur", "adviseur"),
    ("doorrekening", "financiële doorrekening"),
    ("experts", "adviseurs", "deskundigen", "meelezers"),
    ("gezamenlijke_start", "start", "startbijeenkomst"),
    ("participatie", "inspraak", "inwoners"),
    ("tijd", "planning", "tijdpad"),
    ("functie", "function", "rol", "role"),
    ("eilandgedeputeerde", "commissioner", "eilandcommissaris", "island commissioner"),
    ("gedeputeerde", "deputearre", "deputy", "gs lid", "lid gs"),
    ("gevallen", "cases"),
    ("gezag", "authority"),
    ("gezaghebber", "governor", "island governor", "waarnemend gezaghebber"),
    ("goed", "good"),
    ("law", "wet"),
    ("max", "maximum"),
    ("min", "minimum"),
    ("naam", "name"),
    ("naam", "achternaam", "label"),
    ("naam", *FUNCTIONS),
    ("namen", "synoniemen", "aliases", "phrases"),
    ("nederlands", "nl"),
    ("engels", "english", "en"),
    ("onderdelen", "delen", "parts"),
    ("onderwerp", "naam"),
    ("onderwerp", "topic"),
    ("onderwerpen", "topics"),
    ("onderwerpen", "portefeuille", "portefeuilles", "taken", "dossiers", "projecten"),
    ("onderwerpen", "aandachtsgebieden", "beleidsterreinen", "beleidsvelden", "taakvelden"),
    ("onderwerpen", "portfolio", "portfolios", "programma's", "programmas", "werkvelden"),
    ("opdracht", "assignment", "bestuursopdracht", "concernopdracht", "kaderstelling"),
    ("opdrachtgever", "bestuurlijk opdrachtgever", "client", "trekker", "bestuurlijk trekker"),
    ("opdrachtgever", "afnemer", "commissioner", "klant"),
    ("opgaven", "programma's", "programmas", "projecten", "speerpunten", "thema's", "themas"),
    ("pakketten", "packs"),
    ("paragraaf", "section"),
    ("partij", "fractie", "fracties", "party", "politieke partij"),
    ("partijen", "coalitie", "coalitiepartijen", "fracties"),
    ("periode", "bestuursperiode", "collegeperiode", "looptijd", "raadsperiode", "zittingsperiode"),
    ("plan", "titel", "title"),
    ("plan", "naam"),
    ("portefeuillehouder", "lid", "ab lid", "bestuurslid", "board member", "db lid"),
    ("portefeuillehouder", "algemeen bestuurslid", "bestuurder", "member", "penningmeester"),
    ("portefeuillehouder", "collegelid", "loco"),
    ("portefeuillehouder", "dagelijks bestuurder", "deelgemeentebestuurder", "stadsdeelbestuurder"),
    ("portefeuillehouders", *(members.nl for members in PLURALS.values()), "leden", "college"),
    ("portefeuillehouders", "bestuurders", "bestuurscollege", "bestuursleden", "collegeleden"),
    ("portefeuillehouders", "dagelijks bestuur", "executive", "holders", "members"),
    ("portefeuillehouders", *FUNCTIONS),
    ("regel", "rule"),
    ("regels", "rules"),
    ("samen", "joint"),
    ("samenvatting", "summary"),
    ("schijnnamen", "decoys"),
    ("slecht", "bad"),
    ("soort", "kind"),
    ("stand", "status", "fase"),
    ("taal", "lang", "language"),
    ("nooit", "never", "none"),
    ("tabel", "table"),
    ("te overwegen", "info", "note", "notice"),
    ("tekst", "text", "txt"),
    ("teksten", "texts"),
    ("tweede", "2", "2e", "2de", "3", "3e", "3de", "derde", "second", "secundair", "third"),
    ("tweede", "achtervang", "back up", "ondersteunend", "reserve", "secondary", "stand in"),
    ("tweede", "plaatsvervangend", "plaatsvervanger", "plv", "plv.", "vervangend", "vervanger"),
    ("uit", "geen", "off"),
    ("vastgesteld", "definitief"),
    ("verbonden_partijen", "affiliates", "deelnemingen", "samenwerkingsverbanden"),
    ("verbonden_partijen", "gemeenschappelijke regeling", "gemeenschappelijke regelingen"),
    ("verbonden_partijen", "vertegenwoordigingen"),
    ("vervanger", "deputy", "loco", "plaatsvervanger", "plv", "replacement", "substitute"),
    ("vervanger", "loco burgemeester", "loco commissaris", "locoburgemeester"),
    ("vervanger", "achtervang", "waarneemster", "waarnemer", "waarneming"),
    ("verwacht", "expect"),
    ("volledig", "compleet", "complete"),
    ("voorgesteld", "proposed", "voorstel"),
    ("uitgangen", "endings"),
    ("voorbeelden", "examples"),
    ("waarden", "params"),
    ("waarom", "why"),
    ("waarschuwing", "waarschuwingen", "warning"),
    ("voorzitter", "chair", "chairman", "government commissioner", "regeringscommissaris"),
    ("voorzitter", "stadsdeelvoorzitter"),
    ("wethouder", "alderman", "alderwoman", "kandidaat wethouder", "ocmw voorzitter", "schepen"),
    ("wethouder", "deputy mayor", "vice mayor", "wethalder", "wethâlder"),
    ("zetels", "seats"),
    ("zwaarte", "gewicht", "weging"),
    # of commands and their options, as they are said in Dutch or by another linter
    ("as-of", "datum", "peildatum"),
    ("baseline", "nulmeting"),
    ("by", "door"),
    ("check", "controleer", "controleren", "lint", "toets", "toetsen", "valideer", "validate"),
    ("color", "kleur", "no color", "no colour"),
    ("compare", "diff", "vergelijk", "vergelijken"),
    ("config", "configuratie", "instellingen", "settings"),
    ("decision", "besluit"),
    ("explain", "leg uit", "uitleg"),
    ("fail-on", "exit zero", "strict"),
    ("format", "formaat", "output format", "vorm"),
    ("from", "uit", "van"),
    ("gitlab", "codeclimate", "codequality"),
    ("help", "hulp"),
    ("holders", "aantal", "leden"),
    ("ignore", "behalve", "negeer", "zonder"),
    ("min-severity", "ernst", "level", "severity"),
    ("severity", "disable", "ignore"),
    ("init", "begin", "start"),
    ("jobs", "parallel"),
    ("keep", "behoud", "houd"),
    ("kinds", "soorten"),
    ("markdown", "md"),
    ("measure", "maatregel"),
    ("move", "verplaats", "verplaatsing"),
    ("mutate", "muteer"),
    ("new-plan", "import", "importeer", "maak", "nieuw"),
    ("new-rule", "nieuwe regel"),
    ("output", "naar", "uitvoer"),
    ("pack", "pakket"),
    ("propose", "stel voor", "voorstel", "voorstellen"),
    ("quiet", "silent", "stil"),
    ("rdjson", "reviewdog"),
    ("reason", "reden"),
    ("select", "alleen", "enable", "kies", "regel", "regels", "rule", "rules", "selecteer"),
    ("since", "sinds", "vanaf"),
    ("suggest", "fix", "oplossing"),
    ("try", "probeer", "verplaats"),
    ("until", "datum", "herzien op", "tot"),
    ("verbose", "debug", "uitgebreid"),
    ("version", "versie"),
    ("waive", "afwijken", "afwijking", "wijk af"),
    ("write", "schrijf"),
    ("write-to", "map", "schrijf"),
)
"""What means the same: a plan is written in Dutch, a rule in English, and neither by heart."""

# fmt: off
_NO_OTHER = frozenset((
    "ambtelijk opdrachtgever", "ambtelijk trekker", "ervaring", "mede opdrachtgever",
    "mede opdrachtgevers", "medeopdrachtgever", "medeopdrachtgevers", "nevenfunctie",
    "nevenfuncties", "opdrachtnemer",
))
# fmt: on
"""These only look like a key: a nevenfunctie is no functie, an opdrachtnemer no opdrachtgever."""

# of who stands in for a chair, or one of those that a form counts: "wethouder 1"
_NUMBER = "^(?:[0-9]+(?:e|de|ste)|eerste|tweede|derde|vierde|vijfde|zesde) | [0-9]{1,2}$"


def bare(word: str) -> str:
    """Give a word in small letters, with blanks for hyphens, and without its number."""
    return re.sub(_NUMBER, "", re.sub("[-_]", " ", word.casefold()))


def translated(word: str, known: Collection[str]) -> str:
    """Give the word in the other language, where that is the one that is known.

    Whatever is known itself is no word for another: a Wethouder is no burgemeester. Nothing is
    given for what only looks like a word that is known.
    """
    if word.casefold() in known:
        return word.casefold()
    said = bare(word)
    if said in _NO_OTHER:
        return ""
    return next((other for other in _same().get(said, ()) if other in known), word)


@cache
def _same() -> dict[str, list[str]]:
    """Give by each word all that mean the same, in their order."""
    found: dict[str, list[str]] = {}
    for words in _WORDS:
        for word in words:
            found.setdefault(word, []).extend(words)
    return found
