"""Which properties a test cell states, read from its source without running it."""

import ast
from functools import cache
from typing import NamedTuple

BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"


class Property(NamedTuple):
    """One `with check("name"):` block at the top level of a test cell; the authored cell has `ru="имя"` too."""

    name: str
    hidden: bool


@cache
def properties(source: str) -> tuple[Property, ...]:
    """The properties of a test cell in their order; SyntaxError where the cell does not parse."""
    hidden = hidden_lines(source)
    return tuple(
        Property(name, hidden=statement.lineno in hidden)
        for statement in ast.parse(source).body
        if isinstance(statement, ast.With) and (name := _name(statement))
    )


def hidden_lines(source: str) -> set[int]:
    """The numbers, from 1, of the lines between the markers of hidden tests."""
    inside, lines = False, set()
    for number, line in enumerate(source.splitlines(), start=1):
        if line.strip() == BEGIN_HIDDEN:
            inside = True
        elif line.strip() == END_HIDDEN:
            inside = False
        elif inside:
            lines.add(number)
    return lines


def without_hidden(source: str) -> str:
    """The cell as a student sees it: hidden regions and their markers cut."""
    hidden = hidden_lines(source)
    markers = (BEGIN_HIDDEN, END_HIDDEN)
    lines = enumerate(source.splitlines(), start=1)
    return "\n".join(line for number, line in lines if number not in hidden and line.strip() not in markers).rstrip()


def _name(statement: ast.With) -> str:
    """The name of `with check("…")`; "" for any other `with`."""
    call = statement.items[0].context_expr
    if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "check"):
        return ""
    texts = [*call.args, *(keyword.value for keyword in call.keywords)]
    if not texts or not all(isinstance(text, ast.Constant) and isinstance(text.value, str) for text in texts):
        raise ValueError(f'line {statement.lineno}: a property is named by plain strings: check("…", ru="…")')
    return texts[0].value
