"""Why the system refuses a file is said in both languages, where portcheck knows the reason."""

import errno
import os

import pytest

from portcheck.errors import NUL, reason_of
from portcheck.wording import Text


@pytest.mark.parametrize(
    ("code", "dutch"),
    [
        (errno.EACCES, "geen toestemming"),
        (errno.ENOENT, "bestaat niet"),
        (errno.ENOSPC, "de schijf is vol"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_the_reason_of_the_system_is_said_in_dutch_where_it_is_known(code: int, dutch: str) -> None:
    said = os.strerror(code)
    assert reason_of(OSError(code, said, "plan.yaml")) == Text(dutch, said)


def test_an_error_without_a_reason_says_what_it_says() -> None:
    assert reason_of(OSError("te veel")) == Text("te veel", "te veel")


def test_a_value_error_is_that_of_a_nul_in_a_name() -> None:
    assert reason_of(ValueError("embedded null byte")) == NUL
