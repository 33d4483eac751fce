"""`portcheck new-rule` drafts a rule of any kind, whose examples hold from the start."""

import os
import re
import shutil
from pathlib import Path

import pytest

from portcheck import bundled
from portcheck.authoring.drafting import Example, NewRule, rule_text, topics_needed
from portcheck.parsing import document
from portcheck.review.texts import UNFINISHED
from portcheck.rulebook.packs import DEFAULT, load_pack, read_pack
from portcheck.rulebook.rules import OWN_KINDS, Rule
from tests.cli.conftest import Done, Run, write
from tests.own_pack import PACK

OF_TOPICS = [kind for kind in OWN_KINDS if topics_needed(kind)[0]]


WATER_BOARD = ("--body", "Waterschap Voorbeeld")


def drafted(run: Run, *arguments: str, pack: str = "regels") -> Rule:
    """Draft a rule and give it, as its pack has it."""
    run("new-rule", pack, *arguments)
    return read_pack(pack).rules[-1]


def named(*topics: str) -> list[str]:
    """Give the options that name topics."""
    return [said for topic in topics for said in ("--topic", topic)]


def tried(run: Run, pack: str = "./regels") -> str:
    """Give what `portcheck test` says of a pack, in short."""
    return run("test", pack, "--lang", "en").out.rpartition(": ")[2].strip()


def test_it_says_what_it_wrote_and_what_to_do(run: Run) -> None:
    done = run("new-rule", "regels", "te-weinig", "--kind", "holder-count", "--lang", "nl")
    assert done == Done(
        0,
        f"""\
regels/pack.yaml: geschreven
regels/REG101.yaml: geschreven
vervang in regels/pack.yaml, regels/REG101.yaml wat met TODO begint door uw \
eigen tekst, en pas de waarden (params) en voorbeelden aan; `portcheck test ./regels` zegt of de \
voorbeelden kloppen
de voorbeelden zijn van "Provincie Voorbeeld"; is de regel voor een ander bestuur, begin dan \
opnieuw met bijvoorbeeld --body "Waterschap Voorbeeld"
zet ./regels onder packs in portcheck.yaml, naast wat moet blijven gelden, zoals \
{", ".join(DEFAULT)}; dan worden plannen eraan getoetst
""",
        "",
    )


@pytest.mark.parametrize("kind", ["keep-apart", "second-holder", "doubled-topic"])
def test_the_pack_of_a_rule_that_may_be_about_topics_names_some(kind: str, run: Run) -> None:
    run("new-rule", "regels", "mis", "--kind", kind)
    assert "  eerste-onderwerp:\n" in Path("regels/topics.yaml").read_text("utf-8")


@pytest.mark.parametrize("kind", ["holder-count", "replacement", "split-roles"])
def test_the_pack_of_a_rule_that_is_about_no_topic_names_none(kind: str, run: Run) -> None:
    run("new-rule", "regels", "mis", "--kind", kind)
    assert not Path("regels/topics.yaml").exists()


@pytest.mark.parametrize(
    ("name", "body"), [("eerste", WATER_BOARD), ("tweede", ())], ids=["said", "known"]
)
def test_whose_the_examples_are_is_only_said_where_nobody_said_it(
    name: str, body: tuple[str, ...], run: Run
) -> None:
    run("new-rule", "regels", "nulde", *WATER_BOARD, "--kind", "recorded")
    done = run("new-rule", "regels", name, *body, "--kind", "recorded", "--lang", "en")
    assert "the examples are of" not in done.out


def test_packs_that_suit_the_body_may_go_on_applying(run: Run) -> None:
    done = run("new-rule", "regels", "a", *WATER_BOARD, "--kind", "recorded", "--lang", "en")
    assert "what is to go on applying, such as utrecht-2019, waterschapswet; then" in done.out


def test_where_no_pack_suits_the_body_none_is_named(run: Run) -> None:
    body = ("--body", "Fractie Voorbeeld")
    done = run("new-rule", "regels", "a", *body, "--kind", "recorded", "--lang", "en")
    assert "\nput ./regels under packs in portcheck.yaml; then plans are checked" in done.out


