"""What a pack folder can do wrong: each is refused when it is loaded, with the place."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.packs import read_pack
from portcheck.rulebook.rulebook import Rulebook, compose
from tests.rulebook.conftest import FILES, RULE, Said, complaints, write_pack


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
        '8:1: de sleutel "name" staat hier dubbel',
        '8:1: the key "name" stands here twice',
    ),
    Change(
        "TST101.yaml",
        "severity:",
        "severty:",
        '3:1: onbekende sleutel "severty" (bedoelde u "severity"?)',
        '3:1: unknown key "severty" (did you mean "severity"?)',
    ),
    Change(
        "TST101.yaml",
        "severity: error",
        "severity: eror",
        '3:11: "eror" is hier niet toegestaan; kies uit error, warning, info (bedoelde u "error"?)',
        '3:11: "eror" is not allowed here; choose from error, warning, info'
        ' (did you mean "error"?)',
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
        '2:7: "Bos ontbreekt" heeft niet de verwachte vorm (^[a-z0-9]+(-[a-z0-9]+)*$)',
        '2:7: "Bos ontbreekt" does not have the expected shape (^[a-z0-9]+(-[a-z0-9]+)*$)',
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
        "10:26: deze lijst is leeg; er hoort iets in te staan",
        "10:26: this list is empty; it needs an entry",
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
        '5:22: onbekende sleutel "ernst"; hier horen topic',
        '5:22: unknown key "ernst"; what belongs here is topic',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: 3}",
        '5:17: hier staat "3", verwacht: een tekst',
        '5:17: found "3", expected: a text',
    ),
    Change(
        "TST101.yaml",
        "{topic: bos}",
        "{topic: [bos]}",
        "5:10: hier staat een lijst, verwacht: een tekst",
        "5:10: found a list, expected: a text",
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
        "5:1: hier staat een lijst, verwacht: een groep sleutels",
        "5:1: found a list, expected: a group of keys",
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: keep-apart\nparams:\n  anchor: bos\n  others: [zee, zeee]",
        '7:18: onbekend onderwerp "zeee" (bedoelde u "zee"?)',
        '7:18: unknown topic "zeee" (did you mean "zee"?)',
    ),
    Change(
        "TST101.yaml",
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: workload-balance\nparams: {ratio: 0.5}",
        "5:17: 0,5 is te laag; ten minste 1",
        "5:17: 0.5 is too low; at least 1",
    ),
]
PACK_FILES = [
    Change(
        "pack.yaml",
        "version:",
        "versie:",
        '2:1: onbekende sleutel "versie" (bedoelde u "version"?)',
        '2:1: unknown key "versie" (did you mean "version"?)',
    ),
    Change(
        "pack.yaml",
        'version: "1"',
        "version: 1",
        '2:10: hier staat "1", verwacht: een tekst',
        '2:10: found "1", expected: a text',
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
        "4:8: verwijzingen (&t of *t) worden niet gelezen; schrijf de tekst voluit",
        "4:8: anchors and aliases (&t or *t) are not read; write the text in full",
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
        "aliases: [zee, 'zee*', 'ZEE *']",
        '7:28: "ZEE *" bevat geen woord',
        "",
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
        "aliases: [zee, '']",
        "7:20: deze tekst is leeg",
        "7:20: this text is empty",
    ),
    Change(
        "topics.yaml",
        "aliases: [zee]",
        "alias: [zee]",
        '7:5: onbekende sleutel "alias" (bedoelde u "aliases"?)',
        '7:5: unknown key "alias" (did you mean "aliases"?)',
    ),
    Change(
        "topics.yaml",
        "  zee:",
        "  bos:",
        '5:3: de sleutel "bos" staat hier dubbel',
        '5:3: the key "bos" stands here twice',
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
