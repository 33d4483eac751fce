"""named-once: no two holders, verbonden partijen or opgaven have one name."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding
from tests.kinds.conftest import NOTHING, At, See, Seen, plan

JANSEN, VRIES = "{naam: A. Jansen}", "{naam: B. de Vries}"


def doubled(line: int, name: str, first: int = 4) -> Seen:
    return Seen(
        f'de naam "{name}" staat er meer dan één keer',
        f'the name "{name}" occurs more than once',
        At(line, name),
        (At(first, name),),
        (),
        (name,),
    )


def doubled_as(name: str, other: str, line: int, first: int) -> Seen:
    return Seen(
        f'de naam "{name}" staat er ook als "{other}"',
        f'the name "{name}" also occurs as "{other}"',
        At(line, name),
        (At(first, other),),
    )


def affiliates(*names: str) -> str:
    below = "".join(f"  - {{naam: {name}}}\n" for name in names)
    return plan(JANSEN, more=f"verbonden_partijen:\n{below}")


DOUBLED = [
    pytest.param(plan(JANSEN, VRIES, JANSEN), [doubled(6, "A. Jansen")], id="twice"),
    pytest.param(
        plan(JANSEN, "{naam: A. Jansen, functie: commissaris}", more="volledig: false\n"),
        [doubled(5, "A. Jansen")],
        id="as deputy and commissaris, in a published sample",
    ),
    pytest.param(
        plan(JANSEN, VRIES, VRIES, JANSEN),
        [doubled(6, "B. de Vries", 5), doubled(7, "A. Jansen")],
        id="two names",
    ),
    pytest.param(
        plan(JANSEN, JANSEN, JANSEN),
        [doubled(5, "A. Jansen"), doubled(6, "A. Jansen")],
        id="three times",
    ),
    pytest.param(plan(JANSEN, VRIES), NOTHING, id="once each"),
    pytest.param(
        plan(
            JANSEN, more="opgaven: [{naam: A. Jansen}]\nverbonden_partijen: [{naam: A. Jansen}]\n"
        ),
        NOTHING,
        id="once in each list",
    ),
    pytest.param(
        plan(JANSEN, VRIES, "{naam: a.  jansen}"),
        [doubled(6, "a.  jansen")._replace(related=(At(4, "A. Jansen"),))],
        id="written in another way",
    ),
    pytest.param(
        plan(JANSEN, more="verbonden_partijen:\n  - {naam: Vitens}\n  - {naam: Vitens}\n"),
        [doubled(7, "Vitens", 6)._replace(holders=())],
        id="a verbonden partij twice",
    ),
    pytest.param(
        plan(JANSEN, more="opgaven:\n  - {naam: Wonen}\n  - {naam: Wonen}\n"),
        [doubled(7, "Wonen", 6)._replace(holders=())],
        id="an opgave twice",
    ),
    pytest.param(
        plan(JANSEN, "{naam: Dhr. drs. A. Jansen}", "{naam: mr A.Jansen}"),
        [
            doubled_as("Dhr. drs. A. Jansen", "A. Jansen", 5, 4)._replace(
                holders=("Dhr. drs. A. Jansen",)
            ),
            doubled_as("mr A.Jansen", "A. Jansen", 6, 4)._replace(holders=("mr A.Jansen",)),
        ],
        id="with and without titles",
    ),
    pytest.param(
        plan("{naam: dhr. Jansen}", "{naam: mw. Jansen}", "{naam: A. Jansen (VVD)}"),
        NOTHING,
        id="two of one surname",
    ),
    pytest.param(
        affiliates("Vitens N.V.", "Vitens", "GR Cocensus", "N.V. Vitens"),
        [doubled_as("Vitens", "Vitens N.V.", 7, 6), doubled_as("N.V. Vitens", "Vitens N.V.", 9, 6)],
        id="a verbonden partij with and without its legal form",
    ),
    pytest.param(
        affiliates("RUD-Utrecht", "Stichting RUD Utrecht"),
        [doubled_as("Stichting RUD Utrecht", "RUD-Utrecht", 7, 6)],
        id="a verbonden partij with a hyphen",
    ),
    pytest.param(
        affiliates("OMU B.V.", "Stichting OMU", "Stichting", "N.V.", "-", "Twence Holding B.V."),
        NOTHING,
        id="verbonden partijen of other legal forms",
    ),
]


@pytest.mark.parametrize(("text", "expected"), DOUBLED)
def test_a_name_stands_for_one_holder_or_thing(text: str, expected: list[Seen], see: See) -> None:
    assert see(text, "PC011") == expected


def test_one_name_twice_in_two_lists_makes_two_fingerprints(
    find: Callable[..., list[Finding]],
) -> None:
    twice = "[{naam: Wonen}, {naam: Wonen}]"
    found = find(plan(JANSEN, more=f"opgaven: {twice}\nverbonden_partijen: {twice}\n"), "PC011")
    assert len({finding.fingerprint for finding in found}) == 2
