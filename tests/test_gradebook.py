"""A gradebook that is not this course's: one line, before anything is written."""

import shutil
import sqlite3

import pytest
from conftest import course
from nbgrader.api import Gradebook
from test_demo import files
from test_grade import hand_in
from test_refusals import GOOD, read

from course.authoring.editions import instructor
from course.authoring.register import cells, refuse_foreign, registered, shown
from course.authoring.release import student
from course.errors import CourseError
from course.grading.gradebook import open_gradebook

# nbgrader's own, about its order of writing
pytestmark = pytest.mark.filterwarnings("ignore::sqlalchemy.exc.SAWarning")

NAME = "01_small"
OTHER = GOOD.replace('task="double"', 'task="twice"').replace('test="double"', 'test="twice"')


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return instructor(read(tmp_path_factory.mktemp("authored"), GOOD), NAME, "en")


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    return instructor(read(tmp_path_factory.mktemp("authored"), OTHER), NAME, "en")


def gradebook(folder, name, notebook, *students):
    """The URL of a new gradebook that knows one assignment, and submissions of it."""
    url = f"sqlite:///{folder / 'gradebook.db'}"
    student(notebook, name, "en", url)
    with Gradebook(url) as made:
        for who in students:
            made.update_or_create_student(who)
            made.update_or_create_submission(name, who)
    return url


def test_where_there_is_none_nothing_is_made(tmp_path, source):
    url = f"sqlite:///{tmp_path / 'gradebook.db'}"
    assert registered(url) == {}
    refuse_foreign(url, [NAME], {NAME: source})
    with pytest.raises(CourseError, match=f"does not know {NAME}: another course's\\? Or run `course build`"):
        open_gradebook(url, NAME, source)
    assert not list(tmp_path.iterdir())


def test_the_course_s_own_is_taken(tmp_path, source):
    url = gradebook(tmp_path, NAME, source, "somebody")
    refuse_foreign(url, [NAME], {NAME: source})
    assert registered(url) == {NAME: (cells(source), True)}
    assert cells(source) == {"setup-01", "task-double", "test-double", "answer-why"}
    open_gradebook(url, NAME, source).close()


def test_another_course_s_is_refused(tmp_path, source):
    url = gradebook(tmp_path, "ps1", source)
    with pytest.raises(CourseError, match=r"gradebook\.db is another course's: it knows only ps1; move it away"):
        refuse_foreign(url, [NAME], {NAME: source})
    with pytest.raises(CourseError, match=f"does not know {NAME}"):
        open_gradebook(url, NAME, source)


def test_a_retired_notebook_beside_this_course_s_is_no_matter(tmp_path, source):
    gradebook(tmp_path, "00_retired", source, "somebody")
    refuse_foreign(gradebook(tmp_path, NAME, source), [NAME], {NAME: source})


def test_a_namesake_with_submissions_is_refused(tmp_path, source, other):
    url = gradebook(tmp_path, NAME, other, "somebody")
    message = r"holds submissions of a 01_small with other cells \(task-double, task-twice, test-double …\)"
    with pytest.raises(CourseError, match=message):
        refuse_foreign(url, [NAME], {NAME: source})
    with pytest.raises(CourseError, match=r"knows 01_small with other cells than source/ has.*`course build`"):
        open_gradebook(url, NAME, source)


def test_a_namesake_without_submissions_may_be_built_over(tmp_path, source, other):
    refuse_foreign(gradebook(tmp_path, NAME, other), [NAME], {NAME: source})


@pytest.mark.parametrize("kind", ["text", "empty folder", "another program's"])
def test_what_is_no_gradebook_is_refused(tmp_path, source, kind):
    path = tmp_path / "gradebook.db"
    if kind == "text":
        path.write_text("not a database at all, but long enough to be one" * 50)
    elif kind == "empty folder":
        path.mkdir()
    else:
        with sqlite3.connect(path) as database:
            database.execute("CREATE TABLE moz_places (url TEXT)")
    before = path.is_file() and path.read_bytes()
    url = f"sqlite:///{path}"
    for look in (refuse_foreign, open_gradebook):
        with pytest.raises(CourseError, match=r"gradebook.*move it away") as caught:
            look(url, NAME, {NAME: source})
        assert "\n" not in str(caught.value)
    assert (path.is_file() and path.read_bytes()) == before


def test_a_password_is_not_shown():
    assert shown("postgresql://me:secret@host/grades") == "postgresql://me:***@host/grades"


@pytest.mark.slow
@pytest.mark.parametrize("words", [["build"], ["grade"]])
@pytest.mark.parametrize("kind", ["another course's", "a namesake", "text"])
def test_a_command_says_one_line_and_writes_nothing(root, tmp_path, source, other, kind, words):
    shutil.copytree(root, tmp_path / "course")
    root = tmp_path / "course"
    hand_in(root, "full", "return 2 * x")
    (root / "gradebook.db").unlink()
    if kind == "text":
        (root / "gradebook.db").write_text("not a database at all, but long enough to be one" * 50)
    elif kind == "a namesake":
        gradebook(root, NAME, other, "somebody")
    else:
        gradebook(root, "ps1", source, "somebody")
    (root / "source" / "01_small.py").write_text(
        (root / "source" / "01_small.py").read_text("utf-8") + "\n# %%\ny = 1\n"
    )
    before = files(root)
    done = course(root, *words)
    assert done.returncode == 1
    said = [line for line in done.stderr.splitlines() if line.startswith("course: ")]
    assert len(said) == 1 and "gradebook" in said[0] and "Traceback" not in done.stderr
    assert files(root) == before
