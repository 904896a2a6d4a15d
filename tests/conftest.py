"""A small course, built once, for the tests that need one."""

import os
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
    (root / "nbgrader_config.py").touch()
    (root / "source" / "01_small.py").write_text(GOOD.replace("from course.check import check", SPOKEN), "utf-8")
    assert course(root, "build").returncode == 0
    return root


def course(root, *words):
    command = [str(Path(sys.executable).parent / "course"), *words]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, env={**os.environ, "COLUMNS": "200"})
