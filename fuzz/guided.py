"""This file lets atheris guide a harness: `python -m fuzz.guided DOOR` and options of libFuzzer."""

import sys
from time import process_time

import atheris

with atheris.instrument_imports(include=["portcheck"]):
    from fuzz.doors import DOORS

MOST_SECONDS = 2
"""Inputs are small here, and coverage costs half the time."""


def main() -> None:
    """Run until libFuzzer ends the process."""
    door = DOORS[sys.argv.pop(1)]

    def timed(data: bytes) -> None:
        began = process_time()
        door(data)
        spent = process_time() - began
        if spent > MOST_SECONDS:
            raise TimeoutError(spent)

    atheris.Setup(sys.argv, timed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
