"""This file finds which findings of a rule are about all the names that a departure gives."""

from functools import cache, cached_property

from portcheck.finding import Finding
from portcheck.lint.facts import facts
from portcheck.plan.model import Plan
from portcheck.rulebook.rules import Rule


class FoundBy:
    """What one rule found in a plan, and by what names a departure may say which of it is meant.

    Everything is worked out once: thousands of departures may be from one rule.
    """

    def __init__(self, plan: Plan, rule: Rule, findings: list[Finding]) -> None:
        self.rule = rule
        self.findings = {at: f for at, f in enumerate(findings) if f.rule == rule.id}
        self.register = plan.register
        self._by_name: dict[str, set[int]] = {}
        for at, f in self.findings.items():
            for name in (*f.subjects, *f.holders):
                self._by_name.setdefault(name, set()).add(at)
        parties = (holder.party for holder in plan.holders if holder.party)
        affiliates = (affiliate.name for affiliate in plan.affiliates)
        opgaven = (opgave.name for opgave in plan.opgaven)
        self._names = frozenset((*plan.names, *parties, *affiliates, *opgaven, *self._by_name))
        self.concerning = cache(self._concerning)
        self.facts = cache(lambda at: facts(rule, self.findings[at]))

    @cached_property
    def known(self) -> list[str]:
        """Every name that a departure from the rule may use."""
        topics = self.register.topics.values()
        return [*sorted(self._names), *(name for topic in topics for name in topic.label)]

    def meanings(self, said: str) -> list[frozenset[str]]:
        """Give what a subject may stand for: a name as it is, or the topics it names."""
        name = (said,) if said in self._names else ()
        return [frozenset(meant) for meant in (name, self.register.named(said)) if meant]

    def _concerning(self, subjects: tuple[str, ...]) -> list[int]:
        """Give the findings that are about every one of the subjects."""
        every = set(self.findings)
        for said in dict.fromkeys(subjects):
            every &= set().union(*(self._about(meant) for meant in self.meanings(said)))
        return sorted(every)

    def _about(self, names: frozenset[str]) -> set[int]:
        return set.intersection(*(self._by_name.get(name, set()) for name in names))
