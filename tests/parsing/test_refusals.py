"""What is no plan's YAML is refused in plain words, at its place; «» stand around that place."""

import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.finding import Span
from portcheck.parsing.document import read
from portcheck.parsing.folding import MAX_ANEW, MAX_TEXT, EventSource, c_events, pure_events
from portcheck.parsing.refusals import DocumentError
from tests.parsing.texts import bare, both, each, marked, quick, yaml_like

Said = tuple[str, str]


def refused(text: str, source: EventSource) -> tuple[str, str, Span]:
    with pytest.raises(DocumentError) as caught:
        read(text, source)
    error = caught.value
    nl, en = (error.message.of(lang, error.values) for lang in ("nl", "en"))
    assert str(error) == en
    return nl, en, error.span


def shown(text: str, source: EventSource) -> tuple[Said, str]:
    """Give what is said of a text, and the text with its place marked."""
    nl, en, span = refused(text, source)
    return (nl, en), marked(text, span)


def alias(name: str) -> tuple[str, str]:
    return (
        f"verwijzingen (&{name} of *{name}) worden niet gelezen; schrijf de tekst voluit, en "
        "tussen aanhalingstekens als hij met & of * begint",
        f"anchors and aliases (&{name} or *{name}) are not read; write the text in full, and in "
        "quotes if it begins with & or *",
    )


def tag(name: str) -> tuple[str, str]:
    return (
        f"het label {name} wordt niet gelezen; zet een tekst die met ! begint tussen "
        "aanhalingstekens",
        f"the tag {name} is not read; put a text that begins with ! in quotes",
    )


def bad_scalar(text: str, name: str) -> tuple[str, str]:
    return f'"{text}" past niet bij het label {name}', f'"{text}" does not fit the tag {name}'


def control(code: str) -> tuple[str, str]:
    return (
        f"hier staat een onzichtbaar stuurteken ({code}); verwijder het",
        f"there is an invisible control character ({code}) here; delete it",
    )


