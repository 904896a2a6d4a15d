"""The sandbox: bubblewrap around a warm process, which forks one child for each submission.

Nothing of the machine is in it but the interpreter, its packages and the system's libraries, all read-only; no network,
no other process, no environment, no capability. Needs no privilege.
"""

import os
import shutil
import socket
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

from course.errors import CourseError
from course.grading import seccomp
from course.grading.student import HEAVY
from course.grading.warm import SCRATCH

PACKAGE = Path(__file__).parents[1]
SPACE = 256 * 2**20  # bytes of the scratch folder
READY = 90.0  # seconds to wait for the warm process
NOBODY = "65534"
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin",
    "HOME": SCRATCH,
    "TMPDIR": SCRATCH,
    "LANG": "C.UTF-8",
    "MPLBACKEND": "Agg",
    # a submission has one core to itself, and its neighbours have the others
    **dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"),
}
INSTALL = "install it (`apt install bubblewrap`), or choose --no-sandbox and read what that gives up"


class Sandbox:
    """A warm process that waits for submissions; `isolated` False leaves out bubblewrap and with it all protection."""

    def __init__(self, heavy: bool, isolated: bool) -> None:
        self.isolated = isolated
        self.control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self.log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the sandbox
        self.scratch = None if isolated else tempfile.TemporaryDirectory(prefix="course-scratch-")
        warm = [sys.executable, "-IB", "-m", "course.grading.warm", str(theirs.fileno()), "heavy" if heavy else "light"]
        passed = [theirs.fileno()]
        if isolated:
            filtered = _filter()
            passed.append(filtered.fileno())
            warm = [*_bubblewrap(heavy, filtered.fileno()), *warm, "isolated"]
        self.process = subprocess.Popen(
            warm,
            pass_fds=passed,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self.log,
            cwd=self.scratch and self.scratch.name,
            env={} if isolated else {**ENVIRONMENT, "HOME": self.scratch.name, "TMPDIR": self.scratch.name},
        )
        theirs.close()
        if isolated:
            filtered.close()
        self._expect("ready", READY)

    def start(self) -> socket.socket:
        """Fork a child for a submission, and return the socket that speaks with it."""
        ours, theirs = socket.socketpair()
        socket.send_fds(self.control, [b"start"], [theirs.fileno()])
        theirs.close()
        return ours

    def end(self) -> str:
        """End the submission and everything it started, empty its scratch; say what it was ended for, if anything.

        CourseError where that fails: the sandbox is then closed, and another one is to be made.
        """
        self.control.send(b"end")
        return self._expect("clean", 10).removeprefix("clean").strip()

    def close(self) -> None:
        """Kill the warm process, and with it all that is in the sandbox."""
        self.control.close()
        self.process.kill()
        self.process.wait()
        self.log.close()
        if self.scratch:
            self.scratch.cleanup()

    def _expect(self, word: str, seconds: float) -> str:
        self.control.settimeout(seconds)
        try:
            answer = self.control.recv(1000).decode(errors="replace")
        except OSError:
            answer = ""
        if answer.startswith(word):
            return answer
        time.sleep(0.1)  # let it write its last words
        self.log.seek(0)
        last = self.log.read().decode(errors="replace").strip().splitlines()[-1:] or ["no answer"]
        self.close()
        raise CourseError(f"the sandbox does not work: {last[0]}")


def require() -> None:
    """CourseError where there is no bubblewrap."""
    if not shutil.which("bwrap"):
        raise CourseError(f"bubblewrap is missing, and submissions cannot be trusted: {INSTALL}")


def visible() -> list[Path]:
    """The folders outside the system's own that are visible inside, read-only."""
    return [Path(folder) for folder in _interpreter()]


def _bubblewrap(heavy: bool, filtered: int) -> list[str]:
    require()
    command = [shutil.which("bwrap"), "--unshare-all", "--unshare-user", "--uid", NOBODY, "--gid", NOBODY]
    command += ["--die-with-parent", "--new-session", "--as-pid-1", "--cap-drop", "ALL", "--seccomp", str(filtered)]
    command += ["--clearenv"]
    for name, value in ENVIRONMENT.items():
        command += ["--setenv", name, value]
    for folder in ("/usr", "/lib", "/lib64", "/lib32", "/bin"):
        command += _same(Path(folder))
    for path in ("/etc/ld.so.cache", "/etc/alternatives", "/etc/fonts", "/etc/localtime"):
        command += ["--ro-bind-try", path, path]
    for folder in _interpreter():
        command += ["--ro-bind", folder, folder]
    if not heavy:
        for folder in _heavy_packages():
            command += ["--tmpfs", folder, "--remount-ro", folder]
    command += ["--proc", "/proc", "--dev", "/dev", "--size", str(SPACE), "--tmpfs", "/dev/shm", "--remount-ro", "/dev"]
    command += ["--size", str(SPACE), "--tmpfs", SCRATCH]
    if not any(Path(folder).is_relative_to("/tmp") for folder in _interpreter()):
        command += ["--symlink", SCRATCH, "/tmp"]
    return [*command, "--remount-ro", "/", "--chdir", SCRATCH, "--"]


def _same(folder: Path) -> list[str]:
    """A system folder as it is here: a link on most machines, a folder on some."""
    if folder.is_symlink():
        return ["--symlink", os.readlink(folder), str(folder)]
    return ["--ro-bind-try", str(folder), str(folder)]


def _interpreter() -> list[str]:
    """Python, its packages and this one, outer folders before those in them."""
    paths = {sys.prefix, sys.base_prefix, sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), str(PACKAGE)}
    paths = {str(Path(path)) for path in paths if not Path(path).is_relative_to("/usr")}
    return sorted(path for path in paths if not any(path != other and path.startswith(f"{other}/") for other in paths))


def _heavy_packages() -> list[str]:
    folders = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    return sorted(str(Path(place) / name) for place in folders for name in HEAVY if (Path(place) / name).is_dir())


def _filter() -> "tempfile._TemporaryFileWrapper[bytes]":
    program = seccomp.program()
    if program is None:
        raise CourseError("the sandbox does not know this processor's system calls: grade on x86_64 or aarch64")
    file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by who asked for it
    file.write(program)
    file.seek(0)
    return file
