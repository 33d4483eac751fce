"""A topic or role that moves takes its comments along, and every other byte stays as it is."""

from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portcheck.editing.layout import EditError
from portcheck.editing.moving import Move, expected, moved
from portcheck.parsing.document import read
from portcheck.plan.model import COMMISSIONER, LEAD, OWNER, TOPIC

HEAD = "plan: V\nbestuur: G\nportefeuillehouders:\n"
TO_B = Move(TOPIC, "Sport", "A", "B")


def after(text: str, move: Move = TO_B) -> str:
    changed = moved(HEAD + text, [move])
    assert changed.startswith(HEAD)
    return changed.removeprefix(HEAD)


FROM = "- naam: A\n  onderwerpen: [Sport, Water]\n"
LEFT = "- naam: A\n  onderwerpen: [Water]\n"

TAKEN = [
    pytest.param(
        "  - naam: A\n    onderwerpen:\n      - Sport\n      - Water\n",
        "  - naam: A\n    onderwerpen:\n      - Water\n",
        id="from a list with dashes",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen:\n  - Water\n  - Sport\n",
        "- naam: A\n  onderwerpen:\n  - Water\n",
        id="from dashes below the key",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: # twee\n    - Sport\n",
        "- naam: A\n  onderwerpen: [] # twee\n",
        id="the last of a list",
    ),
    pytest.param(FROM, LEFT, id="the first in brackets"),
    pytest.param(
        "- naam: A\n  onderwerpen: [Water\u00a0,\u00a0Sport]\n",
        LEFT,
        id="the last in brackets behind blanks that are not plain",
    ),
    pytest.param("- naam: A\n  onderwerpen: [Water, Sport]\n", LEFT, id="the last in brackets"),
    pytest.param(
        "- naam: A\n  onderwerpen: [Water, Sport , ]\n",
        "- naam: A\n  onderwerpen: [Water , ]\n",
        id="the last in brackets before a comma",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [Sport]\n",
        "- naam: A\n  onderwerpen: []\n",
        id="all in brackets",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [Sport,]\n",
        "- naam: A\n  onderwerpen: []\n",
        id="all in brackets, with a comma",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [Water, Sport, Wonen]  # drie\n",
        "- naam: A\n  onderwerpen: [Water, Wonen]  # drie\n",
        id="amid others, whose comment stays",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [\n    Water,\n    Sport,\n    Wonen\n  ]\n",
        "- naam: A\n  onderwerpen: [\n    Water,\n    Wonen\n  ]\n",
        id="from a line of its own in brackets",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [Water,\n    Sport]\n",
        "- naam: A\n  onderwerpen: [Water,\n    ]\n",
        id="the last in brackets on another line",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [Water, Sport\n    , Wonen]\n",
        "- naam: A\n  onderwerpen: [Water\n    , Wonen]\n",
        id="amid others, before a comma below",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [Water , Sport,Wonen]\n",
        "- naam: A\n  onderwerpen: [Water , Wonen]\n",
        id="amid others, with the comma behind it",
    ),
    pytest.param(
        "- {naam: A, onderwerpen: [Sport]}\n",
        "- {naam: A, onderwerpen: []}\n",
        id="from a holder in brackets",
    ),
    pytest.param(
        "- naam: A\n  onderwerpen: [{onderwerp: Sport, rol: tweede}, Sport]\n",
        "- naam: A\n  onderwerpen: [{onderwerp: Sport, rol: tweede}]\n",
        id="what is held first",
    ),
]


@pytest.mark.parametrize(("before", "left"), TAKEN)
def test_a_topic_is_taken_from_its_holder(before: str, left: str) -> None:
    target = "- naam: B\n  onderwerpen: []\n"
    if before.startswith(" "):
        target = "".join(f"  {line}\n" for line in target.splitlines())
    assert after(before + target).startswith(left)