def test_a_pack_that_the_settings_name_need_not_be_put_there(run: Run) -> None:
    write({"portcheck.yaml": "packs: [utrecht-2019, ./regels]\n"})
    done = run("new-rule", "regels", "a", "--kind", "recorded", "--lang", "en")
    assert (done.code, "under packs" in done.out) == (0, False)
    other = run("new-rule", "andere", "b", "--kind", "recorded", "--lang", "en")
    assert "\nput ./andere under packs in portcheck.yaml" in other.out


def test_a_pack_of_portcheck_itself_belongs_in_no_settings(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Path(bundled.folder("rules"))
    for pack in bundled.packs():
        shutil.copytree(real / pack, Path("rules", pack))
    where = {"rules": os.path.abspath("rules"), "schemas": bundled.folder("schemas")}
    monkeypatch.setattr(bundled, "folder", where.__getitem__)
    done = run("new-rule", "rules/nieuw", "a", "--kind", "recorded", "--lang", "en")
    assert (done.code, "under packs" in done.out) == (0, False)


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_examples_of_a_first_rule_hold(kind: str, run: Run) -> None:
    assert run("new-rule", "regels", "mis", "--kind", kind).code == 0
    assert tried(run) == "0"


@pytest.mark.parametrize("kind", [*OF_TOPICS, "doubled-topic"])
def test_the_examples_of_a_rule_hold_in_a_pack_that_extends_another(kind: str, run: Run) -> None:
    write({"regels/pack.yaml": f"{PACK}extends: [utrecht-2019]\n"})
    assert run("new-rule", "regels", "mis", "--kind", kind).code == 0


def test_a_rule_of_every_kind_has_examples_that_hold_beside_those_before(run: Run) -> None:
    for number, kind in enumerate(OWN_KINDS, 101):
        said = run("new-rule", "regels", f"mis-{kind}", "--kind", kind, "--lang", "en").out
        assert f"regels/REG{number}.yaml: written\n" in said
        assert re.findall(rf"REG{number}\.yaml:\d.*", said) == []


@pytest.mark.parametrize("kind", OF_TOPICS)
def test_a_rule_is_about_the_topics_that_are_named(kind: str, run: Run) -> None:
    topics = named(*["dijken", "vaarwegen"][: topics_needed(kind)[0]])
    rule = drafted(run, "mis", "--kind", kind, *topics)
    text = str([*rule.params.values()])
    assert ("dijken" in text, "Dijken" in rule.bad[0] + rule.good[0]) == (True, True)
    assert tried(run) == "0"


@pytest.mark.parametrize(
    ("kind", "params"),
    [
        ("keep-apart", {"anchor": "dijken", "others": ["vaarwegen", "sluizen"]}),
        ("keep-together", {"topics": ["dijken", "vaarwegen", "sluizen"]}),
    ],
)
def test_a_rule_is_about_every_topic_that_is_named(
    kind: str, params: dict[str, object], run: Run
) -> None:
    topics = named("dijken", "vaarwegen", "sluizen")
    rule = drafted(run, "mis", "--kind", kind, *topics)
    assert rule.params == params
    assert tried(run) == "0"


@pytest.mark.parametrize(
    ("kind", "comment"),
    [
        ("role-with-topic", "  # The role in the party. Choose from eigenaar, opdrachtgever.\n"),
        ("split-roles", "  # combined: one holder has both roles; open: a role has no holder.\n"),
    ],
)
def test_of_a_param_with_few_values_these_are_told_once(kind: str, comment: str, run: Run) -> None:
    run("new-rule", "regels", "mis", "--kind", kind, "--lang", "en")
    assert comment in Path("regels/REG101.yaml").read_text("utf-8")


@pytest.mark.parametrize("kind", OWN_KINDS)
def test_the_examples_are_of_the_body_that_is_named(kind: str, run: Run) -> None:
    rule = drafted(run, "mis", "--kind", kind, *WATER_BOARD)
    said = f"{rule.params.get('function')} {rule.bad[0]} {rule.good[0]}"
    assert said.count("bestuur: Waterschap Voorbeeld\n") == 2
    elsewhere = r"Provincie|Gemeente |gedeputeerde|wethouder|burgemeester|commissaris\b"
    assert re.findall(elsewhere, said) == []
    assert tried(run) == "0"


def test_what_is_counted_are_the_members_of_the_body(run: Run) -> None:
    rule = drafted(run, "mis", "--kind", "holder-count", *WATER_BOARD)
    assert rule.params["function"] == "heemraad"


def test_without_a_body_the_examples_are_of_that_of_the_rules_before(run: Run) -> None:
    drafted(run, "a", "--kind", "recorded", *WATER_BOARD)
    rule = drafted(run, "b", "--kind", "holder-count")
    assert "bestuur: Waterschap Voorbeeld\n" in rule.bad[0]


def test_a_good_example_that_is_no_plan_tells_no_body(run: Run) -> None:
    drafted(run, "a", "--kind", "recorded", *WATER_BOARD)
    file = Path("regels/REG101.yaml")
    file.write_text(file.read_text("utf-8").replace("bestuur:", "bestur:"), encoding="utf-8")
    assert "bestuur: Provincie Voorbeeld\n" in drafted(run, "b", "--kind", "holder-count").bad[0]


def test_a_body_has_a_name(run: Run) -> None:
    assert run("new-rule", "regels", "a", "--kind", "recorded", "--body", " ").code == 2


def test_topics_that_lie_in_one_phrase_are_joined_as_people_write_it(run: Run) -> None:
    rule = drafted(run, "mis", "--kind", "keep-together", *named("dijken", "vaarwegen"))
    assert "[Dijken en Vaarwegen, Cultuur]" in rule.good[0]


def test_without_topics_a_rule_is_about_the_first_of_its_pack(run: Run) -> None:
    register = "topics:\n  wegen: {label: {nl: Wegen, en: Roads}, aliases: [wegen]}\n"
    write({"regels/pack.yaml": PACK, "regels/topics.yaml": register})
    assert drafted(run, "mis", "--kind", "missing-topic").params == {"topic": "wegen"}
    assert tried(run) == "0"


def test_a_topic_whose_name_is_no_alias_is_not_chosen(run: Run) -> None:
    topic = "{{label: {{nl: {0}, en: x}}, aliases: [{1}]}}"
    register = f"topics:\n  a: {topic.format('A', 'eerste')}\n  b: {topic.format('B', 'b')}\n"
    write({"regels/pack.yaml": PACK, "regels/topics.yaml": register})
    assert drafted(run, "mis", "--kind", "missing-topic").params == {"topic": "b"}


def test_params_are_explained_and_those_not_used_stand_ready(run: Run) -> None:
    write({"regels/pack.yaml": PACK})
    run("new-rule", "regels", "mis", "--kind", "holder-count")
    params = Path("regels/EIG101.yaml").read_text("utf-8").partition("params:\n")[2]
    lines = params.partition("source:")[0].splitlines()
    assert lines[:4] == [
        "  # De functie die wordt geteld. Kies uit gedeputeerde, wethouder, heemraad, "
        "portefeuillehouder.",
        "  function: gedeputeerde",
        "  # Het kleinste aantal.",
        "  min: 3",
    ]


def test_a_param_that_the_example_does_not_use_is_a_comment() -> None:
    example = Example({"function": "wethouder", "min": 2}, "bad", "good")
    text = rule_text(NewRule("mis", "holder-count", "nl", id="EIG101"), example)
    assert "  # Het grootste aantal.\n  # max:\n" in text


def test_params_of_which_none_is_used_are_a_comment_that_can_be_taken_away(run: Run) -> None:
    run("new-rule", "regels", "mis", "--kind", "second-holder")
    file = Path("regels/REG101.yaml")
    text = file.read_text(encoding="utf-8")
    used = text.replace("# params:", "params:").replace("# topics:", "topics: [eerste-onderwerp]")
    file.write_text(used, encoding="utf-8")
    (rule,) = read_pack("./regels").rules
    assert rule.params == {"topics": ["eerste-onderwerp"]}


def test_a_kind_without_params_has_none() -> None:
    text = rule_text(
        NewRule("mis", "weight-follows-seats", "nl", id="EIG101"), Example({}, "bad", "good")
    )
    assert "\nparams: {}\n" in text


def test_a_long_explanation_of_a_param_runs_over_several_comments() -> None:
    example = Example({"path": [], "schema": {}}, "bad", "good")
    text = rule_text(NewRule("mis", "fits-schema", "en", id="EIG101"), example)
    assert text.partition("params:\n")[2].startswith("""\
  # The keys that lead to what has to fit, with '*' for all in a list: [portefeuillehouders, '*',
  # fte]. Without keys, the whole plan. What is not there or left empty is not judged.
  path: []
""")


def test_an_example_is_indented_as_bundled_rules_indent_theirs() -> None:
    text = rule_text(
        NewRule("mis", "holder-count", "nl", id="EIG101"), Example({}, "a: b\n", "c: d\n")
    )
    bad, good = text.split("    - |\n")[1:]
    assert (bad.splitlines()[0], good) == ("      a: b", "      c: d\n")


@pytest.mark.parametrize("name", ["pack", "topics", "REG101"])
def test_a_file_says_the_same_in_both_languages(name: str, run: Run) -> None:
    for lang in ("nl", "en"):
        run("new-rule", f"{lang}/regels", "mis", "--kind", "keep-apart", "--lang", lang)
    texts = [Path(f"{lang}/regels/{name}.yaml").read_text("utf-8") for lang in ("nl", "en")]
    assert document.read(texts[0]).data == document.read(texts[1]).data
    assert texts[0] != texts[1]


def test_comments_follow_the_settings(run: Run) -> None:
    write({"portcheck.yaml": "lang: en\n"})
    run("new-rule", "regels", "mis", "--kind", "keep-apart")
    assert "as strong as the source words it" in Path("regels/REG101.yaml").read_text("utf-8")


def test_what_is_still_to_be_written_says_so(run: Run) -> None:
    rule = drafted(run, "mis", "--kind", "keep-apart")
    texts = [rule.cites.section, *rule.summary, *rule.why, *rule.help, *rule.cites.document]
    assert [text for text in texts if not text.startswith(UNFINISHED)] == []


@pytest.mark.parametrize(
    ("pack", "ids"),
    [
        ("regels", ["REG101", "REG102"]),
        ("utrecht", ["UTRE101", "UTRE102"]),
        ("pw", ["EIG101", "EIG102"]),
        ("2027", ["EIG101", "EIG102"]),
        ("Mijn Regels!", ["MIJ101", "MIJ102"]),
        ("Coördinatie", ["COO101", "COO102"]),
        ("!", ["EIG101", "EIG102"]),
    ],
)
def test_ids_start_as_the_pack_is_called_and_as_those_of_no_other(
    pack: str, ids: list[str], run: Run
) -> None:
    for name in ("a", "b"):
        assert run("new-rule", pack, name, "--kind", "holder-count").code == 0
    assert [rule.id for rule in read_pack(pack).rules] == ids


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Coördinatie", "coordinatie"),
        ("Coo\u0308rdinatie", "coordinatie"),
        ("Mijn Regels!", "mijn-regels"),
        ("regels–2027", "regels-2027"),
        ("!", "eig"),
    ],
)
def test_a_pack_is_called_as_its_folder_is_in_plain_letters(
    folder: str, name: str, run: Run
) -> None:
    run("new-rule", folder, "a", "--kind", "holder-count")
    assert read_pack(folder).name == name


