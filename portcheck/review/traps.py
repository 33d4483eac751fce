"""This file says of each thing that can be wrong with a pack how grave it is, and what to do."""

from collections.abc import Mapping
from typing import NamedTuple

from portcheck.errors import Complaint
from portcheck.finding import ERROR, INFO, WARNING
from portcheck.plan.bodies import SORTS
from portcheck.review import disputes, outlines, review, routes, shadows, texts
from portcheck.rulebook import assembly, cases, files, library, registers, rulebook
from portcheck.rulebook.rules import OWN_KINDS, UNKNOWN_KIND, WRONG_ID
from portcheck.schema import unfit
from portcheck.wording import Text


class Trap(NamedTuple):
    """The name of what is wrong, what to do, and how grave it is.

    `is_said` tells that the complaint itself already says what to do.
    """

    name: str
    help: Text
    severity: str = ERROR
    is_said: bool = False


def trap_of(complaint: Complaint) -> Trap:
    """Give the trap that a complaint is about."""
    if complaint.message is unfit.MISSING:
        return _KEYS.get(str(complaint.values["key"]), _MISSING)
    return _TRAPS.get(complaint.message, _OTHER)


_OTHER = Trap(
    "not-readable",
    Text(
        "verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet",
        "fix this first: as it stands, portcheck cannot load the pack",
    ),
)
_MISSING = Trap("missing-key", Text('voeg "{key}" toe', 'add "{key}"'))
_LANGUAGE = Trap(
    "missing-text",
    Text(
        "geef de tekst in het Nederlands (nl) en in het Engels (en)",
        "give the text in Dutch (nl) and in English (en)",
    ),
)
_SOURCE = Trap(
    "no-source",
    Text(
        "geen bron, geen regel: noem bij source onder section het hoofdstuk, de paragraaf of het "
        "artikel",
        "no source, no rule: give the chapter and paragraph, or the article, in section under "
        "source",
    ),
)
_KEYS = {"nl": _LANGUAGE, "en": _LANGUAGE, "source": _SOURCE, "section": _SOURCE}

_BELONGS = Text("kies uit {known}", "choose from {known}")
_CHOICES = Text("kies uit {expected}", "choose from {expected}")
_EXPECTED = Text("schrijf hier: {expected}", "write here: {expected}")
_MORE = Text("zet er ten minste {least} in", "put at least {least} in it")
_DECIDE = Text(
    "bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet hem "
    "dan onder severity op off, in pack.yaml of in de instellingen",
    "decide which rule applies here, and remove the other; if that is in another pack, turn it off "
    "under severity, in pack.yaml or in the settings",
)

_CASE = (
    "wrong-case",
    Text(
        "verbeter dit geval: zoals het er nu staat, kan portcheck test het niet lezen",
        "fix this case: as it stands, portcheck test cannot read it",
    ),
)
_FREE = Text(
    "geef deze regel een nummer en een naam die nog vrij zijn",
    "give this rule an id and a name that are still free",
)
_KINDS = Text(
    f"kies uit {', '.join(OWN_KINDS)}; portcheck kinds zegt wat ze doen",
    f"choose from {', '.join(OWN_KINDS)}; portcheck kinds says what they do",
)

