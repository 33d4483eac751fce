"""This file marks the facts that a departure is decided for, and says which of them changed.

A mark is a word for people to leave alone, such as f3a9c1-0b2c7-77d0e: what the rule checks, what
the finding is about, and whom. It starts with a letter, so that YAML never reads it as a number.
"""

import re
from typing import NamedTuple

from portcheck.digest import digest_of
from portcheck.finding import Finding
from portcheck.rulebook.rules import Rule
from portcheck.wording import Text

CHANGED = (
    Text("een andere versie van de regel", "another version of the rule"),
    Text("andere onderwerpen (nu: {subjects})", "other subjects (now: {subjects})"),
    Text("andere portefeuillehouders (nu: {holders})", "other holders (now: {holders})"),
)
"""What is to be said of each of the facts where it is another one now."""

_LENGTH = 5
_MARK = f"f({'-'.join([f'[0-9a-f]{{{_LENGTH}}}'] * 3)})"  # few plans have one: not compiled here


class Facts(NamedTuple):
    """What a rule finds, hashed: what it checks, what it is about, and whom."""

    check: str
    subjects: str
    holders: str

    @property
    def mark(self) -> str:
        """What a plan writes under `feiten`."""
        return f"f{'-'.join(self)}"


def facts(rule: Rule, finding: Finding) -> Facts:
    """Give the facts of what a rule finds; neither its words nor its severity are among them."""
    parts = ((rule.kind, sorted(rule.params.items())), finding.subjects, finding.holders)
    return Facts(*(digest_of(part)[:_LENGTH] for part in parts))


def read_mark(mark: str) -> Facts | None:
    """Read a mark; None for a text that is none."""
    found = re.fullmatch(_MARK, mark)
    return Facts(*found[1].split("-")) if found else None


def changed(recorded: Facts, now: Facts) -> list[Text]:
    """Say which facts differ, with `{subjects}` and `{holders}` for those of now."""
    return [said for said, then, today in zip(CHANGED, recorded, now, strict=True) if then != today]
