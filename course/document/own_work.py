"""What the learner made: own cases, a plan, axes, chains and options, with their pictures."""

from dataclasses import replace

from course import labels
from course.document.description import Asked, Contents, Picture, Section, Table, Told
from course.document.done import Done, Work
from course.kinds.stress_test import StressTest
from course.kinds.work_out import Step, WorkOut
from course.sheet.blocks import Fact, Facts, Prose
from course.text import Language, Words
from course.views import outcome, stress_test, together
from course.views.state import State

CASE, PLAN = "own-case/own", "plan/own"


def of(work: Work, language: Language) -> tuple[Section, ...]:
    """A section for each copy of a work_out that holds something of the learner's own."""
    copies = (_copy(work, copy, language) for copy in outcome.copies(work.exercise, work.state))
    return tuple(section for section in copies if section.contents)


def in_common(work: Work, language: Language) -> tuple[Section, ...]:
    """What was written of several copies side by side."""
    return steps(together.facts(work.exercise, work.state, language))


def others(done: Done) -> tuple[Section, ...]:
    """A section for each other exercise in which something of the learner's own was made."""
    made = (_other(work, done.language) for name, work in done.work.items() if name not in (CASE, PLAN))
    return tuple(section for section in made if section.contents)


def steps(told: tuple[Facts, ...]) -> tuple[Section, ...]:
    """Facts as sections, each under its own heading."""
    return tuple(Section(Words(one.heading, one.facts[0].prose.lang), tuple(map(_asked, one.facts))) for one in told)


def paragraphs(prose: Prose) -> tuple[Words, ...]:
    """The paragraphs of prose as words with their language."""
    return tuple(Words("".join(run.text for run in one), prose.lang) for one in prose.paragraphs)


def _asked(fact: Fact) -> Asked:
    return Asked(fact.label, paragraphs(fact.prose))


def _other(work: Work, language: Language) -> Section:
    title = work.exercise.title.pick(language)
    if isinstance(work.exercise, StressTest):
        return Section(title, _options(work, language))
    if not isinstance(work.exercise, WorkOut):
        return Section(title)
    made = of(work, language)
    if work.exercise.copies == 1:
        return made[0] if made else Section(title)
    return Section(title, made + in_common(work, language))


def _copy(work: Work, copy: int, language: Language) -> Section:
    """One copy, without what the learner only read: its picture, and each step with its answers."""
    exercise = replace(work.exercise, step=tuple(map(_own, work.exercise.step)))
    told = outcome.facts(exercise, work.state, language, copy)
    return Section(_title(work, copy, language), _drawing(exercise, work.state, copy, language) + steps(told))


def _title(work: Work, copy: int, language: Language) -> Words:
    """What a copy is called; the title of the exercise where there is only one."""
    if work.exercise.copies == 1:
        return work.exercise.title.pick(language)
    return Words(outcome.name_of(work.exercise, work.state, copy, language), language)


def _own(step: Step) -> Step:
    """A step with only the fields that the learner fills in."""
    return replace(step, field={name: field for name, field in step.field.items() if not field.shown})


def _drawing(exercise: WorkOut, state: State, copy: int, language: Language) -> Contents:
    """The picture that the fields of a copy make together, with its arrows in words where it is a chain."""
    given, state = outcome.fields(exercise, state, language, copy), outcome.of_copy(state, copy)
    if exercise.draws == "case" and "name" in given:
        return (Picture(outcome.case_text(exercise, given, language).pick(language), exercise, state),)
    if exercise.draws == "chain" and len(outcome.links(given)) > 1:
        said = tuple(Words(line, language) for line in outcome.chain_lines(given, language))
        return (Picture(labels.OWN_CHAIN_PICTURE.pick(language), exercise, state), Told(said))
    return ()


def _options(work: Work, language: Language) -> Contents:
    """The learner's own options with their score in each world."""
    exercise = work.exercise
    scored = stress_test.table(exercise, work.state) if exercise.own else {}
    if not scored:
        return ()
    worlds = {name: world.name.pick(language) for name, world in exercise.scheme.category.items()}
    head = (labels.OPTION_HEAD.pick(language), *worlds.values())
    rows = tuple(_row(option, [scores[world] for world in worlds], language) for option, scores in scored.items())
    return (Table(labels.SCORES_CAPTION.pick(language), head, rows),)


def _row(option: str, scores: list[int], language: Language) -> tuple[Words, ...]:
    return tuple(Words(str(cell), language) for cell in (option, *scores))
