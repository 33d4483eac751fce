"""What portcheck.yaml can say, what it cannot, and where it is looked for."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck.errors import PortcheckError
from portcheck.rulebook.assembly import assemble, compose
from portcheck.rulebook.configuration import Configuration, find, read_configuration
from portcheck.rulebook.rulebook import Rulebook
from portcheck.tree import Overlay
from tests.rulebook.conftest import RULE, complaints, write_pack

Settings = Callable[[str | bytes], Configuration]
Book = Callable[[str], Rulebook]

# what it says, and what is said of it in Dutch and in English
WRONG = [
    (
        "lang: [nl\n",
        "1:7: de lijst die hier met [ opent, mist een komma of het sluitende ]",
        "1:7: the list that opens here with [ lacks a comma or its closing ]",
    ),
    (
        "- packs\n",
        "1:3: hier staat een lijst, verwacht: een groep sleutels",
        "1:3: found a list, expected: a group of keys",
    ),
    (
        "lang: nl\n---\nlang: en\n",
        "2:1: hier begint een tweede document (---); een bestand bevat één plan",
        "2:1: a second document (---) starts here; a file holds one plan",
    ),
    (
        "lang: nl\nlang: en\n",
        '2:1: de sleutel "lang" staat hier dubbel; laat er één staan, met alles wat erbij hoort',
        '2:1: the key "lang" is here twice; leave one, with all that belongs to it',
    ),
    (
        "lang: nl\nfail-on: error\n",
        '2:1: onbekende sleutel "fail-on" (bedoelde u "fail_on"?)',
        '2:1: unknown key "fail-on" (did you mean "fail_on"?)',
    ),
    (
        "kleur: rood\n",
        '1:1: onbekende sleutel "kleur"; '
        "hier kan staan: exclude, fail_on, include, lang, packs, params, severity, texts, topics",
        '1:1: unknown key "kleur"; '
        "what belongs here is exclude, fail_on, include, lang, packs, params, severity, texts, "
        "topics",
    ),
    (
        "lang: de\n",
        '1:7: "de" is hier niet toegestaan; kies uit nl, en',
        '1:7: "de" is not allowed here; choose from nl, en',
    ),
    (
        "fail_on: waring\n",
        '1:10: "waring" is hier niet toegestaan (bedoelde u "warning"?)',
        '1:10: "waring" is not allowed here (did you mean "warning"?)',
    ),
    (
        "severity: {UTR201: hoog}\n",
        '1:20: "hoog" is hier niet toegestaan; kies uit error, warning, info, off',
        '1:20: "hoog" is not allowed here; choose from error, warning, info, off',
    ),
    (
        "severity: {UTR201: false}\n",
        "1:20: false is hier niet toegestaan; kies uit error, warning, info, off",
        "1:20: false is not allowed here; choose from error, warning, info, off",
    ),
    (
        "packs: utrecht-2019\n",
        '1:8: hier staat "utrecht-2019", verwacht: een lijst; schrijf het als [utrecht-2019]',
        '1:8: found "utrecht-2019", expected: a list; write it as [utrecht-2019]',
    ),
    (
        "packs: []\n",
        "1:1: deze lijst is leeg; er hoort iets in te staan",
        "1:1: this list is empty; it needs an entry",
    ),
    (
        "include: [' ']\n",
        "1:11: deze tekst is leeg",
        "1:11: this text is empty",
    ),
    (
        "packs: [utrecht-2018]\n",
        '1:9: onbekend pakket "utrecht-2018" (bedoelde u "utrecht-2019"?)',
        '1:9: unknown pack "utrecht-2018" (did you mean "utrecht-2019"?)',
    ),
    (
        "severity: {UTR201: uit}\n",
        '1:20: "uit" is hier niet toegestaan (bedoelde u "off"?)',
        '1:20: "uit" is not allowed here (did you mean "off"?)',
    ),
    (
        "severity:\n  UTR201: off\n  water-met-mobilitiet: off\n",
        '3:3: onbekende regel "water-met-mobilitiet" (bedoelde u "water-met-mobiliteit"?)',
        '3:3: unknown rule "water-met-mobilitiet" (did you mean "water-met-mobiliteit"?)',
    ),
    (
        "severity: {UTR202/UTR205: off}\n",
        '1:12: onbekende regel "UTR202/UTR205"; noem elke regel apart: UTR202, UTR205',
        '1:12: unknown rule "UTR202/UTR205"; name each rule by itself: UTR202, UTR205',
    ),
    (
        "severity: {UTR2: info}\n",
        '1:12: onbekende regel "UTR2"; noem elke regel apart: UTR201, UTR202, UTR203, …',
        '1:12: unknown rule "UTR2"; name each rule by itself: UTR201, UTR202, UTR203, …',
    ),
    (
        "severity: {utr40: info}\n",
        '1:12: onbekende regel "utr40"; noem elke regel apart: UTR401, UTR402',
        '1:12: unknown rule "utr40"; name each rule by itself: UTR401, UTR402',
    ),
    (
        "params:\n  zzz: {}\n",
        '2:3: onbekende regel "zzz"',
        '2:3: unknown rule "zzz"',
    ),
    (
        "params:\n  UTR502: {ratoi: 2}\n",
        '2:12: onbekende sleutel "ratoi" (bedoelde u "ratio"?)',
        '2:12: unknown key "ratoi" (did you mean "ratio"?)',
    ),
    (
        "params:\n  UTR502: {ratio: veel}\n",
        '2:19: hier staat "veel", verwacht: een getal',
        '2:19: found "veel", expected: a number',
    ),
    (
        "params:\n  UTR502: {ratio: 0}\n",
        "2:19: 0 is te laag; ten minste 1",
        "2:19: 0 is too low; at least 1",
    ),
    (
        "params:\n  UTR301: {topic: grondbelied}\n",
        '2:19: onbekend onderwerp "grondbelied" (bedoelde u "grondbeleid"?)',
        '2:19: unknown topic "grondbelied" (did you mean "grondbeleid"?)',
    ),
    (
        "topics:\n  mobilitiet: {aliases: [Slim]}\n",
        '2:3: onbekend onderwerp "mobilitiet" (bedoelde u "mobiliteit"?)',
        '2:3: unknown topic "mobilitiet" (did you mean "mobiliteit"?)',
    ),
    (
        "topics:\n  Verkeer & vervoer: {aliases: [Slim]}\n",
        '2:3: onbekend onderwerp "Verkeer & vervoer" (bedoelde u "mobiliteit"?)',
        '2:3: unknown topic "Verkeer & vervoer" (did you mean "mobiliteit"?)',
    ),
    *(
        (
            f"topics:\n  mobiliteit: {{aliases: [Onderweg, '{alias}']}}\n",
            f'2:36: "{alias}" bevat geen woord',
            f'2:36: "{alias}" holds no word',
        )
        for alias in ("-", "!?", "*", "...", ",", "/", "(", "&", "en")
    ),
    (
        "topics:\n  mobiliteit: {alias: [Onderweg]}\n",
        '2:16: onbekende sleutel "alias" (bedoelde u "aliases"?)',
        '2:16: unknown key "alias" (did you mean "aliases"?)',
    ),
    *(
        (
            f"severity:\n  UTR201: off\n  {said}: {severity}\n",
            f"3:3: {id_} is altijd een fout: een plan dat niet te lezen is, zou anders voor een "
            "goed plan doorgaan",
            f"3:3: {id_} is an error always: a plan that cannot be read would else pass for a "
            "good one",
        )
        for severity in ("off", "info", "warning")
        for id_, said in (
            ("PC001", "PC001"),
            ("PC002", "pc002"),
            ("PC003", "past-niet-in-planformaat"),
        )
    ),
]


@pytest.mark.parametrize(("text", "nl", "en"), WRONG)
def test_what_is_wrong_with_the_settings_is_said_with_its_place(
    text: str, nl: str, en: str, tmp_path: Path, book: Book
) -> None:
    said = complaints(tmp_path, lambda: book(text))
    assert said == [(f"portcheck.yaml:{nl}", f"portcheck.yaml:{en}")]


def test_all_that_is_wrong_with_the_settings_is_said_in_the_order_of_their_lines(
    tmp_path: Path, book: Book
) -> None:
    text = (
        "severity: {UTR999: off, PC001: info, UTR201: off}\n"
        "params: {UTR502: {ratio: 0}, UTR301: {topic: grondbelied}, utr301: {}, UTR998: {}}\n"
        "topics: {mobilitiet: {aliases: [Slim]}}\n"
        "texts: {UTR997: {}}\n"
    )
    said = complaints(tmp_path, lambda: book(text))
    assert [en for _, en in said] == [
        'portcheck.yaml:1:12: unknown rule "UTR999"',
        "portcheck.yaml:1:25: PC001 is an error always: a plan that cannot be read would else pass "
        "for a good one",
        "portcheck.yaml:2:26: 0 is too low; at least 1",
        'portcheck.yaml:2:46: unknown topic "grondbelied" (did you mean "grondbeleid"?)',
        "portcheck.yaml:2:60: UTR301 is set here already",
        'portcheck.yaml:2:72: unknown rule "UTR998"',
        'portcheck.yaml:3:10: unknown topic "mobilitiet" (did you mean "mobiliteit"?)',
        'portcheck.yaml:4:9: unknown rule "UTR997"',
    ]


def test_what_does_not_fit_the_format_is_said_in_the_order_of_lines(
    tmp_path: Path, book: Book
) -> None:
    said = complaints(tmp_path, lambda: book("packs: x\nlang: xx\nfail_on: x\n"))
    assert [en.partition(" ")[0] for _, en in said] == [
        "portcheck.yaml:1:8:",
        "portcheck.yaml:2:7:",
        "portcheck.yaml:3:10:",
    ]


def test_an_alias_of_the_settings_goes_before_that_of_a_pack(book: Book) -> None:
    register = book("topics:\n  mobiliteit: {aliases: [Sport]}\n").register
    assert register.read("Sport").topics == ("mobiliteit",)


def test_a_decoy_of_the_settings_takes_a_phrase_from_its_own_topic(book: Book) -> None:
    register = book("topics:\n  water: {decoys: [waterveilig*]}\n").register
    assert register.read("Waterveiligheid").topics == ()


def test_a_decoy_of_the_settings_that_is_another_topics_alias_is_refused(
    tmp_path: Path, settings: Settings, rulebook: Rulebook
) -> None:
    config = settings("topics:\n  mobiliteit: {decoys: [Sport]}\n")
    [(_, said)] = complaints(tmp_path, lambda: assemble(config=config))
    register = next(pack.register for pack in rulebook.judging if pack.register)
    line = register.document.span(("topics", "sport", "aliases", 0)).line
    assert said == (
        f'portcheck.yaml:2:25: "Sport" names sport already ({register.file}:{line}); '
        "one phrase cannot mean two things"
    )


@pytest.mark.parametrize(
    ("section", "first", "second"), [("severity", "off", "error"), ("params", "{}", "{ratio: 3}")]
)
def test_a_rule_that_is_set_twice_is_refused(
    section: str, first: str, second: str, tmp_path: Path, book: Book
) -> None:
    text = f"{section}:\n  werklast-uit-balans: {first}\n  utr502: {second}\n"
    assert complaints(tmp_path, lambda: book(text)) == [
        (
            "portcheck.yaml:3:3: UTR502 is hier al ingesteld",
            "portcheck.yaml:3:3: UTR502 is set here already",
        )
    ]


def test_settings_that_are_no_text_are_refused(tmp_path: Path, settings: Settings) -> None:
    assert complaints(tmp_path, lambda: settings("lang: nl\n".encode("utf-16"))) == [
        (
            "portcheck.yaml:1:1: opgeslagen als UTF-16, verwacht UTF-8; kies bij Opslaan als de "
            "codering UTF-8",
            "portcheck.yaml:1:1: saved as UTF-16, expected UTF-8; choose the encoding UTF-8 under "
            "Save as",
        )
    ]


def test_settings_of_just_as_many_bytes_as_may_be_are_read(settings: Settings) -> None:
    assert settings(b"lang: en\n" + b"#" * (1_000_000 - 9)).lang == "en"


def test_settings_that_are_not_there_are_refused(tmp_path: Path) -> None:
    assert complaints(tmp_path, lambda: read_configuration(str(tmp_path / "weg.yaml"))) == [
        (
            "weg.yaml: bestaat niet",
            "weg.yaml: does not exist",
        )
    ]


def test_a_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    said = (
        "a\\x00b: niet te lezen: er staat een NUL-teken in de naam",
        "a\\x00b: cannot be read: its name holds a NUL character",
    )
    assert complaints(tmp_path, lambda: read_configuration("a\0b")) == [said]
    assert complaints(tmp_path, lambda: assemble(["./a\0b"])) == [said]


def test_a_folder_is_no_settings(tmp_path: Path) -> None:
    assert complaints(tmp_path.parent, lambda: read_configuration(str(tmp_path))) == [
        (
            f"{tmp_path.name}: niet te lezen: dit is een map",
            f"{tmp_path.name}: cannot be read: Is a directory",
        )
    ]


def test_all_that_settings_can_say_is_read(settings: Settings, tmp_path: Path) -> None:
    config = settings(
        "packs: [provinciewet, utrecht-2019]\nlang: nl\nfail_on: never\n"
        "include: [plannen/*]\nexclude: [plannen/oud/*]\n"
    )
    assert config == Configuration(
        file=config.file,
        source=config.source,
        packs=("provinciewet", "utrecht-2019"),
        lang="nl",
        fail_on="never",
        include=("plannen/*",),
        exclude=("plannen/oud/*",),
    )
    assert config.folder == str(tmp_path)


def test_settings_without_any_say_nothing(settings: Settings) -> None:
    config = settings("{}\n")
    assert config == Configuration(file=config.file, source=config.source)


def test_settings_with_a_byte_order_mark_are_read(settings: Settings) -> None:
    assert settings(b"\xef\xbb\xbflang: nl\n").lang == "nl"


def test_without_settings_patterns_count_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert Configuration().folder == str(tmp_path)


@pytest.mark.parametrize("said", ["UTR202", "utr202", "mobiliteit-met-financien"])
@pytest.mark.parametrize("severity", ["error", "warning", "info", "off"])
def test_a_severity_is_set_by_id_or_name(said: str, severity: str, book: Book) -> None:
    found = book(f"severity: {{{said}: {severity}}}\n").find("UTR202")
    assert found is not None
    assert found.severity == severity


def test_a_rule_that_is_off_is_known_but_not_judged_by(book: Book) -> None:
    off = book("severity: {UTR201: off}\n")
    assert off.find("UTR201") is not None
    assert "UTR201" not in [rule.id for rule in off.rules_for("Provincie Voorbeeld")]


def test_other_rules_stay_as_they_are(book: Book, rulebook: Rulebook) -> None:
    rules = book("severity: {UTR201: info}\nparams: {UTR502: {ratio: 2}}\n").rules
    changed = [
        new.id
        for old, new in zip(rulebook.rules, rules, strict=True)
        if old != new._replace(source=old.source)
    ]
    assert changed == ["UTR201", "UTR502"]


def test_a_param_is_set_and_the_others_are_kept(book: Book, rulebook: Rulebook) -> None:
    old = rulebook.find("UTR501")
    new = book("params: {te-weinig-gedeputeerden: {min: 4}}\n").find("UTR501")
    assert old is not None
    assert new is not None
    assert new.params == {**old.params, "min": 4}


def test_a_schema_in_the_settings_is_held_to_what_a_schema_may_be(
    tmp_path: Path, settings: Callable[[str], Configuration]
) -> None:
    rule = RULE.replace(
        "kind: missing-topic\nparams: {topic: bos}",
        "kind: fits-schema\nparams: {path: [], schema: {}}",
    )
    config = settings("params: {TST101: {schema: {items: {type: tekst}}}}\n")
    packs = [write_pack(tmp_path / "test", {"TST101.yaml": rule})]
    allowed = "object, array, string, number, integer, boolean"
    assert complaints(tmp_path, lambda: compose(packs, config)) == [
        (
            f'portcheck.yaml:1:42: "tekst" is hier niet toegestaan; kies uit {allowed}',
            f'portcheck.yaml:1:42: "tekst" is not allowed here; choose from {allowed}',
        )
    ]


def test_a_further_alias_names_its_topic(book: Book) -> None:
    register = book("topics: {mobiliteit: {aliases: [Slim en schoon]}}\n").register
    assert register.read("slim & schoon").topics == ("mobiliteit",)


def test_an_alias_that_the_topic_has_already_does_no_harm(book: Book) -> None:
    register = book("topics: {mobiliteit: {aliases: [Mobiliteit]}}\n").register
    assert register.read("Mobiliteit").topics == ("mobiliteit",)


def test_a_further_decoy_stops_its_topic(book: Book) -> None:
    register = book("topics: {mobiliteit: {decoys: [Mobiliteit van jongeren]}}\n").register
    reading = register.read("Mobiliteit van jongeren")
    assert (reading.topics, len(reading.decoys)) == ((), 1)


def test_named_packs_go_before_those_of_the_settings(settings: Settings) -> None:
    config = settings("packs: [utrecht-2019]\n")
    assert assemble(["provinciewet"], config).chosen == ("provinciewet",)
    assert assemble([], config).chosen == ("utrecht-2019",)


@pytest.mark.parametrize(
    ("named", "nl", "en"),
    [
        (
            "provincie-wet",
            'onbekend pakket "provincie-wet" (bedoelde u "provinciewet"?)',
            'unknown pack "provincie-wet" (did you mean "provinciewet"?)',
        ),
        ("x\n\x1b[31m", 'onbekend pakket "x \\x1b[31m"', 'unknown pack "x \\x1b[31m"'),
        ("", 'onbekend pakket ""', 'unknown pack ""'),
    ],
)
def test_a_pack_that_does_not_exist_is_refused(
    named: str, nl: str, en: str, tmp_path: Path
) -> None:
    assert complaints(tmp_path, lambda: assemble([named])) == [(nl, en)]


@pytest.mark.parametrize(
    ("body", "law"),
    [
        ("Provincie Utrecht", ["provinciewet"]),
        ("provincie utrecht, Gedeputeerde Staten", ["provinciewet"]),
        ("Provinsje Fryslân", ["provinciewet"]),
        ("  provincie utrecht", ["provinciewet"]),
        ("PROVINCIE UTRECHT", ["provinciewet"]),
        ("Gedeputeerde Staten van Drenthe", ["provinciewet"]),
        ("Gemeente Utrecht", ["gemeentewet"]),
        ("College van B&W van Utrecht", ["gemeentewet"]),
        ("college van burgemeester en wethouders", ["gemeentewet"]),
        ("Waterschap Provinciegrens", ["waterschapswet"]),
        ("College van dijkgraaf en heemraden", ["waterschapswet"]),
        ("Interprovinciaal Overleg", []),
        ("", []),
    ],
)
def test_a_body_is_judged_by_the_packs_that_suit_it(
    body: str, law: list[str], rulebook: Rulebook
) -> None:
    packs = {pack.name for pack in rulebook.packs_for(body)}
    assert packs == {"portcheck", "utrecht-2019", *law}


def test_who_is_no_college_is_judged_by_the_core_alone(rulebook: Rulebook) -> None:
    assert [pack.name for pack in rulebook.packs_for("Gemeente Ede, fractie")] == ["portcheck"]


def test_chosen_packs_hold_for_every_body_and_the_core_with_them() -> None:
    book = assemble(["provinciewet"])
    names = [pack.name for pack in book.packs_for("Gemeente Voorbeeld")]
    assert names == ["portcheck", "provinciewet"]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("UTR202", "UTR202"),
        ("utr202", "UTR202"),
        ("mobiliteit-met-financien", "UTR202"),
        ("Mobiliteit-met-Financien", "UTR202"),
        ("UTR20", None),
        ("", None),
    ],
)
def test_a_rule_is_found_by_id_or_name_in_any_case(
    said: str, found: str | None, rulebook: Rulebook
) -> None:
    rule = rulebook.find(said)
    assert (rule and rule.id) == found


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (("UTR202",), {"UTR202"}),
        (("utr202", "Sport-Ontbreekt"), {"UTR202", "UTR304"}),
        (("UTR10",), {"UTR101", "UTR102", "UTR103", "UTR104", "UTR105"}),
        (("pw",), {"PW101", "PW102", "PW103", "PW104", "PW105"}),
        (("PW101", "water-met-mobiliteit", "PW101"), {"PW101", "UTR201"}),
        ((), set()),
    ],
)
def test_rules_are_meant_by_ids_starts_of_ids_and_names(
    said: tuple[str, ...], meant: set[str], rulebook: Rulebook
) -> None:
    assert rulebook.matching(said) == meant


@pytest.mark.parametrize(
    ("said", "complaint"),
    [
        (
            ("UTR202", "UTR292"),
            (
                'onbekende regel "UTR292" (bedoelde u "UTR202"?)',
                'unknown rule "UTR292" (did you mean "UTR202"?)',
            ),
        ),
        (
            ("water-met",),
            (
                'onbekende regel "water-met" (bedoelde u "water-met-mobiliteit"?)',
                'unknown rule "water-met" (did you mean "water-met-mobiliteit"?)',
            ),
        ),
        (
            ("",),
            (
                'onbekende regel ""; portcheck rules noemt ze alle',
                'unknown rule ""; portcheck rules lists them all',
            ),
        ),
    ],
)
def test_what_means_no_rule_is_refused(
    said: tuple[str, ...], complaint: tuple[str, str], rulebook: Rulebook, tmp_path: Path
) -> None:
    assert complaints(tmp_path, lambda: rulebook.matching(said)) == [complaint]


def test_every_rule_is_found_by_its_id_and_by_its_name(rulebook: Rulebook) -> None:
    assert all(
        rulebook.find(said) is rule for rule in rulebook.rules for said in (rule.id, rule.name)
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize(
    ("repository", "settings_in", "start", "found"),
    [
        ("a", "a/b/c", "a/b/c", "a/b/c"),
        ("a", "a/b", "a/b/c", "a/b"),
        ("a", "a", "a/b/c", "a"),
        ("a", ".", "a/b/c", None),
        ("a", "a/b/c", "a/b", None),
        (".", ".", "a/b/c", "."),
        (None, "a/b/c", "a/b/c", "a/b/c"),
        (None, "a/b", "a/b/c", None),
        (".", ".", "a/gone/too", "."),
    ],
)
def test_settings_are_looked_for_upwards_within_the_repository(
    repository: str | None, settings_in: str, start: str, found: str | None, tree: Path
) -> None:
    if repository:
        (tree / repository / ".git").mkdir()
    (tree / settings_in / "portcheck.yaml").touch()
    expected = str(tree / found / "portcheck.yaml") if found else None
    assert find(str(tree / start)) == expected


@pytest.mark.parametrize(
    ("settings_in", "current", "found"),
    [("a", "a", "a"), ("a/b", "a", "a/b"), (".", "a", None), ("a", "a/gone", None)],
)
def test_outside_a_repository_settings_are_looked_for_up_to_the_current_folder(
    settings_in: str, current: str, found: str | None, tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / settings_in / "portcheck.yaml").touch()
    (tree / current).mkdir(exist_ok=True)
    monkeypatch.chdir(tree / current)
    expected = str(tree / found / "portcheck.yaml") if found else None
    assert find(str(tree / "a" / "b" / "c")) == expected


def test_the_nearest_settings_win(tree: Path) -> None:
    (tree / ".git").touch()  # in a work tree of git it is a file
    (tree / "portcheck.yaml").touch()
    (tree / "a" / "portcheck.yaml").touch()
    assert find(str(tree / "a" / "b")) == str(tree / "a" / "portcheck.yaml")


@pytest.mark.parametrize("name", ["portcheck.yml", ".portcheck.yaml", ".portcheck.yml"])
def test_settings_that_are_called_otherwise_are_refused(name: str, tree: Path) -> None:
    (tree / ".git").touch()
    (tree / name).touch()
    with pytest.raises(PortcheckError) as refused:
        find(str(tree / "a"))
    assert [complaint.of("nl") for complaint in refused.value.complaints] == [
        f"{tree / name}: deze instellingen worden niet gelezen; zet ze in portcheck.yaml"
    ]
    (tree / "a" / "portcheck.yaml").touch()
    assert find(str(tree / "a")) == str(tree / "a" / "portcheck.yaml")


def test_settings_whose_name_ends_otherwise_are_refused_beside_those_that_are_read(
    tree: Path,
) -> None:
    (tree / "portcheck.yml").touch()
    (tree / "portcheck.yaml").touch()
    with pytest.raises(PortcheckError):
        find(str(tree))


def test_a_workflow_of_github_is_no_settings(tree: Path) -> None:
    folder = tree / ".github" / "workflows"
    folder.mkdir(parents=True)
    (folder / "portcheck.yml").touch()
    assert find(str(folder)) is None


def test_settings_whose_name_ended_otherwise_at_a_commit_are_passed_over(tree: Path) -> None:
    (tree / "portcheck.yml").touch()
    assert find(str(tree), Overlay({})) is None


def test_a_folder_called_portcheck_yaml_is_no_settings(tree: Path) -> None:
    (tree / "portcheck.yaml").mkdir()
    assert find(str(tree)) is None