NEEDLESS = {
    ("het bestand is leeg", "the file is empty"): [
        "«»",
        "«» \n",
        "«»# a",
        "\ufeff«»",
    ],
    (
        "hier begint een tweede document (---); een bestand bevat één plan",
        "a second document (---) starts here; a file holds one plan",
    ): [
        "a: b\n«---»\nc: d\n",
    ],
    alias("x"): [
        "a: «*x»",
        "a: «&x b»",
        "a: «&x [»b]",
        "a: «&x»\n  b: c",
        "- «&x»\n",
        "«*x» : a",
        "«&x a»: b",
        "? «&x [»a]\n: b",
        "«&x {»a: b}",
        "Financiën: «*x»",
        "😀: «*x»",
        "a: «&x |»\n  b\n  c\n",
    ],
    ("de sleutel << wordt niet gelezen", "the merge key << is not read"): [
        "«<<»: {a: b}",
        "«<<»: *x",
    ],
    (
        'de sleutel "a" staat hier dubbel; laat er één staan, met alles wat erbij hoort',
        'the key "a" is here twice; leave one, with all that belongs to it',
    ): [
        "a: b\n«a»: c",
        "a: b\n«'a'»: c",
        "{a: b, «a»: c}",
        "- c: d\n  a: b\n  «a»: e",
        "\ufeffa: b\r\n«a»: c\r\n",
    ],
    (
        'de sleutel "a" staat hier dubbel; begint hier het volgende deel van de lijst, zet er '
        "dan een streepje voor",
        'the key "a" is here twice; if the next entry of the list begins here, put a dash '
        "before it",
    ): [
        "- a: b\n  c: d\n\n  «a»: e",
    ],
    (
        'de sleutel "naam" staat hier dubbel; is dit een lijst, zet dan voor elk deel een '
        "streepje, ook voor het eerste",
        'the key "naam" is here twice; if this is a list, put a dash before each entry, the first '
        "too",
    ): [
        "x:\n  naam: b\n  c: d\n  «naam»: e",
    ],
    ("een sleutel hoort één woord te zijn", "a key must be a single word"): [
        "? «[»a]\n: b",
        "? «{»a: b}\n: c",
        "«{»a: b}: c",
    ],
    tag("!foo"): [
        "«!foo a»",
        "«!foo a»: b",
        "a: «!foo [»b]",
    ],
    tag("!!int"): [
        "«!!int a»: b",
    ],
    tag("!!binary"): [
        "a: «!!binary b»",
    ],
    tag("!!set"): [
        "a: «!!set {»b}",
    ],
    tag("!!seq"): [
        "a: «!!seq {»b: c}",
    ],
    tag("!!map"): [
        "a: «!!map [»b]",
    ],
    tag("tag:x,2000:a"): [
        "%TAG ! tag:x,2000:\n---\n«!a b»",
    ],
    bad_scalar("a", "!!int"): [
        "«!!int a»",
    ],
    bad_scalar("1.5", "!!int"): [
        "«!!int 1.5»",
    ],
    bad_scalar("true", "!!int"): [
        "«!!int true»",
    ],
    bad_scalar("true", "!!float"): [
        "«!!float true»",
    ],
    bad_scalar(".inf", "!!float"): [
        "«!!float .inf»",
    ],
    bad_scalar("1", "!!bool"): [
        "«!!bool 1»",
    ],
    bad_scalar("a", "!!null"): [
        "«!!null a»",
    ],
    bad_scalar("", "!!int"): [
        "- «!!int»\n",
    ],
    (
        "dieper genest dan 64 niveaus; zo'n bestand leest portcheck niet",
        "nested more than 64 levels deep; portcheck reads no such file",
    ): [
        "[" * 64 + "«[»" + "]" * 65,
        "{a: " * 64 + "«{»a: " + "}" * 65,
    ],
    control("U+0007"): [
        "a: «\x07»",
        "Financiën: «\x07»",
        "😀: «\x07»",
        "a: ë\nb: ë«\x07»\n",
    ],
    control("U+0000"): [
        "a: «\x00»",
    ],
    control("U+007F"): [
        "a: «\x7f»",
    ],
    control("U+0080"): [
        "a: «\x80»",
    ],
    control("U+FFFE"): [
        "a: «\ufffe»",
    ],
    control("U+001B"): [
        "a: b\nc: «\x1b»[31m",
    ],
    control("U+D800"): [
        "a: «\ud800»",
    ],
}


@both
@pytest.mark.parametrize(("said", "text"), each(NEEDLESS))
def test_what_a_plan_does_not_need_is_refused_at_its_place(
    said: Said, text: str, source: EventSource
) -> None:
    assert shown(bare(text), source) == (said, text)


@both
@pytest.mark.parametrize("text", ["!!str a: b", "! a: b"])
def test_a_key_may_carry_the_tag_of_a_text(text: str, source: EventSource) -> None:
    assert read(text, source).data == {"a": "b"}


@both
def test_sixty_four_levels_are_read(source: EventSource) -> None:
    assert read("[" * 64 + "]" * 64, source).line(1) == "[" * 64 + "]" * 64


MANY_DIRECTIVES = (
    "meer dan 10 tekstregels die met % beginnen; zo'n bestand leest portcheck niet",
    "more than 10 lines that start with %; portcheck reads no such file",
)


@both
@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_ten_lines_of_directives_are_read_and_no_more(end: str, source: EventSource) -> None:
    lines = [f"%TAG !{number}! x" for number in range(11)]
    assert read(end.join(("", *lines[1:], "---", "a: b")), source).data == {"a": "b"}
    for line, before in ((2, ("",)), (3, ("a: b", "..."))):
        text = end.join((*before, *lines, "---", "c: d"))
        assert refused(text, source) == (*MANY_DIRECTIVES, Span(line, 1, line, 2))


