"""This file holds the words that open a silence in a phrase: nobody holds what follows them.

And those by which a topic is said to hold more, which no name has in a gap either. Up to where the
silence goes, and what else it does, stands in openings.py.
"""

from portcheck.offices import CHAIR_TITLES, MEMBER_TITLES, MEMBERS, OTHER
from portcheck.phrases.words import AND, ANOTHER, listed

_ALSO = (AND, "beide met", "mede bij", "mei", "met", "ook bij", "with")

WITH = listed("m, mei, met, naast, plus, with")
_COLLEAGUES = listed("collega, deputearre, ged, gedep, heemr, weth, wethalder").union(
    MEMBER_TITLES - {OTHER.member},
    {ANOTHER},
)
_OTHERS = listed("""
    alderman, alderwoman, collega's, de heer, deputy, dhr, een andere wethouder, een collega,
    mevr, mevrouw, mw, pfh
""").union(
    (f"{article}{chair}" for article in ("", "de ") for chair in CHAIR_TITLES),
    {OTHER.member},
)
_COMBINED = ("combinatie met", "icm", "in combinatie met")
_WITH_COLLEAGUE = (
    *(f"en {colleague}" for colleague in _COLLEAGUES),
    *(f"{way} {who}" for way in (*WITH, *_COMBINED) for who in (*_COLLEAGUES, *_OTHERS)),
)
"""These name who has it too: "Sport (met wethouder Smit)", "Sport en wethouder Smit"."""

TOGETHER = listed("""
    afstemmen met, afstemming met, duo met, gedeeld met, gezamenlijk met, iam,
    in afstemming met, in collaboration with, in consultation with, in cooperation with,
    in duo met, in overleg met, in samenspraak met, in samenwerking met, iom, ism, jointly with,
    mienskiplik mei, na overleg met, samen met, shared with, tegearre mei, tezamen met,
    together with, yn gearwurking mei, yn oerlis mei
""").union(
    (f"( {also} {ANOTHER}" for also in _ALSO),
    _WITH_COLLEAGUE,
)
"""Another has it too: "Water (i.s.m. Smit)"."""

EXCEPT = listed("""
    afgezien van, anders dan, apart from, behalve, behalven, behoudens, ex, except, excl,
    excluding, exclusief, mei utsundering fan, met uitsluiting van, met uitz van,
    met uitzondering van, met weglating van, muv, niet inbegrepen :, other than, tenzij,
    uitgesloten :, uitgez, uitgezonderd, uitz, uitzondering :, uitzonderingen :, utsein,
    with the exception of, with the exclusion of
""")

NOT = listed("geen, gjin, mar net, minus, niet, noch, not, sunder, without, zonder")
"""What stands behind these is left out."""

INCLUDING = listed("incl, inclusief, including, wel, ynklusyf")
"""These end a name, and an exception, unless they are what it denies: "niet inclusief sport"."""

_FORMER = ("eerder ", "ex-", "oud-", "voormalig ")
_OF_ONESELF = listed("""
    achtergrond, affiniteit, competenties, ervaring, expertise, hobby, hobby's, interesses,
    voorkeuren
""")
"""Behind a colon these say what somebody could have, and not what it has."""

_ADVISED = listed("""
    afhankelijk van, ambtelijk bij, apart houden van, apart van, bekostigd uit, betaald uit,
    botst met, budget bij, combinatie met, combineren met, conflicteert met, controleert,
    ervaring als, gefinancierd uit, gekoppeld aan, gescheiden houden van, gescheiden van,
    koppelen aan, los houden van, losgekoppeld van, moet bij, na overdracht, ondersteuning door,
    ondersteuning vanuit, onverenigbaar met, past bij, past niet bij, raakt, ruilen met,
    ruilen tegen, samenhang :, samenhang met, samenvoegen met, scheiden van, sluit aan bij,
    strijdig met, tegengesteld aan, tegenwicht aan, tegenwicht tegen, tegenwicht voor,
    ten laste van, uit budget, versus, vorige periode, vroeger bij, vs, wisselen met,
    ( afdeling, ( daarna, ( directie, ( kansen voor, ( later, ( liever, ( mogelijk, ( of,
    ( straks, ( team
""")
_WHY = listed("aangezien, indien, mits, nadat, omdat, voordat, want, zodat, zodra, zolang")
"""With these a draft says why somebody has a topic or should not, and what to do about it."""

