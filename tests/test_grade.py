"""`course grade`: a small class, from submitted/ to the gradebook."""

import shutil

import nbformat
import pytest
from conftest import course, program
from nbgrader.api import Gradebook

pytestmark = pytest.mark.slow

NAME = "01_small"


def hand_in(root, student, answer=None, language="en", words=None):
    notebook = nbformat.read(root / "release" / language / NAME / f"{NAME}.ipynb", as_version=4)
    for cell in notebook.cells:
        if cell.id == "task-double" and answer:
            cell.source = f"def double(x):\n    {answer}"
        if cell.id == "answer-why" and words:
            cell.source = words
    path = root / "submitted" / student / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return path


@pytest.fixture
def classroom(root, tmp_path):
    shutil.copytree(root, tmp_path / "course")
    root = tmp_path / "course"
    hand_in(root, "full", "return 2 * x", words="because it is so")
    hand_in(root, "half", "return x + 2")
    hand_in(root, "untouched")
    hand_in(root, "russian", "return x + 2", language="ru")
    return root


def scores(root):
    with Gradebook(f"sqlite:///{root / 'gradebook.db'}") as gradebook:
        return {
            submission.student.id: {grade.name: grade.auto_score for grade in submission.notebooks[0].grades}
            for submission in gradebook.assignment_submissions(NAME)
        }


def test_a_class_is_graded(classroom):
    done = course(classroom, "grade")
    assert done.returncode == 0, done.stderr
    assert scores(classroom) == {
        "full": {"test-double": 1, "answer-why": None},
        "half": {"test-double": 0.5, "answer-why": 0},
        "russian": {"test-double": 0.5, "answer-why": 0},
        "untouched": {"test-double": 0, "answer-why": 0},
    }
    assert "1 written answers wait for a person" in done.stdout
    text = (classroom / "autograded" / "russian" / NAME / f"{NAME}.ipynb").read_text("utf-8")
    assert "✗ от нуля" in text and "check.close(double(0)" not in text and "HIDDEN" not in text

    assert course(classroom, "grade").stdout.count("unchanged") == 4
    assert course(classroom, "grade", "--force", "--student", "half").stdout == f"{NAME}  half  0.5 points\n"


def test_stock_autograde_gives_the_same_scores(classroom):
    done = program(classroom, "nbgrader", "autograde", NAME)
    assert done.returncode == 0, done.stderr
    by_nbgrader = scores(classroom)
    assert course(classroom, "grade", "--force").returncode == 0
    assert scores(classroom) == by_nbgrader
    assert by_nbgrader["russian"] == {"test-double": 0.5, "answer-why": 0}


def test_feedback_holds_no_hidden_test(classroom):
    assert course(classroom, "grade").returncode == 0
    done = program(classroom, "nbgrader", "generate_feedback", NAME)
    assert done.returncode == 0, done.stderr
    page = (classroom / "feedback" / "half" / NAME / f"{NAME}.html").read_text("utf-8")
    assert "of zero" in page and "double(0)" not in page and "HIDDEN" not in page


def test_a_broken_submission_does_not_stop_the_batch(classroom):
    path = classroom / "submitted" / "full" / NAME / f"{NAME}.ipynb"
    path.write_text("{ not JSON")
    (classroom / "submitted" / "half" / NAME / f"{NAME}.ipynb").unlink()
    done = course(classroom, "grade")
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "full; the file is not a notebook" in done.stdout
    assert f"half; there is no {NAME}.ipynb" in done.stdout
    assert set(scores(classroom)) == {"russian", "untouched"}


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["grade", "09_none"], "no notebook '09_none'"),
        (["grade", "--student", "nobody"], "no submission of 01_small by 'nobody'"),
    ],
)
def test_a_wrong_name_gets_one_line(classroom, words, message):
    done = course(classroom, *words)
    assert done.returncode == 1 and message in done.stderr and done.stderr.count("\n") <= 2


def test_nothing_handed_in(classroom):
    shutil.rmtree(classroom / "submitted")
    done = course(classroom, "grade")
    assert done.returncode == 1 and "nothing in submitted/" in done.stderr


@pytest.mark.parametrize("content", [None, b"not a database at all, but long enough to be one" * 50])
def test_a_gradebook_of_another_course(classroom, content):
    path = classroom / "gradebook.db"
    path.unlink()
    if content:
        path.write_bytes(content)
    done = course(classroom, "grade")
    assert done.returncode == 1 and "course: the gradebook" in done.stderr and "Traceback" not in done.stderr
    assert not list((classroom / "autograded").glob("*/*"))
