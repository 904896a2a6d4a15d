"""The student's process as the examiner sees it: names that can be called, objects that can only be asked."""

import builtins
import contextlib
import pickle
import time
from collections.abc import Callable
from typing import Any

import cloudpickle
import numpy as np

from course.grading.channel import Channel, Closed, Late
from course.grading.student import MOST_MESSAGE, is_tensor, mutable, theirs
from course.grading.wire import WireError, unpack
from course.language import say
from course.messages import CheckFailed

# names that may be told of a student's object: a name of one's own could carry a hidden input out
KINDS = {"function", "method", "builtin_function_or_method", "type", "module", "generator", "map", "filter", "zip"}
KINDS |= {"dict_keys", "dict_values", "dict_items", "MaskedArray", "Tensor", "Generator", "partial", "ufunc"}
KINDS |= {name for name, value in vars(builtins).items() if isinstance(value, type)}


class Failed(CheckFailed):
    """The student's process ran for too long, ended, or did not keep to the protocol."""


def _late() -> Failed:
    return Failed(say("stopped: it runs for too long", "остановлено: выполняется слишком долго"))


def _ended() -> Failed:
    return Failed(say("the process ended", "процесс завершился"))


class Student:
    """A conversation with one process. `open_process` starts a new one; `most` seconds are given to each request."""

    def __init__(self, open_process: Callable[[], Any], deadline: float, most: float) -> None:
        self.open_process, self.deadline, self.most = open_process, deadline, most
        self.ran: list[tuple[str, str]] = []
        self.processes = 1
        self.waited, self.inside = 0.0, 0.0  # seconds; of the second the student's process tells, and may lie
        self.over = False
        self.channel = Channel(open_process())

    def cell(self, identity: str, source: str) -> dict:
        """Run a cell. Failed where it ends the process or runs for too long; the next process goes on without it."""
        answer = self._ask(("cell", identity, source))
        self.ran.append((identity, source))
        return answer

    def values(self, names: list[str]) -> dict[str, Any]:
        """The notebook's names as they are now; those that are no plain data stand for themselves."""
        values = self._ask(("names", names)).get("values")
        if type(values) is not dict:
            raise _ended()
        for name, value in values.items():
            if isinstance(value, Opaque):
                value._course_name = name
        return {name: values[name] for name in names if name in values}

    def call(self, function: Any, arguments: tuple, keywords: dict) -> Any:
        """Call a function beside the student's objects; what it changes of its arguments in place changes here."""
        answer = self._ask(("call", _pickled((function, arguments, keywords))))
        try:
            _give_back(answer, list(mutable([*arguments, *keywords.values()])))
        except (TypeError, ValueError, KeyError, OverflowError):
            raise _ended() from None
        return answer.get("result")

    def attribute(self, target: Any, name: str) -> Any:
        """An attribute of a student's object."""
        return self._ask(("attribute", _pickled((target, name)))).get("result")

    def close(self) -> None:
        """Hang up."""
        self.channel.close()

    def _ask(self, request: tuple) -> dict:
        """One request and its answer; the student's exception where there is one instead.

        After a failure a new process has run the earlier cells again, so that one task does not take the others along.
        """
        until = min(time.monotonic() + self.most, self.deadline)
        failure, answer, start = None, None, time.perf_counter()
        try:
            self.channel.send(pickle.dumps(request), until)
            answer = unpack(self.channel.receive(until), self._opaque)
        except Late:
            failure = _late()
        except (Closed, WireError):
            failure = _ended()
        self._count(time.perf_counter() - start, answer)
        if failure or type(answer) is not dict:
            self._again()
            raise failure or _ended()
        if "error" in answer and request[0] != "cell":
            raise self.raised(answer)
        return answer

    def _count(self, waited: float, answer: Any) -> None:
        told = answer.get("seconds") if type(answer) is dict else None
        self.waited += waited
        self.inside += min(max(told, 0.0), waited) if type(told) is float else waited

    def raised(self, answer: dict) -> Exception:
        """The exception in an answer, with the student's own line looked up in what was sent to be run."""
        where = answer.get("where")
        cells = dict(self.ran)
        line = ""
        if type(where) is tuple and list(map(type, where)) == [str, int] and where[0] in cells:
            line = "".join(cells[where[0]].splitlines()[where[1] - 1 : where[1]]).strip() if where[1] > 0 else ""
        return raised(answer, line)

    def _again(self) -> None:
        """Go on in a new process, with the cells that have run so far, while there is time."""
        self.channel.close()
        self.over = self.over or time.monotonic() >= self.deadline
        if self.over:
            return
        self.channel = Channel(self.open_process())
        self.processes += 1
        before, self.ran = self.ran, []
        for identity, source in before:
            with contextlib.suppress(Failed):  # it has failed before, or does now: it is left out
                self.cell(identity, source)

    def _opaque(self, number: int, kind: str) -> "Opaque":
        made = type(kind if kind in KINDS else "object", (Opaque,), {})()
        made._course_student, made._course_number, made._course_process = self, number, self.processes
        return made


