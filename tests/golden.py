"""Expected outputs that lie in files beside what they belong to, and how they are made anew."""

import os
from pathlib import Path


def agrees(file: Path, output: str) -> bool:
    """Tell whether a file holds this output; under UPDATE_GOLDEN=1 write it there first."""
    if os.environ.get("UPDATE_GOLDEN") == "1":
        file.write_text(output, encoding="utf-8", newline="\n")
    return file.read_text(encoding="utf-8") == output


def agrees_in_bytes(file: Path, output: bytes) -> bool:
    """Tell the same of a file that holds no text."""
    if os.environ.get("UPDATE_GOLDEN") == "1":
        file.write_bytes(output)
    return file.read_bytes() == output
