"""This file finds the language to speak where nobody chose one."""

import gettext
import os
import sys
from collections.abc import Sequence
from itertools import pairwise

from portcheck.wording import LANGUAGES, Text

SPOKEN = "portcheck.lang"
"""Where a command keeps the language it speaks, in click's context, for messages after it."""

VARIABLE = "LANGUAGE"
"""The variable of the environment that goes before all others, here as for GNU's gettext."""

_VARIABLES = (VARIABLE, "LC_ALL", "LC_MESSAGES", "LANG")
_DUTCH = ("nl", "fy", "Dutch")

# click asks gettext for its own words, in the language of the environment
gettext.bindtextdomain("click", os.path.join(os.path.dirname(__file__), os.pardir, "locale"))
gettext.textdomain("click")


def from_environment() -> str:
    """Give "nl" under a Dutch or Frisian locale, else "en"."""
    named = _named()
    if not named and sys.platform == "win32":  # pragma: no cover - Windows has no such variables
        import locale

        named = locale.getlocale()[0] or ""
    return "nl" if named.startswith(_DUTCH) else "en"


def asked_for(arguments: Sequence[str]) -> str:
    """Give the language that `--lang` asks for, as far as it does, else that of the environment.

    It is known before click has read the arguments: what is wrong with them is said in it too.
    """
    for word, value in pairwise((*arguments, "")):
        for lang in LANGUAGES:
            if word == f"--lang={lang}" or (word, value) == ("--lang", lang):
                return lang
    return from_environment()


def speak(lang: str) -> None:
    """Have the environment say a language where it says another one, or would to click.

    gettext goes through all that LANGUAGE lists, and has words in Dutch alone.
    """
    is_dutch = any(name.startswith("nl") for name in _named().split(":"))
    if from_environment() != lang or is_dutch != (lang == "nl"):
        os.environ[VARIABLE] = lang


def here(said: Text, **values: object) -> str:
    """Say something about the command line, in the language of the environment."""
    return said.of(from_environment(), values)


def _named() -> str:
    return next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
