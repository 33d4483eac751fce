"""Phrases become plain words, however they were typed, copied or mangled."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from portcheck.phrases.words import BROKEN, as_written, broken, split

SPLIT = [
    ("", []),
    ("Water", ["water"]),
    ("WATER en Bodem", ["water", "en", "bodem"]),
    ("Org.ontw en excl.water", ["org", "ontw", "en", "excl", "water"]),
    ("m.u.v Water, i.s.m.", ["muv", "water", ",", "ism"]),
    ("Financiën", ["financien"]),
    ("FINANCIËN", ["financien"]),
    ("Financie\u0308n", ["financien"]),
    ("Ǆ", ["dz"]),
    ("straße", ["strasse"]),
    ("ĳsbaan", ["ijsbaan"]),
    ("wa\u00adter", ["water"]),
    ("water\u200b", ["water"]),
    ("water\u00a0bodem", ["water", "bodem"]),
    ("water¹ en bodem²⁾", ["water", "en", "bodem"]),
    ("_water_ bodem", ["water", "bodem"]),
    ("ｗater", ["water"]),
    ("“water”", ["water"]),
    ("㍿", ["株式会社"]),
    ("\ufdfa", ["\ufdfa"]),
    ("Ａ\ufdfa", ["ａ\ufdfa"]),
    ("Verkeer & Vervoer", ["verkeer", "en", "vervoer"]),
    ("V&V", ["v", "en", "v"]),
    ("Verkeer &amp; Vervoer", ["verkeer", "en", "vervoer"]),
    ("Openbare&nbsp;ruimte", ["openbare", "ruimte"]),
    ("Financi&euml;n &#38; Sport", ["financien", "en", "sport"]),
    ("P&O; Water", ["p", "en", "o", ";", "water"]),
    ("Financi\u00a8en", ["financien"]),
    ("water+bodem", ["water", "en", "bodem"]),
    ("water and soil", ["water", "en", "soil"]),
    ("water alsmede bodem", ["water", "en", "bodem"]),
    ("water alsook bodem", ["water", "en", "bodem"]),
    ("strand", ["strand"]),
    ("water, bodem", ["water", ",", "bodem"]),
    ("water/bodem", ["water", ",", "bodem"]),
    ("water | bodem", ["water", ",", "bodem"]),
    ("water • bodem", ["water", ",", "bodem"]),
    ("• water • bodem", [";", "water", ";", "bodem"]),
    ("water ▪ bodem → sport", ["water", ",", "bodem", ",", "sport"]),
    ("water \\ bodem > sport", ["water", ",", "bodem", ",", "sport"]),
    ("water\nbodem", ["water", ",", "bodem"]),
    ("- water\n - bodem\n* sport", ["water", ";", "bodem", ";", "sport"]),
    ("2e pfh\n- water", ["2e", "pfh", ",", "water"]),
    ("taken: • water | bodem", ["taken", ":", ",", "water", ",", "bodem"]),
    ("• sport • taken: • water", [";", "sport", ";", "taken", ":", ",", "water"]),
    ("water\tbodem", ["water", ",", "bodem"]),
    ("water - bodem", ["water", ",", "bodem"]),
    ("wat. bodem.", ["wat", ",", "bodem", ","]),
    ("wat. (2e)", ["wat", "(", "2e", ")"]),
    ("wat. [2e]", ["wat", "(", "2e", ")"]),
    ("water(beleid)", ["water", "(", "beleid", ")", "en", "waterbeleid"]),
    ("(grond)beleid", ["beleid", "en", "grondbeleid"]),
    ("(grond-)beleid", ["beleid", "en", "grondbeleid"]),
    ("water(-beleid)", ["water", "(", "-beleid", ")", "en", "waterbeleid"]),
    ("(grond)en bodem", ["(", "grond", ")", "en", "en", "gronden", "bodem"]),
    ("water(schaps)zaken", ["waterzaken", "en", "waterschapszaken"]),
    ("gebied(en)", ["gebied", "(", "en", ")", "en", "gebieden"]),
    ("water (beleid)", ["water", "(", "beleid", ")"]),
    ("water(beleid bodem)", ["water", "(", "beleid", "bodem", ")"]),
    ("water \u2013 bodem", ["water", ",", "bodem"]),
    ("water https://provincie.nl/bodem", ["water", ","]),
    ("water (https://www.provincie.nl/bodem)", ["water", "(", ",", ")"]),
    ("water, www.provincie.nl/bodem sport", ["water", ",", ",", "sport"]),
    ("water bodem@provincie.nl", ["water", ","]),
    ("water @ bodem", ["water", "bodem"]),
    ("Water@school", ["water", "school"]),
    ("Stad&regio; water", ["stad", "en", "regio", ";", "water"]),
    ("water en/of bodem", ["water", ",", "bodem"]),
    ("water dan wel bodem", ["water", ",", "bodem"]),
    ("water. Bodem.", ["water", ",", "bodem", ","]),
    ("water; bodem", ["water", ";", "bodem"]),
    ("water: bodem", ["water", ":", "bodem"]),
    ("water (bodem)", ["water", "(", "bodem", ")"]),
    ("water [bodem]", ["water", "(", "bodem", ")"]),
    ("water {bodem}", ["water", "(", "bodem", ")"]),
    ("m.u.v. water", ["muv", "water"]),
    ("Sport, n.n.b.", ["sport", ",", "ntb"]),
    ("Bos, N.N.B", ["bos", ",", "ntb"]),
    ("Bos, NNB.", ["bos", ",", "nnb", ","]),
    ("water i.s.m. Jansen", ["water", "ism", "jansen"]),
    ("water i.s.m Jansen", ["water", "ism", "jansen"]),
    ("Vitens N.V.", ["vitens", "nv"]),
    ("incl. water", ["incl", "water"]),
    ("excl. water", ["excl", "water"]),
    ("ruimte -/- water", ["ruimte", "minus", "water"]),
    ("Cie. Water", ["cie", "water"]),
    ("plv. water", ["plv", "water"]),
    ("Dhr. Water", ["dhr", "water"]),
    ("Ruimt. ordening", ["ruimt", "ordening"]),
    ("Pers. & Org.", ["pers", "en", "org"]),
    ("Verk. en verv.", ["verk", "en", "verv"]),
    ("P. en O.", ["p", "en", "o", ","]),
    ("P. & O.", ["p", "en", "o", ","]),
    ("a. Water en bodem", ["a", ",", "water", "en", "bodem"]),
    ("Water (bij A. Smit), sport", ["water", "(", "bij", "a", "smit", ")", ",", "sport"]),
    ("mw. A. B. Smit: water", ["mw", "a", "b", "smit", ":", "water"]),
    ("Sport met a.", ["sport", "met", "a", ","]),
    ("Water t/m 1-7-2024", ["water", "tot", "en", "met", "1-7-2024"]),
    ("Sport/muziek", ["sport", ",", "muziek"]),
    ("1.5 graad", ["1", "5", "graad"]),
    ("Sport- en cultuurbeleid", ["sport-", "en", "cultuurbeleid"]),
    ("Sport-en cultuurbeleid", ["sport-", "en", "cultuurbeleid"]),
    ("Sport -en cultuurbeleid", ["sport-", "en", "cultuurbeleid"]),
    ("Omgevingswet en-visie", ["omgevingswet", "en", "-visie"]),
    ("ver-\nvoer", ["ver-", "voer"]),
    ("Verg. en handh.", ["verg", "en", "handhaving"]),
    ("toez en handh", ["toezicht", "en", "handhaving"]),
    ("Bouwvergunn", ["bouwvergunningen"]),
    ("Vergunn.- en handh.beleid", ["vergunningen-", "en", "handhaving", "beleid"]),
    ("Vergunningverl.-natuur", ["vergunningverlening-natuur"]),
    ("toezenging", ["toezenging"]),
    ("Vergunningverl., toez. Water", ["vergunningverlening", ",", "toezicht", "water"]),
    ("Wegen- en waterbouw", ["wegen-", "en", "waterbouw"]),
    ("verkeer en -vervoer", ["verkeer", "en", "-vervoer"]),
    ("co\u2011creatie", ["co-creatie"]),
    ("co\u2212creatie", ["co-creatie"]),
    ("pilot's", ["pilot's"]),
    ("'s-Hertogenbosch", ["'s-hertogenbosch"]),
    ("'t Gooi", ["'t", "gooi"]),
    ("'BAC Water'", ["bac", "water"]),
    ("‘BAC Water’", ["bac", "water"]),
    ("--", []),
    ("?", []),
    ("Financi?n", [f"financi{BROKEN}n"]),
    ("Financi\ufffdn", [f"financi{BROKEN}n"]),
    ("Financiƫn", [f"financi{BROKEN}n"]),
    ("FinanciÃ«n", ["financien"]),
    ("FinanciÃ\u2039n", ["financien"]),
    ("FinanciĂ«n", [f"financi{BROKEN}n"]),
    ("Financi├źn", [f"financi{BROKEN}n"]),
    ("Financi├½n", [f"financi{BROKEN}n"]),
    ("├ Water", ["water"]),
    ("FinanciÃ«n ✓", [f"financi{BROKEN}n"]),
    ("SÃO", ["sao"]),
    ("wat?", ["wat?"]),
]


@pytest.mark.parametrize(("phrase", "words"), SPLIT)
def test_a_phrase_gives_its_words(phrase: str, words: list[str]) -> None:
    assert split(phrase) == words


@pytest.mark.parametrize(
    ("typed", "straight"),
    [
        ("pilot\u2019s", "pilot's"),
        ("\u2019s-Hertogenbosch", "'s-Hertogenbosch"),
        ("foto\u2019s en water", "foto's en water"),
    ],
)
def test_a_curly_apostrophe_is_an_apostrophe(typed: str, straight: str) -> None:
    assert split(typed) == split(straight)


@pytest.mark.parametrize("phrase", ["foto's (€ 5)", "Waar gaan de foto's heen?", "foto's œ"])
def test_an_apostrophe_is_no_damage(phrase: str) -> None:
    assert "foto's" in split(phrase)


@pytest.mark.parametrize(
    ("word", "damaged"),
    [
        ("water", None),
        ("financiën", f"financi{BROKEN}n"),
        ("Ûntjouwing", f"{BROKEN}ntjouwing"),
        ("reünie", f"re{BROKEN}nie"),
    ],
)
def test_a_word_has_a_form_without_its_accented_letters(word: str, damaged: str | None) -> None:
    assert broken(word) == damaged


@pytest.mark.parametrize(
    ("words", "phrase", "written"),
    [
        ("pr", "Promotie en PR", "PR"),
        ("100 000 woningen", "100.000 woningen", "100.000 woningen"),
        ("incl eneco", "Financiën (incl. Eneco)", "incl Eneco"),
        ("de kop werkt", "Economie, De Kop Werkt!", "De Kop Werkt!"),
        ("jeugd", "Jeugd(zorg)", "Jeugd"),
        ("inkomen", "Werk&Inkomen", "Inkomen"),
        ("jeugd en sport", "Jeugd & sport/spel", "Jeugd & sport"),
        ("wegen en vaarwegen", "Vaarwegen", "wegen en vaarwegen"),
    ],
)
def test_words_are_given_as_they_stand_in_a_phrase(words: str, phrase: str, written: str) -> None:
    assert as_written(words, phrase) == written


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.text(max_size=30))
@example("\u0345")
def test_no_word_is_empty_or_holds_a_blank(phrase: str) -> None:
    assert [word for word in split(phrase) if word.split() != [word]] == []


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.from_regex("[A-Za-z]{1,9}|[Aa]nd|[Aa]ls(mede|ook)", fullmatch=True))
def test_a_word_by_itself_is_what_it_is_among_others(word: str) -> None:
    assert [*split(word), ","] == split(f"{word},")


@given(st.text("aëÉ &+/-.,;:()?'’", max_size=20))
def test_case_makes_no_difference(phrase: str) -> None:
    assert split(phrase.upper()) == split(phrase.lower())


@pytest.mark.parametrize("text", ["@" * 2000, "a@" * 1000, "a@b." * 500, "www." * 500, "//" * 1000])
def test_a_text_of_signs_of_addresses_takes_no_longer_than_others(text: str) -> None:
    assert split(f"{text} Natuur")[-1] == "natuur"
