"""One submission to its outcomes: the student's cells run in the student's process, the tests in this one."""

import ast
import contextlib
import hashlib
import linecache
import time
from collections.abc import Callable
from functools import cache
from types import CodeType
from typing import Any, NamedTuple

from nbformat import NotebookNode

from course.check import RIGHT, WRONG, Outcome, check
from course.grading.outputs import error, harmless
from course.grading.remote import Failed, Raised, Student
from course.language import say
from course.messages import Row
from course.properties import Property, properties


class Limits(NamedTuple):
    """Seconds of wall time: for one cell or one call of the student's code, and for the whole submission."""

    request: float = 20.0
    submission: float = 120.0


class CellRun(NamedTuple):
    """What one code cell printed and displayed, and for a test the outcome of each of its properties, in order."""

    outputs: list[dict]
    outcomes: list[Outcome]


class Examined(NamedTuple):
    """What became of each code cell, by cell id, why the rest was not run ("" where all were), where the time went."""

    runs: dict[str, CellRun]
    stopped: str
    seconds: dict[str, float]


def examine(
    notebook: NotebookNode, tasks: list[str], key: bytes, student: str, open_process: Callable[[], Any], limits: Limits
) -> Examined:
    """Go through a rebuilt notebook's code cells in their order, demos left out.

    `tasks` are the names that tests take from the student, `open_process` gives a socket to a process of the student's.
    """
    cells = [(identity(cell), cell.source) for cell in notebook.cells if cell.cell_type == "code" and not _demo(cell)]
    start = time.perf_counter()
    exam = Exam(Student(open_process, time.monotonic() + limits.submission, limits.request), tasks, key, student)
    for name, source in cells:
        exam.run(name, source)
    for name, source in cells:
        if name.startswith("test-"):
            exam.test(name, source)
    exam.student.close()
    stopped = say("stopped after {} s", "остановлено через {} с").format(f"{limits.submission:g}")
    waited, inside = exam.student.waited, exam.student.inside
    spent = {"student code": inside, "crossing": waited - inside, "tests": time.perf_counter() - start - waited}
    return Examined(exam.runs, stopped if exam.student.over else "", spent)


class Exam:
    """The examiner's namespace: what locked cells define, and the student's names in the place of tasks'.

    All cells run first, then the tests, each with the student's names as they were where it stands: what a hidden test
    shows to the student's code can then be printed by no cell.
    """

    def __init__(self, student: Student, tasks: list[str], key: bytes, name: str) -> None:
        self.student, self.tasks, self.key, self.name = student, tasks, key, name
        self.runs: dict[str, CellRun] = {}
        self.answers: dict[str, dict[str, Any]] = {}
        self.namespace: dict[str, Any] = {"__name__": "__main__"}

    def run(self, name: str, source: str) -> None:
        """Run the next cell where it belongs: the student's there, locked code in both; at a test, look around."""
        if name.startswith("test-"):
            with contextlib.suppress(Exception):  # what does not cross is not there
                self.answers[name] = self.student.values(self.tasks)
            return
        self.runs[name] = CellRun(self._there(name, source), [])
        if name.startswith("setup-"):
            self._here(name, source)

    def test(self, name: str, source: str) -> None:
        """Run a test and keep the outcome of each of its properties."""
        numbers = list(hashlib.sha256(b"\0".join([self.key, self.name.encode(), name.encode()])).digest())
        failure: BaseException | None = None
        for task in self.tasks:
            self.namespace.pop(task, None)
        self.namespace.update(self.answers.get(name, {}))
        with check.collecting(numbers, self.student.call) as collected:
            try:
                _execute(name, source, self.namespace)
            except Exception as raised:
                failure = raised
        self.runs[name] = CellRun([], _complete(properties(source), collected, failure))

    def _here(self, name: str, source: str) -> None:
        """Run a locked cell; where it fails because an answer does, so will the tests that need it."""
        with contextlib.suppress(Failed, Raised):
            self.namespace.update(self.student.values(self.tasks) if name != "setup-01" else {})
            _execute(name, source, self.namespace)

    def _there(self, name: str, source: str) -> list[dict]:
        try:
            answer = self.student.cell(name, source)
        except Failed as failed:
            return [error("Stopped", failed.title)]
        shown = harmless(answer.get("outputs"))
        if "error" in answer:
            raised = self.student.raised(answer)
            shown.append(error(type(raised).__name__, str(raised)))
        return shown


@cache
def defined(source: str) -> tuple[str, ...]:
    """The names that a cell defines at its top level."""
    names: list[str] = []
    for statement in ast.parse(source).body:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            names.append(statement.name)
        elif isinstance(statement, ast.Assign):
            names += [n.id for target in statement.targets for n in ast.walk(target) if isinstance(n, ast.Name)]
    return tuple(names)


def identity(cell: NotebookNode) -> str:
    """The id under which a cell's run is reported: nbgrader's where there is one."""
    return cell.metadata.get("nbgrader", {}).get("grade_id") or cell.id


def score(points: float, done: CellRun | None) -> float:
    """The points that a test cell earns: an equal share for each property that holds; 0 where it was not run."""
    if done is None or not done.outcomes:
        return 0.0
    return points * sum(outcome.verdict == RIGHT for outcome in done.outcomes) / len(done.outcomes)


def _execute(name: str, source: str, namespace: dict) -> None:
    """Run trusted code under a file name of its own, so that messages can quote it."""
    exec(_compiled(name, source), namespace)


@cache
def _compiled(name: str, source: str) -> CodeType:
    file = f"<{name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    return compile(source, file, "exec")


def learn(source: NotebookNode) -> None:
    """Read an instructor's notebook's code once, for all the submissions whose examiners are forked from here."""
    for cell in source.cells:
        if cell.cell_type == "code":
            _compiled(identity(cell), cell.source)
            defined(cell.source)
            if identity(cell).startswith("test-"):
                properties(cell.source)


def _complete(stated: tuple[Property, ...], collected: list[Outcome], error: BaseException | None) -> list[Outcome]:
    """One outcome per stated property: what never ran is wrong, whatever else was reported."""
    outcomes = {outcome.name: outcome for outcome in collected}
    reason = [Row(say("raised", "ошибка"), f"{type(error).__name__}: {error}")] if error else []
    return [outcomes.get(p.name) or Outcome(p.name, WRONG, p.name, reason) for p in stated]


def _demo(cell: NotebookNode) -> bool:
    return "demo" in cell.metadata.get("tags", [])
