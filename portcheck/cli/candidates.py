"""This file is `portcheck compare` of three plans or more: a table of what is found in each."""

from collections.abc import Callable, Iterable, Sequence

from portcheck.change.candidates import Candidate, Comparison, better, distances, rows
from portcheck.cli import exits
from portcheck.cli.notices import UNREADABLE_PLAN
from portcheck.cli.output import give, outlets
from portcheck.cli.reporting import Reporting
from portcheck.cli.sources import read_content
from portcheck.errors import refusal
from portcheck.finding import at_least
from portcheck.lint.linter import Question, judge, open_plan
from portcheck.reporters.compared import as_json, as_text
from portcheck.wording import Text

NO_FORMAT = Text(
    "drie of meer plannen naast elkaar zijn er als text en als json, niet als {form}",
    "three or more plans beside each other come as text and as json, not as {form}",
)

FORMATS: dict[str, Callable[[Comparison, str], Iterable[str]]] = {
    "text": as_text,
    "json": as_json,
}


def beside(files: Sequence[str], question: Question, reporting: Reporting) -> int:
    """Show plans beside each other, and give the exit code; raises PortcheckError."""
    for form in (*reporting.forms, *(outlet.form for outlet in reporting.files)):
        if form not in FORMATS:
            raise refusal(NO_FORMAT, form=form)
    candidates = [_candidate(file, question) for file in files]
    comparison = Comparison(
        question.as_of,
        candidates,
        [row for row in rows(candidates) if at_least(row.severity, reporting.min_severity)],
        list(better(candidates, question.rulebook)),
        list(distances(candidates, question.lang)),
    )
    for outlet in outlets(reporting.forms or ("text",), reporting.files):
        give(FORMATS[outlet.form](comparison, question.lang), outlet)
    return exits.CLEAN


def _candidate(file: str, question: Question) -> Candidate:
    found = open_plan(read_content(file), file, question.rulebook)
    if found is None:
        raise refusal(UNREADABLE_PLAN, file=file)
    return Candidate(judge(found, question), found.plan)
