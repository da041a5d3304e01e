"""The first exercise, from a bare Python, against importing ipywidgets alone."""

import subprocess
import sys
from collections.abc import Iterator

from bench.measure import Measure, side_by_side

TIMER = "import time; t = time.perf_counter(); {code}; print(time.perf_counter() - t)"


def measures() -> Iterator[Measure]:
    first = side_by_side(
        lambda: seconds("from course.nl import show; show('roles/round-1')"), lambda: seconds("import ipywidgets"), 11
    )
    yield Measure("import and first exercise / import ipywidgets", *first, at_most=1.5)


def seconds(code: str) -> float:
    """How long `code` takes in a Python of its own."""
    ran = subprocess.run([sys.executable, "-c", TIMER.format(code=code)], capture_output=True, text=True, check=True)
    return float(ran.stdout.split()[-1])
