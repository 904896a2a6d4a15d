"""All submissions of an assignment: graded side by side, written by one hand."""

import hashlib
import os
import secrets
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from pathlib import Path
from typing import NamedTuple

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import nbjson

from course.authoring.register import REGISTERED
from course.errors import CourseError
from course.grading.clock import Clock
from course.grading.examine import Limits
from course.grading.grade import Failure, Graded, Job
from course.grading.gradebook import open_gradebook, record
from course.grading.read import Unreadable, read
from course.grading.worker import work
from course.language import LANGUAGES
from course.layout import Layout

WAITING = 64  # jobs that are under way or wait for a worker; more than any machine has cores


class Edition(NamedTuple):
    """A language's notebooks: the instructor's, its text, and the student's text."""

    source: NotebookNode
    text: str
    release: str


class Result(NamedTuple):
    """What became of one submission: its points by grade id (None where unchanged or unreadable), and remarks."""

    student: str
    scores: dict[str, float | None] | None
    remarks: list[str]
    failed: bool = False


def students(layout: Layout, name: str, only: str | None) -> list[str]:
    """Who handed in the assignment; CourseError where nobody did."""
    found = sorted(folder.parent.name for folder in layout.submitted.glob(f"*/{name}"))
    if only is not None and only not in found:
        raise CourseError(f"no submission of {name} by {only!r}: expected submitted/{only}/{name}/{name}.ipynb")
    if not found:
        raise CourseError(f"no submission of {name}: expected submitted/STUDENT/{name}/{name}.ipynb")
    return [only] if only is not None else found


def grade_all(
    layout: Layout,
    name: str,
    who: list[str],
    executor: Executor,
    *,
    force: bool = False,
    isolated: bool = True,
    spent: dict[str, float] | None = None,
) -> Iterator[Result]:
    """Grade the submissions of these students on an executor, and yield a Result as each is done and written.

    `spent` gathers seconds by what they were spent on.
    """
    clock = Clock({} if spent is None else spent)
    editions = _editions(layout, name)
    gradebook = open_gradebook(layout.gradebook, name, editions[REGISTERED].source)
    key = course_key(layout)
    prepared = (_prepared(layout, name, student, key, editions, force, isolated) for student in who)
    try:
        for student, made in _side_by_side(executor, prepared):
            if isinstance(made, Graded):
                clock.add(made.seconds)
                with clock("gradebook"):
                    record(gradebook, name, student, made)
                with clock("files"):
                    _put(_graded_path(layout, name, student), made.text)
            yield _result(student, made)
    finally:
        gradebook.close()


def _prepared(
    layout: Layout, name: str, student: str, key: bytes, editions: dict[str, Edition], force: bool, isolated: bool
) -> tuple[str, Job | Failure | None]:
    """A student and what is to be done: a job, nothing where the submission is unchanged, or a reason why it can't."""
    try:
        submitted = read(layout.submitted / student / name / f"{name}.ipynb")
    except Unreadable as reason:
        return student, Failure(str(reason))
    made = job(nbjson.writes(submitted), editions[language(submitted)], key, student, isolated)
    if not force and made.made_from in _earlier(_graded_path(layout, name, student)):
        return student, None
    return student, made


def job(submitted: str, edition: Edition, key: bytes, student: str, isolated: bool) -> Job:
    """The job of grading a submission's text."""
    parts = [key, *(part.encode() for part in (submitted, edition.text, edition.release))]
    made_from = hashlib.sha256(b"\0".join(parts)).hexdigest()
    return Job(submitted, edition.text, edition.release, key, student, made_from, Limits(), isolated)


def _side_by_side(
    executor: Executor, jobs: Iterator[tuple[str, Job | Failure | None]]
) -> Iterator[tuple[str, Graded | Failure | None]]:
    """What becomes of each, as it is done. Only a few jobs wait at a time, so that a class of any size fits."""
    running: dict[Future, str] = {}
    for student, job in jobs:
        if not isinstance(job, Job):
            yield student, job
            continue
        running[executor.submit(work, job)] = student
        while len(running) >= WAITING:
            yield from _done(running)
    while running:
        yield from _done(running)


def _done(running: dict[Future, str]) -> Iterator[tuple[str, Graded | Failure]]:
    for future in wait(running, return_when=FIRST_COMPLETED).done:
        yield running.pop(future), future.result()


def _result(student: str, made: Graded | Failure | None) -> Result:
    if isinstance(made, Graded):
        return Result(student, made.scores, made.remarks)
    return Result(student, None, [made.reason] if made else [], failed=made is not None)


def _editions(layout: Layout, name: str) -> dict[str, Edition]:
    """The instructor's and the student's notebooks in each language."""
    return {spoken: edition(layout, name, spoken) for spoken in LANGUAGES}


def edition(layout: Layout, name: str, spoken: str) -> Edition:
    """The notebooks of one language; CourseError where one was not built."""
    source, release = (_built(path) for path in (layout.source(spoken, name), layout.release(spoken, name)))
    return Edition(nbformat.reads(source, as_version=4), source, release)


def language(submitted: NotebookNode) -> str:
    """The language of a submission: what it says, if that is one of the course's."""
    course = submitted.metadata.get("course")
    said = course.get("language") if isinstance(course, dict) else None
    return said if said in LANGUAGES else LANGUAGES[0]


def _built(path: Path) -> str:
    try:
        text = path.read_text("utf-8")
        nbformat.reads(text, as_version=4)
    except (OSError, ValueError):
        folder = "/".join(path.parts[-4:-1])
        raise CourseError(f"there is no notebook {path.name} in {folder}/: run `course build`") from None
    return text


def _earlier(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, ValueError):
        return ""


def course_key(layout: Layout) -> bytes:
    """The secret that hidden inputs are drawn from; made at its first use."""
    if not layout.key.exists():
        layout.key.write_text(secrets.token_hex(32) + "\n")
        layout.key.chmod(0o600)
    return layout.key.read_bytes().strip()


def _graded_path(layout: Layout, name: str, student: str) -> Path:
    return layout.autograded / student / name / f"{name}.ipynb"


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".draft")
    draft.write_text(text, "utf-8")
    os.replace(draft, path)
