"""A small course, built once, for the tests that need one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from test_refusals import GOOD

SPOKEN = 'from course import speak\nfrom course.check import check\n\nspeak("en")'


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    root = tmp_path_factory.mktemp("course")
    (root / "source").mkdir()
    shutil.copy(Path(__file__).parents[1] / "nbgrader_config.py", root)
    (root / "source" / "01_small.py").write_text(GOOD.replace("from course.check import check", SPOKEN), "utf-8")
    assert course(root, "build").returncode == 0
    return root


def course(root, *words):
    return program(root, "course", *words)


def program(root, name, *words):
    beside = Path(sys.executable).parent  # nbgrader calls alembic by name
    path = os.pathsep.join([str(beside), os.environ["PATH"]])
    command = [str(beside / name), *words]
    return subprocess.run(
        command, cwd=root, capture_output=True, text=True, env={**os.environ, "COLUMNS": "200", "PATH": path}
    )