_ERRORS: Mapping[Text, tuple[str, Text]] = {
    unfit.MISSPELT: ("unknown-key", _BELONGS),
    unfit.UNKNOWN: ("unknown-key", _BELONGS),
    unfit.OUTSIDE: ("unknown-key", _BELONGS),
    unfit.BESIDE: ("unknown-key", _BELONGS),
    unfit.INSIDE: ("unknown-key", _BELONGS),
    unfit.ELSEWHERE: ("unknown-key", _BELONGS),
    unfit.CUT_OFF: (
        "unknown-key",
        Text(
            "zet een tekst met een komma erin tussen aanhalingstekens",
            "put a text with a comma in it in quotes",
        ),
    ),
    unfit.NO_KEYS: ("unknown-key", Text("haal de sleutel weg", "remove the key")),
    unfit.TYPE: ("wrong-value", _EXPECTED),
    unfit.ENUM: ("wrong-value", _CHOICES),
    unfit.MISCHOSEN: ("wrong-value", _CHOICES),
    unfit.NO_CHOICE: ("wrong-value", _CHOICES),
    unfit.NO_ENTRY: ("wrong-length", _MORE),
    unfit.FEW: ("wrong-length", _MORE),
    unfit.MANY: ("wrong-length", Text("houd er {most} over", "keep {most} of them")),
    unfit.LONG: (
        "wrong-length",
        Text("kort de tekst in tot {most} tekens", "shorten the text to {most} characters"),
    ),
    unfit.BLANK: ("missing-text", Text("schrijf de tekst", "write the text")),
    unfit.SHAPE: ("wrong-shape", _EXPECTED),
    unfit.LOW: ("out-of-range", Text("kies {bound} of meer", "choose {bound} or more")),
    unfit.NOT_ABOVE: ("out-of-range", Text("kies meer dan {bound}", "choose more than {bound}")),
    unfit.HIGH: ("out-of-range", Text("kies {bound} of minder", "choose {bound} or less")),
    WRONG_ID: (
        "wrong-id",
        Text(
            "noem het bestand {id}.yaml, of geef de regel het nummer dat het bestand heeft",
            "rename the file to {id}.yaml, or give the rule the id in its file name",
        ),
    ),
    UNKNOWN_KIND: ("unknown-kind", _KINDS),
    cases.NO_LINE: _CASE,
    cases.NOT_JUDGING: _CASE,
    cases.SAYS_NOTHING: _CASE,
    rulebook.UNKNOWN_RULE: (
        "unknown-rule",
        Text(
            "noem een regel die bestaat; portcheck rules noemt ze alle",
            "name a rule that exists; portcheck rules lists them",
        ),
    ),
    assembly.DOUBLE_RULE: ("double-rule", _FREE),
    assembly.COPIED_RULE: ("double-rule", _FREE),
    routes.NOWHERE: (
        "leads-nowhere",
        Text(
            "noem sleutels van het planformaat, met '*' voor alles in een lijst; portcheck schema "
            "plan noemt ze",
            "name keys of the plan format, with '*' for every entry of a list; portcheck schema "
            "plan lists them",
        ),
    ),
    registers.UNKNOWN_TOPIC: (
        "unknown-topic",
        Text(
            "noem een onderwerp dat bestaat, of zet het in topics.yaml",
            "name a topic that exists, or put it in topics.yaml",
        ),
    ),
    registers.NO_LABEL: (
        "missing-text",
        Text(
            "zet onder {topic}: label: {{nl: …, en: …}}",
            "put below {topic}: label: {{nl: …, en: …}}",
        ),
    ),
    registers.CLAIMED_TWICE: (
        "claimed-twice",
        Text(
            "haal de tekst op een van beide plaatsen weg; noemt hij beide onderwerpen, zet hem dan "
            "onder joint",
            "remove the phrase from one of the two places; if it names both topics, put it under "
            "joint",
        ),
    ),
    registers.CLAIMED_ELSEWHERE: (
        "claimed-twice",
        Text(
            "zet het ene pakket bij het andere onder extends, of kies er een",
            "list one pack under extends in the other, or choose one of them",
        ),
    ),
    registers.UNDER_ANOTHER: (
        "claimed-twice",
        Text(
            "haal de tekst op een van beide plaatsen weg; is de andere die van een ander pakket, "
            "breid dat dan uit (extends): dan gaat voor wat hier staat",
            "remove the phrase from one of the two places; if the other is in another pack, extend "
            "that pack (extends): then what is said here takes precedence",
        ),
    ),
    files.NO_WORD: ("no-word", Text("schrijf ten minste één woord", "write at least one word")),
    registers.MANY_GAPS: (
        "many-gaps",
        Text(
            "schrijf de woorden uit, of maak er twee namen van",
            "write the words in full, or split it into two names",
        ),
    ),
    library.UNKNOWN_PACK: (
        "unknown-pack",
        Text(
            "noem een pakket dat bestaat, of een map als ./regels",
            "name a pack that exists, or a folder such as ./regels",
        ),
    ),
    library.NO_PACK: (
        "no-pack",
        Text(
            "noem de map waar pack.yaml in staat; portcheck new-rule schrijft er een in een map "
            "die nog geen heeft",
            "name the folder that holds pack.yaml; portcheck new-rule writes one in a folder that "
            "has none yet",
        ),
    ),
    review.ONLY_OURS: ("unknown-kind", _KINDS),
    disputes.SAME: (
        "same-rule",
        Text(
            "laat een van de twee staan; komt die uit een ander pakket, dan kan pack.yaml de ernst "
            "en de teksten ervan veranderen (severity, texts)",
            "keep one of the two; if that one is in another pack, pack.yaml can change its "
            "severity and texts (severity, texts)",
        ),
    ),
    disputes.ITSELF: ("against-itself", Text("noem twee onderwerpen", "name two topics")),
    disputes.CROSSED: ("against-itself", Text("verander min of max", "change min or max")),
    disputes.APART: ("contradiction", _DECIDE),
    disputes.TOGETHER: ("contradiction", _DECIDE),
    disputes.TOO_FEW: ("contradiction", _DECIDE),
}
"""What makes `rules --lint` fail: name and help, by message."""

