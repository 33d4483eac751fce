"""This file writes XML element by element, so that none but the one at hand is kept."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from xml.etree import ElementTree as ET

_TAGS = {"tests": "testcase", "failures": "failure", "errors": "error"}
"""What JUnit counts of all its suites, and the tags that are counted."""

_SUITE_TAGS = {**_TAGS, "skipped": "skipped"}
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'


def written(root: ET.Element, elements: Iterable[ET.Element]) -> Iterator[str]:
    """Yield a document: a root without content of its own, and the elements in it."""
    empty = ET.tostring(root, encoding="unicode")
    before = f"{_DECLARATION}\n{empty.removesuffix(' />')}>\n"
    for element in elements:
        ET.indent(element, level=1)
        yield f"{before}  {ET.tostring(element, encoding='unicode')}\n"
        before = ""
    yield f"{_DECLARATION}\n{empty}\n" if before else f"</{root.tag}>\n"


def suite(name: str, cases: Sequence[ET.Element]) -> ET.Element:
    """Make a suite of JUnit's test cases, with the counts of what is in it."""
    made = ET.Element("testsuite", {"name": name, **_counts(cases, _SUITE_TAGS)})
    made.extend(cases)
    return made


def junit(suites: Callable[[], Iterable[ET.Element]]) -> Iterator[str]:
    """Yield a document of JUnit, whose counts stand before its suites: these are made twice."""
    root = ET.Element("testsuites", {"name": "portcheck", **_counts(suites(), _TAGS)})
    yield from written(root, suites())


def _counts(inner: Iterable[ET.Element], tags: Mapping[str, str]) -> dict[str, str]:
    """Count the elements of each tag inside others, under the name of its attribute in JUnit."""
    inside = Counter(part.tag for element in inner for part in element.iter())
    return {name: str(inside[tag]) for name, tag in tags.items()}
