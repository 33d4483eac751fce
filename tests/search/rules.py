"""Rules that are made up, of any kind, as a pack would hold them."""

from typing import Any

from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rules import Rule

_RULE = assemble().rules[0]


def rule(id_: str, kind: str, severity: str = "error", **params: Any) -> Rule:
    """Give a rule that has nothing but what a search asks for."""
    return _RULE._replace(id=id_, name=id_.lower(), kind=kind, severity=severity, params=params)


def apart(id_: str, anchor: str, *others: str) -> Rule:
    """Give a rule that keeps topics apart from one."""
    return rule(id_, "keep-apart", anchor=anchor, others=list(others))


def together(id_: str, one: str, other: str) -> Rule:
    """Give a rule that keeps two topics together."""
    return rule(id_, "keep-together", topics=[one, other])
