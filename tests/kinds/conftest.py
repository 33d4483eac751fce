"""What the tests of kinds compare: all that one rule finds, each place by the text it marks."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest

from portcheck.draft import Draft
from portcheck.finding import Finding, Place
from portcheck.kinds import KINDS
from portcheck.lint.linter import Question, lint, plan_in
from portcheck.rulebook.rulebook import Rulebook
from portcheck.wording import Text
from tests.conftest import DAY


class At(NamedTuple):
    """A place: its line, the text that is marked, and what is said there."""

    line: int
    text: str
    nl: str = ""
    en: str = ""


class Seen(NamedTuple):
    """A finding, without what its rule and not its kind decides."""

    nl: str
    en: str
    at: At
    related: tuple[At, ...] = ()
    subjects: tuple[str, ...] = ()
    holders: tuple[str, ...] = ()


See = Callable[..., list[Seen]]
Breaks = Callable[..., set[tuple[str, ...]]]
NOTHING: list[Seen] = []
SUMMARY = Text("de regel in het kort", "the rule in short")
"""Stands for the rule's own words, which are not the kind's."""


def plan(*holders: str, more: str = "", body: str = "Provincie Voorbeeld") -> str:
    """Write a plan whose first holder stands on line 4; what `more` holds comes below them."""
    head = f"plan: Voorbeeld\nbestuur: {body}\nportefeuillehouders:\n"
    return head + "".join(f"  - {holder}\n" for holder in holders) + more


def holder(name: str, *topics: str, more: str = "") -> str:
    """Write a holder on one line."""
    return f"{{naam: {name}{more}, onderwerpen: [{', '.join(topics)}]}}"


@pytest.fixture(scope="session")
def find(rulebook: Rulebook) -> Callable[..., list[Finding]]:
    """Give what one rule finds, in one language; `params` and `kind` replace those of the rule."""

    def of_rule(
        text: str,
        id_: str,
        params: Mapping[str, Any] | None = None,
        lang: str = "en",
        kind: str = "",
    ) -> list[Finding]:
        rules = tuple(
            rule._replace(
                summary=SUMMARY,
                params=rule.params if params is None else params,
                kind=kind or rule.kind,
            )
            if rule.id == id_
            else rule
            for rule in rulebook.rules
        )
        pack = next(rule.pack for rule in rules if rule.id == id_)
        book = rulebook._replace(rules=rules, chosen=(pack,))
        judged = lint(text.encode(), "plan.yaml", Question(book, lang, DAY))
        assert not [f for f in judged.findings if f.rule in {"PC001", "PC002", "PC003"} - {id_}]
        return [finding for finding in judged.findings if finding.rule == id_]

    return of_rule


@pytest.fixture(scope="session")
def see(find: Callable[..., list[Finding]]) -> See:
    """Give what one rule finds, in both languages."""

    def in_both(
        text: str, id_: str, params: Mapping[str, Any] | None = None, kind: str = ""
    ) -> list[Seen]:
        lines = text.splitlines()
        english = {_key(finding): finding for finding in find(text, id_, params, kind=kind)}
        pairs = [(nl, english[_key(nl)]) for nl in find(text, id_, params, "nl", kind)]
        return [
            Seen(
                nl.message,
                en.message,
                _at(nl.place, en.place, lines),
                tuple(_at(*both, lines) for both in zip(nl.related, en.related, strict=True)),
                nl.subjects,
                nl.holders,
            )
            for nl, en in pairs
        ]

    return in_both


@pytest.fixture(scope="session")
def breaks(rulebook: Rulebook) -> Breaks:
    """Give the subjects of all that a plan breaks, as it is, of what one rule asks of a search."""

    def of_rule(
        text: str, id_: str, params: Mapping[str, Any] | None = None, kind: str = ""
    ) -> set[tuple[str, ...]]:
        found = plan_in(text.encode(), rulebook)
        assert found
        draft = Draft(found)
        rule = next(rule for rule in rulebook.rules if rule.id == id_)
        asked = KINDS[kind or rule.kind].constraints(draft, params or rule.params)
        return {tuple(sorted(one.about)) for one in asked if one.broken(draft, draft.hands)}

    return of_rule


def _key(finding: Finding) -> tuple[object, ...]:
    return finding.fingerprint, finding.place.span, finding.related and finding.related[0].span


def _at(nl: Place, en: Place, lines: list[str]) -> At:
    line, column, end_line, end_column = nl.span
    end = end_column - 1 if end_line == line else None
    return At(line, lines[line - 1][column - 1 : end], nl.label, en.label)