def test_the_next_id_is_that_behind_the_last(run: Run) -> None:
    run("new-rule", "regels", "a", "--kind", "holder-count")
    text = Path("regels/REG101.yaml").read_text("utf-8")
    write({"regels/REG209.yaml": text.replace("REG101", "REG209").replace("name: a", "name: b")})
    assert drafted(run, "c", "--kind", "holder-count").id == "REG210"


def test_the_next_id_is_in_the_hundred_of_the_rules_of_its_kind(run: Run) -> None:
    run("new-rule", "regels", "a", "--kind", "working-time")
    renamed("regels/REG101.yaml", "REG205")
    run("new-rule", "regels", "b", "--kind", "holder-count")
    renamed("regels/REG206.yaml", "REG301")
    run("new-rule", "regels", "c", "--kind", "working-time")
    assert [rule.id for rule in read_pack("regels").rules] == ["REG205", "REG206", "REG301"]


def renamed(file: str, id_: str) -> None:
    """Give a rule another id."""
    path = Path(file)
    path.with_stem(id_).write_text(path.read_text("utf-8").replace(path.stem, id_), "utf-8")
    path.unlink()


def test_behind_the_last_number_an_id_starts_with_other_letters(run: Run) -> None:
    run("new-rule", "regels", "a", "--kind", "holder-count")
    renamed("regels/REG101.yaml", "WSV999")
    for name in ("b", "c"):
        assert run("new-rule", "regels", name, "--kind", "holder-count").code == 0
    assert [rule.id for rule in read_pack("regels").rules] == ["REG101", "REG102", "WSV999"]


