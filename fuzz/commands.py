"""This file holds a harness for each command that is given more than a plan."""

import io
import json
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from fuzz.choices import Choices
from fuzz.drawn import (
    OWN_TOPICS,
    PACK,
    PLAN,
    TOPICS,
    in_folder,
    nearly,
    of_cases,
    of_pack,
    of_register,
    sound,
    sound_register,
    sound_rule,
    written,
)
from fuzz.oracles import explained, printable, told
from portcheck import bundled
from portcheck.change.moves import moves
from portcheck.cli.commands.coverage import command as coverage
from portcheck.cli.commands.suggest import command as suggest
from portcheck.cli.settings import Settings
from portcheck.editing.asked import kept, move_meant
from portcheck.editing.choosing import holder_meant
from portcheck.editing.layout import EditError
from portcheck.editing.moving import moved
from portcheck.errors import Complaint, PortcheckError
from portcheck.finding import SEVERITIES
from portcheck.lint.linter import plan_in
from portcheck.parsing.document import read
from portcheck.parsing.refusals import DocumentError
from portcheck.plan.model import TOPIC, Plan
from portcheck.review import disputes, review, routes, shadows, texts
from portcheck.rulebook.assembly import alone, assemble
from portcheck.rulebook.cases import DAY, case_files, read_cases
from portcheck.rulebook.configuration import Configuration
from portcheck.rulebook.registers import UNKNOWN_TOPIC
from portcheck.wording import Text

SETTINGS = {lang: Settings(Configuration(), lang, ()) for lang in ("nl", "en")}

OBSERVED = {
    review.UNUSED,
    review.ONLY_OURS,
    review.IDLE_BODIES,
    *(
        said
        for module in (shadows, texts, disputes, routes)
        for said in vars(module).values()
        if isinstance(said, Text)
    ),
}
"""What is said of packs that can be loaded."""

OF_PACK: dict[str, Callable[[Choices], object]] = {
    "TST101.yaml": lambda choices: sound_rule(choices, "TST101"),
    "topics.yaml": sound_register,
    "pack.yaml": lambda choices: nearly(choices, sound(PACK), bundled.schema("pack")),
    "tests/c.yaml": of_cases,
    "TST102.yaml": lambda choices: sound_rule(choices, "TST102"),
    "TST103.yaml": lambda choices: sound_rule(choices, "TST103"),
}
"""The files of a pack, and what draws each."""

SMALL = {"plan": "V", "bestuur": "Provincie Voorbeeld"}

SECONDS = 1.0
LONGEST = 1500
"""A longer phrase may become too long for a plan where it is written otherwise."""

MOST_PHRASES = 20
"""In a plan with more, a search may take seconds."""


def linted(data: bytes) -> None:
    """Lint a pack and one that extends it: what loading refuses is said, else nothing of it."""
    choices = Choices(data)
    files = _files(choices, data, OF_PACK)
    topics = written(of_register(choices)) if choices.byte() % 4 == 1 else OWN_TOPICS.encode()
    own = {"q/pack.yaml": written(of_pack(choices)), "q/topics.yaml": topics}
    with laid({**in_folder(files), **own}) as folder:
        packs = choices.of((("p",), ("q",), ("p", "q"), ("q", "p")))
        named_ = tuple(f"{folder}/{pack}" for pack in packs)
        found = review.review(named_, Configuration())
        explained(found)
        by_itself = [said for one in named_ if packs[1:] for said in _refused((one,))]
        refused = [
            *_refused(named_),
            *(said for said in by_itself if said.message != UNKNOWN_TOPIC),
        ]
        placed = {said.place for said in refused if said.file}
        assert placed <= {said.place for said in found}
        unplaced = {said.message for said in refused if not said.file}  # a folder without a pack
        assert unplaced <= {said.message for said in found}
        assert refused or {said.message for said in found} <= OBSERVED


def _refused(packs: tuple[str, ...]) -> tuple[Complaint, ...]:
    """Give what is said against packs that are loaded, with their cases."""
    try:
        book = assemble(packs)
        for pack in book.judging:
            if pack.folder in packs and case_files(pack.folder):
                read_cases(pack.folder, alone(book, pack.name))
    except PortcheckError as error:
        return error.complaints
    return ()


