"""Answers are found where they can be; everything else comes from the instructor's notebook."""

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell
from test_refusals import GOOD, read

from course.authoring.editions import instructor
from course.authoring.release import student as release_of
from course.grading.rebuild import rebuild

ANSWER = "def double(x):\n    return x + x"


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return instructor(read(tmp_path_factory.mktemp("authored"), GOOD), "01_small", "en")


@pytest.fixture(scope="module")
def release(source):
    return release_of(source, "01_small", "en", None)


@pytest.fixture
def submitted(release):
    made = nbformat.from_dict(release)
    task(made).source = ANSWER
    return made


def task(notebook):
    return next(cell for cell in notebook.cells if cell.get("id") == "task-double")


def found(submitted, source, release):
    """The answer in the rebuilt notebook, the remark on it, and the student's own cells."""
    made = rebuild(submitted, source, release)
    own = [cell.source for cell in made.notebook.cells if cell.id.startswith("own-")]
    kept = [cell for cell in made.notebook.cells if not cell.id.startswith("own-")]
    assert [cell.id for cell in kept] == [cell.id for cell in source.cells]
    for cell, authored in zip(kept, source.cells, strict=True):
        if cell.id not in ("task-double", "answer-why"):
            assert cell == authored
    return task(made.notebook).source, made.remarks.get("task-double", ""), own


def test_in_its_place(submitted, source, release):
    assert found(submitted, source, release) == (ANSWER, "", [])


def test_without_nbgraders_mark_by_its_cell_id(submitted, source, release):
    del task(submitted).metadata["nbgrader"]
    assert found(submitted, source, release) == (ANSWER, "", [])


def test_without_any_mark_by_what_it_defines(submitted, source, release):
    cell = task(submitted)
    del cell.metadata["nbgrader"]
    cell.id = "x1"
    answer, remark, own = found(submitted, source, release)
    assert (answer, own) == (ANSWER, []) and "found by what it defines" in remark


def test_all_marks_lost(submitted, source, release):
    for number, cell in enumerate(submitted.cells):
        cell.metadata, cell.id = nbformat.from_dict({}), f"x{number}"
    answer, _, own = found(submitted, source, release)
    assert (answer, own) == (ANSWER, ["*Write your answer here.*"])  # nothing tells where this belongs


@pytest.mark.parametrize("copies", [["def double(x):\n    return 0", ANSWER], [ANSWER, "stub"]])
def test_several_times_the_last_that_was_touched_counts(submitted, source, release, copies):
    place = submitted.cells.index(task(submitted))
    original = submitted.cells.pop(place)
    stub = next(cell.source for cell in release.cells if cell.id == "task-double")
    for number, text in enumerate(copies):
        copy = nbformat.from_dict({**original, "source": stub if text == "stub" else text, "id": f"x{number}"})
        submitted.cells.insert(place + number, copy)
    answer, remark, _ = found(submitted, source, release)
    assert answer == ANSWER and ("several times" in remark) == ("stub" not in copies)


def test_a_retyped_cell_is_code_again(submitted, source, release):
    place = submitted.cells.index(task(submitted))
    mark = submitted.cells[place].metadata
    submitted.cells[place] = new_markdown_cell(ANSWER, metadata=mark, id="task-double")
    answer, remark, _ = found(submitted, source, release)
    assert answer == ANSWER and "type was changed" in remark


def test_moved_cells_go_back_to_their_places(submitted, source, release):
    submitted.cells.reverse()
    assert found(submitted, source, release)[0] == ANSWER


def test_own_cells_keep_their_places_and_lose_their_marks(submitted, source, release):
    place = submitted.cells.index(task(submitted))
    mark = {"nbgrader": {"grade_id": "test-mine", "grade": True, "points": 100, "solution": False}}
    submitted.cells.insert(place, new_code_cell("y = 1", metadata=mark, id="test-mine"))
    made = rebuild(submitted, source, release).notebook
    names = [cell.id for cell in made.cells]
    assert names.index(f"own-{place}") == names.index("task-double") - 1
    assert made.cells[names.index(f"own-{place}")].metadata == {}


def test_edited_locked_cells_and_tests_are_as_they_were(submitted, source, release):
    for cell in submitted.cells:
        if cell.id.startswith(("test-", "setup-")):
            cell.source = "raise SystemExit"
            cell.metadata.nbgrader.points = 1000
    assert found(submitted, source, release)[0] == ANSWER


def test_a_deleted_answer_is_named(submitted, source, release):
    submitted.cells = [cell for cell in submitted.cells if cell.id != "task-double"]
    answer, remark, _ = found(submitted, source, release)
    assert answer == "" and remark == "the cell is not in the submission"


def test_an_answer_with_magics_is_found_by_its_def(submitted, source, release):
    cell = task(submitted)
    del cell.metadata["nbgrader"]
    cell.id, cell.source = "x1", "%matplotlib inline\n" + ANSWER
    assert found(submitted, source, release)[0] == "%matplotlib inline\n" + ANSWER