IN_PASSING = listed("""
    advies over, adviseert over, affiniteit met, afgestemd met, afgestemd op, bedoeld in,
    belangstelling voor, bespreekpunt, bespreekpunten, bijdrage aan, bijdragen aan,
    consequenties voor, dienstverleningsovereenkomst, dienstverleningsovereenkomsten, dmv,
    door middel van, dvo, dvo's, effect op, effecten op, ervaring met, eventueel, evt,
    foarhinne, formerly, gelet op, gericht op, gevolgen voor, ibt op, impact op,
    in aansluiting op, in balans met, in de zin van, in evenwicht met, in plaats van,
    in relatie met, in relatie tot, in relation to, in ruil voor, in samenhang met,
    in verband met, in wisselwerking met, interbestuurlijk toezicht op, interesse in,
    interface with, invloed op, ipv, irt, ivm, kandidaat voor, koppeling met, link met,
    lobby voor, los van, mede namens, met behoud van, met het oog op, met inachtneming van,
    minister van, ministerie van, misschien, mogelijk ook, naar aanleiding van, nav, obv,
    ondersteund door, ondersteunend aan, ondersteunt, onverminderd, op basis van,
    oude portefeuille, overlap with, previously, raakvlak, raakvlakken, rekening houdend met,
    relatie met, relatie tot, see, sjoch, stopt met, tbv, ten behoeve van, ten dienste van,
    ten opzichte van, tov, uitgevoerd door, vergelijk, verliest, vgl, voorheen, voorkeur,
    voormalige portefeuille, vorige portefeuille, was, wellicht, yn relaasje mei,
    yn relaasje ta, zie
""").union(
    (f"{former}{holder}" for former in _FORMER for holder in MEMBER_TITLES),
    (f"{told} :" for told in _OF_ONESELF),
    _ADVISED,
    _WHY,
)
"""Behind these something is only named: it is not dealt out."""

APART = INCLUDING | {
    said for words in (TOGETHER, EXCEPT, NOT, IN_PASSING) for said in words if " " not in said
}
"""What stands behind these is no more of what stands before them: "Organisatie incl. ICT"."""

REMARK = listed("""
    advies :, cave :, kanttekening :, let op, nb :, ( nb, opm, opmerking :, opmerkingen :,
    toelichting :
""")
"""Nor is anything in a remark: "Mobiliteit (let op: financiën, zoals gezegd, bij Smit)"."""

ASIDE = listed("aan, als, bij, dan, met, naast, tegen, with")
"""In a bracket behind a topic, behind another word, these only set something beside that topic."""

LISTING = listed("""
    accent, accenten, andere, beleidsterreinen, beleidsvelden, betreft, bevat, bijv,
    bijvoorbeeld, bijzonder, bv, cluster, domein, dossier, dossiers, focus, incl, including,
    inclusief, meer, name, namelijk, namely, nl, oa, om, omvat, onderdeel, onderdelen,
    onderwerp, onderwerpen, ook, opgave, opgaven, pijler, portefeuille, portefeuilles,
    portfolio, portfolios, prioriteit, prioriteiten, programma, programma's, project, projecten,
    projects, speerpunt, speerpunten, taak, taakveld, taakvelden, taken, tema's, thema, thema's,
    themes, topics, underwerpen, vooral, waaronder, weten, wo, zoals, zwaartepunt, zwaartepunten
""")
"""Behind these a colon opens a list of what is held: "Ruimte (thema's: natuur)"."""

OTHERWISE = listed("""
    alternatief, claim, daarna, dilemma, discussie, discussiepunt, idee, keus, keuze, knelpunt,
    later, mogelijkheid, nadeel, nadelen, optie, opties, risico, risico's, ruil, scenario,
    straks, suggestie, variant, varianten, verzoek, voordeel, voordelen, voorstel, vraag,
    vragen, wens, wensen
""")
"""Behind a label with one of these stands what somebody has in another case, or what is only talked
of: "(variant B: natuur)", "Vraag aan griffie: natuur"."""

OVER_OTHERS = listed("""
    ibt, interbestuurlijk toezicht, lobby, toezicht gemeenten, toezicht op de gemeenten,
    toezicht op gemeenten
""")
"""What others are watched or asked for, as in "interbestuurlijk toezicht (water, archief)"."""

