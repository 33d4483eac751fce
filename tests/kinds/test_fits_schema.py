"""fits-schema: a part of the plan fits a JSON Schema."""

from collections.abc import Callable
from typing import Any

import pytest

from portcheck.finding import Finding
from portcheck.kind import unmoved
from portcheck.kinds import KINDS
from tests.kinds.conftest import NOTHING, SUMMARY, At, See, Seen, holder, plan

HOLDERS = "portefeuillehouders"
OPGAVEN = "opgaven: [{naam: Woningbouw, opdracht: 2019}, {naam: Water, opdracht: ja}]\n"
PARTIES = "verbonden_partijen: [{naam: Vitens}, {naam: BNG, eigenaar: A}]\n"


def params(*path: str, **schema: Any) -> dict[str, Any]:
    return {"path": [*path], "schema": schema}


def seen(at: At, subjects: tuple[str, ...] = (), holders: tuple[str, ...] = ()) -> Seen:
    return Seen(*SUMMARY, at, subjects=subjects, holders=holders)


FTE = params(HOLDERS, "*", "fte", maximum=1)
HIGH = ("1.2 is te hoog; ten hoogste 1", "1.2 is too high; at most 1")


def empty(key: str) -> tuple[str, str]:
    return f'"{key}" is niet ingevuld', f'"{key}" is not filled in'


