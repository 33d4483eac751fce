"""This file writes a page for each rule, and an index of each pack and of all packs."""

import json
from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from portcheck import bundled
from portcheck.finding import NEVER_OFF, Finding
from portcheck.lint.linter import Question, lint
from portcheck.plan.bodies import SORTS, barred_by
from portcheck.reporters import said
from portcheck.reporters.explain import bodies
from portcheck.rulebook.assembly import alone, assemble
from portcheck.rulebook.cases import DAY
from portcheck.rulebook.packs import CORE, DEFAULT, Pack
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import LAW, Rule
from portcheck.wording import Text, text_of
from reference.markdown import fenced, framed, in_both, sentence, table

PACKS = Text("Regels", "Rules")
ABOUT_PACKS = Text(
    "Elk pakket bundelt de regels van één bron. `portcheck explain` zegt van een regel hetzelfde "
    "als zijn pagina hier.",
    "Each pack holds the rules of one source. `portcheck explain` says of a rule what its page "
    "says here.",
)
PACK_HEAD = (
    Text("pakket", "pack"),
    Text("wat erin staat", "what it holds"),
    Text("regels", "rules"),
)
RULE_HEAD = (
    Text("regel", "rule"),
    Text("naam", "name"),
    Text("ernst", "severity"),
    Text("wat er mis is", "what is wrong"),
)
PARAM_HEAD = (Text("waarde", "param"), Text("is", "is"), Text("betekenis", "meaning"))

AUTHORITY = Text("berust op", "rests on")
AUTHORITIES = {
    "wet": Text("de wet: afwijken kan niet", "law: it cannot be departed from"),
    "reglement": Text("een reglement", "standing orders"),
    "akkoord": Text("een akkoord", "an agreement"),
    "advies": Text("advies: pas toe of leg uit", "advice: comply or explain"),
    "vorm": Text("het planformaat", "the plan format"),
}
BODIES = Text("geldt voor", "is for")
BODIES_ARE = Text(
    "besturen waarvan de naam begint met {starts}", "bodies whose name starts with {starts}"
)
OR = Text(" of ", " or ")
CHOSEN = Text(
    "wie het kiest, met `--pack {name}` of onder `packs` in `portcheck.yaml`",
    "whoever chooses it, by `--pack {name}` or under `packs` in `portcheck.yaml`",
)
EVERYBODY = Text("elk bestuur", "every body")
BUT_FOR = Text("elk bestuur, behalve {barred}", "every body but {barred}")
VERSION = Text("versie", "version")

SEVERITY = Text("ernst", "severity")
PACK = Text("pakket", "pack")
KIND = Text("soort", "kind")
SOURCE = Text("bron", "source")
BODY = Text("bestuur", "bodies")
WHY = Text("Waarom", "Why")
HELP = Text("Wat te doen", "What to do")
BAD = Text("Niet zo", "Avoid")
SAYS = Text("Daarvan zegt portcheck:", "Of this portcheck says:")
GOOD = Text("Wel zo", "Prefer")
PARAMS = Text("Waarden", "Parameters")
CHANGING = Text(
    "Een waarde verandert u in [`portcheck.yaml`](../../instellingen.md), of in `pack.yaml` van "
    "[een pakket dat dit uitbreidt](../../pakketten.md). Zo staan ze nu:",
    "A value is changed in [`portcheck.yaml`](../../settings.md), or in `pack.yaml` of [a pack "
    "that extends this one](../../packs.md). They are now:",
)
DEPARTING = Text("Afwijken", "How to depart")
FROM_LAW = Text(
    "Van deze regel kan een plan niet afwijken: hij berust op wet of reglement.",
    "A plan cannot depart from this rule: it rests on law or standing orders.",
)
FROM_FORM = Text(
    "Hiervan kan een plan niet afwijken: de regel gaat over het bestand zelf, of over de "
    "afwijkingen die erin staan. Verbeter wat er mis is.",
    "A plan cannot depart from this: the rule is about the file itself, or about the departures "
    "in it. Mend what is wrong.",
)
NEVER = Text("Uitzetten kan evenmin.", "Nor can the rule be turned off.")
FROM_ADVICE = Text(
    "Besluit het bestuur om dit niet te volgen, [leg dat dan vast in het "
    "plan](../../afwijkingen.md). De bevinding telt niet meer mee, en het verslag noemt haar onder "
    "de afwijkingen.",
    "Where the body decides not to follow this, [record that in the plan](../../departures.md). "
    "The finding no longer counts, and the report lists it as a departure.",
)
ENTRY = """\
afwijkingen:
  - regel: {rule}
    reden: {reason}
    besluit: GS 2027-05-14, punt 5
    door: college
"""
REASON = Text("waarom het bestuur hier anders besluit", "why the body decides otherwise here")
WRITES = Text(
    "`portcheck waive plan.yaml {rule} --reason … --decision … --by …` schrijft dit voor elke "
    "bevinding van de regel, met de feiten waarvoor het is besloten. Voor één plaats in het plan "
    "volstaat een opmerking met de reden: `# portcheck: ignore[{rule}] …`",
    "`portcheck waive plan.yaml {rule} --reason … --decision … --by …` writes this for each "
    "finding of the rule, with the facts that it was decided for. For a single line a comment with "
    "the reason will do: `# portcheck: ignore[{rule}] …`",
)


