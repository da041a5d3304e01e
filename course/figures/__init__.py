"""Pictures, drawn with matplotlib when they are asked for. Their text and table stand in the views."""

from collections.abc import Callable
from typing import Any

from course.figures import chain, mixed_up, path, ranking, roles_worlds
from course.figures.canvas import as_address
from course.kinds.classify import Classify
from course.kinds.follow import Follow
from course.kinds.order import Order
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest
from course.kinds.work_out import WorkOut
from course.text import Language
from course.views.state import State

FIGURES: dict[type, Callable] = {
    Classify: mixed_up.figure,
    Follow: path.figure,
    Order: chain.figure,
    Shift: roles_worlds.figure,
    StressTest: ranking.figure,
    WorkOut: chain.own_figure,
}


def drawn(exercise: Any, state: State, language: Language) -> str:
    """The picture that belongs to where the learner is, as an SVG in a data address."""
    return as_address(FIGURES[type(exercise)](exercise, state, language))
