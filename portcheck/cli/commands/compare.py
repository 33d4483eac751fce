"""This file is `portcheck compare`: what a plan introduces and resolves beside another."""

from collections.abc import Sequence

from portcheck.change.candidates import Candidate, compared
from portcheck.change.compare import Renamed, compare
from portcheck.change.moves import moves
from portcheck.change.succession import successors
from portcheck.cli import exits, spoken
from portcheck.cli.options import dated, shared
from portcheck.cli.output import give, outlets
from portcheck.cli.plans import required
from portcheck.cli.reporting import Reporting, conclude, reported
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.cli.sources import read_content
from portcheck.errors import refusal
from portcheck.lint.linter import Question, judge, lint, open_plan
from portcheck.lint.report import Report
from portcheck.wording import Text

NO_FORMAT = Text(
    "drie of meer plannen naast elkaar toont portcheck als text of json, niet als {form}",
    "three or more plans beside each other come as text or json, not as {form}",
)


@spoken.command(
    Text(
        """\
Vergelijk het plan NIEUW met OUD: welke bevindingen nieuw zijn, welke opgelost, en wat in andere
handen kwam.

Met MEER worden alle plannen onderling vergeleken: een tabel zegt hoeveel bevindingen elke regel in
elk plan heeft; daaronder staat hoeveel onderwerpen en rollen bij elke twee plannen in andere handen
liggen. Een plan is nooit slechter dan een ander als geen regel er meer fouten of waarschuwingen in
heeft en ten minste één er minder heeft; wat alleen te overwegen is, telt niet mee. De exitcode is
dan 0, de vorm text of json.""",
        """\
Compare the plan NEW with OLD: which findings are new, which are resolved, and what came into other
hands.

With MORE, all plans are compared with each other: a table says how many findings each rule has in
each plan, and below it how many topics and roles lie in other hands between each two. A plan is
never worse than another if no rule has more errors or warnings in it and at least one has fewer;
what is only to be considered does not count. The exit code is then 0, the format text or json.""",
    )
)
@spoken.argument("old", Text("OUD", "OLD"))
@spoken.argument("new", Text("NIEUW", "NEW"))
@spoken.argument("more", Text("[MEER]...", "[MORE]..."), nargs=-1)
@dated
@reported
@shared
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    old: str,
    new: str,
    more: tuple[str, ...],
    as_of: str,
    reporting: Reporting,
    given: Given,
) -> int:
    """Compare two plans, or show more of them beside each other."""
    settings = settle(given, folder_of(new))
    book = settings.rulebook
    question = Question(book, settings.lang, as_of)
    if more:
        return _beside((old, new, *more), question, reporting)
    before, content = required(old, book), read_content(new)
    after = open_plan(content, new, book)
    now = judge(after, question) if after else lint(content, new, question)
    # what the plan of now cannot lack, nothing resolved
    samples = (old,) if after and not after.plan.is_complete else ()
    then = judge(before, question._replace(samples=samples))
    followed = successors(before.plan, after.plan) if after else {}
    renamed = Renamed({old: new}, {new: followed})
    report = compare(Report(as_of, (now,)), Report(as_of, (then,)), old, renamed)
    if after:  # else its findings say that it is none
        report = report._replace(moves=moves(before.plan, after.plan, followed, settings.lang))
    return conclude(report, reporting, settings)


def _beside(files: Sequence[str], question: Question, reporting: Reporting) -> int:
    """Show plans beside each other, and give the exit code; raises PortcheckError."""
    # 30 ms for tables, which two plans do without
    from portcheck.reporters.compare import as_json, as_text

    formats = {"text": as_text, "json": as_json}
    for form in (*reporting.forms, *(outlet.form for outlet in reporting.files)):
        if form not in formats:
            raise refusal(NO_FORMAT, form=form)
    found = [required(file, question.rulebook) for file in files]
    candidates = [Candidate(judge(one, question), one.plan) for one in found]
    comparison = compared(candidates, question, reporting.min_severity)
    for outlet in outlets(reporting.forms or ("text",), reporting.files):
        give(formats[outlet.form](comparison, question.lang), outlet)
    return exits.CLEAN
