"""Mechanical mutants of a reference solution: one small change each, of the kind that slips into code."""

import ast
import copy
from collections.abc import Iterator

COMPARED = {ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
OPERATED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
LEFT_OUT = ast.AugAssign | ast.Assign | ast.Return | ast.Raise | ast.Expr


def mutants(solution: str) -> Iterator[tuple[str, str]]:
    """(what was changed and where, the changed source) for each mutant of a solution cell."""
    tree = ast.parse(solution)
    for number, place in enumerate(_places(tree)):
        for what, change in _changes(place):
            changed = copy.deepcopy(tree)
            change(_places(changed)[number])
            yield f"{place.lineno}:{place.col_offset} {what}", ast.unparse(ast.fix_missing_locations(changed))


def _places(tree: ast.AST) -> list[ast.AST]:
    """The nodes in a fixed order, without those that Python shares between places."""
    return [node for node in ast.walk(tree) if not isinstance(node, ast.expr_context | ast.operator)]


def _changes(node: ast.AST) -> Iterator[tuple[str, callable]]:
    """What can be changed at a node, each a function that changes its copy in place."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in COMPARED:
        new = COMPARED[type(node.ops[0])]
        yield f"{type(node.ops[0]).__name__} → {new.__name__}", lambda n: n.ops.__setitem__(0, new())
    if isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in OPERATED:
        other = OPERATED[type(node.op)]
        yield f"{type(node.op).__name__} → {other.__name__}", lambda n: setattr(n, "op", other())
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Sub | ast.Div | ast.MatMult):
        yield "operands exchanged", _exchange
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "minus dropped", lambda n: setattr(n, "op", ast.UAdd())
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield "bool turned", lambda n: setattr(n, "value", not n.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        yield f"{node.value} → {node.value + 1}", lambda n: setattr(n, "value", n.value + 1)
        if node.value:
            yield f"{node.value} → {-node.value}", lambda n: setattr(n, "value", -n.value)
    if isinstance(node, ast.Attribute) and node.attr in ("max", "min", "sum", "mean", "zeros", "ones"):
        other = dict(max="min", min="max", sum="mean", mean="sum", zeros="ones", ones="zeros")[node.attr]
        yield f"{node.attr} → {other}", lambda n: setattr(n, "attr", other)
    if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple) and len(node.value.elts) > 1:
        yield "results exchanged", lambda n: n.value.elts.__setitem__(slice(0, 2), n.value.elts[1::-1])
    if isinstance(node, ast.FunctionDef | ast.For | ast.If):
        for index, statement in enumerate(node.body):
            if isinstance(statement, LEFT_OUT) and not _docstring(statement):
                yield f"`{ast.unparse(statement)[:40]}` left out", lambda n, i=index: n.body.__setitem__(i, ast.Pass())


def _exchange(node: ast.BinOp) -> None:
    node.left, node.right = node.right, node.left


def _docstring(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
