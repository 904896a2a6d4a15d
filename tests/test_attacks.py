"""Hostile submissions: what tests/attacks/ tries, against this grader and against stock nbgrader."""

import re
import shutil
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import conftest
import nbformat
import pytest
from alone import examined
from nbgrader.api import Gradebook
from test_refusals import GOOD

from course.authoring.release import student as release_of
from course.errors import CourseError
from course.grading.bench import STOCK_CONFIG
from course.grading.examine import Limits
from course.grading.remote import Student
from course.grading.sandbox import Sandbox

pytestmark = pytest.mark.slow

NAME = "01_small"
FULL = 6
CANARIES = ("7319.25", "14638.5", "oyster-word", "CANARY-COMMENT", "CANARY-SOLUTION", "CANARY-VICTIM", "CANARY-SECRET")
SHORT = Limits(1, 3)
SLACK = 6.0  # seconds beyond the limit of a submission in which it must be over
TARGET = """\
# %% points=6 test="double"
X = np.array([1.0, 2.0])
with check("twice", ru="вдвое"):
    check.close(double(2), 4)
with check("of an array", ru="от массива"):
    np.testing.assert_allclose(double(X), [2.0, 4.0])
with check("of a half", ru="от половины"):
    check.that(math.isclose(double(0.5), 1.0), "no", ru="нет")
with check("of random numbers", ru="от случайных чисел"):
    Y = check.rng().normal(size=(2, 3))
    check.close(double(Y), 2 * Y)
### BEGIN HIDDEN TESTS
with check("of another number", ru="от другого числа"):
    check.close(double(7319.25), 14638.5)  # CANARY-COMMENT
with check("of a word", ru="от слова"):
    check.that(double("oyster-word") == "oyster-wordoyster-word", "another word", ru="другое слово")
### END HIDDEN TESTS

"""


class Attack(NamedTuple):
    """One file: its name, its text, and what its first lines say."""

    name: str
    text: str
    says: dict[str, str]

    @property
    def stock(self) -> str:
        """What stock nbgrader gives to it, in one word."""
        return self.says["stock"].split()[0]

    @property
    def earns(self) -> float | None:
        """The points of the same answer without the attack."""
        said = self.says.get("earns", "0")
        return None if said == "None" else float(said)


def attack(path):
    text = path.read_text("utf-8")
    head = re.match(r"(?:#.*\n)+", text).group().splitlines()
    found = [re.match(r"# (\w+)(?:: (.*))?$", line) for line in head[1:]]
    return Attack(path.stem, text, {match[1]: match[2] or "" for match in found if match})


ATTACKS = {path.stem: attack(path) for path in sorted((Path(__file__).parent / "attacks").glob("*.py"))}
CARRIED = [name for name in ATTACKS if name.startswith("carry_")]
ALONE = [name for name, made in ATTACKS.items() if "alone" in made.says]
BREAKERS = [name for name, made in ATTACKS.items() if {"copies", "costs"} & made.says.keys()]
BATCH = [name for name in ATTACKS if name not in CARRIED + ALONE + BREAKERS]
STOCK = [name for name in BATCH if "left out" not in ATTACKS[name].says["stock"] and not name.startswith("wire_")]
RIGHT = "def double(x):\n    return 2 * x"
EARNED = {"a_victim": FULL, "b_half": FULL - 1, "z_honest": FULL}


def small():
    """The authored file of the course that is attacked."""
    start, end = GOOD.index('# %% points=1 test="double"'), GOOD.index('# %% [markdown] answer="why" lang="en"')
    text = (GOOD[:start] + TARGET + GOOD[end:]).replace("    return 2 * x", "    return 2 * x  # CANARY-SOLUTION")
    return text.replace("from course.check import check", f"import math\n\nimport numpy as np\n\n{conftest.SPOKEN}", 1)


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    root = tmp_path_factory.mktemp("attacked")
    (root / "source").mkdir()
    shutil.copy(Path(__file__).parents[1] / "nbgrader_config.py", root)
    (root / "source" / f"{NAME}.py").write_text(small(), "utf-8")
    done = conftest.course(root, "build")
    assert done.returncode == 0, done.stderr
    return root


def release(root):
    return nbformat.read(root / "release" / "en" / NAME / f"{NAME}.ipynb", as_version=4)


