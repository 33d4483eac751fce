"""Each trap that `rules --lint` knows: a pack that shows it, and what is said, with its place."""

import re
from collections.abc import Callable
from pathlib import Path
from textwrap import fill

import pytest

from portcheck.errors import Complaint
from portcheck.review.review import review, trap_of
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.rules import OWN_KINDS
from portcheck.wording import LANGUAGES
from tests.rulebook.conftest import FILES, PACK, RULE, TOPICS

Files = dict[str, str]
Faults = Callable[[Files], str]


def rule(id_: str, name: str, kind: str, params: str, severity: str = "error") -> str:
    changes = {
        "TST101": id_,
        "bos-ontbreekt": name,
        "missing-topic": kind,
        "{topic: bos}": params,
        "severity: error": f"severity: {severity}",
    }
    text = RULE
    for old, new in changes.items():
        text = text.replace(old, new)
    return text


SOUND: Files = {
    **{name: str(text) for name, text in FILES.items()},
    "TST102.yaml": rule("TST102", "zee-ontbreekt", "missing-topic", "{topic: zee}"),
}
DUNES = TOPICS + "  duin:\n    label: {nl: Duin, en: Dune}\n    aliases: [duin]\n"


def changed(file: str, old: str, new: str) -> Files:
    assert SOUND[file].count(old) == 1
    return {file: SOUND[file].replace(old, new)}


def added(id_: str, kind: str, params: str, severity: str = "error") -> Files:
    return {f"{id_}.yaml": rule(id_, f"regel-{id_.lower()}", kind, params, severity)}


KINDS = ", ".join(OWN_KINDS)
"""What is told as KINDS, so that a further kind changes nothing here."""

