"""Files that are no plans, and paths that are no files: said clearly, with the place."""

import os
from pathlib import Path
from typing import NamedTuple

import pytest

from portcheck.reporters import FORMATS
from portcheck.schema.advice import NO_PLAN_YET
from tests.cli.conftest import BAD, ERROR, GOOD, WARNING, Done, Run, write

ENCODING = "choose the encoding UTF-8 under Save as"


class Bad(NamedTuple):
    """A file's content, and the lines that are said of it, without the file's name."""

    content: bytes
    said: tuple[str, ...]


def yaml(at: str, message: str) -> tuple[str, ...]:
    return (f"{at}: error[PC002] geen-yaml: {message}",)


def text(at: str, message: str) -> tuple[str, ...]:
    return (f"{at}: error[PC001] onleesbaar-bestand: {message}",)


def form(at: str, message: str) -> tuple[str, ...]:
    return (f"{at}: error[PC003] past-niet-in-planformaat: {message}",)


ASIDE = "; what is for information only goes after a #"
KEYS = (
    "afwijkingen, bestuur, bron, opgaven, partijen, periode, plan, portefeuillehouders, proces, "
    "stand, verbonden_partijen, volledig, zetels"
)
ALIASED = (
    "anchors and aliases (&{0} or *{0}) are not read; write the text in full, and in quotes if it "
    "begins with & or *"
)
DEEP = f"nested more than 64 levels deep; portcheck reads no such file{NO_PLAN_YET.en}"

CONTENTS = {
    "open list": Bad(
        b"plan: [a\n", yaml("1:7", "the list that opens here with [ lacks a comma or its closing ]")
    ),
    "open quote": Bad(b'plan: "V\n', yaml("1:7", "the quote that opens here is never closed")),
    "tab": Bad(b"plan: V\n\tbestuur: x\n", yaml("2:1", "there is a tab here; use spaces")),
    "colon": Bad(
        b"plan: a: b\n",
        yaml(
            "1:8",
            "there is a second colon here; put a text that holds a colon in quotes, and a second "
            "key on a line of its own",
        ),
    ),
    "empty": Bad(b"", yaml("1:1", f"the file is empty{NO_PLAN_YET.en}")),
    "blank": Bad(b"\n\n  \n", yaml("1:1", f"the file is empty{NO_PLAN_YET.en}")),
    "comment": Bad(b"# plan\n", yaml("1:1", f"the file is empty{NO_PLAN_YET.en}")),
    "byte-order mark only": Bad(b"\xef\xbb\xbf", yaml("1:1", f"the file is empty{NO_PLAN_YET.en}")),
    "a list at the top": Bad(
        b"- plan: V\n",
        form(
            "1:3",
            'found a list, expected: a group of keys; a plan starts with "plan: …"; '
            "`portcheck new-plan` writes one to fill in, and with "
            "`--from DOCUMENT` one from a document or a text",
        ),
    ),
    "a text at the top": Bad(
        b"hello there\n",
        form(
            "1:1",
            'found "hello there", expected: a group of keys; a plan starts with "plan: …"; '
            "`portcheck new-plan` writes one to fill in, and with "
            "`--from DOCUMENT` one from a document or a text",
        ),
    ),
    "nothing at the top": Bad(b"~\n", form("1:1", "found nothing, expected: a group of keys")),
    "two documents": Bad(
        f"{GOOD}---\n{GOOD}".encode(),
        yaml("7:1", "a second document (---) starts here; a file holds one plan"),
    ),
    "anchor": Bad(b"plan: &a V\nbestuur: *a\n", yaml("1:7", ALIASED.format("a"))),
    "alias": Bad(b"plan: V\nbestuur: *a\n", yaml("2:10", ALIASED.format("a"))),
    "merge key": Bad(b"plan: V\n<<: {bestuur: x}\n", yaml("2:1", "the merge key << is not read")),
    "duplicate key": Bad(
        b"plan: V\nbestuur: W\nplan: X\n",
        yaml("3:1", 'the key "plan" is here twice; leave one, with all that belongs to it'),
    ),
    "tag": Bad(
        b"plan: !!python/name:os.system\n",
        yaml(
            "1:7",
            "the tag !!python/name:os.system is not read; put a text that begins with ! in quotes",
        ),
    ),
    "flow nest": Bad(
        b"[" * 100_000,
        yaml("1:65", DEEP),
    ),
    "mapping nest": Bad(
        b"{a: " * 100_000,
        yaml(
            "1:257",
            DEEP,
        ),
    ),
    "block nest": Bad(
        b"- " * 100_000,
        yaml(
            "1:129",
            DEEP,
        ),
    ),
    "very many keys": Bad(
        "".join(f"k{number}: 1\n" for number in range(90_000)).encode(),
        yaml("10000:8", f"more than 10000 values; portcheck reads no such file{NO_PLAN_YET.en}"),
    ),
    "latin-1": Bad(
        GOOD.replace("Jansen", "Zoë").encode("latin-1"),
        text("5:1", f"not UTF-8 (probably Windows-1252 or Latin-1); {ENCODING}"),
    ),
    "utf-16-le": Bad(
        f"\ufeff{GOOD}".encode("utf-16-le"),
        text("1:1", f"saved as UTF-16, expected UTF-8; {ENCODING}"),
    ),
    "utf-16-be": Bad(
        f"\ufeff{GOOD}".encode("utf-16-be"),
        text("1:1", f"saved as UTF-16, expected UTF-8; {ENCODING}"),
    ),
    "utf-16 without a mark": Bad(GOOD.encode("utf-16-le"), text("1:1", "not a text file")),
    "picture": Bad(b"\x89PNG\r\n\x1a\n\x00\x00", text("3:1", "not a text file")),
    "control character": Bad(
        b"plan: V\nbestuur: a\x1b[2J\n",
        yaml("2:11", "there is an invisible control character (U+001B) here; delete it"),
    ),
    "a byte too large": Bad(
        GOOD.encode().ljust(1_000_001, b"#"),
        text("1:1", "larger than 1000000 bytes; portcheck reads no such file"),
    ),
    "carriage returns and line feeds": Bad(
        GOOD.replace("    onderwerpen:", "    onderwerp:").replace("\n", "\r\n").encode(),
        form("6:5", 'unknown key "onderwerp" (did you mean "onderwerpen"?)'),
    ),
    "carriage returns only": Bad(
        GOOD.replace("volledig: false", "foo: 1").replace("\n", "\r").encode(),
        form("3:1", f'unknown key "foo"; what belongs here is {KEYS}{ASIDE}'),
    ),
    "accents before the place": Bad(
        "{plan: Zoë 😀, bestuur: G, portefeuillehouders: [{naam: A}], x: 1}\n".encode(),
        form("1:61", f'unknown key "x"; what belongs here is {KEYS}{ASIDE}'),
    ),
}