PUT = [
    pytest.param(
        "- naam: B\n  onderwerpen:\n  - Europa\n  partij: P\n",
        "- naam: B\n  onderwerpen:\n  - Europa\n  - Sport\n  partij: P\n",
        id="below the others",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen:\n    - Europa # e\n\n# einde\n",
        "- naam: B\n  onderwerpen:\n    - Europa # e\n    - Sport\n\n# einde\n",
        id="below the others and their comment",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: [Europa]\n",
        "- naam: B\n  onderwerpen: [Europa, Sport]\n",
        id="behind the others in brackets",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: [Europa, {onderwerp: Wonen, }, ]\n",
        "- naam: B\n  onderwerpen: [Europa, {onderwerp: Wonen, }, Sport, ]\n",
        id="behind one in brackets of its own",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: []\n  partij: P\n",
        "- naam: B\n  onderwerpen:\n    - Sport\n  partij: P\n",
        id="in an empty list",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen:  # nog geen\n  partij: P\n",
        "- naam: B\n  onderwerpen:  # nog geen\n    - Sport\n  partij: P\n",
        id="where nothing stands",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: null # nog geen\n",
        "- naam: B\n  onderwerpen: # nog geen\n    - Sport\n",
        id="for a null",
    ),
    pytest.param(
        "- naam: B\n  partij: P\n",
        "- naam: B\n  partij: P\n  onderwerpen:\n    - Sport\n",
        id="under a new key",
    ),
    pytest.param(
        "- naam: B\n- naam: C\n  onderwerpen:\n   - Europa\n",
        "- naam: B\n  onderwerpen:\n   - Sport\n- naam: C\n  onderwerpen:\n   - Europa\n",
        id="under a new key, with dashes as elsewhere",
    ),
    pytest.param("- naam: B", "- naam: B\n  onderwerpen:\n    - Sport", id="without a line end"),
    pytest.param(
        "- {naam: B}\n", "- {naam: B, onderwerpen: [Sport]}\n", id="under a new key in brackets"
    ),
    pytest.param(
        "- {naam: B, partij: }\n",
        "- {naam: B, partij: , onderwerpen: [Sport] }\n",
        id="behind a key without a value",
    ),
    pytest.param(
        "- {naam: B, onderwerpen: , partij: P}\n",
        "- {naam: B, onderwerpen: [Sport] , partij: P}\n",
        id="where nothing stands in brackets",
    ),
    pytest.param(
        "-\n  naam: B\n", "-\n  naam: B\n  onderwerpen:\n    - Sport\n", id="below a lone dash"
    ),
    pytest.param(
        "- naam: B\n  onderwerpen:\n  - Europa # e\n  - 'Vacant:'\n  - Wonen\n",
        "- naam: B\n  onderwerpen:\n  - Europa # e\n  - Sport\n  - 'Vacant:'\n  - Wonen\n",
        id="above a heading",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: [Europa, {onderwerp: 'Vacant:'}, Wonen]\n",
        "- naam: B\n  onderwerpen: [Europa, Sport, {onderwerp: 'Vacant:'}, Wonen]\n",
        id="before a heading in brackets",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: ['Ruimte:', Wonen]\n",
        "- naam: B\n  onderwerpen: [Sport, 'Ruimte:', Wonen]\n",
        id="before a heading that comes first in brackets",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen:\n    - 'Vacant:'\n    - Wonen\n",
        "- naam: B\n  onderwerpen:\n    - Sport\n    - 'Vacant:'\n    - Wonen\n",
        id="above a heading that comes first",
    ),
]


@pytest.mark.parametrize(("before", "then"), PUT)
def test_a_topic_comes_behind_those_of_its_new_holder(before: str, then: str) -> None:
    assert after(FROM + before) == LEFT + then


