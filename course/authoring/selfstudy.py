"""The self-study notebook: executed with the solutions, every test visible, each solution folded under its task."""

import hashlib
import subprocess
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell

from course.authoring.editions import FOLDED
from course.authoring.refusals import MARKERS
from course.errors import CourseError

SUMMARY = {"en": "Solution", "ru": "Решение"}
SIGNS = {sign for pair in MARKERS for sign in pair}
PACKAGE = Path(__file__).parents[1]
DRAWN_BY = ("*.py", "demos/*.py", "demos/*.js", "demos/*.css")  # the modules that students import, and what these read
WIDGET = "application/vnd.jupyter.widget-view+json"
TIMEOUT = 300  # seconds a cell may take


def selfstudy(source: NotebookNode, release: NotebookNode, earlier: NotebookNode | None) -> NotebookNode:
    """The self-study edition of an instructor's notebook; outputs come from `earlier` where its inputs are the same."""
    inputs = fingerprint(source)
    if earlier is None or earlier.metadata.get("course", {}).get("inputs") != inputs:
        outputs = _executed(source)
    else:
        outputs = {cell.id: (cell.outputs, cell.execution_count) for cell in earlier.cells if cell.cell_type == "code"}
    notebook = nbformat.from_dict(nbformat.v4.new_notebook(metadata={**source.metadata}))
    notebook.metadata["course"] = {**source.metadata.course, "inputs": inputs}
    for authored, stub in zip(source.cells, release.cells, strict=True):
        notebook.cells += _cells(authored, stub, source.metadata.course.language, outputs)
    return notebook


def fingerprint(source: NotebookNode) -> str:
    """A hash of everything that the outputs depend on: the notebook's cells and the package that they import."""
    digest = hashlib.sha256()
    for cell in source.cells:
        digest.update(f"{cell.id}\0{cell.source}\0".encode())
    for path in sorted(path for pattern in DRAWN_BY for path in PACKAGE.glob(pattern)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _cells(authored: NotebookNode, stub: NotebookNode, language: str, outputs: dict) -> list[NotebookNode]:
    cell = nbformat.from_dict({key: value for key, value in authored.items() if key != "metadata"})
    cell.metadata = {"tags": authored.metadata.tags} if "tags" in authored.metadata else {}
    if cell.id.startswith("test-"):
        cell.metadata["jupyter"] = FOLDED
    task = cell.id.startswith("task-")
    cell.source = stub.source if task else unmarked(authored.source)
    if cell.cell_type == "code":
        cell.outputs, cell.execution_count = outputs[cell.id]
    elif cell.id.startswith("answer-"):
        cell.source = _folded(cell.source, language)
    if not task:
        return [cell]
    code = f"```python\n{unmarked(authored.source)}\n```"
    return [cell, new_markdown_cell(_folded(code, language), id=f"solution-{cell.id.removeprefix('task-')}")]


def unmarked(source: str) -> str:
    """Code or prose without the lines that mark solutions and hidden tests."""
    return "\n".join(line for line in source.splitlines() if line.strip() not in SIGNS).rstrip()


def _folded(text: str, language: str) -> str:
    return f"<details><summary>{SUMMARY[language]}</summary>\n\n{text}\n\n</details>"


def _executed(source: NotebookNode) -> dict:
    """The outputs and execution counts of the solved notebook, by cell id."""
    solved = nbformat.from_dict(source)
    for cell in solved.cells:
        cell.source = unmarked(cell.source)
    try:
        client = NotebookClient(solved, timeout=TIMEOUT, kernel_name="python3", record_timing=False)
        client.execute(stderr=subprocess.DEVNULL)  # the kernel's remarks about itself; a cell's go to its outputs
    except CellExecutionError as error:
        name, last = source.metadata.course.assignment, str(error).strip().splitlines()[-1]
        raise CourseError(f"{name}: the solved notebook does not run: {last}; run the authored file to see") from None
    code = [cell for cell in solved.cells if cell.cell_type == "code"]
    return {cell.id: ([_still(output) for output in cell.outputs], cell.execution_count) for cell in code}


def _still(output: NotebookNode) -> NotebookNode:
    """Without the reference to a live widget, which ends with its kernel: the picture beside it is shown."""
    output.get("data", {}).pop(WIDGET, None)
    return output
