"""Which role leads in which world, over the cases that were moved: the learner's picture beside the authors'."""

from collections import Counter

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle

from course.figures.canvas import INK, QUIET, accent, symbol
from course.kinds.shift import Shift
from course.labels import AUTHORS, YOU
from course.text import Language
from course.views import shift
from course.views.state import State

SMALLEST, LARGEST = 0.16, 0.44


def figure(exercise: Shift, state: State, language: Language) -> Figure:
    """Two grids side by side; a disc grows with how often a role leads in a world."""
    made = Figure(figsize=(8.8, 4.2))
    both = shift.counts(exercise, state)
    most = max(max(count.values(), default=1) for count in both)
    for at, (whose, count) in enumerate(zip((YOU, AUTHORS), both, strict=True)):
        axes = made.add_axes((0.17 + 0.42 * at, 0, 0.41, 1))
        _grid(axes, exercise, whose(language), count, most, language)
        if at == 0:
            _names(axes, exercise, language)
    return made


def _grid(axes: Axes, exercise: Shift, title: str, count: Counter, most: int, language: Language) -> None:
    """The worlds across, the roles down, and a disc where a role leads in a world."""
    roles, worlds = list(exercise.scheme.category), list(exercise.worlds.category)
    axes.set(xlim=(-0.6, len(worlds) - 0.4), ylim=(len(roles) - 0.4, -1.5), aspect="equal")
    axes.axis("off")
    axes.text(-0.5, -1.25, title, size=11, weight="bold", color=INK, va="center")
    for column, world in enumerate(worlds):
        colour, label = accent(exercise.worlds, world), exercise.worlds.category[world].name(language)
        symbol(axes, exercise.worlds.category[world].symbol, (column, -0.95), colour, 0.3)
        axes.text(column, -0.66, label, ha="center", va="center", size=7, color=colour)
        for row, role in enumerate(roles):
            _mark(axes, column, row, count[role, world], most, accent(exercise.scheme, role))


def _names(axes: Axes, exercise: Shift, language: Language) -> None:
    """What the rows are called, left of the first grid."""
    for row, (role, category) in enumerate(exercise.scheme.category.items()):
        colour = accent(exercise.scheme, role)
        axes.text(-0.65, row, category.name(language), ha="right", va="center", size=9, weight="bold", color=colour)


def _mark(axes: Axes, column: int, row: int, count: int, most: int, colour: str) -> None:
    """A disc with its number, or a small dash where the role never leads."""
    if not count:
        axes.text(column, row, "–", ha="center", va="center", color=QUIET, size=9)
        return
    radius = SMALLEST + (LARGEST - SMALLEST) * count / most
    axes.add_patch(Circle((column, row), radius, facecolor=colour, edgecolor=colour))
    axes.text(column, row, count, ha="center", va="center", color="white", size=9, weight="bold")