def test_an_id_of_what_the_pack_extends_is_passed_over(run: Run) -> None:
    write({"regels/pack.yaml": PACK + "extends: [utrecht-2019]\n"})
    run("new-rule", "regels", "a", "--kind", "working-time")
    renamed("regels/EIG101.yaml", "UTR200")
    assert run("new-rule", "regels", "b", "--kind", "holder-count").code == 0
    first, second = (rule.id for rule in read_pack("regels").rules)
    taken = {rule.id for rule in load_pack("utrecht-2019").rules}
    assert (first, second[:4], second in taken) == ("UTR200", "UTR2", False)


def test_no_id_and_no_name_is_that_of_a_rule_by_which_the_settings_judge(run: Run) -> None:
    run("new-rule", "buren", "a", "--kind", "holder-count")
    renamed("buren/BUR101.yaml", "REG101")
    write({"portcheck.yaml": "packs: [./buren, ./regels]\n"})
    assert drafted(run, "b", "--kind", "working-time").id == "REGE101"
    done = run("new-rule", "regels", "a", "--kind", "working-time", "--lang", "en")
    assert (done.code, Path("regels/REGE102.yaml").exists()) == (2, False)
    assert done.err.startswith('portcheck: "a" is already the name or id of a rule in ')


def test_settings_that_cannot_be_loaded_keep_no_rule_from_being_drafted(run: Run) -> None:
    write({"portcheck.yaml": "packs: [./elders]\n"})
    assert drafted(run, "a", "--kind", "holder-count").id == "REG101"


