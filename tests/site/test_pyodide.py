"""A Pyodide that is broken, incomplete or of another version is refused with a sentence."""

import json
import tarfile
import zipfile

import pytest

from course.site.pyodide import CORE, ENGINE, ENTRY, LIBRARY, LOCK, opened
from course.site.refusal import SiteError
from tests.site.conftest import VERSION


def refused(source, tmp_path) -> str:
    with pytest.raises(SiteError) as caught:
        opened(source, tmp_path / "unpacked", VERSION)
    assert caught.value.text.nl != caught.value.text.en
    return caught.value.text("en")


def test_a_folder_that_is_whole_is_taken(small, tmp_path):
    made = opened(small, tmp_path / "unpacked", VERSION)
    assert made.folder == small
    assert made.checked(made.packages(("numbers",))["numbers"]).parent == small


@pytest.mark.parametrize("suffix", [".zip", ".tar.bz2"])
def test_an_archive_is_taken_with_or_without_the_folder_that_the_official_one_has(small, tmp_path, suffix):
    for top in ("pyodide/", ""):
        archive = tmp_path / f"{top.strip('/')}release{suffix}"
        _packed(archive, small, top)
        made = opened(archive, tmp_path / f"unpacked{len(top)}", VERSION)
        assert made.lock["info"]["python"] == "3.14.2"


def _packed(archive, folder, top):
    files = [(path, f"{top}{path.name}") for path in folder.iterdir()]
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive, "w") as made:
            for path, name in files:
                made.write(path, name)
    else:
        with tarfile.open(archive, "w:bz2") as made:
            for path, name in files:
                made.add(path, name)


@pytest.mark.parametrize("name", [*CORE, LOCK])
def test_a_missing_file_is_named(small, tmp_path, name):
    (small / name).unlink()
    assert refused(small, tmp_path) == f"The Pyodide in {small} is incomplete: {name} is missing."


@pytest.mark.parametrize("name", [ENGINE, LIBRARY, LOCK])
def test_a_file_that_was_cut_off_is_named(small, tmp_path, name):
    whole = (small / name).read_bytes()
    (small / name).write_bytes(whole[:-1])
    assert name in refused(small, tmp_path)
    (small / name).write_bytes(b"")
    assert name in refused(small, tmp_path)


def test_another_version_is_refused(small, tmp_path):
    (small / ENTRY).write_text('var version="0.28.3";')
    assert "the course needs version 314.0.6" in refused(small, tmp_path)


def test_nothing_an_archive_that_is_none_and_a_torn_one_are_refused(small, tmp_path):
    assert "There is no Pyodide at" in refused(tmp_path / "nowhere", tmp_path)
    (tmp_path / "letter.docx").write_bytes(b"dear")
    assert "neither a folder nor an archive" in refused(tmp_path / "letter.docx", tmp_path)
    for name in ("torn.zip", "torn.tar.bz2"):
        _packed(tmp_path / name, small, "")
        (tmp_path / name).write_bytes((tmp_path / name).read_bytes()[:200])
        assert "is damaged" in refused(tmp_path / name, tmp_path)


def test_an_archive_cannot_write_outside_its_folder(small, tmp_path):
    with tarfile.open(tmp_path / "evil.tar.bz2", "w:bz2") as made:
        made.add(small / ENTRY, "../outside.mjs")
    assert "is damaged" in refused(tmp_path / "evil.tar.bz2", tmp_path)
    assert not (tmp_path / "outside.mjs").exists()


def test_a_package_with_another_hash_than_the_lock_names_is_refused(small, tmp_path):
    made = opened(small, tmp_path / "unpacked", VERSION)
    entry = made.packages(("numbers",))["numbers"]
    path = small / entry["file_name"]
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(SiteError, match="its sha256 differs"):
        made.checked(entry)


def test_a_package_is_left_out_with_all_it_needs_where_one_file_is_missing(small, tmp_path):
    made = opened(small, tmp_path / "unpacked", VERSION)
    assert made.packages(("needing",)) == {}
    assert made.packages(("absent",)) == {}
    assert made.packages(("unknown",)) == {}


def test_a_lock_that_is_no_lock_is_refused(small, tmp_path):
    for content in ("[]", "{}", json.dumps({"info": {"python": "3.14"}, "packages": []})):
        (small / LOCK).write_text(content)
        assert f"The file {LOCK} of Pyodide is damaged" in refused(small, tmp_path)