COMMENTED = [
    pytest.param(
        "- naam: B\n  onderwerpen:\n    - Europa\n",
        "- naam: B\n  onderwerpen:\n    - Europa\n    # boven\n    - Sport   # achter\n",
        id="to dashes",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: [Europa]\n",
        "- naam: B\n  # boven\n  onderwerpen: [Europa, Sport]  # achter\n",
        id="to brackets",
    ),
    pytest.param(
        "- naam: B\n  onderwerpen: [Europa]  # e\n",
        "- naam: B\n  # boven\n  # achter\n  onderwerpen: [Europa, Sport]  # e\n",
        id="to brackets with a comment",
    ),
    pytest.param(
        "- {naam: B}\n",
        "# boven\n- {naam: B, onderwerpen: [Sport]}  # achter\n",
        id="to a holder in brackets",
    ),
    pytest.param(
        "- {naam: B, onderwerpen: []}\n",
        "# boven\n- {naam: B, onderwerpen: [Sport]}  # achter\n",
        id="to an empty list in brackets",
    ),
]
OWN_LINES = "- naam: A\n  onderwerpen:\n  - Water\n  # boven\n  - Sport   # achter\n  # onder\n"


@pytest.mark.parametrize(("before", "then"), COMMENTED)
def test_comments_above_and_behind_go_along(before: str, then: str) -> None:
    assert after(OWN_LINES + before) == "- naam: A\n  onderwerpen:\n  - Water\n  # onder\n" + then


def test_comments_go_along_from_a_line_in_brackets() -> None:
    source = "- naam: A\n  onderwerpen: [\n    # boven\n    Sport,  # achter\n    Water]\n"
    assert after(source + "- naam: B\n") == (
        "- naam: A\n  onderwerpen: [\n    Water]\n"
        "- naam: B\n  onderwerpen:\n    # boven\n    - Sport  # achter\n"
    )


def test_a_comment_within_an_entry_goes_along() -> None:
    source = "- naam: A\n  onderwerpen: [{onderwerp: Sport, # s\n    rol: }]\n"
    assert after(source + "- naam: B\n") == (
        "- naam: A\n  onderwerpen: []\n"
        "- naam: B\n  onderwerpen:\n    # s\n    - {onderwerp: Sport, rol: null}\n"
    )


def test_a_hash_in_a_text_above_is_no_comment() -> None:
    source = "- naam: A\n  onderwerpen:\n  - |-\n    Water\n    # 1\n  - Sport\n"
    assert after(source + "- naam: B\n") == (
        "- naam: A\n  onderwerpen:\n  - |-\n    Water\n    # 1\n"
        "- naam: B\n  onderwerpen:\n  - Sport\n"
    )


ENTRIES = [
    pytest.param(
        "- onderwerp: Sport  # s\n    zwaarte: 2  # z\n    rol:",
        "- onderwerp: Sport  # s\n        zwaarte: 2  # z\n        rol:",
        "{onderwerp: Sport, zwaarte: 2, rol: null}",
        id="a mapping",
    ),
    pytest.param(
        "- {onderwerp: 'Sport', zwaarte: 0.5}",
        "- {onderwerp: 'Sport', zwaarte: 0.5}",
        "{onderwerp: 'Sport', zwaarte: 0.5}",
        id="a mapping in brackets",
    ),
    pytest.param('- "Sport"', '- "Sport"', '"Sport"', id="double quotes"),
    pytest.param("- 'Sp\n      ort'", "- 'Sp\n          ort'", "Sp ort", id="two lines"),
    pytest.param("- Sport, spel", "- Sport, spel", '"Sport, spel"', id="a comma"),
    pytest.param("- >-\n    Sport", "- >-\n        Sport", "Sport", id="a folded text"),
    pytest.param("-\n    Sport", "-\n        Sport", "Sport", id="on the next line"),
]


def given_away(entry: str, target: str) -> str:
    text = f"- naam: A\n  onderwerpen:\n  {entry}\n  - Water\n{target}"
    data: Any = read(text).data
    phrase = data[0]["onderwerpen"][0]
    phrase = phrase["onderwerp"] if isinstance(phrase, dict) else phrase
    return after(text, Move(TOPIC, phrase, "A", "B")).partition("- naam: B\n")[2]


