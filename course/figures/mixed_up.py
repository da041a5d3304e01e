"""First choices against the authors' lead: what was mixed up with what."""

from matplotlib.figure import Figure
from matplotlib.patches import Ellipse, Rectangle

from course.figures.canvas import INK, LINE, QUIET, accent, blank, symbol
from course.kinds.classify import Classify
from course.labels import AUTHORS, YOU
from course.mixed import counts
from course.text import Language
from course.views.closing import first_choices
from course.views.state import State

ASPECT = 0.72


def figure(exercise: Classify, state: State, language: Language) -> Figure:
    """First choices against the authors' lead."""
    names = list(exercise.scheme.category)
    made, axes = blank(2.0 + 1.1 * len(names), 1.2 + 0.8 * len(names))
    _frame(axes, exercise, names, language)
    for (lead, chosen), count in counts(first_choices(exercise, state)).items():
        _mark(axes, names.index(chosen), names.index(lead), count, accent(exercise.scheme, lead), lead == chosen)
    return made


def _frame(axes, exercise: Classify, names: list[str], language: Language) -> None:
    """The categories on two sides, and a faint diagonal of squares: there the two agree."""
    size = len(names)
    axes.set(xlim=(-1.9, size - 0.4), ylim=(size - 0.4, -1.35))
    for at, name in enumerate(names):
        category = exercise.scheme.category[name]
        label, colour = category.name(language), accent(exercise.scheme, name)
        axes.text(at, -0.58, label, ha="center", va="bottom", color=colour, size=9, weight="bold")
        axes.text(-0.62, at, label, ha="right", va="center", color=colour, size=9, weight="bold")
        symbol(axes, category.symbol, (at, -1.0), colour)
        symbol(axes, category.symbol, (-1.72, at), colour)
        axes.add_patch(_square(at))
    axes.text(size - 0.45, -1.25, f"{YOU(language)} →", ha="right", color=QUIET, size=9)
    axes.text(-1.85, -0.58, f"{AUTHORS(language)} ↓", ha="left", va="bottom", color=QUIET, size=9)


def _square(at: int):
    return Rectangle((at - 0.45, at - 0.45), 0.9, 0.9, facecolor="none", edgecolor=LINE, linewidth=0.8)


def _mark(axes, column: int, row: int, count: int, colour: str, agreed: bool) -> None:
    """A disc that grows with the count; filled where the two agree, open where they do not."""
    wide = min(0.34 + 0.08 * count, 0.8)
    face = colour if agreed else "white"
    axes.add_patch(Ellipse((column, row), wide * ASPECT, wide, facecolor=face, edgecolor=colour, linewidth=2))
    axes.text(column, row, count, ha="center", va="center", color="white" if agreed else INK, size=10)
