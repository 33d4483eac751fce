"""This file is `portcheck init`: a repository of plans, with all that checks them."""

import os
from collections.abc import Iterator
from string import Template

import click

from portcheck import bundled
from portcheck.cli import spoken
from portcheck.cli.new_files import WRITTEN, create, typed
from portcheck.cli.options import body_named, holders_counted, without_packs
from portcheck.cli.settings import Given, language_of_comments, settle
from portcheck.errors import refusal
from portcheck.intake.writing import plan_to_fill_in
from portcheck.rulebook.configuration import NAME
from portcheck.rulebook.packs import default_for
from portcheck.rulebook.wanted import SUFFIXES
from portcheck.wording import Text

PLAN = "plannen/concept.yaml"
HOOKS = ".pre-commit-config.yaml"
CI = {
    "github": {".github/workflows/portcheck.yml": "github"},
    "gitlab": {".gitlab-ci.yml": "gitlab"},
    "none": {},
}
"""Where a service looks for its file, and the template of that."""

LEFT = Text(
    "{file}: bestaat al, en blijft zoals het is", "{file}: exists already, and stays as it is"
)
LEADS_OUT = Text(
    "een koppeling op de weg daarheen leidt buiten de map; er is niets geschreven",
    "a link on the way there leads out of the folder; nothing was written",
)
A_PLAN = Text(
    "zo heet een plan, en init maakt een map; bedoelde u `portcheck new-plan {file}`?",
    "a plan is called so, and init makes a folder; did you mean `portcheck new-plan {file}`?",
)
NEXT = Text("wat u nu kunt doen:", "what to do next:")
FILL_IN = Text(
    "vul {file} in; `portcheck check {folder}` zegt wat er nog ontbreekt",
    "fill in {file}; `portcheck check {folder}` says what is still missing",
)
SAY_WHERE = Text(
    "vervang OWNER door de plek waar portcheck staat, en v0.1.0{zeros} door de versie die u "
    "gebruikt; dat staat in: {files}",
    "replace OWNER by where portcheck lives, and v0.1.0{zeros} by the version you use; these are "
    "in: {files}",
)
ZEROS = Text(" en de nullen", " and the zeros")
INSTALL = Text(
    "installeer pre-commit (https://pre-commit.com), en draai `pre-commit install` in de map (een "
    "git-repository, anders eerst `git init`): dan wordt elke commit gecontroleerd",
    "install pre-commit (https://pre-commit.com), and run `pre-commit install` in the folder (a "
    "git repository, else `git init` first): then every commit is checked",
)


@spoken.command(
    Text(
        """\
Maak van MAP, of anders van de huidige map, een repository met plannen.

Er komen instellingen in, een plan om in te vullen, hooks voor pre-commit en een bestand voor
automatische controle (CI); wat er al staat, blijft zoals het is. De toelichting is in het
Nederlands, tenzij --lang of portcheck.yaml iets anders zegt.""",
        """\
Make a repository of plans in FOLDER, the current one by default.

It gets settings, a plan to fill in, hooks for pre-commit and a file for CI; what is there already
stays as it is. Comments are Dutch, unless --lang or portcheck.yaml says otherwise.""",
    )
)
@spoken.argument("folder", Text("[MAP]", "[FOLDER]"), default=os.curdir)
@body_named
@holders_counted
@spoken.option(
    "--ci",
    type=spoken.Choice([*CI]),
    default="github",
    help=Text(
        "Toets de plannen op GitHub (standaard), op GitLab, of op geen van beide.",
        "Check the plans on GitHub (the default), on GitLab, or on neither.",
    ),
)
@without_packs
def command(*, folder: str, body: str | None, holders: int | None, ci: str, given: Given) -> None:
    """Write what is not there yet of a repository of plans."""
    if folder.lower().endswith(SUFFIXES) and not os.path.isdir(folder):
        raise refusal(A_PLAN, folder, file=typed(folder))
    settings = settle(given, folder)
    comments = language_of_comments(given, settings)
    files = {
        NAME: _settings(body, comments),
        PLAN: plan_to_fill_in(body, holders, comments),
        HOOKS: bundled.template("pre-commit.yaml").encode("utf-8"),
        **{
            file: bundled.template(f"{name}.{comments}.yaml").encode("utf-8")
            for file, name in CI[ci].items()
        },
    }
    for file in files:
        _require_inside(folder, file)
    written = []
    for file, content in files.items():
        path = os.path.normpath(os.path.join(folder, file))
        is_there = os.path.lexists(path)
        if not is_there:
            create(path, content)
            written.append(file)
        click.echo((LEFT if is_there else WRITTEN).of(settings.lang, {"file": path}))
    click.echo(f"\n{NEXT.of(settings.lang)}")
    for number, step in enumerate(_steps(folder, written, settings.lang), 1):
        click.echo(f"  {number}. {step}")


def _settings(body: str | None, lang: str) -> bytes:
    """Give settings with each key explained, and the packs that suit a body beside one's own."""
    packs = ", ".join([*default_for(body or "Provincie"), "./regels"])
    text = Template(bundled.template(f"portcheck.{lang}.yaml")).substitute(packs=packs)
    return text.encode("utf-8")


def _require_inside(folder: str, file: str) -> None:
    """Raise PortcheckError where a link on the way to a file leads out of the folder."""
    path = os.path.join(folder, file)
    root = os.path.join(os.path.realpath(folder), "")
    if not os.path.join(os.path.realpath(os.path.dirname(path)), "").startswith(root):
        raise refusal(LEADS_OUT, path)


def _steps(folder: str, written: list[str], lang: str) -> Iterator[str]:
    """Yield what is left to do by hand."""
    plan = os.path.normpath(os.path.join(folder, PLAN))
    yield FILL_IN.of(lang, {"file": plan, "folder": typed(folder)})
    open_ones = [file for file in written if file not in (NAME, PLAN)]
    if open_ones:
        zeros = ZEROS if any(file in CI["github"] for file in open_ones) else ""
        yield SAY_WHERE.of(lang, {"files": open_ones, "zeros": zeros})
    if HOOKS in written:
        yield INSTALL.of(lang)
