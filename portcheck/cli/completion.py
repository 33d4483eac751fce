"""This file gives a shell the names of rules, kinds and packs to complete a word by."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from portcheck import bundled
from portcheck.cli.settings import Given, settle
from portcheck.errors import PortcheckError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem


def rules(ctx: click.Context, _param: click.Parameter, begun: str) -> "list[CompletionItem]":
    """Give the ids that begin so, each with its rule's name; where none does, the names that do."""
    said = ctx.params
    given = Given(config=said.get("config"), packs=said.get("packs") or ())
    try:
        with ctx.scope(cleanup=False):
            known = settle(given).rulebook.rules
    except PortcheckError:  # what is wrong with them the command itself will say
        return []
    begun = begun.lower()
    by_id = _items((rule.id, rule.name) for rule in known if rule.id.lower().startswith(begun))
    return by_id or _items((rule.name, rule.id) for rule in known if rule.name.startswith(begun))


def kinds(_ctx: click.Context, _param: click.Parameter, begun: str) -> "list[CompletionItem]":
    """Give the kinds that a rule of one's own may be of."""
    from portcheck.rulebook.rules import OWN_KINDS  # 45 ms that only this needs

    return _items((kind, "") for kind in OWN_KINDS if kind.startswith(begun))


def packs(_ctx: click.Context, _param: click.Parameter, begun: str) -> "list[CompletionItem]":
    """Give the packs that come with portcheck."""
    return _items((pack, "") for pack in bundled.packs() if pack.startswith(begun))


def _items(found: Iterable[tuple[str, str]]) -> "list[CompletionItem]":
    from click.shell_completion import CompletionItem  # only a shell that completes needs it

    return [CompletionItem(value, help=help_ or None) for value, help_ in found]
