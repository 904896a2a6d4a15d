"""How a failed check is put into words: short values, the first difference, the student's own line."""

import ast
import linecache
import traceback
from types import FrameType, TracebackType
from typing import Any, NamedTuple

import executing
import numpy as np

from course.language import say

SHOWN_ELEMENTS = 24  # a larger array is shown by its corners
SHOWN_CHARACTERS = 300
LABEL_WIDTH = 9  # of the left column: "expected" and a space


class Row(NamedTuple):
    """One line of a message. A secret row would betray a test's code or input, and is left out of hidden properties."""

    label: str
    text: str
    secret: bool = True


class Plain(Exception):
    """What a notebook shows by its message alone, without a traceback."""

    def _render_traceback_(self) -> list[str]:
        """IPython's hook: the lines to print instead of a traceback."""
        return str(self).splitlines()


class CheckFailed(Plain, AssertionError):
    """A property that does not hold."""

    def __init__(self, title: str, rows: list[Row] | None = None) -> None:
        super().__init__(title)
        self.title = title
        self.rows = rows or []

    def __str__(self) -> str:
        return render(self.title, self.rows)


def render(title: str, rows: list[Row]) -> str:
    """The title, then the rows in two columns; a long text goes on under its own column."""
    width = max([LABEL_WIDTH, *(len(row.label) + 1 for row in rows)])
    lines = [title]
    for row in rows:
        first, *rest = row.text.splitlines() or [""]
        lines.append(f"  {row.label:<{width}} {first}")
        lines += [" " * (width + 3) + line for line in rest]
    return "\n".join(lines)


def short(value: Any) -> str:
    """A value in a few lines: arrays with their shape, everything cut where it grows long."""
    try:
        if isinstance(value, np.ndarray) and value.ndim:
            text = _array(value)
        elif isinstance(value, np.generic | np.ndarray):
            text = repr(value.item())
        else:
            text = repr(value)
    except Exception:  # a student's __repr__ may do anything
        text = f"<{type(value).__name__}>"
    return text if len(text) <= SHOWN_CHARACTERS else text[: SHOWN_CHARACTERS - 1] + "…"


def _array(value: np.ndarray) -> str:
    body = np.array2string(value, precision=4, threshold=SHOWN_ELEMENTS, edgeitems=2, max_line_width=80)
    shape = " × ".join(map(str, value.shape))
    return f"{body}\n{shape} {value.dtype}" if value.ndim > 1 else f"{body}  {shape} {value.dtype}"


def call_rows(frame: FrameType, position: int = 0) -> list[Row]:
    """What the test called and with which inputs, read from the source of the check that is running in `frame`.

    `position` is the index of the check's argument that holds the student's call.
    """
    call = executing.Source.executing(frame).node
    if not isinstance(call, ast.Call) or len(call.args) <= position:
        return []
    expression = _behind_name(call.args[position], executing.Source.for_frame(frame).tree, call.lineno)
    if isinstance(expression, ast.Constant):
        return []
    scope = {**frame.f_globals, **frame.f_locals}
    named = [node for node in ast.walk(expression) if isinstance(node, ast.Name)]
    names = dict.fromkeys(node.id for node in sorted(named, key=lambda node: (node.lineno, node.col_offset)))
    inputs = [Row(name, short(scope[name])) for name in names if name in scope and _is_data(scope[name])]
    return [Row(say("called", "вызов"), ast.unparse(expression)), *inputs]


def _behind_name(expression: ast.expr, tree: ast.AST, line: int) -> ast.expr:
    """The call behind `fired` where the test says `fired = neuron(X, w, b)` a few lines above its check."""
    if not isinstance(expression, ast.Name):
        return expression
    assigned = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and node.lineno < line
        for target in node.targets
        if expression.id in {name.id for name in ast.walk(target) if isinstance(name, ast.Name)}
    ]
    return assigned[-1] if assigned else expression


def _is_data(value: Any) -> bool:
    return isinstance(value, np.ndarray | np.generic | int | float | complex | str | list | tuple | dict | set)


def exception_rows(error: BaseException, trace: TracebackType) -> list[Row]:
    """What the student's code raised, and at which of the student's own lines."""
    test = trace.tb_frame
    frames = [frame for frame, _ in traceback.walk_tb(trace)]
    lines = [number for _, number in traceback.walk_tb(trace)]
    own = [
        (frame.f_code.co_filename, number)
        for frame, number in zip(frames, lines, strict=True)
        if frame.f_globals is test.f_globals and frame.f_code.co_filename != test.f_code.co_filename
    ]
    kind = type(error).__name__
    rows = [Row(say("raised", "ошибка"), kind, secret=False), Row("", str(error))]
    line = linecache.getline(*own[-1]).strip() if own else getattr(error, "line", "")
    return [*rows, Row(say("line", "строка"), line, secret=False)] if line else rows


def difference_rows(actual: np.ndarray, expected: np.ndarray, wrong: np.ndarray) -> list[Row]:
    """The first element that differs, and how many do."""
    labels = say("expected", "нужно"), say("got", "пришло")
    if not actual.ndim:
        return [Row(labels[0], short(expected)), Row(labels[1], short(actual))]
    first = tuple(int(i) for i in np.argwhere(wrong)[0])
    where = "[" + ", ".join(map(str, first)) + "]"
    count = say(
        f"(the first difference; {wrong.sum()} of {wrong.size} differ)",
        f"(первое отличие; отличаются {wrong.sum()} из {wrong.size})",
    )
    return [
        Row(labels[0], f"{short(expected[first])} {say('at', 'на месте')} {where}"),
        Row(labels[1], f"{short(actual[first])} {count}"),
    ]