@pytest.mark.parametrize("bad", CONTENTS.values(), ids=CONTENTS)
def test_a_file_that_is_no_plan_is_a_finding_with_its_place(bad: Bad, lines: Run) -> None:
    Path("a.yaml").write_bytes(bad.content)
    out = "".join(f"a.yaml:{said}\n" for said in bad.said)
    assert lines("a.yaml") == Done(1, out, "")


@pytest.mark.parametrize("name", ["open list", "two documents", "block nest", "latin-1"])
def test_standard_input_that_is_no_plan_is_the_same_finding(name: str, lines: Run) -> None:
    bad = CONTENTS[name]
    out = "".join(f"<stdin>:{said}\n" for said in bad.said)
    assert lines("-", stdin=bad.content) == Done(1, out, "")


@pytest.mark.parametrize("bad", CONTENTS.values(), ids=CONTENTS)
def test_a_frame_can_show_it(bad: Bad, check: Run) -> None:
    Path("a.yaml").write_bytes(bad.content)
    done = check("a.yaml", "-q")
    place = bad.said[0].split(": ")[0]
    assert (done.code, f"--> a.yaml:{place}\n" in done.out, done.err) == (1, True, "")


def test_a_file_of_50_megabytes_is_refused_unread(lines: Run) -> None:
    with Path("a.yaml").open("wb") as stream:
        stream.truncate(50_000_000)
    assert lines("a.yaml") == Done(
        1,
        "a.yaml:1:1: error[PC001] onleesbaar-bestand: larger than 1000000 bytes; "
        "portcheck reads no such file\n",
        "",
    )


def test_a_plan_of_a_megabyte_is_read(lines: Run) -> None:
    Path("a.yaml").write_bytes(GOOD.encode().ljust(1_000_000, b"#"))
    assert lines("a.yaml") == Done(0, "", "")


@pytest.mark.parametrize(
    "plan",
    [
        f"\ufeff{BAD}",
        BAD.replace("\n", "\r\n"),
        f"\ufeff{BAD}".replace("\n", "\r\n"),
        BAD.replace("\n", "\r"),
        BAD.rstrip("\n"),
        f"{BAD}\n\n",
        f"{BAD}...\n",
    ],
    ids=["mark", "CRLF", "mark and CRLF", "CR", "no line end", "blank lines", "document end"],
)
def test_what_editors_add_changes_no_place(plan: str, lines: Run) -> None:
    Path("plan.yaml").write_bytes(plan.encode())
    assert lines("plan.yaml") == Done(1, ERROR + WARNING, "")


