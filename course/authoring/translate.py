"""A test cell in one language: the authored cell names everything in both, a reader needs their own."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

SPOKEN = ("check", "check.mistake", "check.that")  # what takes an English text and its Russian twin `ru`
WIDTH = 88  # columns that a code cell shows beside an open file browser


def texts(source: str) -> Iterator[tuple[ast.Call, ast.keyword | None]]:
    """The calls of a test cell that say something to the student, each with its Russian twin (None: it has none)."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in SPOKEN:
            yield node, next((keyword for keyword in node.keywords if keyword.arg == "ru"), None)


def translated(source: str, language: str) -> str:
    """The cell with every text in this language alone, laid out anew."""
    place = _Places(source)
    edits: list[tuple[int, int, str]] = []
    for call, twin in texts(source):
        english = call.args[-1]
        before = max(end for end in map(place.end, [*call.args, *call.keywords]) if end < place.end(twin))
        edits.append((before, place.end(twin), ""))
        if language == "ru":
            edits.append((place.start(english), place.end(english), place.text(twin.value)))
    text = source.encode()
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new.encode() + text[end:]
    return laid_out(text.decode())


class _Places:
    """Where the nodes of a source stand in its bytes."""

    def __init__(self, source: str) -> None:
        self.source = source.encode()
        self.lines = [0]
        for line in self.source.splitlines(keepends=True):
            self.lines.append(self.lines[-1] + len(line))

    def start(self, node: ast.expr | ast.keyword) -> int:
        return self.lines[node.lineno - 1] + node.col_offset

    def end(self, node: ast.expr | ast.keyword) -> int:
        return self.lines[node.end_lineno - 1] + node.end_col_offset

    def text(self, node: ast.expr) -> str:
        return self.source[self.start(node) : self.end(node)].decode()


def laid_out(source: str) -> str:
    """Code in the project's style, at the width of a notebook's cell."""
    options = ["--isolated", "--line-length", str(WIDTH), "--config", "format.skip-magic-trailing-comma=true"]
    ruff = [str(Path(sys.executable).parent / "ruff"), "format", *options, "--stdin-filename", "test.py", "-"]
    return subprocess.run(ruff, input=source, capture_output=True, text=True, check=True).stdout.rstrip("\n")
