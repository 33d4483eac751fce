"""Cases of a pack are read from its folder tests, and what is wrong with them is said."""

import os
from pathlib import Path

import pytest

from portcheck.errors import PortcheckError
from portcheck.rulebook.cases import BAD, CASE, Expected, examples, read_cases
from portcheck.rulebook.rulebook import Rulebook
from portcheck.tree import Overlay

PLAN = """\
cases:
  - name: x
    plan: |
      plan: V
      bestuur: V
      portefeuillehouders: [{naam: A}]
"""
SILENT = f"{PLAN}    expect: []\n"


@pytest.fixture
def book(rulebook: Rulebook) -> Rulebook:
    return rulebook._replace(chosen=("utrecht-2019",))


def written(tmp_path: Path, files: dict[str, str]) -> str:
    (tmp_path / "tests").mkdir()
    for name, text in files.items():
        (tmp_path / "tests" / name).write_text(text, encoding="utf-8")
    return str(tmp_path)


def said(folder: str, book: Rulebook) -> str:
    with pytest.raises(PortcheckError) as refused:
        read_cases(folder, book)
    (complaint,) = refused.value.complaints
    return os.path.relpath(complaint.of("en"), folder)


def test_a_pack_need_not_have_cases(tmp_path: Path, book: Rulebook) -> None:
    assert read_cases(str(tmp_path), book) == []


def test_cases_are_read_from_every_yaml_file_by_name(tmp_path: Path, book: Rulebook) -> None:
    files = {"b.yaml": SILENT, "a.yaml": SILENT.replace(": x", ": y"), "c.txt": "x"}
    assert [case.name for case in read_cases(written(tmp_path, files), book)] == ["y", "x"]


def test_cases_are_read_from_the_tree_that_the_pack_is_in(tmp_path: Path, book: Rulebook) -> None:
    folder = written(tmp_path, {"a.yaml": SILENT})
    tree = Overlay({os.path.join(folder, "tests", "b.yaml"): SILENT.replace(": x", ": y")})
    assert [case.name for case in read_cases(folder, book, tree)] == ["x", "y"]


def test_a_case_that_lists_what_is_expected_is_about_every_rule_that_judges_it(
    tmp_path: Path, book: Rulebook
) -> None:
    (case,) = read_cases(written(tmp_path, {"x.yaml": SILENT}), book)
    assert case.about == {r.id for r in book.rules if r.pack in ("portcheck", "utrecht-2019")}


def test_a_case_goes_by_its_own_name_and_is_of_no_rule(tmp_path: Path, book: Rulebook) -> None:
    (case,) = read_cases(written(tmp_path, {"x.yaml": SILENT}), book)
    assert (case.form, case.name, case.owner) == (CASE, "x", "")


def test_what_is_expected_is_read_with_its_place(tmp_path: Path, book: Rulebook) -> None:
    text = PLAN.replace("bestuur: V", "bestuur: V  # UTR304, sport-ontbreekt UTR202")
    expect = "    expect: [UTR201, {rule: UTR203, line: 3.0}]\n"
    (case,) = read_cases(written(tmp_path, {"x.yaml": text + expect}), book)
    assert case.expected == (
        Expected("UTR201", 0, path=("cases", 0, "expect", 0)),
        Expected("UTR203", 3, path=("cases", 0, "expect", 1, "rule")),
        Expected("UTR304", 2, 15),
        Expected("UTR202", 2, 39),
    )


def test_a_rule_without_a_line_is_expected_on_any(tmp_path: Path, book: Rulebook) -> None:
    text = f"{PLAN}    expect: [{{rule: UTR203}}]\n"
    (case,) = read_cases(written(tmp_path, {"x.yaml": text}), book)
    assert case.expected == (Expected("UTR203", 0, path=("cases", 0, "expect", 0, "rule")),)


def test_an_example_that_is_no_text_is_expected_to_be_reported_at_its_start(
    rulebook: Rulebook,
) -> None:
    rule = rulebook.find("PC001")
    assert rule is not None
    bad = [case for case in examples(rule, rulebook) if case.form == BAD]
    assert [case.expected for case in bad] == [(Expected("PC001", 1, 1),)]


def test_a_mark_that_ignores_a_rule_does_not_expect_it(tmp_path: Path, book: Rulebook) -> None:
    text = SILENT.replace("bestuur: V", "bestuur: V  # portcheck: ignore[UTR202] r  # PC040")
    (case,) = read_cases(written(tmp_path, {"x.yaml": text}), book)
    assert [one.rule for one in case.expected] == ["PC040"]


