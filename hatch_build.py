"""This file is what hatchling runs when it builds a wheel: the rules are read here once.

Reading YAML is a third of what a first run takes; an installed portcheck takes it from JSON.
"""

import json
import os
import sys
import tempfile
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RulesHook(BuildHookInterface):  # type: ignore[type-arg]  # of no configuration of its own
    """Puts what the bundled rules hold into a wheel; a checkout goes on reading them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Read the rules, which raises PortcheckError where there is anything wrong with them."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from portcheck import bundled
        from portcheck.rulebook.wheel import contents

        self._folder = tempfile.TemporaryDirectory()
        file = os.path.join(self._folder.name, bundled.READ)
        with open(file, "w", encoding="utf-8") as stream:
            json.dump(contents(), stream)  # ASCII takes half the memory to read
        build_data["force_include"][file] = f"portcheck/{bundled.READ}"