_RECKONINGS = listed("""
    accountantscontrole, audit, audits, begroting, begrotingen, bekostiging, bezuiniging,
    bezuinigingen, budget, budgetten, control, controle, dekking, doorrekening,
    financieel beheer, financieel beleid, financieel herstel, financieel kader,
    financieel perspectief, financiele kaders, financiele middelen, financiele positie,
    financiele zaken, financien, financiering, jaarrekening, kosten, kostenbeheersing,
    kostendekking, kostenraming, ombuigingen, overschrijding, p en c, penc, raming, ramingen,
    rekenkameronderzoek, rekenkamerrapport, risico, risico's, risicoanalyse, risicomanagement,
    taakstelling, tekort, tekorten
""")
RECKONING = frozenset(
    f"{what}{of}"
    for what in _RECKONINGS
    for of in ("", " op", " van", " van de", " van het", " voor")
)
"""Of what stands right behind them these only say what it costs: who has "Financiën jeugdzorg" has
neither the finances nor youth care."""

BODY = listed("""
    adviesraad, bac, bestuurdersoverleg, bestuurlijk overleg, bestuurlijke vertegenwoordiging,
    cie, committee for, committee on, externe vertegenwoordiging, ipo portefeuille, ipo-ac,
    ipo-portefeuille, kerngroep, kernteam, klankbordgroep, kommisje, kopgroep,
    nevenactiviteiten, nevenfunctie, nevenfuncties, nevenwerkzaamheden, overleggen :, pfo, pho,
    platform, poho, portefeuillehoudersoverleg, portefeuilleoverleg, programmaraad, regiegroep,
    regieoverleg, steering group, stjoergroep, stuurgroepen, taskforce, themagroep,
    themaoverleg, vakberaad, verbonden partij, verbonden partijen, vertegenwoordigingen,
    werkgroepen, wethoudersoverleg, working group, wurkgroep
""")
"""A seat in such a body is no portfolio, whatever the body deals with; nor are those listed."""

BODY_ENDINGS = (
    "begeleidingsgroep",
    "commissie",
    "commissies",
    "stuurgroep",
    "tafel",
    "tafels",
    "werkgroep",
)
"""Nor is one in a body that is called by a word on these, as in "gebiedstafel Water"."""

CALLED_BODIES = (*BODY_ENDINGS, "beraad", "bond", "overleg", "platform")
"""What a longer word on these names is only what that body deals with: "sportcommissie"."""

BODIES = BODY | {"overleg"}
"""Nor is one in a body that is called by these behind a hyphen, as in "IPO-kopgroep Water"."""

SEAT = listed("""
    aandeelhouder, aandeelhouderschap, aandeelhoudersrol, aandeelhoudersvergadering, ab, ab-lid,
    afgevaardigde, ambassadeur, ava, bestjoerslid, bestuurslid, blo, bo, board, board member,
    bol, chair, chairman, chairperson, commissaris, cooperatie, db, db-lid, delegatieleider,
    delegatielid, directieraad, economic board, eigenaar, eigenaarschap, eigenaarsrol,
    foarsitter, g4, g40, gr, landelijk portefeuillehouder, landelijk trekker, lid, m50, member,
    metropoolregio, mra, mrdh, mre, notulist, overleg, p10, platform 31, platform31,
    raad van advies, raad van commissarissen, raad van toezicht, rbo,
    regionaal bestuurlijk portefeuillehouder, regionaal bestuurlijk trekker,
    regionaal portefeuillehouder, regionaal trekker, representative, rpo, rvc, rvt,
    samenwerkingsverband, secretaris, shareholder, stadsregio, stichting, u10, u16, vereniging,
    vertegenwoordiger, vertegenwoordiging, vice-voorzitter, vicevoorzitter, voorzitter,
    voorzitterschap
""")
"""Nor is a seat that is called by its own name, as in "lid DB Vervoerregio"."""

UNION = listed("""
    interprovinciaal overleg, ipo, ipo-bestuur, ipo-bestuurder, ipo-bestuurslid,
    ipo-portefeuillehouder, unie van waterschappen, uvw, vng, vng-bestuur, vng-bestuurder,
    vng-bestuurslid
""")
"""In these even a portfolio is no work of the body's: "bestuurslid IPO met portefeuille natuur"."""

