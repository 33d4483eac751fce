"""A phrase that several topics claim means one of them, and may arguably mean others."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck.rulebook.rulebook import Rulebook
from tests.rulebook.conftest import TOPICS, complaints

Trial = Callable[..., Rulebook]


def claims(bos: str, zee: str) -> dict[str, str]:
    """Write a register in which both topics claim more."""
    text = TOPICS.replace("aliases: [bos]", f"aliases: [bos]\n    {bos}")
    return {"topics.yaml": text.replace("aliases: [zee]", f"aliases: [zee]\n    {zee}")}


BOTH = [
    ("arguable: [duin]", "parts: [duin]", ("zee",), ("bos",)),
    ("parts: [duin]", "arguable: [duin]", ("bos",), ("zee",)),
    ("arguable: [duin]", "arguable: [duin]", (), ("bos", "zee")),
    ("arguable: [duin]", "arguable: [duin, Duin]", (), ("bos", "zee")),
    ("arguable: [duin, zee]", "arguable: [duin]", (), ("bos", "zee")),
]


@pytest.mark.parametrize(("bos", "zee", "topics", "arguable"), BOTH)
def test_an_arguable_phrase_stands_beside_what_another_topic_claims(
    bos: str, zee: str, topics: tuple[str, ...], arguable: tuple[str, ...], trial: Trial
) -> None:
    found = trial(claims(bos, zee)).register.read("duin")
    assert (found.topics, found.arguable) == (topics, arguable)


def test_names_whose_stars_stand_elsewhere_are_two_names(trial: Trial) -> None:
    register = trial(claims("parts: [duin*]", "parts: [duin *]")).register
    assert register.read("duinpad").topics == ("bos",)
    assert register.read("duin aan het water").topics == ("zee",)


# what both topics claim; where it is refused, what it names already, and the line that says so
REFUSED = [
    ("parts: [duin]", "parts: [duin]", "9:13", "bos", 5),
    ("decoys: [duin]", "arguable: [duin]", "9:16", "nothing", 5),
    ("arguable: [duin]", "decoys: [duin]", "9:14", "bos", 5),
]


@pytest.mark.parametrize("case", REFUSED)
def test_a_phrase_that_cannot_mean_both_is_refused(
    case: tuple[str, str, str, str, int], trial: Trial, tmp_path: Path
) -> None:
    bos, zee, place, named, line = case
    [(_, said)] = complaints(tmp_path / "test", lambda: trial(claims(bos, zee)))
    assert said == (
        f'topics.yaml:{place}: "duin" names {named} already (topics.yaml:{line}); '
        "one phrase cannot mean two things"
    )


def test_a_phrase_of_one_topic_stands_under_one_key(trial: Trial, tmp_path: Path) -> None:
    files = claims("arguable: [duin]\n    parts: [duin]", "parts: [strand]")
    assert complaints(tmp_path / "test", lambda: trial(files)) == [
        (
            'topics.yaml:5:16: "duin" staat bij bos al onder parts (topics.yaml:6); kies een van '
            "beide",
            'topics.yaml:5:16: "duin" stands under parts of bos already (topics.yaml:6); choose '
            "one of the two",
        )
    ]
