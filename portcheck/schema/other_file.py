"""This file tells which other file of portcheck's somebody gave in the place of a plan."""

from portcheck import bundled
from portcheck.wording import Text

_FILES = {
    "rule": Text("dit is een regel, geen plan", "this is a rule, not a plan"),
    "pack": Text("dit is een pack.yaml, geen plan", "this is a pack.yaml, not a plan"),
    "topics": Text("dit is een register, geen plan", "this is a register, not a plan"),
    "cases": Text("dit zijn gevallen, geen plan", "these are cases, not a plan"),
    "baseline": Text("dit is een nulmeting, geen plan", "this is a baseline, not a plan"),
    "config": Text("dit zijn instellingen, geen plan", "these are settings, not a plan"),
}
"""What is said of a file, by the name of its schema."""


def other_file(data: object) -> Text | None:
    """Say what data is instead of a plan, where it has the keys of another file and no more."""
    if not data or not isinstance(data, dict):
        return None
    for name, said in _FILES.items():
        schema = bundled.schema(name)
        if {*schema.get("required", ())} <= data.keys() <= schema["properties"].keys():
            return said
    return None
