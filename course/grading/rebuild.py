"""The notebook that is graded: the instructor's cells, with the student's answers in their places."""

import ast
from typing import NamedTuple

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_solution

from course.grading.examine import defined


class Rebuilt(NamedTuple):
    """A notebook to grade, and remarks on the answers that were not in their places, by grade id."""

    notebook: NotebookNode
    remarks: dict[str, str]


def rebuild(submitted: NotebookNode, source: NotebookNode, release: NotebookNode) -> Rebuilt:
    """Tests and locked cells come from the source, answers from the submission; own cells keep their place.

    An answer is looked for by its grade id, then by its cell id, then, if it is code, by the names that it defines.
    `release` tells an answer from a cell that was left untouched.
    """
    stubs = {_name(cell): cell.source for cell in release.cells}
    answers, remarks = {}, {}
    for authored in source.cells:
        if is_solution(authored):
            name = _name(authored)
            answers[name], remark = _answer(submitted, authored, stubs.get(name, ""))
            if remark:
                remarks[name] = remark
    extras = _extras(submitted, source, release, [cell for cell in answers.values() if cell is not None])
    notebook = nbformat.from_dict({**source, "cells": []})
    notebook.cells += extras.get("", [])
    for authored in source.cells:
        cell, name = nbformat.from_dict(authored), _name(authored)
        if is_solution(cell):
            cell.source = answers[name].source if answers[name] is not None else ""
        notebook.cells += [cell, *extras.get(name, [])]
    return Rebuilt(notebook, remarks)


def _answer(submitted: NotebookNode, authored: NotebookNode, stub: str) -> tuple[NotebookNode | None, str]:
    """The submitted cell that answers an authored one, and what is to be said of where it was found."""
    name = _name(authored)
    found = [cell for cell in submitted.cells if _grade_id(cell) == name] or [
        cell for cell in submitted.cells if cell.get("id") == name and not _grade_id(cell)
    ]
    if found:
        touched = [cell for cell in found if cell.source != stub] or found
        retyped = "the cell's type was changed; " if touched[-1].cell_type != authored.cell_type else ""
        several = "the cell is there several times, the last one counts; " if len(touched) > 1 else ""
        return touched[-1], (retyped + several).removesuffix("; ")
    names = set(_defined(authored))
    found = [cell for cell in submitted.cells if not _grade_id(cell) and names & set(_defined(cell))]
    if found:
        return found[-1], "the cell has lost its mark and was found by what it defines"
    return None, "the cell is not in the submission"


def _defined(cell: NotebookNode) -> list[str]:
    if cell.cell_type != "code":
        return []
    try:
        return list(defined(cell.source))
    except (SyntaxError, ValueError):  # not Python, or with magics
        return defined_in_part(cell.source)


def defined_in_part(source: str) -> list[str]:
    """The names of functions and classes whose first lines can be read, in code that does not parse as a whole."""
    names = []
    for line in source.splitlines():
        if line.startswith(("def ", "class ")):
            head = line.rstrip().removesuffix(":") + ": pass"
            try:
                names += [statement.name for statement in ast.parse(head).body]
            except (SyntaxError, ValueError):
                continue
    return names


def _name(cell: NotebookNode) -> str:
    """nbgrader's id of a cell, or its plain cell id where it has none (prose and demos)."""
    return _grade_id(cell) or cell.get("id", "")


def _grade_id(cell: NotebookNode) -> str:
    marks = cell.metadata.get("nbgrader")
    name = marks.get("grade_id") if isinstance(marks, dict) else None
    return name if isinstance(name, str) else ""


def _extras(
    submitted: NotebookNode, source: NotebookNode, release: NotebookNode, answers: list[NotebookNode]
) -> dict[str, list[NotebookNode]]:
    """The student's own cells, by the name of the known cell that they stand behind."""
    known = {_name(cell) for cell in source.cells}
    locked = {cell.source for edition in (source, release) for cell in edition.cells if not is_solution(cell)}
    taken = {id(cell) for cell in answers}
    extras: dict[str, list[NotebookNode]] = {}
    behind = ""
    for number, cell in enumerate(submitted.cells):
        if _name(cell) in known:
            behind = _name(cell)
        elif id(cell) not in taken and cell.source not in locked:
            own = {**cell, "metadata": {}, "id": f"own-{number}"}
            extras.setdefault(behind, []).append(nbformat.from_dict(own))
    return extras
