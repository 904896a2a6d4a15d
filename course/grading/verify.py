"""Before a notebook is built: its solutions must pass its tests across the boundary too, not only in one kernel."""

import shutil

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from course.errors import CourseError
from course.grading.examine import Limits
from course.grading.grade import Failure, Job
from course.grading.worker import close, work

KEY = b"build"


def verify(name: str, source: NotebookNode, release: NotebookNode) -> None:
    """CourseError for the first test that the instructor's own solutions do not pass when they are graded."""
    texts = map(nbformat.writes, (source, source, release))
    try:
        made = work(Job(*texts, KEY, "instructor", "", Limits(), isolated=shutil.which("bwrap") is not None))
    finally:
        close()
    if isinstance(made, Failure):
        raise CourseError(f"{name}: the solved notebook cannot be graded: {made.reason}")
    for cell in nbformat.reads(made.text, as_version=4).cells:
        if is_grade(cell) and not is_solution(cell) and made.scores[cell.id] != cell.metadata.nbgrader.points:
            told = next((line for line in cell.outputs[0].text.splitlines() if not line.startswith("✓")), "not run")
            raise CourseError(f"{name}: {cell.id}: passes in a notebook, but not when it is graded: {told}")
