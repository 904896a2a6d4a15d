"""A submitted file as a notebook, or the reason why it is none."""

import json
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode

LARGEST = 20 * 2**20  # bytes; a release is below 1.5 MB
KINDS = ("code", "markdown", "raw")


class Unreadable(Exception):
    """A submission that cannot be graded. The message is the reason, for the summary."""


def read(path: Path) -> NotebookNode:
    """The notebook at a path in nbformat 4, its sound cells without outputs; Unreadable where there is none."""
    if path.is_symlink() or path.parent.is_symlink() or path.parent.parent.is_symlink():
        raise Unreadable(f"{path.name} is a link, and links are not followed")
    if not path.is_file():
        raise Unreadable(f"there is no {path.name} in the student's folder")
    if path.stat().st_size > LARGEST:
        raise Unreadable(f"the file is larger than {LARGEST >> 20} MB; clear its outputs")
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return _sound(_current(_whole(json.loads(text)) if "\\ud" in text.lower() else json.loads(text)))
    except UnicodeDecodeError:
        raise Unreadable("the file is not UTF-8") from None
    except Exception as error:  # of many kinds, for a malformed file
        raise Unreadable(f"the file is not a notebook ({type(error).__name__})") from None


def _whole(value: Any) -> Any:
    """JSON without halves of surrogate pairs, which no file can hold."""
    return json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "replace"))


def _current(raw: Any) -> dict:
    """The notebook in nbformat 4's layout."""
    if not isinstance(raw, dict) or raw.get("nbformat") not in (1, 2, 3, 4):
        raise ValueError
    return raw if raw["nbformat"] == 4 else nbformat.reads(json.dumps(raw), as_version=4)


def _sound(raw: dict) -> NotebookNode:
    """A notebook of those cells that are cells, without outputs: these are made again."""
    cells = [cell for cell in map(_cell, raw["cells"]) if cell]
    return nbformat.from_dict(
        {"cells": cells, "metadata": _dict(raw.get("metadata")), "nbformat": 4, "nbformat_minor": 5}
    )


def _cell(raw: Any) -> dict | None:
    if not isinstance(raw, dict) or raw.get("cell_type") not in KINDS:
        return None
    source = raw.get("source")
    lines = [source] if isinstance(source, str) else source
    if not isinstance(lines, list) or not all(isinstance(line, str) for line in lines):
        return None
    identity = raw.get("id") if isinstance(raw.get("id"), str) else ""
    cell = {"cell_type": raw["cell_type"], "id": identity, "metadata": _dict(raw.get("metadata"))}
    code = {"outputs": [], "execution_count": None} if raw["cell_type"] == "code" else {}
    return {**cell, **code, "source": "".join(lines).encode("utf-8", "replace").decode("utf-8")}


def _dict(value: Any) -> dict:
    return value if isinstance(value, dict) else {}
