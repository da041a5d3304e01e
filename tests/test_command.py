import re

import pytest

from course.answers import Answer, Answers
from course.command import main
from course.content.library import PLACE


def test_help_speaks_both_languages(capsys):
    for words, said in ((["--help"], "Gebruik: course"), (["--language", "en", "--help"], "Usage: course")):
        with pytest.raises(SystemExit) as left:
            main(words)
        assert left.value.code == 0
        assert capsys.readouterr().out.startswith(said)
    for words, said in (
        (["open", "--help"], "open de cursus"),
        (["check", "--language=en", "--help"], "check exercises"),
    ):
        with pytest.raises(SystemExit):
            main(words)
        assert said in capsys.readouterr().out


def test_an_unknown_command_gets_a_sentence(capsys):
    with pytest.raises(SystemExit) as left:
        main(["dance"])
    assert left.value.code == 2
    assert "Dat begrijp ik niet. Typ: course --help" in capsys.readouterr().err


def test_check_says_all_is_well(capsys):
    assert main(["check"]) == 0
    assert re.fullmatch(r"Nagekeken oefeningen: \d+\. Alles klopt\.\n", capsys.readouterr().out)


def test_check_tells_mistakes_and_fails(tmp_path, monkeypatch, capsys):
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises/mine.toml").write_text('kind = "clasify"\n')
    monkeypatch.setenv(PLACE, str(tmp_path))
    assert main(["check", "--language", "en"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        'exercises/mine.toml, at kind: found "clasify". Expected: one of the kinds "classify", "compare", "decide", "follow", "mirror", "order", "place", "reflect", "scan", "shift", "stress_test", "weigh", "work_out".',
        "Exercises checked: 1. To mend: 1.",
    ]


def test_check_reads_the_exercises_of_a_folder(capsys):
    assert main(["check", "outage/"]) == 0
    assert capsys.readouterr().out == "Nagekeken oefeningen: 6. Alles klopt.\n"
    assert main(["check", "outrage"]) == 1


def test_check_remarks_on_a_language_that_is_left_out_without_failing(tmp_path, monkeypatch, capsys):
    (tmp_path / "exercises").mkdir()
    (tmp_path / "exercises/mine.toml").write_text(
        'kind = "reflect"\ntitle.nl = "T"\nprompt.nl = "P"\n[[step]]\nquestion.nl = "V"\nanswer.nl = "A"\n'
    )
    monkeypatch.setenv(PLACE, str(tmp_path))
    assert main(["check"]) == 0
    assert capsys.readouterr().out.startswith(
        "Let op: mine: de tekst in het Engels ontbreekt op 4 plaatsen, het eerst bij title."
        " De cursus werkt; wie Engels kiest, ziet daar Nederlands.\n"
    )


def test_check_takes_a_name_as_its_own_sentences_write_it(capsys):
    assert main(["check", "exercises/roles/round-1.toml"]) == 0
    assert capsys.readouterr().out == "Nagekeken oefeningen: 1. Alles klopt.\n"


def test_the_command_alone_says_what_it_can_do(capsys):
    with pytest.raises(SystemExit) as left:
        main([])
    assert left.value.code == 0
    assert "kijk oefeningen na" in capsys.readouterr().out


def test_a_lesson_that_is_not_there_gets_a_sentence(capsys):
    assert main(["open", "--lesson", "nl/99.ipynb"]) == 1
    assert "Er is geen les nl/99.ipynb" in capsys.readouterr().err


def test_answers_are_counted_taken_along_brought_in_and_deleted(answers_file, tmp_path, monkeypatch, capsys):
    Answers().add(Answer("a", None, {}, None, "v"), Answer("b", None, {}, None, "v"))
    copy = tmp_path / "copy.jsonl"
    assert main(["answers", "--export", str(copy)]) == 0
    assert copy.read_text() == answers_file.read_text()
    monkeypatch.setattr("builtins.input", lambda _: "nee")
    assert main(["answers", "--delete"]) == 1
    assert answers_file.exists()
    monkeypatch.setattr("builtins.input", lambda _: "ja")
    assert main(["answers", "--delete"]) == 0
    assert not answers_file.exists()
    assert main(["answers", "--import", str(copy)]) == 0
    assert main(["answers"]) == 0
    assert "Aantal antwoorden: 2. Aantal oefeningen: 2." in capsys.readouterr().out


def test_a_file_that_is_not_there_cannot_be_brought_in(answers_file, tmp_path, capsys):
    assert main(["answers", "--import", str(tmp_path / "no.jsonl")]) == 1
    assert capsys.readouterr().err.startswith("Kan ")
    assert main(["answers", "--import", str(tmp_path)]) == 1


def test_a_place_that_cannot_be_written_is_told(answers_file, tmp_path, capsys):
    assert main(["answers", "--export", str(tmp_path / "no" / "copy.jsonl")]) == 1
    assert capsys.readouterr().err.startswith("Kan ")
