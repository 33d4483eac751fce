"""Packs that are linted together, with what they extend, or as the settings name them."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from portcheck import bundled
from portcheck.errors import PortcheckError
from portcheck.review.review import review, trap_of
from portcheck.rulebook.configuration import Configuration, read_configuration
from tests.rulebook.conftest import FILES, PACK, RULE, TOPICS

OWN = PACK.replace("name: test", "name: own") + "extends: [./test]\n"
"""A pack beside the sound one, which it extends."""

SEA = RULE.replace("TST101", "TST201").replace("bos-ontbreekt", "zee-ontbreekt")
SEA = SEA.replace("topic: bos", "topic: zee")

Write = Callable[[str, dict[str, str]], None]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a pack into a folder of the current one."""
    monkeypatch.chdir(tmp_path)

    def of(folder: str, files: dict[str, str]) -> None:
        Path(folder).mkdir()
        for name, text in files.items():
            Path(folder, name).write_text(text, encoding="utf-8")

    return of


def settings(text: str) -> Configuration:
    """Write portcheck.yaml into the current folder, and read it."""
    file = Path.cwd() / "portcheck.yaml"
    file.write_text(text, encoding="utf-8")
    return read_configuration(str(file))


def said(*named: str, config: Configuration | None = None) -> list[str]:
    return [complaint.of("en") for complaint in review(named, config or Configuration())]


def sound(write: Write) -> None:
    write("test", {**{name: str(text) for name, text in FILES.items()}, "TST201.yaml": SEA})


def own(write: Write, files: dict[str, str]) -> list[str]:
    """Say what is wrong with a pack that extends the sound one."""
    sound(write)
    write("own", {"pack.yaml": OWN.replace("./test", "../test"), **files})
    return said("./own")


def test_of_the_bundled_packs_nothing_is_wrong() -> None:
    found = review((), Configuration())
    assert [c.of("en") for c in found if trap_of(c).severity != "info"] == []


def test_everything_wrong_with_every_file_is_said_in_their_order(write: Write) -> None:
    files = {
        "pack.yaml": PACK.replace("advies", "gewoonte"),
        "TST101.yaml": RULE.replace("why:", "wy:").replace("missing-topic", "mising-topic"),
        "TST102.yaml": RULE.replace("topic: bos", "topc: bos").replace("en: because", "en: ''"),
        "TST103.yaml": "id: [TST103",
        "topics.yaml": TOPICS.replace("[zee]", "[zee, bos]").replace("Sea", "' '"),
    }
    write("test", files)
    assert said("./test") == [
        'test/TST101.yaml:4:7: unknown kind "mising-topic" (did you mean "missing-topic"?)',
        'test/TST101.yaml:8:1: unknown key "wy" (did you mean "why"?)',
        'test/TST102.yaml:1:5: the rule is called "TST101", its file is not',
        'test/TST102.yaml:5:10: unknown key "topc" (did you mean "topic"?)',
        "test/TST102.yaml:8:19: this text is empty",
        "test/TST103.yaml:1:5: the list that opens here with [ lacks a comma or its closing ]",
        'test/pack.yaml:3:12: "gewoonte" is not allowed here; choose from wet, reglement, '
        "akkoord, advies, vorm",
        "test/topics.yaml:6:26: this text is empty",
    ]


OTHER_ENDING = "this file is not read; let its name end in .yaml"


def test_what_is_wrong_with_a_file_that_is_not_read_for_its_ending_is_said_too(
    write: Write,
) -> None:
    files = {"pack.yaml": PACK, "TST101.yml": RULE.replace("bos}", "bso}"), "topics.yml": TOPICS}
    write("test", {**files, "TST102.yaml": "id: [TST102"})
    write("test/tests", {"x.yml": "cases: []\n"})
    assert said("./test") == [
        f"test/TST101.yml: {OTHER_ENDING}",
        'test/TST101.yml:5:17: unknown topic "bso"',
        "test/TST102.yaml:1:5: the list that opens here with [ lacks a comma or its closing ]",
        f"test/tests/x.yml: {OTHER_ENDING}",
        "test/tests/x.yml:1:1: this list is empty; it needs an entry",
        f"test/topics.yml: {OTHER_ENDING}",
    ]


