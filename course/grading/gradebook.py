"""The one writer of nbgrader's gradebook."""

import os
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.api import Gradebook
from sqlalchemy.exc import OperationalError, SAWarning

from course.authoring.register import COURSE, PATIENCE, cells, registered, shown
from course.errors import CourseError
from course.grading.grade import Graded


def open_gradebook(url: str, name: str, source: NotebookNode) -> Gradebook:
    """The gradebook, which must know the assignment as the instructor's notebook has it.

    nbgrader calls alembic by name: it stands beside this Python.
    """
    known = registered(url).get(name)
    if known is None:
        raise CourseError(f"the gradebook {shown(url)} does not know {name}: another course's? Or run `course build`")
    if known.cells != cells(source):
        what = f"knows {name} with other cells than source/ has"
        raise CourseError(f"the gradebook {shown(url)} {what}: another course's? Or run `course build`")
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    return _patiently(lambda: Gradebook(url, COURSE))


def record(gradebook: Gradebook, name: str, student: str, graded: Graded) -> None:
    """Write one submission's scores, as nbgrader's own SaveAutoGrades would."""
    _patiently(lambda: _record(gradebook, name, student, graded), gradebook.db.rollback)


def _patiently(act: Callable[[], Any], again: Callable[[], Any] = lambda: None) -> Any:
    """What `act` returns; while somebody else is writing to the gradebook, wait and act again."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return act()
        except OperationalError as error:
            again()
            if "locked" not in str(error) or time.monotonic() > until:
                raise CourseError(f"the gradebook cannot be written: {error.orig}; grade again when it can") from None
            time.sleep(0.2)


def _record(gradebook: Gradebook, name: str, student: str, graded: Graded) -> None:
    gradebook.update_or_create_student(student)
    with warnings.catch_warnings(category=SAWarning, action="ignore"):  # nbgrader's own, about its order of writing
        gradebook.update_or_create_submission(name, student)
    grades = {grade.name: grade for grade in gradebook.find_submission_notebook(name, name, student).grades}
    for identity, score in graded.scores.items():
        grade = grades[identity]
        grade.auto_score = score
        grade.needs_manual_grade = score is None or grade.manual_score is not None
    gradebook.db.commit()