@both
def test_ten_thousand_values_are_read_and_no_more(source: EventSource) -> None:
    read(f"[{'a,' * 9_999}]", source)
    assert refused(f"[{'a,' * 10_000}]", source) == (
        "meer dan 10000 waarden; zo'n bestand leest portcheck niet",
        "more than 10000 values; portcheck reads no such file",
        Span(1, 20_000, 1, 20_001),
    )


@both
def test_a_hundred_thousand_characters_are_read_and_no_more(source: EventSource) -> None:
    read(f"a: {'b' * 99_999}", source)
    read(f"a: b # {'c' * 300_000}", source)
    assert refused(f"a: b\nc: {'d' * 99_998}", source) == (
        "meer dan 100000 tekens aan tekst; zo'n bestand leest portcheck niet",
        "more than 100000 characters of text; portcheck reads no such file",
        Span(2, 4, 2, 100_002),
    )


GLUED = (
    "achter deze dubbele punt ontbreekt een spatie",
    "a space is missing after this colon",
)
TAB = (
    "hier staat een tab; gebruik spaties",
    "there is a tab here; use spaces",
)
INDENT = (
    "deze tekstregel past niet bij die erboven: let op de inspringing",
    "this line does not fit those above it: mind the indentation",
)
DASHLESS = (
    "in deze tekstregel ontbreekt een dubbele punt; hoort hij in een lijst, zet er dan een "
    "streepje en een spatie voor",
    "this line lacks a colon; if it belongs to a list, put a dash and a space before it",
)
ESCAPE = (
    "\\ heeft tussen dubbele aanhalingstekens een eigen betekenis; gebruik enkele",
    "\\ has a meaning of its own in double quotes; use single ones",
)

