"""What Binder would build from this checkout: asked of its own program, which then builds nothing."""

import subprocess
import sys

import yaml

from course.content.library import shipped


def test_binder_would_build_python_3_12_with_our_packages():
    command = [sys.executable, "-m", "repo2docker", "--no-build", "--no-run", "."]
    told = subprocess.run(command, cwd=shipped(), capture_output=True, text=True, timeout=300, check=True)
    assert "Building conda environment for python=3.12" in told.stderr
    assert '--file "environment.yml"' in told.stdout
    wanted = yaml.safe_load((shipped() / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    assert {"pip": ["-e .[lab]"]} in wanted
    assert {one.partition("=")[0] for one in wanted if isinstance(one, str)} >= {
        "jupyterlab",
        "ipywidgets",
        "pandas",
        "matplotlib",
        "nbval",
    }
