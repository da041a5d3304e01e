"""Every exercise of the second half that we ship, played well, so-so and badly, in both languages."""

import re
from collections import Counter, deque

import pytest

from course.answers import Answer
from course.content import Library
from course.content.library import shipped
from course.kinds import decide, decisions, follow, mirror, order, scan, shift, stress_test, work_out
from course.session import view_of
from course.sheet.blocks import plain
from course.text import LANGUAGES, one_line
from course.views.mirror import PAGE
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
    assert all(field.example for field in exercise.field.values() if field.choice is None)
    shown = screen(exercise, done(exercise), language)
    asked = {name: field for name, field in exercise.field.items() if not field.shown}
    assert [name for name, field in asked.items() if told(name, field, language) not in shown] == []


def done(exercise, copy=1):
    """An answer to each step of a copy, with something in every field that is not there to be read."""
    return [
        answer(exercise, name, {"fields": {n: value(n, field) for n, field in step.field.items() if not field.shown}})
        for name, step in zip(exercise.keys(copy), exercise.step, strict=True)
    ]


def value(name, field):
    if field.choice:
        return next(iter(field.choice))
    return "2026-11-20" if field.sort == "date" else f"mijn {name}"


def told(name, field, language):
    """How the value of a field stands in the outcome."""
    if field.choice:
        return next(iter(field.choice.values())).label(language)
    return {"nl": "20 nov 2026", "en": "20 Nov 2026"}[language] if field.sort == "date" else f"mijn {name}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(work_out.WorkOut))
def test_each_step_of_own_work_shows_what_it_asks_and_its_examples_at_the_time_that_is_promised(exercise, language):
    for name, step in zip(exercise.keys(), exercise.step, strict=True):
        before = screen(exercise, [], language, Event("go", name))
        after = screen(exercise, done(exercise), language, Event("go", name))
        asked = [text for field in step.field.values() for text in labels_of(field)]
        assert [text.en for text in (step.title, step.help, *asked) if not shows(text, before, language)] == []
        for field in filter(lambda field: field.example, step.field.values()):
            later = exercise.examples == "after" and not field.shown
            assert shows(field.example, after, language)
            assert shows(field.example, before, language) != later, field.example.en
    if exercise.example:
        assert shows(exercise.example, screen(exercise, [], language, Event("go", work_out.key(0))), language)


def labels_of(field):
    """The label of a field, and of the choices that it shows."""
    choice = field.choice or {}
    return [field.label, *(one.label for key, one in choice.items() if not field.shown or key == field.value)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(work_out.WorkOut))
def test_each_choice_in_own_work_gets_its_advice(exercise, language):
    for name, step in zip(exercise.keys(), exercise.step, strict=True):
        for field_name, field in step.field.items():
            for key, advice in (field.choice or {}).items():
                if advice.says and not field.shown:
                    given = [answer(exercise, name, {"fields": {field_name: key}})]
                    assert shows(advice.says, screen(exercise, given, language, Event("go", name)), language)
                    assert not shows(advice.says, screen(exercise, [], language, Event("go", name)), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", [e for e in of(work_out.WorkOut) if e.values[0].copies > 1])
def test_of_several_each_is_called_by_its_name_and_two_can_lie_side_by_side(exercise, language):
    first = next(iter(exercise.field))
    both = [*done(exercise), *done(exercise, 2)]
    assert all(f"{exercise.copy(language)} {n}: mijn {first}" in screen(exercise, both, language) for n in (1, 2))
    if exercise.together:
        shown = screen(exercise, both, language, Event("copy", work_out.TOGETHER))
        asked = [field.label for field in exercise.together.field.values()]
        compared = [exercise.field[name].label for name in exercise.together.rows]
        for text in (exercise.together.title, exercise.together.help, *asked, *compared):
            assert shows(text, shown, language), text.en
        seen = {name: shown.count(told(name, exercise.field[name], language)) for name in exercise.together.rows}
        assert min(seen.values()) >= 2, seen


def alts(thing):
    """The texts of the pictures in a sheet."""
    if isinstance(thing, dict) and thing.get("block") == "picture":
        yield thing["alt"]
    for inner in thing.values() if isinstance(thing, dict) else thing if isinstance(thing, list) else ():
        yield from alts(inner)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", [e for e in of(work_out.WorkOut) if e.values[0].draws == "case"])
def test_the_text_of_a_drawn_case_names_the_case_every_role_and_the_first_step(exercise, language):
    view = view_of(exercise)
    state = view.opened(exercise, start(exercise, done(exercise))).but(closing=True)
    (alt,) = alts(plain(view.sheet(exercise, state, language)))
    for name in ("name", "first-step"):
        field = exercise.field[name]
        assert (field.example(language) if field.shown else f"mijn {name}") in alt
    word = {"nl": "gevraagd", "en": "asked"}[language]
    names = [category.name(language) for category in exercise.scheme.category.values()]
    assert [name for name in names if f"{name}: {word} " not in alt] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(scan.Scan))
