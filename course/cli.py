"""The `course` command."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from course.errors import CourseError
from course.layout import Layout, find_root

if TYPE_CHECKING:
    from course.grading.batch import Result

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

    layout = find_root(Path.cwd())
    chosen = layout.chosen(names or [])
    with Progress(console=Console(stderr=True)) as progress:
        task = progress.add_task("checking" if check else "building", total=len(chosen))
        files = (stale if check else make)(layout, chosen, lambda: progress.advance(task))
    for path in files:
        print(path.relative_to(layout.root))
    if check and files:
        raise CourseError(f"{len(files)} generated files are out of date; run `course build` and commit them")


@app.command()
def grade(
    names: Names = None,
    student: Annotated[str | None, typer.Option(help="only this student")] = None,
    force: Annotated[bool, typer.Option("--force", help="grade unchanged submissions again")] = False,
    workers: Annotated[int | None, typer.Option(min=1, help="processes side by side; all cores")] = None,
) -> None:
    """Grade what lies in submitted/ and write the gradebook and autograded/."""
    from course.grading.batch import grade_all, students
    from course.grading.worker import pool

    layout = find_root(Path.cwd())
    chosen = layout.chosen(names) if names else _handed_in(layout)
    handed_in = {name: students(layout, name, student) for name in chosen}
    failed = []
    with Progress(console=Console(stderr=True)) as progress, pool(workers) as executor:
        for name, who in handed_in.items():
            task = progress.add_task(name, total=len(who))
            for result in grade_all(layout, name, who, executor, force=force):
                progress.advance(task)
                print(_line(name, result))
                failed += [result] if result.failed else []
    if failed:
        raise CourseError(f"{len(failed)} submissions could not be graded; the reasons are above")


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


def _line(name: str, result: "Result") -> str:
    """A submission in the summary: its automatic points, what waits for a person, remarks."""
    words = f"{name}  {result.student}"
    if result.scores is not None:
        waiting = sum(points is None for points in result.scores.values())
        words += f"  {sum(points or 0 for points in result.scores.values()):g} points"
        words += f", {waiting} written answers wait for a person" if waiting else ""
    elif not result.failed:
        words += "  unchanged"
    return "; ".join([words, *result.remarks])


def main() -> None:
    """Entry point of the installed command."""
    try:
        app()
    except CourseError as error:
        Console(stderr=True, soft_wrap=True).print(f"course: {error}", style="red", markup=False)
        sys.exit(1)
