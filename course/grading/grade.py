"""One submission to its graded notebook: a function of what came in, that touches no shared file."""

import time
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import nbjson, new_output
from nbgrader.utils import compute_checksum, determine_grade, is_grade, is_solution

from course.check import NOT_ATTEMPTED, RIGHT
from course.grading.examine import Examined, Limits, defined, examine, identity, learn, score
from course.grading.rebuild import rebuild
from course.properties import properties, without_hidden

SIGNS = {RIGHT: "✓", NOT_ATTEMPTED: "○"}


class Job(NamedTuple):
    """One submission: notebooks as text, the course's key, the student's id, a hash
    of all this that the graded notebook keeps, limits, and whether it is isolated."""

    submitted: str
    source: str
    release: str
    key: bytes
    student: str
    made_from: str
    limits: Limits
    isolated: bool


class Failure(NamedTuple):
    """Why there is no graded notebook."""

    reason: str


class Graded(NamedTuple):
    """The text of a graded notebook without hidden tests, the points by grade id (None: a person's), remarks,
    and where the time went."""

    text: str
    scores: dict[str, float | None]
    remarks: list[str]
    seconds: dict[str, float]


@cache
def parsed(text: str) -> NotebookNode:
    """A notebook of the course, its code read too; to be copied before it is changed."""
    notebook = nbformat.reads(text, as_version=4)
    learn(notebook)
    return notebook


def weighs(source: str) -> bool:
    """Whether the answers to an instructor's notebook may use torch: whether its own do."""
    return "import torch" in source or "from torch" in source


def grade(job: Job, process: Callable[[], Any]) -> Graded:
    """Grade a submission against the instructor's notebook of its language; `process` opens one for the student's code.

    The student's notebook tells what was left untouched.
    """
    start = time.perf_counter()
    submitted = nbjson.reads(job.submitted)  # without a second look: course.grading.read has had one
    source, release = parsed(job.source), parsed(job.release)
    rebuilt = rebuild(submitted, source, release)
    tasks = [name for cell in source.cells if is_solution(cell) for name in _defined(cell)]
    examined = examine(rebuilt.notebook, tasks, job.key, job.student, process, job.limits)
    untouched = {identity(cell): cell.source for cell in release.cells}
    for cell in rebuilt.notebook.cells:
        if is_grade(cell) and not is_solution(cell):
            _mark(cell, examined)
        elif is_grade(cell):
            stub = nbformat.from_dict({**cell, "source": untouched[identity(cell)]})
            cell.metadata.nbgrader["checksum"] = compute_checksum(stub)
        elif cell.cell_type == "code":
            cell.outputs = [nbformat.from_dict(made) for made in _outputs(cell, examined)]
    scores = {identity(cell): determine_grade(cell)[0] for cell in rebuilt.notebook.cells if is_grade(cell)}
    remarks = [f"{name}: {reason}" for name, reason in rebuilt.remarks.items()]
    rebuilt.notebook.metadata["course"]["graded_from"] = job.made_from
    remarks += [examined.stopped] if examined.stopped else []
    text = nbjson.writes(rebuilt.notebook) + "\n"
    rest = time.perf_counter() - start - sum(examined.seconds.values())
    return Graded(text, scores, remarks, {**examined.seconds, "notebooks": rest})


def _defined(cell: NotebookNode) -> tuple[str, ...]:
    return defined(cell.source) if cell.cell_type == "code" else ()


def _outputs(cell: NotebookNode, examined: Examined) -> list[dict]:
    done = examined.runs.get(identity(cell))
    return done.outputs if done else []


def _mark(cell: NotebookNode, examined: Examined) -> None:
    """Show what became of each property, then the points, as nbgrader reads them: a number is partial credit."""
    done = examined.runs.get(identity(cell))
    hidden = {stated.name: stated.hidden for stated in properties(cell.source)}
    lines = [examined.stopped] if done is None else []
    for outcome in done.outcomes if done else []:
        told = outcome.title if outcome.verdict == NOT_ATTEMPTED else outcome.message(hidden[outcome.name])
        lines.append(f"{SIGNS.get(outcome.verdict, '✗')} {told}")
    earned = score(cell.metadata.nbgrader.points, done)
    cell.source = without_hidden(cell.source)
    cell.outputs = [
        new_output("stream", name="stdout", text="\n".join(lines) + "\n"),
        new_output("execute_result", data={"text/plain": repr(earned)}, execution_count=None),
    ]
