"""`course build`: three editions in two languages, the same to the byte each time, nothing half-written."""

import nbformat
import pytest
from conftest import course

pytestmark = pytest.mark.slow


def generated(root):
    return {path: path.read_bytes() for path in root.rglob("*.ipynb")}


def test_six_files_and_a_gradebook(root):
    names = {str(path.relative_to(root)) for path in generated(root)}
    assert names == {
        f"{folder}/{language}/{rest}"
        for language in ("en", "ru")
        for folder, rest in (
            ("source", "01_small/01_small.ipynb"),
            ("release", "01_small/01_small.ipynb"),
            ("notebooks", "01_small.ipynb"),
        )
    }
    assert (root / "gradebook.db").exists()


def test_a_second_build_changes_no_byte_and_runs_nothing(root):
    before = generated(root)
    again = course(root, "build")
    assert again.returncode == 0 and again.stdout == ""
    assert generated(root) == before
    assert course(root, "build", "--check").returncode == 0


def test_the_self_study_edition_shows_tests_and_folds_solutions(root):
    notebook = nbformat.read(root / "notebooks" / "ru" / "01_small.ipynb", as_version=4)
    cells = {cell.id: cell for cell in notebook.cells}
    assert "raise NotImplementedError" in cells["task-double"].source
    assert "<details>" in cells["solution-double"].source and "return 2 * x" in cells["solution-double"].source
    assert "от нуля" in cells["test-double"].source and "HIDDEN" not in cells["test-double"].source
    assert cells["test-double"].outputs[0].text == "✓ вдвое\n✓ от нуля\n"
    assert "<details>" in cells["answer-why"].source and "потому что" in cells["answer-why"].source


def test_check_names_what_was_edited_by_hand(root):
    path = root / "release" / "en" / "01_small" / "01_small.ipynb"
    kept = path.read_text("utf-8")
    path.write_text(kept.replace("Twice x", "Thrice x"), "utf-8")
    refused = course(root, "build", "--check")
    path.write_text(kept, "utf-8")
    assert refused.returncode == 1
    assert refused.stdout == "release/en/01_small/01_small.ipynb\n"
    assert "run `course build`" in refused.stderr


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("return 2 * x", "return 3 * x", "the solved notebook does not run"),
        (
            "check.close(double(0), 0)",
            "assert double.__code__",
            "test-double: passes in a notebook, but not",
        ),
        ("points=1", "points=0", "points must be a positive number"),
        ("return 2 * x", "return 2 *", "does not parse"),
    ],
)
def test_a_refused_notebook_leaves_everything_as_it_was(root, old, new, message):
    before = generated(root)
    path = root / "source" / "01_small.py"
    kept = path.read_text("utf-8")
    path.write_text(kept.replace(old, new), "utf-8")
    refused = course(root, "build")
    path.write_text(kept, "utf-8")
    assert refused.returncode == 1 and message in refused.stderr and "Traceback" not in refused.stderr
    assert generated(root) == before


def test_an_unknown_notebook_gets_one_line(root):
    refused = course(root, "build", "09_none")
    assert refused.returncode == 1
    assert refused.stderr.strip() == "course: no notebook '09_none' in source/: the course has 01_small"
