"""What a gradebook knows, read before anything is written to it: another course's is refused."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from nbformat import NotebookNode
from nbgrader.api import Assignment, Notebook, SourceCell, SubmittedAssignment
from nbgrader.utils import is_grade, is_locked, is_solution
from sqlalchemy import create_engine, inspect, make_url, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from course.errors import CourseError

REGISTERED = "en"  # the edition whose cells the gradebook knows
COURSE = "default_course"  # under which nbgrader's own tables keep it
PATIENCE = 120.0  # seconds to wait for a gradebook that somebody else has locked
MEND = "move it away, or put this course's own in its place"


class Registered(NamedTuple):
    """An assignment in the gradebook: the ids of its cells, and whether somebody's submission is recorded."""

    cells: set[str]
    handed_in: bool


def registered(url: str) -> dict[str, Registered]:
    """The assignments of the gradebook at a URL; none where there is no gradebook. Creates and changes nothing."""
    place = make_url(url)
    if place.get_backend_name() == "sqlite" and not Path(place.database or "").exists():
        return {}  # to connect would make an empty file
    try:
        waiting = {"timeout": PATIENCE} if place.get_backend_name() == "sqlite" else {}
        engine = create_engine(url, connect_args=waiting)
    except ImportError as error:
        raise CourseError(f"the gradebook {shown(url)} needs a missing package: pip install {error.name}") from None
    try:
        tables = inspect(engine).get_table_names()
        if tables and Assignment.__tablename__ not in tables:
            raise CourseError(f"{shown(url)} is no gradebook but another program's database; {MEND}")
        with Session(engine) as session:
            return _assignments(session) if tables else {}
    except SQLAlchemyError as error:
        raise CourseError(f"the gradebook cannot be opened ({type(error).__name__}): {shown(url)}; {MEND}") from None
    finally:
        engine.dispose()


def refuse_foreign(url: str, course: Iterable[str], sources: dict[str, NotebookNode]) -> None:
    """CourseError where a build of `sources` would spoil another course's gradebook; `course` are all its notebooks."""
    found = registered(url)
    if found and not found.keys() & set(course):
        theirs = ", ".join(sorted(found))
        raise CourseError(f"the gradebook {shown(url)} is another course's: it knows only {theirs}; {MEND}")
    for name, source in sources.items():
        there = found.get(name)
        differing = there.cells ^ cells(source) if there and there.handed_in else set()
        if differing:
            few = ", ".join(sorted(differing)[:3]) + (" …" if len(differing) > 3 else "")
            what = f"holds submissions of a {name} with other cells ({few})"
            raise CourseError(f"the gradebook {shown(url)} {what}: another course's, or an earlier year's; {MEND}")


def cells(source: NotebookNode) -> set[str]:
    """The ids of an instructor's notebook under which a gradebook keeps its cells."""
    known = (cell for cell in source.cells if is_grade(cell) or is_solution(cell) or is_locked(cell))
    return {cell.metadata.nbgrader.grade_id for cell in known}


def shown(url: str) -> str:
    """A gradebook's URL without its password; of SQLite the file's name."""
    place = make_url(url)
    return Path(place.database or "").name if place.get_backend_name() == "sqlite" else place.render_as_string()


def _assignments(session: Session) -> dict[str, Registered]:
    found: dict[str, set[str]] = {name: set() for name in session.scalars(select(Assignment.name))}
    for name, cell in session.execute(
        select(Assignment.name, SourceCell.name).join_from(Assignment, Notebook).join(SourceCell)
    ):
        found[name].add(cell)
    handed_in = set(session.scalars(select(Assignment.name).join(SubmittedAssignment)))
    return {name: Registered(ids, name in handed_in) for name, ids in found.items()}
