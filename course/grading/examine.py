"""One submission to its outcomes: a fresh process runs it, under a limit of time."""

import multiprocessing
import time
from typing import NamedTuple

from nbformat import NotebookNode

from course.check import RIGHT
from course.grading import run
from course.grading.run import CellRun

LIMIT = 60.0  # seconds of wall time for one submission

_processes = multiprocessing.get_context("forkserver")
# imported once, by the server: what notebooks use, and what the command's own __main__ imports again in each child
_processes.set_forkserver_preload(["course.cli", "course.grading.grade", "course.demos", "course.figures"])


class Examined(NamedTuple):
    """What became of each code cell that was run, by cell id, and why the rest was not ("" where all were)."""

    runs: dict[str, CellRun]
    stopped: str


def examine(notebook: NotebookNode, key: bytes, student: str, limit: float = LIMIT) -> Examined:
    """Run a rebuilt notebook's code cells, demos left out, in a process that lives for this submission alone."""
    cells = [(identity(cell), cell.source) for cell in notebook.cells if cell.cell_type == "code" and not _demo(cell)]
    ours, theirs = _processes.Pipe(duplex=False)
    process = _processes.Process(target=run.serve, args=(cells, key, student, theirs), daemon=True)
    process.start()
    theirs.close()
    try:
        return _received(ours, len(cells), time.monotonic() + limit, limit)
    finally:
        process.kill()
        process.join()
        ours.close()


def _received(answer, count: int, deadline: float, limit: float) -> Examined:
    runs: dict[str, CellRun] = {}
    for _ in range(count):
        if not answer.poll(max(0.0, deadline - time.monotonic())):
            return Examined(runs, f"stopped after {limit:g} s: a cell runs too long")
        try:
            name, done = answer.recv()
        except EOFError:
            return Examined(runs, "the process ended before the last cell")
        runs[name] = done
    return Examined(runs, "")


def identity(cell: NotebookNode) -> str:
    """The id under which a cell's run is reported: nbgrader's where there is one."""
    return cell.metadata.get("nbgrader", {}).get("grade_id") or cell.id


def score(points: float, done: CellRun | None) -> float:
    """The points that a test cell earns: an equal share for each property that holds; 0 where it was not run."""
    if done is None or not done.outcomes:
        return 0.0
    return points * sum(outcome.verdict == RIGHT for outcome in done.outcomes) / len(done.outcomes)


def _demo(cell: NotebookNode) -> bool:
    return "demo" in cell.metadata.get("tags", [])
