"""Where things lie in a course: one place that knows the names of its folders and files."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from traitlets.config import PyFileConfigLoader

from course.errors import CourseError

MARK = "nbgrader_config.py"


class Layout(NamedTuple):
    """A course's folders and files, all below its root."""

    root: Path

    def authored(self, name: str) -> Path:
        """The authored file."""
        return self.root / "source" / f"{name}.py"

    def source(self, language: str, name: str) -> Path:
        """The instructor's notebook."""
        return self.root / "source" / language / name / f"{name}.ipynb"

    def release(self, language: str, name: str) -> Path:
        """The student's notebook."""
        return self.root / "release" / language / name / f"{name}.ipynb"

    def notebook(self, language: str, name: str) -> Path:
        """The self-study notebook."""
        return self.root / "notebooks" / language / f"{name}.ipynb"

    @property
    def submitted(self) -> Path:
        """What came back: submitted/STUDENT/NAME/NAME.ipynb."""
        return self.root / "submitted"

    @property
    def autograded(self) -> Path:
        """The graded submissions, in nbgrader's own layout."""
        return self.root / "autograded"

    @property
    def key(self) -> Path:
        """The secret from which hidden inputs are drawn."""
        return self.root / "course.key"

    @property
    def gradebook(self) -> str:
        """The SQLAlchemy URL of nbgrader's gradebook: what nbgrader_config.py says, or a file beside it."""
        return _configured(self.root).get("db_url") or f"sqlite:///{self.root / 'gradebook.db'}"

    def names(self) -> list[str]:
        """Every authored notebook, in the order of their numbers."""
        return sorted(path.stem for path in (self.root / "source").glob("*.py"))

    def chosen(self, names: Iterable[str]) -> list[str]:
        """The named notebooks, all of them where none is named; CourseError for one that does not exist."""
        known = self.names()
        for name in names:
            if name not in known:
                raise CourseError(f"no notebook {name!r} in source/: the course has {', '.join(known) or 'none yet'}")
        return list(names) or known


@cache
def _configured(root: Path) -> dict:
    """What nbgrader_config.py sets of CourseDirectory; CourseError where it cannot be read."""
    try:
        return PyFileConfigLoader(MARK, path=str(root)).load_config().get("CourseDirectory", {})
    except Exception as error:  # it is Python code
        raise CourseError(f"{MARK} cannot be read ({type(error).__name__}: {error})") from None


def find_root(start: Path) -> Layout:
    """The course around a folder: the nearest one upwards that holds nbgrader_config.py."""
    for folder in (start.resolve(), *start.resolve().parents):
        if (folder / MARK).is_file():
            return Layout(folder)
    raise CourseError(f"no course here: there is no {MARK} in this folder or above it; change to the course's folder")
