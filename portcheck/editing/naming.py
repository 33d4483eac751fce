"""This file adds a name of a topic to a register or to settings."""

from portcheck.editing.pieces import piece_of
from portcheck.editing.written import Written
from portcheck.parsing.lines import split_mark


def with_name(text: str, topic: str, key: str, phrase: str) -> str:
    """Give a file's text with a phrase added to the list `key` of a topic, which may not exist yet.

    The text must be valid; raises EditError where the list is laid out oddly.
    """
    added = piece_of(phrase)
    said = f"[{added.inline}]"
    section = ("topics:", f"  {topic}:", f"    {key}: {said}")
    mark, text = split_mark(text)
    if not text:
        return mark + "".join(f"{line}\n" for line in section)
    written = Written(text)
    data = written.layout.data
    topics = data.get("topics")
    names = topics.get(topic) if topics else None
    if names and names.get(key):
        after = written.with_entry(("topics", topic, key), added)
    elif names:
        after = written.with_value(("topics", topic, key), said)
    elif topics:
        after = written.with_value(("topics", topic), f"{{{key}: {said}}}")
    elif "topics" in data or written.layout.is_bracketed(()):
        after = written.with_value(("topics",), f"{{{topic}: {{{key}: {said}}}}}")
    else:
        after = written.with_section(section)
    return mark + after
