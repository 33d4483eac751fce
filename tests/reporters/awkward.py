"""A report made by hand of all that is awkward to show."""

from portcheck.finding import Finding, Place, Span, Waiver
from portcheck.lint.report import Judged, Load, Moved, Report
from portcheck.wording import Text
from tests.conftest import DAY

NASTY = "A.\x1b[31m {Jansen}\n\u202e% 'x' \"y\""
"""A name with a terminal's escape, braces, a line end, a right-to-left mark, and quotes."""

MESSAGE = Text("{holder} heeft {what}", "{holder} holds {what}")
HELD = Text("bij {holder}", "held by {holder}")
NASTY_LINE = "  - naam: A.\x1b[31m \u202e{x}\t% 'x' \"y\""
LINK = "https://wetten.example/BWBR0005645"
LONG = "  - " + ", ".join(f"onderwerp {number}" for number in range(40))


def place(
    line: int, columns: tuple[int, int], source: str, label: str = "", end_line: int = 0
) -> Place:
    start, end = columns
    path = ("portefeuillehouders", line, "naam")
    return Place(path, Span(line, start, end_line or line, end), label, source)


def finding(lang: str, rule: str, severity: str, at: Place, *related: Place) -> Finding:
    dutch = lang == "nl"
    return Finding(
        rule=rule,
        name=f"naam-van-{rule.casefold()}",
        severity=severity,
        message=holding(lang),
        file="plan.yaml",
        place=at,
        related=related,
        why="wie uitgeeft, controleert zichzelf" if dutch else "who spends also checks",
        help=(("verplaats het, " if dutch else "move it, ") * 12).strip(", "),
        source="notitie, §4 ¶2" if dutch else "note, §4 ¶2",
        subjects=("financien", "mobiliteit"),
        link=LINK if rule == "AA003" else "",
        holders=("A. Jansen",),
        fingerprint="0123456789abcdef",
    )


def report_of(
    *findings: Finding, file: str = "plan.yaml", resolved: tuple[Finding, ...] = ()
) -> Report:
    """Give the report of a plan in which these were found."""
    return Report(DAY, (Judged(file, (), findings, ()),), resolved=resolved)


def holding(lang: str, what: str = "iets", holder: str = "A. Jansen") -> str:
    return MESSAGE.of(lang, {"holder": holder, "what": what})


DECIDED = Waiver(
    rule="utr202",
    subjects=("Mobiliteit",),
    reason=f"tegenlezer {NASTY}",
    decision="GS 2019-05-14, punt 5",
    decided_by="college \x9b31m",
    measure="",
    review="2027-03-01",
    facts="",
    path=("afwijkingen", 0),
)


def awkward(lang: str) -> Report:
    """Give the report, its findings in `lang`."""
    first = (
        finding(lang, "AA001", "error", place(1, (1, 1), "")),
        finding(
            lang, "AA002", "error", place(3, (11, 14), NASTY_LINE, HELD.of(lang, {"holder": NASTY}))
        )._replace(message=holding(lang, "100 % {alles}", NASTY), holders=(NASTY,)),
        finding(
            lang,
            "AA003",
            "error",
            place(9, (9, 19), "      - Mobiliteit", "bij A"),
            place(98, (9, 18), "      - Financiën", "bij A"),
            place(10, (9, 15), "      - Europa"),
            place(9, (7, 8), "      - Mobiliteit", "ook hier"),
            place(100, (4, 11), "\t- Fryslân", "bij Ý. Ünal"),
        ),
        finding(
            lang,
            "AA003",
            "warning",
            place(12, (5, 16), LONG, "vooraan"),
            place(12, (150, 171), LONG, "tot buiten beeld"),
        ),
        finding(lang, "AA004", "warning", place(20, (8, 4), "reden: >-", "tot hier", end_line=22)),
        finding(lang, "AA005", "info", place(30, (1, 5), "plan: x"))._replace(
            message=holding(lang, '"%s" {0}')
        ),
        finding(lang, "UTR202", "error", place(31, (1, 5), "x: y"))._replace(waiver=DECIDED),
    )
    second = (
        finding(lang, "AA005", "info", place(2, (1, 5), "plan: x"))._replace(file=OTHER),
        finding(lang, "AA003", "error", place(7, (3, 3), "  ", "leeg"))._replace(file=OTHER),
    )
    return Report(
        "2026-01-01",
        (
            Judged("plan.yaml", ("portcheck",), first, ()),
            Judged(OTHER, ("portcheck",), second, ("UTR304", "UTR301")),
            Judged("goed.yaml", ("portcheck",), (), ("UTR301",)),
        ),
    )


