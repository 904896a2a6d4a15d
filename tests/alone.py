"""One answer to one task, graded by its own task's tests alone, through the real grader."""

from functools import cache
from pathlib import Path

import nbformat

from course.authoring.editions import instructor
from course.authoring.parse import parse
from course.authoring.selfstudy import unmarked
from course.grading.examine import Limits
from course.grading.grade import Graded, Job
from course.grading.worker import work

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted(path.stem for path in (ROOT / "source").glob("*.py"))
KEY = b"tests"
LIMITS = Limits()


@cache
def instructors(name: str, language: str = "en") -> nbformat.NotebookNode:
    """The instructor's notebook, made from the authored file."""
    return instructor(parse(ROOT / "source" / f"{name}.py"), name, language)


def tasks(name: str) -> list[str]:
    """The tasks of a notebook, in their order."""
    return [cell.id.removeprefix("task-") for cell in instructors(name).cells if cell.id.startswith("task-")]


def reference(name: str, task: str) -> str:
    """The reference solution of a task."""
    (cell,) = [cell for cell in instructors(name).cells if cell.id == f"task-{task}"]
    return unmarked(cell.source)


def alone(name: str, task: str, language: str = "en") -> nbformat.NotebookNode:
    """The instructor's notebook with the locked code, this task and its test, and nothing else."""
    whole = instructors(name, language)
    kept = [cell for cell in whole.cells if cell.id.startswith("setup-") or cell.id in (f"task-{task}", f"test-{task}")]
    return nbformat.from_dict({**whole, "cells": kept})


def graded(name: str, task: str, answer: str, language: str = "en", student: str = "someone") -> Graded:
    """Grade the source of an answer."""
    source = alone(name, task, language)
    submitted = nbformat.from_dict(source)
    for cell in submitted.cells:
        if cell.id == f"task-{task}":
            cell.source = answer
    return examined(submitted, source, source, student)


def examined(
    submitted: nbformat.NotebookNode,
    source: nbformat.NotebookNode,
    release: nbformat.NotebookNode,
    student: str,
    limits: Limits = LIMITS,
) -> Graded:
    """Grade a notebook in the sandbox."""
    texts = map(nbformat.writes, (submitted, source, release))
    made = work(Job(*texts, KEY, student, "", limits, isolated=True))
    assert isinstance(made, Graded), made
    return made


def earned(made: Graded) -> float:
    """The share of the points: 1 for full marks."""
    (score,) = made.scores.values()
    return score / _test(made).metadata.nbgrader.points


def said(made: Graded) -> str:
    """What the student is told."""
    return _test(made).outputs[0].text


def _test(made: Graded) -> nbformat.NotebookNode:
    (cell,) = [cell for cell in nbformat.reads(made.text, as_version=4).cells if cell.id.startswith("test-")]
    return cell
