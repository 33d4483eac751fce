"""This file tells which lines are beside the division: outside functions, an official, nobody's."""

from collections.abc import Sequence

from portcheck.intake.certainty import Certainty
from portcheck.intake.division import Record
from portcheck.intake.heads import (
    Key,
    is_above_topics,
    is_decision,
    is_of_no_division,
    is_of_official,
    is_of_side_offices,
    is_open,
    is_undivided,
)
from portcheck.intake.people import person
from portcheck.intake.shape import OVER, Head, Place
from portcheck.plan.bodies import OTHER
from portcheck.plan.functions import function_of
from portcheck.plan.model import is_recorded

_OF_TEXTS = (Place.AMONG_LINES, Place.OVER_LINES)


class Beside:
    """Goes along with lines, and knows of each whether it is beside the division."""

    def __init__(self) -> None:
        self.is_now = False
        self._is_of_offices = False
        self._is_of_official = False
        self._had: set[str] = set()

    def go_on(self, head: Head, keys: Sequence[Key], records: Sequence[Record]) -> None:
        """Go on to a line, by what it tells and who was named before.

        An official has all up to a gap; below "Nevenfuncties wethouders" each may be named again.
        """
        line = head.line
        if records and Key.TOPICS in records[-1]:
            self._had.add(person(records[-1][Key.NAME][0]).name)
        is_again = Key.NAME in keys and person(line.text).name in self._had
        self._is_of_official = self._is_of_official and not line.is_start
        stays = self._is_of_official or (self._is_of_offices and is_again)
        self._is_of_official = self._is_of_official or is_of_official(line.text)
        is_still = self.is_now and (stays or not _is_back(head, keys))
        leads = _leads_aside(head, keys) and bool(self._had or not is_decision(line.text))
        is_apart = is_still or leads
        opens_offices = is_of_side_offices(line.text.rstrip(" :"))
        self._is_of_offices = is_apart and (self._is_of_offices or opens_offices)
        self.is_now = is_apart or (bool(records) and _is_open(head, keys))


def _leads_aside(head: Head, keys: Sequence[Key]) -> bool:
    """Tell whether what follows is of nobody: outside functions, or a text.

    "Contact: A. Smit" and "Nevenfuncties: geen" say all of it.
    """
    line = head.line
    is_text = keys == [Key.TOPICS] and head.is_below_list and head.place in _OF_TEXTS
    is_aside = is_of_no_division(head.text, is_listed=head.is_listed)
    has_more = is_aside and is_of_side_offices(head.text) and is_recorded(head.rest)
    is_official = is_of_official(line.text) and not line.is_entry
    return (is_aside and not head.rest) or has_more or is_text or is_official


def _is_open(head: Head, keys: Sequence[Key]) -> bool:
    """Tell whether what follows is of none of them: "Nog te verdelen:", "Het hele college"."""
    is_over = head.place in OVER or (head.place == Place.AMONG_LINES and " " in head.text)
    is_over = is_over and keys == [Key.TOPICS] and is_open(head.text)
    return is_over or (head.place == Place.BEFORE_LIST and not keys and is_undivided(head.text))


def _is_back(head: Head, keys: Sequence[Key]) -> bool:
    """Tell whether a line leads back to the division: "voorzitter" says what somebody is beside."""
    text, is_entry = head.line.text, head.line.is_entry
    if Key.NAME not in keys:
        return is_above_topics(text.strip(" :"))
    title = function_of(person(text).function)
    is_entry = is_entry and not (
        head.place == Place.ENTRY_OVER_ENTRIES and head.certainty > Certainty.LIKELY
    )
    return not is_entry and title not in (OTHER.member, OTHER.chair)
