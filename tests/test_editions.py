"""The instructor's and the student's notebooks of a small authored file."""

import nbformat
import pytest
from nbgrader.api import Gradebook
from nbgrader.utils import compute_checksum
from test_refusals import GOOD, read

from course.authoring.editions import instructor
from course.authoring.release import student


@pytest.fixture(params=["en", "ru"])
def language(request):
    return request.param


@pytest.fixture
def source(tmp_path, language):
    imported = "from course.check import check"
    text = GOOD.replace(imported, f'from course import speak\n{imported}\n\nspeak("en")')
    return instructor(read(tmp_path, text), "01_small", language)


def test_the_instructor_has_one_language(source, language):
    text = nbformat.writes(source)
    assert ("# One" in text) == ("because" in text) == (language == "en")
    assert f'speak(\\"{language}\\")' in text
    ids = ["prose-01", "setup-01", "demo-picture", "task-double", "test-double", "answer-why"]
    assert [cell.id for cell in source.cells] == ids


def test_the_student_gets_no_answer_and_no_hidden_test(source, language):
    release = student(source, "01_small", language, None)
    text = nbformat.writes(release)
    for secret in ("2 * x", "SOLUTION", "HIDDEN", "double(0)", "because", "потому что"):
        assert secret not in text
    task, test = (next(cell for cell in release.cells if cell.id == name) for name in ("task-double", "test-double"))
    assert task.source == 'def double(x):\n    """Twice x."""\n    raise NotImplementedError'
    hidden = {"en": "of zero", "ru": "от нуля"}[language]
    assert test.source.startswith("# ") and test.source.endswith(f'\ncheck.hidden("{hidden}")')
    assert test.metadata.editable is False and test.metadata.nbgrader.checksum == compute_checksum(test)
    assert [cell.id for cell in release.cells] == [cell.id for cell in source.cells]


def test_a_second_build_is_the_same_to_the_byte(source, language):
    first, second = (nbformat.writes(student(source, "01_small", language, None)) for _ in range(2))
    assert first == second


def test_the_gradebook_learns_the_points(source, language, tmp_path):
    url = f"sqlite:///{tmp_path / 'gradebook.db'}"
    student(source, "01_small", language, url)
    with Gradebook(url) as gradebook:
        notebook = gradebook.find_notebook("01_small", "01_small")
        assert {cell.name: cell.max_score for cell in notebook.grade_cells} == {"test-double": 1, "answer-why": 2}