def test_what_lies_too_deep_in_a_pack_to_be_read_is_told(write: Write) -> None:
    sound(write)
    write("test/a", {"TST102.yaml": "id: [TST102", "topics.yml": TOPICS, "plan.yaml": "plan: x\n"})
    write("test/test", {"werklast.yaml": "cases: []\n"})
    write("test/tests", {})
    write("test/tests/b", {"werklast.yaml": "cases: []\n", "notities.md": "cases:\n"})
    files = ["a/TST102.yaml", "a/topics.yml", "test/werklast.yaml", "tests/b/werklast.yaml"]
    assert [one.file for one in review(("./test",), Configuration())] == [
        f"test/{f}" for f in files
    ]


def test_a_pack_within_another_is_read_by_itself(write: Write) -> None:
    sound(write)
    write("test/own", {"pack.yaml": OWN, "TST102.yaml": RULE})
    assert said("./test") == []


def test_a_file_too_deep_in_a_pack_that_cannot_be_read_seems_no_part_of_it(write: Write) -> None:
    sound(write)
    write("test/a", {})
    Path("test/a/TST102.yaml").symlink_to("TST103.yaml")
    assert said("./test") == []


def test_a_pack_yaml_with_another_ending_is_said_not_to_be_read(write: Write) -> None:
    write("test", {"pack.yml": PACK.replace("advies", "gewoonte"), "TST101.yaml": RULE})
    assert said("./test") == [
        f"test/pack.yml: {OTHER_ENDING}",
        'test/pack.yml:3:12: "gewoonte" is not allowed here; choose from wet, reglement, '
        "akkoord, advies, vorm",
    ]


def test_without_a_pack_yaml_that_is_said_once_and_the_rules_are_read(write: Write) -> None:
    write("test", {"TST101.yaml": RULE.replace("severity: error", "severity: grave")})
    assert said("./test") == [
        'test/TST101.yaml:3:11: "grave" is not allowed here; choose from error, warning, info',
        'test/pack.yaml: there is no pack.yaml in the folder "test", so it is not a pack',
    ]


def test_every_folder_that_is_not_there_is_said(write: Write) -> None:
    sound(write)
    with pytest.raises(PortcheckError) as caught:
        said("./een", "./test", "./twee")
    assert [complaint.values["folder"] for complaint in caught.value.complaints] == [
        "./een",
        "./twee",
    ]


def test_a_file_beside_its_like_with_another_ending_is_said_not_to_be_read(write: Write) -> None:
    sound(write)
    Path("test", "topics.yml").write_text(TOPICS, encoding="utf-8")
    assert said("./test") == [f"test/topics.yml: {OTHER_ENDING}"]


def test_every_rule_without_the_params_that_its_kind_requires_is_told_so(write: Write) -> None:
    sound(write)
    for id_ in ("TST301", "TST302"):
        text = RULE.replace("TST101", id_).replace("bos-ontbreekt", f"regel-{id_.lower()}")
        Path("test", f"{id_}.yaml").write_text(text.replace("params: {topic: bos}\n", ""), "utf-8")
    lacks = 'the key "params" is missing here'
    assert said("./test") == [f"test/TST301.yaml:1:1: {lacks}", f"test/TST302.yaml:1:1: {lacks}"]


def test_of_a_rule_of_an_unknown_kind_the_texts_are_read_too(write: Write) -> None:
    sound(write)
    text = RULE.replace("missing-topic", "missing-topics").replace("en: because", "en: daarom")
    Path("test", "TST101.yaml").write_text(text, encoding="utf-8")
    assert said("./test") == [
        'test/TST101.yaml:4:7: unknown kind "missing-topics" (did you mean "missing-topic"?)',
        "test/TST101.yaml:8:23: this is the same in Dutch and in English",
    ]


def test_a_pack_may_name_the_topics_of_what_it_extends(write: Write) -> None:
    rule = RULE.replace("TST101", "OWN101").replace("missing-topic", "single-holder")
    rule = rule.replace("bos-ontbreekt", "bos-bij-een")
    assert own(write, {"OWN101.yaml": rule}) == []


