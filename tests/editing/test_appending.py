"""An item is added to a list of a plan, and every other byte stays as it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.editing.appending import append_items
from portcheck.editing.layout import EditError
from portcheck.parsing.document import read
from portcheck.parsing.refusals import DocumentError

KEY = "afwijkingen"
ITEM = {"regel": "UTR202", "betreft": ["Water", "Financiën"]}
ADDED = "  - regel: UTR202\n    betreft: [Water, Financiën]\n"

ADDITIONS = [
    ("plan: x\n", f"plan: x\n{KEY}:\n{ADDED}"),
    ("plan: x", f"plan: x\n{KEY}:\n{ADDED}"),
    ("plan: x # einde", f"plan: x # einde\n{KEY}:\n{ADDED}"),
    (f"{KEY}:\n", f"{KEY}:\n{ADDED}"),
    (f"{KEY}:\nplan: x\n", f"{KEY}:\n{ADDED}plan: x\n"),
    (f"{KEY}: []\nplan: x\n", f"{KEY}:\n{ADDED}plan: x\n"),
    (f"{KEY}: null\nplan: x\n", f"{KEY}:\n{ADDED}plan: x\n"),
    (f"{KEY}:\u00a0[\u00a0]\nplan: x\n", f"{KEY}:\n{ADDED}plan: x\n"),
    (f"plan: x\n{KEY}: []\n", f"plan: x\n{KEY}:\n{ADDED}"),
    (f"plan: x\n{KEY}: # nog leeg\n", f"plan: x\n{KEY}: # nog leeg\n{ADDED}"),
    (f"'{KEY}': [ ]\nplan: x\n", f"'{KEY}':\n{ADDED}plan: x\n"),
    (f"{KEY}:\n  - regel: a\nplan: x\n", f"{KEY}:\n  - regel: a\n{ADDED}plan: x\n"),
    (f"{KEY}:\n  - regel: a # b\n\n# c\n", f"{KEY}:\n  - regel: a # b\n{ADDED}\n# c\n"),
    (f"{KEY}:\n  -\n    regel: a\n", f"{KEY}:\n  -\n    regel: a\n{ADDED}"),
    (f"{KEY}:\n  - {{regel: a}}\nplan: x\n", f"{KEY}:\n  - {{regel: a}}\n{ADDED}plan: x\n"),
    (
        f"{KEY}:\n  - {{regel: a,\n     door: b\n    }} # c\nplan: x\n",
        f"{KEY}:\n  - {{regel: a,\n     door: b\n    }} # c\n{ADDED}plan: x\n",
    ),
    (
        f"{KEY}:\n  - reden: |\n      a\n      b\n\nplan: x\n",
        f"{KEY}:\n  - reden: |\n      a\n      b\n{ADDED}\nplan: x\n",
    ),
    (f"{KEY}:\n  - regel: a\n    door:\n", f"{KEY}:\n  - regel: a\n    door:\n{ADDED}"),
]


@pytest.mark.parametrize(("before", "after"), ADDITIONS)
def test_an_item_is_added_at_the_end_of_the_list(before: str, after: str) -> None:
    assert append_items(before, KEY, [ITEM]).removesuffix("\n") == after.removesuffix("\n")


@pytest.mark.parametrize(("before", "after"), [row for row in ADDITIONS if "\n" in row[0]])
def test_an_item_is_added_with_the_line_ends_of_the_text(before: str, after: str) -> None:
    windows = append_items(before.replace("\n", "\r\n"), KEY, [ITEM])
    assert windows.removesuffix("\r\n") == after.replace("\n", "\r\n").removesuffix("\r\n")


@pytest.mark.parametrize(("before", "after"), ADDITIONS)
def test_a_byte_order_mark_stays(before: str, after: str) -> None:
    marked = append_items(f"\ufeff{before}", KEY, [ITEM])
    assert marked.removesuffix("\n") == f"\ufeff{after}".removesuffix("\n")


def test_an_item_is_added_to_a_text_whose_lines_end_as_on_an_old_mac() -> None:
    added = append_items("plan: x\rk:\r  - a: b\rz: y\r", "k", [{"c": "d"}])
    assert added == "plan: x\rk:\r  - a: b\n  - c: d\rz: y\r"


def test_a_list_is_begun_below_a_last_line_that_ends_as_on_an_old_mac() -> None:
    assert append_items("plan: x\r", "k", [{"c": "d"}]) == "plan: x\rk:\n  - c: d\n"


@pytest.mark.parametrize("before", [before for before, _ in ADDITIONS])
def test_items_are_added_as_one_after_the_other(before: str) -> None:
    other = {"regel": "UTR201", "door": "college"}
    one_by_one = append_items(append_items(before, KEY, [ITEM]), KEY, [other])
    assert append_items(before, KEY, [ITEM, other]) == one_by_one


def test_an_item_takes_the_indentation_of_its_list() -> None:
    added = append_items(f"{KEY}:\n- regel: a\nplan: x\n", KEY, [{"regel": "b", "door": "c"}])
    assert added == f"{KEY}:\n- regel: a\n- regel: b\n  door: c\nplan: x\n"


@pytest.mark.parametrize("text", [f"{KEY}: # zie GS\nplan: x\n", f"{KEY}: [] # zie GS\nplan: x\n"])
def test_a_comment_stays_behind_its_key(text: str) -> None:
    lines = append_items(text, KEY, [ITEM]).splitlines()
    assert [line for line in lines if "zie GS" in line] == [
        line for line in lines if line.startswith(KEY)
    ]


UNEDITABLE = [
    f"{KEY}: [{{regel: a}}]\n",
    f"{KEY}: [ # nog leeg\n ]\n",
    f"{KEY}: false\n",
    f"{{plan: x, {KEY}: []}}\n",
    "{plan: x}\n",
    "plan: x\n...\n",
    "plan: |\n  x",
    "- a\n",
    f"{KEY}: a\n",
    f"{KEY}: {{a: b}}\n",
    f"{KEY}\n",
    "5\n",
]


@pytest.mark.parametrize("text", UNEDITABLE)
def test_a_text_that_cannot_be_added_to_is_left_alone(text: str) -> None:
    with pytest.raises(EditError, match=KEY):
        append_items(text, KEY, [ITEM])


@pytest.mark.parametrize("text", ["", "a: [", "a: b\n---\nc: d\n"])
def test_a_text_that_is_no_document_is_refused(text: str) -> None:
    with pytest.raises(DocumentError):
        append_items(text, KEY, [ITEM])


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("GS 2019-05-14, punt 5", '"GS 2019-05-14, punt 5"'),
        ("2021-03-01", "2021-03-01"),
        ("één: twee", '"één: twee"'),
        ("a #b", '"a #b"'),
        ("1", '"1"'),
        ("true", '"true"'),
        ("", '""'),
        (" a", '" a"'),
        ("- a", '"- a"'),
        ("a\nb", '"a\\nb"'),
        ('a "b"', 'a "b"'),
        ('"a" b', '"\\"a\\" b"'),
        ("😀", "😀"),
    ],
)
def test_a_text_is_quoted_where_it_must_be(value: str, written: str) -> None:
    assert append_items("plan: x\n", "k", [{"a": value}]) == f"plan: x\nk:\n  - a: {written}\n"


texts = st.text(st.characters(codec="utf-8"), max_size=12)


@settings(deadline=None, derandomize=True, max_examples=150)
@given(
    st.dictionaries(
        st.sampled_from("abc"), st.one_of(texts, st.lists(texts, max_size=3)), min_size=1
    )
)
def test_what_is_added_is_read_back(item: dict[str, str | list[str]]) -> None:
    assert read(append_items("plan: x\nk:\n  - d: e\n", "k", [item])).data == {
        "plan": "x",
        "k": [{"d": "e"}, item],
    }


def test_what_does_not_show_is_written_by_its_number() -> None:
    text = append_items("plan: x\n", KEY, [{"reden": "a: \u202eb"}])
    assert text.endswith('  - reden: "a: \\U0000202eb"\n')
