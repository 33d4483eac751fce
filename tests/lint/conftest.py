"""What the tests of the linter share: a door with every knob, and plans with departures."""

from collections.abc import Callable

import pytest

from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged
from portcheck.rulebook.rulebook import Rulebook
from tests.conftest import DAY

Judge = Callable[..., Judged]


@pytest.fixture(scope="session")
def judge(rulebook: Rulebook) -> Judge:
    """Lint a text or bytes as the file plan.yaml."""

    def judged(
        content: str | bytes,
        *,
        lang: str = "en",
        packs: tuple[str, ...] = (),
        off: tuple[str, ...] = (),
        as_of: str = DAY,
    ) -> Judged:
        rules = tuple(
            rule._replace(severity="off") if rule.id in off else rule for rule in rulebook.rules
        )
        book = rulebook._replace(chosen=packs, rules=rules)
        text = content.encode() if isinstance(content, str) else content
        return lint(text, "plan.yaml", Question(book, lang, as_of))

    return judged
