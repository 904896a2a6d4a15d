"""Many workers, and what goes wrong with them: the scores are the same, and nothing is lost."""

import os
import pwd
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from conftest import course
from nbgrader.api import Gradebook
from test_grade import NAME, classroom, hand_in, scores  # noqa: F401 - the fixture

pytestmark = pytest.mark.slow

CLASS = {f"student{number:02}": answer for number, answer in enumerate(["return 2 * x", "return x + 2", None] * 8)}
BESIDE = Path(sys.executable).parent


@pytest.fixture
def crowd(root, tmp_path):
    shutil.copytree(root, tmp_path / "course")
    for student, answer in CLASS.items():
        hand_in(tmp_path / "course", student, answer)
    return tmp_path / "course"


def expected():
    points = {"return 2 * x": 1, "return x + 2": 0.5, None: 0}
    return {student: {"test-double": points[answer], "answer-why": 0} for student, answer in CLASS.items()}


@pytest.fixture
def scheduler(tmp_path):
    """A Dask scheduler on loopback and two worker processes under nannies, which start one that is killed again."""
    running = []

    def start(*words):
        log = open(tmp_path / f"{words[0]}{len(running)}.log", "wb")  # noqa: SIM115
        running.append(subprocess.Popen([str(BESIDE / "dask"), *words], stdout=log, stderr=log, cwd=tmp_path))

    port = tempfile.mktemp(dir=tmp_path)
    start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", port)
    until = time.monotonic() + 30
    while not Path(port).exists() and time.monotonic() < until:
        time.sleep(0.1)
    address = __import__("json").loads(Path(port).read_text())["address"]
    for _ in range(2):
        start("worker", address, "--nthreads", "1", "--no-dashboard", "--local-directory", str(tmp_path))
    yield address
    for process in reversed(running):
        process.terminate()
        process.wait()


def named(word, folder):
    """The processes with this word in their command line that run in this folder: nobody else's."""
    found = []
    for path in Path("/proc").glob("[0-9]*"):
        try:
            words = (path / "cmdline").read_bytes().decode(errors="replace")
            if word in words and (path / "cwd").resolve() == folder.resolve():
                found.append(int(path.name))
        except OSError:
            continue
    return found


def test_a_cluster_gives_the_same_scores(crowd, scheduler):
    done = course(crowd, "grade", "--cluster", scheduler)
    assert done.returncode == 0, done.stderr
    assert scores(crowd) == expected()


def test_a_worker_killed_in_the_middle_loses_nothing(crowd, scheduler, tmp_path):
    killed = []

    def kill():
        until = time.monotonic() + 60
        while not killed and time.monotonic() < until:
            time.sleep(0.2)
            hosts = named("course.grading.host", tmp_path)
            if hosts:
                parent = int(Path(f"/proc/{hosts[0]}/stat").read_text().rpartition(")")[2].split()[1])
                killed.append(parent)
                os.kill(parent, signal.SIGKILL)

    thread = threading.Thread(target=kill)
    thread.start()
    done = course(crowd, "grade", "--cluster", scheduler)
    thread.join()
    assert killed and done.returncode == 0, done.stderr
    assert scores(crowd) == expected()


def test_no_scheduler_gets_one_line(crowd):
    done = course(crowd, "grade", "--cluster", "tcp://127.0.0.1:9")
    assert done.returncode == 1 and "course: no Dask scheduler at tcp://127.0.0.1:9" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_command_killed_half_way_goes_on(crowd):
    command = subprocess.Popen(
        [str(BESIDE / "course"), "grade", "--workers", "1"],
        cwd=crowd,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(5):
        command.stdout.readline()
    command.kill()
    command.wait()
    done = course(crowd, "grade")
    assert done.returncode == 0, done.stderr
    assert 4 <= done.stdout.count("unchanged") < len(CLASS)
    assert scores(crowd) == expected()
    time.sleep(1)
    assert not named("course.grading", crowd)


def test_a_locked_gradebook_is_waited_for(crowd):
    database = sqlite3.connect(crowd / "gradebook.db", isolation_level=None, check_same_thread=False)
    database.execute("BEGIN EXCLUSIVE")
    threading.Timer(12, lambda: database.execute("ROLLBACK")).start()
    done = course(crowd, "grade", "--student", "student00")
    assert done.returncode == 0, done.stderr
    assert scores(crowd)["student00"] == expected()["student00"]


@pytest.fixture
def postgres():
    """The URL of a database on a server of its own."""
    if not shutil.which("initdb"):
        pytest.skip("PostgreSQL is not installed")
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    folder.chmod(0o755)
    prefix = []
    if os.geteuid() == 0:  # the server refuses to run as root
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)
        prefix = ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups"]

    def run(*words):
        subprocess.run([*prefix, *words], check=True, capture_output=True, cwd=folder)

    run("initdb", "-D", str(folder / "data"), "-U", "grader", "--auth=trust")
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
    run("pg_ctl", "-D", str(folder / "data"), "-o", options, "-w", "-l", str(folder / "log"), "start")
    yield f"postgresql://grader@/postgres?host={folder}"
    run("pg_ctl", "-D", str(folder / "data"), "-m", "immediate", "stop")
    shutil.rmtree(folder)


def test_postgresql_works_as_well(crowd, postgres):
    config = crowd / "nbgrader_config.py"
    config.write_text(config.read_text("utf-8") + f"\nc.CourseDirectory.db_url = {postgres!r}\n", "utf-8")
    (crowd / "gradebook.db").unlink()
    built = course(crowd, "build")
    assert built.returncode == 0, built.stderr
    done = course(crowd, "grade")
    assert done.returncode == 0, done.stderr
    with Gradebook(postgres) as gradebook:
        found = {
            submission.student.id: {grade.name: grade.auto_score for grade in submission.notebooks[0].grades}
            for submission in gradebook.assignment_submissions(NAME)
        }
    assert found == expected() and not (crowd / "gradebook.db").exists()
    assert course(crowd, "grade").stdout.count("unchanged") == len(CLASS)
