"""This file knows the names of months, and tells which day was meant by what is no ISO date."""

import re
from datetime import date

from portcheck.nearest import naming
from portcheck.wording import UNSAID, Text

NO_DAY = Text(
    '"{found}" is geen datum zoals 2019-06-05{hint}',
    '"{found}" is not a date like 2019-06-05{hint}',
)

_DUTCH = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_OTHERS = {"mrt": 3, "mar": 3, "may": 5, "oct": 10, "des": 12}
_MONTHS = {name: number for number, name in enumerate(_DUTCH, 1)} | _OTHERS
"""The number of each month by how its name starts, in Dutch, English or Frisian."""

# fmt: off
_NAMES = (
    "januari", "january", "jannewaris", "februari", "february", "febrewaris", "maart", "march",
    "mrt", "april", "mei", "may", "maaie", "juni", "june", "juny", "juli", "july", "augustus",
    "august", "september", "septimber", "oktober", "october", "november", "novimber", "december",
    "desimber",
)
# fmt: on

MONTH_WORDS = frozenset(name[:end] for name in _NAMES for end in range(3, len(name) + 1))
"""The names of the months in small letters, and what is short for them: "sept".

Only whole words are months, for others begin as these do: "tot 12 maanden", "vanaf 6 junioren".
"""

# compiled when a day is looked for, which few runs do
_DAY_FIRST = r"([0-9]{1,2})e?[-/. ]+([0-9]{1,2}|[a-z]{3,9})[-/. ]+([0-9]{4})"
_YEAR_FIRST = r"([0-9]{4})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{1,2})"


def day_meant(written: str) -> Text:
    """Give a clause naming the day that 1-3-2029 or 1 maart 2029 stands for; empty without one."""
    said = written.strip().lower()
    if found := re.fullmatch(_DAY_FIRST, said):
        day, month, year = found.groups()
    elif found := re.fullmatch(_YEAR_FIRST, said):
        year, month, day = found.groups()
    else:
        return UNSAID
    try:
        return naming(date(int(year), _number(month), int(day)).isoformat())
    except ValueError:
        return UNSAID


def _number(month: str) -> int:
    """Give the number of a month; 0, which no month has, for a word that is none."""
    return int(month) if month.isdigit() else _MONTHS.get(month[:3], 0)
