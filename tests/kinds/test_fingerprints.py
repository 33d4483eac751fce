"""A finding keeps its fingerprint from version to version: baselines have recorded it."""

from collections.abc import Callable

import pytest

from portcheck.finding import Finding
from tests.kinds.conftest import holder, plan

AFFILIATE = "verbonden_partijen: [{naam: V, eigenaar: C, opdrachtgever: C}]\n"
OPGAVE = "opgaven: [{naam: V, opdrachtgever: [A, B]}]\n"
TWO, NAMES = ("Sport", "Water"), ("{naam: A}", "{naam: B}")

FINGERPRINTS = [
    (
        "PC010",
        plan("{naam: A, vervanger: C}", more=AFFILIATE),
        ["66ea3c36cfce6927", "26cbddc70a75dcf2", "26e6557f667b49ef"],
    ),
    ("PC011", plan("{naam: A}", "{naam: A}"), ["15ec23f1e6a0306b"]),
    (
        "PC020",
        plan(holder("A", *TWO), holder("B", *TWO)),
        ["2fb43a5ea46ec197", "8396448e35376d82"],
    ),
    (
        "PC020",
        plan(holder("A", "Sport en Water"), holder("B", "Sport en Water")),
        ["522a1f1f17ef73b1"],
    ),
    ("PC021", plan(holder("A", "Sport", "sport")), ["22f624eed61ac63c"]),
    ("PC022", plan(holder("A", "Mobilteit")), ["7f5423439bde28e1"]),
    ("PW101", plan("{naam: A}"), ["148a863e75e017c4"]),
    ("PW103", plan("{naam: A}"), ["e07a7c0f1469893d"]),
    (
        "PW104",
        plan("{naam: A, vervanger: A}", "{naam: B}"),
        ["a4a88f52dc7e8a64", "e266f158b4b8865f"],
    ),
    ("UTR101", plan(holder("A", "Bodem"), holder("B", "Water")), ["0f5b45f5d091c323"]),
    ("UTR201", plan(holder("A", "Water en Mobiliteit")), ["2d44be9d5bd864f5"]),
    ("UTR304", plan(holder("A", "Water")), ["1ef072459f2ef8ab"]),
    ("UTR401", plan("{naam: C}", more=AFFILIATE), ["fdeca02e2f8885ee"]),
    ("UTR402", plan("{naam: A}", more="verbonden_partijen: [{naam: V}]\n"), ["74b58b992aafc00a"]),
    ("UTR504", plan(*NAMES), ["3363a57603667f28"]),
    ("UTR601", plan(*NAMES, more=OPGAVE), ["9599ce868928f53d"]),
    ("UTR602", plan(*NAMES, more=OPGAVE), ["688f2090a0be4b82"]),
    ("UTR605", plan(holder("A", "Gebied Noord")), ["e9be4fd4fc94e85d"]),
    ("UTR700", plan("{naam: A}"), ["331b7e65a10838a5"]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), FINGERPRINTS)
def test_a_finding_keeps_its_fingerprint(
    rule: str, text: str, expected: list[str], find: Callable[..., list[Finding]]
) -> None:
    assert [finding.fingerprint for finding in find(text, rule)] == expected
