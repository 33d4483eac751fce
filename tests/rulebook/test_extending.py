"""What a pack that extends others takes from them, changes of them, and what it may not."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck import bundled
from portcheck.rulebook import library
from portcheck.rulebook.assembly import alone, assemble
from portcheck.rulebook.configuration import Configuration, read_configuration
from portcheck.rulebook.packs import CORE, DEFAULT, Pack, read_pack
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import Rule
from portcheck.tree import Disk, Tree
from portcheck.wording import Text
from tests.rulebook.conftest import FILES, PACK, RULE, complaints

Write = Callable[..., str]

FIRM = PACK.replace("name: test", "name: streng") + "extends: [../test]\n"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a folder of a pack beside the sound one, `test`, and give it as it would be named."""
    _put(tmp_path / "test", FILES)

    def put(name: str, pack: str, **files: str) -> str:
        _put(tmp_path / name, {"pack.yaml": pack} | {f"{k}.yaml": v for k, v in files.items()})
        return str(tmp_path / name)

    return put


def _put(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def _rule(book: Rulebook, id_: str = "TST101") -> Rule:
    found = book.find(id_)
    assert found is not None
    return found


def test_the_rules_and_topics_of_what_is_extended_come_along(write: Write) -> None:
    book = assemble([write("streng", FIRM)])
    assert [rule.id for rule in book.rules_for("Gemeente X") if rule.pack != "portcheck"] == [
        "TST101"
    ]
    assert book.register.read("Bos").topics == ("bos",)


def test_what_is_extended_stands_before_what_extends_it(write: Write) -> None:
    write("streng", FIRM)
    strictest = FIRM.replace("streng", "strengst").replace("../test", "../streng")
    assert assemble([write("strengst", strictest)]).chosen == ("test", "streng", "strengst")


def test_a_bundled_pack_is_extended_by_its_name(write: Write) -> None:
    pack = PACK.replace("name: test", "name: streng") + "extends: [utrecht-2019]\n"
    book = assemble([write("streng", pack)])
    assert "UTR201" in [rule.id for rule in book.rules_for("Gemeente X")]
    assert book.register.read("Bodem").topics == ("bodem",)


def test_what_two_packs_extend_is_read_once(write: Write) -> None:
    streng = write("streng", FIRM)
    soepel = write("soepel", FIRM.replace("streng", "soepel"))
    assert assemble([streng, soepel]).chosen == ("test", "streng", "soepel")


@pytest.mark.parametrize("said", ["TST101", "bos-ontbreekt"])
def test_a_pack_changes_the_severity_of_a_rule_that_it_extends(said: str, write: Write) -> None:
    book = assemble([write("streng", f"{FIRM}severity: {{{said}: info}}\n")])
    assert _rule(book).severity == "info"


def test_a_pack_silences_a_rule_that_it_extends(write: Write) -> None:
    book = assemble([write("streng", FIRM + "severity: {TST101: off}\n")])
    assert "TST101" not in [rule.id for rule in book.rules_for("")]


def test_a_pack_changes_the_params_of_a_rule_that_it_extends(write: Write) -> None:
    book = assemble([write("streng", FIRM + "params: {TST101: {topic: zee}}\n")])
    assert _rule(book).params == {"topic": "zee"}


def test_a_pack_changes_the_texts_and_the_source_of_a_rule_that_it_extends(write: Write) -> None:
    texts = """\
texts:
  TST101:
    help: {nl: plant het, en: plant it}
    source: {document: {nl: bosnota, en: forest note}, url: "https://bos.nl/", section: "4"}
"""
    rule = _rule(assemble([write("streng", FIRM + texts)]))
    assert (rule.help.nl, rule.why.nl) == ("plant het", "daarom")
    assert (rule.cited("nl"), rule.cites.link) == ("bosnota, 4", "https://bos.nl/")


def test_a_pack_words_some_texts_of_a_rule_otherwise_and_leaves_the_others(write: Write) -> None:
    texts = "texts: {TST101: {summary: {nl: kaal, en: bare}, why: {nl: dus, en: so}}}\n"
    rule = _rule(assemble([write("streng", FIRM + texts)]))
    assert (rule.summary, rule.why, rule.help) == (
        Text("kaal", "bare"),
        Text("dus", "so"),
        Text("geef het", "give it"),
    )


def test_another_section_alone_is_of_the_same_document(write: Write) -> None:
    texts = 'texts: {TST101: {source: {section: "4"}}}\n'
    assert _rule(assemble([write("streng", FIRM + texts)])).cited("en") == "note, 4"


def test_a_pack_adds_topics_and_names_to_what_it_extends(write: Write) -> None:
    topics = """\
topics:
  bos: {aliases: [woud]}
  duin: {label: {nl: Duin, en: Dune}, aliases: [duin]}
"""
    register = assemble([write("streng", FIRM, topics=topics)]).register
    assert [register.read(said).topics for said in ("Bos", "Woud", "Duin")] == [
        ("bos",),
        ("bos",),
        ("duin",),
    ]
    assert register.label("bos").en == "Forest"


def test_a_name_of_a_pack_goes_before_the_same_of_what_it_extends(write: Write) -> None:
    topics = "topics:\n  bos: {aliases: [zee], decoys: [bos]}\n"
    register = assemble([write("streng", FIRM, topics=topics)]).register
    assert register.read("Zee").topics == ("bos",)
    assert register.read("Bos").topics == ()


def test_a_pack_calls_a_topic_of_what_it_extends_otherwise(write: Write) -> None:
    topics = "topics:\n  bos: {label: {nl: Woud, en: Wood}}\n"
    assert assemble([write("streng", FIRM, topics=topics)]).register.label("bos").nl == "Woud"


def test_the_same_topic_in_packs_that_do_not_extend_each_other_is_one(write: Write) -> None:
    topics = "topics:\n  bos: {label: {nl: Woud, en: Wood}, aliases: [woud]}\n"
    other = write("ander", PACK.replace("name: test", "name: ander"), topics=topics)
    register = assemble([str(Path(other).parent / "test"), other]).register
    assert [register.read(said).topics for said in ("Bos", "Woud")] == [("bos",), ("bos",)]
    assert register.label("bos").nl == "Bos"


def test_settings_go_before_a_pack_and_a_pack_before_what_it_extends(
    write: Write, tmp_path: Path
) -> None:
    write("streng", FIRM + "severity: {TST101: info}\nparams: {TST101: {topic: zee}}\n")
    file = tmp_path / "portcheck.yaml"
    file.write_text("packs: [./streng]\nseverity: {TST101: warning}\n", encoding="utf-8")
    rule = _rule(assemble(config=read_configuration(str(file))))
    assert (rule.severity, rule.params["topic"]) == ("warning", "zee")


def test_of_two_packs_that_change_the_same_rule_the_later_goes_first(write: Write) -> None:
    info = write("info", FIRM.replace("streng", "info") + "severity: {TST101: info}\n")
    off = write("uit", FIRM.replace("streng", "uit") + "severity: {TST101: off}\n")
    assert [_rule(assemble(named)).severity for named in ([info, off], [off, info])] == [
        "off",
        "info",
    ]


def test_a_pack_that_is_known_but_not_chosen_changes_nothing(write: Write) -> None:
    book = assemble([write("streng", FIRM + "severity: {TST101: info}\n")])
    assert _rule(alone(book, "test")).severity == "error"


def test_a_pack_alone_has_what_it_extends(write: Write) -> None:
    book = assemble([write("streng", FIRM), "provinciewet"])
    assert [pack.name for pack in alone(book, "streng").judging] == [CORE, "test", "streng"]


def test_the_core_alone_has_the_default_packs() -> None:
    judging = alone(assemble(["provinciewet"]), CORE).judging
    assert {pack.name for pack in judging} == {CORE, *DEFAULT}


def test_a_pack_that_extends_nothing_has_its_own_topics_only(tmp_path: Path) -> None:
    topics = "topics:\n  bos: {label: {nl: Bos, en: Forest}, aliases: [bodem]}\n"
    _put(tmp_path / "test", FILES | {"topics.yaml": topics})
    register = assemble([str(tmp_path / "test")]).register
    assert register.read("Bodem").topics == ("bos",)
    assert register.read("Mobiliteit").topics == ()


def test_packs_without_a_register_read_plans_by_that_of_the_default_packs() -> None:
    assert assemble(["provinciewet"]).register.read("Bodem").topics == ("bodem",)


def test_settings_may_name_topics_of_packs_that_are_not_judged_by(
    write: Write, tmp_path: Path
) -> None:
    write("streng", FIRM)
    file = tmp_path / "portcheck.yaml"
    file.write_text("topics: {bodem: {aliases: [grond]}}\n", encoding="utf-8")
    book = assemble([str(tmp_path / "streng")], read_configuration(str(file)))
    assert book.register.read("Grond").topics == ()


def test_settings_may_change_a_rule_of_a_pack_that_is_not_judged_by(
    write: Write, tmp_path: Path
) -> None:
    write("streng", FIRM)
    file = tmp_path / "portcheck.yaml"
    file.write_text("params: {UTR301: {topic: mobiliteit}}\n", encoding="utf-8")
    book = assemble([str(tmp_path / "streng")], read_configuration(str(file)))
    assert _rule(book, "UTR301").params == {"topic": "mobiliteit"}


def test_a_pack_that_a_command_names_in_vain_is_no_fault_of_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "portcheck.yaml"
    file.write_text("packs: [utrecht-2019]\n", encoding="utf-8")
    config = read_configuration(str(file))
    assert [en for _, en in complaints(tmp_path, lambda: assemble(["oerwoud"], config))] == [
        'unknown pack "oerwoud"'
    ]


def test_a_folder_beside_the_settings_is_answered_with_how_to_write_it(
    write: Write, tmp_path: Path
) -> None:
    write("heide", PACK)
    file = tmp_path / "portcheck.yaml"
    file.write_text("packs: [heide]\n", encoding="utf-8")
    config = read_configuration(str(file))
    assert [en for _, en in complaints(tmp_path, lambda: assemble(config=config))] == [
        'portcheck.yaml:1:9: unknown pack "heide" (did you mean the folder? write "./heide")'
    ]


def test_a_release_candidate_is_within_the_range_that_it_is_in(
    write: Write, tmp_path: Path
) -> None:
    candidate = PACK.replace('version: "1"', 'version: "2.0rc1"')
    (tmp_path / "test" / "pack.yaml").write_text(candidate, encoding="utf-8")
    folder = write("streng", FIRM.replace("../test", "../test >=1"))
    assert assemble([folder]).chosen == ("test", "streng")


RANGES = ["", " >=1", ">=1.0,<2", " == 1.*", "~=1.0"]


@pytest.mark.parametrize("range_", RANGES)
def test_a_version_within_the_range_is_taken(range_: str, write: Write) -> None:
    pack = FIRM.replace("[../test]", f'["../test{range_}"]')
    assert assemble([write("streng", pack)]).chosen == ("test", "streng")


# what pack.yaml says, and what is said of it in Dutch and in English
WRONG = {
    "unknown": (
        "extends: [utrecht-2091]\n",
        '6:11: onbekend pakket "utrecht-2091" (bedoelde u "utrecht-2019"?)',
        '6:11: unknown pack "utrecht-2091" (did you mean "utrecht-2019"?)',
    ),
    "itself": (
        "extends: [../streng]\n",
        '6:11: het pakket "../streng" breidt zo zichzelf uit; haal het hier weg',
        '6:11: the pack "../streng" extends itself in this way; leave it out here',
    ),
    "no range": (
        'extends: ["../test >>1"]\n',
        '6:11: ">>1" is geen reeks van versies; schrijf bijvoorbeeld ">=1.0, <2"',
        '6:11: ">>1" is not a range of versions; write for instance ">=1.0, <2"',
    ),
    "other version": (
        'extends: ["../test >=2"]\n',
        '6:11: het pakket "test" is hier versie 1, gevraagd is >=2; werk het pakket bij, of '
        "wijzig wat gevraagd is",
        '6:11: the pack "test" is version 1 here, but >=2 is asked for; update the pack, or '
        "change what is asked for",
    ),
    "no name": (
        "extends: [../test >=1, <2]\n",
        '6:24: "<2" noemt geen pakket; zet een tekst met een komma erin tussen aanhalingstekens: '
        '"utrecht-2019 >=1.0, <2"',
        '6:24: "<2" names no pack; put a text with a comma in it between quotes: '
        '"utrecht-2019 >=1.0, <2"',
    ),
    "a version of too many digits": (
        f"extends: [../test >={'1' * 5000}]\n",
        f'6:11: ">={"1" * 5000}" is geen reeks van versies; schrijf bijvoorbeeld ">=1.0, <2"',
        f'6:11: ">={"1" * 5000}" is not a range of versions; write for instance ">=1.0, <2"',
    ),
    "no folder": (
        "extends: [../tst]\n",
        '6:11: er is geen map "../tst"; noem de map waar pack.yaml in staat',
        '6:11: there is no folder "../tst"; name the folder that pack.yaml lies in',
    ),
    "a file": (
        "extends: [../test/pack.yaml]\n",
        '6:11: er is geen map "../test/pack.yaml"; noem de map waar pack.yaml in staat',
        '6:11: there is no folder "../test/pack.yaml"; name the folder that pack.yaml lies in',
    ),
    "no pack": (
        "extends: [..]\n",
        '6:11: in de map ".." staat geen pack.yaml, dus is het geen pakket',
        '6:11: there is no pack.yaml in the folder "..", so it is not a pack',
    ),
    "rule of another": (
        "extends: [../test]\nseverity: {UTR201: off}\n",
        "7:12: UTR201 is een regel van het pakket utrecht-2019, dat dit pakket niet uitbreidt; "
        "neem het op onder extends",
        "7:12: UTR201 is a rule of the pack utrecht-2019, which this pack does not extend; "
        "name it under extends",
    ),
    "unknown rule": (
        "extends: [../test]\nparams: {TST1O1: {}}\n",
        '7:10: onbekende regel "TST1O1" (bedoelde u "TST101"?)',
        '7:10: unknown rule "TST1O1" (did you mean "TST101"?)',
    ),
    "param of no topic": (
        "extends: [../test]\nparams: {TST101: {topic: bodem}}\n",
        '7:26: onbekend onderwerp "bodem" (een onderwerp van het pakket "utrecht-2019"; neem dat '
        "op onder extends of packs)",
        '7:26: unknown topic "bodem" (a topic of the pack "utrecht-2019"; name that under extends '
        "or packs)",
    ),
}


@pytest.mark.parametrize(("text", "nl", "en"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_an_extension_is_said_with_its_place(
    text: str, nl: str, en: str, write: Write, tmp_path: Path
) -> None:
    folder = write("streng", PACK.replace("name: test", "name: streng") + text)
    said = complaints(tmp_path, lambda: assemble([folder]))
    assert said == [(f"streng/pack.yaml:{nl}", f"streng/pack.yaml:{en}")]


def test_a_pack_changes_its_own_rules_in_their_files(write: Write, tmp_path: Path) -> None:
    rule = RULE.replace("TST101", "STR101").replace("bos-ontbreekt", "geen-bos")
    folder = write("streng", f"{FIRM}severity: {{STR101: off}}\n", STR101=rule)
    assert complaints(tmp_path, lambda: assemble([folder])) == [
        (
            "streng/pack.yaml:7:12: STR101 is een regel van dit pakket zelf; verander die in "
            "streng/STR101.yaml",
            "streng/pack.yaml:7:12: STR101 is a rule of this pack itself; change it in "
            "streng/STR101.yaml",
        )
    ]


def test_every_pack_that_the_settings_name_in_vain_is_said(
    write: Write, settings: Callable[[str], Configuration], tmp_path: Path
) -> None:
    write("streng", FIRM.replace("advies", "gewoonte"))
    text = "packs: [./weg, utrecht-2018, ./test, ./streng]\n"
    said = complaints(tmp_path, lambda: assemble(config=settings(text)))
    assert [en.partition(": ")[0] for _, en in said] == [
        "portcheck.yaml:1:9",
        "portcheck.yaml:1:16",
        "streng/pack.yaml:3:12",
    ]


def test_what_is_wrong_with_the_rules_of_a_pack_hides_nothing_of_its_changes_or_the_settings(
    write: Write, settings: Callable[[str], Configuration], tmp_path: Path
) -> None:
    (tmp_path / "test" / "TST101.yaml").write_text(
        RULE.replace("topic: bos", "topic: bso"), "utf-8"
    )
    files = {
        "TST201": RULE.replace("TST101", "TST201").replace("{topic: bos}", "{topic: meer}"),
        "topics": "topics:\n  meer: {aliases: [meer]}\n",
    }
    write("streng", f"{FIRM}severity: {{TST900: off}}\n", **files)
    text = "packs: [./streng]\nparams: {TST101: {covered_by: [zea]}}\n"
    said = complaints(tmp_path, lambda: assemble(config=settings(text)))
    assert [en.replace(f"{tmp_path}/", "") for _, en in said] == [
        'portcheck.yaml:2:32: unknown topic "zea"',
        'streng/TST201.yaml:2:7: "bos-ontbreekt" is already the name or id of a rule in '
        "test/TST101.yaml; choose another",
        'streng/pack.yaml:7:12: unknown rule "TST900"',
        'streng/topics.yaml:2:3: the topic "meer" has no name yet; give it a label in both '
        "languages",
        'test/TST101.yaml:5:17: unknown topic "bso"',
    ]


def test_two_packs_that_extend_each_other_are_refused(write: Write, tmp_path: Path) -> None:
    one = write("een", FIRM.replace("streng", "een").replace("../test", "../twee"))
    write("twee", FIRM.replace("streng", "twee").replace("../test", "../een"))
    assert [en for _, en in complaints(tmp_path, lambda: assemble([one]))] == [
        'twee/pack.yaml:6:11: the pack "../een" extends itself in this way; leave it out here'
    ]


def test_a_pack_that_extends_itself_by_a_link_is_refused(write: Write, tmp_path: Path) -> None:
    folder = write("streng", FIRM.replace("../test", "./deel/zelf"))
    (tmp_path / "streng" / "deel").mkdir()
    (tmp_path / "streng" / "deel" / "zelf").symlink_to(tmp_path / "streng")
    assert [en for _, en in complaints(tmp_path, lambda: assemble([folder]))] == [
        'streng/pack.yaml:6:11: the pack "./deel/zelf" extends itself in this way; leave it out '
        "here"
    ]


def test_a_hundred_packs_may_extend_each_other_and_not_one_more(
    write: Write, tmp_path: Path
) -> None:
    for at in range(1, 101):
        pack = FIRM.replace("streng", f"p{at}").replace("../test", f"../p{at + 1}")
        write(f"p{at}", pack)
    write("p101", PACK.replace("test", "p101"))
    assert len(assemble([str(tmp_path / "p2")]).chosen) == 100
    folder = str(tmp_path / "p1")
    assert [en for _, en in complaints(tmp_path, lambda: assemble([folder]))] == [
        "p100/pack.yaml:6:11: more than 100 packs extend each other in a row"
    ]


def test_a_pack_that_is_extended_a_thousand_times_is_read_once_however_it_is_said(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def counted(folder: str, tree: Tree) -> Pack:
        read.append(folder)
        return read_pack(folder, tree)

    monkeypatch.setattr(library, "read_pack", counted)
    folder = write("streng", FIRM.replace("../test", ", ".join(["../test", "./../test/"] * 500)))
    assemble([folder])
    assert [Path(name).name for name in read] == ["streng", "test"]


def test_a_pack_that_is_given_by_a_link_too_is_the_same(write: Write, tmp_path: Path) -> None:
    folder = write("streng", FIRM)
    (tmp_path / "ook").symlink_to(folder)
    assert assemble([folder, str(tmp_path / "ook")]).chosen == ("test", "streng")


def test_the_name_of_a_folder_is_answered_with_how_to_write_it(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("streng", FIRM)
    monkeypatch.chdir(tmp_path)
    Path("portcheck.yaml").write_text("packs: [streng]\n", encoding="utf-8")
    settings = read_configuration("portcheck.yaml")
    assert [
        complaints(tmp_path, do)
        for do in (
            lambda: assemble(["streng"]),
            lambda: assemble((), settings),
        )
    ] == [
        [
            (
                'onbekend pakket "streng" (bedoelde u de map? schrijf "./streng")',
                'unknown pack "streng" (did you mean the folder? write "./streng")',
            )
        ],
        [
            (
                'portcheck.yaml:1:9: onbekend pakket "streng" (bedoelde u de map? schrijf '
                '"./streng")',
                'portcheck.yaml:1:9: unknown pack "streng" (did you mean the folder? write '
                '"./streng")',
            )
        ],
    ]


@pytest.mark.parametrize("version", ["voorjaar", "1" * 5000])
def test_a_version_that_cannot_be_compared_is_refused(
    version: str, tmp_path: Path, write: Write
) -> None:
    pack = FILES["pack.yaml"].replace('"1"', f'"{version}"')
    (tmp_path / "test" / "pack.yaml").write_text(pack, encoding="utf-8")
    streng = write("streng", FIRM.replace("[../test]", '["../test >=1"]'))
    assert [nl for nl, _ in complaints(tmp_path, lambda: assemble([streng]))] == [
        f'test/pack.yaml:2:10: "{version}" is geen versie waarmee te vergelijken is; schrijf '
        'bijvoorbeeld "1.2"'
    ]


def test_two_packs_of_one_name_are_refused(write: Write, tmp_path: Path) -> None:
    other = write("ander", PACK)
    said = complaints(tmp_path, lambda: assemble([str(tmp_path / "test"), other]))
    assert [en.replace(f"{tmp_path}/", "") for _, en in said] == [
        'the pack in ander is called "test", and so is that in test; give one of them another name'
    ]


def test_what_cannot_be_read_is_sought_once_by_however_many_ways(
    write: Write, tmp_path: Path
) -> None:
    for at in range(40):
        bases = f"extends: [../een{at + 1}, ../twee{at + 1}]\n" if at < 39 else "extends: [geen]\n"
        for name in (f"een{at}", f"twee{at}"):
            write(name, PACK.replace("name: test", f"name: {name}") + bases)
    assert [en for _, en in complaints(tmp_path, lambda: assemble([str(tmp_path / "een0")]))] == [
        'een39/pack.yaml:6:11: unknown pack "geen"',
        'twee39/pack.yaml:6:11: unknown pack "geen"',
    ]


def test_a_topic_that_no_pack_gives_a_name_is_refused(write: Write, tmp_path: Path) -> None:
    folder = write("streng", FIRM, topics="topics:\n  duin: {aliases: [duin]}\n")
    assert [nl for nl, _ in complaints(tmp_path, lambda: assemble([folder]))] == [
        'streng/topics.yaml:2:3: het onderwerp "duin" heeft nog geen naam; '
        "geef het een label in beide talen"
    ]


def test_a_topic_of_a_pack_that_is_not_extended_is_refused_with_that_pack(
    write: Write, tmp_path: Path
) -> None:
    rule = RULE.replace("TST101", "TST102").replace("bos-", "bodem-").replace("bos}", "bodem}")
    folder = write("los", PACK.replace("name: test", "name: los"), TST102=rule)
    (tmp_path / "los" / "topics.yaml").write_text("topics: {}\n", encoding="utf-8")
    assert [en for _, en in complaints(tmp_path, lambda: assemble([folder]))] == [
        'los/TST102.yaml:5:17: unknown topic "bodem" (a topic of the pack "utrecht-2019"; '
        "name that under extends or packs)"
    ]


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Install a package that ships the sound pack as `bosbouw`, and whose code must not run."""
    site = tmp_path / "site"
    about = site / "bosregels-1.0.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: bosregels\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[portcheck.packs]\nbosbouw = bosregels.pakket\n")
    (site / "bosregels").mkdir()
    (site / "bosregels" / "__init__.py").write_text("raise SystemExit('code was run')\n")
    _put(site / "bosregels" / "pakket", FILES)
    monkeypatch.syspath_prepend(str(site))
    return site


@pytest.mark.usefixtures("installed")
def test_a_pack_of_an_installed_package_is_named_and_none_of_its_code_is_run() -> None:
    assert assemble(["bosbouw"]).chosen == ("test",)
    assert "bosregels" not in sys.modules


def test_two_packs_of_one_installed_package_are_told_apart(installed: Path) -> None:
    about = installed / "bosregels-1.0.dist-info" / "entry_points.txt"
    about.write_text("[portcheck.packs]\nbosbouw = bosregels.pakket\nheide = bosregels.heide\n")
    _put(installed / "bosregels" / "heide", {"pack.yaml": PACK.replace("test", "heide")})
    assert assemble(["bosbouw", "heide"]).chosen == ("test", "heide")


@pytest.mark.usefixtures("installed")
def test_a_pack_of_an_installed_package_is_extended(write: Write) -> None:
    pack = PACK.replace("name: test", "name: streng") + "extends: [bosbouw >=1]\n"
    folder = write("streng", pack)
    assert assemble([folder]).chosen == ("test", "streng")


@pytest.mark.usefixtures("installed")
def test_a_pack_of_an_installed_package_is_offered_where_a_name_is_near_it(tmp_path: Path) -> None:
    assert [en for _, en in complaints(tmp_path, lambda: assemble(["bosbow"]))] == [
        'unknown pack "bosbow" (did you mean "bosbouw"?)'
    ]


@pytest.mark.parametrize("module", ["bosregels.weg", "nergens"])
def test_an_installed_pack_that_is_not_there_is_refused_with_its_module(
    module: str, installed: Path, tmp_path: Path
) -> None:
    about = installed / "bosregels-1.0.dist-info" / "entry_points.txt"
    about.write_text(f"[portcheck.packs]\nbosbouw = {module}\n")
    assert complaints(tmp_path, lambda: assemble(["bosbouw"])) == [
        (
            'het pakket "bosbouw" hoort bij een geïnstalleerd Python-pakket, maar de map van '
            f"{module} is er niet; installeer dat opnieuw",
            'the pack "bosbouw" comes with an installed Python package, but the folder of '
            f"{module} is not there; install that again",
        )
    ]


def test_the_folders_of_what_does_not_come_with_portcheck_are_known(write: Write) -> None:
    folder = write("streng", FIRM)
    test = str(Path(folder).parent / "test")
    assert assemble([folder]).folders == [test, folder]
    assert assemble(config=Configuration()).folders == []


class _Earlier(Disk):
    """The disk, but for a folder that was what lies in another."""

    def __init__(self, folder: str, lies_in: Path) -> None:
        self._moved = folder, str(lies_in)

    def read(self, file: str, most: int) -> bytes:
        return super().read(file.replace(*self._moved), most)

    def names(self, folder: str) -> list[str]:
        return super().names(folder.replace(*self._moved))

    def is_folder(self, path: str) -> bool:
        return super().is_folder(path.replace(*self._moved))


def test_a_pack_that_is_gone_is_read_as_it_stood(write: Write, tmp_path: Path) -> None:
    gone = str(tmp_path / "gone")
    earlier = _Earlier(gone, Path(write("streng", PACK)))
    assert library.Library(earlier).take(library.Request("./gone", gone)).folder == gone


def test_an_installed_pack_is_read_as_it_is(installed: Path, tmp_path: Path) -> None:
    earlier = _Earlier(str(installed), tmp_path / "nowhere")
    assert library.Library(earlier).take(library.Request("bosbouw")).name == "test"


def test_a_bundled_pack_is_read_as_it_stood(write: Write) -> None:
    earlier = _Earlier(
        os.path.join(bundled.folder("rules"), "provinciewet"), Path(write("x", PACK))
    )
    assert library.Library(earlier).packs["provinciewet"].name == "test"
