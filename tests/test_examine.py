"""One submission, rebuilt on the instructor's notebook: the student's cells in the sandbox, the tests outside."""

import nbformat
import pytest
from alone import examined
from nbformat.v4 import new_code_cell
from test_refusals import GOOD, read

from course.authoring.editions import instructor
from course.authoring.release import student as release_of
from course.grading.examine import Limits
from course.grading.rebuild import rebuild

pytestmark = pytest.mark.slow

LIMITS = Limits()
RIGHT, WRONG, NOT_ATTEMPTED = "✓✗○"
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


def graded(source, release, submitted, limits=LIMITS):
    """The points of the only task, the verdicts on its properties, the outputs by cell id, and the remarks."""
    made = examined(submitted, source, release, "student", limits)
    outputs = {cell.id: cell.outputs for cell in nbformat.reads(made.text, as_version=4).cells if "outputs" in cell}
    told = outputs["test-double"][0].text.splitlines()
    verdicts = [line[0] for line in told if line[0] in (RIGHT, WRONG, NOT_ATTEMPTED)]
    return made.scores["test-double"], verdicts, outputs, made.remarks


@pytest.mark.parametrize(
    ("answer", "points", "outcomes"),
    [
        (DOUBLE + "return 2 * x", 1, [RIGHT, RIGHT]),
        (None, 0, [NOT_ATTEMPTED, NOT_ATTEMPTED]),
        (DOUBLE + "return x + 2", 0.5, [RIGHT, WRONG]),
        (DOUBLE + "return 1 / 0", 0, [WRONG, WRONG]),
        ("def other(x): pass", 0, [WRONG, WRONG]),
        ("def double(x:", 0, [WRONG, WRONG]),
        (WARNS + DOUBLE + "return 2 * x", 1, [RIGHT, RIGHT]),
        ("import torch\n" + DOUBLE + "return 2 * x", 0, [WRONG, WRONG]),
        (DOUBLE + "import importlib\n    importlib.import_module('scipy')\n    return 2 * x", 0, [WRONG, WRONG]),
        ("%matplotlib inline\n" + DOUBLE + "return 2 * x", 1, [RIGHT, RIGHT]),
    ],
)
def test_each_property_earns_its_share(source, release, answer, points, outcomes):
    earned, found, _, _ = graded(source, release, submission(release, answer))
    assert earned == points
    assert found == outcomes


def test_edited_tests_are_those_of_the_source(source, release):
    submitted = submission(release, DOUBLE + "return x + 2")
    next(cell for cell in submitted.cells if cell.id == "test-double").source = "pass"
    assert graded(source, release, submitted)[:2] == (0.5, [RIGHT, WRONG])


def test_own_cells_keep_their_place(source, release):
    submitted = submission(release, DOUBLE + "return helper(x)")
    place = next(i for i, cell in enumerate(submitted.cells) if cell.id == "task-double")
    submitted.cells.insert(place, new_code_cell("def helper(x):\n    return 2 * x"))
    assert graded(source, release, submitted)[0] == 1


def test_a_deleted_task_earns_nothing_and_is_named(source, release):
    submitted = submission(release, None)
    submitted.cells = [cell for cell in submitted.cells if cell.id != "task-double"]
    assert graded(source, release, submitted)[0] == 0
    assert rebuild(submitted, source, release).remarks == {"task-double": "the cell is not in the submission"}


def test_a_loop_is_stopped_and_the_rest_goes_on(source, release):
    submitted = submission(release, DOUBLE + "return 2 * x")
    submitted.cells.insert(0, new_code_cell("while True: pass"))
    earned, _, outputs, remarks = graded(source, release, submitted, Limits(2, 20))
    assert earned == 1 and remarks == []
    submitted = submission(release, DOUBLE + "while x == 2: pass\n    return 2 * x")
    earned, verdicts, outputs, remarks = graded(source, release, submitted, Limits(2, 20))
    assert (earned, verdicts) == (0.5, [WRONG, RIGHT])
    assert "it runs for too long" in outputs["test-double"][0].text


def test_a_submission_has_so_much_time(source, release):
    submitted = submission(release, DOUBLE + "while True: pass")
    earned, verdicts, _, remarks = graded(source, release, submitted, Limits(2, 3))
    assert (earned, verdicts, remarks) == (0, [WRONG, WRONG], ["stopped after 3 s"])


def test_a_process_that_ends_itself_earns_nothing_by_it(source, release):
    submitted = submission(release, "import os; os._exit(0)")
    earned, verdicts, outputs, _ = graded(source, release, submitted)
    assert (earned, verdicts) == (0, [WRONG, WRONG]) and "the process ended" in outputs["task-double"][0].evalue
    submitted = submission(release, DOUBLE + "if x == 0: import os; os._exit(0)\n    return 2 * x")
    assert graded(source, release, submitted)[:2] == (0.5, [RIGHT, WRONG])


def test_what_the_student_printed_is_kept(source, release):
    _, _, outputs, _ = graded(source, release, submission(release, "print('hello')\n1 + 1"))
    assert outputs["task-double"][0].text.startswith("hello\n")


def test_what_the_student_prints_in_a_test_is_dropped(source, release):
    submitted = submission(release, DOUBLE + "print('seen', x)\n    return 2 * x")
    made = examined(submitted, source, release, "student")
    assert "seen 0" not in made.text and made.scores["test-double"] == 1
