"""The path through the signals: how plausible each world was after each of them."""

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from course.figures.canvas import LINE, QUIET, accent
from course.kinds.follow import POINTS, Follow, Points
from course.labels import AUTHORS, YOU
from course.text import Language
from course.views import follow
from course.views.state import State

APART = 1.3


def figure(exercise: Follow, state: State, language: Language) -> Figure:
    """A panel for each world: the learner's points as a solid line, the authors' dotted."""
    walked = follow.path(exercise, state)
    worlds = list(exercise.scheme.category)
    made = Figure(figsize=(8.4, 1.9 * ((len(worlds) + 1) // 2)), layout="constrained")
    panels = list(made.subplots((len(worlds) + 1) // 2, 2, sharex=True, sharey=True, squeeze=False).flat)
    for world, axes in zip(worlds, panels, strict=False):
        _panel(axes, exercise, walked, world, language)
    for axes in panels[len(worlds) :]:
        axes.axis("off")
    return made


def _panel(axes: Axes, exercise: Follow, walked: tuple[Points, ...], world: str, language: Language) -> None:
    colour = accent(exercise.scheme, world)
    numbers = range(1, len(walked) + 1)
    mine = [points[world] for points in walked]
    theirs = [signal.points[world] for signal in exercise.signal[: len(walked)]]
    axes.plot(numbers, theirs, color=QUIET, linestyle=":", linewidth=1.6)
    axes.plot(numbers, mine, color=colour, linewidth=2.2, marker="o", markersize=4)
    axes.set_title(exercise.scheme.category[world].name(language), color=colour, size=10, weight="bold", loc="left")
    axes.set(xlim=(0.6, len(exercise.signal) + 2.2), ylim=(-1, POINTS + 1), yticks=(0, 10, 20))
    axes.set_xticks(range(1, len(exercise.signal) + 1))
    axes.tick_params(colors=QUIET, labelsize=8, length=0)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(LINE)
    _name_ends(axes, len(walked), mine[-1], theirs[-1], colour, language)


def _name_ends(axes: Axes, at: int, mine: int, theirs: int, colour: str, language: Language) -> None:
    """Whose line it is, at its end; moved apart where the two end close together."""
    apart = APART if abs(mine - theirs) < 2 * APART else 0
    up = apart if mine >= theirs else -apart
    axes.text(at + 0.25, mine + up, YOU(language), color=colour, size=8, va="center", weight="bold")
    axes.text(at + 0.25, theirs - up, AUTHORS(language), color=QUIET, size=8, va="center")
