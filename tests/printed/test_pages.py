"""Every exercise that we ship as a page to read or to print, in both languages."""

import base64
import hashlib
import re
from itertools import pairwise

import pytest

from course import labels
from course.content import Library
from course.content.library import KINDS, PLACE, shipped
from course.printed import address, index, page
from course.text import LANGUAGES, Text, one_line
from tests.printed.content import asked, said
from tests.printed.reading import Page, changed, parts
from tests.views.playing import patterns, texts, wrong_words

LIBRARY = Library(shipped())
EXERCISES = {name: LIBRARY.exercise(name) for name in LIBRARY.exercises()}
ONE_OF_EACH = {type(exercise): exercise for exercise in EXERCISES.values()}
OTHER = {"nl": "en", "en": "nl"}
EVIL = "<script>window.hacked = 1</script>\" onload='x' & <img src=x>"

every_exercise = pytest.mark.parametrize("exercise", [pytest.param(e, id=name) for name, e in EXERCISES.items()])
one_of_each = pytest.mark.parametrize(
    "exercise", [pytest.param(exercise, id=kind.__name__) for kind, exercise in ONE_OF_EACH.items()]
)
both = pytest.mark.parametrize("language", LANGUAGES)


def paragraphs(text, language):
    return [one_line(part) for part in text(language).split("\n\n") if part.strip()]


def missing(several, where, language):
    return [part for text in several for part in paragraphs(text, language) if part not in where]


def test_there_is_a_page_for_each_kind():
    assert set(ONE_OF_EACH) == set(KINDS.values())


@both
@every_exercise
def test_a_page_holds_what_is_asked_and_apart_from_it_what_the_authors_say(exercise, language):
    work, feedback = parts(page(exercise, language))
    assert missing(asked(exercise), work, language) == []
    assert missing(said(exercise), feedback, language) == []


@both
@every_exercise
def test_nothing_before_the_feedback_gives_an_answer_away(exercise, language):
    work, _ = parts(page(exercise, language))
    told = [part for text in said(exercise) for part in paragraphs(text, language)]
    assert [part for part in told if part in work] == []
    assert [verdict for verdict in labels.VERDICT.values() if verdict(language) in work] == []


@both
@every_exercise
def test_headings_nest_and_every_way_on_the_page_leads_somewhere(exercise, language):
    read = Page(page(exercise, language))
    assert read.headings[0] == 1
    assert read.headings.count(1) == 1
    assert all(deeper - level <= 1 for level, deeper in pairwise(read.headings))
    names = [attributes["id"] for _, attributes in read.elements if "id" in attributes]
    assert len(set(names)) == len(names)
    assert {a["href"] for a in read.all("a")} <= {f"#{name}" for name in names}


@both
@every_exercise
def test_a_page_speaks_one_language(exercise, language):
    content = texts(exercise)
    read = Page(page(exercise, language))
    own = {part for text in content for part in paragraphs(text, language)}
    other = {part for text in content for part in paragraphs(text, OTHER[language])} - own
    assert read.all("html") == [{"lang": language}]
    assert other.isdisjoint(read.texts)
    ours = [one for one in read.texts if one not in own]
    long_ones = [text for text in content if len(text(OTHER[language])) > 25]
    assert [(found, one) for one in ours for found in wrong_words(one, language, long_ones)] == []


@one_of_each
def test_a_page_asks_for_nothing_and_runs_nothing(exercise):
    source = page(exercise, "nl")
    read = Page(source)
    assert {"script", "img", "link", "iframe", "form", "input", "object"}.isdisjoint(name for name, _ in read.elements)
    assert not any(name.startswith("on") or name in ("src", "style") for _, a in read.elements for name in a)
    assert "://" not in source
    assert "url(" not in source
    (policy,) = [meta["content"] for meta in read.all("meta") if meta.get("http-equiv")]
    (style,) = re.findall("<style>(.*?)</style>", source, re.S)
    hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{hashed}';")


@one_of_each
def test_words_of_a_teacher_stay_words(exercise):
    evil = changed(exercise, lambda text: Text(*(f"{EVIL} {text(language)}" for language in LANGUAGES)))
    source = page(evil, "nl")
    assert "<script" not in source
    assert "<img" not in source
    shown = Page(source).texts
    assert sum(EVIL in one for one in shown) > 5


@one_of_each
def test_where_a_teacher_left_a_language_out_the_other_is_marked_as_such(exercise):
    dutch = changed(exercise, lambda text: Text(text.nl, None))
    pieces = [piece for one in Page(page(dutch, "en")).said if one.tag != "title" for piece in one.pieces]
    own = {part for text in texts(exercise) for part in paragraphs(text, "nl") if len(part) > 25}
    assert any(language == "nl" for _, language in pieces)
    assert [words for words, language in pieces if language == "en" and any(part in words for part in own)] == []
    labelled = [words for words, language in pieces if language == "nl"]
    assert [(p.pattern, words) for words in labelled for p in patterns("en") if p.fullmatch(words.strip())] == []


