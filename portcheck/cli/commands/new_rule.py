"""This file is `portcheck new-rule`: the draft of a rule, whose examples hold from the start."""

import os
from collections.abc import Iterator, Sequence

import click

from portcheck import bundled
from portcheck.authoring.drafting import NewRule
from portcheck.authoring.fitting import body_of, complaints_of, drafted
from portcheck.cli import exits, spoken
from portcheck.cli.commands.kinds import ALL
from portcheck.cli.language import here
from portcheck.cli.new_files import WRITTEN, create, typed
from portcheck.cli.options import filled, without_packs
from portcheck.cli.settings import Given, language_of_comments, settle
from portcheck.errors import refusal
from portcheck.phrases.matching import names_nothing, spelt
from portcheck.review.texts import UNFINISHED
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.configuration import Configuration, pack_folder
from portcheck.rulebook.files import NO_WORD
from portcheck.rulebook.library import NO_FOLDER
from portcheck.rulebook.packs import default_for
from portcheck.rulebook.rulebook import Rulebook
from portcheck.rulebook.rules import OWN_KINDS
from portcheck.schema.accept import compile_schema
from portcheck.schema.explain import misfits
from portcheck.wording import UNSAID, Text

BUNDLED = Text(
    "het pakket {pack} hoort bij portcheck zelf; geef een eigen map, zoals ./regels",
    "the pack {pack} comes with portcheck; give a folder of your own, such as ./regels",
)
FINISH = Text(
    "vervang in {files} wat met {mark} begint door uw eigen tekst, en pas de waarden (params) en "
    "voorbeelden aan; `portcheck test {pack}` zegt of de voorbeelden kloppen",
    "in {files}, replace what starts with {mark} by your own text, and make params and examples "
    "fit; `portcheck test {pack}` says whether the examples hold",
)
USE = Text(
    "zet {pack} onder packs in portcheck.yaml{beside}; dan worden plannen eraan getoetst",
    "put {pack} under packs in portcheck.yaml{beside}; then plans are checked against it",
)
BESIDE = Text(
    ", naast wat moet blijven gelden, zoals {others}",
    ", beside what is to go on applying, such as {others}",
)

OTHER_BODY = Text(
    'de voorbeelden zijn van "{body}"; is de regel voor een ander bestuur, begin dan opnieuw met '
    'bijvoorbeeld --body "Waterschap Voorbeeld"',
    'the examples are of "{body}"; if the rule is for another body, start again with --body '
    '"Waterschap Voorbeeld", for instance',
)


def _named(value: str) -> str:
    schema = bundled.schema("rule")["properties"]["name"]
    if not compile_schema(schema)(value):
        misfit, *_ = misfits(value, schema)
        raise click.BadParameter(here(misfit.message, **misfit.values))
    return value


def _topics_said(value: tuple[str, ...]) -> tuple[str, ...]:
    """Hold each topic to be of words: it goes by those of its id."""
    for topic in value:
        if names_nothing(spelt(topic.replace("-", " "))):
            raise click.BadParameter(here(NO_WORD, phrase=topic))
    return tuple(dict.fromkeys(value))


@spoken.command(
    Text(
        """\
Schrijf een nieuwe regel NAAM in de map PAKKET, met het eerste vrije nummer.

Een map die nog geen pakket is, wordt er een. NAAM zegt wat er mis is, zoals
sport-met-europa. De toelichting is in het Nederlands, tenzij --lang of portcheck.yaml iets anders
zegt.""",
        """\
Write a new rule NAME into the folder PACK, with the next free id.

A folder that is not a pack yet becomes one. NAME says what is wrong, such as sport-met-europa.
Comments are Dutch, unless --lang or portcheck.yaml says otherwise.""",
    )
)
@spoken.argument("pack", spoken.PACK)
@spoken.argument("name", spoken.NAME, read=_named)
@spoken.option(
    "--kind",
    required=True,
    type=spoken.Choice(OWN_KINDS, ALL),
    help=Text(
        "De soort, die zegt wat de regel toetst; `portcheck kinds` noemt ze alle.",
        "The kind, which says what the rule checks; `portcheck kinds` lists them all.",
    ),
)
@spoken.option(
    "--topic",
    "topics",
    multiple=True,
    metavar="ID",
    read=_topics_said,
    help=Text(
        "Een onderwerp waar de regel over gaat; mag vaker (standaard: de eerste van het pakket).",
        "A topic that the rule is about; repeatable (default: the first ones of the pack).",
    ),
)
@spoken.option(
    "--body",
    read=filled,
    metavar=spoken.NAME,
    help=Text(
        'Het bestuur van de voorbeelden, zoals "Waterschap Voorbeeld" (standaard: dat van de '
        "regels in het pakket).",
        'The body of the examples, such as "Waterschap Voorbeeld" (default: that of the rules in '
        "the pack).",
    ),
)
@without_packs
def command(  # noqa: PLR0913 - one parameter an option, as click passes them
    *,
    pack: str,
    name: str,
    kind: str,
    topics: tuple[str, ...],
    body: str | None,
    given: Given,
) -> int:
    """Write a new rule, and what makes a pack of its folder."""
    folder = _folder(pack)
    settings = settle(given)
    wanted = NewRule(name, kind, language_of_comments(given, settings), body or "")
    new, files = drafted(folder, wanted, topics, settings.config)
    for path, text in files.items():
        create(path, text.encode("utf-8"))
        click.echo(WRITTEN.of(settings.lang, {"file": path}))
    written = assemble((folder,))
    complaints = [*complaints_of(new.id, written, settings.lang)]
    for complaint in complaints:
        click.echo(complaint.of(settings.lang))
    for step in _steps(folder, [*files], new.body, written, settings.lang):
        click.echo(step)
    if len(files) > 1 and not _is_known(folder, settings.config):  # the pack is new too
        others = default_for(new.body)
        beside = BESIDE.filled({"others": others}) if others else UNSAID
        click.echo(USE.of(settings.lang, {"pack": typed(folder), "beside": beside}))
    return exits.FINDINGS if complaints else exits.CLEAN


def _folder(pack: str) -> str:
    """Give the folder that is meant, which says that it is one: `regels` becomes `./regels`."""
    if pack in bundled.packs() and not os.path.isdir(pack):
        raise refusal(BUNDLED, pack=pack)
    if os.path.isfile(pack):
        raise refusal(NO_FOLDER, folder=pack)
    return pack if pack_folder(pack, os.curdir) else os.path.join(os.curdir, pack)


def _steps(
    folder: str, files: Sequence[str], body: str, written: Rulebook, lang: str
) -> Iterator[str]:
    """Yield what is left to do by hand."""
    yield FINISH.of(lang, {"files": files, "mark": UNFINISHED, "pack": typed(folder)})
    if not body:
        yield OTHER_BODY.of(lang, {"body": body_of(written)})


def _is_known(folder: str, config: Configuration) -> bool:
    """Tell whether the settings name a folder already, or it is a pack of portcheck's own."""
    named = [os.path.abspath(at) for _, at in config.chosen(()) if at]
    above = os.path.join(folder, os.pardir)
    return os.path.abspath(folder) in named or os.path.samefile(above, bundled.folder("rules"))