def test_what_was_wrong_before_is_not_said_of_a_new_rule(run: Run) -> None:
    run("new-rule", "regels", "a", "--kind", "keep-apart")
    file = Path("regels/REG101.yaml")
    file.write_text(file.read_text("utf-8").replace("  # REG101", ""), encoding="utf-8")
    assert run("new-rule", "regels", "b", "--kind", "doubled-topic").code == 0


def test_a_new_rule_changes_nothing_for_the_examples_before(run: Run) -> None:
    drafted(run, "a", "--kind", "holder-count")
    drafted(run, "b", "--kind", "missing-topic", *named("dijken"))
    assert tried(run) == "0"


def test_examples_that_hold_nowhere_are_said(run: Run) -> None:
    register = "topics:\n  wegen: {label: {nl: Wegen, en: Roads}, aliases: [stuurgroep wegen]}\n"
    write({"regels/pack.yaml": PACK, "regels/topics.yaml": register})
    done = run("new-rule", "regels", "mis", "--kind", "single-holder", "--topic", "wegen")
    assert (done.code, "missing: EIG101" in done.out) == (1, True)


def test_a_register_that_is_there_is_kept(run: Run) -> None:
    register = "topics:\n  wegen: {label: {nl: Wegen, en: Roads}, aliases: [wegen]}\n"
    write({"regels/topics.yaml": register})
    assert drafted(run, "mis", "--kind", "missing-topic").params == {"topic": "wegen"}
    assert Path("regels/topics.yaml").read_text("utf-8") == register


def test_a_folder_with_blanks_is_quoted_in_the_command_that_follows(run: Run) -> None:
    said = run("new-rule", "mijn regels", "mis", "--kind", "holder-count").out
    assert '`portcheck test "./mijn regels"`' in said


