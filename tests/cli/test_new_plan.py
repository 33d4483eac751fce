"""`portcheck new-plan` writes a plan to fill in, which says of each key what it is for."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from portcheck import bundled
from portcheck.parsing import document
from tests.cli.conftest import Done, Run, write

CHECK = ["check", "plan.yaml", "-f", "json"]


def written(run: Run, *arguments: str) -> str:
    """Write plan.yaml anew and give its text."""
    Path("plan.yaml").unlink(missing_ok=True)
    assert run("new-plan", "plan.yaml", *arguments).code == 0
    return Path("plan.yaml").read_text("utf-8")


def data(text: str) -> dict[str, Any]:
    content: dict[str, Any] = document.read(text).data  # type: ignore[assignment]  # a plan is a mapping
    return content


def test_it_says_what_it_wrote_and_what_to_do(run: Run) -> None:
    assert run("new-plan", "plannen/b.yaml", "--lang", "nl") == Done(
        0,
        "plannen/b.yaml: geschreven\n"
        "vul het in; `portcheck check plannen/b.yaml` zegt wat er nog ontbreekt\n",
        "",
    )


def test_a_path_with_blanks_is_quoted_in_the_command_that_follows(run: Run) -> None:
    said = run("new-plan", "mijn plannen/é.yaml", "--lang", "nl").out
    assert said.endswith(
        'vul het in; `portcheck check "mijn plannen/é.yaml"` zegt wat er nog ontbreekt\n'
    )


@pytest.mark.parametrize(
    ("body", "function", "count"),
    [
        ("Provincie Utrecht", "gedeputeerde", 5),
        ("Gemeente De Bilt", "wethouder", 4),
        ("Waterschap Zuiderzeeland", "heemraad", 4),
        ("Hoogheemraadschap van Delfland", "hoogheemraad", 4),
        ("Wetterskip Fryslân", "heemraad", 4),
        ("Regio Twente", "portefeuillehouder", 4),
        ("Openbaar lichaam Saba", "gedeputeerde", 4),
    ],
)
def test_a_body_gets_members_of_its_own_kind(
    body: str, function: str, count: int, run: Run
) -> None:
    plan = data(written(run, "--body", body))
    assert plan["bestuur"] == body
    assert [(h["naam"], h["functie"]) for h in plan["portefeuillehouders"]] == [
        (f"{function} {number}", function) for number in range(1, count + 1)
    ]


@pytest.mark.parametrize(
    ("body", "chair"),
    [
        ("Provincie Utrecht", "commissaris"),
        ("Gemeente De Bilt", "burgemeester"),
        ("Waterschap Zuiderzeeland", "dijkgraaf"),
        ("Openbaar lichaam Saba", "gezaghebber"),
        ("Stadsdeel Zuid", "voorzitter"),
    ],
)
def test_a_body_is_presided_over_as_its_sort_is(body: str, chair: str, run: Run) -> None:
    assert f"\n  #   functie: {chair}\n" in written(run, "--body", body)


@pytest.mark.parametrize(
    ("body", "topic"),
    [("Waterschap Zuiderzeeland", "Waterkeringen"), ("Gemeente De Bilt", "Verkeer en vervoer")],
)
def test_its_members_may_have_a_topic_of_their_own_kind(body: str, topic: str, run: Run) -> None:
    assert f"\n      # - {topic}\n  # " in written(run, "--body", body)


def test_a_single_holder_is_the_only_one_that_is_named(run: Run) -> None:
    assert "gedeputeerde 2" not in written(run, "--holders", "1")


@pytest.mark.parametrize("holders", [1, 7])
def test_it_gets_as_many_holders_as_are_asked_for(holders: int, run: Run) -> None:
    assert len(data(written(run, "--holders", str(holders)))["portefeuillehouders"]) == holders


@pytest.mark.parametrize(
    "body", ["Provincie: Utrecht", "Gemeente #1", '"x"', "Provincie $body", "a\tb"]
)
def test_a_body_is_written_so_that_it_is_read_back(body: str, run: Run) -> None:
    assert data(written(run, "--body", body))["bestuur"] == body


@pytest.mark.parametrize(
    ("lang", "body"), [("nl", "(naam invullen)"), ("en", "(fill in the name)")]
)
def test_without_a_body_it_is_a_province_to_be_named(lang: str, body: str, run: Run) -> None:
    assert data(written(run, "--lang", lang))["bestuur"] == f"Provincie {body}"


@pytest.mark.parametrize(
    "body", ["Provincie Utrecht", "Gemeente De Bilt", "Waterschap Vechtstromen"]
)
def test_untouched_it_is_a_plan_without_errors(body: str, run: Run) -> None:
    written(run, "--body", body)
    assert run("check", "plan.yaml", "-q", "--min-severity", "error") == Done(0, "", "")


def test_untouched_each_empty_part_is_found_at_its_line(run: Run) -> None:
    text = written(run, "--body", "Provincie Utrecht")
    found = json.loads(run(*CHECK).out)["findings"]
    lines = {text.splitlines()[f["line"] - 1].partition(":")[0].strip() for f in found}
    assert lines == {"portefeuillehouders", "opgaven", "proces"}


def test_who_fills_in_what_is_asked_for_hears_no_more_of_it(run: Run) -> None:
    text = written(run, "--body", "Gemeente De Bilt", "--holders", "1")
    counts = []
    for key in ("evaluatie", "tijd"):
        text = text.replace(f"  {key}:", f"  {key}: vier weken")
        Path("plan.yaml").write_text(text, encoding="utf-8")
        counts.append(len(json.loads(run(*CHECK).out)["findings"]))
    assert counts[1] == counts[0] - 1


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_example_fits_once_its_hash_sign_is_gone(lang: str, run: Run) -> None:
    text = re.sub(r"^( +)# (?=- | )", r"\1", written(run, "--lang", lang), flags=re.MULTILINE)
    plan = data(text)
    assert [h["onderwerpen"] for h in plan["portefeuillehouders"][-2:]] == [
        ["Verkeer en vervoer"],
        ["Openbare orde en veiligheid"],
    ]
    assert all(plan[key] for key in ("partijen", "verbonden_partijen", "opgaven"))
    Path("plan.yaml").write_text(text, encoding="utf-8")
    assert run("check", "plan.yaml", "-q", "--min-severity", "error").out == ""


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_it_names_every_key_but_those_that_waive_writes(lang: str, run: Run) -> None:
    schema = bundled.schema("plan")
    parts = {name: part for name, part in schema["$defs"].items() if name != "afwijking"}
    keys = {key for part in (schema, *parts.values()) for key in part.get("properties", ())}
    text = written(run, "--lang", lang)
    assert {key for key in keys if not re.search(rf"\b{key}\b", text)} == set()


def test_it_is_the_same_plan_in_both_languages(run: Run) -> None:
    dutch, english = (
        data(written(run, "--body", "Provincie Utrecht", "--lang", lang)) for lang in ("nl", "en")
    )
    assert dutch == english


@pytest.mark.parametrize(
    ("arguments", "settings", "start"),
    [
        ([], {}, "# Een plan om in te vullen."),
        ([], {"portcheck.yaml": "lang: en\n"}, "# A plan to fill in."),
        (["--lang", "nl"], {"portcheck.yaml": "lang: en\n"}, "# Een plan om in te vullen."),
    ],
)
def test_comments_are_dutch_unless_otherwise_said(
    arguments: list[str], settings: dict[str, str], start: str, run: Run
) -> None:
    write(settings)
    assert written(run, *arguments).startswith(start)


def test_a_plan_that_is_there_is_not_overwritten(run: Run) -> None:
    write({"plan.yaml": "van mij"})
    message = "plan.yaml exists already; nothing was written"
    assert run("new-plan", "plan.yaml") == Done(2, "", f"portcheck: {message}\n")
    assert Path("plan.yaml").read_text("utf-8") == "van mij"


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (
            "plan.txt",
            "plan.txt: give the plan a name that ends in .yaml; in a folder, portcheck check "
            "passes other files over",
        ),
        ("x\0.yaml", "x\\x00.yaml: cannot be written: its name holds a NUL character"),
    ],
)
def test_a_name_that_will_not_do_is_refused(file: str, message: str, run: Run) -> None:
    assert run("new-plan", file) == Done(2, "", f"portcheck: {message}\n")


def test_a_document_in_the_place_of_the_plan_is_told_its_option(run: Run) -> None:
    write({"mijn lijst.txt": "Wethouder A. Jansen\n- Sport\n"})
    message = (
        "mijn lijst.txt: this file is there already; make a plan of it by portcheck new-plan "
        'plan.yaml --from "mijn lijst.txt"'
    )
    assert run("new-plan", "mijn lijst.txt") == Done(2, "", f"portcheck: {message}\n")


@pytest.mark.parametrize("options", [["--body", " "], ["--holders", "0"]])
def test_an_option_that_says_nothing_is_refused(options: list[str], run: Run) -> None:
    assert run("new-plan", "plan.yaml", *options).code == 2
    assert not Path("plan.yaml").exists()


TABLE = "Wethouder;Portefeuille\nJansen (VVD);Verkeer\nSmit (CDA);Financiën: belastingen\n"


def test_it_takes_the_division_from_a_document(run: Run) -> None:
    Path("verdeling.csv").write_text(f"Concept;\n{TABLE}", encoding="utf-8")
    assert run("new-plan", "plan.yaml", "--from", "verdeling.csv", "--lang", "nl") == Done(
        0,
        "plan.yaml: geschreven\n"
        "onderwerpen per portefeuillehouder:\n"
        "   1  Jansen\n"
        "   1  Smit\n"
        "overgeslagen: Concept\n"
        "kijk het na, vul aan wat ontbreekt; `portcheck topics plan.yaml` toont welke onderwerpen "
        "erin gelezen worden\n",
        "",
    )
    plan = data(Path("plan.yaml").read_text("utf-8"))
    assert (plan["bron"], plan["portefeuillehouders"]) == (
        "verdeling.csv",
        [
            {"naam": "Jansen", "partij": "VVD", "onderwerpen": ["Verkeer"]},
            {"naam": "Smit", "partij": "CDA", "onderwerpen": ["Financiën: belastingen"]},
        ],
    )


def test_all_that_a_document_says_of_somebody_is_written(run: Run) -> None:
    said = "Thema;Naam;Functie;2e wethouder;Fte;Vervanger;Gewicht\n"
    said += "Sport;Jansen;wethouder;Smit;0,8;Smit;3\n"
    Path("verdeling.csv").write_text(said, encoding="utf-8")
    plan = data(written(run, "--from", "verdeling.csv"))
    assert plan["portefeuillehouders"] == [
        {
            "naam": "Jansen",
            "functie": "wethouder",
            "vervanger": "Smit",
            "fte": 0.8,
            "onderwerpen": [{"onderwerp": "Sport", "zwaarte": 3}],
        },
        {"naam": "Smit", "onderwerpen": [{"onderwerp": "Sport", "rol": "tweede"}]},
    ]


def test_a_name_that_seems_to_be_of_two_is_pointed_out(run: Run) -> None:
    said = "Naam;Taken\nA. Jansen / Bob de Vries;Sport\nD. Smit en Zn.;Water\nE. Kok/VVD;Wonen\n"
    Path("verdeling.csv").write_text(said, encoding="utf-8")
    done = run("new-plan", "plan.yaml", "--from", "verdeling.csv", "--lang", "en")
    pointed = [line for line in done.out.splitlines() if "more than one" in line]
    assert pointed == [
        '"A. Jansen / Bob de Vries" looks like more than one person; if so, enter each by itself '
        "in the plan"
    ]


def test_the_comments_name_those_whom_a_document_names(run: Run) -> None:
    Path("verdeling.csv").write_text("Thema;Wethouder\nA;Jansen\nB;Smit\nC;Kok\n", "utf-8")
    plan = written(run, "--from", "verdeling.csv")
    assert "eigenaar: Jansen, opdrachtgever: Smit}" in plan


def test_several_who_replace_somebody_are_written_as_a_list(run: Run) -> None:
    said = "Thema;Wethouder;Vervanger\nSport;Jansen;Smit\nWater;Jansen;Kok\n"
    Path("verdeling.csv").write_text(said, encoding="utf-8")
    plan = data(written(run, "--from", "verdeling.csv"))
    assert plan["portefeuillehouders"][0]["vervanger"] == ["Smit", "Kok"]


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("Wethouder A. Jansen\nSport", "Gemeente (naam invullen)"),
        ("Burgemeester\n- Sport", "Gemeente (naam invullen)"),
        ("Onze wethouders:\nJan Jansen (VVD)\n- Sport", "Gemeente (naam invullen)"),
        ("Heemraad A. Jansen\nSport", "Waterschap (naam invullen)"),
        ("Heemraden:\nJan Jansen (VVD)\n- Sport", "Waterschap (naam invullen)"),
        ("A. Jansen\nSport", "Provincie (naam invullen)"),
        ("Portefeuillehouder A. Jansen\nSport", "Provincie (naam invullen)"),
        ("Thema\tWethouders\nSport\tA. Jansen", "Gemeente (naam invullen)"),
        ("Thema\tPortefeuillehouder\nSport\tA. Jansen", "Provincie (naam invullen)"),
    ],
)
def test_the_functions_in_a_document_tell_what_sort_of_body_it_is_of(
    said: str, body: str, run: Run
) -> None:
    Path("verdeling.txt").write_text(said, encoding="utf-8")
    assert data(written(run, "--from", "verdeling.txt"))["bestuur"] == body


def test_of_what_was_passed_over_lines_that_name_a_topic_are_named_first(run: Run) -> None:
    lines = [*(f"regel {number}" for number in range(1, 12)), "Sport en cultuur"]
    Path("a.txt").write_text("\n".join([*lines, "\nA. Jansen", "Sport"]), encoding="utf-8")
    said = run("new-plan", "plan.yaml", "--from", "a.txt", "--lang", "en").out.splitlines()
    assert said[3:5] == ["passed over: Sport en cultuur", "passed over: regel 1"]


def test_of_what_was_passed_over_the_first_lines_are_named(run: Run) -> None:
    lines = [f"regel {number}" for number in range(1, 13)]
    Path("a.txt").write_text("\n".join([*lines, "\nA. Jansen", "Sport"]), encoding="utf-8")
    said = run("new-plan", "plan.yaml", "--from", "a.txt", "--lang", "en").out.splitlines()
    assert said[3:-1] == [
        *(f"passed over: regel {number}" for number in range(1, 11)),
        "passed over: 2 more lines",
    ]


def test_a_document_without_a_division_is_refused_and_no_plan_written(run: Run) -> None:
    Path("a.txt").write_text("beste collega, zie bijlage", encoding="utf-8")
    done = run("new-plan", "plan.yaml", "--from", "a.txt")
    assert (done.code, done.err[:56]) == (
        2,
        "portcheck: a.txt: no division was recognised in it; give",
    )
    assert not Path("plan.yaml").exists()


def test_a_document_that_is_not_there_is_refused(run: Run) -> None:
    done = run("new-plan", "plan.yaml", "--from", "a.txt")
    assert done == Done(2, "", "portcheck: a.txt: does not exist\n")


def test_a_document_says_itself_how_many_holders_there_are(run: Run) -> None:
    done = run("new-plan", "plan.yaml", "--from", "a.txt", "--holders", "3")
    assert (done.code, "--holders does not go with --from" in done.err) == (2, True)


def test_what_a_document_holds_commands_no_terminal(run: Run) -> None:
    Path("a.txt").write_text("\x1b[2J\n\nA. Jan\x1bsen (\x9bVVD)\nSport", encoding="utf-8")
    done = run("new-plan", "plan.yaml", "--from", "a.txt")
    assert all(map(str.isprintable, done.out.splitlines()))
