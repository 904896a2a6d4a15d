"""The sandbox proves itself before it is used: from inside, everything that must fail is tried."""

import os
import socket
import time
from pathlib import Path

from course.errors import CourseError
from course.grading.remote import Failed, Student
from course.grading.sandbox import Sandbox, visible

SECONDS = 20.0


def prove(sandbox: Sandbox, outside: list[Path]) -> None:
    """CourseError where code inside can see one of these paths, write outside its scratch, or reach this host."""
    bound = visible()
    hidden = [str(path) for path in outside if not any(path.is_relative_to(b) or b.is_relative_to(path) for b in bound)]
    with socket.create_server(("127.0.0.1", 0)) as server:
        student = Student(sandbox.start, time.monotonic() + SECONDS, SECONDS)
        try:
            found = student.call(escapes, (hidden, [str(path) for path in bound], server.getsockname()[1]), {})
        except Failed as error:
            raise CourseError(f"the sandbox could not be tried: {error.title}") from None
        finally:
            student.close()
            sandbox.end()
    if found != []:
        raise CourseError(f"the sandbox is not tight, and no submission was run: {'; '.join(map(str, found))}")


def escapes(hidden: list[str], bound: list[str], port: int) -> list[str]:
    """What succeeds of all that must fail; runs inside."""
    found = [f"it sees {path}" for path in hidden if os.path.lexists(path)]
    found += [f"it can write to {path}" for path in [*bound, "/", "/usr", "/dev", "/etc"] if _writes(path)]
    found += [f"it sees process {name}" for name in os.listdir("/proc") if name.isdigit() and int(name) > 100]
    found += [f"it has {name} in its environment" for name in os.environ if name not in _KNOWN]
    for address in (("127.0.0.1", port), ("8.8.8.8", 53)):
        with socket.socket() as tried:
            tried.settimeout(1)
            if tried.connect_ex(address) == 0:
                found.append(f"it reaches {address[0]}:{address[1]}")
    interfaces = {name for _, name in socket.if_nameindex()} - {"lo"}
    found += [f"it has a network: {name}" for name in sorted(interfaces)]
    status = Path("/proc/self/status").read_text()
    found += [line for line in status.splitlines() if line.startswith(("CapEff", "CapPrm")) and int(line[7:], 16)]
    found += [] if "Seccomp:\t2" in status and "NoNewPrivs:\t1" in status else ["system calls are not filtered"]
    return found


_KNOWN = {"PATH", "HOME", "TMPDIR", "LANG", "LC_CTYPE", "MPLBACKEND", "PWD"}
_KNOWN |= {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"}


def _writes(folder: str) -> bool:
    path = os.path.join(folder, ".tried")
    try:
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    except OSError:
        return False
    os.unlink(path)
    return True
