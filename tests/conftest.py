"""What every test may use: the bundled rulebook, and a way to lint a text by it."""

from collections.abc import Callable, Iterator

import pytest

from portcheck.lint.linter import Question, lint
from portcheck.lint.report import Judged
from portcheck.rulebook.assembly import assemble
from portcheck.rulebook.rulebook import OFF, Rulebook

Judge = Callable[..., Judged]

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
def judge(rulebook: Rulebook) -> Judge:
    """Lint a text or bytes as the file plan.yaml, in English and on a fixed day by default."""

    def judged(  # noqa: PLR0913 - what an answer depends on
        content: str | bytes,
        *,
        lang: str = "en",
        packs: tuple[str, ...] = (),
        off: tuple[str, ...] = (),
        as_of: str = DAY,
        book: Rulebook = rulebook,
    ) -> Judged:
        rules = tuple(r._replace(severity=OFF) if r.id in off else r for r in book.rules)
        question = Question(book._replace(chosen=packs, rules=rules), lang, as_of)
        text = content.encode() if isinstance(content, str) else content
        return lint(text, "plan.yaml", question)

    return judged