def tried(data: bytes) -> None:
    """Read a move as a user asks for it, and make it: nobody else gets or loses anything."""
    choices = Choices(data)
    content = _plan(choices, data)
    plan = plan_in(content, SETTINGS["nl"].rulebook)
    if plan is None:
        return
    what = _one(choices, (*_phrases(plan), "Bos", "eigenaar van V", "opdrachtgever van V"))
    what += f" bij {_one(choices, plan.names)}" if choices.byte() % 8 == 1 else ""
    said = f"{what} = {_one(choices, (*plan.names, 'jansen', ''))}"
    try:
        move = move_meant(said, plan, "nl")
        changed = moved(content.decode(), [move])
    except PortcheckError as error:
        told(error)
        return
    except EditError:
        return
    after = plan_in(changed.encode(), SETTINGS["nl"].rulebook)
    assert after or len(move.what) > LONGEST
    for one in moves(plan, after, {}, "nl") if after and move.kind == TOPIC else ():
        assert {*one.before} ^ {*one.after} <= {move.before, move.after}, one


def suggested(data: bytes) -> None:
    """Search as a user asks, and make the moves: what is to stay stays, and all is solved."""
    choices = Choices(data)
    content = _plan(choices, data)
    plan = plan_in(content, SETTINGS["nl"].rulebook)
    if plan is None or len(_phrases(plan)) > MOST_PHRASES:
        return
    lang = choices.of(("nl", "en"))
    asked = _asked(choices, plan)
    options = [f"{option}={value}" for option, values in asked.items() for value in values]
    with laid({"plan.yaml": content}) as folder:
        file = f"{folder}/plan.yaml"
        try:
            with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()):
                suggest.main([file, "--write", f"--lang={lang}", *options], standalone_mode=False)
        except PortcheckError as error:
            told(error)
            return
        changed = Path(file).read_bytes()
    text = out.getvalue()
    (form,) = asked["--format"]
    if form == "json":
        json.loads(text)
    if form != "diff":
        assert all(printable(line) for line in text.split("\n"))
    elif text:
        with laid({"plan.yaml": content}) as other:
            _apply(text, other, names_in=folder)
            assert Path(other, "plan.yaml").read_bytes() == changed
    after = plan_in(changed, SETTINGS[lang].rulebook)
    assert after
    if changed == content:
        return
    for said in asked["--keep"]:
        who = holder_meant(said.partition(":")[0].strip(), after)
        assert {entry.phrase for entry in kept(said, after)} <= {*_held(plan, who)}
    for said in asked["--keep-holder"]:
        who = holder_meant(said, after)
        assert _held(plan, who) == _held(after, who)


