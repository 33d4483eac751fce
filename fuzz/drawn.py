"""This file draws the files of packs, in place of the parts of a sound one."""

import json
from collections.abc import Mapping
from typing import Any

from fuzz.choices import Choices
from portcheck import bundled
from portcheck.kinds import KINDS
from portcheck.parsing.document import read_bytes
from tests import own_pack

PLAN = """\
plan: V
bestuur: Provincie Voorbeeld
portefeuillehouders:
  - naam: A. Jansen  # portcheck: ignore[PC020] r
    vervanger: Niemand
    onderwerpen: [Bos, Zee, bos en zee, Mobiliteit, Financiën, Mobilteit]
  - {naam: B. de Vries, onderwerpen: [bos, grote grijze zee, Water en Bodem]}
verbonden_partijen: [{naam: V, eigenaar: Niemand, opdrachtgever: Niemand}]
"""
PACK = own_pack.PACK.replace("name: eigen", "name: test")
RULE = (
    own_pack.RULE.replace("EIG101", "TST101")
    .replace("slecht", '"plan: x"')
    .replace("goed", '"plan: x"')
)
TOPICS = """\
topics:
  bos: {label: {nl: Bos, en: Forest}, aliases: [bos, "bos *", "* zee *"], decoys: [bosbes*]}
  zee: {label: {nl: Zee, en: Sea}, aliases: [zee], parts: [golf], arguable: [kust]}
"""
OWN_TOPICS = """\
topics:
  bos: {aliases: [woud, golf], decoys: [bos en zee]}
  lucht: {label: {nl: Lucht, en: Air}, aliases: [lucht, zee]}
"""


def in_folder(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the files of a sound pack in the folder p, with others in their place; none if empty."""
    sound = {"pack.yaml": PACK, "TST101.yaml": RULE, "topics.yaml": TOPICS}
    everything = {**{name: text.encode() for name, text in sound.items()}, **files}
    return {f"p/{name}": text for name, text in everything.items() if text}


def of_rule(choices: Choices) -> object:
    """Draw a rule that nearly fits."""
    drawn = choices.data(bundled.schema("rule"))
    kind = choices.of(sorted(KINDS))
    if isinstance(drawn, dict):
        known = {"id": "TST101", "name": "x", "kind": kind}
        params = choices.data(KINDS[kind].params)
        drawn |= {key: value for key, value in known.items() if choices.byte() % 8} | (
            {"params": params} if params else {}
        )
    return drawn


def of_register(choices: Choices) -> object:
    """Draw a register that nearly fits."""
    schema = bundled.schema("topics")
    drawn = choices.data(schema)
    if isinstance(drawn, dict) and isinstance(drawn.get("topics"), dict):
        drawn["topics"]["bos"] = choices.data(schema["$defs"]["topic"], schema)
    return drawn


def sound(text: str) -> dict[str, Any]:
    """Give the data of a sound file."""
    data = read_bytes(text.encode()).data
    assert isinstance(data, dict)
    return data


def sound_rule(choices: Choices, id_: str) -> object:
    """Draw a rule that asks something, mostly of topics that there are."""
    kind = choices.of(sorted(KINDS))
    drawn = choices.data(KINDS[kind].params)
    params = drawn if isinstance(drawn, dict) else {}
    for key, part in KINDS[kind].params["properties"].items():
        if "topic" in (part.get("format"), part.get("items", {}).get("format")):
            topics = [choices.of(("bos", "zee", "lucht")) for _ in range(2)]
            params[key] = topics if "items" in part else topics[0]
    made = sound(RULE) | {"id": id_, "name": id_.lower(), "kind": kind, "params": params}
    return nearly(choices, made, bundled.schema("rule"))


def sound_register(choices: Choices) -> object:
    """Draw a register, of which most topics have names that nothing else has."""
    schema = bundled.schema("topics")
    made = sound(TOPICS)
    made["topics"]["lucht"] = choices.data(schema["$defs"]["topic"], schema)
    return nearly(choices, made, schema)


def of_pack(choices: Choices) -> object:
    """Draw the pack.yaml of a pack that extends the sound one."""
    schema = bundled.schema("pack")
    made = sound(PACK) | {"name": "own", "extends": ["../p >=1"]}
    for section in ("severity", "params", "texts"):
        if choices.byte() % 2:
            part = schema["properties"][section]["additionalProperties"]
            part = KINDS["missing-topic"].params if section == "params" else part
            made[section] = {"TST101": choices.data(part, schema)}
    return nearly(choices, made, schema)


def nearly(choices: Choices, made: dict[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Draw some keys of what fits a schema anew."""
    while choices.byte() % 4 == 1:
        key = choices.of(list(schema["properties"]))
        made[key] = choices.data(schema["properties"][key], schema)
    return made


def of_cases(choices: Choices) -> object:
    """Draw cases that nearly fit."""
    schema = bundled.schema("cases")
    known: dict[str, object] = {
        "name": "x",
        "plan": PLAN.replace("r\n", "TST101\n"),
        "expect": ["TST101"],
        "rules": ["TST101"],
        "params": {"TST101": {"topic": "zee"}},
    }
    items = []
    for _ in range(1 + choices.byte() % 3):
        item = choices.data(schema["$defs"]["case"], schema)
        own = {key: value for key, value in known.items() if choices.byte() % 4}
        items.append({**item, **own} if isinstance(item, dict) else item)
    return {"cases": items}


def written(value: object) -> bytes:
    """Write data as JSON, which is YAML too."""
    return json.dumps(value, ensure_ascii=False).encode(errors="surrogatepass")
