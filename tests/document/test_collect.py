"""What goes into the document: what the learner wrote and did, in order, and nothing else."""

import shutil
from datetime import date

import pytest

from course import labels
from course.answers import Answer
from course.content import Library
from course.content.lessons import Lesson, lessons
from course.content.library import shipped
from course.document import collect
from course.document.collect import MIRROR, SCAN
from course.document.description import Asked, Picture, Section, Table, Told
from course.document.done import Done
from course.document.own_work import CASE, PLAN
from course.kinds.mirror import Mirror
from course.kinds.scan import Scan
from course.kinds.work_out import WorkOut
from course.text import LANGUAGES, Text, same
from course.views import work_out
from tests.document.learner import answer, answers
from tests.views.playing import play

LIBRARY = Library(shipped())
MUCH = answers(LIBRARY, "geen enkel veld leeg", LIBRARY.exercises())
DAY = date(2026, 11, 22)
IN_ORDER = (
    labels.OWN_CASES,
    labels.IN_COMMON,
    labels.INSIDE_OUTSIDE,
    labels.MY_PLAN,
    labels.MY_SCAN,
    labels.OTHER_WORK,
    labels.MY_WORDS,
    labels.TO_PRACTISE,
)


def made(given, language="nl"):
    return collect.document(given, LIBRARY, language, DAY)


def of(name, *given):
    """The document after these (card, response) to one exercise."""
    exercise = LIBRARY.exercise(name)
    return made([answer(exercise, *one, number) for number, one in enumerate(given)])


def everything(contents):
    """Every piece and every section, at whatever depth."""
    for piece in contents:
        yield piece
        yield from everything(getattr(piece, "contents", ()))


def pieces(document, sort):
    return [piece for piece in everything(document.contents) if isinstance(piece, sort)]


def titles(document):
    return [section.title.text for section in pieces(document, Section)]


def told(document):
    """Each question with its answer, as {question: answer}."""
    return {one.question.text: "\n".join(words.text for words in one.answer) for one in pieces(document, Asked)}


@pytest.mark.parametrize(("name", "kind"), {CASE: WorkOut, PLAN: WorkOut, MIRROR: Mirror, SCAN: Scan}.items(), ids=str)
def test_the_exercises_that_have_a_part_of_their_own_are_there(name, kind):
    assert isinstance(LIBRARY.exercise(name), kind)
    assert LIBRARY.exercise(CASE).together


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_done_gives_a_sentence_and_what_will_come_where(language):
    said, places = made([], language).contents
    assert said == Told((labels.TAKE_AWAY_NOTHING.pick(language),))
    titles = [row[0].text for row in places.rows]
    assert titles == [title(language) for title in IN_ORDER if title(language) in titles]
    assert {title(language) for title in IN_ORDER[-3:]} <= set(titles)
    assert all(row[1].text for row in places.rows)


def test_where_a_part_is_made_is_the_lesson_that_shows_its_exercise():
    lesson = Lesson(25, "work", Text("Je eigen casus", "Your own case"), same("25.ipynb"), 20, (CASE,))
    places = collect.places(Done("nl", {}, (), (lesson,)))
    assert [where.text for _, where in places[:2]] == ["Les 25: Je eigen casus"] * 2
    assert labels.MY_PLAN.nl not in [title.text for title, _ in places]


@pytest.mark.parametrize("language", LANGUAGES)
def test_much_done_gives_every_part_in_its_order(language):
    document = made(MUCH, language)
    assert [section.title.text for section in document.contents] == [title(language) for title in IN_ORDER]
    assert (document.title, document.language) == (labels.COURSE.pick(language), language)
    assert document.subtitle.text.endswith({"nl": "22 nov 2026", "en": "22 Nov 2026"}[language])


def test_a_part_without_anything_in_it_is_left_out():
    card = LIBRARY.exercise("roles/round-1").cards[0]
    document = of("roles/round-1", (card.name, {"category": card.lead, "reason": "omdat"}))
    assert titles(document)[0] == labels.MY_WORDS.nl
    assert len(document.contents) == 1


def test_each_case_stands_by_itself_with_its_picture_and_what_was_filled_in():
    document = made(MUCH)
    cases = document.contents[0].contents
    assert len(cases) == 3
    assert all(isinstance(case.contents[0], Picture) for case in cases)
    exercise = LIBRARY.exercise(CASE)
    asked = [field.label.nl for step in exercise.step for field in step.field.values()]
    for case in cases:
        found = [one.question.text for one in everything(case.contents) if isinstance(one, Asked)]
        assert found == asked


def test_a_field_that_is_still_empty_and_an_example_to_read_are_not_in_it():
    exercise = LIBRARY.exercise(CASE)
    first = next(iter(exercise.field))
    document = of(CASE, ("step-1", {"fields": {first: "de brug"}}))
    assert told(document) == {exercise.field[first].label.nl: "de brug"}
    half = LIBRARY.exercise("own-case/half")
    read = [field.label.nl for field in half.field.values() if field.shown]
    document = made([one for one in MUCH if one.exercise == half.name])
    assert read
    assert not set(read) & set(told(document))
    assert pieces(document, Picture) == []


def test_what_was_only_typed_and_not_handed_in_is_kept_too():
    card = LIBRARY.exercise("roles/round-1").cards[0]
    document = of(
        "roles/round-1",
        (card.name, {"category": card.lead}),
        (None, {"draft": {f"reason:{card.name}": "nog niet af"}}),
    )
    assert list(told(document).values()) == ["nog niet af"]


