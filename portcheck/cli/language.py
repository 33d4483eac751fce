"""This file finds the language to speak where nobody chose one."""

import os
import sys

LANGUAGE = "portcheck.lang"
"""Where a command keeps the language it speaks, in click's context, for messages after it."""

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_DUTCH = ("nl", "fy", "Dutch")


def from_environment() -> str:
    """Give "nl" under a Dutch or Frisian locale, else "en"."""
    named = next((os.environ[name] for name in _VARIABLES if os.environ.get(name)), "")
    if not named and sys.platform == "win32":  # pragma: no cover - Windows has no such variables
        import locale

        named = locale.getlocale()[0] or ""
    return "nl" if named.startswith(_DUTCH) else "en"
