"""What the build refuses in an authored file, each with the file, the cell and the mend."""

import ast
import builtins
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from course.authoring.parse import Cell
from course.authoring.translate import texts
from course.errors import CourseError
from course.language import LANGUAGES
from course.properties import BEGIN_HIDDEN, END_HIDDEN, hidden_lines, properties

MARKERS = (
    ("### BEGIN SOLUTION", "### END SOLUTION"),
    (BEGIN_HIDDEN, END_HIDDEN),
)
TWIN_PARTS = {  # what a prose cell and its twin must share; headings by their levels
    "headings": re.compile(r"^(#+) ", re.MULTILINE),
    "formulas": re.compile(r"\$\$?[^$]+\$\$?"),
    "links": re.compile(r"\]\(([^)]+)\)"),
    "code spans": re.compile(r"`([^`\n]+)`"),
}


def refuse(file: str, cells: list[Cell]) -> None:
    """Raise CourseError for the first thing in the cells that would make a wrong notebook."""
    for search in (_code, _markers, _duplicates, _pairs, _points, _twins, _tests, _borrowed):
        for where, what in search(cells):
            raise CourseError(f"{file}: {where}: {what}")


Found = Iterator[tuple[str, str]]


def _code(cells: list[Cell]) -> Found:
    for cell in cells:
        if cell.role not in ("prose", "answer"):
            try:
                ast.parse(cell.source)
            except SyntaxError as error:
                yield cell.where, f"line {error.lineno} does not parse: {error.msg}"


def _markers(cells: list[Cell]) -> Found:
    for cell in cells:
        lines = [line.strip() for line in cell.source.splitlines()]
        for begin, end in MARKERS:
            signs = [line for line in lines if line in (begin, end)]
            if signs != [begin, end] * (len(signs) // 2):
                yield cell.where, f"`{begin}` and `{end}` do not pair; each needs the other, in this order"
        if cell.role in ("task", "answer") and MARKERS[0][0] not in lines:
            yield cell.where, f"without `{MARKERS[0][0]}` the cell would give its answer away; add the markers"
        if "### BEGIN MARK SCHEME" in lines:
            yield cell.where, "nbgrader has no mark scheme here; write it inside the solution, under the answer"


def _duplicates(cells: list[Cell]) -> Found:
    seen = set()
    for cell in cells:
        key = (cell.role, cell.name, cell.language)
        if cell.name and key in seen:
            yield cell.where, "this name is used twice; rename one"
        seen.add(key)


def _pairs(cells: list[Cell]) -> Found:
    tasks, tests = ({cell.name: cell for cell in cells if cell.role == role} for role in ("task", "test"))
    for name in tasks.keys() - tests.keys():
        yield tasks[name].where, f'a task without a test; add a cell `# %% points=1 test="{name}"`'
    for name in tests.keys() - tasks.keys():
        yield tests[name].where, f'a test without a task; add a cell `# %% task="{name}"`'


def _points(cells: list[Cell]) -> Found:
    for cell in cells:
        if cell.role in ("test", "answer"):
            number = isinstance(cell.points, int | float) and not isinstance(cell.points, bool)
            if not number or not 0 < cell.points < float("inf"):
                yield cell.where, f"points must be a positive number, got {cell.points!r}"


def _twins(cells: list[Cell]) -> Found:
    waiting: Cell | None = None
    for cell in [*cells, None]:
        prose = cell is not None and cell.role in ("prose", "answer")
        if prose and cell.language not in LANGUAGES:
            yield cell.where, 'prose needs lang="en" or lang="ru"'
        if waiting is None:
            if prose and cell.language == "ru":
                yield cell.where, "Russian prose without the English twin before it; add it"
            waiting = cell if prose else None
        elif not prose or (cell.role, cell.name, cell.language) != (waiting.role, waiting.name, "ru"):
            yield waiting.where, "English prose without its Russian twin right after it; add it"
        else:
            yield from _differences(waiting, cell)
            waiting = None


def _differences(en: Cell, ru: Cell) -> Found:
    if en.points != ru.points:
        yield ru.where, f"its twin has {en.points} points, this one {ru.points}"
    for what, pattern in TWIN_PARTS.items():
        ours, theirs = (Counter(pattern.findall(cell.source)) for cell in (ru, en))
        if odd := [*(theirs - ours), *(ours - theirs)]:
            yield ru.where, f"its {what} differ from its English twin's: {odd[0]}"


def _tests(cells: list[Cell]) -> Found:
    for cell in cells:
        if cell.role != "test":
            continue
        try:
            names = [stated.name for stated in properties(cell.source)]
        except ValueError as error:
            yield cell.where, str(error)
            continue
        if not names:
            yield cell.where, 'a test states no property; add `with check("…", ru="…"):`'
        for call, twin in texts(cell.source):
            if twin is None or len(call.args) == 0:
                yield cell.where, f'`{ast.unparse(call.func)}` in line {call.lineno} has no Russian text; add ru="…"'
            elif call.lineno in hidden_lines(cell.source) and not isinstance(call.args[-1], ast.Constant):
                yield cell.where, f"line {call.lineno}: a hidden property's text is shown; make it a plain string"
        for first, second in pairwise(sorted(names)):
            if first == second:
                yield cell.where, f"two properties are named {first!r}; rename one"


def _borrowed(cells: list[Cell]) -> Found:
    """Names that a test takes from a demo: demos are not run when grading."""
    known = set(dir(builtins)) | {"__name__"}
    shown: dict[str, Cell] = {}
    for cell in cells:
        if cell.role == "demo":
            shown.update(dict.fromkeys(_stored(cell.source), cell))
        elif cell.role in ("setup", "task"):
            known |= _stored(cell.source)
        elif cell.role == "test":
            for name in sorted(_loaded(cell.source) - known - _stored(cell.source)):
                if name in shown:
                    yield cell.where, f"`{name}` is defined only by {shown[name].where}; define it in a setup cell"


def _stored(source: str) -> set[str]:
    """The names that a cell defines at its top level or below."""
    definitions: tuple[type, ...] = (ast.FunctionDef, ast.ClassDef, ast.AsyncFunctionDef)
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, definitions):
            names.add(node.name)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.add(node.id)
        elif isinstance(node, ast.alias):
            names.add((node.asname or node.name).split(".")[0])
        elif isinstance(node, ast.arg):
            names.add(node.arg)
    return names


def _loaded(source: str) -> set[str]:
    nodes = ast.walk(ast.parse(source))
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
