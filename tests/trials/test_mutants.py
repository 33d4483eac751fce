"""Params are changed in one place each, as far as the kind allows it."""

from collections.abc import Mapping
from typing import Any

import pytest

from portcheck.kind import Kind
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.trials.mutants import MOST, mutants

OTHERS = ["natuur", "sport"]


@pytest.fixture
def rule(rulebook: Rulebook) -> Rule:
    found = rulebook.find("UTR202")
    assert found is not None
    return found


def changed(rule: Rule, kind: str, params: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [mutant.params for mutant in mutants(rule._replace(kind=kind, params=params), OTHERS)]


@pytest.mark.parametrize(
    ("kind", "params", "expected"),
    [
        pytest.param(
            "keep-apart",
            {"anchor": "water", "others": ["bodem", "sport"]},
            [
                {"anchor": "natuur", "others": ["bodem", "sport"]},
                {"anchor": "sport", "others": ["bodem", "sport"]},
                {"anchor": "water", "others": ["sport"]},
                {"anchor": "water", "others": ["bodem"]},
                {"anchor": "water", "others": ["natuur", "sport"]},
                {"anchor": "water", "others": ["sport", "sport"]},
                {"anchor": "water", "others": ["bodem", "natuur"]},
                {"anchor": "water", "others": ["bodem", "sport", "natuur"]},
            ],
            id="topics",
        ),
        pytest.param(
            "keep-together",
            {"topics": ["water", "bodem"]},
            [
                {"topics": ["natuur", "bodem"]},
                {"topics": ["sport", "bodem"]},
                {"topics": ["water", "natuur"]},
                {"topics": ["water", "sport"]},
                {"topics": ["water", "bodem", "natuur"]},
                {"topics": ["water", "bodem", "sport"]},
            ],
            id="a list that may not be shorter",
        ),
        pytest.param(
            "role-apart-from-topic",
            {"role": "eigenaar", "topics": ["water"], "parties": ["Vitens"]},
            [
                {"role": "opdrachtgever", "topics": ["water"], "parties": ["Vitens"]},
                {"role": "eigenaar", "topics": ["natuur"], "parties": ["Vitens"]},
                {"role": "eigenaar", "topics": ["sport"], "parties": ["Vitens"]},
                {"role": "eigenaar", "topics": ["water", "natuur"], "parties": ["Vitens"]},
                {"role": "eigenaar", "topics": ["water", "sport"], "parties": ["Vitens"]},
                {"role": "eigenaar", "topics": ["water"]},
            ],
            id="two lists of different things",
        ),
        pytest.param(
            "empty-portfolio",
            {"function": "hoogheemraad"},
            [{"function": "dijkgraaf"}],
            id="a function, by one of its titles",
        ),
        pytest.param(
            "empty-portfolio",
            {"function": "burgemeester"},
            [{"function": "wethouder"}],
            id="a function of who presides",
        ),
        pytest.param(
            "holder-count",
            {"function": "heemraad", "max": 1},
            [
                {"function": "gedeputeerde", "max": 1},
                {"function": "wethouder", "max": 1},
                {"function": "portefeuillehouder", "max": 1},
                {"function": "heemraad", "max": 2},
                {"function": "heemraad"},
            ],
            id="a choice, a number at its border, and what may be left out",
        ),
        pytest.param(
            "workload-balance",
            {"ratio": 1.25},
            [{"ratio": 1.24}, {"ratio": 1.26}],
            id="a number with places",
        ),
        pytest.param(
            "area-portfolio",
            {"area_words": ["wijk"], "area_roles": ["wijk", "x"]},
            [
                {"area_words": [], "area_roles": ["wijk", "x"]},
                {"area_words": ["wijk"], "area_roles": ["x"]},
                {"area_words": ["wijk"], "area_roles": ["wijk"]},
                {"area_words": ["wijk", "x"], "area_roles": ["wijk", "x"]},
            ],
            id="two lists",
        ),
        pytest.param("near-topic", {}, [], id="none"),
    ],
)
def test_params_are_changed_in_one_place_each(
    kind: str, params: Mapping[str, Any], expected: list[Mapping[str, Any]], rule: Rule
) -> None:
    assert changed(rule, kind, params) == expected


NESTED = {
    "type": "object",
    "properties": {
        "is_asked": {"type": "boolean"},
        "within": {
            "type": "object",
            "properties": {"count": {"type": "integer"}, "texts": {"type": "array"}},
        },
    },
}


def test_what_lies_in_a_param_is_changed_too(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = rule.check._replace(params=NESTED)
    monkeypatch.setitem(kinds(), "nested", kind)
    params = {"is_asked": True, "within": {"count": 2, "texts": [{"a": None}]}}
    within = params["within"]
    assert changed(rule, "nested", params) == [
        {"is_asked": False, "within": within},
        {"within": within},
        {"is_asked": True, "within": {"texts": [{"a": None}]}},
        {"is_asked": True, "within": {"count": 1, "texts": [{"a": None}]}},
        {"is_asked": True, "within": {"count": 3, "texts": [{"a": None}]}},
        {"is_asked": True, "within": {"count": 2}},
        {"is_asked": True, "within": {"count": 2, "texts": []}},
        {"is_asked": True, "within": {"count": 2, "texts": [{}]}},
        {"is_asked": True},
    ]


def test_what_lies_in_a_param_is_named(rule: Rule, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(kinds(), "nested", rule.check._replace(params=NESTED))
    params = {"within": {"count": 2, "texts": ["a"]}}
    found = mutants(rule._replace(kind="nested", params=params), OTHERS)
    assert [mutant.said.of("en", mutant.values) for mutant in found] == [
        'without "count" in within',
        'with "1" instead of "2" in within',
        'with "3" instead of "2" in within',
        'without "texts" in within',
        'without "a" in within',
        "without within",
    ]


def kinds() -> dict[str, Kind]:
    from portcheck.kinds import KINDS

    return KINDS


def test_there_are_no_more_than_a_reader_can_take_in(rule: Rule) -> None:
    words = [f"woord{number}" for number in range(100)]
    params = {"area_words": words, "area_roles": words}
    assert len(changed(rule, "area-portfolio", params)) == 2 * MOST + 1


SAID = [
    pytest.param(
        "holder-count",
        {"function": "heemraad", "max": 4},
        [
            'with function gedeputeerde instead of heemraad; add a plan that is reported '
            'with only one of the two values',
            'with function wethouder instead of heemraad; add a plan that is reported '
            'with only one of the two values',
            'with function portefeuillehouder instead of heemraad; add a plan that is reported '
            'with only one of the two values',
            'with max 3 instead of 4; add a plan that is reported with only one of the two values, '
            'such as one with 4',
            'with max 5 instead of 4; add a plan that is reported with only one of the two values, '
            'such as one with 5',
            'without max; add a plan whose outcome depends on that alone',
        ],
        id="numbers and choices",
    ),
    pytest.param(
        "holder-count",
        {"function": "heemraad", "min": 4},
        [
            'with min 3 instead of 4; add a plan that is reported with only one of the two values, '
            'such as one with 3',
            'with min 5 instead of 4; add a plan that is reported with only one of the two values, '
            'such as one with 4',
        ],
        id="the least number",
    ),
    pytest.param(
        "workload-balance",
        {"ratio": 1.5},
        ['with ratio 1.4 instead of 1.5; add a plan that is reported with only one of the two '
         'values'],
        id="a number with places",
    ),
    pytest.param(
        "keep-apart",
        {"anchor": "water", "others": ["bodem", "mobiliteit"]},
        [
            'with anchor natuur instead of water; add a plan in which "water" matters and "natuur" '
            'does not',
            'without "bodem" in others; add a plan whose outcome depends on "bodem" alone',
            'with "natuur" instead of "bodem" in others; add a plan in which "bodem" matters and '
            '"natuur" does not',
            'with "sport" in others too; add a plan with "sport" in place of what is in others '
            'now, on which the rule is silent',
        ],
        id="topics",
    ),
    pytest.param(
        "area-portfolio",
        {"area_words": ["wijk"], "area_roles": ["x"]},
        ['with area_words and area_roles as one list; add a plan in which something of one list '
         'stands in the place of the other'],
        id="lists",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "params", "said"), SAID)
def test_a_mutant_says_what_test_would_notice_it(
    kind: str, params: Mapping[str, Any], said: list[str], rule: Rule
) -> None:
    found = [
        f"{mutant.said.of('en', mutant.values)}; {mutant.help.of('en', mutant.values)}"
        for mutant in mutants(rule._replace(kind=kind, params=params), OTHERS)
    ]
    assert set(said) <= set(found)
