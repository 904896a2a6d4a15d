"""Submissions that are no proper notebooks: the batch goes on, and each has its reason in the summary."""

import json
import shutil

import nbformat
import pytest
from conftest import course
from test_grade import NAME, hand_in, scores

pytestmark = pytest.mark.slow


def cells(root):
    return json.loads((root / "release" / "en" / NAME / f"{NAME}.ipynb").read_text("utf-8"))["cells"]


def notebook(cells, **more):
    return json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **more})


def old(root):
    made = nbformat.reads(notebook(answered(root, RIGHT)), as_version=4)
    return nbformat.writes(nbformat.convert(made, 3), version=3)


def answered(root, source):
    """The release's cells with this in the place of the task's."""
    return [{**cell, "source": source} if cell["id"] == "task-double" else cell for cell in cells(root)]


RIGHT = "def double(x):\n    return 2 * x"
FLOOD = {"output_type": "stream", "name": "stdout", "text": "x" * 50 * 2**20}

# what is in the file, and the reason that is given; None: it is graded all the same, for 1 point or for 0
UNREADABLE = {
    "not_json": (lambda root: "{ not JSON", "the file is not a notebook"),
    "empty": (lambda root: "", "the file is not a notebook"),
    "a_number": (lambda root: "42", "the file is not a notebook"),
    "a_list": (lambda root: "[]", "the file is not a notebook"),
    "no_version": (lambda root: '{"cells": []}', "the file is not a notebook"),
    "version_99": (lambda root: notebook([], nbformat=99), "the file is not a notebook"),
    "cut_off": (lambda root: notebook(answered(root, RIGHT))[:-100], "the file is not a notebook"),
    "deep": (lambda root: "[" * 100_000, "the file is not a notebook"),
    "not_utf8": (lambda root: notebook(answered(root, "é")).encode("utf-16"), "the file is not UTF-8"),
    "latin": (lambda root: b'{"cells": "\xe9"}', "the file is not UTF-8"),
    "zeros": (lambda root: b"\0" * 1000, "the file is not a notebook"),
    "fifty_megabytes": (
        lambda root: notebook([{**cells(root)[-1], "cell_type": "code", "outputs": [FLOOD]}]),
        "larger than 20 MB; clear its outputs",
    ),
}
GRADED = {
    "no_cells": (lambda root: notebook([]), 0),
    "cells_of_text": (lambda root: notebook(["cell", 1, None, *answered(root, RIGHT)]), 1),
    "no_metadata": (
        lambda root: notebook([{k: v for k, v in c.items() if k != "metadata"} for c in answered(root, RIGHT)]),
        1,
    ),
    "metadata_of_text": (lambda root: notebook([{**c, "metadata": "m"} for c in answered(root, RIGHT)]), 1),
    "strange_marks": (lambda root: notebook([{**c, "metadata": {"nbgrader": [1]}} for c in answered(root, RIGHT)]), 1),
    "no_ids": (lambda root: notebook([{k: v for k, v in c.items() if k != "id"} for c in answered(root, RIGHT)]), 1),
    "unknown_cell_type": (lambda root: notebook([{"cell_type": "video", "source": "x"}, *answered(root, RIGHT)]), 1),
    "source_in_lines": (lambda root: notebook(answered(root, RIGHT.splitlines(keepends=True))), 1),
    "source_of_numbers": (lambda root: notebook([{**cells(root)[0], "source": [1, 2]}, *answered(root, RIGHT)]), 1),
    "nbformat_3": (old, 1),
    "five_thousand_cells": (
        lambda root: notebook(answered(root, RIGHT) + [{**cells(root)[0], "id": f"c{i}"} for i in range(5000)]),
        1,
    ),
    "another_kernel": (lambda root: notebook(answered(root, RIGHT), metadata={"kernelspec": {"name": "bash"}}), 1),
    "language_of_nowhere": (lambda root: notebook(answered(root, RIGHT), metadata={"course": {"language": "xx"}}), 1),
    "course_of_text": (lambda root: notebook(answered(root, RIGHT), metadata={"course": "x"}), 1),
    "metadata_is_null": (lambda root: notebook(answered(root, RIGHT), metadata=None), 1),
    "a_bom": (lambda root: "\ufeff" + notebook(answered(root, RIGHT)), 1),
    "surrogates": (lambda root: notebook(answered(root, RIGHT + "  # \ud800")), 1),
}


def put(root, student, content):
    path = root / "submitted" / student / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)


@pytest.fixture(scope="module")
def graded(root, tmp_path_factory):
    """The course after a class of malformed submissions and an honest one, and what the command said."""
    place = tmp_path_factory.mktemp("malformed") / "course"
    shutil.copytree(root, place)
    for student, (content, _) in {**UNREADABLE, **GRADED}.items():
        put(place, student, content(place))
    hand_in(place, "honest", "return 2 * x")
    folder = place / "submitted" / "a_folder" / NAME / f"{NAME}.ipynb"
    folder.mkdir(parents=True)
    (place / "submitted" / "nothing" / NAME).mkdir(parents=True)
    put(place, "renamed", notebook(answered(place, RIGHT)))
    (place / "submitted" / "renamed" / NAME / f"{NAME}.ipynb").rename(
        place / "submitted" / "renamed" / NAME / "homework (1).ipynb"
    )
    link = place / "submitted" / "a_link" / NAME / f"{NAME}.ipynb"
    link.parent.mkdir(parents=True)
    link.symlink_to("/etc/hostname")
    return place, course(place, "grade")


def line(done, student):
    (found,) = [line for line in done.stdout.splitlines() if line.startswith(f"{NAME}  {student}")]
    return found


def test_the_batch_ends_well(graded):
    root, done = graded
    assert done.returncode == 1 and "Traceback" not in done.stdout + done.stderr
    assert scores(root)["honest"] == {"test-double": 1, "answer-why": 0}


@pytest.mark.parametrize("student", UNREADABLE)
def test_an_unreadable_one_has_its_reason(graded, student):
    root, done = graded
    assert UNREADABLE[student][1] in line(done, student)
    assert student not in scores(root)


@pytest.mark.parametrize("student", GRADED)
def test_what_can_be_read_is_graded(graded, student):
    root, done = graded
    assert scores(root)[student]["test-double"] == GRADED[student][1], line(done, student)


@pytest.mark.parametrize("student", ["a_folder", "nothing", "renamed"])
def test_without_the_file_it_says_so(graded, student):
    _root, done = graded
    assert f"there is no {NAME}.ipynb in the student's folder" in line(done, student)


def test_a_link_is_not_followed(graded):
    _root, done = graded
    assert "is a link" in line(done, "a_link")
