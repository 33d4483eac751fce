"""This file is `portcheck check`: find the plans, judge them, report, and choose the exit code."""

import os
from functools import partial
from operator import not_

import click

from portcheck.cli import completion, exits, spoken
from portcheck.cli.cache import users_cache
from portcheck.cli.judging import How, Judge, Run, cores, judge_all
from portcheck.cli.language import here
from portcheck.cli.notices import details, notices, of_settings
from portcheck.cli.options import dated, gathered, pathed, shared, stdin_named
from portcheck.cli.output import notice
from portcheck.cli.reporting import Reporting, advises, code_of, deliver, reported
from portcheck.cli.settings import Given, Settings, folder_of, settle, settle_at
from portcheck.cli.sources import STDIN, UNNAMED, sources
from portcheck.lint.report import Report
from portcheck.lint.selection import by_rule
from portcheck.wording import Text

WORKTREE = "worktree"

NAMELESS = Text(
    "met - heeft --since ook --stdin-filename nodig", "with -, --since also needs --stdin-filename"
)
RENAMED = Text(
    "{old} is er niet meer, maar staat nog in {baseline}; heet dat plan nu {new}, verander de naam "
    "dan ook daar",
    "{old} is gone, but still stands in {baseline}; if that plan is called {new} now, change the "
    "name there too",
)

_JUDGING = (
    spoken.option(
        "--jobs",
        type=spoken.Range(1),
        default=cores,
        metavar="N",
        help=Text(
            "Beoordeel veel plannen met N processen tegelijk (standaard: één per processorkern).",
            "Judge many plans with N processes at once (default: one per core).",
        ),
    ),
    spoken.flag(
        "--no-cache",
        help=Text(
            "Beoordeel elk plan opnieuw, en onthoud niets voor de volgende keer.",
            "Judge each plan anew, and remember nothing for the next time.",
        ),
    ),
    dated,
    spoken.flag(
        "--no-suggest",
        "suggests",
        read=not_,
        help=Text(
            "Zoek niet naar de ene verplaatsing die een bevinding oplost; dat zoeken kan drie keer "
            "zo lang duren als al het andere.",
            "Do not look for the single move that solves a finding; looking can take three times "
            "as long as everything else.",
        ),
    ),
    spoken.flag(
        "--no-waivers",
        "waivers",
        read=not_,
        help=Text(
            "Oordeel alsof er geen afwijking is vastgelegd.",
            "Judge as if no departure were recorded.",
        ),
    ),
)


