"""`portcheck test` tries rules on their own examples: what is noisy, and what is missing."""

import pytest

from tests.cli.conftest import Done, Run, write
from tests.own_pack import PACK

RULE = """\
id: EIG101
name: sport-met-europa
severity: error
kind: keep-apart
params: {anchor: sport, others: [water]}
source: {section: "1"}
summary: {nl: s, en: s}
why: {nl: w, en: w}
help: {nl: h, en: h}
examples:
  bad:
    - |
      plan: V
      bestuur: G
      portefeuillehouders:
        - naam: A
          onderwerpen:
            - Sport  # EIG101
            - Water
  good:
    - |
      plan: V
      bestuur: G
      portefeuillehouders:
        - naam: A
          onderwerpen: [Sport, Natuur]
"""


def said(*failures: str, examples: int = 2) -> str:
    count = f"eigen: 1 rule(s), {examples} example(s), of which not in order: {len(failures)}"
    return "".join(f"{line}\n" for line in (*failures, count))


@pytest.mark.parametrize(
    ("change", "failures"),
    [
        pytest.param(("", ""), [], id="in order"),
        pytest.param(
            ("Sport  # EIG101", "Sport"),
            [
                "12:1: missing: nothing in this bad example is marked with # EIG101",
                '18:1: noisy: EIG101 reports something here, and this line is not marked: '
                'A holds both "Sport" and "Water"',
            ],
            id="unmarked",
        ),
        pytest.param(
            ("Water", "Water  # EIG101"),
            ["19:1: missing: EIG101 reports nothing on this marked line"],
            id="a mark too many",
        ),
        pytest.param(
            ("Natuur", "Water"),
            [
                '26:1: noisy: EIG101 reports something in a good example: '
                'A holds both "Sport" and "Water"'
            ],
            id="a good example that is not",
        ),
        pytest.param(
            ("Natuur", "Natuur, natuur"),
            [
                '26:1: noisy: PC021 reports something in a good example: '
                '"Natuur" is there more than once with A'
            ],
            id="a good example that the core reports",
        ),
        pytest.param(
            ("plan: V\n      bestuur: G\n      portefeuillehouders:\n        - naam: A\n"
             "          onderwerpen: [Sport, Natuur]", "plan: ["),
            [
                "23:1: noisy: PC002 reports something in a good example: "
                "not valid YAML: did not find expected node content"
            ],
            id="a good example that is no plan",
        ),
    ],
)  # fmt: skip
def test_an_example_that_does_not_hold_is_shown_at_its_line(
    change: tuple[str, str], failures: list[str], run: Run
) -> None:
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": RULE.replace(*change, 1)})
    done = run("test", "./regels")
    lines = [f"regels/EIG101.yaml:{failure}" for failure in failures]
    assert done == Done(1 if failures else 0, said(*lines), "")


def test_it_is_said_in_dutch(run: Run) -> None:
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": RULE.replace("  # EIG101", "")})
    assert run("test", "./regels", "--lang", "nl").out == (
        "regels/EIG101.yaml:12:1: te weinig: niets in dit slechte voorbeeld is gemerkt met "
        "# EIG101\n"
        "regels/EIG101.yaml:18:1: te veel: EIG101 meldt hier iets, en deze plaats is niet "
        'gemerkt: A heeft zowel "Sport" als "Water"\n'
        "eigen: 1 regel(s), 2 voorbeeld(en), waarvan niet in orde: 2\n"
    )


def test_an_example_on_one_line_is_shown_there(run: Run) -> None:
    rule = RULE[: RULE.index("examples:")] + (
        'examples:\n  bad: ["plan: V\\nbestuur: G\\nportefeuillehouders: [{naam: A}]\\n"]\n'
        '  good: ["plan: V\\nbestuur: G\\nportefeuillehouders: [{naam: A}]\\n"]\n'
    )
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": rule})
    out = run("test", "./regels").out
    assert out.startswith("regels/EIG101.yaml:11:1: missing: nothing in this bad example")


def test_the_packs_of_the_settings_are_tried_whatever_these_change(run: Run) -> None:
    write(
        {
            "regels/pack.yaml": PACK,
            "regels/EIG101.yaml": RULE,
            "portcheck.yaml": "packs: [./regels]\nseverity: {EIG101: off}\n",
        }
    )
    assert run("test") == Done(0, said(), "")


def test_without_settings_all_bundled_packs_are_tried(run: Run) -> None:
    done = run("test")
    assert (done.code, done.out.startswith("portcheck, provinciewet, utrecht-2019: ")) == (0, True)


def test_a_pack_without_rules_was_not_tried(run: Run) -> None:
    write({"regels/pack.yaml": PACK})
    assert run("test", "./regels").code == 3


@pytest.mark.parametrize(
    ("files", "error"),
    [
        (
            {"regels/pack.yaml": PACK, "regels/EIG101.yaml": RULE.replace("sport,", "sprt,")},
            'regels/EIG101.yaml:5:18: unknown topic "sprt" (did you mean "sport"?)',
        ),
        ({"regels/x.txt": ""}, "regels/pack.yaml: cannot be read: No such file or directory"),
    ],
)
def test_a_pack_that_does_not_load_could_not_be_tried(
    files: dict[str, str], error: str, run: Run
) -> None:
    write(files)
    assert run("test", "./regels") == Done(2, "", f"portcheck: {error}\n")


def test_a_pack_that_does_not_exist_is_said(run: Run) -> None:
    assert run("test", "utrecht-2018").err == (
        'portcheck: unknown pack "utrecht-2018" (did you mean "utrecht-2019"?)\n'
    )
