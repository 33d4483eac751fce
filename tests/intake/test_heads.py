"""What heads mean."""

import pytest

from portcheck.intake.heads import NAME, REPLACEMENT, SECOND, TOPICS, is_aside, meaning_of


@pytest.mark.parametrize(
    ("head", "meaning"),
    [
        ("Naam van de wethouder", NAME),
        ("Nieuw", NAME),
        ("1e portefeuillehouder", NAME),
        ("2e portefeuillehouder", SECOND),
        ("Plaatsvervangend portefeuillehouder", REPLACEMENT),
        ("Portefeuilles", TOPICS),
        ("Naam van het project", ""),
        ("van de", ""),
        ("Portefeuille (letterlijk)", TOPICS),
        ("Wethouder (VVD)", ""),
        ("Taken (Wmo)", ""),
    ],
)
def test_a_head_means_what_all_its_words_do(head: str, meaning: str) -> None:
    assert meaning_of(head) == meaning


@pytest.mark.parametrize("head", ["Nevenfuncties", "Bijlagen:", "Met vriendelijke groet,", "mvg."])
def test_what_is_no_part_of_a_division_is_told_with_its_sign(head: str) -> None:
    assert is_aside(head)
