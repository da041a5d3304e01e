"""Which exercises show how a learner chose early in the course and which how late, from data/then-and-now.toml."""

from dataclasses import dataclass
from pathlib import Path

from course.content import read
from course.content.structure import structure

FOLDER, NAME = "data", "then-and-now"


@dataclass(frozen=True)
class ThenAndNow:
    """Names of exercises with cases that look alike: those met early in the course, and those met late."""

    early: tuple[str, ...]
    late: tuple[str, ...]


def then_and_now(root: Path) -> ThenAndNow:
    """What data/then-and-now.toml names; ContentError where it cannot be read."""
    return structure(read.table(root, FOLDER, NAME), ThenAndNow, f"{FOLDER}/{NAME}.toml")
