"""Finding a course and its notebooks."""

import pytest

from course.errors import CourseError
from course.layout import Layout, find_root


@pytest.fixture
def course(tmp_path):
    (tmp_path / "source").mkdir()
    (tmp_path / "nbgrader_config.py").touch()
    for name in ("02_second", "01_first"):
        (tmp_path / "source" / f"{name}.py").touch()
    return Layout(tmp_path)


def test_the_root_is_found_from_below(course):
    assert find_root(course.root / "source") == course


def test_outside_of_a_course_it_says_so(tmp_path):
    with pytest.raises(CourseError, match="no course here"):
        find_root(tmp_path)


def test_names_are_sorted_and_chosen(course):
    assert course.chosen([]) == ["01_first", "02_second"]
    assert course.chosen(["02_second"]) == ["02_second"]
    with pytest.raises(CourseError, match=r"'03_third'.*01_first, 02_second"):
        course.chosen(["03_third"])
