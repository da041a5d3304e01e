"""Wheels become entries in Pyodide's lock; what cannot work in a browser is refused by name."""

import tomllib
from hashlib import sha256

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from course.content.library import shipped
from course.site import stand_ins, wheels
from course.site.refusal import SiteError
from tests.site.conftest import wheel


def test_an_entry_says_what_is_imported_and_what_is_needed(tmp_path):
    files = {"shapes__in____init____py": "", "tools__py": "", "shapes__in__deep__in__more__py": ""}
    needs = ("base>=1", 'old; python_version < "3.10"', 'here; sys_platform == "emscripten"', 'more; extra == "all"')
    made = wheel(tmp_path, "My-Shapes", *needs, **files)
    entry = wheels.entry_of(made)
    assert entry["name"] == "my-shapes"
    assert entry["imports"] == ["shapes", "tools"]
    assert entry["depends"] == ["base", "here"]
    assert entry["sha256"] == sha256(made.read_bytes()).hexdigest()


def test_a_wheel_for_one_machine_is_refused(tmp_path):
    with pytest.raises(SiteError, match="is not pure Python"):
        wheels.entry_of(wheel(tmp_path, "fast", tag="cp314-cp314-linux_x86_64"))


def test_a_wheel_that_needs_one_that_is_not_there_is_refused_by_name(tmp_path):
    with pytest.raises(SiteError, match=r"shapes needs base, which is not in course/site/wheels\.lock"):
        wheels.entries([wheel(tmp_path, "shapes", "base")])


def test_what_a_lesson_never_uses_is_not_asked_for(tmp_path):
    assert wheels.entry_of(wheel(tmp_path, "shell", "jedi", "prompt_toolkit"))["depends"] == []


def test_stand_ins_are_the_same_bytes_each_time_and_the_lock_takes_them(tmp_path):
    folders = [tmp_path / name for name in ("one", "other")]
    for folder in folders:
        folder.mkdir()
    one, other = map(stand_ins.stand_ins, folders)
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]
    found = wheels.entries(one)
    assert found["piplite"]["imports"] == ["piplite"]
    assert found["jedi"]["imports"] == []


def test_the_browser_gets_the_versions_that_the_tests_run_with():
    pins = dict(line.split()[0].split("==") for line in wheels.PINNED.read_text().splitlines())
    locked = dict(line.split(" ")[0].split("==") for line in (shipped() / "requirements.lock").read_text().splitlines())
    assert {name: locked[name] for name in pins if locked[name] != pins[name]} == {}
    assert "://" not in wheels.PINNED.read_text()


def test_everything_the_course_itself_needs_is_pinned_for_the_browser():
    needed = tomllib.loads((shipped() / "pyproject.toml").read_text())["project"]["dependencies"]
    pinned = {line.split("==")[0] for line in wheels.PINNED.read_text().splitlines()}
    assert {canonicalize_name(Requirement(one).name) for one in needed} - pinned == {"filelock"}