def test_the_weight_of_every_place_stands_in_words_and_in_numbers(classify):
    _, feedback = parts(page(classify, "en"))
    assert "red en – The best fit (70 per cent)" in feedback
    assert "round en – Defensible (30 per cent)" in feedback
    assert "soft en – Fits less well here (0 per cent)" in feedback
    first = feedback.partition("ball")[0]
    assert first.count("red or round? en") == 1


def test_the_answer_of_the_authors_is_drawn_in_the_second_field_only():
    exercise = EXERCISES["worlds/axes"]
    source = page(exercise, "nl")
    fields = re.findall(r'<table class="grid">.*?</table>', source, re.S)
    numbers = [
        re.findall(r"\b\d+\b", " ".join(Page(field.replace("<table", "<table lang='nl'")).texts)) for field in fields
    ]
    assert numbers[0] == []
    assert sorted(map(int, numbers[1])) == list(range(1, len(exercise.cards) + 1))


def test_steps_are_shuffled_before_the_feedback_and_in_order_after_it():
    exercise = EXERCISES["chains/build-1"]
    work, feedback = parts(page(exercise, "nl"))
    for chain in exercise.chain.values():
        places = [work.index(f"\n{step.text('nl')}\n") for step in chain.step.values()]
        assert places != sorted(places)
        theirs = feedback.partition(chain.title("nl"))[2].partition(one_line(chain.reading("nl")))[0]
        ordered = [theirs.index(f"{n}. {step.text('nl')}") for n, step in enumerate(chain.step.values(), start=1)]
        assert ordered == sorted(ordered)


def test_what_the_rules_make_of_the_scores_stands_in_the_feedback_only():
    work, feedback = parts(page(EXERCISES["choices/worked"], "nl"))
    assert "★" in feedback
    assert "★" not in work


CONDITION = re.compile(r"Alleen (?:met (?P<needs>.+?))?(?:(?:, en )?zonder (?P<without>.+?))?: ")


@pytest.mark.parametrize("name", ["leadership/story", "examples/decide"])
def test_who_walks_a_story_on_paper_meets_what_the_screen_would_show(name):
    exercise = EXERCISES[name]
    moments = by_moment(page(exercise, "nl"))
    for turn in range(60):
        walk(exercise, moments, turn)


def by_moment(source):
    """{number: lines of the list items of a moment}."""
    found = re.findall(r'<section id="moment-(\d+)">(.*?)</section>', source, re.S)
    return {
        int(n): [one.text for one in Page(f"<div lang='nl'>{html}</div>").said if one.tag == "li"] for n, html in found
    }


def walk(exercise, moments, turn):
    """Walk by the page alone, and hold each moment against the exercise; `turn` decides what is chosen."""
    names = {one_line(m.title("nl")): name for name, m in exercise.moment.items()}
    at, path, steps = 1, [], set()
    while True:
        spot = exercise.spot(tuple(path))
        shown = [line for line in moments[at] if holds(line, steps)]
        ways = [line for line in shown if "Ga naar moment" in line]
        echoes = [CONDITION.sub("", line, count=1) for line in shown if line not in ways]
        assert echoes == [one_line(text("nl")) for text in exercise.echoes(spot)]
        open_ways = exercise.open_ways(spot)
        assert len(ways) == len(open_ways), (at, ways, names)
        if not ways:
            return
        choice = (turn + turn // (len(path) + 1)) % len(ways)
        path.append(f"{spot.moment}/{list(open_ways)[choice]}")
        steps.add(f"{at}{ways[choice][0]}")
        at = int(re.search(r"Ga naar moment (\d+)\.", ways[choice])[1])


def holds(line, steps):
    """Whether what stands before a line holds for a path of these steps."""
    condition = CONDITION.match(re.sub(r"^[a-z]\. ", "", line))
    if condition is None:
        return True
    groups = (condition["needs"] or "").split(" en ") if condition["needs"] else []
    return all(choices(group) & steps for group in groups) and not choices(condition["without"] or "") & steps


def choices(words):
    return set(re.findall(r"\d+[a-z]", words))


@both
def test_the_list_leads_to_every_page_once_in_the_order_of_the_lessons(language):
    titles = {name: exercise.title for name, exercise in EXERCISES.items()}
    read = Page(index(titles, [], language))
    links = [a["href"] for a in read.all("a")]
    assert sorted(links) == sorted(address(name) for name in titles)
    assert links[0] == "start/controls.html"
    assert read.texts.index(labels.OTHER_EXERCISES(language)) > read.texts.index(titles["start/scan"](language))
    assert read.headings[:2] == [1, 2]


def test_a_list_without_lessons_still_names_what_there_is(tmp_path, monkeypatch, classify):
    monkeypatch.setenv(PLACE, str(tmp_path))
    assert [a["href"] for a in Page(index({"own/shapes": classify.title}, [], "nl")).all("a")] == ["own/shapes.html"]
