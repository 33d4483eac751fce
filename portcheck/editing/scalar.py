"""This file writes a text as YAML, so that it is read back as it is."""

import json
from functools import lru_cache

from portcheck.parsing.document import read
from portcheck.parsing.refusals import DocumentError


@lru_cache(1024)  # thousands of departures give one reason
def scalar(text: str) -> str:
    """Write a text plainly where it would be read back as it is, else in double quotes."""
    try:
        plain = read(f"- [{text}]\n- a: {text}\n").data == [[text], {"a": text}]
    except DocumentError:
        plain = False
    if plain:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in quoted)
