"""One submission, rebuilt on the instructor's notebook and run in a process of its own."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell
from test_refusals import GOOD, read

from course.authoring.editions import instructor
from course.authoring.release import student as release_of
from course.check import NOT_ATTEMPTED, RIGHT, WRONG
from course.grading.examine import examine, score
from course.grading.rebuild import rebuild

KEY = b"key"
DOUBLE = "def double(x):\n    "
WARNS = "import warnings, sys\nwarnings.warn('old')\nprint('careful', file=sys.stderr)\n"


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return instructor(read(tmp_path_factory.mktemp("authored"), GOOD), "01_small", "en")


@pytest.fixture(scope="module")
def release(source):
    return release_of(source, "01_small", "en", None)


def submission(release, answer):
    made = nbformat.from_dict(release)
    cell = next(cell for cell in made.cells if cell.id == "task-double")
    cell.source = cell.source if answer is None else answer
    return made


def verdicts(source, submitted, limit=60):
    done = examine(rebuild(submitted, source).notebook, KEY, "student", limit).runs.get("test-double")
    return score(2, done), [outcome.verdict for outcome in done.outcomes] if done else None


@pytest.mark.parametrize(
    ("answer", "points", "outcomes"),
    [
        (DOUBLE + "return 2 * x", 2, [RIGHT, RIGHT]),
        (None, 0, [NOT_ATTEMPTED, NOT_ATTEMPTED]),
        (DOUBLE + "return x + 2", 1, [RIGHT, WRONG]),
        (DOUBLE + "return 1 / 0", 0, [WRONG, WRONG]),
        ("def other(x): pass", 0, [WRONG, WRONG]),
        ("def double(x:", 0, [WRONG, WRONG]),
        (WARNS + DOUBLE + "return 2 * x", 2, [RIGHT, RIGHT]),
        ("import torch\n" + DOUBLE + "return 2 * x", 0, [WRONG, WRONG]),
        (DOUBLE + "import importlib\n    importlib.import_module('scipy')\n    return 2 * x", 0, [WRONG, WRONG]),
        ("%matplotlib inline\n" + DOUBLE + "return 2 * x", 2, [RIGHT, RIGHT]),
    ],
)
def test_each_property_earns_its_share(source, release, answer, points, outcomes):
    earned, found = verdicts(source, submission(release, answer))
    assert earned == points
    assert found == outcomes


def test_edited_tests_are_those_of_the_source(source, release):
    submitted = submission(release, DOUBLE + "return x + 2")
    next(cell for cell in submitted.cells if cell.id == "test-double").source = "pass"
    assert verdicts(source, submitted) == (1, [RIGHT, WRONG])


def test_own_cells_keep_their_place(source, release):
    submitted = submission(release, DOUBLE + "return helper(x)")
    place = next(i for i, cell in enumerate(submitted.cells) if cell.id == "task-double")
    submitted.cells.insert(place, new_code_cell("def helper(x):\n    return 2 * x"))
    assert verdicts(source, submitted)[0] == 2


def test_a_deleted_task_earns_nothing_and_is_named(source, release):
    submitted = submission(release, None)
    submitted.cells = [cell for cell in submitted.cells if cell.id != "task-double"]
    assert verdicts(source, submitted)[0] == 0
    assert rebuild(submitted, source).missing == {"task-double": "the cell is not in the submission"}


def test_a_loop_is_stopped(source, release):
    done = examine(rebuild(submission(release, "while True: pass"), source).notebook, KEY, "student", 3)
    assert done.stopped == "stopped after 3 s: a cell runs too long"
    assert "test-double" not in done.runs


def test_a_process_that_ends_itself_earns_nothing(source, release):
    done = examine(rebuild(submission(release, "import os; os._exit(0)"), source).notebook, KEY, "student")
    assert "ended before the last cell" in done.stopped
    assert score(2, done.runs.get("test-double")) == 0


def test_what_the_student_printed_is_kept(source, release):
    done = examine(rebuild(submission(release, "print('hello')\n1 + 1"), source).notebook, KEY, "student")
    printed = done.runs["task-double"].outputs
    assert printed[0]["text"].startswith("hello\n")