@pytest.mark.parametrize(("entry", "lines", "inline"), ENTRIES)
def test_an_entry_keeps_its_form_among_dashes(entry: str, lines: str, inline: str) -> None:  # noqa: ARG001 - the table is one
    target = "- naam: B\n  onderwerpen:\n      - Wonen\n"
    assert given_away(entry, target) == f"  onderwerpen:\n      - Wonen\n      {lines}\n"


@pytest.mark.parametrize(("entry", "lines", "inline"), ENTRIES)
def test_an_entry_is_written_anew_in_brackets(entry: str, lines: str, inline: str) -> None:  # noqa: ARG001 - the table is one
    moved_to = given_away(entry, "- naam: B\n  onderwerpen: [Wonen]\n").splitlines()[-1]
    assert moved_to == f"  onderwerpen: [Wonen, {inline}]"


def test_a_topic_that_nobody_holds_is_added() -> None:
    added = after("- naam: B\n  onderwerpen: [Europa]\n", Move(TOPIC, "Water, bodem", "", "B"))
    assert added == '- naam: B\n  onderwerpen: [Europa, "Water, bodem"]\n'


def test_a_topic_that_is_dropped_goes_with_its_comments() -> None:
    assert after(OWN_LINES, Move(TOPIC, "Sport", "A")) == (
        "- naam: A\n  onderwerpen:\n  - Water\n  # onder\n"
    )


def test_moves_follow_one_another() -> None:
    text = HEAD + FROM + "- naam: B\n- naam: C\n"
    assert moved(text, [TO_B, Move(TOPIC, "Sport", "B", "C")]) == (
        f"{HEAD}{LEFT}- naam: B\n  onderwerpen: []\n- naam: C\n  onderwerpen:\n    - Sport\n"
    )


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_a_byte_order_mark_stay(mark: str, end: str) -> None:
    text = f"{HEAD}{OWN_LINES}- naam: B\n  onderwerpen: [Europa]\n"
    changed = moved(mark + text.replace("\n", end), [TO_B])
    assert changed == mark + moved(text, [TO_B]).replace("\n", end)


def test_signs_that_some_take_for_line_ends_stay() -> None:
    text = f"{HEAD}- naam: A\n  onderwerpen: [Sport, 'a\u2028b']\n- naam: B\n"
    assert "'a\u2028b'" in moved(text, [TO_B])


HELD = HEAD + "- naam: A\n"
ROLES = [
    pytest.param("naam: V, eigenaar: A", "naam: V, eigenaar: C", id="a text"),
    pytest.param("naam: V, eigenaar: [A, B]", "naam: V, eigenaar: C", id="a list"),
    pytest.param("naam: V, eigenaar: []", "naam: V, eigenaar: C", id="an empty list"),
    pytest.param("naam: V, eigenaar: ", "naam: V, eigenaar: C ", id="nothing"),
    pytest.param("naam: V", "naam: V, eigenaar: C", id="no key"),
]


@pytest.mark.parametrize(("before", "then"), ROLES)
def test_a_role_is_given_in_brackets(before: str, then: str) -> None:
    text = f"{HELD}verbonden_partijen:\n- {{{before}}} # v\n"
    assert moved(text, [Move(OWNER, "V", after="C")]) == text.replace(before, then)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        pytest.param("  eigenaar: A # a\n", "  eigenaar: C # a\n", id="a text"),
        pytest.param("  eigenaar: # a\n", "  eigenaar: C # a\n", id="nothing"),
        pytest.param("", "  eigenaar: C\n", id="no key"),
        pytest.param(
            "  eigenaar: # e\n  - A # a\n  - B # b\n",
            "  # e\n  # a\n  eigenaar: C # b\n",
            id="a list, whose comments stay",
        ),
    ],
)
def test_a_role_is_given_on_lines_of_its_own(before: str, then: str) -> None:
    start = f"{HELD}verbonden_partijen:\n- naam: V\n"
    assert moved(start + before, [Move(OWNER, "V", after="C")]) == start + then


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (OWNER, "verbonden_partijen: [{naam: X, eigenaar: A, opdrachtgever: WIE}]\n"),
        (COMMISSIONER, "verbonden_partijen: [{naam: X, eigenaar: WIE, opdrachtgever: A}]\n"),
        (LEAD, "opgaven: [{naam: X, opdrachtgever: A}]\n"),
    ],
)
def test_each_role_stands_at_its_place(kind: str, line: str) -> None:
    changed = moved(HELD + line, [Move(kind, "X", "A", "A, B")])
    assert changed == HELD + line.replace(" A", ' "A, B"')


