"""The pages of this project: those written by hand in both languages, with their blocks."""

import re
from collections.abc import Iterator
from pathlib import Path

from markdown_it import MarkdownIt

from reference.__main__ import DOCS, pages
from tests.checkout import ROOT

INDEX = DOCS / "README.md"
PAGES = dict(pages())
"""What `make docs` writes now: each page by its path from docs/."""

MANUAL = [
    *sorted(ROOT.glob("README*.md")),
    *sorted({*DOCS.rglob("*.md")} - {DOCS / name for name in PAGES}),
]
"""What is written by hand for users: a page tells one story, its files and commands in order."""

BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"# ([\w./-]+)\n")
_IN_DUTCH = re.compile(r"\[in het Nederlands\]\((\S+)\)", re.IGNORECASE)
_MARKDOWN = MarkdownIt().enable("table")


def _pairs() -> Iterator[tuple[Path, Path]]:
    for page in MANUAL:
        dutch = _IN_DUTCH.search(page.read_text(encoding="utf-8"))
        if dutch:
            yield page, (page.parent / dutch[1]).resolve()


PAIRS = list(_pairs())
"""Each English page with the Dutch one that it leads to; the READMEs are first."""


def named_from_root(page: Path) -> str:
    """Give what a page is called in the name of a test."""
    return page.relative_to(ROOT).as_posix()


def links(page: Path) -> Iterator[str]:
    """Yield where a page leads to within the repository."""
    for token in _MARKDOWN.parse(page.read_text(encoding="utf-8")):
        for part in token.children or ():
            href = str(part.attrGet("href") or "")
            if href and not href.startswith("https://"):
                yield href


def code(page: Path) -> Iterator[str]:
    """Yield what a page shows as code within its sentences."""
    for token in _MARKDOWN.parse(page.read_text(encoding="utf-8")):
        for part in token.children or ():
            if part.type == "code_inline":
                yield part.content


def blocks(page: Path, language: str) -> list[str]:
    """Give the blocks of a page that are in a language."""
    text = page.read_text(encoding="utf-8")
    return [body for name, body in BLOCK.findall(text) if name == language]


def typed(block: str) -> list[str]:
    """Give the commands of a console block."""
    return [line[2:] for line in block.splitlines() if line.startswith("$ ")]


def file_of(block: str) -> str:
    """Give the file that a YAML block says it is; empty where it says none."""
    name = _NAME.match(block)
    return name[1] if name else ""


def files_of(page: Path) -> dict[str, str]:
    """Give the files that a page has its reader write, as they are in the end."""
    return {file: text for text in blocks(page, "yaml") if (file := file_of(text))}
