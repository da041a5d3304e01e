"""A learner who did much: answers to real exercises, every field filled with words of one's own."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from course.answers import Answer
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.mirror import PAIRS, STEP, Mirror, ahead
from course.kinds.reflect import Reflect
from course.kinds.reflect import key as reflect_key
from course.kinds.scan import AFTER, BEFORE, Scan
from course.kinds.stress_test import OWN, StressTest
from course.kinds.work_out import TOGETHER, Field, WorkOut, key

BEGAN = datetime.fromisoformat("2026-11-01T10:00:00+01:00")
SOME = ("own-case/own", "inside/mirror", "plan/own", "start/scan", "chains/own", "choices/own")
SOME += ("roles/round-1", "roles/compare-1", "roles/worked-2", "roles/recall-1")


def answers(library, words: str, names: Iterable[str], copies=3) -> list[Answer]:
    """Answers to these exercises, wherever something can be written or be off."""
    given = [(e, *one) for e in map(library.exercise, names) for one in _given(e, words, copies)]
    return [answer(exercise, card, response, number) for number, (exercise, card, response) in enumerate(given)]


def answer(exercise, card, response, number=0) -> Answer:
    """One answer; the higher its number, the later it was given."""
    time = (BEGAN + timedelta(minutes=number)).isoformat()
    return Answer(exercise.name, card, response, None, exercise.version, time, f"a{number}")


def _given(exercise, words, copies) -> Iterator[tuple[str | None, dict]]:
    if isinstance(exercise, Classify):
        names = list(exercise.scheme.category)
        for number, card in enumerate(exercise.cards):
            yield card.name, {"category": names[number % len(names)], "sure": 3, "reason": words}
    if isinstance(exercise, Compare):
        first = next(iter(exercise.scheme.category))
        chosen = {card.name: first for card in exercise.cards}
        yield None, {"categories": chosen, "same": words, "differs": words}
    if isinstance(exercise, Reflect):
        for number, step in enumerate(exercise.step):
            yield reflect_key(number), {"done": True} if step.shown else {"words": words}
    if isinstance(exercise, WorkOut):
        yield from _worked_out(exercise, words, min(copies, exercise.copies))
    if isinstance(exercise, StressTest) and exercise.own:
        scores = dict.fromkeys(exercise.scheme.category, 5)
        yield OWN, {"options": [{"name": f"{words} {n}", "scores": scores} for n in (1, 2)]}
    if isinstance(exercise, Scan):
        for moment, score in ((BEFORE, 2), (AFTER, 4)):
            yield moment, {"scores": dict.fromkeys(exercise.statement, score)}
    if isinstance(exercise, Mirror):
        yield PAIRS, {"pairs": {name: {"inside": 2, "outside": 4} for name in exercise.pair}}
        yield STEP, {"pair": next(iter(exercise.pair)), "when": ahead(2, 4), "words": words}


def _worked_out(exercise, words, copies) -> Iterator[tuple[str, dict]]:
    for copy in range(1, copies + 1):
        for number, step in enumerate(exercise.step):
            yield key(number, copy), {"fields": {n: _filled(f, words) for n, f in step.field.items() if not f.shown}}
    if exercise.together:
        yield TOGETHER, {"fields": dict.fromkeys(exercise.together.field, words)}


def _filled(field: Field, words: str) -> str:
    if field.choice:
        return list(field.choice)[-1]
    return "2026-12-01" if field.sort == "date" else words
