"""This file makes a text inert in Markdown: shown as it is, with nothing in it taking effect."""

import re

from portcheck.wording import printable

# an underscore between letters begins nothing, an & an entity only where it could be one
_SIGNS = re.compile(
    r"[\\`*\[\]<>#|~$]|(?<=<)!|(?<![^\W_])_|_(?![^\W_])|&(?=#?[0-9a-z]{1,32};)", re.IGNORECASE
)
# GitHub and GitLab look for mentions, references, commits and addresses after Markdown is read,
# where no backslash is left: only a character without width keeps a text from being one
_LIVE = re.compile(
    r"[@~$%^](?=\S)|[#!&](?=\d)|:(?=//|[\w+-]{1,50}:)|[{\[](?=[+-])|\[(?=\[)"
    r"|www(?=\.)|[0-9a-f]{6}(?=[0-9a-f])|(?-i:[A-Z]-(?=\d))",
    re.IGNORECASE,
)
_APART = "\N{ZERO WIDTH SPACE}"


def inert(text: str) -> str:
    """Escape a text for the middle of a line; at its start, a list or heading could begin."""
    apart = _LIVE.sub(rf"\g<0>{_APART}", printable(text))
    return _SIGNS.sub(r"\\\g<0>", apart).replace(_APART, "&#8203;")
