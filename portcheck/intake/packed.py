"""This file opens documents of Word and Excel, which are packed, and says why it cannot."""

import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import islice
from zipfile import ZipFile

from portcheck.errors import PortcheckError, refusal
from portcheck.intake.parts import MOST_LINES, Part
from portcheck.wording import Text

BROKEN = Text(
    "dit is geen leesbaar bestand van {program}; sla het daarin opnieuw op",
    "this is not a readable {program} file; save it again in {program}",
)
UNPACKED = Text(
    "het bestand wordt uitgepakt te groot: meer dan {most} MB; bewaar alleen de verdeling in een "
    "apart bestand",
    "the file unpacks to too much: over {most} MB; save the division alone in a file of its own",
)
MISSING = Text(
    "om een bestand van {program} te lezen, installeert u naast portcheck: pip install {needed}; "
    "of met pipx: pipx inject portcheck {needed}",
    "to read a file of {program}, install this beside portcheck: pip install {needed}; or with "
    "pipx: pipx inject portcheck {needed}",
)

NEEDED = {
    "Word": '"python-docx>=1.1"',
    "Excel": '"openpyxl>=3.1" "defusedxml>=0.7"',  # without the second, openpyxl expands entities
}
"""What reads a file of each program, as pip takes it; the extra `office` has it all."""

_MOST_UNPACKED = 5_000_000
"""In bytes, without pictures: what unpacks to more is made to fill the memory."""

_READ = (".xml", ".rels")

MOST_COLUMNS = 200
"""So many columns are read of a table."""

MOST_SHOWN = 100
"""So many signs are shown of what is left out, and no more has a name in a merged cell."""


def missing(program: str) -> PortcheckError:
    """Make the error of a library that is not there."""
    return refusal(MISSING, program=program, needed=NEEDED[program])


def read(
    parts: Callable[[BytesIO], Iterator[Part]], content: bytes, file: str, program: str
) -> list[Part]:
    """Give the parts of a packed document; whatever its library trips over is a PortcheckError."""
    try:
        entries = ZipFile(BytesIO(content)).infolist()
        size = sum(entry.file_size for entry in entries if entry.filename.endswith(_READ))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what writing it would lose, as a drop-down list
            within = islice(parts(BytesIO(content)), MOST_LINES + 1)
            found = [*within] if size <= _MOST_UNPACKED else None
    except PortcheckError:
        raise
    except Exception as error:  # of a broken file they raise errors of any kind
        raise refusal(BROKEN, file, program=program) from error
    if found is None:
        raise refusal(UNPACKED, file, most=_MOST_UNPACKED // 1_000_000)
    return found


def again(said: str) -> str:
    """Give what a merged cell says of a further row; more than names are, it says once."""
    return said if len(said) <= MOST_SHOWN else ""
