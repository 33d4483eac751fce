"""This file makes new files, and never writes one that is there already."""

import os

from portcheck.errors import refusal, unwritable
from portcheck.wording import Text

THERE = Text(
    "{file} bestaat al; er is niets geschreven", "{file} exists already; nothing was written"
)
WRITTEN = Text("{file}: geschreven", "{file}: written")


def typed(path: str) -> str:
    """Give a path as one types it in a command: between quotes where it has blanks."""
    return f'"{path}"' if " " in path else path


def require_absent(file: str) -> None:
    """Raise PortcheckError where there is anything at a path, if only a link that leads nowhere."""
    if os.path.lexists(file):
        raise refusal(THERE, file=file)


def create(file: str, content: bytes) -> None:
    """Write a new file, and the folders on the way to it; raises PortcheckError."""
    try:
        folder = os.path.dirname(file) or os.curdir
        if not os.path.lexists(folder):
            os.makedirs(folder)
        with open(file, "xb") as stream:
            stream.write(content)
    except (OSError, ValueError) as error:
        raise unwritable(file, error) from error
