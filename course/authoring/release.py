"""The student's notebook: the instructor's one through nbgrader's own GenerateAssignment."""

import logging
import os
import sys
import tempfile
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import compute_checksum, is_grade, is_solution
from traitlets.config import Config

from course.authoring.editions import FOLDED
from course.authoring.register import COURSE
from course.authoring.translate import laid_out
from course.errors import CourseError
from course.properties import properties

TEXT_STUB = {"en": "*Write your answer here.*", "ru": "*Впишите ответ здесь.*"}


def student(source: NotebookNode, name: str, language: str, gradebook: str | None) -> NotebookNode:
    """The release of an instructor's notebook; registers the assignment where a gradebook's URL is given."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "source" / name
        place.mkdir(parents=True)
        nbformat.write(source, place / f"{name}.ipynb")
        _convert(Path(folder), name, language, gradebook)
        release = nbformat.read(Path(folder) / "release" / name / f"{name}.ipynb", as_version=4)
    for made, authored in zip(release.cells, source.cells, strict=True):
        made.id = authored.id
        if is_grade(made) and not is_solution(made):
            made.metadata["jupyter"] = FOLDED
            _announce_hidden(made, authored.source)
    return release


def _convert(root: Path, name: str, language: str, gradebook: str | None) -> None:
    """Run GenerateAssignment on root/source/NAME; it finds alembic, which it calls by name, beside this Python."""
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    config = Config()
    config.CourseDirectory.root = str(root)
    config.CourseDirectory.assignment_id = name
    if gradebook:
        config.CourseDirectory.db_url, config.CourseDirectory.course_id = gradebook, COURSE
    config.ClearSolutions.code_stub = {"python": "raise NotImplementedError"}
    config.ClearSolutions.text_stub = TEXT_STUB[language]
    converter = GenerateAssignment(coursedir=CourseDirectory(config=config), config=config)
    converter.no_database = gradebook is None
    if gradebook is None:
        converter.preprocessors = [made for made in converter.preprocessors if made.__name__ != "SaveCells"]
    converter.log, said = _listening()
    try:
        converter.start()
    except (NbGraderException, SystemExit) as error:
        reason = next((line for text in said for line in reversed(text.splitlines()) if line.strip()), str(error))
        raise CourseError(f"{name}: nbgrader could not make the student's notebook: {reason}") from None


def _listening() -> tuple[logging.Logger, list[str]]:
    """A logger that prints nothing, and the list of the errors it was told: nbgrader's exceptions do not say why."""
    said: list[str] = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: said.append(record.getMessage())
    logger = logging.Logger("course.build", logging.ERROR)
    logger.addHandler(handler)
    return logger, said


def _announce_hidden(cell: NotebookNode, authored: str) -> None:
    """End a test cell with the names of the properties that were cut from it."""
    names = [stated.name for stated in properties(authored) if stated.hidden]
    if names:
        cell.source = laid_out(f"{cell.source.rstrip()}\ncheck.hidden({', '.join(map(repr, names))})")
        cell.metadata.nbgrader["checksum"] = compute_checksum(cell)
