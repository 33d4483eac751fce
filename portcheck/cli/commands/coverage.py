"""This file is `portcheck coverage`: what rules and plans do not meet in each other."""

import os
from collections.abc import Callable, Iterable

from portcheck.authoring.additions import additions
from portcheck.authoring.coverage import Coverage, coverage
from portcheck.cli import spoken
from portcheck.cli.new_files import typed
from portcheck.cli.options import pathed, shared
from portcheck.cli.output import Outlet, give, notice
from portcheck.cli.plans import opened_all
from portcheck.cli.settings import Given, folder_of, settle
from portcheck.reporters.coverage import as_json, as_text
from portcheck.reporters.patch import patched
from portcheck.wording import Text

IN_FOLDER = Text(
    "pas de patch toe vanuit {folder}: git -C {folder} apply",
    "the patch applies from {folder}: git -C {folder} apply",
)
NO_PATCH = Text(
    "er is geen patch: geen tekst in deze plannen is als naam toe te voegen",
    "there is no patch: no phrase of these plans can be added as a name",
)

FORMATS: dict[str, Callable[[Coverage, str, str], Iterable[str]]] = {
    "text": as_text,
    "json": as_json,
    "diff": lambda _found, patch, _lang: [patch],
}


@spoken.command(
    Text(
        """\
Zeg welke regels in geen enkel plan iets vonden, over welke onderwerpen geen regel gaat, en welke
teksten geen onderwerp noemen.

PAD is een plan, of een map met plannen; zonder PAD de huidige map.""",
        """\
Say which rules found nothing in any plan, which topics no rule is about, and which phrases name no
topic.

PATH is a plan, or a folder of plans; without PATH the current folder.""",
    )
)
@pathed
@spoken.formed(
    FORMATS,
    Text(
        "De vorm: zinnen (text, standaard), JSON, of een patch voor git apply met namen die het "
        "toevoegen waard zijn (diff).",
        "The format: sentences (text, the default), JSON, or a patch for git apply with names "
        "worth adding (diff).",
    ),
)
@shared
def command(*, paths: tuple[str, ...], form: str, given: Given) -> int:
    """Hold plans against the rules, and say what stayed out of sight."""
    settings = settle(given, folder_of(paths[0]))
    plans, code = opened_all(paths, settings)
    if not plans:
        return code
    found = coverage(plans, settings.rulebook)
    patch = "".join(patched(additions(found.near, settings.config, settings.packs)))
    give(FORMATS[form](found, patch, settings.lang), Outlet(form))
    if form == "diff":
        folder = os.path.relpath(settings.config.folder)
        if not patch:
            notice([NO_PATCH.of(settings.lang)])
        elif folder != os.curdir:
            notice([IN_FOLDER.of(settings.lang, {"folder": typed(folder)})])
    return code
