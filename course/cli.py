"""The `course` command."""

import sys
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import Progress

from course.errors import CourseError
from course.layout import find_root

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
Names = Annotated[list[str] | None, typer.Argument(metavar="[NAME…]", help="notebooks, such as 01_perceptron; all")]


@app.callback()
def course() -> None:
    """Build the notebooks of the course."""


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


def main() -> None:
    """Entry point of the installed command."""
    try:
        app()
    except CourseError as error:
        Console(stderr=True, soft_wrap=True).print(f"course: {error}", style="red", markup=False)
        sys.exit(1)
