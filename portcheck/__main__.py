"""This file starts the command line as a process of its own, and ends it without tidying up."""

import gc
import os
import sys

_OBJECTS = 200_000
"""How many new objects start the garbage collector: more than one plan makes. Loading modules makes
no cycles, yet by default the collector runs dozens of times before the first plan is read. Ten
thousand plans take no more memory for it."""


def start() -> None:
    """Run the command line, and end the process; `portcheck` and `python -m portcheck` call it."""
    gc.set_threshold(_OBJECTS)
    from portcheck.cli.main import main  # after the line above, since this loads most

    try:
        main()
    except SystemExit as end:
        # everything is written; freeing modules and rules one by one takes 15 ms for nothing. Only
        # where worker processes judged must Python end by itself, since it waits for these
        if isinstance(end.code, int) and "multiprocessing" not in sys.modules:
            os._exit(end.code)
        raise


if __name__ == "__main__":
    start()
