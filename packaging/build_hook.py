"""Has hatchling put the model weights into the wheel: an installed program needs no network."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WeightsHook(BuildHookInterface):
    """Called by hatchling before a wheel or an editable install is made."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Fetches what is missing; an sdist carries the manifest only."""
        if self.target_name != "wheel":
            return
        script = Path(self.root) / "packaging" / "models.py"
        runpy.run_path(str(script))["fetch"]()