_WARNINGS: Mapping[Text, tuple[str, Text]] = {
    shadows.SHADOWED: (
        "shadowed",
        Text(
            "haal een van de twee weg; eindigt deze op een *, dan volstaat het die weg te halen",
            "remove one of the two; if this one ends in a *, removing that is enough",
        ),
    ),
    shadows.SILENT: (
        "shadowed",
        Text(
            'begin de naam niet met "{word}", of haal hem weg',
            'do not begin the name with "{word}", or remove it',
        ),
    ),
    shadows.LOST_STAR: (
        "lost-star",
        Text(
            "noem elk woord voluit, of zet de * achter het begin ervan",
            "write each word in full, or put the * after its beginning",
        ),
    ),
    shadows.TWICE: ("twice", Text("haal een van de twee weg", "remove one of the two")),
    shadows.MISREAD: (
        "misread-label",
        Text(
            'geef het onderwerp een andere naam, of zet "{label}" onder zijn aliases als dat nog '
            "vrij is",
            'give the topic another name, or put "{label}" under its aliases if that is still free',
        ),
    ),
    shadows.UNREAD: (
        "misread-label",
        Text(
            'zet "{label}" onder de aliases van dit onderwerp, of noem het zoals een van die',
            'put "{label}" under the aliases of this topic, or call it by one of these',
        ),
    ),
    outlines.PASSED_OVER: (
        "passed-over",
        Text(
            "zet een regel of topics.yaml in de map waar pack.yaml staat, en gevallen in {tests} "
            "daarin",
            "put a rule or topics.yaml in the folder that holds pack.yaml, and cases in its "
            "subfolder {tests}",
        ),
    ),
    review.IDLE_BODIES: (
        "idle-bodies",
        Text(
            "zet bodies in de regels die alleen voor sommige besturen zijn, en haal het hier weg",
            "put bodies in the rules that are only for some bodies, and remove it here",
        ),
    ),
    review.NO_BODY: (
        "unknown-body",
        Text(
            f"schrijf waarmee de naam van een bestuur begint, of een soort: {', '.join(SORTS)}",
            f"write what the name of a body starts with, or a sort of body: {', '.join(SORTS)}",
        ),
    ),
    texts.UNTRANSLATED: ("untranslated", Text("vertaal een van beide", "translate one of the two")),
    texts.UNWRITTEN: ("unwritten", Text("schrijf de tekst", "write the text")),
    texts.MUCH_UNWRITTEN: ("unwritten", Text("schrijf die teksten", "write these texts")),
    texts.IN_CURLY_QUOTES: (
        "curly-quotes",
        Text(
            "haal de aanhalingstekens weg, of gebruik rechte: \" of '",
            "remove the quotes, or use straight ones: \" or '",
        ),
    ),
    texts.NO_TEMPLATE: (
        "no-template",
        Text(
            "schrijf de tekst zonder accolades; portcheck toont zelf al wat het vond",
            "write the text without braces; portcheck itself shows what it found",
        ),
    ),
    disputes.LISTED_TWICE: ("twice", Text("haal een van de twee weg", "remove one of the two")),
    disputes.NEVER: (
        "idle-rule",
        Text("verlaag most, of noem meer onderwerpen", "lower most, or name more topics"),
    ),
    disputes.WITHIN: (
        "same-rule",
        Text(
            "haal hier weg wat de andere regel al zegt",
            "remove here what the other rule already says",
        ),
    ),
}
"""What does nothing, or something else than it seems to."""

_NOTES: Mapping[Text, tuple[str, Text]] = {
    shadows.IDLE: (
        "idle-decoy",
        Text(
            "haal de tekst onder decoys weg, of schrijf hem zoals hij in plannen staat",
            "remove the decoy, or write it the way plans do",
        ),
    ),
    review.UNUSED: (
        "unused-topic",
        Text(
            "schrijf er een regel over, of haal het onderwerp weg",
            "write a rule about it, or remove the topic",
        ),
    ),
}
"""What may well be intended."""

_SAYS_WHAT_TO_DO = frozenset(
    (
        unfit.UNKNOWN,
        unfit.OUTSIDE,
        unfit.BESIDE,
        unfit.INSIDE,
        unfit.ELSEWHERE,
        unfit.TYPE,
        unfit.ENUM,
        unfit.NO_CHOICE,
        unfit.FEW,
        unfit.MANY,
        unfit.SHAPE,
        unfit.LOW,
        unfit.NOT_ABOVE,
        unfit.HIGH,
        assembly.DOUBLE_RULE,
        assembly.COPIED_RULE,
    )
)
"""The messages that need no help behind them."""

_TRAPS = {
    message: Trap(name, help_, severity, message in _SAYS_WHAT_TO_DO)
    for severity, traps in ((ERROR, _ERRORS), (WARNING, _WARNINGS), (INFO, _NOTES))
    for message, (name, help_) in traps.items()
}
