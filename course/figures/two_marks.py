"""Two scores for each of several things, on lines from 1 to 5: an open circle and a filled square."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.canvas import INK, LINE, QUIET, between, fitted, mark
from course.kinds.mirror import Mirror
from course.kinds.scan import MOST, Scan
from course.labels import NOW, THEN
from course.text import Language
from course.views import mirror, scan
from course.views.state import State

Row = tuple[str, int | None, int | None]
HIGH, TOP = 0.52, 0.55
LABEL_ROOM, LABEL_LINES = 4.0, 3
MARKS = ((-4.1, "o", "white", 1.3), (-2.2, "s", INK, 2.0))


def of_scan(exercise: Scan, state: State, language: Language) -> Figure:
    """The two times that a scan was filled in."""
    return _figure(scan.rows(exercise, state, language), THEN(language), NOW(language))


def of_mirror(exercise: Mirror, state: State, language: Language) -> Figure:
    """Inside and outside, the largest difference on top."""
    return _figure(mirror.rows(exercise, state, language), exercise.inside(language), exercise.outside(language))


def _figure(rows: list[Row], first: str, second: str) -> Figure:
    made = Figure(figsize=(8.2, TOP + HIGH * len(rows)))
    axes = made.add_axes((0, 0, 1, 1))
    axes.set(xlim=(-4.4, MOST + 0.4), ylim=(len(rows) - 0.5, -0.5 - TOP / HIGH))
    axes.axis("off")
    _head(axes, first, second)
    for at, row in enumerate(rows):
        _row(axes, at, *row)
    return made


def _head(axes: Axes, first: str, second: str) -> None:
    """The two marks with their names, and the numbers over the lines."""
    up = -0.5 - TOP / HIGH / 2
    for (x, marker, face, room), name in zip(MARKS, (first, second), strict=True):
        mark(axes, x, up, marker, face)
        axes.text(x + 0.22, up, fitted(name, room, 1, 10), va="center", size=10, color=INK)
    for number in range(1, MOST + 1):
        axes.text(number, up, number, ha="center", va="center", size=9, color=QUIET)


def _row(axes: Axes, at: int, label: str, first: int | None, second: int | None) -> None:
    lines = fitted(label, LABEL_ROOM, LABEL_LINES, 9)
    axes.text(0.6, at, lines, ha="right", va="center", size=9, color=INK, linespacing=1.15)
    axes.plot((1, MOST), (at, at), color=LINE, linewidth=0.6, zorder=1)
    between(axes, at, first, second)
