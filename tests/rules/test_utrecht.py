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
    ("Financiële middelen", {"financien"}),
    ("Financiële en personele zaken", {"bedrijfsvoering", "financien"}),
    ("Financiële en sociale zelfredzaamheid", set()),
    ("Financiële ruimte", set()),
    ("IBT financiën", set()),
    ("Personenvervoer over water", {"mobiliteit"}),
    ("Openbaar vervoer over water, water", {"mobiliteit", "water"}),
    ("Deelvervoer en doorfietsroutes", {"mobiliteit"}),
    ("Infrastructurele werken", {"mobiliteit"}),
    ("Vrachtverkeer, wegonderhoud", {"mobiliteit"}),
    ("Sportakkoord en -infrastructuur", {"sport"}),
    ("Intersectorale mobiliteit (mobiliteitscentrum)", set()),
    ("Telefonische bereikbaarheid", set()),
    ("Bereikbaarheid voorzieningen", set()),
    ("Fietstoerisme en fietsrecreatie", {"recreatie", "toerisme"}),
    ("Fietsevenementen", {"evenementen", "sport"}),
    ("Zoetwatervisserij, sportvissen", set()),
    ("Park Vliegbasis Soesterberg", set()),
    ("Organisatie openbaar bestuur", set()),
    ("Ruimte bieden aan ondernemers", set()),
    ("Ruimte maken voor de energietransitie", set()),
    ("Ruimtelijk-fysieke opgaven", {"ruimtelijke-ordening"}),
    ("Agrarische bedrijfsvoering", set()),
    ("Personeel in de zorg", set()),
    ("Human Resource Management", {"bedrijfsvoering"}),
    ("Organisatie- en cultuurontwikkeling", {"organisatieontwikkeling"}),
    ("Bestuurs- en organisatieontwikkeling", {"organisatieontwikkeling"}),
    ("Professionalisering van de organisatie", {"bedrijfsvoering"}),
    ("Natura-2000, EHS-beleid", {"natuur"}),
    ("Natuurbeheerplan", {"natuur"}),
    ("Natuurpact en natuursubsidies", {"natuur"}),
    ("KRW-maatregelen", {"water"}),
    ("Natuurbeschermingsvergunningen", {"vergunningverlening"}),
    ("Grondwatervergunningen", {"vergunningverlening"}),
    ("Stilte- en waterwingebieden", {"water"}),
    ("Binnenstedelijke woningbouwlocaties", {"binnenstedelijke-ontwikkeling"}),
    ("Herbestemming kantoren", {"kantorenaanpak"}),
    ("Transformatieopgaven in het landelijk gebied", set()),
    ("Grondinstrumentarium, grondposities", {"grondbeleid"}),
    ("Financieel-bestuurlijke verhoudingen", {"financien"}),
    ("Binnenstedelijke kwaliteit", {"binnenstedelijke-ontwikkeling"}),
    ("Paardensport en zeilevenementen", {"evenementen", "sport"}),
    ("Planning, control", {"p-en-c-cyclus"}),
    ("Breedtesportevenementen", {"evenementen", "sport"}),
    ("Lid DB Vervoerregio Amsterdam, natuur", {"natuur"}),
    ("Landbouw (excl.: natuur)", set()),
    ("Cultuur, anders dan evenementen", set()),
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
    ("Voorzitter Stichting Sportfonds", "sport"),
    ("Begroting en meerjarenraming", "p-en-c-cyclus"),
    ("Grondruil en kavelruil", "grondbeleid"),
    ("Professionalisering organisatie", "organisatieontwikkeling"),
]


@pytest.mark.parametrize(("phrase", "topic"), ARGUABLE)
def test_what_a_phrase_may_mean_is_not_missing(rulebook: Rulebook, phrase: str, topic: str) -> None:
    assert topic in rulebook.register.read(phrase).arguable
