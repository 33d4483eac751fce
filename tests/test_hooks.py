"""The hooks as pre-commit runs them, in a repository of plans that installs them from here."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from portcheck.parsing.document import read
from reference.__main__ import DOCS
from tests.checkout import ROOT, files
from tests.own_pack import PACK
from tests.pages import files_of
from tests.repository import Repository

pytestmark = pytest.mark.tools
HOOKS: list[dict[str, Any]] = read((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8")).data  # type: ignore[assignment]  # a list of hooks
BY_ID = {hook["id"]: hook for hook in HOOKS}

PLANS = ["plan.yaml", "plan.yml", "PLAN.YAML", "plannen/2027/variant b.yaml"]
SETTINGS = ["portcheck.yaml", "provincie/portcheck.yaml"]
RULES = ["regels/pack.yaml", "regels/topics.yaml", "regels/EIG101.yaml", "regels/tests/x.yaml"]
OTHERS = ["plan.txt", "plan.yaml.orig", "yaml", "README.md", "plan.yaml/x"]
MATCHED = {
    "portcheck": (PLANS + SETTINGS + RULES, OTHERS),
    "portcheck-rules": (SETTINGS + RULES, [*PLANS, *OTHERS, "regels/eig101.yaml", "mypack.yaml"]),
    "portcheck-waivers": (PLANS + SETTINGS + RULES, OTHERS),
}


@pytest.mark.parametrize(
    ("hook", "path", "expected"),
    [
        pytest.param(hook, path, expected, id=f"{hook} {path}")
        for hook, lists in MATCHED.items()
        for expected, paths in zip((True, False), lists, strict=True)
        for path in paths
    ],
)
def test_a_hook_runs_for_the_files_that_decide(hook: str, path: str, expected: object) -> None:
    assert bool(re.search(BY_ID[hook]["files"], path)) is expected


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_a_hook_looks_for_the_plans_itself_one_at_a_time(hook: dict[str, Any]) -> None:
    told = (hook["language"], hook["pass_filenames"], hook["require_serial"])
    assert told == ("python", False, True)


def test_the_hooks_that_the_manual_shows_are_these() -> None:
    config = files_of(DOCS / "en" / "repository.md")[".pre-commit-config.yaml"]
    assert re.findall(r"^ +- id: (portcheck[a-z-]*)$", config, re.MULTILINE) == list(BY_ID)


CONFIG = f"""\
repos:
  - repo: REPOSITORY
    rev: COMMIT
    hooks: [{", ".join(f"{{id: {hook}}}" for hook in BY_ID)}]
"""
BOTH = """\
plan: Variant B
bestuur: Provincie Utrecht, Gedeputeerde Staten
volledig: false
portefeuillehouders:
  - naam: Arne Schaddelee
    onderwerpen: [Mobiliteit, Financiën]
"""
WAIVER = """\
afwijkingen:
  - {regel: UTR202, reden: één duo, besluit: GS 2020-05-14, door: college}
