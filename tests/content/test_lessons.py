"""The list of lessons: what it says is what the notebooks say, in both languages."""

import re

import nbformat
import pytest

from course.content import ContentError, Library
from course.content.lessons import lessons
from course.content.library import shipped
from course.show import DESKS
from course.text import LANGUAGES

LESSONS = lessons(shipped())
EXERCISES = Library(shipped()).exercises()
PARTS = ["roles", "worlds", "work", "reference"]


def notebooks(language):
    return sorted((shipped() / "notebooks" / language).glob("*.ipynb"))


def sources(path):
    return [cell.source for cell in nbformat.read(path, as_version=4).cells]


def shown(path):
    names = [found[1] for source in sources(path) if (found := re.fullmatch(r'show\("(.+)"\)', source))]
    return tuple(name for name in dict.fromkeys(names) if name not in DESKS)


def minutes(path):
    told = re.search(r"\*\*(?:Duur|Duration|Time)[:*]+([^.]+)", sources(path)[0])[1]
    return max(int(number) for number in re.findall(r"\d+", told))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_is_in_the_list_under_its_own_file_and_number(language):
    names = [path.name for path in notebooks(language)]
    assert [lesson.file(language) for lesson in LESSONS] == names
    assert [lesson.number for lesson in LESSONS] == [int(name[:2]) for name in names]


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_exercises_and_minutes_are_those_of_the_notebooks(language):
    for lesson, path in zip(LESSONS, notebooks(language), strict=True):
        assert sources(path)[0].startswith(f"# {lesson.title(language)}\n"), path.name
        assert lesson.shows == shown(path), path.name
        assert lesson.minutes == minutes(path), path.name


def test_the_parts_come_in_their_order_and_what_is_shown_exists():
    order = [PARTS.index(lesson.part) for lesson in LESSONS]
    assert order == sorted(order)
    assert {name for lesson in LESSONS for name in lesson.shows} <= set(EXERCISES)


def test_a_mistake_in_the_list_is_told_with_its_place(tmp_path):
    (tmp_path / "data").mkdir()
    (tmp_path / "data/lessons.toml").write_text('[[lesson]]\nnumber = 1\npart = "rolls"\n')
    with pytest.raises(ContentError) as wrong:
        lessons(tmp_path)
    places = {mistake.place("en") for mistake in wrong.value.mistakes}
    assert places == {f"lesson[1].{field}" for field in ("part", "title", "file", "minutes")}


def test_a_lesson_leads_to_a_notebook_and_to_nothing_else(tmp_path):
    (tmp_path / "data").mkdir()
    words = 'nl = "Les"\nen = "Lesson"'
    listed = f'[[lesson]]\nnumber = 1\npart = "roles"\nminutes = 5\n[lesson.title]\n{words}\n'
    (tmp_path / "data/lessons.toml").write_text(
        f'{listed}[lesson.file]\nnl = "01-les.ipynb"\nen = "javascript:alert(1)"\n'
    )
    with pytest.raises(ContentError) as wrong:
        lessons(tmp_path)
    assert [mistake.place("en") for mistake in wrong.value.mistakes] == ["lesson[1].file.en"]
