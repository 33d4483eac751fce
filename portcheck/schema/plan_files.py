"""This file tells a plan from any other YAML file, also one whose top is not as it should be."""

import re

from portcheck.offices import PLURALS

_START = rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\"']?"

_TELLING = _START + rb"(?:plan[\"']?[ \t]*:|port\w*[ _-]?houd[a-z]*[\"']?[ \t]*(?:[:{[#-]|\r?$))"
"""A key that no other file has at its top; the second misspelt too, and without its colon."""

_OTHERS = (
    *("afwijkingen", "bestuur", "bestuurders", "opgaven", "partijen", "verbonden_partijen"),
    *("volledig", *(members.nl for members in PLURALS.values())),
)
_HALF_TELLING = (
    _START + rb"(" + "|".join(_OTHERS).encode() + rb")[\"']?[ \t]*:|^[ \t-]+(onderwerpen)[ \t]*:"
)
"""A key that other files may have too; two of them tell a plan whose top is misspelt."""

_FLAGS = re.MULTILINE | re.IGNORECASE

_HOLDERS = "portefeuillehouders"


def is_plan(content: bytes) -> bool:
    """Tell whether a YAML file is a plan, or is meant to be one."""
    # without its NULs, UTF-16 shows its keys; the linter will say how to save it
    text = content.replace(b"\0", b"")
    # compiled for the first file of a folder: a plan that is named needs neither
    if re.search(_TELLING, text, _FLAGS) or len(_half_telling(text)) > 1:
        return True
    return (b"plan" in content or _HOLDERS.encode() in content) and _has_key(content)


def _half_telling(text: bytes) -> set[bytes]:
    return {(top or below).lower() for top, below in re.findall(_HALF_TELLING, text, _FLAGS)}


def _has_key(content: bytes) -> bool:
    """Tell whether a plan's key stands at the top where it does not start a line: `{plan: …}`.

    So does a list of holders where the whole plan stands below one key.
    """
    # 20 ms of import for the few plans that start otherwise
    from portcheck.parsing import document
    from portcheck.parsing.refusals import DocumentError

    try:
        data = document.read_bytes(content).data
    except DocumentError:
        return False
    if not isinstance(data, dict):
        return False
    inner = next(iter(data.values())) if len(data) == 1 else None
    is_below = isinstance(inner, dict) and isinstance(inner.get(_HOLDERS), list)
    return "plan" in data or _HOLDERS in data or is_below
