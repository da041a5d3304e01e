"""The line drawings that stand beside names: SVG path data in a box of 24 by 24."""

import json
from functools import cache
from pathlib import Path


@cache
def symbols() -> dict[str, str]:
    """Every drawing by its name."""
    return json.loads((Path(__file__).parent / "symbols.json").read_text(encoding="utf-8"))
