"""What heads mean."""

import pytest

from portcheck.intake.heads import Key, is_of_no_division, meaning_of


@pytest.mark.parametrize(
    ("head", "meaning"),
    [
        ("Naam van de wethouder", Key.NAME),
        ("Nieuw", None),
        ("Portefeuille nieuw", Key.TOPICS),
        ("1e portefeuillehouder", Key.NAME),
        ("2e portefeuillehouder", Key.SECOND),
        ("Plaatsvervangend portefeuillehouder", Key.REPLACEMENT),
        ("Portefeuilles", Key.TOPICS),
        ("Naam van het project", None),
        ("van de", None),
        ("Portefeuille (letterlijk)", Key.TOPICS),
        ("Wethouder (VVD)", None),
        ("Taken (Wmo)", None),
        ("Rol", Key.FUNCTION),
        ("Roland", None),
    ],
)
def test_a_head_means_what_all_its_words_do(head: str, meaning: Key | None) -> None:
    assert meaning_of(head) == meaning


@pytest.mark.parametrize("head", ["Nevenfuncties", "Bijlagen:", "Met vriendelijke groet,", "mvg."])
def test_what_is_no_part_of_a_division_is_told_with_its_sign(head: str) -> None:
    assert is_of_no_division(head)
