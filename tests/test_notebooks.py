"""Every notebook of the course: complete, the same in both languages, graded as it should be, without answers."""

import ast
import re
import subprocess
import sys
import time

import nbformat
import pytest
from alone import NOTEBOOKS, ROOT, examined, reference, tasks
from conftest import course

from course.authoring.release import TEXT_STUB
from course.grading.sample import solutions
from course.language import LANGUAGES
from course.layout import Layout
from course.properties import properties

LAYOUT = Layout(ROOT)
LARGEST = 1.5e6  # bytes
RUN_ALL = 60  # seconds on two cores

each = pytest.mark.parametrize("name", NOTEBOOKS)
both = pytest.mark.parametrize("language", LANGUAGES)


def read(path):
    return nbformat.read(path, as_version=4)


def automatic(notebook):
    """The points of the tests."""
    return sum(c.metadata.nbgrader.points for c in notebook.cells if c.id.startswith("test-"))


def graded(name, language, answers):
    """The release with these answers, by cell id, handed in and graded."""
    source, release = read(LAYOUT.source(language, name)), read(LAYOUT.release(language, name))
    submitted = nbformat.from_dict(release)
    for cell in submitted.cells:
        cell.source = answers.get(cell.id, cell.source)
    return examined(submitted, source, release, "someone")


@pytest.mark.slow
def test_what_is_committed_is_what_a_build_makes():
    done = course(ROOT, "build", "--check")
    assert done.returncode == 0, done.stdout + done.stderr


@each
@both
def test_the_files_are_small_and_say_nothing_of_this_machine(name, language):
    for path in (LAYOUT.source(language, name), LAYOUT.release(language, name), LAYOUT.notebook(language, name)):
        text = path.read_text("utf-8")
        assert len(text.encode()) < LARGEST
        assert str(ROOT) not in text and "site-packages" not in text


@each
@both
def test_no_answer_and_no_hidden_test_is_released(name, language):
    source, release = read(LAYOUT.source(language, name)), read(LAYOUT.release(language, name))
    text = "\n".join(cell.source for cell in release.cells)
    assert "SOLUTION" not in text and "HIDDEN" not in text
    for authored, cell in zip(source.cells, release.cells, strict=True):
        if cell.id.startswith("task-"):
            assert cell.source.rstrip().endswith("raise NotImplementedError")
        if cell.id.startswith("answer-"):
            assert cell.source.strip() == TEXT_STUB[language]
        if cell.id.startswith("test-"):
            hidden = [stated.name for stated in properties(authored.source) if stated.hidden]
            told = ast.parse(cell.source).body[-1].value
            assert hidden and [ast.literal_eval(name) for name in told.args] == hidden
            assert cell.metadata.jupyter.source_hidden and cell.source.startswith("# ")
        assert not cell.get("outputs")


@each
def test_both_editions_have_the_same_cells_and_points(name):
    english, russian = (read(LAYOUT.source(language, name)) for language in LANGUAGES)
    for one, other in zip(english.cells, russian.cells, strict=True):
        assert (one.id, one.cell_type, one.metadata) == (other.id, other.cell_type, other.metadata)
        if one.id.startswith("test-"):
            hidden = [[stated.hidden for stated in properties(cell.source)] for cell in (one, other)]
            assert hidden[0] == hidden[1]
            assert not re.search("[а-яё]", one.source) and re.search("[а-яё]", other.source)


@each
def test_points_and_minutes_are_stated_as_they_are(name):
    for language, heading in (("en", r"^### Task \d+\. `(\w+)\(.*: (\d+) points?, \d+ minutes$"), ("ru", None)):
        heading = heading or r"^### Задача \d+\. `(\w+)\(.*: (\d+) балл(?:|а|ов), \d+ минут$"
        notebook = read(LAYOUT.release(language, name))
        prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
        stated = {task: int(points) for task, points in re.findall(heading, prose, re.MULTILINE)}
        worth = {c.id[5:]: c.metadata.nbgrader.points for c in notebook.cells if c.id.startswith("test-")}
        assert stated == worth


@pytest.mark.slow
@each
@both
def test_the_untouched_release_scores_nothing(name, language):
    made = graded(name, language, {})
    assert set(made.scores.values()) == {0}, made.scores


@pytest.mark.slow
@each
def test_the_reference_scores_every_automatic_point_in_both_languages(name):
    scores = {}
    for language in LANGUAGES:
        source = read(LAYOUT.source(language, name))
        scores[language] = graded(name, language, solutions(source)).scores
        tests = {key: value for key, value in scores[language].items() if key.startswith("test-")}
        assert sum(tests.values()) == automatic(source)
        assert all(value is None for key, value in scores[language].items() if key.startswith("answer-"))
    assert scores["en"] == scores["ru"]


@pytest.mark.slow
@each
def test_a_russian_submission_scores_as_its_english_twin(name):
    answers = {f"task-{task}": reference(name, task) for task in tasks(name)[::2]}
    one, other = (graded(name, language, answers).scores for language in LANGUAGES)
    assert one == other and sum(value or 0 for value in one.values()) > 0


@pytest.mark.slow
@each
def test_it_runs_from_top_to_bottom_as_a_notebook_in_time(name, tmp_path):
    notebook = tmp_path / f"{name}.ipynb"
    solved = read(LAYOUT.source("en", name))
    nbformat.write(solved, notebook)
    start = time.monotonic()
    command = [sys.executable, "-m", "jupyter", "execute", str(notebook)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert time.monotonic() - start < RUN_ALL


@pytest.mark.slow
@each
def test_the_authored_file_runs_as_a_script(name):
    done = subprocess.run([sys.executable, str(LAYOUT.authored(name))], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0 and done.stdout.count("✓") > len(tasks(name)), done.stderr
