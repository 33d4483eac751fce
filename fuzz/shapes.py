"""This file holds plans of a megabyte, each heavy in its own way; `times` says how often."""

import json
from collections.abc import Callable
from itertools import count
from typing import NamedTuple

from portcheck.parsing.folding import MAX_TEXT, MAX_VALUES
from portcheck.tree import MAX_BYTES

HEAD = "plan: V\nbestuur: Provincie Voorbeeld\n"
ONE = f"{HEAD}portefeuillehouders:\n- naam: A\n"
MANY = f"{HEAD}portefeuillehouders:\n"
TOPICS = (
    *("water", "bodem", "mobiliteit", "financiën", "natuur", "VTH", "sport", "recreatie"),
    *("toerisme", "evenementen", "personeel", "ruimtelijke ordening", "grondbeleid"),
)


class Shape(NamedTuple):
    """A plan that grows: what stands before, again and again, and behind."""

    head: str
    unit: Callable[[int], str]
    tail: str = ""
    values: int = 0
    text: int = 0

    def text_of(self, times: int) -> str:
        """Give the plan with so many units."""
        return self.head + "".join(map(self.unit, range(times))) + self.tail

    def filled(self) -> str:
        """Give the plan with as many units as the limits of a file allow."""
        size = len(self.text_of(0).encode())
        times = 0
        for times in count():
            size += len(self.unit(times).encode())
            if size > MAX_BYTES or times * self.values > MAX_VALUES - 50:
                break
            if times * self.text > MAX_TEXT - 200:
                break
        return self.text_of(times)


def letters(number: int) -> str:
    """Give a number as letters: a, b, … z, ba."""
    rest, last = divmod(number, 26)
    return (letters(rest) if rest else "") + chr(ord("a") + last)


def _same(text: str) -> Callable[[int], str]:
    return lambda _at: text


def _phrase(text: str) -> Shape:
    """Repeat a text in phrases of a thousand characters, each of them another."""
    line = (text * 1000)[:990]
    return Shape(
        f"{ONE}  onderwerpen:\n",
        lambda at: f"  - '{letters(at)} {line}'\n",
        values=1,
        text=1000,
    )


