"""A submitted file as a notebook, or the reason why it is none."""

from pathlib import Path

import nbformat
from nbformat import NotebookNode

LARGEST = 20 * 2**20  # bytes; a release is below 1.5 MB
KINDS = ("code", "markdown", "raw")


class Unreadable(Exception):
    """A submission that cannot be graded. The message is the reason, for the summary."""


def read(path: Path) -> NotebookNode:
    """The notebook at a path, brought to nbformat 4; Unreadable where there is none."""
    if not path.is_file():
        raise Unreadable(f"there is no {path.name} in the student's folder")
    if path.stat().st_size > LARGEST:
        raise Unreadable(f"the file is larger than {LARGEST >> 20} MB; clear its outputs")
    try:
        return _sound(nbformat.read(path, as_version=4))
    except UnicodeDecodeError:
        raise Unreadable("the file is not UTF-8") from None
    except Exception as error:  # nbformat raises many kinds for a malformed file
        raise Unreadable(f"the file is not a notebook ({type(error).__name__})") from None


def _sound(notebook: NotebookNode) -> NotebookNode:
    """The notebook with those of its cells that are cells, and without outputs: these are made again."""
    sound = []
    for cell in notebook.cells if isinstance(notebook.cells, list) else []:
        if isinstance(cell, NotebookNode) and cell.get("cell_type") in KINDS and isinstance(cell.get("source"), str):
            kept = {"cell_type": cell.cell_type, "source": cell.source, "metadata": cell.get("metadata") or {}}
            code = {"outputs": [], "execution_count": None} if cell.cell_type == "code" else {}
            sound.append(nbformat.from_dict({**kept, **code, "id": cell.get("id") or ""}))
    metadata = notebook.metadata if isinstance(notebook.get("metadata"), dict) else {}
    return nbformat.from_dict({"cells": sound, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5})
