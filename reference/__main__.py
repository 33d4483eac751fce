"""This file writes every page of reference anew: `make docs`."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from reference import commands, kinds, plan_format, rules

DOCS = Path(__file__).parent.parent / "docs"
WRITTEN = ("en/kinds", "en/rules", "nl/kinds", "nl/rules")
"""What holds nothing else: a page that is no longer written is to go."""


def pages() -> Iterator[tuple[str, str]]:
    """Yield each page with its path from docs/."""
    for of in (rules, kinds, plan_format, commands):
        yield from of.pages()


def main(docs: Path = DOCS) -> None:
    """Write the pages into a folder, and take out those that are no more."""
    written = list(pages())
    for name in WRITTEN:
        shutil.rmtree(docs / name, ignore_errors=True)
    for name, text in written:
        file = docs / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
