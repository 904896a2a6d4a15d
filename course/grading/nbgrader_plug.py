"""The grader as a step of stock `nbgrader autograde`, set in nbgrader_config.py."""

from pathlib import Path

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from course.grading.batch import course_key, editions
from course.grading.grade import grade
from course.layout import find_root


class Grade(NbGraderPreprocessor):
    """Turns a submitted notebook into a graded one, from whose outputs nbgrader's SaveAutoGrades takes the points."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> tuple[NotebookNode, ResourcesDict]:
        """Grade as `course grade` does, with the same key and so the same hidden inputs."""
        layout = find_root(Path.cwd())
        names = resources["nbgrader"]
        graded = grade(nb, *editions(layout, names["assignment"], nb), course_key(layout), names["student"])
        for remark in graded.remarks:
            self.log.warning("%s: %s", names["student"], remark)
        return graded.notebook, resources
