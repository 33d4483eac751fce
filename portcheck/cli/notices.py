"""This file says what `portcheck check` did not judge, and by what it judged the rest."""

import os
from collections.abc import Iterator
from contextlib import suppress

from portcheck.cli.judging import Run
from portcheck.cli.settings import Settings, folder_of
from portcheck.cli.sources import NO_PLAN, STDIN
from portcheck.errors import PortcheckError
from portcheck.rulebook.configuration import NAME, find
from portcheck.wording import UNSAID, Text

HOW_TO_ALLOW = Text(
    "geen plan gevonden in {paths} (een YAML-bestand met bovenaan plan of portefeuillehouders"
    "{more}); met --allow-empty telt dat niet als fout",
    "no plan found in {paths} (a YAML file with plan or portefeuillehouders at its top{more}); "
    "with --allow-empty that is not an error",
)
ALLOWED = Text(
    ", dat de instellingen met include en exclude toelaten",
    ", which the settings allow by include and exclude",
)
WRITE_ONE = Text("; `portcheck new-plan` schrijft er een", "; `portcheck new-plan` writes one")
UNFIT = Text(
    "{file}: geen YAML-bestand past op wat include noemt: {patterns}",
    "{file}: no YAML file fits what include names: {patterns}",
)
SKIPPED = Text("overgeslagen, geen plan: {files}{more}", "passed over, no plan: {files}{more}")
AND_MORE = Text(", en nog {count}", ", and {count} more")
ELSEWHERE = Text(
    "{file} geldt hier niet, want instellingen worden gezocht vanaf {path} omhoog; toets {folder} "
    "apart om ze te laten gelden",
    "{file} does not count here, since settings are looked for from {path} upwards; check {folder} "
    "by itself for it to count",
)
CONFIGURED = Text("instellingen: {file}", "settings: {file}")
UNCONFIGURED = Text("geen portcheck.yaml gevonden", "no portcheck.yaml found")
HELD_AGAINST = Text("{file}: getoetst aan {packs}", "{file}: checked against {packs}")
PASSED_OVER = Text("{file}: overgeslagen; geen plan", "{file}: passed over; no plan")

_MOST_SKIPPED = 5
"""Of so many files that are no plan the names are given."""


def notices(run: Run, settings: Settings, paths: tuple[str, ...], *, fails: bool) -> Iterator[str]:
    """Yield what was not judged though somebody may think so; `fails` where no plan may not be."""
    lang, config = settings.lang, settings.config
    if not (run.report.plans or run.unread):
        more = ALLOWED if config.include or config.exclude else WRITE_ONE
        yield (HOW_TO_ALLOW if fails else NO_PLAN).of(lang, {"paths": paths, "more": more})
    if run.unfit:
        patterns = [unfit.pattern for unfit in run.unfit]
        yield UNFIT.of(lang, {"file": config.file, "patterns": patterns})
    if config.include and (files := _no_plans(run)):
        count = len(files) - _MOST_SKIPPED
        more = AND_MORE.filled({"count": count}) if count > 0 else UNSAID
        yield SKIPPED.of(lang, {"files": files[:_MOST_SKIPPED], "more": more})


def of_settings(run: Run, settings: Settings, paths: tuple[str, ...]) -> Iterator[str]:
    """Yield that settings do not count which lie nearer to a plan than those that do.

    They were seen in a folder, or lie above a path that is not the first.
    """
    others = {folder_of(path) for path in paths[1:] if path != STDIN}
    seen = sorted(map(_nearest, others))
    seen += [passed.file for passed in run.passed if _is_settings(passed.file)]
    files = {os.path.realpath(file): file for file in seen if file}
    files.pop(os.path.realpath(settings.config.file), None)
    start = folder_of(paths[0])
    if not files or settings.config.file != _nearest(start):
        return  # those that are named by --config hold wherever a plan lies
    plans = [os.path.realpath(plan.file) for plan in run.report.plans]
    for real, file in files.items():
        below, folder = os.path.join(os.path.dirname(real), ""), os.path.dirname(file) or os.curdir
        if any(plan.startswith(below) for plan in plans):
            said = {"file": file, "path": start, "folder": folder}
            yield ELSEWHERE.of(settings.lang, said)


def details(run: Run, settings: Settings) -> Iterator[str]:
    """Yield what --verbose says: the settings and packs that were used, and what was no plan."""
    lang, file = settings.lang, settings.config.file
    yield CONFIGURED.of(lang, {"file": file}) if file else UNCONFIGURED.of(lang)
    for plan in run.report.plans:
        if plan.packs:
            yield HELD_AGAINST.of(lang, {"file": plan.file, "packs": plan.packs})
    for passed in _no_plans(run):
        yield PASSED_OVER.of(lang, {"file": passed})


def _nearest(folder: str) -> str:
    """Give the settings that count in a folder; none where they go by a wrong name."""
    with suppress(PortcheckError):
        return find(folder) or ""
    return ""


def _no_plans(run: Run) -> list[str]:
    return [passed.file for passed in run.passed if not _is_settings(passed.file)]


def _is_settings(file: str) -> bool:
    return os.path.basename(file) == NAME
