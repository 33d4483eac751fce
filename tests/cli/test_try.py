"""try says what moves would introduce and resolve, and writes nothing."""

import json
from pathlib import Path

import pytest

from tests.checkout import ROOT
from tests.cli.conftest import DAY, Done, Run, write
from tests.golden import agrees
from tests.own_pack import PACK

GOLDEN = Path(__file__).parent / "golden"

PLAN = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - naam: A. Jansen
    onderwerpen:
      - Mobiliteit   # groot
      - Financiën
      - {onderwerp: Water en Bodem, zwaarte: 2.5}
      - Cultuur
  - naam: B. de Vries
    onderwerpen: [sport, Europa]
  - naam: C. de Groot
    onderwerpen: [Sport, {onderwerp: Natuur, rol: tweede}]
verbonden_partijen:
  - {naam: Vitens N.V., eigenaar: A. Jansen, opdrachtgever: [A. Jansen, B. de Vries]}
  - {naam: NV Vuil, eigenaar: }
opgaven:
  - {naam: Energietransitie}
"""


@pytest.fixture(autouse=True)
def plan() -> Path:
    file = Path("plan.yaml")
    file.write_text(PLAN, encoding="utf-8")
    return file


def tried(run: Run, *moves: str, lang: str = "en") -> Done:
    said = [part for move in moves for part in ("--move", move)]
    return run("try", "plan.yaml", *said, "--as-of", DAY, "--lang", lang, "-q")


def hands(run: Run, *moves: str) -> list[str]:
    """Give what came into other hands, a line each."""
    done = tried(run, *moves, lang="nl")
    assert done.err == ""
    chapters = done.out.split("\n\n")
    (moved,) = [chapter for chapter in chapters if chapter.startswith("in andere handen:\n")]
    return [line.strip() for line in moved.splitlines()[1:]]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_moves_in_a_division_of_utrecht_are_told_as_the_golden_file_says(
    lang: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    moves = ["--move", "Mobiliteit = Van den Berg", "--move", "bodem en milieu = Verbeek"]
    done = run("try", "examples/utrecht-2015.yaml", *moves, "--as-of", DAY, "--lang", lang)
    assert agrees(GOLDEN / f"try-2015.{lang}.txt", done.out)
    assert (done.code, done.err) == (0, "")


def test_nothing_is_written(plan: Path, run: Run) -> None:
    tried(run, "Mobiliteit = B. de Vries")
    assert plan.read_text("utf-8") == PLAN
    assert [file.name for file in plan.parent.iterdir()] == ["plan.yaml"]


FOUND = {
    "Mobiliteit = B. de Vries": "Mobiliteit: A. Jansen -> B. de Vries",
    "mobiliteit=b. DE vries": "Mobiliteit: A. Jansen -> B. de Vries",
    "Verkeer = Groot": "Mobiliteit: A. Jansen -> C. de Groot",
    "Mobility = Groot": "Mobiliteit: A. Jansen -> C. de Groot",
    "europa = Jansen": "Europa: B. de Vries -> A. Jansen",
    "Cultuur =": "Cultuur: A. Jansen -> niemand",
    "Mobiliteit =": "Mobiliteit: A. Jansen -> niemand",
    "sport = Jansen": "Sport: B. de Vries, C. de Groot -> A. Jansen, C. de Groot",
    "wetter en boaiem = Groot": "Water: A. Jansen -> C. de Groot",
    "SPORT bij de Groot = Jansen": "Sport: B. de Vries, C. de Groot -> A. Jansen, B. de Vries",
    "sport WITH B. de Vries =": "Sport: B. de Vries, C. de Groot -> C. de Groot",
    "sports with de Groot = Jansen": "Sport: B. de Vries, C. de Groot -> A. Jansen, B. de Vries",
    "verkeer bij Jansen = Groot": "Mobiliteit: A. Jansen -> C. de Groot",
    "grondbeleid bij dorpen = Vries": "Grondbeleid: niemand -> B. de Vries",
    "grondbeleid = Vries": "Grondbeleid: niemand -> B. de Vries",
}


@pytest.mark.parametrize(("said", "moved"), FOUND.items())
def test_a_topic_is_found(said: str, moved: str, run: Run) -> None:
    assert hands(run, said)[-1] == moved


def test_a_topic_is_found_by_its_name_though_no_plan_would_say_so(run: Run) -> None:
    topics = "topics:\n  cultuur: {label: {nl: Kunst, en: Arts}, aliases: [cultuur]}\n"
    write(
        {"eigen/pack.yaml": PACK, "eigen/topics.yaml": topics, "portcheck.yaml": "packs: [./eigen]"}
    )
    assert hands(run, "Arts = Vries") == ["Kunst: A. Jansen -> B. de Vries"]


def test_a_phrase_of_two_topics_moves_as_a_whole(run: Run) -> None:
    assert hands(run, "Bodem = Vries") == [
        "Bodem: A. Jansen -> B. de Vries",
        "Water: A. Jansen -> B. de Vries",
    ]


@pytest.mark.parametrize(
    ("said", "written"),
    [("natuur", "Natuur"), ("Nature", "Natuur"), ("Natuurbeleid", "Natuurbeleid")],
)
def test_a_topic_that_nobody_holds_is_added_by_its_name_or_as_it_was_said(
    said: str, written: str, run: Run
) -> None:
    again = tried(run, f"{said} = Vries", f"{said} bij Vries = Vries")
    assert again.err == f'portcheck: B. de Vries has "{written}" already\n'


@pytest.mark.parametrize(
    ("said", "moved"),
    [
        ("eigenaar van Vitens N.V. = Groot", "Vitens N.V., eigenaar: A. Jansen -> C. de Groot"),
        ("Owner of vitens = Groot", "Vitens N.V., eigenaar: A. Jansen -> C. de Groot"),
        ("eigenaar van NV Vuil = Groot", "NV Vuil, eigenaar: niemand -> C. de Groot"),
        ("eigenaar vitens = Groot", "Vitens N.V., eigenaar: A. Jansen -> C. de Groot"),
        ("eigenaar van Vitens =", "Vitens N.V., eigenaar: A. Jansen -> niemand"),
        (
            "opdrachtgever van vitens = Jansen",
            "Vitens N.V., opdrachtgever: A. Jansen, B. de Vries -> A. Jansen",
        ),
        (
            "commissioner of energie = Jansen",
            "opgave Energietransitie, opdrachtgever: niemand -> A. Jansen",
        ),
    ],
)
def test_a_role_is_given(said: str, moved: str, run: Run) -> None:
    assert hands(run, said) == [moved]


REFUSED = [
    (
        "Mobiliteit",
        '"Mobiliteit" is geen verplaatsing; schrijf "ONDERWERP = NAAM"',
        '"Mobiliteit" is not a move; write "TOPIC = HOLDER"',
    ),
    (
        " = Jansen",
        '" = Jansen" is geen verplaatsing; schrijf "ONDERWERP = NAAM"',
        '" = Jansen" is not a move; write "TOPIC = HOLDER"',
    ),
    (
        "Mobiliteit naar Vries",
        '"Mobiliteit naar Vries" is geen verplaatsing; schrijf "Mobiliteit = Vries"',
        '"Mobiliteit naar Vries" is not a move; write "Mobiliteit = Vries"',
    ),
    (
        "Sport van de Vries naar Jansen",
        '"Sport van de Vries naar Jansen" is geen verplaatsing; schrijf "Sport bij de Vries = '
        'Jansen"',
        '"Sport van de Vries naar Jansen" is not a move; write "Sport bij de Vries = Jansen"',
    ),
    (
        "sports from de Vries to Jansen",
        '"sports from de Vries to Jansen" is geen verplaatsing; schrijf "sports with de Vries = '
        'Jansen"',
        '"sports from de Vries to Jansen" is not a move; write "sports with de Vries = Jansen"',
    ),
    (
        "Behoud van natuur -> Jansen",
        '"Behoud van natuur -> Jansen" is geen verplaatsing; schrijf "Behoud van natuur = Jansen"',
        '"Behoud van natuur -> Jansen" is not a move; write "Behoud van natuur = Jansen"',
    ),
    (
        "Mobiliteit->Vries",
        '"Mobiliteit->Vries" is geen verplaatsing; schrijf "Mobiliteit = Vries"',
        '"Mobiliteit->Vries" is not a move; write "Mobiliteit = Vries"',
    ),
    (
        "Mobiliteit: Jansen -> Vries",
        '"Mobiliteit: Jansen -> Vries" is geen verplaatsing; schrijf "ONDERWERP = NAAM"',
        '"Mobiliteit: Jansen -> Vries" is not a move; write "TOPIC = HOLDER"',
    ),
    (
        "Vries = Mobiliteit",
        '"Vries = Mobiliteit" is geen verplaatsing; schrijf "Mobiliteit = Vries"',
        '"Vries = Mobiliteit" is not a move; write "Mobiliteit = Vries"',
    ),
    (
        "vervanger van Jansen = Groot",
        '"vervanger van Jansen" is niet te verplaatsen: dat kan met onderwerpen, en met eigenaar '
        "en opdrachtgever van iets; verander een vervanger in het plan zelf",
        '"vervanger van Jansen" cannot be moved: topics can, and eigenaar and opdrachtgever of '
        "something; change a vervanger in the plan itself",
    ),
    (
        "Cultur = Vries",
        'het plan en het register kennen geen onderwerp "Cultur" (bedoelde u "Cultuur"?)',
        'neither the plan nor the register knows a topic "Cultur" (did you mean "Cultuur"?)',
    ),
    (
        "en = Vries",
        'het plan en het register kennen geen onderwerp "en"',
        'neither the plan nor the register knows a topic "en"',
    ),
    (
        "Grondbelied = Vries",
        'het plan en het register kennen geen onderwerp "Grondbelied" (bedoelde u "Grondbeleid"?)',
        'neither the plan nor the register knows a topic "Grondbelied"',
    ),
    (
        "SPORT = Jansen",
        '"SPORT" kan meer dan één onderwerp zijn: "sport" bij B. de Vries, "Sport" bij C. de Groot',
        '"SPORT" may be more than one topic: "sport" with B. de Vries, "Sport" with C. de Groot',
    ),
    (
        "Sport en natuur = Jansen",
        '"Sport en natuur" noemt meer dan één onderwerp (Natuur, Sport); verplaats ze een voor een',
        '"Sport en natuur" names more than one topic (Nature, Sports); move them one by one',
    ),
    (
        "Wonen en Verkeer = Vries",
        '"Wonen en Verkeer" noemt meer dan één onderwerp (Mobiliteit, wonen); '
        "verplaats ze een voor een",
        '"Wonen en Verkeer" names more than one topic (Mobility, wonen); move them one by one',
    ),
    (
        "Mobiliteit = Vreis",
        'het plan heeft geen portefeuillehouder "Vreis" (bedoelde u "Vries"?)',
        'the plan has no holder "Vreis" (did you mean "Vries"?)',
    ),
    (
        "Mobiliteit = Bakker",
        'het plan heeft geen portefeuillehouder "Bakker"; kies uit A. Jansen, B. de Vries, C. de '
        "Groot",
        'the plan has no holder "Bakker"; choose from A. Jansen, B. de Vries, C. de Groot',
    ),
    (
        "Cultur = Bakker",
        'het plan heeft geen portefeuillehouder "Bakker"; kies uit A. Jansen, B. de Vries, C. de '
        "Groot",
        'the plan has no holder "Bakker"; choose from A. Jansen, B. de Vries, C. de Groot',
    ),
    (
        "Mobiliteit = de",
        '"de" kan meer dan één portefeuillehouder zijn: B. de Vries, C. de Groot',
        '"de" may be more than one holder: B. de Vries, C. de Groot',
    ),
    (
        "eigenaar van Energietransitie = Groot",
        'het plan heeft geen verbonden partij of opgave "Energietransitie"; kies uit Vitens N.V., '
        "NV Vuil",
        'the plan has no verbonden partij or opgave "Energietransitie"; choose from Vitens N.V., '
        "NV Vuil",
    ),
    (
        "eigenaar van V = Groot",
        '"V" kan meer dan één verbonden partij of opgave zijn: Vitens N.V., NV Vuil',
        '"V" may be more than one verbonden partij or opgave: Vitens N.V., NV Vuil',
    ),
    (
        "Grondbeleid =",
        'niemand heeft "Grondbeleid", dus valt er niets weg te halen',
        'nobody holds "Grondbeleid", so there is nothing to take away',
    ),
    (
        "eigenaar van Vuil =",
        'niemand heeft "eigenaar van Vuil", dus valt er niets weg te halen',
        'nobody holds "eigenaar van Vuil", so there is nothing to take away',
    ),
    ("Verkeer = Jansen", 'A. Jansen heeft "Mobiliteit" al', 'A. Jansen has "Mobiliteit" already'),
    (
        "eigenaar van Vitens = Jansen",
        'A. Jansen heeft "eigenaar van Vitens" al',
        'A. Jansen has "eigenaar van Vitens" already',
    ),
]


@pytest.mark.parametrize(("said", "nl", "en"), REFUSED)
def test_what_cannot_be_moved_is_refused(said: str, nl: str, en: str, run: Run) -> None:
    assert [tried(run, said, lang=lang) for lang in ("nl", "en")] == [
        Done(2, "", f"portcheck: {message}\n") for message in (nl, en)
    ]


@pytest.mark.parametrize(("more", "are_named"), [(9, True), (10, False)])
def test_as_many_holders_are_named_as_a_line_holds(
    more: int, plan: Path, run: Run, *, are_named: bool
) -> None:
    others = "".join(f"  - {{naam: H{number}}}\n" for number in range(more))
    plan.write_text(PLAN.replace("verbonden", f"{others}verbonden", 1), encoding="utf-8")
    said = tried(run, "Mobiliteit = Bakker").err
    assert ("; choose from A. Jansen, B. de Vries, C. de Groot, H0, " in said) == are_named
    assert said.startswith('portcheck: the plan has no holder "Bakker"')


@pytest.mark.parametrize(
    ("parties", "said"),
    [("[]", ""), ("[{naam: HVC}]", "; choose from HVC")],
)
def test_the_parties_that_there_are_are_named(
    parties: str, said: str, plan: Path, run: Run
) -> None:
    until = PLAN.partition("verbonden_partijen")[0]
    plan.write_text(f"{until}verbonden_partijen: {parties}\n", encoding="utf-8")
    assert tried(run, "eigenaar van Vitens = Groot").err == (
        f'portcheck: the plan has no verbonden partij or opgave "Vitens"{said}\n'
    )


@pytest.mark.parametrize("more", ["opgaven:\n  - {naam: HVC}\n", "  - {naam: HVC}\n"])
def test_a_role_in_either_of_two_things_of_one_name_is_refused(
    more: str, plan: Path, run: Run
) -> None:
    until = PLAN.partition("verbonden_partijen")[0]
    plan.write_text(f"{until}verbonden_partijen:\n  - {{naam: HVC}}\n{more}", encoding="utf-8")
    assert tried(run, "opdrachtgever van HVC = Groot", lang="nl") == Done(
        2,
        "",
        'portcheck: meer dan één verbonden partij of opgave heet "HVC"; geef ze eerst '
        "verschillende namen\n",
    )


def test_a_role_that_only_one_of_two_things_of_one_name_has_is_moved(plan: Path, run: Run) -> None:
    plan.write_text(PLAN.replace("Energietransitie", "NV Vuil"), encoding="utf-8")
    assert hands(run, "eigenaar van Vuil = Groot") == ["NV Vuil, eigenaar: niemand -> C. de Groot"]


def test_each_move_follows_the_one_before(run: Run) -> None:
    assert hands(run, "Mobiliteit = B. de Vries", "Verkeer = C. de Groot") == [
        "Mobiliteit: A. Jansen -> C. de Groot"
    ]


def test_of_a_phrase_that_its_holder_has_twice_one_moves(plan: Path, run: Run) -> None:
    plan.write_text(PLAN.replace("Cultuur", "Mobiliteit"), encoding="utf-8")
    assert hands(run, "Mobiliteit = Vries") == ["Mobiliteit: A. Jansen -> A. Jansen, B. de Vries"]


@pytest.mark.parametrize("phrase", ["Eigenaar van vastgoed", "Bos (meer = beter)"])
def test_a_phrase_moves_by_its_own_words_whatever_stands_in_it(
    phrase: str, plan: Path, run: Run
) -> None:
    plan.write_text(PLAN.replace("Cultuur", phrase), encoding="utf-8")
    assert hands(run, f"{phrase} = Vries") == [f"{phrase}: A. Jansen -> B. de Vries"]


def test_standard_input_can_be_tried(run: Run) -> None:
    done = run("try", "-", "--move", "Cultuur = Groot", "--lang", "nl", stdin=PLAN.encode())
    assert (done.code, "Cultuur: A. Jansen -> C. de Groot" in done.out) == (0, True)


def test_the_weight_of_those_for_whom_it_changes_is_told(run: Run) -> None:
    assert tried(run, "Water = Vries", lang="nl").out.endswith(
        "zwaarte per portefeuillehouder:\n  A. Jansen: 5,5 -> 3\n  B. de Vries: 2 -> 4,5\n"
    )


def test_json_holds_the_weight_of_every_holder(run: Run) -> None:
    done = run("try", "plan.yaml", "--move", "Water = Vries", "-f", "json")
    assert json.loads(done.out)["loads"] == [
        {"holder": "A. Jansen", "before": 5.5, "after": 3.0},
        {"holder": "B. de Vries", "before": 2, "after": 4.5},
        {"holder": "C. de Groot", "before": 1, "after": 1},
    ]


BOTH = ("--move", "Mobiliteit = Vries", "--move", "Financiën = Vries")


@pytest.mark.parametrize(
    ("options", "code"), [(BOTH[:2], 0), (BOTH, 1), ((*BOTH, "--fail-on", "never"), 0)]
)
def test_what_is_new_fails(options: tuple[str, ...], code: int, run: Run) -> None:
    assert run("try", "plan.yaml", *options).code == code


def test_a_comment_goes_along_and_with_it_what_it_covers(plan: Path, run: Run) -> None:
    mark = "# portcheck: ignore[UTR202] zo besloten"
    plan.write_text(PLAN.replace("# groot", mark), encoding="utf-8")
    done = tried(run, "Mobiliteit = Vries", "Financiën = Vries")
    assert (done.code, "UTR202 mobiliteit-met-financien: B. de Vries" in done.out) == (0, True)


def test_a_plan_that_is_none_is_said_as_check_says_it(plan: Path, run: Run) -> None:
    plan.write_text("plan: [\n", encoding="utf-8")
    done = tried(run, "Mobiliteit = Vries")
    assert (done.code, done.out, "error[PC002]" in done.err) == (1, "", True)


@pytest.mark.parametrize(
    ("lang", "message"),
    [
        (
            "nl",
            'plan.yaml: "Europa = Vries" is niet uit te voeren zoals het plan is opgeschreven; zet '
            "elk onderwerp en elke naam op een eigen tekstregel",
        ),
        (
            "en",
            'plan.yaml: "Europa = Vries" cannot be carried out as the plan is laid out; put each '
            "topic and each name on a line of its own",
        ),
    ],
)
def test_a_plan_that_is_laid_out_oddly_is_left_alone(
    lang: str, message: str, plan: Path, run: Run
) -> None:
    plan.write_text(
        PLAN.replace("- Cultuur", "- # los\n        Europa").replace(", Europa", ""),
        encoding="utf-8",
    )
    assert tried(run, "Europa = Vries", lang=lang) == Done(2, "", f"portcheck: {message}\n")


def test_two_holders_of_one_name_are_refused(plan: Path, run: Run) -> None:
    plan.write_text(PLAN.replace("C. de Groot", "A. Jansen"), encoding="utf-8")
    assert tried(run, "Europa = Jansen") == Done(
        2,
        "",
        "portcheck: plan.yaml: two holders are called A. Jansen; give them different names first\n",
    )


def test_a_phrase_that_is_too_long_for_a_plan_is_refused(run: Run) -> None:
    done = tried(run, f"Grondbeleid {'x' * 2000} = Vries")
    assert (done.code, "cannot be carried out" in done.err) == (2, True)


def test_without_a_move_there_is_nothing_to_try(run: Run) -> None:
    done = run("try", "plan.yaml")
    assert (done.code, "Missing option '--move'" in done.err) == (2, True)