def test_params_are_known_by_the_rules_id(tmp_path: Path, book: Rulebook) -> None:
    text = f"{SILENT}    params: {{te-weinig-gedeputeerden: {{min: 6}}}}\n"
    (case,) = read_cases(written(tmp_path, {"x.yaml": text}), book)
    assert case.params == {"UTR501": {"min": 6}}


WRONG = [
    pytest.param(
        PLAN,
        "2:11: this case does not say what is expected; put # and the rule's id after a line of "
        "the plan, or write expect: [] where nothing is to be reported",
        id="nothing said",
    ),
    pytest.param(
        f"{PLAN}    expect: [UTR292]\n",
        '7:14: unknown rule "UTR292" (did you mean "UTR202"?)',
        id="an unknown rule",
    ),
    pytest.param(
        f"{PLAN}    rules: [pettenscheiding]\n    expect: []\n",
        '7:13: unknown rule "pettenscheiding" (did you mean "eigenaar-is-opdrachtgever"?)',
        id="a rule by its subject",
    ),
    pytest.param(
        f"{PLAN}    expect: [{{rule: UTR292}}]\n",
        '7:21: unknown rule "UTR292" (did you mean "UTR202"?)',
        id="an unknown rule with a line",
    ),
    pytest.param(
        f"{SILENT}    rules: [UTR292]\n",
        '8:13: unknown rule "UTR292" (did you mean "UTR202"?)',
        id="an unknown rule to be about",
    ),
    pytest.param(
        PLAN.replace("plan: V", "plan: V  # UTR292"),
        '3:11: unknown rule "UTR292" (did you mean "UTR202"?)',
        id="an unknown rule in a mark",
    ),
    pytest.param(
        f"{SILENT}    params: {{UTR292: {{}}}}\n",
        '8:14: unknown rule "UTR292" (did you mean "UTR202"?)',
        id="an unknown rule with params",
    ),
    pytest.param(
        f"{PLAN}    expect: [PW101]\n",
        "7:14: PW101 is a rule of the pack provinciewet; this case is judged by: portcheck, "
        "utrecht-2019",
        id="a rule of another pack",
    ),
    pytest.param(
        f"{PLAN}    expect: [{{rule: UTR202, line: 4}}]\n",
        "7:35: line counts from the start of this plan, and that has 3 lines",
        id="a line that is not there",
    ),
    pytest.param(
        f"{SILENT}    params: {{UTR501: {{min: 0}}}}\n",
        "8:28: 0 is too low; at least 1",
        id="params that do not fit",
    ),
    pytest.param(
        f"{SILENT}    params: {{UTR304: {{topic: sprt}}}}\n",
        '8:30: unknown topic "sprt" (did you mean "sport"?)',
        id="an unknown topic",
    ),
    pytest.param(
        f"{SILENT}    expct: []\n",
        '8:5: unknown key "expct"; if this belongs to "expect", put it there',
        id="an unknown key",
    ),
]


@pytest.mark.parametrize(("text", "error"), WRONG)
def test_a_case_that_is_wrong_is_refused_where_it_is(
    text: str, error: str, tmp_path: Path, book: Rulebook
) -> None:
    assert said(written(tmp_path, {"x.yaml": text}), book) == f"tests/x.yaml:{error}"


def test_a_file_of_cases_that_does_not_fit_hides_nothing_of_another(
    tmp_path: Path, book: Rulebook
) -> None:
    files = {"a.yaml": "cases: []\n", "b.yaml": f"{PLAN}    expect: [UTR292]\n", "c.yml": SILENT}
    folder = written(tmp_path, files)
    with pytest.raises(PortcheckError) as refused:
        read_cases(folder, book)
    assert [os.path.relpath(said.place, folder) for said in refused.value.complaints] == [
        "tests/a.yaml:1:1",
        "tests/b.yaml:7:14",
        "tests/c.yml",
    ]


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, book: Rulebook) -> None:
    (tmp_path / "out.yaml").write_text(SILENT, encoding="utf-8")
    folder = written(tmp_path, {})
    (tmp_path / "tests" / "x.yaml").symlink_to(tmp_path / "out.yaml")
    assert said(folder, book) == "tests/x.yaml: cannot be read: A link leads out of the folder"


@pytest.mark.parametrize("name", ["x.yml", "x.YAML"])
def test_cases_that_would_not_be_read_for_their_ending_are_refused(
    name: str, tmp_path: Path, book: Rulebook
) -> None:
    assert said(written(tmp_path, {name: SILENT}), book) == (
        f"tests/{name}: this file is not read; let its name end in .yaml"
    )


def test_a_hidden_file_holds_no_cases(tmp_path: Path, book: Rulebook) -> None:
    assert read_cases(written(tmp_path, {"._x.yaml": "\0", ".x.yml": ""}), book) == []
