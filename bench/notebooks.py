"""The nbval run over all lessons, against the same number of empty notebooks."""

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import nbformat

from bench.measure import Measure, side_by_side
from course.content.library import shipped

NBVAL = ["--quiet", "--nbval", "-n", "2", "--dist", "loadfile", "-p", "no:cacheprovider"]


def measures() -> Iterator[Measure]:
    lessons = shipped() / "notebooks"
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder)
        for number in range(len(list(lessons.glob("*/*.ipynb")))):
            cells = [nbformat.v4.new_code_cell("1 + 1")]
            metadata = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
            nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata=metadata), empty / f"{number}.ipynb")
        ours, baseline = side_by_side(lambda: seconds(lessons), lambda: seconds(empty), 3)
    yield Measure("nbval over all lessons / as many empty notebooks", ours, baseline, at_most=1.5)


def seconds(folder: Path) -> float:
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", *NBVAL, str(folder)], cwd=shipped(), capture_output=True, check=True
    )
    return time.perf_counter() - started