def test_a_rule_that_says_the_same_as_one_that_is_extended_is_told_so(write: Write) -> None:
    rule = RULE.replace("TST101", "OWN101").replace("bos-ontbreekt", "geen-bos")
    assert own(write, {"OWN101.yaml": rule}) == [
        "own/OWN101.yaml:4:7: this rule says the same as TST101 (test/TST101.yaml:1)"
    ]


def test_a_rule_that_leaves_its_params_out_is_held_against_others_of_its_kind(write: Write) -> None:
    near = RULE.replace("missing-topic", "weight-follows-seats").replace(
        "params: {topic: bos}\n", ""
    )
    again = near.replace("TST101", "TST102").replace("bos-ontbreekt", "bos-heet-anders")
    write("test", {"pack.yaml": PACK, "TST101.yaml": near, "TST102.yaml": again})
    assert said("./test") == [
        "test/TST102.yaml:4:7: this rule says the same as TST101 (test/TST101.yaml:1)"
    ]


def test_a_rule_that_contradicts_one_that_is_extended_is_told_so(write: Write) -> None:
    sound(write)
    together = RULE.replace("missing-topic", "keep-together").replace("bos-ontbreekt", "samen")
    together = together.replace("TST101", "TST102").replace("topic: bos", "topics: [bos, zee]")
    Path("test", "TST102.yaml").write_text(together, encoding="utf-8")
    apart = RULE.replace("missing-topic", "keep-apart").replace("TST101", "OWN101")
    apart = apart.replace("bos-ontbreekt", "los").replace(
        "topic: bos", "anchor: bos, others: [zee]"
    )
    write("own", {"pack.yaml": OWN.replace("./test", "../test"), "OWN101.yaml": apart})
    assert said("./own") == [
        'own/OWN101.yaml:5:32: "bos" and "zee" are kept apart here, but belong together according '
        "to TST102 (test/TST102.yaml:1)"
    ]


def test_a_rule_goes_in_the_place_of_one_that_is_turned_off(write: Write) -> None:
    rule = RULE.replace("TST101", "OWN101").replace("bos-ontbreekt", "geen-bos")
    pack = OWN.replace("./test", "../test") + "severity: {TST101: off}\n"
    assert own(write, {"pack.yaml": pack, "OWN101.yaml": rule}) == []


def test_a_pack_may_say_otherwise_what_a_phrase_of_what_it_extends_means(write: Write) -> None:
    topics = "topics:\n  zee:\n    aliases: [bos]\n"
    assert own(write, {"topics.yaml": topics}) == []


def test_a_topic_may_be_called_by_what_means_another_in_what_is_extended(write: Write) -> None:
    topics = "topics:\n  woud:\n    label: {nl: Bos, en: Woods}\n    aliases: [bos]\n"
    rule = RULE.replace("TST101", "OWN101").replace("bos-ontbreekt", "geen-woud")
    files = {"topics.yaml": topics, "OWN101.yaml": rule.replace("topic: bos", "topic: woud")}
    assert own(write, files) == []


def test_a_topic_may_be_called_by_a_name_with_an_ending(write: Write) -> None:
    sound(write)
    topics = TOPICS.replace("nl: Bos", "nl: Bosbeleid") + "endings: [beleid]\n"
    Path("test", "topics.yaml").write_text(topics, encoding="utf-8")
    assert said("./test") == []


def test_a_name_without_a_word_is_told_once_whatever_else_is_wrong(write: Write) -> None:
    sound(write)
    Path("test", "topics.yaml").write_text(TOPICS.replace("[zee]", "[zee, '!']"), encoding="utf-8")
    Path("test", "TST201.yaml").write_text(
        SEA.replace("zee-ontbreekt", "bos-ontbreekt"), encoding="utf-8"
    )
    assert said("./test") == [
        'test/TST201.yaml:2:7: "bos-ontbreekt" is already the name or id of a rule in '
        "test/TST101.yaml; choose another",
        'test/topics.yaml:7:20: "!" holds no word',
    ]


def test_what_a_pack_says_again_of_a_topic_that_it_extends_is_told(write: Write) -> None:
    topics = "topics:\n  zee:\n    aliases: [zeeschap]\n    decoys: [bosrand]\n"
    assert own(write, {"topics.yaml": topics}) == [
        'own/topics.yaml:4:14: the decoy "bosrand" stops nothing: no topic has a name that '
        "occurs in it"
    ]


