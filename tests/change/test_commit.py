"""A commit is read as the disk would be, whatever stands in the work tree by now."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from portcheck.change.commit import Commit, commit_at
from portcheck.change.refs import commit_named
from portcheck.errors import PortcheckError
from tests.repository import Repository

MOST = 1000
FILES: dict[str, str | bytes] = {
    "plan.yaml": "plan: a\n",
    "map/ander.yaml": "plan: b\n",
    "map/diep/c.yaml": "plan: c\n",
    ".verborgen/d.yaml": "plan: d\n",
    "map/.e.yaml": "plan: e\n",
}


def refused(ref: str, folder: Path, lang: str = "en") -> str:
    with pytest.raises(PortcheckError) as caught, commit_at(ref, str(folder)):
        pass
    return "\n".join(said.of(lang) for said in caught.value.complaints)


@pytest.fixture
def was(repository: Repository) -> Iterator[Commit]:
    """The first commit, of files that have all been changed or deleted since."""
    first = repository.commit(FILES)
    shutil.rmtree(repository.folder / "map")
    repository.commit({"plan.yaml": "plan: nu\n"})
    with commit_at(first, str(repository.folder)) as commit:
        yield commit


def failed(error: OSError) -> None:
    raise error


def at(commit: Commit, *names: str) -> str:
    return os.path.join(commit.root, *names)


def test_a_file_is_read_as_it_was(was: Commit) -> None:
    assert was.read(at(was, "plan.yaml"), MOST) == b"plan: a\n"
    assert was.read(at(was, "map", "diep", "c.yaml"), MOST) == b"plan: c\n"


def test_a_path_counts_from_the_current_folder(
    was: Commit, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(was.root)
    assert was.read(os.path.join("map", os.pardir, "plan.yaml"), MOST) == b"plan: a\n"


@pytest.mark.parametrize("most", [0, 3, 8, 9])
def test_a_file_is_read_up_to_a_limit_and_the_next_one_whole(was: Commit, most: int) -> None:
    assert was.read(at(was, "plan.yaml"), most) == b"plan: a\n"[:most]
    assert was.read(at(was, "map", "ander.yaml"), MOST) == b"plan: b\n"


def test_of_a_file_of_megabytes_only_the_start_is_kept(repository: Repository) -> None:
    repository.commit({"groot.yaml": b"x" * 3_000_000, "plan.yaml": "plan: a\n"})
    with commit_at("HEAD", str(repository.folder)) as commit:
        assert commit.read(at(commit, "groot.yaml"), 5) == b"xxxxx"
        assert commit.read(at(commit, "plan.yaml"), MOST) == b"plan: a\n"


@pytest.mark.parametrize(
    ("name", "error"), [("weg.yaml", FileNotFoundError), ("map", IsADirectoryError)]
)
def test_what_is_no_file_is_refused_as_the_disk_does(
    was: Commit, name: str, error: type[OSError]
) -> None:
    with pytest.raises(error) as caught:
        was.read(at(was, name), MOST)
    assert caught.value.filename == at(was, name)


def test_a_folder_gives_its_names(was: Commit) -> None:
    assert sorted(was.names(was.root)) == [".verborgen", "map", "plan.yaml"]
    assert sorted(was.names(at(was, "map"))) == [".e.yaml", "ander.yaml", "diep"]


def test_a_folder_that_was_not_there_has_no_names(was: Commit) -> None:
    with pytest.raises(FileNotFoundError):
        was.names(at(was, "weg"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("plan.yaml", "file"),
        ("map", "folder"),
        ("map/diep", "folder"),
        ("", "folder"),
        ("weg", ""),
    ],
)
def test_files_and_folders_are_told_apart(was: Commit, name: str, expected: str) -> None:
    path = at(was, name) if name else was.root
    told = (was.is_file(path), was.is_folder(path), was.exists(path))
    assert told == (expected == "file", expected == "folder", expected != "")


def test_the_repository_starts_at_its_root(was: Commit) -> None:
    assert (was.is_top(was.root), was.is_top(at(was, "map"))) == (True, False)


def test_the_files_below_a_folder_come_by_name_without_hidden_ones(was: Commit) -> None:
    found = list(was.files(was.root, failed))
    assert [path for path, _ in found] == [
        at(was, "map", "ander.yaml"),
        at(was, "map", "diep", "c.yaml"),
        at(was, "plan.yaml"),
    ]
    assert [real for _, real in found] == [path for path, _ in found]


def test_a_hidden_folder_that_is_named_gives_its_files(was: Commit) -> None:
    found = was.files(at(was, ".verborgen"), failed)
    assert [path for path, _ in found] == [at(was, ".verborgen", "d.yaml")]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        pytest.param(lambda was, file: was.read(file, MOST), b"x", id="content"),
        pytest.param(lambda was, file: was.names(os.path.dirname(file)), ["a.yaml"], id="names"),
        pytest.param(
            lambda was, file: [p == file for p, _ in was.files(os.path.dirname(file), failed)],
            [True],
            id="files",
        ),
        pytest.param(lambda was, file: was.is_file(file), True, id="file"),
        pytest.param(lambda was, file: was.is_folder(os.path.dirname(file)), True, id="folder"),
        pytest.param(lambda was, file: was.is_top(os.path.dirname(file)), False, id="top"),
    ],
)
def test_what_lies_outside_is_read_from_the_disk(
    asked: Callable[[Commit, str], object], answer: object, was: Commit, tmp_path: Path
) -> None:
    file = tmp_path / "buiten" / "a.yaml"
    file.parent.mkdir()
    file.write_text("x")
    assert asked(was, str(file)) == answer


ODD = ["sp atie.yaml", 'aan"haling.yaml', "re\ngel.yaml", "-f.yaml", "ë\u0301.yaml", "tab\t.yaml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_odd_names_are_names(repository: Repository) -> None:
    odd = [*ODD, os.fsdecode(b"\xff.yaml")]
    repository.commit({name: f"{at}" for at, name in enumerate(odd)})
    with commit_at("HEAD", str(repository.folder)) as commit:
        read = [commit.read(at(commit, name), MOST) for name in odd]
    assert read == [str(number).encode() for number in range(len(odd))]


def test_links_and_submodules_are_no_files(repository: Repository) -> None:
    repository.write({"plan.yaml": "plan: a\n"})
    (repository.folder / "link.yaml").symlink_to("plan.yaml")
    (repository.folder / "uit.yaml").symlink_to("/etc/passwd")
    inner = Repository(repository.folder / "deel")
    inner.commit({"plan.yaml": "plan: b\n"})
    repository.git("-c", "advice.addEmbeddedRepo=false", "add", "--all")
    repository.commit()
    with commit_at("HEAD", str(repository.folder)) as commit:
        names = [os.path.basename(path) for path, _ in commit.files(commit.root, failed)]
        through_link = commit.read(at(commit, "link.yaml"), MOST)
    assert names == ["plan.yaml"]
    assert through_link == b"plan: a\n"


def test_a_commit_is_found_from_any_folder_of_the_repository(repository: Repository) -> None:
    repository.commit(FILES)
    with commit_at("HEAD", str(repository.folder / "map")) as commit:
        assert Path(commit.root) == repository.folder.resolve()


@pytest.mark.parametrize("ref", ["HEAD~1", "eerste", "refs/tags/eerste", "main~1"])
def test_a_commit_has_many_names(repository: Repository, ref: str) -> None:
    first = repository.commit(message="een")
    repository.git("tag", "--annotate", "eerste", "--message", "x")
    repository.commit(message="twee")
    assert commit_named(ref, str(repository.folder)) == first


def test_three_dots_mean_where_head_left(repository: Repository) -> None:
    base = repository.commit({"a.yaml": "1"})
    repository.git("checkout", "--quiet", "-b", "voorstel")
    repository.commit({"b.yaml": "2"})
    repository.git("checkout", "--quiet", "main")
    ahead = repository.commit({"c.yaml": "3"})
    repository.git("checkout", "--quiet", "voorstel")
    assert commit_named("main", str(repository.folder)) == ahead
    assert commit_named("main...", str(repository.folder)) == base


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("mian", 'git knows no commit or branch "mian" in {} (did you mean "main"?)'),
        ("master", 'git knows no commit or branch "master" in {} (did you mean "main"?)'),
        ("werk", 'git knows no commit or branch "werk" in {} (did you mean "origin/werk"?)'),
        ("zzz", 'git knows no commit or branch "zzz" in {}'),
        ("main~9", 'git knows no commit or branch "main~9" in {}'),
        ("main^9", 'git knows no commit or branch "main^9" in {}'),
        ("HEAD~9", 'git knows no commit or branch "HEAD~9" in {}'),
        ("", 'git knows no commit or branch "" in {}'),
        ("--all", 'git knows no commit or branch "--all" in {}'),
        ("0" * 40, f'git knows no commit or branch "{"0" * 40}" in {{}}'),
        ("main..main", 'git knows no commit or branch "main..main" in {}'),
        ("main:a.yaml", 'git knows no commit or branch "main:a.yaml" in {}'),
    ],
)
def test_an_unknown_ref_is_said(repository: Repository, ref: str, said: str) -> None:
    repository.commit({"a.yaml": "1"})
    repository.git("update-ref", "refs/remotes/origin/werk", "HEAD")
    repository.git("update-ref", "refs/remotes/origin/HEAD", "HEAD")
    assert refused(ref, repository.folder) == said.format(repository.folder.resolve())


def test_an_unknown_ref_is_said_beside_one_in_another_encoding(repository: Repository) -> None:
    packed = repository.commit({"a.yaml": "1"}).encode() + b" refs/heads/pri\xf6r\n"
    (repository.folder / ".git" / "packed-refs").write_bytes(packed)
    assert refused("mian", repository.folder).endswith('(did you mean "main"?)')


def test_a_repository_without_commits_knows_no_head(repository: Repository) -> None:
    assert 'knows no commit or branch "HEAD"' in refused("HEAD", repository.folder)


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "geen git-repository om mee te vergelijken (git: not a git repository"),
        ("en", "no git repository to compare with (git: not a git repository"),
    ],
)
def test_a_folder_outside_a_repository_is_said(tmp_path: Path, lang: str, said: str) -> None:
    assert said in refused("HEAD", tmp_path, lang)


@pytest.mark.parametrize("ref", ["main~1", "main~1..."])
def test_a_shallow_clone_is_said(repository: Repository, tmp_path: Path, ref: str) -> None:
    repository.commit({"a.yaml": "1"})
    repository.commit({"a.yaml": "2"})
    clone = Repository(tmp_path / "kloon")
    clone.git("fetch", "--quiet", "--depth=1", f"file://{repository.folder}", "main")
    clone.git("reset", "--quiet", "--hard", "FETCH_HEAD")
    assert refused(ref, clone.folder).startswith('"main~1" is not in this shallow clone')


def test_branches_without_a_common_start_are_said(repository: Repository) -> None:
    repository.commit({"a.yaml": "1"})
    repository.git("checkout", "--quiet", "--orphan", "los")
    repository.commit({"a.yaml": "2"})
    said = refused("main...", repository.folder)
    assert said.startswith('HEAD and "main" have no common ancestor')


def test_a_content_that_a_partial_clone_lacks_is_not_fetched(
    repository: Repository, tmp_path: Path
) -> None:
    repository.commit({"plan.yaml": "plan: a\n"})
    repository.commit({"plan.yaml": "plan: b\n"})
    repository.git("config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "kloon"
    repository.git(
        "clone", "--quiet", "--filter=blob:none", f"file://{repository.folder}", str(clone)
    )
    with commit_at("HEAD~1", str(clone)) as commit, pytest.raises(PortcheckError) as caught:
        commit.read(at(commit, "plan.yaml"), MOST)
    assert "is not in this clone" in str(caught.value)


def test_a_commit_whose_folder_is_damaged_is_said(repository: Repository) -> None:
    head = repository.commit({"plan.yaml": "plan: a\n"})
    tree = repository.git("rev-parse", "HEAD^{tree}")
    (repository.folder / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    with (
        commit_at("HEAD", str(repository.folder)) as commit,
        pytest.raises(PortcheckError) as caught,
    ):
        commit.is_file(at(commit, "plan.yaml"))
    assert f"commit {head[:12]} cannot be read (git: not a tree object)" in str(caught.value)


def test_the_end_of_git_halfway_is_said(repository: Repository) -> None:
    repository.commit({"plan.yaml": "plan: a\n"})
    with commit_at("HEAD", str(repository.folder)) as commit:
        commit.read(at(commit, "plan.yaml"), MOST)
        commit.objects.reader.kill()
        commit.objects.reader.wait()
        with pytest.raises(PortcheckError) as caught:
            commit.read(at(commit, "plan.yaml"), MOST)
    assert "is not in this clone" in str(caught.value)


def test_a_machine_without_git_is_said(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert refused("HEAD", repository.folder).startswith("git cannot be started: ")


def test_the_repository_of_a_hook_is_not_mistaken_for_that_of_the_plans(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = repository.commit({"plan.yaml": "plan: a\n"})
    other = Repository(tmp_path / "ander")
    other.commit({"plan.yaml": "plan: b\n"})
    monkeypatch.setenv("GIT_DIR", str(other.folder / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.folder / ".git" / "index"))
    assert commit_named("HEAD", str(repository.folder)) == first


def test_other_object_folders_of_a_hook_are_left_alone(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = repository.commit({"plan.yaml": "plan: a\n"})
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", "/nergens")
    assert commit_named("HEAD", str(repository.folder)) == first


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root may give away")
def test_a_repository_of_another_user_is_said_with_what_to_do(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    repository.commit({"plan.yaml": "plan: a\n"})
    for path in (repository.folder, repository.folder / ".git"):
        os.chown(path, 65534, 65534)
    monkeypatch.setenv("HOME", "/nergens")
    assert refused("HEAD", repository.folder).endswith(
        f"git config --global --add safe.directory {repository.folder}"
    )


def test_reading_changes_nothing_in_the_repository(repository: Repository) -> None:
    repository.commit(FILES)
    repository.write({"plan.yaml": "plan: nu\n", "los.yaml": "plan: los\n"})

    def everything() -> dict[str, tuple[bytes, int]]:
        files = (file for file in repository.folder.rglob("*") if file.is_file())
        return {str(file): (file.read_bytes(), file.stat().st_mtime_ns) for file in files}

    before = everything()
    with commit_at("HEAD", str(repository.folder)) as commit:
        commit.read(at(commit, "plan.yaml"), MOST)
        list(commit.files(commit.root, failed))
    assert everything() == before


def test_no_git_process_is_left(repository: Repository) -> None:
    repository.commit(FILES)
    with commit_at("HEAD", str(repository.folder)) as commit:
        commit.read(at(commit, "plan.yaml"), MOST)
        process: subprocess.Popen[bytes] = commit.objects.reader
    assert process.returncode is not None


def test_git_ends_where_a_process_that_judges_holds_its_input_open(repository: Repository) -> None:
    repository.commit(FILES)
    with commit_at("HEAD", str(repository.folder)) as commit:
        commit.read(at(commit, "plan.yaml"), MOST)
        assert commit.objects.reader.stdin is not None
        held = os.dup(commit.objects.reader.stdin.fileno())
    os.close(held)
    assert commit.objects.reader.returncode is not None
