"""What is wrong, said with its place."""

import pytest

from portcheck.errors import Complaint, PortcheckError, refusal
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