def test_a_decoy_that_keeps_whatever_follows_it_from_being_held_is_not_idle(write: Write) -> None:
    sound(write)
    Path("test", "topics.yaml").write_text(f"{TOPICS}decoys: ['tuin *']\n", encoding="utf-8")
    assert said("./test") == []


def test_what_is_wrong_with_what_a_pack_extends_is_no_fault_of_it(write: Write) -> None:
    idle = {"topics.yaml": f"{TOPICS}decoys: [tuin]\n", "TST201.yaml": SEA}
    write("own-basis", {**{name: str(text) for name, text in FILES.items()}, **idle})
    write("own", {"pack.yaml": OWN.replace("./test", "../own-basis")})
    assert (said("./own"), len(said("./own-basis"))) == ([], 1)


def test_names_are_read_while_what_is_extended_is_not_there(write: Write) -> None:
    files = {"pack.yaml": OWN.replace("./test", "../none"), "TST101.yaml": RULE, "TST201.yaml": SEA}
    write("own", {**files, "topics.yaml": f"{TOPICS}decoys: [tuin]\n"})
    assert [line.partition(": ")[0] for line in said("./own")] == [
        "own/pack.yaml:6:11",
        "own/topics.yaml:8:10",
    ]


def test_packs_that_are_linted_together_know_each_others_topics(write: Write) -> None:
    sound(write)
    rule = RULE.replace("TST101", "OWN101").replace("missing-topic", "single-holder")
    rule = rule.replace("bos-ontbreekt", "bos-bij-een")
    write("own", {"pack.yaml": PACK.replace("name: test", "name: own"), "OWN101.yaml": rule})
    assert (said("./own", "./test"), said("./own")) == (
        [],
        ['own/OWN101.yaml:5:17: unknown topic "bos"'],
    )


def test_packs_that_do_not_extend_each_other_may_say_the_same(write: Write) -> None:
    sound(write)
    rule = RULE.replace("TST101", "OWN101").replace("bos-ontbreekt", "geen-bos")
    pack = PACK.replace("name: test", "name: own")
    write("own", {"pack.yaml": pack, "OWN101.yaml": rule, "topics.yaml": TOPICS})
    assert said("./own", "./test") == []


def test_every_id_and_name_that_a_pack_beside_it_has_is_told(write: Write) -> None:
    sound(write)
    files = {
        "OWN101.yaml": SEA.replace("TST201", "OWN101"),
        "OWN102.yaml": RULE.replace("TST101", "OWN102").replace("missing-topic", "single-holder"),
        "TST101.yaml": RULE.replace("bos-ontbreekt", "geen-bos"),
    }
    pack = PACK.replace("name: test", "name: own")
    write("own", {"pack.yaml": pack, "topics.yaml": TOPICS, **files})
    taken = "is already the name or id of a rule in"
    assert said("./test", "./own") == [
        f'own/OWN101.yaml:2:7: "zee-ontbreekt" {taken} test/TST201.yaml; choose another',
        f'own/OWN102.yaml:2:7: "bos-ontbreekt" {taken} test/TST101.yaml; choose another',
        f'own/TST101.yaml:1:5: "TST101" {taken} test/TST101.yaml; choose another',
    ]


def test_a_copied_rule_is_told_once(write: Write) -> None:
    sound(write)
    pack = PACK.replace("name: test", "name: own")
    write("own", {"pack.yaml": pack, "topics.yaml": TOPICS, "TST101.yaml": RULE})
    assert said("./test", "./own") == [
        'own/TST101.yaml:1:5: the id and the name of this rule are already those of "TST101" in '
        "test/TST101.yaml; choose others"
    ]


