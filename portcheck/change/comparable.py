"""This file makes what was found of plans as they stood comparable with what is found now."""

import os
from collections.abc import Mapping

from portcheck.change.compare import Renamed
from portcheck.change.succession import successors
from portcheck.lint.linter import plan_in
from portcheck.lint.report import Judged, Report
from portcheck.rulebook.rulebook import OFF, Rulebook

Contents = Mapping[str, bytes]
"""The bytes of plans, by file."""


def changed(
    was: Contents, now: Contents, files: Mapping[str, str], rulebook: Rulebook
) -> tuple[Renamed, frozenset[str]]:
    """Give what goes by another name since, and the plans of then that are published samples now.

    `files` are the new names of plans by their old ones. A sample lacks nothing, so what a whole
    plan lacked is neither there nor resolved.
    """
    holders: dict[str, dict[str, str]] = {}
    samples: set[str] = set()
    for file, content in was.items():
        later = files.get(file, file)
        if now.get(later, content) != content:
            before, after = (plan_in(text, rulebook) for text in (content, now[later]))
            if before and after:
                holders[later] = successors(before, after)
            if after and not after.is_complete:
                samples.add(file)
    return Renamed(files, holders), frozenset(samples)


def comparable(before: Report, now: Report, renamed: Renamed, rulebook: Rulebook) -> Report:
    """Leave out of a report what is not judged any more: that it is not found resolves nothing.

    Such is a plan that is still there but not looked at, and what a rule found that is not applied
    to its plan now.
    """
    present = {plan.file: plan for plan in now.plans}
    packs = {rule.id: rule.pack for rule in rulebook.rules if rule.severity != OFF}

    def still(plan: Judged) -> Judged:
        later = present.get(renamed.files.get(plan.file, plan.file))
        if later is None:
            return plan._replace(findings=() if os.path.exists(plan.file) else plan.findings)
        return plan._replace(
            findings=tuple(f for f in plan.findings if packs.get(f.rule) in later.packs)
        )

    return before._replace(plans=tuple(map(still, before.plans)))
