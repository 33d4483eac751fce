"""This file finds the commit that a ref names, in the repository of a folder."""

import os

from portcheck.change.git import git
from portcheck.errors import PortcheckError, refusal
from portcheck.nearest import did_you_mean, naming
from portcheck.wording import UNSAID, Text

MERGE_BASE = "..."
"""After a ref: its merge base with HEAD."""

_FIRST = {"main": "master", "master": "main"}
"""What else the first branch of a repository may be called."""

NO_REPOSITORY = Text(
    "{folder}: geen git-repository om mee te vergelijken (git: {reason})",
    "{folder}: no git repository to compare with (git: {reason})",
)
NOT_YOURS = Text(
    "{folder} is van een andere gebruiker, dus git leest die map pas na: "
    "git config --global --add safe.directory {folder}",
    "{folder} belongs to another user, so git reads it only after: "
    "git config --global --add safe.directory {folder}",
)
UNKNOWN_REF = Text(
    'git kent geen commit of tak "{ref}" in {folder}{hint}',
    'git knows no commit or branch "{ref}" in {folder}{hint}',
)
SHALLOW = Text(
    '"{ref}" zit niet in deze ondiepe kloon van {folder}{hint}; haal de geschiedenis op '
    "(GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0, zelf: git fetch --unshallow)",
    '"{ref}" is not in this shallow clone of {folder}{hint}; fetch its history '
    "(GitHub: fetch-depth: 0, GitLab: GIT_DEPTH: 0, by hand: git fetch --unshallow)",
)
NO_BASE = Text(
    'HEAD en "{ref}" hebben in {folder} geen gezamenlijk begin',
    'HEAD and "{ref}" have no common ancestor in {folder}',
)


def repository_of(folder: str) -> str:
    """Give where the repository of a folder starts; raises PortcheckError."""
    top = git(folder, "rev-parse", "--show-toplevel")
    if top.code:
        reason = NOT_YOURS if "dubious ownership" in top.error else NO_REPOSITORY
        raise refusal(reason, folder=folder, reason=top.error)
    return os.path.realpath(os.fsdecode(top.out.removesuffix(b"\n")))


def commit_named(ref: str, root: str) -> str:
    """Give the id of the commit that a ref names; raises PortcheckError.

    `main...` names the merge base of HEAD and main.
    """
    said = ref.removesuffix(MERGE_BASE)
    commit = f"{said}^{{commit}}"
    found = git(root, "rev-parse", "--verify", "--end-of-options", commit)
    if found.code:
        raise _not_found(UNKNOWN_REF, said, root)
    name = found.out.decode().strip()
    if ref == said:
        return name
    base = git(root, "merge-base", "HEAD", name)
    if base.code:
        raise _not_found(NO_BASE, said, root)
    return base.out.decode().strip()


def _not_found(reason: Text, ref: str, root: str) -> PortcheckError:
    """Say why a commit was not found: in a shallow clone it may only be missing."""
    if git(root, "rev-parse", "--is-shallow-repository").out.strip() == b"true":
        reason = SHALLOW
    listed = git(root, "for-each-ref", "--format=%(refname:short)").out.decode(errors="replace")
    return refusal(reason, ref=ref, folder=root, hint=_meant(ref, listed.splitlines()))


def _meant(ref: str, refs: list[str]) -> Text:
    """Name the ref that may be meant: origin's branch, main for master, or the nearest.

    Give nothing where the ref itself exists, and only what follows it does not, as in main~9.
    """
    base = ref.partition("~")[0].partition("^")[0]
    if base in (*refs, "HEAD"):
        return UNSAID
    near = next((said for said in (f"origin/{base}", _FIRST.get(base)) if said in refs), "")
    return naming(near) if near else did_you_mean(ref, refs)