def test_the_current_folder_is_named_as_it_is_given(run: Run) -> None:
    said = run("new-rule", ".", "mis", "--kind", "holder-count", "--lang", "en").out
    assert "`portcheck test .` says whether the examples hold" in said
    assert "\nput . under packs in portcheck.yaml" in said


def test_a_folder_is_given_by_any_path(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "elders" / "regels"
    assert drafted(run, "mis", "--kind", "holder-count", pack=str(folder)).pack == "regels"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["regels", "mis", "--kind", "holder-count", "--topic", "zee"],
            "a rule of kind holder-count is not about topics; leave out --topic",
        ),
        (
            ["regels", "mis", "--kind", "second-holder", "--topic", "zee"],
            "a rule of kind second-holder is about all topics; leave out --topic, and name topics "
            "under params in the rule where it is about some only",
        ),
        (
            ["regels", "mis", "--kind", "keep-apart", *named("water", "water")],
            "a rule of kind keep-apart is about at least 2 topics, not 1; name each with --topic",
        ),
        (
            ["regels", "mis", "--kind", "missing-topic", *named("a", "b")],
            "the number of topics for the kind missing-topic is 1, not 2; name each with --topic",
        ),
        (
            ["eigen", "mis", "--kind", "missing-topic", "--topic", "watre"],
            'unknown topic "watre" (did you mean "water"?); put a new topic into eigen/topics.yaml '
            'first, under topics: watre: {label: {nl: Watre, en: "TODO: watre"}, aliases: [watre]}',
        ),
        (
            ["utrecht-2019", "mis", "--kind", "holder-count"],
            "the pack utrecht-2019 comes with portcheck; give a folder of your own, such as "
            "./regels",
        ),
        (
            ["eigen/EIG101.yaml", "mis", "--kind", "holder-count"],
            'there is no folder "eigen/EIG101.yaml"; name the folder that pack.yaml lies in',
        ),
        (
            ["eigen", "te-weinig", "--kind", "holder-count"],
            '"te-weinig" is already the name or id of a rule in eigen/EIG101.yaml; choose another',
        ),
    ],
)
def test_what_cannot_be_drafted_is_refused(arguments: list[str], message: str, run: Run) -> None:
    write({"eigen/pack.yaml": PACK})
    run("new-rule", "eigen", "te-weinig", "--kind", "holder-count")
    assert run("new-rule", *arguments) == Done(2, "", f"portcheck: {message}\n")
    assert not Path("regels").exists()


@pytest.mark.parametrize(
    "arguments", [["Te weinig", "--kind", "holder-count"], ["mis", "--kind", "by-linter"]]
)
def test_a_name_or_kind_that_no_rule_has_is_refused(arguments: list[str], run: Run) -> None:
    assert run("new-rule", "regels", *arguments).code == 2
    assert not Path("regels").exists()


def test_a_name_of_another_shape_is_answered_by_one_that_may_be(run: Run) -> None:
    done = run("new-rule", "regels", "Te weinig", "--kind", "holder-count", "--lang", "en")
    assert '"Te weinig" does not have the expected shape: ' in done.err
    assert done.err.endswith('(did you mean "te-weinig"?)\n')


def test_a_link_out_of_the_pack_is_not_written_through(run: Run) -> None:
    write({"regels/pack.yaml": PACK})
    Path("regels/EIG101.yaml").symlink_to("../elders.yaml")
    done = run("new-rule", "regels", "mis", "--kind", "holder-count")
    assert (done.code, Path("elders.yaml").exists()) == (2, False)


def test_each_topic_that_a_pack_lacks_is_named(run: Run) -> None:
    write({"eigen/pack.yaml": PACK})
    done = run("new-rule", "eigen", "x", "--kind", "keep-together", *named("wmo", "jeugd"))
    assert re.findall(r'unknown topic "(\w+)"', done.err) == ["wmo", "jeugd"]


@pytest.mark.parametrize("topic", ["", "-", "...", "*", "en"])
def test_a_topic_without_a_word_is_refused_before_there_is_a_pack(topic: str, run: Run) -> None:
    done = run("new-rule", "eigen", "x", "--kind", "missing-topic", *named(topic))
    assert (done.code, f'"{topic}" holds no word' in done.err, os.path.lexists("eigen")) == (
        2,
        True,
        False,
    )
