"""This file holds `Text`: a sentence in Dutch and in English."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

LANGUAGES = ("nl", "en")


class Text(NamedTuple):
    """One sentence in both languages; `{name}` marks a place for a value.

    An empty one is false.
    """

    nl: str
    en: str

    def __bool__(self) -> bool:
        return bool(self.nl)

    def of(self, lang: str, values: Mapping[str, object] | None = None) -> str:
        """Give the sentence in `lang`, filled, with every unprintable character escaped.

        A tuple or list among the values is joined by commas; a Text is given in `lang`.
        """
        template = self.nl if lang == "nl" else self.en
        if not values or "{" not in template:
            return template
        return template.format_map(_Filling(values, lang))

    def filled(self, values: Mapping[str, object]) -> "Text":
        """Give the sentence filled in both languages."""
        return Text(self.of("nl", values), self.of("en", values))

    def join(self, texts: Iterable["Text"]) -> "Text":
        """Give texts as one, with this one between them."""
        every = [*texts]
        return Text(
            self.nl.join(text.nl for text in every), self.en.join(text.en for text in every)
        )


UNSAID = Text("", "")
AND = Text(" en ", " and ")
OR = Text(" of ", " or ")


class _Filling:
    """The values of a sentence, each made into text only when the sentence names it."""

    def __init__(self, values: Mapping[str, object], lang: str) -> None:
        self._values = values
        self._lang = lang

    def __getitem__(self, name: str) -> str:
        return _as_said(self._values[name], self._lang)


def text_of(data: Mapping[str, str]) -> Text:
    """Make a Text of what a file says in both languages.

    It is on one line, and without characters that command a terminal.
    """
    return Text(printable(data["nl"]), printable(data["en"]))


def _as_said(value: object, lang: str) -> str:
    if type(value) is str:
        return printable(value)
    if isinstance(value, Text):
        return printable(value.of(lang))  # it may quote what somebody wrote
    if isinstance(value, (tuple, list)):
        return ", ".join(_as_said(item, lang) for item in value)
    if isinstance(value, float):
        number = f"{round(value, 6) + 0.0:.6f}".rstrip("0").rstrip(".")
        return number.replace(".", ",") if lang == "nl" else number
    return printable(str(value))


def printable(text: str) -> str:
    """Escape what would not show or could command a terminal; a line end becomes a blank."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(character: str) -> str:
    return " " if character.isspace() else character.encode("unicode_escape").decode()
