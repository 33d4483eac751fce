"""Packs and settings written into a temporary folder, and what portcheck says against them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck.errors import PortcheckError
from portcheck.rulebook.assembly import assemble, compose
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import Pack, read_pack
from portcheck.rulebook.rulebook import Rulebook
from tests import own_pack

Said = list[tuple[str, str]]
"""Each complaint in Dutch and in English, with the folder left out."""

PACK = own_pack.PACK.replace("name: eigen", "name: test")
RULE = own_pack.RULE.replace("EIG101", "TST101")
TOPICS = """\
topics:
  bos:
    label: {nl: Bos, en: Forest}
    aliases: [bos]
  zee:
    label: {nl: Zee, en: Sea}
    aliases: [zee]
"""
FILES = {"pack.yaml": PACK, "TST101.yaml": RULE, "topics.yaml": TOPICS}


def write_pack(folder: Path, files: dict[str, str | bytes]) -> Pack:
    """Write a pack that is sound, but for the files given, and read it."""
    folder.mkdir()
    for name, text in (FILES | files).items():
        content = text if isinstance(text, bytes) else text.encode()
        (folder / name).write_bytes(content)
    return read_pack(str(folder))


def complaints(folder: Path, do: Callable[[], object]) -> Said:
    """Give what is said against what `do` does."""
    with pytest.raises(PortcheckError) as caught:
        do()
    start = f"{folder}/"
    return [
        (said.of("nl").replace(start, ""), said.of("en").replace(start, ""))
        for said in caught.value.complaints
    ]


@pytest.fixture
def settings(tmp_path: Path) -> Callable[[str | bytes], Configuration]:
    """Write and read a portcheck.yaml."""

    def read(text: str | bytes) -> Configuration:
        file = tmp_path / "portcheck.yaml"
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        return read_configuration(str(file))

    return read


@pytest.fixture
def book(settings: Callable[[str], Configuration]) -> Callable[[str], Rulebook]:
    """Assemble the bundled packs under a portcheck.yaml."""
    return lambda text: assemble(config=settings(text))


@pytest.fixture
def trial(tmp_path: Path) -> Callable[..., Rulebook]:
    """Compose a rulebook of the sound pack `test`, but for the files given."""

    def composed(files: dict[str, str | bytes] | None = None) -> Rulebook:
        return compose([write_pack(tmp_path / "test", files or {})], Configuration(), ("test",))

    return composed