_DECIDED = "reden: r, besluit: b, door: d"
SHAPES = {
    "one long phrase": Shape(f"{ONE}  onderwerpen:\n  - ", _same("water en ")),
    "long phrases": _phrase("water en "),
    "phrases without a break": _phrase("water bodem "),
    "shortened words": _phrase("a-, b-, c- en dbeleid, "),
    "shortened known words": _phrase("recreatie-, "),
    "short words": _phrase("a b "),
    "brackets": _phrase("("),
    "exceptions": _phrase("excl "),
    "seats": _phrase("als 2e "),
    "counted seats": _phrase("water, 1e, sport, 2e, "),
    "unions": _phrase("pfh a ipo "),
    "question marks": _phrase("a?"),
    "misspelt words": _phrase("Mobilteit, "),
    "letters that unfold": _phrase("a\ufdfa"),
    "accents": _phrase("a\u0301\u0323"),
    "short phrases": Shape(
        f"{ONE}  onderwerpen:\n", lambda at: f"  - {letters(at)}\n", values=1, text=4
    ),
    "the same phrase": Shape(f"{ONE}  onderwerpen:\n", _same("  - Sport\n"), values=1, text=5),
    "areas": Shape(f"{ONE}  onderwerpen:\n", _same("  - Regio X\n"), values=1, text=7),
    "keys of a holder": Shape(ONE, lambda at: f"  k{at}: 1\n", values=1, text=6),
    "keys of the plan": Shape(f"{ONE}", lambda at: f"k{at}: 1\n", values=1, text=6),
    "values": Shape("plan: [", _same("a,"), "]\n"),
    "nests": Shape("plan: [", _same(f"{'[' * 60}{']' * 60},"), "]\n"),
    "holders": Shape(MANY, lambda at: f"- {{naam: {letters(at)}}}\n", values=2, text=8),
    "holders of one name": Shape(MANY, _same("- {naam: A}\n"), values=2, text=5),
    "holders misspelt": Shape(
        MANY,
        lambda at: f"- {{naam: Jansen{letters(at)}, vervanger: Jansen{letters(at)}s}}\n",
        values=3,
        text=35,
    ),
    "holders of one topic": Shape(
        MANY,
        lambda at: f"- {{naam: {letters(at)}, onderwerpen: [Sport]}}\n",
        values=4,
        text=24,
    ),
    "holders of every topic": Shape(
        MANY,
        lambda at: f"- {{naam: {letters(at)}, onderwerpen: [{', '.join(TOPICS)}]}}\n",
        values=16,
        text=140,
    ),
    "holders of one long phrase": Shape(
        MANY,
        lambda at: f"- {{naam: {letters(at)}, onderwerpen: ['{', '.join(TOPICS)}']}}\n",
        values=4,
        text=160,
    ),
    "a long name in every finding": Shape(
        f"{MANY}- naam: {'a' * 1990}\n  onderwerpen:\n", _same("  - Mobilteit\n"), values=1, text=9
    ),
    "affiliates in one hand": Shape(
        f"{ONE}verbonden_partijen:\n",
        lambda at: f"- {{naam: V{at}, eigenaar: A, opdrachtgever: A}}\n",
        values=4,
        text=32,
    ),
    "affiliates without owner": Shape(
        f"{ONE}verbonden_partijen:\n", lambda at: f"- {{naam: V{at}}}\n", values=2, text=9
    ),
    "owners": Shape(
        f"{ONE}verbonden_partijen:\n- naam: V\n  eigenaar:\n",
        lambda at: f"  - {letters(at)}\n",
        "  opdrachtgever: A\n",
        values=1,
        text=4,
    ),
    "owners of blanks": Shape(
        f"{ONE}verbonden_partijen:\n",
        lambda at: f'- {{naam: V{at}, eigenaar: "a{" " * 1900}{at}"}}\n',
        values=3,
        text=1910,
    ),
    "opgaven": Shape(f"{ONE}opgaven:\n", lambda at: f"- {{naam: {letters(at)}}}\n", "", 2, 8),
    "parties": Shape(
        f"{ONE}partijen:\n", lambda at: f"- {{naam: {letters(at)}, zetels: 1}}\n", "", 3, 15
    ),
    "departures of nothing": Shape(
        f"{ONE}afwijkingen:\n", _same(f"- {{regel: UTR201, {_DECIDED}}}\n"), "", 5, 40
    ),
    "departures of no rule": Shape(
        f"{ONE}afwijkingen:\n", lambda at: f"- {{regel: x{letters(at)}, {_DECIDED}}}\n", "", 5, 40
    ),
    "subjects of a departure": Shape(
        f"{ONE}afwijkingen:\n- {{regel: UTR201, {_DECIDED}, betreft: [",
        lambda at: f"{letters(at)},",
        "]}\n",
        1,
        4,
    ),
    "departures of everything": Shape(
        MANY + "- {naam: A, onderwerpen: [Mobiliteit, Financiën]}\n" * 700 + "afwijkingen:\n",
        _same(f"- {{regel: UTR202, betreft: A, {_DECIDED}}}\n"),
        "",
        10,
        90,
    ),
    "marks that say nothing": Shape(ONE, _same("# portcheck: x\n")),
    "marks of no rule": Shape(ONE, lambda at: f"# portcheck: ignore[{letters(at)}] r\n"),
    "marks of nothing": Shape(ONE, _same("# portcheck: ignore[UTR201] r\n")),
    "a mark of many rules": Shape(
        f"{ONE}# portcheck: ignore[", lambda at: f"{letters(at)},", "] r\n"
    ),
    "marks that hold": Shape(
        MANY, _same("- {naam: A} # portcheck: ignore[PC020] r\n"), values=2, text=5
    ),
    "comments": Shape(ONE, _same("#\n")),
    "line ends": Shape(ONE, _same("\n")),
    "carriage returns": Shape(ONE, _same("\r")),
    "misfits": Shape(MANY, _same("- {}\n"), values=1),
    "a misfit at the end": Shape(MANY, _same("- {naam: A}\n"), "- {naam: 1}\n", 2, 5),
    "misfits of a key": Shape(MANY, _same("- {nam: 1}\n"), values=2, text=4),
    "a long text": Shape("plan: ", _same("a")),
    "a long number": Shape("plan: ", _same("1")),
    "a long fraction": Shape("plan: 0.", _same("1")),
    "a long key": Shape("", _same("a"), ": 1\n"),
    "blanks in a key": Shape(f'{ONE}  onderwerpen:\n  - ? "a', _same(" "), 'b"\n    : 2\n', text=1),
    "keys beside a list": Shape(
        f"{ONE}partijen: [{{naam: P}}]\n", lambda at: f"naam{at}: 1\n", values=1, text=9
    ),
    "a long tag": Shape("plan: !", _same("a")),
    "directives": Shape("", lambda at: f"%TAG !{letters(at)}! a\n", "---\nplan: V\n"),
    "open brackets": Shape("", _same("[")),
    "question marks for keys": Shape("", _same("? ")),
    "lines of a text": Shape("plan:\n", _same(" a\n")),
    "lines of a quoted text": Shape('plan: "', _same(" a\n"), '"\n'),
    "blanks at the end of a line": Shape("plan: |\n  a", _same(" "), "\nbestuur: x\n"),
    "findings on one line": Shape(
        f"{HEAD}portefeuillehouders: [", _same("{naam: A, vervanger: A},"), "]\n", 3, 15
    ),
    "one name of two alphabets": Shape(
        f"{MANY}- {{naam: {json.dumps('ab' * 900)}, vervanger: {json.dumps('ba' * 900)}}}\n",
        _same("#\n"),
    ),
}
