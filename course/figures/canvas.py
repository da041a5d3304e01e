"""What all pictures share: colours, symbols, and the way to the screen."""

import base64
import io
import textwrap
from functools import cache
from typing import Literal

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D

from course.kinds.scheme import Scheme
from course.sheet.symbols import symbols
from course.text import one_line

INK, QUIET, LINE = "#1B1F24", "#5A6470", "#8A94A0"
SYMBOL = 0.34
POINTS, LARGE = 72, 100
LETTERS = range(120, 4, -2)
LONGEST = 1000
Form = Literal["svg", "png"]
DPI = 200
UNDATED = {"svg": {"Date": None}, "png": {"Software": None}}
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


def accent(scheme: Scheme, name: str) -> str:
    """The colour of a category."""
    return ACCENT[scheme.category[name].colour]


def blank(width: float, height: float) -> tuple[Figure, Axes]:
    """A figure of so many inches with one set of axes over all of it, without frame or ticks."""
    figure = Figure(figsize=(width, height))
    axes = figure.add_axes((0, 0, 1, 1))
    axes.axis("off")
    return figure, axes


def as_address(figure: Figure) -> str:
    """A figure as a data address that an <img> can show."""
    return "data:image/svg+xml;base64," + base64.b64encode(as_bytes(figure, "svg")).decode()


def as_bytes(figure: Figure, form: Form) -> bytes:
    """A figure as the bytes of an SVG, or of a PNG on white; all its words are drawn as they stand.

    The same figure always gives the same bytes.
    """
    for words in figure.findobj(Text):
        words.set(parse_math=False, text=_drawable(words.get_text()))
    drawn = io.BytesIO()
    with rc_context({"svg.hashsalt": "course"}):
        figure.savefig(drawn, format=form, dpi=DPI, transparent=form == "svg", metadata=UNDATED[form])
    return drawn.getvalue()


def _drawable(words: str) -> str:
    """The words without what a picture cannot hold: control characters and halves of characters."""
    return "".join(" " if c.isspace() and c != "\n" else c for c in words if c.isprintable() or c.isspace())


def fitted(words: str, room: float, most: int, size: float, weight: str = "normal") -> str:
    """The words in at most so many lines, none of them wider than so many inches; an … where they were cut."""
    line = one_line(_drawable(words))[:LONGEST]
    tries = (textwrap.wrap(line, letters, max_lines=most, placeholder="…") for letters in LETTERS)
    fits = (lines for lines in tries if all(_width(one, weight) * size <= room * POINTS for one in lines))
    return "\n".join(next(fits, ["…"]))


def _width(line: str, weight: str) -> float:
    """How many points a line takes where its letters are one point high."""
    return sum(_letter_width(letter, weight) for letter in line)


@cache
def _letter_width(letter: str, weight: str) -> float:
    font = FontProperties(size=LARGE, weight=weight)
    return text_to_path.get_text_width_height_descent(letter, font, ismath=False)[0] / LARGE


def symbol(axes: Axes, name: str, centre: tuple[float, float], colour: str, size: float = SYMBOL) -> None:
    """A category's line drawing, as on the screen."""
    pen = RecordingPen()
    parse_path(symbols()[name], pen)
    points, codes = [], []
    for step, places in pen.value:
        points += [(x - 12, y - 12) for x, y in places]
        codes += CODES[step]
    turn = Affine2D().scale(size / 24, size / 24).translate(*centre)
    axes.add_patch(PathPatch(turn.transform_path(Path(points, codes)), fill=False, edgecolor=colour, linewidth=1.3))


def between(axes: Axes, y: float, open_at: float | None, filled_at: float | None) -> None:
    """An open circle and a filled square on one line, joined; where they meet, the circle goes round the square."""
    if open_at is not None and filled_at is not None:
        axes.plot((open_at, filled_at), (y, y), color=INK, linewidth=2.4, zorder=2)
    if filled_at is not None:
        mark(axes, filled_at, y, "s", INK)
    if open_at is not None:
        meet = open_at == filled_at
        mark(axes, open_at, y, "o", "none" if meet else "white", 20 if meet else 11)


def mark(axes: Axes, x: float, y: float, marker: str, face: str, size: int = 11) -> None:
    """A mark that reads in black and white: an open circle "o" or a filled square "s"."""
    look = {"markerfacecolor": face, "markeredgecolor": INK, "markeredgewidth": 1.8}
    axes.plot(x, y, marker=marker, markersize=size, zorder=3, **look)
