"""This file checks the version of a pack by a range, written as for Python packages (PEP 440)."""

from collections.abc import Callable

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from portcheck.errors import PortcheckError
from portcheck.rulebook.packs import Pack
from portcheck.wording import Text

OTHER_VERSION = Text(
    'het pakket "{pack}" is hier versie {version}, gevraagd is {range}; werk het pakket bij, of '
    "wijzig wat gevraagd is",
    'the pack "{pack}" is version {version} here, but {range} is asked for; update the pack, or '
    "change what is asked for",
)
NO_RANGE = Text(
    '"{range}" is geen reeks van versies; schrijf bijvoorbeeld ">=1.0, <2"',
    '"{range}" is not a range of versions; write for instance ">=1.0, <2"',
)
NO_VERSION = Text(
    '"{version}" is geen versie waarmee te vergelijken is; schrijf bijvoorbeeld "1.2"',
    '"{version}" is not a version that can be compared; write for instance "1.2"',
)


def require_version(base: Pack, range_: str, refused: Callable[..., PortcheckError]) -> None:
    """Raise PortcheckError where a pack's version is outside a range; `refused` makes the error."""
    try:
        version = Version(base.version)
    except ValueError as error:  # no version, or a number with too many digits
        raise base.source.refusal(NO_VERSION, ("version",), version=base.version) from error
    try:
        fits = SpecifierSet(range_).contains(version, prereleases=True)
    except ValueError as error:
        raise refused(NO_RANGE, range=range_) from error
    if not fits:
        raise refused(OTHER_VERSION, pack=base.name, version=base.version, range=range_)