def handed_in(root, student, code="", words="", change=None):
    """Write a submission: the release with this code in its task's cell, or changed by a function."""
    notebook = release(root)
    for cell in notebook.cells:
        if cell.id == "task-double" and code:
            cell.source = code
        if cell.id == "answer-why" and words:
            cell.source = words
    if change:
        change(notebook)
    path = root / "submitted" / student / NAME / f"{NAME}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)
    return path


class Class(NamedTuple):
    """A course, the folder that nothing may be written to, the port that nobody may reach, what the commands said."""

    root: Path
    outside: Path
    said: list

    def points(self):
        """By student and grade id."""
        with Gradebook(f"sqlite:///{self.root / 'gradebook.db'}") as book:
            made = book.assignment_submissions(NAME)
            return {s.student.id: {g.name: g.auto_score for g in s.notebooks[0].grades} for s in made}

    def manual(self):
        """The points by hand, that nobody has given."""
        with Gradebook(f"sqlite:///{self.root / 'gradebook.db'}") as book:
            made = book.assignment_submissions(NAME)
            return {g.manual_score for s in made for g in s.notebooks[0].grades}

    def graded(self, student):
        """The graded notebook."""
        return nbformat.read(self.root / "autograded" / student / NAME / f"{NAME}.ipynb", as_version=4)

    def page(self, student):
        """The feedback page."""
        return (self.root / "feedback" / student / NAME / f"{NAME}.html").read_text("utf-8")


def filled(text, root, outside, port, student):
    """An attack's text with the places that it needs."""
    for word, value in (("@OUTSIDE@", outside / student), ("@COURSE@", root), ("@PORT@", port), ("@STUDENT@", student)):
        text = text.replace(word, str(value))
    return text


def attacked(root, outside, port, names):
    """Hand in honest work and these attacks."""
    handed_in(root, "a_victim", RIGHT, "CANARY-VICTIM")
    handed_in(root, "b_half", "def double(x):\n    return x if isinstance(x, str) else 2 * x")
    handed_in(root, "z_honest", RIGHT)
    for name in names:
        for number in range(int(ATTACKS[name].says.get("copies", 1))):
            student = f"{name}_{number}" if number else name
            (outside / student).mkdir(parents=True)
            text = filled(ATTACKS[name].text, root, outside, port, student)
            if not re.search(r"^def (edit|put)\(", text, re.M):
                handed_in(root, student, text)
                continue
            defined: dict = {"NUMBER": number}
            exec(compile(text, name, "exec"), defined)
            path = handed_in(root, student, change=defined.get("edit"))
            if "put" in defined:
                defined["put"](path, root)


@contextmanager
def listening(outside):
    """A server that notes who reaches it, by a port and by an abstract socket."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket(socket.AF_UNIX) as abstract:
        port = server.getsockname()[1]
        abstract.bind(f"\0course-attacks-{port}")
        abstract.listen()

        def listen(where):
            with suppress(OSError):
                while True:
                    line, _ = where.accept()
                    with line:
                        line.settimeout(2)
                        student = line.recv(100).decode().strip()
                        (outside / student / "reached").write_text("reached")

        for where in (server, abstract):
            threading.Thread(target=listen, args=(where,), daemon=True).start()
        yield port


@pytest.fixture(scope="module")
def ours(built, tmp_path_factory):
    folder = tmp_path_factory.mktemp("ours")
    root, outside = folder / "course", folder / "outside"
    shutil.copytree(built, root)
    with listening(outside) as port, pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_SECRET", "CANARY-SECRET")
        attacked(root, outside, port, BATCH)
        said = [conftest.course(root, "grade")]
        time.sleep(4)  # for what outlives
        said.append(conftest.program(root, "nbgrader", "generate_feedback", NAME))
    return Class(root, outside, said)


@pytest.fixture(scope="module")
def stock(built, tmp_path_factory):
    """The attacks under nbgrader's own configuration, by name; two classes side by side."""
    folder = tmp_path_factory.mktemp("stock")
    outside = folder / "outside"

    def prepare(number, port):
        root = folder / f"course{number}"
        shutil.copytree(built / "source", root / "source")
        shutil.copytree(built / "release", root / "release")
        (root / "nbgrader_config.py").write_text(STOCK_CONFIG, "utf-8")
        source = nbformat.read(root / "source" / "en" / NAME / f"{NAME}.ipynb", as_version=4)
        release_of(source, NAME, "en", f"sqlite:///{root / 'gradebook.db'}")
        attacked(root, outside, port, STOCK[number::2])

    def grade(number):
        root = folder / f"course{number}"
        words = ("--ExecutePreprocessor.timeout=15",)
        said = [conftest.program(root, "nbgrader", "autograde", NAME, *words)]
        said.append(conftest.program(root, "nbgrader", "generate_feedback", NAME))
        return Class(root, outside, said)

    with listening(outside) as port, pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_SECRET", "CANARY-SECRET")
        for number in range(2):
            prepare(number, port)
        with ThreadPoolExecutor(2) as side_by_side:
            classes = list(side_by_side.map(grade, range(2)))
        time.sleep(4)
    return {name: classes[place % 2] for place, name in enumerate(STOCK)}