def test_a_pack_is_linted_beside_the_one_that_it_extends(write: Write) -> None:
    sound(write)
    Path("test", "topics.yaml").write_text(TOPICS.replace("[bos]", "[bos, woud]"), "utf-8")
    rule = RULE.replace("TST101", "OWN101").replace("bos-ontbreekt", "geen-bos")
    topics = "topics:\n  zee:\n    aliases: [woud]\n"
    pack = OWN.replace("./test", "../test")
    write("own", {"pack.yaml": pack, "OWN101.yaml": rule, "topics.yaml": topics})
    told = "own/OWN101.yaml:4:7: this rule says the same as TST101 (test/TST101.yaml:1)"
    other = "test/TST101.yaml:4:7: this rule says the same as OWN101 (own/OWN101.yaml:1)"
    assert (said("./test", "./own"), said("./own", "./test")) == ([told], [other])


def test_the_packs_of_the_settings_are_linted_where_none_is_named(write: Write) -> None:
    write("test", {**{name: str(text) for name, text in FILES.items()}})
    assert said(config=settings("packs: [./test]\n")) == [
        f'{Path.cwd()}/test/topics.yaml:5:3: no rule is about the topic "zee"'
    ]


@pytest.mark.parametrize("again", ["./test", "test/"])
def test_a_pack_that_is_named_twice_is_reviewed_once(again: str, write: Write) -> None:
    sound(write)
    assert said("./test", again) == said("./test")


def test_a_rule_that_the_settings_turn_off_contradicts_none(write: Write) -> None:
    apart = numbered(101, "keep-apart", "{anchor: bos, others: [zee]}")
    write("test", {"pack.yaml": PACK, "topics.yaml": TOPICS, **apart})
    together = numbered(102, "keep-together", "{topics: [bos, zee]}")
    write("own", {"pack.yaml": PACK.replace("name: test", "name: own"), **together})
    packs = "packs: [./test, ./own]\n"
    assert len(said(config=settings(packs))) == 1
    assert said(config=settings(f"{packs}severity: {{TST102: off}}\n")) == []


def test_what_the_settings_add_wrongly_is_said_too(write: Write) -> None:
    sound(write)
    config = settings("packs: [./test]\ntopics: {meer: {aliases: [meer]}}\n")
    assert said(config=config) == [f'{config.file}:2:10: unknown topic "meer"']


def test_a_pack_that_is_not_there_is_no_pack_to_lint() -> None:
    with pytest.raises(PortcheckError) as caught:
        review(("./none",), Configuration())
    assert str(caught.value) == (
        'there is no folder "./none"; name the folder that pack.yaml lies in'
    )
    with pytest.raises(PortcheckError) as caught:
        review(("utrecht-2018",), Configuration())
    assert str(caught.value) == 'unknown pack "utrecht-2018" (did you mean "utrecht-2019"?)'


def test_topics_are_not_called_unknown_while_what_is_extended_is(write: Write) -> None:
    write("own", {"pack.yaml": OWN.replace("./test", "../none"), "TST101.yaml": RULE})
    assert said("./own") == [
        'own/pack.yaml:6:11: there is no folder "../none"; name the folder that pack.yaml lies in'
    ]


@pytest.mark.parametrize(
    ("severity", "places"),
    [
        ("error", ["test/TST102.yaml:5:10"]),
        ("warning", ["test/TST102.yaml:5:10"]),
        ("info", []),
    ],
)
def test_what_is_only_to_be_considered_contradicts_nothing(
    severity: str, places: list[str], write: Write
) -> None:
    apart = RULE.replace("missing-topic", "keep-apart").replace(
        "{topic: bos}", "{anchor: bos, others: [zee]}"
    )
    together = RULE.replace("TST101", "TST102").replace("bos-ontbreekt", "samen")
    together = together.replace("missing-topic", "keep-together")
    together = together.replace("{topic: bos}", "{topics: [bos, zee]}")
    together = together.replace("severity: error", f"severity: {severity}")
    files = {"pack.yaml": PACK, "topics.yaml": TOPICS, "TST101.yaml": apart}
    write("test", {**files, "TST102.yaml": together})
    assert [line.partition(": ")[0] for line in said("./test")] == places


def test_a_pack_without_a_register_is_linted(write: Write) -> None:
    rule = RULE.replace("missing-topic", "workload-balance").replace("topic: bos", "ratio: 2")
    write("test", {"pack.yaml": PACK, "TST101.yaml": rule})
    assert said("./test") == []


