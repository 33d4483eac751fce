"""What every test may use: the bundled rulebook, and a way to lint a text by it."""

from collections.abc import Callable, Iterator

import pytest

from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import Rulebook

Lint = Callable[..., Judged]

DAY = "2026-01-01"


@pytest.fixture(scope="session", autouse=True)
def nobodys_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Remember nothing from earlier runs, and leave nothing behind in the user's cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def rulebook() -> Rulebook:
    return assemble()


@pytest.fixture(scope="session")
def lint_text(rulebook: Rulebook) -> Lint:
    """Lint a text as the file plan.yaml, in English, on a fixed day."""

    def judge(
        text: str,
        *,
        lang: str = "en",
        packs: tuple[str, ...] = (),
        book: Rulebook = rulebook,
    ) -> Judged:
        question = Question(book._replace(chosen=packs), lang, DAY)
        return lint(text.encode(), "plan.yaml", question)

    return judge
