"""This file writes values as YAML, so that they are read back as they are."""

import json
from functools import lru_cache

from portcheck.parsing.document import read
from portcheck.parsing.refusals import DocumentError


@lru_cache(1024)  # thousands of departures give one reason
def scalar(text: str) -> str:
    """Write a text without quotes if it would be read back as it is, else in double quotes."""
    try:
        plain = read(f"- [{text}]\n- a: {text}\n").data == [[text], {"a": text}]
    except DocumentError:
        plain = False
    if plain:
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else f"\\U{ord(c):08x}" for c in quoted)


def flow(value: object) -> str:
    """Write a value on one line: a list or mapping in brackets, a text as `scalar` does."""
    if isinstance(value, str):
        return scalar(value)
    if isinstance(value, dict):
        return f"{{{', '.join(f'{flow(key)}: {flow(part)}' for key, part in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(flow, value))}]"
    return json.dumps(value)
