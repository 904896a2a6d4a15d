"""A small class for one notebook, made from the course's own files and graded: what `course demo` shows."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution
from rich.table import Table

from course.authoring.register import REGISTERED
from course.authoring.release import student as release_of
from course.authoring.selfstudy import unmarked
from course.errors import CourseError
from course.grading.batch import grade_all
from course.grading.examine import identity
from course.grading.worker import pool
from course.language import LANGUAGES
from course.layout import MARK, Layout

FOLDER = "demo"
NOTE = "README.md"
NOTE_TEXT = "A small class, made and graded by `course demo`, which makes this whole folder anew each time.\n"
STUDENTS = ("full", "partial", "untouched", "russian")
WAITS = "–"


class Marks(NamedTuple):
    """A graded class: the points that each grade id is worth, and those that each student has (None: a person's)."""

    name: str
    worth: dict[str, float]
    earned: dict[str, dict[str, float | None]]


def make(layout: Layout, name: str) -> Layout:
    """A course of its own below this one: one notebook, a fresh gradebook and four submissions."""
    demo = Layout(layout.root / FOLDER)
    files = needed(layout, name)
    _clear(demo.root)
    copied(layout, files, demo)
    source, release = ({lang: read(where(lang, name)) for lang in LANGUAGES} for where in (demo.source, demo.release))
    release_of(source[REGISTERED], name, REGISTERED, demo.gradebook)
    known_mistakes = layout.root / "tests" / "answers" / name
    hand_in(demo, name, "full", release["en"], solutions(source["en"]))
    hand_in(demo, name, "partial", release["en"], partial(source["en"], known_mistakes))
    hand_in(demo, name, "untouched", release["en"], {})
    hand_in(demo, name, "russian", release["ru"], solutions(source["ru"]))
    return demo


def mark(demo: Layout, name: str, advance: Callable[[], None]) -> Marks:
    """Grade the small class as `course grade` does; `advance` is called after each submission."""
    cells = read(demo.source(REGISTERED, name)).cells
    earned = {}
    with pool(None) as executor:
        for result in grade_all(demo, name, list(STUDENTS), executor, force=True):
            earned[result.student] = result.scores or {}
            advance()
    worth = {identity(cell): cell.metadata.nbgrader.points for cell in cells if is_grade(cell)}
    return Marks(name, worth, {student: earned[student] for student in STUDENTS})


def feedback(demo: Layout, name: str) -> list[Path]:
    """The students' pages, by nbgrader itself, so that nbgrader_config.py decides what they show."""
    command = [sys.executable, "-m", "nbgrader", "generate_feedback", name]
    done = subprocess.run(command, cwd=demo.root, capture_output=True, text=True)
    pages = [demo.root / "feedback" / student / name / f"{name}.html" for student in STUDENTS]
    if done.returncode or not all(page.is_file() for page in pages):
        last = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
        raise CourseError(f"`nbgrader generate_feedback {name}` in {FOLDER}/ failed: {last}")
    return pages


def solutions(source: NotebookNode) -> dict[str, str]:
    """The reference answers of an instructor's notebook, by grade id, without the markers around them."""
    return {identity(cell): unmarked(cell.source) for cell in source.cells if is_solution(cell)}


def partial(source: NotebookNode, known_mistakes: Path) -> dict[str, str]:
    """Of three tasks one solved, one with a known mistake where there is one, one left out; and so on."""
    answers = {}
    tasks = [cell for cell in source.cells if is_solution(cell) and not is_grade(cell)]
    for cell, state in zip(tasks, cycle(("solved", "mistaken", "left out")), strict=False):
        name = identity(cell)
        wrong = sorted((known_mistakes / name.removeprefix("task-")).glob("wrong_*.py"))
        if state == "solved":
            answers[name] = unmarked(cell.source)
        elif state == "mistaken" and wrong:
            answers[name] = _answer(wrong[0])
    return answers


def _answer(path: Path) -> str:
    """A file of the answers corpus without the line that says which message it must get."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return "\n".join(line for line in lines if not line.startswith("# expects:"))


def table(marks: Marks) -> Table:
    """Tests and written answers in rows with their points, students in columns, automatic points in the last row."""
    made = Table(title=marks.name, show_footer=True)
    made.add_column("task", "automatic")
    made.add_column("points", f"{_automatic(marks):g}", justify="right")
    for student, points in marks.earned.items():
        made.add_column(student, f"{sum(earned or 0 for earned in points.values()):.4g}", justify="right")
    for name, worth in marks.worth.items():
        row = [points.get(name) for points in marks.earned.values()]
        made.add_row(name.partition("-")[2], f"{worth:g}", *(WAITS if p is None else f"{p:.3g}" for p in row))
    return made


def directions(demo: Layout, pages: list[Path]) -> str:
    """What the table's dash means and where the files lie, seen from the current folder."""
    place, book, *pages = (os.path.relpath(path) for path in (demo.root, demo.root / "gradebook.db", *pages))
    jupyter = os.path.relpath(Path(sys.executable).parent / "jupyter", demo.root)
    return "\n".join(
        [
            f"{WAITS} a written answer waits for a person; automatic points leave it out",
            "",
            "feedback    " + "\n            ".join(pages),
            f"gradebook   {book}",
            f"formgrader  cd {place} && {jupyter} lab    then the menu Nbgrader, Formgrader",
        ]
    )


def _automatic(marks: Marks) -> float:
    return sum(worth for name, worth in marks.worth.items() if name.startswith("test-"))


def needed(layout: Layout, name: str) -> list[Path]:
    """The course's files that grading a notebook needs; CourseError where one is missing."""
    notebooks = [where(lang, name) for where in (layout.source, layout.release) for lang in LANGUAGES]
    files = [layout.root / MARK, layout.authored(name), *notebooks]
    for missing in (path for path in files if not path.is_file()):
        raise CourseError(f"there is no {missing.relative_to(layout.root)}: run `course build` first")
    return files


def copied(layout: Layout, files: list[Path], other: Layout) -> None:
    """Copy a course's files to the same places below another root."""
    for path in files:
        copy = other.root / path.relative_to(layout.root)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)


def _clear(folder: Path) -> None:
    """Empty the folder of an earlier demo; what somebody else put there stays."""
    if folder.exists():
        if not (folder / NOTE).is_file():
            raise CourseError(f"{folder.name}/ was not made by `course demo`: move it away")
        shutil.rmtree(folder)
    folder.mkdir()
    (folder / NOTE).write_text(NOTE_TEXT, encoding="utf-8")


def read(path: Path) -> NotebookNode:
    """A notebook of the course."""
    return nbformat.read(path, as_version=4)


def hand_in(demo: Layout, name: str, student: str, release: NotebookNode, answers: dict[str, str]) -> None:
    """Put a student's notebook into submitted/: the release with these answers in their cells, by grade id."""
    notebook = nbformat.from_dict(release)
    for cell in notebook.cells:
        cell.source = answers.get(identity(cell), cell.source)
    path = demo.submitted / student / name / f"{name}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