def test_a_reason_stands_with_its_card_and_the_choice_that_it_was_for():
    exercise = LIBRARY.exercise("roles/round-1")
    card = exercise.cards[0]
    document = of("roles/round-1", (card.name, {"category": "lawful", "reason": "een regel\n\nen nog een"}))
    ((question, reason),) = told(document).items()
    assert question.endswith("waarom koos je Rechtmatig?")
    assert reason == "een regel\nen nog een"
    lesson = next(lesson for lesson in lessons(shipped()) if exercise.name in lesson.shows)
    assert titles(document)[1:3] == [f"Les {lesson.number}: {lesson.title.nl}", exercise.title.nl]


def test_words_follow_the_order_of_the_lessons_and_each_exercise_stands_once():
    document = made(MUCH)
    words = next(part for part in document.contents if part.title.text == labels.MY_WORDS.nl)
    found = [section.title.text for section in words.contents]
    numbers = [int(title.split(":")[0].removeprefix("Les ")) for title in found if title.startswith("Les ")]
    assert numbers == sorted(set(numbers))
    assert len(numbers) > 5
    assert found.count(labels.OTHER_EXERCISES.nl) <= 1


def test_what_was_played_through_the_view_is_what_the_document_says(library):
    exercise = library.exercise("chains/own")
    steps = [
        ("keep", "step-1", {"field:what-changes": "de hal", "field:link-1": "open avonden"}),
        ("keep", "step-2", {"field:sign-1": "+", "field:link-2": "trainers"}),
    ]
    state, _ = play(work_out, exercise, *steps)
    document = made(state.answers)
    (picture,) = pieces(document, Picture)
    assert picture.alt.text == labels.OWN_CHAIN_PICTURE.nl
    (lines,) = pieces(document, Told)
    assert [words.text for words in lines.paragraphs] == [
        "Meer ‘open avonden’ geeft meer ‘trainers’, en minder geeft minder (+)."
    ]


def test_own_options_stand_in_a_table_with_a_score_for_each_world():
    document = made([one for one in MUCH if one.exercise == "choices/own"])
    (table,) = pieces(document, Table)
    worlds = [world.name.nl for world in LIBRARY.exercise("choices/own").scheme.category.values()]
    assert [words.text for words in table.head] == [labels.OPTION_HEAD.nl, *worlds]
    assert [words.text for words in table.rows[0]] == ["geen enkel veld leeg 1", "5", "5", "5", "5"]


def test_to_practise_are_cards_sure_and_off_and_what_was_mixed_up_with_the_question_between():
    exercise = LIBRARY.exercise("roles/round-1")
    cards = [card for card in exercise.cards if card.lead == "networking" and card.fit("lawful") == "less"]
    given = [(card.name, {"category": "lawful", "sure": 3}) for card in cards]
    sure, mixed = pieces(of("roles/round-1", *given), Table)
    assert len(sure.rows) == len(cards) > 0
    assert {row[1].text for row in sure.rows} == {"Rechtmatig"}
    ((pair, times, question),) = mixed.rows
    assert (pair.text, times.text) == ("Rechtmatig en Netwerkend", str(len(cards)))
    assert question.text == exercise.scheme.question_between("lawful", "networking").nl


def test_a_mix_up_counts_both_ways_round():
    exercise = LIBRARY.exercise("roles/round-1")
    other = {"lawful": "performing", "performing": "lawful"}
    cards = [card for card in exercise.cards if card.lead in other and card.fit(other[card.lead]) != "best"]
    document = of("roles/round-1", *((card.name, {"category": other[card.lead]}) for card in cards))
    (mixed,) = pieces(document, Table)
    assert [(row[0].text, row[1].text) for row in mixed.rows] == [("Rechtmatig en Presterend", str(len(cards)))]
    assert {card.lead for card in cards} == set(other)


def test_an_exercise_that_is_gone_is_named_and_the_rest_is_there():
    gone = [answer(LIBRARY.exercise("roles/round-1"), "x", {"category": "lawful"})]
    odd = [type(gone[0])("../../etc/passwd", None, {"words": "x"}, None, "v", gone[0].time)]
    first, *rest = made([*gone, *odd, *MUCH]).contents
    assert "../../etc/passwd" in first.paragraphs[0].text
    assert "roles/round-1" not in first.paragraphs[0].text
    assert len(rest) == len(IN_ORDER)


def test_an_answer_names_an_exercise_and_never_a_file_elsewhere(tmp_path):
    (tmp_path / "exercises").mkdir()
    shutil.copy(shipped() / "exercises/old-new/reflect.toml", tmp_path / "elsewhere.toml")
    given = Answer("../elsewhere", "step-1", {"words": "mijn woorden"}, None, "v")
    (said,) = collect.document([given], Library(tmp_path), "nl", DAY).contents[:1]
    assert "../elsewhere" in said.paragraphs[0].text


def test_cases_and_the_plan_stand_in_their_own_part_only():
    (other,) = (part for part in made(MUCH).contents if part.title.text == labels.OTHER_WORK.nl)
    found = [section.title.text for section in other.contents]
    assert LIBRARY.exercise("worlds/own-grid").title.nl in found
    assert not {LIBRARY.exercise(name).title.nl for name in (CASE, PLAN)} & set(found)


def test_the_same_answers_give_the_same_document_in_whatever_order_the_file_has_them():
    assert made(MUCH) == made(reversed(MUCH))


def test_headings_nest_without_gaps_and_none_is_empty():
    for section in pieces(made(MUCH), Section):
        assert section.title.text.strip()
        assert section.contents
