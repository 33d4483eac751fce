"""What is said of a list as a whole marks its key, also where the list is on the same line."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding


def on_one_line(*holders: str, more: str = "") -> str:
    """Write a plan whose holders all stand on line 3."""
    head = "plan: Voorbeeld\nbestuur: Provincie Voorbeeld\n"
    return f"{head}portefeuillehouders: [{', '.join(holders)}]\n{more}"


PARTIES = "partijen: [{naam: VVD, zetels: 8}, {naam: SP, zetels: 3}]\n"
HEAVY = "{naam: A, partij: VVD, onderwerpen: [Sport, Wonen]}"
LIGHT = "{naam: B, partij: SP, onderwerpen: [Water]}"

MARKED = [
    ("PW101", on_one_line("{naam: A}"), (3, 1, 3, 20)),
    ("PW102", on_one_line(*["{naam: A, fte: 0.9}"] * 9), (3, 1, 3, 20)),
    ("PW104", on_one_line("{naam: A}"), (3, 1, 3, 20)),
    ("UTR304", on_one_line("{naam: A}"), (3, 1, 3, 20)),
    ("UTR402", on_one_line(LIGHT, more="verbonden_partijen: [{naam: V}]\n"), (4, 1, 4, 19)),
    ("UTR503", on_one_line(HEAVY, LIGHT, more=PARTIES), (4, 1, 4, 9)),
    ("UTR504", on_one_line("{naam: A}"), (3, 1, 3, 20)),
    ("UTR602", on_one_line("{naam: A}", more="opgaven: [{naam: V}]\n"), (4, 1, 4, 8)),
    ("UTR708", on_one_line("{naam: A}", more="proces: {tijd: ja, evaluatie: }\n"), (4, 20, 4, 29)),
]


@pytest.mark.parametrize(("rule", "text", "expected"), MARKED)
def test_what_is_said_of_a_list_marks_its_key(
    rule: str, text: str, expected: tuple[int, ...], find: Callable[..., list[Finding]]
) -> None:
    assert [finding.place.span for finding in find(text, rule)] == [expected]
