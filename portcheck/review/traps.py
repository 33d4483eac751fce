"""This file says of each thing that can be wrong with a pack how grave it is, and what to do."""

from typing import NamedTuple

from portcheck.errors import Complaint
from portcheck.finding import ERROR, INFO, WARNING
from portcheck.plan.bodies import SORTS
from portcheck.review import disputes, outlines, review, routes, shadows, texts
from portcheck.rulebook import assembly, cases, library, registers, rulebook
from portcheck.rulebook.rules import OWN_KINDS, UNKNOWN_KIND, WRONG_ID
from portcheck.schema import unfit
from portcheck.wording import Text


class Trap(NamedTuple):
    """The name of what is wrong, what to do, and how grave it is.

    `is_said` tells that what is said of it says what to do already.
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
        "mend this first: as it is, portcheck does not load the pack",
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
        "no source, no rule: name chapter and paragraph, or the article, by section under source",
    ),
)
_KEYS = {"nl": _LANGUAGE, "en": _LANGUAGE, "source": _SOURCE, "section": _SOURCE}

_BELONGS = Text("kies uit {known}", "choose from {known}")
_CHOICES = Text("kies uit {expected}", "choose from {expected}")
_EXPECTED = Text("schrijf hier: {expected}", "write here: {expected}")
_MORE = Text("zet er ten minste {least} in", "put at least {least} in it")
_DECIDE = Text(
    "bepaal welke regel hier geldt; zet de andere onder severity in pack.yaml op off, of haal die "
    "weg",
    "decide which rule goes here; turn the other off under severity in pack.yaml, or take it out",
)

_CASE = Trap(
    "wrong-case",
    Text(
        "verbeter dit geval: zoals het er nu staat, kan portcheck test het niet lezen",
        "mend this case: as it is, portcheck test does not read it",
    ),
)
_KINDS = Text(
    f"kies uit {', '.join(OWN_KINDS)}; portcheck kinds zegt wat ze doen",
    f"choose from {', '.join(OWN_KINDS)}; portcheck kinds says what they do",
)

_TRAPS = {
    unfit.MISSPELT: Trap("unknown-key", _BELONGS),
    unfit.UNKNOWN: Trap("unknown-key", _BELONGS, is_said=True),
    unfit.OUTSIDE: Trap("unknown-key", _BELONGS, is_said=True),
    unfit.CUT_OFF: Trap(
        "unknown-key",
        Text(
            "zet een tekst met een komma erin tussen aanhalingstekens",
            "put a text with a comma in it in quotes",
        ),
    ),
    unfit.NO_KEYS: Trap("unknown-key", Text("haal de sleutel weg", "take the key out")),
    unfit.TYPE: Trap("wrong-value", _EXPECTED, is_said=True),
    unfit.ENUM: Trap("wrong-value", _CHOICES, is_said=True),
    unfit.MISCHOSEN: Trap("wrong-value", _CHOICES),
    unfit.NO_CHOICE: Trap("wrong-value", _CHOICES, is_said=True),
    unfit.NO_ENTRY: Trap("wrong-length", _MORE),
    unfit.FEW: Trap("wrong-length", _MORE, is_said=True),
    unfit.MANY: Trap(
        "wrong-length", Text("houd er {most} over", "keep {most} of them"), is_said=True
    ),
    unfit.LONG: Trap(
        "wrong-length",
        Text("kort de tekst in tot {most} tekens", "shorten the text to {most} characters"),
    ),
    unfit.BLANK: Trap("missing-text", Text("schrijf de tekst", "write the text")),
    unfit.SHAPE: Trap("wrong-shape", _EXPECTED, is_said=True),
    unfit.LOW: Trap(
        "out-of-range", Text("kies {bound} of meer", "choose {bound} or more"), is_said=True
    ),
    unfit.NOT_ABOVE: Trap(
        "out-of-range", Text("kies meer dan {bound}", "choose more than {bound}"), is_said=True
    ),
    unfit.HIGH: Trap(
        "out-of-range", Text("kies {bound} of minder", "choose {bound} or less"), is_said=True
    ),
    WRONG_ID: Trap(
        "wrong-id",
        Text(
            "noem het bestand {id}.yaml, of geef de regel het nummer dat het bestand heeft",
            "call the file {id}.yaml, or give the rule the id that its file has",
        ),
    ),
    UNKNOWN_KIND: Trap("unknown-kind", _KINDS),
    cases.NO_LINE: _CASE,
    cases.NOT_JUDGING: _CASE,
    cases.SAYS_NOTHING: _CASE,
    rulebook.UNKNOWN_RULE: Trap(
        "unknown-rule",
        Text(
            "noem een regel die er is; portcheck rules noemt ze alle",
            "name a rule that there is; portcheck rules lists them",
        ),
    ),
    assembly.DOUBLE_RULE: Trap(
        "double-rule",
        Text(
            "geef deze regel een nummer en een naam die nog vrij zijn",
            "give this rule an id and a name that are still free",
        ),
    ),
    routes.NOWHERE: Trap(
        "leads-nowhere",
        Text(
            "noem sleutels van het planformaat, met '*' voor alles in een lijst; portcheck schema "
            "plan noemt ze",
            "name keys of the plan format, with '*' for all in a list; portcheck schema plan lists "
            "them",
        ),
    ),
    registers.UNKNOWN_TOPIC: Trap(
        "unknown-topic",
        Text(
            "noem een onderwerp dat er is, of zet het in topics.yaml",
            "name a topic that there is, or put it in topics.yaml",
        ),
    ),
    registers.NO_LABEL: Trap(
        "missing-text",
        Text(
            "zet onder {topic}: label: {{nl: …, en: …}}",
            "put below {topic}: label: {{nl: …, en: …}}",
        ),
    ),
    registers.CLAIMED_TWICE: Trap(
        "claimed-twice",
        Text(
            "haal de tekst op een van beide plaatsen weg; noemt hij beide onderwerpen, zet hem dan "
            "onder joint",
            "take the phrase out of one of the two places; where it names both topics, put it "
            "under joint",
        ),
    ),
    registers.CLAIMED_ELSEWHERE: Trap(
        "claimed-twice",
        Text(
            "zet het ene pakket bij het andere onder extends, of kies er een",
            "put one pack under extends of the other, or choose one of them",
        ),
    ),
    registers.UNDER_ANOTHER: Trap(
        "claimed-twice",
        Text(
            "haal de tekst op een van beide plaatsen weg; is de andere die van een ander pakket, "
            "breid dat dan uit (extends): dan gaat voor wat hier staat",
            "take the phrase out of one of the two places; where the other is that of another "
            "pack, extend it (extends): then what stands here goes before it",
        ),
    ),
    registers.NO_WORD: Trap(
        "no-word", Text("schrijf ten minste één woord", "write at least one word")
    ),
    registers.MANY_GAPS: Trap(
        "many-gaps",
        Text(
            "schrijf de woorden uit, of maak er twee namen van",
            "write the words in full, or make two names of it",
        ),
    ),
    library.UNKNOWN_PACK: Trap(
        "unknown-pack",
        Text(
            "noem een pakket dat er is, of een map als ./regels",
            "name a pack that there is, or a folder such as ./regels",
        ),
    ),
    library.NO_PACK: Trap(
        "no-pack",
        Text(
            "noem de map waar pack.yaml in staat; portcheck new-rule schrijft er een in een map "
            "die nog geen heeft",
            "name the folder that pack.yaml lies in; portcheck new-rule writes one into a folder "
            "that has none yet",
        ),
    ),
    shadows.SHADOWED: Trap(
        "shadowed",
        Text(
            "haal een van de twee weg, of maak deze langer dan de andere",
            "take one of the two out, or make this one longer than the other",
        ),
        severity=WARNING,
    ),
    shadows.SILENT: Trap(
        "shadowed",
        Text(
            'begin de naam niet met "{word}", of haal hem weg',
            'do not begin the name with "{word}", or take it out',
        ),
        severity=WARNING,
    ),
    shadows.LOST_STAR: Trap(
        "lost-star",
        Text(
            "noem elk woord voluit, of zet de * achter het begin ervan",
            "write each word in full, or put the * behind its beginning",
        ),
        severity=WARNING,
    ),
    shadows.TWICE: Trap(
        "twice", Text("haal een van de twee weg", "take one of the two out"), severity=WARNING
    ),
    shadows.IDLE: Trap(
        "idle-decoy",
        Text(
            "haal de tekst onder decoys weg, of schrijf hem zoals hij in plannen staat",
            "take the decoy out, or write it as plans do",
        ),
        severity=INFO,
    ),
    shadows.MISREAD: Trap(
        "misread-label",
        Text(
            'geef het onderwerp een andere naam, of zet "{label}" onder zijn aliases als dat nog '
            "vrij is",
            'call the topic otherwise, or put "{label}" under its aliases if that is still free',
        ),
        severity=WARNING,
    ),
    shadows.UNREAD: Trap(
        "misread-label",
        Text(
            'zet "{label}" onder de aliases van dit onderwerp',
            'put "{label}" under the aliases of this topic',
        ),
        severity=WARNING,
    ),
    review.UNUSED: Trap(
        "unused-topic",
        Text(
            "schrijf er een regel over, of haal het onderwerp weg",
            "write a rule about it, or take the topic out",
        ),
        severity=INFO,
    ),
    outlines.PASSED_OVER: Trap(
        "passed-over",
        Text(
            "zet een regel of topics.yaml in de map waar pack.yaml staat, en gevallen in {tests} "
            "daarin",
            "put a rule or topics.yaml in the folder that pack.yaml lies in, and cases in {tests} "
            "in it",
        ),
        severity=WARNING,
    ),
    review.ONLY_OURS: Trap("unknown-kind", _KINDS),
    review.IDLE_BODIES: Trap(
        "idle-bodies",
        Text(
            "zet bodies in de regels die alleen voor sommige besturen zijn, en haal het hier weg",
            "put bodies in the rules that are for some bodies only, and take it out here",
        ),
        severity=WARNING,
    ),
    review.NO_BODY: Trap(
        "unknown-body",
        Text(
            f"schrijf waarmee de naam van een bestuur begint, of een soort: {', '.join(SORTS)}",
            f"write what the name of a body starts with, or a sort of body: {', '.join(SORTS)}",
        ),
        severity=WARNING,
    ),
    texts.UNTRANSLATED: Trap(
        "untranslated", Text("vertaal een van beide", "translate one of the two"), severity=WARNING
    ),
    texts.UNWRITTEN: Trap(
        "unwritten", Text("schrijf de tekst", "write the text"), severity=WARNING
    ),
    texts.IN_CURLY_QUOTES: Trap(
        "curly-quotes",
        Text(
            "haal de aanhalingstekens weg, of gebruik rechte: \" of '",
            "take the quotes out, or use straight ones: \" or '",
        ),
        severity=WARNING,
    ),
    texts.NO_TEMPLATE: Trap(
        "no-template",
        Text(
            "schrijf de tekst zonder accolades; portcheck toont zelf al wat het vond",
            "write the text without braces; portcheck itself shows what it found",
        ),
        severity=WARNING,
    ),
    disputes.SAME: Trap(
        "same-rule",
        Text(
            "laat een van de twee staan; komt die uit een ander pakket, dan kan pack.yaml de ernst "
            "en de teksten ervan veranderen (severity, texts)",
            "keep one of the two; where it is of another pack, pack.yaml can change its severity "
            "and texts (severity, texts)",
        ),
    ),
    disputes.WITHIN: Trap(
        "same-rule",
        Text(
            "haal hier weg wat de andere regel al zegt",
            "take out here what the other rule says already",
        ),
        severity=WARNING,
    ),
    disputes.ITSELF: Trap("against-itself", Text("noem twee onderwerpen", "name two topics")),
    disputes.CROSSED: Trap("against-itself", Text("verander min of max", "change min or max")),
    disputes.APART: Trap("contradiction", _DECIDE),
    disputes.TOGETHER: Trap("contradiction", _DECIDE),
    disputes.TOO_FEW: Trap("contradiction", _DECIDE),
}
