"""Ask pip-audit whether what portcheck runs on has a known vulnerability.

python .ci/audit.py PIP_AUDIT [--required]

Where nobody can be asked, that is said and the exit code is 0; with --required it is 2.
"""

import json
import subprocess
import sys
from typing import Any


def main() -> int:
    """Audit the project in the current folder; give 0, 1 for a vulnerability, 2 for no answer."""
    program, *options = sys.argv[1:]
    asked = subprocess.run(
        [program, "--progress-spinner", "off", "--format", "json", "."],
        capture_output=True,
        text=True,
        check=False,
    )
    try:
        packages: list[dict[str, Any]] = json.loads(asked.stdout)["dependencies"]
    except ValueError:  # a failure is told on stderr only, its cause on the last line
        return unanswered(asked.stderr.strip().rpartition("\n")[2], options)
    known = [(package, found) for package in packages for found in package.get("vulns", [])]
    for package, found in known:
        mended = ", ".join(found["fix_versions"]) or "no version"
        print(f"{package['name']} {package['version']}: {found['id']}, mended in {mended}")
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if known:
        return 1
    if skipped:
        return unanswered(f"the service does not know {', '.join(skipped)}", options)
    print(f"audit: {len(packages)} packages without a known vulnerability")
    return 0


def unanswered(reason: str, options: list[str]) -> int:
    """Say that the question was not answered."""
    print(f"audit: not done: {reason}")
    return 2 if "--required" in options else 0


if __name__ == "__main__":
    sys.exit(main())