"""


class Plans(Repository):
    """A repository of plans that pre-commit guards."""

    def commits(self, files: dict[str, str | bytes]) -> tuple[bool, str]:
        """Try to commit files; give whether that went through, and what was said."""
        self.write(files)
        self.git("add", "--all")
        try:
            self.git("commit", "--quiet", "--message", "voorstel")
        except subprocess.CalledProcessError as refused:
            return False, f"{refused.stdout.decode()}{refused.stderr.decode()}"
        return True, ""


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Plans]:
    """The division of Utrecht through the years as commits, and then the hooks."""
    folder = tmp_path_factory.mktemp("hooks")
    source = Repository(folder / "portcheck")
    commit = source.commit({name: (ROOT / name).read_bytes() for name in files()})
    plans = Plans(folder / "plannen")
    for year in ("2015", "2018", "2019", "2020"):
        plan = (ROOT / "examples" / f"utrecht-{year}.yaml").read_bytes()
        plans.commit({"utrecht.yaml": plan, "kopie.yaml": plan}, f"stand {year}")
    config = CONFIG.replace("REPOSITORY", str(source.folder)).replace("COMMIT", commit)
    plans.commit({".pre-commit-config.yaml": config})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PRE_COMMIT_HOME", str(folder / "cache"))
        patch.setenv("LANG", "C.UTF-8")
        patch.delenv("LC_ALL", raising=False)
        patch.delenv("GITHUB_ACTIONS", raising=False)
        # its own isolated environments must not inherit what measures or bends this one
        for name in [
            name for name in os.environ if name.startswith(("COVERAGE", "COV_", "PYTHON"))
        ]:
            patch.delenv(name)
        subprocess.run(
            [sys.executable, "-m", "pre_commit", "install", "--install-hooks"],
            cwd=plans.folder,
            check=True,
            capture_output=True,
        )
        yield plans


@pytest.fixture
def plans(guarded: Plans) -> Iterator[Plans]:
    """The guarded repository, which a test leaves as it found it."""
    before = guarded.git("rev-parse", "HEAD")
    yield guarded
    guarded.git("reset", "--quiet", "--hard", before)
    guarded.git("clean", "--quiet", "--force", "-d")


def test_mobility_and_finance_in_one_hand_are_refused(plans: Plans) -> None:
    went_through, said = plans.commits({"variant-b.yaml": BOTH})
    assert not went_through
    assert 'error[UTR202] mobiliteit-met-financien: Arne Schaddelee holds both "Mobiliteit"' in said


def test_the_same_with_a_departure_on_record_is_accepted(plans: Plans) -> None:
    assert plans.commits({"variant-b.yaml": BOTH + WAIVER}) == (True, "")


def test_a_departure_that_has_lapsed_is_refused(plans: Plans) -> None:
    lapsed = WAIVER.replace("door: college", "door: college, herzien_op: 2020-12-31")
    went_through, said = plans.commits({"variant-b.yaml": BOTH + lapsed})
    assert (went_through, "warning[PC032] afwijking-verlopen" in said) == (False, True)


def test_a_departure_that_covers_nothing_is_refused_by_the_hook_for_departures_alone(
    plans: Plans,
) -> None:
    stale = BOTH.replace(", Financiën", "") + WAIVER
    went_through, said = plans.commits({"variant-b.yaml": stale})
    passed = re.findall(r"^(portcheck[ a-z]*?)\.+(Passed|Failed)", said, re.MULTILINE)
    assert not went_through
    assert ("portcheck", "Passed") in passed
    assert ("portcheck waivers", "Failed") in passed


def test_a_changed_setting_checks_every_plan_again(plans: Plans) -> None:
    went_through, said = plans.commits({"portcheck.yaml": "fail_on: warning\n"})
    assert not went_through
    assert {"utrecht.yaml", "kopie.yaml"} == set(re.findall(r"--> ([\w-]+\.yaml):", said))


def test_a_setting_that_is_wrong_is_refused(plans: Plans) -> None:
    went_through, said = plans.commits({"portcheck.yaml": "fail_on: waring\n"})
    assert (went_through, 'did you mean "warning"?' in said) == (False, True)


def test_a_commit_without_plans_passes(plans: Plans) -> None:
    assert plans.commits({"README.md": "x\n"}) == (True, "")


def test_a_rule_whose_examples_do_not_hold_is_refused(plans: Plans) -> None:
    files: dict[str, str | bytes] = {
        "portcheck.yaml": "packs: [./regels]\n",
        "regels/pack.yaml": PACK,
        "regels/EIG101.yaml": RULE,
    }
    went_through, said = plans.commits(files)
    assert not went_through
    assert "missing[EIG101] bad example 1: the rule reports nothing on this marked line" in said
    assert "/regels/EIG101.yaml:17:54\n" in said


def test_the_pack_that_authors_of_rules_are_shown_is_judged_by(plans: Plans) -> None:
    files = files_of(DOCS / "en" / "rule-author.md")
    del files[".pre-commit-config.yaml"]  # the repository that it names is none
    went_through, said = plans.commits(dict(files))
    assert not went_through
    assert re.search(r"^portcheck rules\.+Passed$", said, re.MULTILINE)
    assert "error[WSV101] zuivering-met-vergunningverlening: A. Jansen holds both" in said


RULE = """\
id: EIG101
name: sport-met-water
severity: error
kind: keep-apart
params: {anchor: sport, others: [water]}
source: {section: "1"}
summary: {nl: s, en: s}
why: {nl: w, en: w}
help: {nl: h, en: h}
examples:
  bad:
    - |
      plan: V
      bestuur: G
      volledig: false
      portefeuillehouders:
        - {naam: A, onderwerpen: [Sport, Natuur]}  # EIG101
  good:
    - |
      plan: V
      bestuur: G
      volledig: false
      portefeuillehouders:
        - {naam: A, onderwerpen: [Sport]}
"""
