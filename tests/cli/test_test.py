"""`portcheck test` tries rules on their cases: what is noisy, missing, open, and unnoticed."""

import json

import pytest

from portcheck import bundled
from tests.cli.conftest import GOOD, Done, Run, write
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


CASES = """\
cases:
  - name: sport met water
    plan: |
      plan: V
      bestuur: G
      portefeuillehouders:
        - naam: A
          onderwerpen: [Sport, Water]  # EIG101
"""
VARIED = """\
  - name: sport met natuur
    plan: |
      plan: V
      bestuur: G
      portefeuillehouders:
        - naam: A
          onderwerpen: [Natuur, Toerisme]  # EIG101
    params: {EIG101: {anchor: toerisme, others: [natuur]}}
  - name: sport bij een ander
    plan: |
      plan: V
      bestuur: G
      portefeuillehouders:
        - {naam: A, onderwerpen: [Sport]}
        - {naam: B, onderwerpen: [Water]}
    expect: []
"""
UNSILENT = "rules that are silent in no plan that they judge: EIG101\n"
UNVARIED = "params that no case shows to make a difference (2 of 2): EIG101 anchor, EIG101 others\n"


def counted(cases: int = 0, failed: int = 0) -> str:
    said = "1 case" if cases == 1 else f"{cases} cases"
    return f"eigen: 1 rule, 2 examples, {said}; not in order: {failed}\n"


def pack(rule: str = RULE, cases: str = "") -> None:
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": rule})
    if cases:
        write({"regels/tests/sport.yaml": cases})


@pytest.mark.parametrize(
    ("change", "failures"),
    [
        pytest.param(("", ""), [], id="in order"),
        pytest.param(
            ("Sport  # EIG101", "Sport"),
            [
                "noisy 18:15 the rule reports something here, but this line is not marked: "
                'A holds both "Sport" and "Water"',
            ],
            id="unmarked",
        ),
        pytest.param(
            ("- Sport  # EIG101", "- Natuur"),
            ["missing 12:7 nothing in this bad example is marked with # EIG101"],
            id="unmarked, with nothing to mark",
        ),
        pytest.param(
            ("Water", "Water  # EIG101"),
            ["missing 19:24 the rule reports nothing on this marked line"],
            id="a mark too many",
        ),
        pytest.param(
            ("Natuur", "Water"),
            [
                "noisy 26:25 the rule reports something in a good example: "
                'A holds both "Sport" and "Water"'
            ],
            id="a good example that is not",
        ),
        pytest.param(
            ("Natuur", "Natuur, natuur"),
            [
                "noisy 26:32 the rule reports something in a good example: "
                '"Natuur" occurs more than once with A'
            ],
            id="a good example that the core reports",
        ),
        pytest.param(
            ("plan: V\n      bestuur: G\n      portefeuillehouders:\n        - naam: A\n"
             "          onderwerpen: [Sport, Natuur]", "plan: ["),
            [
                "noisy 22:14 the plan cannot be judged: "
                "the text ends here, and a [ or { is not closed yet"
            ],
            id="a good example that is no plan",
        ),
    ],
)  # fmt: skip
def test_an_example_that_does_not_hold_is_said_with_its_place(
    change: tuple[str, str], failures: list[str], run: Run
) -> None:
    pack(RULE.replace(*change, 1))
    done = run("test", "./regels", "-f", "json")
    said = [
        f"{fault['what']} {fault['line']}:{fault['column']} {fault['message']}"
        for fault in json.loads(done.out)["faults"]
    ]
    assert (done.code, said) == (1 if failures else 0, failures)


def test_what_is_wrong_is_shown_in_its_file(run: Run) -> None:
    pack(RULE.replace("Natuur", "Water"))
    frame = """\
noisy[EIG101] good example 1: the rule reports something in a good example: \
A holds both "Sport" and "Water"
  --> regels/EIG101.yaml:26:25
   |
26 |           onderwerpen: [Sport, Water]
   |                         ^^^^^ Sports, held by A
   |                                ----- Water, held by A
   = help: correct the plan if the report is right, else params or the register

"""
    assert run("test", "./regels") == Done(1, frame + UNSILENT + UNVARIED + counted(failed=1), "")


def test_it_is_said_in_dutch(run: Run) -> None:
    pack(cases=CASES.replace("Sport, Water", "Sport, Bos"))
    assert (
        run("test", "./regels", "--lang", "nl").out
        == """\
te weinig[EIG101] geval "sport met water": de regel meldt niets op deze gemarkeerde planregel
 --> regels/tests/sport.yaml:8:40
  |
8 |           onderwerpen: [Sport, Bos]  # EIG101
  |                                        ^^^^^^
  = actie: kijk of de onderwerpen worden gelezen zoals bedoeld, en of de waarden (params) kloppen;
           is dat zo, verwacht de melding dan niet

waarden waarvan geen geval toont dat ze verschil maken (2 van 2): EIG101 anchor, EIG101 others
eigen: 1 regel, 2 voorbeelden, 1 geval; niet in orde: 1
"""
    )


def test_the_cases_of_a_pack_are_tried(run: Run) -> None:
    pack(cases=CASES)
    assert run("test", "./regels") == Done(0, UNVARIED + counted(cases=1), "")


def test_cases_that_lie_too_deep_to_be_tried_are_named(run: Run) -> None:
    pack()
    write({"regels/test/sport.yaml": CASES})
    done = run("test", "./regels")
    assert done.code == 0
    assert done.err == (
        "portcheck: regels/test/sport.yaml: this file is not read: only files in the folder itself "
        "belong to a pack, and cases in its folder tests\n"
    )


