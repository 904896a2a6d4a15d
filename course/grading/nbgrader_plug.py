"""The grader as a step of stock `nbgrader autograde`, set in nbgrader_config.py."""

from pathlib import Path

import nbformat
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from course.errors import CourseError
from course.grading.batch import course_key, edition, job, language
from course.grading.grade import Failure
from course.grading.worker import work
from course.layout import find_root


class Grade(NbGraderPreprocessor):
    """Turns a submitted notebook into a graded one, from whose outputs nbgrader's SaveAutoGrades takes the points."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        """Grade as `course grade` does, with the same key and so the same hidden inputs."""
        layout = find_root(Path.cwd())
        names = resources["nbgrader"]
        against = edition(layout, names["assignment"], language(nb))
        graded = work(job(nbformat.writes(nb), against, course_key(layout), names["student"], isolated=True))
        if isinstance(graded, Failure):
            raise CourseError(f"{names['student']}: {graded.reason}")
        for remark in graded.remarks:
            self.log.warning("%s: %s", names["student"], remark)
        return nbformat.reads(graded.text, as_version=4), resources
