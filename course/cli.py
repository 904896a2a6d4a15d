"""The `course` command."""

import os
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)

from course.errors import CourseError
from course.layout import Layout, find_root

COLUMNS = (
    TextColumn("{task.description}"),
    BarColumn(),
    MofNCompleteColumn(),
    TaskProgressColumn(show_speed=True),
    TimeRemainingColumn(),
)
LOST = (
    "--no-sandbox: submissions run with your own permissions. They can read and change your files, the gradebook and "
    "each other, reach the network, and go on running. Tests and students still have separate processes."
)
app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
Names = Annotated[list[str] | None, typer.Argument(metavar="[NAME…]", help="notebooks, such as 01_perceptron; all")]


@app.callback()
def course() -> None:
    """Build the notebooks of the course and grade what comes back."""


@app.command()
def build(
    names: Names = None,
    check: Annotated[bool, typer.Option("--check", help="change nothing; fail if a build would change a file")] = False,
) -> None:
    """Make the instructor's, the student's and the self-study notebooks from the authored files."""
    from course.authoring.build import build as make
    from course.authoring.build import stale
    from course.grading.verify import verify

    layout = find_root(Path.cwd())
    chosen = layout.chosen(names or [])
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("checking" if check else "building", total=len(chosen))
        advance = partial(progress.advance, task)
        files = stale(layout, chosen, advance) if check else make(layout, chosen, advance, verify)
    for path in files:
        print(path.relative_to(layout.root))
    if check and files:
        raise CourseError(f"{len(files)} generated files are out of date; run `course build` and commit them")


@app.command()
def grade(
    names: Names = None,
    student: Annotated[str | None, typer.Option(help="only this student")] = None,
    force: Annotated[bool, typer.Option("--force", help="grade unchanged submissions again")] = False,
    workers: Annotated[int | None, typer.Option(min=1, help="submissions side by side; one for each core")] = None,
    cluster: Annotated[str | None, typer.Option(metavar="ADDRESS", help="a Dask scheduler: tcp://host:8786")] = None,
    no_sandbox: Annotated[bool, typer.Option("--no-sandbox", help="run submissions with your own permissions")] = False,
) -> None:
    """Grade what lies in submitted/ and write the gradebook and autograded/."""
    from course.grading.batch import grade_all, students
    from course.grading.sandbox import require
    from course.grading.summary import line, summary
    from course.grading.worker import pool

    errors = Console(stderr=True, soft_wrap=True)
    layout = find_root(Path.cwd())
    chosen = layout.chosen(names) if names else _handed_in(layout)
    handed_in = {name: students(layout, name, student) for name in chosen}
    if no_sandbox:
        errors.print(LOST, style="bold red")
    elif not cluster:
        require()
    results = []
    with Progress(*COLUMNS, console=errors) as progress, pool(workers, cluster) as executor:
        for name, who in handed_in.items():
            task = progress.add_task(name, total=len(who))
            for result in grade_all(layout, name, who, executor, force=force, isolated=not no_sandbox):
                progress.advance(task)
                print(line(name, result), flush=True)
                results.append(result)
    errors.print(summary(results), highlight=False)
    if any(result.failed for result in results):
        raise CourseError("some submissions could not be graded; the reasons are above")


@app.command()
def demo() -> None:
    """Make a small class for the first notebook in demo/, grade it, and say where to look."""
    from course.grading import sample

    layout = find_root(Path.cwd())
    name = next(iter(layout.chosen([])), None)
    if name is None:
        raise CourseError("no notebook in source/ to make a class for")
    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(name, total=len(sample.STUDENTS) + 1)
        place = sample.make(layout, name)
        marks = sample.mark(place, name, lambda: progress.advance(task))
        pages = sample.feedback(place, name)
    console = Console(soft_wrap=True)
    console.print(sample.table(marks))
    console.print(sample.directions(place, pages), markup=False, highlight=False)


def _handed_in(layout: Layout) -> list[str]:
    """The assignments that somebody handed in."""
    names = [name for name in layout.names() if any(layout.submitted.glob(f"*/{name}"))]
    if not names:
        raise CourseError("nothing in submitted/: expected submitted/STUDENT/NAME/NAME.ipynb")
    return names


@app.command()
def bench(
    name: Annotated[str | None, typer.Argument(help="a notebook; the first")] = None,
    submissions: Annotated[int, typer.Option(min=3, help="of the class that is graded here")] = 200,
    stock: Annotated[int, typer.Option(min=1, help="of them, graded by stock nbgrader too")] = 9,
    workers: Annotated[int | None, typer.Option(min=1, help="submissions side by side; one for each core")] = None,
) -> None:
    """Measure this grader against stock nbgrader, in a folder that is removed afterwards."""
    from course.grading.bench import bench as measure

    errors = Console(stderr=True)
    layout = find_root(Path.cwd())
    chosen = layout.chosen([name] if name else [])[0]
    made = measure(layout, chosen, submissions, stock, workers or os.cpu_count() or 1, errors.print)
    Console(soft_wrap=True).print(made)


def main() -> None:
    """Entry point of the installed command."""
    try:
        app()
    except CourseError as error:
        Console(stderr=True, soft_wrap=True).print(f"course: {error}", style="red", markup=False)
        sys.exit(1)
