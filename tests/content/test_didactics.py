"""Promises about what we ship: feedback everywhere, both languages, readable, every category in play."""

import re
import tomllib
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from itertools import combinations, pairwise

import pyphen
import pytest

from course.content import Library
from course.content.library import CARDS, EXERCISES, shipped
from course.content.read import names
from course.content.rules import missing_languages
from course.kinds.classify import Classify
from course.kinds.compare import Compare
from course.kinds.place import Place
from course.kinds.shift import Shift
from course.kinds.weigh import Weigh
from course.text import LANGUAGES, one_line

ROOT = shipped()
LIBRARY = Library(ROOT)
EXERCISE_NAMES = LIBRARY.exercises()
DECKS = names(ROOT, CARDS)
CASES = ("cases-1", "cases-2", "cases-3", "cases-4")
LONGEST_SENTENCE, LONGEST_MEAN = 25, 14
EASIEST_ALLOWED = 45


@cache
def deck(name):
    return tuple(LIBRARY.cards(name))


def all_cards():
    """Every card of every deck and every exercise, also of those that an exercise holds itself."""
    held = (card for name in EXERCISE_NAMES for card in getattr(LIBRARY.exercise(name), "cards", ()))
    listed = (card for name in DECKS for card in deck(name))
    return list({card.name: card for card in (*listed, *held)}.values())


def sentences(words):
    return [s for s in re.split(r"(?<=[.!?])[’'”)]*\s+", one_line(words)) if s]


def count(sentence):
    return len(re.findall(r"[\w’'-]+", sentence))


def texts_of(card, language):
    """What the course itself says about a card: feedback and hints, not the story."""
    return [said(language) for said in (*card.feedback.values(), *card.hints)]


def test_nothing_that_we_ship_is_wrong():
    assert [mistake.sentence("en") for mistake in LIBRARY.mistakes()] == []


@pytest.mark.parametrize("name", EXERCISE_NAMES)
def test_every_exercise_is_there_in_both_languages(name):
    assert list(missing_languages(LIBRARY.exercise(name))) == []


@pytest.mark.parametrize("name", EXERCISE_NAMES)
def test_every_exercise_gives_a_best_and_a_weaker_response_the_feedback_of_its_file(name):
    exercise = LIBRARY.exercise(name)
    for card in getattr(exercise, "cards", ()):
        for place in exercise.scheme.category:
            result = played(exercise, card, place)
            assert result.credit == pytest.approx(card.credit(place)) or not isinstance(exercise, Classify)
            assert result.feedback("nl").strip()


def played(exercise, card, place):
    if isinstance(exercise, Classify):
        return exercise.check({"card": card.name, "category": place})
    if isinstance(exercise, Weigh):
        return exercise.check({"card": card.name, "points": {place: 10}})
    if isinstance(exercise, Shift):
        roles = dict.fromkeys(exercise.worlds.category, place)
        return exercise.check({"card": card.name, "leads": roles, "floors": roles})
    if isinstance(exercise, Place):
        across, up = (4 if side == "high" else 1 for side in exercise.scheme.category[place].corner)
        return exercise.check({"card": card.name, "across": across, "up": up})
    assert isinstance(exercise, Compare)
    return exercise.check_one(card, place)


@pytest.mark.parametrize("card", all_cards(), ids=lambda card: card.name)
class TestCard:
    def test_has_a_clue_in_both_languages(self, card):
        assert card.clues

    def test_says_something_different_about_each_category(self, card):
        for language in LANGUAGES:
            for one, other in combinations([said(language) for said in card.feedback.values()], 2):
                assert SequenceMatcher(None, one, other).ratio() < 0.75

    def test_feedback_does_not_repeat_the_verdict_that_the_screen_gives(self, card):
        verdict = re.compile(r"^(dit past|te verdedigen|past hier|best fit|the best fit|defensible|fits less)", re.I)
        assert not [said for language in LANGUAGES for said in texts_of(card, language) if verdict.match(said)]

    def test_sentences_stay_within_bounds(self, card):
        for language in LANGUAGES:
            lengths = [count(s) for said in texts_of(card, language) for s in sentences(said)]
            assert max(lengths) <= LONGEST_SENTENCE
            assert sum(lengths) / len(lengths) <= LONGEST_MEAN

    def test_the_two_languages_are_of_a_length(self, card):
        nl, en = (count(card.text(language)) for language in LANGUAGES)
        assert 0.6 < nl / en < 1.6


def test_feedback_as_a_whole_is_easy_to_read():
    hyphens = pyphen.Pyphen(lang="nl_NL")
    words = [w for card in all_cards() for said in texts_of(card, "nl") for w in re.findall(r"[^\W\d_]+", said)]
    lengths = [count(s) for card in all_cards() for said in texts_of(card, "nl") for s in sentences(said)]
    syllables = sum(len(hyphens.positions(word)) + 1 for word in words) / len(words)
    per_sentence = sum(lengths) / len(lengths)
    assert per_sentence <= LONGEST_MEAN
    assert 206.835 - 0.93 * per_sentence - 77 * syllables >= EASIEST_ALLOWED


@pytest.mark.parametrize("name", CASES)
def test_each_round_has_two_cases_for_each_leading_role(name):
    assert Counter(card.lead for card in deck(name)) == dict.fromkeys(
        ("lawful", "performing", "networking", "participating"), 2
    )


