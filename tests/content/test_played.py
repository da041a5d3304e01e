"""Every exercise of the second half that we ship, played well, so-so and badly, in both languages."""

import re
from collections import Counter, deque

import pytest

from course.answers import Answer
from course.content import Library
from course.content.library import shipped
from course.kinds import decide, decisions, follow, order, shift, stress_test, work_out
from course.session import view_of
from course.sheet.blocks import plain
from course.text import LANGUAGES, one_line
from course.views.state import Event, start

LIBRARY = Library(shipped())
EXERCISES = {name: LIBRARY.exercise(name) for name in LIBRARY.exercises()}
LONGEST = 27


def of(kind):
    return [pytest.param(e, id=name) for name, e in EXERCISES.items() if isinstance(e, kind)]


def answer(exercise, card, response):
    return Answer(exercise.name, card, response, None, exercise.version)


def screen(exercise, answers, language, *events):
    """All that stands on the screen with these answers, after these events, as one string."""
    view = view_of(exercise)
    state = view.opened(exercise, start(exercise, answers))
    for event in events:
        state = view.turn(exercise, state, event, language).state
    return " ".join(strings(plain(view.sheet(exercise, state, language))))


def strings(thing):
    if isinstance(thing, str):
        yield one_line(thing)
    for inner in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from strings(inner)


def said(text, language):
    return [one_line(part) for part in text(language).split("\n\n")]


def shows(text, on_screen, language):
    return all(part in on_screen for part in said(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(follow.Follow))
def test_a_board_tells_of_each_signal_what_it_was_and_of_the_path_what_stood_out(exercise, language):
    theirs = [signal.points for signal in exercise.signal]
    assert exercise.remarks(tuple(theirs)) == ()
    last = list(exercise.scheme.category)[-1]
    rash = [dict.fromkeys(exercise.scheme.category, 0) | {last: 20}] * len(theirs)
    assert {remark.about for remark in exercise.remarks(tuple(rash))} & {"sure", "stuck"}
    for number, signal in enumerate(exercise.signal):
        given = [answer(exercise, follow.key(n), {"points": p}) for n, p in enumerate(theirs[: number + 1])]
        back = Event("go", follow.key(number))
        assert shows(signal.reading, screen(exercise, given, language, back), language)
    whole = [answer(exercise, follow.key(n), {"points": points}) for n, points in enumerate(theirs)]
    assert shows(exercise.ending, screen(exercise, whole, language), language)


@pytest.mark.parametrize("exercise", of(follow.Follow))
def test_a_board_moves_gently_and_holds_noise_and_events(exercise):
    natures = Counter(signal.nature for signal in exercise.signal)
    assert natures["noise"] >= 2
    assert natures["event"] >= 1
    before = exercise.start()
    for signal in exercise.signal:
        assert max(signal.points.values()) <= 13
        assert follow.shift(before, signal.points) <= (1 if signal.nature == "noise" else 8)
        before = signal.points


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(order.Order))
def test_a_chain_built_well_or_badly_gets_its_reading_and_each_reply_its_feedback(exercise, language):
    for name, chain in exercise.chain.items():
        right = {"order": list(chain.step), "signs": {step: s.sign for step, s in chain.step.items() if s.sign}}
        upside_down = {"order": list(chain.step)[::-1], "signs": dict.fromkeys(chain.step, "+")}
        assert exercise.check({"chain": name, **right}).credit == 1
        assert exercise.check({"chain": name, **upside_down}).fit != "best"
        for reply in chain.lever.reply:
            given = [answer(exercise, name, right), answer(exercise, name, {"reply": reply})]
            shown = screen(exercise, given, language, Event("go", name))
            assert shows(chain.reading, shown, language)
            assert shows(chain.lever.reply[reply].feedback, shown, language)


def test_there_is_a_helpful_and_a_harmful_chain_for_each_world():
    chains = [c for name in ("chains/build-1", "chains/build-2") for c in EXERCISES[name].chain.values()]
    worlds = LIBRARY.scheme("worlds").category
    assert Counter((c.world, c.effect) for c in chains) == {(w, e): 1 for w in worlds for e in ("helpful", "harmful")}
    assert sum(c.loop for c in chains) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(decide.Decide))