def test_a_role_is_taken_away() -> None:
    text = f"{HELD}opgaven: [{{naam: O, opdrachtgever: A}}]\n"
    assert moved(text, [Move(LEAD, "O", "A")]) == text.replace(
        "opdrachtgever: A", "opdrachtgever: []"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "- naam: A\n  onderwerpen:\n  - # los\n    Sport\n", id="a comment at the dash"
        ),
        pytest.param("- naam: A\n  onderwerpen: [onderwerp: Sport]\n", id="no braces"),
        pytest.param("- naam: A\n  onderwerpen: !!seq\n  - Sport\n", id="a tag"),
        pytest.param("- naam: A\n  ? onderwerpen\n  : - Sport\n", id="a marked key"),
        pytest.param(
            f"- naam: B\n  onderwerpen:\n  - |+\n    Europa\n\n{FROM}", id="blank lines that count"
        ),
        pytest.param("- naam: A\n  onderwerpen: [Sport\n  , Water]\n", id="a comma below"),
    ],
)
def test_what_is_laid_out_oddly_is_left_alone(text: str) -> None:
    with pytest.raises(EditError):
        after(text + "- naam: B\n")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            f"{FROM}- naam: B\n  onderwerpen:\n    # nog geen\n    null\n", id="a comment lost"
        ),
        pytest.param(
            "- naam: A\n  onderwerpen: [Sport\n  , Water]\n- naam: B\n", id="no YAML left"
        ),
    ],
)
def test_a_move_that_cannot_be_made_is_named(text: str) -> None:
    with pytest.raises(EditError) as caught:
        after(text)
    assert caught.value.args == (TO_B,)


@pytest.mark.parametrize(
    ("move", "lacking"),
    [
        (Move(TOPIC, "Europa", "A", "B"), Move(TOPIC, "Europa", "A", "B")),
        (Move(TOPIC, "Sport", "B", "A"), Move(TOPIC, "Sport", "B", "A")),
        (Move(TOPIC, "Sport", "A", "C"), "C"),
        (Move(OWNER, "V", "", "A"), "V"),
    ],
)
def test_what_the_plan_does_not_have_cannot_be_moved(move: Move, lacking: Move | str) -> None:
    with pytest.raises(LookupError) as caught:
        after(FROM + "- naam: B\n", move)
    assert caught.value.args == (lacking,)


def test_what_is_expected_leaves_the_data_of_before() -> None:
    data: Any = read(f"{HEAD}{FROM}- naam: B\n").data
    expected(data, TO_B)
    assert data["portefeuillehouders"][0]["onderwerpen"] == ["Sport", "Water"]


class Entry(NamedTuple):
    """An entry as drawn: what it says, how it is written, and which comments it has."""

    phrase: str
    form: str
    above: bool
    behind: bool

    @property
    def weight(self) -> int:
        return 1 if self.form in ("plain", "quoted") else 3

    def inline(self) -> str:
        quoted = f"'{self.phrase}'"
        if self.form in ("plain", "quoted"):
            return quoted if self.form == "quoted" or "," in self.phrase else self.phrase
        return f"{{onderwerp: {quoted}, zwaarte: 3}}"

    def lines(self) -> list[str]:
        behind = f"  # behind {self.phrase}" if self.behind else ""
        above = [f"# above {self.phrase}"] if self.above else []
        if self.form == "mapping":
            return [*above, f"- onderwerp: {self.phrase}{behind}", "  zwaarte: 3"]
        said = self.phrase if self.form == "plain" else self.inline()
        return [*above, f"- {said}{behind}"]


