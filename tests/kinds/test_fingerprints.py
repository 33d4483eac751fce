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
        ["e5ce4773ec79e52f"],
    ),
    ("PC011", plan("{naam: A}", "{naam: A}"), ["f522182c0187498d"]),
    (
        "PC020",
        plan(holder("A", *TWO), holder("B", *TWO)),
        ["4774fca658ed36b1", "583bfc34e1f9dfd8"],
    ),
    (
        "PC020",
        plan(holder("A", "Sport en Water"), holder("B", "Sport en Water")),
        ["67ae8ab461a7c467"],
    ),
    ("PC021", plan(holder("A", "Sport", "sport")), ["7a8356c9c664c9a6"]),
    ("PC022", plan(holder("A", "Mobilteit")), ["24a88d908a0a3828"]),
    ("PW101", plan("{naam: A}"), ["7dd4d9df2f688a4d"]),
    ("PW103", plan("{naam: A}"), ["dc89b79aa01c976c"]),
    (
        "PW104",
        plan("{naam: A, vervanger: A}", "{naam: B}"),
        ["6dc4a58167e7d0b3", "6ca079a5c9710618"],
    ),
    ("UTR101", plan(holder("A", "Bodem"), holder("B", "Water")), ["104ff9b4b43d9473"]),
    ("UTR201", plan(holder("A", "Water en Mobiliteit")), ["be0961ee1b9a0fa9"]),
    ("UTR304", plan(holder("A", "Water")), ["87d38e0101e70350"]),
    ("UTR401", plan("{naam: C}", more=AFFILIATE), ["5242640ec1575d4d"]),
    ("UTR402", plan("{naam: A}", more="verbonden_partijen: [{naam: V}]\n"), ["0c9cf1ff555e7b3b"]),
    ("UTR504", plan(*NAMES), ["e8371e93bf13037a"]),
    ("UTR601", plan(*NAMES, more=OPGAVE), ["4350f39942ce52fb"]),
    ("UTR602", plan(*NAMES, more=OPGAVE), ["9ed6d9a4d5cfb803"]),
    ("UTR605", plan(holder("A", "Gebied Noord")), ["170885a28759d29a"]),
    ("UTR700", plan("{naam: A}"), ["e51be582c92cb120"]),
]


@pytest.mark.parametrize(("rule", "text", "expected"), FINGERPRINTS)
def test_a_finding_keeps_its_fingerprint(
    rule: str, text: str, expected: list[str], find: Callable[..., list[Finding]]
) -> None:
    assert [finding.fingerprint for finding in find(text, rule)] == expected
