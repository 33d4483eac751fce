"""What is wrong is said with its place, and why the system refuses a file in both languages."""

import errno
import os

import pytest

from portcheck.errors import NUL, Complaint, PortcheckError, reason_of, refusal
from portcheck.wording import Text

MESSAGE = Text('fout "{value}"', 'wrong "{value}"')


@pytest.mark.parametrize(
    ("complaint", "said"),
    [
        (Complaint(MESSAGE, {"value": "x"}), 'wrong "x"'),
        (Complaint(MESSAGE, {"value": "x"}, "a.yaml"), 'a.yaml: wrong "x"'),
        (Complaint(MESSAGE, {"value": "x"}, "a.yaml", 3, 5), 'a.yaml:3:5: wrong "x"'),
        (Complaint(MESSAGE, {"value": "x\x1b[2J"}), 'wrong "x\\x1b[2J"'),
        (Complaint(MESSAGE, {"value": "x"}, "a\n\x1b[2J"), 'a \\x1b[2J: wrong "x"'),
        (Complaint(MESSAGE, {"value": "x"}, "a\n\x1b[2J", 1, 2), 'a \\x1b[2J:1:2: wrong "x"'),
    ],
)
def test_a_complaint_names_its_place_and_escapes_what_does_not_print(
    complaint: Complaint, said: str
) -> None:
    assert complaint.of("en") == said


def test_an_error_reads_as_all_its_complaints_in_english() -> None:
    first = Complaint(MESSAGE, {"value": 1}, "a.yaml", 3, 5)
    second = Complaint(MESSAGE, {"value": 2})
    assert str(PortcheckError(first, second)) == 'a.yaml:3:5: wrong "1"; wrong "2"'


def test_a_refusal_is_the_error_of_one_complaint() -> None:
    assert refusal(MESSAGE, "a.yaml", value=1).complaints == (
        Complaint(MESSAGE, {"value": 1}, "a.yaml"),
    )


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