class Holder(NamedTuple):
    """A holder as drawn: its topics, and whether they, or all of it, stand in brackets."""

    name: str
    style: str
    entries: tuple[Entry, ...]

    def lines(self, indent: int) -> list[str]:
        inline = ", ".join(entry.inline() for entry in self.entries)
        if self.style == "all in brackets":
            return [f"- {{naam: {self.name}, onderwerpen: [{inline}]}}  # of {self.name}"]
        head = [f"- naam: {self.name}  # of {self.name}"]
        if self.style == "in brackets":
            return [*head, f"  onderwerpen: [{inline}]  # topics of {self.name}"]
        if not self.entries:
            return [*head, *{"dashes": ["  onderwerpen: # none"], "absent": []}[self.style]]
        margin = " " * (2 + indent)
        return [
            *head,
            "  onderwerpen:  # some",
            *(margin + line for entry in self.entries for line in entry.lines()),
            "  # below",
        ]


ENTRY = st.builds(
    Entry,
    st.sampled_from(("Sport", "Water, bodem", "Energie & klimaat", "Europa#1", "Wonen")),
    st.sampled_from(("plain", "quoted", "mapping", "in brackets")),
    st.booleans(),
    st.booleans(),
)
STYLES = st.sampled_from(("dashes", "absent", "in brackets", "all in brackets"))


@st.composite
def holders(draw: st.DrawFn) -> list[Holder]:
    return [
        Holder(name, draw(STYLES), tuple(draw(st.lists(ENTRY, max_size=3, unique_by=first))))
        for name in ("A", "B. de Vries", "C")
    ]


def first(entry: Entry) -> str:
    return entry.phrase


def divided(data: Any) -> list[tuple[str, list[tuple[str, int]]]]:
    """Give who holds what with which weight, from the data of a plan alone."""
    return [
        (
            holder["naam"],
            [
                (entry, 1) if isinstance(entry, str) else (entry["onderwerp"], entry["zwaarte"])
                for entry in holder.get("onderwerpen") or ()
            ],
        )
        for holder in data["portefeuillehouders"]
    ]


def comments(text: str) -> list[str]:
    return sorted(comment for comment, _ in read(text).comments())


@settings(deadline=None, derandomize=True, max_examples=300)
@given(
    holders(),
    st.sampled_from((0, 2)),
    st.sampled_from(("\n", "\r\n")),
    st.sampled_from(("partijen: []\n", "opgaven: # o\n", "")),
    st.data(),
)
def test_a_move_changes_who_holds_what_and_nothing_else(
    drawn: list[Holder], indent: int, end: str, tail: str, data: st.DataObject
) -> None:
    lines = [line for holder in drawn for line in holder.lines(indent)]
    text = (f"{HEAD}{chr(10).join(lines)}\n{tail}").replace("\n", end)
    giving = [at for at, holder in enumerate(drawn) if holder.entries]
    source = data.draw(st.sampled_from([-1, *giving]))
    target = data.draw(st.sampled_from([at for at in range(3) if at != source]))
    division = [
        (holder.name, [(entry.phrase, entry.weight) for entry in holder.entries])
        for holder in drawn
    ]
    what = ("Nieuw: iets", 1)
    if source >= 0:
        at = data.draw(st.integers(0, len(drawn[source].entries) - 1))
        what = division[source][1].pop(at)
    division[target][1].append(what)
    giver = drawn[source].name if source >= 0 else ""

    changed = moved(text, [Move(TOPIC, what[0], giver, drawn[target].name)])

    before, then = read(text).data, read(changed).data
    assert divided(then) == division
    assert less_topics(then) == less_topics(before)
    assert comments(changed) == comments(text)
    assert changed.count("\n") == changed.count(end)


def less_topics(data: Any) -> object:
    return {
        **data,
        "portefeuillehouders": [
            {key: value for key, value in holder.items() if key != "onderwerpen"}
            for holder in data["portefeuillehouders"]
        ],
    }