NO_YAML = {
    (
        "hier staat een tweede dubbele punt; zet een tekst met een dubbele punt tussen "
        "aanhalingstekens, en een tweede sleutel op een eigen tekstregel",
        "there is a second colon here; put a text that holds a colon in quotes, and a second key "
        "on a line of its own",
    ): [
        "plan: A«:» B",
        "a: 😀«:» b",
        "Financiën: ë«:» b",
        "a: b\rc: d«:» e",
    ],
    (
        "door zijn inspringing hoort deze tekstregel bij de tekst erboven, maar er staat een "
        "dubbele punt in; zet hem gelijk met de andere sleutels, of de hele tekst tussen "
        "aanhalingstekens",
        "by its indentation this line belongs to the text above, yet it holds a colon; align "
        "it with the other keys, or put the whole text in quotes",
    ): [
        "a: b\n  'c'«:» d",
        "a: b\n   c\n  d«:» e",
    ],
    (
        'door zijn inspringing hoort deze tekstregel bij de tekst erboven; laat "a" en "c" even '
        "ver inspringen, of zet de hele tekst tussen aanhalingstekens",
        'by its indentation this line belongs to the text above; indent "a" and "c" alike, or put '
        "the whole text in quotes",
    ): [
        "a: b\n  c«:» d",
        "a: b\r\r  c«:» d",
        "- a: b\n    c«:» d",
    ],
    GLUED: [
        "a«:»b\nc: d",
        "- c«:»d\n  e: f",
        "a: b\nkind«:»c\nd: e",
    ],
    INDENT: [
        "a:\n  - b\n «c»: d\n",
        "a: 'b'\n «c»: d\n",
    ],
    (
        "dit streepje past niet bij wat erboven staat; zet het recht onder de andere streepjes, "
        'en boven een nieuwe lijst een sleutel, zoals "onderwerpen:"',
        "this dash does not fit the lines above it; put it right below the other dashes, and "
        'above a new list a key, such as "onderwerpen:"',
    ): [
        "a: b\n«-» c:d\n  e: f",
        "a: b\n«-» c\n",
        "a:\n  - b\n«-» c\n",
        "a: b\r«-» c\r",
        "a:\n  - naam: b\n    «-» c\n",
        "a:\n  - naam: b\n «-» naam: c\n",
    ],
    (
        "deze tekstregel past niet bij die erboven; hoort hij bij hetzelfde deel van de lijst, "
        'zet "d" dan recht onder "b", en anders gelijk met de sleutel boven de lijst',
        "this line does not fit those above it; if it belongs to the same entry of the list, put "
        '"d" right below "b", else in line with the key above the list',
    ): [
        "a:\n  - b: c\n  «d»: e\n",
        "a:\n  - b: c\n   «d»: e\n",
        "a:\n  - b: c\n    e:\n      - f\n\n  «d»: g\n",
    ],
    (
        "deze tekstregel past niet bij die erboven; begint hier het volgende deel van de lijst, "
        "zet er dan een streepje en een spatie voor",
        "this line does not fit those above it; if the next entry of the list begins here, put a "
        "dash and a space before it",
    ): [
        "a:\n  - b: c\n    d: e\n  «b»: f\n",
    ],
    (
        "deze tekstregel staat tussen de delen van een lijst; is hij er een van, zet er dan een "
        "streepje en een spatie voor, en zijn tekst met de dubbele punt tussen aanhalingstekens; "
        "een opschrift krijgt een # ervoor",
        "this line stands between the entries of a list; if it is one of them, put a dash and a "
        "space before it, and its text with the colon in quotes; a heading takes a # before it",
    ): [
        "a:\n  - b\n  «c» d:\n  - e\n",
        "a:\n  - b\n  «c»: \n  - e\n",
    ],
    (
        "deze tekstregel mist een sleutel met een dubbele punt en een spatie erachter, zoals in "
        "naam: A. Jansen; een opschrift krijgt een # ervoor",
        "this line lacks a key with a colon and a space after it, as in naam: A. Jansen; a "
        "heading takes a # before it",
    ): [
        "- «h»ttps://a\n  e: f",
        "  - «n»aam A\n    fte: 1",
        "«p»lan A\n\nbestuur: B",
    ],
    (
        "deze tekstregel mist een sleutel met een dubbele punt en een spatie erachter; zet er "
        '"onderwerp: " voor',
        'this line lacks a key with a colon and a space after it; put "onderwerp: " before it',
    ): [
        "a:\n  - «S»port\n    zwaarte: 1",
        "a:\n  - «S»port\n    gewicht: 1",
    ],
    (
        "een lijst vraagt een gewoon streepje (-) met een spatie erachter",
        "a list takes a plain hyphen (-) with a space after it",
    ): [
        "a:\n  «–» b: c\n    d: e",
        "a: b\nc:\n«–» d\n– e\n",
    ],
    ("achter dit streepje ontbreekt een spatie", "a space is missing after this dash"): [
        "a:\n  «-»|\n    b: c",
    ],
    (
        "„ “ ” ‘ ’ zijn in YAML geen aanhalingstekens; gebruik rechte: \" of '",
        "„ “ ” ‘ ’ are not quotes in YAML; use straight ones: \" or '",
    ): [
        "a: «„»b: c”",
        "- «‘»b: c: d’",
        'a: "b«”»\nc: d',
    ],
    (
        "het aanhalingsteken dat hier opent, wordt nergens gesloten",
        "the quote that opens here is never closed",
    ): [
        'a: "b"\nc: «"»„d” e\n',
        "a: «'»b\nc: d\n",
        'ë: «"»b',
        'a: «"»b\n---\nc"',
    ],
    TAB: [
        "a:\n«»\t- b",
    ],
    (
        "een tekst kan niet met dit teken beginnen (@, `, %, >, |, ?, !); gebruik aanhalingstekens",
        "a text cannot start with this character (@, `, %, >, |, ?, !); use quotes",
    ): [
        "a: «@»b",
        "a: «`»b",
        "a: «%»b",
        "a: «>» b",
        "a: «|» b",
        "a: «?» b",
        "a: 😀\nb: «@»",
        "a: «!»b!c d",
        "a: |«0»\n b",
    ],
    (
        "een tekst kan niet met * of & beginnen; een lijst vraagt een streepje (-), een tekst "
        "aanhalingstekens",
        "a text cannot start with * or &; a list takes a hyphen (-), a text takes quotes",
    ): [
        "a:\n  «*» b\n",
        "a: «&» b",
    ],
    (
        "de lijst die hier met [ opent, mist een komma of het sluitende ]",
        "the list that opens here with [ lacks a comma or its closing ]",
    ): [
        "a: «[»b, c\n",
        "a: «[»b\nc: d\n",
        "a:\n- b: «[»c, d\n- e: f\n",
    ],
    (
        "de groep die hier met { opent, mist een komma of het sluitende }",
        "the group that opens here with { lacks a comma or its closing }",
    ): [
        "a: «{»b: c\n",
        "a: «{»b: c\nd: e\n",
        "- «{»a: b\n- {c: d}\n",
    ],
    (
        "in deze tekstregel ontbreekt een dubbele punt; hoort hij bij die erboven, laat hem "
        "dan verder inspringen",
        "this line lacks a colon; if it belongs to the line above, indent it further",
    ): [
        "a: b\n«c»\nd: e\n",
    ],
    (
        "deze tekstregel past niet bij die erboven: let op de inspringing en het streepje",
        "this line does not fit those above it: mind the indentation and the dash",
    ): [
        "- a\n«b»: c\n",
        "- b: c\n- a\n«d»: c\n",
    ],
    (
        "hier staat nog tekst achter een sluitend teken; haal die weg, of zet de hele waarde "
        "tussen aanhalingstekens",
        "there is text here after a closing mark; take it away, or put the whole value in quotes",
    ): [
        "plan: 'A' «e»n B",
        'naam: "Jan" «d»e Vries\nfte: 1\n',
        "bron: [a] «b»",
        "a: [b]«]»",
        "a: {b: c} «d»",
        "- 'a' «b»",
        "bron: [a] «'»t Gooi'",
    ],
    (
        "een ' die bij de tekst hoort, zoals in 't Gooi, telt hier als aanhalingsteken; zet de "
        'hele tekst tussen dubbele: "',
        "a ' that belongs to the text, as in 't Gooi, counts as a quote here; put the whole "
        'text in double ones: "',
    ): [
        "a: 'it«'»s'",
        "a: «'»t Gooi\nb: c\n",
        "a: 't Gooi en «'»s-Graveland\n",
        "a: ['t Gooi, «'»s-Graveland]\n",
        "a:\n  - 't Gooi\n  - «'»s-Graveland\n",
    ],
    (
        "een streepje begint hier een lijst, en die hoort op een eigen tekstregel; zet een los "
        "streepje tussen aanhalingstekens",
        "a dash starts a list here, which belongs on a line of its own; put a mere dash in quotes",
    ): [
        "vervanger: «-»",
        "onderwerpen: «-» Water",
    ],
    (
        "hier staat een leesteken waar een waarde hoort; haal het weg, of zet een tekst die "
        "ermee begint tussen aanhalingstekens",
        "there is a punctuation mark here where a value belongs; take it away, or put a text that "
        "begins with it in quotes",
    ): [
        "a: «]»",
        "a: [b, «,» c]",
    ],
    (
        "hier houdt de tekst op, en een [ of { is nog niet gesloten",
        "the text ends here, and a [ or { is not closed yet",
    ): [
        "a: [b, «»",
        "a: {«»",
    ],
    ESCAPE: [
        'a: "\\x«1»"',
    ],
    (
        "een tekstregel die met % begint, is een aanwijzing aan YAML, en een plan heeft er geen "
        "nodig; haal hem weg",
        "a line that begins with % is a directive to YAML, and a plan needs none; take it away",
    ): [
        "«%»YAML 3.0\n---\na: b",
        "%«»\na: b",
    ],
    (
        "hier staat nog iets terwijl het plan ervoor al af is; let op wat er vlak voor staat",
        "there is something here after the end of the plan; mind what is right before it",
    ): [
        '"a"«:»b',
    ],
    (
        "door zijn inspringing hoort dit streepje bij de tekst erboven; zet het recht onder de "
        "andere streepjes",
        "by its indentation this dash belongs to the text above it; put it right below the "
        "other dashes",
    ): [
        "a:\n  - b\n    «-» c\n",
    ],
    (
        "dit streepje hoort zo bij de tekst erboven; zet het recht onder de andere streepjes, "
        "met een spatie erachter",
        "as it stands this dash belongs to the text above it; put it right below the other "
        "dashes, with a space after it",
    ): [
        "a:\n  - b\n    «-»c\n",
    ],
    (
        "door zijn inspringing hoort dit streepje bij de tekst erboven; zet ook die op een "
        "eigen tekstregel achter een streepje, of de hele tekst tussen aanhalingstekens",
        "by its indentation this dash belongs to the text above it; put that on a line of its "
        "own after a dash too, or the whole text in quotes",
    ): [
        "a: b\r\n\r\n  «-» c",
        "partijen:\n  - naam: b\n      «-» c",
    ],
    (
        'door zijn inspringing hoort dit streepje bij de naam erboven; zet "onderwerpen:" boven '
        'deze lijst, recht onder "naam"',
        'by its indentation this dash belongs to the name above it; put "onderwerpen:" above this '
        'list, right below "naam"',
    ): [
        "portefeuillehouders:\n  - naam: b\n      «-» c",
    ],
    (
        "door zijn inspringing hoort dit streepje bij de tekst erboven; is dat een naam, schrijf "
        'dan "- naam: …", met "onderwerpen:" boven deze lijst; zet het anders recht onder de '
        "andere streepjes",
        "by its indentation this dash belongs to the text above it; if that is a name, write "
        '"- naam: …", with "onderwerpen:" above this list; else put it right below the other '
        "dashes",
    ): [
        "portefeuillehouders:\n  - A. Jansen\n    «-» c",
    ],
    (
        "git kon hier twee versies niet samenvoegen; laat staan wat geldt, van een van de twee of "
        "van allebei, en haal de tekstregels met <<<<<<<, ======= en >>>>>>> weg",
        "git could not merge two versions here; leave what holds, of one of them or of both, and "
        "take out the lines with <<<<<<<, ======= and >>>>>>>",
    ): [
        "a:\n  - b\n«<»<<<<<< HEAD\n  - c\n=======\n  - d\n>>>>>>> e\n",
        "a: b\r\n«=»======\r\na: c\r\n",
        "a: b\n«>»>>>>>> c\nd: e\n",
        "a:\n  - b\n«|»|||||| c\n  - d\n",
    ],
    DASHLESS: [
        "a:\n  b\n  c\nd:\n  - e\n  «f»\n  g\n",
        "- a: b\n  c:  # d\n  «e»\n  f\n",
    ],
    (
        'deze tekstregel lijkt uit een tabel te komen; schrijf hem als "- naam: …", met daaronder '
        '"onderwerpen:" en achter elk streepje een onderwerp',
        'this line seems to come from a table; write it as "- naam: …", with "onderwerpen:" '
        "below it and a topic after each dash",
    ): [
        "a:\n«J»an Smit\tWater\nA. de Boer\tSport\n",
        "a: b\n«J»an Smit\tWater\nA. de Boer\tSport\n",
    ],
}


