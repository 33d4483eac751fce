"""This file writes XML element by element, so that none but the one at hand is kept."""

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

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
