"""portcheck as its users start it, in an empty folder, without anybody's settings."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from portcheck.cli.main import main

DAY = "2026-01-01"

GOOD = """\
plan: Voorbeeld
bestuur: Gemeente Voorbeeld
volledig: false
portefeuillehouders:
  - naam: A. Jansen
    onderwerpen: [Sport]
"""
BAD = GOOD.replace("[Sport]", "[Mobiliteit, Financiën, Sport, sport]")
"""One error and one warning."""
ERROR = (
    "plan.yaml:6:19: error[UTR202] mobiliteit-met-financien: "
    'A. Jansen holds both "Mobiliteit" and "Financiën"\n'
)
WARNING = (
    "plan.yaml:6:42: warning[PC021] onderwerp-dubbel-bij-houder: "
    '"Sport" occurs more than once with A. Jansen\n'
)


class Done(NamedTuple):
    """How a run ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture(autouse=True)
def nobodys_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ".cache"))
    monkeypatch.setenv("LANG", "C.UTF-8")
    monkeypatch.setenv("LANGUAGE", "")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("LC_ALL", "LC_MESSAGES", "PORTCHECK_CONFIG", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the real entry in this process."""

    def of(*arguments: str, stdin: bytes = b"") -> Done:
        monkeypatch.setenv("LANGUAGE", "")  # which the run before may have set
        monkeypatch.setattr(sys, "argv", ["portcheck", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main()
        assert isinstance(ended.value.code, int)
        return Done(ended.value.code, *capsys.readouterr())

    return of


@pytest.fixture
def check(run: Run) -> Run:
    """Run `portcheck check` on a fixed day."""
    return lambda *arguments, stdin=b"": run("check", "--as-of", DAY, *arguments, stdin=stdin)


@pytest.fixture
def lines(check: Run) -> Run:
    """Run `portcheck check` for one line a finding, and no counts."""
    return lambda *arguments, stdin=b"": check("-q", "-f", "concise", *arguments, stdin=stdin)


def write(files: dict[str, str]) -> None:
    """Write files into the current folder."""
    for name, text in files.items():
        file = Path(name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
