"""Words that are another way to write a name, and words that only look like one."""

import pytest

from portcheck.plan.matching import Name
from portcheck.plan.near_names import NearNames
from portcheck.plan.words import split

NAMES = [
    Name("vergunningverlening", ("vergunningen",), "alias"),
    Name("organisatie ontwikkeling", ("organisatie",), "alias"),
    Name("financiën", ("financien",), "alias"),
    Name("economische zaken", ("economie",), "part"),
    Name("ruimtelijke ordening", ("ruimte",), "alias"),
    Name("grondbeleid", ("grond",), "alias"),
    Name("landbodem", ("bodem",), "part"),
    Name("sport", ("sport",), "alias"),
    Name("bouw", ("bouw",), "alias"),
    Name("erfgoed", ("erfgoed",), "alias"),
    Name("evenementen", ("evenementen",), "alias"),
    Name("natuurlijk", ("natuur",), "arguable"),
    Name("recreatie*", ("recreatie",), "part"),
    Name("verkeer en vervoer", ("mobiliteit",), "alias"),
    Name("vervoerswezen", ("mobiliteit",), "alias"),
    Name("vervoerswijze", ("vervoer",), "alias"),
    Name("vervoersregio", ("mobiliteit",), "alias"),
    Name("regiovervoer", ("vervoer",), "alias"),
    Name("regio vervoer s", ("mobiliteit",), "alias"),
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
