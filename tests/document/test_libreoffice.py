"""The Word file in another program than the one that made it: LibreOffice opens it, and finds the same words."""

import re
import shutil
import subprocess
from datetime import date

import pytest

from course.content import Library
from course.content.library import shipped
from course.document import collect, word
from course.document.description import Section
from course.text import LANGUAGES
from tests.document.learner import SOME, answers
from tests.document.test_files import HARD

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
LIBRARY = Library(shipped())
LEARNERS = {"nothing": [], "much": answers(LIBRARY, f"De brief lag er al.\n{HARD}", SOME, copies=5)}

pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed here; CI installs it")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("given", LEARNERS.values(), ids=LEARNERS)
def test_the_document_opens_in_libreoffice_with_every_heading_and_word(given, language, tmp_path):
    made = collect.document(given, LIBRARY, language, date(2026, 11, 22))
    (tmp_path / "mine.docx").write_bytes(word.made(made))
    said = _converted(tmp_path)
    assert made.title.text in said
    assert all(part.title.text in said for part in made.contents if isinstance(part, Section))
    assert ("De brief lag er al." in said) == bool(given)
    assert ("<script>alert(1)</script> =1+1 @SUM(A1)" in said) == bool(given)


def _converted(folder):
    """The text that LibreOffice reads in the document; it fails where it has to mend the file."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [OFFICE, profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "mine.docx"]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=120, check=True)
    assert not re.search(r"error|repair", ended.stdout + ended.stderr, re.IGNORECASE)
    return (folder / "mine.txt").read_text(encoding="utf-8-sig")
