"""A plan or folder made to harm: it is judged or refused, and nothing in it takes effect."""

import json
import os
import re
from pathlib import Path

import pytest

from portcheck.reporters import FORMATS
from tests.cli.conftest import BAD, ERROR, GOOD, WARNING, Done, Run, write

HIDDEN = [
    *("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u180e"),  # without width
    *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"),
    *("\u200e", "\u200f", "\u061c", "\u2028", "\u2029", "\u0085", "\ue000", "\U000e0041"),
]
COMMANDS = ["::error::x", "::stop-commands::x", "##[error]x", "\n::error::x", "%0A::error::x"]
MARKUP = [
    "<script>x</script>",
    "</details>",
    "<!--",
    "[a](http://x)",
    "![a](x)",
    "`x`",
    "| x |",
    "@x",
]


def named(name: str) -> str:
    """Give a plan of which every finding repeats a name."""
    return BAD.replace("A. Jansen", json.dumps(f"A{name}B")).replace(
        "[Mobil", f"[{json.dumps(name + 'x')}, Mobil"
    )


def shown(done: Done) -> str:
    return done.out + done.err


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("sign", HIDDEN, ids=ascii)
def test_a_sign_that_does_not_show_is_shown_escaped(sign: str, form: str, check: Run) -> None:
    write({"plan.yaml": named(sign)})
    done = check("plan.yaml", "-f", form)
    assert done.code == 1
    assert [c for c in shown(done) if not c.isprintable() and c != "\n"] == []


@pytest.mark.parametrize("form", ["text", "concise", "table", "github", "markdown"])
@pytest.mark.parametrize("name", COMMANDS, ids=ascii)
def test_no_name_is_a_command_to_the_log_of_a_job(name: str, form: str, check: Run) -> None:
    write({"plan.yaml": named(name)})
    out = check("plan.yaml", "-f", form).out
    commands = [line for line in out.splitlines() if re.match(r"\s*(::|##\[)", line)]
    ours = [
        line
        for line in commands
        if line.startswith(("::error file=", "::warning file=", "::notice file="))
    ]
    assert commands == ours


@pytest.mark.parametrize("name", MARKUP)
def test_no_name_is_mark_up(name: str, check: Run) -> None:
    write({"plan.yaml": named(name)})
    out = check("plan.yaml", "-f", "markdown").out
    assert name not in out.replace("<details>", "").replace("</details>\n", "")


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
        "plan: &a {plan: *a}\n",
        "? &a b\n: *a\n",
        "&a plan: V\n*a : W\n",
        "plan: V\n<<: [{bestuur: G}]\n",
        '"\\ud800": V\n',
        'plan: "\\ud800\\udc00"\n',
        "plan: \ud800\n",
        "plan: V\0\n",
        '"plan\\0": V\n',
        "[" * 999_999,
        "- " * 499_999,
        "? " * 499_999,
        "{a: " * 249_999,
        "{" * 999_999,
        "!" * 999_999,
        "&" * 999_999,
        "*" * 999_999,
        "%" * 999_999,
        "'" * 999_999,
        "|" * 999_999,
        "\t" * 999_999,
        "\r" * 999_999,
        "#" * 999_999,
        "--- " * 249_999,
        "---\n" * 249_999,
        "...\n" * 249_999,
        "x: 1\n" * 199_999,
        "".join(f"k{number}: 1\n" for number in range(90_000)),
        f"plan: {'9' * 999_000}\n",
        f"plan: 1e{'9' * 999_000}\n",
        f"plan: 0x{'f' * 999_000}\n",
    ],
    ids=range(32),
)
def test_a_text_made_to_harm_a_parser_is_a_few_findings(text: str, lines: Run) -> None:
    Path("a.yaml").write_bytes(text.encode(errors="surrogatepass"))
    done = lines("a.yaml")
    found = done.out.splitlines()
    assert (done.code, done.err) == (1, "")
    assert 1 <= len(found) <= 4
    assert re.match(r"a\.yaml:\d+:\d+: error\[PC00[123]\] ", found[0])


NAMES = [
    "a b.yaml",
    "-rf.yaml",
    "--help.yaml",
    "a\nb.yaml",
    "a'b\".yaml",
    "$(x).yaml",
    "*.yaml",
    "é.yaml",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_judged_whatever_its_name(name: str, lines: Run) -> None:
    write({f"in/{name}": BAD})
    told = name.replace("\n", " ")
    expected = (ERROR + WARNING).replace("plan.yaml", f"in/{told}")
    assert lines("in") == Done(1, expected, "")
    assert lines(f"in/{name}").out == expected
    os.chdir("in")
    assert lines("--", name).out == expected.replace("in/", "")


def test_a_file_whose_name_is_no_utf_8_is_judged_in_its_folder(lines: Run) -> None:
    Path("in").mkdir()
    Path(os.fsdecode(b"in/Zo\xeb.yaml")).write_text(BAD, encoding="utf-8")
    assert lines("in").out == (ERROR + WARNING).replace("plan.yaml", "in/Zo\\udceb.yaml")


def test_devices_and_pipes_in_a_folder_are_said_and_not_read(lines: Run) -> None:
    write({"in/plan.yaml": GOOD})
    Path("in/full.yaml").symlink_to("/dev/full")
    Path("in/zero.yaml").symlink_to("/dev/zero")
    os.mkfifo("in/pipe.yaml")
    assert lines("in") == Done(2, "", "portcheck: in/pipe.yaml: is not a regular file\n")


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/full", "/dev/random", "/dev/tty"])
def test_a_device_that_is_named_is_not_read(device: str, lines: Run) -> None:
    assert lines(device) == Done(2, "", f"portcheck: {device}: is not a regular file\n")


def test_no_way_of_links_leads_out_of_a_folder(lines: Run) -> None:
    write({"secret/plan.yaml": BAD, "in/deep/x.yaml": GOOD})
    Path("in/a").symlink_to("..")
    Path("in/b").symlink_to("../secret")
    Path("in/deep/c.yaml").symlink_to("../../secret/plan.yaml")
    Path("in/deep/d").symlink_to("../../in/../secret")
    Path("in/e.yaml").symlink_to("a/secret/plan.yaml")
    Path("in/f.yaml").symlink_to(Path("secret/plan.yaml").absolute())
    assert lines("in") == Done(0, "", "")
