"""The build as a whole: from nothing each time, and the same each time."""

import subprocess
import sys
from hashlib import sha256

from course.content.library import shipped
from tests.site.conftest import PYODIDE


def built(folder):
    command = [sys.executable, "-m", "course.command", "site", "--pyodide", PYODIDE, "--output", folder]
    return subprocess.run(list(map(str, command)), cwd=shipped(), capture_output=True, text=True)


def fingerprints(folder):
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_two_builds_hold_the_same_bytes_and_nothing_of_an_older_site_is_left(tmp_path):
    ran = built(tmp_path / "site")
    assert ran.returncode == 0
    assert (
        "docs/toegankelijkheid.md wordt een pagina van de site. Nog in te vullen, tussen vierkante haken:" in ran.stdout
    )
    first = fingerprints(tmp_path / "site")
    (tmp_path / "site" / "left-over.js").write_text("old")
    assert built(tmp_path / "site").returncode == 0
    assert fingerprints(tmp_path / "site") == first


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    ran = built(tmp_path)
    assert ran.returncode == 1
    assert "is niet leeg en geen eerdere site" in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]