@both
@pytest.mark.parametrize(("said", "text"), each(NO_YAML))
def test_what_is_no_yaml_is_refused_in_plain_words(
    said: Said, text: str, source: EventSource
) -> None:
    assert shown(bare(text), source) == (said, text)


def unknown(problem: str) -> tuple[str, str]:
    return f"geen geldige YAML: {problem}", f"not valid YAML: {problem}"


OF_ONE_SOURCE = [
    (c_events, ESCAPE, 'a: "«\\»q"'),
    (pure_events, ESCAPE, 'a: "\\«q»"'),
    (c_events, TAB, "a: >\n«»\tb\n"),
    (c_events, DASHLESS, "- a: [b]\n  «f»unctie\tlid\n  c: d\n"),
    (pure_events, TAB, "- a: [b]\n  functie«»\tlid\n  c: d\n"),
    (c_events, INDENT, "- «:» a: b"),
    (c_events, GLUED, f"a: [https«:»//b]\n# {'c' * MAX_ANEW}"),
    (
        pure_events,
        unknown("more indented follow up line than first in a block scalar"),
        "a: b\nc: >\n \n  «d»\n",
    ),
    (
        pure_events,
        unknown("version minor part can only be 2 or 1, got (1, 23)"),
        "«%»YAML 1.23\n--- a",
    ),
    (pure_events, control("U+D800"), 'a: «"\\ud800"»'),
]