def test_a_mark_before_the_first_key_moves_no_column(lines: Run) -> None:
    Path("a.yaml").write_bytes(b"\xef\xbb\xbffoo: 1\n" + GOOD.encode())
    assert lines("a.yaml").out == (
        "a.yaml:1:1: error[PC003] past-niet-in-planformaat: "
        f'unknown key "foo"; what belongs here is {KEYS}{ASIDE}\n'
    )


@pytest.mark.parametrize(
    ("path", "nl", "en"),
    [
        ("gone.yaml", "gone.yaml: bestaat niet", "gone.yaml: does not exist"),
        ("gone/", "gone/: bestaat niet", "gone/: does not exist"),
        (
            "plan.yaml/x",
            "plan.yaml/x: niet te lezen: een deel van het pad is geen map",
            "plan.yaml/x: cannot be read: Not a directory",
        ),
        (
            "x" * 300,
            f"{'x' * 300}: niet te lezen: de naam is te lang",
            f"{'x' * 300}: cannot be read: File name too long",
        ),
        ("pipe.yaml", "pipe.yaml: is geen gewoon bestand", "pipe.yaml: is not a regular file"),
        ("/dev/null", "/dev/null: is geen gewoon bestand", "/dev/null: is not a regular file"),
        (
            "a\nb\x1b[2J",
            "a b\\x1b[2J: bestaat niet",
            "a b\\x1b[2J: does not exist",
        ),
        (
            "a\0b",
            "a\\x00b: niet te lezen: er staat een NUL-teken in de naam",
            "a\\x00b: cannot be read: its name holds a NUL character",
        ),
        ("\udce9", "\\udce9: bestaat niet", "\\udce9: does not exist"),
    ],
)
def test_a_path_that_cannot_be_read_is_said(path: str, nl: str, en: str, lines: Run) -> None:
    write({"plan.yaml": BAD})
    os.mkfifo("pipe.yaml")
    assert lines(path, "--lang", "nl") == Done(2, "", f"portcheck: {nl}\n")
    assert lines(path, "--lang", "en") == Done(2, "", f"portcheck: {en}\n")


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("variant-b.yml", "variant-b.yaml"),
        ("variant-b", "variant-b.yaml"),
        ("variant b.docx", "variant-b.yaml"),
        ("plannen/concept.yaml", "plannen/concept.yaml.txt"),
        ("plannen/consept.yml", "plannen/concept.yaml.txt"),
        ("planen", "plannen"),
        ("planen/", "plannen"),
    ],
)
def test_a_plan_or_folder_of_another_ending_or_spelling_is_named(
    path: str, meant: str, lines: Run
) -> None:
    write({"variant-b.yaml": GOOD, "plannen/concept.yaml.txt": GOOD, "variant-b.png": ""})
    said = f'portcheck: {path}: bestaat niet (bedoelde u "{meant}"?)\n'
    assert lines(path, "--lang", "nl") == Done(2, "", said)


@pytest.mark.parametrize("option", ["--config", "--pack", "--select"])
def test_an_option_with_a_nul_is_refused(option: str, lines: Run) -> None:
    write({"plan.yaml": GOOD})
    assert lines("plan.yaml", option, "a\0b").code == 2


def test_a_pipe_in_a_folder_is_said_and_not_waited_for(lines: Run) -> None:
    write({"sub/plan.yaml": GOOD})
    os.mkfifo("sub/pipe.yaml")
    assert lines("sub") == Done(2, "", "portcheck: sub/pipe.yaml: is not a regular file\n")


def test_a_folder_called_like_a_plan_is_a_folder(lines: Run) -> None:
    write({"sub.yaml/plan.yaml": BAD})
    assert lines("sub.yaml").out == (ERROR + WARNING).replace("plan.yaml", "sub.yaml/plan.yaml")


NAME = "a\nb\x1b[2J\u202e.yaml"


@pytest.mark.parametrize("format_", FORMATS)
def test_the_name_of_a_file_commands_no_terminal(format_: str, check: Run) -> None:
    Path(NAME).write_text(BAD, encoding="utf-8")
    done = check(NAME, "-v", "--format", format_)
    signs = [sign for sign in done.out + done.err if not sign.isprintable() and sign != "\n"]
    assert (done.code, signs) == (1, [])


def test_the_name_of_a_file_stays_on_its_line(lines: Run) -> None:
    Path(NAME).write_text(BAD, encoding="utf-8")
    assert lines(NAME).out == (ERROR + WARNING).replace("plan.yaml", "a b\\x1b[2J\\u202e.yaml")


@pytest.mark.parametrize("format_", FORMATS)
def test_a_file_whose_name_is_not_utf_8_is_judged(format_: str, check: Run) -> None:
    name = "Zo\udceb.yaml"
    Path(name).write_text(BAD, encoding="utf-8")
    done = check(name, "--format", format_)
    assert (done.code, done.err) == (1, "")
