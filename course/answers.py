"""The learner's answers: an append-only file of JSON lines that belongs to the learner."""

import json
import os
import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from course.text import Text

PLACE = "VIER_ROLLEN_ANSWERS"
FOLDER, FILE = "mijn-antwoorden", "antwoorden.jsonl"
PATIENCE_SECONDS = 10
YEARS = range(1970, 2200)  # in which an answer can be given; a look back of some weeks must fit in what comes after
BOM = b"\xef\xbb\xbf"
IN_BROWSER = sys.platform == "emscripten"


@dataclass(frozen=True)
class Answer:
    """A response as it was logged; `version` is that of the content it was given to."""

    exercise: str
    card: str | None
    response: dict
    credit: float | None
    version: str
    time: str = field(default_factory=lambda: datetime.now().astimezone().isoformat(timespec="seconds"))
    name: str = field(default_factory=lambda: uuid4().hex)

    def line(self) -> str:
        """The answer as one JSON line, without the line break."""
        return json.dumps(asdict(self), ensure_ascii=False)


@dataclass(frozen=True)
class Log:
    """What a file held: its answers, and the numbers of the lines that could not be read."""

    answers: tuple[Answer, ...] = ()
    damaged: tuple[int, ...] = ()

    def of(self, exercise: str) -> tuple[Answer, ...]:
        """The answers to one exercise, oldest first."""
        return in_order(answer for answer in self.answers if answer.exercise == exercise)


class AnswersError(Exception):
    """The answers could not be read or written; `text` says why, in both languages."""

    def __init__(self, text: Text):
        self.text = text
        super().__init__(text("en"))


def place() -> Path:
    """The learner's file: where the environment says, else beside the notebooks, else here."""
    if chosen := os.environ.get(PLACE):
        return Path(chosen).expanduser()
    here = Path.cwd()
    beside = next((folder for folder in (here, *here.parents) if (folder / "notebooks").is_dir()), here)
    return beside / FOLDER / FILE


class Answers:
    """The answers in one file; every method opens it anew, so that two notebooks can share it."""

    def __init__(self, path: Path | None = None):
        self.path = path or place()

    def read(self) -> Log:
        """Everything in the file; a line that cannot be read is passed over, and named."""
        try:
            return parse(self.path.read_bytes()) if self.path.exists() else Log()
        except OSError as error:
            raise _refused(_UNREADABLE, self.path, error) from error

    def of(self, exercise: str) -> tuple[Answer, ...]:
        """The answers to one exercise, oldest first."""
        return self.read().of(exercise)

    def add(self, *answers: Answer) -> None:
        """Append answers and have the disk confirm them; AnswersError leaves the file as it was."""
        if answers:
            self._locked(lambda: _append(self.path, lines(answers).encode()))

    def bring_in(self, source: bytes) -> tuple[int, int]:
        """Add the answers that are not here yet; (how many were added, how many lines were damaged)."""
        return self._locked(lambda: self._merge(source))

    def delete(self) -> int:
        """Empty the file and take it away; how many answers it held."""
        return self._locked(self._removed)

    def _merge(self, source: bytes) -> tuple[int, int]:
        theirs, known = parse(source), {answer.name for answer in self.read().answers}
        new = [answer for answer in _once(theirs.answers) if answer.name not in known]
        if new:
            _append(self.path, lines(new).encode())
        return len(new), len(theirs.damaged)

    def _removed(self) -> int:
        count = len(self.read().answers)
        self.path.unlink(missing_ok=True)
        return count

    def _locked(self, work):
        """What `work` gives, done while no other process writes."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with _lock(self.path):
                return work()
        except OSError as error:  # a lock that is not given in time is one too
            raise _refused(_UNWRITABLE, self.path, error) from error


def _lock(path: Path) -> AbstractContextManager:
    """What keeps other processes from writing; in a browser there are none."""
    if IN_BROWSER:
        return nullcontext()
    from filelock import FileLock  # at the first answer, not at the start of a lesson

    return FileLock(f"{path}.lock", timeout=PATIENCE_SECONDS)


def in_order(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """The same answers, oldest first."""
    return tuple(sorted(answers, key=moment))


def lines(answers: Iterable[Answer]) -> str:
    """Answers as the file holds them: one JSON line each."""
    return "".join(answer.line() + "\n" for answer in answers)


def parse(source: bytes) -> Log:
    """The answers in the bytes of a file, and the numbers (from 1) of lines that hold none."""
    answers, damaged = [], []
    for number, line in enumerate(source.removeprefix(BOM).split(b"\n"), start=1):
        if line.strip():
            answer = _answer(line)
            answers.append(answer) if answer else damaged.append(number)
    return Log(tuple(answers), tuple(damaged))


def whole(thing: Any) -> Any:
    """The same with a question mark for each half character: neither a file nor a message can carry those."""
    return json.loads(json.dumps(thing, ensure_ascii=False).encode("utf-8", "replace"))


def _answer(line: bytes) -> Answer | None:
    try:
        found = json.loads(line)
        answer = Answer(**(whole(found) if b"\\u" in line else found))
    except (ValueError, TypeError, RecursionError):
        return None
    return answer if _sound(answer) else None


def _sound(answer: Answer) -> bool:
    """Whether each field is of the sort that the course itself writes."""
    words = (answer.exercise, answer.version, answer.time, answer.name)
    return (
        all(isinstance(word, str) for word in words)
        and (when := moment(answer)) is not None
        and when.year in YEARS
        and isinstance(answer.response, dict)
        and isinstance(answer.card, str | None)
        and isinstance(answer.credit, int | float | None)
    )


def moment(answer: Answer) -> datetime | None:
    """When an answer was given; None where that cannot be read."""
    try:
        return datetime.fromisoformat(answer.time).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def today() -> date:
    """The day that it is, by the clock of this machine."""
    return datetime.now().astimezone().date()


def day_of(answer: Answer) -> date:
    """The day on which an answer was given, by the clock of whoever gave it."""
    return datetime.fromisoformat(answer.time).date()


def _once(answers: Iterable[Answer]) -> list[Answer]:
    return list({answer.name: answer for answer in answers}.values())


def _append(path: Path, source: bytes) -> None:
    """Write all of `source` at the end, or nothing."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
    try:
        size = os.fstat(file).st_size
        try:
            _write(file, _line_break_if_torn(file, size) + source)
            os.fsync(file)
        except OSError:
            os.ftruncate(file, size)
            raise
    finally:
        os.close(file)


def _line_break_if_torn(file: int, size: int) -> bytes:
    """A line break where the last line of the file was left half written."""
    if size == 0:
        return b""
    os.lseek(file, size - 1, os.SEEK_SET)
    return b"" if os.read(file, 1) == b"\n" else b"\n"


def _write(file: int, source: bytes) -> None:
    while source:
        source = source[os.write(file, source) :]


def _refused(sentence: Text, path: Path, error: Exception) -> AnswersError:
    why = getattr(error, "strerror", None) or type(error).__name__
    return AnswersError(sentence.fill(path=path, why=why))


_UNREADABLE = Text(
    "Je antwoorden in {path} kunnen niet worden gelezen ({why}).",
    "Your answers in {path} cannot be read ({why}).",
)
_UNWRITABLE = Text(
    "Dit antwoord is niet bewaard in {path} ({why}). Wat er al stond, staat er nog. Maak ruimte vrij of kies een andere plek.",
    "This answer was not kept in {path} ({why}). What was there is still there. Free some space or choose another place.",
)