ELSEWHERE = listed("""
    afvaardiging, afvaardigingen, deelname aan, deelname in, gedelegeerde,
    in het algemeen bestuur van, in het bestuur van, in het dagelijks bestuur van, lidmaatschap,
    lidmaatschappen, neemt deel aan, vertegenwoordigt
""")
"""Nor is what the body takes part in: "Afvaardiging: Vervoerregio, GGD"."""

_AREAS = listed("buurt, buurten, dorp, dorpen, kern, kernen, stadsdeel, stadsdelen, wijk, wijken")
_FOR_AREA = listed("buurt, buurten, dorpen, dorps, gebieds, kern, kernen, stadsdeel, wijk, wijken")
_WHO = (
    listed("""
    aanspreekpunt, ambassadeur, bestuurder, contactpersoon, contactwethouder, coordinator,
    partner, regisseur, verbinder, vertegenwoordiger
""")
    | MEMBERS
)
_FOR_AREAS = listed("""
    contactwethouder, doarpswethalder, regiogedeputeerde, streekgedeputeerde, streekheemraad,
    wykwethalder
""").union(
    (f"{area}{who}" for area in _FOR_AREA for who in _WHO),
)
AREA = frozenset((*_FOR_AREAS, *(f"{said} :" for said in (*_AREAS, *_FOR_AREAS))))
"""Behind these stand areas, one of which may be called Sportpark; what stands behind a colon of
theirs, as in "Wijkwethouder Noord: water", is none."""

_PLACES = listed("""
    accommodatie, bibliotheek, buurtcentrum, camping, complex, dorpscentrum, gebouw,
    gemeenschapshuis, gymzaal, haven, hotel, jachthaven, landgoed, mfa, mfc, ontmoetingscentrum,
    park, polder, school, vakantiepark, villa, zalencentrum, zorgboerderij
""")
NAMED = listed("""
    basisschool, brede school, buurthuis, congrescentrum, cultuurhuis, dorpshuis, ikc,
    kindcentrum, kulturhus, lyceum, museum, obs, poppodium, schouwburg, stadsdeel, theater,
    verzorgingshuis, wijk, wijkcentrum, winkelcentrum, woonzorgcentrum, zorgcentrum, zwembad,
    dhr, mevr, mevrouw, mw
""").union(
    (f"{place} {article}" for place in _PLACES for article in ("de", "den", "het", "'t")),
)
"""Behind these stands a name, which may be Het Water, or somebody's."""

FIELDS = listed("""
    algemene zaken, arbeidsmarkt, armoede, binnenstad, bouwen, communicatie, culture, cultuur,
    dienstverlening, dierenwelzijn, digitalisering, duurzaamheid, economie, economische zaken,
    economy, education, ekonomy, energie, energietransitie, energy, environment, erfgoed,
    feiligens, gebiedsontwikkeling, gezondheid, gezondheidszorg, groen, handhaving, health,
    housing, ict, infrastructuur, inkomen, jeugd, jeugdzorg, klimaat, klimaatadaptatie, kultuer,
    kunst, lanbou, landbouw, leefbaarheid, leefomgeving, milieu, miljeu, monumenten, ondernemen,
    onderwijs, openbare orde, openbare ruimte, participatie, safety, soarch, sociaal domein,
    sociale zaken, underwiis, vastgoed, veiligheid, volkshuisvesting, welzijn, wenjen, werk,
    wmo, wonen, wurk, zorg
""")
"""What portfolios are called by too that no rule knows as topics."""

SEE = frozenset(("see", "sjoch", "zie"))
"""Before a portfolio these say where one finds what stands before them: "Bodem: zie Milieu"."""

_PRESIDING = CHAIR_TITLES | {OTHER.chair}
_OFFICES = (ANOTHER, *MEMBER_TITLES, *_PRESIDING, *(f"de {office}" for office in _PRESIDING))
_WAYS = ("bij", "naar", "onder verantwoordelijkheid van", "zie")
_OTHER = ("andere", "de andere", "een andere")
_TELLING = ("bevoegdheid", "bevoegdheid van", "doet", "nei", "onder", "see", "zie :")
_WHOSE = listed("""
    collega, de portefeuille, ged, gedep, heemr, pfh, portefeuille, takenpakket, weth
""")
"""By these a phrase names another who has a topic: "(bij de burgemeester)", "zie heemraad Smit"."""