TRAPS: dict[str, tuple[Files, str]] = {
    "an unknown topic": (
        changed("TST101.yaml", "{topic: bos}", "{topic: boss}"),
        """\
TST101.yaml:5:17 error unknown-topic
  nl: onbekend onderwerp "boss" (bedoelde u "bos"?)
      = noem een onderwerp dat bestaat, of zet het in topics.yaml
  en: unknown topic "boss" (did you mean "bos"?)
      = name a topic that exists, or put it in topics.yaml
""",
    ),
    "a topic of another pack": (
        changed("TST101.yaml", "{topic: bos}", "{topic: mobiliteit}"),
        """\
TST101.yaml:5:17 error unknown-topic
  nl: onbekend onderwerp "mobiliteit" (een onderwerp van het pakket "utrecht-2019"; neem dat op
          onder extends of packs)
      = noem een onderwerp dat bestaat, of zet het in topics.yaml
  en: unknown topic "mobiliteit" (a topic of the pack "utrecht-2019"; name that under extends or
          packs)
      = name a topic that exists, or put it in topics.yaml
""",
    ),
    "an unknown topic of a joint name": (
        changed(
            "topics.yaml",
            "[zee]\n",
            "[zee]\njoint:\n  - topics: [bos, zeen]\n    phrases: [duinen]\n",
        ),
        """\
topics.yaml:9:19 error unknown-topic
  nl: onbekend onderwerp "zeen" (bedoelde u "zee"?)
      = noem een onderwerp dat bestaat, of zet het in topics.yaml
  en: unknown topic "zeen" (did you mean "zee"?)
      = name a topic that exists, or put it in topics.yaml
""",
    ),
    "a phrase that is an alias and a part of one topic": (
        changed("topics.yaml", "[zee]\n", "[zee, kust]\n    parts: [duin, Kust]\n"),
        """\
topics.yaml:8:19 error claimed-twice
  nl: "Kust" staat bij zee al onder aliases (topics.yaml:7); kies een van beide
      = haal de tekst op een van beide plaatsen weg; is de andere die van een ander pakket, breid
          dat dan uit (extends): dan gaat voor wat hier staat
  en: "Kust" stands under aliases of zee already (topics.yaml:7); choose one of the two
      = remove the phrase from one of the two places; if the other is in another pack, extend that
          pack (extends): then what is said here takes precedence
""",
    ),
    "an alias that two topics claim": (
        changed("topics.yaml", "[zee]", "[zee, Bos]"),
        """\
topics.yaml:7:20 error claimed-twice
  nl: "Bos" noemt al bos (topics.yaml:4); één tekst kan geen twee dingen betekenen
      = haal de tekst op een van beide plaatsen weg; noemt hij beide onderwerpen, zet hem dan
          onder joint
  en: "Bos" names bos already (topics.yaml:4); one phrase cannot mean two things
      = remove the phrase from one of the two places; if it names both topics, put it under joint
""",
    ),
    "an alias that another goes before": (
        changed("topics.yaml", "[zee]", "[zee, 'zorg *', 'zorg voor *']"),
        """\
topics.yaml:7:30 warning shadowed
  nl: "zorg voor *" wordt nooit gevonden: "zorg *" (topics.yaml:7) gaat altijd voor
      = haal een van de twee weg; eindigt deze op een *, dan volstaat het die weg te halen
  en: "zorg voor *" is never found: "zorg *" (topics.yaml:7) always takes precedence
      = remove one of the two; if this one ends in a *, removing that is enough
""",
    ),
    "an alias without a star that another goes before": (
        changed("topics.yaml", "[zee]", "[zee, 'zorg v*']\n    arguable: [zorg voor]"),
        """\
topics.yaml:8:16 warning shadowed
  nl: "zorg voor" wordt nooit gevonden: "zorg v*" (topics.yaml:7) gaat altijd voor
      = haal een van de twee weg; eindigt deze op een *, dan volstaat het die weg te halen
  en: "zorg voor" is never found: "zorg v*" (topics.yaml:7) always takes precedence
      = remove one of the two; if this one ends in a *, removing that is enough
""",
    ),
    "a decoy that an alias goes before": (
        changed("topics.yaml", "[zee]", "[zee, 'zorg *']\ndecoys: ['zorg om *']"),
        """\
topics.yaml:8:10 warning shadowed
  nl: "zorg om *" wordt nooit gevonden: "zorg *" (topics.yaml:7) gaat altijd voor
      = haal een van de twee weg; eindigt deze op een *, dan volstaat het die weg te halen
  en: "zorg om *" is never found: "zorg *" (topics.yaml:7) always takes precedence
      = remove one of the two; if this one ends in a *, removing that is enough
""",
    ),
    "an alias of what a holder has not": (
        changed("topics.yaml", "[zee]", "[zee, 'i.s.m. zee']"),
        """\
topics.yaml:7:20 warning shadowed
  nl: "i.s.m. zee" wordt nooit gevonden: wat achter "i.s.m." staat, heeft een portefeuillehouder
          niet
      = begin de naam niet met "i.s.m.", of haal hem weg
  en: "i.s.m. zee" is never found: a holder does not have what follows "i.s.m."
      = do not begin the name with "i.s.m.", or remove it
""",
    ),
    "an alias that stands twice": (
        changed("topics.yaml", "[zee]", "[zee, Zee]"),
        """\
topics.yaml:7:20 warning twice
  nl: "Zee" staat al in topics.yaml:7, als "zee"
      = haal een van de twee weg
  en: "Zee" is already in topics.yaml:7, as "zee"
      = remove one of the two
""",
    ),
    "a decoy that stops nothing": (
        changed("topics.yaml", "[zee]", "[zee]\ndecoys: [tuin]"),
        """\
topics.yaml:8:10 info idle-decoy
  nl: "tuin", onder decoys, houdt niets tegen: geen onderwerp heeft een naam die erin voorkomt
      = haal de tekst onder decoys weg, of schrijf hem zoals hij in plannen staat
  en: the decoy "tuin" stops nothing: no topic has a name that occurs in it
      = remove the decoy, or write it the way plans do
""",
    ),
    "a topic that is not read by its own name": (
        changed("topics.yaml", "nl: Zee", "nl: Oceaan"),
        """\
topics.yaml:6:17 warning misread-label
  nl: "Oceaan", zoals het onderwerp heet, wordt in een plan niet herkend
      = zet "Oceaan" onder de aliases van dit onderwerp, of noem het zoals een van die
  en: "Oceaan", as the topic is called, is not recognised in a plan
      = put "Oceaan" under the aliases of this topic, or call it by one of these
""",
    ),
    "a topic that is read as another": (
        changed("topics.yaml", "nl: Zee", "nl: Bos"),
        """\
topics.yaml:6:17 warning misread-label
  nl: "Bos", zoals het onderwerp heet, wordt in een plan gelezen als bos
      = geef het onderwerp een andere naam, of zet "Bos" onder zijn aliases als dat nog vrij is
  en: "Bos", as the topic is called, is read as bos in a plan
      = give the topic another name, or put "Bos" under its aliases if that is still free
""",
    ),
    "an alias without a word": (
        changed("topics.yaml", "[zee]", "[zee, '!']"),
        """\
topics.yaml:7:20 error no-word
  nl: "!" bevat geen woord
      = schrijf ten minste één woord
  en: "!" holds no word
      = write at least one word
""",
    ),
    "a verbonden partij without a word": (
        added("TST103", "role-with-topic", "{role: eigenaar, topic: bos, parties: [NV X, '-']}"),
        """\
TST103.yaml:5:54 error no-word
  nl: "-" bevat geen woord
      = schrijf ten minste één woord
  en: "-" holds no word
      = write at least one word
""",
    ),
    "an alias with many stars": (
        changed("topics.yaml", "[zee]", "[zee, 'zee * * * *']"),
        """\
topics.yaml:7:20 error many-gaps
  nl: "zee * * * *" heeft meer dan 3 losse sterretjes
      = schrijf de woorden uit, of maak er twee namen van
  en: "zee * * * *" has more than 3 lone stars
      = write the words in full, or split it into two names
""",
    ),
    "a long alias": (
        changed("topics.yaml", "[zee]", f"[zee, {'z' * 201}]"),
        """\
topics.yaml:7:20 error wrong-length
  nl: deze tekst is te lang (201 tekens); ten hoogste 200 verwacht
      = kort de tekst in tot 200 tekens
  en: this text is too long (201 characters); at most 200 expected
      = shorten the text to 200 characters
""",
    ),
    "a topic without a rule": (
        {"TST102.yaml": rule("TST102", "scheef", "workload-balance", "{ratio: 2}")},
        """\
topics.yaml:5:3 info unused-topic
  nl: geen regel gaat over het onderwerp "zee"
      = schrijf er een regel over, of haal het onderwerp weg
  en: no rule is about the topic "zee"
      = write a rule about it, or remove the topic
""",
    ),
    "a topic without a label": (
        changed("topics.yaml", "    label: {nl: Zee, en: Sea}\n", ""),
        """\
topics.yaml:5:3 error missing-text
  nl: het onderwerp "zee" heeft nog geen naam; geef het een label in beide talen
      = zet onder zee: label: {nl: …, en: …}
  en: the topic "zee" has no name yet; give it a label in both languages
      = put below zee: label: {nl: …, en: …}
""",
    ),
    "a label in one language": (
        changed("topics.yaml", "{nl: Zee, en: Sea}", "{nl: Zee}"),
        """\
topics.yaml:6:5 error missing-text
  nl: de sleutel "en" ontbreekt hier
      = geef de tekst in het Nederlands (nl) en in het Engels (en)
  en: the key "en" is missing here
      = give the text in Dutch (nl) and in English (en)
""",
    ),
    "a text in one language": (
        changed("TST101.yaml", "{nl: daarom, en: because}", "{nl: daarom}"),
        """\
TST101.yaml:8:1 error missing-text
  nl: de sleutel "en" ontbreekt hier
      = geef de tekst in het Nederlands (nl) en in het Engels (en)
  en: the key "en" is missing here
      = give the text in Dutch (nl) and in English (en)
""",
    ),
    "a text that is empty": (
        changed("TST101.yaml", "nl: daarom", "nl: ' '"),
        """\
TST101.yaml:8:11 error missing-text
  nl: deze tekst is leeg
      = schrijf de tekst
  en: this text is empty
      = write the text
""",
    ),
    "a text that is not translated": (
        changed("TST101.yaml", "en: because", "en: daarom"),
        """\
TST101.yaml:8:23 warning untranslated
  nl: hier staat in het Nederlands en het Engels hetzelfde
      = vertaal een van beide
  en: this is the same in Dutch and in English
      = translate one of the two
""",
    ),
    "texts that are still to be written": (
        changed("TST101.yaml", "nl: daarom, en: because", "nl: TODO, en: TODO why"),
        """\
TST101.yaml:8:11 warning unwritten
  nl: TODO staat nog op 2 plaatsen, hier voor het eerst
      = schrijf die teksten
  en: TODO still stands in 2 places, here first
      = write these texts
""",
    ),
    "a text that is still to be written": (
        changed("TST101.yaml", "nl: daarom", "nl: TODO uitleg"),
        """\
TST101.yaml:8:11 warning unwritten
  nl: hier staat nog "TODO uitleg"
      = schrijf de tekst
  en: this still says "TODO uitleg"
      = write the text
""",
    ),
    "a text in Dutch quotes": (
        changed("TST101.yaml", "nl: daarom", "nl: „daarom”"),
        """\
TST101.yaml:8:11 warning curly-quotes
  nl: „daarom” staat tussen gekrulde aanhalingstekens, en die horen in YAML bij de tekst
      = haal de aanhalingstekens weg, of gebruik rechte: " of '
  en: „daarom” is in curly quotes, which YAML takes as part of the text
      = remove the quotes, or use straight ones: " or '
""",
    ),
    "a name in curly quotes": (
        changed("topics.yaml", "[zee]", "[zee, “zout water”]"),
        """\
topics.yaml:7:20 warning curly-quotes
  nl: “zout water” staat tussen gekrulde aanhalingstekens, en die horen in YAML bij de tekst
      = haal de aanhalingstekens weg, of gebruik rechte: " of '
  en: “zout water” is in curly quotes, which YAML takes as part of the text
      = remove the quotes, or use straight ones: " or '
""",
    ),
    "a rule in a folder of its pack": (
        {"water/TST102.yaml": "\ufeffid: TST102\n"},
        """\
water/TST102.yaml warning passed-over
  nl: dit bestand wordt niet gelezen: bij een pakket horen alleen de bestanden in de map zelf, en
          gevallen in de map tests daarin
      = zet een regel of topics.yaml in de map waar pack.yaml staat, en gevallen in tests daarin
  en: this file is not read: only files in the folder itself belong to a pack, and cases in its
          folder tests
      = put a rule or topics.yaml in the folder that holds pack.yaml, and cases in its subfolder
          tests
""",
    ),
    "a text with a value to be filled in": (
        changed("TST101.yaml", "nl: daarom", "nl: 'want {aantal} is te veel'"),
        """\
TST101.yaml:8:11 warning no-template
  nl: "{aantal}" komt zo in het verslag te staan: in de tekst van een regel wordt niets ingevuld
      = schrijf de tekst zonder accolades; portcheck toont zelf al wat het vond
  en: "{aantal}" is not filled in: the text of a rule is reported as it stands
      = write the text without braces; portcheck itself shows what it found
""",
    ),
    "stars that stand for nothing": (
        changed("topics.yaml", "[zee]", "[zee, '*meer', 'wad*zee', 'haf*', 'haf * zee']"),
        """\
topics.yaml:7:20 warning lost-star
  nl: de * in "*meer" doet niets: hij telt alleen aan het eind van een woord, of los ervan
      = noem elk woord voluit, of zet de * achter het begin ervan
  en: the * in "*meer" does nothing: it works only at the end of a word, or on its own
      = write each word in full, or put the * after its beginning
topics.yaml:7:29 warning lost-star
  nl: de * in "wad*zee" doet niets: hij telt alleen aan het eind van een woord, of los ervan
      = noem elk woord voluit, of zet de * achter het begin ervan
  en: the * in "wad*zee" does nothing: it works only at the end of a word, or on its own
      = write each word in full, or put the * after its beginning
""",
    ),
    "a rule without a source": (
        changed("TST101.yaml", 'source: {section: "1"}\n', ""),
        """\
TST101.yaml:1:1 error no-source
  nl: de sleutel "source" ontbreekt hier
      = geen bron, geen regel: noem bij source onder section het hoofdstuk, de paragraaf of het
          artikel
  en: the key "source" is missing here
      = no source, no rule: give the chapter and paragraph, or the article, in section under
          source
""",
    ),
    "a source without a section": (
        changed("TST101.yaml", '{section: "1"}', "{document: {nl: wet, en: law}}"),
        """\
TST101.yaml:6:1 error no-source
  nl: de sleutel "section" ontbreekt hier
      = geen bron, geen regel: noem bij source onder section het hoofdstuk, de paragraaf of het
          artikel
  en: the key "section" is missing here
      = no source, no rule: give the chapter and paragraph, or the article, in section under
          source
""",
    ),
    "a ratio that is too low": (
        added("TST103", "workload-balance", "{ratio: 0.5}"),
        """\
TST103.yaml:5:17 error out-of-range
  nl: 0.5 is te laag; ten minste 1
      = kies 1 of meer
  en: 0.5 is too low; at least 1
      = choose 1 or more
""",
    ),
    "a total that is too low": (
        added("TST103", "working-time", "{max_total: 0}"),
        """\
TST103.yaml:5:21 error out-of-range
  nl: 0 is te laag; meer dan 0
      = kies meer dan 0
  en: 0 is too low; more than 0
      = choose more than 0
""",
    ),
    "a rule that says the same": (
        added("TST103", "missing-topic", "{topic: bos}", "info"),
        """\
TST103.yaml:4:7 error same-rule
  nl: deze regel zegt hetzelfde als TST101 (TST101.yaml:1)
      = laat een van de twee staan; komt die uit een ander pakket, dan kan pack.yaml de ernst en
          de teksten ervan veranderen (severity, texts)
  en: this rule says the same as TST101 (TST101.yaml:1)
      = keep one of the two; if that one is in another pack, pack.yaml can change its severity and
          texts (severity, texts)
""",
    ),
    "a rule that says the same in another order": (
        added("TST103", "keep-apart", "{anchor: bos, others: [zee]}")
        | added("TST104", "keep-apart", "{others: [bos], anchor: zee}", "info"),
        """\
TST104.yaml:4:7 error same-rule
  nl: deze regel zegt hetzelfde als TST103 (TST103.yaml:1)
      = laat een van de twee staan; komt die uit een ander pakket, dan kan pack.yaml de ernst en
          de teksten ervan veranderen (severity, texts)
  en: this rule says the same as TST103 (TST103.yaml:1)
      = keep one of the two; if that one is in another pack, pack.yaml can change its severity and
          texts (severity, texts)
""",
    ),
    "a rule that says part of another": (
        added("TST103", "keep-apart", "{anchor: bos, others: [zee, duin]}")
        | added("TST104", "keep-apart", "{anchor: zee, others: [bos]}")
        | {"topics.yaml": DUNES},
        """\
TST104.yaml:4:7 warning same-rule
  nl: wat deze regel zegt, zegt TST103 (TST103.yaml:1) ook al
      = haal hier weg wat de andere regel al zegt
  en: TST103 (TST103.yaml:1) already says what this rule says
      = remove here what the other rule already says
""",
    ),
    "a rule that a later one says as well": (
        added("TST103", "keep-apart", "{anchor: zee, others: [bos]}")
        | added("TST104", "keep-apart", "{anchor: bos, others: [zee, duin]}")
        | {"topics.yaml": DUNES},
        """\
TST103.yaml:4:7 warning same-rule
  nl: wat deze regel zegt, zegt TST104 (TST104.yaml:1) ook al
      = haal hier weg wat de andere regel al zegt
  en: TST104 (TST104.yaml:1) already says what this rule says
      = remove here what the other rule already says
""",
    ),
    "what is kept apart and then together with a third": (
        added("TST103", "keep-apart", "{anchor: bos, others: [zee]}")
        | added("TST104", "keep-together", "{topics: [duin, zee, bos]}")
        | {"topics.yaml": DUNES},
        """\
TST104.yaml:5:10 error contradiction
  nl: hierdoor horen "bos" en "zee" bij elkaar, maar ze blijven gescheiden volgens TST103
          (TST103.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: this makes "bos" and "zee" belong together, yet they are kept apart according to TST103
          (TST103.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "what is kept apart and then together": (
        added("TST103", "keep-apart", "{anchor: bos, others: [zee]}")
        | added("TST104", "keep-together", "{topics: [zee, bos]}"),
        """\
TST104.yaml:5:10 error contradiction
  nl: hierdoor horen "bos" en "zee" bij elkaar, maar ze blijven gescheiden volgens TST103
          (TST103.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: this makes "bos" and "zee" belong together, yet they are kept apart according to TST103
          (TST103.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "what is kept together by two and then apart": (
        added("TST103", "keep-together", "{topics: [bos, zee]}")
        | added("TST104", "keep-together", "{topics: [zee, duin]}")
        | added("TST105", "keep-apart", "{anchor: bos, others: [duin]}")
        | {"topics.yaml": DUNES},
        """\
TST105.yaml:5:32 error contradiction
  nl: "bos" en "duin" blijven hier gescheiden, maar horen bij elkaar volgens TST103
          (TST103.yaml:1), TST104 (TST104.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: "bos" and "duin" are kept apart here, but belong together according to TST103
          (TST103.yaml:1), TST104 (TST104.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "what is kept together, apart, and together": (
        added("TST103", "keep-together", "{topics: [bos, zee]}")
        | added("TST104", "keep-apart", "{anchor: bos, others: [duin]}")
        | added("TST105", "keep-together", "{topics: [zee, duin]}")
        | {"topics.yaml": DUNES},
        """\
TST105.yaml:5:10 error contradiction
  nl: hierdoor horen "bos" en "duin" bij elkaar, maar ze blijven gescheiden volgens TST104
          (TST104.yaml:1), TST103 (TST103.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: this makes "bos" and "duin" belong together, yet they are kept apart according to TST104
          (TST104.yaml:1), TST103 (TST103.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "a role that is kept apart from a topic by another rule too": (
        added("TST103", "role-apart-from-topic", "{role: eigenaar, topics: [zee]}", "info")
        | added("TST104", "role-apart-from-topic", "{role: eigenaar, topics: [bos, zee]}"),
        """\
TST103.yaml:4:7 warning same-rule
  nl: wat deze regel zegt, zegt TST104 (TST104.yaml:1) ook al
      = haal hier weg wat de andere regel al zegt
  en: TST104 (TST104.yaml:1) already says what this rule says
      = remove here what the other rule already says
""",
    ),
    "a role that goes with a topic, and for one party is kept apart from it": (
        added("TST103", "role-with-topic", "{role: eigenaar, topic: bos}")
        | added(
            "TST104",
            "role-apart-from-topic",
            "{role: eigenaar, topics: [zee, bos], parties: [Vitens]}",
        ),
        """\
TST104.yaml:5:40 error contradiction
  nl: "bos" en "eigenaar (Vitens)" blijven hier gescheiden, maar horen bij elkaar volgens TST103
          (TST103.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: "bos" and "eigenaar (Vitens)" are kept apart here, but belong together according to TST103
          (TST103.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "a role that is kept apart from a topic, and for one party goes with it": (
        added("TST103", "role-apart-from-topic", "{role: eigenaar, topics: [bos]}")
        | added("TST104", "role-with-topic", "{role: eigenaar, topic: bos, parties: [Vitens]}"),
        """\
TST104.yaml:5:33 error contradiction
  nl: hierdoor horen "bos" en "eigenaar (Vitens)" bij elkaar, maar ze blijven gescheiden volgens
          TST103 (TST103.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: this makes "bos" and "eigenaar (Vitens)" belong together, yet they are kept apart according
          to TST103 (TST103.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "two roles that go with one topic, and are split": (
        added("TST103", "role-with-topic", "{role: eigenaar, topic: bos}")
        | added("TST104", "role-with-topic", "{role: opdrachtgever, topic: bos, parties: [NV X]}")
        | added("TST105", "split-roles", "{report: combined}"),
        """\
TST105.yaml:4:7 error contradiction
  nl: "eigenaar (NV X)" en "opdrachtgever (NV X)" blijven hier gescheiden, maar horen bij elkaar
          volgens TST103 (TST103.yaml:1), TST104 (TST104.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: "eigenaar (NV X)" and "opdrachtgever (NV X)" are kept apart here, but belong together
          according to TST103 (TST103.yaml:1), TST104 (TST104.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "topics that are kept apart from each other, and belong together": (
        added("TST103", "spread-topics", "{topics: [bos, zee, duin]}")
        | added("TST104", "keep-together", "{topics: [zee, duin]}"),
        """\
TST103.yaml:5:29 error unknown-topic
  nl: onbekend onderwerp "duin"
      = noem een onderwerp dat bestaat, of zet het in topics.yaml
  en: unknown topic "duin"
      = name a topic that exists, or put it in topics.yaml
TST104.yaml:5:10 error contradiction
  nl: hierdoor horen "duin" en "zee" bij elkaar, maar ze blijven gescheiden volgens TST103
          (TST103.yaml:1)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: this makes "duin" and "zee" belong together, yet they are kept apart according to TST103
          (TST103.yaml:1)
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
TST104.yaml:5:24 error unknown-topic
  nl: onbekend onderwerp "duin"
      = noem een onderwerp dat bestaat, of zet het in topics.yaml
  en: unknown topic "duin"
      = name a topic that exists, or put it in topics.yaml
""",
    ),
    "a topic that is kept apart from itself": (
        added("TST103", "keep-apart", "{anchor: bos, others: [bos]}"),
        """\
TST103.yaml:5:32 error against-itself
  nl: "bos" staat hier tegenover zichzelf; hier horen twee onderwerpen
      = noem twee onderwerpen
  en: "bos" is set against itself here; two topics belong here
      = name two topics
""",
    ),
    "a topic twice in a list": (
        added("TST103", "keep-together", "{topics: [bos, zee, bos]}"),
        """\
TST103.yaml:5:29 warning twice
  nl: "bos" staat twee keer in deze lijst
      = haal een van de twee weg
  en: "bos" stands twice in this list
      = remove one of the two
""",
    ),
    "topics to be spread, all of which one may have": (
        added("TST103", "spread-topics", "{topics: [bos, zee], most: 2}"),
        """\
TST103.yaml:5:10 warning idle-rule
  nl: deze regel vindt nooit iets: iemand mag alle onderwerpen hebben die hij noemt
      = verlaag most, of noem meer onderwerpen
  en: this rule never finds anything: anybody may have all the topics that it names
      = lower most, or name more topics
""",
    ),
    "a number that another rule forbids": (
        added("TST103", "holder-count", "{function: gedeputeerde, min: 6}")
        | added("TST104", "holder-count", "{function: gedeputeerde, max: 5}"),
        """\
TST103.yaml:5:39 error contradiction
  nl: ten minste 6 gaat niet samen met ten hoogste 5 volgens TST104 (TST104.yaml:5)
      = bepaal welke regel hier geldt, en haal de andere weg; staat die in een ander pakket, zet
          hem dan onder severity op off, in pack.yaml of in de instellingen
  en: at least 6 and at most 5, as in TST104 (TST104.yaml:5), cannot both hold
      = decide which rule applies here, and remove the other; if that is in another pack, turn it
          off under severity, in pack.yaml or in the settings
""",
    ),
    "a number that the rule itself forbids": (
        added("TST103", "holder-count", "{function: heemraad, min: 6, max: 5}"),
        """\
TST103.yaml:5:35 error against-itself
  nl: ten minste 6 en ten hoogste 5 gaan niet samen
      = verander min of max
  en: at least 6 and at most 5 cannot both hold
      = change min or max
""",
    ),
    "an id that is not the file's": (
        changed("TST101.yaml", "id: TST101", "id: TST111"),
        """\
TST101.yaml:1:5 error wrong-id
  nl: de regel heet "TST111", het bestand niet
      = noem het bestand TST111.yaml, of geef de regel het nummer dat het bestand heeft
  en: the rule is called "TST111", its file is not
      = rename the file to TST111.yaml, or give the rule the id in its file name
""",
    ),
    "an id of another shape": (
        changed("TST101.yaml", "id: TST101", "id: tst-101"),
        """\
TST101.yaml:1:5 error wrong-shape
  nl: "tst-101" heeft niet de verwachte vorm: twee tot acht hoofdletters en drie cijfers (bedoelde
          u "TST101"?)
      = schrijf hier: twee tot acht hoofdletters en drie cijfers
  en: "tst-101" does not have the expected shape: two to eight capitals and three digits (did you
          mean "TST101"?)
      = write here: two to eight capitals and three digits
""",
    ),
    "an id that is a number": (
        changed("TST101.yaml", "id: TST101", "id: 101"),
        """\
TST101.yaml:1:5 error wrong-value
  nl: hier staat het getal 101, verwacht: een tekst; zet er aanhalingstekens om
      = schrijf hier: een tekst
  en: found the number 101, expected: a text; put it in quotes
      = write here: a text
""",
    ),
    "a name of another shape": (
        changed("TST101.yaml", "name: bos-ontbreekt", "name: Bos ontbreekt"),
        """\
TST101.yaml:2:7 error wrong-shape
  nl: "Bos ontbreekt" heeft niet de verwachte vorm: kleine letters en cijfers, met streepjes
          ertussen (bedoelde u "bos-ontbreekt"?)
      = schrijf hier: kleine letters en cijfers, met streepjes ertussen
  en: "Bos ontbreekt" does not have the expected shape: small letters and digits, with hyphens
          between them (did you mean "bos-ontbreekt"?)
      = write here: small letters and digits, with hyphens between them
""",
    ),
    "a name that another rule has": (
        {"TST103.yaml": rule("TST103", "bos-ontbreekt", "workload-balance", "{ratio: 2}")},
        """\
TST103.yaml:2:7 error double-rule
  nl: "bos-ontbreekt" is al de naam of het nummer van een regel in TST101.yaml; kies een
          andere
      = geef deze regel een nummer en een naam die nog vrij zijn
  en: "bos-ontbreekt" is already the name or id of a rule in TST101.yaml; choose another
      = give this rule an id and a name that are still free
""",
    ),
    "keys that no plan has": (
        {
            **added("TST103", "recorded", "{path: [proces, gezamelijke_start]}"),
            **added("TST104", "fits-schema", "{path: [opgaven, naam], schema: {minLength: 2}}"),
            **added("TST105", "recorded", "{path: [proces, experts, '*', naam]}"),
            **added("TST106", "recorded", "{path: [portefeuillehouders, '*', competenties]}"),
            **added("TST107", "fits-schema", "{path: [], schema: {required: [proces]}}"),
        },
        """\
TST103.yaml:5:25 error leads-nowhere
  nl: geen plan heeft hier "gezamelijke_start" (bedoelde u "gezamenlijke_start"?)
      = noem sleutels van het planformaat, met '*' voor alles in een lijst; portcheck schema plan
          noemt ze
  en: no plan has "gezamelijke_start" here (did you mean "gezamenlijke_start"?)
      = name keys of the plan format, with '*' for every entry of a list; portcheck schema plan
          lists them
TST104.yaml:5:26 error leads-nowhere
  nl: geen plan heeft hier "naam"
      = noem sleutels van het planformaat, met '*' voor alles in een lijst; portcheck schema plan
          noemt ze
  en: no plan has "naam" here
      = name keys of the plan format, with '*' for every entry of a list; portcheck schema plan
          lists them
TST105.yaml:5:39 error leads-nowhere
  nl: geen plan heeft hier "naam"
      = noem sleutels van het planformaat, met '*' voor alles in een lijst; portcheck schema plan
          noemt ze
  en: no plan has "naam" here
      = name keys of the plan format, with '*' for every entry of a list; portcheck schema plan
          lists them
""",
    ),
    "the kind of what portcheck itself reports": (
        added("TST103", "by-linter", "{}"),
        """\
TST103.yaml:4:7 error unknown-kind
  nl: de soort by-linter is voor wat portcheck al bij elk plan meldt, niet voor een eigen regel
      = kies uit KINDS; portcheck kinds zegt wat ze doen
  en: the kind by-linter is for what portcheck reports of every plan, not for a rule of your own
      = choose from KINDS; portcheck kinds says what they do
""",
    ),
    "bodies of a pack of one's own": (
        changed("pack.yaml", "authority:", "bodies: [Waterschap]\nauthority:"),
        """\
pack.yaml:3:1 warning idle-bodies
  nl: bodies doet hier niets: wie dit pakket kiest, toetst er elk plan aan
      = zet bodies in de regels die alleen voor sommige besturen zijn, en haal het hier weg
  en: bodies does nothing here: whoever chooses this pack checks every plan against it
      = put bodies in the rules that are only for some bodies, and remove it here
""",
    ),
    "a body in the plural": (
        changed("TST101.yaml", "kind:", "bodies: [Provincie Utrecht, Gemeenten]\nkind:"),
        """\
TST101.yaml:4:29 warning unknown-body
  nl: geen bestuur heet "Gemeenten…" (bedoelde u "Gemeente"?)
      = schrijf waarmee de naam van een bestuur begint, of een soort: Provincie, Gemeente,
          Waterschap, Eiland, Stadsdeel, Regio, Fractie
  en: no body is called "Gemeenten…" (did you mean "Gemeente"?)
      = write what the name of a body starts with, or a sort of body: Provincie, Gemeente,
          Waterschap, Eiland, Stadsdeel, Regio, Fractie
""",
    ),
    "an unknown kind": (
        changed("TST101.yaml", "kind: missing-topic", "kind: mising-topic"),
        """\
TST101.yaml:4:7 error unknown-kind
  nl: onbekende soort "mising-topic" (bedoelde u "missing-topic"?)
      = kies uit KINDS; portcheck kinds zegt wat ze doen
  en: unknown kind "mising-topic" (did you mean "missing-topic"?)
      = choose from KINDS; portcheck kinds says what they do
""",
    ),
    "a misspelt param": (
        changed("TST101.yaml", "{topic: bos}", "{topc: bos}"),
        """\
TST101.yaml:5:10 error unknown-key
  nl: onbekende sleutel "topc" (bedoelde u "topic"?)
      = kies uit covered_by, recorded_under, topic
  en: unknown key "topc" (did you mean "topic"?)
      = choose from covered_by, recorded_under, topic
""",
    ),
    "a param in Dutch": (
        changed("TST101.yaml", "{topic: bos}", "{onderwerp: bos}"),
        """\
TST101.yaml:5:10 error unknown-key
  nl: onbekende sleutel "onderwerp" (bedoelde u "topic"?)
      = kies uit covered_by, recorded_under, topic
  en: unknown key "onderwerp" (did you mean "topic"?)
      = choose from covered_by, recorded_under, topic
""",
    ),
    "a comma in a text without quotes": (
        changed("TST101.yaml", "{nl: geef het, en:", "{nl: geef het, graag, en:"),
        """\
TST101.yaml:9:22 error unknown-key
  nl: onbekende sleutel "graag"; hoort dit bij de tekst ervoor, zet het geheel dan tussen
          aanhalingstekens
      = zet een tekst met een komma erin tussen aanhalingstekens
  en: unknown key "graag"; if this belongs to the text before it, put the whole in quotes
      = put a text with a comma in it in quotes
""",
    ),
    "a param where none belongs": (
        added("TST103", "near-topic", "{x: 1}"),
        """\
TST103.yaml:5:10 error unknown-key
  nl: onbekende sleutel "x"; hier hoort geen sleutel
      = haal de sleutel weg
  en: unknown key "x"; none belongs here
      = remove the key
""",
    ),
    "a list where a text belongs": (
        changed("TST101.yaml", "{topic: bos}", "{topic: [bos]}"),
        """\
TST101.yaml:5:10 error wrong-value
  nl: hier staat een lijst, verwacht: een tekst; schrijf het als één tekst, zonder rechte haken of
          streepjes
      = schrijf hier: een tekst
  en: found a list, expected: a text; write it as one text, without square brackets or dashes
      = write here: a text
""",
    ),
    "params that are no group of keys": (
        changed("TST101.yaml", "{topic: bos}", "bos"),
        """\
TST101.yaml:5:9 error wrong-value
  nl: hier staat "bos", verwacht: een groep sleutels
      = schrijf hier: een groep sleutels
  en: found "bos", expected: a group of keys
      = write here: a group of keys
""",
    ),
    "a severity in Dutch": (
        changed("TST101.yaml", "severity: error", "severity: fout"),
        """\
TST101.yaml:3:11 error wrong-value
  nl: "fout" is hier niet toegestaan (bedoelde u "error"?)
      = kies uit error, warning, info
  en: "fout" is not allowed here (did you mean "error"?)
      = choose from error, warning, info
""",
    ),
    "a severity of another tool": (
        changed("TST101.yaml", "severity: error", "severity: must"),
        """\
TST101.yaml:3:11 error wrong-value
  nl: "must" is hier niet toegestaan; kies uit error, warning, info
      = kies uit error, warning, info
  en: "must" is not allowed here; choose from error, warning, info
      = choose from error, warning, info
""",
    ),
    "a list that is empty": (
        changed("TST101.yaml", "good: [goed]", "good: []"),
        """\
TST101.yaml:10:27 error wrong-length
  nl: deze lijst is leeg; er hoort iets in te staan
      = zet er ten minste 1 in
  en: this list is empty; it needs an entry
      = put at least 1 in it
""",
    ),
    "a list that is too short": (
        added("TST103", "keep-together", "{topics: [bos]}"),
        """\
TST103.yaml:5:10 error wrong-length
  nl: deze lijst is te kort; ten minste 2 verwacht
      = zet er ten minste 2 in
  en: this list is too short; at least 2 expected
      = put at least 2 in it
""",
    ),
    "a list that is too long": (
        added(
            "TST103", "fits-schema", f"{{path: [plan], schema: {{enum: {[*map(str, range(51))]}}}}}"
        ),
        """\
TST103.yaml:5:33 error wrong-length
  nl: deze lijst is te lang; ten hoogste 50 verwacht
      = houd er 50 over
  en: this list is too long; at most 50 expected
      = keep 50 of them
""",
    ),
    "an unknown key": (
        changed("TST101.yaml", "severity: error", "severity: error\nseverty: info"),
        """\
TST101.yaml:4:1 error unknown-key
  nl: onbekende sleutel "severty" (bedoelde u "severity"?)
      = kies uit bodies, examples, help, id, kind, name, params, severity, source, summary, why
  en: unknown key "severty" (did you mean "severity"?)
      = choose from bodies, examples, help, id, kind, name, params, severity, source, summary, why
""",
    ),
    "a key that belongs elsewhere": (
        changed("TST101.yaml", "params: {topic: bos}", "params:\ntopic: bos"),
        """\
TST101.yaml:5:1 error wrong-value
  nl: hier staat niets, verwacht: een groep sleutels; laat inspringen wat hieronder hoort
      = schrijf hier: een groep sleutels
  en: found nothing, expected: a group of keys; indent what belongs below it
      = write here: a group of keys
TST101.yaml:6:1 error unknown-key
  nl: onbekende sleutel "topic"; hier kan staan: bodies, examples, help, id, kind, name, params,
          severity, source, summary, why
      = kies uit bodies, examples, help, id, kind, name, params, severity, source, summary, why
  en: unknown key "topic"; what belongs here is bodies, examples, help, id, kind, name, params,
          severity, source, summary, why
      = choose from bodies, examples, help, id, kind, name, params, severity, source, summary, why
""",
    ),
    "no blank behind a colon": (
        changed("TST101.yaml", "kind: missing", "kind:missing"),
        """\
TST101.yaml:4:5 error not-readable
  nl: achter deze dubbele punt ontbreekt een spatie
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: a space is missing after this colon
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "no blank behind the first colon": (
        changed("TST101.yaml", "id: TST101", "id:TST101"),
        """\
TST101.yaml:1:3 error not-readable
  nl: achter deze dubbele punt ontbreekt een spatie
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: a space is missing after this colon
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "no blank behind a dash": (
        changed(
            "TST101.yaml",
            "{bad: [slecht], good: [goed]}",
            "\n  bad:\n    -|\n      plan: x\n  good: [x]",
        ),
        """\
TST101.yaml:12:5 error not-readable
  nl: achter dit streepje ontbreekt een spatie
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: a space is missing after this dash
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "Dutch quotes around a colon": (
        changed("TST101.yaml", '{section: "1"}', "\n  section: “§4: 2”"),
        """\
TST101.yaml:7:12 error not-readable
  nl: „ “ ” ‘ ’ zijn in YAML geen aanhalingstekens; gebruik rechte: " of '
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: „ “ ” ‘ ’ are not quotes in YAML; use straight ones: " or '
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a text that closes in a Dutch quote": (
        changed("TST101.yaml", '{section: "1"}', '\n  section: "§4”'),
        """\
TST101.yaml:7:15 error not-readable
  nl: „ “ ” ‘ ’ zijn in YAML geen aanhalingstekens; gebruik rechte: " of '
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: „ “ ” ‘ ’ are not quotes in YAML; use straight ones: " or '
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a tab": (
        changed("TST101.yaml", "params: {topic: bos}", "params:\n\ttopic: bos"),
        """\
TST101.yaml:6:1 error not-readable
  nl: hier staat een tab; gebruik spaties
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: there is a tab here; use spaces
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a line that is indented too far": (
        changed("TST101.yaml", "severity: error", " severity: error"),
        """\
TST101.yaml:3:10 error not-readable
  nl: door zijn inspringing hoort deze tekstregel bij de tekst erboven; laat "name" en "severity"
          even ver inspringen, of zet de hele tekst tussen aanhalingstekens
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: by its indentation this line belongs to the text above; indent "name" and "severity" alike,
          or put the whole text in quotes
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a line that is indented too little": (
        changed(
            "TST101.yaml", "why: {nl: daarom, en: because}", "why:\n  nl: daarom\n en: because"
        ),
        """\
TST101.yaml:10:2 error not-readable
  nl: deze tekstregel past niet bij die erboven: let op de inspringing
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: this line does not fit those above it: mind the indentation
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a key without a colon": (
        changed("TST101.yaml", "kind: missing-topic", "kind missing-topic"),
        """\
TST101.yaml:4:1 error not-readable
  nl: in deze tekstregel ontbreekt een dubbele punt; hoort hij bij die erboven, laat hem dan
          verder inspringen
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: this line lacks a colon; if it belongs to the line above, indent it further
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a schema that no rule may bring along": (
        added("TST103", "fits-schema", "{path: [proces], schema: {pattern: x}}"),
        """\
TST103.yaml:5:35 error unknown-key
  nl: onbekende sleutel "pattern"; hier kan staan: contains, description, enum, exclusiveMinimum,
          format, items, maxItems, maxLength, maximum, minItems, minLength, minimum, properties,
          required, title, type
      = kies uit contains, description, enum, exclusiveMinimum, format, items, maxItems,
          maxLength, maximum, minItems, minLength, minimum, properties, required, title, type
  en: unknown key "pattern"; what belongs here is contains, description, enum, exclusiveMinimum,
          format, items, maxItems, maxLength, maximum, minItems, minLength, minimum, properties,
          required, title, type
      = choose from contains, description, enum, exclusiveMinimum, format, items, maxItems,
          maxLength, maximum, minItems, minLength, minimum, properties, required, title, type
""",
    ),
    "an empty file": (
        {"TST103.yaml": ""},
        """\
TST103.yaml:1:1 error not-readable
  nl: het bestand is leeg
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: the file is empty
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "a list for a rule": (
        {"TST103.yaml": "- a\n"},
        """\
TST103.yaml:1:3 error wrong-value
  nl: hier staat een lijst, verwacht: een groep sleutels
      = schrijf hier: een groep sleutels
  en: found a list, expected: a group of keys
      = write here: a group of keys
""",
    ),
    "an unknown pack": (
        {"pack.yaml": f"{PACK}extends: [utrecht-2018]\n"},
        """\
pack.yaml:6:11 error unknown-pack
  nl: onbekend pakket "utrecht-2018" (bedoelde u "utrecht-2019"?)
      = noem een pakket dat bestaat, of een map als ./regels
  en: unknown pack "utrecht-2018" (did you mean "utrecht-2019"?)
      = name a pack that exists, or a folder such as ./regels
""",
    ),
    "a rule of a pack that is not extended": (
        {"pack.yaml": f"{PACK}severity: {{UTR101: off}}\n"},
        """\
pack.yaml:6:12 error not-readable
  nl: UTR101 is een regel van het pakket utrecht-2019, dat dit pakket niet uitbreidt; neem het op
          onder extends
      = verbeter dit eerst: zoals het er nu staat, laadt portcheck het pakket niet
  en: UTR101 is a rule of the pack utrecht-2019, which this pack does not extend; name it under
          extends
      = fix this first: as it stands, portcheck cannot load the pack
""",
    ),
    "an unknown rule": (
        {"pack.yaml": f"{PACK}severity: {{TST999: off}}\n"},
        """\
pack.yaml:6:12 error unknown-rule
  nl: onbekende regel "TST999"
      = noem een regel die bestaat; portcheck rules noemt ze alle
  en: unknown rule "TST999"
      = name a rule that exists; portcheck rules lists them
""",
    ),
    "a case that says nothing": (
        {"tests/a.yaml": "cases:\n  - name: leeg\n    plan: x\n"},
        """\
tests/a.yaml:2:11 error wrong-case
  nl: dit geval zegt niet wat wordt verwacht; zet # en het nummer van de regel achter een
          planregel, of schrijf expect: [] als er niets te melden is
      = verbeter dit geval: zoals het er nu staat, kan portcheck test het niet lezen
  en: this case does not say what is expected; put # and the rule's id after a line of the plan,
          or write expect: [] where nothing is to be reported
      = fix this case: as it stands, portcheck test cannot read it
""",
    ),
    "a case that does not fit": (
        {"tests/a.yaml": "cases:\n  - naam: leeg\n    name: x\n    plan: x\n"},
        """\
tests/a.yaml:2:5 error unknown-key
  nl: onbekende sleutel "naam" (bedoelde u "name"?)
      = kies uit expect, name, params, plan, rules
  en: unknown key "naam" (did you mean "name"?)
      = choose from expect, name, params, plan, rules
""",
    ),
    "a case of an unknown rule": (
        {"tests/a.yaml": "cases:\n  - name: x\n    plan: x\n    expect: [TST102, TST1O1]\n"},
        """\
tests/a.yaml:4:22 error unknown-rule
  nl: onbekende regel "TST1O1" (bedoelde u "TST101"?)
      = noem een regel die bestaat; portcheck rules noemt ze alle
  en: unknown rule "TST1O1" (did you mean "TST101"?)
      = name a rule that exists; portcheck rules lists them
""",
    ),
    "a pack.yaml with a gap": (
        {"pack.yaml": PACK.replace('version: "1"\n', "")},
        """\
pack.yaml:1:1 error missing-key
  nl: de sleutel "version" ontbreekt hier
      = voeg "version" toe
  en: the key "version" is missing here
      = add "version"
""",
    ),
}


MENDED: dict[str, Files] = {
    "an alias that another goes before": changed(
        "topics.yaml", "[zee]", "[zee, 'zorg *', zorg voor]"
    ),
    "a decoy that an alias goes before": changed(
        "topics.yaml", "[zee]", "[zee, 'zorg *']\ndecoys: [zorg om]"
    ),
    "a topic that is not read by its own name": changed("topics.yaml", "[zee]", "[zee, oceaan]"),
    "keys that no plan has": added(
        "TST104", "fits-schema", "{path: [opgaven, '*', naam], schema: {minLength: 2}}"
    ),
    "stars that stand for nothing": changed("topics.yaml", "[zee]", "[zee, 'wad*', ijsselmeer]"),
    "an alias with many stars": changed("topics.yaml", "[zee]", "[zee, 'zee * *', 'meer * *']"),
    "bodies of a pack of one's own": changed("TST101.yaml", "kind:", "bodies: [Waterschap]\nkind:"),
    "an id that is not the file's": {
        "TST111.yaml": rule("TST111", "regel", "workload-balance", "{ratio: 2}")
    },
    "a case that says nothing": {
        "tests/a.yaml": "cases:\n  - name: leeg\n    plan: x\n    expect: []\n"
    },
    "a rule of a pack that is not extended": {
        "pack.yaml": f"{PACK}severity: {{UTR101: off}}\nextends: [utrecht-2019]\n"
    },
}
"""The packs of some traps, with what is said to be done about it done to the letter."""


@pytest.fixture
def faults(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Faults:
    """Lint a pack that is sound but for the files given."""
    monkeypatch.chdir(tmp_path)

    def of(files: Files) -> str:
        folder = tmp_path / "test"
        for name, text in (SOUND | files).items():
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
        return "".join(map(told, review(("./test",), Configuration())))

    return of


def told(complaint: Complaint) -> str:
    """Tell a complaint and what to do about it in both languages, with their long lines folded."""
    trap, values = trap_of(complaint), complaint.values
    lines = [f"{complaint.place} {trap.severity} {trap.name}"]
    for lang in LANGUAGES:
        lines.append(f"  {lang}: {complaint.message.of(lang, values)}")
        lines.append(f"      = {trap.help.of(lang, values).replace(KINDS, 'KINDS')}")
    text = "".join(f"{fill(line, 98, subsequent_indent=' ' * 10)}\n" for line in lines)
    return re.sub(r"\btest/(?=[\w/]+\.yaml)", "", text)


def test_a_sound_pack_falls_into_no_trap(faults: Faults) -> None:
    assert faults({}) == ""


@pytest.mark.parametrize("name", MENDED)
def test_who_does_what_is_said_is_out_of_the_trap(name: str, faults: Faults) -> None:
    assert name in TRAPS
    assert faults(MENDED[name]) == ""


def test_one_curly_quote_by_itself_is_no_text_in_quotes(faults: Faults) -> None:
    assert faults(changed("TST101.yaml", "nl: daarom", "nl: ’")) == ""


@pytest.mark.parametrize("text", ["{}", "{twee woorden}", "{nl: x}", "{1}", "daar{om"])
def test_braces_around_anything_but_a_word_ask_for_no_value(text: str, faults: Faults) -> None:
    assert faults(changed("TST101.yaml", "nl: daarom", f"nl: '{text}'")) == ""


def test_a_word_in_braces_asks_for_no_value_in_a_plan(faults: Faults) -> None:
    assert faults(changed("TST101.yaml", "bad: [slecht]", "bad: ['plan: {slecht}']")) == ""


def test_a_text_of_nothing_but_curly_quotes_is_one_in_quotes(
    faults: Faults,
) -> None:
    said = faults(changed("TST101.yaml", "nl: daarom", "nl: “”"))
    assert said.startswith("TST101.yaml:8:11 warning curly-quotes\n")


@pytest.mark.parametrize(("files", "said"), TRAPS.values(), ids=TRAPS)
def test_a_pack_that_falls_into_a_trap_is_told_so_with_place_and_help(
    files: Files, said: str, faults: Faults
) -> None:
    assert faults(files) == said


def test_roles_in_different_parties_do_not_contradict_each_other(faults: Faults) -> None:
    both = "{role: eigenaar, topic: bos, parties: [NV X]}", "[bos], parties: [Vitens]}"
    goes_with = added("TST103", "role-with-topic", both[0])
    apart = added("TST104", "role-apart-from-topic", f"{{role: eigenaar, topics: {both[1]}")
    assert faults(goes_with | apart) == ""


def test_of_a_role_in_many_parties_a_contradiction_is_said_once(faults: Faults) -> None:
    parties = f"parties: [{', '.join(f'P{number}' for number in range(30))}]}}"
    apart = f"{{role: eigenaar, topics: [bos], {parties}"
    goes_with = added("TST103", "role-with-topic", "{role: eigenaar, topic: bos}")
    said = faults(goes_with | added("TST104", "role-apart-from-topic", apart))
    assert said.count(" error ") == said.count('"bos" and "eigenaar (P0)" are kept apart here') == 1


def test_only_a_rule_against_one_who_has_both_roles_keeps_them_apart(faults: Faults) -> None:
    owner = added("TST103", "role-with-topic", "{role: eigenaar, topic: bos}")
    commissioner = added("TST104", "role-with-topic", "{role: opdrachtgever, topic: bos}")
    assert faults(owner | commissioner | added("TST105", "split-roles", "{report: open}")) == ""


def test_rules_that_keep_other_roles_apart_do_not_say_the_same(faults: Faults) -> None:
    owner = added("TST103", "role-apart-from-topic", "{role: eigenaar, topics: [bos]}")
    other = added("TST104", "role-apart-from-topic", "{role: opdrachtgever, topics: [bos, zee]}")
    assert faults(owner | other) == ""


@pytest.mark.parametrize(
    ("kind", "asked"),
    [("role-apart-from-topic", "topics: [bos]"), ("role-with-topic", "topic: bos")],
)
def test_rules_on_the_same_parties_in_other_words_and_order_say_the_same(
    kind: str, asked: str, faults: Faults
) -> None:
    one = added("TST103", kind, f"{{role: eigenaar, {asked}, parties: [Vitens, NV X]}}")
    other = added("TST104", kind, f"{{role: eigenaar, {asked}, parties: [N.V. X, vitens]}}")
    assert faults(one | other).startswith("TST104.yaml:4:7 error same-rule\n")


def test_a_contradiction_on_the_last_of_many_parties_is_found(faults: Faults) -> None:
    parties = f"[{', '.join(f'P{number}' for number in range(50))}]"
    goes_with = added(
        "TST103", "role-with-topic", f"{{role: eigenaar, topic: bos, parties: {parties}}}"
    )
    apart = added(
        "TST104", "role-apart-from-topic", "{role: eigenaar, topics: [bos], parties: [P49]}"
    )
    assert '"bos" and "eigenaar (P49)" are kept apart here' in faults(goes_with | apart)
