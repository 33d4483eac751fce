"""A plan that is gone goes on under the name of the one that is most like it."""

import pytest

from portcheck.change.renames import MOST_PAIRS, renames

LINES = [f"regel {number}\n" for number in range(20)]
TEXT = "".join(LINES)


def of(text: str) -> bytes:
    return text.encode()


@pytest.mark.parametrize(
    ("before", "after", "is_renamed"),
    [
        pytest.param(TEXT, TEXT, True, id="equal"),
        pytest.param("", "", True, id="both empty"),
        pytest.param(TEXT, TEXT.replace("\n", "\r\n"), True, id="other line ends"),
        pytest.param(TEXT, "".join(reversed(LINES)), True, id="lines in another order"),
        pytest.param(TEXT, "".join(LINES[:10]) + "anders\n" * 10, True, id="half of the lines"),
        pytest.param(TEXT, "".join(LINES[:9]) + "anders\n" * 11, False, id="less than half"),
    ],
)
def test_a_file_that_is_like_enough_to_one_that_is_gone_was_renamed(
    before: str, after: str, *, is_renamed: bool
) -> None:
    assert renames({"a": of(before)}, {"b": of(after)}) == ({"a": "b"} if is_renamed else {})


def test_of_several_the_most_alike_is_taken() -> None:
    after = {"b": of(TEXT + "x\ny\n"), "c": of(TEXT + "x\n"), "d": of("niets\n")}
    assert renames({"a": of(TEXT)}, after) == {"a": "c"}


def test_a_name_is_given_once() -> None:
    before = {"a": of(TEXT), "b": of(TEXT + "x\n")}
    assert renames(before, {"c": of(TEXT + "x\n")}) == {"b": "c"}


def test_equal_files_are_paired_in_the_order_of_their_names() -> None:
    before = {"b": of(TEXT), "a": of(TEXT)}
    assert renames(before, {"d": of(TEXT), "c": of(TEXT)}) == {"a": "c", "b": "d"}


def test_of_very_many_only_equal_ones_are_found() -> None:
    numbers = range(int(MOST_PAIRS**0.5) + 1)
    before = {"gelijk": of(TEXT), **{f"oud-{n}": of(f"{TEXT}oud {n}\n") for n in numbers}}
    after = {"verzet": of(TEXT), **{f"nieuw-{n}": of(f"{TEXT}nieuw {n}\n") for n in numbers}}
    assert renames(before, after) == {"gelijk": "verzet"}


def test_of_very_many_that_are_equal_each_is_found() -> None:
    before = {f"oud/{number}": of(TEXT) for number in range(3000)}
    after = {f"nieuw/{number}": of(TEXT) for number in range(3000)}
    assert renames(before, after) == {old: old.replace("oud", "nieuw") for old in before}


def test_what_is_left_of_equal_files_goes_on_as_one_that_is_like_it() -> None:
    after = {"c": of(TEXT), "d": of(TEXT + "x\n")}
    assert renames({"a": of(TEXT), "b": of(TEXT)}, after) == {"a": "c", "b": "d"}
