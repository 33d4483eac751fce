"""This file is `portcheck check`: find the plans, judge them, report, and choose the exit code."""

import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import click

from portcheck.change import baseline as accepted
from portcheck.cli import exits
from portcheck.cli.dates import iso_date, today
from portcheck.cli.options import Settings, folder_of, settle, shared
from portcheck.cli.output import Outlet, give, is_colored, outlets
from portcheck.cli.sources import Plan, Source, Unread, sources
from portcheck.finding import SEVERITIES
from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged, Report, at_least
from portcheck.lint.selection import by_rule, from_severity, matching
from portcheck.reporters import FORMATS, View, reporter
from portcheck.wording import Text

NEVER = "never"
GRAVEST_FIRST = tuple(reversed(SEVERITIES))

NO_PLAN = Text(
    "geen plan gevonden in {paths}; met --allow-empty telt dat niet als fout",
    "no plan found in {paths}; with --allow-empty that is no error",
)
ALLOWED = Text("geen plan gevonden in {paths}", "no plan found in {paths}")
CONFIGURED = Text("instellingen: {file}", "settings: {file}")
UNCONFIGURED = Text("geen portcheck.yaml gevonden", "no portcheck.yaml found")
HELD_AGAINST = Text("{file}: getoetst aan {packs}", "{file}: held against {packs}")
PASSED_OVER = Text(
    "{count} YAML-bestand(en) overgeslagen: geen plan", "{count} YAML file(s) passed over: no plan"
)


class Run(NamedTuple):
    """What came of the paths: plans judged, files passed over, and what could not be read."""

    report: Report
    passed: int
    unread: list[Unread]


def _to_file(
    _ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]
) -> tuple[Outlet, ...]:
    """Read --output FORMAT=FILE."""
    found = []
    for value in values:
        form, equals, file = value.partition("=")
        if form not in FORMATS or not equals or not file:
            raise click.BadParameter(f"{value!r} is not FORMAT=FILE, with one of {[*FORMATS]}")
        found.append(Outlet(form, file))
    return tuple(found)


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option(
    "-f",
    "--format",
    "forms",
    type=click.Choice(list(FORMATS)),
    multiple=True,
    help="How to report; repeatable. Without it: text, or github in a GitHub job.",
)
@click.option(
    "-o",
    "--output",
    "files",
    multiple=True,
    metavar="FORMAT=FILE",
    callback=_to_file,
    help="Report in this format to a file; repeatable.",
)
@click.option("--select", multiple=True, metavar="RULE", help="Only these: ids, starts, names.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these: ids, starts, names.")
@click.option(
    "--fail-on",
    type=click.Choice([*GRAVEST_FIRST, NEVER]),
    help="Exit 1 from this severity on (default: error).",
)
@click.option(
    "--min-severity", type=click.Choice(GRAVEST_FIRST), default="info", help="Show from here on."
)
@click.option("--baseline", metavar="FILE", help="Accept what portcheck baseline recorded here.")
@click.option("--as-of", metavar="DATE", callback=iso_date, help="Judge as on this day.")
@click.option("--no-waivers", is_flag=True, help="Judge as if no departure were recorded.")
@click.option("--sarif-suppressions", is_flag=True, help="Show departures in SARIF too.")
@click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto")
@click.option("--statistics", is_flag=True, help="Count the findings of each rule.")
@click.option("-q", "--quiet", is_flag=True, help="No counts and no notices.")
@click.option("-v", "--verbose", is_flag=True, help="Say which settings and packs were used.")
@click.option("--stdin-filename", default="<stdin>", metavar="NAME", help="What to call -.")
@click.option("--allow-empty", is_flag=True, help="Exit 0 where there is no plan.")
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    paths: tuple[str, ...],
    forms: tuple[str, ...],
    files: tuple[Outlet, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    min_severity: str,
    baseline: str | None,
    as_of: str | None,
    no_waivers: bool,
    sarif_suppressions: bool,
    color: str,
    statistics: bool,
    quiet: bool,
    verbose: bool,
    stdin_filename: str,
    allow_empty: bool,
    packs: tuple[str, ...],
    lang: str | None,
    config: str | None,
) -> int:
    """Check plans: files, folders, or - for standard input; without PATH the current folder."""
    paths = paths or (".",)
    settings = settle(packs, lang, config, folder_of(paths[0]))
    selected, ignored = (matching(settings.rulebook, _listed(said)) for said in (select, ignore))
    question = Question(settings.rulebook, settings.lang, as_of or today(), waivers=not no_waivers)
    run = judge(sources(paths, stdin_filename, settings.config), question)
    report = _but_accepted(by_rule(run.report, selected, ignored), baseline)
    view = View(settings.lang, is_colored(color), statistics, quiet, sarif_suppressions)
    shown = from_severity(report, min_severity)
    threshold = fail_on or settings.config.fail_on or "error"
    code = _code(run, report, threshold, allow_empty=allow_empty)
    click.get_current_context().meta[exits.DECIDED] = code
    for outlet in outlets(forms, files):
        plain = view._replace(color=False) if outlet.file else view
        give(reporter(outlet.form)(shown, plain), outlet, color=plain.color)
    notice(failures(run, settings.lang))
    if not (run.report.plans or run.unread or quiet):
        empty = ALLOWED if allow_empty else NO_PLAN
        notice([empty.of(settings.lang, {"paths": paths})])
    if verbose:
        notice(_details(run, settings))
    return code


def _but_accepted(report: Report, baseline: str | None) -> Report:
    if baseline is None:
        return report
    return accepted.accept(report, accepted.read(baseline), os.path.dirname(baseline))


def _code(run: Run, report: Report, threshold: str, *, allow_empty: bool) -> int:
    if run.unread:
        return exits.NOT_JUDGED
    if not run.report.plans:
        return exits.CLEAN if allow_empty else exits.NOTHING
    return exits.FINDINGS if _fails(report, threshold) else exits.CLEAN


def judge(found: Iterable[Source], question: Question) -> Run:
    """Judge every plan that was found."""
    judged: list[Judged] = []
    unread: list[Unread] = []
    passed = 0
    for source in found:
        if isinstance(source, Plan):
            judged.append(lint(source.content, source.file, question))
        elif isinstance(source, Unread):
            unread.append(source)
        else:
            passed += 1
    return Run(Report(question.as_of, tuple(judged)), passed, unread)


def notice(notices: Iterable[str]) -> None:
    """Say on standard error what is no finding, a line each."""
    for line in notices:
        click.echo(f"portcheck: {line}", err=True)


def failures(run: Run, lang: str) -> list[str]:
    """Say of each path that could not be read why not."""
    return [
        failed.reason.of(lang, {"path": failed.path, "reason": failed.detail})
        for failed in run.unread
    ]


def _details(run: Run, settings: Settings) -> Iterator[str]:
    """Yield what --verbose says: the settings and packs that were used, and what was no plan."""
    lang, source = settings.lang, settings.config.source
    yield CONFIGURED.of(lang, {"file": source.file}) if source else UNCONFIGURED.of(lang)
    for plan in run.report.plans:
        if plan.packs:
            yield HELD_AGAINST.of(lang, {"file": plan.file, "packs": plan.packs})
    yield PASSED_OVER.of(lang, {"count": run.passed})


def _fails(report: Report, threshold: str) -> bool:
    if threshold == NEVER:
        return False
    return any(at_least(finding.severity, threshold) for finding in report.findings)


def _listed(said: tuple[str, ...]) -> list[str]:
    """Take `--select A,B` and `--select A --select B` alike."""
    return [part.strip() for given in said for part in given.split(",") if part.strip()]