def compared(lang: str) -> Report:
    """Give the report as one that was compared: the first plan is new, the second as it was."""
    report = awkward(lang)
    first, second, third = report.plans
    new = tuple(found._replace(state="new") for found in first.findings)
    old = tuple(found._replace(state="unchanged") for found in second.findings)
    plans = (first._replace(findings=new), second._replace(findings=old), third)
    gone = finding(lang, "AA006", "warning", place(3, (11, 14), NASTY_LINE))
    return report._replace(
        plans=plans,
        against=f"HEAD~1 {NASTY}",
        resolved=(gone._replace(message=holding(lang, "100 % {alles}", NASTY), file=OTHER),),
        moves=(
            Moved("successor", NASTY, ("A. Jansen",), (NASTY,)),
            Moved("topic", "Sport", ("A. Jansen",), ("B. de Vries", NASTY)),
            Moved("second", NASTY, (), ("A. Jansen",)),
            Moved("owner", "Vitens N.V.", ("A. Jansen",), ()),
            Moved("commissioner", "Vitens N.V.", (), (NASTY,)),
            Moved("replacement", "A. Jansen", (), ("B. de Vries",)),
            Moved("lead", "Energietransitie", ("A. Jansen",), ("B. de Vries",)),
            Moved("holder", NASTY, (), (NASTY,)),
            Moved("holder", "A. Jansen", ("A. Jansen",), ()),
        ),
        loads=(Load("A. Jansen", 3, 1.5), Load("B. de Vries", 2, 2), Load(NASTY, 0, 0.1 + 0.2)),
    )


OTHER = "plannen/ander \x1b]0;x\x07 plan.yaml"
EMPTY = Report(DAY, ())
CLEAN = Report(DAY, (Judged("goed.yaml", ("portcheck",), (), ()),))

INJECTIONS = (
    "::error::x",
    "\n::error::x",
    "\r::error::x",
    "##[error]x",
    "100%0A::error::x",
    "a,line=1::x",
    "@admin",
    "a@b.nl",
    "<img src=x>",
    "</details><!-- x",
    "]]>&amp;",
    "[a](b)",
    "![a](b)",
    "[a]: b",
    "<https://x.nl>",
    "https://x.nl",
    "www.x.nl",
    "`x`",
    "*x* _x_ ~~x~~ **x**",
    "| x |",
    "\n\n# x",
    "\n- x",
    "\\*x*",
    "$x$",
)
"""Names that a plan may hold, each of them a command, mark-up or a link somewhere."""


def named(name: str, lang: str = "en") -> Report:
    """Give a report in which a name of a plan stands wherever a plan's text can."""
    reason = DECIDED._replace(reason=name, decision=name, decided_by=name)
    one = finding(lang, "AA001", "error", place(3, (5, 9), name, name), place(4, (5, 9), name))
    one = one._replace(
        message=f"{name} {name}", file=name, why=name, help=name, source=name, holders=(name,)
    )
    findings = (one, one._replace(severity="info"), one._replace(rule="AA002", waiver=reason))
    plans = (Judged(name, ("portcheck",), findings, ()),)
    return Report(DAY, plans)
