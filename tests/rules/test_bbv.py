"""The pack bbv: what it says of real plans, and that it goes together with utrecht-2019."""

from pathlib import Path
from typing import Any

import pytest

from portcheck.lint.linter import Question, lint, plan_in
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY
from tests.test_real_plans import GOLD

PLANS = Path(__file__).parent.parent / "data" / "plans"
ALONE = assemble(["bbv"])
TOGETHER = assemble(["utrecht-2019", "bbv"])
UTRECHT = assemble(["utrecht-2019"])
SHARED = ("bedrijfsvoering", "financien", "grondbeleid")

COMPLETE = [
    file
    for file in sorted(PLANS.glob("*.yaml"))
    if (plan := plan_in(file.read_bytes(), ALONE)) and plan.is_complete
]

FIRED = {
    "BBV101": {"bonaire-2023"},
    "BBV102": {"bonaire-2023"},
    "BBV103": {
        "drechtsteden-2012",
        "drechtsteden-2020",
        "veiligheidsregio-zaanstreek-waterland",
    },
    "BBV104": {"bonaire-2023"},
    "BBV105": {
        "amsterdam-nieuw-west-2010",
        "flevoland-gs-2019-akkoord",
        "flevoland-gs-2023-kandidaten",
        "gelderland-gs-2015",
        "gemeente-de-bilt-bw-2014-voorlopig",
        "noord-brabant-gs-2011",
        "overijssel-gs-2015",
        "tynaarlo-2014",
        "west-betuwe-2022",
    },
    "BBV107": {
        "amsterdam-nieuw-west-2010",
        "amsterdam-zuideramstel-2006",
        "bonaire-2023",
        "drechtsteden-2018",
        "drechtsteden-2020",
        "flevoland-gs-1999",
        "flevoland-gs-2019-akkoord",
        "flevoland-gs-2023-kandidaten",
        "fryslan-gs-2019-voorlopig",
        "gelderland-gs-2015",
        "gooi-en-vechtstreek-2022",
        "heerlen-2014",
        "hollands-noorderkwartier-2023",
        "menterwolde-2014",
        "noord-brabant-gs-2011",
        "noord-brabant-gs-2020",
        "sittard-geleen-2022",
        "tytsjerksteradiel-2022",
        "utrecht-gs-2015-start",
        "utrecht-gs-2018-na-overdracht-water",
        "utrecht-gs-2019-start",
        "utrecht-gs-2020-na-evaluatie",
        "veiligheidsregio-zaanstreek-waterland",
        "west-betuwe-2022",
        "winterswijk-2014",
    },
    "BBV108": {
        "flevoland-gs-2019-akkoord",
        "gemeente-de-bilt-bw-2014-voorlopig",
        "west-betuwe-2022",
    },
}
"""The real plans in which no phrase names the topic, nor arguably does, when read by hand."""

NAMED = {
    "almelo-2018",
    "bonaire-2023",
    "de-bilt-2010",
    "drechtsteden-2012",
    "gemeente-rijswijk-bw-2018",
    "leiderdorp-2018",
    "montferland-2020",
    "noordoostpolder-2018",
    "oss-2018",
    "ouder-amstel-2006",
    "overijssel-gs-2015",
    "overijssel-gs-2015-kandidaten",
    "vlaardingen-2018",
    "vlaardingen-2020",
    "west-betuwe-2022",
    "winterswijk-2014",
}
"""The real plans that name shares, joint arrangements or cooperation in the region."""


def fired(file: Path, book: Rulebook) -> set[str]:
    judged = lint(file.read_bytes(), file.name, Question(book, "nl", DAY))
    return {finding.rule for finding in judged.findings if finding.rule.startswith("BBV")}


@pytest.mark.parametrize("book", [ALONE, TOGETHER], ids=["alone", "together"])
@pytest.mark.parametrize("file", COMPLETE, ids=lambda file: file.stem)
def test_a_real_plan_misses_what_nobody_in_it_names(file: Path, book: Rulebook) -> None:
    missing = {rule for rule, stems in FIRED.items() if file.stem in stems}
    assert fired(file, book) == missing | (set() if file.stem in NAMED else {"BBV106"})


def test_what_utrecht_reads_in_a_phrase_is_read_beside_bbv_too() -> None:
    for phrase in GOLD:
        before, now = UTRECHT.register.read(phrase), TOGETHER.register.read(phrase)
        assert set(before.topics) <= set(now.topics)
        assert set(before.arguable) <= {*now.arguable, *now.topics}


def names(book: Rulebook, topic: str) -> dict[str, set[str]]:
    [register] = [pack.register for pack in book.named_by if pack.register]
    data: dict[str, Any] = register.data["topics"][topic]
    return {key: set(said) for key, said in data.items() if key != "label"}


@pytest.mark.parametrize("topic", SHARED)
def test_a_topic_of_both_has_no_fewer_names_in_bbv(topic: str) -> None:
    own = names(ALONE, topic)
    assert all(said <= own[key] for key, said in names(UTRECHT, topic).items())
