"""The notebook that is graded: the instructor's cells, with the student's answers in their places."""

from typing import NamedTuple

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_solution


class Rebuilt(NamedTuple):
    """A notebook to grade, and for each answer that could not be found the reason, by its grade id."""

    notebook: NotebookNode
    missing: dict[str, str]


def rebuild(submitted: NotebookNode, source: NotebookNode) -> Rebuilt:
    """Tests and locked cells come from the source, answers from the submission; extra cells keep their place."""
    answers = _by_grade_id(submitted)
    extras = _extras(submitted, {_grade_id(cell) for cell in source.cells})
    notebook, missing = nbformat.from_dict({**source, "cells": []}), {}
    notebook.cells += extras.get("", [])
    for authored in source.cells:
        cell, name = nbformat.from_dict(authored), _grade_id(authored)
        if is_solution(cell):
            found = answers.get(name)
            cell.source = found.source if found else ""
            if not found:
                missing[name] = "the cell is not in the submission"
        notebook.cells += [cell, *extras.get(name, [])]
    return Rebuilt(notebook, missing)


def _grade_id(cell: NotebookNode) -> str:
    """nbgrader's id of a cell, or its plain cell id where it has none (prose and demos)."""
    return cell.metadata.get("nbgrader", {}).get("grade_id") or cell.get("id", "")


def _by_grade_id(notebook: NotebookNode) -> dict[str, NotebookNode]:
    found: dict[str, NotebookNode] = {}
    for cell in notebook.cells:
        found.setdefault(_grade_id(cell), cell)
    return found


def _extras(submitted: NotebookNode, known: set[str]) -> dict[str, list[NotebookNode]]:
    """The student's own cells, by the id of the known cell that they stand behind."""
    extras: dict[str, list[NotebookNode]] = {}
    behind = ""
    for cell in submitted.cells:
        if _grade_id(cell) in known:
            behind = _grade_id(cell)
        else:
            extras.setdefault(behind, []).append(nbformat.from_dict({**cell, "metadata": {}}))
    return extras