@pytest.mark.parametrize(("source", "said", "text"), OF_ONE_SOURCE)
def test_what_the_sources_tell_apart_is_refused_by_each(
    source: EventSource, said: Said, text: str
) -> None:
    assert shown(bare(text), source) == (said, text)


@both
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("%YAML 1.23\n--- a", id="a version of YAML that is none"),
        pytest.param('a: "\\U00110000"', id="a code point that is none"),
        pytest.param('a: "\\ud800"', id="half a pair, escaped"),
        pytest.param('"\\ud800": a', id="half a pair, escaped in a key"),
        pytest.param("a: \ud800", id="half a pair"),
    ],
)
def test_what_a_parser_trips_over_is_refused(text: str, source: EventSource) -> None:
    with pytest.raises(DocumentError):
        read(text, source)


READ = "".join(
    chr(code)
    for first, last in [(0x20, 0x7E), (0xA0, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF)]
    for code in range(first, last + 1)
    if chr(code) not in "'\u2028\u2029\u00a0\u202f" and not 0x2000 <= code <= 0x200A
)
"""What YAML calls printable, but for line ends, blanks that are not plain, and the quote."""


@both
@pytest.mark.parametrize("start", range(0, len(READ), MAX_TEXT - 1))
def test_every_character_that_is_printable_is_read(start: int, source: EventSource) -> None:
    text = f"|{READ[start : start + MAX_TEXT - 2]}|"
    assert read(f"'{text}'", source).data == text


CONTROLS = [*range(0x20), *range(0x7F, 0xA0), 0xD800, 0xDFFF, 0xFFFE, 0xFFFF]


@both
@pytest.mark.parametrize("code", sorted({*CONTROLS} - set(map(ord, "\t\n\r\u0085"))))
def test_every_other_character_is_refused_where_it_stands(code: int, source: EventSource) -> None:
    nl, en, span = refused(f"a: b{chr(code)}", source)
    assert ((nl, en), span[:2]) == (control(f"U+{code:04X}"), (1, 5))


@both
def test_a_block_scalar_that_starts_with_blanks_is_read_or_refused(source: EventSource) -> None:
    with suppress(DocumentError):
        assert read("a: >\n \n  b\n", source).data == {"a": "\nb\n"}


@both
@settings(quick, max_examples=400)
@given(text=st.one_of(yaml_like, st.text("aë😀: \n\x07", max_size=8)))
def test_a_refusal_points_into_the_text(text: str, source: EventSource) -> None:
    try:
        read(text, source)
    except DocumentError as error:
        span = error.span
        lines = re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
        assert (1, 1) <= span[:2] <= span[2:]
        assert span.end_line <= len(lines)
        assert span.end_column <= len(lines[span.end_line - 1]) + 1
