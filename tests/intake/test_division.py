"""What records say of holders to a division."""

import pytest

from portcheck.intake.division import Holding, Topic, holdings_of, phrases_of
from portcheck.intake.heads import Key
from portcheck.intake.people import Person


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("water, sport, and care", ["water", "sport", "care"]),
        ("water;bodem", ["water", "bodem"]),
        ("sport.", ["sport"]),
        ("sport e.d.", ["sport e.d."]),
        ("overleg art. 213a.", ["overleg art. 213a"]),
    ],
)
def test_a_line_lists_topics_without_what_joins_them(line: str, expected: list[str]) -> None:
    assert phrases_of([line]) == expected


@pytest.mark.parametrize("entry", ["ruimtelijke ordening; en", "ruimtelijke ordening, and"])
def test_an_entry_of_a_list_ends_before_what_leads_to_the_next(entry: str) -> None:
    assert phrases_of([entry, "water."]) == ["ruimtelijke ordening", "water"]


def test_of_several_records_of_somebody_each_adds_what_it_says() -> None:
    first = {Key.NAME: ["Jansen"], Key.TOPICS: ["Water"], Key.REPLACEMENT: ["Smit"]}
    second = {
        Key.NAME: ["Jansen"],
        Key.FUNCTION: ["wethouder"],
        Key.PARTY: ["VVD"],
        Key.POST: ["0,8"],
    }
    assert holdings_of([first, second | {Key.TOPICS: ["Sport"], Key.REPLACEMENT: ["Kok"]}]) == (
        Holding(
            Person("Jansen", "wethouder", "VVD", 0.8),
            (Topic("Water"), Topic("Sport")),
            ("Smit", "Kok"),
        ),
    )


def test_of_several_records_of_somebody_the_first_that_says_something_is_kept() -> None:
    first = {Key.NAME: ["Jansen (VVD)"], Key.FUNCTION: ["wethouder"], Key.POST: ["0,8"]}
    second = {Key.NAME: ["Jansen"], Key.FUNCTION: ["burgemeester"], Key.POST: ["1"]}
    assert [holding.person for holding in holdings_of([first, second])] == [
        Person("Jansen", "wethouder", "VVD", 0.8)
    ]


def test_a_vacancy_without_a_party_is_none_of_a_party() -> None:
    said = [{Key.NAME: [name]} for name in ("Vacature (VVD)", "Vacature (CDA)", "Vacature")]
    names = [holding.person.name for holding in holdings_of(said)]
    assert names == ["Vacature", "Vacature (CDA)", "Vacature 2"]


def test_what_stands_on_several_lines_of_a_cell_is_one_text() -> None:
    (holding,) = holdings_of([{Key.NAME: ["Jansen"], Key.FUNCTION: ["wethouder", "en 1e loco"]}])
    assert holding.person.function == "wethouder en 1e loco"


def test_a_topic_that_stands_twice_in_one_list_does_so_in_the_plan() -> None:
    (holding,) = holdings_of([{Key.NAME: ["Jansen"], Key.TOPICS: ["Water", "Water"]}])
    assert holding.topics == (Topic("Water"), Topic("Water"))


def test_a_title_is_a_function_whatever_its_column_is_called() -> None:
    (holding,) = holdings_of(
        [{Key.NAME: ["Jansen"], Key.PARTY: ["wethouder"], Key.TOPICS: ["Water"]}]
    )
    assert holding.person == Person("Jansen", "wethouder")
