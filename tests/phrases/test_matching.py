"""Names are found among words as a regular expression would find them, however many there are."""

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portcheck.phrases import matching
from portcheck.phrases.matching import GAP, Match, Matcher, Name, name_of


def named(phrases: Iterable[str]) -> list[Name]:
    return [name_of(phrase, (), "decoy") for phrase in phrases]


def found(matcher: Matcher, words: Sequence[str]) -> list[Match]:
    return list(matcher.matches(words, [True] * len(words)))


# --- the same as by regular expressions, each name by itself


def expression(phrase: str) -> re.Pattern[str]:
    gap = r"(?:(?!en |, )[^ ]+ ){1,4}"
    *pieces, last = phrase.split()
    each = [gap + "?" if piece == GAP else spelt(piece) for piece in pieces]
    return re.compile("".join([*each, gap if last == GAP else spelt(last)]))


def spelt(piece: str) -> str:
    return f"{piece[:-1]}[^ ]* " if piece.endswith(GAP) else f"{piece} "


def order(phrase: str) -> tuple[bool, int, bool]:
    """Give what ranks names of equal length: by the first word, whole words before beginnings and
    those from the longest, then those that do not end in a gap.
    """
    words = phrase.split()
    return words[0].endswith(GAP), -len(words[0]), words[-1] == GAP


def longest(names: list[Name], words: Sequence[str], at: int) -> Match | None:
    text = "".join(f"{word} " for word in words[at:])
    ranked = sorted(names, key=lambda name: order(name.phrase))
    fits = [
        (fit[0].count(" "), name) for name in ranked if (fit := expression(name.phrase).match(text))
    ]
    length, name = max(fits, key=lambda fit: fit[0], default=(0, None))
    return Match(at, at + length, name) if name else None


def one_by_one(names: list[Name], words: Sequence[str]) -> list[Match]:
    matches: list[Match] = []
    for at in range(len(words)):
        match = longest(names, words, at)
        if match and (not matches or matches[-1].end <= at):
            matches.append(match)
    return matches


WORDS = ["a", "ab", "abc", "b", "en", ","]
PHRASES = st.lists(st.sampled_from([*WORDS, "a*", "ab*", GAP]), min_size=1, max_size=6)


@given(st.lists(PHRASES.map(" ".join), max_size=12), st.lists(st.sampled_from(WORDS), max_size=12))
def test_names_are_found_as_regular_expressions_find_them(
    phrases: list[str], words: list[str]
) -> None:
    names = named(phrases)
    assert found(Matcher(names, ()), words) == one_by_one(names, words)


def test_a_gap_at_the_start_takes_all_that_stands_before() -> None:
    (name,) = named(["* a"])
    assert found(Matcher([name], ()), ["b", "c", "a"]) == [Match(0, 3, name)]


def test_a_name_is_found_beside_one_that_begins_with_more_gaps() -> None:
    names = named(["* * a a", "* b"])
    assert found(Matcher(names, ()), ["a", "c", "b", "a"]) == [Match(0, 3, names[1])]


@pytest.mark.parametrize(
    ("phrase", "words"),
    [
        ("a", ("a",)),
        ("A* & B", ("a*", "en", "b")),
        ("* a-b* *", (GAP, "a-b*", GAP)),
        ("vergunn*", ("vergunn*",)),
        ("handh * toez*", ("handhaving", GAP, "toez*")),
    ],
)
def test_a_star_stays_with_its_word_or_is_one(phrase: str, words: tuple[str, ...]) -> None:
    assert matching.spelt(phrase) == words


# --- the work does not grow with the names


def calls(work: Callable[[], object]) -> int:
    """Count the calls that matching.py makes, and those to it."""
    count = 0

    def see(frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call") and frame.f_code.co_filename == matching.__file__

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "name", ["a b{:04}", "a b{:04}*", "a * b{:04}", "a{:04}*", "a{:04}* b", "* b{:04}"]
)
def test_names_that_begin_alike_make_a_phrase_no_more_work(name: str) -> None:
    few, many = (Matcher(named(map(name.format, range(count))), ()) for count in (10, 1000))
    words = ["a", "b0007", "a0007", "b", "c", "b0003"] * 5
    assert found(few, words) == found(many, words) != []
    assert calls(lambda: found(few, words)) == calls(lambda: found(many, words))


def test_gaps_in_a_row_are_not_tried_in_every_combination() -> None:
    one, eight = (Matcher(named([f"a {'* ' * count}b"]), ()) for count in (1, 8))
    words = ["a", *["c"] * 40]
    assert found(one, words) == found(eight, words) == []
    assert calls(lambda: found(eight, words)) < 8**2 * calls(lambda: found(one, words))


def test_the_ways_to_complete_a_word_are_bounded_and_each_is_little_work() -> None:
    matcher = Matcher(named(["abc*"]), ["beleid"])
    short, long = (["abcd-", "en", "e" * length] for length in (5, 500))
    assert found(matcher, short) == found(matcher, long) != []
    assert calls(lambda: found(matcher, long)) < 8 * calls(lambda: found(matcher, short))
