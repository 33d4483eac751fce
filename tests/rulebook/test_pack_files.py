"""What a pack folder can do wrong: each is refused when it is loaded, with the place."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from portcheck.finding import Place, Span
from portcheck.rulebook.assembly import compose
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.packs import read_pack
from portcheck.rulebook.rulebook import Rulebook
from portcheck.tree import Disk
from portcheck.wording import Text
from tests.rulebook.conftest import FILES, PACK, RULE, TOPICS, Said, complaints, write_pack


class Change(NamedTuple):
    """What replaces a text in a file of a sound pack, and what is said of it."""

    file: str
    old: str
    new: str
    nl: str
    en: str


RULE_FILES = [
    Change(
        "TST101.yaml",
        "id: TST101",
        "id: [TST101",
        "1:5: de lijst die hier met [ opent, mist een komma of het sluitende ]",
        "1:5: the list that opens here with [ lacks a comma or its closing ]",
    ),
    Change("TST101.yaml", RULE, "", "1:1: het bestand is leeg", "1:1: the file is empty"),
    Change(
        "TST101.yaml",
        RULE,
        "- id: TST101\n",
        "1:3: hier staat een lijst, verwacht: een groep sleutels",
        "1:3: found a list, expected: a group of keys",
    ),
    Change(
        "TST101.yaml",
        "why:",
        "name: nog-eens\nwhy:",
        '8:1: de sleutel "name" staat hier dubbel; laat er één staan, met alles wat erbij hoort',
        '8:1: the key "name" is here twice; leave one, with all that belongs to it',
    ),
    Change(
        "TST101.yaml",
        "kind:",
        "severty: info\nkind:",
        '4:1: onbekende sleutel "severty" (bedoelde u "severity"?)',
        '4:1: unknown key "severty" (did you mean "severity"?)',
    ),
    Change(
        "TST101.yaml",
        "severity: error",
        "severity: eror",
        '3:11: "eror" is hier niet toegestaan (bedoelde u "error"?)',
        '3:11: "eror" is not allowed here (did you mean "error"?)',
    ),
    Change(
        "TST101.yaml",
        "severity: error",
        "severity: off",
        '3:11: "off" is hier niet toegestaan; kies uit error, warning, info',
        '3:11: "off" is not allowed here; choose from error, warning, info',
    ),
    Change(
        "TST101.yaml",
        "name: bos-ontbreekt",
        "name: Bos ontbreekt",
        '2:7: "Bos ontbreekt" heeft niet de verwachte vorm: kleine letters en cijfers, met '
        'streepjes ertussen (bedoelde u "bos-ontbreekt"?)',
        '2:7: "Bos ontbreekt" does not have the expected shape: small letters and digits, with '
        'hyphens between them (did you mean "bos-ontbreekt"?)',
    ),
    Change(
        "TST101.yaml",
        "{nl: daarom, en: because}",
        "{nl: daarom}",
        '8:1: de sleutel "en" ontbreekt hier',
        '8:1: the key "en" is missing here',
    ),
    Change(
        "TST101.yaml",
        "nl: daarom",
        'nl: " "',
        "8:11: deze tekst is leeg",
        "8:11: this text is empty",
    ),
    Change(
        "TST101.yaml",
        "good: [goed]",
        "good: []",
        "10:27: deze lijst is leeg; er hoort iets in te staan",
        "10:27: this list is empty; it needs an entry",
    ),
    Change(
        "TST101.yaml",
        "id: TST101",
        "id: TST102",
        '1:5: de regel heet "TST102", het bestand niet',
        '1:5: the rule is called "TST102", its file is not',
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic",
        "kind: mising-topic",
        '4:7: onbekende soort "mising-topic" (bedoelde u "missing-topic"?)',
        '4:7: unknown kind "mising-topic" (did you mean "missing-topic"?)',
    ),
    Change(
        "TST101.yaml",
        "params: {topic: bos}\n",
        "",
        '1:1: de sleutel "params" ontbreekt hier',
        '1:1: the key "params" is missing here',
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic",
        "kind: regex",
        '4:7: onbekende soort "regex"',
        '4:7: unknown kind "regex"',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: boss}",
        '5:17: onbekend onderwerp "boss" (bedoelde u "bos"?)',
        '5:17: unknown topic "boss" (did you mean "bos"?)',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: bos, topc: zee}",
        '5:22: onbekende sleutel "topc" (bedoelde u "topic"?)',
        '5:22: unknown key "topc" (did you mean "topic"?)',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: bos, ernst: 3}",
        '5:22: onbekende sleutel "ernst"; hier kan staan: covered_by, recorded_under, topic',
        '5:22: unknown key "ernst"; what belongs here is covered_by, recorded_under, topic',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: 3}",
        "5:17: hier staat het getal 3, verwacht: een tekst; zet er aanhalingstekens om",
        "5:17: found the number 3, expected: a text; put it in quotes",
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: [bos]}",
        "5:10: hier staat een lijst, verwacht: een tekst; schrijf het als één tekst, zonder rechte "
        "haken of streepjes",
        "5:10: found a list, expected: a text; write it as one text, without square brackets or "
        "dashes",
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{}",
        '5:1: de sleutel "topic" ontbreekt hier',
        '5:1: the key "topic" is missing here',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "[bos]",
        "5:1: hier staat een lijst, verwacht: een groep sleutels; haal de streepjes of haken weg, "
        "en zet voor elk deel een sleutel",
        "5:1: found a list, expected: a group of keys; take the dashes or brackets away, and put a "
        "key before each entry",
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: keep-apart\nparams:\n  anchor: bos\n  others: [zee, zeee]",
        '7:17: onbekend onderwerp "zeee" (bedoelde u "zee"?)',
        '7:17: unknown topic "zeee" (did you mean "zee"?)',
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: workload-balance\nparams: {ratio: 0.5}",
        "5:17: 0.5 is te laag; ten minste 1",
        "5:17: 0.5 is too low; at least 1",
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: reserved-topic\nparams: {topic: bos, function: mayor}",
        '5:32: "mayor" is hier niet toegestaan (bedoelde u "burgemeester"?)',
        '5:32: "mayor" is not allowed here (did you mean "burgemeester"?)',
    ),
]
PACK_FILES = [
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: fits-schema\nparams:\n  path: []\n  schema: {items: {maximun: 1}}",
        '7:20: onbekende sleutel "maximun" (bedoelde u "maximum"?)',
        '7:20: unknown key "maximun" (did you mean "maximum"?)',
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: fits-schema\nparams: {path: []}",
        '5:1: de sleutel "schema" ontbreekt hier',
        '5:1: the key "schema" is missing here',
    ),
    Change(
        "pack.yaml",
        "version:",
        "versie: 1\nversion:",
        '2:1: onbekende sleutel "versie" (bedoelde u "version"?)',
        '2:1: unknown key "versie" (did you mean "version"?)',
    ),
    Change(
        "pack.yaml",
        'version: "1"',
        "version: 1",
        "2:10: hier staat het getal 1, verwacht: een tekst; zet er aanhalingstekens om",
        "2:10: found the number 1, expected: a text; put it in quotes",
    ),
    Change(
        "pack.yaml",
        "authority: advies",
        "authority: gewoonte",
        '3:12: "gewoonte" is hier niet toegestaan; kies uit wet, reglement, akkoord, advies, vorm',
        '3:12: "gewoonte" is not allowed here; choose from wet, reglement, akkoord, advies, vorm',
    ),
    Change(
        "pack.yaml",
        "title:",
        "title: &t",
        "4:8: verwijzingen (&t of *t) worden niet gelezen; schrijf de tekst voluit, en tussen "
        "aanhalingstekens als hij met & of * begint",
        "4:8: anchors and aliases (&t or *t) are not read; write the text in full, and in quotes "
        "if it begins with & or *",
    ),
]
REGISTERS = [
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "aliases: [zee, Bos]",
        '7:20: "Bos" noemt al bos (topics.yaml:4); één tekst kan geen twee dingen betekenen',
        '7:20: "Bos" names bos already (topics.yaml:4); one phrase cannot mean two things',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "aliases: [zee]\ndecoys: [zee]",
        '8:10: "zee" noemt al zee (topics.yaml:7); één tekst kan geen twee dingen betekenen',
        '8:10: "zee" names zee already (topics.yaml:7); one phrase cannot mean two things',
    ),
    Change(
        "topics.yaml",
        "aliases: [bos]",
        "aliases: [bos]\n    decoys: [zee]",
        '8:15: "zee" noemt al niets (topics.yaml:5); één tekst kan geen twee dingen betekenen',
        '8:15: "zee" names nothing already (topics.yaml:5); one phrase cannot mean two things',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "aliases: [zee, '!']",
        '7:20: "!" bevat geen woord',
        '7:20: "!" holds no word',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "aliases: [zee, '*']",
        '7:20: "*" bevat geen woord',
        '7:20: "*" holds no word',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "aliases: ['zee * * * a* *b', 'zee * !* ** *']",
        '7:34: "zee * !* ** *" heeft meer dan 3 losse sterretjes',
        '7:34: "zee * !* ** *" has more than 3 lone stars',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        f"aliases: [{'z' * 201}]",
        "7:15: deze tekst is te lang (201 tekens); ten hoogste 200 verwacht",
        "7:15: this text is too long (201 characters); at most 200 expected",
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "aliases: [zee, '']",
        "7:20: deze tekst is leeg",
        "7:20: this text is empty",
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "alias: [zee]\n    aliases: [zee]",
        '7:5: onbekende sleutel "alias"; hoort dit bij "aliases", zet het dan daar',
        '7:5: unknown key "alias"; if this belongs to "aliases", put it there',
    ),
    Change(
        "topics.yaml",
        "  zee:",
        "  bos:",
        '5:3: de sleutel "bos" staat hier dubbel; laat er één staan, met alles wat erbij hoort',
        '5:3: the key "bos" is here twice; leave one, with all that belongs to it',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]\n",
        "aliases: [zee]\njoint:\n  - topics: [bos, zeen]\n    phrases: [duinen]\n",
        '9:19: onbekend onderwerp "zeen" (bedoelde u "zee"?)',
        '9:19: unknown topic "zeen" (did you mean "zee"?)',
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]\n",
        "aliases: [zee]\njoint:\n  - topics: [bos]\n    phrases: [duinen]\n",
        "9:5: deze lijst is te kort; ten minste 2 verwacht",
        "9:5: this list is too short; at least 2 expected",
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]\n",
        "aliases: [zee]\njoint:\n  - topics: [bos, zee]\n    phrases: [duinen, zee]\n",
        '10:23: "zee" noemt al zee (topics.yaml:7); één tekst kan geen twee dingen betekenen',
        '10:23: "zee" names zee already (topics.yaml:7); one phrase cannot mean two things',
    ),
]


@pytest.mark.parametrize("change", [*RULE_FILES, *PACK_FILES, *REGISTERS])
def test_what_is_wrong_with_a_pack_is_said_with_its_place(change: Change, tmp_path: Path) -> None:
    file, old, new, nl, en = change
    assert FILES[file].count(old) == 1
    folder = tmp_path / "test"
    changed: dict[str, str | bytes] = {file: FILES[file].replace(old, new)}
    said = complaints(
        folder, lambda: compose([write_pack(folder, changed)], Configuration(), ("test",))
    )
    assert said == [(f"{file}:{nl}", f"{file}:{en}")]


@pytest.mark.parametrize(
    ("content", "line", "nl", "en"),
    [
        (
            RULE.replace("daarom", "categorieën").encode("latin-1"),
            8,
            "geen UTF-8 (waarschijnlijk Windows-1252 of Latin-1); "
            "kies bij Opslaan als de codering UTF-8",
            "not UTF-8 (probably Windows-1252 or Latin-1); choose the encoding UTF-8 under Save as",
        ),
        (
            RULE.encode("utf-16"),
            1,
            "opgeslagen als UTF-16, verwacht UTF-8; kies bij Opslaan als de codering UTF-8",
            "saved as UTF-16, expected UTF-8; choose the encoding UTF-8 under Save as",
        ),
        (
            RULE.encode() + b"#" * 1_000_000,
            1,
            "groter dan 1000000 bytes; zo'n bestand leest portcheck niet",
            "larger than 1000000 bytes; portcheck reads no such file",
        ),
        (RULE.encode() + b"\0", 11, "geen tekstbestand", "not a text file"),
    ],
    ids=["latin-1", "utf-16", "too large", "binary"],
)
def test_a_rule_file_that_is_no_text_is_refused(
    content: bytes, line: int, nl: str, en: str, tmp_path: Path
) -> None:
    folder = tmp_path / "test"
    said = complaints(folder, lambda: write_pack(folder, {"TST101.yaml": content}))
    assert said == [(f"TST101.yaml:{line}:1: {nl}", f"TST101.yaml:{line}:1: {en}")]


def test_a_rule_file_with_a_byte_order_mark_is_read(trial: Callable[..., Rulebook]) -> None:
    book = trial({"TST101.yaml": b"\xef\xbb\xbf" + RULE.encode()})
    assert [rule.id for rule in book.rules] == ["TST101"]


def test_everything_wrong_with_a_file_is_said_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "test"
    broken = RULE.replace("severity:", "severty:").replace("daarom", "' '")
    said = complaints(folder, lambda: write_pack(folder, {"TST101.yaml": broken}))
    assert [en for _, en in said] == [
        'TST101.yaml:3:1: unknown key "severty" (did you mean "severity"?)',
        "TST101.yaml:8:11: this text is empty",
    ]


def test_what_is_wrong_with_one_file_hides_nothing_of_another(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "TST101.yaml": RULE.replace("severity: error", "severity: grave"),
        "TST102.yaml": RULE.replace("TST101", "TST102").replace("topic: bos", "topc: bos"),
        "TST103.yml": RULE,
        "pack.yaml": PACK.replace("advies", "gewoonte"),
        "topics.yaml": "topics: [",
    }
    said = complaints(tmp_path, lambda: write_pack(tmp_path / "test", files))
    assert [en.partition(" ")[0] for _, en in said] == [
        "test/TST101.yaml:3:11:",
        "test/TST102.yaml:5:10:",
        "test/TST103.yml:",
        "test/pack.yaml:3:12:",
        "test/topics.yaml:1:10:",
    ]


def test_a_pack_without_pack_yaml_is_refused_with_where_that_belongs(tmp_path: Path) -> None:
    (tmp_path / "test").mkdir()
    assert complaints(tmp_path, lambda: read_pack(str(tmp_path / "test"))) == [
        ("test/pack.yaml: bestaat niet", "test/pack.yaml: does not exist")
    ]


def test_a_pack_whose_files_cannot_be_listed_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> list[str]:
        raise PermissionError(13, "Permission denied", path)

    folder = tmp_path / "test"
    write_pack(folder, {})
    monkeypatch.setattr(os, "scandir", refuse)  # root, as which tests may run, is refused nothing
    assert complaints(tmp_path, lambda: read_pack(str(folder))) == [
        ("test: niet te lezen: geen toestemming", "test: cannot be read: Permission denied")
    ]


def test_a_pack_may_do_without_a_register(tmp_path: Path) -> None:
    folder = tmp_path / "test"
    write_pack(folder, {})
    (folder / "topics.yaml").unlink()
    assert read_pack(str(folder)).register is None


def test_a_source_may_be_another_document_than_the_packs_own(
    trial: Callable[..., Rulebook],
) -> None:
    other = RULE.replace('{section: "1"}', '{section: "2", document: {nl: wet, en: law}}')
    assert trial({"TST101.yaml": other}).rules[0].cited("en") == "law, 2"


def test_a_rule_cites_the_document_of_its_pack(trial: Callable[..., Rulebook]) -> None:
    assert trial().rules[0].cited("nl") == "nota, 1"


PACK_URL, RULE_URL = "url: https://pack.example\n", "url: 'https://rule.example'"


@pytest.mark.parametrize(
    ("pack", "source", "link"),
    [
        ("", '{section: "1"}', ""),
        (PACK_URL, '{section: "1"}', "https://pack.example"),
        (PACK_URL, f'{{section: "1", {RULE_URL}}}', "https://rule.example"),
        (PACK_URL, '{section: "1", document: {nl: wet, en: law}}', ""),
        (
            "",
            f'{{section: "1", document: {{nl: wet, en: law}}, {RULE_URL}}}',
            "https://rule.example",
        ),
    ],
    ids=["none", "the pack's", "its own", "another document", "another document's own"],
)
def test_a_rule_links_to_the_document_that_it_cites(
    pack: str, source: str, link: str, trial: Callable[..., Rulebook]
) -> None:
    files = {"pack.yaml": PACK + pack, "TST101.yaml": RULE.replace('{section: "1"}', source)}
    assert trial(files).rules[0].cites.link == link


@pytest.mark.parametrize("url", ["http://x.nl", "javascript:x", "https://x y", "https://", "x.nl"])
def test_what_is_no_address_is_refused(url: str, tmp_path: Path) -> None:
    changed: dict[str, str | bytes] = {"pack.yaml": f"{PACK}url: '{url}'\n"}
    said = complaints(tmp_path, lambda: write_pack(tmp_path / "test", changed))
    assert ["the expected shape" in en for _, en in said] == [True]


@pytest.mark.parametrize(("authority", "waivable"), [("advies", True), ("wet", False)])
def test_only_law_cannot_be_departed_from(
    authority: str, *, waivable: bool, trial: Callable[..., Rulebook]
) -> None:
    pack = FILES["pack.yaml"].replace("advies", authority)
    assert trial({"pack.yaml": pack}).rules[0].is_waivable is waivable


@pytest.mark.parametrize(
    ("authority", "severity", "departing"),
    [
        ("advies", "warning", "or record the reason under afwijkingen"),
        ("reglement", "error", "or record the reason under afwijkingen"),
        ("advies", "info", ""),
        ("wet", "error", ""),
        ("vorm", "error", ""),
    ],
)
def test_advice_that_weighs_may_be_departed_from_for_a_reason(
    authority: str, severity: str, departing: str, trial: Callable[..., Rulebook]
) -> None:
    pack = FILES["pack.yaml"].replace("advies", authority)
    rule = trial({"pack.yaml": pack}).rules[0]._replace(severity=severity)
    assert rule.departing.en == departing


SECOND = {
    "doubled id": (
        {"topics.yaml": "topics: {}\n", "TST101.yaml": RULE.replace("bos-ontbreekt", "iets")},
        '1:5: "TST101" is al de naam of het nummer van een regel in one/TST101.yaml; kies een '
        "andere",
        '1:5: "TST101" is already the name or id of a rule in one/TST101.yaml; choose another',
        "TST101.yaml",
    ),
    "copied rule": (
        {"topics.yaml": "topics: {}\n", "TST101.yaml": RULE},
        '1:5: nummer en naam van deze regel zijn al die van "TST101" in one/TST101.yaml; kies '
        "voor allebei een ander",
        '1:5: the id and the name of this rule are already those of "TST101" in one/TST101.yaml; '
        "choose others",
        "TST101.yaml",
    ),
    "doubled name": (
        {"topics.yaml": "topics: {}\n", "TST102.yaml": RULE.replace("TST101", "TST102")},
        '2:7: "bos-ontbreekt" is al de naam of het nummer van een regel in one/TST101.yaml; kies '
        "een andere",
        '2:7: "bos-ontbreekt" is already the name or id of a rule in one/TST101.yaml; choose '
        "another",
        "TST102.yaml",
    ),
    "alias claimed by two packs": (
        {"topics.yaml": "topics:\n  duin:\n    label: {nl: D, en: D}\n    aliases: [zee]\n"},
        '4:15: "zee" noemt al zee (one/topics.yaml:7); laat het ene pakket het andere uitbreiden '
        "(extends), dan gaan de eigen namen voor",
        '4:15: "zee" names zee already (one/topics.yaml:7); let one pack extend the other '
        "(extends), and its own names take precedence",
        "topics.yaml",
    ),
}


@pytest.mark.parametrize(("files", "nl", "en", "at"), SECOND.values(), ids=SECOND)
def test_two_packs_that_clash_are_refused(
    files: dict[str, str | bytes], nl: str, en: str, at: str, tmp_path: Path
) -> None:
    two = write_pack(tmp_path / "two", files)
    if at != "TST101.yaml":
        two = two._replace(rules=tuple(rule for rule in two.rules if rule.id != "TST101"))
    packs: Said = complaints(
        tmp_path,
        lambda: compose([write_pack(tmp_path / "one", {}), two], Configuration(), ("test",)),
    )
    assert packs == [(f"two/{at}:{nl}", f"two/{at}:{en}")]


def test_a_doubled_name_within_one_pack_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "test"
    pack = write_pack(folder, {"TST102.yaml": RULE.replace("TST101", "TST102")})
    assert complaints(folder, lambda: compose([pack], Configuration(), ("test",))) == [
        (
            'TST102.yaml:2:7: "bos-ontbreekt" is al de naam of het nummer van een regel in '
            "TST101.yaml; kies een andere",
            'TST102.yaml:2:7: "bos-ontbreekt" is already the name or id of a rule in TST101.yaml; '
            "choose another",
        )
    ]


def test_a_rule_behind_a_copied_one_is_told_too(tmp_path: Path) -> None:
    second = RULE.replace("TST101", "TST102").replace("bos-ontbreekt", "zee-ontbreekt")
    packs = [write_pack(tmp_path / name, {"TST102.yaml": second}) for name in ("one", "two")]
    packs[1] = packs[1]._replace(register=None)
    said = complaints(tmp_path, lambda: compose(packs, Configuration(), ("test",)))
    assert [en.partition(":")[0] for _, en in said] == ["two/TST101.yaml", "two/TST102.yaml"]


def test_every_alias_that_two_topics_claim_is_said_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "test"
    topics = FILES["topics.yaml"].replace("[zee]", "[zee, bos, '!']")
    pack = write_pack(folder, {"topics.yaml": topics})
    assert [
        en for _, en in complaints(folder, lambda: compose([pack], Configuration(), ("test",)))
    ] == [
        'topics.yaml:7:20: "bos" names bos already (topics.yaml:4); '
        "one phrase cannot mean two things",
        'topics.yaml:7:25: "!" holds no word',
    ]


def test_an_alias_that_stands_twice_in_one_topic_does_no_harm(
    trial: Callable[..., Rulebook],
) -> None:
    topics = FILES["topics.yaml"].replace("[zee]", "[zee, Zee]")
    assert trial({"topics.yaml": topics}).register.read("ZEE").topics == ("zee",)


def test_a_stem_and_a_word_may_name_different_topics(trial: Callable[..., Rulebook]) -> None:
    topics = FILES["topics.yaml"].replace("[zee]", "[zee, 'bos*']")
    register = trial({"topics.yaml": topics}).register
    assert [register.read(said).topics for said in ("Bos", "Bosbouw")] == [("bos",), ("zee",)]


def test_a_joint_phrase_names_several_topics(trial: Callable[..., Rulebook]) -> None:
    joint = "joint:\n  - topics: [bos, zee]\n    phrases: [duinen]\n"
    register = trial({"topics.yaml": FILES["topics.yaml"] + joint}).register
    assert register.read("Duinen").topics == ("bos", "zee")


class Moved(Disk):
    """The files of a folder, as if they lay in another."""

    def __init__(self, folder: Path, at: str) -> None:
        self._folder, self._at = str(folder), at

    def read(self, file: str, most: int) -> bytes:
        return super().read(file.replace(self._at, self._folder), most)

    def names(self, folder: str) -> list[str]:
        return super().names(folder.replace(self._at, self._folder))


def test_a_pack_is_read_from_the_tree_that_it_is_in(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "test", {})
    moved = read_pack("/elders", Moved(tmp_path / "test", "/elders"))
    assert moved.register is not None
    assert moved.register.file == "/elders/topics.yaml"
    assert [rule.source.file for rule in moved.rules] == ["/elders/TST101.yaml"]
    assert [rule.id for rule in moved.rules] == [rule.id for rule in pack.rules]


def test_a_pack_says_what_it_is_and_what_its_authority_is(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "test", {})
    assert (pack.title, pack.authority) == (Text("eigen", "own"), "advies")


@pytest.mark.parametrize("label", [(), ("soort",)])
def test_a_place_in_a_rule_is_given_with_its_line_and_what_is_said_of_it(
    label: tuple[str, ...], tmp_path: Path
) -> None:
    (rule,) = write_pack(tmp_path / "test", {}).rules
    said = "".join(label)
    assert rule.source.place(("kind",), *label) == Place(
        ("kind",), Span(4, 7, 4, 20), said, "kind: missing-topic"
    )


def test_a_pack_says_for_which_bodies_it_is(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "test", {"pack.yaml": f"{PACK}bodies: [Bosschap, Zeeschap]\n"})
    assert pack.bodies == ("Bosschap", "Zeeschap")


def test_a_rule_of_a_kind_without_params_may_leave_them_out(tmp_path: Path) -> None:
    rule = RULE.replace("missing-topic", "near-topic").replace("params: {topic: bos}\n", "")
    (read,) = write_pack(tmp_path / "test", {"TST101.yaml": rule}).rules
    assert read.params == {}


def test_a_rule_says_for_which_bodies_it_is(trial: Callable[..., Rulebook]) -> None:
    rule = RULE.replace("severity: error", "severity: error\nbodies: [gemeente, Wetterskip]")
    book = trial({"TST101.yaml": rule})
    bodies = ("Gemeente De Bilt", " wetterskip Fryslân", "Provincie Utrecht")
    assert [len(book.rules_for(body)) for body in bodies] == [1, 1, 0]


@pytest.mark.parametrize("ending", ["beleid", "-beleid"])
def test_an_ending_of_a_register_leaves_the_topic_as_it_is(
    ending: str, trial: Callable[..., Rulebook]
) -> None:
    book = trial({"topics.yaml": f"{TOPICS}endings: [{ending}]\n"})
    assert book.register.read("Bosbeleid").topics == ("bos",)
    assert book.register.read("Bosbeheer").topics == ()


@pytest.mark.parametrize("name", ["TST102.yml", "tst102.YML", "topics.yml", "TST101.YAML"])
def test_a_file_that_would_not_be_read_for_its_ending_is_refused(name: str, tmp_path: Path) -> None:
    said = complaints(tmp_path, lambda: write_pack(tmp_path / "test", {name: RULE}))
    assert said == [
        (
            f"test/{name}: dit bestand wordt niet gelezen; laat de naam eindigen op .yaml",
            f"test/{name}: this file is not read; let its name end in .yaml",
        )
    ]


@pytest.mark.parametrize("name", ["._TST101.yaml", ".pre-commit-config.yaml", "mkdocs.yml"])
def test_a_file_that_is_none_of_a_pack_may_lie_in_its_folder(name: str, tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "test", {name: "\0"})
    assert [rule.id for rule in pack.rules] == ["TST101"]
