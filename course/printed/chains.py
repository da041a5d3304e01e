"""On paper: order. Shuffled steps to number, and the authors' chain apart."""

from collections.abc import Iterator

from course import labels
from course.kinds.order import Chain, Order, Sign, Step
from course.printed.description import Contents, Line, Named, Section, Table, Told, Whole
from course.printed.pieces import EMPTY, chip, filled, line, lines, replied, replies, told, written
from course.text import Language, Text

SIGNS: dict[Sign, Text] = {"+": labels.MORE_MORE, "-": labels.MORE_LESS}


def order(exercise: Order, language: Language) -> tuple[Contents, Contents]:
    """Each chain to build, with the question where to take hold of it."""
    chains = tuple(enumerate(exercise.chain.values(), start=1))
    work = tuple(_building(exercise, n, chain, language) for n, chain in chains)
    return work, tuple(_built(n, chain, language) for n, chain in chains)


def _title(number: int, chain: Chain, language: Language) -> Line:
    return filled(labels.CHAIN_CALLED, language, n=number, chain=chain.title)


def _building(exercise: Order, number: int, chain: Chain, language: Language) -> Whole:
    kind = labels.HELPFUL if chain.effect == "helpful" else labels.HARMFUL
    of = filled(labels.CHAIN_IN, language, kind=kind, world=chip(exercise.scheme, chain.world, language))
    contents = (Told((of,), quiet=True), told(chain.text, language), *_steps(chain, language))
    lever = (Told((line(chain.lever.text, language),)), replies(chain.lever, language))
    return Whole((Section(_title(number, chain, language), (*contents, *lever)),))


def _steps(chain: Chain, language: Language) -> Contents:
    """The steps, shuffled, each with a box for its place and the signs to choose from."""
    signs = written("+ / −", language)
    rows = tuple((line(chain.step[name].text, language), EMPTY, signs) for name in chain.shuffled())
    head = tuple(line(label, language) for label in (labels.STEP_HEAD, labels.PLACE_HEAD, labels.SIGN_HEAD))
    loop = labels.LAST_TO_FIRST if chain.loop else labels.LAST_TO_NOTHING
    return (Table(line(labels.NUMBER_STEPS, language), head, rows, "write"), told(loop, language, quiet=True))


def _built(number: int, chain: Chain, language: Language) -> Section:
    """The authors' chain with the reason for each arrow, what they make of it, and what they say to each reply."""
    loop = (told(labels.AND_ROUND, language, quiet=True),) if chain.loop else ()
    reading = told(chain.reading, language)
    lever = Section(line(chain.lever.text, language), (replied(chain.lever, language),))
    return Section(_title(number, chain, language), (Named(tuple(_links(chain, language))), *loop, reading, lever))


def _links(chain: Chain, language: Language) -> Iterator[tuple[Line, tuple[Line, ...]]]:
    for number, step in enumerate(chain.step.values(), start=1):
        yield filled(labels.NUMBERED, language, n=number, words=step.text), _why(step, language)


def _why(step: Step, language: Language) -> tuple[Line, ...]:
    """The sign of an arrow in words, and its reason; nothing for a step that works on no other."""
    if step.sign is None:
        return ()
    return (_sign(step.sign, language), *(lines(step.why, language) if step.why else ()))


def _sign(sign: Sign, language: Language) -> Line:
    """A sign, with a minus that can be seen, and what it means."""
    return filled(labels.SIGNED, language, sign=sign.replace("-", "−"), label=SIGNS[sign])
