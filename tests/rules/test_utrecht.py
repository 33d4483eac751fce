"""What the register of Utrecht's advice reads in phrases that none of our real plans has."""

import pytest

from portcheck.rulebook.rulebook import Rulebook

READ = [
    ("EHS en Natura 2000-gebieden", {"natuur"}),
    ("Soortenbeleid en weidevogels", {"natuur"}),
    ("HWBP, KRW", {"water"}),
    ("(Grond)beleid", {"grondbeleid"}),
    ("Organisatie(ontwikkeling)", {"bedrijfsvoering", "organisatieontwikkeling"}),
    ("Doorontwikkeling van de provinciale organisatie", {"organisatieontwikkeling"}),
    ("Economie (toerisme uitgezonderd)", set()),
    ("Interbestuurlijk toezicht (financieel)", set()),
    ("Toezicht op gemeenten (financieel)", set()),
    ("Financieel interbestuurlijk toezicht", set()),
    ("Toezicht, financieel beleid", {"financien"}),
]


@pytest.mark.parametrize(("phrase", "topics"), READ)
def test_a_phrase_is_read_as_its_writer_means_it(
    rulebook: Rulebook, phrase: str, topics: set[str]
) -> None:
    assert set(rulebook.register.read(phrase).topics) == topics


ARGUABLE = [
    ("Klimaat, energie en grond", "grondbeleid"),
    ("Beheer accommodaties", "sport"),
    ("Algemene dekkingsmiddelen", "financien"),
    ("Opgave gericht werken", "organisatieontwikkeling"),
    ("Lid stuurgroep Evenementen", "evenementen"),
]


@pytest.mark.parametrize(("phrase", "topic"), ARGUABLE)
def test_what_a_phrase_may_mean_is_not_missing(rulebook: Rulebook, phrase: str, topic: str) -> None:
    assert topic in rulebook.register.read(phrase).arguable
