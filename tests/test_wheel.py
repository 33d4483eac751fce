"""The wheel carries all it needs: it is built, installed and run where the checkout is not."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

pytestmark = pytest.mark.tools
ROOT = Path(__file__).parent.parent
PLAN = ROOT / "examples" / "utrecht-2015.yaml"


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "build", "--outdir", folder, ROOT, cwd=folder)
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv", with_pip=True)
    python = folder / "venv" / "bin" / "python"
    installed = run(python, "-m", "pip", "install", "--quiet", wheel, cwd=folder)
    assert installed.returncode == 0, installed.stdout + installed.stderr
    return python


OPENED = """
import sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
from portcheck.rulebook.assembly import assemble
print(len(assemble().rules) > 50, [file for file in opened if file.endswith(".yaml")])
"""


def test_an_installed_portcheck_opens_no_file_of_its_rules(python: Path, tmp_path: Path) -> None:
    assert run(python, "-c", OPENED, cwd=tmp_path).stdout == "True []\n"


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["check", "plan.yaml", "--lang", "nl"], 1, "fout[UTR201] water-met-mobiliteit"),
        (["explain", "pw101", "--lang", "en"], 0, "Provinces Act (Provinciewet), art. 35a lid 1"),
        (["rules", "--pack", "provinciewet"], 0, "deeltijd-boven-de-norm"),
        (["topics", "plan.yaml"], 0, "Inner-city development"),
        (["test", "utrecht-2019", "--lang", "en"], 0, " cases; not in order: 0"),
        (["init", "nieuw", "--lang", "nl"], 0, "nieuw/plannen/concept.yaml: geschreven"),
        (["new-plan", "b.yaml", "--lang", "en"], 0, "b.yaml: written"),
        (
            ["new-rule", "regels", "te-weinig", "--kind", "holder-count", "--lang", "en"],
            0,
            "regels/REG101.yaml: written",
        ),
    ],
)
def test_an_installed_portcheck_works_outside_the_checkout(
    python: Path, arguments: list[str], code: int, said: str, tmp_path: Path
) -> None:
    (tmp_path / "plan.yaml").write_bytes(PLAN.read_bytes())
    done = run(python, "-m", "portcheck", *arguments, cwd=tmp_path)
    assert (done.returncode, said in done.stdout) == (code, True), done.stdout + done.stderr
