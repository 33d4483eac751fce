"""This file writes a further name of a topic into a register or into settings."""

from portcheck.editing.written import Written, piece_of
from portcheck.parsing.lines import line_end, marked


def with_name(text: str, topic: str, key: str, phrase: str) -> str:
    """Give a file's text with a phrase added to the list `key` of a topic, which need not be there.

    The file is one that was read; raises EditError where the list is laid out oddly.
    """
    added = piece_of(phrase)
    said = f"[{added.inline}]"
    section = f"topics:\n  {topic}:\n    {key}: {said}\n"
    if not text:
        return section
    mark, bare = marked(text)
    if mark:
        return mark + with_name(bare, topic, key, phrase)
    written = Written(text)
    topics = written.data.get("topics")
    names = topics.get(topic) if topics else None
    if names:
        path = ("topics", topic, key)
        is_new = not names.get(key)
        return written.with_value(path, said) if is_new else written.with_entry(path, added)
    if topics:
        return written.with_value(("topics", topic), f"{{{key}: {said}}}")
    if "topics" in written.data or written.document.is_bracketed(()):
        return written.with_value(("topics",), f"{{{topic}: {{{key}: {said}}}}}")
    between = "" if text.endswith(("\n", "\r")) else "\n"
    return text + f"{between}{section}".replace("\n", line_end(text))
