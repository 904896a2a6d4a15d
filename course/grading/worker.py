"""One submission as a function, for any executor: each thread that calls it keeps a host process of its own."""

import atexit
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager

from course.errors import CourseError
from course.grading.grade import Failure, Graded, Job
from course.grading.host import receive, send

_here = threading.local()
_hosts: list[subprocess.Popen] = []


def work(job: Job) -> Graded | Failure:
    """Grade one submission; CourseError where no submission can be graded on this machine."""
    host = _host()
    try:
        send(host.stdin, job)
        answer = receive(host.stdout)
    except OSError:
        answer = None
    if answer is None:
        _end(host)
        return Failure("the grader's own process ended")
    if isinstance(answer, CourseError):
        raise answer
    return answer


@contextmanager
def pool(workers: int | None, cluster: str | None = None) -> Iterator[Executor]:
    """Workers side by side: those of the Dask scheduler at an address, or so many here (None: one for each core)."""
    if cluster:
        with _connected(cluster) as client:
            yield client.get_executor(pure=False)
        return
    try:
        with ThreadPoolExecutor(workers or os.cpu_count()) as executor:
            yield executor
    finally:
        close()


@contextmanager
def _connected(cluster: str) -> Iterator:
    from distributed import Client  # takes a second to import

    try:
        client = Client(cluster, timeout=10)
    except (OSError, ValueError) as error:
        reason = f"no Dask scheduler at {cluster} ({type(error).__name__}): start one, or leave --cluster out"
        raise CourseError(reason) from None
    with client:
        if not client.scheduler_info()["workers"]:
            raise CourseError(f"the scheduler at {cluster} has no workers: start some with `dask worker {cluster}`")
        yield client


def _host() -> subprocess.Popen:
    if getattr(_here, "host", None) is None or _here.host.poll() is not None:
        command = [sys.executable, "-P", "-m", "course.grading.host"]  # -P: no module from the current folder
        _here.host = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        _hosts.append(_here.host)
    return _here.host


def close() -> None:
    """End the hosts of all threads."""
    while _hosts:
        _end(_hosts[-1])


def _end(host: subprocess.Popen) -> None:
    host.stdin.close()
    try:
        host.wait(5)
    except subprocess.TimeoutExpired:
        host.kill()
        host.wait()
    if host in _hosts:
        _hosts.remove(host)


atexit.register(close)