def test_every_moment_of_a_story_can_be_shown_and_every_choice_is_read_at_an_ending(exercise, language):
    read, endings = set(), set()
    for path in paths(exercise):
        spot = exercise.spot(path)
        shown = screen(exercise, [answer(exercise, None, {"path": list(path)})], language)
        assert shows(exercise.moment[spot.moment].text, shown, language)
        assert all(shows(text, shown, language) for text in exercise.echoes(spot))
        if not exercise.open_ways(spot):
            endings.add(spot.moment)
            read |= {step for step in path if shows(exercise.way(step).reading, shown, language)}
    assert read == {f"{m}/{way}" for m, moment in exercise.moment.items() for way in moment.way}
    assert len(endings) >= 2


def paths(exercise):
    """A path to each screen that differs from the others; and for each choice one path on to an ending."""
    found, screens, waiting = {exercise.spot(()): ()}, {}, deque([()])
    while waiting:
        path = waiting.popleft()
        at = exercise.spot(path)
        screens.setdefault((at.moment, exercise.echoes(at), tuple(exercise.open_ways(at))), path)
        for way in exercise.open_ways(at):
            longer = (*path, f"{at.moment}/{way}")
            if exercise.spot(longer) not in found:
                found[exercise.spot(longer)] = longer
                waiting.append(longer)
    return [*screens.values(), *onward(exercise, screens.values())]


def onward(exercise, begun):
    """Each choice once, after the first path where it is open, and then the first open way to an ending."""
    seen = set()
    for path in begun:
        for way in exercise.open_ways(exercise.spot(path)):
            longer = (*path, f"{exercise.spot(path).moment}/{way}")
            if longer[-1] in seen:
                continue
            seen.add(longer[-1])
            while ways := exercise.open_ways(exercise.spot(longer)):
                longer = (*longer, f"{exercise.spot(longer).moment}/{next(iter(ways))}")
            yield longer


def test_the_story_is_long_enough_and_what_was_chosen_comes_back_later():
    story = EXERCISES["leadership/story"]
    assert len(story.moment) >= 12
    assert sum(not moment.way for moment in story.moment.values()) >= 3
    assert sum(len(moment.echo) for moment in story.moment.values()) >= 10
    lengths = [len(path) for path in onward(story, [()])]
    assert min(lengths) >= 6
    conditional = [w for m in story.moment.values() for w in m.way.values() if w.needs or w.unless]
    assert len(conditional) >= 3


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(stress_test.StressTest))
def test_each_reply_about_options_gets_its_feedback(exercise, language):
    begun = _begun(exercise)
    for number, question in enumerate(exercise.question):
        before = [
            answer(exercise, stress_test.key(n), {"reply": next(iter(q.reply))})
            for n, q in enumerate(exercise.question[:number])
        ]
        for name, reply in question.reply.items():
            given = [*begun, *before, answer(exercise, stress_test.key(number), {"reply": name})]
            assert shows(reply.feedback, screen(exercise, given, language), language)


def _begun(exercise):
    if not exercise.own:
        return [answer(exercise, stress_test.FIRST, {"option": next(iter(exercise.option))})]
    scores = dict.fromkeys(exercise.scheme.category, 5)
    options = [{"name": name, "scores": scores} for name in ("een", "twee")]
    return [answer(exercise, stress_test.OWN, {"options": options})]


def test_the_worked_set_has_the_figures_of_the_lesson():
    table = EXERCISES["choices/worked"].table
    fund, digital, community, save = table
    assert [list(scores.values()) for scores in table.values()] == [
        [9, 4, 4, 2],
        [7, 5, 9, 7],
        [6, 6, 6, 9],
        [4, 9, 3, 3],
    ]
    assert decisions.mean(table) == {fund: 4.75, digital: 7, community: 6.75, save: 4.75}
    assert decisions.worst(table) == {fund: 2, digital: 5, community: 6, save: 3}
    assert decisions.largest_regret(table) == {fund: 7, digital: 4, community: 3, save: 6}
    assert decisions.satisfied(table, 6) == {fund: 1, digital: 3, community: 4, save: 1}


