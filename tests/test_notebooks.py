"""The lessons as files: twins that cannot drift, stored clean, with something to do every page. That they run is nbval's."""

import re
from itertools import pairwise
from pathlib import Path

import nbformat
import pytest

import conftest
from course.content import Library
from course.content.library import shipped
from course.show import DESKS
from tests.meanings import without_meanings

NOTEBOOKS = shipped() / "notebooks"
DUTCH = sorted((NOTEBOOKS / "nl").glob("*.ipynb"))
MOST_WORDS, LEAST_MINUTES, MOST_MINUTES = 150, 10, 30


def twin(path: Path) -> Path:
    (found,) = (NOTEBOOKS / "en").glob(f"{path.name[:2]}-*.ipynb")
    return found


def cells(path):
    return nbformat.read(path, as_version=4).cells


def all_notebooks():
    return sorted(NOTEBOOKS.glob("[a-z]*/*.ipynb"))


by_name = pytest.mark.parametrize("path", all_notebooks(), ids=lambda path: f"{path.parent.name}/{path.stem}")
by_twin = pytest.mark.parametrize("path", DUTCH, ids=lambda path: path.stem)


def test_every_lesson_has_its_twin():
    assert len(DUTCH) == len(list((NOTEBOOKS / "en").glob("*.ipynb"))) >= 7


@by_twin
def test_twins_have_the_same_cells_but_for_the_import_line(path):
    for number, (nl, en) in enumerate(zip(cells(path), cells(twin(path)), strict=True), start=1):
        assert nl.cell_type == en.cell_type, f"cell {number}"
        assert nl.id == en.id, f"cell {number}"
        assert nl.metadata == en.metadata, f"cell {number}"
        if nl.cell_type == "code":
            assert nl.source.replace("course.nl", "course.en") == en.source, f"cell {number}"
        else:
            assert nl.source != en.source, f"cell {number} is not translated"


@by_twin
def test_twins_have_paragraphs_headings_and_lists_in_the_same_places(path):
    for number, (nl, en) in enumerate(zip(cells(path), cells(twin(path)), strict=True), start=1):
        if nl.cell_type == "markdown":
            assert shape(nl.source) == shape(en.source), f"cell {number} was changed in one language only"


def shape(source):
    """What kind of line stands where: heading, list item, table row, paragraph."""
    kinds = [re.match(r"#+|-|\d+\.|\||$", line) for line in source.splitlines()]
    marks = [("1." if kind[0][:1].isdigit() else kind[0]) if kind else "text" for kind in kinds]
    return [mark for mark, following in pairwise([*marks, ""]) if mark and (mark != "text" or following != "text")]


@by_name
def test_code_cells_hold_one_call_and_no_words(path):
    first, *others = [cell.source for cell in cells(path) if cell.cell_type == "code"]
    assert first == f"from course.{path.parent.name} import show"
    for source in others:
        assert re.fullmatch(r'show\("[a-z0-9/-]+"\)', source)


@by_name
def test_every_exercise_that_is_shown_exists(path):
    shown = {re.search(r'"(.+)"', c.source)[1] for c in cells(path) if c.source.startswith("show")}
    assert shown - set(DESKS) <= set(Library(shipped()).exercises())


@by_name
def test_notebooks_are_stored_without_outputs_counts_or_states(path):
    notebook = nbformat.read(path, as_version=4)
    assert "widgets" not in notebook.metadata
    assert notebook.metadata.kernelspec.name == "python3"
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert (cell.outputs, cell.execution_count) == ([], None)


@by_name
def test_no_stray_key_can_change_a_cell(path):
    for cell in cells(path):
        assert cell.metadata.get("editable") is False
        assert cell.metadata.get("deletable") is False
        if cell.cell_type == "code":
            assert cell.metadata.jupyter.source_hidden


@by_name
def test_there_is_one_start_button_and_it_comes_before_the_first_code(path):
    starts = [
        n for n, cell in enumerate(cells(path)) if 'data-commandlinker-command="notebook:run-all-cells"' in cell.source
    ]
    first_code = next(n for n, cell in enumerate(cells(path)) if cell.cell_type == "code")
    assert starts == [1]
    assert first_code == 2


@by_name
def test_a_lesson_says_what_you_will_be_able_to_do_and_how_long_it_takes(path):
    opening = cells(path)[0].source
    assert opening.startswith("# ")
    assert re.search(r"Na deze les kun je|After this lesson you can", opening)
    minutes = [int(n) for n in re.findall(r"\d+", re.search(r"\*\*(?:Duur|Duration|Time)[:*]+([^.]+)", opening)[1])]
    assert minutes
    assert min(minutes) >= LEAST_MINUTES
    assert max(minutes) <= MOST_MINUTES


@by_name
def test_a_lesson_closes_with_key_points_and_sources(path):
    headings = [line for cell in cells(path) if cell.cell_type == "markdown" for line in cell.source.splitlines()]
    closing = [line for line in headings if line.startswith("## ")][-2:]
    assert closing in (["## Kernpunten", "## Bronnen"], ["## Key points", "## Sources"])


@by_name
def test_there_is_something_to_do_at_least_every_hundred_and_fifty_words(path):
    for words in reading_stretches(cells(path)[2:]):
        assert words <= MOST_WORDS


def reading_stretches(lesson):
    """Words of prose between two exercises; the closing key points and sources and lists of links do not count."""
    words = 0
    for cell in lesson:
        if cell.source.startswith("show"):
            yield words
            words = 0
        elif cell.cell_type == "markdown" and not re.search(
            r"^## (Kernpunten|Key points|Bronnen|Sources)", cell.source
        ):
            prose = re.sub(r"(?m)^\d+\. \[.*$|\]\([^)]*\)", "]", without_meanings(cell.source))
            words += len(re.findall(r"[\w’'-]+", prose))
    yield words


@by_name
def test_sentences_in_a_lesson_stay_short(path):
    for cell in cells(path):
        if cell.cell_type == "markdown" and not re.search(r"^## (Bronnen|Sources)", cell.source):
            prose = re.sub(r"^(\||#|-|\d+\.).*$|<.*>", "", without_meanings(cell.source), flags=re.M)
            lengths = [len(re.findall(r"[\w’'-]+", s)) for s in re.split(r"(?<=[.!?:])\s+", prose)]
            assert max(lengths, default=0) <= 27, cell.source


def test_a_kernel_that_hangs_at_its_start_is_started_anew(monkeypatch):
    starts = []

    def hangs_twice():
        starts.append(1)
        if len(starts) < 3:
            raise RuntimeError("Kernel didn't respond")
        return "running"

    monkeypatch.setattr(conftest, "Kernel", hangs_twice)
    assert conftest.started() == "running"
    starts.clear()
    monkeypatch.setattr(conftest, "Kernel", lambda: starts.append(1) or 1 / 0)
    with pytest.raises(ZeroDivisionError):
        conftest.started()
    assert starts == [1]


@by_name
def test_every_link_to_a_lesson_leads_somewhere_and_each_lesson_leads_on(path):
    links = [link for cell in cells(path) for link in re.findall(r"\]\(([^)]+\.ipynb)\)", cell.source)]
    assert all((path.parent / link).resolve().is_file() for link in links)
    assert any(link.startswith("../") for link in links)
    following = f"{int(path.name[:2]) + 1:02}-"
    is_last = not list(path.parent.glob(f"{following}*.ipynb"))
    assert is_last or any(link.startswith(following) for link in links)
