"""What may have been meant by an unknown name, and where nobody is asked."""

from collections.abc import Iterable

import pytest

from portcheck.nearest import did_you_mean, first_hints
from portcheck.wording import UNSAID, Text


def hint_of(meant: str) -> Text:
    return Text(f' (bedoelde u "{meant}"?)', f' (did you mean "{meant}"?)')


HINT = hint_of("mobiliteit")


@pytest.mark.parametrize(
    ("given", "known", "meant"),
    [
        ("mobilteit", ["financien", "mobiliteit"], "mobiliteit"),
        ("MOBILITEIT", ["mobiliteit"], "mobiliteit"),
        ("plan", ["PLAN"], "PLAN"),
        ("naam", ["naam", "namen"], "naam"),
        ("A. Janssen", ["B. de Vries", "A. Jansen"], "A. Jansen"),
        ("wate", ["water", "later"], "water"),
        ("Mobiliteit (met de fiets)", ["mobiliteit"], "mobiliteit"),
        ("Mobi", ["mobiliteit"], "mobiliteit"),
        ("mobi", ["mobiel", "mobiliteitsplan", "mobi7"], "mobi7"),
        ("UTR2", ["UTR712", "UTR201"], "UTR201"),
        ("mobilteit", [*map(str, range(499)), "mobiliteit"], "mobiliteit"),
        ("mobilteit", iter(["mobiliteit"]), "mobiliteit"),
        ("a" * 100, ["a" * 101], "a" * 101),
        ("xx\x1by", ["xx\x1bz", "q"], "xx\\x1bz"),
    ],
)
def test_the_nearest_of_the_known_names_is_proposed(
    given: str, known: Iterable[str], meant: str
) -> None:
    assert did_you_mean(given, known) == hint_of(meant)


@pytest.mark.parametrize(
    ("given", "known"),
    [
        ("zwemmen", ["mobiliteit"]),
        ("mobiliteitsplan", ["mobi"]),
        ("mob", ["mobiliteit"]),
        ("mobilteit", []),
        ("", ["plan"]),
        ("mobilteit", [*map(str, range(500)), "mobiliteit"]),
        ("a" * 101, ["a" * 101]),
    ],
)
def test_where_no_name_is_near_nothing_is_proposed(given: str, known: list[str]) -> None:
    assert did_you_mean(given, known) == UNSAID == Text("", "")


def test_the_first_fifty_of_many_wrong_names_get_a_hint() -> None:
    hint = first_hints()
    names = [f"mobiliteit{at}" for at in range(60)]
    assert [hint(name, ["mobiliteit"]) for name in names] == [HINT] * 50 + [UNSAID] * 10


def test_a_wrong_name_that_comes_again_gets_the_same_hint() -> None:
    hint = first_hints()
    assert {hint("mobilteit", ["mobiliteit"]) for _ in range(60)} == {HINT}
    assert hint("mobilteit", ["financien"]) == UNSAID
