"""This file puts a changed plan in the place of the old, whole or not at all."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from portcheck.errors import refusal, unwritable
from portcheck.wording import Text

CHANGED = Text(
    "{file} is intussen veranderd; er is niets geschreven",
    "{file} has changed meanwhile; nothing was written",
)
BUSY = Text(
    "{file} wordt al bewerkt; is dat niet zo, verwijder dan {lock}",
    "{file} is being edited already; where that is not so, remove {lock}",
)


def put(path: str, before: bytes, after: bytes) -> None:
    """Put a new content in the place of the old in one step; raises PortcheckError.

    Nothing is written where the file has changed meanwhile, or somebody else is writing it.
    """
    target = os.path.realpath(path)
    try:
        with _locked(target, path) as draft:
            with open(target, "rb") as stream:
                if stream.read() != before:
                    raise refusal(CHANGED, file=path)
            _replace(target, draft, after)
    except OSError as error:
        raise unwritable(path, error) from error


def _replace(target: str, draft: str, content: bytes) -> None:
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), target)
    with open(draft, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())  # else a power cut may leave the new name on an empty file
    os.chmod(draft, os.stat(target).st_mode & 0o777)
    os.replace(draft, target)


@contextmanager
def _locked(target: str, path: str) -> Iterator[str]:
    """Make the draft, which keeps others out as long as it is there: what git does to its index.

    Whoever is killed leaves it behind, and the plan as it was.
    """
    draft = f"{target}.lock"
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise refusal(BUSY, file=path, lock=draft) from error
    try:
        yield draft
    except BaseException:  # Ctrl-C too leaves no draft behind
        with suppress(FileNotFoundError):  # it may have become the plan already
            os.unlink(draft)
        raise