class Opaque:
    """An object that lives with the student. It can be called and asked for attributes; it equals nothing."""

    _course_student: Student
    _course_number: int
    _course_process: int
    _course_name = ""

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        return self._course_student.call(self, arguments, keywords)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self._course_student.attribute(self, name)

    def __bool__(self) -> bool:
        return False

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = object.__hash__

    def __deepcopy__(self, memo: dict) -> "Opaque":
        return self

    def __reduce__(self) -> tuple:
        """On the other side it is the object itself, by its number, or by name once that process has ended."""
        same = self._course_process == self._course_student.processes
        return theirs, (self._course_number if same else self._course_name,)

    def __repr__(self) -> str:
        return self._course_name or f"<{type(self).__name__}>"


def _pickled(value: Any) -> bytes:
    """Plain pickle where it can: cloudpickle, for functions of the tests, takes ten times as long."""
    try:
        return pickle.dumps(value)
    except (pickle.PicklingError, AttributeError, TypeError):
        return cloudpickle.dumps(value)


class Raised(Exception):
    """What the student's code raised, as an exception of the same builtin kind."""

    message: str
    line: str

    def __str__(self) -> str:
        return self.message


def raised(answer: dict, line: str) -> Exception:
    """The exception in an answer: the nearest kind that Python itself has, and none that would end the examiner."""
    names, message = answer.get("error"), answer.get("message")
    kinds = [getattr(builtins, name, None) for name in names if type(name) is str] if type(names) is list else []
    own = [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Exception)]
    base = own[0] if own else Exception
    made = type(base.__name__, (Raised,) if base is Exception else (Raised, base), {})
    try:
        error = made.__new__(made)
    except TypeError:  # of a kind that wants arguments
        error = Raised()
    error.message = message[:MOST_MESSAGE] if type(message) is str else ""
    error.line = line
    return error


def _give_back(answer: dict, parts: list) -> None:
    """Make the arguments here what the call has made of them there."""
    changed = answer.get("changed")
    for number, value in changed if type(changed) is list else []:
        if type(number) is int and 0 <= number < len(parts):
            _change(parts[number], value)


def _change(part: Any, value: Any) -> None:
    if type(part) is np.ndarray and type(value) is np.ndarray:
        if part.shape == value.shape and part.dtype == value.dtype:
            part[...] = value
        else:  # its own shape was set: nothing that stays as it was
            part.fill(0)
    elif type(part) is list and type(value) is list:
        part[:] = value
    elif type(part) is dict and type(value) is dict:
        part.clear()
        part.update(value)
    elif type(part) is np.random.Generator and type(value) is dict:
        part.bit_generator.state = value
    elif is_tensor(part) and is_tensor(value) and part.shape == value.shape:
        part.data.copy_(value)