def texts(cell):
    """What a cell's outputs say."""
    for output in cell.get("outputs", []):
        yield from map(str, [output.get("text", ""), output.get("evalue", ""), *output.get("data", {}).values()])
        yield "\n".join(output.get("traceback", []))


def told(notebook):
    """What the tests' outputs say."""
    return "\n".join(text for cell in notebook.cells if cell.id.startswith("test-") for text in texts(cell))


# -- this grader -----------------------------------------------------------------------------------------------


def test_the_batch_ends_well(ours):
    done, feedback = ours.said
    assert "Traceback" not in done.stdout + done.stderr
    assert feedback.returncode == 0, feedback.stderr[-2000:]


@pytest.mark.parametrize("student", EARNED)
def test_honest_students_have_what_they_earned(ours, student):
    assert ours.points()[student]["test-double"] == EARNED[student]
    assert ours.manual() == {None}


@pytest.mark.parametrize("name", BATCH)
def test_no_attack_gains(ours, name):
    found = ours.points().get(name)
    if ATTACKS[name].earns is None:
        assert found is None
    else:
        assert found is not None, [line for line in ours.said[0].stdout.splitlines() if f"  {name};" in line]
        assert found["test-double"] == ATTACKS[name].earns


@pytest.mark.parametrize("name", BATCH)
def test_no_attack_fills_the_disk(ours, name):
    path = ours.root / "autograded" / name / NAME / f"{NAME}.ipynb"
    assert not path.exists() or path.stat().st_size < 10 * 2**20


@pytest.mark.parametrize("name", BATCH)
def test_no_attack_learns(ours, name):
    if ATTACKS[name].earns is None:
        assert not (ours.root / "autograded" / name).exists()
        return
    graded = ours.graded(name)
    for text in (nbformat.writes(graded), ours.page(name)):
        assert [canary for canary in CANARIES if canary in text] == []
    if "betrays" in ATTACKS[name].says:
        assert ATTACKS[name].says["betrays"] not in told(graded)


def test_the_command_tells_nothing(ours):
    said = ours.said[0].stdout + ours.said[0].stderr
    assert [canary for canary in CANARIES if canary in said] == []


@pytest.mark.parametrize("name", BATCH)
def test_no_attack_reaches_outside(ours, name):
    assert list((ours.outside / name).iterdir()) == []


@pytest.mark.parametrize("name", [name for name in BATCH if "script" in ATTACKS[name].says])
def test_no_page_holds_a_script(ours, name):
    page = ours.page(name)
    assert not re.search(r"<(script|svg|img)[^>]*>?[^<]{0,20}steal\(\)", page)
    shown = [data for cell in ours.graded(name).cells for o in cell.get("outputs", []) for data in o.get("data", {})]
    assert set(shown) <= {"text/plain", "image/png"}


@pytest.fixture(scope="module")
def worker(built):
    """The notebooks of the attacked course, and a worker that is warm."""
    source = nbformat.read(built / "source" / "en" / NAME / f"{NAME}.ipynb", as_version=4)
    notebooks = source, release(built)
    assert alone(notebooks, RIGHT, Limits(20, 60)).scores["test-double"] == FULL
    return notebooks


