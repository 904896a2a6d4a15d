"""The one writer of nbgrader's gradebook."""

import os
import sys
from pathlib import Path

from nbgrader.api import Gradebook, MissingEntry
from nbgrader.utils import is_grade

from course.errors import CourseError
from course.grading.grade import Graded


def open_gradebook(url: str, name: str) -> Gradebook:
    """The gradebook, which must know the assignment. nbgrader calls alembic by name: it stands beside this Python."""
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    try:
        gradebook = Gradebook(url)
        gradebook.find_assignment(name)
    except MissingEntry:
        raise CourseError(f"the gradebook does not know {name}: another course's? Or run `course build`") from None
    except Exception as error:
        raise CourseError(f"the gradebook cannot be opened ({type(error).__name__}): {url}") from None
    return gradebook


def record(gradebook: Gradebook, name: str, student: str, graded: Graded) -> None:
    """Write one submission's scores, as nbgrader's own SaveAutoGrades would."""
    gradebook.update_or_create_student(student)
    gradebook.update_or_create_submission(name, student)
    for cell in graded.notebook.cells:
        if is_grade(cell):
            identity = cell.metadata.nbgrader.grade_id
            grade = gradebook.find_grade(identity, name, name, student)
            grade.auto_score = graded.scores[identity]
            grade.needs_manual_grade = grade.auto_score is None or grade.manual_score is not None
    gradebook.db.commit()