@pytest.mark.parametrize("exercise", [e for e in of(stress_test.StressTest) if e.values[0].option])
def test_in_a_worked_set_no_option_is_best_everywhere_and_the_rules_disagree(exercise):
    table = exercise.table
    best = decisions.best_in(table)
    assert not set.intersection(*best.values())
    firsts = {
        frozenset(decisions.ranking(decisions.mean(table))[0]),
        frozenset(decisions.ranking(decisions.worst(table))[0]),
        frozenset(decisions.ranking(decisions.largest_regret(table), lowest_first=True)[0]),
    }
    assert len(firsts) >= 2


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(work_out.WorkOut))
def test_own_work_has_an_example_beside_it_and_comes_back_whole(exercise, language):
    asked = {name: field for step in exercise.step for name, field in step.field.items()}
    assert all(field.example for field in asked.values() if field.choice is None)
    given = [
        answer(exercise, work_out.key(n), {"fields": {name: _value(field, name) for name, field in step.field.items()}})
        for n, step in enumerate(exercise.step)
    ]
    shown = screen(exercise, given, language)
    assert all(f"mijn {name}" in shown for name, field in asked.items() if field.choice is None)


def _value(field, name):
    return next(iter(field.choice)) if field.choice else f"mijn {name}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(shift.Shift))
def test_a_case_in_four_worlds_gets_what_the_authors_say_of_each(exercise, language):
    for card in exercise.cards:
        turned = exercise.of(card.name)
        theirs = {"leads": {w: t.lead for w, t in turned.items()}, "floors": {w: t.floor for w, t in turned.items()}}
        away = {w: next(r for r in exercise.scheme.category if t.fit(r) == "less") for w, t in turned.items()}
        assert exercise.check({"card": card.name, **theirs}).credit == 1
        assert exercise.check({"card": card.name, **theirs, "leads": away}).credit == 0
        shown = screen(exercise, [answer(exercise, card.name, theirs)], language, Event("go", card.name))
        assert all(shows(t.feedback, shown, language) for t in turned.values())


def test_at_least_six_cases_are_moved_and_no_role_leads_everywhere():
    exercises = [e.values[0] for e in of(shift.Shift)]
    cards = [card.name for e in exercises for card in e.cards]
    assert len(set(cards)) == len(cards) >= 6
    leads = Counter((w, t.lead) for e in exercises for c in e.cards for w, t in e.of(c.name).items())
    for world in exercises[0].worlds.category:
        assert len([role for role in exercises[0].scheme.category if leads[world, role]]) >= 2


@pytest.mark.parametrize(
    "exercise",
    [
        e
        for kind in (follow.Follow, order.Order, decide.Decide, stress_test.StressTest, work_out.WorkOut, shift.Shift)
        for e in of(kind)
    ],
)
def test_no_sentence_is_too_long(exercise):
    for language in LANGUAGES:
        for text in texts(exercise, language):
            for sentence in re.split(r"(?<=[.!?:;])[’'”)]*\s+", one_line(text)):
                assert len(re.findall(r"[\w’'-]+", sentence)) <= LONGEST, sentence


def texts(thing, language):
    """Every text in an exercise, in one language; cards and schemes have their own tests."""
    from dataclasses import fields, is_dataclass

    from course.kinds.card import Card
    from course.kinds.scheme import Scheme
    from course.text import Text

    if isinstance(thing, Text):
        yield thing(language)
    elif is_dataclass(thing) and not isinstance(thing, Card | Scheme):
        for part in fields(thing):
            yield from texts(getattr(thing, part.name), language)
    elif isinstance(thing, dict):
        for inner in thing.values():
            yield from texts(inner, language)
    elif isinstance(thing, tuple):
        for inner in thing:
            yield from texts(inner, language)


def test_the_second_set_is_complete_and_stands_on_axes_of_its_own():
    ours, other = LIBRARY.scheme("worlds"), EXERCISES["outage/axes"].scheme
    assert set(ours.category).isdisjoint(other.category)
    assert ours.axes.across.name != other.axes.across.name
    assert ours.axes.up.name != other.axes.up.name
    cards = {card.name for name in ("outage/sort-1", "outage/sort-2") for card in EXERCISES[name].cards}
    assert len(cards) >= 12
    assert len(EXERCISES["outage/board"].signal) >= 8
    assert len(EXERCISES["outage/options"].option) >= 4


def test_a_set_is_copied_as_one_folder_and_works_under_another_name(tmp_path):
    import shutil

    for part in ("data", "exercises"):
        shutil.copytree(shipped() / part, tmp_path / part)
    shutil.move(tmp_path / "exercises/outage", tmp_path / "exercises/mijn-crisis")
    mine = Library(tmp_path)
    names = [name for name in mine.exercises() if name.startswith("mijn-crisis/")]
    assert len(names) == len([name for name in EXERCISES if name.startswith("outage/")]) >= 6
    assert mine.mistakes(names) == []
