"""Wheels of a few lines, in the place of what the kernel asks for at its start and a lesson never uses."""

import zipfile
from pathlib import Path

# The kernel sets these two words and installs with what is behind them; the site has everything in its lock already.
PIPLITE = '''"""Nothing is installed here: everything is in the lock."""
_PIPLITE_DISABLE_PYPI = True
_PIPLITE_URLS = []
'''
FILES = {
    "piplite": {"piplite/__init__.py": "", "piplite/piplite.py": PIPLITE},
    "micropip": {"micropip/__init__.py": ""},
    "jedi": {},
}
TAG = "Wheel-Version: 1.0\nGenerator: course.site\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def stand_ins(folder: Path) -> list[Path]:
    """The stand-ins as wheels in `folder`; the same bytes each time."""
    return [_wheel(folder, name, files) for name, files in FILES.items()]


def _wheel(folder: Path, name: str, files: dict[str, str]) -> Path:
    about = f"{name}-0.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 0\n"
    whole = {**files, f"{about}/METADATA": metadata, f"{about}/WHEEL": TAG, f"{about}/RECORD": ""}
    path = folder / f"{name}-0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for inside, content in whole.items():
            wheel.writestr(zipfile.ZipInfo(inside, LONG_AGO), content)
    return path
