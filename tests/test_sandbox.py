"""The sandbox: what it keeps out, what it clears away, and that it says so when it is not tight."""

import os
import time
from pathlib import Path

import pytest

from course.errors import CourseError
from course.grading import sandbox as module
from course.grading.proof import prove
from course.grading.remote import Failed, Student
from course.grading.sandbox import Sandbox

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def sandbox():
    made = Sandbox(heavy=False, isolated=True)
    yield made
    made.close()


@pytest.fixture
def student(sandbox):
    made = Student(sandbox.start, time.monotonic() + 60, 10)
    yield made
    made.close()
    sandbox.end()


def inside(student, code, name="found"):
    """The value of a name after some code has run inside."""
    answer = student.cell("task-x", code)
    if "error" in answer:
        raise student.raised(answer)
    return student.values([name]).get(name)


def test_it_is_tight(sandbox):
    prove(sandbox, [*ROOT.iterdir(), *Path.home().iterdir(), Path("/etc/passwd"), Path("/var")])


def test_without_bubblewrap_the_proof_fails():
    loose = Sandbox(heavy=False, isolated=False)
    try:
        with pytest.raises(
            CourseError, match=r"not tight.*it sees .*README\.md.*it reaches 127\.0\.0\.1.*not filtered"
        ):
            prove(loose, list(ROOT.iterdir()))
    finally:
        loose.close()


def test_without_bubblewrap_it_says_how_to_install_it(monkeypatch):
    monkeypatch.setattr(module.shutil, "which", lambda name: None)
    with pytest.raises(CourseError, match=r"bubblewrap is missing.*apt install bubblewrap.*--no-sandbox"):
        Sandbox(heavy=False, isolated=True)


def test_only_the_interpreter_and_the_package_are_there(student):
    found = inside(student, "import os; found = sorted(os.listdir('/'))")
    assert set(found) <= {
        "bin",
        "dev",
        "etc",
        "lib",
        "lib32",
        "lib64",
        "proc",
        "root",
        "scratch",
        "tmp",
        "usr",
        "work",
    } | {Path(part).parts[1] for part in map(str, module.visible())}
    shown = inside(student, f"found = sorted(os.listdir({str(ROOT)!r})) if os.path.exists({str(ROOT)!r}) else []")
    assert set(shown) <= {".venv", "course"}


@pytest.mark.parametrize(
    "call",
    [
        "libc.ptrace(0, 0, 0, 0)",
        "libc.unshare(0x10000000)",
        "libc.mount(b'x', b'/scratch', b'tmpfs', 0, 0)",
        "libc.shmget(1, 4096, 0o1600)",
        "libc.semget(1, 1, 0o1600)",
        "libc.msgget(1, 0o1600)",
        "libc.syscall(248, b'user', b'x', b'y', 1, -4)" if os.uname().machine == "x86_64" else "-1",
        "libc.personality(0x0040000)",
        "libc.setpriority(0, 1, 5)",
        "libc.chroot(b'/scratch')",
        "libc.kill(1, 9) or libc.kill(1, 0) or -2",
    ],
)
def test_a_forbidden_system_call_fails(student, call):
    assert inside(student, f"import ctypes; libc = ctypes.CDLL(None, use_errno=True); found = {call}") in (-1, -2)


def test_it_cannot_look_into_the_warm_process(student):
    for path in ("/proc/1/mem", "/proc/1/environ", "/proc/1/maps"):
        with pytest.raises(PermissionError):
            inside(student, f"found = len(open({path!r}, 'rb').read(10))")


def test_threads_and_processes_of_ones_own_work(student):
    code = "import subprocess, threading; t = threading.Thread(target=print); t.start(); t.join()\n"
    assert inside(student, code + "found = subprocess.run(['/bin/echo', 'hi'], capture_output=True).stdout") == b"hi\n"


LEAVES = """
import os, pathlib, subprocess, tempfile
pathlib.Path("here").write_text("x"); pathlib.Path(tempfile.gettempdir(), "deep/er").mkdir(parents=True)
pathlib.Path("/dev/shm/there").write_text("x"); os.chmod("deep", 0)
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        import time, signal
        for number in range(1, 32):
            try: signal.signal(number, signal.SIG_IGN)
            except (OSError, ValueError): pass
        while True: time.sleep(1)
    os._exit(0)
"""


def test_nothing_survives_a_submission(sandbox):
    first = Student(sandbox.start, time.monotonic() + 30, 10)
    inside(first, LEAVES)
    first.close()
    assert sandbox.end() == ""
    second = Student(sandbox.start, time.monotonic() + 30, 10)
    look = "import os; found = [os.listdir(place) for place in ('/scratch', '/dev/shm', '/proc')]"
    *files, proc = inside(second, look)
    assert files == [[], []] and len([name for name in proc if name.isdigit()]) == 2
    assert inside(second, "found = 'pathlib' in dir()") is False
    second.close()
    sandbox.end()


GREEDY = {
    "memory": "x = []\nwhile True: x.append(bytearray(2**24))",
    "memory of children": """
import os, time
for _ in range(8):
    if os.fork() == 0:
        kept = bytearray(2**29)
        break
time.sleep(9)
""",
    "processes": "import os\nwhile True: os.fork()",
}


@pytest.mark.parametrize("what", GREEDY)
def test_what_takes_too_much_is_ended(sandbox, what):
    student = Student(sandbox.start, time.monotonic() + 8, 8)
    start = time.monotonic()
    with pytest.raises(Failed):
        student.cell("task-x", GREEDY[what])
    assert time.monotonic() - start < 9
    student.close()
    assert sandbox.end() == what.split()[0]
    again = Student(sandbox.start, time.monotonic() + 10, 10)
    assert inside(again, "found = 1") == 1
    again.close()
    sandbox.end()


def test_a_disk_that_is_filled_is_emptied(sandbox):
    student = Student(sandbox.start, time.monotonic() + 30, 20)
    with pytest.raises(OSError):
        inside(student, "for i in range(99): open(f'f{i}', 'wb').write(b'x' * 2**25)")
    student.close()
    assert sandbox.end() == ""
    student = Student(sandbox.start, time.monotonic() + 30, 20)
    assert inside(student, "found = open('f', 'wb').write(b'x' * 2**25)") == 2**25
    student.close()
    sandbox.end()
