"""This file reads the cases of a pack: plans, and what its rules should say of each.

The examples of a rule are cases of its own. Further ones lie in `tests/*.yaml` of the pack's folder
and are read only where rules are tried.
"""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from portcheck.errors import Trap, attempted, each, in_order, require_none
from portcheck.finding import Path
from portcheck.nearest import Hint, first_hints
from portcheck.parsing.lines import Lines
from portcheck.rulebook.files import Source, judge_params, load
from portcheck.rulebook.packs import CORE, files_in, require_ending
from portcheck.rulebook.rulebook import Finder, Rulebook
from portcheck.rulebook.rules import BY_LINTER, Rule
from portcheck.tree import DISK, Tree
from portcheck.wording import printable

_WRONG_CASE = (
    "wrong-case",
    "verbeter dit geval: zoals het er nu staat, kan portcheck test het niet lezen",
    "fix this case: as it stands, portcheck test cannot read it",
)
SAYS_NOTHING = Trap(
    "dit geval zegt niet wat wordt verwacht; zet # en het nummer van de regel achter een "
    "planregel, of schrijf expect: [] als er niets te melden is",
    "this case does not say what is expected; put # and the rule's id after a line of the plan, "
    "or write expect: [] where nothing is to be reported",
    *_WRONG_CASE,
)
NOT_JUDGING = Trap(
    "{rule} is een regel van het pakket {pack}; dit geval wordt beoordeeld met: {packs}",
    "{rule} is a rule of the pack {pack}; this case is judged by: {packs}",
    *_WRONG_CASE,
)
NO_LINE = Trap(
    "line telt vanaf het begin van dit plan, en dat heeft {count} planregels",
    "line counts from the start of this plan, and that has {count} lines",
    *_WRONG_CASE,
)

BAD, GOOD, CASE = "bad", "good", "case"

FOLDER = "tests"
OF_CASES = r"(?!\.).*"

DAY = "2026-01-01"
"""The day on which cases are judged, so that their outcome does not change with time."""

_ID = re.compile(r"\b[A-Z]{2,8}[0-9]{3}\b")
_IGNORED = re.compile(r"ignore\[[^\]]*\]")


class Expected(NamedTuple):
    """A rule that is expected to report on a line of the plan, or on any line where `line` is 0.

    `column` is that of its mark on the line; without a mark, `path` leads to its place in the file.
    """

    rule: str
    line: int
    column: int = 0
    path: Path = ()


class Case(NamedTuple):
    """A plan, and what the rules that it is `about` should report there: `expected`, and no more.

    `made_for` are the rules that it is a test of; others in `about` need only be silent. `form` is
    BAD or GOOD for an example of the rule `owner`, with its number as `name`, and CASE for a case
    in a file of cases. `params` replace those of rules in this case, by rule id; `path` leads to
    the plan in the file.
    """

    form: str
    name: str
    owner: str
    text: str
    about: frozenset[str]
    made_for: frozenset[str]
    expected: tuple[Expected, ...]
    params: Mapping[str, Mapping[str, Any]]
    source: Source
    path: Path

    def applied(self, rule: Rule) -> Rule:
        """Give a rule with the params that it has here."""
        return rule._replace(params={**rule.params, **self.params.get(rule.id, {})})


def examples(rule: Rule, book: Rulebook) -> Iterator[Case]:
    """Yield the examples of a rule: bad ones with its marks, good ones on which it is silent.

    The core is silent on good ones too; other rules of the pack are not asked.
    """
    for at, text in enumerate(rule.bad):
        marks = tuple(mark for mark in _marks(text) if mark.rule == rule.id)
        if rule.kind == BY_LINTER:  # a file that is no text has no mark; it is reported on line 1
            marks = marks or (Expected(rule.id, 1, 1),)
        yield _example(rule, BAD, at, text)._replace(expected=marks)
    core = frozenset(other.id for other in book.rules if other.pack == CORE)
    for at, text in enumerate(rule.good):
        yield _example(rule, GOOD, at, text)._replace(about=core | {rule.id})


def _example(rule: Rule, form: str, at: int, text: str) -> Case:
    own, path = frozenset((rule.id,)), ("examples", form, at)
    return Case(form, str(at + 1), rule.id, text, own, own, (), {}, rule.source, path)


def read_cases(folder: str, book: Rulebook, tree: Tree = DISK) -> list[Case]:
    """Read the further cases of the pack that lies in `folder`, to be judged by `book`.

    There may be none. Raises PortcheckError.
    """
    sources, misfits = attempted(lambda file: _load(file, tree), case_files(folder, tree))
    finder, hint = Finder(book), first_hints()
    pages = [
        _Page(source, ("cases", at), book, finder, hint, data)
        for source in sources
        for at, data in enumerate(source.data["cases"])
    ]
    cases, wrong = attempted(_case, pages)
    require_none(in_order((*misfits, *wrong)))
    return cases


