"""`course demo`: a small class in a folder of its own, graded by the same code as a real one."""

import shutil

import pytest
from conftest import course
from nbgrader.api import Gradebook
from test_refusals import GOOD, read

from course.authoring.editions import instructor
from course.grading.sample import partial, solutions

NAME = "01_small"
TASK = GOOD[GOOD.index('# %% task="double"') : GOOD.index("# %% [markdown] answer")]


@pytest.fixture
def place(root, tmp_path):
    """A course of one's own, somebody's submission in it."""
    shutil.copytree(root, tmp_path / "course")
    theirs = tmp_path / "course" / "submitted" / "somebody" / NAME / f"{NAME}.ipynb"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("theirs", "utf-8")
    return tmp_path / "course"


def files(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_a_small_class_is_graded_twice_and_nobody_is_overwritten(place):
    before = files(place)
    for _ in range(2):
        done = course(place / "source", "demo")
        assert done.returncode == 0, done.stderr
        rows = [[word.strip() for word in line.split("│")[1:-1]] for line in done.stdout.splitlines() if "│" in line]
        assert rows == [
            ["double", "1", "1", "1", "0", "1"],
            ["why", "2", "–", "0", "0", "–"],
            ["automatic", "1", "1", "1", "0", "1"],
        ]
    assert "– a written answer waits for a person" in done.stdout and "Warning" not in done.stderr
    assert {path: content for path, content in files(place).items() if "demo" not in path.parts} == before
    assert not list((place / "demo" / "submitted").glob("somebody"))
    with Gradebook(f"sqlite:///{place / 'demo' / 'gradebook.db'}") as gradebook:
        found = {submission.student.id for submission in gradebook.assignment_submissions(NAME)}
    assert found == {"full", "partial", "untouched", "russian"}
    directed = [line.split()[-1] for line in done.stdout.splitlines() if line.endswith((".html", ".db"))]
    assert len(directed) == 5 and all((place / "source" / path).is_file() for path in directed)
    page = (place / "demo" / "feedback" / "partial" / NAME / f"{NAME}.html").read_text("utf-8")
    assert "of zero" in page and "double(0)" not in page and "HIDDEN" not in page


@pytest.mark.slow
def test_a_folder_that_it_did_not_make_stays(place):
    (place / "demo").mkdir()
    (place / "demo" / "mine").write_text("mine", "utf-8")
    done = course(place, "demo")
    assert done.returncode == 1 and done.stderr.strip().startswith("course: demo/ was not made by `course demo`")
    assert (place / "demo" / "mine").read_text("utf-8") == "mine"


@pytest.mark.slow
def test_without_a_build_it_says_so(place):
    path = place / "release" / "ru" / NAME / f"{NAME}.ipynb"
    path.unlink()
    done = course(place, "demo")
    assert done.returncode == 1 and not (place / "demo").exists()
    assert done.stderr.strip() == f"course: there is no release/ru/{NAME}/{NAME}.ipynb: run `course build` first"


@pytest.mark.slow
def test_without_a_notebook_it_says_so(place):
    (place / "source" / f"{NAME}.py").unlink()
    done = course(place, "demo")
    assert done.returncode == 1 and done.stderr.strip() == "course: no notebook in source/ to make a class for"


def test_the_partial_one_has_solved_mistaken_and_left_out_tasks(tmp_path):
    names = ["double", "triple", "fourfold", "fivefold", "sixfold"]
    text = GOOD.replace(TASK, "".join(TASK.replace("double", name) for name in names))
    source = instructor(read(tmp_path, text), NAME, "en")
    wrong = "def triple(x):\n    return x + 2"
    (tmp_path / "answers" / "triple").mkdir(parents=True)
    (tmp_path / "answers" / "triple" / "wrong_adds.py").write_text("# expects: adds\n" + wrong, "utf-8")
    answers = partial(source, tmp_path / "answers")
    assert list(answers) == ["task-double", "task-triple", "task-fivefold"]
    assert answers["task-triple"] == wrong
    full = solutions(source)
    assert list(full) == [f"task-{name}" for name in names] + ["answer-why"]
    assert full["task-double"] == answers["task-double"] == 'def double(x):\n    """Twice x."""\n    return 2 * x'
