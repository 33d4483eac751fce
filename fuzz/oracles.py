"""This file holds what is true of every outcome, whatever came in."""

import json
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

from portcheck.errors import Complaint, PortcheckError
from portcheck.finding import Finding, Span
from portcheck.lint.report import Judged, Report
from portcheck.parsing.document import Document, read
from portcheck.parsing.folding import c_events, pure_events
from portcheck.parsing.refusals import DocumentError
from portcheck.reporters import FORMATS, View, rendered
from portcheck.reporters.review import as_json, as_text
from portcheck.rulebook.cases import DAY
from portcheck.wording import LANGUAGES

FILE = "a\n::error::b \x1b[1m<i>\u202e\udce9.yaml"
"""The name of every plan, which no reporter may show as it is."""

JSON = ("json", "sarif", "gitlab", "rdjson")
XML = ("junit", "checkstyle")
LONGEST_PURE = 500
"""Of a longer text, ruamel.yaml's own parser would take most of the time."""


def shown(judged: Judged, lang: str) -> None:
    """Require that every reporter shows what was judged, and nothing in it takes effect."""
    report = Report(DAY, (judged,))
    for name in FORMATS:
        text = rendered(name, report, View(lang, statistics=True, sarif_suppressions=True))
        assert printable(text.replace("\n", "")), name
        if name in JSON:
            json.loads(text)
        elif name in XML:
            ET.fromstring(text)
        elif name == "html":
            assert "<i" not in text
        elif name == "github":
            commands = [line for line in text.split("\n") if "::" in line[:12]]
            assert len(commands) == len(judged.counted)
        elif name == "markdown":
            bare = text.replace("\\]", "").replace("\\<", "")
            assert not any(sign in bare for sign in ("<i", "](x)", "\n::"))


def placed(findings: tuple[Finding, ...], document: Document) -> None:
    """Require that every place of the findings lies in the text, and shows its line."""
    lines = document.text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for finding in findings:
        for place in (finding.place, *finding.related):
            span = place.span
            assert span == Span(*map(int, span))
            assert 1 <= span.line <= span.end_line <= len(lines), span
            assert 1 <= span.column <= len(lines[span.line - 1]) + 1, span
            assert 1 <= span.end_column <= len(lines[span.end_line - 1]) + 1, span
            assert span.line < span.end_line or span.column <= span.end_column, span
            assert place.source == lines[span.line - 1]


def the_same_twice(text: str) -> None:
    """Require that both sources of events give the same data, where both read a text."""
    if find_spec("_ruamel_yaml") is None or len(text) > LONGEST_PURE:
        return
    with suppress(DocumentError):
        one, other = read(text, c_events), read(text, pure_events)
        assert repr(one.data) == repr(other.data)


def told(error: PortcheckError) -> None:
    """Require that an error says what is wrong, a line each."""
    assert error.complaints
    for complaint in error.complaints:
        for lang in LANGUAGES:
            said = complaint.of(lang)
            assert said
            assert printable(said)


def explained(found: list[Complaint]) -> None:
    """Require that what is said of files lies in them, and is shown with what to do about it."""
    for lang in LANGUAGES:
        json.loads("".join(as_json(found, lang)))
        assert printable("".join(as_text(found, lang)).replace("\n", ""))
    for complaint in (complaint for complaint in found if complaint.line):
        text = Path(complaint.file).read_bytes().decode("utf-8-sig", "replace")
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert 1 <= complaint.line <= len(lines), complaint
        assert 1 <= complaint.column <= len(lines[complaint.line - 1]) + 1, complaint


def printable(text: str) -> bool:
    """Tell whether a text commands no terminal and can be written as UTF-8."""
    text.encode()
    return text.isprintable()
