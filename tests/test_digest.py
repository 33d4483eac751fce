"""What things are known by: the same in every run, whatever Python's hashes come from."""

import importlib
import sys

import pytest

from portcheck import digest as module
from portcheck.digest import digest, digest_of


def test_a_digest_is_blake2() -> None:
    """The first eight bytes of RFC 7693's BLAKE2b of "abc" with a digest of 64 bytes."""
    assert digest(b"abc", 64).startswith("ba80a53f981c4d0d")


def test_a_digest_has_two_digits_a_byte() -> None:
    assert [len(digest(b"", size)) for size in (8, 16, 32)] == [16, 32, 64]


def test_values_that_differ_in_where_one_ends_are_known_apart() -> None:
    assert digest_of("ab", "c") != digest_of("a", "bc")


def test_a_name_that_no_encoding_holds_has_a_digest() -> None:
    assert len(digest_of("\udcff")) == 16


def test_a_python_without_its_own_hashes_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    own = digest(b"plan")
    with monkeypatch.context() as context:
        context.setitem(sys.modules, "_blake2", None)
        importlib.reload(module)
        assert module.digest(b"plan") == own
    importlib.reload(module)
