"""A further name of a topic is put where the file has room for it, and nothing else changes."""

import pytest

from portcheck.editing.naming import with_name
from portcheck.parsing.document import read

ADDED = [
    ("", "topics:\n  bos:\n    aliases: [woud]\n"),
    ("lang: nl\n", "lang: nl\ntopics:\n  bos:\n    aliases: [woud]\n"),
    ("lang: nl", "lang: nl\ntopics:\n  bos:\n    aliases: [woud]\n"),
    ("lang: nl\r", "lang: nl\rtopics:\n  bos:\n    aliases: [woud]\n"),
    ("lang: nl\r\n", "lang: nl\r\ntopics:\r\n  bos:\r\n    aliases: [woud]\r\n"),
    ("\ufefflang: nl\n", "\ufefflang: nl\ntopics:\n  bos:\n    aliases: [woud]\n"),
    ("{lang: nl}\n", "{lang: nl, topics: {bos: {aliases: [woud]}}}\n"),
    ("topics: {}\nlang: nl\n", "topics: {bos: {aliases: [woud]}}\nlang: nl\n"),
    (
        "topics:\n  zee:\n    decoys: [x]\nlang: nl\n",
        "topics:\n  zee:\n    decoys: [x]\n  bos: {aliases: [woud]}\nlang: nl\n",
    ),
    ("topics:\n  bos: {}\n", "topics:\n  bos: {aliases: [woud]}\n"),
    ("topics: {bos: {decoys: [x]}}\n", "topics: {bos: {decoys: [x], aliases: [woud]}}\n"),
    (
        "topics:\n  bos:\n    decoys: [x]\nlang: nl\n",
        "topics:\n  bos:\n    decoys: [x]\n    aliases: [woud]\nlang: nl\n",
    ),
    ("topics:\n  bos:\n    aliases: []\n", "topics:\n  bos:\n    aliases: [woud]\n"),
    (
        "topics:\n  bos:\n    aliases: [bosch] # oud\n",
        "topics:\n  bos:\n    aliases: [bosch, woud] # oud\n",
    ),
    (
        "topics:\n  bos:\n    aliases:\n      - bosch  # oud\nlang: nl\n",
        "topics:\n  bos:\n    aliases:\n      - bosch  # oud\n      - woud\nlang: nl\n",
    ),
]


@pytest.mark.parametrize(("before", "after"), ADDED)
def test_a_name_is_put_where_there_is_room_for_it(before: str, after: str) -> None:
    assert with_name(before, "bos", "aliases", "woud") == after


def test_a_name_that_is_no_plain_yaml_is_put_in_quotes() -> None:
    text = with_name("", "bos", "parts", "bos: rand, zoom")
    assert read(text).data == {"topics": {"bos": {"parts": ["bos: rand, zoom"]}}}
