"""This file holds the pieces of Markdown that the pages of reference are made of."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from portcheck.finding import Finding
from portcheck.reporters import said
from portcheck.reporters.frames import frame
from portcheck.wording import LANGUAGES, Text, printable

OTHER = Text("in English", "in het Nederlands")

_CODE_OR_STAR = re.compile(r"(`[^`]*`)|\*")
_NAME = "portcheck"
"""A name in small letters, at the start of a sentence too."""


def sentence(text: str) -> str:
    """Make a message a sentence: with a capital, and a full stop or colon behind it."""
    # a capital has no accent that stands for stress: Eén
    start = text[:1] if text.startswith(_NAME) else text[:1].upper().replace("É", "E")
    return f"{start}{text[1:]}{'' if text.endswith(':') else '.'}"


def fenced(text: str, language: str) -> str:
    """Set text apart as it is; what would not show is escaped."""
    lines = "\n".join(printable(line).rstrip() for line in text.splitlines())
    return f"```{language}\n{lines}\n```"


def framed(findings: Iterable[Finding], lang: str) -> str:
    """Set findings apart, each as `check` frames it, without why and help."""
    blocks = [
        "\n".join([f"{said.graded(f, lang)}[{f.rule}] {f.name}: {f.message}", *frame(f.places)])
        for f in findings
    ]
    return fenced("\n\n".join(blocks), "text")


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Make a table of cells that are Markdown themselves."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def page(blocks: Iterable[str]) -> str:
    """Put blocks below each other, with an empty line between."""
    return "\n\n".join(block for block in blocks if block) + "\n"


def in_both(name: str, blocks: Callable[[str], Iterable[str]]) -> Iterator[tuple[str, str]]:
    """Yield a page in each language with its path; below its head stands the way to the other."""
    for lang, other in zip(LANGUAGES, reversed(LANGUAGES), strict=True):
        head, *rest = blocks(lang)
        way = f"{'../' * (name.count('/') + 1)}{other}/{name}"
        yield f"{lang}/{name}", page([head, f"[{OTHER.of(lang)}]({way})", *rest])


def _cell(text: str) -> str:
    """Escape what would end a cell, and a star outside code: two of them are a sign."""
    starless = _CODE_OR_STAR.sub(lambda found: found[1] or r"\*", text)
    return starless.replace("|", r"\|")
