"""`course bench`: this grader against stock nbgrader, on a class made from the course's own files, in one run."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path
from typing import NamedTuple

from nbgrader.api import Gradebook
from rich.table import Table

from course.authoring.release import student as release_of
from course.errors import CourseError
from course.grading.batch import grade_all
from course.grading.sample import copied, hand_in, needed, partial, read, solutions
from course.grading.worker import pool
from course.layout import Layout

STOCK_CONFIG = """c = get_config()
c.CourseDirectory.source_directory = "source/en"
"""


class Measured(NamedTuple):
    """A run: submissions, seconds, peak memory in MB, where the time went, and the points by student and grade id."""

    submissions: int
    seconds: float
    memory: float
    split: dict[str, float]
    scores: dict[str, dict[str, float | None]]

    @property
    def rate(self) -> float:
        """Submissions per minute."""
        return 60 * self.submissions / self.seconds


def bench(layout: Layout, name: str, count: int, stock: int, workers: int, tell: Callable[[str], None]) -> Table:
    """Grade `count` submissions here and the first `stock` of them with stock nbgrader, and compare."""
    with tempfile.TemporaryDirectory(prefix="course-bench-") as folder:
        ours = make(layout, Path(folder) / "ours", name, count)
        tell(f"grading {count} submissions")
        measured = ours_on(ours, name, workers)
        tell(f"grading {stock} of them with stock nbgrader")
        theirs = stock_on(stock_course(ours, Path(folder) / "stock", name, stock), name)
    return table(measured, theirs, workers)


def make(layout: Layout, folder: Path, name: str, count: int) -> Layout:
    """A course with a class of right, wrong and untouched submissions in turn."""
    folder.mkdir(parents=True)
    course = Layout(folder)
    copied(layout, needed(layout, name), course)
    source, release = read(course.source("en", name)), read(course.release("en", name))
    release_of(source, name, "en", course.gradebook)
    kinds = cycle([solutions(source), partial(source, layout.root / "tests" / "answers" / name), {}])
    for number, answers in zip(range(count), kinds, strict=False):
        hand_in(course, name, f"student{number:04}", release, answers)
    return course


def ours_on(course: Layout, name: str, workers: int) -> Measured:
    """Grade the class as `course grade` does, the start of its workers included."""
    who = sorted(folder.name for folder in course.submitted.iterdir())
    split: dict[str, float] = {}
    with memory() as peak, pool(workers) as executor:
        start = time.monotonic()
        results = list(grade_all(course, name, who, executor, force=True, spent=split))
        seconds = time.monotonic() - start
    scores = {result.student: result.scores or {} for result in results}
    return Measured(len(who), seconds, peak[0], split, scores)


def stock_course(course: Layout, folder: Path, name: str, count: int) -> Layout:
    """The same notebooks and the first submissions, under nbgrader's own configuration."""
    shutil.copytree(course.root / "source", folder / "source")
    (folder / "nbgrader_config.py").write_text(STOCK_CONFIG, "utf-8")
    for student in sorted(course.submitted.iterdir())[:count]:
        shutil.copytree(student, folder / "submitted" / student.name)
    stock = Layout(folder)
    release_of(read(stock.source("en", name)), name, "en", stock.gradebook)
    return stock


def stock_on(course: Layout, name: str) -> Measured:
    """Grade with `nbgrader autograde`, one call for all."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    command = [sys.executable, "-m", "nbgrader", "autograde", name]
    start = time.monotonic()
    with memory() as peak:
        done = subprocess.run(
            command, cwd=course.root, capture_output=True, text=True, env={**os.environ, "PATH": path}
        )
    seconds = time.monotonic() - start
    with Gradebook(course.gradebook) as gradebook:
        found = {
            submission.student.id: {grade.name: grade.auto_score for grade in submission.notebooks[0].grades}
            for submission in gradebook.assignment_submissions(name)
        }
    if not found:
        raise CourseError(f"`nbgrader autograde {name}` graded nothing: {done.stderr.strip().splitlines()[-1:]}")
    return Measured(len(found), seconds, peak[0], {}, found)


def table(ours: Measured, theirs: Measured, workers: int) -> Table:
    """Both rates, their ratio, the comparison of the scores, and where the time went."""
    made = Table(title=f"{ours.submissions} submissions, {workers} workers", show_header=True)
    for column in ("", "this grader", "stock nbgrader"):
        made.add_column(column, justify="left" if not column else "right")
    made.add_row("submissions", str(ours.submissions), str(theirs.submissions))
    made.add_row("per minute", f"{ours.rate:.0f}", f"{theirs.rate:.1f}")
    made.add_row("ratio", f"{ours.rate / theirs.rate:.1f}", "1")
    made.add_row("seconds per submission", *(f"{60 / measured.rate:.3f}" for measured in (ours, theirs)))
    made.add_row("peak memory, MB", f"{ours.memory:.0f}", f"{theirs.memory:.0f}")
    agree, cells = agreement(ours, theirs)
    made.add_row("test cells with the same verdict", f"{agree} of {cells}", "")
    made.add_section()
    for part, seconds in ours.split.items():
        made.add_row(f"{part}, ms per submission", f"{1000 * seconds / ours.submissions:.1f}", "")
    return made


def agreement(ours: Measured, theirs: Measured) -> tuple[int, int]:
    """On how many test cells both say the same: full marks or not. Stock nbgrader knows no share of a cell's points."""
    highest: dict[str, float] = {}
    for scores in ours.scores.values():
        for name, points in scores.items():
            highest[name] = max(highest.get(name, 0), points or 0)
    same = [
        (ours.scores[student][name] == highest[name]) == (points == highest[name])
        for student, scores in theirs.scores.items()
        for name, points in scores.items()
        if name.startswith("test-")
    ]
    return sum(same), len(same)


@contextmanager
def memory() -> Iterator[list[float]]:
    """The peak of the memory of this process and all it starts, in MB: anonymous pages, counted where they are."""
    peak, over = [0.0], threading.Event()

    def look() -> None:
        while not over.wait(0.25):
            peak[0] = max(peak[0], sum(map(_own, _family())) / 2**20)

    watcher = threading.Thread(target=look, daemon=True)
    watcher.start()
    try:
        yield peak
    finally:
        over.set()
        watcher.join()


def _family() -> set[int]:
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(path.parent.name)] = int(fields[1])
    family, before = {os.getpid()}, set()
    while family != before:
        before = set(family)
        family |= {process for process, parent in parents.items() if parent in family}
    return family


def _own(process: int) -> int:
    """Bytes of memory that no file backs; pages shared since a fork count in each process."""
    try:
        _, resident, shared, *_ = Path(f"/proc/{process}/statm").read_text().split()
    except OSError:
        return 0
    return (int(resident) - int(shared)) * os.sysconf("SC_PAGE_SIZE")
