"""What the tests of trials use: cases of the bundled advice, read from a file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portcheck.lint.linter import Question
from portcheck.rulebook.cases import DAY, Case, read_cases
from portcheck.rulebook.rulebook import Rulebook
from portcheck.trials.trial import Outcome, tried

Read = Callable[[str], list[Case]]
Try = Callable[..., list[Outcome]]

HEAD = """\
      plan: V
      bestuur: Provincie V
      volledig: false
      portefeuillehouders:
"""


def case(*holders: str, more: str = "", name: str = "x") -> str:
    """Write a case with a sample of a plan, whose first holder stands on line 5 of the plan."""
    plan = HEAD + "".join(f"        - {holder}\n" for holder in holders)
    return f"  - name: {name}\n    plan: |\n{plan}{more}"


def complete(*holders: str, more: str = "") -> str:
    """Write a case with a whole plan, whose first holder stands on line 4 of the plan."""
    return case(*holders, more=more).replace("      volledig: false\n", "")


@pytest.fixture(scope="session")
def question(rulebook: Rulebook) -> Question:
    return Question(rulebook._replace(chosen=("utrecht-2019",)), "en", DAY)


@pytest.fixture
def read(tmp_path: Path, question: Question) -> Read:
    """Read cases from a file of the advice's tests."""

    def cases(text: str) -> list[Case]:
        folder = tmp_path / "tests"
        folder.mkdir(exist_ok=True)
        (folder / "x.yaml").write_text(f"cases:\n{text}", encoding="utf-8")
        return read_cases(str(tmp_path), question.rulebook)

    return cases


@pytest.fixture
def trial(read: Read, question: Question) -> Try:
    """Try the cases that a text holds."""

    def outcomes(text: str, lang: str = "en") -> list[Outcome]:
        return [
            tried(case, Question(question.rulebook, lang, question.as_of)) for case in read(text)
        ]

    return outcomes
