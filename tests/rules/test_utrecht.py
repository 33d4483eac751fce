"""What the register of Utrecht's advice reads in phrases that none of our real plans has."""

import pytest

from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import Lint

READ = [
    ("EHS en Natura 2000-gebieden", {"natuur"}),
    ("Soortenbeleid en weidevogels", {"natuur"}),
    ("HWBP, KRW", {"water"}),
    ("(Grond)beleid", {"grondbeleid"}),
    ("(Water)recreatie", {"recreatie"}),
    ("(Natuur)educatie", set()),
    ("Bestuur(financiën)", {"financien"}),
    ("Organisatie(ontwikkeling)", {"bedrijfsvoering", "organisatieontwikkeling"}),
    ("Doorontwikkeling van de provinciale organisatie", {"organisatieontwikkeling"}),
    ("Economie (toerisme uitgezonderd)", set()),
    ("Interbestuurlijk toezicht (financieel)", set()),
    ("Toezicht op gemeenten (financieel)", set()),
    ("Financieel interbestuurlijk toezicht", set()),
    ("Toezicht, financieel beleid", {"financien"}),
    ("Ruimt. ordening en openb. vervoer", {"mobiliteit", "ruimtelijke-ordening"}),
    ("Pers. & Org.", {"bedrijfsvoering"}),
    ("Rekreatie, kultuur en sport", {"recreatie", "sport"}),
    ("Waterfront en verblijfsrecreatieterreinen", {"recreatie"}),
    ("Kwaliteitstoerisme", {"toerisme"}),
    ("Natte natuurparels, beekherstel en KRW-maatregelen", {"natuur", "water"}),
    ("Natuurwaarden en natuurwetgeving", {"natuur"}),
    ("Wateroverlastbestrijding", {"water"}),
    ("Natte infrastructuur", set()),
    ("Wegenoverdracht en snelweg A27", {"mobiliteit"}),
    ("Financiële administratie en kaders", {"financien"}),
    ("Human Resource Management", {"bedrijfsvoering"}),
    ("Personeel onderwijs en infrastructuur zorg", set()),
    ("Organisatieverandertraject", {"organisatieontwikkeling"}),
    ("Grondaangelegenheden en grondontwikkeling", {"grondbeleid"}),
    ("Binnenstedelijke verdichting", {"binnenstedelijke-ontwikkeling"}),
    ("Ruimte (excl. wonen, incl. grondzaken)", {"grondbeleid", "ruimtelijke-ordening"}),
    ("Wijkwethouder Sportpark", set()),
    ("Handhaving (niet: vergunningen)", set()),
    ("Pfo Ruimte & Wonen", set()),
    ("Ruimtelijk-fysiek domein", {"ruimtelijke-ordening"}),
    ("Kantorenstrategie", {"kantorenaanpak"}),
    ("Grondzaken, infrastructuur en ICT", {"grondbeleid"}),
    ("Mobiliteit & infrastructuur", {"mobiliteit"}),
    ("Recreatieve havens", set()),
    ("Buitensportaccommodaties", {"sport"}),
    ("Exploitatievergunningen", {"vergunningverlening"}),
    ("Herbestemming kantoren", {"kantorenaanpak"}),
    ("Natuurwetenschappen, waterplanten en auditorium", set()),
    ("Fietsevenementen, kunstevenementen", {"evenementen"}),
    ("Financieën", {"financien"}),
    ("Financiële ruimte", set()),
    ("Re-integratie (tweede spoor) en regionaal mobiliteitsteam", set()),
    ("Telefonische bereikbaarheid", set()),
    ("Openbare verlichting (OV)", set()),
    ("Wmo, vervoersvoorzieningen en collectief vervoer", set()),
    ("Openbaar en collectief vervoer", {"mobiliteit"}),
    ("Dienstverlening bij life events", set()),
    ("Agrarische bedrijfsvoering en organisatie verkiezingen", set()),
    ("Financiële middelen", {"financien"}),
    ("Financiële en personele zaken", {"bedrijfsvoering", "financien"}),
    ("Financiële en sociale zelfredzaamheid", set()),
    ("Financiële ruimte", set()),
    ("IBT financiën", set()),
    ("Personenvervoer over water", {"mobiliteit"}),
    ("Openbaar vervoer over water, water", {"mobiliteit", "water"}),
    ("Deelvervoer en doorfietsroutes", {"mobiliteit"}),
    ("Vrachtverkeer, wegonderhoud", {"mobiliteit"}),
    ("Sportakkoord en -infrastructuur", {"sport"}),
    ("Intersectorale mobiliteit (mobiliteitscentrum)", set()),
    ("Telefonische bereikbaarheid", set()),
    ("Bereikbaarheid voorzieningen", set()),
    ("Fietstoerisme en fietsrecreatie", {"recreatie", "toerisme"}),
    ("Fietsevenementen", {"evenementen"}),
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
    ("Organisatie van evenementen", "evenementen"),
    ("Carnaval, festivals en braderieën", "evenementen"),
    ("Ruimte voor sport en spel", "sport"),
    ("Gymzalen en buurtsportcoaches", "sport"),
    ("OZB, WOZ en toeristenbelasting", "financien"),
    ("Kadernota en programmabegroting", "p-en-c-cyclus"),
    ("Auditcommissie", "p-en-c-cyclus"),
    ("Integratie exclusief inburgering, financiën en sport", "financien"),
    ("Kavelverkoop en grex", "grondbeleid"),
    ("Voorkeursrecht en strategische grondposities", "grondbeleid"),
    ("Koningsdag en dorpsfeesten", "evenementen"),
    ("Bedrijventerreinen", "grondbeleid"),
    ("Organisatie in beweging", "organisatieontwikkeling"),
    ("Uitkering Gemeentefonds, geldleningen", "financien"),
    ("Heffing en invordering van gem. belastingen", "financien"),
    ("Stuurgroepen: Grondbeleid, Spoorzone", "grondbeleid"),
    ("Wijken en infrastructuur", "mobiliteit"),
    ("Bestuur en organisatie", "bedrijfsvoering"),
    ("Voorzitter Stichting Sportfonds", "sport"),
    ("Begroting en meerjarenraming", "p-en-c-cyclus"),
    ("Grondruil en kavelruil", "grondbeleid"),
    ("Professionalisering organisatie", "organisatieontwikkeling"),
]


@pytest.mark.parametrize(("phrase", "topic"), ARGUABLE)
def test_what_a_phrase_may_mean_is_not_missing(rulebook: Rulebook, phrase: str, topic: str) -> None:
    assert topic in rulebook.register.read(phrase).arguable


@pytest.mark.parametrize(
    ("one", "other", "is_double"),
    [
        ("Natuurbeleid", "Natuur", True),
        ("Natuurbeleid", "Natuurbeheer", False),
        ("Openbaar vervoer", "Wegenbeheer", False),
    ],
)
def test_two_may_divide_a_topic_and_not_both_have_the_whole(
    lint_text: Lint, one: str, other: str, *, is_double: bool
) -> None:
    plan = (
        "plan: Voorbeeld\nbestuur: Provincie Voorbeeld\nvolledig: false\nportefeuillehouders:\n"
        f"  - {{naam: A, onderwerpen: [{one}]}}\n  - {{naam: B, onderwerpen: [{other}]}}\n"
    )
    assert ("PC020" in {finding.rule for finding in lint_text(plan).findings}) is is_double
