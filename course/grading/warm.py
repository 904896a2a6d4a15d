"""The warm process inside the sandbox: it has imported what notebooks import, and forks a child per submission.

It never runs a student's line itself. Inside bubblewrap it is the first process of its own world: no signal of a child
reaches it, nor can a child look into it, and what it kills is everything but itself.
"""

import contextlib
import ctypes
import gc
import os
import resource
import select
import signal
import socket
import sys
import time
from pathlib import Path

SCRATCH = "/scratch"  # where a submission may write
TICK = 0.05  # seconds between two looks at what a submission takes
MOST_MEMORY = 2 * 2**30  # bytes of all its processes together, beyond the warm image
MOST_PROCESSES = 64
WIPING = 2.0  # seconds
PAGE = resource.getpagesize()
NOT_DUMPABLE = (4, 0)  # prctl(PR_SET_DUMPABLE, 0): no other process may look into this one


def main() -> None:
    """Wait for `start` with a socket, and for `end`; leave when the control socket is closed."""
    descriptor, weight, *isolated = sys.argv[1:]
    control = socket.socket(fileno=int(descriptor))
    control.set_inheritable(False)
    if ctypes.CDLL(None).prctl(*NOT_DUMPABLE, 0, 0, 0):
        sys.exit("prctl failed")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGPIPE):
        signal.signal(number, signal.SIG_IGN)
    from course.grading import student

    shell = student.prepare(heavy=weight == "heavy")
    gc.collect()
    gc.freeze()
    control.send(b"ready")
    while True:
        word, descriptors, _, _ = socket.recv_fds(control, 100, 1)
        if not word:
            return
        if word == b"start":
            pid = _fork(control, descriptors[0], shell)
            control.send(_watched(control, pid, Cleaner(pid, bool(isolated))))


def _fork(control: socket.socket, descriptor: int, shell) -> int:
    pid = os.fork()
    if pid:
        os.close(descriptor)
        return pid
    try:
        from course.grading import student

        control.close()
        os.setsid()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_DFL)
        _limits()
        os.closerange(3, descriptor)
        os.closerange(descriptor + 1, 1024)
        student.serve(socket.socket(fileno=descriptor), shell)
    finally:
        os._exit(0)


def _limits() -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * PAGE
    for kind, most in (
        (resource.RLIMIT_AS, used + 2 * MOST_MEMORY),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 64 * 2**20),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_NPROC, 1024),  # of the user, on the whole machine; MOST_PROCESSES is of a submission
    ):
        resource.setrlimit(kind, (most, most))


def _watched(control: socket.socket, pid: int, cleaner: "Cleaner") -> bytes:
    """Wait for `end`, looking after what the submission takes; then clean up and say what was found."""
    found = ""
    while not select.select([control], [], [], TICK)[0]:
        cleaner.reap()
        if not found:
            found = cleaner.excess()
            if found:
                cleaner.kill()
    if not control.recv(100):
        os._exit(0)
    return f"clean {found}".encode() if cleaner.clean() else b"dirty"


class Cleaner:
    """What is left of a submission. Without isolation only its own session can be told from the rest."""

    def __init__(self, pid: int, isolated: bool) -> None:
        self.pid, self.isolated = pid, isolated
        self.image = _memory("self")

    def reap(self) -> None:
        """Take note of the processes that ended."""
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass

    def excess(self) -> str:
        """What the submission takes too much of, or nothing."""
        others = _others() if self.isolated else [self.pid]
        if len(others) > MOST_PROCESSES:
            return "processes"
        taken = sum(max(0, _memory(str(pid)) - self.image) for pid in others)
        return "memory" if taken > MOST_MEMORY else ""

    def kill(self) -> None:
        """Kill what is there now."""
        with contextlib.suppress(ProcessLookupError):
            if self.isolated:
                os.kill(-1, signal.SIGKILL)  # from the first process: all the others
            else:
                os.killpg(self.pid, signal.SIGKILL)

    def clean(self) -> bool:
        """Kill everything and empty the scratch; whether nothing is left."""
        until = time.monotonic() + WIPING
        self.kill()
        self.reap()
        while self.isolated and _others() and time.monotonic() < until:
            self.kill()
            self.reap()
            time.sleep(0.001)
        folders = (SCRATCH, "/dev/shm") if self.isolated else (os.environ["TMPDIR"],)
        for folder in folders:
            os.chmod(folder, 0o755)
        wiped = [_wipe(folder, until) for folder in folders]
        for folder in folders:
            os.utime(folder, (0, 0))
        return all(wiped) and not (self.isolated and _others())


def _others() -> list[int]:
    """The processes of this world but the first."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and name != "1"]


def _memory(process: str) -> int:
    """Bytes that a process has for itself."""
    try:
        _, resident, shared, *_ = Path(f"/proc/{process}/statm").read_text().split()
    except (OSError, ValueError):
        return 0
    return (int(resident) - int(shared)) * PAGE


def _wipe(folder: str, until: float) -> bool:
    """Empty a folder; whether that was done in time."""
    try:
        for entry in os.scandir(folder):
            if time.monotonic() > until:
                return False
            if entry.is_dir(follow_symlinks=False):
                os.chmod(entry.path, 0o700)
                if not _wipe(entry.path, until):
                    return False
                os.rmdir(entry.path)
            else:
                os.unlink(entry.path)
    except (OSError, RecursionError):
        return False
    return True


if __name__ == "__main__":
    main()
