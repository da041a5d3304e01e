"""Pictures, drawn with matplotlib when they are asked for. Their text and table stand in the views."""

import base64
import io

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse, PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.transforms import Affine2D

from course.kinds.classify import Classify
from course.labels import AUTHORS, YOU
from course.mixed import counts
from course.sheet.symbols import symbols
from course.text import Language
from course.views.closing import first_choices
from course.views.state import State

INK, QUIET, LINE = "#1B1F24", "#5A6470", "#8A94A0"
SYMBOL = 0.34
ASPECT = 0.72
CODES = {
    "moveTo": [Path.MOVETO],
    "lineTo": [Path.LINETO],
    "curveTo": [Path.CURVE4] * 3,
    "qCurveTo": [Path.CURVE3] * 2,
    "endPath": [],
    "closePath": [],
}
ACCENT = {
    "blue": "#1D4F91",
    "orange": "#A8500A",
    "green": "#1F6B45",
    "yellow": "#7A5C00",
    "slate": "#3A5A78",
    "wine": "#7A3E48",
    "olive": "#5B5A1E",
    "violet": "#5A3F86",
    "grey": "#5A6470",
}


def mixed_up(exercise: Classify, state: State, language: Language) -> str:
    """First choices against the authors' lead, as an SVG in a data address."""
    names = list(exercise.scheme.category)
    figure = Figure(figsize=(2.0 + 1.1 * len(names), 1.2 + 0.8 * len(names)))
    axes = figure.add_axes((0, 0, 1, 1))
    _frame(axes, exercise, names, language)
    for (lead, chosen), count in counts(first_choices(exercise, state)).items():
        _mark(axes, names.index(chosen), names.index(lead), count, _accent(exercise, lead), lead == chosen)
    return as_address(figure)


def as_address(figure: Figure) -> str:
    """A figure as a data address that an <img> can show."""
    drawn = io.BytesIO()
    figure.savefig(drawn, format="svg", transparent=True, metadata={"Date": None})
    return "data:image/svg+xml;base64," + base64.b64encode(drawn.getvalue()).decode()


def _accent(exercise: Classify, name: str) -> str:
    return ACCENT[exercise.scheme.category[name].colour]


def _frame(axes, exercise: Classify, names: list[str], language: Language) -> None:
    """The categories on two sides, and a faint diagonal of squares: there the two agree."""
    size = len(names)
    axes.set(xlim=(-1.9, size - 0.4), ylim=(size - 0.4, -1.35))
    axes.axis("off")
    for at, name in enumerate(names):
        category = exercise.scheme.category[name]
        label, accent = category.name(language), _accent(exercise, name)
        axes.text(at, -0.58, label, ha="center", va="bottom", color=accent, size=9, weight="bold")
        axes.text(-0.62, at, label, ha="right", va="center", color=accent, size=9, weight="bold")
        _symbol(axes, category.symbol, (at, -1.0), accent)
        _symbol(axes, category.symbol, (-1.72, at), accent)
        axes.add_patch(_square(at))
    axes.text(size - 0.45, -1.25, f"{YOU(language)} →", ha="right", color=QUIET, size=9)
    axes.text(-1.85, -0.58, f"{AUTHORS(language)} ↓", ha="left", va="bottom", color=QUIET, size=9)


def _symbol(axes, name: str, centre: tuple[float, float], colour: str) -> None:
    """A category's line drawing, as on the screen."""
    pen = RecordingPen()
    parse_path(symbols()[name], pen)
    points, codes = [], []
    for step, places in pen.value:
        points += [(x - 12, y - 12) for x, y in places]
        codes += CODES[step]
    turn = Affine2D().scale(SYMBOL / 24, SYMBOL / 24).translate(*centre)
    axes.add_patch(PathPatch(turn.transform_path(Path(points, codes)), fill=False, edgecolor=colour, linewidth=1.3))


def _square(at: int):
    return Rectangle((at - 0.45, at - 0.45), 0.9, 0.9, facecolor="none", edgecolor=LINE, linewidth=0.8)


def _mark(axes, column: int, row: int, count: int, colour: str, agreed: bool) -> None:
    """A disc that grows with the count; filled where the two agree, open where they do not."""
    wide = min(0.34 + 0.08 * count, 0.8)
    face = colour if agreed else "white"
    axes.add_patch(Ellipse((column, row), wide * ASPECT, wide, facecolor=face, edgecolor=colour, linewidth=2))
    axes.text(column, row, count, ha="center", va="center", color="white" if agreed else INK, size=10)