def test_a_bundled_pack_that_is_broken_is_said_with_its_place(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("rules", {})
    broken = RULE.replace("severity: error", "severity: eror").replace("why:", "wy:")
    write("rules/test", {"pack.yaml": PACK, "TST101.yaml": broken})
    where = {"rules": "rules", "schemas": bundled.folder("schemas")}
    monkeypatch.setattr(bundled, "folder", where.__getitem__)
    assert said("test") == [
        'rules/test/TST101.yaml:3:11: "eror" is not allowed here (did you mean "error"?)',
        'rules/test/TST101.yaml:8:1: unknown key "wy" (did you mean "why"?)',
    ]


def test_a_register_that_holds_no_topics_is_refused(write: Write) -> None:
    write("test", {"pack.yaml": PACK, "topics.yaml": "topics: []\n"})
    assert said("./test") == [
        "test/topics.yaml:1:1: found a list, expected: a group of keys; take the dashes or "
        "brackets away, and put a key before each entry",
    ]


def test_all_that_a_pack_says_of_rules_that_are_not_its_own_is_told(write: Write) -> None:
    sections = "severity: {XXX101: off, PC001: off}\nparams: {XXX102: {}}\n"
    pack = OWN.replace("./test", "../test") + sections
    assert own(write, {"pack.yaml": pack}) == [
        'own/pack.yaml:7:12: unknown rule "XXX101"',
        "own/pack.yaml:7:25: PC001 is a rule of the pack portcheck, which this pack does not "
        "extend; name it under extends",
        'own/pack.yaml:8:10: unknown rule "XXX102"',
    ]


def test_what_a_pack_words_otherwise_is_translated_too(write: Write) -> None:
    texts = "texts: {TST101: {summary: {nl: te weinig bos, en: te weinig bos}}}\n"
    assert own(write, {"pack.yaml": OWN.replace("./test", "../test") + texts}) == [
        "own/pack.yaml:7:51: this is the same in Dutch and in English"
    ]


def test_every_topic_of_a_param_that_is_not_there_is_told(write: Write) -> None:
    apart = RULE.replace("missing-topic", "keep-apart")
    apart = apart.replace("{topic: bos}", "{anchor: bos, others: [zee]}")
    pack = OWN.replace("./test", "../test") + "params: {TST101: {others: [duin, weide]}}\n"
    sound(write)
    Path("test", "TST101.yaml").write_text(apart, encoding="utf-8")
    write("own", {"pack.yaml": pack})
    assert said("./own") == [
        'own/pack.yaml:7:28: unknown topic "duin"',
        'own/pack.yaml:7:34: unknown topic "weide"',
    ]


def test_of_many_unknown_topics_the_first_fifty_are_guessed(write: Write) -> None:
    sound(write)
    others = ", ".join(f"bos{at}" for at in range(51))
    apart = numbered(301, "keep-apart", f"{{anchor: bos, others: [{others}]}}")
    Path("test", "TST301.yaml").write_text(apart["TST301.yaml"], encoding="utf-8")
    guesses = [line.partition(': unknown topic "')[2].partition('"')[2] for line in said("./test")]
    assert guesses == [*[' (did you mean "bos"?)'] * 50, ""]


def test_every_pack_that_is_not_there_is_told(write: Write) -> None:
    pack = OWN.replace("./test", "../test, geen, ../nergens")
    assert own(write, {"pack.yaml": pack}) == [
        'own/pack.yaml:6:20: unknown pack "geen"',
        'own/pack.yaml:6:26: there is no folder "../nergens"; name the folder that pack.yaml '
        "lies in",
    ]


def test_a_folder_that_is_extended_and_no_pack_is_told(write: Write) -> None:
    write("leeg", {})
    write("own", {"pack.yaml": OWN.replace("./test", "../leeg")})
    assert said("./own") == [
        'own/pack.yaml:6:11: there is no pack.yaml in the folder "../leeg", so it is not a pack'
    ]


def test_what_only_a_bundled_pack_can_have_is_told_beside_one(write: Write) -> None:
    sound(write)
    Path("test", "pack.yaml").write_text(f"{PACK}bodies: [Gemeente]\n", encoding="utf-8")
    assert said("gemeentewet", "./test") == [
        "test/pack.yaml:6:1: bodies does nothing here: whoever chooses this pack checks every plan "
        "against it"
    ]


def test_every_topic_without_a_name_is_told(write: Write) -> None:
    topics = "topics:\n  duin: {aliases: [duin]}\n  weide: {aliases: [weide]}\n"
    assert [line for line in own(write, {"topics.yaml": topics}) if "no name" in line] == [
        'own/topics.yaml:2:3: the topic "duin" has no name yet; give it a label in both languages',
        'own/topics.yaml:3:3: the topic "weide" has no name yet; give it a label in both languages',
    ]


def test_every_case_that_is_wrong_is_told(write: Write) -> None:
    sound(write)
    cases = """\
cases:
  - {name: a, plan: x, rules: [XXX101, XXX102], params: {XXX103: {}, TST101: {topic: duin}}}
  - {name: b, plan: x, expect: [XXX104, {rule: TST101, line: 2}]}
"""
    write("test/tests", {"a.yaml": cases, "b.yaml": "cases:\n  - {name: c, plan: x}\n"})
    assert [line.partition("; ")[0] for line in said("./test")] == [
        'test/tests/a.yaml:2:32: unknown rule "XXX101"',
        'test/tests/a.yaml:2:40: unknown rule "XXX102"',
        'test/tests/a.yaml:2:58: unknown rule "XXX103"',
        'test/tests/a.yaml:2:86: unknown topic "duin"',
        'test/tests/a.yaml:3:33: unknown rule "XXX104"',
        "test/tests/a.yaml:3:62: line counts from the start of this plan, and that has 1 lines",
        "test/tests/b.yaml:2:12: this case does not say what is expected",
    ]


def test_what_is_wrong_with_one_pack_hides_nothing_of_another(write: Write) -> None:
    sound(write)
    cases = "cases:\n  - {name: c, plan: x}\n  - {name: d, plan: x, expect: [XXX101]}\n"
    write("test/tests", {"a.yaml": cases})
    write("own", {"pack.yaml": OWN.replace("./test", "./none")})
    assert [line.partition(";")[0] for line in said("./test", "./own")] == [
        'own/pack.yaml:6:11: there is no folder "./none"',
        "test/tests/a.yaml:2:12: this case does not say what is expected",
        'test/tests/a.yaml:3:33: unknown rule "XXX101"',
    ]


def test_a_topic_is_not_called_unknown_while_a_pack_beside_it_may_have_it(write: Write) -> None:
    sound(write)
    Path("test", "topics.yaml").write_text("topics: {", encoding="utf-8")
    rule = RULE.replace("TST101", "OWN101").replace("bos-ontbreekt", "geen-bos")
    write("own", {"pack.yaml": PACK.replace("name: test", "name: own"), "OWN101.yaml": rule})
    assert [line.partition(": ")[0] for line in said("./own", "./test")] == [
        "test/topics.yaml:1:10"
    ]


def numbered(at: int, kind: str, params: str) -> dict[str, str]:
    text = RULE.replace("TST101", f"TST{at}").replace("bos-ontbreekt", f"regel-{at}")
    text = text.replace("missing-topic", kind).replace("{topic: bos}", params)
    return {f"TST{at}.yaml": text}


def test_a_rule_that_is_there_again_and_again_is_held_against_the_first(write: Write) -> None:
    again = [numbered(at, "missing-topic", "{topic: bos}") for at in (102, 103)]
    sound(write)
    for name, text in (again[0] | again[1]).items():
        Path("test", name).write_text(text, encoding="utf-8")
    same = "this rule says the same as TST101 (test/TST101.yaml:1)"
    assert said("./test") == [f"test/TST102.yaml:4:7: {same}", f"test/TST103.yaml:4:7: {same}"]


def test_a_number_is_held_against_the_strictest_of_others(write: Write) -> None:
    numbers = ("min: 6", "max: 5", "max: 4", "max: 4")
    files = {"pack.yaml": PACK}
    for at, number in enumerate(numbers, 101):
        files |= numbered(at, "holder-count", f"{{function: wethouder, {number}}}")
    write("test", files)
    assert said("./test")[0] == (
        "test/TST101.yaml:5:36: at least 6 and at most 4, as in "
        "TST103 (test/TST103.yaml:5), cannot both hold"
    )


def test_a_number_that_another_rule_just_allows_is_no_contradiction(write: Write) -> None:
    files = {"pack.yaml": PACK, "topics.yaml": TOPICS}
    for at, number in enumerate(("min: 4", "max: 4"), 101):
        files |= numbered(at, "holder-count", f"{{function: wethouder, {number}}}")
    write("test", {**files, **numbered(103, "keep-apart", "{anchor: bos, others: [zee]}")})
    assert said("./test") == []


def test_a_number_is_cited_by_the_line_that_it_stands_on(write: Write) -> None:
    lines = "\n  function: wethouder\n  max: 4"
    files = numbered(101, "holder-count", lines)
    files |= numbered(102, "holder-count", "{function: wethouder, min: 5}")
    write("test", {"pack.yaml": PACK, **files})
    assert said("./test") == [
        "test/TST102.yaml:5:36: at least 5 and at most 4, as in "
        "TST101 (test/TST101.yaml:7), cannot both hold"
    ]


def test_of_a_long_chain_the_last_ten_rules_are_cited(write: Write) -> None:
    files = {"pack.yaml": PACK}
    topics = [f"weg{at}" for at in range(14)]
    for at, (one, other) in enumerate(pairwise(topics), 101):
        files |= numbered(at, "keep-together", f"{{topics: [{one}, {other}]}}")
    files |= numbered(200, "keep-apart", "{anchor: weg0, others: [weg13]}")
    labels = (f"  {t}: {{label: {{nl: {t}, en: of {t}}}, aliases: [{t}]}}\n" for t in topics)
    write("test", {**files, "topics.yaml": f"topics:\n{''.join(labels)}"})
    cited = ", ".join(f"TST{at} (test/TST{at}.yaml:1)" for at in range(104, 114))
    assert said("./test") == [
        'test/TST200.yaml:5:33: "weg0" and "weg13" are kept apart here, but belong together '
        f"according to {cited}"
    ]


def test_the_last_rule_of_a_contradiction_is_blamed_wherever_it_stands_in_the_chain(
    write: Write,
) -> None:
    topics = "  duin:\n    label: {nl: Duin, en: Dune}\n    aliases: [duin]\n"
    files = {
        **numbered(101, "keep-together", "{topics: [duin, zee]}"),
        **numbered(102, "keep-apart", "{anchor: bos, others: [zee]}"),
        **numbered(103, "keep-together", "{topics: [bos, duin]}"),
    }
    write("test", {"pack.yaml": PACK, "topics.yaml": TOPICS + topics, **files})
    assert said("./test") == [
        'test/TST103.yaml:5:10: this makes "bos" and "zee" belong together, yet they are kept '
        "apart according to TST102 (test/TST102.yaml:1), TST101 (test/TST101.yaml:1)"
    ]


def test_of_two_rules_of_one_id_the_later_is_blamed_for_a_contradiction(write: Write) -> None:
    apart = numbered(101, "keep-apart", "{anchor: bos, others: [zee]}")
    (together,) = numbered(101, "keep-together", "{topics: [bos, zee]}").values()
    write("test", {"pack.yaml": PACK, "topics.yaml": TOPICS, **apart, "TST102.yaml": together})
    assert said("./test")[-1] == (
        'test/TST102.yaml:5:10: this makes "bos" and "zee" belong together, yet they are kept '
        "apart according to TST101 (test/TST101.yaml:1)"
    )


def test_a_pack_without_topics_is_about_those_that_plans_are_read_by_then(write: Write) -> None:
    water = RULE.replace("topic: bos", "topic: water")
    write("own", {"pack.yaml": PACK, "TST101.yaml": water})
    assert said("./own") == []


def test_a_topic_that_a_pack_without_topics_misspells_is_told_once(write: Write) -> None:
    misspelt = RULE.replace("topic: bos", "topic: watr")
    write("own", {"pack.yaml": PACK, "TST101.yaml": misspelt})
    (found,) = said("./own")
    assert found.endswith('unknown topic "watr" (did you mean "water"?)')