def alone(notebooks, code, limits):
    source, released = notebooks
    submitted = nbformat.from_dict(released)
    for cell in submitted.cells:
        if cell.id == "task-double":
            cell.source = code
    return examined(submitted, source, released, "somebody", limits)


@pytest.mark.parametrize("name", ALONE)
def test_no_attack_holds_the_batch(worker, tmp_path, name):
    says = ATTACKS[name].says
    limits = Limits(float(says["seconds"]), float(says["seconds"]) + 3) if "seconds" in says else SHORT
    start = time.monotonic()
    made = alone(worker, filled(ATTACKS[name].text, tmp_path, tmp_path, 0, name), limits)
    took = time.monotonic() - start
    assert made.scores["test-double"] == ATTACKS[name].earns
    assert took < limits.submission + SLACK
    assert says.get("says", "") in "\n".join(made.remarks)
    assert len(made.text) < 10 * 2**20
    assert alone(worker, RIGHT, Limits(20, 60)).scores["test-double"] == FULL


def test_a_busy_neighbour_costs_no_one_else(worker, tmp_path):
    # HOLE: sixty busy processes share the cores with the neighbour, whose limits are of wall time
    work = "def double(x):\n    if str(x) == '2':\n        for _ in range(20_000_000): pass\n    return 2 * x"
    limits = Limits(15, 20)

    def took(code):
        start = time.monotonic()
        alone(worker, code, limits)
        return time.monotonic() - start

    with ThreadPoolExecutor(2) as side_by_side:
        list(side_by_side.map(took, ["pass"] * 2))  # both are warm
        quiet = took(work)
        neighbour = side_by_side.submit(took, ATTACKS["take_cores"].text)
        time.sleep(1)
        assert took(work) < 3 * quiet + 1
        neighbour.result()


@pytest.mark.parametrize("name", BREAKERS)
def test_no_submission_breaks_the_class(built, tmp_path, name):
    root = tmp_path / "course"
    shutil.copytree(built, root)
    attacked(root, tmp_path / "outside", 0, [name])
    start = time.monotonic()
    done = conftest.course(root, "grade")
    took = time.monotonic() - start
    assert "Traceback" not in done.stderr
    points = Class(root, tmp_path, []).points()
    assert {student: points[student]["test-double"] for student in EARNED} == EARNED
    assert took < float(ATTACKS[name].says.get("costs", 60))


@pytest.mark.parametrize("name", CARRIED)
def test_nothing_passes_to_the_next(name):
    first, then = ATTACKS[name].text.split("# --- the next student\n")

    def submit(code):
        nonlocal sandbox
        student = Student(sandbox.start, time.monotonic() + 30, 20)
        student.cell("task-x", code)
        found = student.values(["found"])
        student.close()
        try:
            sandbox.end()
        except CourseError:  # it could not be cleaned, and another one takes its place
            sandbox = Sandbox(heavy=False, isolated=True)
        return found

    sandbox = Sandbox(heavy=False, isolated=True)
    try:
        submit("pass")  # after which nothing of the start is left
        without = submit(then)
        submit(first)
        assert submit(then) == without != {}
    finally:
        sandbox.close()


# -- stock nbgrader --------------------------------------------------------------------------------------------


def test_there_are_enough_attacks():
    assert len(ATTACKS) >= 50
    assert {made.stock for made in ATTACKS.values()} <= {
        "points",
        "leak",
        "betrays",
        "script",
        "damage",
        "stall",
        "nothing",
    }


@pytest.mark.parametrize("name", STOCK)
def test_it_bites_stock_nbgrader(stock, name):
    made, kind = stock[name], ATTACKS[name].stock
    points = made.points().get(name, {}).get("test-double") or 0
    if kind == "damage":
        assert list((made.outside / name).iterdir())
    elif kind == "script":
        assert "steal()</script>" in made.page(name)
    elif kind == "betrays":
        assert ATTACKS[name].says["betrays"] in told(made.graded(name))
    elif kind == "leak":
        said = [text for cell in made.graded(name).cells for text in texts(cell)]
        loot = "".join(text[text.index("LOOT") :] for text in said if "LOOT" in text)
        assert [canary for canary in CANARIES if canary in loot]
    else:
        assert (points == FULL) is (kind == "points" or ATTACKS[name].earns == FULL)