def test_the_place_of_a_case_in_its_round_gives_nothing_away():
    rounds = [[card.lead for card in deck(name)] for name in CASES]
    assert not [one for leads in rounds for one, following in pairwise(leads) if one == following]
    for place in zip(*rounds, strict=True):
        assert len(set(place)) > 1


def test_there_are_thirty_two_cases_with_three_hints_each():
    cases = [card for name in CASES for card in deck(name)]
    assert len(cases) == 32
    assert {len(card.hints) for card in cases} == {3}


@pytest.mark.parametrize(("name", "least", "each"), [("old-new", 16, 4), ("colours", 24, 5), ("cases-mixed", 8, 1)])
def test_decks_are_large_enough_and_each_category_leads_often_enough(name, least, each):
    leads = Counter(card.lead for card in deck(name))
    assert leads.total() >= least
    assert min(leads.values()) >= each


def test_mixed_cases_are_mixed():
    assert all(max(card.weights.values()) <= 50 for card in deck("cases-mixed"))


def test_no_two_cards_are_nearly_the_same():
    for language in LANGUAGES:
        bags = {card.name: set(re.findall(r"\w{4,}", card.text(language).lower())) for card in all_cards()}
        alike = [
            (one, other)
            for one, other in combinations(bags, 2)
            if "compare/" not in one and len(bags[one] & bags[other]) / len(bags[one] | bags[other]) > 0.35
        ]
        assert alike == []


@pytest.mark.parametrize("name", [*CASES, "cases-mixed", "compare", "pairs", "start"])
def test_no_story_names_the_model(name):
    model = re.compile(
        r"rechtmatige? gemeente|presterend|netwerkend|participerend|\blawful\b|performing role|networking role|\bSDi\b",
        re.I,
    )
    stories = [card.text(language) for card in deck(name) for language in LANGUAGES]
    assert [story for story in stories if model.search(story)] == []


THEMES = {
    "playground": "cases-1/playground",
    "right to challenge": "cases-2/right-to-challenge",
    "heat transition": "cases-1/heat-transition",
    "energy co-operative": "cases-1/energy-cooperative",
    "unsafe family": "cases-2/unsafe-family",
    "asylum reception": "cases-2/asylum-reception",
    "event permit": "cases-1/event-permit",
    "recreation park": "cases-3/recreation-park",
    "digital desk": "cases-1/digital-desk",
    "income support": "cases-1/income-support",
    "cuts in the social domain": "cases-4/social-domain-cuts",
    "housing": "cases-2/housing-and-neighbours",
    "village hall": "cases-2/village-hall",
    "youth-care waiting list": "cases-3/youth-waiting-list",
    "homeless shelter": "cases-2/shelter-that-worked",
    "internal reorganisation": "cases-3/one-challenge-five-teams",
}
NEAR_MISSES = {
    "consultation evening about our plan": ("cases-1/consultation-evening", "lawful"),
    "digital self-service": ("cases-1/digital-desk", "performing"),
    "covenant with health providers": ("cases-1/health-covenant", "networking"),
    "subsidy by-law with scores": ("cases-3/subsidy-scores", "lawful"),
    "letting go a community centre": ("cases-3/community-centre-let-go", "performing"),
    "mandatory participation step": ("cases-2/mandatory-step", "lawful"),
}


@pytest.mark.parametrize("name", THEMES.values(), ids=THEMES)
def test_every_theme_has_its_case(name):
    assert LIBRARY.cards(name)


@pytest.mark.parametrize(("name", "lead"), NEAR_MISSES.values(), ids=NEAR_MISSES)
def test_every_near_miss_leads_elsewhere_than_it_seems(name, lead):
    assert LIBRARY.cards(name)[0].lead == lead


def test_weights_are_called_the_authors():
    for path in (ROOT / CARDS).glob("cases-*.toml"):
        assert "authors" in path.read_text().splitlines()[0], path.name


def test_every_scheme_asks_a_question_for_each_pair_of_its_categories():
    for name in names(ROOT, "data/schemes"):
        scheme = LIBRARY.scheme(name)
        for one, other in combinations(scheme.category, 2):
            assert scheme.question_between(one, other), (name, one, other)


def test_the_file_of_symbols_holds_every_symbol_that_a_scheme_names():
    import json

    known = json.loads((ROOT / "course/sheet/symbols.json").read_text())
    used = {c.symbol for name in names(ROOT, "data/schemes") for c in LIBRARY.scheme(name).category.values()}
    assert used <= set(known)


def test_every_content_file_is_toml_that_python_reads_itself():
    for path in [*(ROOT / "data").rglob("*.toml"), *(ROOT / "exercises").rglob("*.toml")]:
        tomllib.loads(path.read_text(encoding="utf-8"))


def test_every_example_in_the_teachers_guide_stands_in_a_file_that_works():
    guide = (ROOT / EXERCISES / "README.md").read_text()
    files = [path.read_text() for folder in ("data", "exercises") for path in (ROOT / folder).rglob("*.toml")]
    shown = re.findall(r"```toml\n(.*?)```", guide, re.S)
    assert len(shown) >= 8
    assert [example[:80] for example in shown if not any(example.strip() in file for file in files)] == []