def pages() -> Iterator[tuple[str, str]]:
    """Yield each page with its path from docs/."""
    known = assemble()
    packs = [pack for pack in known.packs if pack.name in bundled.packs()]
    yield from in_both("rules/README.md", partial(_packs, packs))
    for pack in packs:
        name, book = pack.name, alone(known, pack.name)
        yield from in_both(f"rules/{name}/README.md", partial(_pack, pack))
        for rule in book.rules:
            if rule.pack == name:
                yield from in_both(f"rules/{name}/{rule.id}.md", partial(_rule, rule, pack, book))


def _packs(packs: list[Pack], lang: str) -> Iterator[str]:
    yield f"# {PACKS.of(lang)}"
    yield ABOUT_PACKS.of(lang)
    yield table(
        [text.of(lang) for text in PACK_HEAD],
        [
            (f"[{pack.name}]({pack.name}/README.md)", pack.title.of(lang), str(len(pack.rules)))
            for pack in packs
        ],
    )


def _pack(pack: Pack, lang: str) -> Iterator[str]:
    yield f"# {pack.name}"
    yield sentence(pack.title.of(lang))
    said_of = pack.source.data
    yield _facts(
        [
            (VERSION, pack.version),
            (SOURCE, _linked(text_of(said_of["document"]).of(lang), said_of.get("url", ""))),
            (AUTHORITY, AUTHORITIES[pack.authority].of(lang)),
            (BODIES, _bodies(pack, lang)),
        ],
        lang,
    )
    yield table(
        [text.of(lang) for text in RULE_HEAD],
        [
            (
                f"[{rule.id}]({rule.id}.md)",
                rule.name,
                said.SEVERITY[rule.severity].of(lang),
                rule.summary.of(lang),
            )
            for rule in pack.rules
        ],
    )


def _bodies(pack: Pack, lang: str) -> str:
    """Say which bodies are held against a pack."""
    if pack.name not in (CORE, *DEFAULT):
        return CHOSEN.of(lang, {"name": pack.name})
    if not pack.bodies:
        return EVERYBODY.of(lang)
    if barred := [*filter(None, map(barred_by, pack.bodies))]:
        return BUT_FOR.of(lang, {"barred": barred})
    *others, last = (start.strip() for body in pack.bodies for start in SORTS[body].starts)
    named = OR.of(lang).join([", ".join(others), last] if others else [last])
    return BODIES_ARE.of(lang, {"starts": named})


def _linked(text: str, link: str) -> str:
    return f"[{text}]({link})" if link else text


def _facts(facts: list[tuple[Text, str]], lang: str) -> str:
    return "\n".join(f"- {text.of(lang)}: {fact}" for text, fact in facts)


def _rule(rule: Rule, pack: Pack, book: Rulebook, lang: str) -> Iterator[str]:
    yield f"# {rule.id} {rule.name}"
    yield sentence(rule.summary.of(lang))
    facts = [
        (SEVERITY, said.SEVERITY[rule.severity].of(lang)),
        (PACK, f"[{rule.pack}](README.md)"),
        (KIND, f"[{rule.kind}](../../kinds/{rule.kind}.md)"),
        (SOURCE, _linked(rule.cited(lang), rule.cites.link)),
    ]
    if rule.bodies:
        facts.append((BODY, bodies(rule.bodies, lang)))
    yield _facts(facts, lang)
    yield f"## {WHY.of(lang)}"
    yield sentence(rule.why.of(lang))
    yield f"## {HELP.of(lang)}"
    yield sentence(rule.help.of(lang))
    yield f"## {BAD.of(lang)}"
    for example in rule.bad:
        yield fenced(example, "yaml")
        yield SAYS.of(lang)
        yield framed(_found(rule, example, book, lang), lang)
    yield f"## {GOOD.of(lang)}"
    yield from (fenced(example, "yaml") for example in rule.good)
    if rule.params:
        yield f"## {PARAMS.of(lang)}"
        yield from _params(rule, book, lang)
    yield f"## {DEPARTING.of(lang)}"
    yield from _departing(rule, pack, lang)


def _found(rule: Rule, example: str, book: Rulebook, lang: str) -> list[Finding]:
    findings = lint(example.encode(), "plan.yaml", Question(book, lang, DAY)).findings
    return [finding for finding in findings if finding.rule == rule.id]


def _params(rule: Rule, book: Rulebook, lang: str) -> Iterator[str]:
    described = rule.check.params["properties"]
    yield table(
        [text.of(lang) for text in PARAM_HEAD],
        [
            (
                f"`{name}`",
                _value(value, described[name], book, lang),
                described[name]["description"].of(lang),
            )
            for name, value in rule.params.items()
        ],
    )
    yield CHANGING.of(lang)
    lines = [f"    {name}: {_json(value)}" for name, value in rule.params.items()]
    yield fenced("\n".join(["params:", f"  {rule.id}:", *lines]), "yaml")


def _value(value: object, schema: Mapping[str, Any], book: Rulebook, lang: str) -> str:
    if isinstance(value, list):
        items = schema.get("items", {})
        return ", ".join(_value(item, items, book, lang) for item in value)
    if schema.get("format") == "topic":
        return f"{book.register.label(str(value)).of(lang)} (`{value}`)"
    return f"`{_json(value)}`"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _departing(rule: Rule, pack: Pack, lang: str) -> Iterator[str]:
    if rule.is_waivable:
        yield FROM_ADVICE.of(lang)
        yield fenced(ENTRY.format(rule=rule.id, reason=REASON.of(lang)), "yaml")
        yield WRITES.of(lang, {"rule": rule.id})
    elif pack.authority == LAW:
        yield FROM_LAW.of(lang)
    else:
        yield FROM_FORM.of(lang)
        if rule.id in NEVER_OFF:
            yield NEVER.of(lang)