def test_a_scan_shows_each_statement_and_its_note_when_it_is_filled_in_and_when_it_is_read(exercise, language):
    low = answer(exercise, scan.BEFORE, {"scores": dict.fromkeys(exercise.statement, 2)})
    high = answer(exercise, scan.AFTER, {"scores": dict.fromkeys(exercise.statement, 4)})
    statements = [statement.text for statement in exercise.statement.values()]
    to_fill, again = screen(exercise, [], language), screen(exercise, [low], language, Event("again"))
    for shown in (to_fill, again, screen(exercise, [low, high], language)):
        assert [text.en for text in (exercise.note, *statements) if not shows(text, shown, language)] == []
    for shown in (to_fill, again):
        assert all(shows(text, shown, language) for text in (exercise.low, exercise.high))
    assert exercise.check(low.response).feedback == exercise.note


@pytest.mark.parametrize("exercise", of(scan.Scan))
def test_a_scan_says_that_it_measures_confidence_and_that_it_is_our_own(exercise):
    assert all(word in exercise.note(language) for language, word in (("nl", "zeker"), ("en", "sure")))
    assert all(word in exercise.prompt(language) for language, word in (("nl", "van ons"), ("en", "ours")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(mirror.Mirror))
def test_a_mirror_shows_the_poles_of_each_pair_and_can_give_each_of_its_readings_with_its_step(exercise, language):
    names = list(exercise.pair)
    for page, at in enumerate(range(0, len(names), PAGE), start=1):
        pairs = {name: exercise.pair[name] for name in names[at : at + PAGE]}
        shown = screen(exercise, [], language, Event("go", f"page-{page}"))
        poles = [getattr(getattr(pair, side), end) for pair in pairs.values() for side in mirror.SIDES for end in ENDS]
        titles = [pair.title for pair in pairs.values()]
        assert [text.en for text in (*titles, *poles) if not shows(text, shown, language)] == []
        for which, scores in DIFFERENCES.items():
            rated = {name: dict(zip(mirror.SIDES, scores, strict=True)) for name in pairs}
            given = answer(exercise, mirror.PAIRS, {"pairs": rated})
            shown = screen(exercise, [given], language, Event("go", "closing"))
            readings = [pair.when[which] for pair in pairs.values()]
            texts_of_them = [text for reading in readings for text in (reading.says, reading.step)]
            assert [text.en for text in texts_of_them if not shows(text, shown, language)] == []


ENDS = ("low", "high")
DIFFERENCES = {"inside-ahead": (4, 2), "outside-ahead": (2, 4), "even": (2, 2)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(mirror.Mirror))
def test_a_step_that_was_chosen_from_a_mirror_stays_in_sight_whatever_its_pair(exercise, language):
    scores = {name: {"inside": 1, "outside": 5} for name in exercise.pair}
    for name, pair in exercise.pair.items():
        for which, reading in pair.when.items():
            chosen = answer(exercise, mirror.STEP, {"pair": name, "when": which, "words": "op maandag"})
            shown = screen(exercise, [answer(exercise, mirror.PAIRS, {"pairs": scores}), chosen], language)
            assert shows(reading.step, shown, language)
            assert "op maandag" in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("exercise", of(mirror.Mirror))
def test_of_a_pair_that_is_low_on_both_sides_something_is_said_however_much_others_differ(exercise, language):
    scores = {name: {"inside": 1, "outside": 5} for name in exercise.pair}
    for name, pair in exercise.pair.items():
        given = answer(exercise, mirror.PAIRS, {"pairs": scores | {name: {"inside": 1, "outside": 1}}})
        assert shows(pair.when["even"].says, screen(exercise, [given], language), language)


@pytest.mark.parametrize("exercise", of(mirror.Mirror))
def test_no_two_readings_of_a_mirror_are_the_same(exercise):
    readings = [reading for pair in exercise.pair.values() for reading in pair.when.values()]
    for language in LANGUAGES:
        for part in ("says", "step"):
            assert len({getattr(reading, part)(language) for reading in readings}) == len(readings)


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
        for kind in (
            follow.Follow,
            order.Order,
            decide.Decide,
            stress_test.StressTest,
            work_out.WorkOut,
            shift.Shift,
            scan.Scan,
            mirror.Mirror,
        )
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
