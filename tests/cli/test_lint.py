"""`portcheck rules --lint`: what is wrong with packs, and what to do about it."""

import json

import pytest

from tests.cli.conftest import Done, Run, write
from tests.own_pack import PACK, RULE

BOSS = RULE.replace("{topic: bos}", "{topic: boss}")
TOPICS = "topics:\n  bos:\n    label: {nl: Bos, en: Forest}\n    aliases: [bos, Bos]\n"


@pytest.fixture(autouse=True)
def pack() -> None:
    write({"eigen/pack.yaml": PACK, "eigen/EIG101.yaml": BOSS, "eigen/topics.yaml": TOPICS})


@pytest.mark.parametrize(
    ("lang", "out"),
    [
        (
            "en",
            'eigen/EIG101.yaml:5:17: error[unknown-topic]: unknown topic "boss" (did you mean '
            '"bos"?)\n'
            "  = help: name a topic that exists, or put it in topics.yaml\n"
            'eigen/topics.yaml:4:20: warning[twice]: "Bos" is already in eigen/topics.yaml:4, '
            'as "bos"\n'
            "  = help: remove one of the two\n"
            "1 error, 1 warning, 0 to consider\n",
        ),
        (
            "nl",
            'eigen/EIG101.yaml:5:17: fout[unknown-topic]: onbekend onderwerp "boss" (bedoelde u '
            '"bos"?)\n'
            "  = actie: noem een onderwerp dat bestaat, of zet het in topics.yaml\n"
            'eigen/topics.yaml:4:20: waarschuwing[twice]: "Bos" staat al in eigen/topics.yaml:4, '
            'als "bos"\n'
            "  = actie: haal een van de twee weg\n"
            "1 fout, 1 waarschuwing, 0 te overwegen\n",
        ),
    ],
)
def test_every_fault_is_said_with_its_place_and_what_to_do(lang: str, out: str, run: Run) -> None:
    assert run("rules", "--lint", "./eigen", "--lang", lang) == Done(1, out, "")


def test_what_the_message_says_already_is_not_said_twice(run: Run) -> None:
    write({"eigen/EIG101.yaml": RULE.replace("severity: error", "severity: grave")})
    message, after, *_ = run("rules", "--lint", "./eigen", "--lang", "en").out.splitlines()
    assert message.endswith('"grave" is not allowed here; choose from error, warning, info')
    assert after.startswith("eigen/")


def test_json_says_the_same(run: Run) -> None:
    done = run("rules", "--lint", "--pack", "./eigen", "-f", "json", "--lang", "en")
    content = json.loads(done.out)
    assert (done.code, done.err, content["version"]) == (1, "", 1)
    assert content["faults"][0] == {
        "file": "eigen/EIG101.yaml",
        "line": 5,
        "column": 17,
        "trap": "unknown-topic",
        "severity": "error",
        "message": 'unknown topic "boss" (did you mean "bos"?)',
        "help": "name a topic that exists, or put it in topics.yaml",
    }


def test_what_is_no_error_lets_the_command_pass(run: Run) -> None:
    write({"eigen/EIG101.yaml": BOSS.replace("boss", "bos")})
    assert run("rules", "--lint", "./eigen", "--lang", "en").code == 0


@pytest.mark.parametrize(
    ("lang", "said"),
    [("en", "nothing is wrong with the rules"), ("nl", "aan de regels mankeert niets")],
)
def test_sound_rules_are_called_so(lang: str, said: str, run: Run) -> None:
    assert run("rules", "--lint", "utrecht-2019", "--lang", lang) == Done(0, f"{said}\n", "")


def test_what_has_no_place_is_said_without_one(run: Run) -> None:
    write({"portcheck.yaml": "packs: [./eigen]\n", "twee/pack.yaml": PACK})
    out = run("rules", "--lint", "./eigen", "./twee", "--lang", "en").out
    assert 'error[not-readable]: the pack in twee is called "eigen"' in out
    assert (
        json.loads(run("rules", "--lint", "./eigen", "./twee", "-f", "json").out)["faults"][0][
            "file"
        ]
        is None
    )


def test_a_folder_that_is_no_pack_comes_with_what_makes_it_one(run: Run) -> None:
    write({"regels/notities.md": ""})
    assert run("rules", "--lint", "./regels", "--lang", "nl").out.splitlines()[:2] == [
        'regels/pack.yaml: fout[no-pack]: in de map "regels" staat geen pack.yaml, dus is het geen '
        "pakket",
        "  = actie: noem de map waar pack.yaml in staat; portcheck new-rule schrijft er een in een "
        "map die nog geen heeft",
    ]


def test_a_pack_that_is_not_there_cannot_be_judged(run: Run) -> None:
    assert run("rules", "--lint", "utrecht-2018", "--lang", "en") == Done(
        2, "", 'portcheck: unknown pack "utrecht-2018" (did you mean "utrecht-2019"?)\n'
    )
