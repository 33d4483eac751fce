"""Words that are another way to write a name, and words that only look like one."""

import pytest

from portcheck.phrases.matching import name_of
from portcheck.phrases.near_names import NearNames
from portcheck.phrases.words import split

NAMES = [
    name_of("vergunningverlening", ("vergunningen",), "alias"),
    name_of("organisatie ontwikkeling", ("organisatie",), "alias"),
    name_of("financiën", ("financien",), "alias"),
    name_of("economische zaken", ("economie",), "part"),
    name_of("ruimtelijke ordening", ("ruimte",), "alias"),
    name_of("grondbeleid", ("grond",), "alias"),
    name_of("landbodem", ("bodem",), "part"),
    name_of("sport", ("sport",), "alias"),
    name_of("bouw", ("bouw",), "alias"),
    name_of("erfgoed", ("erfgoed",), "alias"),
    name_of("evenementen", ("evenementen",), "alias"),
    name_of("natuurlijk", ("natuur",), "arguable"),
    name_of("recreatie*", ("recreatie",), "part"),
    name_of("verkeer en vervoer", ("mobiliteit",), "alias"),
    name_of("vervoerswezen", ("mobiliteit",), "alias"),
    name_of("vervoerswijze", ("vervoer",), "alias"),
    name_of("vervoersregio", ("mobiliteit",), "alias"),
    name_of("regiovervoer", ("vervoer",), "alias"),
    name_of("regio vervoer s", ("mobiliteit",), "alias"),
]


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("vergunning verlening", "vergunningverlening"),
        ("vergunning-verlening", "vergunningverlening"),
        ("erf-goed", "erfgoed"),
        ("organisatieontwikkeling", "organisatie ontwikkeling"),
        ("ordening van de ruimtelijke", "ruimtelijke ordening"),
        ("financiele", "financiën"),
        ("financieel", "financiën"),
        ("finance", "financiën"),
        ("evenement", "evenementen"),
        ("economisch zaken", "economische zaken"),
        ("vervoer verkeer", "verkeer en vervoer"),
    ],
)
def test_what_is_written_otherwise_is_near(words: str, known: str) -> None:
    name = NearNames(NAMES).near(split(words))
    assert (name and name.phrase) == known


@pytest.mark.parametrize(
    "words",
    [
        "groenbeleid",  # other letters
        "landbouw",  # no ending
        "sporten",  # too short to tell
        "transport",  # holds sport
        "de sport",  # holds it as well
        "waterveiligheid",  # is longer than any name
        "natuurlijke",  # near to what is only arguable
        "recreatief",  # near to a name with a star, which says itself where it may end
        "economische toestand",  # another word
        "regiovervoers",  # near to names of two topics
        "cultuur",
    ],
)
def test_what_may_mean_something_else_is_not_near(words: str) -> None:
    assert NearNames(NAMES).near(split(words)) is None


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("sportvisserij", "sport"),
        ("evenementenbeleid", "evenementen"),
        ("grondbeleidsnota", "grondbeleid"),
        ("sports", "sport"),
        ("sport", None),
        ("sporthal zuid", None),
        ("landbodembeheer", None),  # of a part there are no parts
        ("natuurlijkheid", None),  # of what is arguable even less
        ("transport", None),
        ("bouwkunde", None),  # too short to tell
    ],
)
def test_a_word_may_begin_with_the_name_of_a_topic(words: str, known: str | None) -> None:
    name = NearNames(NAMES).begun(split(words))
    assert (name and name.phrase) == known
