"""This file holds what a rule is, and reads one from its file."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from portcheck.constraint import Constraint
from portcheck.draft import Draft
from portcheck.errors import Trap
from portcheck.finding import INFO
from portcheck.kind import Kind, Params, unmoved
from portcheck.kinds import KINDS
from portcheck.nearest import did_you_mean
from portcheck.plan.model import Plan
from portcheck.problem import Problem
from portcheck.rulebook.files import Source, judge_params, load
from portcheck.tree import Tree, stem_of
from portcheck.wording import UNSAID, Text, printable, text_of

WRONG_ID = Trap(
    'de regel heet "{id}", het bestand niet',
    'the rule is called "{id}", its file is not',
    "wrong-id",
    "noem het bestand {id}.yaml, of geef de regel het nummer dat het bestand heeft",
    "rename the file to {id}.yaml, or give the rule the id in its file name",
)

DEPART = Text("of leg de reden vast onder afwijkingen", "or record the reason under afwijkingen")

LAW = "wet"
"""The authority of a pack whose rules no plan can depart from."""

FORM = "vorm"
"""The authority of a pack about how a plan is written, which nobody needs to depart from."""

BY_LINTER = "by-linter"
"""The kind of rules that the linter applies itself, to a file or its departures: no departing."""

OWN_KINDS = tuple(name for name, kind in KINDS.items() if not kind.is_of_core)
"""The kinds of rules that a user's own pack can have."""

UNKNOWN_KIND = Trap(
    'onbekende soort "{kind}"{hint}',
    'unknown kind "{kind}"{hint}',
    "unknown-kind",
    f"kies uit {', '.join(OWN_KINDS)}; portcheck kinds zegt wat ze doen",
    f"choose from {', '.join(OWN_KINDS)}; portcheck kinds says what they do",
)

_TEXTS = ("summary", "why", "help")


class Cited(NamedTuple):
    """A section of a document, and where that can be read; empty where no address is known."""

    document: Text
    section: str = ""
    link: str = ""


class Rule(NamedTuple):
    """One piece of advice: what it checks, how grave it is, why, and what to do.

    `authority` is that of its pack; `bodies` says by the start of their names for which bodies it
    is, for all where it is empty.
    """

    id: str
    name: str
    severity: str
    kind: str
    params: Params
    cites: Cited
    summary: Text
    why: Text
    help: Text
    bad: tuple[str, ...]
    good: tuple[str, ...]
    pack: str
    authority: str
    source: Source
    bodies: tuple[str, ...] = ()

    @property
    def check(self) -> Kind:
        """The kind that applies the rule."""
        return KINDS[self.kind]

    @property
    def is_waivable(self) -> bool:
        """Whether a plan can depart from it."""
        return self.authority != LAW and self.kind != BY_LINTER

    @property
    def departing(self) -> Text:
        """How to depart from it; empty for law, for form, and for what is only to be considered."""
        is_advice = self.authority not in (LAW, FORM) and self.severity != INFO
        return DEPART if is_advice else UNSAID

    def problems(self, plan: Plan) -> Iterable[Problem]:
        """Give the problems that it finds in a plan."""
        return self.check.problems(plan, self.params)

    def constraints(self, draft: Draft) -> Iterable[Constraint]:
        """Give the constraints that it sets on a division."""
        return self.check.constraints(draft, self.params)

    @property
    def is_of_absence(self) -> bool:
        """Whether it speaks of what a plan lacks, which a published sample does not."""
        return self.check.is_of_absence(self.params)

    @property
    def is_of_hands(self) -> bool:
        """Whether its kind can set constraints for a search."""
        return self.check.constraints is not unmoved

    @property
    def is_beyond_search(self) -> bool:
        """Whether what it checks cannot be said in constraints."""
        return self.check.is_beyond_search(self.params)

    @property
    def topics(self) -> list[str]:
        """The ids of the topics among its params."""
        return [topic for _, topic in self.check.topics(self.params)]

    def cited(self, lang: str) -> str:
        """Give document and section, as they are cited."""
        return f"{self.cites.document.of(lang)}, {self.cites.section}"


def load_rule(file: str, tree: Tree) -> Source:
    """Read the file of a rule and check it by its schema and its kind; raises PortcheckError."""
    source = load(file, "rule", tree)
    data = source.data
    require_id(source, data["id"])
    require_kind(source, data["kind"])
    if not source.was_read_before:
        require_params(source, data["kind"])
    return source


def rule_of(source: Source, pack: str, authority: str, default: Cited) -> Rule:
    """Give the rule in a file of `pack`; it cites `default` where the file names no document."""
    data = source.data
    return Rule(
        id=printable(data["id"]),  # $ in the schema's pattern allows a line end
        name=printable(data["name"]),
        severity=data["severity"],
        kind=data["kind"],
        params=data.get("params", {}),
        cites=_cited(data["source"], default),
        summary=text_of(data["summary"]),
        why=text_of(data["why"]),
        help=text_of(data["help"]),
        bad=tuple(data["examples"]["bad"]),
        good=tuple(data["examples"]["good"]),
        pack=pack,
        authority=authority,
        source=source,
        bodies=tuple(data.get("bodies", ())),
    )


def with_texts(rule: Rule, data: Mapping[str, Any]) -> Rule:
    """Give a rule with the texts and the source in `data` in place of its own."""
    said: dict[str, Any] = {key: text_of(data[key]) for key in _TEXTS if key in data}
    if "source" in data:
        said["cites"] = _cited(data["source"], rule.cites)
    return rule._replace(**said)


def _cited(source: Mapping[str, Any], default: Cited) -> Cited:
    """Give what a rule cites: a section of the document that it names, else of `default`'s."""
    other = source.get("document")
    cited = Cited(text_of(other)) if other else default
    link = printable(source.get("url", cited.link))
    return cited._replace(section=printable(source["section"]), link=link)


def require_id(source: Source, id_: str) -> None:
    """Raise PortcheckError where a rule's id is not the name of its file."""
    if id_ != stem_of(source.file):
        raise source.refusal(WRONG_ID, ("id",), id=id_)


def require_kind(source: Source, name: str) -> None:
    """Raise PortcheckError where there is no such kind of rule."""
    if name not in KINDS:
        hint = did_you_mean(name, KINDS)
        raise source.refusal(UNKNOWN_KIND, ("kind",), kind=name, hint=hint)


def require_params(source: Source, kind: str) -> None:
    """Check the params in a rule's file by its kind; raises PortcheckError."""
    if "params" not in source.data and KINDS[kind].params.get("required"):
        from portcheck.schema.unfit import MISSING  # which a file that fits need not wait for

        raise source.refusal(MISSING, (), key="params", advice="")
    judge_params(source, ("params",), source.data.get("params", {}), kind)