FITTING = [
    pytest.param(FTE, plan("{naam: A, fte: 1}", "{naam: B}"), id="within its bound"),
    pytest.param(FTE, plan("{naam: A, fte: }"), id="a key that is left empty"),
    pytest.param(
        params("proces", "experts", minItems=2), plan("{naam: A}"), id="a key on the way is absent"
    ),
    pytest.param(
        params("proces", "experts", minItems=2),
        plan("{naam: A}", more="proces:\n"),
        id="a key on the way is left empty",
    ),
    pytest.param(params("plan", "x", type="object"), plan("{naam: A}"), id="a text has no keys"),
    pytest.param(params("plan", "*", type="object"), plan("{naam: A}"), id="a text has no items"),
    pytest.param(
        params(HOLDERS, "*", properties={"partij": {"type": "string"}}),
        plan("{naam: A, partij: }"),
        id="an empty key in what is looked at",
    ),
    pytest.param(
        params(HOLDERS, contains={"properties": {"naam": {"enum": ["B"]}}}),
        plan("{naam: A}", "{naam: B}"),
        id="one of a list is enough",
    ),
    pytest.param(
        params("opgaven", "*", "opdracht", minLength=4),
        plan("{naam: A}", more=OPGAVEN.replace("ja", "GS 2019")),
        id="a bound for texts says nothing of a number",
    ),
]
MISFITTING = [
    pytest.param(
        FTE,
        plan("{naam: A, fte: 1.2}", "{naam: B, fte: 0.5}"),
        [seen(At(4, "1.2", *HIGH), holders=("A",))],
        id="beyond its bound",
    ),
    pytest.param(
        FTE,
        plan("{naam: A, fte: 1.2}", "{naam: B, fte: 1.2}"),
        [
            seen(At(4, "1.2", *HIGH), holders=("A",)),
            seen(At(5, "1.2", *HIGH), holders=("B",)),
        ],
        id="each by itself",
    ),
    pytest.param(
        params(HOLDERS, "*", required=["partij"]),
        plan("{naam: A}"),
        [seen(At(4, "naam", *empty("partij")), holders=("A",))],
        id="a key is absent",
    ),
    pytest.param(
        params(HOLDERS, "*", required=["partij"]),
        plan("{naam: A, partij: }"),
        [seen(At(4, "partij", *empty("partij")), holders=("A",))],
        id="a key is left empty",
    ),
    pytest.param(
        params(HOLDERS, "*", required=["partij"]),
        plan("{naam: A, partij: ~}"),
        [seen(At(4, "partij", *empty("partij")), holders=("A",))],
        id="a key is said to be empty",
    ),
    pytest.param(
        params(HOLDERS, "*", required=["fte", "partij"]),
        plan("{naam: A, fte: , partij: }"),
        [
            seen(At(4, "fte", *empty("fte")), holders=("A",)),
            seen(At(4, "partij", *empty("partij")), holders=("A",)),
        ],
        id="two keys are left empty",
    ),
    pytest.param(
        params(required=["proces"]),
        plan("{naam: A}"),
        [seen(At(1, "plan", *empty("proces")))],
        id="of the whole plan",
    ),
    pytest.param(
        params("proces", required=["tijd"]),
        plan("{naam: A}", more="proces: {experts: [B]}\n"),
        [seen(At(5, "proces", *empty("tijd")))],
        id="of a group of keys",
    ),
    pytest.param(
        params(HOLDERS, minItems=2),
        plan("{naam: A}"),
        [
            seen(
                At(
                    3,
                    HOLDERS,
                    "deze lijst is te kort; ten minste 2 verwacht",
                    "this list is too short; at least 2 expected",
                )
            )
        ],
        id="of a list",
    ),
    pytest.param(
        params(HOLDERS, contains={"properties": {"naam": {"enum": ["B"]}}}),
        plan("{naam: A}"),
        [
            seen(
                At(
                    3,
                    HOLDERS,
                    "wat in deze lijst hoort te staan, staat er niet in",
                    "nothing in this list is what it should hold",
                )
            )
        ],
        id="nothing of a list is what is asked",
    ),
    pytest.param(
        params("opgaven", "*", "opdracht", type="string", minLength=4),
        plan("{naam: A}", more=OPGAVEN),
        [
            seen(
                At(
                    5,
                    "2019",
                    "hier staat het getal 2019, verwacht: een tekst; zet er aanhalingstekens om",
                    "found the number 2019, expected: a text; put it in quotes",
                ),
                subjects=("Woningbouw",),
            ),
            seen(
                At(
                    5,
                    "ja",
                    "deze tekst is te kort (2 tekens); ten minste 4 verwacht",
                    "this text is too short (2 characters); at least 4 expected",
                ),
                subjects=("Water",),
            ),
        ],
        id="of opgaven",
    ),
    pytest.param(
        params("verbonden_partijen", "*", required=["eigenaar"]),
        plan("{naam: A}", more=PARTIES),
        [seen(At(5, "naam", *empty("eigenaar")), subjects=("Vitens",))],
        id="of verbonden partijen",
    ),
    pytest.param(
        params(HOLDERS, "*", "onderwerpen", "*", type="object"),
        plan(holder("A", "Sport", "{onderwerp: Water}")),
        [
            seen(
                At(
                    4,
                    "Sport",
                    'hier staat "Sport", verwacht: een groep sleutels',
                    'found "Sport", expected: a group of keys',
                ),
                holders=("A",),
            )
        ],
        id="of phrases",
    ),
    pytest.param(
        params("bestuur", maxLength=10, enum=["Gemeente X"]),
        plan("{naam: A}"),
        [
            seen(
                At(
                    2,
                    "Provincie Voorbeeld",
                    "deze tekst is te lang (19 tekens); ten hoogste 10 verwacht",
                    "this text is too long (19 characters); at most 10 expected",
                )
            )
        ],
        id="one finding a place",
    ),
]
RULE = "UTR708"
"""Lends its texts; no bundled rule is of the kind."""


@pytest.mark.parametrize(("asked", "text"), FITTING)
def test_what_fits_is_not_reported(asked: dict[str, Any], text: str, see: See) -> None:
    assert see(text, RULE, asked, "fits-schema") == NOTHING