def _asked(choices: Choices, plan: Plan) -> dict[str, list[str]]:
    """Draw what is asked of a search: options, each with its values."""
    held = [f"{h.name}: {entry.phrase}" for h in plan.holders for entry in h.entries]
    return {
        "--time-limit": [str(SECONDS)],
        "--as-of": [DAY],
        "--keep": [_one(choices, held) for _ in range(choices.byte() % 3)],
        "--keep-holder": [_one(choices, plan.names) for _ in range(choices.byte() % 5 // 3)],
        "--target": [choices.of(SEVERITIES)],
        "--holders": choices.of(([], ["3"], ["1"])),
        "--format": [choices.of(("text", "json", "diff"))],
        "--max-moves": choices.of(([], ["0"], ["1"])),
        "--alternatives": [str(choices.byte() % 3)],
    }


def covered(data: bytes) -> None:
    """Hold plans against a pack and settings, and apply the patch: it is sound, and helps."""
    choices = Choices(data)
    drawn = {"p/topics.yaml": of_register, "portcheck.yaml": _of_settings}
    own = TOPICS.replace("[zee]", "[zee, kustverdediging, waterveiligheid]").encode()
    files = {
        **in_folder({"topics.yaml": own}),
        "portcheck.yaml": b"packs: [./p]\n",
        **_files(choices, data, drawn),
    }
    with suppress(DocumentError, UnicodeDecodeError):
        said = _near(choices, [*_texts(read(files["p/topics.yaml"].decode()).data), "mobiliteit"])
        plan = {**SMALL, "portefeuillehouders": [{"naam": "A", "onderwerpen": said}]}
        files |= {"een.yaml": written(plan), "twee.yaml": written(plan)}
    with laid(files) as folder:
        try:
            before = _near_names(folder)
            patch = _coverage(folder, "diff")
        except PortcheckError as error:
            told(error)
            return
        if patch:
            _apply(patch, folder)
            assert before - _near_names(folder)


def _of_settings(choices: Choices) -> object:
    schema = bundled.schema("config")
    topics = choices.data(schema["properties"]["topics"], schema)
    return {"packs": ["./p"], "topics": {"bos": topics}} if choices.byte() % 2 else {"topics": {}}


def _near(choices: Choices, names: list[str]) -> list[str]:
    """Draw phrases, most of them another way to write a name."""
    said = []
    for _ in range(1 + choices.byte() % 4):
        name = choices.of(names)
        at = choices.byte() % (len(name) + 1)
        said.append(name[:at] + choices.of((" ", "-", "s", _one(choices, (" ", "  ")))) + name[at:])
    return said


def _texts(value: object) -> Iterator[str]:
    """Yield the texts in data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _near_names(folder: str) -> set[str]:
    """Give the phrases that are near to a name."""
    found = json.loads(_coverage(folder, "json") or '{"near": []}')
    return {near["phrase"] for near in found["near"]}


def _coverage(folder: str, form: str) -> str:
    files = [f"{folder}/{name}.yaml" for name in ("een", "twee")]
    options = ["--config", f"{folder}/portcheck.yaml", "--format", form]
    with redirect_stdout(io.StringIO()) as out, redirect_stderr(io.StringIO()):
        coverage.main([*files, *options], standalone_mode=False)
    return out.getvalue()


DOORS = {
    "lint": linted,
    "try": tried,
    "suggest": suggested,
    "coverage": covered,
}
"""A harness for each command that is given more than a plan."""


def _files(
    choices: Choices, data: bytes, drawn: Mapping[str, Callable[[Choices], object]]
) -> dict[str, bytes]:
    """Draw some of the files, or take one as it stands."""
    first = choices.byte()
    if first % 4 == 0:
        return {[*drawn][first // 4 % len(drawn)]: data[1:]}
    return {name: written(draw(choices)) for name, draw in drawn.items() if choices.byte() % 3 == 1}


def _plan(choices: Choices, data: bytes) -> bytes:
    """Draw a plan: as it stands, one that fits the format, or one with which moves can be made."""
    match choices.byte() % 4:
        case 0:
            return data[1:]
        case 1:
            return written(choices.data(bundled.schema("plan")))
        case _:
            return PLAN.encode()


def _one(choices: Choices, known: Iterable[str]) -> str:
    """Draw one of what is known, or now and then anything."""
    options = sorted(known)
    return choices.of(options) if options and choices.byte() % 8 != 1 else choices.text()


def _phrases(plan: Plan) -> list[str]:
    return [entry.phrase for holder in plan.holders for entry in holder.entries]


def _held(plan: Plan, name: str) -> list[str]:
    return [e.phrase for holder in plan.holders if holder.name == name for e in holder.entries]


def _apply(patch: str, folder: str, names_in: str = "") -> None:
    """Apply a patch as git does, in which files have names that start with a folder."""
    command = ["git", "-C", folder, "apply", f"-p{names_in.count('/') + 1}"]
    subprocess.run(command, input=patch.encode(), check=True, capture_output=True)


@contextmanager
def laid(files: Mapping[str, bytes]) -> Iterator[str]:
    """Lay files in a folder of the disk, which is given, as long as it takes."""
    with TemporaryDirectory() as folder:
        for name, content in files.items():
            file = Path(folder, name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        yield folder
