"""The instructor's notebook: authored cells of one language, with nbgrader's metadata and fixed cell ids."""

from collections import Counter

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from course.authoring.parse import Cell
from course.authoring.translate import translated

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
# a test cell names mistakes, at length: readers see its first line, and the rest when they ask for it
RUN_ME = {"en": "# run this cell to check {}", "ru": "# выполните эту ячейку, чтобы проверить {}"}
FOLDED = {"source_hidden": True}
GRADER = {  # (grade, solution, locked) of each role that nbgrader knows
    "setup": (False, False, True),
    "task": (False, True, False),
    "test": (True, False, True),
    "answer": (True, True, False),
}


def instructor(cells: list[Cell], name: str, language: str) -> NotebookNode:
    """The notebook with solutions and hidden tests, as plain nbgrader."""
    count: Counter[str] = Counter()
    notebook = new_notebook(
        metadata={
            "course": {"assignment": name, "language": language},
            "kernelspec": KERNEL,
            "language_info": {"name": "python"},
        }
    )
    for cell in cells:
        if cell.language in ("", language):
            count[cell.role] += 1
            notebook.cells.append(_cell(cell, f"{cell.role}-{cell.name or f'{count[cell.role]:02}'}", language))
    nbformat.validate(notebook)
    return notebook


def _cell(cell: Cell, identity: str, language: str) -> NotebookNode:
    new = new_markdown_cell if cell.role in ("prose", "answer") else new_code_cell
    made = new(_source(cell, language), id=identity)
    if cell.role in GRADER:
        made.metadata["nbgrader"] = _grader(cell, identity)
    if cell.role == "demo":
        made.metadata["tags"] = ["demo"]
    return made


def _source(cell: Cell, language: str) -> str:
    if cell.role == "test":
        return f"{RUN_ME[language].format(cell.name)}\n{translated(cell.source, language)}"
    return cell.source.replace('speak("en")', f'speak("{language}")') if cell.role == "setup" else cell.source


def _grader(cell: Cell, identity: str) -> dict:
    grade, solution, locked = GRADER[cell.role]
    points = {"points": cell.points} if grade else {}
    kind = "markdown" if cell.role == "answer" else "code"
    flags = {"grade": grade, "solution": solution, "locked": locked, "task": False}
    return {"schema_version": 3, "cell_type": kind, "grade_id": identity, **flags, **points}