@pytest.mark.parametrize(("asked", "text", "expected"), MISFITTING)
def test_what_does_not_fit_is_shown_with_what_was_expected(
    asked: dict[str, Any], text: str, expected: list[Seen], see: See
) -> None:
    assert see(text, RULE, asked, "fits-schema") == expected


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        (params(HOLDERS, minItems=3), plan("{naam: A}")),
        (params(HOLDERS, "*", required=["fte"]), plan("{naam: A}")),
        (params(contains={"type": "string"}), plan("{naam: A}")),
        (params(properties={HOLDERS: {"items": {"required": ["fte"]}}}), plan("{naam: A}")),
    ],
)
def test_nothing_is_asked_for_in_a_sample(asked: dict[str, Any], text: str, see: See) -> None:
    assert see(f"{text}volledig: false\n", RULE, asked, "fits-schema") == NOTHING


def test_what_stands_in_a_sample_has_to_fit(see: See) -> None:
    text = plan("{naam: A, fte: 1.2}", more="volledig: false\n")
    assert see(text, RULE, FTE, "fits-schema") == [seen(At(4, "1.2", *HIGH), holders=("A",))]


FINGERPRINTS = plan(
    holder("A", "Sport", "{onderwerp: Water, zwaarte: 0.5}", "{onderwerp: Wonen, zwaarte: 0.5}"),
    "{naam: B, fte: }",
    more="bron: [x, y]\nafwijkingen: [{regel: r, reden: r, besluit: b, door: d}]\n",
)


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        (params(HOLDERS, "*", required=["fte", "partij"]), 4),
        (params(HOLDERS, "*", "onderwerpen", "*", "zwaarte", minimum=1), 2),
        (params(HOLDERS, "*", "onderwerpen", "*", type="number"), 3),
        (params("bron", "*", minLength=2), 2),
        (params("afwijkingen", "*", required=["maatregel", "herzien_op"]), 2),
    ],
)
def test_every_finding_has_a_fingerprint_of_its_own(
    asked: dict[str, Any], count: int, find: Callable[..., list[Finding]]
) -> None:
    found = find(FINGERPRINTS, RULE, asked, kind="fits-schema")
    assert len({finding.fingerprint for finding in found}) == len(found) == count


def test_a_finding_keeps_its_fingerprint_where_the_plan_grows(
    find: Callable[..., list[Finding]],
) -> None:
    texts = plan("{naam: B, fte: 1.2}"), plan("{naam: A}", "{naam: B, fte: 1.3}")
    one, other = (find(text, RULE, FTE, kind="fits-schema")[0] for text in texts)
    assert one.fingerprint == other.fingerprint


def test_a_fingerprint_stays_what_baselines_have_recorded(
    find: Callable[..., list[Finding]],
) -> None:
    asked = params(HOLDERS, "*", "onderwerpen", "*", "zwaarte", minimum=1)
    found = find(FINGERPRINTS, RULE, asked, kind="fits-schema")
    assert [finding.fingerprint for finding in found] == ["f4964bbfc72ef80c", "3baf8796229aa5c7"]


@pytest.mark.parametrize(
    ("asked", "is_beyond"),
    [
        (FTE, False),
        (params(HOLDERS, "*", maxItems=3), False),
        (params("proces", required=["tijd"]), False),
        (params("proces", properties={"tijd": {"enum": ["onderwerpen"]}}), False),
        (params(HOLDERS, "*", "onderwerpen", maxItems=3), True),
        (params(HOLDERS, "*", required=["onderwerpen"]), True),
        (params(HOLDERS, contains={"required": ["onderwerpen"]}), True),
        (params(properties={"opgaven": {"items": {"required": ["opdrachtgever"]}}}), True),
        (params("verbonden_partijen", "*", "eigenaar", type="array"), True),
    ],
)
def test_a_search_leaves_out_a_rule_that_reads_who_holds_what(
    asked: dict[str, Any], *, is_beyond: bool
) -> None:
    kind = KINDS["fits-schema"]
    assert kind.is_beyond_search(asked) is is_beyond
    assert kind.constraints is unmoved
