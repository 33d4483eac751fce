"""How certain it is that a text by itself names somebody."""

import pytest

from portcheck.intake.certainty import Certainty, certainty

TOPICS = {"water", "wonen", "cultuur", "sport en cultuur", "financiën"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("wethouder Jansen", Certainty.CERTAIN),
        ("wethouder Jansen (wethouder)", Certainty.CERTAIN),
        ("Jan Jansen (VVD)", Certainty.CERTAIN),
        ("A. Water (VVD)", Certainty.CERTAIN),
        ("Burgemeester", Certainty.CERTAIN),
        ("De burgemeester", Certainty.CERTAIN),
        ("A. Jansen", Certainty.LIKELY),
        ("Jan Jansen", Certainty.LIKELY),
        ("Jan Jansen (Wij Samen)", Certainty.LIKELY),
        ("Jansen, wethouder", Certainty.LIKELY),
        ("Jansen, A.", Certainty.LIKELY),
        ("Jansen (Lokaal)", Certainty.LIKELY),
        ("mevrouw Bos", Certainty.LIKELY),
        ("wethouder 1", Certainty.LIKELY),
        ("loco Jansen", Certainty.LIKELY),
        ("voorzitter Jansen", Certainty.LIKELY),
        ("RWK", Certainty.LIKELY),
        ("Jan Jansen en Piet Smit", Certainty.LIKELY),
        ("kandidaat VVD", Certainty.CERTAIN),
        ("vacature 1", Certainty.CERTAIN),
        ("n.n.b. (VVD)", Certainty.CERTAIN),
        ("Aukje Treep–van Hoeckel", Certainty.LIKELY),
        ("Patricia van de Vijver – van Deursen", Certainty.LIKELY),
        ("Jan Steffens-van de Water", Certainty.LIKELY),
        ("Hofstra", Certainty.POSSIBLE),
        ("commissie Ruimte", Certainty.POSSIBLE),
        ("wethouder sociaal", Certainty.POSSIBLE),
        ("burgemeester voor veiligheid", Certainty.POSSIBLE),
        ("wethouder Financiën", Certainty.POSSIBLE),
        ("Water", Certainty.NONE),
        ("Water van de Toekomst", Certainty.NONE),
        ("Kunst en Cultuur", Certainty.NONE),
        ("Sociaal Domein", Certainty.NONE),
        ("Veiligheid", Certainty.NONE),
        ("Klimaat, Energie", Certainty.NONE),
        ("2e portefeuillehouder", Certainty.NONE),
        ("2e wethouder", Certainty.LIKELY),
        ("3e wethouder (VVD)", Certainty.LIKELY),
        ("Gedeputeerde Staten", Certainty.NONE),
        ("Eerste Kamer", Certainty.NONE),
        ("Portefeuille wethouder", Certainty.NONE),
        ("Taken (VVD)", Certainty.NONE),
        ("Beste Karin,", Certainty.NONE),
        ("Portefeuilles", Certainty.NONE),
        ("nog te bespreken", Certainty.NONE),
        ("Jan " * 60, Certainty.NONE),
    ],
)
def test_a_text_names_somebody_by_what_evidence_it_gives(text: str, expected: Certainty) -> None:
    assert certainty(text, lambda phrase: phrase.casefold() in TOPICS) == expected
