"""What may have been meant by an unknown name, and where nobody is asked."""

import pytest

from portcheck.nearest import NO_HINT, did_you_mean, first_hints
from portcheck.wording import Text

HINT = Text(' (bedoelde u "mobiliteit"?)', ' (did you mean "mobiliteit"?)')


@pytest.mark.parametrize(
    ("given", "known", "hint"),
    [
        ("mobilteit", ["financien", "mobiliteit"], HINT),
        ("MOBILITEIT", ["mobiliteit"], HINT),
        ("zwemmen", ["mobiliteit"], NO_HINT),
        ("Mobiliteit (met de fiets)", ["mobiliteit"], HINT),
        ("mobiliteitsplan", ["mobi"], NO_HINT),
        ("Mobi", ["mobiliteit"], HINT),
        ("mob", ["mobiliteit"], NO_HINT),
        (
            "mobi",
            ["mobiel", "mobiliteitsplan", "mobi7"],
            Text(' (bedoelde u "mobi7"?)', ' (did you mean "mobi7"?)'),
        ),
        (
            "UTR2",
            ["UTR712", "UTR201"],
            Text(' (bedoelde u "UTR201"?)', ' (did you mean "UTR201"?)'),
        ),
        ("mobilteit", [], NO_HINT),
        ("mobilteit", [*map(str, range(499)), "mobiliteit"], HINT),
        ("mobilteit", [*map(str, range(500)), "mobiliteit"], NO_HINT),
        ("a" * 100, ["a" * 101], Text(*(said.replace("mobiliteit", "a" * 101) for said in HINT))),
        ("a" * 101, ["a" * 101], NO_HINT),
    ],
)
def test_the_nearest_of_the_known_names_is_proposed(
    given: str, known: list[str], hint: Text
) -> None:
    assert did_you_mean(given, known) == hint


def test_the_first_fifty_of_many_wrong_names_get_a_hint() -> None:
    hint = first_hints()
    names = [f"mobiliteit{at}" for at in range(60)]
    assert [hint(name, ["mobiliteit"]) for name in names] == [HINT] * 50 + [NO_HINT] * 10


def test_a_wrong_name_that_comes_again_gets_the_same_hint() -> None:
    hint = first_hints()
    assert {hint("mobilteit", ["mobiliteit"]) for _ in range(60)} == {HINT}
    assert hint("mobilteit", ["financien"]) == NO_HINT
