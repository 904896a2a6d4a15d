"""The authored py:percent file, read into cells whose roles are known."""

from pathlib import Path
from typing import Any, NamedTuple

import jupytext
import nbformat

from course.errors import CourseError

ROLES = ("task", "test", "demo", "answer")
OPTIONS = {"prose": {"lang"}, "setup": set(), "demo": set(), "task": set(), "test": {"points"}}
OPTIONS["answer"] = {"lang", "points"}
EDITOR = {"cell_marker", "lines_to_next_cell"}  # jupytext's own notes of how the file was laid out


class Cell(NamedTuple):
    """One authored cell. `name` is "" for prose and setup, `language` for code, `points` where there are none: None."""

    role: str
    name: str
    source: str
    number: int  # from 1, in the authored file
    language: str = ""
    points: Any = None

    @property
    def where(self) -> str:
        """How an error names this cell."""
        return f"cell {self.number}" + (f' ({self.role}="{self.name}")' if self.name else f" ({self.role})")


def parse(path: Path) -> list[Cell]:
    """The cells of an authored file; CourseError where it is missing, unreadable, or a header is not a role."""
    try:
        notebook = jupytext.reads(path.read_text(encoding="utf-8"), fmt="py:percent")
    except FileNotFoundError:
        raise CourseError(f"{path.name}: no such file in source/") from None
    except UnicodeDecodeError:
        raise CourseError(f"{path.name}: not UTF-8; save it in that encoding") from None
    return [_cell(path, number, cell) for number, cell in enumerate(notebook.cells, start=1)]


def _cell(path: Path, number: int, cell: nbformat.NotebookNode) -> Cell:
    options = {key: value for key, value in cell.metadata.items() if key not in EDITOR}
    named = [role for role in ROLES if role in options]
    default = "prose" if cell.cell_type == "markdown" else "setup"
    role, name = (named[0], options.pop(named[0])) if named else (default, "")
    unknown = [key for key in options if key not in OPTIONS[role]]
    if unknown:
        raise CourseError(f"{path.name}: cell {number}: `{unknown[0]}` is no option of a {role} cell; remove it")
    if (cell.cell_type == "markdown") != (role in ("prose", "answer")):
        mend = "with [markdown]" if role == "answer" else "without [markdown]"
        raise CourseError(f"{path.name}: cell {number}: a {role} cell is written {mend}")
    return Cell(role, name, cell.source, number, options.get("lang", ""), options.get("points"))
