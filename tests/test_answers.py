import errno
import json
import multiprocessing
import os
import resource
import subprocess
import sys

import pytest

from course import answers as module
from course.answers import Answer, Answers, AnswersError


def answer(name="a", exercise="roles/round-1", **fields):
    return Answer(exercise, "cases-1/x", {"category": "lawful"}, 1.0, "v1", name=name, **fields)


def test_an_answer_comes_back_as_it_was_given(answers_file):
    given = answer(note := "één ‘naam’ 😀\n=1+1")
    Answers().add(given)
    assert Answers().read().answers == (given,)
    assert given.name == note


def test_answers_to_another_exercise_are_left_out(answers_file):
    Answers().add(answer("a"), answer("b", exercise="other"))
    assert [a.name for a in Answers().of("other")] == ["b"]


def test_the_place_is_beside_the_notebooks_wherever_the_kernel_starts(tmp_path, monkeypatch):
    (tmp_path / "notebooks" / "nl").mkdir(parents=True)
    monkeypatch.delenv(module.PLACE, raising=False)
    monkeypatch.chdir(tmp_path / "notebooks" / "nl")
    assert module.place() == tmp_path / "mijn-antwoorden" / "antwoorden.jsonl"


def test_a_damaged_line_is_reported_and_stays_in_the_file(answers_file):
    Answers().add(answer("a"))
    with answers_file.open("ab") as file:
        file.write(b'{"exercise": "half\n')
    Answers().add(answer("b"))
    log = Answers().read()
    assert [a.name for a in log.answers] == ["a", "b"]
    assert log.damaged == (2,)
    assert b"half" in answers_file.read_bytes()


def test_a_half_written_last_line_does_not_swallow_the_next_answer(answers_file):
    Answers().add(answer("a"))
    with answers_file.open("ab") as file:
        file.write(b'{"exercise": "to')
    Answers().add(answer("b"))
    assert [a.name for a in Answers().read().answers] == ["a", "b"]


@pytest.mark.parametrize(
    "line", ["[]", "7", '{"exercise": 3}', '{"a": "b"}', json.dumps({**vars(answer()), "card": 5})]
)
def test_a_line_of_another_make_is_damaged_and_never_a_crash(line):
    log = module.parse(line.encode())
    assert log.answers == ()
    assert log.damaged == (1,)


def _write_many(path, who, count):
    for number in range(count):
        Answers(path).add(answer(f"{who}-{number}"))


def test_eight_processes_at_once_lose_nothing(answers_file):
    spawn = multiprocessing.get_context("spawn")
    writers = [spawn.Process(target=_write_many, args=(answers_file, who, 500)) for who in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    log = Answers(answers_file).read()
    assert len({a.name for a in log.answers}) == len(log.answers) == 4000
    assert log.damaged == ()


def test_a_disk_that_fills_up_half_way_leaves_the_old_answers_intact(answers_file, monkeypatch):
    Answers().add(answer("old"))
    before, real = answers_file.read_bytes(), os.write

    def half_and_full(file, data, written=[]):  # noqa: B006  (one list for all calls, to fail the second time)
        if written:
            raise OSError(errno.ENOSPC, "No space left on device")
        written.append(True)
        return real(file, data[: len(data) // 2])

    monkeypatch.setattr(os, "write", half_and_full)
    with pytest.raises(AnswersError) as caught:
        Answers().add(answer("new"))
    assert answers_file.read_bytes() == before
    assert "niet bewaard" in caught.value.text.nl
    assert "No space left" in caught.value.text.en


def test_a_real_limit_on_the_size_of_files_leaves_the_old_answers_intact(answers_file):
    Answers().add(answer("old"))
    before = answers_file.read_bytes()
    code = (
        "import sys; from pathlib import Path; from tests.test_answers import answer, Answers, AnswersError\n"
        "try: Answers(Path(sys.argv[1])).add(answer('new'))\n"
        "except AnswersError as error: print(error.text.nl)"
    )
    limit = len(before) + 40
    ran = subprocess.run(
        [sys.executable, "-c", code, str(answers_file)],
        capture_output=True,
        text=True,
        check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert "niet bewaard" in ran.stdout
    assert answers_file.read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(AnswersError, match="not kept"):
        Answers(blocked / "answers.jsonl").add(answer())


def test_bringing_in_adds_what_is_new_and_doubles_nothing(answers_file, tmp_path):
    Answers().add(answer("a"), answer("b"))
    elsewhere = Answers(tmp_path / "elsewhere.jsonl")
    elsewhere.add(answer("b"), answer("c"))
    assert Answers().bring_in(elsewhere.path.read_bytes() + b"rubbish\n") == (1, 1)
    assert Answers().bring_in(elsewhere.path.read_bytes()) == (0, 0)
    assert [a.name for a in Answers().read().answers] == ["a", "b", "c"]


def test_a_file_with_the_same_answer_twice_brings_it_in_once(answers_file):
    line = answer("a").line().encode() + b"\n"
    assert Answers().bring_in(line * 2) == (1, 0)


def test_deleting_takes_the_file_away_and_says_how_many(answers_file):
    Answers().add(answer("a"), answer("b"))
    assert Answers().delete() == 2
    assert not answers_file.exists()


def test_answers_are_readable_only_by_their_owner(answers_file):
    Answers().add(answer())
    assert answers_file.stat().st_mode & 0o077 == 0
