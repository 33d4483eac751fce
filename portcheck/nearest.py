"""This file finds what a user may have meant by a name that portcheck does not know."""

from collections.abc import Callable, Iterable
from itertools import islice

from portcheck.wording import UNSAID, Text, printable

Hint = Callable[[str, Iterable[str]], Text]

MOST_HINTS = 50
MOST_KNOWN = 500
SHORTEST = 4
"""A beginning with fewer letters fits too many names."""

LONGEST = 100
"""Beyond these limits nothing is looked for: each pair of names takes microseconds, and there may
be millions."""


def did_you_mean(given: str, known: Iterable[str]) -> Text:
    """Give a clause naming the known name that `nearest` gives; empty where none is near."""
    near = nearest(given, known)
    return naming(near) if near else UNSAID


def nearest(given: str, known: Iterable[str]) -> str:
    """Give the known name nearest to `given`, or where one begins with the other; else nothing."""
    # 6 ms of import that only a wrong name has to pay
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in islice(known, MOST_KNOWN + 1)}
    if len(given) > LONGEST or len(by_folded) > MOST_KNOWN:
        return ""
    folded = given.casefold()
    begun = (name for name in by_folded if folded.startswith(f"{name} "))
    longer = (name for name in by_folded if len(folded) >= SHORTEST and name.startswith(folded))
    close = get_close_matches(folded, by_folded, n=1, cutoff=0.7)
    near = [*sorted(longer, key=len), *close, *begun]
    return by_folded[near[0]] if near else ""


def naming(name: str) -> Text:
    """Give the clause that names what was meant."""
    said = printable(name)
    return Text(f' (bedoelde u "{said}"?)', f' (did you mean "{said}"?)')


def first_hints() -> Hint:
    """Make a `did_you_mean` for MOST_HINTS names: with more, the mistake is probably another one.

    A name that comes again gets the same answer.
    """
    answers: dict[tuple[str, ...], Text] = {}

    def hint(given: str, known: Iterable[str]) -> Text:
        asked = (given, *islice(known, MOST_KNOWN + 1))
        if asked not in answers and len(answers) < MOST_HINTS:
            answers[asked] = did_you_mean(given, asked[1:])
        return answers.get(asked, UNSAID)

    return hint
