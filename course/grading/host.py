"""The trusted half of a worker: it keeps warm sandboxes, and for each submission forks an examiner that it can stop.

The examiner is a process of its own so that nothing of one submission stays for the next: no array that a test changed,
no memory, no module. It gets the student's process through a socket that this process passes on.
"""

import contextlib
import gc
import importlib
import os
import pickle
import resource
import signal
import socket
import sys
import time
import traceback
from pathlib import Path
from typing import Any, BinaryIO

from course.errors import CourseError
from course.grading.channel import HEADER, Channel, Closed, Late
from course.grading.grade import Failure, Graded, Job, grade, parsed, weighs
from course.grading.proof import prove
from course.grading.sandbox import Sandbox

GRACE = 10.0  # seconds that an examiner has beyond the limit of its submission, to write up what it saw
MOST_MEMORY = 4 * 2**30  # bytes that an examiner may add to the image
MOST_ANSWER = 2**30


def main() -> None:
    """Read jobs from standard input and write what becomes of them to standard output, until there are no more."""
    jobs, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the worker ends this process by closing its input
    for name in ("matplotlib.pyplot", "course.demos", "course.figures", "nbgrader.api", "IPython"):
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    host = Host()
    while True:
        job = receive(jobs)
        if job is None:
            break
        try:
            answer: Any = host.run(job)
        except CourseError as error:
            answer = error
        send(answers, answer)
    host.close()


class Host:
    """The sandboxes, by weight and isolation, each made at its first use and again after it was lost."""

    def __init__(self) -> None:
        self.sandboxes: dict[tuple[bool, bool], Sandbox] = {}

    def run(self, job: Job) -> Graded | Failure:
        """Grade one submission in a forked examiner."""
        heavy = weighs(job.source)
        parsed(job.source), parsed(job.release)  # once for all submissions, before the fork
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if not pid:
            ours.close()
            _examine(job, theirs)
        theirs.close()
        conversation = Conversation(self, (heavy, job.isolated), ours, time.monotonic() + job.limits.submission + GRACE)
        try:
            return conversation.answer()
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            ours.close()

    def sandbox(self, kind: tuple[bool, bool]) -> Sandbox:
        """The sandbox of this kind, empty and warm."""
        if kind not in self.sandboxes:
            made = Sandbox(*kind)
            if made.isolated:
                prove(made, [*Path.cwd().iterdir(), *Path.home().iterdir()])
            self.sandboxes[kind] = made
        return self.sandboxes[kind]

    def lost(self, kind: tuple[bool, bool]) -> None:
        """Forget a sandbox that could not be cleaned."""
        self.sandboxes.pop(kind, None)

    def close(self) -> None:
        """Close them all."""
        for sandbox in self.sandboxes.values():
            sandbox.close()


class Conversation:
    """What an examiner asks for while it works: processes of the student's, one at a time."""

    def __init__(self, host: Host, kind: tuple[bool, bool], line: socket.socket, deadline: float) -> None:
        self.host, self.kind, self.line, self.deadline = host, kind, line, deadline
        self.running = False
        self.excess = ""

    def answer(self) -> Graded | Failure:
        """Serve the examiner until it answers, or is late or gone."""
        channel = Channel(self.line)
        try:
            while True:
                request = pickle.loads(channel.receive(self.deadline, MOST_ANSWER))
                if request != "process":
                    return self._with_excess(request)
                self._process()
        except Late:
            return Failure("the examiner did not finish in time")
        except Closed:
            return Failure("the examiner ended without an answer")
        finally:
            self._end()

    def _process(self) -> None:
        self._end()
        student = self.host.sandbox(self.kind).start()
        self.running = True
        socket.send_fds(self.line, [b"!"], [student.fileno()])
        student.close()

    def _end(self) -> None:
        if not self.running:
            return
        self.running = False
        try:
            self.excess = self.host.sandbox(self.kind).end() or self.excess
        except CourseError:
            self.host.lost(self.kind)

    def _with_excess(self, made: Graded | Failure) -> Graded | Failure:
        self._end()
        if self.excess and isinstance(made, Graded):
            return made._replace(remarks=[*made.remarks, f"stopped: it takes too much {self.excess}"])
        return made


def _examine(job: Job, line: socket.socket) -> None:
    """In the forked examiner: grade, answer, end."""
    channel = Channel(line)

    def process() -> socket.socket:
        channel.send(pickle.dumps("process"))
        _, descriptors, _, _ = socket.recv_fds(line, 1, 1)
        return socket.socket(fileno=descriptors[0])

    try:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + MOST_MEMORY, used + MOST_MEMORY))
        made: Graded | Failure = grade(job, process)
    except BaseException as error:
        traceback.print_exc()
        made = Failure(f"the examiner failed ({type(error).__name__})")
    with contextlib.suppress(Closed):
        channel.send(pickle.dumps(made))
    os._exit(0)


def receive(file: BinaryIO) -> Any:
    """The next message of a trusted pipe; None at its end."""
    head = file.read(HEADER.size)
    return pickle.loads(file.read(*HEADER.unpack(head))) if len(head) == HEADER.size else None


def send(file: BinaryIO, value: Any) -> None:
    """Write a message to a trusted pipe."""
    data = pickle.dumps(value)
    file.write(HEADER.pack(len(data)) + data)
    file.flush()


if __name__ == "__main__":
    main()
