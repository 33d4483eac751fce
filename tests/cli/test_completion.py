"""A shell that completes what its user types asks portcheck how it may go on."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Done, Run


@pytest.fixture
def completed(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Ask for the completions of the last word, each with what it is."""

    def of(*words: str) -> list[str]:
        monkeypatch.setenv("_PORTCHECK_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", " ".join(("portcheck", *words)))
        monkeypatch.setenv("COMP_CWORD", str(len(words)))
        done = run()
        assert (done.code, done.err) == (0, "")
        return done.out.split()

    return of


@pytest.mark.parametrize(
    ("words", "completions"),
    [
        (["wai"], ["plain,waive", "plain,waivers"]),
        (["check", "--stat"], ["plain,--statistics"]),
        (["check", "--lang", ""], ["plain,nl", "plain,en"]),
        (
            ["new-rule", "./regels", "mis", "--kind", "keep"],
            ["plain,keep-apart", "plain,keep-together"],
        ),
        (["explain", "utr20"], [f"plain,UTR20{n}" for n in range(1, 6)]),
        (["check", "--select", "mobiliteit-met-f"], ["plain,mobiliteit-met-financien"]),
        (["explain", "Mobiliteit-met-f"], ["plain,mobiliteit-met-financien"]),
        (["check", "--pack", "bbv", "--select", "BBV10"], [f"plain,BBV10{n}" for n in range(1, 9)]),
        (["explain", "--pack", "./gone", "U"], ["file,U"]),
        (["check", "--pack", "prov"], ["plain,provinciewet"]),
        (["test", "ut"], ["plain,utrecht-2019"]),
        (["kinds", "keep"], ["plain,keep-apart", "plain,keep-together"]),
        (["check", "plannen/va"], ["file,plannen/va"]),
        (["suggest", "plan.yaml", "--keep", ""], ["file,"]),
        (["toets", "wai"], ["plain,waive", "plain,waivers"]),
        (["suggest", "a.yaml", "b.yaml", "--al"], ["plain,--alternatives"]),
    ],
)
def test_a_word_is_completed_by_what_may_stand_there(
    words: list[str], completions: list[str], completed: Callable[..., list[str]]
) -> None:
    assert completed(*words) == completions


def test_a_shell_is_told_how_to_ask(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_PORTCHECK_COMPLETE", "zsh_source")
    done = run()
    assert done == Done(0, done.out, "")
    assert "_PORTCHECK_COMPLETE=zsh_complete portcheck" in done.out