@spoken.command(
    Text(
        "Toets plannen: bestanden, mappen, of - voor standaardinvoer; zonder PAD de huidige map.",
        "Check plans: files, folders, or - for standard input; without PATH the current folder.",
    )
)
@pathed
@spoken.option(
    "--select",
    multiple=True,
    metavar=spoken.RULE,
    shell_complete=completion.rules,
    help=Text(
        "Alleen deze regels: nummer, begin ervan, of naam; mag vaker.",
        "Only these rules: id, start of one, or name; repeatable.",
    ),
)
@spoken.option(
    "--ignore",
    multiple=True,
    metavar=spoken.RULE,
    shell_complete=completion.rules,
    help=Text(
        "Deze regels niet: nummer, begin ervan, of naam; mag vaker.",
        "Not these rules: id, start of one, or name; repeatable.",
    ),
)
@spoken.option(
    "--since",
    metavar="REF",
    help=Text(
        "Faal alleen op wat nieuw is sinds REF, een commit of tak; REF... betekent de commit "
        "waarop HEAD zich van REF afsplitste.",
        "Fail only on what is new since REF, a commit or branch; REF... means the merge base with "
        "HEAD.",
    ),
)
@spoken.option(
    "--rules-from",
    type=spoken.Choice(["ref", WORKTREE]),
    default="ref",
    help=Text(
        "Volgens welke regels en instellingen REF wordt beoordeeld: die van toen (ref, standaard), "
        "of die van vandaag (worktree).",
        "By which rules and settings to judge REF: its own (ref, the default), or those of today "
        "(worktree).",
    ),
)
@spoken.option(
    "--baseline",
    metavar=spoken.FILE,
    help=Text(
        "Aanvaard de bevindingen die portcheck baseline in BESTAND vastlegde.",
        "Accept the findings that portcheck baseline recorded in FILE.",
    ),
)
@gathered("how", How, _JUDGING)
@spoken.flag(
    "-v",
    "--verbose",
    help=Text(
        "Zeg welke instellingen en pakketten zijn gebruikt.",
        "Say which settings and packs were used.",
    ),
)
@stdin_named
@spoken.flag(
    "--allow-empty",
    help=Text(
        "Geef ook exitcode 0 als er geen plan is gevonden.", "Exit 0 too where no plan was found."
    ),
)
@reported
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    paths: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    since: str | None,
    rules_from: str,
    baseline: str | None,
    how: How,
    no_cache: bool,
    verbose: bool,
    stdin_filename: str,
    allow_empty: bool,
    reporting: Reporting,
    given: Given,
) -> int:
    """Find the plans, judge them, and report."""
    folder = folder_of(paths[0])
    cache = None if no_cache or since is not None else users_cache()
    settings = settle(given, folder, cache)
    selected, ignored = (_matching(settings, said) for said in (select, ignore))
    how = how._replace(suggests=how.suggests and advises(reporting))
    found = sources(paths, stdin_filename, settings.config)
    if since is None:
        run = judge_all(found, Judge(settings, how, cache))
    else:
        # 6 ms, for subprocess, that only a comparison has to pay
        from portcheck.cli.since import Past, judge_since

        at_ref = partial(settle_at, given=given, start=folder, lang=settings.lang)
        settings_at = (lambda _commit: settings) if rules_from == WORKTREE else at_ref
        past = Past(since, _named(paths, stdin_filename), settings_at)
        run = judge_since(found, settings, how, past)
    report = by_rule(run.report, selected, ignored)
    run = run._replace(report=_but_accepted(report, baseline, settings.lang))
    code = _report(run, reporting, settings, allow_empty=allow_empty)
    if not reporting.quiet:
        notice(notices(run, settings, paths, fails=bool(code)))
        notice(of_settings(run, settings, paths))
    if verbose:
        notice(details(run, settings))
    return code


def _named(paths: tuple[str, ...], stdin_filename: str) -> tuple[str, ...]:
    """Give the paths as a commit knows them: standard input by its name."""
    if STDIN in paths and stdin_filename == UNNAMED:
        raise click.UsageError(here(NAMELESS))
    return tuple(stdin_filename if path == STDIN else path for path in paths)


def _but_accepted(report: Report, baseline: str | None, lang: str) -> Report:
    if baseline is None:
        return report
    from portcheck.change import baseline as accepted  # 2 ms that only a baseline has to pay

    entries, folder = accepted.read(baseline), os.path.dirname(baseline)
    left = accepted.accept(report, entries, folder)
    names = accepted.renamed(left, entries, folder).items()
    said = ({"old": old, "new": new, "baseline": baseline} for old, new in names)
    notice(RENAMED.of(lang, values) for values in said)
    return left


def _report(run: Run, reporting: Reporting, settings: Settings, *, allow_empty: bool) -> int:
    """Report what was judged, say what could not be read, and give the exit code.

    Where nothing was judged there is no report: an empty one would say that all is well.
    """
    decide = partial(_code, run, reporting, settings, allow_empty=allow_empty)
    if run.report.plans or run.report.resolved:
        code = deliver(run.report, reporting, settings.lang, decide)
    else:
        _ = settings.rulebook  # what is wrong with the rules is said even without a plan to judge
        code = decide() or deliver(run.report, reporting, settings.lang, decide)
    notice(said.of(settings.lang) for said in run.unread)
    return code


def _code(run: Run, reporting: Reporting, settings: Settings, *, allow_empty: bool) -> int:
    count = len(run.report.plans)  # known when every file was looked at
    if run.unread:
        return exits.NOT_JUDGED
    if not count:
        return exits.CLEAN if allow_empty else exits.NOTHING
    return code_of(run.report, reporting, settings)


def _matching(settings: Settings, said: tuple[str, ...]) -> frozenset[str]:
    """Give the ids that are meant; `--select A,B` is `--select A --select B`, and so is "A B"."""
    listed = " ".join(said).replace(",", " ").split()
    return settings.rulebook.matching(listed) if listed else frozenset()
