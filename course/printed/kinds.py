"""From an exercise of any kind to the description of its page."""

from collections.abc import Callable

from course.content.library import Exercise
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.decide import Decide
from course.kinds.follow import Follow
from course.kinds.mirror import Mirror
from course.kinds.order import Order
from course.kinds.place import Place
from course.kinds.reflect import Reflect
from course.kinds.scan import Scan
from course.kinds.shift import Shift
from course.kinds.stress_test import StressTest
from course.kinds.weigh import Weigh
from course.kinds.work_out import WorkOut
from course.printed import cards, chains, scales, story, worlds, writing
from course.printed.description import Contents, Printed
from course.printed.pieces import lines
from course.text import Language

PRINTED: dict[type, Callable[..., tuple[Contents, Contents]]] = {
    Classify: cards.classify,
    Compare: cards.compare,
    Decide: story.decide,
    Follow: worlds.follow,
    Mirror: scales.mirror,
    Order: chains.order,
    Place: cards.place,
    Reflect: writing.reflect,
    Scan: scales.scan,
    Shift: worlds.shift,
    StressTest: worlds.stress_test,
    Weigh: cards.weigh,
    WorkOut: writing.work_out,
}


def printed(exercise: Exercise, language: Language) -> Printed:
    """An exercise as it stands on paper."""
    work, feedback = PRINTED[type(exercise)](exercise, language)
    title, prompt = exercise.title.pick(language), lines(exercise.prompt, language)
    return Printed(title, prompt, language, work, feedback)