GONE = listed("""
    af aan, afgestaan aan, behoort niet tot, behoren niet tot, belegd bij, berust bij,
    berusten bij, bij collega, bij een collega, blijft bij, by deputearre, by wethalder,
    doet afstand van, elders belegd, elders ondergebracht, gaan naar, gaan over naar, gaat naar,
    gaat over naar, gaat over op, giet nei, goes to, handed over to, hoort bij,
    hoort er niet bij, hoort hier niet bij, hoort niet bij, horen er niet bij,
    horen hier niet bij, horen niet bij, komt te liggen bij, kwijt, liggen elders, ligt bij,
    ligt elders, maakt geen deel uit, maken geen deel uit, moves to, naar een collega,
    nei deputearre, nei wethalder, net langer, net mear, niet inbegrepen, niet langer,
    niet meer, no longer, nu bij, oerdroegen oan, oernommen troch, ondergebracht bij, over aan,
    over te dragen aan, overdragen aan, overgedragen aan, overgegaan naar, overgegaan op,
    overgeheveld naar, overgenomen door, taken over by, thans bij, tijdelijk bij,
    toebedeeld aan, toegedeeld aan, toegewezen aan, transferred to, vallen er buiten,
    vallen erbuiten, vallen hier buiten, vallen hier niet onder, vallen hierbuiten,
    vallen niet onder, vallen onder, valt er buiten, valt erbuiten, valt hier buiten,
    valt hier niet onder, valt hierbuiten, valt niet onder, valt onder, verdeeld onder,
    verhuist naar, verplaatst naar, verschoven naar, verschuift naar, vervallen, vervalt,
    voortaan bij, waargenomen door, waarneming door, worden door, worden overgedragen,
    wordt door, wordt overgedragen, zie elders, zit bij
""").union(
    (f"{way} {ANOTHER}" for way in _TELLING),
    (f"( {chair} )" for chair in CHAIR_TITLES),
    (f"{when} bij" for when in ("nog", "nu nog", "vooralsnog", "voorlopig")),
    (f"{way} {office}" for way in _WAYS for office in _OFFICES),
    ("see portfolio", "see the portfolio", "sjoch portefulje"),
    (f"zie {whose}" for whose in _WHOSE),
    (f"{way} {other} {holder}" for way in _WAYS for other in _OTHER for holder in MEMBER_TITLES),
)
"""Another has it, or will: "draagt Natuur over aan Smit"."""

UNDIVIDED = listed("""
    fakatuere, nader in te vullen, nader te bepalen, nader te verdelen, niet belegd,
    niet toebedeeld, niet verdeeld, nntb, noch net ferdield, nog geen portefeuillehouder,
    nog in te vullen, nog niet belegd, nog niet ingevuld, nog niet toebedeeld,
    nog niet verdeeld, nog te beleggen, nog te bepalen, nog te verdelen, nog toe te delen,
    not yet assigned, ntb, onverdeeld, tbd, to be assigned, unassigned, vacant, vacature
""")
"""Nor has anybody yet what these are said of: "Sport (nog niet belegd)"."""

LAST = listed("""
    elders, eraf, eruit, geparkeerd, geschrapt, in overdracht, in te vullen, inleveren, niemand,
    nog onbekend, on hold, overgedragen, : nnb, : pm, wie?
""").union(
    (f"{sign} {said}" for sign in ":(" for said in ("open", "volgt")),
)
"""Nor what these are said of behind it, or alone: "Sport: wie?", "Sport eraf", "(geschrapt)"."""

UNTIL = listed("oant, oant en mei, tot, tot en met, until")
"""Before a day these say the same: "Natuur (tot 1-7-2024)"; not so in "Omgevingsvisie tot 2040"."""

FROM = listed("met ingang van, miv, op, per, sinds, vanaf")
"""And before a day and another: "Natuur gaat per 1 mei naar Smit"; but "Sport (per 1 mei)"."""

OF_ANOTHER = frozenset(
    f"{ANOTHER} {leads}" for leads in (",", ":", "doet", "heeft", "krijgt", "neemt")
)
"""What stands behind the name of another is theirs: "Jansen: water", "Smit heeft bodem"."""
