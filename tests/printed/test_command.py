"""The command that writes pages, and what it says when it cannot."""

import builtins

import pytest

from course.command import main
from course.content import Library
from course.content.lessons import lessons
from course.content.library import PLACE, shipped
from course.printed.pages import address_of_lesson

REFLECT = 'kind = "reflect"\ntitle.nl = "T"\nprompt.nl = "P"\n[[step]]\nquestion.nl = "V"\nanswer.nl = "A"\n'


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_without_a_name_all_exercises_are_written_but_for_the_examples(tmp_path, capsys):
    assert main(["print", "--output", str(tmp_path / "out")]) == 0
    names = [name for name in Library(shipped()).exercises() if not name.startswith("examples/")]
    texts = [address_of_lesson(lesson, "nl") for lesson in lessons(shipped())]
    assert files(tmp_path / "out") == sorted([f"{name}.html" for name in names] + texts + ["index.html"])
    assert capsys.readouterr().out.startswith(f"Geschreven in {tmp_path / 'out'}: {len(names)}. ")
    listed = (tmp_path / "out/index.html").read_text()
    assert '<html lang="nl">' in listed
    assert 'href="roles/round-1.html"' in listed


def test_names_and_folders_are_written_alone(tmp_path, capsys):
    assert main(["print", "roles/round-1", "outage", "--language", "en", "--output", str(tmp_path)]) == 0
    assert files(tmp_path) == [
        *(f"outage/{name}.html" for name in ("axes", "board", "chains", "options", "sort-1", "sort-2")),
        "roles/round-1.html",
    ]
    assert '<html lang="en">' in (tmp_path / "roles/round-1.html").read_text()
    assert "examples/classify.html" not in files(tmp_path)
    assert main(["print", "examples/classify", "--output", str(tmp_path)]) == 0
    assert "examples/classify.html" in files(tmp_path)


def test_without_a_folder_it_goes_into_one_with_a_name_in_the_language(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["print", "roles/round-1"]) == main(["print", "roles/round-1", "--language", "en"]) == 0
    assert files(tmp_path) == ["on-paper/roles/round-1.html", "op-papier/roles/round-1.html"]


@pytest.mark.parametrize("name", ["roles/rond-1", "../../secret", "nothing"])
def test_a_wrong_name_gets_a_sentence_and_writes_nothing(tmp_path, capsys, name):
    assert main(["print", name, "--output", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert "Verwacht: " in said.err
    assert said.out == ""
    assert files(tmp_path) == []


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["print", "roles/round-1", "--output", str(tmp_path / "file"), "--language", "en"]) == 1
    assert capsys.readouterr().err.startswith(f"Cannot write {tmp_path / 'file'} (")


def test_a_broken_exercise_keeps_no_other_from_being_written(tmp_path, monkeypatch, capsys):
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises/broken.toml").write_text('kind = "clasify"\n')
    (tmp_path / "exercises/mine.toml").write_text(REFLECT)
    monkeypatch.setenv(PLACE, str(tmp_path))
    assert main(["print", "--output", str(tmp_path / "out")]) == 1
    assert files(tmp_path / "out") == ["index.html", "mine.html"]
    assert capsys.readouterr().err.startswith("exercises/broken.toml, bij kind: ")


def test_without_its_libraries_it_says_what_is_missing(tmp_path, monkeypatch, capsys):
    found = builtins.__import__

    def without(name, *rest):
        if name.startswith("course.printed"):
            raise ModuleNotFoundError(name)
        return found(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert main(["print", "roles/round-1", "--output", str(tmp_path)]) == 1
    assert "jinja2 en markdown-it-py" in capsys.readouterr().err
