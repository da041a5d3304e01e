"""The house around the course: layers, pins, locks, the built front end, a wheel that holds its content."""

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.version import Version

from course.content.library import shipped

ROOT = shipped()
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
EXTRAS = PROJECT["optional-dependencies"]


def requirements(*extras: str) -> dict[str, Requirement]:
    listed = [Requirement(line) for extra in extras for line in EXTRAS[extra]]
    return {one.name.lower(): one for one in [*map(Requirement, PROJECT["dependencies"]), *listed]}


def locked(name: str) -> dict[str, Version]:
    lines = [line.split(";")[0].strip() for line in (ROOT / name).read_text().splitlines() if line.strip()]
    return {part[0].lower(): Version(part[1]) for part in (line.split("==") for line in lines)}


@pytest.mark.parametrize(
    ("lock", "extras"), [("requirements.lock", ["lab"]), ("requirements-test.lock", ["lab", "test"])]
)
def test_a_lock_pins_everything_exactly_and_names_no_address(lock, extras):
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert " @ " not in text
    pins = locked(lock)
    for name, requirement in requirements(*extras).items():
        assert requirement.specifier.contains(pins[name]), name


def test_what_is_pinned_for_learners_is_pinned_the_same_for_tests():
    learners, testers = locked("requirements.lock"), locked("requirements-test.lock")
    assert {name: testers[name] for name in learners} == learners


def test_the_environment_for_conda_agrees_with_the_project():
    listed = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    pins = dict(line.split("=") for line in listed if isinstance(line, str) and "=" in line)
    assert pins.pop("python") == "3.12"
    assert Version("3.12") in Requirement(f"python{PROJECT['requires-python']}").specifier
    known = requirements("lab", "test")
    for name, pin in pins.items():
        assert known[name].specifier.contains(f"{pin}.99" if pin.count(".") == 1 else pin), name
    assert {"pip": ["-e .[lab]"]} in listed


def test_the_front_end_is_the_one_that_its_source_makes(tmp_path):
    made = tmp_path / "sheet.js"
    front = ROOT / "front"
    command = (
        "npx --no-install esbuild src/sheet.js --bundle --format=esm --target=es2022 --minify --legal-comments=inline"
    )
    assert command.removeprefix("npx --no-install ") in (front / "package.json").read_text()
    subprocess.run([*command.split(), f"--outfile={made}"], cwd=front, check=True, capture_output=True)
    assert made.read_text() == (ROOT / "course/sheet/sheet.js").read_text()


def test_the_front_end_asks_for_nothing_outside():
    for name in ("sheet.js", "sheet.css"):
        source = (ROOT / "course/sheet" / name).read_text()
        assert "http://" not in source.replace("http://www.w3.org/", "")
        assert "https://" not in source


def test_a_wheel_holds_data_exercises_and_looks_and_shows_an_exercise(tmp_path):
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", str(tmp_path), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    code = "from course.nl import show; import course; print(course.__file__); print(repr(show('roles/round-1')))"
    environment = {"PYTHONPATH": str(tmp_path / "site"), "VIER_ROLLEN_ANSWERS": str(tmp_path / "a.jsonl")}
    ran = subprocess.run(
        [sys.executable, "-P", "-c", code], env=environment, cwd=tmp_path, check=True, capture_output=True, text=True
    )
    place, title = ran.stdout.split("\n")[:2]
    assert Path(place).is_relative_to(tmp_path / "site")
    assert title == "Ronde 1"


def test_showing_an_exercise_loads_neither_pandas_nor_matplotlib_nor_numpy():
    code = (
        "import sys; from course.nl import show; show('roles/round-1'); show('my-answers');"
        "print(sorted(sys.modules.keys() & {'pandas', 'matplotlib', 'numpy', 'jupyterlab'}))"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == "[]"


def test_the_machine_and_its_registries_are_not_named_in_the_project():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    places = ["/tm" + "p/", "/wor" + "k/", "/roo" + "t/"]
    hosts = ["pypi" + ".org", "registry." + "npmjs", "files.python" + "hosted", "deb." + "debian", *places]
    named = [(n, h) for n in listed for h in hosts if (ROOT / n).is_file() and h.encode() in (ROOT / n).read_bytes()]
    assert named == []


def test_every_word_of_the_interface_is_used():
    source = "\n".join(path.read_text() for path in (ROOT / "course").rglob("*.py"))
    names = re.findall(r"^([A-Z][A-Z_]+)(?:, ([A-Z_]+))?(?:: .+)? = ", (ROOT / "course/labels.py").read_text(), re.M)
    words = [name for pair in names for name in pair if name]
    assert len(words) > 100
    assert [w for w in words if len(re.findall(rf"labels\.{w}\b|import .*\b{w}\b|\"{w}\"", source)) == 0] == []
