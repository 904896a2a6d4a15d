"""All submissions of an assignment: graded side by side, written by one hand."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path
from typing import NamedTuple

import nbformat
from nbformat import NotebookNode

from course.authoring.register import REGISTERED
from course.errors import CourseError
from course.grading.grade import Graded, grade
from course.grading.gradebook import open_gradebook, record
from course.grading.read import Unreadable, read
from course.language import LANGUAGES
from course.layout import Layout

FINGERPRINT = "graded_from"  # in the graded notebook's metadata: a hash of what it was made from


class Result(NamedTuple):
    """What became of one submission: its points by grade id (None where unchanged or unreadable), and remarks."""

    student: str
    scores: dict[str, float | None] | None
    remarks: list[str]
    failed: bool = False


class Job(NamedTuple):
    """One submission to grade."""

    layout: Layout
    name: str
    student: str
    key: bytes
    force: bool


def students(layout: Layout, name: str, only: str | None) -> list[str]:
    """Who handed in the assignment; CourseError where nobody did."""
    found = sorted(folder.parent.name for folder in layout.submitted.glob(f"*/{name}"))
    if only is not None and only not in found:
        raise CourseError(f"no submission of {name} by {only!r}: expected submitted/{only}/{name}/{name}.ipynb")
    if not found:
        raise CourseError(f"no submission of {name}: expected submitted/STUDENT/{name}/{name}.ipynb")
    return [only] if only is not None else found


def grade_all(layout: Layout, name: str, who: list[str], *, force: bool, workers: int | None) -> Iterator[Result]:
    """Grade the submissions of these students and yield a Result as each is done and written."""
    source = _built(layout.source(REGISTERED, name))
    gradebook = open_gradebook(layout.gradebook, name, source)
    key = course_key(layout)
    try:
        with ProcessPoolExecutor(workers) as pool:
            jobs = [pool.submit(work, Job(layout, name, student, key, force)) for student in who]
            for job in as_completed(jobs):
                result, graded = job.result()
                if graded:
                    record(gradebook, name, result.student, graded)
                    _put(_graded_path(layout, name, result.student), graded.notebook)
                yield result
    finally:
        gradebook.close()


def work(job: Job) -> tuple[Result, Graded | None]:
    """Grade one submission, unless it is unchanged or cannot be read."""
    path = job.layout.submitted / job.student / job.name / f"{job.name}.ipynb"
    try:
        submitted = read(path)
    except Unreadable as reason:
        return Result(job.student, None, [str(reason)], failed=True), None
    source, release = editions(job.layout, job.name, submitted)
    parts = [job.key, path.read_bytes(), *(nbformat.writes(edition).encode() for edition in (source, release))]
    made_from = hashlib.sha256(b"\0".join(parts)).hexdigest()
    if not job.force and _graded_from(job) == made_from:
        return Result(job.student, None, []), None
    graded = grade(submitted, source, release, job.key, job.student)
    graded.notebook.metadata["course"][FINGERPRINT] = made_from
    return Result(job.student, graded.scores, graded.remarks), graded


def editions(layout: Layout, name: str, submitted: NotebookNode) -> tuple[NotebookNode, NotebookNode]:
    """The instructor's and the student's notebook in the language of a submission."""
    said = submitted.metadata.get("course", {}).get("language")
    language = said if said in LANGUAGES else LANGUAGES[0]
    return _built(layout.source(language, name)), _built(layout.release(language, name))


def _built(path: Path) -> NotebookNode:
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError):
        folder = "/".join(path.parts[-4:-1])
        raise CourseError(f"there is no notebook {path.name} in {folder}/: run `course build`") from None


def course_key(layout: Layout) -> bytes:
    """The secret that hidden inputs are drawn from; made at its first use."""
    if not layout.key.exists():
        layout.key.write_text(secrets.token_hex(32) + "\n")
        layout.key.chmod(0o600)
    return layout.key.read_bytes().strip()


def _graded_path(layout: Layout, name: str, student: str) -> Path:
    return layout.autograded / student / name / f"{name}.ipynb"


def _graded_from(job: Job) -> str | None:
    try:
        earlier = nbformat.read(_graded_path(job.layout, job.name, job.student), as_version=4)
    except (OSError, ValueError):
        return None
    return earlier.metadata.get("course", {}).get(FINGERPRINT)


def _put(path: Path, notebook: NotebookNode) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    nbformat.write(notebook, draft)
    os.replace(draft, path)