def test_what_params_show_is_not_open(run: Run) -> None:
    pack(cases=CASES + VARIED)
    assert run("test", "./regels") == Done(0, counted(cases=3), "")


def test_a_case_that_is_wrong_could_not_be_tried(run: Run) -> None:
    pack(cases=CASES.replace("# EIG101", "# EIG102"))
    error = 'regels/tests/sport.yaml:3:11: unknown rule "EIG102" (did you mean "EIG101"?)'
    assert run("test", "./regels") == Done(2, "", f"portcheck: {error}\n")


@pytest.mark.parametrize("cases", [CASES, "x: y\n"])
def test_a_check_does_not_read_cases(cases: str, run: Run) -> None:
    pack(cases=cases)
    write({"plan.yaml": GOOD})
    assert run("check", "plan.yaml", "--pack", "./regels").code == 0


CHANGED = """\
regels/EIG101.yaml:5:25: EIG101: with "natuur" in others too no test fails; \
add a plan with "natuur" in place of what is in others now, on which the rule is silent
"""


def test_changes_that_no_test_notices_are_said(run: Run) -> None:
    pack(RULE.replace("[Sport, Natuur]", "[Water, Natuur]"), cases=CASES)
    assert run("test", "./regels", "--mutate").out == (
        CHANGED + "changes that no test notices: 1 of 5\n" + counted(cases=1)
    )


STRICT = [
    pytest.param(CASES, [], 0, id="open"),
    pytest.param(CASES, ["--strict"], 1, id="open, and strict"),
    pytest.param(CASES + VARIED, ["--strict"], 0, id="nothing open, and strict"),
    pytest.param(CASES + VARIED, ["--mutate"], 0, id="unnoticed"),
    pytest.param(CASES + VARIED, ["--mutate", "--strict"], 1, id="unnoticed, and strict"),
]


@pytest.mark.parametrize(("cases", "options", "code"), STRICT)
def test_what_the_tests_leave_open_fails_where_it_is_strict(
    cases: str, options: list[str], code: int, run: Run
) -> None:
    pack(RULE.replace("[Sport, Natuur]", "[Water, Natuur]"), cases=cases)
    assert run("test", "./regels", *options).code == code


def test_junit_is_strict_too(run: Run) -> None:
    pack(cases=CASES)
    done = run("test", "./regels", "-f", "junit", "--strict")
    assert (done.code, done.out.count("<failure")) == (1, 1)


EXTENDED = """\
rules that report something in no plan: UTR501
regels/pack.yaml:7:1: UTR501: with function wethouder instead of gedeputeerde no test fails; \
add a plan that is reported with only one of the two values
regels/pack.yaml:7:1: UTR501: with function heemraad instead of gedeputeerde no test fails; \
add a plan that is reported with only one of the two values
regels/pack.yaml:7:1: UTR501: with function portefeuillehouder instead of gedeputeerde no test \
fails; add a plan that is reported with only one of the two values
regels/pack.yaml:7:1: UTR501: with min 1 instead of 2 no test fails; \
add a plan that is reported with only one of the two values, such as one with 1
regels/pack.yaml:7:1: UTR501: without min no test fails; \
add a plan whose outcome depends on that alone
changes that no test notices: 5 of 7
eigen: 1 rule, 0 examples, 1 case; not in order: 0
"""


def test_a_pack_that_extends_another_has_cases_for_what_it_changes(run: Run) -> None:
    extending = PACK + "extends: [utrecht-2019]\nparams: {UTR501: {min: 2}}\n"
    two = "[{naam: A}, {naam: B}]"
    plan = f"      plan: V\n      bestuur: Provincie G\n      portefeuillehouders: {two}\n"
    cases = f"cases:\n  - name: x\n    plan: |\n{plan}    rules: [UTR501]\n    expect: []\n"
    write({"regels/pack.yaml": extending, "regels/tests/x.yaml": cases})
    assert run("test", "./regels", "--mutate") == Done(0, EXTENDED, "")


@pytest.mark.parametrize("named", [["./regels", "./meer"], []])
def test_a_pack_that_was_asked_for_is_tried_though_another_extends_it(
    named: list[str], run: Run
) -> None:
    extending = PACK.replace("eigen", "meer", 1) + "extends: [../regels]\n"
    settings = "packs: [./meer, ./regels]\n"
    write({"regels/pack.yaml": PACK, "regels/EIG101.yaml": RULE, "meer/pack.yaml": extending})
    write({"portcheck.yaml": settings})
    assert run("test", *named, "--lang", "en").out.splitlines()[-1].startswith("eigen, meer: ")


def test_the_packs_of_the_settings_are_tried_whatever_these_change(run: Run) -> None:
    write(
        {
            "regels/pack.yaml": PACK,
            "regels/EIG101.yaml": RULE,
            "portcheck.yaml": "packs: [./regels]\nseverity: {EIG101: off}\n",
        }
    )
    assert run("test") == Done(0, UNVARIED + counted(), "")


def test_without_settings_all_bundled_packs_are_tried(run: Run) -> None:
    done = run("test")
    assert done.code == 0
    assert done.out.startswith(f"{', '.join(bundled.packs())}: ")


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
        (
            {"regels/x.txt": ""},
            'there is no pack.yaml in the folder "./regels", so it is not a pack',
        ),
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
