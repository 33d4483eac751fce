"""The pages of this project: those written by hand in both languages, with their blocks."""

import re
from pathlib import Path

from reference.__main__ import DOCS, pages
from tests.checkout import ROOT

README = ROOT / "README.md"
DUTCH = ROOT / "README.nl.md"
PAGES = dict(pages())
"""What `make docs` writes now: each page by its path from docs/."""

WALKS = sorted({*DOCS.rglob("*.md")} - {DOCS / name for name in PAGES})
"""What is written by hand under docs/: a page tells one story, its files and commands in order."""

PAIRS = [
    (README, DUTCH),
    (DOCS / "en" / "adviser.md", DOCS / "nl" / "adviseur.md"),
    (DOCS / "en" / "keeper.md", DOCS / "nl" / "beheerder.md"),
    (DOCS / "en" / "rule-author.md", DOCS / "nl" / "regelschrijver.md"),
]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_NAME = re.compile(r"# ([\w./-]+)\n")


def named_from_root(page: Path) -> str:
    """Give what a page is called in the name of a test."""
    return page.relative_to(ROOT).as_posix()


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
