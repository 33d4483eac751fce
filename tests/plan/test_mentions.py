"""Names of holders are found in a phrase, with all that is theirs."""

import pytest

from portcheck.plan.mentions import Mentions
from portcheck.plan.surnames import Surnames

MENTIONS = Mentions(
    Surnames(("Anna Jansen", "B. de Wit", "C. van der Meer-Smit", "D. in 't Veld", "E. het Hooft"))
)

BEFORE = (
    *("Afwezigheid", "Bij", "Doet", "Met", "Mei", "Naar", "Namens", "Nei", "Onder", "Ontstentenis"),
    *("See", "Sinds", "Vanaf", "Verhindering", "Vervanging", "With", "Zie"),
)


@pytest.mark.parametrize(
    ("phrase", "names"),
    [
        ("Water (Jansen)", ["Jansen"]),
        ("Zie mw. A. Jansen", ["mw. A. Jansen"]),
        ("Plv. wethouder Jansen", ["wethouder Jansen"]),
        ("Naar Van der Meer", ["Van der Meer"]),
        ("bij v.d. Meer", ["v.d. Meer"]),
        ("bij vd Meer", ["vd Meer"]),
        ("Water met in 't Veld", ["in 't Veld"]),
        ("Water / Van der Meer-Smit", ["Van der Meer-Smit"]),
        ("Jansen, De Wit en In 't Veld", ["Jansen", "De Wit", "In 't Veld"]),
        ("Water van Jansen", ["Jansen"]),
        ("Onderhoud De Wit", ["De Wit"]),
        ("Onderhoud de Wit", []),
        ("Onderhoud het Hooft", []),
        ("Beheer De Wit", ["Beheer De Wit"]),
        ("Beheer A. Jansen", ["A. Jansen"]),
        ("Piet van der Meer-Smit", ["van der Meer-Smit"]),
        ("Trekker Jansen", ["Jansen"]),
        *((f"{word} Jansen", ["Jansen"]) for word in BEFORE),
        ("C. A. Jansen", []),
        ("Piet Jansen", []),
        ("Stichting Jansen", []),
        ("Jansen-Bakker", []),
        ("jansen", []),
        ("Jansens", []),
    ],
)
def test_a_name_is_found_where_no_other_word_goes_with_it(phrase: str, names: list[str]) -> None:
    assert [phrase[starts[0] : end] for starts, end in MENTIONS.find(phrase)] == names


def test_a_surname_has_two_letters_at_least() -> None:
    mentions = Mentions(Surnames(("E. Li", "F. X")))
    phrase = "Li, X Water"
    assert [phrase[starts[0] : end] for starts, end in mentions.find(phrase)] == ["Li"]