def case_files(folder: str, tree: Tree = DISK) -> list[str]:
    """Give the files of cases of the pack that lies in `folder`; raises PortcheckError."""
    inside = os.path.join(folder, FOLDER)
    return files_in(inside, tree, OF_CASES) if tree.is_folder(inside) else []


def _load(file: str, tree: Tree) -> Source:
    require_ending(file)
    return load(file, "cases", tree)


class _Page(NamedTuple):
    """A case as its file has it: where it stands, the rules that it may name, and its data.

    `hint` guesses which topic is meant by a name that is not known.
    """

    source: Source
    path: Path
    book: Rulebook
    finder: Finder
    hint: Hint
    data: Mapping[str, Any]

    def at(self, *path: str | int) -> Path:
        return (*self.path, *path)

    def rule(self, said: str, path: Path) -> Rule:
        rule = self.finder.said_at(path, said, self.source)
        packs = (CORE, *self.book.chosen)
        if rule.pack not in packs:
            raise self.source.refusal(NOT_JUDGING, path, rule=rule.id, pack=rule.pack, packs=packs)
        return rule


def _case(page: _Page) -> Case:
    book, data = page.book, page.data
    named, listed, marked, params = each(lambda part: part(page), _PARTS)
    expected = (*listed, *marked)
    if not expected and "expect" not in data:
        raise page.source.refusal(SAYS_NOTHING, page.at("name"))
    about = made_for = frozenset((*named, *(one.rule for one in expected)))
    if "expect" in data and not named:
        packs = (CORE, *book.chosen)
        about = frozenset(rule.id for rule in book.rules if rule.pack in packs)
    return Case(
        form=CASE,
        name=printable(data["name"]),
        owner="",
        text=data["plan"],
        about=about,
        made_for=made_for,
        expected=expected,
        params=dict(params),
        source=page.source,
        path=page.at("plan"),
    )


def _ids_named(page: _Page) -> list[str]:
    said = enumerate(page.data.get("rules", ()))
    return each(lambda one: page.rule(one[1], page.at("rules", one[0])).id, said)


def _expected_in_list(page: _Page) -> list[Expected]:
    count = len(page.data["plan"].splitlines())

    def expected(said: tuple[int, Any]) -> Expected:
        at, one = said
        path = page.at("expect", at)
        if isinstance(one, str):
            return Expected(page.rule(one, path).id, 0, path=path)
        path = (*path, "rule")
        line = int(one.get("line", 0))  # 4.0 is an integer to a JSON Schema
        if line > count:
            raise page.source.refusal(NO_LINE, page.at("expect", at, "line"), count=count)
        return Expected(page.rule(one["rule"], path).id, line, path=path)

    return each(expected, enumerate(page.data.get("expect", ())))


def _expected_by_marks(page: _Page) -> list[Expected]:
    def known(mark: Expected) -> Expected:
        page.rule(mark.rule, page.at("plan"))
        return mark

    return each(known, _marks(page.data["plan"]))


def _marks(text: str) -> Iterator[Expected]:
    """Yield each rule id in a comment as expected, except those in `ignore[…]`."""
    lines = Lines(text)
    for number in range(1, text.count("\n") + 2):
        before, sign, comment = lines.text(number).partition("#")
        ignored = _IGNORED.search(comment)
        for found in _ID.finditer(comment):
            if not (ignored and ignored.start() < found.start() < ignored.end()):
                yield Expected(found[0], number, len(before + sign) + found.start() + 1)


def _params_changed(page: _Page) -> list[tuple[str, Mapping[str, Any]]]:
    """Give the params that a case has for rules, by their ids."""

    def changed(said: tuple[str, Mapping[str, Any]]) -> tuple[str, Mapping[str, Any]]:
        name, changes = said
        path = page.at("params", name)
        rule = page.rule(name, path)
        judged = rule._replace(params={**rule.params, **changes})
        judge_params(page.source, path, judged.params, rule.kind)
        require_none(page.book.unknown_topics(judged, page.source, path, page.hint))
        return rule.id, changes

    return each(changed, page.data.get("params", {}).items())


_PARTS: tuple[Callable[[_Page], list[Any]], ...] = (
    _ids_named,
    _expected_in_list,
    _expected_by_marks,
    _params_changed,
)
"""What a case says of rules; all parts are read, so that the errors in each are told."""
