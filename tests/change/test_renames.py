"""A plan that is gone goes on under the name of the one that is most like it."""

from portcheck.change.renames import MOST_PAIRS, renames

TEXT = "".join(f"regel {number}\n" for number in range(20))


def of(text: str) -> bytes:
    return text.encode()


def test_an_equal_file_under_another_name_was_renamed() -> None:
    assert renames({"a": of(TEXT)}, {"b": of(TEXT)}) == {"a": "b"}


def test_a_file_of_which_half_the_lines_stayed_was_renamed() -> None:
    half = "".join(TEXT.splitlines(keepends=True)[:10])
    assert renames({"a": of(TEXT)}, {"b": of(half + "anders\n" * 10)}) == {"a": "b"}


def test_a_file_of_which_less_than_half_stayed_is_another() -> None:
    part = "".join(TEXT.splitlines(keepends=True)[:9])
    assert renames({"a": of(TEXT)}, {"b": of(part + "anders\n" * 11)}) == {}


def test_other_line_ends_are_the_same_lines() -> None:
    assert renames({"a": of(TEXT)}, {"b": of(TEXT.replace("\n", "\r\n"))}) == {"a": "b"}


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
    side = int(MOST_PAIRS**0.5) + 1
    before = {f"oud-{number}": of(f"{TEXT}{number}\n") for number in range(side)}
    after = {f"nieuw-{number}": of(f"{TEXT}{number}\n") for number in range(side - 1)}
    after["nieuw"] = of(TEXT)
    expected = {f"oud-{number}": f"nieuw-{number}" for number in range(side - 1)}
    assert renames(before, after) == expected


def test_two_empty_files_are_the_same() -> None:
    assert renames({"a": b""}, {"b": b""}) == {"a": "b"}


def test_lines_that_changed_places_are_the_same_lines() -> None:
    turned = "".join(reversed(TEXT.splitlines(keepends=True)))
    assert renames({"a": of(TEXT)}, {"b": of(turned)}) == {"a": "b"}
