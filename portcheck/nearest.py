"""This file finds what a user may have meant by a name that portcheck does not know."""

from collections.abc import Iterable

from portcheck.wording import Text, printable

NO_HINT = Text("", "")


def did_you_mean(given: str, known: Iterable[str]) -> Text:
    """Give a clause naming the known name nearest to `given`; empty where none is near."""
    # 6 ms of import that only a wrong name has to pay
    from difflib import get_close_matches

    by_folded = {name.casefold(): name for name in known}
    near = get_close_matches(given.casefold(), by_folded, n=1, cutoff=0.7)
    if not near:
        return NO_HINT
    name = printable(by_folded[near[0]])
    return Text(f' (bedoelde u "{name}"?)', f' (did you mean "{name}"?)')
